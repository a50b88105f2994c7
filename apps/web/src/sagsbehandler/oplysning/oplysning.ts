import { OPRINDELSE_NAVN, type Tekst } from '@sagsvej/rules'
import type { Formular } from '../../formular/formular.ts'
import { manglendeFelter, oplysningsønsker } from '../../formular/oplysningsfelter.ts'

/** What the case lacks: everything on one page, and each may be left open. */
export const oplysningsformular: Formular = {
  nøgle: 'oplysninger',
  titel: { da: 'Skriv det, sagen mangler', en: 'Write what the case lacks' },
  siger: {
    da: 'Det her mangler sagen for at kunne svares på. Skriv det, du ved, og lad resten stå.',
    en: 'This is what the case lacks to be answered. Write what you know, and leave the rest.',
  },
  knap: { da: 'Gem oplysningerne', en: 'Save what is told' },
  giver: ['FaktumRegistreret'],
  felter: (sag, idag) => {
    const missing = manglendeFelter(sag, idag, () => true)
    if (missing.length === 0) return undefined
    return [
      {
        navn: 'oprindelse',
        etiket: { da: 'Hvem har oplyst det?', en: 'Who told it?' },
        art: 'valg',
        forvalgt: 'borger',
        valg: Object.entries<Tekst>(OPRINDELSE_NAVN).map(([nøgle, navn]) => ({ nøgle, navn })),
      },
      ...missing,
    ]
  },
  ønsker: (typed, { sag, idag }) => oplysningsønsker(typed, sag, idag, typed.en('oprindelse')),
}
