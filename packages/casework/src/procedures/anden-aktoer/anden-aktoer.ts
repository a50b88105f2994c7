import { addDays } from '@sagsvej/calendar'
import { kommunenHarStadigAnsvaret } from '@sagsvej/law'
import { overladelser } from '../../anden-aktoer/overladelser.ts'
import type { SagBegivenhed } from '../../sag/begivenheder.ts'
import { emne } from '../../sag/emne.ts'
import { ikkeDød } from '../afgoerelse/krav.ts'
import { hindring } from '../motor/hindring.ts'
import type { Krav, Sagsgang } from '../motor/sagsgang.ts'
import type { Stilling } from '../motor/stilling.ts'
import { PRAKSIS } from '../praksis.ts'

const overladelse = ({ sag, gang }: Pick<Stilling, 'sag' | 'gang'>) => emne(sag, overladelser).get(gang.id)
const uvurderet = (s: Stilling): boolean => {
  const one = overladelse(s)
  return one !== undefined && one.rapporter > one.vurderede
}

const rapportenErKommet: Krav = {
  nøgle: 'rapport',
  titel: { da: 'En rapport, der ikke er vurderet', en: 'A report that has not been weighed' },
  hindringer: (s) =>
    uvurderet(s)
      ? []
      : [
          hindring(
            'part',
            'Den anden aktør har ikke rapporteret siden sidst.',
            'The provider has not reported since last time.',
          ),
        ],
}

/** The municipality cannot let go of a task with a report unread: what it says is the municipality's to act on. */
const rapportenErVurderet: Krav = {
  nøgle: 'ansvar',
  titel: kommunenHarStadigAnsvaret.bestemmelse.titel,
  efter: kommunenHarStadigAnsvaret,
  hindringer: (s) =>
    uvurderet(s)
      ? [
          hindring(
            'kommune',
            'Aktørens rapport er ikke vurderet. Kommunen har ansvaret: vurdér den, før opgaven tages tilbage.',
            'The provider’s report has not been weighed. The municipality is responsible: weigh it before the task is taken back.',
          ),
        ]
      : [],
}

/** Tasks in an external provider's hands; what the law makes the municipality's stays there. */
export const andenAktørgang: Sagsgang = {
  nøgle: 'anden_aktoer',
  titel: { da: 'Anden aktør', en: 'External provider' },
  siger: {
    da: 'En anden aktør holder samtaler eller udfører andre opgaver. Kommunen har stadig ansvaret og træffer afgørelserne.',
    en: 'An external provider holds talks or does other tasks. The municipality is still responsible and makes the decisions.',
  },
  begyndesVed: ['OpgaveOverladt'],
  sluttesVed: ['OpgaveTagetTilbage'],
  id: (event: SagBegivenhed) => ('overladelseId' in event ? event.overladelseId : undefined),
  fakta: () => [],
  trin: [
    {
      nøgle: 'overladt',
      titel: { da: 'Opgaverne overlades', en: 'The tasks are handed over' },
      siger: {
        da: 'Skriv, hvad aktøren skal gøre, og hvad oplysningerne må bruges til. Borgeren får et brev med klagevejledning.',
        en: 'Write what the provider is to do, and what the information may be used for. The citizen gets a letter on how to complain.',
      },
      roller: ['sagsbehandler', 'leder'],
      skal: { art: 'altid' },
      kræver: [ikkeDød],
      gøresVed: ['OpgaveOverladt'],
      brev: 'henvisning_til_anden_aktoer',
    },
    {
      nøgle: 'rapport',
      titel: { da: 'Aktøren rapporterer', en: 'The provider reports' },
      siger: {
        da: 'Skriv, hvad du har gjort, og hvad du har set. Du træffer ingen afgørelse.',
        en: 'Write what you did and what you saw. You make no decision.',
      },
      roller: ['leverandoer'],
      skal: {
        art: 'når',
        siger: {
          da: 'Når aktørens sidste rapport er vurderet, eller der ikke er nogen endnu.',
          en: 'When the provider’s last report was weighed, or there is none yet.',
        },
        gælder: (s) => !uvurderet(s),
      },
      efter: ['overladt'],
      dag: (s) => {
        const heard = overladelse(s)?.senestHørt
        return heard === undefined ? undefined : addDays(heard, PRAKSIS.aktørensRapportDage)
      },
      gøresVed: ['AktørRapporterede'],
      gentages: true,
    },
    {
      nøgle: 'vurderet',
      titel: { da: 'Kommunen vurderer rapporten', en: 'The municipality weighs the report' },
      siger: {
        da: 'Skriv, hvad rapporten betyder i sagen. Kommunen har ansvaret for det, aktøren gør.',
        en: 'Write what the report means in the case. The municipality answers for what the provider does.',
      },
      roller: ['sagsbehandler', 'leder'],
      skal: {
        art: 'når',
        siger: {
          da: 'Når der er en rapport, der ikke er vurderet.',
          en: 'When a report has not been weighed.',
        },
        gælder: uvurderet,
      },
      kræver: [rapportenErKommet],
      gøresVed: ['AktørrapportVurderet'],
      gentages: true,
    },
    {
      nøgle: 'tilbage',
      titel: { da: 'Kommunen tager opgaven tilbage', en: 'The municipality takes the task back' },
      siger: {
        da: 'Tag opgaven tilbage, når den er udført, ikke bliver udført, eller borgeren beder om det. Aktøren kan ikke mere i sagen.',
        en: 'Take the task back when it is done, is not being done, or the citizen asks. The provider can do no more in the case.',
      },
      roller: ['sagsbehandler', 'leder'],
      skal: { art: 'kan' },
      kræver: [rapportenErVurderet],
      gøresVed: ['OpgaveTagetTilbage'],
    },
  ],
}
