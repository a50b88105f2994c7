import {
  anmodetOmAktindsigt,
  anmodningEfterOffentlighedslovenErFærdigbehandlet,
  anmodningEfterOffentlighedslovenModtaget,
  anmodningOmAktindsigtErFærdigbehandlet,
  anmodningOmAktindsigtModtaget,
  indsigtsanmodningModtaget,
  indsigtsfristenErForlænget,
  klageOverSagsbehandlingstidModtaget,
} from '@sagsvej/law'
import { aktindsigter, besvaret } from '../../aktindsigt/aktindsigter.ts'
import type { Afledt } from '../../sag/afledt.ts'
import { emne } from '../../sag/emne.ts'
import type { Omstændigheder } from '../motor/sagsgang.ts'

/** What the events of a request tell the law, each set of rules in its own words. */
export function anmodningensFakta({ sag, gang }: Omstændigheder): readonly Afledt[] {
  const asked = emne(sag, aktindsigter).get(gang.id)
  if (!asked) return []
  const { regelsæt, modtaget, ventes } = asked
  const done = besvaret(asked) !== undefined
  switch (regelsæt) {
    case 'partsaktindsigt':
      return [
        [anmodetOmAktindsigt, true],
        [anmodningOmAktindsigtModtaget, modtaget],
        [anmodningOmAktindsigtErFærdigbehandlet, done],
      ]
    case 'egenacces':
    case 'offentlighedsloven':
      return [
        [anmodetOmAktindsigt, false],
        [anmodningEfterOffentlighedslovenModtaget, modtaget],
        [anmodningEfterOffentlighedslovenErFærdigbehandlet, done],
        [klageOverSagsbehandlingstidModtaget, asked.tidPåklaget],
      ]
    case 'databeskyttelse':
      return [
        [anmodetOmAktindsigt, false],
        [indsigtsanmodningModtaget, modtaget],
        [indsigtsfristenErForlænget, ventes !== undefined],
      ]
  }
}
