import { formatPath, parsePath } from "../json/path.ts";
import { tipProps } from "../ui/data-attributes.ts";
import { Verbatim } from "../ui/verbatim.tsx";

/** A path in a header: its parents are cut where there is no room, since its last step says the most. */
export function PathLabel({ path }: { readonly path: string }) {
  const parents = formatPath(parsePath(path)?.slice(0, -1) ?? []);
  if (parents === "") return <Verbatim text={path} className="font-mono" />;
  return (
    <>
      {/* Read as one word; the parts beside each other would be two. */}
      <Verbatim text={path} className="sr-only" />
      <span aria-hidden className="flex font-mono" {...tipProps(path)}>
        <Verbatim text={parents} className="min-w-0 truncate" />
        <Verbatim text={path.slice(parents.length)} className="max-w-full shrink-0 truncate" />
      </span>
    </>
  );
}
