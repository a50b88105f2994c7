import { alle, betingelse, krav, énAf } from '@sagsvej/rules'
import { flyttetEfterTilkendelsen, harHyrePåDanskSkib } from '../fakta/bopael-og-statsborgerskab.ts'
import { læst } from '../lovsamling/laest.ts'
import { LSP } from '../lovsamling/love.ts'
import { særligeOmstændighederForPensionIUdlandet } from '../skoen/folkepension.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { folkepensionUansetBopæl } from './bopael-i-udlandet.ts'
import { borFastHer } from './bopaelen-der-taeller.ts'
import { MED_PARAGRAF_3 } from './paragraf-3.ts'
import { pensionenBeholdesIUdlandet } from './pensionen-beholdes.ts'
import { FRA_LBK_2009, FØR_LBK_2009 } from './tekster.ts'

const bopælskravet = {
  hjemmel: LSP('3', { stk: '1' }),
  siger: {
    da: 'Du skal bo fast i Danmark eller have hyre på et dansk skib. Bor du i udlandet, kan lange år i Danmark eller særlige omstændigheder give dig pensionen alligevel.',
    en: 'You must live permanently in Denmark or be hired on a Danish ship. If you live abroad, long years in Denmark or special circumstances can give you the pension all the same.',
  },
  er: énAf(
    krav(
      '§ 3, stk. 1',
      {
        da: 'du bor fast i Danmark eller har hyre på et dansk skib',
        en: 'you live permanently in Denmark or are hired on a Danish ship',
      },
      énAf(borFastHer, harHyrePåDanskSkib),
    ),
    krav(
      '§ 3, stk. 2',
      {
        da: 'du har nået folkepensionsalderen med 30 års bopæl',
        en: 'you reached state pension age with 30 years of residence',
      },
      folkepensionUansetBopæl,
    ),
    krav(
      '§ 3, stk. 3',
      { da: 'du beholder pensionen', en: 'you keep the pension' },
      pensionenBeholdesIUdlandet,
    ),
    krav(
      '§ 3, stk. 4',
      {
        da: 'du fik pension, før du flyttede, og særlige omstændigheder taler for det',
        en: 'you had the pension before you moved, and special circumstances speak for it',
      },
      alle(flyttetEfterTilkendelsen, særligeOmstændighederForPensionIUdlandet),
    ),
  ),
} as const

/** The booklet of 2007 does not mention the leave of subsection 4. */
export const bopælskravetErOpfyldt = betingelse('LSP.3.1', {
  titel: { da: 'Bopæl for at få pension', en: 'Residence for a pension' },
  vælgesEfter: påDenDag,
  versioner: [
    { ...FØR_LBK_2009, ...bopælskravet },
    { fra: FRA_LBK_2009, ...læst(...MED_PARAGRAF_3), ...bopælskravet },
  ],
})
