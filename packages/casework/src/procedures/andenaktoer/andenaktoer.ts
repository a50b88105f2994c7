import { addDays, isNever } from '@sagsvej/calendar'
import { opgavenKanOverladesTilAndenAktør } from '@sagsvej/law'
import { type Overladelse, overladelser } from '../../andenaktoer/overladelser.ts'
import { emne } from '../../sag/emne.ts'
import type { Omstændigheder, Sagsgang } from '../motor/sagsgang.ts'
import { PRAKSIS } from '../praksis.ts'

const den = ({ sag, gang }: Omstændigheder): Overladelse | undefined => emne(sag, overladelser).get(gang.id)

/** Tasks in an external provider's hands: it reports, the municipality looks after it, and takes them back. */
export const andenaktørgang: Sagsgang = {
  nøgle: 'andenaktoer',
  titel: { da: 'Anden aktør', en: 'External provider' },
  siger: {
    da: 'En anden aktør holder samtaler eller giver tilbud for kommunen. Kommunen har stadig ansvaret og følger med.',
    en: 'An external provider holds talks or gives measures for the municipality, which stays responsible and follows it.',
  },
  begyndesVed: ['OpgaverOverladt'],
  sluttesVed: ['OpgaverTagetTilbage'],
  id: (event) => ('overladelseId' in event ? event.overladelseId : undefined),
  fakta: () => [],
  trin: [
    {
      nøgle: 'overladt',
      titel: opgavenKanOverladesTilAndenAktør.bestemmelse.titel,
      siger: {
        da: 'Aftal, hvad aktøren skal gøre, hvor længe, og hvad den må bruge oplysningerne til. Retten til ydelsen afgør kommunen selv.',
        en: 'Agree on what the provider is to do, for how long, and what it may use what it is told for. The right to the benefit the municipality decides itself.',
      },
      roller: ['sagsbehandler', 'leder'],
      skal: { art: 'altid' },
      gøresVed: ['OpgaverOverladt'],
    },
    {
      nøgle: 'underretning',
      titel: { da: 'Aktøren underretter kommunen', en: 'The provider reports to the municipality' },
      siger: {
        da: 'Skriv til kommunen, hvad I har aftalt med borgeren, og hvordan det går.',
        en: 'Write to the municipality what you have agreed with the citizen, and how it goes.',
      },
      roller: ['leverandoer', 'system'],
      skal: { art: 'altid' },
      dag: (s) => {
        const one = den(s)
        return one && addDays(one.underrettet ?? one.fra, PRAKSIS.aktørUnderretterDage)
      },
      gøresVed: ['AktørUnderrettede'],
      gentages: true,
    },
    {
      nøgle: 'ansvar',
      titel: { da: 'Kommunen følger op på aktøren', en: 'The municipality looks after the provider' },
      siger: {
        da: 'Læs, hvad aktøren skriver, og se efter, at borgeren får den opfølgning, loven kræver.',
        en: 'Read what the provider writes, and see to it that the citizen gets the follow-up the law demands.',
      },
      roller: ['sagsbehandler', 'leder'],
      skal: {
        art: 'når',
        siger: {
          da: 'Når aktøren har underrettet kommunen siden sidst.',
          en: 'When the provider has reported since.',
        },
        gælder: (s) => {
          const { underrettet, fulgtOp } = den(s) ?? {}
          return underrettet !== undefined && (fulgtOp === undefined || fulgtOp < underrettet)
        },
      },
      gøresVed: ['AktørensIndsatsFulgtOp'],
      gentages: true,
    },
    {
      nøgle: 'tilbage',
      titel: { da: 'Opgaverne tages tilbage', en: 'The tasks are taken back' },
      siger: {
        da: 'Tag opgaverne tilbage, når tiden er gået, eller når aftalen ikke holdes.',
        en: 'Take the tasks back when the time has passed, or when the agreement is not kept.',
      },
      roller: ['sagsbehandler', 'leder', 'system'],
      skal: { art: 'kan' },
      dag: (s) => {
        const til = den(s)?.til
        return til === undefined || isNever(til) ? undefined : addDays(til, 1)
      },
      gøresVed: ['OpgaverTagetTilbage'],
    },
  ],
}
