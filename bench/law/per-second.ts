import { median, round, timed } from '../measure.ts'

/** Cases a second: the median of fifteen rounds over the people, after three to warm up. */
export async function perSecond<P>(people: readonly P[], work: (person: P) => unknown): Promise<number> {
  const loop = round(people, work)
  for (let warm = 0; warm < 3; warm++) loop()
  const took: number[] = []
  for (let i = 0; i < 15; i++) took.push(await timed(loop))
  return (people.length / median(took)) * 1000
}
