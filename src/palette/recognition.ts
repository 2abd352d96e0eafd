import type { FqnPart } from "../artifact/explain-fqn.ts";
import type { FilterName, Filters, FilterTexts, Refusal } from "../query/filters.ts";
import type { QueryState } from "../query/query-state.ts";

/** What a pasted or typed text is. `badge` says it in a word or two. */
export type Recognition =
  | { readonly kind: "empty" }
  /** An FQN of the right shape; only the version may have a problem. */
  | FoundFqn
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
      readonly refused: readonly Refusal[];
    }
  /** An address of this page, on whatever host. */
  | {
      readonly kind: "address";
      readonly badge: string;
      readonly query: QueryState;
      readonly refused: readonly Refusal[];
    }
  /** `tag:prod version:latest`: filters by name, to be added to those in force. */
  | FoundFields
  /** An address of something else. */
  | { readonly kind: "elsewhere"; readonly badge: string }
  | { readonly kind: "word"; readonly text: string };

export interface FoundFqn {
  readonly kind: "fqn";
  readonly badge: string;
  readonly fqn: string;
  readonly parts: readonly FqnPart[];
}

export interface FoundFields {
  readonly kind: "fields";
  readonly badge: string;
  readonly texts: FilterTexts;
  /** The one field that is being typed, to complete; absent where there are several. */
  readonly typing?: { readonly name: FilterName; readonly text: string };
}
