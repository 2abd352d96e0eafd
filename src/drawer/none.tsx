/** The dash of an absent value; "none" for readers. */
export function None() {
  return (
    <span className="text-off">
      <span aria-hidden>–</span>
      <span className="sr-only">none</span>
    </span>
  );
}
