import type { Formular } from '../../formular/formular.ts'
import { manglendeFelter, oplysningsønsker } from '../../formular/oplysningsfelter.ts'

/** What the case lacks and you know: you may answer some of it and come back. */
export const oplysninger: Formular = {
  nøgle: 'oplysninger',
  titel: { da: 'Fortæl det, sagen mangler', en: 'Tell what the case lacks' },
  siger: {
    da: 'Svar på det, du ved. Du kan lade resten stå og komme tilbage.',
    en: 'Answer what you know. You can leave the rest and come back.',
  },
  knap: { da: 'Send svarene', en: 'Send the answers' },
  giver: ['FaktumRegistreret'],
  felter: (sag, idag) => {
    const missing = manglendeFelter(sag, idag, ({ fra }) => fra.includes('borger'))
    return missing.length === 0 ? undefined : missing
  },
  ønsker: (typed, { sag, idag }) => oplysningsønsker(typed, sag, idag, 'borger'),
}
