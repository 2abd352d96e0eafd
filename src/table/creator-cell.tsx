import {
  Bot,
  CircleUser,
  ExternalLink,
  type LucideIcon,
  Shield,
  User,
  Users,
  Workflow,
} from "lucide-react";
import { EmptyValue } from "../ui/empty-value.tsx";
import { type CellProps, Value } from "./value-cells.tsx";

/** A map, because a type can have any name, even that of a built-in property such as `toString`. */
const SUBJECT_ICONS: ReadonlyMap<string | undefined, LucideIcon> = new Map([
  ["user", User],
  ["serviceaccount", Bot],
  ["virtualaccount", Bot],
  ["agent-identity", Bot],
  ["team", Users],
  ["role", Shield],
  ["external-identity", ExternalLink],
  ["workload-identity", Workflow],
]);

/** Who created the version, with an icon for the type of subject. */
export function CreatorCell({ version: { createdBy } }: CellProps) {
  if (createdBy === undefined) return <EmptyValue />;
  const Icon = SUBJECT_ICONS.get(createdBy.type) ?? CircleUser;
  return (
    <span className="flex min-w-0 items-center gap-1.5">
      <Icon aria-hidden size={14} strokeWidth={1.5} className="shrink-0 text-3" />
      <Value kind="creator" text={createdBy.label} />
    </span>
  );
}
