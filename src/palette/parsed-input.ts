import type { FqnPart } from "../artifact/explain-fqn.ts";
import type { FilterName, Filters, FilterTexts } from "../url-state/filters.ts";
import type { IgnoredParam } from "../url-state/ignored-param.ts";
import type { UrlState } from "../url-state/url-state.ts";

/** What pasted or typed text was recognized as. `badge` names it in a word or two. */
export type ParsedInput =
  | { readonly kind: "empty" }
  /** An FQN. Only its version may have a problem. */
  | ParsedFqn
  /** An incomplete FQN. Its parts say what is missing or wrong. */
  | {
      readonly kind: "incomplete-fqn";
      readonly badge: string;
      readonly text: string;
      readonly parts: readonly FqnPart[];
    }
  /** The ID of a version or an artifact. */
  | {
      readonly kind: "id";
      readonly badge: string;
      readonly id: string;
      /** Whether it can only be a version's ID. */
      readonly isVersionId: boolean;
    }
  | {
      readonly kind: "runs";
      readonly badge: string;
      readonly ids: readonly string[];
      readonly mlRepoId?: string;
    }
  /** A call of the list API, as a URL or as code, with all its filters. */
  | {
      readonly kind: "call";
      readonly badge: string;
      readonly filters: Filters;
      readonly ignored: readonly IgnoredParam[];
    }
  /** A URL of this page, on any host. */
  | {
      readonly kind: "url";
      readonly badge: string;
      readonly state: UrlState;
      readonly ignored: readonly IgnoredParam[];
    }
  /** Filters by name, such as `tag:prod version:latest`. They are added to the active ones. */
  | ParsedFields
  /** Any other URL. */
  | { readonly kind: "other-url"; readonly badge: string }
  /** Anything else. */
  | { readonly kind: "free-text"; readonly text: string };

export interface ParsedFqn {
  readonly kind: "fqn";
  readonly badge: string;
  readonly fqn: string;
  readonly parts: readonly FqnPart[];
}

export interface ParsedFields {
  readonly kind: "fields";
  readonly badge: string;
  readonly texts: FilterTexts;
  /** The field to complete, if there is only one. */
  readonly typing?: { readonly name: FilterName; readonly text: string };
}
