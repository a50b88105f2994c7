import { type Day, dayFromNumber, NEVER } from '@sagsvej/calendar'
import { compareKnown, type Tidsbundet } from '../in-force.ts'
import type { Bestemmelse } from '../provision.ts'
import type { Tekst } from '../text.ts'
import type { Kind } from '../value.ts'
import type { Asker } from './ask.ts'
import type { Finding } from './finding.ts'
import { type Gap, gapsIn } from './gaps.ts'
import { hitOf, opensFor, provisionLed } from './hits.ts'
import { governs, picked as pickedWhere } from './reach.ts'
import { daysText, dayText, tekst, viewText } from './say.ts'

/** Gaps, overlaps and ranges that cannot be, of one provision, in every view of the law. */
export function checkVersions(b: Bestemmelse, asker: Asker): readonly Finding[] {
  const impossible = b.versioner.filter(({ fra, til }) => fra > til)
  if (impossible.length > 0) return impossible.map((v) => impossibleRange(b, v))
  return [
    ...gapsIn(b.versioner).map((gap) => ({
      ...(gap.til === undefined ? ends(b, gap) : hole(b, gap, gap.til)),
      ...whoFallsIn(b, gap, asker),
    })),
    ...overlapsIn(b.versioner).map((pair) => overlap(b, pair)),
  ]
}

const om = ({ id }: Bestemmelse) => ({ slags: 'bestemmelse', navn: id }) as const

/**
 * Somebody whose version is picked by a day in the gap, its first if anybody's is: the test of a gap that is mended must
 * hold. By the answer itself, somebody whose answer is lost there.
 */
function whoFallsIn(b: Bestemmelse, { fra, til = NEVER, syn }: Gap, { who }: Asker): Pick<Finding, 'rammer'> {
  const picked = (last: Day) => who(governs(b, { fra, til: last }), [], undefined, syn)
  const person =
    b.vælgesEfter.art === 'dato'
      ? (picked(fra) ?? picked(til))
      : who(pickedWhere(b), [provisionLed(b)], opensFor('ingen version', b.id), syn)
  return person ? { rammer: hitOf(b, person, syn) } : {}
}

function hole(b: Bestemmelse, { syn, fra }: Gap, til: Day): Finding {
  const [days, view] = [daysText(fra, til), viewText(syn)]
  return {
    code: 'gap',
    grade: 'fault',
    om: om(b),
    version: fra,
    galt: tekst(`Ingen version gælder ${days.da}${view.da}.`, `No version holds ${days.en}${view.en}.`),
    mend: tekst(
      `Ret »til« på versionen før eller »fra« på den næste, eller skriv en version for de dage. Er loven for dem ikke læst, så skriv »ukendt« og hvad der mangler.`,
      `Mend ‘til’ of the version before or ‘fra’ of the next, or write a version for those days. If their law has not been read, write ‘ukendt’ and what is missing.`,
    ),
  }
}

function ends(b: Bestemmelse, { syn, fra }: Gap): Finding {
  const view = viewText(syn)
  const nothing = NOTHING[b.kind]
  return {
    code: 'endsUnsaid',
    grade: 'fault',
    om: om(b),
    version: fra,
    galt: tekst(
      `Sidste version slutter ${dayText(dayFromNumber(fra - 1))}, og det er ikke sagt, hvad der gælder bagefter${view.da}.`,
      `The last version ends on ${dayText(dayFromNumber(fra - 1))}, and what holds after it is not said${view.en}.`,
    ),
    mend: tekst(
      `Skriv en version fra ${dayText(fra)}: den regel, der følger; er den ophævet, ${nothing.da}, med kilden til ophævelsen; er det ikke læst, »ukendt«. Gælder den stadig, så fjern »til«.`,
      `Write a version from ${dayText(fra)}: the rule that follows; if it was repealed, ${nothing.en}, with the source of the repeal; if that has not been read, ‘ukendt’. If it still holds, remove ‘til’.`,
    ),
  }
}

/** How an author says that nothing is left of a provision of a kind. */
const NOTHING: Readonly<Record<Kind, Tekst>> = {
  sandt: tekst('»aldrigOpfyldt«', '‘aldrigOpfyldt’'),
  dato: tekst('»aldrig«', '‘aldrig’'),
  tal: tekst(
    '0, eller »relevantNår«, så spørgsmålet ikke opstår',
    '0, or ‘relevantNår’, so that the question does not arise',
  ),
  dagmængde: tekst('en tom mængde', 'an empty set'),
  valg: tekst('det, der gælder i stedet', 'what holds instead'),
  liste: tekst('det, der gælder i stedet', 'what holds instead'),
}

function impossibleRange(b: Bestemmelse, { fra, til }: Tidsbundet): Finding {
  return {
    code: 'impossibleRange',
    grade: 'fault',
    om: om(b),
    version: fra,
    galt: tekst(
      `Versionen fra ${dayText(fra)} slutter, før den begynder: ${dayText(til)}.`,
      `The version from ${dayText(fra)} ends before it begins: ${dayText(til)}.`,
    ),
    mend: tekst('Byt om på »fra« og »til«, eller ret den ene.', 'Swap ‘fra’ and ‘til’, or mend one of them.'),
  }
}

/** Pairs that were known alike and have days in common, so that nothing says which of them governs. */
export const overlapsIn = <T extends Tidsbundet>(all: readonly T[]): readonly (readonly [T, T])[] =>
  all.flatMap((a, i) =>
    all
      .slice(i + 1)
      .filter((b) => compareKnown(a, b) === 0 && a.fra <= b.til && b.fra <= a.til)
      .map((b) => [a, b] as const),
  )

function overlap(b: Bestemmelse, [one, other]: readonly [Tidsbundet, Tidsbundet]): Finding {
  const fra = one.fra > other.fra ? one.fra : other.fra
  return {
    code: 'overlap',
    grade: 'fault',
    om: om(b),
    version: fra,
    galt: tekst(
      `Versionerne fra ${dayText(one.fra)} og fra ${dayText(other.fra)} gælder begge den ${dayText(fra)}.`,
      `The versions from ${dayText(one.fra)} and from ${dayText(other.fra)} both hold on ${dayText(fra)}.`,
    ),
    mend: tekst(
      'Lad den første slutte dagen før den næste, eller skriv i »kendt«, hvornår den ene afløste den anden.',
      'Let the first end the day before the next, or say in ‘kendt’ when one of them replaced the other.',
    ),
  }
}
