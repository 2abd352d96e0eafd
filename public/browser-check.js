// In a browser that is too old. Only ES5.
(function check() {
  var features = [
    [String.prototype, "isWellFormed"],
    [String.prototype, "toWellFormed"],
    [Array.prototype, "toReversed"],
    [Array.prototype, "toSorted"],
    [Array.prototype, "toSpliced"],
    [window.Promise, "withResolvers"],
    [window.Map, "groupBy"],
    [window.Intl, "Segmenter"],
    [Element.prototype, "checkVisibility"],
    [HTMLElement.prototype, "showPopover"],
    // For @property.
    [window, "CSSPropertyRule"],
  ];
  var isSupported = !!window.CSS && CSS.supports("color", "light-dark(#000, #fff)");
  function isThere(feature) {
    return !!feature[0] && feature[1] in feature[0];
  }
  if (isSupported && features.every(isThere)) return;

  document.documentElement.setAttribute("data-unsupported", "");
  document.addEventListener("DOMContentLoaded", () => {
    var message = document.createElement("p");
    message.setAttribute("role", "alert");
    message.style.cssText = "margin: 2rem; font: 1rem/1.5 system-ui, sans-serif";
    message.textContent =
      "This dashboard needs Chrome or Edge 123, Firefox 128, or Safari 17.5, or a later version.";
    document.body.insertBefore(message, document.body.firstChild);
  });
})();
