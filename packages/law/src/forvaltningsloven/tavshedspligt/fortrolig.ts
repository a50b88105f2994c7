import { alle, betingelse, krav, énAf } from '@sagsvej/rules'
import { betegnetSomFortrolig, oplysningenGælder } from '../../fakta/fortrolighed.ts'
import { FVL } from '../../lovsamling/love.ts'
import { hemmeligholdelseErNødvendig, væsentligØkonomiskBetydning } from '../../skoen/fortrolighed.ts'
import { påDenDag } from '../../sygedagpenge/paa-den-dag.ts'
import { fra2014, til2014 } from '../versioner.ts'

/** SB-TAV-1, SB-TAV-2: a diagnosis is a private matter. */
export const tavshedspligtGælder = betingelse('FVL.27.1', {
  titel: {
    da: 'Oplysningen er omfattet af tavshedspligt',
    en: 'The information is under the duty of confidentiality',
  },
  vælgesEfter: påDenDag,
  versioner: [
    ...til2014({
      hjemmel: FVL('27', { stk: '1' }),
      siger: {
        da: 'De ansatte har tavshedspligt, når en regel kalder oplysningen fortrolig, eller når den må hemmeligholdes af væsentlige hensyn. Personlige og økonomiske forhold er blandt de hensyn.',
        en: 'Staff must keep silent when a rule calls the information confidential, or when weighty considerations call for secrecy. Personal and economic matters are among them.',
      },
      er: énAf(betegnetSomFortrolig, hemmeligholdelseErNødvendig),
    }),
    ...fra2014({
      hjemmel: FVL('27', { stk: '1-4' }),
      siger: {
        da: 'De ansatte har tavshedspligt om dine private, herunder økonomiske, forhold. De har det også om virksomheders vigtige forhold, om det, en regel kalder fortroligt, og om det, væsentlige hensyn kræver hemmeligt.',
        en: 'Staff must keep silent about your private, including economic, matters. So they must about important matters of firms, what a rule calls confidential, and what weighty considerations call for keeping secret.',
      },
      er: énAf(
        krav(
          'stk. 1, nr. 1',
          { da: 'En persons private forhold', en: 'A person’s private matters' },
          oplysningenGælder.er('privat_forhold'),
        ),
        krav(
          'stk. 1, nr. 2',
          {
            da: 'En virksomheds forhold af væsentlig økonomisk betydning',
            en: 'A firm’s matters of essential economic importance',
          },
          alle(oplysningenGælder.er('forretningsforhold'), væsentligØkonomiskBetydning),
        ),
        krav(
          'stk. 2',
          { da: 'En regel kalder den fortrolig', en: 'A rule calls it confidential' },
          betegnetSomFortrolig,
        ),
        krav(
          'stk. 2-4',
          { da: 'Væsentlige hensyn kræver den hemmelig', en: 'Weighty considerations call for secrecy' },
          hemmeligholdelseErNødvendig,
        ),
      ),
    }),
  ],
})
