import type { JsonNode } from "../json/nodes.ts";
import { equalValues } from "./equal-values.ts";
import { type InnerValue, type Nodes, valuesByItem, valuesByKey } from "./inner-values.ts";

/** A path and its values in the compared documents. */
export interface AlignedValue extends InnerValue {
  readonly isEqual: boolean;
}

/** A path whose inner paths are not compared yet. */
interface Place extends InnerValue {
  /** The documents that count; for the others, a row above shows what they have instead. */
  readonly scope: readonly number[];
}

/**
 * Compares documents path by path, down to scalars, in their order. Short lists of scalars are compared as
 * a whole. Where only some documents have an object or a list, there is a row for that path, and the
 * inner paths are compared among those documents.
 *
 * @param documents `undefined` for a document without a value
 * @param scope the indexes of the documents that count
 * @param maxList up to how many items a list of scalars is short
 */
export function alignValues(
  documents: Nodes,
  scope: readonly number[],
  maxList: number,
): readonly AlignedValue[] {
  const values: AlignedValue[] = [];
  const nodes = documents.map((node, index) => (scope.includes(index) ? node : undefined));
  const pending: Place[] = [{ path: "", parentLength: 0, nodes, scope }];
  for (let place = pending.pop(); place !== undefined; place = pending.pop()) {
    const { isRow, groups } = splitPlace(place, maxList);
    if (isRow) values.push(rowAt(place));
    for (const group of groups.toReversed()) {
      for (const inner of innerPlaces(group).toReversed()) pending.push(inner);
    }
  }
  return values;
}

function rowAt({ path, parentLength, nodes, scope }: Place): AlignedValue {
  return { path, parentLength, nodes, isEqual: equalValues(nodes, scope) };
}

function innerPlaces({ path, nodes, scope }: Place): readonly Place[] {
  const isList = nodes.some((node) => node?.kind === "list");
  const inner = isList ? valuesByItem(path, nodes) : valuesByKey(path, nodes);
  return inner.map((value) => ({ ...value, scope }));
}

/** Whether a place has a row, and the groups of documents whose inner paths are compared. */
interface Split {
  readonly isRow: boolean;
  readonly groups: readonly Place[];
}

const NO_ROW: Split = { isRow: false, groups: [] };
const ONE_ROW: Split = { isRow: true, groups: [] };

function splitPlace(place: Place, maxList: number): Split {
  if (place.path !== "" && place.nodes.every(isScalarOrMissing)) return ONE_ROW;
  const present = place.nodes.filter((node) => node !== undefined);
  // The root needs no row to show that an object is empty.
  const isRootObject = place.path === "" && present.every(isObject);
  if (present.length === 0) return NO_ROW;
  if (present.every((node) => isWhole(node, maxList))) return isRootObject ? NO_ROW : ONE_ROW;
  const isOneKind = present.every(isObject) || !present.some(isObject);
  if (isRootObject || (isOneKind && !present.some(isEmptyOrScalar))) {
    return { isRow: false, groups: [place] };
  }
  return { isRow: true, groups: [...groupOf(place, "object"), ...groupOf(place, "list")] };
}

/** The documents with a value of this kind; none for a single one, since the row shows all of its value. */
function groupOf(place: Place, kind: "object" | "list"): readonly Place[] {
  const nodes = place.nodes.map((node) =>
    node?.kind === kind && !isEmptyOrScalar(node) ? node : undefined,
  );
  const scope = place.scope.filter((index) => nodes[index] !== undefined);
  return scope.length < 2 ? [] : [{ ...place, nodes, scope }];
}

function isObject({ kind }: JsonNode): boolean {
  return kind === "object";
}

function isScalarOrMissing(node: JsonNode | undefined): boolean {
  return node === undefined || isScalar(node);
}

function isScalar({ kind }: JsonNode): boolean {
  return kind !== "list" && kind !== "object";
}

function isEmptyOrScalar(node: JsonNode): boolean {
  if (node.kind === "list") return node.items.length === 0;
  return node.kind !== "object" || node.members.length === 0;
}

function isWhole(node: JsonNode, maxList: number): boolean {
  if (node.kind !== "list") return isEmptyOrScalar(node);
  return node.items.length <= maxList && node.items.every(isScalar);
}
