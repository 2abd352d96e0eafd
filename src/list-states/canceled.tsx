import { RefreshCw } from "lucide-react";
import { Button } from "../ui/button.tsx";
import { StateBlock } from "../ui/state-block.tsx";

/** Shown instead of rows whose request was canceled. */
export function Canceled({ onRetry }: { readonly onRetry: () => void }) {
  return (
    <StateBlock
      role="status"
      title="Request canceled"
      actions={
        <Button icon={RefreshCw} onClick={onRetry}>
          Retry
        </Button>
      }
    >
      <p>The control plane hadn’t responded. Your filters are kept.</p>
    </StateBlock>
  );
}
