import { andreInddragesIOpfølgningen } from '@sagsvej/law'
import { erÅben, samtaler } from '../../opfoelgning/samtaler.ts'
import { rundborde, ubesvarede } from '../../rundbord/rundborde.ts'
import type { SagBegivenhed } from '../../sag/begivenheder.ts'
import { emne } from '../../sag/emne.ts'
import { ikkeDød } from '../afgoerelse/krav.ts'
import type { Sagsgang } from '../motor/sagsgang.ts'
import type { Stilling } from '../motor/stilling.ts'
import { lovenSigerJa } from '../sygeopfoelgning/krav.ts'
import { borgerenHarSvaret } from './krav.ts'

const rundbord = ({ sag, gang }: Pick<Stilling, 'sag' | 'gang'>) => emne(sag, rundborde).get(gang.id)

/** Nobody is called to a talk that was held or still can be. */
function manglerIndkaldelse(s: Stilling): boolean {
  const called = rundbord(s)?.indkaldt
  const talk = called && emne(s.sag, samtaler).get(called.samtaleId)
  return talk === undefined || (talk.holdt === undefined && !erÅben(talk))
}

/** Employer, union and doctor at one table with the citizen: asked for, consented to, called, agreed, followed up. */
export const rundbordsgang: Sagsgang = {
  nøgle: 'rundbord',
  titel: { da: 'Rundbordssamtale', en: 'Round-table talk' },
  siger: {
    da: 'Borger, kommune, arbejdsplads, fagforening og læge taler om vejen tilbage. Borgeren bestemmer, hvem der er med.',
    en: 'Citizen, municipality, workplace, union and doctor talk about the way back. The citizen decides who takes part.',
  },
  begyndesVed: ['RundbordForeslået'],
  sluttesVed: ['RundbordFulgtOp', 'RundbordOpgivet'],
  id: (event: SagBegivenhed) => ('rundbordId' in event ? event.rundbordId : undefined),
  fakta: () => [],
  spørger: [andreInddragesIOpfølgningen],
  trin: [
    {
      nøgle: 'foreslaaet',
      titel: { da: 'En rundbordssamtale foreslås', en: 'A round-table talk is proposed' },
      siger: {
        da: 'Skriv, hvad samtalen skal handle om, og hvem der bør være med.',
        en: 'Write what the talk is to be about, and who should take part.',
      },
      roller: ['borger', 'repraesentant', 'arbejdsgiver', 'sagsbehandler', 'leder'],
      skal: { art: 'altid' },
      gøresVed: ['RundbordForeslået'],
    },
    {
      nøgle: 'samtykke',
      titel: { da: 'Borgeren svarer for hver part', en: 'The citizen answers for each party' },
      siger: {
        da: 'Spørg borgeren om hver part for sig, og hvad der må siges. Et nej koster ikke retten, men sagen kan stå svagere senere. Et ja kan trækkes tilbage.',
        en: 'Ask the citizen of each party by itself, and what may be told. A no does not cost the right, but the case may stand weaker later. A yes can be withdrawn.',
      },
      roller: ['borger', 'repraesentant', 'sagsbehandler', 'leder'],
      skal: {
        art: 'når',
        siger: { da: 'Når en part mangler svar.', en: 'While a party lacks an answer.' },
        gælder: (s) => {
          const one = rundbord(s)
          return one !== undefined && ubesvarede(one).length > 0
        },
      },
      efter: ['foreslaaet'],
      gøresVed: ['RundbordssamtykkeSvaret'],
      gentages: true,
    },
    {
      nøgle: 'indkaldt',
      titel: { da: 'Parterne indkaldes', en: 'The parties are called' },
      siger: {
        da: 'Indkald borgeren til en samtale, og hver part i sit eget brev. Arbejdspladsen får aldrig at vide, hvad borgeren fejler.',
        en: 'Call the citizen to a talk, and each party in a letter of its own. The workplace is never told what the citizen suffers from.',
      },
      roller: ['sagsbehandler', 'leder'],
      skal: {
        art: 'når',
        siger: {
          da: 'Når ingen er indkaldt, eller den samtale, de er indkaldt til, ikke bliver til noget.',
          en: 'When nobody is called, or the talk they were called to comes to nothing.',
        },
        gælder: manglerIndkaldelse,
      },
      efter: ['foreslaaet'],
      kræver: [
        ikkeDød,
        borgerenHarSvaret,
        lovenSigerJa(andreInddragesIOpfølgningen, {
          da: 'Der er vurderet ikke at være behov for at inddrage andre.',
          en: 'It was judged that there is no need to involve others.',
        }),
      ],
      gøresVed: ['RundbordIndkaldt'],
      brev: 'indkaldelse_til_rundbord',
      gentages: true,
    },
    {
      nøgle: 'aftalt',
      titel: { da: 'Det aftalte skrives ned', en: 'What was agreed is written down' },
      siger: {
        da: 'Skriv, hvem der var med, og hver aftale: hvem gør hvad, hvorfor, senest hvornår, og hvad der forventes. Send borgeren et referat.',
        en: 'Write who took part, and each agreement: who does what, why, by when, and what is expected. Send the citizen a record.',
      },
      roller: ['sagsbehandler', 'leder'],
      skal: { art: 'altid' },
      efter: ['indkaldt'],
      gøresVed: ['RundbordHoldt'],
      brev: 'samtalereferat',
    },
    {
      nøgle: 'fulgt_op',
      titel: { da: 'Det aftalte følges op', en: 'What was agreed is followed up' },
      siger: {
        da: 'Skriv for hver aftale, om den er holdt, og hvad det betyder for vejen tilbage.',
        en: 'Write for each agreement whether it was kept, and what that means for the way back.',
      },
      roller: ['sagsbehandler', 'leder'],
      skal: { art: 'altid' },
      efter: ['aftalt'],
      dag: (s) => rundbord(s)?.holdt?.følgesOp,
      gøresVed: ['RundbordFulgtOp'],
    },
    {
      nøgle: 'opgivet',
      titel: { da: 'Rundbordssamtalen opgives', en: 'The round-table talk is given up' },
      siger: {
        da: 'Opgiv den, hvis borgeren ikke ønsker den, eller ingen kan inddrages. Følg op med borgeren alene.',
        en: 'Give it up if the citizen does not want it, or nobody can be involved. Follow up with the citizen alone.',
      },
      roller: ['sagsbehandler', 'leder'],
      skal: { art: 'kan' },
      gøresVed: ['RundbordOpgivet'],
    },
  ],
}
