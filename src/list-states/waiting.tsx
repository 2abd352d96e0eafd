import { Clock } from "lucide-react";
import { useEffect, useState } from "react";
import { durationText } from "../lib/time.ts";
import { Button } from "../ui/button.tsx";

/** A response within this many seconds needs no explanation. */
const PATIENCE_S = 3;

interface WaitingProps {
  readonly onCancel: () => void;
  readonly className?: string;
}

/** How long a request has been under way, after three seconds. Rendered until it ends. */
export function Waiting({ onCancel, className = "" }: WaitingProps) {
  const seconds = useSeconds();
  return (
    <div role="status" className={className}>
      {seconds >= PATIENCE_S && (
        <div className="flex h-9 items-center gap-2 pl-3 text-2 max-sm:h-12">
          <Clock aria-hidden size={16} strokeWidth={1.5} className="shrink-0 text-warn-text" />
          <span className="min-w-0 flex-1">
            Waiting for the control plane… {/* Not announced every second. */}
            <span aria-live="off" role="timer" className="whitespace-nowrap tabular-nums">
              {durationText(seconds)}
            </span>
          </span>
          <Button kind="plain" className="mr-1" onClick={onCancel}>
            Cancel
          </Button>
        </div>
      )}
    </div>
  );
}

/** The seconds since the component was rendered first. */
function useSeconds(): number {
  const [start] = useState(Date.now);
  const [now, setNow] = useState(start);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(timer);
  }, []);
  return Math.floor((now - start) / 1000);
}
