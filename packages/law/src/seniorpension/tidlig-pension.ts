import {
  afrundTil,
  aldrig,
  aldrigOpfyldt,
  alle,
  betingelse,
  hvis,
  ikke,
  led,
  måneder,
  tal,
  tidspunkt,
  énAf,
} from '@sagsvej/rules'
import { vurderingsdato } from '../fakta/forloeb.ts'
import { kommerFraFleksydelse, tilknytningI9Måneder } from '../fakta/seniorpension.ts'
import { pensionDuFår } from '../fakta/varighed.ts'
import { folkepensionsalderensDag } from '../folkepension/folkepensionsalder.ts'
import { LSP } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { årMedTidligPension } from './aar-med-tidlig-pension.ts'
import { FRA_2021, INGEN, VINDUET } from './tidlig-pension-tekster.ts'

const månederMedTidligPension = årMedTidligPension.gange(
  tal('antal', 12),
  'måneder',
  afrundTil('ned', 'måneder', '1'),
)

export const tidligPensionTidligst = tidspunkt('LSP.26g.dag', {
  titel: { da: 'Tidlig pension kan tidligst begynde', en: 'Early pension can begin at the earliest' },
  betyder: {
    da: 'Fra dagen er du så tæt på folkepensionsalderen, som din anciennitet giver ret til. Aldrig betyder, at ancienniteten ikke giver ret, eller at ordningen ikke fandtes.',
    en: 'From the day you are as close to state pension age as your seniority gives a right to. Never means that the seniority gives no right, or that there was no scheme.',
  },
  vælgesEfter: påDenDag,
  versioner: [
    { ...INGEN, hjemmel: LSP('26 g'), er: aldrig },
    { ...VINDUET, hjemmel: LSP('26 g') },
    {
      ...FRA_2021,
      hjemmel: LSP('26 g'),
      siger: {
        da: 'Tidlig pension kan begynde 1, 2 eller 3 år før folkepensionsalderen, efter din anciennitet.',
        en: 'Early pension can begin 1, 2 or 3 years before state pension age, by your seniority.',
      },
      er: hvis(
        årMedTidligPension.mindst(tal('år', 1)),
        folkepensionsalderensDag.minus(månederMedTidligPension),
        aldrig,
      ),
    },
  ],
})

export const retTilTidligPension = betingelse('LSP.26g', {
  titel: { da: 'Ret til tidlig pension', en: 'The right to early pension' },
  vælgesEfter: påDenDag,
  versioner: [
    { ...INGEN, hjemmel: LSP('26 g'), er: aldrigOpfyldt },
    { ...VINDUET, hjemmel: LSP('26 g') },
    {
      ...FRA_2021,
      hjemmel: LSP('26 g'),
      siger: {
        da: 'Du skal være så tæt på folkepensionsalderen, som din anciennitet giver ret til. Du skal have bevaret tilknytningen til arbejdsmarkedet og må ikke få førtids- eller seniorpension.',
        en: 'You must be as close to state pension age as your seniority gives a right to. You must have kept the attachment to the labour market and may not have disability or senior pension.',
      },
      note: {
        da: 'Kravene om statsborgerskab og bopæl er de samme som for folkepension (§§ 2-4).',
        en: 'The demands of citizenship and residence are those of the state pension (sections 2-4).',
      },
      er: alle(
        led(
          {
            da: 'du er nået så tæt på folkepensionsalderen',
            en: 'you have come so close to state pension age',
          },
          alle(
            vurderingsdato.før(folkepensionsalderensDag),
            // § 26 g: 3 years at most, whatever the seniority
            vurderingsdato.tidligst(folkepensionsalderensDag.minus(måneder(36))),
            vurderingsdato.tidligst(tidligPensionTidligst),
          ),
        ),
        led(
          {
            da: 'du har bevaret tilknytningen, eller du kommer fra fleksydelse',
            en: 'you kept the attachment, or you come from flexi-benefit',
          },
          énAf(tilknytningI9Måneder, kommerFraFleksydelse),
        ),
        led(
          {
            da: 'du er ikke tilkendt førtids- eller seniorpension',
            en: 'you have not been granted disability or senior pension',
          },
          ikke(pensionDuFår.er('foertidspension', 'seniorpension')),
        ),
      ),
    },
  ],
})
