export interface Kasse {
  readonly x: number
  readonly y: number
  readonly bredde: number
  readonly højde: number
}

const overlaps = (a: Kasse, b: Kasse): boolean =>
  a.x < b.x + b.bredde && b.x < a.x + a.bredde && a.y < b.y + b.højde && b.y < a.y + a.højde

/** The first of the boxes that lies within the frame and touches none of those taken; undefined when all do. */
export const ledigPlads = (
  boxes: readonly Kasse[],
  ramme: Kasse,
  taken: readonly Kasse[],
): Kasse | undefined =>
  boxes.find(
    (box) =>
      box.x >= ramme.x &&
      box.y >= ramme.y &&
      box.x + box.bredde <= ramme.x + ramme.bredde &&
      box.y + box.højde <= ramme.y + ramme.højde &&
      taken.every((other) => !overlaps(box, other)),
  )
