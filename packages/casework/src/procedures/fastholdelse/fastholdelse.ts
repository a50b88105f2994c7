import { fastholdelsesplanKanØnskes } from '@sagsvej/law'
import { evaluate } from '@sagsvej/rules'
import { type Fastholdelsesplan, fastholdelsesplaner } from '../../fastholdelse/planer.ts'
import { emne } from '../../sag/emne.ts'
import { hindring, titel, åbent } from '../motor/hindring.ts'
import type { Krav, Omstændigheder, Sagsgang } from '../motor/sagsgang.ts'

const planen = ({ sag, gang }: Omstændigheder): Fastholdelsesplan | undefined =>
  emne(sag, fastholdelsesplaner).get(gang.id)

const lovenGiverDen: Krav = {
  nøgle: 'loven',
  efter: fastholdelsesplanKanØnskes,
  titel: titel('En fastholdelsesplan', 'A retention plan'),
  hindringer: (s) => {
    const { udfald } = evaluate(fastholdelsesplanKanØnskes.led, s.kontekst)
    if (udfald.art === 'åben') return åbent({ ...udfald, huller: [] })
    if (udfald.art === 'ja') return []
    return [
      hindring(
        'tid',
        'Loven giver den til lønmodtagere, der ikke ventes tilbage inden 8 uger. I kan altid lave en selv.',
        'The act gives it to employees who are not expected back within 8 weeks. You can always make one by yourselves.',
      ),
    ]
  },
}

const erLagt: Krav = {
  nøgle: 'lagt',
  titel: titel('Planen', 'The plan'),
  hindringer: (s) =>
    planen(s)?.lagt
      ? []
      : [hindring('part', 'Planen er ikke lagt endnu.', 'The plan has not been made yet.')],
}

/** The plan employee and employer make of the way back, with other work in the same place where that helps. */
export const fastholdelsesgang: Sagsgang = {
  nøgle: 'fastholdelse',
  titel: { da: 'Fastholdelse på arbejdspladsen', en: 'Staying at the workplace' },
  siger: {
    da: 'Lønmodtageren og arbejdsgiveren lægger en plan for vejen tilbage. Planen siger, hvad der kan lade sig gøre, og aldrig, hvad lønmodtageren fejler.',
    en: 'Employee and employer make a plan of the way back. It says what can be done, and never of what the employee is ill.',
  },
  begyndesVed: ['FastholdelsesplanØnsket'],
  sluttesVed: ['FastholdelsesplanAfslået', 'FastholdelsesplanAfsluttet'],
  id: (event) => ('planId' in event ? event.planId : undefined),
  fakta: () => [],
  spørger: [fastholdelsesplanKanØnskes],
  trin: [
    {
      nøgle: 'oensket',
      titel: fastholdelsesplanKanØnskes.bestemmelse.titel,
      siger: {
        da: 'Bed din arbejdsgiver om en plan. Det kan du når som helst.',
        en: 'Ask your employer for a plan. You can at any time.',
      },
      roller: ['borger', 'repraesentant', 'sagsbehandler'],
      skal: { art: 'altid' },
      gøresVed: ['FastholdelsesplanØnsket'],
    },
    {
      nøgle: 'fastholdelse',
      titel: { da: 'Planen lægges', en: 'The plan is made' },
      siger: {
        da: 'Skriv sammen, hvilke opgaver der kan løses, hvad der skal skånes, og hvor mange timer fra hvornår. Skriv intet om sygdommen.',
        en: 'Write together which tasks can be done, what must be spared, and how many hours from when. Write nothing of the illness.',
      },
      roller: ['arbejdsgiver', 'borger', 'repraesentant', 'sagsbehandler'],
      skal: { art: 'altid' },
      kræver: [lovenGiverDen],
      gøresVed: ['FastholdelsesplanLagt'],
    },
    {
      nøgle: 'afslag',
      titel: { da: 'Arbejdsgiveren siger nej', en: 'The employer says no' },
      siger: {
        da: 'Arbejdsgiveren kan sige nej, når en plan ikke er nødvendig.',
        en: 'The employer can say no when a plan is not needed.',
      },
      roller: ['arbejdsgiver', 'sagsbehandler'],
      skal: { art: 'kan' },
      gøresVed: ['FastholdelsesplanAfslået'],
    },
    {
      nøgle: 'omplacering',
      titel: { da: 'Omplacering', en: 'Relocation' },
      siger: {
        da: 'Aftal andet arbejde samme sted, hvis det hjælper, med hvorfra, hvortil og hvorfor.',
        en: 'Agree on other work in the same place if it helps: from when, to when and why.',
      },
      roller: ['arbejdsgiver', 'borger', 'repraesentant', 'sagsbehandler'],
      skal: { art: 'kan' },
      kræver: [erLagt],
      gøresVed: ['OmplaceringAftalt'],
      gentages: true,
    },
    {
      nøgle: 'medbragt',
      titel: { da: 'Planen tages med til kommunen', en: 'The plan is brought to the municipality' },
      siger: {
        da: 'Tag planen med til den første samtale, efter at den er lagt.',
        en: 'Bring the plan to the first talk after it was made.',
      },
      roller: ['borger', 'repraesentant', 'sagsbehandler'],
      skal: {
        art: 'når',
        siger: { da: 'Når planen er lagt.', en: 'When the plan has been made.' },
        gælder: (s) => planen(s)?.lagt !== undefined,
      },
      kræver: [erLagt],
      gøresVed: ['FastholdelsesplanMedbragt'],
    },
    {
      nøgle: 'slut',
      titel: { da: 'Planen afsluttes', en: 'The plan ends' },
      siger: {
        da: 'Skriv, hvad der kom ud af den.',
        en: 'Write what came of it.',
      },
      roller: ['arbejdsgiver', 'borger', 'repraesentant', 'sagsbehandler', 'leder'],
      skal: { art: 'kan' },
      gøresVed: ['FastholdelsesplanAfsluttet'],
    },
  ],
}
