import { løbendeForløb, vurderSag } from '@sagsvej/casework'
import type { Formular } from '../../formular/formular.ts'

/** The reassessment before the benefit stops: what the law says of an extension, and the reason in one's own words. */
export const revurderformular: Formular = {
  nøgle: 'revurder',
  titel: { da: 'Revurdér før stop', en: 'Reassess before the stop' },
  siger: {
    da: 'Prøv hver grund til at forlænge. Skriv, hvad du er kommet frem til og hvorfor.',
    en: 'Try each ground of extension. Write what you have found, and why.',
  },
  knap: { da: 'Gem revurderingen', en: 'Save the reassessment' },
  giver: ['RevurderingForetaget'],
  felter: (sag, idag) => {
    if (!løbendeForløb(sag)) return undefined
    const says = vurderSag(sag, { på: idag, kendt: idag }).svar.find(({ nøgle }) => nøgle === 'forlaengelse')
    return [
      {
        navn: 'begrundelse',
        etiket: { da: 'Hvad er du kommet frem til, og hvorfor?', en: 'What have you found, and why?' },
        ...(says
          ? {
              hjælp: {
                da: `Loven siger i dag: ${says.overskrift.da}`,
                en: `The law says today: ${says.overskrift.en}`,
              },
            }
          : {}),
        art: 'tekst',
      },
    ]
  },
  ønsker: ({ en }, { sag }) => [
    {
      type: 'RevurdérForløb',
      indhold: { forloebId: løbendeForløb(sag)?.forloebId ?? '', begrundelse: en('begrundelse') },
    },
  ],
}
