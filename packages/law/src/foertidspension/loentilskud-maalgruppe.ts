import { alle, betingelse, led } from '@sagsvej/rules'
import { vurderingsdato } from '../fakta/forloeb.ts'
import { pensionDuFår } from '../fakta/varighed.ts'
import { folkepensionsalderensDag } from '../folkepension/folkepensionsalder.ts'
import { LAB } from '../lovsamling/love.ts'
import { ikkeNormaltArbejdePåNedsatTid } from '../skoen/job-med-loentilskud.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { FRA_2020, FØR_2008, TIL_2020 } from './loentilskud-tekster.ts'

const gruppen = {
  siger: {
    da: 'Ordningen er for dig, der får førtidspension og ikke har nået folkepensionsalderen. Du kan ikke få eller holde arbejde på nedsat tid på normale vilkår.',
    en: 'The scheme is for you who get disability pension and have not reached state pension age. You cannot get or keep part-time work on normal terms.',
  },
  er: alle(
    led(
      { da: 'du får førtidspension', en: 'you get disability pension' },
      pensionDuFår.er('foertidspension'),
    ),
    led(
      { da: 'du har ikke nået folkepensionsalderen', en: 'you have not reached state pension age' },
      vurderingsdato.før(folkepensionsalderensDag),
    ),
    led(
      {
        da: 'du kan ikke få arbejde på nedsat tid på normale vilkår',
        en: 'you cannot get part-time work on normal terms',
      },
      ikkeNormaltArbejdePåNedsatTid,
    ),
  ),
} as const

/** LAB § 2, no. 6, until 2019. The act of 2019 names the pension only; the age and the need are in its predecessor. */
export const målgruppeForLøntilskudTilFørtidspensionister = betingelse('LAB.6.11', {
  titel: {
    da: 'Job med løntilskud for førtidspensionister',
    en: 'Subsidised work for disability pensioners',
  },
  vælgesEfter: påDenDag,
  versioner: [
    { ...FØR_2008, hjemmel: LAB('2'), ...gruppen },
    { ...TIL_2020, hjemmel: LAB('2'), ...gruppen },
    {
      ...FRA_2020,
      hjemmel: LAB('6'),
      siger: {
        da: 'Ordningen er for dig, der får førtidspension. Løntilskud gives for at få eller holde et arbejde.',
        en: 'The scheme is for you who get disability pension. The wage subsidy is given to get or keep work.',
      },
      er: pensionDuFår.er('foertidspension'),
    },
  ],
})
