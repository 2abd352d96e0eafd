/** Phones: rows of three lines, sheets, a drawer that fills the screen. */
export const PHONE = "(width < 640px)";
/** Wide enough for the filters beside the table. */
export const WIDE = "(width >= 1200px)";
