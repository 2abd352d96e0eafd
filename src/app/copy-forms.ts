import { fetchOf, markdownOf, pythonOf } from "../url-state/copy-as.ts";
import { curlOf } from "../url-state/curl.ts";
import { requestOf, type UrlState } from "../url-state/url-state.ts";
import { pageConfig } from "./page-config.ts";

/** The forms in which a view is passed on besides its address, each as a text to copy. */
export function copyForms(state: UrlState, title: string, address: string) {
  const { prefix } = pageConfig;
  return [
    { label: "Markdown link", text: markdownOf(title || "Artifact versions", address) },
    { label: "curl", text: curlOf(prefix, requestOf(state)) },
    { label: "Python", text: pythonOf(state) },
    { label: "TypeScript", text: fetchOf(prefix, state) },
  ];
}
