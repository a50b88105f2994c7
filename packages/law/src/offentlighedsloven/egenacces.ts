import { alle, betingelse, ikke, krav, led, énAf } from '@sagsvej/rules'
import { sagenAngivet } from '../fakta/aktindsigt.ts'
import {
  materialetErOffentligtTilgængeligt,
  personligeForholdErOmtalt,
  temaErAngivet,
  undtagetEfterOffentlighedsloven,
} from '../fakta/egenacces.ts'
import { kilde, LBK, LOV, TEKST_TIL } from '../lovsamling/kilder.ts'
import { OFL } from '../lovsamling/love.ts'
import {
  chikanøstFormål,
  formenErUmulig,
  hensynModEgenacces,
  retsstridigtFormål,
  tungtvejendeModhensyn,
  uforholdsmæssigtRessourceforbrug,
} from '../skoen/anmodning.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { fra2014, loven1985 } from './versioner.ts'

/** SB-AKT-13: outside the role of a party. As a party the person has the wider right of FVL.9.1. */
export const egenacces = betingelse('OFL.8', {
  titel: {
    da: 'Du kan se oplysninger om dine egne forhold',
    en: 'You can see information on your own matters',
  },
  vælgesEfter: påDenDag,
  versioner: [
    loven1985('8'),
    fra2014({
      hjemmel: OFL('8'),
      siger: {
        da: 'Er dine personlige forhold omtalt i et dokument, kan du se oplysningerne, også når du ikke er part. Det gælder ikke det, loven undtager, eller når afgørende hensyn taler imod.',
        en: 'If your personal matters are spoken of in a document you can see the information, also when you are no party. Not so for what the act exempts, or when decisive considerations speak against it.',
      },
      er: alle(
        led({ da: 'Dine forhold er omtalt', en: 'Your matters are spoken of' }, personligeForholdErOmtalt),
        led(
          { da: 'Dokumentet er ikke undtaget', en: 'The document is not exempt' },
          ikke(undtagetEfterOffentlighedsloven),
        ),
        led(
          { da: 'Ingen afgørende hensyn taler imod', en: 'No decisive considerations speak against it' },
          ikke(hensynModEgenacces),
        ),
      ),
    }),
  ],
})

export const anmodningEfterOffentlighedslovenKanBehandles = betingelse('OFL.9.1', {
  titel: {
    da: 'Anmodningen efter offentlighedsloven er tilstrækkelig',
    en: 'The request under offentlighedsloven is sufficient',
  },
  vælgesEfter: påDenDag,
  versioner: [
    loven1985('9'),
    fra2014({
      hjemmel: OFL('9', { stk: '1' }),
      siger: {
        da: 'Du skal oplyse det, der skal til for at finde sagen eller dokumenterne, og sige, hvilket tema de vedrører. Andet kræver loven ikke.',
        en: 'You must give what is needed to find the case or the documents, and say which theme they are about. The act demands nothing else.',
      },
      er: alle(
        krav('1', { da: 'Sagen kan findes', en: 'The case can be found' }, sagenAngivet),
        krav('2', { da: 'Temaet er angivet', en: 'The theme is given' }, temaErAngivet),
      ),
    }),
  ],
})

/** Of a request under § 7, everybody's access; not of one under § 8. */
export const anmodningEfterOffentlighedslovenKanAfslås = betingelse('OFL.9.2', {
  titel: {
    da: 'Anmodningen efter offentlighedsloven kan afslås uden at blive behandlet',
    en: 'The request under offentlighedsloven may be refused without being dealt with',
  },
  vælgesEfter: påDenDag,
  versioner: [
    loven1985('9'),
    {
      fra: '2014-01-01',
      til: '2024-06-30',
      hjemmel: OFL('9', { stk: '2' }),
      kilder: [LOV(606, 2013), LBK(145, 2020)],
      sikkerhed: 'kontrolleret',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Enhvers anmodning kan afslås, i det omfang den kræver et uforholdsmæssigt ressourceforbrug eller må antages at tjene et retsstridigt formål. Det gælder ikke, når du beder om oplysninger om dig selv.',
        en: 'Anybody’s request may be refused so far as it takes disproportionate resources or must be taken to serve an unlawful purpose. Not so when you ask for information on yourself.',
      },
      er: énAf(
        krav(
          '1',
          { da: 'Uforholdsmæssigt ressourceforbrug', en: 'Disproportionate resources' },
          uforholdsmæssigtRessourceforbrug,
        ),
        krav('2', { da: 'Et retsstridigt formål', en: 'An unlawful purpose' }, retsstridigtFormål),
      ),
    },
    {
      fra: '2024-07-01',
      hjemmel: OFL('9', { stk: '2' }),
      kilder: [
        kilde(
          'Lovforslag L 116 af 28. februar 2024',
          'https://ft.dk/samling/20231/lovforslag/l116/20231_l116_som_fremsat.htm',
        ),
        kilde(
          'Horten om den vedtagne lov, juni 2024',
          'https://www.horten.dk/nyhedsliste/2024/juni/nye-regler-om-aktindsigt-i-offentligt-ansattes-navne',
        ),
      ],
      sikkerhed: 'sekundær',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Enhvers anmodning kan afslås, i det omfang den kræver et uforholdsmæssigt ressourceforbrug eller må antages at tjene et retsstridigt eller chikanøst formål. Det gælder ikke, når du beder om oplysninger om dig selv.',
        en: 'Anybody’s request may be refused so far as it takes disproportionate resources or must be taken to serve an unlawful or harassing purpose. Not so when you ask for information on yourself.',
      },
      er: énAf(
        krav(
          '1',
          { da: 'Uforholdsmæssigt ressourceforbrug', en: 'Disproportionate resources' },
          uforholdsmæssigtRessourceforbrug,
        ),
        krav(
          '2',
          { da: 'Et retsstridigt eller chikanøst formål', en: 'An unlawful or harassing purpose' },
          énAf(retsstridigtFormål, chikanøstFormål),
        ),
      ),
    },
  ],
})

export const offentlighedUdleveresIØnsketForm = betingelse('OFL.40.1', {
  titel: {
    da: 'Dokumenterne efter offentlighedsloven udleveres, som du ønsker det',
    en: 'The documents under offentlighedsloven are given in the way you want',
  },
  vælgesEfter: påDenDag,
  versioner: [
    loven1985('40'),
    fra2014({
      hjemmel: OFL('40', { stk: '1' }),
      siger: {
        da: 'Du skal have dokumenterne i den form, du ønsker. Det gælder ikke, hvis det er umuligt eller meget vanskeligt, hvis tungtvejende hensyn taler imod, eller hvis materialet er offentligt tilgængeligt.',
        en: 'You must get the documents in the form you want. Not so if that is impossible or very difficult, if weighty considerations speak against it, or if the material is publicly available.',
      },
      er: ikke(
        énAf(
          krav(
            '1',
            {
              da: 'Umuligt, meget vanskeligt eller tungtvejende modhensyn',
              en: 'Impossible, very difficult or weighty considerations against',
            },
            énAf(formenErUmulig, tungtvejendeModhensyn),
          ),
          krav(
            '2',
            { da: 'Offentligt tilgængeligt', en: 'Publicly available' },
            materialetErOffentligtTilgængeligt,
          ),
        ),
      ),
    }),
  ],
})
