import type { ReactNode } from "react";
import { lazyModule } from "../lib/lazy-module.ts";
import { ShareMenu } from "../share/share-menu.tsx";
import { PopoverButton } from "../ui/popover-button.tsx";
import { markdownOf } from "../url-state/copy-as.ts";
import { bind } from "./actions/action-definition.ts";
import { artifactsUrlOf } from "./actions/copy-link.ts";
import { panelActions, phoneTools } from "./actions/panels.ts";
import { type Artifacts, useArtifactsPage } from "./artifacts-context.ts";
import { LazyPart } from "./lazy-part.tsx";
import { RefreshButton } from "./refresh-button.tsx";

const viewsPart = lazyModule(() => import("./views-view.tsx"), "The views panel");

/** The page's actions on the right side of the bar. On a phone, they are in the menu of the header. */
export function ArtifactsTools() {
  const artifacts = useArtifactsPage();
  return (
    <div className="flex shrink-0 items-center">
      {phoneTools.map(({ id, icon, label }) => {
        const panel = PANELS[id];
        if (panel === undefined) return <Refresh key={id} />;
        return (
          <PopoverButton key={id} {...{ id, icon, label }} onIntent={viewsPart.preload}>
            {(close) => panel(artifacts, close)}
          </PopoverButton>
        );
      })}
    </div>
  );
}

type Panel = (artifacts: Artifacts, close: () => void) => ReactNode;

/** The panels that tools open; a tool without one runs its action. */
const PANELS: Readonly<Record<string, Panel>> = {
  views: (artifacts, close) => (
    <LazyPart part={viewsPart}>
      {({ ArtifactViewsView }) => <ArtifactViewsView artifacts={artifacts} onClose={close} />}
    </LazyPart>
  ),
  share: (artifacts) => <Share artifacts={artifacts} />,
};

function Share({ artifacts }: { readonly artifacts: Artifacts }) {
  const url = artifactsUrlOf(artifacts.url);
  const items = [{ label: "Markdown link", text: markdownOf(artifacts.title, url) }];
  return <ShareMenu url={url} leftOut={[]} items={items} />;
}

function Refresh() {
  const artifacts = useArtifactsPage();
  const action = bind(panelActions.refresh, artifacts);
  return <RefreshButton action={action} isBusy={artifacts.known.state === "loading"} />;
}
