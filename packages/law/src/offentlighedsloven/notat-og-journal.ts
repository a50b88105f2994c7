import { alle, betingelse, ikke } from '@sagsvej/rules'
import { oplysningernesArt } from '../fakta/hoering.ts'
import {
  dokumentetsVej,
  oplysningenErModtagetUdenDokument,
  sagsskridtetFremgårAfDokumenterne,
} from '../fakta/notat-og-journal.ts'
import { sagenErEnAfgørelsessag, sagenErEnStraffesag } from '../fakta/sagens-part.ts'
import { OFL } from '../lovsamling/love.ts'
import {
  dokumentetHarBetydning,
  oplysningenHarBetydning,
  sagsskridtetErVæsentligt,
} from '../skoen/notat-og-journal.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { fra2014, loven1985 } from './versioner.ts'

const iEnSag = alle(sagenErEnAfgørelsessag, ikke(sagenErEnStraffesag))

/** SB-NOT-1 */
export const oplysningenSkalNoteres = betingelse('OFL.13.1', {
  titel: { da: 'Oplysningen skal noteres', en: 'The information must be noted' },
  vælgesEfter: påDenDag,
  versioner: [
    loven1985('13'),
    fra2014({
      hjemmel: OFL('13', { stk: '1' }),
      siger: {
        da: 'Får myndigheden mundtligt eller på anden måde oplysninger om sagens fakta eller faglige vurderinger udefra, der har betydning for afgørelsen, skal den snarest muligt skrive dem ned. Det gælder ikke, når de fremgår af sagens dokumenter.',
        en: 'If the authority gets facts of the case or outside professional assessments that matter to the decision, orally or otherwise, it must write them down as soon as possible. Not so when they stand in the documents of the case.',
      },
      er: alle(
        iEnSag,
        oplysningernesArt.er('faktisk_grundlag', 'ekstern_faglig_vurdering'),
        oplysningenErModtagetUdenDokument,
        oplysningenHarBetydning,
      ),
    }),
  ],
})

export const sagsskridtetSkalNoteres = betingelse('OFL.13.2', {
  titel: { da: 'Sagsskridtet skal noteres', en: 'The step must be noted' },
  vælgesEfter: påDenDag,
  versioner: [
    loven1985('13'),
    fra2014({
      hjemmel: OFL('13', { stk: '2' }),
      siger: {
        da: 'I sager, hvor der skal træffes afgørelse, skal myndigheden snarest muligt tage notat om væsentlige sagsskridt. Det gælder ikke, når de fremgår af sagens dokumenter.',
        en: 'In cases in which a decision is to be made, the authority must note essential steps as soon as possible. Not so when they stand in the documents of the case.',
      },
      er: alle(iEnSag, sagsskridtetErVæsentligt, ikke(sagsskridtetFremgårAfDokumenterne)),
    }),
  ],
})

/** SB-NOT-2. Of the journal itself: the day received or sent, and a short account of the theme (stk. 3). */
export const dokumentetSkalJournaliseres = betingelse('OFL.15.1', {
  titel: { da: 'Dokumentet skal journaliseres', en: 'The document must be entered in the journal' },
  vælgesEfter: påDenDag,
  versioner: [
    loven1985('15'),
    fra2014({
      hjemmel: OFL('15', { stk: '1' }),
      siger: {
        da: 'Modtagne og afsendte dokumenter og interne i endelig form skal journaliseres, når de har betydning for en sag. Modtagne og afsendte skal det snarest muligt, og journalen viser dato og tema.',
        en: 'Documents received and sent and internal ones in final form must be entered in the journal when they matter to a case. Those received and sent as soon as possible, and the journal shows day and theme.',
      },
      er: alle(dokumentetsVej.er('modtaget', 'afsendt', 'internt_endeligt'), dokumentetHarBetydning),
    }),
  ],
})

export const journaliseresSnarest = betingelse('OFL.15.2', {
  titel: { da: 'Dokumentet skal journaliseres snarest', en: 'The document must be entered at once' },
  vælgesEfter: påDenDag,
  versioner: [
    loven1985('15'),
    fra2014({
      hjemmel: OFL('15', { stk: '2' }),
      siger: {
        da: 'Et dokument, der er modtaget eller afsendt, skal i journalen snarest muligt efter. For interne dokumenter siger loven ikke hvornår.',
        en: 'A document received or sent must be in the journal as soon as possible after. Of internal documents the act does not say when.',
      },
      er: alle(dokumentetSkalJournaliseres, dokumentetsVej.er('modtaget', 'afsendt')),
    }),
  ],
})
