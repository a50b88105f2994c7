import { aldrigOpfyldt, alle, betingelse, ikke, led, måneder, énAf } from '@sagsvej/rules'
import { samtykkerTilFrakendelse, udsendtMedPsykiskLidelse } from '../fakta/foertidspensionens-stoerrelse.ts'
import { vurderingsdato } from '../fakta/forloeb.ts'
import { fødselsdag } from '../fakta/person.ts'
import { FRA_LBK_2009, FØR_LBK_2009, LSP_2009_2012, LSP_2013_2017 } from '../folkepension/tekster.ts'
import { LBK, ulæst } from '../lovsamling/kilder.ts'
import { læst, ubekræftet } from '../lovsamling/laest.ts'
import { LSP } from '../lovsamling/love.ts'
import {
  særligeOmstændighederForFrakendelse,
  væsentligtForbedretOgSelvforsørgende,
} from '../skoen/foertidspension.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { værnetOmUdsendteGælder } from './vaern-om-udsendte.ts'

const grundreglen = [
  led(
    {
      da: 'arbejdsevnen er væsentligt forbedret, så du varigt kan forsørge dig selv',
      en: 'the ability to work is much improved, so that you can support yourself lastingly',
    },
    væsentligtForbedretOgSelvforsørgende,
  ),
  led(
    { da: 'du er under 60 år eller siger ja', en: 'you are below 60 or agree' },
    énAf(vurderingsdato.før(fødselsdag.plus(måneder(720))), samtykkerTilFrakendelse),
  ),
  led(
    { da: 'du er ikke værnet som udsendt', en: 'you are not protected as one sent out' },
    ikke(alle(udsendtMedPsykiskLidelse, énAf(værnetOmUdsendteGælder, aldrigOpfyldt))),
  ),
] as const

const almindelig = {
  hjemmel: LSP('44'),
  siger: {
    da: 'Pensionen tages fra dig, hvis din arbejdsevne er så forbedret, at du varigt kan forsørge dig selv. Er du fyldt 60 år, kan det kun ske, hvis du siger ja.',
    en: 'The pension is withdrawn if your ability to work is so improved that you can support yourself lastingly. Once you are 60 it can be done only if you agree.',
  },
  er: alle(...grundreglen),
} as const

/** Disability pension. Senior pension is never withdrawn without consent (LSP § 26 e). */
export const førtidspensionKanFrakendes = betingelse('LSP.44.1', {
  titel: { da: 'Førtidspension kan tages fra dig', en: 'Disability pension can be withdrawn' },
  vælgesEfter: påDenDag,
  versioner: [
    { ...FØR_LBK_2009, ...ubekræftet(LBK(982, 2009)), ...almindelig },
    {
      fra: FRA_LBK_2009,
      til: '2022-12-31',
      ...læst(...LSP_2009_2012, ...LSP_2013_2017, LBK(983, 2019), LBK(234, 2021), LBK(527, 2022)),
      ...almindelig,
    },
    {
      // The days stand in the subsection itself.
      fra: '2023-01-01',
      til: '2025-12-31',
      hjemmel: LSP('44'),
      ...læst(
        LBK(1042, 2024),
        LBK(1123, 2024),
        ulæst('LOV 875/2022', 'https://www.retsinformation.dk/eli/lta/2022/875'),
      ),
      siger: {
        da: 'Fra 2023 til og med 2025 kan kommunen ikke tage pensionen fra dig, medmindre der er særlige omstændigheder.',
        en: 'From 2023 to the end of 2025 the municipality cannot withdraw the pension unless there are special circumstances.',
      },
      er: alle(
        ...grundreglen,
        led(
          { da: 'der er særlige omstændigheder', en: 'there are special circumstances' },
          særligeOmstændighederForFrakendelse,
        ),
      ),
    },
    { fra: '2026-01-01', ...læst(LBK(1123, 2024)), ...almindelig },
  ],
})
