import { fetchOf, markdownOf, pythonOf } from "../query/copy-as.ts";
import { curlOf } from "../query/curl.ts";
import { type QueryState, requestOf } from "../query/query-state.ts";
import { pageConfig } from "./page-config.ts";

/** The forms in which a view is passed on besides its address, each as a text to copy. */
export function copyForms(query: QueryState, title: string, address: string) {
  const { prefix } = pageConfig;
  return [
    { label: "Markdown link", text: markdownOf(title || "Artifact versions", address) },
    { label: "curl", text: curlOf(prefix, requestOf(query)) },
    { label: "Python", text: pythonOf(query) },
    { label: "TypeScript", text: fetchOf(prefix, query) },
  ];
}
