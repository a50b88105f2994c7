import { type Day, formatDay, parseDay } from '@sagsvej/calendar'
import { folkepensionAnsøgtDen, folkepensionBetalesFra, folkepensionsalderensDag } from '@sagsvej/law'
import { evaluate, type MedBestemmelse, type Udtryk } from '@sagsvej/rules'
import { fejl, læst } from '@sagsvej/rules/read'
import { forsendelser } from '../forsendelse/forsendelser.ts'
import {
  type Anledning,
  direkte,
  egneFelter,
  gjort,
  type Kommandoart,
  kommando,
} from '../kommandoer/kommando.ts'
import { findes, ikkeFremtid, ny, ved } from '../kommandoer/regler.ts'
import { faktum } from '../oplysninger/faktum.ts'
import { sagskontekst } from '../sag/afledt.ts'
import { emne } from '../sag/emne.ts'
import type { SagTilstand } from '../sag/tilstand.ts'
import {
  FolkepensionSøgt,
  FolkepensionsalderNærmerSig,
  FolkepensionsstartFastsat,
  PåmindelseOmFolkepensionSendt,
} from './begivenheder.ts'
import { folkepensioner } from './folkepensioner.ts'

const iSagen = findes(
  'folkepensionsId',
  { da: 'en folkepensionssag', en: 'a state pension case' },
  folkepensioner,
)

const dagenEfter = (
  word: MedBestemmelse<Udtryk>,
  sag: SagTilstand,
  { den }: Anledning,
  søgt?: Day,
): Day | undefined => {
  const { udfald } = evaluate(
    word.led,
    sagskontekst(sag, [[folkepensionAnsøgtDen, søgt]], { på: den, kendt: den }),
  )
  return udfald.art === 'værdi' ? (udfald.værdi as Day) : undefined
}

/** What can be asked of the way to a state pension. */
export const folkepensionskommandoer: readonly Kommandoart[] = [
  direkte(
    'FølgFolkepensionsalder',
    { da: 'Folkepensionsalderen nærmer sig', en: 'State pension age is near' },
    FolkepensionsalderNærmerSig,
    [ny('folkepensionsId', folkepensioner)],
  ),
  direkte(
    'SendPåmindelseOmFolkepension',
    { da: 'Send påmindelsen om folkepension', en: 'Send the reminder of state pension' },
    PåmindelseOmFolkepensionSendt,
    [
      iSagen,
      findes('brevId', { da: 'et brev', en: 'a letter' }, forsendelser),
      // In reasonable time before the age: a letter that has not arrived by then reminds nobody.
      ({ brevId }, sag, om) => {
        const age = dagenEfter(folkepensionsalderensDag, sag, om)
        const arrived = emne(sag, forsendelser).get(brevId)?.fremme?.den
        if (age === undefined) return [ved('folkepensionsId', udenAlder())]
        return arrived !== undefined && arrived < age ? [] : [ved('brevId', forSent(formatDay(age)))]
      },
    ],
  ),
  kommando({
    type: 'SøgFolkepension',
    titel: { da: 'Søg folkepension', en: 'Apply for state pension' },
    felter: egneFelter(FolkepensionSøgt),
    regler: [iSagen, ikkeFremtid('modtaget')],
    giver: (asked, _sag, om) =>
      læst([gjort(FolkepensionSøgt, asked, om), faktum(folkepensionAnsøgtDen, asked.modtaget, 'borger', om)]),
  }),
  direkte(
    'FastsætFolkepensionsstart',
    { da: 'Fastsæt, hvornår folkepensionen begynder', en: 'Set the day the state pension begins' },
    FolkepensionsstartFastsat,
    [
      iSagen,
      ({ folkepensionsId, betalesFra }, sag, om) => {
        const right = dagenEfter(
          folkepensionBetalesFra,
          sag,
          om,
          emne(sag, folkepensioner).get(folkepensionsId)?.søgt,
        )
        return right === undefined || right === parseDay(betalesFra)
          ? []
          : [ved('betalesFra', forkertDag(formatDay(right)))]
      },
    ],
  ),
]

const udenAlder = () =>
  fejl(
    'ikkeMuligt',
    'Vi mangler fødselsdagen. Registrér den først.',
    'We lack the birthday. Register it first.',
  )
const forSent = (age: string) =>
  fejl(
    'ikkeMuligt',
    `Brevet er ikke nået frem før folkepensionsalderen (${age}). En påmindelse skal komme i tide.`,
    `The letter has not arrived before state pension age (${age}). A reminder must come in time.`,
  )
const forkertDag = (right: string) =>
  fejl('ikkeMuligt', `Folkepensionen betales fra ${right}.`, `The state pension is paid from ${right}.`)
