import type { FqnPart } from "../artifact/explain-fqn.ts";
import type { FilterName, Filters, FilterTexts } from "../url-state/filters.ts";
import type { IgnoredParam } from "../url-state/ignored-param.ts";
import type { UrlState } from "../url-state/url-state.ts";

/** What a pasted or typed text is. `badge` says it in a word or two. */
export type ParsedInput =
  | { readonly kind: "empty" }
  /** An FQN of the right shape; only the version may have a problem. */
  | ParsedFqn
  /** A text that is meant as an FQN; its parts say what is missing or wrong. */
  | {
      readonly kind: "odd-fqn";
      readonly badge: string;
      readonly text: string;
      readonly parts: readonly FqnPart[];
    }
  /** An id; `exact` where it can only be a version's. */
  | {
      readonly kind: "id";
      readonly badge: string;
      readonly id: string;
      readonly exact: boolean;
    }
  | {
      readonly kind: "runs";
      readonly badge: string;
      readonly ids: readonly string[];
      readonly mlRepoId?: string;
    }
  /** A call of the API, by address or by code: all its filters. */
  | {
      readonly kind: "call";
      readonly badge: string;
      readonly filters: Filters;
      readonly ignored: readonly IgnoredParam[];
    }
  /** An address of this page, on whatever host. */
  | {
      readonly kind: "address";
      readonly badge: string;
      readonly state: UrlState;
      readonly ignored: readonly IgnoredParam[];
    }
  /** `tag:prod version:latest`: filters by name, to be added to those in force. */
  | ParsedFields
  /** An address of something else. */
  | { readonly kind: "elsewhere"; readonly badge: string }
  | { readonly kind: "word"; readonly text: string };

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
  /** The one field that is being typed, to complete; absent where there are several. */
  readonly typing?: { readonly name: FilterName; readonly text: string };
}
