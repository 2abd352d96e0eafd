/** An empty cell: a dash, said as "none". */
export function Absent() {
  return (
    <span className="text-off">
      <span aria-hidden>–</span>
      <span className="sr-only">none</span>
    </span>
  );
}
