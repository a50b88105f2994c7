import { type Day, formatDay, isNever, parseDay } from '@sagsvej/calendar'
import { badDefinition } from '../errors.ts'
import type { Bestemmelse, Indhold, Version } from '../provision.ts'

/** @throws RuleError for a provision that cannot be right as it is written: found when the law is loaded. */
export function requireSound(bestemmelse: Bestemmelse): void {
  const { id, kind, vælgesEfter, versioner, overgange } = bestemmelse
  if (versioner.length === 0) throw badDefinition(id, 'Der er ingen versioner.', 'There are no versions.')
  if (vælgesEfter.art === 'svaret' && kind !== 'dato') {
    throw badDefinition(
      id,
      'Kun en bestemmelse, der svarer med en dato, kan vælge version efter svaret.',
      'Only a provision that answers with a date can pick its version by the answer.',
    )
  }
  requireOrder(id, versioner, false)
  requireOrder(id, versioner, true)
  for (const { kontrolleretTil } of versioner) parseDay(kontrolleretTil)
  for (const part of [...versioner, ...overgange]) requireContent(id, part)
}

/** Versions follow each other. Expected ones lie over those adopted, so the two are looked at apart. */
function requireOrder(id: string, versioner: readonly Version[], ventet: boolean): void {
  let before: Version | undefined
  for (const version of versioner.filter((v) => (v.sikkerhed === 'ventet') === ventet)) {
    if (version.til < version.fra) {
      throw badDefinition(
        id,
        `Versionen fra ${formatDay(version.fra)} slutter, før den begynder: ${dayText(version.til)}.`,
        `The version from ${formatDay(version.fra)} ends before it begins: ${dayText(version.til)}.`,
      )
    }
    if (before && version.fra <= before.til) {
      throw badDefinition(
        id,
        `Versionen fra ${formatDay(version.fra)} begynder, før den foregående (til ${dayText(before.til)}) er slut. Skriv dem i rækkefølge.`,
        `The version from ${formatDay(version.fra)} begins before the one above it (to ${dayText(before.til)}) has ended. Write them in order.`,
      )
    }
    before = version
  }
}

const dayText = (day: Day): string => (isNever(day) ? 'åben' : formatDay(day))

/** Unread law and disputed law must not be given as a rule. */
function requireContent(id: string, { indhold, sikkerhed }: { indhold: Indhold; sikkerhed: string }): void {
  if (indhold.art === 'læsninger' && indhold.læsninger.length < 2) {
    throw badDefinition(
      id,
      'Én læsning er ingen uenighed: skriv den som regel.',
      'One reading is no dispute: write it as a rule.',
    )
  }
  if (sikkerhed === 'ukendt' && indhold.art !== 'ukendt') {
    throw badDefinition(
      id,
      'Sikkerheden er ukendt, men der står en regel: skriv, hvad der ikke er læst.',
      'The certainty is unknown, yet a rule is given: say what has not been read.',
    )
  }
  if (sikkerhed === 'konflikt' && indhold.art !== 'læsninger') {
    throw badDefinition(
      id,
      'Kilderne er uenige, men kun én regel er givet: skriv begge læsninger.',
      'The sources conflict, yet only one rule is given: write both readings.',
    )
  }
}
