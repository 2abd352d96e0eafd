import { type FqnPart, isVersionTail } from "../artifact/explain-fqn.ts";
import { artifactFqn, type Fqn, parseFqn } from "../artifact/fqn.ts";
import type { KnownValues } from "../artifact/known-values.ts";
import { readFilters } from "../query/filters.ts";
import type { QueryState } from "../query/query-state.ts";
import { withoutNarrowing } from "../query/transitions.ts";
import type { Known } from "./known-versions.ts";
import { filterOffer, filterParts, key, type Offer, openOffer, plain, strong } from "./offer.ts";
import { aliasOffers } from "./version-offers.ts";

/** Offers for an FQN. One says which rows there are, so the other filters give way to it. */
export function fqnOffers(fqn: string, query: QueryState, known: Known): Offer[] {
  const parsed = parseFqn(fqn);
  if (parsed === undefined) return [];
  const { name, version, mlRepo } = parsed;
  const others = withoutNarrowing(query).filters;
  const artifact = artifactFqn(fqn);
  const all = filterOffer(query, [plain("All versions of "), strong(name)], {
    ...others,
    fqn: artifact,
  });
  const latest = filterOffer(query, [plain("Latest version of "), strong(name)], {
    ...others,
    fqn: artifact,
    version: "latest",
  });
  const repo = mlRepoOffers(mlRepo, query, known);
  if (version === undefined) return [all, latest, ...byName(parsed, query), ...repo];
  if (version === "latest") return [latest, all, ...repo];
  const open = openOffer(query, fqn, [plain("Open "), strong(`${name} ${version}`)]);
  if (!isVersionTail(version)) {
    const asIs = { ...open, label: [...open.label, plain(" as it stands")] };
    return [...aliasOffers(artifact, version, query, known), all, latest, ...repo, asIs];
  }
  const label = [plain("Filter by "), key("FQN: "), plain("this version")];
  return [open, filterOffer(query, label, { ...others, fqn }), all, ...repo];
}

function byName({ name }: Fqn, query: QueryState): Offer[] {
  const label = [plain("Filter by "), ...filterParts({ name: [name] })];
  return [filterOffer(query, label, { ...query.filters, name })];
}

/** Filters of the ML repos with a name; the endpoint takes their ids only. */
function mlRepoOffers(name: string, query: QueryState, known: KnownValues): Offer[] {
  return known.mlRepos
    .filter((repo) => repo.name === name)
    .map(({ id }) => {
      const label = [plain("Filter by "), ...filterParts({ ml_repo_id: [id] }, () => name)];
      return filterOffer(query, label, { ...query.filters, ml_repo_id: id }, { hint: id });
    });
}

interface OddFqn {
  readonly text: string;
  readonly parts: readonly FqnPart[];
}

/** Offers for an FQN of a wrong shape: with a type put before it, and by the parts that are right. */
export function oddFqnOffers(
  { text, parts }: OddFqn,
  query: QueryState,
  known: KnownValues,
): Offer[] {
  const textOf = (label: FqnPart["label"]) =>
    parts.find((part) => part.label === label && part.problem === undefined)?.text;
  const hasType = parts.some((part) => part.label === "Type" && part.text !== "");
  const bare = text.replace(/^:/, "");
  const offers = hasType
    ? []
    : ["artifact", "model"].flatMap((type) => typedOffers(type, bare, query));
  const name = textOf("Name");
  const version = textOf("Version");
  if (name !== undefined && name !== "") {
    const { filters } = readFilters({ name: [name], version: version ? [version] : [] });
    const words = version === undefined ? name : `${name}, version ${version}`;
    const label = [plain("Filter by "), key("Name: "), plain(words)];
    offers.push(filterOffer(query, label, { ...query.filters, ...filters }));
  }
  offers.push(...mlRepoOffers(textOf("ML repo") ?? "", query, known));
  if (/\s/.test(text)) return offers;
  const asIs = [plain("Filter by "), key("FQN: "), plain("as it stands")];
  return [...offers, filterOffer(query, asIs, { ...withoutNarrowing(query).filters, fqn: text })];
}

/** The FQN with a type put before it, where only that is missing. */
function typedOffers(type: string, text: string, query: QueryState): Offer[] {
  const typed = `${type}:${text}`;
  const fqn = parseFqn(typed);
  if (fqn === undefined) return [];
  const { name, version } = fqn;
  const as = plain(`, as ${type}`);
  if (version !== undefined && isVersionTail(version)) {
    return [openOffer(query, typed, [plain("Open "), strong(`${name} ${version}`), as])];
  }
  const filters = { ...withoutNarrowing(query).filters, fqn: artifactFqn(typed) };
  return [filterOffer(query, [plain("All versions of "), strong(name), as], filters)];
}
