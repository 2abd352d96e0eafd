/** An empty cell: a dash, read as "none". */
export function EmptyValue() {
  return (
    <span className="text-off">
      <span aria-hidden>–</span>
      <span className="sr-only">none</span>
    </span>
  );
}
