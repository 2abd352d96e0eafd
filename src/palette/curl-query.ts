/** `-d tag=prod`, `--data-urlencode "name=a b"`: with `-G` curl sends them in the address. */
const DATA =
  /\s(-d|--data|--data-raw|--data-urlencode|--url-query)(?:=|\s+)(?:"([^"]*)"|'([^']*)'|([^\s"']+))/g;

/** The query that a curl line gives by options, without `?`; `""` where it gives none. */
export function curlQueryOf(text: string): string {
  if (!/\bcurl\b/.test(text) || !/\s(-G|--get|--url-query)\b/.test(text)) return "";
  return [...text.matchAll(DATA)]
    .map(([, option = "", double, single, plain]) => {
      const data = double ?? single ?? plain ?? "";
      return option === "--data-urlencode" ? encoded(data) : data;
    })
    .join("&");
}

/** The option encodes what stands behind the first `=`. */
function encoded(data: string): string {
  const end = data.indexOf("=");
  return end < 0
    ? encodeURIComponent(data.toWellFormed())
    : `${data.slice(0, end)}=${encodeURIComponent(data.slice(end + 1).toWellFormed())}`;
}
