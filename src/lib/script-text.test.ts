import fc from "fast-check";
import { expect, it } from "vitest";
import { readScriptText, scriptText } from "./script-text.ts";

it("returns any text exactly", () => {
  const piece = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom("</script>", "<!--", "&lt;", "&amp;lt;", "&", "\r\n", "\r", "\0", "\u2028"),
  );
  const text = fc.array(piece).map((pieces) => pieces.join(""));
  fc.assert(fc.property(text, (any) => readScriptText(scriptText(any)) === any));
});

it("leaves nothing that HTML would read as markup or change", () => {
  expect(scriptText("</script><!--\r\n\0&lt;")).not.toMatch(/[<\r\0]/);
});
