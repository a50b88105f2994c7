import { alle, betingelse, den, efterDato, hvis, ikke, tidspunkt, énAf } from '@sagsvej/rules'
import {
  anmodningEfterOffentlighedslovenErFærdigbehandlet,
  anmodningEfterOffentlighedslovenModtaget,
  anmodningensOmfang,
} from '../fakta/aktindsigt-efter-offentlighedsloven.ts'
import { vurderingsdato } from '../fakta/forloeb.ts'
import { arbejdsdageEfter } from '../frister/arbejdsdage.ts'
import { kilde, LBK, LOV, TEKST_TIL } from '../lovsamling/kilder.ts'
import { læst } from '../lovsamling/laest.ts'
import { OFL } from '../lovsamling/love.ts'
import { ikkeMuligtIndenForFristen } from '../skoen/aktindsigt.ts'
import { fra2014, loven1985 } from './versioner.ts'

const modtaget = anmodningEfterOffentlighedslovenModtaget
const efterAnmodningen = efterDato(modtaget)
const inden = (antal: number) => arbejdsdageEfter(antal, modtaget)

/** OFL § 42, stk. 2: what was asked before 2014 and not yet decided is decided by the act of 2013. */
const indgivetFør2014 = {
  navn: {
    da: 'Anmodningen er indgivet før 2014 og ikke færdigbehandlet',
    en: 'The request was made before 2014 and has not been dealt with',
  },
  hjemmel: OFL('42', { stk: '2' }),
  ...læst(LOV(606, 2013), LBK(145, 2020)),
  når: alle(
    modtaget.før(den('2014-01-01')),
    vurderingsdato.tidligst(den('2014-01-01')),
    ikke(anmodningEfterOffentlighedslovenErFærdigbehandlet),
  ),
}

export const aktindsigtEfterOffentlighedslovenSenest = tidspunkt('OFL.36.2', {
  titel: {
    da: 'Anmodningen efter offentlighedsloven skal være færdigbehandlet',
    en: 'The request under offentlighedsloven must have been dealt with',
  },
  betyder: {
    da: 'Dagen er den sidste, myndigheden kan svare i tide. Kan den undtagelsesvis ikke nås, skal du inden da have besked om hvorfor og om hvornår.',
    en: 'The day is the last on which the authority can answer in time. If it exceptionally cannot, you must by then be told why and when.',
  },
  vælgesEfter: efterAnmodningen,
  overgange: [{ ...indgivetFør2014, er: inden(7) }],
  versioner: [
    loven1985('36'),
    fra2014({
      hjemmel: OFL('36', { stk: '2' }),
      siger: {
        da: 'Myndigheden svarer snarest, og anmodningen skal være færdigbehandlet inden 7 arbejdsdage. Er det undtagelsesvis ikke muligt, skal du have besked om hvorfor og om hvornår svaret kommer.',
        en: 'The authority answers as soon as possible, and the request must be dealt with within 7 working days. If that exceptionally is not possible you must be told why and when the answer will come.',
      },
      er: inden(7),
    }),
  ],
})

const ikkeFærdig = ikke(anmodningEfterOffentlighedslovenErFærdigbehandlet)
const skalHaveBesked = alle(
  ikkeFærdig,
  énAf(vurderingsdato.efter(aktindsigtEfterOffentlighedslovenSenest), ikkeMuligtIndenForFristen),
)

export const fristbrevEfterOffentlighedslovenKræves = betingelse('OFL.36.2.underretning', {
  titel: {
    da: 'Du skal have besked om, at fristen efter offentlighedsloven ikke holdes',
    en: 'You must be told that the deadline under offentlighedsloven is not kept',
  },
  vælgesEfter: efterAnmodningen,
  overgange: [{ ...indgivetFør2014, er: skalHaveBesked }],
  versioner: [
    loven1985('36'),
    fra2014({
      hjemmel: OFL('36', { stk: '2' }),
      siger: {
        da: 'Kan anmodningen undtagelsesvis ikke nås inden 7 arbejdsdage, skal myndigheden sige hvorfor og hvornår den ventes færdig. Det skal den også, når fristen er gået.',
        en: 'If the request exceptionally cannot be dealt with within 7 working days the authority must say why and when it is expected to be. So it must when the deadline has passed.',
      },
      er: skalHaveBesked,
    }),
  ],
})

/** SB-AKT-6: the ladder stands in the guides to the act, not in its words. */
export const aktindsigtEfterPraksisSenest = tidspunkt('OFL.36.2.praksis', {
  titel: {
    da: 'Så hurtigt bør anmodningen efter offentlighedsloven være færdig',
    en: 'How soon the request under offentlighedsloven ought to be dealt with',
  },
  betyder: {
    da: 'Dagen er den, praksis venter svaret, alt efter hvor stor anmodningen er. Det, der ikke er tvivl om, gives før.',
    en: 'The day is the one on which practice expects the answer, by the size of the request. What is undisputed is given earlier.',
  },
  vælgesEfter: efterAnmodningen,
  versioner: [
    loven1985('36'),
    {
      fra: '2014-01-01',
      hjemmel: OFL('36', { stk: '2' }),
      kilder: [
        kilde('Aktindsigtshåndbogen, § 36', 'https://aktindsigtshaandbogen.dk/'),
        kilde('Furesø Kommune om aktindsigt', 'https://www.furesoe.dk/'),
      ],
      sikkerhed: 'sekundær',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Få og enkle dokumenter bør gives inden 1-2 arbejdsdage, og ellers er det 7. Kræver de en nærmere gennemgang, er det 14, og er sagen meget omfattende, 40.',
        en: 'Few and simple documents ought to be given within 1-2 working days, and otherwise it is 7. If they need a closer review it is 14, and if the case is very large, 40.',
      },
      er: hvis(
        anmodningensOmfang.er('enkel'),
        inden(2),
        hvis(
          anmodningensOmfang.er('almindelig'),
          inden(7),
          hvis(anmodningensOmfang.er('saerlig_gennemgang'), inden(14), inden(40)),
        ),
      ),
    },
  ],
})

const GRÆNSE = inden(14)

/** SB-AKT-8. Whether there is a like rule for forvaltningsloven has not been found: this one is for offentlighedsloven. */
export const sagsbehandlingstidenKanPåklages = betingelse('OFL.39.1', {
  titel: {
    da: 'Du kan klage over, at svaret trækker ud',
    en: 'You can complain that the answer is taking too long',
  },
  vælgesEfter: efterAnmodningen,
  overgange: [{ ...indgivetFør2014, er: vurderingsdato.efter(GRÆNSE) }],
  versioner: [
    loven1985('39'),
    fra2014({
      hjemmel: OFL('39', { stk: '1' }),
      siger: {
        da: 'Er anmodningen ikke færdigbehandlet inden 14 arbejdsdage, kan du klage særskilt over sagsbehandlingstiden. Klagen sendes til den myndighed, der er for længe om det.',
        en: 'If the request has not been dealt with within 14 working days you can complain separately about the processing time. The complaint is sent to the authority that takes too long.',
      },
      er: alle(ikkeFærdig, vurderingsdato.efter(GRÆNSE)),
    }),
  ],
})
