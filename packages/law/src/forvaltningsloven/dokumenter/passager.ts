import { aldrigOpfyldt, alle, betingelse, ikke, krav, énAf } from '@sagsvej/rules'
import { heleDokumentetErOmfattet, hensynBagUndtagelse } from '../../fakta/dokument.ts'
import { FVL } from '../../lovsamling/love.ts'
import {
  fortrolighedFølgerAfForpligtelse,
  hensynetVejerTungest,
  restenErKlartVildledende,
  restenErUdenMening,
  restenRøberHensynet,
} from '../../skoen/dokument.ts'
import { påDenDag } from '../../sygedagpenge/paa-den-dag.ts'
import { fra2014, til2014 } from '../versioner.ts'

const vejet = (...hensyn: Parameters<typeof hensynBagUndtagelse.er>) =>
  alle(hensynBagUndtagelse.er(...hensyn), hensynetVejerTungest)

/** SB-UND-5: asked of one passage at a time; the requirement that is met is its legal ground. */
export const passagenKanUndtages = betingelse('FVL.15', {
  titel: { da: 'Passagen kan undtages', en: 'The passage may be exempt' },
  vælgesEfter: påDenDag,
  versioner: [
    ...til2014({
      hjemmel: FVL('15', { stk: '1' }),
      siger: {
        da: 'En passage kan undtages, når din interesse i at kende den må vige for afgørende hensyn til dig selv eller til andre private eller offentlige interesser. Det vejes for hver passage.',
        en: 'A passage may be exempt when your interest in knowing it must yield to decisive regard for you yourself or for other private or public interests. It is weighed for each passage.',
      },
      er: alle(ikke(hensynBagUndtagelse.er('intet')), hensynetVejerTungest),
    }),
    ...fra2014({
      hjemmel: FVL('15'),
      siger: {
        da: 'En passage kan undtages, når din interesse i at kende den må vige for et af lovens hensyn. Fortrolighed efter EU-ret eller folkeret vejes ikke; alt andet vejes for hver passage.',
        en: 'A passage may be exempt when your interest in knowing it must yield to one of the considerations of the act. Confidentiality under EU or international law is not weighed; all else is weighed for each passage.',
      },
      er: énAf(
        krav(
          '§ 15',
          { da: 'Statens sikkerhed eller rigets forsvar', en: 'State security or defence' },
          vejet('statens_sikkerhed'),
        ),
        krav(
          '§ 15 a, stk. 1',
          {
            da: 'Fortrolighed efter EU-ret eller folkeret',
            en: 'Confidentiality under EU or international law',
          },
          alle(hensynBagUndtagelse.er('fortrolighed_udland'), fortrolighedFølgerAfForpligtelse),
        ),
        krav(
          '§ 15 a, stk. 2',
          { da: 'Udenrigspolitiske interesser', en: 'Foreign policy interests' },
          vejet('udenrigspolitik'),
        ),
        krav(
          '§ 15 b, nr. 1',
          {
            da: 'Lovovertrædelser og beskyttelse af vidner og andre',
            en: 'Offences and protection of witnesses and others',
          },
          vejet('lovovertraedelser'),
        ),
        krav(
          '§ 15 b, nr. 2',
          {
            da: 'Offentlig kontrol, regulering, planlægning eller skat',
            en: 'Public control, regulation, planning or tax',
          },
          vejet('kontrol'),
        ),
        krav(
          '§ 15 b, nr. 3',
          { da: 'Det offentliges økonomiske interesser', en: 'Public economic interests' },
          vejet('oekonomi'),
        ),
        krav(
          '§ 15 b, nr. 4',
          { da: 'Originale ideer og foreløbig forskning', en: 'Original ideas and provisional research' },
          vejet('forskning'),
        ),
        krav(
          '§ 15 b, nr. 5',
          {
            da: 'Andre interesser, der kræver hemmeligholdelse',
            en: 'Other interests that call for secrecy',
          },
          vejet('saerlig_karakter'),
        ),
      ),
    }),
  ],
})

const undtagelse = (
  nr: string,
  da: string,
  en: string,
  når: typeof restenRøberHensynet | typeof restenErUdenMening,
) => ({ navn: { da, en }, hjemmel: FVL('15 c', { nr }), når, så: aldrigOpfyldt })

/** SB-UND-6 */
export const restenUdleveres = betingelse('FVL.15c', {
  titel: { da: 'Resten af dokumentet skal udleveres', en: 'The rest of the document must be given' },
  vælgesEfter: påDenDag,
  relevantNår: passagenKanUndtages,
  versioner: [
    ...til2014({
      hjemmel: FVL('15', { stk: '2' }),
      siger: {
        da: 'Gælder hensynet kun en del af dokumentet, skal du have resten. Er hele dokumentet omfattet, er der ingen rest.',
        en: 'If the consideration holds for a part of the document only, you must get the rest. If the whole is covered there is no rest.',
      },
      er: ikke(heleDokumentetErOmfattet),
    }),
    ...fra2014({
      hjemmel: FVL('15 c'),
      siger: {
        da: 'Gælder hensynet kun en del af dokumentet, skal du have resten. Det gælder ikke, hvis resten ville røbe det, der beskyttes, ville vildlede klart eller ikke ville give mening.',
        en: 'If the consideration holds for a part of the document only, you must get the rest. Not so if the rest would give away what is protected, would clearly mislead or would make no sense.',
      },
      er: ikke(heleDokumentetErOmfattet),
      undtagelser: [
        undtagelse(
          '1',
          'Resten ville røbe hensynet',
          'The rest would give the consideration away',
          restenRøberHensynet,
        ),
        undtagelse(
          '2',
          'Resten ville vildlede klart',
          'The rest would clearly mislead',
          restenErKlartVildledende,
        ),
        undtagelse('3', 'Resten ville være uden mening', 'The rest would make no sense', restenErUdenMening),
      ],
    }),
  ],
})
