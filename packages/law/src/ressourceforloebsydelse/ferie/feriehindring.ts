import { aldrigOpfyldt, alle, betingelse } from '@sagsvej/rules'
import { ressourceforløbErBevilget } from '../../fakta/ressourceforloeb.ts'
import { kilde } from '../../lovsamling/kilder.ts'
import { dagenErIkkeFundet, læstAndetsteds } from '../../lovsamling/laest.ts'
import { FERIEHINDRINGSBEK } from '../../lovsamling/love.ts'
import { påDenDag } from '../../sygedagpenge/paa-den-dag.ts'
import { ressourceforløbFindes } from '../findes.ts'

const hjemmel = FERIEHINDRINGSBEK('2')

const BEKENDTGØRELSEN = kilde(
  'Bekendtgørelse nr. 1072 af 29. oktober 2019 om feriehindringer, §§ 1-2',
  'http://www.socialjura.dk/content-storage/regler/2019/bek-1072-af-2910-2019/',
)
const ankenævnet = (nummer: string, adresse: string) =>
  kilde(`Ankenævnet for ATP m.m., ${nummer}`, `https://atp-anke.dk/afgoerelser/2023/${adresse}/`)

const siger = {
  da: 'At du er i ressourceforløb, regnes ikke som en hindring for at holde ferie. Optjent ferie med betaling, du ikke holder, bliver derfor hverken overført eller udbetalt af den grund.',
  en: 'That you are in a resource course does not count as something that bars holiday. Paid holiday you have earned and do not take is therefore neither carried over nor paid out for that reason.',
}

/** The list of the order names illness, leave and others, and no benefit. Illness beside the course is another matter. */
export const ressourceforløbErFeriehindring = betingelse('FERIEHINDRINGSBEK.2', {
  titel: {
    da: 'Et ressourceforløb er en feriehindring',
    en: 'A resource course bars holiday',
  },
  vælgesEfter: påDenDag,
  relevantNår: alle(ressourceforløbErBevilget, ressourceforløbFindes),
  versioner: [
    {
      fra: '2013-01-01',
      til: '2020-08-31',
      hjemmel,
      siger,
      ...dagenErIkkeFundet(
        {
          da: 'Reglerne efter den gamle ferielov er ikke læst.',
          en: 'The rules under the old Holiday Act have not been read.',
        },
        BEKENDTGØRELSEN,
      ),
    },
    {
      fra: '2020-09-01',
      hjemmel,
      ...læstAndetsteds(
        BEKENDTGØRELSEN,
        ankenævnet(
          'j.nr. 2022-103',
          'perioder-med-ressourceforloebsydelse-under-ressourceforloeb-udgoer-ikke-en-feriehindring-i-ferielovens-forstand',
        ),
        ankenævnet(
          'j.nr. 2022-105',
          'perioder-med-ressourceforloebsydelse-under-ressourceforloeb-udgoer-ikke-en-feriehindring-i-ferielovens-forstand-1',
        ),
      ),
      siger,
      er: aldrigOpfyldt,
    },
  ],
})
