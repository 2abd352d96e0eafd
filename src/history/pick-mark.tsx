const LOOKS = {
  best: "bg-good-soft text-good-text",
  earliest: "bg-accent-soft text-accent-text",
  last: "bg-sunken text-1",
};

/** The word for a picked checkpoint. */
export function PickMark({ kind }: { readonly kind: "best" | "earliest" | "last" }) {
  return <span className={`rounded-4 px-1.5 py-0.5 text-label ${LOOKS[kind]}`}>{kind}</span>;
}
