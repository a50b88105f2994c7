import { aldrigOpfyldt, alle, betingelse, led, énAf } from '@sagsvej/rules'
import { slagsUndervisning, uddannelseUnderSygdom } from '../../fakta/ferie-og-uddannelse.ts'
import { vurderingsdato } from '../../fakta/forloeb.ts'
import { revalideringErBevilget, revalideringStartede } from '../../fakta/revalidering.ts'
import { AKASSE_2007, BEK, ulæst } from '../../lovsamling/kilder.ts'
import { dagenErIkkeFundet, læst, læstAndetsteds } from '../../lovsamling/laest.ts'
import { SDL_BEK } from '../../lovsamling/love.ts'
import {
  uddannelsePasserMedBehandling,
  undervisningErBehandlingEllerFritid,
} from '../../skoen/ferie-og-uddannelse.ts'
import { efterOpfølgningsdag } from '../opfoelgning/opfoelgningsdag.ts'

const siger = {
  da: 'I 2007 gjaldt grænsen på 6 timer ikke enkeltfag og korte kurser som led i behandlingen eller i fritiden, og heller ikke almen undervisning. En uddannelse måtte fylde mere, fra revalidering var besluttet, til den begyndte.',
  en: 'In 2007 the limit of 6 hours did not bind single subjects and short courses as part of the treatment or for leisure, nor general teaching. An education could take more from the decision on rehabilitation until it began.',
}

/** The order that followed in 2015 has none of it. */
export const undervisningUdenLoft = betingelse('BEK937.27.2007', {
  titel: { da: 'Undervisning uden loft over timerne', en: 'Teaching without a limit on the hours' },
  betyder: {
    da: 'Ja betyder, at grænsen på 6 timer om ugen ikke gælder undervisningen.',
    en: 'Yes means that the limit of 6 hours a week does not bind the teaching.',
  },
  vælgesEfter: efterOpfølgningsdag,
  relevantNår: uddannelseUnderSygdom.er('begyndt_under'),
  versioner: [
    {
      fra: '2006-07-03',
      til: '2007-12-31',
      hjemmel: SDL_BEK('27', { stk: '2' }),
      ...læstAndetsteds(AKASSE_2007, ulæst('Bekendtgørelsen om sygedagpenge fra 2006')),
      siger,
      er: énAf(
        led(
          {
            da: 'revalidering er besluttet og ikke begyndt',
            en: 'rehabilitation is decided on and has not begun',
          },
          alle(revalideringErBevilget, vurderingsdato.før(revalideringStartede)),
        ),
        led(
          {
            da: 'enkeltfag eller et kort kursus som led i behandlingen eller i fritiden',
            en: 'single subjects or a short course as part of the treatment or for leisure',
          },
          alle(slagsUndervisning.er('enkeltfag'), undervisningErBehandlingEllerFritid),
        ),
        led(
          {
            da: 'almen undervisning, der passer med behandlingen',
            en: 'general teaching that fits the treatment',
          },
          alle(slagsUndervisning.er('almen'), uddannelsePasserMedBehandling),
        ),
      ),
    },
    {
      fra: '2008-01-01',
      til: '2015-01-04',
      hjemmel: SDL_BEK('27', { stk: '2' }),
      siger,
      ...dagenErIkkeFundet(
        {
          da: 'Undtagelserne fra de 6 timer kendes fra et hæfte fra 2007 og er ikke i bekendtgørelsen fra 2015. Hvornår de gik ud, er ikke fundet.',
          en: 'The exceptions from the 6 hours are known from a booklet of 2007 and are not in the order of 2015. When they went out has not been found.',
        },
        AKASSE_2007,
        BEK(1420, 2014),
      ),
    },
    {
      fra: '2015-01-05',
      hjemmel: SDL_BEK('27', { stk: '2' }),
      ...læst(BEK(1420, 2014), BEK(785, 2018), BEK(1091, 2021), BEK(937, 2024), BEK(768, 2025)),
      siger: {
        da: 'Grænsen på 6 timer gælder al erhvervsmæssig uddannelse, der begynder under sygdommen.',
        en: 'The limit of 6 hours binds all vocational education begun during the illness.',
      },
      er: aldrigOpfyldt,
    },
  ],
})
