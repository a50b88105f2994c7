import { alle, betingelse } from '@sagsvej/rules'
import { aldrigIMålgruppenForFleksjob, erVisiteretTilFleksjob } from '../fakta/fleksjobvisitation.ts'
import { kilde, ulæst } from '../lovsamling/kilder.ts'
import { dagenErIkkeFundet, læstAndetsteds } from '../lovsamling/laest.ts'
import { LAB } from '../lovsamling/love.ts'
import { forkertBevillingKanTrækkesTilbage } from '../skoen/fleksjob.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'

const ANKESTYRELSEN = kilde(
  'Ankestyrelsen: Særlige fokusområder, når kommunen vil frakende et fleksjob (indledningen)',
  'https://ast.dk/beskaeftigelse/artikler/fleksjob/saerlige-fokusomrader-nar-kommunen-vil-frakende-et-fleksjob-som-er-bevilget-pa-et-forkert-grundlag',
)
const TILBAGEKALDELSE = kilde(
  'Medarbejder- og Kompetencestyrelsen, PAV 9.1.12.10: Tilbagekaldelse eller annullation af en afgørelse',
  'https://pav.medst.dk/forvaltningsret-persondataloven-mv/forvaltningsloven/begrundelse/tilbagekaldelse-eller-annullation-af-en-afgoerelse/',
)

const siger = {
  da: 'At du aldrig var i målgruppen, er ikke i sig selv nok til at tage fleksjobbet fra dig. Kommunen skal veje sin grund mod det, du kunne regne med; gør den ikke det, kan afgørelsen være ugyldig.',
  en: 'That you never were in the target group is not by itself enough to take the flex job from you. The municipality must weigh its reason against what you could rely on; if it does not, the decision may be invalid.',
}

/** Not the loss of the right when the ability to work has changed: that is a reassessment. */
export const forkertBevillingAfFleksjobTrækkesTilbage = betingelse('LAB.116.frakendelse', {
  titel: {
    da: 'Et fleksjob bevilget på forkert grundlag kan tages tilbage',
    en: 'A flex job granted on a wrong basis can be withdrawn',
  },
  vælgesEfter: påDenDag,
  relevantNår: alle(erVisiteretTilFleksjob, aldrigIMålgruppenForFleksjob),
  versioner: [
    {
      fra: '2006-07-03',
      til: '2020-12-31',
      hjemmel: LAB('116', { stk: '1' }),
      siger,
      ...dagenErIkkeFundet(
        {
          da: 'Praksis om at tage et fleksjob tilbage før 2021 er ikke læst.',
          en: 'The practice on withdrawing a flex job before 2021 has not been read.',
        },
        ANKESTYRELSEN,
      ),
    },
    {
      fra: '2021-01-01',
      hjemmel: LAB('116', { stk: '1' }),
      ...læstAndetsteds(
        ANKESTYRELSEN,
        TILBAGEKALDELSE,
        ulæst('Hovedpointerne til sidst i Ankestyrelsens artikel'),
      ),
      siger,
      note: {
        da: 'Reglerne er uskrevne. Ankestyrelsens egen liste over, hvad der skal med i afvejningen, er ikke læst.',
        en: 'The rules are unwritten. The appeals board’s own list of what belongs in the weighing has not been read.',
      },
      er: forkertBevillingKanTrækkesTilbage,
    },
  ],
})
