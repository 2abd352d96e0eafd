import type { ArtifactVersion } from "../artifact/artifact-version.ts";
import { generatedSnippets } from "../artifact/snippets.ts";
import { CodeBlock } from "../ui/code-block.tsx";

interface UsageProps {
  readonly version: ArtifactVersion;
  /** The control plane's API generation, for the snippets that name its address. */
  readonly prefix: "ml" | "svc";
  /** The rank of its headings. */
  readonly heading: "h2" | "h3";
  /** Whether *Copy snippet* stands elsewhere in view; a name belongs to one button. */
  readonly isCopyElsewhere: boolean;
}

/** How to use a version: the server's own words first, then ways this page writes, marked as such. */
export function Usage({ version, prefix, heading: Heading, isCopyElsewhere }: UsageProps) {
  const { usageSnippet } = version;
  const copyMain = isCopyElsewhere ? undefined : "Copy snippet";
  return (
    <div className="flex flex-col gap-4 p-4">
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
          copyLabel={copyMain}
          copyWord="Copy snippet"
        />
      )}
      <div className="mt-2 flex items-center gap-2">
        <Heading className="font-strong text-1 text-body">Generated here</Heading>
        <span className="rounded-4 bg-sunken px-2 text-2 text-label leading-5">
          not from the server
        </span>
      </div>
      {generatedSnippets(version, prefix).map(({ title, language, code }, index) => {
        const isMain = usageSnippet === undefined && index === 0;
        return (
          <CodeBlock
            key={title}
            title={title}
            code={code}
            language={language}
            copyLabel={isMain ? copyMain : `Copy ${title}`}
            copyWord={isMain ? "Copy snippet" : "Copy"}
            wrapToggle={false}
          />
        );
      })}
    </div>
  );
}

/** What *Copy snippet* copies: the server's text to the letter, else the first one written here. */
export function mainSnippet(version: ArtifactVersion, prefix: "ml" | "svc"): string {
  return version.usageSnippet ?? generatedSnippets(version, prefix)[0]?.code ?? "";
}
