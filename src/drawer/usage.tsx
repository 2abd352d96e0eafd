import { generatedSnippets } from "../artifact/snippets.ts";
import { CodeBlock } from "../ui/code-block.tsx";
import type { PanelProps } from "./panel-props.ts";

type UsageProps = Omit<PanelProps, "runUrl">;

/** Snippets that use a version: the control plane's first, then generated ones, labeled as such. */
export function Usage(props: UsageProps) {
  return (
    <div className="flex flex-col gap-4 p-4">
      <StoredSnippet {...props} />
      <GeneratedSnippets {...props} />
    </div>
  );
}

function StoredSnippet({ version, heading: Heading, isCopyElsewhere }: UsageProps) {
  const { usageSnippet } = version;
  return (
    <>
      <div className="flex items-baseline gap-2">
        <Heading className="font-strong text-1 text-body">From the control plane</Heading>
        {usageSnippet !== undefined && <span className="text-2">as stored, unchanged</span>}
      </div>
      {usageSnippet === undefined ? (
        <p className="text-2">The control plane sent no snippet for this version</p>
      ) : (
        <CodeBlock
          title="Python"
          code={usageSnippet}
          language="python"
          copyLabel={isCopyElsewhere ? undefined : "Copy snippet"}
          copyCaption="Copy snippet"
        />
      )}
    </>
  );
}

function GeneratedSnippets(props: UsageProps) {
  const { version, prefix, heading: Heading, isCopyElsewhere } = props;
  const snippets = generatedSnippets(version, prefix);
  if (snippets.length === 0) return null;
  return (
    <>
      <div className="mt-2 flex items-center gap-2">
        <Heading className="font-strong text-1 text-body">Generated here</Heading>
        <span className="rounded-4 bg-sunken px-2 text-2 text-label leading-5">
          not from the server
        </span>
      </div>
      {snippets.map(({ title, language, code }, index) => {
        const isMain = version.usageSnippet === undefined && index === 0;
        const mainLabel = isCopyElsewhere ? undefined : "Copy snippet";
        return (
          <CodeBlock
            key={title}
            title={title}
            code={code}
            language={language}
            copyLabel={isMain ? mainLabel : `Copy ${title}`}
            copyCaption={isMain ? "Copy snippet" : "Copy"}
            wrapToggle={false}
          />
        );
      })}
    </>
  );
}
