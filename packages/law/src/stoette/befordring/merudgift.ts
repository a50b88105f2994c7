import { alle, beregning, betingelse, led, tal } from '@sagsvej/rules'
import { målgruppeForTilbud } from '../../fakta/maalgruppe-for-tilbud.ts'
import { merudgiftVedTilbud } from '../../fakta/merudgift.ts'
import { tilbuddetsArt } from '../../fakta/tilbud.ts'
import { BEK, LBK } from '../../lovsamling/kilder.ts'
import { læst } from '../../lovsamling/laest.ts'
import { LAB } from '../../lovsamling/love.ts'
import { merudgiftGodtgøresEfterRetningslinjer } from '../../skoen/befordring.ts'
import { påDenDag } from '../../sygedagpenge/paa-den-dag.ts'
import { FØR_LBK_439, LAB_2008_2016, LAB_FRA_2020 } from '../tekster.ts'

const retningslinjer = led(
  { da: 'kommunens egne retningslinjer giver det', en: 'the municipality’s own guidelines give it' },
  merudgiftGodtgøresEfterRetningslinjer,
)
const iGruppen = { da: 'du og tilbuddet er omfattet', en: 'you and the measure are covered' }
const siger = {
  da: 'Kommunen kan dække dine udgifter ved at deltage. Den har sine egne retningslinjer, og de skal være til at finde.',
  en: 'The municipality may cover your costs of taking part. It has its own guidelines, and they must be there to be found.',
}

/** Groups that came with new benefits are those of their own day. */
const efter83 = {
  hjemmel: LAB('83', { stk: '1' }),
  siger,
  er: alle(
    led(
      iGruppen,
      alle(
        målgruppeForTilbud.er(
          'jobparat',
          'aktivitetsparat',
          'ung_uddannelsesparat',
          'ung_aktivitetsparat',
          'ressourceforloeb',
          'jobafklaring',
        ),
        tilbuddetsArt.er('vejledning', 'praktik'),
      ),
    ),
    retningslinjer,
  ),
} as const

export const kanFåMerudgifter = betingelse('LAB.176.1', {
  titel: { da: 'Dækning af udgifter ved at deltage', en: 'Cover of the costs of taking part' },
  vælgesEfter: påDenDag,
  versioner: [
    { ...FØR_LBK_439, ...efter83 },
    { fra: '2008-05-29', til: '2019-12-31', ...læst(...LAB_2008_2016), ...efter83 },
    {
      fra: '2020-01-01',
      hjemmel: LAB('176', { stk: '1' }),
      ...læst(...LAB_FRA_2020),
      siger,
      er: alle(
        led(
          iGruppen,
          alle(
            målgruppeForTilbud.er(
              'jobparat',
              'aktivitetsparat',
              'ung_uddannelsesparat',
              'ung_aktivitetsparat',
              'jobafklaring',
              'ressourceforloeb',
              'selvforsoergende',
              'under_18',
            ),
            tilbuddetsArt.er('vejledning', 'praktik', 'nytteindsats'),
          ),
        ),
        retningslinjer,
      ),
    },
  ],
})

/** 1.000 kr. stands in the act, unregulated. By order it was 1.500 kr. from 1 May 2010 to 1 January 2011. */
const højst = (kroner: number) => merudgiftVedTilbud.dogHøjst(tal('kr/md', kroner))
const sigerHøjst = (kroner: string) => ({
  da: `Du kan højst få ${kroner} kr. om måneden. Til transport dækker de kun de første 24 km.`,
  en: `You can get at most ${kroner} kroner a month. Of transport they only cover the first 24 km.`,
})

export const merudgiftPrMåned = beregning('LAB.176.1.beløb', 'kr/md', {
  titel: { da: 'Dækning af udgifter pr. måned', en: 'Cover of costs a month' },
  vælgesEfter: påDenDag,
  relevantNår: kanFåMerudgifter,
  versioner: [
    { ...FØR_LBK_439, hjemmel: LAB('83', { stk: '1' }), siger: sigerHøjst('1.000'), er: højst(1_000) },
    {
      fra: '2008-05-29',
      til: '2010-04-30',
      hjemmel: LAB('83', { stk: '1' }),
      ...læst(...LAB_2008_2016.slice(0, 4)),
      siger: sigerHøjst('1.000'),
      er: højst(1_000),
    },
    {
      fra: '2010-05-01',
      til: '2011-01-01',
      hjemmel: LAB('83', { stk: '1' }),
      ...læst(LBK(710, 2011), BEK(482, 2011)),
      siger: sigerHøjst('1.500'),
      er: højst(1_500),
    },
    {
      fra: '2011-01-02',
      til: '2019-12-31',
      hjemmel: LAB('83', { stk: '1' }),
      ...læst(...LAB_2008_2016.slice(4)),
      siger: sigerHøjst('1.000'),
      er: højst(1_000),
    },
    {
      fra: '2020-01-01',
      hjemmel: LAB('176', { stk: '1' }),
      ...læst(...LAB_FRA_2020),
      siger: sigerHøjst('1.000'),
      er: højst(1_000),
    },
  ],
})
