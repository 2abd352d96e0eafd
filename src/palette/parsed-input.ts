import type { FqnPart } from "../artifact/explain-fqn.ts";
import type { FilterName, Filters } from "../url-state/filters.ts";
import type { IgnoredParam } from "../url-state/ignored-param.ts";
import type { UrlState } from "../url-state/url-state.ts";

/** What pasted or typed text was recognized as. `badge` names it in a word or two. */
export type ParsedInput =
  | { readonly kind: "empty" }
  | SingleInput
  /** Several FQNs, IDs, or URLs. */
  | {
      readonly kind: "several";
      readonly badge: string;
      readonly inputs: readonly SingleInput[];
    }
  /** Filters by name, such as `tag:prod version:latest`. They are added to the active ones. */
  | ParsedFields
  /** An alias by name: `alias:v1-prod`. The API can't filter by it. */
  | { readonly kind: "alias"; readonly badge: string; readonly alias: string }
  /** A pasted list of values that could belong to several filters. */
  | { readonly kind: "list"; readonly badge: string; readonly values: readonly string[] }
  /** Any other URL. */
  | { readonly kind: "other-url"; readonly badge: string }
  /** Anything else. */
  | { readonly kind: "free-text"; readonly text: string };

/** What can be recognized on its own, and so also among others of its kind. */
export type SingleInput =
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
  | ParsedRuns
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
    };

export interface ParsedFqn {
  readonly kind: "fqn";
  readonly badge: string;
  readonly fqn: string;
  readonly parts: readonly FqnPart[];
}

export interface ParsedRuns {
  readonly kind: "runs";
  readonly badge: string;
  readonly ids: readonly string[];
  readonly mlRepoId?: string;
}

export interface ParsedFields {
  readonly kind: "fields";
  readonly badge: string;
  /** The whole text, if it may also be something else: `step 2400`, without a colon. */
  readonly typed?: string;
  readonly fields: readonly ParsedField[];
  /** The text before the first field; `""` if there is none. */
  readonly words: string;
}

/** A filter's name and what follows it. */
export interface ParsedField {
  readonly name: FilterName;
  /** Everything up to the next field, or the content of quotes. */
  readonly text: string;
  /**
   * How much of the text is probably the value: in `tag:prod churn` one word, in `Tag: two words` all of
   * them. The content of quotes is exact.
   */
  readonly extent: "word" | "all" | "exact";
  /** The text after the closing quote. */
  readonly after: string;
}
