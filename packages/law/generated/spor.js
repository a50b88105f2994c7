// Written from the law by `npm run compile`. Change the law, not this.
import { ALL_DAYS, FIRST_DAY, NEVER, NO_DAYS, allPeriods, countDays, dayOver, dayReaching, dropFirst, flat, from, holidayTable, intersect, intersectTable, monthEnd, monthEndOver, monthStart, onWeekdays, periods, quotient, runEnd, runStart, sameDays, shiftDays, shiftMonths, sum, without } from '@sagsvej/rules/runtime'
const SATS_1 = (day) => day < 16804 ? (day < 14977 ? (day < 13885 ? (day < 13514 ? 333500 : 341500) : (day < 14249 ? 351500 : (day < 14613 ? 362500 : 376000))) : (day < 15712 ? (day < 15341 ? 383000 : 394000) : (day < 16076 ? 400500 : (day < 16440 ? 407500 : 413500)))) : (day < 18631 ? (day < 17532 ? (day < 17168 ? 418000 : 424500) : (day < 17903 ? 430000 : (day < 18267 ? 435500 : 440500))) : (day < 19723 ? (day < 18995 ? 446000 : (day < 19359 ? 446500 : 455000)) : (day < 20094 ? 469500 : (day < 20458 ? 486500 : 508500))))

const SATS_2 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 20826000 : (day < 16436 ? 21189600 : 21501600)) : (day < 17532 ? (day < 17167 ? 21735600 : 22074000) : (day < 17897 ? 22359600 : 22646400))) : (day < 19358 ? (day < 18628 ? 22905600 : (day < 18993 ? 23192400 : 23217600)) : (day < 20089 ? (day < 19723 ? 23660400 : 24414000) : (day < 20454 ? 25298400 : 26442000)))

const SATS_3 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 18951600 : (day < 16436 ? 19282800 : 19567200)) : (day < 17532 ? (day < 17167 ? 19779600 : 20086800) : (day < 17897 ? 20347200 : 20607600))) : (day < 19358 ? (day < 18628 ? 20844000 : (day < 18993 ? 21104400 : 21128400)) : (day < 20089 ? (day < 19723 ? 21530400 : 22216800) : (day < 20454 ? 23020800 : 24062400)))

const SATS_4 = (day) => day < 16801 ? (day < 14975 ? (day < 13879 ? (day < 13514 ? 3747 : 3837) : (day < 14245 ? 3948 : (day < 14610 ? 4070 : 4221))) : (day < 15706 ? (day < 15340 ? 4301 : 4426) : (day < 16071 ? 4497 : (day < 16436 ? 4578 : 4648)))) : (day < 18628 ? (day < 17532 ? (day < 17167 ? 4713 : 4807) : (day < 17897 ? 4903 : (day < 18262 ? 5001 : 5101))) : (day < 19723 ? (day < 18993 ? 5203 : (day < 19358 ? 5265 : 5407)) : (day < 20089 ? 5580 : (day < 20454 ? 5781 : 6041))))

const SATS_5 = (day) => day < 16801 ? (day < 14975 ? (day < 13879 ? (day < 13514 ? 2141 : 2192) : (day < 14245 ? 2256 : (day < 14610 ? 2326 : 2412))) : (day < 15706 ? (day < 15340 ? 2458 : 2529) : (day < 16071 ? 2569 : (day < 16436 ? 2615 : 2654)))) : (day < 18628 ? (day < 17532 ? (day < 17167 ? 2691 : 2745) : (day < 17897 ? 2800 : (day < 18262 ? 2856 : 2913))) : (day < 19723 ? (day < 18993 ? 2971 : (day < 19358 ? 3007 : 3088)) : (day < 20089 ? 3187 : (day < 20454 ? 3302 : 3451))))

const SATS_6 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 1320800 : (day < 16436 ? 1344600 : 1364800)) : (day < 17532 ? (day < 17167 ? 1383900 : 1411600) : (day < 17897 ? 1439800 : 1468600))) : (day < 19358 ? (day < 18628 ? 1496500 : (day < 18993 ? 1526400 : 1540100)) : (day < 20089 ? (day < 19723 ? 1581700 : 1632300) : (day < 20454 ? 1691100 : 1767200)))

const SATS_7 = (day) => day < 17897 ? (day < 16801 ? (day < 16071 ? 1700800 : (day < 16436 ? 1731200 : 1755000)) : (day < 17348 ? (day < 17167 ? 1774500 : 1802700) : (day < 17532 ? 1803500 : 1826000))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1848900 : 1870100) : (day < 18993 ? 1893600 : 1896400)) : (day < 20089 ? (day < 19723 ? 1933300 : 1995200) : (day < 20454 ? 2067000 : 2160000)))

const SATS_8 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 12700000 : (day < 16436 ? 12928600 : 13122500)) : (day < 17532 ? (day < 17167 ? 13306200 : 13572300) : (day < 17897 ? 13843700 : 14120600))) : (day < 19358 ? (day < 18628 ? 14388900 : (day < 18993 ? 14676700 : 14808800)) : (day < 20089 ? (day < 19723 ? 15208600 : 15695600) : (day < 20454 ? 16260600 : 16992000)))

const SATS_9 = (day) => day < 16436 ? 20530 : (day < 17897 ? 25457 : 27393)

const SATS_10 = (day) => day < 17897 ? (day < 16436 ? 39500000 : 48983200) : (day < 19723 ? 52709100 : 58818900)

const SATS_11 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 102 : 105) : (day < 16071 ? 107 : 105)) : (day < 17167 ? (day < 16801 ? 103 : 100) : (day < 17532 ? 97 : 97))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 99 : 98) : (day < 18993 ? 95 : 99)) : (day < 20089 ? (day < 19723 ? 110 : 112) : (day < 20454 ? 112 : 114)))

const SATS_12 = (day) => day < 20270 ? 2000000 : (day < 20454 ? 3100000 : 3240000)

const SATS_13 = (day) => day < 20270 ? 1000000 : (day < 20454 ? 1550000 : 1620000)

const SATS_14 = (day) => day < 20454 ? 292500 : 305700

const SATS_15 = (day) => day < 20454 ? 1249800 : 1306000

const SATS_16 = (day) => day < 20454 ? 720500 : 752900

const SATS_17 = (day) => day < 20454 ? 678900 : 709500

const SATS_18 = (day) => day < 20454 ? 278400 : 290900

const SATS_19 = (day) => day < 20454 ? 163800 : 171200

const SATS_20 = (day) => day < 20454 ? 109200 : 114100

const SATS_21 = (day) => day < 20454 ? 259000 : 270700

const SATS_22 = (day) => day < 20454 ? 103600 : 108300

const SATS_23 = (day) => day < 20454 ? 259000 : 270700

const SATS_24 = (day) => day < 16801 ? (day < 14975 ? (day < 13879 ? (day < 13514 ? 563800 : 577300) : (day < 14245 ? 594000 : (day < 14610 ? 612400 : 635100))) : (day < 15706 ? (day < 15340 ? 647200 : 666000) : (day < 16071 ? 676700 : (day < 16436 ? 688900 : 699200)))) : (day < 18628 ? (day < 17532 ? (day < 17167 ? 706900 : 718200) : (day < 17897 ? 727200 : (day < 18262 ? 736300 : 744800))) : (day < 19358 ? (day < 18993 ? 754100 : 755200) : (day < 19723 ? 769900 : (day < 20089 ? 794500 : 823100))))

const SATS_25 = (day) => day < 18262 ? (day < 17167 ? (day < 16436 ? 819600 : (day < 16801 ? 831900 : 841100)) : (day < 17532 ? 854600 : (day < 17897 ? 865300 : 876100))) : (day < 19358 ? (day < 18628 ? 886200 : (day < 18993 ? 897300 : 898600)) : (day < 19723 ? 916100 : (day < 20089 ? 945400 : 979400)))

const SATS_26 = (day) => day < 18262 ? (day < 17167 ? (day < 16436 ? 949800 : (day < 16801 ? 964000 : 974600)) : (day < 17532 ? 990200 : (day < 17897 ? 1002600 : 1015100))) : (day < 19358 ? (day < 18628 ? 1026800 : (day < 18993 ? 1039600 : 1041200)) : (day < 19723 ? 1061500 : (day < 20089 ? 1095500 : 1134900)))

const SATS_27 = (day) => day < 18262 ? (day < 17167 ? (day < 16436 ? 585700 : (day < 16801 ? 594500 : 601000)) : (day < 17532 ? 610600 : (day < 17897 ? 618200 : 625900))) : (day < 19358 ? (day < 18628 ? 633100 : (day < 18993 ? 641000 : 642000)) : (day < 19723 ? 654500 : (day < 20089 ? 675400 : 699700)))

const SATS_28 = (day) => day < 18262 ? (day < 17167 ? (day < 16436 ? 688900 : (day < 16801 ? 699200 : 706900)) : (day < 17532 ? 718200 : (day < 17897 ? 727200 : 736300))) : (day < 19358 ? (day < 18628 ? 744800 : (day < 18993 ? 754100 : 755200)) : (day < 19723 ? 769900 : (day < 20089 ? 794500 : 823100)))

const SATS_29 = (day) => day < 16801 ? (day < 14975 ? (day < 13879 ? (day < 13514 ? 1162500 : 1190400) : (day < 14245 ? 1224900 : (day < 14610 ? 1262900 : 1309600))) : (day < 15706 ? (day < 15340 ? 1334500 : 1373200) : (day < 16071 ? 1395200 : (day < 16436 ? 1420300 : 1441600)))) : (day < 18628 ? (day < 17532 ? (day < 17167 ? 1457500 : 1480800) : (day < 17897 ? 1499300 : (day < 18262 ? 1518000 : 1535500))) : (day < 19358 ? (day < 18993 ? 1554700 : 1557000) : (day < 19723 ? 1587400 : (day < 20089 ? 1638200 : 1697200))))

const SATS_30 = (day) => day < 16801 ? (day < 14975 ? (day < 13879 ? (day < 13514 ? 874900 : 895900) : (day < 14245 ? 921900 : (day < 14610 ? 950500 : 985700))) : (day < 15706 ? (day < 15340 ? 1004400 : 1033500) : (day < 16071 ? 1050000 : (day < 16436 ? 1068900 : 1084900)))) : (day < 18628 ? (day < 17532 ? (day < 17167 ? 1096800 : 1114300) : (day < 17897 ? 1128200 : (day < 18262 ? 1142300 : 1155400))) : (day < 19358 ? (day < 18993 ? 1169800 : 1171600) : (day < 19723 ? 1194400 : (day < 20089 ? 1232600 : 1277000))))

const SATS_31 = (day) => day < 16801 ? (day < 14975 ? (day < 13879 ? (day < 13514 ? 272100 : 278600) : (day < 14245 ? 286700 : (day < 14610 ? 295600 : 306500))) : (day < 15706 ? (day < 15340 ? 312300 : 321400) : (day < 16071 ? 326500 : (day < 16436 ? 332400 : 337400)))) : (day < 18628 ? (day < 17532 ? (day < 17167 ? 341100 : 346600) : (day < 17897 ? 350900 : (day < 18262 ? 355300 : 359400))) : (day < 19358 ? (day < 18993 ? 363900 : 364400) : (day < 19723 ? 371500 : (day < 20089 ? 383400 : 397200))))

const SATS_32 = (day) => day < 18262 ? (day < 17167 ? (day < 16436 ? 1171200 : (day < 16801 ? 1188800 : 1201900)) : (day < 17532 ? 1221100 : (day < 17897 ? 1236400 : 1251900))) : (day < 19358 ? (day < 18628 ? 1266300 : (day < 18993 ? 1282100 : 1284000)) : (day < 19723 ? 1309000 : (day < 20089 ? 1350900 : 1399500)))

const SATS_33 = (day) => day < 18262 ? (day < 17167 ? (day < 16436 ? 1357500 : (day < 16801 ? 1377900 : 1393100)) : (day < 17532 ? 1415400 : (day < 17897 ? 1433100 : 1451000))) : (day < 19358 ? (day < 18628 ? 1467700 : (day < 18993 ? 1486000 : 1488200)) : (day < 19723 ? 1517200 : (day < 20089 ? 1565800 : 1622200)))

const SATS_34 = (day) => day < 18262 ? (day < 17167 ? (day < 16436 ? 252400 : (day < 16801 ? 256200 : 259000)) : (day < 17532 ? 263100 : (day < 17897 ? 266400 : 269700))) : (day < 19358 ? (day < 18628 ? 272800 : (day < 18993 ? 276200 : 276600)) : (day < 19723 ? 282000 : (day < 20089 ? 291000 : 301500)))

const SATS_35 = (day) => day < 18262 ? (day < 17167 ? (day < 16436 ? 332400 : (day < 16801 ? 337400 : 341100)) : (day < 17532 ? 346600 : (day < 17897 ? 350900 : 355300))) : (day < 19358 ? (day < 18628 ? 359400 : (day < 18993 ? 363900 : 364400)) : (day < 19723 ? 371500 : (day < 20089 ? 383400 : 397200)))

const SATS_36 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 1395200 : (day < 16436 ? 1420300 : 1441600)) : (day < 17532 ? (day < 17167 ? 1457500 : 1480800) : (day < 17897 ? 1499300 : 1518000))) : (day < 19358 ? (day < 18628 ? 1535500 : (day < 18993 ? 1554700 : 1557000)) : (day < 20089 ? (day < 19723 ? 1587400 : 1638200) : (day < 20454 ? 1697200 : 1773600)))

const SATS_37 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 1050000 : (day < 16436 ? 1068900 : 1084900)) : (day < 17532 ? (day < 17167 ? 1096800 : 1114300) : (day < 17897 ? 1128200 : 1142300))) : (day < 19358 ? (day < 18628 ? 1155400 : (day < 18993 ? 1169800 : 1171600)) : (day < 20089 ? (day < 19723 ? 1194400 : 1232600) : (day < 20454 ? 1277000 : 1334500)))

const SATS_38 = (day) => day < 20454 ? 160400 : 167600

const SATS_39 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 326500 : (day < 16436 ? 332400 : 337400)) : (day < 17532 ? (day < 17167 ? 341100 : 346600) : (day < 17897 ? 350900 : 355300))) : (day < 19358 ? (day < 18628 ? 359400 : (day < 18993 ? 363900 : 364400)) : (day < 20089 ? (day < 19723 ? 371500 : 383400) : (day < 20454 ? 397200 : 415100)))

const SATS_40 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 1395200 : (day < 16436 ? 1420300 : 1441600)) : (day < 17532 ? (day < 17167 ? 1457500 : 1480800) : (day < 17897 ? 1499300 : 1518000))) : (day < 19358 ? (day < 18628 ? 1535500 : (day < 18993 ? 1554700 : 1557000)) : (day < 20089 ? (day < 19723 ? 1587400 : 1638200) : (day < 20454 ? 1697200 : 1773600)))

const SATS_41 = (day) => day < 18262 ? (day < 17167 ? (day < 16436 ? 1550 : (day < 16801 ? 1573 : 1590)) : (day < 17532 ? 1615 : (day < 17897 ? 1635 : 1655))) : (day < 19358 ? (day < 18628 ? 1674 : (day < 18993 ? 1695 : 1698)) : (day < 20089 ? (day < 19723 ? 1731 : 1786) : (day < 20454 ? 1850 : 1933)))

const SATS_42 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 1320800 : (day < 16436 ? 1344600 : 1364800)) : (day < 17532 ? (day < 17167 ? 1383900 : 1411600) : (day < 17897 ? 1439800 : 1468600))) : (day < 19358 ? (day < 18628 ? 1496500 : (day < 18993 ? 1526400 : 1540100)) : (day < 20089 ? (day < 19723 ? 1581700 : 1632300) : (day < 20454 ? 1691100 : 1767200)))

const SATS_43 = (day) => day < 19358 ? (day < 18628 ? 70900 : (day < 18993 ? 71800 : 71900)) : (day < 20089 ? (day < 19723 ? 73300 : 75600) : (day < 20454 ? 78300 : 81900))

const SATS_44 = (day) => day < 19358 ? (day < 18628 ? 16600 : (day < 18993 ? 16800 : 16800)) : (day < 20089 ? (day < 19723 ? 17100 : 17700) : (day < 20454 ? 18300 : 19200))

const SATS_45 = (day) => day < 19358 ? (day < 18628 ? 53300 : (day < 18993 ? 54000 : 54100)) : (day < 20089 ? (day < 19723 ? 55100 : 56900) : (day < 20454 ? 58900 : 61600))

const SATS_46 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1659700 : 1707800) : (day < 16071 ? 1735100 : 1766300)) : (day < 17167 ? (day < 16801 ? 1792800 : 1812500) : (day < 17532 ? 1841500 : 1864500))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1887800 : 1909500) : (day < 18993 ? 1933400 : 1936300)) : (day < 20089 ? (day < 19723 ? 1974100 : 2037300) : (day < 20454 ? 2110600 : 2205600)))

const SATS_47 = (day) => day < 17168 ? (day < 14977 ? (day < 13885 ? (day < 13514 ? 1445200 : 1479800) : (day < 14249 ? 1523200 : (day < 14613 ? 1570800 : 1629300))) : (day < 16076 ? (day < 15341 ? 1659700 : (day < 15712 ? 1707300 : 1735500)) : (day < 16440 ? 1765800 : (day < 16804 ? 1791800 : 1811300)))) : (day < 18628 ? (day < 17532 ? (day < 17348 ? 1839500 : 1840300) : (day < 17897 ? 1863300 : (day < 18262 ? 1886600 : 1908300))) : (day < 19723 ? (day < 18993 ? 1932200 : (day < 19358 ? 1935100 : 1972800)) : (day < 20089 ? 2035900 : (day < 20454 ? 2109200 : 2204100))))

const SATS_48 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1334500 : 1373200) : (day < 16071 ? 1395200 : 1420300)) : (day < 17167 ? (day < 16801 ? 1441600 : 1457500) : (day < 17532 ? 1480800 : 1499300))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1518000 : 1535500) : (day < 18993 ? 1554700 : 1557000)) : (day < 20089 ? (day < 19723 ? 1587400 : 1638200) : (day < 20454 ? 1697200 : 1773600)))

const SATS_49 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1004400 : 1033500) : (day < 16071 ? 1050000 : 1068900)) : (day < 17167 ? (day < 16801 ? 1084900 : 1096800) : (day < 17532 ? 1114300 : 1128200))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1142300 : 1155400) : (day < 18993 ? 1169800 : 1171600)) : (day < 20089 ? (day < 19723 ? 1194400 : 1232600) : (day < 20454 ? 1277000 : 1334500)))

const SATS_50 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 312300 : 321400) : (day < 16071 ? 326500 : 332400)) : (day < 17167 ? (day < 16801 ? 337400 : 341100) : (day < 17532 ? 346600 : 350900))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 355300 : 359400) : (day < 18993 ? 363900 : 364400)) : (day < 20089 ? (day < 19723 ? 371500 : 383400) : (day < 20454 ? 397200 : 415100)))

const SATS_51 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1004400 : 1033500) : (day < 16071 ? 1050000 : 1068900)) : (day < 17167 ? (day < 16801 ? 1084900 : 1096800) : (day < 17532 ? 1114300 : 1128200))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1142300 : 1155400) : (day < 18993 ? 1169800 : 1171600)) : (day < 20089 ? (day < 19723 ? 1194400 : 1232600) : (day < 20454 ? 1277000 : 1334500)))

const SATS_52 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 647200 : 666000) : (day < 16071 ? 676700 : 688900)) : (day < 17167 ? (day < 16801 ? 699200 : 706900) : (day < 17532 ? 718200 : 727200))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 736300 : 744800) : (day < 18993 ? 754100 : 755200)) : (day < 20089 ? (day < 19723 ? 769900 : 794500) : (day < 20454 ? 823100 : 860100)))

const SATS_53 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1334500 : 1373200) : (day < 16071 ? 1395200 : 1420300)) : (day < 17167 ? (day < 16801 ? 1441600 : 1457500) : (day < 17532 ? 1480800 : 1499300))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1518000 : 1535500) : (day < 18993 ? 1554700 : 1557000)) : (day < 20089 ? (day < 19723 ? 1587400 : 1638200) : (day < 20454 ? 1697200 : 1773600)))

const SATS_54 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1004400 : 1033500) : (day < 16071 ? 1050000 : 1068900)) : (day < 17167 ? (day < 16801 ? 1084900 : 1096800) : (day < 17532 ? 1114300 : 1128200))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1142300 : 1155400) : (day < 18993 ? 1169800 : 1171600)) : (day < 20089 ? (day < 19723 ? 1194400 : 1232600) : (day < 20454 ? 1277000 : 1334500)))

const SATS_55 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1659700 : 1707800) : (day < 16071 ? 1735100 : 1766300)) : (day < 17167 ? (day < 16801 ? 1792800 : 1812500) : (day < 17532 ? 1841500 : 1864500))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1887800 : 1909500) : (day < 18993 ? 1933400 : 1936300)) : (day < 20089 ? (day < 19723 ? 1974100 : 2037300) : (day < 20454 ? 2110600 : 2205600)))

const SATS_56 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1659700 : 1707800) : (day < 16071 ? 1735100 : 1766300)) : (day < 17167 ? (day < 16801 ? 1792800 : 1812500) : (day < 17532 ? 1841500 : 1864500))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1887800 : 1909500) : (day < 18993 ? 1933400 : 1936300)) : (day < 20089 ? (day < 19723 ? 1974100 : 2037300) : (day < 20454 ? 2110600 : 2205600)))

const SATS_57 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1334500 : 1373200) : (day < 16071 ? 1395200 : 1420300)) : (day < 17167 ? (day < 16801 ? 1441600 : 1457500) : (day < 17532 ? 1480800 : 1499300))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1518000 : 1535500) : (day < 18993 ? 1554700 : 1557000)) : (day < 20089 ? (day < 19723 ? 1587400 : 1638200) : (day < 20454 ? 1697200 : 1773600)))

const SATS_58 = (day) => day < 15341 ? (day < 14249 ? (day < 13514 ? 333500 : (day < 13885 ? 341500 : 351500)) : (day < 14613 ? 362500 : (day < 14977 ? 376000 : 383000))) : (day < 16440 ? (day < 15712 ? 394000 : (day < 16076 ? 400500 : 407500)) : (day < 16804 ? 413500 : (day < 17168 ? 418000 : 424500)))

const SATS_59 = (day) => day < 17903 ? (day < 16804 ? (day < 16076 ? 356500 : (day < 16440 ? 362500 : 368000)) : (day < 17168 ? 372000 : (day < 17532 ? 378000 : 382700))) : (day < 18995 ? (day < 18267 ? 387500 : (day < 18631 ? 391900 : 396800)) : (day < 20094 ? (day < 19359 ? 397400 : 405200) : (day < 20458 ? 433200 : 452700)))

const SATS_60 = (day) => day < 18993 ? (day < 17897 ? (day < 17532 ? 1637900 : 1658300) : (day < 18262 ? 1679100 : (day < 18628 ? 1698400 : 1719700))) : (day < 19723 ? (day < 19358 ? 1722200 : 1755800) : (day < 20089 ? 1812000 : (day < 20454 ? 1877200 : 1961600)))

const SATS_61 = (day) => day < 16801 ? (day < 14975 ? (day < 13879 ? (day < 13514 ? 1228700 : 1258200) : (day < 14245 ? 1294700 : (day < 14610 ? 1334800 : 1384200))) : (day < 15706 ? (day < 15340 ? 1410500 : 1451400) : (day < 16071 ? 1474600 : (day < 16436 ? 1501100 : 1523600)))) : (day < 18628 ? (day < 17532 ? (day < 17167 ? 1540400 : 1565000) : (day < 17897 ? 1584600 : (day < 18262 ? 1604400 : 1622900))) : (day < 19723 ? (day < 18993 ? 1643200 : (day < 19358 ? 1645700 : 1677800)) : (day < 20089 ? 1731500 : (day < 20454 ? 1793800 : 1874500))))

const SATS_62 = (day) => day < 16801 ? (day < 14975 ? (day < 13879 ? (day < 13514 ? 1445600 : 1480300) : (day < 14245 ? 1523200 : (day < 14610 ? 1570400 : 1628500))) : (day < 15706 ? (day < 15340 ? 1659400 : 1707500) : (day < 16071 ? 1734800 : (day < 16436 ? 1766000 : 1792500)))) : (day < 18628 ? (day < 17532 ? (day < 17167 ? 1812200 : 1841200) : (day < 17897 ? 1864200 : (day < 18262 ? 1887500 : 1909200))) : (day < 19723 ? (day < 18993 ? 1933100 : (day < 19358 ? 1936000 : 1973800)) : (day < 20089 ? 2037000 : (day < 20454 ? 2110300 : 2205300))))

const SATS_63 = (day) => day < 16801 ? (day < 14975 ? (day < 13879 ? (day < 13514 ? 483600 : 495200) : (day < 14245 ? 509600 : (day < 14610 ? 525400 : 544800))) : (day < 15706 ? (day < 15340 ? 555200 : 571300) : (day < 16071 ? 580400 : (day < 16436 ? 590800 : 599700)))) : (day < 18628 ? (day < 17532 ? (day < 17167 ? 606300 : 616000) : (day < 17897 ? 623700 : (day < 18262 ? 632700 : 641900))) : (day < 19723 ? (day < 18993 ? 651800 : (day < 19358 ? 654700 : 669400)) : (day < 20089 ? 692800 : (day < 20454 ? 719800 : 754400))))

const SATS_64 = (day) => day < 18628 ? (day < 16071 ? (day < 15706 ? 286800 : 291400) : (day < 17532 ? 296600 : (day < 17897 ? 333300 : 345300))) : (day < 19723 ? (day < 18993 ? 370700 : (day < 19358 ? 380000 : 396300)) : (day < 20089 ? 410200 : (day < 20454 ? 426200 : 446700)))

const SATS_65 = (day) => day < 18628 ? (day < 16071 ? (day < 15706 ? 593300 : 602800) : (day < 17532 ? 613700 : (day < 17897 ? 672800 : 692300))) : (day < 19723 ? (day < 18993 ? 733500 : (day < 19358 ? 747200 : 774500)) : (day < 20089 ? 801600 : (day < 20454 ? 832900 : 872900)))

const SATS_66 = (day) => day < 16804 ? (day < 14977 ? (day < 13885 ? (day < 13514 ? 9014 : 9230) : (day < 14249 ? 9500 : (day < 14613 ? 9797 : 10162))) : (day < 15712 ? (day < 15341 ? 10351 : 10649) : (day < 16076 ? 10824 : (day < 16440 ? 11014 : 11176)))) : (day < 18631 ? (day < 17532 ? (day < 17168 ? 11297 : 11473) : (day < 17903 ? 11622 : (day < 18267 ? 11770 : 11905))) : (day < 19723 ? (day < 18995 ? 12054 : (day < 19359 ? 12068 : 12297)) : (day < 20094 ? 12689 : (day < 20458 ? 13149 : 13743))))

const SATS_67 = (day) => day < 17167 ? (day < 16071 ? (day < 15400 ? 360000 : 390000) : (day < 16436 ? 400000 : (day < 16801 ? 405000 : 410000))) : (day < 18262 ? (day < 17897 ? 420000 : 440000) : (day < 18628 ? 450000 : (day < 20089 ? 460000 : 515000)))

const SATS_68 = (day) => day < 17167 ? (day < 16071 ? (day < 15400 ? 370000 : 400000) : (day < 16436 ? 410000 : (day < 16801 ? 415000 : 420000))) : (day < 18262 ? (day < 17897 ? 430000 : 450000) : (day < 18628 ? 460000 : (day < 20089 ? 470000 : 525000)))

const SATS_69 = (day) => day < 17167 ? (day < 16071 ? (day < 15400 ? 245000 : 270000) : (day < 16436 ? 280000 : (day < 16801 ? 285000 : 290000))) : (day < 18262 ? (day < 17897 ? 295000 : 305000) : (day < 18628 ? 310000 : (day < 20089 ? 315000 : 350000)))

const HELLIGDAGE_1 = holidayTable([{"on":{"month":1,"day":1}},{"on":{"easter":-3}},{"on":{"easter":-2}},{"on":{"easter":0}},{"on":{"easter":1}},{"on":{"easter":26},"to":19722},{"on":{"easter":39}},{"on":{"easter":49}},{"on":{"easter":50}},{"on":{"month":12,"day":25}},{"on":{"month":12,"day":26}}], [1, 2, 3, 4, 5, 6])

function svar_1(f, s) {
  // ALF.53.2.fleksjob: Ny ret til dagpenge efter fleksjob (ALF § 53, stk. 2)
  const v0 = f.vurderingsdato >= 13332 /* 2006-07-03 */
  s[1] = v0
  const v1 = f.timerUdenStoetteSeneste3Aar >= 192400
  s[477] = v1
  const v2 = f.ansesForBerettigetTilFleksjob === false && v1
  const ALF_53_2_fleksjob = !v0 || v2
  s[919] = ALF_53_2_fleksjob
  const ALF_53_2_fleksjob_nej = !v0 || !v2
  s[920] = ALF_53_2_fleksjob_nej
  // SDL.6.1: Første fraværsdag (SDL § 6, stk. 1)
  const v5 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt' || r_fravaer.omfang === 'delvist')
  s[35] = v5
  const v6 = runStart(v5, f.vurderingsdato)
  s[37] = v6
  const v7 = v6 >= 13332 /* 2006-07-03 */
  s[36] = v7
  const v8 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt')
  const v9 = dayReaching(v8, v6, 1)
  s[756] = v9
  const v10 = runEnd(v5, f.vurderingsdato)
  s[39] = v10
  const v11 = v10 >= v9
  s[2081] = v11
  const v12 = v11 ? v9 : NEVER
  const v13 = v6 >= NEVER
  s[38] = v13
  const SDL_6_1 = v7 ? v12 : FIRST_DAY
  s[95] = SDL_6_1
  const SDL_6_1_hoej = v7 ? v12 : NEVER
  s[97] = SDL_6_1_hoej
  const SDL_6_1_ir = v13 || !v7
  s[40] = SDL_6_1_ir
  // ALF.62.3: Sidste sygedag, a-kassen betaler (ALF § 62, stk. 3)
  const v17 = !v13 && SDL_6_1 <= 13331 /* 2006-07-02 */
  s[99] = v17
  const v18 = SDL_6_1_hoej >= 13332 /* 2006-07-03 */
  s[96] = v18
  const v19 = SDL_6_1 <= 15011 /* 2011-02-06 */
  s[558] = v19
  const v20 = !v13 && v18 && v19
  s[102] = v20
  const v21 = SDL_6_1_hoej >= 15012 /* 2011-02-07 */
  s[101] = v21
  const v22 = SDL_6_1 <= 16439 /* 2015-01-04 */
  s[111] = v22
  const v23 = !v13 && v21 && v22
  s[728] = v23
  const v24 = SDL_6_1 <= 2147483646
  s[98] = v24
  const v25 = !v13 && SDL_6_1_hoej >= 16440 /* 2015-01-05 */ && v24
  s[114] = v25
  const v26 = f.persongruppe === 'ledig'
  s[124] = v26
  const v27 = shiftDays(SDL_6_1, 13)
  const v28 = shiftDays(SDL_6_1_hoej, 13)
  const v29 = v26 && SDL_6_1_ir
  s[687] = v29
  const v30 = SDL_6_1_ir || !v13 && SDL_6_1_hoej === NEVER
  s[100] = v30
  const v31 = v25 && (!v26 || !v13)
  const ALF_62_3 = v17 ? FIRST_DAY : v23 || v31 ? (v31 ? (v26 ? (f.dagpengerettenSlutter ? Math.min(v27, f.sidsteDagMedDagpengeret) : v27) : NEVER) : NEVER) : NEVER
  s[590] = ALF_62_3
  const ALF_62_3_hoej = v17 ? NEVER : v20 ? NEVER : v23 ? NEVER : v26 ? (f.dagpengerettenSlutter ? Math.min(v28, f.sidsteDagMedDagpengeret) : v28) : NEVER
  s[591] = ALF_62_3_hoej
  const ALF_62_3_er = v17 || v20 || v23 || v31
  s[589] = ALF_62_3_er
  const ALF_62_3_ir = v17 || v25 && v29 || v30
  s[592] = ALF_62_3_ir
  // BEK937.27: Sygedagpenge under uddannelse (BEK 937/2024 § 27, stk. 1-3)
  const v36 = f.vurderingsdato >= 16440 /* 2015-01-05 */
  s[430] = v36
  const v37 = f.uddannelseUnderSygdom === 'foer'
  s[2086] = v37
  const v38 = f.uddannelseUnderSygdom === 'begyndt_under'
  s[2088] = v38
  const v39 = f.undervisningstimer <= 600
  s[2089] = v39
  const v40 = v38 && v39 && f.uddannelsePasserMedBehandling && f.uddannelseUdskyderRevalidering === false
  s[2087] = v40
  const v41 = f.uddannelseUnderSygdom === 'opfoelgning'
  s[2090] = v41
  const v42 = !v36 && (v37 || v40) || v36 && (v37 || v40 || v41)
  const v43 = f.uddannelseUnderSygdom === 'ingen'
  s[2083] = v43
  const BEK937_27 = !v43 && (!v0 || v42)
  s[921] = BEK937_27
  const BEK937_27_nej = !v43 && (!v0 || !v42)
  s[922] = BEK937_27_nej
  const BEK937_27_ir = v43 || !v0
  s[923] = BEK937_27_ir
  // FERIEBEK.2.6: 12 måneder med løntilskud imellem (BEK 762/2025 § 2, stk. 6)
  const LAS_68_5 = f.vurderingsdato >= 15706 /* 2013-01-01 */
  s[0] = LAS_68_5
  const v48 = sum(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'loentilskud' ? 1 : 0) <= 0
  s[2091] = v48
  const FERIEBEK_2_6 = LAS_68_5 && !v48
  s[925] = FERIEBEK_2_6
  // FERIEBEK.2: 12 sammenhængende måneder med ressourceforløbsydelse (BEK 762/2025 § 2, stk. 1-8)
  const v50 = periods(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'ressourceforloebsydelse' || r_ydelsesperioder.slags === 'ferie')
  const v51 = monthStart(shiftDays(monthStart(shiftDays(f.vurderingsdato, 1)), -1))
  const v52 = countDays(v50, v51, monthEnd(v51)) >= 1
  s[2097] = v52
  const v53 = periods(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'ressourceforloebsydelse' || r_ydelsesperioder.slags === 'ferie' || r_ydelsesperioder.slags === 'kontanthjaelp' || r_ydelsesperioder.slags === 'revalidering')
  const v54 = shiftMonths(v51, -1)
  const v55 = countDays(v53, v54, monthEnd(v54)) >= 1
  s[2098] = v55
  const v56 = shiftMonths(v51, -2)
  const v57 = countDays(v53, v56, monthEnd(v56)) >= 1
  s[2099] = v57
  const v58 = shiftMonths(v51, -3)
  const v59 = countDays(v53, v58, monthEnd(v58)) >= 1
  s[2100] = v59
  const v60 = shiftMonths(v51, -4)
  const v61 = countDays(v53, v60, monthEnd(v60)) >= 1
  s[2101] = v61
  const v62 = shiftMonths(v51, -5)
  const v63 = countDays(v53, v62, monthEnd(v62)) >= 1
  s[2102] = v63
  const v64 = shiftMonths(v51, -6)
  const v65 = countDays(v53, v64, monthEnd(v64)) >= 1
  s[2103] = v65
  const v66 = shiftMonths(v51, -7)
  const v67 = countDays(v53, v66, monthEnd(v66)) >= 1
  s[2104] = v67
  const v68 = shiftMonths(v51, -8)
  const v69 = countDays(v53, v68, monthEnd(v68)) >= 1
  s[2105] = v69
  const v70 = shiftMonths(v51, -9)
  const v71 = countDays(v53, v70, monthEnd(v70)) >= 1
  s[2106] = v71
  const v72 = shiftMonths(v51, -10)
  const v73 = countDays(v53, v72, monthEnd(v72)) >= 1
  s[2107] = v73
  const v74 = shiftMonths(v51, -11)
  const v75 = countDays(v53, v74, monthEnd(v74)) >= 1
  s[2108] = v75
  const v76 = v52 && v55 && v57 && v59 && v61 && v63 && v65 && v67 && v69 && v71 && v73 && v75
  s[2096] = v76
  const FERIEBEK_2 = LAS_68_5 && (!LAS_68_5 || v76 || FERIEBEK_2_6)
  s[387] = FERIEBEK_2
  const FERIEBEK_2_nej = LAS_68_5 && (!LAS_68_5 || !v76)
  s[386] = FERIEBEK_2_nej
}

function svar_2(f, s) {
  // FLEKSLOENBEK.1.1: Beløbet tæller med i fleksløntilskuddet (BEK 227/2024 § 1)
  const v0 = f.vurderingsdato >= 16190 /* 2014-04-30 */
  s[190] = v0
  const v1 = f.vurderingsdato >= 19723 /* 2024-01-01 */
  s[182] = v1
  const v2 = s[0] && (!v0 && (f.beloebetsArt === 'loen' || f.beloebetsArt === 'pensionsbidrag' || f.beloebetsArt === 'ferietillaeg' || f.beloebetsArt === 'fritvalg') || v0 && (!v1 && (f.beloebetsArt === 'loen' || f.beloebetsArt === 'pensionsbidrag' || f.beloebetsArt === 'ferietillaeg' || f.beloebetsArt === 'fritvalg' || f.beloebetsArt === 'loen_b') || v1 && (f.beloebetsArt === 'loen' || f.beloebetsArt === 'pensionsbidrag' || f.beloebetsArt === 'ferietillaeg' || f.beloebetsArt === 'fritvalg' || f.beloebetsArt === 'loen_b' || f.beloebetsArt === 'pasning')))
  const FLEKSLOENBEK_1_1 = !s[1] || v2
  s[926] = FLEKSLOENBEK_1_1
  const FLEKSLOENBEK_1_1_nej = !s[1] || !v2
  s[927] = FLEKSLOENBEK_1_1_nej
  // FLEKSLOENBEK.3.4: Løn for flere måneder, delt ud (BEK 227/2024 § 3, stk. 4)
  const v5 = Math.round(f.loenForFlereMaaneder / f.maanederLoennenDaekker)
  const FLEKSLOENBEK_3_4_ir = !s[1] || s[0] && !v0
  s[930] = FLEKSLOENBEK_3_4_ir
  const FLEKSLOENBEK_3_4 = s[1] ? (s[0] ? (v0 ? v5 : -Infinity) : 0) : -Infinity
  s[928] = FLEKSLOENBEK_3_4
  const FLEKSLOENBEK_3_4_hoej = s[1] ? (s[0] ? (v0 ? v5 : Infinity) : 0) : Infinity
  s[929] = FLEKSLOENBEK_3_4_hoej
  // LAB.133.1.nyt: Ændringen er et nyt fleksjob (LAB § 71)
  const v9 = f.aendringIFleksjobbet === 'ledig' || f.aendringIFleksjobbet === 'genansat' || f.aendringIFleksjobbet === 'nyt_job'
  s[2109] = v9
  const v10 = f.aendringIFleksjobbet === 'beskrivelse' || f.aendringIFleksjobbet === 'arbejdssted'
  s[2111] = v10
  const v11 = f.sammeArbejdsgiverIFleksjobbet && f.sammeOpgaverIFleksjobbet
  s[2112] = v11
  const v12 = v10 && !v11
  s[2110] = v12
  const v13 = f.aendringIFleksjobbet === 'overdragelse'
  s[2114] = v13
  const v14 = v13 && f.sammeOpgaverIFleksjobbet === false
  s[2113] = v14
  const v15 = s[0] && (v9 || v12 || v14)
  const LAB_133_1_nyt = !s[1] || v15
  s[1251] = LAB_133_1_nyt
  const LAB_133_1_nyt_nej = !s[1] || !v15
  s[1252] = LAB_133_1_nyt_nej
  // LAB.133.1: Fleksjobbet følger reglerne fra før 2013 (LAB § 133, stk. 1)
  const v18 = f.fleksjobStartede >= 15706 /* 2013-01-01 */
  s[2115] = v18
  const LAB_133_1 = f.ansatIFleksjob && (!s[1] || !s[0] || !v18 && (LAB_133_1_nyt_nej || !s[1]))
  s[179] = LAB_133_1
  const LAB_133_1_nej = f.ansatIFleksjob && (!s[1] || s[0] && (v18 || LAB_133_1_nyt))
  s[178] = LAB_133_1_nej
  const LAB_133_1_ir = f.ansatIFleksjob === false || !s[1]
  s[180] = LAB_133_1_ir
  // FLEKSLOENBEK.4.1: Den måned, lønnen læses i (BEK 227/2024 § 4, stk. 1)
  const v22 = s[0] ? shiftDays(monthStart(f.vurderingsdato), -1) : NEVER
  const FLEKSLOENBEK_4_1 = s[1] ? v22 : FIRST_DAY
  s[931] = FLEKSLOENBEK_4_1
  const FLEKSLOENBEK_4_1_hoej = s[1] ? v22 : NEVER
  s[932] = FLEKSLOENBEK_4_1_hoej
  const v25 = f.ansatIFleksjob === false || LAB_133_1
  s[176] = v25
  const FLEKSLOENBEK_4_1_er = f.ansatIFleksjob && (LAB_133_1_nej || LAB_133_1_ir)
  s[177] = FLEKSLOENBEK_4_1_er
  const FLEKSLOENBEK_4_1_ir = FLEKSLOENBEK_4_1_er && !s[1] || v25
  s[189] = FLEKSLOENBEK_4_1_ir
  // FLEKSLOENBEK.4.2: Den forventede løn bruges (BEK 227/2024 § 4, stk. 2)
  const FLEKSLOENBEK_4_2 = FLEKSLOENBEK_4_1_er && (!s[0] || f.helMaanedsLoenErOplyst === false)
  s[934] = FLEKSLOENBEK_4_2
  const FLEKSLOENBEK_4_2_nej = FLEKSLOENBEK_4_1_er && (!s[0] || f.helMaanedsLoenErOplyst)
  s[935] = FLEKSLOENBEK_4_2_nej
  const FLEKSLOENBEK_4_2_ir = FLEKSLOENBEK_4_1_er && !s[0] || v25
  s[936] = FLEKSLOENBEK_4_2_ir
  // FLEKSLOENBEK.4.4: Tilskuddet kan reguleres fra (BEK 227/2024 § 4, stk. 4)
  const v31 = s[0] ? shiftMonths(f.vurderingsdato, -12) : NEVER
  const FLEKSLOENBEK_4_4 = s[1] ? v31 : FIRST_DAY
  s[937] = FLEKSLOENBEK_4_4
  const FLEKSLOENBEK_4_4_hoej = s[1] ? v31 : NEVER
  s[938] = FLEKSLOENBEK_4_4_hoej
  // FYL.1a: Fleksydelsesalderen nås (FYL § 1 a)
  const v34 = f.vurderingsdato >= 11504 /* 2001-07-01 */
  s[3] = v34
  const v35 = f.vurderingsdato >= 13503 /* 2006-12-21 */
  s[7] = v35
  const v36 = shiftMonths(f.foedselsdag, 720)
  s[536] = v36
  const v37 = f.vurderingsdato >= 15340 /* 2012-01-01 */
  s[8] = v37
  const v38 = f.foedselsdag <= -4019 /* 1958-12-31 */
  s[2] = v38
  const v39 = f.foedselsdag <= -3838 /* 1959-06-30 */
  s[17] = v39
  const v40 = f.foedselsdag <= -3654 /* 1959-12-31 */
  s[2124] = v40
  const v41 = f.foedselsdag <= -3472 /* 1960-06-30 */
  s[2125] = v41
  const v42 = v38 ? 720 : v39 ? 726 : v40 ? 732 : v41 ? 738 : 744
  const v43 = shiftMonths(f.foedselsdag, v42)
  const FYL_1a_2_er = f.foedselsdag <= -2558 /* 1962-12-31 */
  s[942] = FYL_1a_2_er
  const v45 = shiftMonths(f.folkepensionsalderNaasDen, -36)
  s[18] = v45
  const v46 = f.foedselsdag <= -5845 /* 1953-12-31 */
  s[2126] = v46
  const v47 = f.foedselsdag <= -5664 /* 1954-06-30 */
  s[2127] = v47
  const v48 = f.foedselsdag <= -5480 /* 1954-12-31 */
  s[2128] = v48
  const v49 = f.foedselsdag <= -5299 /* 1955-06-30 */
  s[2129] = v49
  const v50 = f.foedselsdag <= -5115 /* 1955-12-31 */
  s[19] = v50
  const v51 = f.foedselsdag <= -4933 /* 1956-06-30 */
  s[20] = v51
  const v52 = v46 ? 720 : v47 ? 726 : v48 ? 732 : v49 ? 738 : v50 ? 744 : v51 ? 750 : v38 ? 756 : v39 ? 762 : 768
  const v53 = FYL_1a_2_er ? shiftMonths(f.foedselsdag, v52) : v45
  const v54 = f.vurderingsdato >= 20439 /* 2025-12-17 */
  s[2123] = v54
  const FYL_1a = v34 ? (v35 ? (v37 ? (v54 ? Math.min(v45, v53) : v53) : v43) : v36) : FIRST_DAY
  s[4] = FYL_1a
  const FYL_1a_hoej = v34 ? (v35 ? (v37 ? (v54 ? Math.max(v45, v53) : v53) : v43) : v36) : NEVER
  s[5] = FYL_1a_hoej
  // FYL.1a.2: Fleksydelsesalderen i måneder (FYL § 1 a, stk. 1-2)
  const v57 = f.vurderingsdato >= 13330 /* 2006-07-01 */
  s[6] = v57
  const v58 = v37 ? v52 : v42
  const FYL_1a_2 = v57 ? v58 : -Infinity
  s[940] = FYL_1a_2
  const FYL_1a_2_hoej = v57 ? v58 : Infinity
  s[941] = FYL_1a_2_hoej
  const FYL_1a_2_ir = !FYL_1a_2_er || !v57
  s[943] = FYL_1a_2_ir
}

function svar_3(f, s) {
  // FYL.2a: Du har betalt bidrag længe nok (FYL § 2 a, stk. 1-5)
  const v0 = f.bidragsmaanederSeneste30Aar >= 300
  s[2132] = v0
  const v1 = f.foedselsdag <= -6516 /* 1952-02-29 */
  s[2134] = v1
  const v2 = f.iAkasseUdenBrudFra <= 8125 /* 1992-03-31 */
  s[2136] = v2
  const v3 = v2 || f.betalteTilFleksydelsesalderen
  s[2135] = v3
  const v4 = f.ubrudteMaanederSeneste15Aar >= 120
  s[2137] = v4
  const v5 = f.bidragUdenBrudFra <= 10682 /* 1999-04-01 */
  s[2138] = v5
  const v6 = v1 && v3 && v4 && v5 && f.fleksydelsesbidragFraTilmelding
  s[2133] = v6
  const v7 = f.vurderingsdato >= 13879 /* 2008-01-01 */
  s[221] = v7
  const v8 = shiftMonths(f.foedselsdag, 360)
  s[27] = v8
  const v9 = v8 >= f.foersteEfterloensEllerFleksydelsesbidragDen
  s[2140] = v9
  const v10 = f.bidragsmaanederIAlt >= 360
  s[2141] = v10
  const v11 = v9 && v10
  s[2139] = v11
  const v12 = f.bidragUdenBrudFra <= 10773 /* 1999-07-01 */
  s[2143] = v12
  const v13 = f.bidragsmaanederSeneste25Aar >= 240
  s[2144] = v13
  const v14 = s[2] && v12 && v13 && f.fleksydelsesbidragFraTilmelding
  s[2142] = v14
  const v15 = f.foedselsdag >= -4018 /* 1959-01-01 */
  s[25] = v15
  const v16 = f.foedselsdag <= 2190 /* 1975-12-31 */
  s[2147] = v16
  const v17 = v15 && v16
  s[2146] = v17
  const v18 = f.bidragUdenBrudFra <= 13879 /* 2008-01-01 */
  s[2151] = v18
  const v19 = f.iAkasseUdenBrudFra <= 13879 /* 2008-01-01 */
  s[2152] = v19
  const v20 = v18 && v19
  s[2150] = v20
  const v21 = f.bidragsmaanederIAlt >= 300
  s[2153] = v21
  const v22 = v20 && v21
  s[2149] = v22
  const v23 = f.foedselsdag <= -2011 /* 1964-06-30 */
  s[2156] = v23
  const v24 = f.iAkasseUdenBrudFra <= 10773 /* 1999-07-01 */
  s[2157] = v24
  const v25 = v23 && v12 && v24
  s[2155] = v25
  const v26 = v25 && v13 && f.fleksydelsesbidragFraTilmelding
  s[2154] = v26
  const v27 = v22 || v26
  s[2148] = v27
  const v28 = v17 && v27
  s[2145] = v28
  const v29 = f.foedselsdag >= 2191 /* 1976-01-01 */
  s[2160] = v29
  const v30 = f.foedselsdag <= 2921 /* 1977-12-31 */
  s[2161] = v30
  const v31 = v29 && v30
  s[2159] = v31
  const v32 = shiftMonths(f.foedselsdag, 384) >= f.foersteEfterloensEllerFleksydelsesbidragDen
  s[2162] = v32
  const v33 = v31 && v32 && v10
  s[2158] = v33
  const v34 = !v7 && (v0 || v6) || v7 && (v11 || v6 || v14 || v28 || v33)
  const FYL_2a = !s[3] || v34
  s[946] = FYL_2a
  const FYL_2a_nej = !s[3] || !v34
  s[947] = FYL_2a_nej
  // FYL.2.1: Ret til fleksydelse (FYL § 2, stk. 1)
  const v37 = f.vurderingsdato >= s[4]
  s[2164] = v37
  const v38 = f.vurderingsdato >= s[5]
  s[424] = v38
  const v39 = f.bopaelVedFleksydelse === 'danmark' || f.bopaelVedFleksydelse === 'eu_eoes' || f.bopaelVedFleksydelse === 'schweiz_groenland_faeroeerne'
  s[2165] = v39
  const v40 = v37 || !s[3]
  s[423] = v40
  const FYL_2_1 = !s[3] || v40 && f.erVisiteretTilFleksjob && f.betalerFleksydelsesbidrag && (FYL_2a || !s[3]) && f.pensionsvaerdiIndberettet && v39
  s[944] = FYL_2_1
  const FYL_2_1_nej = !s[3] || !v38 || f.erVisiteretTilFleksjob === false || f.betalerFleksydelsesbidrag === false || FYL_2a_nej || f.pensionsvaerdiIndberettet === false || !v39
  s[945] = FYL_2_1_nej
  // FYL.4.2: Du er tilmeldt fleksydelsesordningen fra (FYL § 4, stk. 2)
  const v43 = shiftDays(monthEnd(f.blevVisiteretTilFleksjobDen), 1)
  const FYL_4_2 = s[6] ? v43 : FIRST_DAY
  s[9] = FYL_4_2
  const FYL_4_2_hoej = s[6] ? v43 : NEVER
  s[10] = FYL_4_2_hoej
  const FYL_4_2_ir = f.erVisiteretTilFleksjob === false || !s[6]
  s[11] = FYL_4_2_ir
  // FYL.3a.1: Fleksydelse, selv om du valgte efterløn fra (FYL § 3 a, stk. 1-2)
  const v47 = f.manglendeBidragsmaaneder >= 1
  s[2168] = v47
  const v48 = f.foedselsdag >= 1096 /* 1973-01-01 */
  s[2170] = v48
  const v49 = v48 && shiftMonths(f.foedselsdag, 288) >= f.iAkasseUdenBrudFra || !v48 && f.iAkasseUdenBrudFra <= 9862 /* 1997-01-01 */
  s[2169] = v49
  const v50 = FYL_4_2_ir || !s[3]
  s[2173] = v50
  const v51 = f.erVisiteretTilFleksjob && shiftMonths(s[5], -180) >= FYL_4_2
  s[2171] = v51
  const v52 = f.erVisiteretTilFleksjob && shiftMonths(s[4], -180) < FYL_4_2_hoej
  s[2172] = v52
  const FYL_3a_1 = !s[6] || s[7] && (!s[8] || f.fravalgteEfterloen && v47 && v49 && (v51 || v50) && f.fleksydelsesbidragFraTilmelding)
  s[948] = FYL_3a_1
  const FYL_3a_1_nej = !s[6] || !s[7] || !s[8] || f.fravalgteEfterloen === false || !v47 || !v49 || v52 || f.fleksydelsesbidragFraTilmelding === false
  s[949] = FYL_3a_1_nej
  const FYL_3a_1_ir = !s[6] || s[7] && !s[8]
  s[950] = FYL_3a_1_ir
  // FYL.3a.4: Nedsættelse af fleksydelsen om året, når bidrag mangler (FYL § 3 a, stk. 4)
  const v56 = f.vurderingsdato <= 13149 /* 2006-01-01 */
  s[405] = v56
  const v57 = f.vurderingsdato >= 20822 /* 2027-01-04 */
  s[425] = v57
  const v58 = v56 || v57
  s[15] = v58
  const v59 = SATS_1(f.vurderingsdato)
  const v60 = v58 ? -Infinity : v59
  s[12] = v60
  const v61 = v58 ? Infinity : v59
  s[13] = v61
  const v62 = v60 > -Infinity && v61 < Infinity
  s[14] = v62
  const v63 = quotient([v60, 10400, f.manglendeBidragsmaaneder], [12, 10000], 'nærmeste', 1)
  const v64 = quotient([v61, 10400, f.manglendeBidragsmaaneder], [12, 10000], 'nærmeste', 1)
  const v65 = v58 || !v62
  s[16] = v65
  const FYL_3a_4 = s[8] ? (v62 ? Math.min(v63, v64) : -Infinity) : -Infinity
  s[951] = FYL_3a_4
  const FYL_3a_4_hoej = s[8] ? (v62 ? Math.max(v63, v64) : Infinity) : Infinity
  s[952] = FYL_3a_4_hoej
  const FYL_3a_4_er = FYL_3a_1 && (!s[8] || !(!v62 && !v58 && v60 === v61))
  s[953] = FYL_3a_4_er
  const FYL_3a_4_ir = FYL_3a_1 && (!s[8] || v65) || FYL_3a_1_nej || FYL_3a_1_ir
  s[954] = FYL_3a_4_ir
  // FYL.4.1: Kommunen skal give besked om visitationen (FYL § 4, stk. 1)
  const v70 = f.vurderingsdato >= 16556 /* 2015-05-01 */
  s[816] = v70
  const v71 = v70 ? shiftDays(f.blevVisiteretTilFleksjobDen, 14) : NEVER
  const FYL_4_1 = s[6] ? v71 : FIRST_DAY
  s[955] = FYL_4_1
  const FYL_4_1_hoej = s[6] ? v71 : NEVER
  s[956] = FYL_4_1_hoej
  // FYL.4.3: Din egen tilmelding virker fra (FYL § 4, stk. 3)
  const v74 = shiftDays(monthEnd(f.tilmeldingModtagetDen), 1)
  const FYL_4_3 = s[6] ? v74 : FIRST_DAY
  s[958] = FYL_4_3
  const FYL_4_3_hoej = s[6] ? v74 : NEVER
  s[959] = FYL_4_3_hoej
}

function svar_4(f, s) {
  // FYL.5: Din udmeldelse virker fra (BEK 1187/2020 § 7)
  const v0 = shiftDays(monthEnd(f.udmeldelseModtagetDen), 1)
  const FYL_5 = s[6] ? (f.oenskedeIkkeTilmelding ? s[9] : v0) : FIRST_DAY
  s[960] = FYL_5
  const FYL_5_hoej = s[6] ? (f.oenskedeIkkeTilmelding ? s[10] : v0) : NEVER
  s[961] = FYL_5_hoej
  const FYL_5_er = f.erVisiteretTilFleksjob && (!s[6] || f.oenskedeIkkeTilmelding === false || f.erVisiteretTilFleksjob)
  s[962] = FYL_5_er
  const FYL_5_ir = f.erVisiteretTilFleksjob === false || !s[6] || f.oenskedeIkkeTilmelding && s[11]
  s[963] = FYL_5_ir
  // FYL.8: Fleksydelsesbidrag for et kvartal (FYL § 8)
  const v5 = quotient([s[12], 3500], [10000], 'nærmeste', 100)
  const v6 = quotient([s[13], 3500], [10000], 'nærmeste', 100)
  const FYL_8_er = !s[1] || !(!s[14] && !s[15] && s[12] === s[13])
  s[726] = FYL_8_er
  const FYL_8_ir = !s[1] || s[16]
  s[727] = FYL_8_ir
  const FYL_8 = s[1] ? (s[14] ? Math.min(v5, v6) : -Infinity) : -Infinity
  s[964] = FYL_8
  const FYL_8_hoej = s[1] ? (s[14] ? Math.max(v5, v6) : Infinity) : Infinity
  s[965] = FYL_8_hoej
  // FYL.9.1: Bidraget skal være betalt efter rykkeren (FYL § 9, stk. 1)
  const v11 = shiftDays(f.rykkerForFleksydelsesbidragSendtDen, 21)
  const FYL_9_1 = s[6] ? v11 : FIRST_DAY
  s[967] = FYL_9_1
  const FYL_9_1_hoej = s[6] ? v11 : NEVER
  s[968] = FYL_9_1_hoej
  // FYL.9.3: Udmeldelsen ophæves, hvis du betaler senest (FYL § 9, stk. 3)
  const v14 = shiftDays(f.underrettetOmUdmeldelseDen, 28)
  const FYL_9_3 = s[6] ? v14 : FIRST_DAY
  s[970] = FYL_9_3
  const FYL_9_3_hoej = s[6] ? v14 : NEVER
  s[971] = FYL_9_3_hoej
  // FYL.15.1: Du kan tidligst gå på fleksydelse (FYL § 15, stk. 1)
  const v17 = shiftMonths(f.blevVisiteretTilFleksjobDen, 3)
  const FYL_15_1_ir = !s[6] || !s[3]
  s[974] = FYL_15_1_ir
  const FYL_15_1 = s[6] ? Math.max(s[4], v17) : FIRST_DAY
  s[972] = FYL_15_1
  const FYL_15_1_hoej = s[6] ? Math.max(s[5], v17) : NEVER
  s[973] = FYL_15_1_hoej
  // FYL.15.4: Fleksydelsen udbetales fortsat, set på pension og ophold (FYL § 15, stk. 4)
  const v21 = f.pensionDuFaar === 'ingen' || f.pensionDuFaar === 'invaliditetsydelse'
  s[2177] = v21
  const v22 = f.maanederUdenForEOeS <= 3
  s[2178] = v22
  const v23 = v21 && v22
  const FYL_15_4 = !s[6] || v23
  s[975] = FYL_15_4
  const FYL_15_4_nej = !s[6] || !v23
  s[976] = FYL_15_4_nej
  // FYL.15.4.pension: Dage med både fleksydelse og pension (FYL § 15, stk. 4)
  const v26 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'fleksydelse')
  const v27 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'foertidspension' || r_ydelser.ydelse === 'seniorpension' || r_ydelser.ydelse === 'tidlig_pension' || r_ydelser.ydelse === 'folkepension')
  const v28 = intersect(v26, v27)
  const FYL_15_4_pension = from(v28, 13332 /* 2006-07-03 */)
  s[978] = FYL_15_4_pension
  const v30 = dayReaching(FYL_15_4_pension, 13332 /* 2006-07-03 */, 1)
  s[2179] = v30
  const FYL_15_4_pension_ir = v30 >= NEVER
  s[979] = FYL_15_4_pension_ir
  // FYL.17.1: Fleksydelse med 100 pct. (FYL § 17, stk. 1-3)
  const v32 = f.foedselsdag >= -5114 /* 1956-01-01 */
  s[2182] = v32
  const v33 = v32 && s[17]
  s[2181] = v33
  const v34 = f.fleksydelseFraDen >= s[18]
  s[2183] = v34
  const v35 = v33 && v34
  s[2180] = v35
  const v36 = s[0] && (!s[17] || v35)
  const FYL_17_1 = !s[6] || v36
  s[980] = FYL_17_1
  const FYL_17_1_nej = !s[6] || !v36
  s[981] = FYL_17_1_nej
  // FYL.17.2: Fleksydelsens sats om året (FYL § 17, stk. 1-3)
  const v39 = quotient([s[12], 473200], [10000], 'nærmeste', 1200)
  const v40 = quotient([s[13], 473200], [10000], 'nærmeste', 1200)
  const v41 = f.vurderingsdato <= 15705 /* 2012-12-31 */
  s[813] = v41
  const v42 = f.vurderingsdato >= 20819 /* 2027-01-01 */
  s[31] = v42
  const v43 = v41 || v42
  s[181] = v43
  const v44 = SATS_2(f.vurderingsdato)
  const v45 = v43 ? -Infinity : v44
  const v46 = v43 ? Infinity : v44
  const v47 = SATS_3(f.vurderingsdato)
  const v48 = v43 ? -Infinity : v47
  const v49 = v43 ? Infinity : v47
  const v50 = Math.max(v45, v48)
  const v51 = Math.min(v46, v49)
  const v52 = !s[6] && v51 >= v50
  const v53 = FYL_17_1_nej || v52
  const v54 = FYL_17_1_nej ? (v52 ? Math.min(v48, v50) : v48) : v50
  const v55 = FYL_17_1_nej ? (v52 ? Math.max(v49, v51) : v49) : v51
  const FYL_17_2_er = !s[6] || !s[0] && !(!s[14] && !s[15] && s[12] === s[13]) || s[0] && (FYL_17_1 || FYL_17_1_nej || v52)
  s[984] = FYL_17_2_er
  const FYL_17_2_ir = !s[6] || !s[0] && s[16] || s[0] && (FYL_17_1 && v43 || FYL_17_1_nej && v43 || !s[6] && v43 || !s[6] && !(!v43 && v45 === v46 && !v43 && v48 === v49 && v45 === v48))
  s[985] = FYL_17_2_ir
  const FYL_17_2 = s[6] ? (s[0] ? (FYL_17_1 ? (v53 ? Math.min(v45, v54) : v45) : v54) : s[14] ? Math.min(v39, v40) : -Infinity) : -Infinity
  s[982] = FYL_17_2
  const FYL_17_2_hoej = s[6] ? (s[0] ? (FYL_17_1 ? (v53 ? Math.max(v46, v55) : v46) : v55) : s[14] ? Math.max(v39, v40) : Infinity) : Infinity
  s[983] = FYL_17_2_hoej
  // FYL.17.4: Fleksydelse om måneden (FYL § 17, stk. 4-7)
  const v60 = Math.min(FYL_17_2, f.aarsindtaegtFoerFleksydelse)
  const v61 = Math.min(FYL_17_2_hoej, f.aarsindtaegtFoerFleksydelse)
  const v62 = v60 <= -Infinity
  const v63 = quotient([v60], [12], 'nærmeste', 100)
  const v64 = quotient([v61], [12], 'nærmeste', 100)
  const FYL_17_4_er = !s[1] || FYL_17_2_er && !(v62 && (!FYL_17_2_er || !FYL_17_2_ir && v60 === v61))
  s[988] = FYL_17_4_er
  const FYL_17_4_ir = !s[1] || FYL_17_2_ir || v62
  s[989] = FYL_17_4_ir
  const FYL_17_4 = s[1] ? (v62 ? -Infinity : Math.min(v63, v64)) : -Infinity
  s[986] = FYL_17_4
  const FYL_17_4_hoej = s[1] ? (v62 ? Infinity : Math.max(v63, v64)) : Infinity
  s[987] = FYL_17_4_hoej
  // FYL.20.3: Fleksydelse udbetales ved siden af arbejdet (FYL § 20, stk. 1-3)
  const v69 = f.arbejdstimerIMaanedenMedFleksydelse <= 12800
  s[2185] = v69
  const v70 = v69 && f.arbejdetErFleksjobEllerHosAegtefaellen === false
  const FYL_20_3 = !s[8] || v70
  s[990] = FYL_20_3
  const FYL_20_3_nej = !s[8] || !v70
  s[991] = FYL_20_3_nej
  // FYL.22.1: Fleksydelse udbetales tidligst fra (FYL § 22, stk. 1)
  const v73 = shiftDays(monthEnd(f.ansoegtOmFleksydelseDen), 1)
  const FYL_22_1_ir = !s[6] || FYL_15_1_ir
  s[994] = FYL_22_1_ir
  const FYL_22_1 = s[6] ? Math.max(FYL_15_1, v73) : FIRST_DAY
  s[992] = FYL_22_1
  const FYL_22_1_hoej = s[6] ? Math.max(FYL_15_1_hoej, v73) : NEVER
  s[993] = FYL_22_1_hoej
  // FYL.22.2: Fleksydelsen slutter (FYL § 22, stk. 2)
  const v77 = monthEnd(f.folkepensionsalderNaasDen)
  const FYL_22_2 = s[6] ? v77 : FIRST_DAY
  s[995] = FYL_22_2
  const FYL_22_2_hoej = s[6] ? v77 : NEVER
  s[996] = FYL_22_2_hoej
}

function svar_5(f, s) {
  // FYL.22.2.laengst: Så længe kan du højst få fleksydelse (FYL § 22, stk. 2)
  const v0 = s[8] ? (s[19] ? 60 : s[20] ? 54 : s[2] ? 48 : s[17] ? 42 : 36) : 60
  const FYL_22_2_laengst = s[6] ? v0 : -Infinity
  s[997] = FYL_22_2_laengst
  const FYL_22_2_laengst_hoej = s[6] ? v0 : Infinity
  s[998] = FYL_22_2_laengst_hoej
  // INDSATSBEK.65: Så mange må være ansat med tilskud eller i praktik (BEK 1216/2023 § 65)
  const v3 = Math.max(1, Math.floor(Math.min(f.ordinaertAnsatte, 50) / 5) + Math.floor(Math.max(0, f.ordinaertAnsatte - 50) / 10))
  const INDSATSBEK_65 = s[1] ? v3 : -Infinity
  s[999] = INDSATSBEK_65
  const INDSATSBEK_65_hoej = s[1] ? v3 : Infinity
  s[1000] = INDSATSBEK_65_hoej
  // INDSATSBEK.86: Støttens andel af lønomkostningerne (BEK 1216/2023 § 86)
  const v6 = f.loenomkostningerOmAaret <= 0
  const v7 = quotient([f.stoetteTilAnsaettelsenOmAaret, 10000], [f.loenomkostningerOmAaret], 'nærmeste', 1)
  const INDSATSBEK_86 = s[1] ? v7 : -Infinity
  s[1002] = INDSATSBEK_86
  const INDSATSBEK_86_hoej = s[1] ? v7 : Infinity
  s[1003] = INDSATSBEK_86_hoej
  const INDSATSBEK_86_er = f.arbejdsgiverenErPrivat && (!s[1] || !v6)
  s[1004] = INDSATSBEK_86_er
  const INDSATSBEK_86_ir = f.arbejdsgiverenErPrivat === false || !s[1] || v6
  s[1005] = INDSATSBEK_86_ir
  // INDSATSBEK.86.loft: Støtten er over loftet på 75 procent (BEK 1216/2023 § 86)
  const v12 = INDSATSBEK_86_er && INDSATSBEK_86_hoej > 7500
  s[2187] = v12
  const v13 = INDSATSBEK_86_er && INDSATSBEK_86 <= 7500
  s[2188] = v13
  const INDSATSBEK_86_loft = f.arbejdsgiverenErPrivat && (!s[1] || v12)
  s[1006] = INDSATSBEK_86_loft
  const INDSATSBEK_86_loft_nej = f.arbejdsgiverenErPrivat && (!s[1] || v13)
  s[1007] = INDSATSBEK_86_loft_nej
  const INDSATSBEK_86_loft_ir = f.arbejdsgiverenErPrivat === false || !s[1] || INDSATSBEK_86_ir
  s[1008] = INDSATSBEK_86_loft_ir
  // KOMP.3.1: Fortrin til stillingen (KOMP § 3, stk. 1)
  const KOMP_17a_3_er = f.fortrinVed === 'offentlig_stilling' || f.fortrinVed === 'stadeplads_eller_taxi'
  s[21] = KOMP_17a_3_er
  const v18 = f.fortrinVed === 'offentlig_stilling'
  s[22] = v18
  const v19 = v18 && f.stillingenBesaettesInternt
  s[23] = v19
  const v20 = KOMP_17a_3_er && f.handicapGoerBeskaeftigelseVanskelig && !v19 && f.ligeSaaKvalificeret
  const KOMP_3_1 = !s[1] || v20
  s[1009] = KOMP_3_1
  const KOMP_3_1_nej = !s[1] || !v20
  s[1010] = KOMP_3_1_nej
  // KOMP.4: Personlig assistance i arbejdet (KOMP § 4)
  const v23 = f.assistanceTil === 'andet'
  s[2190] = v23
  const v24 = f.funktionsnedsaettelsenErVarigOgBetydelig && !v23 && f.erhvervetUforeneligtMedNedsaettelsen === false && f.assistancenErVikarEllerMedhjaelp === false
  const KOMP_4 = !s[1] || v24
  s[771] = KOMP_4
  const KOMP_4_nej = !s[1] || !v24
  s[817] = KOMP_4_nej
  // KOMP.7.3: Assistance pr. uge, højst (KOMP § 7, stk. 3)
  const v27 = f.assistanceTil === 'efteruddannelse_foer_job'
  s[2193] = v27
  const v28 = f.flereFunktionsnedsaettelser || f.funktionsnedsaettelsenErMegetBetydelig
  s[2195] = v28
  const v29 = v28 && f.assistanceUdOver20Timer
  s[2194] = v29
  const v30 = v27 || v29
  s[2192] = v30
  const v31 = v30 ? 3700 : Math.min(2000, Math.round(2000 * f.arbejdstimerVedAssistance / 3700))
  const KOMP_7_3 = s[1] ? v31 : -Infinity
  s[1012] = KOMP_7_3
  const KOMP_7_3_hoej = s[1] ? v31 : Infinity
  s[1013] = KOMP_7_3_hoej
  const v34 = KOMP_4_nej || !s[1]
  const KOMP_7_3_ir = !s[1] || v34
  s[772] = KOMP_7_3_ir
  // KOMP.7.3.behov: Assistance, der kan bevilges (KOMP § 7, stk. 3)
  const KOMP_7_3_behov = s[1] ? Math.min(KOMP_7_3, f.behovForAssistance) : -Infinity
  s[1015] = KOMP_7_3_behov
  const KOMP_7_3_behov_hoej = s[1] ? Math.min(KOMP_7_3_hoej, f.behovForAssistance) : Infinity
  s[1016] = KOMP_7_3_behov_hoej
  const KOMP_7_3_behov_ir = KOMP_4 && (!s[1] || KOMP_7_3_ir) || v34
  s[1017] = KOMP_7_3_behov_ir
  // KOMP.14: Personlig assistance på uddannelse (KOMP § 14)
  const v39 = f.uddannelseMedAssistance === 'anden'
  s[2199] = v39
  const v40 = f.vurderingsdato >= 15887 /* 2013-07-01 */
  s[24] = v40
  const v41 = f.uddannelseMedAssistance === 'anden' || f.uddannelseMedAssistance === 'ledig_med_godtgoerelse'
  s[2200] = v41
  const v42 = !v40 && f.funktionsnedsaettelsenErVarigOgBetydelig && f.berettigetTilSpecialpaedagogiskStoette === false && !v39 || v40 && f.funktionsnedsaettelsenErVarigOgBetydelig && f.berettigetTilSpecialpaedagogiskStoette === false && !v41
  const KOMP_14 = !s[1] || v42
  s[773] = KOMP_14
  const KOMP_14_nej = !s[1] || !v42
  s[1019] = KOMP_14_nej
  // KOMP.14a.3: Assistance pr. uge på uddannelse (KOMP § 14 a, stk. 3)
  const v45 = Math.min(f.behovForAssistance, f.saerligtTilfaeldeUnderUddannelse ? 3700 : 2000)
  const KOMP_14a_3 = s[1] ? v45 : -Infinity
  s[1020] = KOMP_14a_3
  const KOMP_14a_3_hoej = s[1] ? v45 : Infinity
  s[1021] = KOMP_14a_3_hoej
  const KOMP_14a_3_ir = !s[1] || KOMP_14_nej || !s[1]
  s[1022] = KOMP_14a_3_ir
  // KOMP.15.1: Løntilskud til nyuddannede med handicap (KOMP § 15)
  const v49 = f.handicapUddannelsensLaengde >= 18
  s[2202] = v49
  const v50 = shiftMonths(f.handicapUddannelseAfsluttet, 24) >= f.vurderingsdato
  s[2203] = v50
  const v51 = f.handicapGoerBeskaeftigelseVanskelig && v49 && f.uddannelsenGiverAdgangTilAkasse && v50 && f.ansatEfterHandicapUddannelsen === false && f.manglerErfaringIFaget
  const KOMP_15_1 = !s[1] || v51
  s[774] = KOMP_15_1
  const KOMP_15_1_nej = !s[1] || !v51
  s[1024] = KOMP_15_1_nej
  // KOMP.15b.3: Løntilskuddet kan vare til (KOMP § 15 b, stk. 3)
  const LAB_31_3_ledighedsydelse_er = f.vurderingsdato >= 18262 /* 2020-01-01 */
  s[26] = LAB_31_3_ledighedsydelse_er
  const v55 = shiftDays(shiftMonths(f.isbryderBegyndte, 12), -1)
  const KOMP_15b_3 = LAB_31_3_ledighedsydelse_er ? v55 : FIRST_DAY
  s[1025] = KOMP_15b_3
  const KOMP_15b_3_hoej = LAB_31_3_ledighedsydelse_er ? v55 : NEVER
  s[1026] = KOMP_15b_3_hoej
  const KOMP_15b_3_ir = KOMP_15_1 && !LAB_31_3_ledighedsydelse_er || KOMP_15_1_nej || !s[1]
  s[1027] = KOMP_15b_3_ir
  // KOMP.15f.1: Hjælpemiddel i et tilbud (KOMP § 15 f)
  const v59 = f.hjaelpemidletErAfgoerende || f.hjaelpemidletKompenserer
  s[2206] = v59
  const v60 = f.handicapGoerBeskaeftigelseVanskelig || f.andenLovDaekkerHjaelpemidlet === false
  s[2207] = v60
  const v61 = !LAB_31_3_ledighedsydelse_er && v59 || LAB_31_3_ledighedsydelse_er && v59 && f.udgiftenLiggerUdOverArbejdsgiverens && f.saedvanligtPaaArbejdspladsen === false && v60
  const v62 = !s[1] || v61
  const v63 = !s[1] || !v61
  const v64 = f.arbejdshjaelpemiddelTil === 'tilbud'
  s[2205] = v64
  const KOMP_15f_1 = v64 && v62
  s[1028] = KOMP_15f_1
  const KOMP_15f_1_nej = v64 && v63
  s[1029] = KOMP_15f_1_nej
  const KOMP_15f_1_ir = !v64 || !s[1]
  s[1030] = KOMP_15f_1_ir
  // KOMP.15i.1: Hjælpemiddel i job eller egen virksomhed (KOMP § 15 i)
  const v68 = f.arbejdshjaelpemiddelTil === 'ordinaert_job' || f.arbejdshjaelpemiddelTil === 'egen_virksomhed'
  s[2208] = v68
  const KOMP_15i_1 = v68 && v62
  s[1031] = KOMP_15i_1
  const KOMP_15i_1_nej = v68 && v63
  s[1032] = KOMP_15i_1_nej
  const KOMP_15i_1_ir = !v68 || !s[1]
  s[1033] = KOMP_15i_1_ir
  // KOMP.15j.1: Hjælpemiddel i fleksjob (KOMP § 15 j)
  const v72 = f.hjaelpemidletErAfgoerende && f.hjaelpemidletKompenserer && f.andenLovDaekkerHjaelpemidlet === false
  const v73 = f.arbejdshjaelpemiddelTil === 'fleksjob'
  s[2209] = v73
  const KOMP_15j_1 = v73 && (!s[1] || v72)
  s[1034] = KOMP_15j_1
  const KOMP_15j_1_nej = v73 && (!s[1] || !v72)
  s[1035] = KOMP_15j_1_nej
  const KOMP_15j_1_ir = !v73 || !s[1]
  s[1036] = KOMP_15j_1_ir
  // KOMP.16: Kommunen skal have afgjort, om du får hjælpemidlet (KOMP § 16)
  const v77 = LAB_31_3_ledighedsydelse_er ? shiftDays(f.hjaelpemiddelSoegtDen, 28) : NEVER
  const KOMP_16 = s[1] ? v77 : FIRST_DAY
  s[1037] = KOMP_16
  const KOMP_16_hoej = s[1] ? v77 : NEVER
  s[1038] = KOMP_16_hoej
}

function svar_6(f, s) {
  // KOMP.16a.2: Assistancen betales tidligst fra (KOMP § 16 a, stk. 2)
  const v0 = Math.max(f.assistanceBegyndte, shiftMonths(f.assistanceSoegtDen, -3))
  const KOMP_16a_2 = s[1] ? v0 : FIRST_DAY
  s[1039] = KOMP_16a_2
  const KOMP_16a_2_hoej = s[1] ? v0 : NEVER
  s[1040] = KOMP_16a_2_hoej
  // KOMP.17a.3: Du skal have bedt om en udtalelse om afslaget (KOMP § 17 a)
  const v3 = shiftDays(f.afslagPaaStillingModtaget, 28)
  const KOMP_17a_3 = s[1] ? v3 : FIRST_DAY
  s[1041] = KOMP_17a_3
  const KOMP_17a_3_hoej = s[1] ? v3 : NEVER
  s[1042] = KOMP_17a_3_hoej
  const KOMP_17a_3_ir = !s[21] || !s[1]
  s[1043] = KOMP_17a_3_ir
  // KOMPBEK.6.2: Du skal kaldes til samtale (BEK 1174/2019 § 6, stk. 2)
  const v7 = s[22] && f.opfylderFormelleUddannelseskrav
  s[2211] = v7
  const v8 = f.fortrinVed === 'stadeplads_eller_taxi'
  s[2213] = v8
  const v9 = v8 && f.aabenbartRingereKvalificeret === false
  s[2212] = v9
  const v10 = v7 || v9
  s[2210] = v10
  const v11 = f.handicapGoerBeskaeftigelseVanskelig && !s[23] && f.bedtOmFortrinsadgang && v10
  const KOMPBEK_6_2 = !s[1] || v11
  s[1044] = KOMPBEK_6_2
  const KOMPBEK_6_2_nej = !s[1] || !v11
  s[1045] = KOMPBEK_6_2_nej
  // KOMPBEK.15.4: Kommunen skal have taget stilling til, om assistancen fortsætter (BEK 1174/2019 § 15, stk. 4)
  const v14 = s[24] ? shiftMonths(f.assistanceBevilgetDen, 12) : NEVER
  const KOMPBEK_15_4 = s[1] ? v14 : FIRST_DAY
  s[1046] = KOMPBEK_15_4
  const KOMPBEK_15_4_hoej = s[1] ? v14 : NEVER
  s[1047] = KOMPBEK_15_4_hoej
  // LSP.1a.1.tabel2006: Aldrene vedtaget i 2006 gælder (LSP § 1 a, stk. 1)
  const v17 = f.vurderingsdato >= 14432 /* 2009-07-07 */
  s[28] = v17
  const LSP_1a_1_tabel2006 = !s[1] || s[7]
  s[1669] = LSP_1a_1_tabel2006
  const LSP_1a_1_tabel2006_nej = !s[1] || !s[7] || !v17
  s[1670] = LSP_1a_1_tabel2006_nej
  const LSP_1a_1_tabel2006_ir = !s[1] || s[7] && !v17
  s[1671] = LSP_1a_1_tabel2006_ir
  // LSP.1a.1.tabel2011: Aldrene vedtaget i 2011 gælder (LSP § 1 a, stk. 1)
  const v21 = f.vurderingsdato >= 15337 /* 2011-12-29 */
  s[2218] = v21
  const v22 = f.vurderingsdato >= 15530 /* 2012-07-09 */
  s[2219] = v22
  const LSP_1a_1_tabel2011 = !s[1] || v21
  s[1672] = LSP_1a_1_tabel2011
  const LSP_1a_1_tabel2011_nej = !s[1] || !v21 || !v22
  s[1673] = LSP_1a_1_tabel2011_nej
  const LSP_1a_1_tabel2011_ir = !s[1] || v21 && !v22
  s[1674] = LSP_1a_1_tabel2011_ir
  // LSP.1a.1: Din folkepensionsalder (LSP § 1 a, stk. 1)
  const v26 = f.vurderingsdato >= 14519 /* 2009-10-02 */
  s[818] = v26
  const v27 = f.foedselsdag >= -11142 /* 1939-07-01 */
  s[2224] = v27
  const v28 = LSP_1a_1_tabel2006_nej || LSP_1a_1_tabel2006_ir
  s[2225] = v28
  const v29 = f.foedselsdag >= -3837 /* 1959-07-01 */
  s[2226] = v29
  const v30 = f.foedselsdag >= -3653 /* 1960-01-01 */
  s[2227] = v30
  const v31 = f.foedselsdag >= -3471 /* 1960-07-01 */
  s[2228] = v31
  const v32 = s[25] ? (v29 ? (v30 ? (v31 ? 804 : 798) : 792) : 786) : 780
  const v33 = LSP_1a_1_tabel2011_nej || LSP_1a_1_tabel2011_ir
  s[2229] = v33
  const v34 = f.foedselsdag >= -5844 /* 1954-01-01 */
  s[2230] = v34
  const v35 = f.foedselsdag >= -5663 /* 1954-07-01 */
  s[2231] = v35
  const v36 = f.foedselsdag >= -5479 /* 1955-01-01 */
  s[2232] = v36
  const v37 = f.foedselsdag >= -5298 /* 1955-07-01 */
  s[525] = v37
  const v38 = v34 ? (v35 ? (v36 ? (v37 ? 804 : 798) : 792) : 786) : 780
  const v39 = f.vurderingsdato >= 16798 /* 2015-12-29 */
  s[2220] = v39
  const v40 = f.foedselsdag >= -2557 /* 1963-01-01 */
  s[531] = v40
  const v41 = f.vurderingsdato >= 18627 /* 2020-12-31 */
  s[2222] = v41
  const v42 = f.foedselsdag >= -1096 /* 1967-01-01 */
  s[532] = v42
  const v43 = f.vurderingsdato >= 20453 /* 2025-12-31 */
  s[2223] = v43
  const v44 = f.foedselsdag >= 365 /* 1971-01-01 */
  s[526] = v44
  const v45 = v39 ? (v41 ? (v43 ? (v34 ? (v35 ? (v36 ? (v37 ? (v40 ? (v42 ? (v44 ? 840 : 828) : 816) : 804) : 798) : 792) : 786) : 780) : v34 ? (v35 ? (v36 ? (v37 ? (v40 ? (v42 ? 828 : 816) : 804) : 798) : 792) : 786) : 780) : v34 ? (v35 ? (v36 ? (v37 ? (v40 ? 816 : 804) : 798) : 792) : 786) : 780) : v38
  const LSP_1a_1 = s[1] ? (v26 ? (v21 ? (v22 ? v45 : LSP_1a_1_tabel2011 ? (v33 ? Math.min(v32, v38) : v38) : v32) : v32) : v27 ? (v28 ? 780 : v32) : 804) : -Infinity
  s[507] = LSP_1a_1
  const LSP_1a_1_hoej = s[1] ? (v26 ? (v21 ? (v22 ? v45 : LSP_1a_1_tabel2011 ? (v33 ? Math.max(v32, v38) : v38) : v32) : v32) : v27 ? (LSP_1a_1_tabel2006 ? v32 : 780) : 804) : Infinity
  s[508] = LSP_1a_1_hoej
  // LSP.1a.1.dag: Dagen, du når folkepensionsalderen (LSP § 1 a, stk. 1)
  const LSP_1a_1_dag = s[1] ? shiftMonths(f.foedselsdag, LSP_1a_1) : FIRST_DAY
  s[505] = LSP_1a_1_dag
  const LSP_1a_1_dag_hoej = s[1] ? shiftMonths(f.foedselsdag, LSP_1a_1_hoej) : NEVER
  s[506] = LSP_1a_1_dag_hoej
  // LAB.6.11: Job med løntilskud for førtidspensionister (LAB § 6)
  const v50 = f.pensionDuFaar === 'foertidspension'
  s[172] = v50
  const v51 = f.vurderingsdato >= LSP_1a_1_dag_hoej
  s[504] = v51
  const v52 = f.vurderingsdato >= LSP_1a_1_dag
  s[503] = v52
  const v53 = !v51 || !s[1]
  s[517] = v53
  const LAB_6_11 = !s[1] || !s[26] && v50 && v53 && f.ikkeNormaltArbejdePaaNedsatTid || s[26] && v50
  s[1048] = LAB_6_11
  const LAB_6_11_nej = !s[1] || !s[26] && (!v50 || v52 || f.ikkeNormaltArbejdePaaNedsatTid === false) || s[26] && !v50
  s[1049] = LAB_6_11_nej
  // LAB.92.1: Første tilbud senest, under 30 år (LAB § 102, stk. 1)
  const v56 = f.soegteHjaelpDen >= 13332 /* 2006-07-03 */
  s[32] = v56
  const LAB_95_1_er = f.soegteHjaelpDen >= s[27]
  s[34] = LAB_95_1_er
  const v58 = shiftDays(f.soegteHjaelpDen, 91)
  const v59 = f.soegteHjaelpDen >= 16071 /* 2014-01-01 */
  s[819] = v59
  const LAB_92_straks_nej = !v56 || v59
  s[1097] = LAB_92_straks_nej
  const LAB_92_1 = v56 ? (v59 ? FIRST_DAY : v58) : FIRST_DAY
  s[1093] = LAB_92_1
  const LAB_92_1_hoej = v56 ? (v59 ? NEVER : v58) : NEVER
  s[1094] = LAB_92_1_hoej
  const LAB_92_1_ir = LAB_95_1_er || LAB_92_straks_nej
  s[1096] = LAB_92_1_ir
  // LAB.95.1: Første tilbud senest, fra 30 år (LAB § 102, stk. 1)
  const v64 = f.soegteHjaelpDen >= 14028 /* 2008-05-29 */
  s[33] = v64
  const v65 = f.soegteHjaelpDen >= 13572 /* 2007-02-28 */
  s[2236] = v65
  const v66 = shiftMonths(f.soegteHjaelpDen, 12)
  const v67 = shiftMonths(f.soegteHjaelpDen, 9)
  const LAB_95_1 = v56 ? (v65 ? (v64 ? (v59 ? FIRST_DAY : v67) : FIRST_DAY) : v66) : FIRST_DAY
  s[1101] = LAB_95_1
  const LAB_95_1_hoej = v56 ? (v65 ? (v64 ? (v59 ? NEVER : v67) : NEVER) : v66) : NEVER
  s[1102] = LAB_95_1_hoej
  const LAB_95_1_ir = !LAB_95_1_er || !v56 || v65 && (!v64 || v59)
  s[1103] = LAB_95_1_ir
  // LAB.29.1: Skriftlig plan senest (LAB § 102, stk. 1)
  const LAB_29_1_ir = !v56 || v59 || !LAB_95_1_er && LAB_92_1_ir || LAB_95_1_er && LAB_95_1_ir
  s[1052] = LAB_29_1_ir
  const LAB_29_1 = v56 ? (v59 ? FIRST_DAY : LAB_95_1_er ? LAB_95_1 : LAB_92_1) : FIRST_DAY
  s[1050] = LAB_29_1
  const LAB_29_1_hoej = v56 ? (v59 ? NEVER : LAB_95_1_er ? LAB_95_1_hoej : LAB_92_1_hoej) : NEVER
  s[1051] = LAB_29_1_hoej
  // LAB.30.3: Du skal have et uddannelsespålæg (LAB § 30)
  const v74 = f.vurderingsdato >= 16071 /* 2014-01-01 */
  s[237] = v74
  const v75 = f.vurderingsdato >= s[27]
  s[247] = v75
  const v76 = !v75 && f.harErhvervskompetencegivendeUddannelse === false
  s[239] = v76
  const LAB_30_3 = !v74 || v76
  s[1053] = LAB_30_3
  const LAB_30_3_nej = !v74 || !v76
  s[1054] = LAB_30_3_nej
}

function svar_7(f, s) {
  // LAB.31.3: Mindste antal samtaler i forløbet (lov 1750/2025 § 1)
  const LAS_69t_2_er = f.vurderingsdato >= 16252 /* 2014-07-01 */
  s[145] = LAS_69t_2_er
  const v1 = f.vurderingsdato >= 20485 /* 2026-02-01 */
  s[163] = v1
  const LAB_31_3 = LAS_69t_2_er ? (s[26] ? (v1 ? -Infinity : 4) : 6) : -Infinity
  s[1055] = LAB_31_3
  const LAB_31_3_hoej = LAS_69t_2_er ? (s[26] ? (v1 ? Infinity : 4) : 6) : Infinity
  s[1056] = LAB_31_3_hoej
  const LAB_31_3_er = f.erIJobafklaring && LAS_69t_2_er
  s[148] = LAB_31_3_er
  const LAB_31_3_ir = !LAB_31_3_er || !LAS_69t_2_er || s[26] && v1
  s[775] = LAB_31_3_ir
  // LAB.31.3.ledighedsydelse: Jobsamtaler i de første 6 måneder med ledighedsydelse (LAB § 31)
  const v6 = f.vurderingsdato >= 20635 /* 2026-07-01 */
  s[162] = v6
  const v7 = v6 ? (f.fritagetForJobsamtaler ? 0 : 4) : 4
  const LAB_31_3_ledighedsydelse = s[26] ? v7 : -Infinity
  s[1058] = LAB_31_3_ledighedsydelse
  const LAB_31_3_ledighedsydelse_hoej = s[26] ? v7 : Infinity
  s[1059] = LAB_31_3_ledighedsydelse_hoej
  // LAB.31.3.vindue: De første samtaler skal være holdt (lov 1750/2025 § 1)
  const v10 = shiftDays(shiftMonths(f.jobafklaringStartede, 6), -1)
  const v11 = f.risikoForFireAar ? v10 : shiftDays(shiftMonths(f.jobafklaringStartede, 12), -1)
  const LAB_31_3_vindue = LAS_69t_2_er ? (s[26] ? (v1 ? FIRST_DAY : v10) : v11) : FIRST_DAY
  s[1060] = LAB_31_3_vindue
  const LAB_31_3_vindue_hoej = LAS_69t_2_er ? (s[26] ? (v1 ? NEVER : v10) : v11) : NEVER
  s[1061] = LAB_31_3_vindue_hoej
  // LAB.33.3: Kontaktforløb uden kontakt (standby) i jobafklaringsforløb (LAB § 33, stk. 3)
  const LAB_33_3 = LAB_31_3_er && (!LAS_69t_2_er || f.kontaktUhensigtsmaessig)
  s[1062] = LAB_33_3
  const LAB_33_3_nej = LAB_31_3_er && (!LAS_69t_2_er || f.kontaktUhensigtsmaessig === false)
  s[1063] = LAB_33_3_nej
  const LAB_33_3_ir = !LAB_31_3_er || !LAS_69t_2_er
  s[776] = LAB_33_3_ir
  // LAB.36.3: Ret til en koordinerende sagsbehandler (LAB § 36, stk. 3)
  const LAB_36_3_nej = LAB_31_3_er && !LAS_69t_2_er
  s[1066] = LAB_36_3_nej
  // LOV1750.21.8: Dit ressourceforløb fortsætter efter de gamle regler (lov 1750/2025 § 21, stk. 8)
  const v18 = f.ressourceforloebBevilgetDen <= 20484 /* 2026-01-31 */
  s[2242] = v18
  const v19 = f.ressourceforloebErBevilget && v18
  s[164] = v19
  const v20 = s[0] && (!v1 || v19)
  const LOV1750_21_8 = f.ressourceforloebErBevilget && (!s[1] || v20)
  s[165] = LOV1750_21_8
  const LOV1750_21_8_nej = f.ressourceforloebErBevilget && (!s[1] || !v20)
  s[167] = LOV1750_21_8_nej
  const LOV1750_21_8_ir = f.ressourceforloebErBevilget === false || !s[1]
  s[166] = LOV1750_21_8_ir
  // LAB.36.3.ressourceforløb: Koordinerende sagsbehandler (LAB § 36, stk. 3)
  const LAB_36_3_ressourceforloeb = f.ressourceforloebErBevilget && (!s[1] || s[0] && (!v1 || LOV1750_21_8))
  s[777] = LAB_36_3_ressourceforloeb
  const LAB_36_3_ressourceforloeb_nej = f.ressourceforloebErBevilget && (!s[1] || !s[0] || v1 && LOV1750_21_8_nej)
  s[778] = LAB_36_3_ressourceforloeb_nej
  const LAB_36_3_ressourceforloeb_ir = f.ressourceforloebErBevilget === false || !s[1] || s[0] && v1 && LOV1750_21_8_ir
  s[779] = LAB_36_3_ressourceforloeb_ir
  // LAB.43: Samlet beskrivelse (LAB § 43)
  const v27 = f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig' || f.afgoerelsenGaelder === 'foertidspension'
  s[544] = v27
  const v28 = v6 && v27
  const LAB_43 = !s[1] || v28
  s[780] = LAB_43
  const LAB_43_nej = !s[1] || !v28
  s[781] = LAB_43_nej
  // LAB.109.2.kraft: Undtagelsen om 8 uger gælder (LAB § 109, stk. 2)
  const LAB_45_1 = f.jobafklaringStartede >= 16252 /* 2014-07-01 */
  s[150] = LAB_45_1
  const v32 = f.jobafklaringStartede >= 16618 /* 2015-07-02 */
  s[151] = v32
  const v33 = f.jobafklaringStartede >= 17126 /* 2016-11-21 */
  s[152] = v33
  const v34 = v32 && !v33
  s[154] = v34
  const LAB_109_2_kraft = LAB_45_1 && (!LAB_45_1 || v32)
  s[1122] = LAB_109_2_kraft
  const LAB_109_2_kraft_nej = LAB_45_1 && (!LAB_45_1 || !v32 || !v33)
  s[1123] = LAB_109_2_kraft_nej
  const LAB_109_2_kraft_ir = !LAB_45_1 || !LAB_45_1 || v34
  s[1124] = LAB_109_2_kraft_ir
  // LAB.109.1: Sagen om det første forløb skal i rehabiliteringsteamet (lov 1750/2025 § 1)
  const v38 = f.jobafklaringStartede >= 20635 /* 2026-07-01 */
  s[829] = v38
  const v39 = shiftDays(f.jobafklaringStartede, 56) >= f.forventetRask
  s[146] = v39
  const v40 = f.ventesFuldtRask === false || !v39 || LAB_109_2_kraft_nej
  s[2252] = v40
  const v41 = f.ventesFuldtRask && v39 && (LAB_109_2_kraft || LAB_109_2_kraft_ir)
  s[2251] = v41
  const v42 = f.fikTvaerfagligIndsats && f.overgikVedRevurderingen
  s[2253] = v42
  const v43 = f.jobafklaringStartede >= 20089 /* 2025-01-01 */
  s[149] = v43
  const v44 = !v38 && f.tvaerfagligtBehovIForloebet
  const v45 = v6 && v43 && !v38
  s[2246] = v45
  const LAB_109_1 = LAB_45_1 && (v45 || !LAB_45_1 || !v43 && v40 && !v42 || v43 && v44)
  s[1116] = LAB_109_1
  const LAB_109_1_nej = LAB_45_1 && (v45 || !LAB_45_1 || !v43 && (v41 || v42) || v43 && !v44)
  s[1117] = LAB_109_1_nej
  const LAB_109_1_ir = !LAB_45_1 || v45 || !LAB_45_1
  s[1118] = LAB_109_1_ir
  // LAB.44.1: Planens forberedende del skal laves før teamet (lov 1750/2025 § 1)
  const v49 = !LAB_45_1 || v38
  const v50 = !LAB_45_1 || LAB_109_1_nej
  s[155] = v50
  const LAB_44_1 = LAB_45_1 && (LAB_109_1 || LAB_109_1_ir)
  s[153] = LAB_44_1
  const LAB_44_1_nej = LAB_44_1 && v49
  s[1070] = LAB_44_1_nej
  const LAB_44_1_ir = LAB_44_1_nej || v50
  s[1071] = LAB_44_1_ir
  // LAB.45.1: Du skal have planens indsatsdel (lov 1750/2025 § 1)
  const LAB_45_1_nej = LAB_45_1 && v49
  s[1072] = LAB_45_1_nej
  const LAB_45_1_ir = !LAB_45_1 || v49
  s[1073] = LAB_45_1_ir
  // LAB.57.1: Virksomhedspraktik (LAB § 57, stk. 1)
  const v56 = f.maalgruppeForTilbud === 'fleksjobvisiteret'
  s[218] = v56
  const v57 = f.maalgruppeForTilbud === 'foertidspension' || f.maalgruppeForTilbud === 'selvforsoergende' || f.maalgruppeForTilbud === 'under_18'
  s[2257] = v57
  const v58 = !v57 && f.kanKunVanskeligtFaaArbejdeUdenPraktik
  s[2256] = v58
  const v59 = !s[26] && (v56 || v58) || s[26] && f.kanKunVanskeligtFaaArbejdeUdenPraktik
  const LAB_57_1 = !s[1] || v59
  s[29] = LAB_57_1
  const LAB_57_1_nej = !s[1] || !v59
  s[30] = LAB_57_1_nej
  // LAB.58.1: Formålet med praktikken passer til helbredet (LAB § 58, stk. 1)
  const v62 = f.praktikkensFormaal === 'optraening'
  s[2258] = v62
  const v63 = v62 || f.helbredetErStationaert
  const LAB_58_1 = !s[1] || v63
  s[1075] = LAB_58_1
  const LAB_58_1_nej = !s[1] || !v63
  s[1076] = LAB_58_1_nej
  // LAB.60.1: Reglerne for lønmodtagere gælder i praktikken (LAB § 60, stk. 1)
  const v66 = f.maalgruppeForTilbud === 'sygedagpenge' || f.maalgruppeForTilbud === 'jobafklaring'
  s[2259] = v66
  const v67 = s[26] && v66 && f.ansatPaaPraktikstedet
  const LAB_60_1 = !s[1] || v67
  s[1077] = LAB_60_1
  const LAB_60_1_nej = !s[1] || !v67
  s[1078] = LAB_60_1_nej
}

function svar_8(f, s) {
  // LAB.61.1: Praktikken kan vare til (LAB § 61)
  const v0 = f.maalgruppeForTilbud === 'dagpenge'
  s[219] = v0
  const v1 = f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat'
  s[2262] = v1
  const v2 = v1 && f.harVanskeligtVedLoentilskud === false
  s[2261] = v2
  const v3 = v0 || v2
  s[2260] = v3
  const v4 = shiftDays(shiftDays(f.praktikBegyndte, 28), -1)
  const v5 = shiftDays(shiftDays(f.praktikBegyndte, 182), -1)
  const v6 = shiftDays(shiftDays(f.praktikBegyndte, 91), -1)
  const v7 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat'
  s[2263] = v7
  const v8 = s[26] ? (v7 ? v4 : f.praktikForlaengesTil26Uger ? (f.saerligtBehovForLaengerePraktik ? shiftDays(shiftDays(f.praktikBegyndte, 273), -1) : v5) : v6) : v3 ? v4 : f.praktikForlaengesTil26Uger ? (f.saerligtBehovForLaengerePraktik ? NEVER : v5) : v6
  const LAB_61_1 = s[28] ? v8 : FIRST_DAY
  s[1079] = LAB_61_1
  const LAB_61_1_hoej = s[28] ? v8 : NEVER
  s[1080] = LAB_61_1_hoej
  const LAB_61_1_ir = s[29] && !s[28] || s[30] || !s[1]
  s[1081] = LAB_61_1_ir
  // LAB.74: Løn og arbejdstid i job med løntilskud (LAB § 74)
  const LAB_74 = !s[1] || f.vilkaarAftaltMedFagligOrganisation
  s[1082] = LAB_74
  const LAB_74_nej = !s[1] || f.vilkaarAftaltMedFagligOrganisation === false
  s[1083] = LAB_74_nej
  // LAB.76.6: Løntilskud pr. time (LAB § 76, stk. 6)
  const v14 = f.vurderingsdato <= 13148 /* 2005-12-31 */
  s[198] = v14
  const v15 = v14 || s[31]
  s[533] = v15
  const v16 = SATS_4(f.vurderingsdato)
  const v17 = SATS_5(f.vurderingsdato)
  const LAB_76_6_ir = !s[1] || v15
  s[782] = LAB_76_6_ir
  const LAB_76_6 = s[1] ? (f.saerligtTilfaeldeForLoentilskud ? (v15 ? -Infinity : v16) : v15 ? -Infinity : v17) : -Infinity
  s[1084] = LAB_76_6
  const LAB_76_6_hoej = s[1] ? (f.saerligtTilfaeldeForLoentilskud ? (v15 ? Infinity : v16) : v15 ? Infinity : v17) : Infinity
  s[1085] = LAB_76_6_hoej
  // LAB.78: Ansættelsen drøftes først med de ansatte (LAB § 78)
  const LAB_78 = !s[1] || f.ansaettelsenErDroeftetMedDeAnsatte
  s[1087] = LAB_78
  const LAB_78_nej = !s[1] || f.ansaettelsenErDroeftetMedDeAnsatte === false
  s[1088] = LAB_78_nej
  // LAB.79: Flere ansatte ved job med løntilskud (LAB § 79)
  const v23 = !s[26] && (f.merbeskaeftigelse || f.stillingenErLedigVedAfgang) || s[26] && f.merbeskaeftigelse
  const LAB_79 = !s[1] || v23
  s[1089] = LAB_79
  const LAB_79_nej = !s[1] || !v23
  s[1090] = LAB_79_nej
  // LAB.82.3: Taksten på dagpenge i praktik, indtil 2012 (LAB § 82, stk. 3)
  const v26 = f.vurderingsdato >= 15404 /* 2012-03-05 */
  s[220] = v26
  // LAB.90: Vejledning og opkvalificering (LAB § 90)
  const v27 = f.maalgruppeForTilbud === 'foertidspension'
  const LAB_90 = !s[26] || !v27
  s[1091] = LAB_90
  const LAB_90_nej = !s[26] || v27
  s[1092] = LAB_90_nej
  // LAB.92.timer: Mindste timetal i tilbud under 30 år (LAB § 92)
  const v30 = f.kunProblemetLedighed && f.harErhvervskompetencegivendeUddannelse === false
  s[2265] = v30
  const LAB_92_timer = s[32] ? (s[33] ? -Infinity : v30 ? 3000 : 0) : -Infinity
  s[1098] = LAB_92_timer
  const LAB_92_timer_hoej = s[32] ? (s[33] ? Infinity : 3000) : Infinity
  s[1099] = LAB_92_timer_hoej
  const LAB_92_timer_ir = s[34] || !s[32] || s[33]
  s[1100] = LAB_92_timer_ir
  // LAS.11.3: Du opfylder opholdskravet (LAS § 11, stk. 3)
  const v34 = f.opholdSeneste8Aar >= 84
  s[2270] = v34
  const v35 = f.retEfterEURetten || v34
  const v36 = f.vurderingsdato >= 16679 /* 2015-09-01 */
  s[2269] = v36
  const v37 = f.vurderingsdato >= 17897 /* 2019-01-01 */
  s[760] = v37
  const v38 = f.opholdSeneste10Aar >= 108
  s[2271] = v38
  const v39 = !s[8] && v35 || s[8] && (!v36 || !v37 && v35 || v37 && (f.retEfterEURetten || v38))
  const v40 = f.vurderingsdato <= 20269 /* 2025-06-30 */
  s[242] = v40
  const v41 = f.modtogHjaelpenVedSkaerpelsen2019 && v37 && v40
  s[2266] = v41
  const LAS_11_3 = v41 && v35 || !v41 && (!s[1] || v39)
  s[1324] = LAS_11_3
  const LAS_11_3_nej = v41 && !v35 || !v41 && (!s[1] || !v39)
  s[1325] = LAS_11_3_nej
  const LAS_11_3_ir = !v41 && !s[1]
  s[250] = LAS_11_3_ir
  // LAS.11.8: Du opfylder beskæftigelseskravet (LAS § 11, stk. 8)
  const LAS_17_1_er = f.vurderingsdato >= 20270 /* 2025-07-01 */
  s[238] = LAS_17_1_er
  const v46 = f.vurderingsdato >= f.folkepensionsalderNaasDen
  s[156] = v46
  const v47 = f.fuldtidsarbejdeSeneste8Aar >= 30
  s[2273] = v47
  const v48 = f.indrejstDen >= 13879 /* 2008-01-01 */
  s[2275] = v48
  const v49 = f.indrejstFraUdlandet && v48
  s[2274] = v49
  const v50 = f.fuldtidsarbejdeSeneste10Aar >= 30
  s[2276] = v50
  const v51 = f.indrejstDen >= -639 /* 1968-04-02 */
  s[2278] = v51
  const v52 = f.indrejstFraUdlandet && v51
  s[2277] = v52
  const v53 = !s[8] && (f.harHaftRetTilStarthjaelp === false || f.retEfterEURetten || f.pensionNedsatForOptjening || v46 || v47) || s[8] && (!v37 || !LAS_17_1_er && (!v49 || f.retEfterEURetten || f.pensionNedsatForOptjening || v46 || f.opfyldtBeskaeftigelseskravetFoer || v50) || LAS_17_1_er && (!v52 || f.retEfterEURetten || f.pensionNedsatForOptjening || v46 || f.opfyldtBeskaeftigelseskravetFoer || v50))
  const LAS_11_8 = v41 || !s[1] || v53
  s[1327] = LAS_11_8
  const LAS_11_8_nej = !v41 && (!s[1] || !v53)
  s[1328] = LAS_11_8_nej
  // LAB.105a.1: Kommunen kan give dig arbejdspligt (LAB § 105 a, stk. 1)
  const LAB_105a_3_er = f.vurderingsdato >= 20089 /* 2025-01-01 */
  s[147] = LAB_105a_3_er
  const v57 = f.fikSelvforsoergelsesydelse && f.fordrevetFraUkraine === false
  const v58 = LAS_11_3_nej || LAS_11_8_nej
  s[251] = v58
  const v59 = (LAS_11_3 || LAS_11_3_ir) && (LAS_11_8 || LAS_11_3_ir) && (LAS_11_3 || LAS_11_8)
  s[252] = v59
  const v60 = v58 || LAS_11_3_ir
  s[253] = v60
  const LAB_105a_1 = LAB_105a_3_er && (!LAB_105a_3_er || !LAS_17_1_er && v57 || LAS_17_1_er && v60 && f.fordrevetFraUkraine === false)
  s[1104] = LAB_105a_1
  const LAB_105a_1_nej = LAB_105a_3_er && (!LAB_105a_3_er || !LAS_17_1_er && !v57 || LAS_17_1_er && (v59 || f.fordrevetFraUkraine))
  s[1105] = LAB_105a_1_nej
  // LAB.105a.3: Arbejdspligten begynder senest (LAB § 105 a, stk. 3)
  const v63 = shiftMonths(f.omfattetAfArbejdspligtFra, 1)
  const LAB_105a_3 = LAB_105a_3_er ? v63 : FIRST_DAY
  s[1107] = LAB_105a_3
  const LAB_105a_3_hoej = LAB_105a_3_er ? v63 : NEVER
  s[1108] = LAB_105a_3_hoej
  // LAB.105a.indfaset: Arbejdspligten skal være indfaset (LAB § 105 a)
  const v66 = f.fikSelvforsoergelsesydelse ? 20270 /* 2025-07-01 */ : 20454 /* 2026-01-01 */
  const LAB_105a_indfaset = LAB_105a_3_er ? v66 : FIRST_DAY
  s[1110] = LAB_105a_indfaset
  const LAB_105a_indfaset_hoej = LAB_105a_3_er ? v66 : NEVER
  s[1111] = LAB_105a_indfaset_hoej
}

function svar_9(f, s) {
  // SDL.7.2: Det mindste fravær (SDL § 7, stk. 2)
  const SDL_53_1_timer_er = f.persongruppe === 'loenmodtager'
  s[103] = SDL_53_1_timer_er
  const v1 = f.timerDuKanArbejde === 0
  s[2286] = v1
  const v2 = f.normalTimerPrUge - f.timerDuKanArbejde
  s[729] = v2
  const v3 = v2 >= 400
  s[2287] = v3
  const v4 = v1 || v3
  s[2285] = v4
  const v5 = SDL_53_1_timer_er && v4
  s[2284] = v5
  const v6 = f.persongruppe === 'selvstaendig'
  s[119] = v6
  const v7 = f.andelAfArbejdetDuKan <= 5000
  s[347] = v7
  const v8 = v6 && v7
  s[2288] = v8
  const v9 = f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  s[2289] = v9
  const v10 = f.ansatFra >= 15706 /* 2013-01-01 */
  s[2293] = v10
  const v11 = f.ansatIFleksjob && v10
  s[2292] = v11
  const v12 = v4 || v11
  s[2291] = v12
  const v13 = SDL_53_1_timer_er && v12
  s[2290] = v13
  const v14 = !s[0] && (v5 || v8 || v9) || s[0] && (v13 || v8 || v9)
  const SDL_7_2 = !s[1] || v14
  s[1800] = SDL_7_2
  const SDL_7_2_nej = !s[1] || !v14
  s[1801] = SDL_7_2_nej
  // SDL.7.1: Uarbejdsdygtig på grund af egen sygdom (SDL § 7, stk. 1-2)
  const SDL_7_1 = !s[1] || f.uarbejdsdygtigVedEgenSygdom && (SDL_7_2 || !s[1])
  s[125] = SDL_7_1
  const SDL_7_1_nej = !s[1] || f.uarbejdsdygtigVedEgenSygdom === false || SDL_7_2_nej
  s[131] = SDL_7_1_nej
  // SDL.24.3.2: De første dage, der ikke tæller (SDL § 24, stk. 3, nr. 1-2)
  const v19 = v6 ? 14 : 15
  const v20 = v6 ? 14 : 21
  const v21 = v6 ? 14 : 30
  // SDL.24.3: Dage, der tæller med (SDL § 24, stk. 3-4)
  const v22 = dropFirst(s[35], (start) => start >= NEVER ? 0 : start >= 13332 /* 2006-07-03 */ ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? v21 : v20) : v19) : 14) : Infinity)
  const v23 = dropFirst(s[35], (start) => { const r0_0 = start >= 13332 /* 2006-07-03 */; const r0_1 = start >= NEVER; const r0_2 = r0_0 ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? v21 : v20) : v19) : 14) : -Infinity; return Math.max(0, r0_1 ? 0 : r0_1 || !r0_0 ? Math.min(0, r0_2) : r0_2) })
  const v24 = allPeriods(f.afbrydelser)
  const v25 = without(v22, v24)
  const v26 = without(v23, v24)
  const SDL_24_3 = !s[36] ? NO_DAYS : without(v25, intersectTable(from(v26, 15523 /* 2012-07-02 */), HELLIGDAGE_1))
  s[44] = SDL_24_3
  const SDL_24_3_hoej = !s[36] ? ALL_DAYS : without(v26, intersectTable(from(v25, 15523 /* 2012-07-02 */), HELLIGDAGE_1))
  s[43] = SDL_24_3_hoej
  const SDL_24_3_eksakt = s[36] && sameDays(v22, v23)
  s[809] = SDL_24_3_eksakt
  // SDL.25.1: Grænsen for pensionister m.fl. (SDL § 25, stk. 1)
  const v30 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'seniorpension'
  s[132] = v30
  const v31 = f.pensionDuFaar === 'tidlig_pension'
  s[133] = v31
  const v32 = s[37] >= 15012 /* 2011-02-07 */
  s[673] = v32
  const v33 = onWeekdays(SDL_24_3, 62)
  s[42] = v33
  const v34 = onWeekdays(SDL_24_3_hoej, 62)
  s[41] = v34
  const v35 = monthEndOver(v34, 12, 130, s[37])
  const v36 = monthEndOver(v33, 12, 130, s[37])
  const v37 = !s[38] && s[39] >= v35
  s[2296] = v37
  const v38 = !s[38] && s[39] < v36
  s[2297] = v38
  const v39 = v37 && !s[38]
  const v40 = s[40] && !s[38] && v36 >= NEVER
  const v41 = v39 ? v35 : NEVER
  const v42 = v38 ? NEVER : v36
  const v43 = v39 ? (v38 || v40 ? Math.max(v36, v42) : v36) : v42
  const v44 = v39 || v38 || v40
  const v45 = monthEndOver(SDL_24_3_hoej, 12, 182, s[37])
  const v46 = monthEndOver(SDL_24_3, 12, 182, s[37])
  const v47 = !s[38] && s[39] >= v45
  s[2298] = v47
  const v48 = !s[38] && s[39] < v46
  s[2299] = v48
  const v49 = v47 && !s[38]
  const v50 = s[40] && !s[38] && v46 >= NEVER
  const v51 = v49 ? v45 : NEVER
  const v52 = v48 ? NEVER : v46
  const v53 = v49 ? (v48 || v50 ? Math.max(v46, v52) : v46) : v52
  const v54 = v49 || v48 || v50
  const SDL_25_1 = v32 ? (v44 ? (v54 ? Math.min(v41, v51) : v41) : v51) : FIRST_DAY
  s[138] = SDL_25_1
  const SDL_25_1_hoej = v32 ? (v44 ? (v54 ? Math.max(v43, v53) : v43) : v53) : NEVER
  s[140] = SDL_25_1_hoej
  const v57 = v30 || f.opfylderHelbredsbetingelserForFoertidspension || f.naaetFolkepensionsalder || v31
  s[619] = v57
  const SDL_25_1_er = v57 && !s[38] && (!v32 || v44 || v54)
  s[134] = SDL_25_1_er
  const SDL_25_1_ir = !v57 || s[38] || !v32 || v37 && s[40] || s[40] && !((s[38] || !s[40] && v35 === v36) && !s[38] && (s[38] || v35 === NEVER)) || v47 && s[40] || s[40] && !((s[38] || !s[40] && v45 === v46) && !s[38] && (s[38] || v45 === NEVER))
  s[136] = SDL_25_1_ir
}

function svar_10(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = monthEndOver(s[41], 18, 260, s[37])
  const v1 = monthEndOver(s[42], 18, 260, s[37])
  const v2 = !s[38] && v0 <= 16251 /* 2014-06-30 */
  s[45] = v2
  const v3 = !s[38] && v1 > 16251 /* 2014-06-30 */
  s[46] = v3
  const v4 = !s[38] && s[39] >= v0
  s[2315] = v4
  const v5 = !s[38] && s[39] < v1
  s[2316] = v5
  const v6 = v4 && !s[38]
  const v7 = s[40] && !s[38] && v1 >= NEVER
  const v8 = v6 ? v0 : NEVER
  const v9 = v5 ? NEVER : v1
  const v10 = v6 ? (v5 || v7 ? Math.max(v1, v9) : v1) : v9
  const v11 = v6 || v5 || v7
  const v12 = v4 && s[40] || s[40] && !((s[38] || !s[40] && v0 === v1) && !s[38] && (s[38] || v0 === NEVER))
  const v13 = v2 && v11
  const v14 = s[40] && v11 && v10 >= NEVER
  const v15 = v13 ? v8 : NEVER
  s[60] = v15
  const v16 = v3 ? NEVER : v10
  const v17 = v13 ? (v3 || v14 ? Math.max(v10, v16) : v10) : v16
  s[61] = v17
  const v18 = v13 || v3 || v14
  s[58] = v18
  const v19 = v2 && v12 || s[40] && !((!v11 || !v12 && v8 === v10) && v11 && (!v11 || v8 === NEVER))
  s[59] = v19
  const v20 = monthEndOver(s[43], 18, 364, s[37])
  const v21 = monthEndOver(s[44], 18, 364, s[37])
  const v22 = !s[38] && v20 <= 16251 /* 2014-06-30 */
  s[47] = v22
  const v23 = !s[38] && v21 > 16251 /* 2014-06-30 */
  s[48] = v23
  const v24 = !s[38] && s[39] >= v20
  s[2317] = v24
  const v25 = !s[38] && s[39] < v21
  s[2318] = v25
  const v26 = v24 && !s[38]
  const v27 = s[40] && !s[38] && v21 >= NEVER
  const v28 = v26 ? v20 : NEVER
  const v29 = v25 ? NEVER : v21
  const v30 = v26 ? (v25 || v27 ? Math.max(v21, v29) : v21) : v29
  const v31 = v26 || v25 || v27
  const v32 = v24 && s[40] || s[40] && !((s[38] || !s[40] && v20 === v21) && !s[38] && (s[38] || v20 === NEVER))
  const v33 = v22 && v31
  const v34 = s[40] && v31 && v30 >= NEVER
  const v35 = v33 ? v28 : NEVER
  s[64] = v35
  const v36 = v23 ? NEVER : v30
  const v37 = v33 ? (v23 || v34 ? Math.max(v30, v36) : v30) : v36
  s[65] = v37
  const v38 = v33 || v23 || v34
  s[62] = v38
  const v39 = v22 && v32 || s[40] && !((!v31 || !v32 && v28 === v30) && v31 && (!v31 || v28 === NEVER))
  s[63] = v39
  const v40 = v18 || v38
  const v41 = v18 ? (v38 ? Math.min(v15, v35) : v15) : v35
  s[52] = v41
  const v42 = v18 ? (v38 ? Math.max(v17, v37) : v17) : v37
  s[54] = v42
  const v43 = v19 || v39
  s[57] = v43
  const v44 = v18 && v15 <= 15011 /* 2011-02-06 */ && v17 >= 13332 /* 2006-07-03 */ || v38 && v35 <= 15011 /* 2011-02-06 */ && v37 >= 13332 /* 2006-07-03 */
  s[56] = v44
  const v45 = v18 && v15 <= 16251 /* 2014-06-30 */ && v17 >= 15012 /* 2011-02-07 */ || v38 && v35 <= 16251 /* 2014-06-30 */ && v37 >= 15012 /* 2011-02-07 */
  s[66] = v45
  const v46 = s[37] >= 16252 /* 2014-07-01 */
  s[49] = v46
  const v47 = Math.max(s[37], 16252 /* 2014-07-01 */)
  const v48 = monthEndOver(s[41], 9, 110, v47)
  const v49 = monthEndOver(s[42], 9, 110, v47)
  const v50 = !s[38] && s[39] >= v48
  s[2319] = v50
  const v51 = !s[38] && s[39] < v49
  s[2320] = v51
  const v52 = v50 && !s[38]
  const v53 = s[40] && !s[38] && v49 >= NEVER
  const v54 = v52 ? v48 : NEVER
  const v55 = v51 ? NEVER : v49
  const v56 = v52 ? (v51 || v53 ? Math.max(v49, v55) : v49) : v55
  const v57 = v52 || v51 || v53
  s[70] = v57
  const v58 = v50 && s[40] || s[40] && !((s[38] || !s[40] && v48 === v49) && !s[38] && (s[38] || v48 === NEVER))
  s[68] = v58
  const v59 = monthEndOver(s[43], 9, 154, v47)
  const v60 = monthEndOver(s[44], 9, 154, v47)
  const v61 = !s[38] && s[39] >= v59
  s[2321] = v61
  const v62 = !s[38] && s[39] < v60
  s[2322] = v62
  const v63 = v61 && !s[38]
  const v64 = s[40] && !s[38] && v60 >= NEVER
  const v65 = v63 ? v59 : NEVER
  const v66 = v62 ? NEVER : v60
  const v67 = v63 ? (v62 || v64 ? Math.max(v60, v66) : v60) : v66
  const v68 = v63 || v62 || v64
  s[71] = v68
  const v69 = v61 && s[40] || s[40] && !((s[38] || !s[40] && v59 === v60) && !s[38] && (s[38] || v59 === NEVER))
  s[69] = v69
  const v70 = v57 || v68
  s[67] = v70
  const v71 = !(v57 && !v58 || v68 && !v69) && (v40 || v18 || v38 || v57 || v68)
  const v72 = v71 ? FIRST_DAY : v57 ? (v68 ? Math.min(v54, v65) : v54) : v65
  const v73 = v71 ? NEVER : v57 ? (v68 ? Math.max(v56, v67) : v56) : v67
  const v74 = v45 && v40
  const v75 = !(v18 && !v19 && v15 >= 15012 /* 2011-02-07 */ && v17 <= 16251 /* 2014-06-30 */ || v38 && !v39 && v35 >= 15012 /* 2011-02-07 */ && v37 <= 16251 /* 2014-06-30 */) && (v70 || v71)
  const v76 = v74 ? (v75 ? Math.min(v41, v72) : v41) : v72
  s[53] = v76
  const v77 = v74 ? (v75 ? Math.max(v42, v73) : v42) : v73
  s[55] = v77
  const v78 = v44 && v40
  s[50] = v78
  const v79 = !(v18 && !v19 && v15 >= 13332 /* 2006-07-03 */ && v17 <= 15011 /* 2011-02-06 */ || v38 && !v39 && v35 >= 13332 /* 2006-07-03 */ && v37 <= 15011 /* 2011-02-06 */) && (v74 || v75)
  s[51] = v79
}

function svar_11(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = !s[38] && countDays(s[43], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) >= 1
  s[2303] = v0
  const v1 = !s[38] && countDays(s[44], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) < 1
  s[2304] = v1
  const v2 = !s[38] && countDays(s[41], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 110
  s[2309] = v2
  const v3 = !s[38] && countDays(s[42], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 110
  s[2310] = v3
  const v4 = s[45] || v3
  s[2308] = v4
  const v5 = (s[46] || s[40]) && (v2 || s[40]) && (s[46] || v2)
  s[2307] = v5
  const v6 = !s[38] && countDays(s[43], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 154
  s[2313] = v6
  const v7 = !s[38] && countDays(s[44], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 154
  s[2314] = v7
  const v8 = s[47] || v7
  s[2312] = v8
  const v9 = (s[48] || s[40]) && (v6 || s[40]) && (s[48] || v6)
  s[2311] = v9
  const v10 = v5 || v9
  s[2305] = v10
  const v11 = (v4 || s[40]) && (v8 || s[40]) && (v4 || v8)
  s[2306] = v11
  const v12 = s[49] || v1 || v11
  s[2302] = v12
  const v13 = !s[49] && (v0 || s[40]) && (v10 || s[40])
  s[2301] = v13
  const v14 = v13 && !v12
  s[2300] = v14
  const SDL_24_1 = v13 ? FIRST_DAY : s[50] ? (s[51] ? Math.min(s[52], s[53]) : s[52]) : s[53]
  s[139] = SDL_24_1
  const SDL_24_1_hoej = v13 ? NEVER : s[50] ? (s[51] ? Math.max(s[54], s[55]) : s[54]) : s[55]
  s[141] = SDL_24_1_hoej
  const SDL_24_1_er = !s[38] && (v13 || !v14 && (s[50] || s[51]))
  s[135] = SDL_24_1_er
  const SDL_24_1_ir = s[38] || v13 || !v14 && (s[56] && s[57] || !(s[58] && !s[59] && s[60] >= 13332 /* 2006-07-03 */ && s[61] <= 15011 /* 2011-02-06 */ || s[62] && !s[63] && s[64] >= 13332 /* 2006-07-03 */ && s[65] <= 15011 /* 2011-02-06 */) && (s[66] && s[57] || !(s[58] && !s[59] && s[60] >= 15012 /* 2011-02-07 */ && s[61] <= 16251 /* 2014-06-30 */ || s[62] && !s[63] && s[64] >= 15012 /* 2011-02-07 */ && s[65] <= 16251 /* 2014-06-30 */) && (s[67] && (s[68] || s[69]) || !(s[70] && !s[68] || s[71] && !s[69]))))
  s[137] = SDL_24_1_ir
  // SDL.27.1.1: Forlængelse, fordi revalidering er sandsynlig (SDL § 27, stk. 1, nr. 1)
  const v19 = SDL_24_1_hoej >= NEVER
  s[3076] = v19
  const v20 = SDL_24_1_er && SDL_24_1 < NEVER
  s[602] = v20
  const v21 = SDL_24_1_er && v19
  s[603] = v21
  const v22 = Math.max(f.vurderingsdato, SDL_24_1)
  const v23 = Math.max(f.vurderingsdato, SDL_24_1_hoej)
  const v24 = Math.max(f.vurderingsdato, v22)
  const v25 = Math.min(f.vurderingsdato, v23)
  const v26 = v20 && SDL_24_1_er
  const v27 = SDL_24_1_ir && SDL_24_1_er && v25 >= v24
  const v28 = v21 || v27
  const v29 = v21 ? (v27 ? Math.min(f.vurderingsdato, v24) : f.vurderingsdato) : v24
  const v30 = v21 ? (v27 ? Math.max(f.vurderingsdato, v25) : f.vurderingsdato) : v25
  const v31 = f.forlaengelseErAfgjort || v26 || v21 || v27
  s[76] = v31
  const v32 = f.forlaengelseErAfgjort === false && (v20 && SDL_24_1_ir || SDL_24_1_ir && !((!SDL_24_1_er || !SDL_24_1_ir && v22 === v23) && SDL_24_1_er && (!SDL_24_1_er || f.vurderingsdato === v22)))
  s[833] = v32
  const v33 = f.forlaengelseErAfgjort ? f.forlaengelseAfgjortDen : v26 ? (v28 ? Math.min(v22, v29) : v22) : v29
  s[78] = v33
  const v34 = f.forlaengelseErAfgjort ? f.forlaengelseAfgjortDen : v26 ? (v28 ? Math.max(v23, v30) : v23) : v30
  s[77] = v34
  const v35 = v31 && v33 <= 13331 /* 2006-07-02 */
  s[72] = v35
  const v36 = v34 >= 13332 /* 2006-07-03 */
  s[80] = v36
  const v37 = v33 <= 15011 /* 2011-02-06 */
  s[645] = v37
  const v38 = v31 && v36 && v37
  s[73] = v38
  const v39 = v34 >= 15012 /* 2011-02-07 */
  const v40 = v33 <= 20484 /* 2026-01-31 */
  const v41 = v31 && v39 && v40
  const v42 = v33 <= 2147483646
  s[79] = v42
  const v43 = v31 && v34 >= 20485 /* 2026-02-01 */ && v42
  s[653] = v43
  const v44 = v32 || v31 && v34 === NEVER
  s[81] = v44
  const SDL_27_1_1 = v35 || v38 && f.revalideringErSandsynlig || v41 && f.revalideringErSandsynlig || v43
  s[82] = SDL_27_1_1
  const SDL_27_1_1_nej = v35 || v38 && f.revalideringErSandsynlig === false || v41 && f.revalideringErSandsynlig === false || v43
  s[87] = SDL_27_1_1_nej
  const SDL_27_1_1_ir = v35 || v43 || v44
  s[88] = SDL_27_1_1_ir
  // SDL.27.1.2: Forlængelse for at afklare arbejdsevnen (SDL § 27, stk. 1, nr. 2)
  const v48 = v31 && v39 && v42
  s[94] = v48
  const SDL_27_1_2 = v35 || v38 && f.afklaringErNoedvendig || v48 && f.afklaringErNoedvendig
  s[83] = SDL_27_1_2
  const SDL_27_1_2_nej = v35 || v38 && f.afklaringErNoedvendig === false || v48 && f.afklaringErNoedvendig === false
  s[91] = SDL_27_1_2_nej
  const SDL_27_1_2_ir = v35 || v44
  s[90] = SDL_27_1_2_ir
  // SDL.27.1.3.uger: Længste forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v52 = v31 && v36 && v33 <= 13544 /* 2007-01-31 */
  const v53 = v31 && v34 >= 13545 /* 2007-02-01 */ && v33 <= 13604 /* 2007-04-01 */
  const v54 = v31 && v34 >= 13605 /* 2007-04-02 */ && v37
  const v55 = v31 && v39 && v33 <= 16251 /* 2014-06-30 */
  s[74] = v55
  const v56 = v34 >= 16252 /* 2014-07-01 */
  const v57 = v31 && v56 && v42
  s[75] = v57
  const v58 = v55 || v57
  s[646] = v58
  const v59 = v54 || v58
  const SDL_27_1_3_uger = v35 ? -Infinity : v52 ? 364 : v53 ? 364 : v54 ? 728 : v55 ? 728 : 938
  s[649] = SDL_27_1_3_uger
  const SDL_27_1_3_uger_hoej = v35 ? Infinity : v53 || v59 ? (v59 ? (v58 ? (v57 ? 938 : 728) : 728) : 728) : 364
  s[651] = SDL_27_1_3_uger_hoej
  const SDL_27_1_3_uger_er = v35 || v52 || v53 || v54 || v55 || v57
  s[647] = SDL_27_1_3_uger_er
  // SDL.27.1.3: Forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v63 = SDL_27_1_3_uger_er && SDL_27_1_3_uger_hoej >= f.laegensSkoenUgerTilArbejde
  s[2337] = v63
  const v64 = SDL_27_1_3_uger_er && SDL_27_1_3_uger < f.laegensSkoenUgerTilArbejde
  s[2338] = v64
  const v65 = f.underLaegebehandling === false || f.laegensSkoenErSikkert === false || v64
  const v66 = f.underLaegebehandling && f.laegensSkoenErSikkert && (v63 || SDL_27_1_2_ir)
  const v67 = f.laegensSkoenUgerTilArbejde <= 364
  s[2339] = v67
  const v68 = f.underLaegebehandling && f.laegensSkoenErSikkert && v67
  const v69 = f.laegensSkoenUgerTilArbejde <= 728
  s[2340] = v69
  const v70 = f.underLaegebehandling && f.laegensSkoenErSikkert && v69
  const SDL_27_1_3 = v35 || v52 && v66 || v53 && (v68 || v70) || v54 && v66 || v48 && v66
  s[84] = SDL_27_1_3
  const SDL_27_1_3_nej = v35 || v52 && v65 || v53 && (!v68 || !v70) || v54 && v65 || v48 && v65
  s[92] = SDL_27_1_3_nej
  // SDL.27.1.4: Forlængelse, fordi fleksjob eller pension skal afklares (SDL § 27, stk. 1, nr. 4)
  const v73 = v31 && v56 && v40
  s[652] = v73
  const SDL_27_1_4 = v35 || v38 && f.kanIkkeArbejdePaaNormaleVilkaar || v55 && f.kanIkkeArbejdePaaNormaleVilkaar || v73 && f.sagSkalIRehabiliteringsteam || v43
  s[85] = SDL_27_1_4
  const SDL_27_1_4_nej = v35 || v38 && f.kanIkkeArbejdePaaNormaleVilkaar === false || v55 && f.kanIkkeArbejdePaaNormaleVilkaar === false || v73 && f.sagSkalIRehabiliteringsteam === false || v43
  s[93] = SDL_27_1_4_nej
  // SDL.27.1.5: Forlængelse ved livstruende sygdom (SDL § 27, stk. 1, nr. 5)
  const v76 = f.laegenVurdererLivstruende && f.behandlingsmulighederUdtoemte
  const SDL_27_1_5 = v35 || v38 && v76 || v55 && v76 || v57 && f.laegenVurdererLivstruende
  s[86] = SDL_27_1_5
  const SDL_27_1_5_nej = v35 || v38 && !v76 || v55 && !v76 || v57 && f.laegenVurdererLivstruende === false
  s[89] = SDL_27_1_5_nej
}

function svar_12(f, s) {
  // SDL.27.1.6: Forlængelse ved arbejdsskadesag (SDL § 27, stk. 1, nr. 6)
  const v0 = f.arbejdsskadesag === 'uden_afgoerelse'
  const v1 = f.arbejdsskadesag === 'uden_afgoerelse' || f.arbejdsskadesag === 'foreloebig_afgoerelse'
  const SDL_27_1_6 = s[72] || s[73] && v0 || s[74] && v0 || s[75] && v1
  s[654] = SDL_27_1_6
  const SDL_27_1_6_nej = s[72] || s[73] && !v0 || s[74] && !v0 || s[75] && !v1
  s[660] = SDL_27_1_6_nej
  // SDL.27.1.7.2: Åbenbar sag om førtidspension uden om rehabiliteringsteamet (SDL § 27, stk. 1, nr. 7)
  const v4 = s[76] && s[77] >= 16953 /* 2016-06-01 */ && s[78] <= 16974 /* 2016-06-22 */
  const v5 = s[76] && s[77] >= 16975 /* 2016-06-23 */ && s[78] <= 20634 /* 2026-06-30 */
  const v6 = s[76] && s[77] >= 20635 /* 2026-07-01 */ && s[79]
  const SDL_27_1_7_2 = s[72] || v4 || v5 && f.arbejdsevnenKanAabenbartIkkeForbedres || v6
  s[1936] = SDL_27_1_7_2
  const SDL_27_1_7_2_nej = s[72] || s[76] && s[80] && s[78] <= 16952 /* 2016-05-31 */ || v4 || v5 && f.arbejdsevnenKanAabenbartIkkeForbedres === false || v6
  s[1937] = SDL_27_1_7_2_nej
  const SDL_27_1_7_2_ir = s[72] || v4 || v6 || s[81]
  s[1938] = SDL_27_1_7_2_ir
  // SDL.27.1.7: Forlængelse ved sag om førtidspension (SDL § 27, stk. 1, nr. 7)
  const SDL_27_1_7 = s[72] || s[73] && f.foertidspensionssagPaabegyndt || s[74] && f.foertidspensionssagPaabegyndt || s[75] && (f.ansoegningOmFoertidspension || SDL_27_1_7_2)
  s[655] = SDL_27_1_7
  const SDL_27_1_7_nej = s[72] || s[73] && f.foertidspensionssagPaabegyndt === false || s[74] && f.foertidspensionssagPaabegyndt === false || s[75] && f.ansoegningOmFoertidspension === false && (SDL_27_1_7_2_nej || SDL_27_1_7_2_ir)
  s[661] = SDL_27_1_7_nej
  // SDL.27.1: Forlængelse af sygedagpenge (SDL § 27, stk. 1)
  const v12 = s[82] || s[83] || s[84] || s[85] || s[86] || SDL_27_1_6 || SDL_27_1_7
  const v13 = s[87] || s[88]
  s[656] = v13
  const v14 = s[89] || s[90]
  s[657] = v14
  const v15 = SDL_27_1_6_nej || s[90]
  s[658] = v15
  const v16 = SDL_27_1_7_nej || s[90]
  s[659] = v16
  const v17 = v13 && (s[91] || s[90]) && (s[92] || s[90]) && (s[93] || s[88]) && v14 && v15 && v16 && (s[87] || s[91] || s[92] || s[93] || s[89] || SDL_27_1_6_nej || SDL_27_1_7_nej)
  const v18 = s[88] && s[90]
  s[671] = v18
  const SDL_27_1 = s[72] || s[73] && v12 || s[94] && v12
  s[142] = SDL_27_1
  const SDL_27_1_nej = s[72] || s[73] && v17 || s[94] && v17
  s[143] = SDL_27_1_nej
  const SDL_27_1_ir = s[72] || s[73] && v18 || s[94] && v18 || s[81]
  s[144] = SDL_27_1_ir
  // SDL.24a.1.grænse: Over grænsen på første fraværsdag (SDL § 24 a, stk. 1)
  const v22 = s[95] <= 16251 /* 2014-06-30 */
  s[604] = v22
  const v23 = !s[38] && s[96] && v22
  s[129] = v23
  const v24 = !s[38] && s[97] >= 16252 /* 2014-07-01 */ && s[98]
  s[126] = v24
  const v25 = monthStart(s[95])
  s[112] = v25
  const v26 = monthStart(s[97])
  s[113] = v26
  const v27 = shiftMonths(v25, -9)
  const v28 = shiftMonths(v26, -9)
  const v29 = shiftDays(v25, -1)
  const v30 = shiftDays(v26, -1)
  const v31 = shiftMonths(v25, -8)
  const v32 = shiftMonths(v26, -8)
  const v33 = shiftDays(s[95], -1)
  const v34 = shiftDays(s[97], -1)
  const SDL_24a_1_graense = s[99] || v24 && (!s[38] && countDays(s[41], v27, v30) > 110 || !s[38] && countDays(s[43], v27, v30) > 154 || !s[38] && countDays(s[41], v31, v34) > 110 || !s[38] && countDays(s[43], v31, v34) > 154)
  s[127] = SDL_24a_1_graense
  const SDL_24a_1_graense_nej = s[99] || v23 || v24 && (!s[38] && countDays(s[42], v28, v29) <= 110 || !s[38] && countDays(s[44], v28, v29) <= 154 || !s[38] && countDays(s[42], v32, v33) <= 110 || !s[38] && countDays(s[44], v32, v33) <= 154)
  s[130] = SDL_24a_1_graense_nej
  const SDL_24a_1_graense_ir = s[99] || v24 && s[40] || s[100]
  s[128] = SDL_24a_1_graense_ir
  // SDL.30.2: Beskæftigelseskravet over for arbejdsgiveren (SDL § 30, stk. 2-4)
  const v38 = !s[38] && shiftDays(s[97], -56) >= f.ansatFra
  s[2346] = v38
  const v39 = !s[38] && shiftDays(s[95], -56) < f.ansatFra
  s[2347] = v39
  const v40 = v39 || f.andetFravaerSeneste8Uger
  s[2345] = v40
  const v41 = (v38 || s[40]) && f.andetFravaerSeneste8Uger === false
  s[2344] = v41
  const v42 = f.timerHosArbejdsgiveren >= 7400
  s[2348] = v42
  const v43 = v40 || !v42
  s[2343] = v43
  const v44 = v41 && v42
  s[2342] = v44
  const v45 = v42 && f.genansat && f.paaArbejdeDaSygdommenKom
  s[2349] = v45
  const v46 = v44 || v45
  const v47 = v43 && !v45
  const v48 = !s[38] && s[101] && s[98]
  s[110] = v48
  const SDL_30_2 = s[99] || s[102] && v46 || v48 && v46
  s[1949] = SDL_30_2
  const SDL_30_2_nej = s[99] || s[102] && v47 || v48 && v47
  s[1950] = SDL_30_2_nej
  const SDL_30_2_ir = s[99] || s[100]
  s[107] = SDL_30_2_ir
  // SDL.30.fleksjob: Ingen arbejdsgiverperiode i fleksjob (SDL § 32, stk. 1, nr. 5)
  const SDL_30_fleksjob = f.ansatIFleksjob && (s[99] || s[102] || v48)
  s[1951] = SDL_30_fleksjob
  const SDL_30_fleksjob_nej = f.ansatIFleksjob && s[99]
  s[1952] = SDL_30_fleksjob_nej
  const SDL_30_fleksjob_ir = f.ansatIFleksjob === false || SDL_30_2_ir
  s[1953] = SDL_30_fleksjob_ir
  // SDL.30: Ret over for arbejdsgiveren (SDL § 30, stk. 1)
  const v55 = f.ansatIFleksjob === false || SDL_30_fleksjob_nej
  s[2350] = v55
  const v56 = f.ansatIFleksjob && (SDL_30_fleksjob || SDL_30_fleksjob_ir)
  s[2351] = v56
  const v57 = !s[103] || SDL_30_2_nej || v56
  const v58 = s[103] && (SDL_30_2 || SDL_30_2_ir) && v55
  const SDL_30 = s[99] || s[102] && v58 || v48 && v58
  s[108] = SDL_30
  const SDL_30_nej = s[99] || s[102] && v57 || v48 && v57
  s[109] = SDL_30_nej
  // SDL.30.1: Arbejdsgiverperioden (SDL § 30, stk. 1)
  const v61 = !s[38] && s[96] && s[95] <= 13604 /* 2007-04-01 */
  const v62 = !s[38] && s[97] >= 13605 /* 2007-04-02 */ && s[95] <= 14031 /* 2008-06-01 */
  const v63 = s[95] <= 15340 /* 2012-01-01 */
  s[700] = v63
  const v64 = !s[38] && s[97] >= 14032 /* 2008-06-02 */ && v63
  const v65 = s[97] >= 15341 /* 2012-01-02 */
  s[701] = v65
  const v66 = !s[38] && v65 && s[98]
  const v67 = v64 || v66
  const SDL_30_1 = s[99] ? -Infinity : v61 ? 14 : v62 ? 15 : v64 ? 21 : 30
  s[104] = SDL_30_1
  const SDL_30_1_hoej = s[99] ? Infinity : v62 || v67 ? (v67 ? (v66 ? 30 : 21) : 15) : 14
  s[105] = SDL_30_1_hoej
  const SDL_30_1_er = s[99] || v61 || v62 || v64 || v66
  s[106] = SDL_30_1_er
}

function svar_13(f, s) {
  // SDL.31.1: Sidste dag, arbejdsgiveren betaler (SDL § 31, stk. 1)
  const v0 = shiftDays(s[95], s[104])
  s[698] = v0
  const v1 = shiftDays(s[97], s[105])
  s[699] = v1
  const v2 = !s[38] && s[106]
  s[547] = v2
  const v3 = s[40] || s[107]
  s[551] = v3
  const v4 = shiftDays(v0, -1)
  s[549] = v4
  const v5 = shiftDays(v1, -1)
  s[548] = v5
  const v6 = f.fratraeder ? Math.min(v4, f.fratraedelsesdag) : v4
  const v7 = f.fratraeder ? Math.min(v5, f.fratraedelsesdag) : v5
  const v8 = s[108] && v2
  const v9 = s[107] && v2 && v7 >= NEVER
  const v10 = s[109] ? NEVER : v7
  const v11 = v8 || s[109] || v9
  const v12 = s[108] && v3 || s[107] && !((!v2 || !v3 && v6 === v7) && v2 && (!v2 || v6 === NEVER))
  const SDL_31_1 = s[99] ? FIRST_DAY : v8 ? v6 : NEVER
  s[586] = SDL_31_1
  const SDL_31_1_hoej = s[99] ? NEVER : v8 ? (s[109] || v9 ? Math.max(v7, v10) : v7) : v10
  s[587] = SDL_31_1_hoej
  const SDL_31_1_er = s[99] || s[102] && v11 || s[110] && v11
  s[585] = SDL_31_1_er
  const SDL_31_1_ir = s[99] || s[102] && v12 || s[110] && v12 || s[100]
  s[588] = SDL_31_1_ir
  // SDL.32.1: Beskæftigelseskravet over for kommunen (SDL § 32, stk. 1-3)
  const v17 = !s[38] && shiftDays(s[97], -91) >= f.tilknyttetArbejdsmarkedetFra
  s[2358] = v17
  const v18 = !s[38] && shiftDays(s[95], -91) < f.tilknyttetArbejdsmarkedetFra
  s[2359] = v18
  const v19 = f.timerSeneste13Uger >= 12000
  s[2360] = v19
  const v20 = SDL_31_1_er && SDL_31_1 < f.vurderingsdato
  s[2363] = v20
  const v21 = SDL_31_1_er && SDL_31_1_hoej >= f.vurderingsdato
  s[2364] = v21
  const v22 = s[109] || v20
  s[2361] = v22
  const v23 = s[108] || s[107]
  s[550] = v23
  const v24 = v23 && (v21 || SDL_31_1_ir) && (s[108] || v21)
  s[115] = v24
  const v25 = s[107] && SDL_31_1_ir
  s[2362] = v25
  const v26 = v18 || !v19 || v24
  s[2357] = v26
  const v27 = v22 || v25
  s[116] = v27
  const v28 = (v17 || s[40]) && v19 && v27
  s[2356] = v28
  const v29 = f.uddannelsensLaengde >= 18
  s[2365] = v29
  const v30 = !s[38] && s[97] >= f.uddannelseAfsluttet
  s[2366] = v30
  const v31 = !s[38] && s[95] < f.uddannelseAfsluttet
  s[2367] = v31
  const v32 = shiftMonths(f.uddannelseAfsluttet, 1)
  const v33 = !s[38] && v32 >= s[95]
  s[2368] = v33
  const v34 = !s[38] && v32 < s[97]
  s[2369] = v34
  const v35 = f.erhvervsmaessigUddannelse === false || !v29 || v31 || v34
  s[122] = v35
  const v36 = f.erhvervsmaessigUddannelse && v29 && (v30 || s[40]) && (v33 || s[40])
  s[123] = v36
  const v37 = v28 || f.dagpengeretHvisRask || v36 || f.elevILoennetPraktik || f.ansatIFleksjob
  const v38 = v26 && f.dagpengeretHvisRask === false && v35 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false
  const v39 = !s[38] && s[101] && s[95] <= 15522 /* 2012-07-01 */
  const v40 = !s[38] && s[97] >= 15523 /* 2012-07-02 */ && s[111]
  const v41 = !s[38] && shiftDays(s[97], -182) >= f.tilknyttetArbejdsmarkedetFra
  s[2372] = v41
  const v42 = !s[38] && shiftDays(s[95], -182) < f.tilknyttetArbejdsmarkedetFra
  s[2373] = v42
  const v43 = f.timerSeneste26Uger >= 24000
  s[2374] = v43
  const v44 = v42 || !v43 || v24
  s[2371] = v44
  const v45 = (v41 || s[40]) && v43 && v27
  s[2370] = v45
  const v46 = shiftMonths(s[112], -6)
  const v47 = shiftMonths(s[113], -6)
  const v48 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[38] && r_timerPrMaaned.maaned >= v46; const r0_1 = !s[38] && r_timerPrMaaned.maaned < s[113]; return (r0_0 || s[40]) && (r0_1 || s[40]) && (r0_0 || r0_1) ? r_timerPrMaaned.timer : 0 }) >= 24000
  s[2381] = v48
  const v49 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[38] && r_timerPrMaaned.maaned >= v46; const r0_1 = !s[38] && r_timerPrMaaned.maaned < s[113]; const r0_2 = (r0_0 || s[40]) && (r0_1 || s[40]) && (r0_0 || r0_1); return r0_2 ? (r0_2 && !(!s[38] && r_timerPrMaaned.maaned < v47 || !s[38] && r_timerPrMaaned.maaned >= s[112]) && !s[40] ? r_timerPrMaaned.timer : 0) : 0 }) >= 24000
  s[2382] = v49
  const v50 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[38] && r_timerPrMaaned.maaned >= v46; const r0_1 = !s[38] && r_timerPrMaaned.maaned < s[113]; return (r0_0 || s[40]) && (r0_1 || s[40]) && (r0_0 || r0_1) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5
  s[2383] = v50
  const v51 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[38] && r_timerPrMaaned.maaned >= v46; const r0_1 = !s[38] && r_timerPrMaaned.maaned < s[113]; const r0_2 = (r0_0 || s[40]) && (r0_1 || s[40]) && (r0_0 || r0_1); const r0_3 = r_timerPrMaaned.timer >= 4000; const r0_4 = r0_2 && r0_3; return r0_4 ? (r0_4 && !(r0_2 && !r0_3 || !s[38] && r_timerPrMaaned.maaned < v47 || !s[38] && r_timerPrMaaned.maaned >= s[112] || s[40] && !r0_3) && !(s[40] && r0_3) ? 1 : 0) : 0 }) >= 5
  s[2384] = v51
  const v52 = !v49 || !v51
  s[2380] = v52
  const v53 = v48 && v50
  s[2379] = v53
  const v54 = 6 + f.maanederDerSesBortFra
  const v55 = -v54
  const v56 = shiftMonths(s[112], v55)
  const v57 = shiftMonths(s[113], v55)
  const v58 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[38] && r_timerPrMaaned.maaned < s[113]; const r0_1 = !s[38] && r_timerPrMaaned.maaned >= v56; return (r0_1 || s[40]) && (r0_0 || s[40]) && (r0_1 || r0_0) ? r_timerPrMaaned.timer : 0 }) >= 24000
  s[2387] = v58
  const v59 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[38] && r_timerPrMaaned.maaned < s[113]; const r0_1 = !s[38] && r_timerPrMaaned.maaned >= v56; const r0_2 = (r0_1 || s[40]) && (r0_0 || s[40]) && (r0_1 || r0_0); return r0_2 ? (r0_2 && !(!s[38] && r_timerPrMaaned.maaned < v57 || !s[38] && r_timerPrMaaned.maaned >= s[112]) && !s[40] ? r_timerPrMaaned.timer : 0) : 0 }) >= 24000
  s[2388] = v59
  const v60 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[38] && r_timerPrMaaned.maaned < s[113]; const r0_1 = !s[38] && r_timerPrMaaned.maaned >= v56; return (r0_1 || s[40]) && (r0_0 || s[40]) && (r0_1 || r0_0) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5
  s[2389] = v60
  const v61 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[38] && r_timerPrMaaned.maaned < s[113]; const r0_1 = r_timerPrMaaned.timer >= 4000; const r0_2 = !s[38] && r_timerPrMaaned.maaned >= v56; const r0_3 = (r0_2 || s[40]) && (r0_0 || s[40]) && (r0_2 || r0_0); const r0_4 = r0_3 && r0_1; return r0_4 ? (r0_4 && !(r0_3 && !r0_1 || !s[38] && r_timerPrMaaned.maaned < v57 || !s[38] && r_timerPrMaaned.maaned >= s[112] || s[40] && !r0_1) && !(s[40] && r0_1) ? 1 : 0) : 0 }) >= 5
  s[2390] = v61
  const v62 = !v59 || !v61
  s[2386] = v62
  const v63 = v58 && v60
  s[2385] = v63
  const v64 = v53 || v63
  s[2377] = v64
  const v65 = v52 && v62
  s[2378] = v65
  const v66 = f.iBeskaeftigelse === false || v65 || v24
  s[2376] = v66
  const v67 = f.iBeskaeftigelse && v64 && v27
  s[2375] = v67
  const SDL_32_1 = s[99] || s[102] && v37 || v39 && v37 || v40 && (v45 || f.dagpengeretHvisRask || v36 || f.elevILoennetPraktik || f.ansatIFleksjob) || s[114] && (v67 || f.dagpengeretHvisRask || v36 || f.elevILoennetPraktik || f.ansatIFleksjob)
  s[118] = SDL_32_1
  const SDL_32_1_nej = s[99] || s[102] && v38 || v39 && v38 || v40 && v44 && f.dagpengeretHvisRask === false && v35 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false || s[114] && v66 && f.dagpengeretHvisRask === false && v35 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false
  s[117] = SDL_32_1_nej
  // SDL.42.1: Beskæftigelseskravet for selvstændige (SDL § 42)
  const v70 = f.maanederSomSelvstaendig + f.maanederSomLoenmodtagerFoer >= 6
  s[2392] = v70
  const v71 = v70 && f.drevetSenesteMaaned
  s[2391] = v71
  const v72 = f.timerIVirksomheden >= 1850
  s[2393] = v72
  const v73 = v71 && v72
  s[2394] = v73
  const v74 = !s[38] && s[101] && s[95] <= 15705 /* 2012-12-31 */
  const v75 = !s[38] && s[97] >= 15706 /* 2013-01-01 */ && s[95] <= 15883 /* 2013-06-27 */
  const v76 = v73 || f.tilskudTilEgenVirksomhed
  const v77 = !s[38] && s[97] >= 15884 /* 2013-06-28 */ && s[98]
  const SDL_42_1 = s[99] || s[102] && v73 || v74 && v73 || v75 && v76 || v77 && v76
  s[121] = SDL_42_1
  const SDL_42_1_nej = s[99] || s[102] && !v73 || v74 && !v73 || v75 && !v76 || v77 && !v76
  s[120] = SDL_42_1_nej
}

function svar_14(f, s) {
  // SDL.34.1: Ret ved arbejdsskade (SDL § 34, stk. 1)
  const v0 = f.arbejdsskade === false || s[115]
  const v1 = f.arbejdsskade && s[116]
  const SDL_34_1 = s[99] || s[102] && v1 || s[110] && v1
  s[1958] = SDL_34_1
  const SDL_34_1_nej = s[99] || s[102] && v0 || s[110] && v0
  s[1959] = SDL_34_1_nej
  // SDL.32: Ret over for kommunen (SDL § 2, stk. 2)
  const v4 = !s[103] || s[117]
  s[2396] = v4
  const v5 = s[103] && (s[118] || s[107])
  s[2395] = v5
  const v6 = !s[119] || s[120]
  s[2398] = v6
  const v7 = s[119] && (s[121] || s[107])
  s[2397] = v7
  const v8 = f.persongruppe === 'ingen'
  s[686] = v8
  const v9 = !v8 || s[122]
  s[546] = v9
  const v10 = v8 && s[123]
  s[545] = v10
  const v11 = v5 || v7 || s[124] || v10 || SDL_34_1
  const v12 = v4 && v6 && !s[124] && v9 && (SDL_34_1_nej || s[107])
  const SDL_32 = s[99] || s[102] && v11 || s[110] && v11
  s[552] = SDL_32
  const SDL_32_nej = s[99] || s[102] && v12 || s[110] && v12
  s[553] = SDL_32_nej
  // SDL.3: Ophold i Danmark (SDL § 3)
  const v15 = f.vurderingsdato >= 17702 /* 2018-06-20 */
  s[2399] = v15
  const v16 = !v15 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'dansk_social_sikring') || v15 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'repatriering' || f.ophold === 'dansk_social_sikring')
  const SDL_3 = !s[1] || v16
  s[557] = SDL_3
  const SDL_3_nej = !s[1] || !v16
  s[554] = SDL_3_nej
  // SDL.24a.1: Jobafklaring ved ny sygemelding (SDL § 24 a, stk. 1)
  const v19 = SDL_32 || s[107]
  s[597] = v19
  const v20 = SDL_3 || !s[1]
  s[555] = v20
  const v21 = s[125] || !s[1]
  s[556] = v21
  const SDL_24a_1 = s[99] || s[126] && (s[127] || s[128]) && v19 && v20 && v21 && (s[127] || SDL_32 || SDL_3 || s[125])
  s[605] = SDL_24a_1
  const SDL_24a_1_nej = s[99] || s[129] || s[126] && (s[130] || SDL_32_nej || SDL_3_nej || s[131])
  s[608] = SDL_24a_1_nej
  const SDL_24a_1_ir = s[99] || s[126] && s[128] && s[107] && !s[1] || s[100]
  s[607] = SDL_24a_1_ir
  // SDL.24c.1: Stop for sygedagpenge, når sygdommen ikke længere er livstruende (SDL § 24 c, stk. 1)
  const v25 = f.vurderingsdato >= 16801 /* 2016-01-01 */
  s[197] = v25
  const v26 = v25 && f.fikSygedagpengeVedLivstruende && f.laegenFinderIkkeLaengereLivstruende
  const SDL_24c_1 = !s[1] || v26
  s[1895] = SDL_24c_1
  const SDL_24c_1_nej = !s[1] || !v26
  s[1896] = SDL_24c_1_nej
  // LAB.107.1: Ret til jobafklaringsforløb (LAB § 107)
  const v29 = s[132] || f.naaetFolkepensionsalder || s[133]
  s[2410] = v29
  const v30 = f.forlaengelseErAfgjort || v29 && s[134] || !v29 && s[135]
  s[598] = v30
  const v31 = f.forlaengelseErAfgjort === false && (v29 && s[136] || !v29 && s[137])
  s[599] = v31
  const v32 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v29 ? s[138] : s[139]
  s[600] = v32
  const v33 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v29 ? s[140] : s[141]
  s[601] = v33
  const v34 = v30 && f.vurderingsdato >= v32
  s[2408] = v34
  const v35 = v30 && f.vurderingsdato < v33
  s[2409] = v35
  const v36 = v35 || v29 || s[142]
  s[2407] = v36
  const v37 = s[143] || s[144]
  s[672] = v37
  const v38 = (v34 || v31) && !v29 && v37
  s[2406] = v38
  const v39 = v38 || SDL_24a_1
  s[2404] = v39
  const v40 = SDL_24a_1_nej || SDL_24a_1_ir
  s[606] = v40
  const v41 = v36 && v40
  s[2405] = v41
  const v42 = v38 || SDL_24a_1 || SDL_24c_1
  s[2411] = v42
  const v43 = v36 && v40 && (SDL_24c_1_nej || !s[1])
  s[2412] = v43
  const LAB_107_1 = !s[1] || s[145] && (!v25 && v21 && v39 || v25 && v21 && v42)
  s[1112] = LAB_107_1
  const LAB_107_1_nej = !s[1] || !s[145] || !v25 && (s[131] || v41) || v25 && (s[131] || v43)
  s[1113] = LAB_107_1_nej
  // LAB.108.2: Tilbuddet kan indgå i forløbet (LAB § 108, stk. 2)
  const v46 = f.vurderingsdato >= 17126 /* 2016-11-21 */
  s[157] = v46
  const v47 = f.ventesFuldtRask && s[146] && f.fikTvaerfagligIndsats === false
  s[2416] = v47
  const v48 = f.tilbudUnderForloebet === 'praktik' || f.tilbudUnderForloebet === 'vejledning'
  s[2417] = v48
  const v49 = !v46 || s[147] || !v47 || v48
  const LAB_108_2 = s[148] && (!s[145] || v49)
  s[1114] = LAB_108_2
  const LAB_108_2_nej = s[148] && (!s[145] || !v49)
  s[1115] = LAB_108_2_nej
  // LAB.109.1.frist: Sagen skal have været i rehabiliteringsteamet (LAB § 109)
  const v52 = f.jobafklaringStartede >= 16428 /* 2014-12-24 */
  s[2418] = v52
  const v53 = shiftDays(f.sygedagpengeOphoerteDen, 28)
  const v54 = f.jobafklaringStartede >= 16617 /* 2015-07-01 */
  s[2419] = v54
  const v55 = shiftDays(f.jobafklaringStartede, 28)
  const v56 = f.jobafklaringEfter === 'ny_sygemelding'
  s[2420] = v56
  const v57 = s[149] ? NEVER : v56 ? shiftDays(f.afgoerelseOmJobafklaringDen, 28) : v55
  const LAB_109_1_frist = s[150] ? (v52 ? (v54 ? (s[151] ? (s[152] ? v57 : FIRST_DAY) : v55) : FIRST_DAY) : v53) : FIRST_DAY
  s[1119] = LAB_109_1_frist
  const LAB_109_1_frist_hoej = s[150] ? (v52 ? (v54 ? (s[151] ? (s[152] ? v57 : NEVER) : v55) : NEVER) : v53) : NEVER
  s[1120] = LAB_109_1_frist_hoej
  const LAB_109_1_frist_ir = s[153] && (!s[150] || v52 && (!v54 || s[154])) || s[155]
  s[1121] = LAB_109_1_frist_ir
  // LAB.110.1: Jobafklaringsforløbets længste varighed (LAB § 110, stk. 1)
  const v61 = f.jobafklaringStartede >= 18262 /* 2020-01-01 */
  s[827] = v61
  const v62 = f.jobafklaringStartede >= 17533 /* 2018-01-02 */
  s[2421] = v62
  const v63 = shiftMonths(f.jobafklaringStartede, 24)
  const v64 = shiftDays(v63, -1)
  const v65 = allPeriods(f.barselUnderJobafklaring)
  s[385] = v65
  const v66 = without(ALL_DAYS, v65)
  const v67 = v63 === NEVER ? Infinity : v63 - f.jobafklaringStartede
  const v68 = dayReaching(v66, f.jobafklaringStartede, v67)
  const v69 = from(v65, 18262 /* 2020-01-01 */)
  const v70 = without(ALL_DAYS, v69)
  const v71 = dayReaching(v70, f.jobafklaringStartede, v67)
  const LAB_110_1 = s[150] ? (v62 ? (v61 ? v68 : Math.min(v64, v68, v71)) : v64) : FIRST_DAY
  s[158] = LAB_110_1
  const LAB_110_1_hoej = s[150] ? (v62 ? (v61 ? v68 : Math.max(v64, v68, v71)) : v64) : NEVER
  s[159] = LAB_110_1_hoej
  const LAB_110_1_er = f.erIJobafklaring && s[150]
  s[160] = LAB_110_1_er
  const LAB_110_1_ir = !LAB_110_1_er || !s[150]
  s[161] = LAB_110_1_ir
}

function svar_15(f, s) {
  // LAB.110.2: Jobafklaringsforløbet slutter (LAB § 110, stk. 2)
  const v0 = f.vurderingsdato >= 16618 /* 2015-07-02 */
  s[2422] = v0
  const v1 = f.uarbejdsdygtigVedEgenSygdom === false || s[156] || f.fikSygedagpengeVedLivstruende
  const LAB_110_2 = s[148] && (!s[145] || !v0 && f.uarbejdsdygtigVedEgenSygdom === false || v0 && (!s[157] || v1))
  s[1125] = LAB_110_2
  const LAB_110_2_nej = s[148] && (!s[145] || !v0 && f.uarbejdsdygtigVedEgenSygdom || v0 && (!s[157] || !v1))
  s[1126] = LAB_110_2_nej
  const LAB_110_2_ir = !s[148] || !s[145] || v0 && !s[157]
  s[1127] = LAB_110_2_ir
  // LAB.111.1: Din arbejdsevne skal være vurderet (LAB § 111, stk. 1)
  const LAB_111_1 = s[145] ? s[158] : FIRST_DAY
  s[1128] = LAB_111_1
  const LAB_111_1_hoej = s[145] ? s[159] : NEVER
  s[1129] = LAB_111_1_hoej
  const LAB_111_1_er = s[148] && (!s[145] || s[160])
  s[1130] = LAB_111_1_er
  const LAB_111_1_ir = !s[148] || !s[145] || s[161]
  s[1131] = LAB_111_1_ir
  // LAB.111.2: Sagen skal i rehabiliteringsteamet, før forløbet slutter (lov 1750/2025 § 1)
  const v9 = f.uarbejdsdygtigVedEgenSygdom || f.maalgruppeForAnden
  s[2423] = v9
  const v10 = f.kanVendeTilbageIArbejde === false && v9
  const LAB_111_2 = s[148] && (!s[145] || s[162] || v10)
  s[1132] = LAB_111_2
  const LAB_111_2_nej = s[148] && (!s[145] || s[162] || !v10)
  s[1133] = LAB_111_2_nej
  const LAB_111_2_ir = !s[148] || !s[145] || s[162]
  s[783] = LAB_111_2_ir
  // LAB.111.3: Samtale med sundhedskoordinatoren (LAB § 111, stk. 3)
  const v14 = shiftMonths(f.sygedagpengeOphoerteDen, 42)
  const LAB_111_3 = s[145] ? v14 : FIRST_DAY
  s[1135] = LAB_111_3
  const LAB_111_3_hoej = s[145] ? v14 : NEVER
  s[1136] = LAB_111_3_hoej
  const LAB_111_3_er = s[148] && f.risikoForFireAar
  s[1137] = LAB_111_3_er
  const LAB_111_3_ir = !LAB_111_3_er || !s[145]
  s[1138] = LAB_111_3_ir
  // LAB.111.4: Kommunen skal overveje klinisk funktion før et nyt forløb (lov 1750/2025 § 1)
  const v19 = shiftMonths(f.sygedagpengeOphoerteDen, 48) >= f.nytForloebVarerTil
  const LAB_111_4 = s[148] && (!s[145] || s[162] || !v19)
  s[1139] = LAB_111_4
  const LAB_111_4_nej = s[148] && (!s[145] || s[162] || v19)
  s[1140] = LAB_111_4_nej
  // LAB.112.2: Et ressourceforløb er udelukket, fordi arbejdsevnen ikke kan udvikles (LAB § 112, stk. 2)
  const v22 = f.vurderingsdato >= 17683 /* 2018-06-01 */
  s[839] = v22
  const v23 = s[0] && (!v22 && f.aabenbartFormaalsloestPaaGrundAfSygdom || v22 && !s[163] && (f.dokumenteretIngenUdvikling || f.heltAabenbartIngenUdvikling))
  const LAB_112_2 = !s[1] || v23
  s[1144] = LAB_112_2
  const LAB_112_2_nej = !s[1] || !v23
  s[1145] = LAB_112_2_nej
  // LAB.112.3: Et ressourceforløb kan begynde, selv om folkepensionsalderen nærmer sig (LAB § 112, stk. 3)
  const v26 = f.vurderingsdato >= 18993 /* 2022-01-01 */
  s[171] = v26
  const v27 = shiftMonths(f.folkepensionsalderNaasDen, -72) >= f.vurderingsdato
  s[2430] = v27
  const v28 = !v26 || v27 || f.oenskerRessourceforloeb
  const LAB_112_3 = !s[1] || v28
  s[1146] = LAB_112_3
  const LAB_112_3_nej = !s[1] || !v28
  s[1147] = LAB_112_3_nej
  // LAB.112.1: Målgruppen for ressourceforløb (LAB § 112, stk. 1)
  const v31 = f.laengerevarendeForsoergelse || f.deltagetUdenOegetTilknytning || f.behovForLaengerevarendeIndsats
  s[2432] = v31
  const v32 = LAB_112_2_nej || !s[1]
  const v33 = s[163] && s[164]
  s[2431] = v33
  const LAB_112_1 = v33 || !s[1] || s[0] && (!v26 && f.komplekseProblemer && f.kanIkkeLoesesAfAndenIndsats && f.kraeverHelhedsorienteretForloeb && v31 && v32 || v26 && !s[163] && f.komplekseProblemer && f.kanIkkeLoesesAfAndenIndsats && f.kraeverHelhedsorienteretForloeb && v31 && v32 && (LAB_112_3 || !s[1]))
  s[1141] = LAB_112_1
  const LAB_112_1_nej = v33 || !s[1] || !s[0] || !v26 && (f.komplekseProblemer === false || f.kanIkkeLoesesAfAndenIndsats === false || f.kraeverHelhedsorienteretForloeb === false || !v31 || LAB_112_2) || v26 && (s[163] || f.komplekseProblemer === false || f.kanIkkeLoesesAfAndenIndsats === false || f.kraeverHelhedsorienteretForloeb === false || !v31 || LAB_112_2 || LAB_112_3_nej)
  s[1142] = LAB_112_1_nej
  const LAB_112_1_ir = v33 || !s[1]
  s[1143] = LAB_112_1_ir
  // LAB.113.2: En indsats skal være i gang (LAB § 113, stk. 2)
  const v37 = f.ressourceforloebStartede >= 13332 /* 2006-07-03 */
  s[169] = v37
  const v38 = f.ressourceforloebStartede >= 18809 /* 2021-07-01 */
  s[2438] = v38
  const v39 = f.ressourceforloebStartede >= 18993 /* 2022-01-01 */
  s[168] = v39
  const v40 = allPeriods(f.perioderUdenRaadighed)
  const v41 = without(ALL_DAYS, v40)
  const v42 = shiftMonths(f.ressourceforloebStartede, 6)
  const v43 = dayReaching(v41, shiftDays(f.ressourceforloebStartede, 1), v42 === NEVER ? Infinity : v42 - f.ressourceforloebStartede)
  const LAB_113_2 = v37 ? (v38 ? v43 : NEVER) : FIRST_DAY
  s[1148] = LAB_113_2
  const LAB_113_2_hoej = v37 ? (v38 ? (v39 ? v43 : NEVER) : NEVER) : NEVER
  s[1149] = LAB_113_2_hoej
  const LAB_113_2_ir = f.ressourceforloebErBevilget === false || !v37
  s[170] = LAB_113_2_ir
  // LAB.113.2.team: Sagen skal i rehabiliteringsteamet igen (LAB § 113, stk. 2)
  const v47 = f.ressourceforloebErBevilget && LAB_113_2 < f.vurderingsdato
  s[2441] = v47
  const v48 = f.ressourceforloebErBevilget && LAB_113_2_hoej >= f.vurderingsdato
  s[2442] = v48
  const v49 = f.ressourceforloebErBevilget && LAB_113_2 < f.indsatsBegyndteDen
  s[2445] = v49
  const v50 = f.ressourceforloebErBevilget && LAB_113_2_hoej >= f.indsatsBegyndteDen
  s[2446] = v50
  const v51 = f.indsatsErBegyndt === false || v49
  s[2443] = v51
  const v52 = f.indsatsErBegyndt && (v50 || LAB_113_2_ir)
  s[2444] = v52
  const LAB_113_2_team = f.ressourceforloebErBevilget && (s[162] || !v37 || v38 && (v47 || LAB_113_2_ir) && v51 && f.arbejdeIFoersteHalvaar === false && f.saerligeGrundeModTeamet === false)
  s[1151] = LAB_113_2_team
  const LAB_113_2_team_nej = f.ressourceforloebErBevilget && (s[162] || !v37 || !v38 || v48 || v52 || f.arbejdeIFoersteHalvaar || f.saerligeGrundeModTeamet)
  s[1152] = LAB_113_2_team_nej
  const LAB_113_2_team_ir = f.ressourceforloebErBevilget === false || s[162] || !v37
  s[1153] = LAB_113_2_team_ir
  // LAB.113.3: Tilbuddet venter på samtalen om dit helbred (LAB § 113, stk. 3)
  const LAB_113_3 = f.ressourceforloebErBevilget && (!s[1] || v26 && (s[165] || s[166]) && f.menerTilbuddetSkaderHelbredet && f.bedtOmSamtaleFoerTilbuddet && f.kommunenHarTagetStillingTilTilbuddet === false)
  s[1154] = LAB_113_3
  const LAB_113_3_nej = f.ressourceforloebErBevilget && (!s[1] || !v26 || s[167] || f.menerTilbuddetSkaderHelbredet === false || f.bedtOmSamtaleFoerTilbuddet === false || f.kommunenHarTagetStillingTilTilbuddet)
  s[1155] = LAB_113_3_nej
  // LAB.113.4: Kommunen skal have besluttet, hvad der sker efter forløbet (LAB § 113, stk. 4)
  const v58 = f.ressourceforloebPlanlagtTil >= 13332 /* 2006-07-03 */
  s[843] = v58
  const v59 = f.ressourceforloebPlanlagtTil >= 15706 /* 2013-01-01 */
  s[842] = v59
  const v60 = v59 ? f.ressourceforloebPlanlagtTil : NEVER
  const LAB_113_4 = v58 ? v60 : FIRST_DAY
  s[1157] = LAB_113_4
  const LAB_113_4_hoej = v58 ? v60 : NEVER
  s[1158] = LAB_113_4_hoej
  const LAB_113_4_ir = f.ressourceforloebErBevilget === false || !v58
  s[784] = LAB_113_4_ir
  // LAB.113.4.ydelse: Ressourceforløb og ydelse løber videre uden en afgørelse (LAB § 113, stk. 4)
  const v64 = f.ressourceforloebPlanlagtTil >= f.vurderingsdato
  s[2452] = v64
  const v65 = v59 && (v64 || f.kommunenHarTagetStillingTilForloebet === false)
  const LAB_113_4_ydelse = f.ressourceforloebErBevilget && (!v58 || v65)
  s[1161] = LAB_113_4_ydelse
  const LAB_113_4_ydelse_nej = f.ressourceforloebErBevilget && (!v58 || !v65)
  s[1162] = LAB_113_4_ydelse_nej
  // LAB.113a: Personlig jobformidler (LAB § 113 a)
  const LAB_113a = f.ressourceforloebErBevilget && (!s[1] || v26 && s[165])
  s[1163] = LAB_113a
  const LAB_113a_nej = f.ressourceforloebErBevilget && (!s[1] || !v26 || s[167])
  s[1164] = LAB_113a_nej
  const LAB_113a_ir = f.ressourceforloebErBevilget === false || !s[1] || v26 && s[166]
  s[1165] = LAB_113a_ir
}

function svar_16(f, s) {
  // LAB.114.1: Ressourceforløbets længste varighed (LAB § 114, stk. 1)
  const v0 = f.ressourceforloebStartede >= 15706 /* 2013-01-01 */
  s[841] = v0
  const v1 = f.ressourceforloebStartede >= 16436 /* 2015-01-01 */
  s[2454] = v1
  const v2 = shiftMonths(f.ressourceforloebStartede, 60)
  const v3 = shiftDays(v2, -1)
  const v4 = f.ressourceforloebStartede >= 18262 /* 2020-01-01 */
  s[2455] = v4
  const v5 = allPeriods(f.barselUnderRessourceforloeb)
  const v6 = without(ALL_DAYS, v5)
  const v7 = dayReaching(v6, f.ressourceforloebStartede, v2 === NEVER ? Infinity : v2 - f.ressourceforloebStartede)
  const v8 = shiftMonths(f.ressourceforloebStartede, 36)
  const v9 = s[168] ? dayReaching(v6, f.ressourceforloebStartede, v8 === NEVER ? Infinity : v8 - f.ressourceforloebStartede) : v7
  const LAB_114_1 = s[169] ? (v0 ? (v1 ? (v4 ? v9 : Math.min(v3, v7)) : v3) : NEVER) : FIRST_DAY
  s[1166] = LAB_114_1
  const LAB_114_1_hoej = s[169] ? (v0 ? (v1 ? (v4 ? v9 : Math.max(v3, v7)) : v3) : NEVER) : NEVER
  s[1167] = LAB_114_1_hoej
  // LAB.114.1.plan: Forløbets planlagte længde er tilladt (LAB § 114, stk. 1)
  const v12 = f.ressourceforloebPlanlagtTil >= shiftDays(shiftMonths(f.ressourceforloebStartede, 12), -1)
  s[2456] = v12
  const v13 = f.ressourceforloebErBevilget && LAB_114_1_hoej >= f.ressourceforloebPlanlagtTil
  s[2457] = v13
  const v14 = f.ressourceforloebErBevilget && LAB_114_1 < f.ressourceforloebPlanlagtTil
  s[2458] = v14
  const LAB_114_1_plan = f.ressourceforloebErBevilget && (!s[169] || v0 && v12 && (v13 || s[170]))
  s[1168] = LAB_114_1_plan
  const LAB_114_1_plan_nej = f.ressourceforloebErBevilget && (!s[169] || !v0 || !v12 || v14)
  s[1169] = LAB_114_1_plan_nej
  // LAB.114.3: Så længe kan det næste ressourceforløb vare (LAB § 114, stk. 2-4)
  const v17 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 480)
  s[173] = v17
  const v18 = f.maanederIRessourceforloeb <= 0
  s[2461] = v18
  const v19 = v17 && !v18 && f.oenskerRessourceforloeb === false
  s[2460] = v19
  const v20 = v19 ? 0 : 60
  const v21 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 600)
  s[2463] = v21
  const v22 = v21 && !v18 && f.oenskerRessourceforloeb === false
  s[2462] = v22
  const v23 = v17 && !v21 && f.oenskerRessourceforloeb === false
  s[2464] = v23
  const v24 = v22 ? 0 : v23 ? Math.min(36, Math.max(0, 60 - f.maanederIRessourceforloeb)) : 36
  const LAB_114_3_ir = !s[1] || s[0] && s[171] && s[163]
  s[1173] = LAB_114_3_ir
  const LAB_114_3 = s[1] ? (s[0] ? (s[171] ? (s[163] ? -Infinity : v24) : v20) : 0) : -Infinity
  s[1171] = LAB_114_3
  const LAB_114_3_hoej = s[1] ? (s[0] ? (s[171] ? (s[163] ? Infinity : v24) : v20) : 0) : Infinity
  s[1172] = LAB_114_3_hoej
  // LAB.114.4: Ressourceforløbet må ikke gå ud over folkepensionsalderen (LAB § 114, stk. 4)
  const v28 = f.folkepensionsalderNaasDen >= 13332 /* 2006-07-03 */
  s[2465] = v28
  const v29 = f.folkepensionsalderNaasDen >= 16618 /* 2015-07-02 */
  s[2466] = v29
  const v30 = f.folkepensionsalderNaasDen >= 17126 /* 2016-11-21 */
  s[2467] = v30
  const v31 = shiftDays(f.folkepensionsalderNaasDen, -1)
  const LAB_114_4 = v28 ? (v29 ? (v30 ? v31 : FIRST_DAY) : NEVER) : FIRST_DAY
  s[1174] = LAB_114_4
  const LAB_114_4_hoej = v28 ? (v29 ? (v30 ? v31 : NEVER) : NEVER) : NEVER
  s[1175] = LAB_114_4_hoej
  const LAB_114_4_ir = f.ressourceforloebErBevilget === false || !v28 || v29 && !v30
  s[1176] = LAB_114_4_ir
  // LAB.115.1: Ressourceforløb, når du får førtidspension (LAB § 115)
  const v35 = s[0] && !s[163] && s[172] && !v17 && f.oenskerRessourceforloeb
  const LAB_115_1 = !s[1] || v35
  s[1177] = LAB_115_1
  const LAB_115_1_nej = !s[1] || !v35
  s[1178] = LAB_115_1_nej
  // LAB.116.1.alder: Alder for fleksjob (LAB § 116, stk. 1)
  const v38 = f.foedselsdag <= -11142 /* 1939-07-01 */
  s[2468] = v38
  const v39 = !s[28] && f.vurderingsdato < (v38 ? shiftMonths(f.foedselsdag, 804) : shiftMonths(f.foedselsdag, 780)) || s[28] && !s[156]
  const LAB_116_1_alder = !s[1] || v39
  s[1179] = LAB_116_1_alder
  const LAB_116_1_alder_nej = !s[1] || !v39
  s[1180] = LAB_116_1_alder_nej
  // LAB.116.1.pension: Ingen pension ved siden af (LAB § 116, stk. 1)
  const v42 = f.vurderingsdato >= 19134 /* 2022-05-22 */
  s[217] = v42
  const v43 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'seniorpension' || f.pensionDuFaar === 'tidlig_pension'
  s[509] = v43
  const v44 = !s[26] && !s[172] || s[26] && (!v42 && !s[132] || v42 && !v43)
  const v45 = f.vurderingsdato >= 18626 /* 2020-12-30 */
  s[524] = v45
  const v46 = f.vurderingsdato <= 19133 /* 2022-05-21 */
  s[847] = v46
  const v47 = s[133] && v45 && v46
  s[2469] = v47
  const LAB_116_1_pension = v47 || !s[1] || v44
  s[1183] = LAB_116_1_pension
  const LAB_116_1_pension_nej = v47 || !s[1] || !v44
  s[194] = LAB_116_1_pension_nej
  const LAB_116_1_pension_ir = v47 || !s[1]
  s[1184] = LAB_116_1_pension_ir
  // LAB.116.3: Alle muligheder er prøvet (LAB § 116, stk. 3)
  const v51 = f.aabenbartFormaalsloestAtAfproeve || f.relevanteTilbudErAfproevet
  const LAB_116_3 = !s[1] || v51
  s[1192] = LAB_116_3
  const LAB_116_3_nej = !s[1] || !v51
  s[208] = LAB_116_3_nej
  // LAB.116.1: Målgruppen for fleksjob (LAB § 116, stk. 1)
  const v54 = LAB_116_1_alder || !s[1]
  const v55 = LAB_116_1_pension || LAB_116_1_pension_ir
  s[193] = v55
  const v56 = LAB_116_3 || !s[1]
  s[207] = v56
  const LAB_116_1 = !s[1] || !s[0] && v54 && v55 && f.arbejdePaaNormaleVilkaarErUmuligt && f.varigeBegraensninger && v56 || s[0] && v54 && v55 && f.arbejdePaaNormaleVilkaarErUmuligt && f.varigeBegraensninger && f.vaesentligeBegraensninger && v56
  s[174] = LAB_116_1
  const LAB_116_1_nej = !s[1] || !s[0] && (LAB_116_1_alder_nej || LAB_116_1_pension_nej || f.arbejdePaaNormaleVilkaarErUmuligt === false || f.varigeBegraensninger === false || LAB_116_3_nej) || s[0] && (LAB_116_1_alder_nej || LAB_116_1_pension_nej || f.arbejdePaaNormaleVilkaarErUmuligt === false || f.varigeBegraensninger === false || f.vaesentligeBegraensninger === false || LAB_116_3_nej)
  s[175] = LAB_116_1_nej
  // LAB.116.1.foertidspension: Dage med både fleksjob og førtidspension (LAB § 116, stk. 1)
  const v59 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'fleksjob')
  s[422] = v59
  const v60 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'foertidspension')
  s[523] = v60
  const v61 = intersect(v59, v60)
  const LAB_116_1_foertidspension = from(v61, 13332 /* 2006-07-03 */)
  s[1181] = LAB_116_1_foertidspension
  const v63 = dayReaching(LAB_116_1_foertidspension, 13332 /* 2006-07-03 */, 1)
  s[2472] = v63
  const LAB_116_1_foertidspension_ir = v63 >= NEVER
  s[1182] = LAB_116_1_foertidspension_ir
  // LAB.116.1.seniorpension: Dage med både fleksjob og seniorpension eller tidlig pension (LAB § 116, stk. 1)
  const v65 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'seniorpension' || r_ydelser.ydelse === 'tidlig_pension')
  const v66 = intersect(v59, v65)
  const v67 = from(v66, 13332 /* 2006-07-03 */)
  const v68 = dayReaching(v67, 13332 /* 2006-07-03 */, 1)
  s[2473] = v68
  const v69 = v68 >= 18262 /* 2020-01-01 */
  s[2474] = v69
  const v70 = v68 >= 19134 /* 2022-05-22 */
  s[2475] = v70
  const v71 = v68 >= NEVER
  s[785] = v71
  const LAB_116_1_seniorpension = !v69 ? NO_DAYS : !v70 ? NO_DAYS : v67
  s[1185] = LAB_116_1_seniorpension
  const LAB_116_1_seniorpension_hoej = !v69 ? NO_DAYS : !v70 ? ALL_DAYS : v67
  s[1186] = LAB_116_1_seniorpension_hoej
  const LAB_116_1_seniorpension_eksakt = !v69 || v70
  s[786] = LAB_116_1_seniorpension_eksakt
  const LAB_116_1_seniorpension_ir = v71 || v69 && !v70
  s[1188] = LAB_116_1_seniorpension_ir
  // LAB.116.2: Fleksjob på få timer (LAB § 116, stk. 2)
  const v76 = s[0] && f.arbejdsevnenKanUdviklesITide
  const LAB_116_2 = f.megetBegraensetArbejdsevne && (!s[1] || v76)
  s[1189] = LAB_116_2
  const LAB_116_2_nej = f.megetBegraensetArbejdsevne && (!s[1] || !v76)
  s[1190] = LAB_116_2_nej
  const LAB_116_2_ir = f.megetBegraensetArbejdsevne === false || !s[1]
  s[1191] = LAB_116_2_ir
}

function svar_17(f, s) {
  // LAB.119.1.bundet: 12 måneder på særlige vilkår kræves (LAB § 119, stk. 1)
  const v0 = f.akutSkadeEllerSygdom && f.formaalsloestMedSaerligeVilkaar
  s[849] = v0
  const v1 = s[0] && (!s[26] && !v0 || s[26] && !v0 && shiftMonths(f.vurderingsdato, 72) < f.folkepensionsalderNaasDen)
  const LAB_119_1_bundet = !s[1] || v1
  s[1200] = LAB_119_1_bundet
  const LAB_119_1_bundet_nej = !s[1] || !v1
  s[1201] = LAB_119_1_bundet_nej
  // LAB.118.2: Grundlaget for en afgørelse om fleksjob (LAB § 118)
  const v4 = f.redegoerelseForTilbud && f.redegoerelseForRessourcer && f.redegoerelseForVarigBegraensning && f.redegoerelseForNormaleVilkaar
  const v5 = f.fleksjobPaaNuvaerendeArbejdsplads === false || LAB_119_1_bundet_nej || f.dokumentationForSaerligeVilkaar
  s[2479] = v5
  const v6 = LAB_119_1_bundet || !s[1]
  const v7 = f.fleksjobPaaNuvaerendeArbejdsplads && v6 && f.dokumentationForSaerligeVilkaar === false
  s[2480] = v7
  const LAB_118_2 = !s[1] || !s[0] && v4 || s[0] && (s[162] || f.sagenErForelagtTeamet && f.dokumentationForAfklaring && f.dokumentationForIndsatser && f.dokumentationForArbejdsevnen && v5)
  s[235] = LAB_118_2
  const LAB_118_2_nej = !s[1] || !s[0] && !v4 || s[0] && (s[162] || f.sagenErForelagtTeamet === false || f.dokumentationForAfklaring === false || f.dokumentationForIndsatser === false || f.dokumentationForArbejdsevnen === false || v7)
  s[234] = LAB_118_2_nej
  const LAB_118_2_ir = !s[1] || s[0] && s[162]
  s[236] = LAB_118_2_ir
  // LAB.118.3: At sige nej til behandling tæller ikke imod dig (LAB § 118, stk. 3)
  const v11 = f.vurderingsdato >= 18078 /* 2019-07-01 */
  s[395] = v11
  const v12 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling' || f.afviser === 'indlaeggelse'
  s[582] = v12
  const v13 = f.afviser === 'operation' || f.afviser === 'medicin'
  s[2482] = v13
  const v14 = f.afviser === 'anden_laegebehandling'
  s[2484] = v14
  const v15 = v14 && f.tilsvarendeIndgribende
  s[2483] = v15
  const v16 = v13 || v15
  s[396] = v16
  const v17 = v11 && v16
  s[581] = v17
  const v18 = s[145] && (!v11 && v12 && f.andenVurderingIndhentet || v17)
  const v19 = f.afviser === 'ingenting'
  s[394] = v19
  const LAB_118_3 = !v19 && (!s[1] || v18)
  s[1194] = LAB_118_3
  const LAB_118_3_nej = !v19 && (!s[1] || !v18)
  s[1195] = LAB_118_3_nej
  const LAB_118_3_ir = v19 || !s[1]
  s[1196] = LAB_118_3_ir
  // LAB.119.1: Fleksjob på din nuværende arbejdsplads (LAB § 119, stk. 1)
  const v23 = f.maanederPaaSaerligeVilkaar >= 12
  s[2486] = v23
  const LAB_119_1 = f.fleksjobPaaNuvaerendeArbejdsplads && (!s[1] || !s[0] || LAB_119_1_bundet_nej || v23)
  s[1197] = LAB_119_1
  const LAB_119_1_nej = f.fleksjobPaaNuvaerendeArbejdsplads && (!s[1] || s[0] && v6 && !v23)
  s[1198] = LAB_119_1_nej
  const LAB_119_1_ir = f.fleksjobPaaNuvaerendeArbejdsplads === false || !s[1]
  s[787] = LAB_119_1_ir
  // LAB.119.1.mangler: Måneder på særlige vilkår, der mangler (LAB § 119, stk. 1)
  const v27 = Math.max(0, 12 - f.maanederPaaSaerligeVilkaar)
  const v28 = LAB_119_1_bundet_nej && !LAB_119_1_bundet && s[1]
  s[851] = v28
  const LAB_119_1_mangler = s[1] ? (s[0] ? (LAB_119_1_bundet_nej ? 0 : v27) : 0) : -Infinity
  s[1202] = LAB_119_1_mangler
  const LAB_119_1_mangler_hoej = s[1] ? (s[0] ? (v28 ? 0 : v27) : 0) : Infinity
  s[1203] = LAB_119_1_mangler_hoej
  // LAB.119.2: Aftalen om særlige vilkår (LAB § 119, stk. 2)
  const v31 = sum(f.skaanehensyn, (r_skaanehensyn) => r_skaanehensyn.aftalt ? 1 : 0) >= 1
  s[2490] = v31
  const v32 = !s[0] || f.skriftligAftaleOmSaerligeVilkaar && f.svaereFunktionerErNaevnt && v31 && f.forsoegtUstoettetJob
  const v33 = f.fleksjobPaaNuvaerendeArbejdsplads === false || LAB_119_1_bundet_nej
  s[2489] = v33
  const v34 = f.fleksjobPaaNuvaerendeArbejdsplads && v6
  s[2488] = v34
  const LAB_119_2 = v34 && (!s[1] || v32)
  s[1204] = LAB_119_2
  const LAB_119_2_nej = v34 && (!s[1] || !v32)
  s[1205] = LAB_119_2_nej
  const LAB_119_2_ir = v34 && !s[1] || v33
  s[1206] = LAB_119_2_ir
  // LAB.120.2: Permanent fleksjob (LAB § 120, stk. 2)
  const LAB_120_2 = !s[1] || s[0] && s[173] && f.foersteFleksjob === false && f.ordinaertArbejdeErIkkeMuligt && (s[174] || !s[1])
  s[1210] = LAB_120_2
  const LAB_120_2_nej = !s[1] || !s[0] || !s[173] || f.foersteFleksjob || f.ordinaertArbejdeErIkkeMuligt === false || s[175]
  s[1211] = LAB_120_2_nej
  // LAB.120.1: Fleksjobbet er bevilget til (LAB § 120, stk. 1)
  const v40 = f.fleksjobBevilgetFra >= 13332 /* 2006-07-03 */
  s[854] = v40
  const v41 = f.fleksjobBevilgetFra >= 15706 /* 2013-01-01 */
  s[855] = v41
  const v42 = shiftDays(shiftMonths(f.fleksjobBevilgetFra, 60), -1)
  const v43 = LAB_120_2 && !LAB_120_2_nej && s[1]
  s[856] = v43
  const v44 = v41 || s[176]
  s[2493] = v44
  const v45 = !v41 && s[177]
  s[853] = v45
  const v46 = v45 && !v44
  s[852] = v46
  const LAB_120_1 = v45 ? FIRST_DAY : v40 ? (v41 ? (v43 ? NEVER : v42) : NEVER) : FIRST_DAY
  s[1207] = LAB_120_1
  const LAB_120_1_hoej = v45 ? NEVER : v40 ? (v41 ? (LAB_120_2 ? NEVER : v42) : NEVER) : NEVER
  s[1208] = LAB_120_1_hoej
  const LAB_120_1_ir = v45 || !v46 && !v40
  s[1209] = LAB_120_1_ir
  // LAB.121.1: Næste opfølgning i fleksjobbet (LAB § 121, stk. 1)
  const v50 = s[0] ? shiftMonths(f.fulgtOpIFleksjobbet ? f.senestFulgtOpIFleksjobbet : f.fleksjobStartede, 30) : f.fulgtOpIFleksjobbet ? shiftMonths(f.senestFulgtOpIFleksjobbet, 12) : shiftMonths(f.fleksjobydelseFoersteGang, 6)
  const LAB_121_1 = s[1] ? v50 : FIRST_DAY
  s[1212] = LAB_121_1
  const LAB_121_1_hoej = s[1] ? v50 : NEVER
  s[1213] = LAB_121_1_hoej
  // LAB.121.3: Status i fleksjobbet (LAB § 121, stk. 3)
  const v53 = s[0] ? shiftMonths(f.fleksjobStartede, 54) : NEVER
  const LAB_121_3 = s[1] ? v53 : FIRST_DAY
  s[1215] = LAB_121_3
  const LAB_121_3_hoej = s[1] ? v53 : NEVER
  s[1216] = LAB_121_3_hoej
  const LAB_121_3_er = f.ansatIFleksjob && f.fleksjobErMidlertidigt
  s[1217] = LAB_121_3_er
  const LAB_121_3_ir = !LAB_121_3_er || !s[1]
  s[788] = LAB_121_3_ir
  // LAB.121.4: Du bliver i fleksjobordningen (LAB § 121, stk. 4)
  const v58 = !s[0] || f.afgoerelseEfterStatus === false
  const LAB_121_4 = LAB_121_3_er && (!s[1] || v58)
  s[1219] = LAB_121_4
  const LAB_121_4_nej = LAB_121_3_er && (!s[1] || !v58)
  s[1220] = LAB_121_4_nej
  // LAB.122.2: Kommunen skal vurdere arbejdsevnen i fleksjobbet (LAB § 122, stk. 2)
  const v61 = s[0] && (f.fleksjobbetOprettesNu || f.beggeBederOmNyVurdering)
  const LAB_122_2 = !s[1] || v61
  s[1221] = LAB_122_2
  const LAB_122_2_nej = !s[1] || !v61
  s[1222] = LAB_122_2_nej
  // LAB.122.3: Løn og vilkår bygger på en overenskomst (LAB § 122, stk. 3-4)
  const v64 = f.jobbetErOverenskomstdaekket || f.sammenligneligOverenskomstFindes
  const LAB_122_3 = !s[1] || v64
  s[1223] = LAB_122_3
  const LAB_122_3_nej = !s[1] || !v64
  s[1224] = LAB_122_3_nej
  // LAB.122.3.afvigelse: Løn og tid kan afvige fra overenskomsten (LAB § 122, stk. 3)
  const v67 = f.ansatIFleksjob === false || s[178]
  s[196] = v67
  const v68 = f.ansatIFleksjob && (s[179] || s[180])
  s[195] = v68
  const v69 = v68 && !v67
  s[860] = v69
  const LAB_122_3_afvigelse = f.jobbetErOverenskomstdaekket && (!s[1] || s[0] && !v69 && f.overenskomstenHarFleksjobvilkaar === false)
  s[1225] = LAB_122_3_afvigelse
  const LAB_122_3_afvigelse_nej = f.jobbetErOverenskomstdaekket && (!s[1] || !s[0] || v68 || !v69 && f.overenskomstenHarFleksjobvilkaar)
  s[1226] = LAB_122_3_afvigelse_nej
  const LAB_122_3_afvigelse_ir = f.jobbetErOverenskomstdaekket === false || !s[1]
  s[1227] = LAB_122_3_afvigelse_ir
  // LAB.122.5: Vilkår som en funktionær (LAB § 122, stk. 5)
  const v73 = f.timerIFleksjobbet <= 800
  s[2497] = v73
  const v74 = s[0] && f.udfoererFunktionaerarbejde && v73
  const LAB_122_5 = !s[1] || v74
  s[1228] = LAB_122_5
  const LAB_122_5_nej = !s[1] || !v74
  s[1229] = LAB_122_5_nej
}

function svar_18(f, s) {
  // LAB.123.2: Fradrag for løn i fleksløntilskud (LAB § 123, stk. 2)
  const v0 = f.loenIFleksjobbet + f.pensionIFleksjobbet
  const v1 = v0 + f.andenLoenMedPension
  const v2 = SATS_6(f.vurderingsdato)
  const v3 = s[181] ? -Infinity : v2
  s[469] = v3
  const v4 = s[181] ? Infinity : v2
  s[470] = v4
  const v5 = Math.min(v1, v3)
  const v6 = Math.min(v1, v4)
  const v7 = v5 <= -Infinity
  const v8 = quotient([v5, 3000], [10000], 'nærmeste', 1)
  const v9 = Math.round(v6 * 3000 / 10000)
  const v10 = v7 ? -Infinity : Math.min(v8, v9)
  const v11 = v7 ? Infinity : Math.max(v8, v9)
  const v12 = v7 && !s[181] && v5 === v6
  const v13 = s[181] || v7
  const v14 = -v4 === -Infinity
  s[471] = v14
  const v15 = -v3 === Infinity
  s[472] = v15
  const v16 = Math.max(0, v14 ? -Infinity : v1 - v4)
  const v17 = Math.max(0, v15 ? Infinity : v1 - v3)
  const v18 = v17 >= Infinity
  const v19 = v18 ? -Infinity : Math.round(v16 * 5500 / 10000)
  const v20 = v18 ? Infinity : quotient([v17, 5500], [10000], 'nærmeste', 1)
  const v21 = v18 && !s[181] && v16 === v17
  const v22 = s[181] || v18
  const v23 = v11 === Infinity
  const v24 = v19 === -Infinity
  const v25 = v10 === -Infinity
  const v26 = v20 === Infinity
  const v27 = v23 && v24 || v25 && v26
  const v28 = v1 + f.hjaelpTilPasning
  const v29 = Math.min(v3, v28)
  const v30 = Math.min(v4, v28)
  const v31 = v29 <= -Infinity
  const v32 = quotient([v29, 3000], [10000], 'nærmeste', 1)
  const v33 = Math.round(v30 * 3000 / 10000)
  const v34 = v31 ? -Infinity : Math.min(v32, v33)
  const v35 = v31 ? Infinity : Math.max(v32, v33)
  const v36 = v31 && !s[181] && v29 === v30
  const v37 = s[181] || v31
  const v38 = Math.max(0, v14 ? -Infinity : v28 - v4)
  const v39 = Math.max(0, v15 ? Infinity : v28 - v3)
  const v40 = v39 >= Infinity
  const v41 = v40 ? -Infinity : Math.round(v38 * 5500 / 10000)
  const v42 = v40 ? Infinity : quotient([v39, 5500], [10000], 'nærmeste', 1)
  const v43 = v40 && !s[181] && v38 === v39
  const v44 = s[181] || v40
  const v45 = v35 === Infinity
  const v46 = v41 === -Infinity
  const v47 = v34 === -Infinity
  const v48 = v42 === Infinity
  const v49 = v45 && v46 || v47 && v48
  const LAB_123_2 = s[1] ? (s[0] ? (s[182] ? (v47 || v46 ? -Infinity : v34 + v41) : v25 || v24 ? -Infinity : v10 + v19) : 0) : -Infinity
  s[184] = LAB_123_2
  const LAB_123_2_hoej = s[1] ? (s[0] ? (s[182] ? (v45 || v48 ? Infinity : v35 + v42) : v23 || v26 ? Infinity : v11 + v20) : 0) : Infinity
  s[183] = LAB_123_2_hoej
  const LAB_123_2_er = s[177] && (!s[1] || !s[0] || !s[182] && !v12 && !v21 && !(v27 && (v12 || !v13 && v10 === v11) && (v21 || !v22 && v19 === v20)) || s[182] && !v36 && !v43 && !(v49 && (v36 || !v37 && v34 === v35) && (v43 || !v44 && v41 === v42)))
  s[187] = LAB_123_2_er
  const LAB_123_2_ir = s[177] && (!s[1] || s[0] && (!s[182] && (v13 || v22 || v27) || s[182] && (v37 || v44 || v49))) || s[176]
  s[188] = LAB_123_2_ir
  // LAB.123.3: Det mest, lønloftet giver plads til (LAB § 123, stk. 3)
  const v54 = Math.max(0, f.loenloft - v0)
  const v55 = Math.max(0, f.loenloft - v1)
  const v56 = Math.max(0, f.loenloft - (v28 + f.dagpengeIFleksjobbet))
  const LAB_123_3 = s[1] ? (s[0] ? (s[145] ? (s[182] ? v56 : Math.min(v54, v55)) : v54) : 0) : -Infinity
  s[185] = LAB_123_3
  const LAB_123_3_hoej = s[1] ? (s[0] ? (s[145] ? (s[182] ? v56 : Math.max(v54, v55)) : v54) : 0) : Infinity
  s[186] = LAB_123_3_hoej
  // LAB.123.1.ret: Ret til fleksløntilskud (LAB § 123)
  const v59 = v0 <= 0
  s[2499] = v59
  const v60 = f.dagpengeIFleksjobbet <= 0
  s[2500] = v60
  const v61 = !v59 || !v60
  s[2498] = v61
  const LAB_123_1_ret = !s[1] || s[0] && s[177] && v61
  s[191] = LAB_123_1_ret
  const LAB_123_1_ret_nej = !s[1] || !s[0] || s[176] || !v61
  s[192] = LAB_123_1_ret_nej
}

function svar_19(f, s) {
  // LAB.123.1: Fleksløntilskud pr. måned (LAB § 123, stk. 1-3)
  const v0 = SATS_7(f.vurderingsdato)
  const v1 = s[181] ? -Infinity : v0
  const v2 = s[181] ? Infinity : v0
  const v3 = v2 === Infinity
  const v4 = -s[183] === -Infinity
  const v5 = v1 === -Infinity
  const v6 = -s[184] === Infinity
  const v7 = v3 && v4 || v5 && v6
  const v8 = v5 || v4 ? -Infinity : v1 - s[183]
  const v9 = v3 || v6 ? Infinity : v2 - s[184]
  const v10 = Math.min(Math.max(0, v8 === -Infinity ? -Infinity : v8 - f.dagpengeIFleksjobbet), s[185])
  const v11 = Math.min(Math.max(0, v9 === Infinity ? Infinity : v9 - f.dagpengeIFleksjobbet), s[186])
  const v12 = s[187] && !(v7 && !s[181] && v1 === v2 && (!s[187] || !s[188] && s[184] === s[183])) && s[177]
  const v13 = s[181] || s[188] || v7 || s[189]
  const v14 = v10 > -Infinity && v11 < Infinity
  const v15 = quotient([v10], [1], 'nærmeste', 100)
  const v16 = quotient([v11], [1], 'nærmeste', 100)
  const LAB_123_1 = s[1] ? (s[0] ? (s[190] ? (v14 ? Math.min(v15, v16) : -Infinity) : v10) : 0) : -Infinity
  s[213] = LAB_123_1
  const LAB_123_1_hoej = s[1] ? (s[0] ? (s[190] ? (v14 ? Math.max(v15, v16) : Infinity) : v11) : 0) : Infinity
  s[214] = LAB_123_1_hoej
  const LAB_123_1_er = s[191] && (!s[1] || !s[0] || !s[190] && v12 || s[190] && v12 && !(!v14 && (!v12 || !v13 && v10 === v11)))
  s[215] = LAB_123_1_er
  const LAB_123_1_ir = s[191] && (!s[1] || s[0] && (!s[190] && v13 || s[190] && (v13 || !v14))) || s[192] || !s[1]
  s[216] = LAB_123_1_ir
  // LAB.125.1: Fleksløntilskud skal betales tilbage (LAB § 125, stk. 1-3)
  const v21 = f.fikFleksloentilskudMedUrette && f.fleksloentilskudModBedreVidende
  s[2504] = v21
  const v22 = s[0] && (!s[190] && v21 || s[190] && (v21 || f.loennenKunneIkkeEfterreguleres))
  const LAB_125_1 = !s[1] || v22
  s[789] = LAB_125_1
  const LAB_125_1_nej = !s[1] || !v22
  s[1231] = LAB_125_1_nej
  // LAB.125.4: Kravet om tilbagebetaling falder bort (LAB § 125, stk. 4)
  const v25 = s[190] ? (f.kravetKunneAldrigInddrives ? shiftMonths(f.fleksloentilskudOphoerteDen, 36) : NEVER) : NEVER
  const LAB_125_4 = s[1] ? v25 : FIRST_DAY
  s[1232] = LAB_125_4
  const LAB_125_4_hoej = s[1] ? v25 : NEVER
  s[1233] = LAB_125_4_hoej
  const LAB_125_4_ir = !s[1] || LAB_125_1_nej || !s[1]
  s[1234] = LAB_125_4_ir
  // LAB.126.1: Tilskud til selvstændige (LAB § 126, stk. 1)
  const v29 = f.vurderingsdato >= 15724 /* 2013-01-19 */
  s[865] = v29
  const v30 = f.maanederVirksomhedenBlevDrevet >= 12
  s[2507] = v30
  const v31 = f.tilskuddetErFoersteGang === false || v30
  s[2506] = v31
  const LAB_126_1 = !s[1] || v29 && f.virksomhedErHovedbeskaeftigelse && f.nedsatVarigtOgVaesentligtIVirksomheden && f.udnytterArbejdsevnenFuldtUd && !s[156] && s[193] && v31
  s[790] = LAB_126_1
  const LAB_126_1_nej = !s[1] || !v29 || f.virksomhedErHovedbeskaeftigelse === false || f.nedsatVarigtOgVaesentligtIVirksomheden === false || f.udnytterArbejdsevnenFuldtUd === false || s[156] || s[194] || !v31
  s[1236] = LAB_126_1_nej
  // LAB.126.1.til: Tilskuddet til virksomheden gives til (LAB § 126, stk. 1)
  const v34 = v29 ? shiftDays(shiftMonths(f.tilskudTilVirksomhedenFra, 60), -1) : NEVER
  const LAB_126_1_til = s[1] ? v34 : FIRST_DAY
  s[1237] = LAB_126_1_til
  const LAB_126_1_til_hoej = s[1] ? v34 : NEVER
  s[1238] = LAB_126_1_til_hoej
  const v37 = f.tilskudTilVirksomhedenFra >= 15724 /* 2013-01-19 */
  s[2508] = v37
  const LAB_126_1_til_er = f.tilskudTilEgenVirksomhed && v37
  s[791] = LAB_126_1_til_er
  const LAB_126_1_til_ir = !LAB_126_1_til_er || !s[1]
  s[792] = LAB_126_1_til_ir
  // LAB.126.3: Opfølgning med den selvstændige (LAB § 126, stk. 3)
  const v40 = v29 ? shiftMonths(f.tilskudTilVirksomhedenFra, 30) : NEVER
  const LAB_126_3 = s[1] ? v40 : FIRST_DAY
  s[1240] = LAB_126_3
  const LAB_126_3_hoej = s[1] ? v40 : NEVER
  s[1241] = LAB_126_3_hoej
  // LAB.126.4: Status for den selvstændige (LAB § 126, stk. 4)
  const v43 = v29 ? shiftMonths(f.tilskudTilVirksomhedenFra, 54) : NEVER
  const LAB_126_4 = s[1] ? v43 : FIRST_DAY
  s[1242] = LAB_126_4
  const LAB_126_4_hoej = s[1] ? v43 : NEVER
  s[1243] = LAB_126_4_hoej
  // LAB.126.5: Tilskud til selvstændige om året (LAB § 126, stk. 5)
  const v46 = SATS_8(f.vurderingsdato)
  const v47 = s[181] ? -Infinity : v46
  const v48 = s[181] ? Infinity : v46
  const v49 = Math.round((f.aarsindtaegtIVirksomheden + f.arbejdsindkomstVedSidenAf) * 3000 / 10000)
  const LAB_126_5 = s[1] ? (v29 ? Math.max(0, v47 === -Infinity ? -Infinity : v47 - v49) : 0) : -Infinity
  s[1244] = LAB_126_5
  const LAB_126_5_hoej = s[1] ? (v29 ? Math.max(0, v48 === Infinity ? Infinity : v48 - v49) : 0) : Infinity
  s[1245] = LAB_126_5_hoej
  const v52 = LAB_126_1_nej || !s[1]
  const LAB_126_5_ir = LAB_126_1 && (!s[1] || v29 && s[181]) || v52
  s[1246] = LAB_126_5_ir
  // LAB.126.5.maaned: Tilskud til selvstændige pr. måned (LAB § 126, stk. 5)
  const v54 = LAB_126_5 > -Infinity && LAB_126_5_hoej < Infinity
  const v55 = quotient([LAB_126_5], [12], 'nærmeste', 1)
  const v56 = quotient([LAB_126_5_hoej], [12], 'nærmeste', 1)
  const LAB_126_5_maaned = s[1] ? (v29 ? (v54 ? Math.min(v55, v56) : -Infinity) : 0) : -Infinity
  s[1247] = LAB_126_5_maaned
  const LAB_126_5_maaned_hoej = s[1] ? (v29 ? (v54 ? Math.max(v55, v56) : Infinity) : 0) : Infinity
  s[1248] = LAB_126_5_maaned_hoej
  const LAB_126_5_maaned_er = LAB_126_1 && (!s[1] || !v29 || LAB_126_1 && !(!v54 && (!LAB_126_1 || !LAB_126_5_ir && LAB_126_5 === LAB_126_5_hoej)))
  s[1249] = LAB_126_5_maaned_er
  const LAB_126_5_maaned_ir = LAB_126_1 && (!s[1] || v29 && (LAB_126_5_ir || !v54)) || v52
  s[1250] = LAB_126_5_maaned_ir
  // LAB.133.3.loft: Løntilskuddet har et loft (LAB § 71, stk. 3)
  const v61 = f.fleksjobStartede >= 13330 /* 2006-07-01 */
  const v62 = f.fleksjobStartede >= 13334 /* 2006-07-05 */
  const LAB_133_3_loft = s[195] && (!s[1] || v61 || v62)
  s[201] = LAB_133_3_loft
  const LAB_133_3_loft_nej = s[195] && (!s[1] || !v61 || !v62)
  s[200] = LAB_133_3_loft_nej
  const LAB_133_3_loft_ir = s[195] && !s[1] || s[196]
  s[199] = LAB_133_3_loft_ir
}

function svar_20(f, s) {
  // LAB.133.3: Løntilskud pr. time til arbejdsgiveren (LAB § 133, stk. 2-3)
  const v0 = f.tilskudsgrad === 'halvdelen'
  s[211] = v0
  const v1 = Math.min(f.timeloenMedBidrag, f.mindsteTimeloenMedBidrag)
  const v2 = f.vurderingsdato >= 13514 /* 2007-01-01 */
  s[757] = v2
  const v3 = f.vurderingsdato <= 16435 /* 2014-12-31 */
  s[2652] = v3
  const v4 = v2 && v3
  const v5 = f.vurderingsdato <= 17896 /* 2018-12-31 */
  s[758] = v5
  const v6 = s[197] && v5
  const v7 = s[198] || v4 || v6 || s[26]
  s[212] = v7
  const v8 = SATS_9(f.vurderingsdato)
  const v9 = v7 ? -Infinity : v8
  s[209] = v9
  const v10 = v7 ? Infinity : v8
  s[210] = v10
  const v11 = Math.min(v1, v9)
  const v12 = Math.min(v1, v10)
  const v13 = Math.max(v1, v11)
  const v14 = Math.min(v1, v12)
  const v15 = s[199] && v14 >= v13
  const v16 = s[200] || v15
  const v17 = s[200] ? (v15 ? Math.min(v1, v13) : v1) : v13
  const v18 = s[201] ? (v16 ? Math.min(v11, v17) : v11) : v17
  const v19 = s[200] ? (v15 ? Math.max(v1, v14) : v1) : v14
  const v20 = s[201] ? (v16 ? Math.max(v12, v19) : v12) : v19
  const v21 = s[201] || s[200] || v15
  const v22 = s[201] && v7 || s[199] && !(!v7 && v11 === v12 && v1 === v11)
  const v23 = v18 <= -Infinity
  const v24 = quotient([v18], [2], 'nærmeste', 1)
  const v25 = Math.round(v20 / 2)
  const v26 = quotient([v18, 2], [3], 'nærmeste', 1)
  const v27 = Math.round(v20 * 2 / 3)
  const LAB_133_3 = s[1] ? (v0 ? (v23 ? -Infinity : Math.min(v24, v25)) : v23 ? -Infinity : Math.min(v26, v27)) : -Infinity
  s[1253] = LAB_133_3
  const LAB_133_3_hoej = s[1] ? (v0 ? (v23 ? Infinity : Math.max(v24, v25)) : v23 ? Infinity : Math.max(v26, v27)) : Infinity
  s[1254] = LAB_133_3_hoej
  const LAB_133_3_er = s[195] && (!s[1] || v21 && !(v23 && (!v21 || !v22 && v18 === v20)))
  s[1255] = LAB_133_3_er
  const LAB_133_3_ir = s[195] && (!s[1] || v22 || v23) || s[196]
  s[1256] = LAB_133_3_ir
  // LAB.133.3.aar: Løntilskud om året på fuld tid (LAB § 133, stk. 2-3)
  const v32 = Math.min(f.aarsloenMedBidrag, f.mindsteAarsloenMedBidrag)
  const v33 = f.vurderingsdato <= 19722 /* 2023-12-31 */
  s[861] = v33
  const v34 = s[198] || v4 || v6 || s[26] && v33 || s[147]
  const v35 = SATS_10(f.vurderingsdato)
  const v36 = Math.min(v32, v34 ? -Infinity : v35)
  const v37 = Math.min(v32, v34 ? Infinity : v35)
  const v38 = Math.max(v32, v36)
  const v39 = Math.min(v32, v37)
  const v40 = s[199] && v39 >= v38
  const v41 = s[200] || v40
  const v42 = s[200] ? (v40 ? Math.min(v32, v38) : v32) : v38
  const v43 = s[201] ? (v41 ? Math.min(v36, v42) : v36) : v42
  const v44 = s[200] ? (v40 ? Math.max(v32, v39) : v32) : v39
  const v45 = s[201] ? (v41 ? Math.max(v37, v44) : v37) : v44
  const v46 = s[201] || s[200] || v40
  const v47 = s[201] && v34 || s[199] && !(!v34 && v36 === v37 && v32 === v36)
  const v48 = v43 <= -Infinity
  const v49 = quotient([v43], [2], 'nærmeste', 1)
  const v50 = Math.round(v45 / 2)
  const v51 = quotient([v43, 2], [3], 'nærmeste', 1)
  const v52 = Math.round(v45 * 2 / 3)
  const LAB_133_3_aar = s[1] ? (v0 ? (v48 ? -Infinity : Math.min(v49, v50)) : v48 ? -Infinity : Math.min(v51, v52)) : -Infinity
  s[1257] = LAB_133_3_aar
  const LAB_133_3_aar_hoej = s[1] ? (v0 ? (v48 ? Infinity : Math.max(v49, v50)) : v48 ? Infinity : Math.max(v51, v52)) : Infinity
  s[1258] = LAB_133_3_aar_hoej
  const v55 = s[196] || f.fleksjobPaaFuldTid === false
  s[2510] = v55
  const v56 = s[195] && f.fleksjobPaaFuldTid
  s[2509] = v56
  const LAB_133_3_aar_er = v56 && (!s[1] || v46 && !(v48 && (!v46 || !v47 && v43 === v45)))
  s[1259] = LAB_133_3_aar_er
  const LAB_133_3_aar_ir = v56 && (!s[1] || v47 || v48) || v55
  s[1260] = LAB_133_3_aar_ir
  // LAB.133.4: Løntilskud en dag med refusion (LAB § 133, stk. 4)
  const v59 = LAB_133_3 > -Infinity && LAB_133_3_hoej < Infinity
  const v60 = quotient([LAB_133_3, f.tilskudstimerDenDag], [100], 'nærmeste', 1)
  const v61 = quotient([LAB_133_3_hoej, f.tilskudstimerDenDag], [100], 'nærmeste', 1)
  const v62 = v59 ? Math.min(v60, v61) : -Infinity
  const v63 = v59 ? Math.max(v60, v61) : Infinity
  const LAB_133_4 = s[1] ? Math.max(0, v62 === -Infinity ? -Infinity : v62 - f.refusionDenDag) : -Infinity
  s[1261] = LAB_133_4
  const LAB_133_4_hoej = s[1] ? Math.max(0, v63 === Infinity ? Infinity : v63 - f.refusionDenDag) : Infinity
  s[1262] = LAB_133_4_hoej
  const LAB_133_4_er = s[195] && (!s[1] || LAB_133_3_er && !(!v59 && (!LAB_133_3_er || !LAB_133_3_ir && LAB_133_3 === LAB_133_3_hoej)))
  s[1263] = LAB_133_4_er
  const LAB_133_4_ir = s[195] && (!s[1] || LAB_133_3_ir || !v59) || s[196]
  s[1264] = LAB_133_4_ir
  // LAB.134.3: Fleksjobbet er på deltid (LAB § 134, stk. 2-6)
  const v68 = f.senesteJobVarDeltid && f.deltidDeSeneste12Maaneder
  s[2513] = v68
  const v69 = f.oenskerDeltid === false && f.deltidHavdeSammeAarsag
  s[866] = v69
  const v70 = f.oenskerDeltid === false && f.personligeForholdErAendret
  s[867] = v70
  const v71 = !v69 && !v70 && (f.oenskerDeltid || v68)
  const v72 = !s[0] || s[195]
  s[204] = v72
  const v73 = s[0] && s[196]
  s[202] = v73
  const LAB_134_3 = v72 && (!s[1] || v71)
  s[205] = LAB_134_3
  const LAB_134_3_nej = v72 && (!s[1] || !v71)
  s[203] = LAB_134_3_nej
  const LAB_134_3_ir = v72 && !s[1] || v73
  s[206] = LAB_134_3_ir
}

function svar_21(f, s) {
  // LAB.134.4: Timer i fleksjob på deltid (LAB § 134, stk. 4)
  const LAB_134_4 = s[1] ? f.timerISenesteJob : -Infinity
  s[1265] = LAB_134_4
  const LAB_134_4_hoej = s[1] ? f.timerISenesteJob : Infinity
  s[1266] = LAB_134_4_hoej
  const v2 = s[202] || f.oenskerDeltid || s[203]
  s[2514] = v2
  const LAB_134_4_er = s[204] && f.oenskerDeltid === false && (s[205] || s[206])
  s[1267] = LAB_134_4_er
  const LAB_134_4_ir = LAB_134_4_er && !s[1] || v2
  s[1268] = LAB_134_4_ir
  // LAB.136.1: Tilskud til selvstændige fra før 2013 (LAB § 136, stk. 1)
  const v5 = f.tilskudTilVirksomhedenFra <= 15705 /* 2012-12-31 */
  s[2515] = v5
  const v6 = f.virksomhedErHovedbeskaeftigelse && f.svaertVedAtOpretholdeVirksomheden && v5
  const LAB_136_1 = !s[1] || !s[0] && f.virksomhedErHovedbeskaeftigelse && f.svaertVedAtOpretholdeVirksomheden && s[193] && s[207] || s[0] && v6
  s[1269] = LAB_136_1
  const LAB_136_1_nej = !s[1] || !s[0] && (f.virksomhedErHovedbeskaeftigelse === false || f.svaertVedAtOpretholdeVirksomheden === false || s[194] || s[208]) || s[0] && !v6
  s[1270] = LAB_136_1_nej
  // LAB.136.2: Tilskud pr. time til selvstændige fra før 2013 (LAB § 136, stk. 2)
  const v9 = Math.min(s[209], f.mindsteTimeloenForUfaglaerte)
  const v10 = Math.min(s[210], f.mindsteTimeloenForUfaglaerte)
  const v11 = v9 <= -Infinity
  const v12 = quotient([v9], [2], 'nærmeste', 1)
  const v13 = Math.round(v10 / 2)
  const v14 = quotient([v9, 2], [3], 'nærmeste', 1)
  const v15 = Math.round(v10 * 2 / 3)
  const LAB_136_2 = s[1] ? (s[211] ? (v11 ? -Infinity : Math.min(v12, v13)) : v11 ? -Infinity : Math.min(v14, v15)) : -Infinity
  s[1271] = LAB_136_2
  const LAB_136_2_hoej = s[1] ? (s[211] ? (v11 ? Infinity : Math.max(v12, v13)) : v11 ? Infinity : Math.max(v14, v15)) : Infinity
  s[1272] = LAB_136_2_hoej
  const LAB_136_2_er = LAB_136_1 && (!s[1] || !(v11 && !s[212] && v9 === v10))
  s[1273] = LAB_136_2_er
  const LAB_136_2_ir = LAB_136_1 && (!s[1] || s[212] || v11) || LAB_136_1_nej || !s[1]
  s[1274] = LAB_136_2_ir
  // LAB.137.1: ATP af fleksløntilskuddet (LAB § 137, stk. 1)
  const v20 = s[213] > -Infinity && s[214] < Infinity
  const v21 = quotient([s[213], 500], [10000], 'nærmeste', 100)
  const v22 = quotient([s[214], 500], [10000], 'nærmeste', 100)
  const LAB_137_1_er = !s[1] || !s[0] || s[215] && !(!v20 && (!s[215] || !s[216] && s[213] === s[214]))
  s[1277] = LAB_137_1_er
  const LAB_137_1_ir = !s[1] || s[0] && (s[216] || !v20)
  s[1278] = LAB_137_1_ir
  const LAB_137_1 = s[1] ? (s[0] ? Math.min(v20 ? Math.min(v21, v22) : -Infinity, 50000) : 0) : -Infinity
  s[1275] = LAB_137_1
  const LAB_137_1_hoej = s[1] ? (s[0] ? Math.min(v20 ? Math.max(v21, v22) : Infinity, 50000) : 0) : Infinity
  s[1276] = LAB_137_1_hoej
  // LAB.142.1: Målgruppen for revalidering (LAB § 142)
  const v27 = !s[163] && f.begraensningerIArbejdsevnen && f.andenIndsatsErIkkeNok && f.kanKommeIndPaaArbejdsmarkedet
  const LAB_142_1 = !s[1] || v27
  s[1279] = LAB_142_1
  const LAB_142_1_nej = !s[1] || !v27
  s[1280] = LAB_142_1_nej
  // LOV1750.21.revalidering: Din revalidering fortsætter efter de gamle regler (lov 1750/2025 § 21)
  const v30 = !s[163] || f.revalideringBevilgetDen < 20485 /* 2026-02-01 */
  const LOV1750_21_revalidering = f.revalideringErBevilget && (!s[1] || v30)
  s[1668] = LOV1750_21_revalidering
  const LOV1750_21_revalidering_nej = f.revalideringErBevilget && (!s[1] || !v30)
  s[403] = LOV1750_21_revalidering_nej
  const LOV1750_21_revalidering_ir = f.revalideringErBevilget === false || !s[1]
  s[408] = LOV1750_21_revalidering_ir
  // LAB.144: Forrevalidering (LAB § 144)
  const v34 = f.revalideringErBevilget === false || LOV1750_21_revalidering_nej
  s[2518] = v34
  const v35 = LOV1750_21_revalidering || LOV1750_21_revalidering_ir
  s[402] = v35
  const v36 = f.revalideringErBevilget && v35
  s[2517] = v36
  const LAB_144 = !s[1] || !s[163] && (LAB_142_1 || !s[1]) && f.erhvervssigtetErAfklaret === false || s[163] && v36 && f.erhvervssigtetErAfklaret === false
  s[793] = LAB_144
  const LAB_144_nej = !s[1] || !s[163] && (LAB_142_1_nej || f.erhvervssigtetErAfklaret) || s[163] && (v34 || f.erhvervssigtetErAfklaret)
  s[418] = LAB_144_nej
  // LAB.145.2: Mere end 5 års revalidering (LAB § 145, stk. 2)
  const v39 = f.revalideringStartede >= 13332 /* 2006-07-03 */
  s[870] = v39
  const v40 = f.revalideringStartede >= 18262 /* 2020-01-01 */
  s[871] = v40
  const v41 = !v40 && f.betydeligeBegraensninger && f.talerIUdpraegetGradForLangUddannelse || v40 && f.betydeligeBegraensninger && f.talerForLangUddannelse
  const LAB_145_2 = !v39 || v41
  s[1289] = LAB_145_2
  const LAB_145_2_nej = !v39 || !v41
  s[1290] = LAB_145_2_nej
  // LAB.145.1: Den længste revalidering (LAB § 145, stk. 1)
  const v44 = shiftDays(shiftMonths(f.revalideringStartede, 60), -1)
  const v45 = LAB_145_2 && !LAB_145_2_nej && v39
  s[872] = v45
  const LAB_145_1 = v39 ? (v45 ? NEVER : v44) : FIRST_DAY
  s[1282] = LAB_145_1
  const LAB_145_1_hoej = v39 ? (LAB_145_2 ? NEVER : v44) : NEVER
  s[1283] = LAB_145_1_hoej
  const LAB_145_1_ir = f.revalideringErBevilget === false || !v39
  s[1285] = LAB_145_1_ir
  // LAB.145.1.plan: Revalideringens planlagte længde er tilladt (LAB § 145, stk. 1)
  const LAB_145_1_plan = f.revalideringErBevilget && (!v39 || f.revalideringErBevilget && LAB_145_1_hoej >= f.revalideringPlanlagtTil)
  s[1286] = LAB_145_1_plan
  const LAB_145_1_plan_nej = f.revalideringErBevilget && (!v39 || f.revalideringErBevilget && LAB_145_1 < f.revalideringPlanlagtTil)
  s[1287] = LAB_145_1_plan_nej
  const LAB_145_1_plan_ir = f.revalideringErBevilget === false || !v39 || LAB_145_1_ir
  s[1288] = LAB_145_1_plan_ir
  // LAB.146: Revalideringen kan forlænges (LAB § 146)
  const v52 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold'
  const v53 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold' || f.grundTilForsinkelse === 'pasning_af_andre'
  const v54 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold' || f.grundTilForsinkelse === 'pasning_af_andre' || f.grundTilForsinkelse === 'sorgorlov'
  const LAB_146 = !s[1] || !s[26] && v52 || s[26] && (!s[217] && (v53 || v54) || s[217] && v54)
  s[1291] = LAB_146
  const LAB_146_nej = !s[1] || !s[26] && !v52 || s[26] && (!s[217] && (!v53 || !v54) || s[217] && !v54)
  s[1292] = LAB_146_nej
  // LAB.167.1: Mentorstøtte (LAB § 167, stk. 1)
  const v57 = f.mentorensArbejdsgiver === 'kommune_eller_konsulent'
  s[2525] = v57
  const v58 = v57 || f.mentorErAfgoerendeOgUdOverDetSaedvanlige
  s[2524] = v58
  const v59 = !s[28] && f.mentorFremmerMaalet && f.mentorErAfgoerendeOgUdOverDetSaedvanlige || s[28] && f.mentorFremmerMaalet && v58
  const LAB_167_1 = !s[1] || v59
  s[794] = LAB_167_1
  const LAB_167_1_nej = !s[1] || !v59
  s[1294] = LAB_167_1_nej
  // LAB.167.1.periode: Mentorstøtten kan vare til (LAB § 167, stk. 1)
  const v62 = f.vurderingsdato >= 15520 /* 2012-06-29 */
  s[2526] = v62
  const v63 = f.vurderingsdato >= 15819 /* 2013-04-24 */
  s[2527] = v63
  const v64 = shiftDays(shiftMonths(f.mentorstoetteBegyndte, 6), -1)
  const LAB_167_1_periode = s[1] ? (v62 ? (v63 ? v64 : FIRST_DAY) : NEVER) : FIRST_DAY
  s[1295] = LAB_167_1_periode
  const LAB_167_1_periode_hoej = s[1] ? (v62 ? (v63 ? v64 : NEVER) : NEVER) : NEVER
  s[1296] = LAB_167_1_periode_hoej
  const LAB_167_1_periode_ir = LAB_167_1 && (!s[1] || v62 && !v63) || LAB_167_1_nej || !s[1]
  s[1297] = LAB_167_1_periode_ir
  // LAB.167.2: Ret til mentor efter psykiatrisk indlæggelse (LAB § 167, stk. 2)
  const v68 = f.vurderingsdato >= 16325 /* 2014-09-12 */
  s[873] = v68
  const v69 = f.vurderingsdato >= 15820 /* 2013-04-25 */
  s[2529] = v69
  const v70 = f.vurderingsdato >= shiftMonths(f.udskrivningsdag, -3)
  s[2530] = v70
  const v71 = f.udskrivesFraPsykiatrien && v70
  const LAB_167_2 = !s[1] || v69 && (!v68 || v71)
  s[1298] = LAB_167_2
  const LAB_167_2_nej = !s[1] || !v69 || !v68 || !v71
  s[1299] = LAB_167_2_nej
  const LAB_167_2_ir = !s[1] || v69 && !v68
  s[1300] = LAB_167_2_ir
}

function svar_22(f, s) {
  // LAB.167.3: Unges ret til mentor på en uddannelse (LAB § 167, stk. 3)
  const v0 = shiftMonths(f.optagetPaaUddannelseDen, 6) >= f.vurderingsdato
  s[2533] = v0
  const v1 = f.optagetPaaUddannelse && v0
  const v2 = f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat'
  s[2531] = v2
  const LAB_167_3 = v2 && (!s[1] || s[26] && (!s[217] || v1))
  s[1301] = LAB_167_3
  const LAB_167_3_nej = v2 && (!s[1] || !s[26] || !s[217] || !v1)
  s[1302] = LAB_167_3_nej
  const LAB_167_3_ir = !v2 || !s[1] || s[26] && !s[217]
  s[1303] = LAB_167_3_ir
  // LAB.175.1: Ret til penge til transport (LAB § 175, stk. 1)
  const v6 = f.kilometerOmDagen <= 2400
  s[2536] = v6
  const v7 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'revalidering' || f.maalgruppeForTilbud === 'sygedagpenge'
  s[2539] = v7
  const v8 = f.tilbuddetsArt === 'vejledning' || f.tilbuddetsArt === 'praktik' || f.tilbuddetsArt === 'loentilskud_offentlig' || f.tilbuddetsArt === 'loentilskud_privat'
  s[2540] = v8
  const v9 = v7 && v8
  s[2538] = v9
  const v10 = f.tilbuddetsArt === 'vejledning' || f.tilbuddetsArt === 'praktik'
  s[233] = v10
  const v11 = s[218] && v10
  s[2541] = v11
  const v12 = v9 || v11
  s[2537] = v12
  const v13 = f.tilbuddetsArt === 'loentilskud_privat'
  s[2543] = v13
  const v14 = s[219] && v13
  s[2542] = v14
  const v15 = !v6 && v12 && !v14
  const v16 = f.vurderingsdato >= 15149 /* 2011-06-24 */
  s[232] = v16
  const v17 = f.tilbuddetsArt === 'jobrettet_uddannelse'
  s[2546] = v17
  const v18 = s[219] && v17
  s[2545] = v18
  const v19 = v9 || v11 || v18
  s[2544] = v19
  const v20 = !v6 && v19 && !v14
  const v21 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'sygedagpenge' || f.maalgruppeForTilbud === 'jobafklaring' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'revalidering'
  s[2549] = v21
  const v22 = v21 && v8
  s[2548] = v22
  const v23 = v22 || v11 || v18
  s[2547] = v23
  const v24 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat'
  s[2551] = v24
  const v25 = v24 && v13
  s[2550] = v25
  const v26 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'sygedagpenge' || f.maalgruppeForTilbud === 'jobafklaring' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'revalidering' || f.maalgruppeForTilbud === 'fleksjobvisiteret'
  s[2554] = v26
  const v27 = f.tilbuddetsArt === 'nytteindsats'
  s[2556] = v27
  const v28 = v8 || v27
  s[2555] = v28
  const v29 = v26 && v28
  s[2553] = v29
  const v30 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'fleksjobvisiteret'
  s[2558] = v30
  const v31 = v30 && v17
  s[2557] = v31
  const v32 = f.maalgruppeForTilbud === 'selvforsoergende'
  s[2562] = v32
  const v33 = f.tilbuddetsArt === 'vejledning' || f.tilbuddetsArt === 'praktik' || f.tilbuddetsArt === 'loentilskud_offentlig'
  s[2563] = v33
  const v34 = v32 && v33
  s[2561] = v34
  const v35 = f.maalgruppeForTilbud === 'under_18'
  s[2565] = v35
  const v36 = v35 && v10
  s[2564] = v36
  const v37 = v34 || v36
  s[2560] = v37
  const v38 = v37 && f.befordringEfterKonkretVurdering
  s[2559] = v38
  const v39 = v29 || v31 || v38
  s[2552] = v39
  const v40 = !s[26] && !v6 && v23 && !v25 || s[26] && !v6 && v39 && !v25
  const v41 = v16 && !s[220]
  const LAB_175_1 = !s[1] || !s[28] && v15 || s[28] && (!v16 && v20 || v16 && (!s[220] || v40))
  s[226] = LAB_175_1
  const LAB_175_1_nej = !s[1] || !s[28] && !v15 || s[28] && (!v16 && !v20 || v16 && (!s[220] || !v40))
  s[228] = LAB_175_1_nej
  const LAB_175_1_ir = !s[1] || s[28] && v41
  s[227] = LAB_175_1_ir
  // LAB.175.4: Ret til den faktiske udgift til transport (LAB § 175, stk. 4)
  const v45 = f.maalgruppeForTilbud === 'revalidering' || f.maalgruppeForTilbud === 'fleksjobvisiteret' || f.maalgruppeForTilbud === 'sygedagpenge'
  s[2566] = v45
  const v46 = f.befordringFoelgerAfFunktionsnedsaettelse && v45 && v8
  const v47 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'sygedagpenge' || f.maalgruppeForTilbud === 'jobafklaring' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'fleksjobvisiteret' || f.maalgruppeForTilbud === 'revalidering'
  s[2567] = v47
  const v48 = v8 || v17
  s[2568] = v48
  const v49 = v47 && v28
  s[2570] = v49
  const v50 = f.maalgruppeForTilbud === 'selvforsoergende' || f.maalgruppeForTilbud === 'under_18'
  s[2572] = v50
  const v51 = v50 && v8 && f.befordringEfterKonkretVurdering
  s[2571] = v51
  const v52 = v49 || v31 || v51
  s[2569] = v52
  const v53 = !s[26] && f.befordringFoelgerAfFunktionsnedsaettelse && v47 && v48 || s[26] && f.befordringFoelgerAfFunktionsnedsaettelse && v52
  const LAB_175_4 = !s[1] || !v16 && v46 || v16 && (!s[220] || v53)
  s[231] = LAB_175_4
  const LAB_175_4_nej = !s[1] || !v16 && !v46 || v16 && (!s[220] || !v53)
  s[229] = LAB_175_4_nej
  const LAB_175_4_ir = !s[1] || v41
  s[230] = LAB_175_4_ir
  // LAB.175.2.takst: Taksten pr. kilometer (LAB § 175, stk. 2)
  const v57 = f.tilbuddetsArt === 'praktik' || f.tilbuddetsArt === 'jobrettet_uddannelse'
  s[2574] = v57
  const v58 = s[219] && v57
  s[2573] = v58
  const v59 = f.vurderingsdato <= 13513 /* 2006-12-31 */
  s[246] = v59
  const v60 = f.vurderingsdato <= 15339 /* 2011-12-31 */
  s[541] = v60
  const v61 = f.vurderingsdato <= 19357 /* 2022-12-31 */
  s[2717] = v61
  const v62 = v59 || s[221] && v60 || f.vurderingsdato >= 19113 /* 2022-05-01 */ && v61 || s[162]
  const v63 = SATS_11(f.vurderingsdato)
  const v64 = v62 ? -Infinity : v63
  const v65 = v62 ? Infinity : v63
  const LAB_175_2_takst_er = !s[1] || v16 || !v58 || !s[220]
  s[224] = LAB_175_2_takst_er
  const LAB_175_2_takst_ir = !s[1] || !v16 && (v58 || v62) || v16 && (!s[220] || v62)
  s[225] = LAB_175_2_takst_ir
  const LAB_175_2_takst = s[1] ? (v16 ? (s[220] ? v64 : -Infinity) : v58 ? -Infinity : v64) : -Infinity
  s[222] = LAB_175_2_takst
  const LAB_175_2_takst_hoej = s[1] ? (v16 ? (s[220] ? v65 : Infinity) : v58 ? Infinity : v65) : Infinity
  s[223] = LAB_175_2_takst_hoej
}

function svar_23(f, s) {
  // LAB.175.2: Penge til transport i alt (LAB § 175)
  const v0 = Math.max(0, f.kilometerOmDagen - 2400)
  const v1 = s[222] > -Infinity && s[223] < Infinity
  const v2 = quotient([v0, f.dageMedFremmoede, s[222]], [100], 'nærmeste', 100)
  const v3 = quotient([v0, f.dageMedFremmoede, s[223]], [100], 'nærmeste', 100)
  const v4 = v1 ? Math.min(v2, v3) : -Infinity
  const v5 = v1 ? Math.max(v2, v3) : Infinity
  const v6 = s[224] && !(!v1 && (!s[224] || !s[225] && s[222] === s[223]))
  const v7 = s[225] || !v1
  const v8 = Math.max(0, v4)
  const v9 = Math.min(0, v5)
  const v10 = s[226] && v6
  const v11 = s[227] && v6 && v9 >= v8
  const v12 = s[228] || v11
  const v13 = s[228] ? 0 : v8
  const v14 = v10 ? (v12 ? Math.min(v4, v13) : v4) : v13
  const v15 = s[228] ? 0 : v9
  const v16 = v10 ? (v12 ? Math.max(v5, v15) : v5) : v15
  const v17 = v10 || s[228] || v11
  const v18 = s[226] && v7 || s[227] && !((!v6 || !v7 && v4 === v5) && v6 && (!v6 || v4 === 0))
  const v19 = Math.max(f.faktiskBefordringsudgift, v14)
  const v20 = Math.min(f.faktiskBefordringsudgift, v16)
  const v21 = s[229] && v17
  const v22 = s[230] && v17 && v20 >= v19
  const v23 = v21 || v22
  const v24 = v21 ? (v22 ? Math.min(v14, v19) : v14) : v19
  const v25 = s[231] ? (v23 ? Math.min(f.faktiskBefordringsudgift, v24) : f.faktiskBefordringsudgift) : v24
  const v26 = v21 ? (v22 ? Math.max(v16, v20) : v16) : v20
  const v27 = s[231] ? (v23 ? Math.max(f.faktiskBefordringsudgift, v26) : f.faktiskBefordringsudgift) : v26
  const v28 = s[231] || v21 || v22
  const v29 = s[229] && v18 || s[230] && !((!v17 || !v18 && v14 === v16) && v17 && f.faktiskBefordringsudgift === v14)
  const LAB_175_2_er = !s[1] || !s[232] && v28 || s[232] && (!s[220] || v28)
  s[1306] = LAB_175_2_er
  const LAB_175_2_ir = !s[1] || !s[232] && v29 || s[232] && (!s[220] || v29)
  s[1307] = LAB_175_2_ir
  const LAB_175_2 = s[1] ? (s[232] ? (s[220] ? v25 : -Infinity) : v25) : -Infinity
  s[1304] = LAB_175_2
  const LAB_175_2_hoej = s[1] ? (s[232] ? (s[220] ? v27 : Infinity) : v27) : Infinity
  s[1305] = LAB_175_2_hoej
  // LAB.175.5: A-kassen afgør og udbetaler pengene til transport (LAB § 175, stk. 5)
  const v34 = !s[26] && s[219] || s[26] && s[219] && f.befordringFoelgerAfFunktionsnedsaettelse === false
  const LAB_175_5 = !s[1] || v34
  s[1308] = LAB_175_5
  const LAB_175_5_nej = !s[1] || !v34
  s[1309] = LAB_175_5_nej
  // LAB.176.1: Dækning af udgifter ved at deltage (LAB § 176, stk. 1)
  const v37 = f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'jobafklaring'
  s[2576] = v37
  const v38 = v37 && s[233]
  s[2575] = v38
  const v39 = f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'jobafklaring' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'selvforsoergende' || f.maalgruppeForTilbud === 'under_18'
  s[2578] = v39
  const v40 = f.tilbuddetsArt === 'vejledning' || f.tilbuddetsArt === 'praktik' || f.tilbuddetsArt === 'nytteindsats'
  s[2579] = v40
  const v41 = v39 && v40
  s[2577] = v41
  const v42 = !s[26] && v38 && f.merudgiftGodtgoeresEfterRetningslinjer || s[26] && v41 && f.merudgiftGodtgoeresEfterRetningslinjer
  const LAB_176_1 = !s[1] || v42
  s[795] = LAB_176_1
  const LAB_176_1_nej = !s[1] || !v42
  s[1311] = LAB_176_1_nej
  // LAB.176.1.beløb: Dækning af udgifter pr. måned (LAB § 176, stk. 1)
  const v45 = Math.min(100000, f.merudgiftVedTilbud)
  const v46 = f.vurderingsdato >= 14730 /* 2010-05-01 */
  s[2580] = v46
  const v47 = f.vurderingsdato >= 14976 /* 2011-01-02 */
  s[2581] = v47
  const v48 = v46 ? (v47 ? v45 : Math.min(f.merudgiftVedTilbud, 150000)) : v45
  const LAB_176_1_beloeb = s[1] ? v48 : -Infinity
  s[1312] = LAB_176_1_beloeb
  const LAB_176_1_beloeb_hoej = s[1] ? v48 : Infinity
  s[1313] = LAB_176_1_beloeb_hoej
  const LAB_176_1_beloeb_ir = !s[1] || LAB_176_1_nej || !s[1]
  s[1314] = LAB_176_1_beloeb_ir
  // LAB.2003.121.4: Kommunen mister refusion for fleksjobbet (LAB § 122)
  const LAB_2003_121_4 = !s[1] || !s[0] && (s[234] || f.revurderingensGrundlagMangler)
  s[796] = LAB_2003_121_4
  const LAB_2003_121_4_nej = !s[1] || s[0] || (s[235] || s[236]) && f.revurderingensGrundlagMangler === false
  s[1316] = LAB_2003_121_4_nej
  // LAB.2003.121.4.til: Sidste dag uden refusion (LAB § 122)
  const v54 = s[0] ? NEVER : shiftDays(shiftMonths(f.visiteretTilFleksjobDen, 36 - f.maanederUdenRefusionFoer), -1)
  const LAB_2003_121_4_til = s[1] ? v54 : FIRST_DAY
  s[1317] = LAB_2003_121_4_til
  const LAB_2003_121_4_til_hoej = s[1] ? v54 : NEVER
  s[1318] = LAB_2003_121_4_til_hoej
  const LAB_2003_121_4_til_ir = !s[1] || LAB_2003_121_4_nej || !s[1]
  s[1319] = LAB_2003_121_4_til_ir
  // LAS.2a: Din samlever skal forsørge dig (LAS § 2)
  const v58 = s[237] && !s[197]
  const LAS_2a = f.harSamleverMedForsoergelsespligt && (!s[1] || v58)
  s[243] = LAS_2a
  const LAS_2a_nej = f.harSamleverMedForsoergelsespligt && (!s[1] || !v58)
  s[244] = LAS_2a_nej
  const LAS_2a_ir = f.harSamleverMedForsoergelsespligt === false || !s[1]
  s[245] = LAS_2a_ir
  // LAS.11.2: En social begivenhed gør hjælpen nødvendig (LAS § 11, stk. 2)
  const v62 = f.aendringIForholdene && f.kanIkkeForsoergeSig && f.behovetDaekkesAfAndenYdelse === false
  const LAS_11_2 = !s[1] || v62
  s[1320] = LAS_11_2
  const LAS_11_2_nej = !s[1] || !v62
  s[1321] = LAS_11_2_nej
  // LAS.11.2.supplerende: Supplerende kontanthjælp (LAS § 11, stk. 2)
  const v65 = f.arbejderDeltid || f.dagpengeUnderDetHoejeste
  s[2586] = v65
  const LAS_11_2_supplerende = !s[1] || (LAS_11_2 || !s[1]) && v65 && f.klarTilFuldTid
  s[1322] = LAS_11_2_supplerende
  const LAS_11_2_supplerende_nej = !s[1] || LAS_11_2_nej || !v65 || f.klarTilFuldTid === false
  s[1323] = LAS_11_2_supplerende_nej
  // LAS.23.1: Uddannelseshjælp i stedet for kontanthjælp (LAS § 11, stk. 1)
  const v68 = s[237] && !s[238] && s[239]
  const LAS_23_1 = !s[1] || v68
  s[240] = LAS_23_1
  const LAS_23_1_nej = !s[1] || !v68
  s[241] = LAS_23_1_nej
}

function svar_24(f, s) {
  // LAS.13.1: Du står til rådighed (LAS § 13, stk. 1)
  const v0 = f.harRimeligtTilbudOmArbejde === false && f.udnytterSineMuligheder
  s[2587] = v0
  const v1 = f.erGift === false || f.aegtefaellenErUndtagetFraRaadighed || f.aegtefaellenUdnytterSineMuligheder
  s[2588] = v1
  const v2 = v0 && v1
  const v3 = f.staarTilRaadighedForUddannelse && v0
  const v4 = f.staarTilRaadighedForUddannelse === false && !v0
  const v5 = !s[1] && !(v3 || v4)
  s[2591] = v5
  const v6 = s[240] && f.staarTilRaadighedForUddannelse || s[241] && v0 || !s[1] && v3
  s[2589] = v6
  const v7 = s[240] && f.staarTilRaadighedForUddannelse === false || s[241] && !v0 || !s[1] && v4
  s[2590] = v7
  const v8 = s[239] && f.staarTilRaadighedForUddannelse || !s[239] && v0
  s[2592] = v8
  const v9 = v8 && v1
  const LAS_13_1 = !s[1] || !s[237] && v2 || s[237] && (!s[238] && (v6 || v5) && v1 || s[238] && v9)
  s[1329] = LAS_13_1
  const LAS_13_1_nej = !s[1] || !s[237] && !v2 || s[237] && (!s[238] && (v7 || !v1) || s[238] && !v9)
  s[1330] = LAS_13_1_nej
  // LAS.13.8: Ægteparrets timer i almindeligt arbejde, 2007-2011 (LAS § 13)
  const v12 = f.vurderingsdato >= 13604 /* 2007-04-01 */
  s[2593] = v12
  const v13 = f.aarMedHjaelpSomPar >= 2
  s[2595] = v13
  const v14 = f.ordinaereTimerSeneste24Maaneder >= 30000
  s[2596] = v14
  const v15 = f.erGift === false || !v13 || f.kanIkkeFaaOrdinaertArbejde || v14
  const v16 = f.vurderingsdato >= 15156 /* 2011-07-01 */
  s[2594] = v16
  const v17 = v16 && !s[8]
  const LAS_13_8 = !s[1] || !v12 || v16 || v15
  s[1331] = LAS_13_8
  const LAS_13_8_nej = !s[1] || v12 && (!v16 && !v15 || v17)
  s[1332] = LAS_13_8_nej
  const LAS_13_8_ir = !s[1] || v12 && v17
  s[1333] = LAS_13_8_ir
  // LAS.13f.1: 225-timersreglen er opfyldt (LAS § 13 f, stk. 1-9)
  const v21 = f.vurderingsdato >= 17075 /* 2016-10-01 */
  s[308] = v21
  const v22 = f.vurderingsdato >= 17257 /* 2017-04-01 */
  s[2598] = v22
  const v23 = f.maanederMedHjaelpSeneste3Aar >= 12
  s[2599] = v23
  const v24 = f.ordinaereTimerSeneste6Maaneder >= 11300
  s[2600] = v24
  const v25 = f.ordinaereTimerSeneste12Maaneder >= 22500
  s[2601] = v25
  const v26 = !v22 && (!v23 || f.kanIkkeFaaOrdinaertArbejde || v24) || v22 && (!v23 || f.kanIkkeFaaOrdinaertArbejde || v25)
  const LAS_25b_1_er = v21 && s[242]
  s[309] = LAS_25b_1_er
  const LAS_13f_1 = LAS_25b_1_er && (!v21 || v26)
  s[311] = LAS_13f_1
  const LAS_13f_1_nej = LAS_25b_1_er && (!v21 || !v26)
  s[1334] = LAS_13f_1_nej
  const LAS_13f_1_ir = !LAS_25b_1_er || !v21
  s[797] = LAS_13f_1_ir
  // LAS.13f.14: Fuld hjælp igen efter 225 timer (LAS § 13 f, stk. 14)
  const v31 = f.ordinaereTimerEfterNedsaettelsen >= 22500
  const LAS_13f_14 = LAS_25b_1_er && (!v21 || v31)
  s[1336] = LAS_13f_14
  const LAS_13f_14_nej = LAS_25b_1_er && (!v21 || !v31)
  s[1337] = LAS_13f_14_nej
  // LAS.13g.1.beløb: Nedsættelsens beløb (LAS § 13 g, stk. 1)
  const v34 = f.vurderingsdato >= 17167 /* 2017-01-01 */
  s[759] = v34
  const v35 = f.hjaelpEfterVoksensatsen ? 100000 : 50000
  const v36 = f.vurderingsdato >= 18628 /* 2021-01-01 */
  s[401] = v36
  const v37 = f.vurderingsdato <= 18261 /* 2019-12-31 */
  s[814] = v37
  const v38 = v37 || v36
  const LAS_13g_1_beloeb = v21 ? (v34 ? (s[26] ? (v36 ? -Infinity : f.hjaelpEfterVoksensatsen ? (v38 ? -Infinity : 105400) : v38 ? -Infinity : 52600) : -Infinity) : v35) : -Infinity
  s[1342] = LAS_13g_1_beloeb
  const LAS_13g_1_beloeb_hoej = v21 ? (v34 ? (s[26] ? (v36 ? Infinity : f.hjaelpEfterVoksensatsen ? (v38 ? Infinity : 105400) : v38 ? Infinity : 52600) : Infinity) : v35) : Infinity
  s[1343] = LAS_13g_1_beloeb_hoej
  const LAS_13g_1_beloeb_er = LAS_25b_1_er && f.erGift === false
  s[1344] = LAS_13g_1_beloeb_er
  const LAS_13g_1_beloeb_ir = !LAS_13g_1_beloeb_er || !v21 || v34 && (!s[26] || v36 || v38)
  s[1345] = LAS_13g_1_beloeb_ir
  // LAS.13g.1: Nedsættelse efter 225-timersreglen (LAS § 13 g, stk. 1-2)
  const v43 = LAS_13f_1 || f.hjaelpPaaSUNiveau
  s[2604] = v43
  const v44 = LAS_13f_1_nej || LAS_13f_1_ir
  s[310] = v44
  const v45 = v44 && f.hjaelpPaaSUNiveau === false
  s[2605] = v45
  const v46 = v45 && LAS_13g_1_beloeb_er
  const LAS_13g_1 = v21 ? (v43 ? (v46 ? Math.min(0, LAS_13g_1_beloeb) : 0) : LAS_13g_1_beloeb) : -Infinity
  s[1338] = LAS_13g_1
  const LAS_13g_1_hoej = v21 ? (v46 ? LAS_13g_1_beloeb_hoej : 0) : Infinity
  s[1339] = LAS_13g_1_hoej
  const LAS_13g_1_er = LAS_13g_1_beloeb_er && (!v21 || v43 || v46)
  s[1340] = LAS_13g_1_er
  const LAS_13g_1_ir = !LAS_13g_1_beloeb_er || !v21 || v45 && LAS_13g_1_beloeb_ir
  s[1341] = LAS_13g_1_ir
  // LAS.14.1.grænse: Den formue, du må have (LAS § 14, stk. 1)
  const v51 = f.erGift || s[243]
  s[2607] = v51
  const v52 = f.erGift === false && (s[244] || s[245])
  s[2608] = v52
  const v53 = s[246] || s[31]
  const v54 = SATS_12(f.vurderingsdato)
  const v55 = v53 ? -Infinity : v54
  const v56 = v53 ? Infinity : v54
  const v57 = SATS_13(f.vurderingsdato)
  const v58 = v53 ? -Infinity : v57
  const v59 = v53 ? Infinity : v57
  const LAS_14_1_graense_ir = !s[1] || s[238] && (v51 && v53 || v52 && v53)
  s[1351] = LAS_14_1_graense_ir
  const LAS_14_1_graense = s[1] ? (s[238] ? (v51 ? (v52 ? Math.min(v55, v58) : v55) : v58) : v52 ? 1000000 : 2000000) : -Infinity
  s[1349] = LAS_14_1_graense
  const LAS_14_1_graense_hoej = s[1] ? (s[238] ? (v51 ? (v52 ? Math.max(v56, v59) : v56) : v59) : v51 ? 2000000 : 1000000) : Infinity
  s[1350] = LAS_14_1_graense_hoej
  // LAS.14.1.over: Formuen over grænsen (LAS § 14, stk. 1-9)
  const v63 = f.formue - f.formueDerSesBortFra
  const v64 = -LAS_14_1_graense_hoej === -Infinity
  const v65 = -LAS_14_1_graense === Infinity
  const v66 = v63 - f.arbejdsgiverbetaltPension
  const LAS_14_1_over_ir = !s[1] || LAS_14_1_graense_ir
  s[1354] = LAS_14_1_over_ir
  const LAS_14_1_over = s[1] ? (s[238] ? Math.max(0, v64 ? -Infinity : v66 - LAS_14_1_graense_hoej) : Math.max(0, v64 ? -Infinity : v63 - LAS_14_1_graense_hoej)) : -Infinity
  s[1352] = LAS_14_1_over
  const LAS_14_1_over_hoej = s[1] ? (s[238] ? Math.max(0, v65 ? Infinity : v66 - LAS_14_1_graense) : Math.max(0, v65 ? Infinity : v63 - LAS_14_1_graense)) : Infinity
  s[1353] = LAS_14_1_over_hoej
  // LAS.14.1: Formuen udelukker hjælp (LAS § 14, stk. 1)
  const LAS_14_1 = !s[1] || LAS_14_1_over_hoej > 0
  s[1346] = LAS_14_1
  const LAS_14_1_nej = !s[1] || LAS_14_1_over <= 0
  s[1347] = LAS_14_1_nej
  const LAS_14_1_ir = !s[1] || LAS_14_1_over_ir
  s[1348] = LAS_14_1_ir
  // LAS.16.3: Forhøjet sats fra 25 år efter arbejde (LAS § 16, stk. 3-5)
  const v73 = shiftMonths(f.foedselsdag, 300)
  s[407] = v73
  const v74 = f.vurderingsdato >= v73
  s[254] = v74
  const v75 = f.fuldtidsarbejdeMedEOeSSeneste10Aar >= 30
  s[2610] = v75
  const v76 = v75 || f.opfyldtBeskaeftigelseskravetFoer
  s[2609] = v76
  const v77 = v74 && v76
  const LAS_16_3 = s[238] && (!s[238] || v77)
  s[248] = LAS_16_3
  const LAS_16_3_nej = s[238] && (!s[238] || !v77)
  s[249] = LAS_16_3_nej
}

function svar_25(f, s) {
  // LAS.16.1: Din sats fra juli 2025 (LAS § 16, stk. 1-3)
  const v0 = !s[247] && f.borHosForaeldre && f.forsoergerEgetBarnIHjemmet === false
  s[2611] = v0
  const v1 = s[242] || s[31]
  s[321] = v1
  const v2 = SATS_14(f.vurderingsdato)
  const v3 = s[247] || s[248]
  s[2612] = v3
  const v4 = !s[247] && (s[249] || !s[238])
  s[2613] = v4
  const v5 = SATS_15(f.vurderingsdato)
  const v6 = v1 ? -Infinity : v5
  s[492] = v6
  const v7 = v1 ? Infinity : v5
  s[491] = v7
  const v8 = SATS_16(f.vurderingsdato)
  const v9 = v1 ? -Infinity : v8
  const v10 = v1 ? Infinity : v8
  const v11 = v3 ? (v4 ? Math.min(v6, v9) : v6) : v9
  const v12 = v3 ? (v4 ? Math.max(v7, v10) : v7) : v10
  const v13 = v3 && v1 || v4 && v1
  const v14 = SATS_17(f.vurderingsdato)
  const v15 = v1 ? -Infinity : v14
  const v16 = v1 ? Infinity : v14
  const v17 = Math.max(v11, v15)
  const v18 = Math.min(v12, v16)
  const v19 = s[250] && v18 >= v17
  const v20 = s[251] || v19
  const v21 = s[251] ? (v19 ? Math.min(v15, v17) : v15) : v17
  const v22 = s[251] ? (v19 ? Math.max(v16, v18) : v16) : v18
  const LAS_16_1 = s[238] ? (v0 ? (v1 ? -Infinity : v2) : s[252] ? (v20 ? Math.min(v11, v21) : v11) : v21) : -Infinity
  s[297] = LAS_16_1
  const LAS_16_1_hoej = s[238] ? (v0 ? (v1 ? Infinity : v2) : s[252] ? (v20 ? Math.max(v12, v22) : v12) : v22) : Infinity
  s[296] = LAS_16_1_hoej
  const LAS_16_1_er = s[238] && (!s[238] || v0 || s[252] || s[251] || v19)
  s[299] = LAS_16_1_er
  const LAS_16_1_ir = !s[238] || !s[238] || v0 && v1 || !v0 && (s[252] && v13 || s[251] && v1 || s[250] && v13 && v1 || s[250] && !(!v13 && v11 === v12 && !v1 && v15 === v16 && v11 === v15))
  s[300] = LAS_16_1_ir
  // LAS.16.overgang: Hjælpen følger de nye regler (LAS § 16)
  const LAS_16_overgang = !s[1] || s[238]
  s[1355] = LAS_16_overgang
  const LAS_16_overgang_nej = !s[1] || !s[238]
  s[1356] = LAS_16_overgang_nej
  // LAS.17.1: Børnetillæg (LAS § 17, stk. 1-2)
  const v29 = f.boernOpholderSigIDanmark || f.boernLigestillet
  s[2614] = v29
  const v30 = f.harForsoergelsespligt && v29
  s[260] = v30
  const v31 = SATS_18(f.vurderingsdato)
  const v32 = v30 && v1
  const LAS_17_1 = s[238] ? (v30 ? (v1 ? -Infinity : v31) : 0) : -Infinity
  s[283] = LAS_17_1
  const LAS_17_1_hoej = s[238] ? (v30 ? (v1 ? Infinity : v31) : 0) : Infinity
  s[281] = LAS_17_1_hoej
  const LAS_17_1_ir = !s[238] || !s[238] || v32
  s[285] = LAS_17_1_ir
  // LAS.18.1: Tillæg til enlige forsørgere (LAS § 18, stk. 1-2)
  const v36 = s[251] || v0 || v3
  s[2620] = v36
  const v37 = s[252] || s[250]
  const v38 = v37 && !v0 && v4
  s[2619] = v38
  const v39 = s[252] || v0
  s[2622] = v39
  const v40 = s[253] && !v0
  s[2621] = v40
  const v41 = v38 || v40
  s[2617] = v41
  const v42 = v36 && v39
  s[2618] = v42
  const v43 = f.retTilEkstraBoernetilskud === false || v42
  s[2616] = v43
  const v44 = f.retTilEkstraBoernetilskud && v41
  s[2615] = v44
  const v45 = SATS_19(f.vurderingsdato)
  const v46 = v1 ? -Infinity : v45
  const LAS_18_1 = s[238] ? (v44 ? (v43 ? Math.min(0, v46) : v46) : 0) : -Infinity
  s[282] = LAS_18_1
  const LAS_18_1_hoej = s[238] ? (v44 ? (v1 ? Infinity : v45) : 0) : Infinity
  s[284] = LAS_18_1_hoej
  const LAS_18_1_ir = !s[238] || !s[238] || v44 && v1
  s[286] = LAS_18_1_ir
  // LAS.18.3: Tillæg til enlige uden børn (LAS § 18, stk. 3)
  const v50 = s[251] || v0 || v4
  s[2628] = v50
  const v51 = v37 && !v0 && v3
  s[2627] = v51
  const v52 = v38 || v51
  s[2625] = v52
  const v53 = v36 && v50
  s[2626] = v53
  const v54 = f.enligEfterBoernetilskudsloven === false || f.harForsoergelsespligt || v53
  s[2624] = v54
  const v55 = f.enligEfterBoernetilskudsloven && f.harForsoergelsespligt === false && v52
  s[2623] = v55
  const v56 = SATS_20(f.vurderingsdato)
  const v57 = v1 ? -Infinity : v56
  const LAS_18_3 = s[238] ? (v55 ? (v54 ? Math.min(0, v57) : v57) : 0) : -Infinity
  s[287] = LAS_18_3
  const LAS_18_3_hoej = s[238] ? (v55 ? (v1 ? Infinity : v56) : 0) : Infinity
  s[288] = LAS_18_3_hoej
  const LAS_18_3_ir = !s[238] || !s[238] || v55 && v1
  s[289] = LAS_18_3_ir
  // LAS.19.1: Særligt ungetillæg (LAS § 19, stk. 1-3)
  const v61 = s[251] || !v0
  s[2632] = v61
  const v62 = f.visiteretSom === 'aktivitetsparat'
  s[258] = v62
  const v63 = v62 || f.erForrevalidend
  s[257] = v63
  const v64 = v37 && v0
  s[2631] = v64
  const v65 = v38 || v64
  s[256] = v65
  const v66 = v36 && v61
  s[255] = v66
  const v67 = s[247] || !v63 || v66
  s[2630] = v67
  const v68 = !s[247] && v63 && v65
  s[2629] = v68
  const v69 = SATS_21(f.vurderingsdato)
  const v70 = SATS_22(f.vurderingsdato)
  const v71 = SATS_23(f.vurderingsdato)
  const v72 = f.harForsoergelsespligt ? (v30 ? (v1 ? -Infinity : v69) : 0) : s[254] ? (v1 ? -Infinity : v71) : v1 ? -Infinity : v70
  const LAS_19_1 = s[238] ? (v68 ? (v67 ? Math.min(0, v72) : v72) : 0) : -Infinity
  s[290] = LAS_19_1
  const LAS_19_1_hoej = s[238] ? (v68 ? (f.harForsoergelsespligt ? (v30 ? (v1 ? Infinity : v69) : 0) : s[254] ? (v1 ? Infinity : v71) : v1 ? Infinity : v70) : 0) : Infinity
  s[291] = LAS_19_1_hoej
  const LAS_19_1_ir = !s[238] || !s[238] || v68 && (f.harForsoergelsespligt && v32 || f.harForsoergelsespligt === false && v1)
  s[292] = LAS_19_1_ir
}

function svar_26(f, s) {
  // LAS.20.1: Midlertidigt tilpasningstillæg (LAS § 20, stk. 1)
  const v0 = f.vurderingsdato >= 21000 /* 2027-07-01 */
  s[2633] = v0
  const v1 = f.gruppeIJuni2025 === 'ingen'
  s[2636] = v1
  const v2 = s[247] || v1 || f.grundsatsEllerHjemmeboendeIJuli2025 === false || f.tillaegspakkenIJuli2025 === false || s[255]
  s[2635] = v2
  const v3 = !s[247] && !v1 && f.grundsatsEllerHjemmeboendeIJuli2025 && f.tillaegspakkenIJuli2025 && s[256]
  s[2634] = v3
  const v4 = s[242] || v0
  const v5 = v4 ? -Infinity : 200000
  const LAS_20_1 = s[238] ? (v0 ? 0 : v3 ? (v2 ? Math.min(0, v5) : v5) : 0) : -Infinity
  s[293] = LAS_20_1
  const LAS_20_1_hoej = s[238] ? (v0 ? 0 : v3 ? (v4 ? Infinity : 200000) : 0) : Infinity
  s[294] = LAS_20_1_hoej
  const LAS_20_1_ir = !s[238] || !s[238] || !v0 && v3 && v4
  s[295] = LAS_20_1_ir
  // LAS.24.1: Aktivitetstillæg tidligst fra (LAS § 24, stk. 1)
  const v9 = f.deltagerEllerOenskerTilbud && s[257]
  s[2642] = v9
  const v10 = s[258] && f.saerligtKomplekseUdfordringer
  s[2641] = v10
  const v11 = f.erForrevalidend || v10
  s[2640] = v11
  const v12 = f.deltagerEllerOenskerTilbud && v11
  s[2638] = v12
  const v13 = v12 ? f.visiteretDen : v9 ? Math.max(f.visiteretDen, shiftMonths(f.fikHjaelpFra, 3)) : NEVER
  const LAS_24_1 = s[237] ? v13 : FIRST_DAY
  s[1358] = LAS_24_1
  const LAS_24_1_hoej = s[237] ? v13 : NEVER
  s[1359] = LAS_24_1_hoej
  const v16 = s[237] && s[242]
  s[2639] = v16
  const LAS_24_1_er = v16 && !s[247]
  s[266] = LAS_24_1_er
  const LAS_24_1_ir = !LAS_24_1_er || !s[237]
  s[1360] = LAS_24_1_ir
  // LAS.25.3.forsørger: Sats for unge forsørgere uden ekstra børnetilskud (LAS § 25, stk. 3, nr. 2)
  const v19 = f.vurderingsdato >= 16617 /* 2015-07-01 */
  s[346] = v19
  const v20 = s[198] || s[238]
  s[259] = v20
  const v21 = SATS_24(f.vurderingsdato)
  const v22 = v20 ? -Infinity : v21
  s[304] = v22
  const v23 = v20 ? Infinity : v21
  s[307] = v23
  const v24 = f.vurderingsdato <= 16070 /* 2013-12-31 */
  s[331] = v24
  const v25 = v24 || s[238]
  s[261] = v25
  const v26 = s[240] && v25
  s[269] = v26
  const v27 = s[241] && v25
  s[270] = v27
  const v28 = !s[1] && v25
  s[271] = v28
  const v29 = f.vurderingsdato >= 16388 /* 2014-11-14 */
  s[2645] = v29
  const v30 = SATS_25(f.vurderingsdato)
  const v31 = v25 ? -Infinity : v30
  const v32 = v25 ? Infinity : v30
  const v33 = SATS_26(f.vurderingsdato)
  const v34 = v25 ? -Infinity : v33
  const v35 = v25 ? Infinity : v33
  const v36 = Math.max(v31, v34)
  const v37 = Math.min(v32, v35)
  const v38 = !s[1] && v37 >= v36
  const v39 = s[241] || v38
  const v40 = s[241] ? (v38 ? Math.min(v34, v36) : v34) : v36
  const v41 = s[240] ? (v39 ? Math.min(v31, v40) : v31) : v40
  const v42 = s[241] ? (v38 ? Math.max(v35, v37) : v35) : v37
  const v43 = s[240] ? (v39 ? Math.max(v32, v42) : v32) : v42
  const v44 = s[240] || s[241] || v38
  const v45 = v26 || v27 || v28 || !s[1] && !(!v25 && v31 === v32 && !v25 && v34 === v35 && v31 === v34)
  const v46 = SATS_27(f.vurderingsdato)
  const v47 = v25 ? -Infinity : v46
  const v48 = v25 ? Infinity : v46
  const v49 = SATS_28(f.vurderingsdato)
  const v50 = s[254] && v25 || !s[254] && v20
  s[275] = v50
  const v51 = s[254] ? (v25 ? -Infinity : v49) : v22
  const v52 = s[254] ? (v25 ? Infinity : v49) : v23
  const v53 = Math.max(v47, v51)
  const v54 = Math.min(v48, v52)
  const v55 = !s[1] && v54 >= v53
  const v56 = s[241] || v55
  const v57 = s[241] ? (v55 ? Math.min(v51, v53) : v51) : v53
  const v58 = s[240] ? (v56 ? Math.min(v47, v57) : v47) : v57
  s[263] = v58
  const v59 = s[241] ? (v55 ? Math.max(v52, v54) : v52) : v54
  const v60 = s[240] ? (v56 ? Math.max(v48, v59) : v48) : v59
  s[265] = v60
  const v61 = s[240] || s[241] || v55
  s[268] = v61
  const v62 = s[241] && v50
  s[273] = v62
  const v63 = !s[1] && v25 && v50
  s[274] = v63
  const v64 = v26 || v62 || v63 || !s[1] && !(!v25 && v47 === v48 && !v50 && v51 === v52 && v47 === v51)
  s[276] = v64
  const LAS_25_3_forsoerger = s[237] ? (v29 ? (v19 ? v41 : -Infinity) : f.samleverMedUngeydelse ? v41 : v58) : -Infinity
  s[262] = LAS_25_3_forsoerger
  const LAS_25_3_forsoerger_hoej = s[237] ? (v29 ? (v19 ? v43 : Infinity) : f.samleverMedUngeydelse ? v43 : v60) : Infinity
  s[264] = LAS_25_3_forsoerger_hoej
  const v67 = v16 && !s[247] && f.forsoergerEgetBarnIHjemmet && f.retTilEkstraBoernetilskud === false
  s[2643] = v67
  const LAS_25_3_forsoerger_er = v67 && (!s[237] || !v29 && (f.samleverMedUngeydelse && v44 || f.samleverMedUngeydelse === false && v61) || v29 && (!v19 || v44))
  s[267] = LAS_25_3_forsoerger_er
  const LAS_25_3_forsoerger_ir = !v67 || !s[237] || !v29 && (f.samleverMedUngeydelse && v45 || f.samleverMedUngeydelse === false && v64) || v29 && (!v19 || v45)
  s[272] = LAS_25_3_forsoerger_ir
}

function svar_27(f, s) {
  // LAS.25.3: Hjælpen under 30 år, 2014-2025 (LAS § 25, stk. 3)
  const v0 = SATS_29(f.vurderingsdato)
  const v1 = s[259] ? -Infinity : v0
  s[277] = v1
  const v2 = s[259] ? Infinity : v0
  s[279] = v2
  const v3 = SATS_30(f.vurderingsdato)
  const v4 = s[259] ? -Infinity : v3
  s[278] = v4
  const v5 = s[259] ? Infinity : v3
  s[280] = v5
  const v6 = SATS_31(f.vurderingsdato)
  const v7 = s[259] ? -Infinity : v6
  s[303] = v7
  const v8 = s[259] ? Infinity : v6
  s[306] = v8
  const v9 = f.psykiskLidelseNaevntILoven && s[260]
  s[2646] = v9
  const v10 = f.forsoergerEgetBarnIHjemmet && f.retTilEkstraBoernetilskud
  s[2647] = v10
  const v11 = SATS_32(f.vurderingsdato)
  const v12 = s[261] ? -Infinity : v11
  const v13 = s[261] ? Infinity : v11
  const v14 = SATS_33(f.vurderingsdato)
  const v15 = s[261] ? -Infinity : v14
  const v16 = s[261] ? Infinity : v14
  const v17 = Math.max(v12, v15)
  const v18 = Math.min(v13, v16)
  const v19 = !s[1] && v18 >= v17
  const v20 = s[241] || v19
  const v21 = s[241] ? (v19 ? Math.min(v15, v17) : v15) : v17
  const v22 = s[241] ? (v19 ? Math.max(v16, v18) : v16) : v18
  const v23 = SATS_34(f.vurderingsdato)
  const v24 = s[261] ? -Infinity : v23
  const v25 = s[261] ? Infinity : v23
  const v26 = SATS_35(f.vurderingsdato)
  const v27 = s[254] ? (s[261] ? -Infinity : v26) : v7
  const v28 = s[254] ? (s[261] ? Infinity : v26) : v8
  const v29 = Math.max(v24, v27)
  const v30 = Math.min(v25, v28)
  const v31 = !s[1] && v30 >= v29
  const v32 = s[241] || v31
  const v33 = s[241] ? (v31 ? Math.min(v27, v29) : v27) : v29
  const v34 = s[241] ? (v31 ? Math.max(v28, v30) : v28) : v30
  const LAS_25_3 = s[237] ? (v9 ? v1 : v10 ? (s[240] ? (v20 ? Math.min(v12, v21) : v12) : v21) : f.gravidEfter12Uge ? v4 : f.forsoergerEgetBarnIHjemmet ? s[262] : f.borHosForaeldre ? (s[240] ? (v32 ? Math.min(v24, v33) : v24) : v33) : f.psykiskLidelseNaevntILoven ? v4 : s[263]) : -Infinity
  s[302] = LAS_25_3
  const LAS_25_3_hoej = s[237] ? (v9 ? v2 : v10 ? (s[240] ? (v20 ? Math.max(v13, v22) : v13) : v22) : f.gravidEfter12Uge ? v5 : f.forsoergerEgetBarnIHjemmet ? s[264] : f.borHosForaeldre ? (s[240] ? (v32 ? Math.max(v25, v34) : v25) : v34) : f.psykiskLidelseNaevntILoven ? v5 : s[265]) : Infinity
  s[305] = LAS_25_3_hoej
  const LAS_25_3_er = s[266] && (!s[237] || v9 || v10 && (s[240] || s[241] || v19) || !v10 && (f.gravidEfter12Uge || f.forsoergerEgetBarnIHjemmet && s[267] || f.forsoergerEgetBarnIHjemmet === false && (f.borHosForaeldre && (s[240] || s[241] || v31) || f.borHosForaeldre === false && (f.psykiskLidelseNaevntILoven || s[268]))))
  s[298] = LAS_25_3_er
  const LAS_25_3_ir = !s[266] || !s[237] || v9 && s[259] || !v9 && (v10 && (s[269] || s[270] || s[271] || !s[1] && !(!s[261] && v12 === v13 && !s[261] && v15 === v16 && v12 === v15)) || !v10 && (f.gravidEfter12Uge && s[259] || f.gravidEfter12Uge === false && (f.forsoergerEgetBarnIHjemmet && s[272] || f.forsoergerEgetBarnIHjemmet === false && (f.borHosForaeldre && (s[269] || s[273] || s[274] || !s[1] && !(!s[261] && v24 === v25 && !s[275] && v27 === v28 && v24 === v27)) || f.borHosForaeldre === false && (f.psykiskLidelseNaevntILoven && s[259] || f.psykiskLidelseNaevntILoven === false && s[276])))))
  s[301] = LAS_25_3_ir
}

function svar_28(f, s) {
  // LAS.25: Din hjælp pr. måned (LAS § 16, stk. 1-3)
  const v0 = s[260] ? s[277] : s[278]
  s[312] = v0
  const v1 = s[260] ? s[279] : s[280]
  s[313] = v1
  const v2 = f.psykiskLidelseNaevntILoven && f.forsoergelsespligtUdenForHjemmet
  s[406] = v2
  const v3 = s[281] === Infinity
  const v4 = s[282] === -Infinity
  const v5 = s[283] === -Infinity
  const v6 = s[284] === Infinity
  const v7 = v3 && v4 || v5 && v6
  const v8 = v5 || v4 ? -Infinity : s[283] + s[282]
  const v9 = v3 || v6 ? Infinity : s[281] + s[284]
  const v10 = s[238] && !(v7 && (!s[238] || !s[285] && s[283] === s[281]) && (!s[238] || !s[286] && s[282] === s[284]))
  const v11 = s[285] || s[286] || v7
  const v12 = v9 === Infinity
  const v13 = s[287] === -Infinity
  const v14 = v8 === -Infinity
  const v15 = s[288] === Infinity
  const v16 = v12 && v13 || v14 && v15
  const v17 = v14 || v13 ? -Infinity : v8 + s[287]
  const v18 = v12 || v15 ? Infinity : v9 + s[288]
  const v19 = v10 && s[238] && !(v16 && (!v10 || !v11 && v8 === v9) && (!s[238] || !s[289] && s[287] === s[288]))
  const v20 = v11 || s[289] || v16
  const v21 = v18 === Infinity
  const v22 = s[290] === -Infinity
  const v23 = v17 === -Infinity
  const v24 = s[291] === Infinity
  const v25 = v21 && v22 || v23 && v24
  const v26 = v23 || v22 ? -Infinity : v17 + s[290]
  const v27 = v21 || v24 ? Infinity : v18 + s[291]
  const v28 = v19 && s[238] && !(v25 && (!v19 || !v20 && v17 === v18) && (!s[238] || !s[292] && s[290] === s[291]))
  const v29 = v20 || s[292] || v25
  const v30 = v27 === Infinity
  const v31 = s[293] === -Infinity
  const v32 = v26 === -Infinity
  const v33 = s[294] === Infinity
  const v34 = v30 && v31 || v32 && v33
  const v35 = v32 || v31 ? -Infinity : v26 + s[293]
  const v36 = v30 || v33 ? Infinity : v27 + s[294]
  const v37 = v28 && s[238] && !(v34 && (!v28 || !v29 && v26 === v27) && (!s[238] || !s[295] && s[293] === s[294]))
  const v38 = v29 || s[295] || v34
  const v39 = s[296] === Infinity
  const v40 = v35 === -Infinity
  const v41 = s[297] === -Infinity
  const v42 = v36 === Infinity
  const v43 = v39 && v40 || v41 && v42
  const LAS_25_er = !s[1] || !s[237] || !s[238] && (s[247] || s[298]) || s[238] && s[299] && v37 && !(v43 && (!s[299] || !s[300] && s[297] === s[296]) && (!v37 || !v38 && v35 === v36))
  s[1363] = LAS_25_er
  const LAS_25_ir = !s[1] || !s[237] && s[259] || s[237] && (!s[238] && (s[247] && s[259] || !s[247] && s[301]) || s[238] && (s[300] || v38 || v43))
  s[1364] = LAS_25_ir
  const LAS_25 = s[1] ? (s[237] ? (s[238] ? (v41 || v40 ? -Infinity : s[297] + v35) : s[247] ? v0 : s[302]) : s[254] ? v0 : f.forsoergerEgetBarnIHjemmet ? s[277] : v2 ? s[277] : f.gravidEfter12Uge ? s[278] : f.borHosForaeldre ? s[303] : f.psykiskLidelseNaevntILoven ? s[278] : s[304]) : -Infinity
  s[1361] = LAS_25
  const LAS_25_hoej = s[1] ? (s[237] ? (s[238] ? (v39 || v42 ? Infinity : s[296] + v36) : s[247] ? v1 : s[305]) : s[254] ? v1 : f.forsoergerEgetBarnIHjemmet ? s[279] : v2 ? s[279] : f.gravidEfter12Uge ? s[280] : f.borHosForaeldre ? s[306] : f.psykiskLidelseNaevntILoven ? s[280] : s[307]) : Infinity
  s[1362] = LAS_25_hoej
  // LAS.25b.1: Det, der ligger over kontanthjælpsloftet (LAS § 25 b, stk. 1-10)
  const v48 = Math.max(0, f.samletHjaelpUnderLoftet - f.loftForDinFamilie)
  const LAS_25b_1 = s[308] ? v48 : -Infinity
  s[1365] = LAS_25b_1
  const LAS_25b_1_hoej = s[308] ? v48 : Infinity
  s[1366] = LAS_25b_1_hoej
  // LAS.26.3: Der regnes ikke hjælp til ægtefællen (LAS § 26, stk. 3)
  const LAS_26_3 = f.erGift && (!s[1] || f.aegtefaellenFaarAndenYdelse)
  s[314] = LAS_26_3
  const LAS_26_3_nej = f.erGift && (!s[1] || f.aegtefaellenFaarAndenYdelse === false)
  s[315] = LAS_26_3_nej
  const LAS_26_3_ir = f.erGift === false || !s[1]
  s[316] = LAS_26_3_ir
  // LAS.26.1: Hjælpen til jer sammen (LAS § 26, stk. 1)
  const v54 = LAS_25 === -Infinity ? -Infinity : LAS_25 + f.aegtefaellensHjaelpPrMaaned
  const v55 = LAS_25_hoej === Infinity ? Infinity : LAS_25_hoej + f.aegtefaellensHjaelpPrMaaned
  const v56 = Math.max(LAS_25, v54)
  const v57 = Math.min(LAS_25_hoej, v55)
  const v58 = LAS_26_3 && LAS_25_er
  const v59 = LAS_26_3_nej && LAS_25_er
  const v60 = LAS_26_3_ir && LAS_25_er && v57 >= v56
  const v61 = v59 || v60
  const v62 = v59 ? (v60 ? Math.min(v54, v56) : v54) : v56
  const v63 = v59 ? (v60 ? Math.max(v55, v57) : v55) : v57
  const LAS_26_1_er = !s[1] || f.erGift && (v58 || v59 || v60) || f.erGift === false && LAS_25_er
  s[319] = LAS_26_1_er
  const LAS_26_1_ir = !s[1] || f.erGift && (LAS_26_3 && LAS_25_ir || LAS_26_3_nej && LAS_25_ir || LAS_26_3_ir && LAS_25_ir || LAS_26_3_ir && !((!LAS_25_er || !LAS_25_ir && LAS_25 === LAS_25_hoej) && (!LAS_25_er || !LAS_25_ir && v54 === v55) && (!LAS_25_er || LAS_25 === v54))) || f.erGift === false && LAS_25_ir
  s[320] = LAS_26_1_ir
  const LAS_26_1 = s[1] ? (f.erGift ? (v58 ? (v61 ? Math.min(LAS_25, v62) : LAS_25) : v62) : LAS_25) : -Infinity
  s[317] = LAS_26_1
  const LAS_26_1_hoej = s[1] ? (f.erGift ? (v58 ? (v61 ? Math.max(LAS_25_hoej, v63) : LAS_25_hoej) : v63) : LAS_25_hoej) : Infinity
  s[318] = LAS_26_1_hoej
  // LAS.26.5: Hjælpen til dig falder bort (LAS § 26, stk. 5)
  const v68 = s[309] && f.erGift
  s[2648] = v68
  const LAS_26_5 = v68 && (!s[308] || f.hjaelpEfterVoksensatsen && s[310])
  s[1368] = LAS_26_5
  const LAS_26_5_nej = v68 && (!s[308] || f.hjaelpEfterVoksensatsen === false || s[311])
  s[1369] = LAS_26_5_nej
  const LAS_26_5_ir = !v68 || !s[308]
  s[798] = LAS_26_5_ir
  // LAS.26.7: Jeres hjælp sættes ned (LAS § 26, stk. 7)
  const LAS_26_7 = v68 && (!s[308] || f.hjaelpEfterVoksensatsen === false && s[310])
  s[1371] = LAS_26_7
  const LAS_26_7_nej = v68 && (!s[308] || f.hjaelpEfterVoksensatsen || s[311])
  s[1372] = LAS_26_7_nej
}

function svar_29(f, s) {
  // LAS.30.2: Det, ægtefællen må have (LAS § 30, stk. 2)
  const v0 = SATS_36(f.vurderingsdato)
  const v1 = s[181] ? -Infinity : v0
  s[327] = v1
  const v2 = s[181] ? Infinity : v0
  s[329] = v2
  const v3 = SATS_37(f.vurderingsdato)
  const v4 = s[181] ? -Infinity : v3
  s[328] = v4
  const v5 = s[181] ? Infinity : v3
  s[330] = v5
  const LAS_30_2 = s[1] ? (s[238] ? (s[260] ? v1 : v4) : s[312]) : -Infinity
  s[1377] = LAS_30_2
  const LAS_30_2_hoej = s[1] ? (s[238] ? (s[260] ? v2 : v5) : s[313]) : Infinity
  s[1378] = LAS_30_2_hoej
  const LAS_30_2_ir = s[314] && (!s[1] || !s[238] && s[259] || s[238] && s[181]) || s[315] || s[316]
  s[1379] = LAS_30_2_ir
  // LAS.30.1: Hjælpen, når indtægter er trukket fra (LAS § 30, stk. 1)
  const v9 = s[317] === -Infinity ? -Infinity : s[317] - f.egneIndtaegterPrMaaned
  const v10 = s[318] === Infinity ? Infinity : s[318] - f.egneIndtaegterPrMaaned
  const v11 = Math.max(0, -LAS_30_2_hoej === -Infinity ? -Infinity : f.aegtefaellensIndtaegterPrMaaned - LAS_30_2_hoej)
  const v12 = Math.max(0, -LAS_30_2 === Infinity ? Infinity : f.aegtefaellensIndtaegterPrMaaned - LAS_30_2)
  const v13 = Math.max(f.aegtefaellensIndtaegterPrMaaned, v11)
  const v14 = Math.min(f.aegtefaellensIndtaegterPrMaaned, v12)
  const v15 = s[316] && s[314] && v14 >= v13
  const v16 = s[315] || v15
  const v17 = s[315] ? (v15 ? Math.min(f.aegtefaellensIndtaegterPrMaaned, v13) : f.aegtefaellensIndtaegterPrMaaned) : v13
  const v18 = s[315] ? (v15 ? Math.max(f.aegtefaellensIndtaegterPrMaaned, v14) : f.aegtefaellensIndtaegterPrMaaned) : v14
  const v19 = f.erGift === false || s[314] || s[315] || v15
  const v20 = f.erGift && (s[314] && LAS_30_2_ir || s[316] && !((!s[314] || !LAS_30_2_ir && v11 === v12) && s[314] && (!s[314] || f.aegtefaellensIndtaegterPrMaaned === v11)))
  const v21 = f.erGift ? (s[314] ? (v16 ? Math.min(v11, v17) : v11) : v17) : 0
  const v22 = f.erGift ? (s[314] ? (v16 ? Math.max(v12, v18) : v12) : v18) : 0
  const v23 = v10 === Infinity
  const v24 = -v22 === -Infinity
  const v25 = v23 && v24
  const LAS_30_1_er = !s[1] || s[319] && v19 && !(v25 && (!s[319] || !s[320] && v9 === v10) && (!v19 || !v20 && v21 === v22))
  s[1375] = LAS_30_1_er
  const LAS_30_1_ir = !s[1] || s[320] || v20 || v25
  s[1376] = LAS_30_1_ir
  const LAS_30_1 = s[1] ? Math.max(0, v9 === -Infinity || v24 ? -Infinity : v9 - v22) : -Infinity
  s[1373] = LAS_30_1
  const LAS_30_1_hoej = s[1] ? Math.max(0, v23 ? Infinity : v10 - v21) : Infinity
  s[1374] = LAS_30_1_hoej
  // LAS.81.1.ændring: Dine forhold har ændret sig (LAS § 81, 1. pkt.)
  const v30 = f.hvadAendredeSig === 'ledighed' || f.hvadAendredeSig === 'sygdom' || f.hvadAendredeSig === 'barsel' || f.hvadAendredeSig === 'mistet_forsoerger'
  s[2649] = v30
  const v31 = f.hvadAendredeSig === 'andet'
  s[2651] = v31
  const v32 = v31 && f.aendringenErEnSocialBegivenhed
  s[2650] = v32
  const v33 = v30 || v32
  const LAS_81_1_aendring = !s[1] || v33
  s[1583] = LAS_81_1_aendring
  const LAS_81_1_aendring_nej = !s[1] || !v33
  s[489] = LAS_81_1_aendring_nej
  // LAS.34.1: Ret til særlig støtte (LAS § 87)
  const v36 = f.ydelseVedSaerligStoette === 'jobafklaring' || f.ydelseVedSaerligStoette === 'ressourceforloeb'
  s[2654] = v36
  const v37 = !v36 || f.opfylderBetingelserForKontanthjaelp
  s[2653] = v37
  const v38 = LAS_81_1_aendring || !s[1]
  s[488] = v38
  const v39 = f.vurderingsdato >= 16436 /* 2015-01-01 */
  s[366] = v39
  const v40 = f.ydelseVedSaerligStoette === 'kontanthjaelp' || f.ydelseVedSaerligStoette === 'fravalgt_kontanthjaelp'
  s[2655] = v40
  const v41 = s[238] && s[163]
  const LAS_34_1 = !s[1] || !v39 && v38 && f.storForsoergerbyrdeEllerBoligudgift && f.parUdenForSaerligStoette === false && f.faarHjaelpMensSagenAfgoeres === false && v37 && f.ungPaaLavSatsUdenSaerligStoette === false || v39 && (!s[238] && v38 && f.storForsoergerbyrdeEllerBoligudgift && f.parUdenForSaerligStoette === false && f.faarHjaelpMensSagenAfgoeres === false && v37 || s[238] && (s[163] || v38 && f.storForsoergerbyrdeEllerBoligudgift && !v40))
  s[763] = LAS_34_1
  const LAS_34_1_nej = !s[1] || !v39 && (LAS_81_1_aendring_nej || f.storForsoergerbyrdeEllerBoligudgift === false || f.parUdenForSaerligStoette || f.faarHjaelpMensSagenAfgoeres || !v37 || f.ungPaaLavSatsUdenSaerligStoette) || v39 && (!s[238] && (LAS_81_1_aendring_nej || f.storForsoergerbyrdeEllerBoligudgift === false || f.parUdenForSaerligStoette || f.faarHjaelpMensSagenAfgoeres || !v37) || s[238] && (s[163] || LAS_81_1_aendring_nej || f.storForsoergerbyrdeEllerBoligudgift === false || v40))
  s[761] = LAS_34_1_nej
  const LAS_34_1_ir = !s[1] || v39 && v41
  s[762] = LAS_34_1_ir
  // LAS.34.2: Støtten kan sættes ned, fordi du kan få en billigere bolig (LAS § 87)
  const v45 = f.billigereBoligErUndersoegt && f.billigereBoligErRimelig
  const v46 = f.billigereBoligErUndersoegt && f.konkretBilligereBoligErFundet && f.billigereBoligErRimelig
  const LAS_34_2 = !s[1] || !s[238] && v45 || s[238] && (s[163] || v46)
  s[1381] = LAS_34_2
  const LAS_34_2_nej = !s[1] || !s[238] && !v45 || s[238] && (s[163] || !v46)
  s[1382] = LAS_34_2_nej
  const LAS_34_2_ir = !s[1] || v41
  s[1383] = LAS_34_2_ir
  // LAS.35.1: Vejledningen er god nok til en sanktion (LAS § 35, stk. 1)
  const v50 = f.vurderingsdato >= 14518 /* 2009-10-01 */
  s[493] = v50
  const v51 = !s[26] && f.skriftligtVejledtOmSanktioner || s[26] && (!s[182] && f.skriftligtVejledtOmSanktioner && f.vejledningErGennemgaaet || s[182] && f.skriftligtVejledtOmSanktioner)
  const LAS_35_1 = !v50 || v51
  s[1384] = LAS_35_1
  const LAS_35_1_nej = !v50 || !v51
  s[1385] = LAS_35_1_nej
  // LAS.40a.1: Den skærpede sanktion kan bruges (LAS § 40 a, stk. 1)
  const v54 = s[258] || f.manglendeViljeTilRaadighed === false || LAS_35_1_nej
  const v55 = LAS_35_1 || !v50
  const v56 = !s[258] && f.manglendeViljeTilRaadighed && v55
  const LAS_40a_1 = !s[1] || s[237] && (!s[26] && v56 || s[26] && (!s[147] && f.manglendeViljeTilRaadighed && v55 || s[147] && v56))
  s[1386] = LAS_40a_1
  const LAS_40a_1_nej = !s[1] || !s[237] || !s[26] && v54 || s[26] && (!s[147] && (f.manglendeViljeTilRaadighed === false || LAS_35_1_nej) || s[147] && v54)
  s[1387] = LAS_40a_1_nej
  // LAS.50: Plan for revalideringen (LAS § 70, stk. 2)
  const LAS_50 = f.revalideringErBevilget && (!s[1] || f.erhvervssigtetErAfklaret)
  s[1388] = LAS_50
  const LAS_50_nej = f.revalideringErBevilget && (!s[1] || f.erhvervssigtetErAfklaret === false)
  s[1389] = LAS_50_nej
  // LAS.69j.2.bidrag: Tillæg til unge, der betaler bidrag til et barn (LAS § 69 j, stk. 2, nr. 4)
  const v61 = f.bidragspligtigeBoern <= 0
  s[324] = v61
  const v62 = SATS_38(f.vurderingsdato)
  const v63 = s[321] ? -Infinity : v62
  const v64 = s[321] ? Infinity : v62
  const v65 = v63 > -Infinity && v64 < Infinity
  const v66 = quotient([v63, f.bidragspligtigeBoern], [1], 'nærmeste', 1)
  const v67 = quotient([v64, f.bidragspligtigeBoern], [1], 'nærmeste', 1)
  const LAS_69j_2_bidrag = s[0] ? (s[238] ? (v65 ? Math.min(v66, v67) : -Infinity) : f.bidragPrMaaned) : -Infinity
  s[322] = LAS_69j_2_bidrag
  const LAS_69j_2_bidrag_hoej = s[0] ? (s[238] ? (v65 ? Math.max(v66, v67) : Infinity) : f.bidragPrMaaned) : Infinity
  s[323] = LAS_69j_2_bidrag_hoej
  const v70 = s[0] && !v61
  s[2661] = v70
  const LAS_69j_2_bidrag_er = v70 && (!s[0] || !s[238] || !(!v65 && !s[321] && v63 === v64))
  s[325] = LAS_69j_2_bidrag_er
  const LAS_69j_2_bidrag_ir = !v70 || !s[0] || s[238] && (s[321] || !v65)
  s[326] = LAS_69j_2_bidrag_ir
}

function svar_30(f, s) {
  // LAS.68.2: Ressourceforløbsydelsens sats i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v0 = !s[254] && f.borHosForaeldre && f.harForsoergelsespligt === false
  s[397] = v0
  const v1 = SATS_39(f.vurderingsdato)
  const v2 = s[181] ? -Infinity : v1
  const v3 = s[181] ? Infinity : v1
  const v4 = v3 === Infinity
  const v5 = s[322] === -Infinity
  const v6 = v2 === -Infinity
  const v7 = s[323] === Infinity
  const v8 = v4 && v5 || v6 && v7
  const v9 = SATS_40(f.vurderingsdato)
  const v10 = s[260] || !v0 || s[324] || s[325] && !(v8 && !s[181] && v2 === v3 && (!s[325] || !s[326] && s[322] === s[323]))
  s[344] = v10
  const v11 = s[260] && s[181] || !s[260] && (v0 && (!s[324] && (s[181] || s[326] || v8 || s[181]) || s[324] && s[181]) || !v0 && s[181])
  s[345] = v11
  const v12 = s[260] ? s[327] : v0 ? (s[324] ? v2 : Math.min(v6 || v5 ? -Infinity : v2 + s[322], s[181] ? -Infinity : v9)) : s[328]
  s[342] = v12
  const v13 = s[260] ? s[329] : v0 ? (s[324] ? v3 : Math.min(v4 || v7 ? Infinity : v3 + s[323], s[181] ? Infinity : v9)) : s[330]
  s[343] = v13
  const LAS_68_2 = s[0] ? v12 : -Infinity
  s[1391] = LAS_68_2
  const LAS_68_2_hoej = s[0] ? v13 : Infinity
  s[1392] = LAS_68_2_hoej
  const LAS_68_2_er = s[0] && (!s[0] || v10)
  s[1393] = LAS_68_2_er
  const LAS_68_2_ir = !s[0] || !s[0] || v11
  s[1394] = LAS_68_2_ir
  // LAS.68.5: Mindst satsen til den, der kom fra ledighedsydelse (LAS § 68, stk. 5)
  const v18 = f.vurderingsdato >= 16387 /* 2014-11-13 */
  s[404] = v18
  const LAS_68_5_nej = s[0] && !v18
  s[1395] = LAS_68_5_nej
  const LAS_68_5_ir = !s[0] || !v18
  s[1396] = LAS_68_5_ir
  // LAS.68.4: Ressourceforløbsydelsen før fradrag i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v21 = f.ydelseFoerForloebet === 'sygedagpenge'
  s[2667] = v21
  const v22 = f.sidsteDagMedSygedagpengeEllers >= f.vurderingsdato
  s[2668] = v22
  const v23 = v21 && v22
  s[2666] = v23
  const v24 = Math.max(LAS_68_2, f.hidtidigYdelsePrMaaned)
  const v25 = Math.max(LAS_68_2_hoej, f.hidtidigYdelsePrMaaned)
  const v26 = f.ydelseFoerForloebet === 'ledighedsydelse'
  s[2669] = v26
  const v27 = Math.max(f.hidtidigYdelsePrMaaned, v24)
  const v28 = Math.min(f.hidtidigYdelsePrMaaned, v25)
  const v29 = s[0] && LAS_68_2_er
  const v30 = LAS_68_5_ir && LAS_68_2_er && v28 >= v27
  const v31 = LAS_68_5_nej || v30
  const v32 = LAS_68_5_nej ? (v30 ? Math.min(f.hidtidigYdelsePrMaaned, v27) : f.hidtidigYdelsePrMaaned) : v27
  const v33 = LAS_68_5_nej ? (v30 ? Math.max(f.hidtidigYdelsePrMaaned, v28) : f.hidtidigYdelsePrMaaned) : v28
  const LAS_68_4 = s[0] ? (v23 ? v24 : v26 ? (v29 ? (v31 ? Math.min(v24, v32) : v24) : v32) : LAS_68_2) : -Infinity
  s[339] = LAS_68_4
  const LAS_68_4_hoej = s[0] ? (v23 ? v25 : v26 ? (v29 ? (v31 ? Math.max(v25, v33) : v25) : v33) : LAS_68_2_hoej) : Infinity
  s[338] = LAS_68_4_hoej
  const v36 = f.ydelseFoerForloebet === 'foertidspension'
  s[2665] = v36
  const v37 = s[0] && !v36
  s[2664] = v37
  const LAS_68_4_er = v37 && (!s[0] || v23 && LAS_68_2_er || !v23 && (v26 && (v29 || LAS_68_5_nej || v30) || !v26 && LAS_68_2_er))
  s[340] = LAS_68_4_er
  const LAS_68_4_ir = !v37 || !s[0] || v23 && LAS_68_2_ir || !v23 && (v26 && (s[0] && LAS_68_2_ir || LAS_68_5_ir && !((!LAS_68_2_er || !LAS_68_2_ir && v24 === v25) && LAS_68_2_er && (!LAS_68_2_er || f.hidtidigYdelsePrMaaned === v24))) || !v26 && LAS_68_2_ir)
  s[341] = LAS_68_4_ir
  // LAS.68a.1.tid: Indtægter for anden tid holdes ude (LAS § 68 a, stk. 1)
  const v40 = !s[0] || s[197]
  const v41 = !s[0] || !s[197]
  const LAS_68a_1_tid = s[0] && v40
  s[1401] = LAS_68a_1_tid
  const LAS_68a_1_tid_nej = s[0] && v41
  s[333] = LAS_68a_1_tid_nej
  // LAS.68a.3: Løn i tilbud, der ikke tæller med (LAS § 68 a, stk. 3)
  const v44 = LAS_68a_1_tid || !s[0]
  s[334] = v44
  const v45 = Math.min(f.timerITilbud, 16000)
  const v46 = s[331] || s[31]
  s[351] = v46
  const v47 = SATS_41(f.vurderingsdato)
  const v48 = v46 ? -Infinity : v47
  s[352] = v48
  const v49 = v46 ? Infinity : v47
  s[353] = v49
  const v50 = v48 > -Infinity && v49 < Infinity
  s[350] = v50
  const v51 = quotient([v45, v48], [100], 'nærmeste', 1)
  const v52 = quotient([v45, v49], [100], 'nærmeste', 1)
  const v53 = v50 ? Math.min(v51, v52) : -Infinity
  s[348] = v53
  const v54 = v50 ? Math.max(v51, v52) : Infinity
  s[349] = v54
  const v55 = v46 || !v50
  s[354] = v55
  const LAS_68a_3 = s[0] ? Math.min(v53, sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || LAS_68a_1_tid_nej; const r0_2 = r_indtaegter.art === 'loen_i_tilbud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && v44) ? r_indtaegter.beloeb : 0) : 0 })) : -Infinity
  s[335] = LAS_68a_3
  const LAS_68a_3_hoej = s[0] ? Math.min(v54, sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_68a_1_tid_nej) && r_indtaegter.art === 'loen_i_tilbud' ? r_indtaegter.beloeb : 0)) : Infinity
  s[332] = LAS_68a_3_hoej
  const LAS_68a_3_er = s[0] && (!s[0] || !(!v50 && !v46 && v48 === v49))
  s[337] = LAS_68a_3_er
  const LAS_68a_3_ir = !s[0] || !s[0] || v55
  s[336] = LAS_68a_3_ir
}

function svar_31(f, s) {
  // LAS.68a.2: Fradrag for løn i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v0 = Math.max(0, -s[332] === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[333]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_under_sygdom' || r_indtaegter.art === 'loen_i_tilbud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[334]) ? r_indtaegter.beloeb : 0) : 0 }) + sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[333]; const r0_2 = r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[334]) ? r_indtaegter.beloeb : 0) : 0 }) - s[332])
  const v1 = Math.max(0, -s[335] === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[333]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_under_sygdom' || r_indtaegter.art === 'loen_i_tilbud') ? r_indtaegter.beloeb : 0) + sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[333]) && (r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.beloeb : 0) - s[335])
  const v2 = SATS_42(f.vurderingsdato)
  const v3 = s[181] ? -Infinity : v2
  s[361] = v3
  const v4 = s[181] ? Infinity : v2
  s[362] = v4
  const v5 = Math.min(v0, v3)
  const v6 = Math.min(v1, v4)
  const v7 = !s[181] && v3 === v4
  s[364] = v7
  const v8 = s[336] || s[181]
  const v9 = v5 > -Infinity && v6 < Infinity
  const v10 = quotient([v5, 3000], [10000], 'nærmeste', 1)
  const v11 = quotient([v6, 3000], [10000], 'nærmeste', 1)
  const v12 = v9 ? Math.min(v10, v11) : -Infinity
  const v13 = v9 ? Math.max(v10, v11) : Infinity
  const v14 = s[337] && !(!v9 && (!s[337] || !v8 && v5 === v6))
  const v15 = v8 || !v9
  const v16 = v1 === Infinity
  const v17 = -v4 === -Infinity
  s[363] = v17
  const v18 = v16 && v17
  const v19 = -v3 === Infinity
  s[365] = v19
  const v20 = s[337] && !(v18 && (!s[337] || !s[336] && v0 === v1) && v7)
  const v21 = s[336] || s[181] || v18
  const v22 = Math.max(0, v17 ? -Infinity : v0 - v4)
  const v23 = Math.max(0, v16 || v19 ? Infinity : v1 - v3)
  const v24 = v23 >= Infinity
  const v25 = v24 ? -Infinity : quotient([v22, 5500], [10000], 'nærmeste', 1)
  const v26 = v24 ? Infinity : quotient([v23, 5500], [10000], 'nærmeste', 1)
  const v27 = v20 && !(v24 && (!v20 || !v21 && v22 === v23))
  const v28 = v21 || v24
  const v29 = v13 === Infinity
  const v30 = v25 === -Infinity
  const v31 = v12 === -Infinity
  const v32 = v26 === Infinity
  const v33 = v29 && v30 || v31 && v32
  const LAS_68a_2 = s[0] ? (s[171] ? v25 : v31 || v30 ? -Infinity : v12 + v25) : -Infinity
  s[1402] = LAS_68a_2
  const LAS_68a_2_hoej = s[0] ? (s[171] ? v26 : v29 || v32 ? Infinity : v13 + v26) : Infinity
  s[1403] = LAS_68a_2_hoej
  const LAS_68a_2_er = s[0] && (!s[0] || !s[171] && v14 && v27 && !(v33 && (!v14 || !v15 && v12 === v13) && (!v27 || !v28 && v25 === v26)) || s[171] && v27)
  s[1404] = LAS_68a_2_er
  const LAS_68a_2_ir = !s[0] || !s[0] || !s[171] && (v15 || v28 || v33) || s[171] && v28
  s[1405] = LAS_68a_2_ir
  // LAS.68a.1: Ressourceforløbsydelse til udbetaling i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v38 = s[338] === Infinity
  const v39 = -LAS_68a_2_hoej === -Infinity
  const v40 = s[339] === -Infinity
  const v41 = -LAS_68a_2 === Infinity
  const v42 = v38 && v39 || v40 && v41
  const v43 = v40 || v39 ? -Infinity : s[339] - LAS_68a_2_hoej
  const v44 = v38 || v41 ? Infinity : s[338] - LAS_68a_2
  const v45 = v43 === -Infinity ? -Infinity : v43 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[333]) && (r_indtaegter.art === 'anden' || r_indtaegter.art === 'uddannelsesgodtgoerelse') ? r_indtaegter.beloeb : 0)
  const v46 = v44 === Infinity ? Infinity : v44 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[333]; const r0_2 = r_indtaegter.art === 'anden' || r_indtaegter.art === 'uddannelsesgodtgoerelse'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[334]) ? r_indtaegter.beloeb : 0) : 0 })
  const v47 = v45 === -Infinity ? -Infinity : v45 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[333]) && (r_indtaegter.art === 'fleksloentilskud' || r_indtaegter.art === 'tilskud_egen_virksomhed') ? r_indtaegter.beloeb : 0)
  const v48 = v46 === Infinity ? Infinity : v46 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[333]; const r0_2 = r_indtaegter.art === 'fleksloentilskud' || r_indtaegter.art === 'tilskud_egen_virksomhed'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[334]) ? r_indtaegter.beloeb : 0) : 0 })
  const LAS_68a_1 = s[0] ? Math.max(0, v47 === -Infinity ? -Infinity : v47 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[333]) && r_indtaegter.art === 'overskud_egen_virksomhed' ? r_indtaegter.beloeb : 0)) : -Infinity
  s[1397] = LAS_68a_1
  const LAS_68a_1_hoej = s[0] ? Math.max(0, v48 === Infinity ? Infinity : v48 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[333]; const r0_2 = r_indtaegter.art === 'overskud_egen_virksomhed'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[334]) ? r_indtaegter.beloeb : 0) : 0 })) : Infinity
  s[1398] = LAS_68a_1_hoej
  const LAS_68a_1_er = s[0] && (!s[0] || s[340] && LAS_68a_2_er && !(v42 && (!s[340] || !s[341] && s[339] === s[338]) && (!LAS_68a_2_er || !LAS_68a_2_ir && LAS_68a_2 === LAS_68a_2_hoej)))
  s[1399] = LAS_68a_1_er
  const LAS_68a_1_ir = !s[0] || !s[0] || s[341] || LAS_68a_2_ir || v42
  s[1400] = LAS_68a_1_ir
  // LAS.69j.2: Ressourceforløbsydelsens sats i jobafklaringsforløb (LAS § 69 j, stk. 2-3)
  const LAS_69j_2 = s[145] ? s[342] : -Infinity
  s[1406] = LAS_69j_2
  const LAS_69j_2_hoej = s[145] ? s[343] : Infinity
  s[1407] = LAS_69j_2_hoej
  const LAS_69j_2_er = s[145] && (!s[145] || s[344])
  s[1408] = LAS_69j_2_er
  const LAS_69j_2_ir = !s[145] || !s[145] || s[345]
  s[1409] = LAS_69j_2_ir
  // LAS.69j.4: Ressourceforløbsydelsen før fradrag i jobafklaringsforløb (LAS § 69 j, stk. 4)
  const v57 = f.vurderingsdato >= 16428 /* 2014-12-24 */
  s[378] = v57
  const v58 = f.andelAfArbejdetVedForloebetsStart <= 0
  s[2673] = v58
  const v59 = f.andelAfArbejdetVedForloebetsStart <= 2500
  s[2674] = v59
  const v60 = LAS_69j_2 > -Infinity && LAS_69j_2_hoej < Infinity
  const v61 = quotient([LAS_69j_2, 3], [4], 'nærmeste', 1)
  const v62 = quotient([LAS_69j_2_hoej, 3], [4], 'nærmeste', 1)
  const v63 = v60 ? Math.min(v61, v62) : -Infinity
  const v64 = v60 ? Math.max(v61, v62) : Infinity
  const v65 = LAS_69j_2_er && !(!v60 && (!LAS_69j_2_er || !LAS_69j_2_ir && LAS_69j_2 === LAS_69j_2_hoej))
  const v66 = LAS_69j_2_ir || !v60
  const v67 = f.andelAfArbejdetVedForloebetsStart <= 5000
  s[2675] = v67
  const v68 = quotient([LAS_69j_2, 2], [4], 'nærmeste', 1)
  const v69 = quotient([LAS_69j_2_hoej, 2], [4], 'nærmeste', 1)
  const v70 = v60 ? Math.min(v68, v69) : -Infinity
  const v71 = v60 ? Math.max(v68, v69) : Infinity
  const v72 = !s[119] && LAS_69j_2_er
  const v73 = !s[119] && LAS_69j_2_ir
  const v74 = f.andelAfArbejdetDuKan <= 0
  s[377] = v74
  const v75 = f.andelAfArbejdetDuKan <= 2500
  s[725] = v75
  const LAS_69j_4 = s[145] ? (v57 ? (s[346] ? (s[119] ? (v74 ? LAS_69j_2 : v75 ? v63 : s[347] ? v70 : 0) : LAS_69j_2) : -Infinity) : s[119] ? (v58 ? LAS_69j_2 : v59 ? v63 : v67 ? v70 : 0) : LAS_69j_2) : -Infinity
  s[382] = LAS_69j_4
  const LAS_69j_4_hoej = s[145] ? (v57 ? (s[346] ? (s[119] ? (v74 ? LAS_69j_2_hoej : v75 ? v64 : s[347] ? v71 : 0) : LAS_69j_2_hoej) : Infinity) : s[119] ? (v58 ? LAS_69j_2_hoej : v59 ? v64 : v67 ? v71 : 0) : LAS_69j_2_hoej) : Infinity
  s[381] = LAS_69j_4_hoej
  const LAS_69j_4_er = s[145] && (!s[145] || !v57 && (s[119] && (v58 && LAS_69j_2_er || !v58 && (v59 && v65 || !v59 && (!v67 || v65))) || v72) || v57 && (!s[346] || s[119] && (v74 && LAS_69j_2_er || !v74 && (v75 && v65 || !v75 && (!s[347] || v65))) || v72))
  s[383] = LAS_69j_4_er
  const LAS_69j_4_ir = !s[145] || !s[145] || !v57 && (s[119] && (v58 && LAS_69j_2_ir || !v58 && (v59 && v66 || !v59 && v67 && v66)) || v73) || v57 && (!s[346] || s[119] && (v74 && LAS_69j_2_ir || !v74 && (v75 && v66 || !v75 && s[347] && v66)) || v73)
  s[384] = LAS_69j_4_ir
}

function svar_32(f, s) {
  // LAS.69j.5.tid: Indtægter for anden tid holdes ude (LAS § 69 j, stk. 5)
  const v0 = !s[145] || s[197]
  const v1 = !s[145] || !s[197]
  const LAS_69j_5_tid = s[145] && v0
  s[1417] = LAS_69j_5_tid
  const LAS_69j_5_tid_nej = s[145] && v1
  s[356] = LAS_69j_5_tid_nej
  // LAS.69j.10: Løn i tilbud, der ikke tæller med (LAS § 69 j, stk. 10)
  const v4 = LAS_69j_5_tid || !s[145]
  s[357] = v4
  const LAS_69j_10 = s[145] ? Math.min(s[348], sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r_indtaegter.art === 'loen_i_tilbud'; const r0_2 = r0_0 || LAS_69j_5_tid_nej; const r0_3 = r0_2 && r0_1; return r0_3 ? (r0_3 && !(r0_2 && !r0_1 || !r0_0 && v4) ? r_indtaegter.beloeb : 0) : 0 })) : -Infinity
  s[358] = LAS_69j_10
  const LAS_69j_10_hoej = s[145] ? Math.min(s[349], sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_69j_5_tid_nej) && r_indtaegter.art === 'loen_i_tilbud' ? r_indtaegter.beloeb : 0)) : Infinity
  s[355] = LAS_69j_10_hoej
  const LAS_69j_10_er = s[145] && (!s[145] || !(!s[350] && !s[351] && s[352] === s[353]))
  s[359] = LAS_69j_10_er
  const LAS_69j_10_ir = !s[145] || !s[145] || s[354]
  s[360] = LAS_69j_10_ir
}

function svar_33(f, s) {
  // LAS.69j.9: Fradrag for løn i jobafklaringsforløb (LAS § 69 j, stk. 9)
  const v0 = Math.max(0, -s[355] === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[356]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[357]) ? r_indtaegter.beloeb : 0) : 0 }) - s[355])
  const v1 = Math.max(0, -s[358] === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[356]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.beloeb : 0) - s[358])
  const v2 = v1 === Infinity
  const v3 = Math.max(0, v0 - 1344200)
  const v4 = Math.max(0, v2 ? Infinity : v1 - 1344200)
  const v5 = v4 >= Infinity
  s[371] = v5
  const v6 = v5 ? -Infinity : quotient([v3, 5500], [10000], 'nærmeste', 1)
  const v7 = v5 ? Infinity : quotient([v4, 5500], [10000], 'nærmeste', 1)
  const v8 = v6 === -Infinity ? -Infinity : Math.round(Math.min(v0, 1344200) * 3000 / 10000) + v6
  const v9 = v7 === Infinity ? Infinity : Math.round(Math.min(v1, 1344200) * 3000 / 10000) + v7
  const v10 = s[359] && s[359] && !(v5 && (!s[359] || !s[360] && v3 === v4))
  s[367] = v10
  const v11 = Math.max(0, v0 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[356]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.pension ?? 0 : 0))
  const v12 = Math.max(0, v2 ? Infinity : v1 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[356]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[357]) ? r_indtaegter.pension ?? 0 : 0) : 0 }))
  const v13 = v12 === Infinity
  const v14 = Math.max(0, v11 - 1344200)
  const v15 = Math.max(0, v13 ? Infinity : v12 - 1344200)
  const v16 = v15 >= Infinity
  s[372] = v16
  const v17 = v16 ? -Infinity : quotient([v14, 5500], [10000], 'nærmeste', 1)
  const v18 = v16 ? Infinity : quotient([v15, 5500], [10000], 'nærmeste', 1)
  const v19 = v17 === -Infinity ? -Infinity : Math.round(Math.min(1344200, v11) * 3000 / 10000) + v17
  const v20 = v18 === Infinity ? Infinity : Math.round(Math.min(1344200, v12) * 3000 / 10000) + v18
  const v21 = s[359] && s[359] && !(v16 && (!s[359] || !s[360] && v14 === v15))
  s[368] = v21
  const v22 = Math.min(s[361], v0)
  const v23 = Math.min(s[362], v1)
  const v24 = s[360] || s[181]
  const v25 = v22 > -Infinity && v23 < Infinity
  const v26 = quotient([v22, 3000], [10000], 'nærmeste', 1)
  const v27 = quotient([v23, 3000], [10000], 'nærmeste', 1)
  const v28 = v25 ? Math.min(v26, v27) : -Infinity
  const v29 = v25 ? Math.max(v26, v27) : Infinity
  const v30 = s[359] && !(!v25 && (!s[359] || !v24 && v22 === v23))
  const v31 = v24 || !v25
  const v32 = v2 && s[363]
  const v33 = s[359] && !(v32 && (!s[359] || !s[360] && v0 === v1) && s[364])
  const v34 = s[360] || s[181] || v32
  const v35 = Math.max(0, s[363] ? -Infinity : v0 - s[362])
  const v36 = Math.max(0, v2 || s[365] ? Infinity : v1 - s[361])
  const v37 = v36 >= Infinity
  const v38 = v37 ? -Infinity : quotient([v35, 5500], [10000], 'nærmeste', 1)
  const v39 = v37 ? Infinity : quotient([v36, 5500], [10000], 'nærmeste', 1)
  const v40 = v33 && !(v37 && (!v33 || !v34 && v35 === v36))
  const v41 = v34 || v37
  const v42 = v29 === Infinity
  const v43 = v38 === -Infinity
  const v44 = v28 === -Infinity
  const v45 = v39 === Infinity
  const v46 = v42 && v43 || v44 && v45
  const v47 = v44 || v43 ? -Infinity : v28 + v38
  const v48 = v42 || v45 ? Infinity : v29 + v39
  const v49 = v30 && v40 && !(v46 && (!v30 || !v31 && v28 === v29) && (!v40 || !v41 && v38 === v39))
  s[369] = v49
  const v50 = v31 || v41 || v46
  s[373] = v50
  const v51 = Math.min(s[361], v11)
  const v52 = Math.min(s[362], v12)
  const v53 = v51 > -Infinity && v52 < Infinity
  const v54 = quotient([v51, 3000], [10000], 'nærmeste', 1)
  const v55 = quotient([v52, 3000], [10000], 'nærmeste', 1)
  const v56 = v53 ? Math.min(v54, v55) : -Infinity
  const v57 = v53 ? Math.max(v54, v55) : Infinity
  const v58 = s[359] && !(!v53 && (!s[359] || !v24 && v51 === v52))
  const v59 = v24 || !v53
  s[374] = v59
  const v60 = v13 && s[363]
  const v61 = s[359] && !(v60 && (!s[359] || !s[360] && v11 === v12) && s[364])
  const v62 = s[360] || s[181] || v60
  const v63 = Math.max(0, s[363] ? -Infinity : v11 - s[362])
  const v64 = Math.max(0, v13 || s[365] ? Infinity : v12 - s[361])
  const v65 = v64 >= Infinity
  const v66 = v65 ? -Infinity : quotient([v63, 5500], [10000], 'nærmeste', 1)
  const v67 = v65 ? Infinity : quotient([v64, 5500], [10000], 'nærmeste', 1)
  const v68 = v61 && !(v65 && (!v61 || !v62 && v63 === v64))
  const v69 = v62 || v65
  s[375] = v69
  const v70 = v57 === Infinity
  const v71 = v66 === -Infinity
  const v72 = v56 === -Infinity
  const v73 = v67 === Infinity
  const v74 = v70 && v71 || v72 && v73
  s[376] = v74
  const v75 = v72 || v71 ? -Infinity : v56 + v66
  const v76 = v70 || v73 ? Infinity : v57 + v67
  const v77 = v58 && v68 && !(v74 && (!v58 || !v59 && v56 === v57) && (!v68 || !v69 && v66 === v67))
  s[370] = v77
  const LAS_69j_9 = s[145] ? (s[366] ? (s[197] ? v47 : v49 ? (v77 ? Math.min(v47, v75) : v47) : v75) : v10 ? (v21 ? Math.min(v8, v19) : v8) : v19) : -Infinity
  s[379] = LAS_69j_9
  const LAS_69j_9_hoej = s[145] ? (s[366] ? (s[197] ? v48 : v49 ? (v77 ? Math.max(v48, v76) : v48) : v76) : v10 ? (v21 ? Math.max(v9, v20) : v9) : v20) : Infinity
  s[380] = LAS_69j_9_hoej
}

function svar_34(f, s) {
  // LAS.69j.9: Fradrag for løn i jobafklaringsforløb (LAS § 69 j, stk. 9)
  const LAS_69j_9_er = s[145] && (!s[145] || !s[366] && (s[367] || s[368]) || s[366] && (!s[197] && (s[369] || s[370]) || s[197] && s[369]))
  s[1424] = LAS_69j_9_er
  const LAS_69j_9_ir = !s[145] || !s[145] || !s[366] && (s[360] || s[360] || s[371] || s[360] || s[360] || s[372]) || s[366] && (!s[197] && (s[373] || s[374] || s[375] || s[376]) || s[197] && s[373])
  s[1425] = LAS_69j_9_ir
  // LAS.69j.7: Fleksløntilskuddet trækkes fra (LAS § 69 j, stk. 6-7)
  const v2 = sum(f.indtaegter, (r_indtaegter) => r_indtaegter.art === 'loen_under_sygdom' ? 1 : 0) <= 0
  s[2677] = v2
  const v3 = !v2 || f.ansatIFleksjobVedForloebetsStart === false
  const LAS_69j_7 = s[145] && (!s[145] || v3)
  s[1419] = LAS_69j_7
  const LAS_69j_7_nej = s[145] && (!s[145] || !v3)
  s[1420] = LAS_69j_7_nej
  // LAS.69j.8: Overskud af egen virksomhed trækkes fra (LAS § 69 j, stk. 8)
  const v6 = s[119] && !s[377]
  const LAS_69j_8 = s[145] && (!s[145] || !s[378] || !s[346] || !v6)
  s[1421] = LAS_69j_8
  const LAS_69j_8_nej = s[145] && (!s[145] || s[378] && (!s[346] || v6))
  s[1422] = LAS_69j_8_nej
  const LAS_69j_8_ir = !s[145] || !s[145] || s[378] && !s[346]
  s[1423] = LAS_69j_8_ir
  // LAS.69j.13: Uddannelsesgodtgørelse efter en arbejdsskade trækkes ikke fra (LAS § 69 j, stk. 13)
  const v10 = f.vurderingsdato >= 19704 /* 2023-12-13 */
  s[2678] = v10
  const v11 = f.vurderingsdato >= 19899 /* 2024-06-25 */
  s[2679] = v11
  const LAS_69j_13 = s[145] && (!s[145] || v10)
  s[1429] = LAS_69j_13
  const LAS_69j_13_nej = s[145] && (!s[145] || !v10 || !v11)
  s[1430] = LAS_69j_13_nej
  const LAS_69j_13_ir = !s[145] || !s[145] || v10 && !v11
  s[1431] = LAS_69j_13_ir
  // LAS.69j.5: Fradrag i ydelsen under jobafklaringsforløb (LAS § 69 j, stk. 5-13)
  const v15 = s[379] === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[356]; const r0_2 = r_indtaegter.art === 'anden' || r_indtaegter.art === 'loen_under_sygdom'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[357]) ? r_indtaegter.beloeb : 0) : 0 }) + s[379]
  const v16 = s[380] === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[356]) && (r_indtaegter.art === 'anden' || r_indtaegter.art === 'loen_under_sygdom') ? r_indtaegter.beloeb : 0) + s[380]
  const v17 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[356]; const r0_2 = r_indtaegter.art === 'fleksloentilskud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[357]) ? r_indtaegter.beloeb : 0) : 0 })
  const v18 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[356]) && r_indtaegter.art === 'fleksloentilskud' ? r_indtaegter.beloeb : 0)
  const v19 = !s[145] && v17 <= 0
  const v20 = LAS_69j_7_nej ? 0 : v17
  const v21 = v15 === -Infinity ? -Infinity : v15 + (LAS_69j_7 ? (LAS_69j_7_nej || v19 ? Math.min(v17, v20) : v17) : v20)
  const v22 = v16 === Infinity ? Infinity : v16 + (LAS_69j_7 ? v18 : 0)
  const v23 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r_indtaegter.art === 'overskud_egen_virksomhed'; const r0_2 = r0_0 || s[356]; const r0_3 = r0_2 && r0_1; return r0_3 ? (r0_3 && !(r0_2 && !r0_1 || !r0_0 && s[357]) ? r_indtaegter.beloeb : 0) : 0 })
  const v24 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[356]) && r_indtaegter.art === 'overskud_egen_virksomhed' ? r_indtaegter.beloeb : 0)
  const v25 = LAS_69j_8_ir && v23 <= 0
  const v26 = LAS_69j_8_nej ? 0 : v23
  const v27 = v21 === -Infinity ? -Infinity : v21 + (LAS_69j_8 ? (LAS_69j_8_nej || v25 ? Math.min(v23, v26) : v23) : v26)
  const v28 = v22 === Infinity ? Infinity : v22 + (LAS_69j_8 ? v24 : 0)
  const v29 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[356]; const r0_2 = r_indtaegter.art === 'uddannelsesgodtgoerelse'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[357]) ? r_indtaegter.beloeb : 0) : 0 })
  const v30 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[356]) && r_indtaegter.art === 'uddannelsesgodtgoerelse' ? r_indtaegter.beloeb : 0)
  const v31 = LAS_69j_13_ir && v29 <= 0
  const v32 = LAS_69j_13 ? 0 : v29
  const LAS_69j_5 = s[145] ? (v27 === -Infinity ? -Infinity : v27 + (LAS_69j_13_nej ? (LAS_69j_13 || v31 ? Math.min(v29, v32) : v29) : v32)) : -Infinity
  s[1410] = LAS_69j_5
  const LAS_69j_5_hoej = s[145] ? (v28 === Infinity ? Infinity : v28 + (LAS_69j_13_nej ? v30 : 0)) : Infinity
  s[1411] = LAS_69j_5_hoej
  const LAS_69j_5_er = s[145] && (!s[145] || LAS_69j_9_er && (LAS_69j_7 || LAS_69j_7_nej || v19) && (LAS_69j_8 || LAS_69j_8_nej || v25) && (LAS_69j_13_nej || LAS_69j_13 || v31))
  s[1412] = LAS_69j_5_er
  const LAS_69j_5_ir = !s[145] || !s[145] || LAS_69j_9_ir || !s[145] && !(v17 === v18 && v17 === 0) || LAS_69j_8_ir && !(v23 === v24 && v23 === 0) || LAS_69j_13_ir && !(v29 === v30 && v29 === 0)
  s[1413] = LAS_69j_5_ir
  // LAS.69j.5.modtager: Retten til forløbet består, selv om intet udbetales (LAS § 69 j, stk. 5)
  const v37 = !s[26] || f.harFrasagtYdelsen === false
  const v38 = s[145] && f.erIJobafklaring
  s[2680] = v38
  const LAS_69j_5_modtager = v38 && (!s[145] || v37)
  s[1414] = LAS_69j_5_modtager
  const LAS_69j_5_modtager_nej = v38 && (!s[145] || !v37)
  s[1415] = LAS_69j_5_modtager_nej
  const LAS_69j_5_modtager_ir = !v38 || !s[145]
  s[1416] = LAS_69j_5_modtager_ir
  // LAS.69j.11: Optjent ferie kan holdes før de 12 måneder (LAS § 69 j, stk. 11)
  const v42 = f.vurderingsdato >= 16941 /* 2016-05-20 */
  s[421] = v42
  const v43 = f.ugerMedFeriegodtgoerelse <= 0
  const LAS_69j_11 = s[0] && (!v42 || !v43)
  s[1426] = LAS_69j_11
  const LAS_69j_11_nej = s[0] && (!v42 || v43)
  s[1427] = LAS_69j_11_nej
  const LAS_69j_11_ir = !s[0] || !v42
  s[1428] = LAS_69j_11_ir
  // LAS.69j.15: Ydelsen stopper, når fleksjobbet ophører (LAS § 69 j, stk. 15)
  const v47 = f.fleksjobSlutDen >= f.vurderingsdato
  s[2681] = v47
  const v48 = f.ansatIFleksjobVedForloebetsStart && f.fleksjobErSlut && !v47
  const LAS_69j_15 = s[145] && (!s[145] || v48)
  s[393] = LAS_69j_15
  const LAS_69j_15_nej = s[145] && (!s[145] || !v48)
  s[392] = LAS_69j_15_nej
  // LAS.69j.udbetales: Ressourceforløbsydelse til udbetaling i jobafklaringsforløb (LAS § 69 j, stk. 5)
  const v51 = s[381] === Infinity
  const v52 = -LAS_69j_5_hoej === -Infinity
  const v53 = s[382] === -Infinity
  const v54 = -LAS_69j_5 === Infinity
  const v55 = v51 && v52 || v53 && v54
  const LAS_69j_udbetales = s[145] ? Math.max(0, v53 || v52 ? -Infinity : s[382] - LAS_69j_5_hoej) : -Infinity
  s[1432] = LAS_69j_udbetales
  const LAS_69j_udbetales_hoej = s[145] ? Math.max(0, v51 || v54 ? Infinity : s[381] - LAS_69j_5) : Infinity
  s[1433] = LAS_69j_udbetales_hoej
  const LAS_69j_udbetales_er = s[145] && (!s[145] || s[383] && LAS_69j_5_er && !(v55 && (!s[383] || !s[384] && s[382] === s[381]) && (!LAS_69j_5_er || !LAS_69j_5_ir && LAS_69j_5 === LAS_69j_5_hoej)))
  s[1434] = LAS_69j_udbetales_er
  const LAS_69j_udbetales_ir = !s[145] || !s[145] || s[384] || LAS_69j_5_ir || v55
  s[1435] = LAS_69j_udbetales_ir
  // LAS.69k.5: Fritaget for at stå til rådighed (LAS § 69 k, stk. 5)
  const v60 = countDays(s[385], f.vurderingsdato, f.vurderingsdato) >= 1
  const LAS_69k_5 = s[145] && (!s[145] || v60)
  s[390] = LAS_69k_5
  const LAS_69k_5_nej = s[145] && (!s[145] || !v60)
  s[391] = LAS_69k_5_nej
  // LAS.69k.6: Uger ferie med ydelse (LAS § 69 k, stk. 6)
  const v63 = 35 - f.ugerMedFeriegodtgoerelse
  s[419] = v63
  const v64 = Math.max(0, v63 - f.ferieMedYdelseHoldt)
  const v65 = !s[0] && v64 <= 0
  const v66 = s[386] ? 0 : v64
  const LAS_69k_6 = s[0] ? (s[387] ? (s[386] || v65 ? Math.min(v64, v66) : v64) : v66) : -Infinity
  s[1441] = LAS_69k_6
  const LAS_69k_6_hoej = s[0] ? (s[387] ? v64 : 0) : Infinity
  s[1442] = LAS_69k_6_hoej
  const LAS_69k_6_er = s[0] && (!s[0] || s[387] || s[386] || v65)
  s[1443] = LAS_69k_6_er
  // LAS.69k.6.senest: Ferie med ydelse skal være holdt (LAS § 69 k, stk. 6)
  const v70 = shiftDays(shiftMonths(shiftDays(f.tolvMaanederNaaetDen, 1), 12), -1)
  const LAS_69k_6_senest = s[0] ? v70 : FIRST_DAY
  s[1444] = LAS_69k_6_senest
  const LAS_69k_6_senest_hoej = s[0] ? v70 : NEVER
  s[1445] = LAS_69k_6_senest_hoej
  // LAS.69k.6.aftale: Du kan holde ferien med ydelse (LAS § 69 k, stk. 6)
  const v73 = LAS_69k_6_er && LAS_69k_6_hoej > 0
  s[2682] = v73
  const v74 = LAS_69k_6_er && LAS_69k_6 <= 0
  s[2683] = v74
  const v75 = s[0] && LAS_69k_6_senest_hoej >= f.vurderingsdato
  s[2684] = v75
  const v76 = s[0] && LAS_69k_6_senest < f.vurderingsdato
  s[2685] = v76
  const LAS_69k_6_aftale = s[0] && (!s[0] || (v73 || !s[0]) && (v75 || !s[0]) && f.ferienErAftalt)
  s[389] = LAS_69k_6_aftale
  const LAS_69k_6_aftale_nej = s[0] && (!s[0] || v74 || v76 || f.ferienErAftalt === false)
  s[388] = LAS_69k_6_aftale_nej
}

function svar_35(f, s) {
  // LAS.69k.1: Du opfylder betingelserne for ydelsen (LAS § 69 k, stk. 1)
  const v0 = f.holderFerieMedYdelse === false || s[388]
  s[2689] = v0
  const v1 = f.holderFerieMedYdelse && (s[389] || !s[0])
  s[2688] = v1
  const v2 = f.deltagerAktivt || s[390] || v1
  s[2686] = v2
  const v3 = f.deltagerAktivt === false && (s[391] || !s[145]) && v0
  s[2687] = v3
  const LAS_69k_1 = s[145] && (!s[145] || (s[392] || !s[145]) && v2)
  s[1436] = LAS_69k_1
  const LAS_69k_1_nej = s[145] && (!s[145] || s[393] || v3)
  s[1437] = LAS_69k_1_nej
  // LAS.69k.2: At sige nej til behandlingen får ingen betydning for ydelsen (LAS § 69 k, stk. 2)
  const v6 = s[145] && !s[394]
  s[2690] = v6
  const LAS_69k_2 = v6 && (!s[395] || s[396])
  s[1438] = LAS_69k_2
  const LAS_69k_2_nej = v6 && (!s[395] || !s[396])
  s[1439] = LAS_69k_2_nej
  const LAS_69k_2_ir = !v6 || !s[395]
  s[1440] = LAS_69k_2_ir
  // LAS.69l.1: Kommunen har gjort det, der skal til, før en sanktion (LAS § 69 l, stk. 1-2)
  const LAS_69l_3_er = f.bruddetSkete >= 16252 /* 2014-07-01 */
  s[398] = LAS_69l_3_er
  const v11 = f.skriftligtVejledtOmSanktioner && f.personligKontaktErForsoegt
  const v12 = f.bruddetSkete >= 18258 /* 2019-12-28 */
  s[478] = v12
  const v13 = f.bruddetSkete >= 18670 /* 2021-02-12 */
  s[2695] = v13
  const v14 = f.bruddetSkete >= 19723 /* 2024-01-01 */
  s[2697] = v14
  const v15 = !v14 && f.skriftligtVejledtOmSanktioner && f.vejledningErGennemgaaet && f.personligKontaktErForsoegt || v14 && v11
  const v16 = !v13 || v15
  s[479] = v16
  const v17 = v12 && (!v13 || !v15)
  s[480] = v17
  const v18 = v12 && !v13
  s[481] = v18
  const LAS_69l_1 = LAS_69l_3_er && (!LAS_69l_3_er || !v12 && v11 || v12 && v16)
  s[1446] = LAS_69l_1
  const LAS_69l_1_nej = LAS_69l_3_er && (!LAS_69l_3_er || !v12 && !v11 || v17)
  s[400] = LAS_69l_1_nej
  const LAS_69l_1_ir = !LAS_69l_3_er || !LAS_69l_3_er || v18
  s[1447] = LAS_69l_1_ir
  // LAS.69l.3: Fradraget for et brud skal være sket (LAS § 69 l, stk. 3)
  const v22 = shiftDays(shiftMonths(monthStart(f.bruddetSkete), 4), -1)
  const LAS_69l_3 = LAS_69l_3_er ? v22 : FIRST_DAY
  s[1448] = LAS_69l_3
  const LAS_69l_3_hoej = LAS_69l_3_er ? v22 : NEVER
  s[1449] = LAS_69l_3_hoej
  // LAS.69n.1: Dage, der trækkes fra efter en samtale (LAS § 69 n, stk. 1)
  const v25 = from(ALL_DAYS, f.bruddetSkete)
  const v26 = f.kontaktErGenoprettet ? shiftDays(f.kontaktGenoprettetDen, -1) : f.vurderingsdato
  const v27 = Math.max(1, countDays(v25, f.bruddetSkete, v26))
  s[482] = v27
  const v28 = onWeekdays(v25, 62)
  const v29 = Math.max(1, countDays(v28, f.bruddetSkete, v26))
  s[483] = v29
  const LAS_69n_1 = LAS_69l_3_er ? Math.min(v27, v29) : -Infinity
  s[1455] = LAS_69n_1
  const LAS_69n_1_hoej = LAS_69l_3_er ? Math.max(v27, v29) : Infinity
  s[1456] = LAS_69n_1_hoej
  const v32 = f.brudPaaPligten === 'udeblev_fra_samtale'
  s[2701] = v32
  const v33 = f.brudPaaPligten === 'bookede_ikke'
  s[2703] = v33
  const v34 = f.bruddetSkete >= 18262 /* 2020-01-01 */
  s[2704] = v34
  const v35 = v33 && v34
  s[2702] = v35
  const v36 = v32 || v35
  s[2700] = v36
  const LAS_69n_1_er = LAS_69l_3_er && v36
  s[1457] = LAS_69n_1_er
  const LAS_69n_1_ir = !LAS_69n_1_er || !LAS_69l_3_er
  s[1458] = LAS_69n_1_ir
  // LAS.69m.2: Fradrag for dage, du var væk (LAS § 69 m, stk. 2)
  const v39 = LAS_69l_1_nej || f.rimeligGrundTilBrud
  s[2709] = v39
  const v40 = LAS_69l_1 || LAS_69l_1_ir
  s[399] = v40
  const v41 = v40 && f.rimeligGrundTilBrud === false
  s[2708] = v41
  const v42 = f.brudPaaPligten === 'udeblev_fra_tilbud'
  s[2707] = v42
  const v43 = v42 || LAS_69n_1_er
  const v44 = !v42 && LAS_69n_1_ir
  const v45 = v42 ? f.dageUdeblevet : LAS_69n_1
  const v46 = v42 ? f.dageUdeblevet : LAS_69n_1_hoej
  const v47 = f.bruddetSkete <= 18261 /* 2019-12-31 */ || f.bruddetSkete >= 20819 /* 2027-01-01 */
  const v48 = SATS_43(f.bruddetSkete)
  const v49 = SATS_44(f.bruddetSkete)
  const v50 = SATS_45(f.bruddetSkete)
  const v51 = s[260] ? (v47 ? -Infinity : v48) : s[397] ? (v47 ? -Infinity : v49) : v47 ? -Infinity : v50
  const v52 = s[260] ? (v47 ? Infinity : v48) : s[397] ? (v47 ? Infinity : v49) : v47 ? Infinity : v50
  const v53 = v45 > -Infinity && v46 < Infinity && v51 > -Infinity && v52 < Infinity
  const v54 = quotient([v45, v51], [1], 'nærmeste', 1)
  const v55 = quotient([v45, v52], [1], 'nærmeste', 1)
  const v56 = quotient([v46, v51], [1], 'nærmeste', 1)
  const v57 = quotient([v46, v52], [1], 'nærmeste', 1)
  const v58 = v53 ? Math.min(v57, v56, v54, v55) : -Infinity
  const v59 = v53 ? Math.max(v57, v56, v54, v55) : Infinity
  const v60 = v41 && v43 && !(!v53 && (!v43 || !v44 && v45 === v46) && !v47 && v51 === v52)
  const LAS_69m_2 = LAS_69l_3_er ? (v60 ? (v39 ? Math.min(0, v58) : v58) : 0) : -Infinity
  s[1451] = LAS_69m_2
  const LAS_69m_2_hoej = LAS_69l_3_er ? (v60 ? (v39 ? Math.max(0, v59) : v59) : 0) : Infinity
  s[1452] = LAS_69m_2_hoej
  const v63 = v42 || v36
  s[2706] = v63
  const v64 = LAS_69l_3_er && v63
  s[2705] = v64
  const LAS_69m_2_er = v64 && (!LAS_69l_3_er || v60 || v39)
  s[1453] = LAS_69m_2_er
  const LAS_69m_2_ir = !v64 || !LAS_69l_3_er || v41 && (v44 || v47 || !v53)
  s[1454] = LAS_69m_2_ir
  // LAS.69o.1: Ydelsen sættes ned med et fast beløb (LAS § 69 o, stk. 1)
  const v67 = f.brudPaaPligten === 'ophoerte_med_arbejde' || f.brudPaaPligten === 'afviste_arbejde' || f.brudPaaPligten === 'meldte_ikke_sygdom' || f.brudPaaPligten === 'soegte_ikke_job'
  s[2711] = v67
  const v68 = LAS_69l_3_er && v67
  s[2710] = v68
  const LAS_69o_1 = v68 && (!LAS_69l_3_er || v40 && f.rimeligGrundTilBrud === false && f.nedsatSammeMaaned === false)
  s[1459] = LAS_69o_1
  const LAS_69o_1_nej = v68 && (!LAS_69l_3_er || LAS_69l_1_nej || f.rimeligGrundTilBrud || f.nedsatSammeMaaned)
  s[1460] = LAS_69o_1_nej
  const LAS_69o_1_ir = !v68 || !LAS_69l_3_er
  s[1461] = LAS_69o_1_ir
  // LAS.69o.2: Det, ydelsen sættes ned med (LAS § 69 o, stk. 2)
  const v72 = f.bruddetSkete >= 16436 /* 2015-01-01 */
  s[2713] = v72
  const v73 = s[397] ? 25500 : 164400
  const LAS_69o_2 = LAS_69l_3_er ? (v72 ? -Infinity : v73) : -Infinity
  s[1462] = LAS_69o_2
  const LAS_69o_2_hoej = LAS_69l_3_er ? (v72 ? Infinity : v73) : Infinity
  s[1463] = LAS_69o_2_hoej
  const v76 = !LAS_69l_3_er || LAS_69o_1_nej
  s[2712] = v76
  const LAS_69o_2_er = LAS_69l_3_er && (LAS_69o_1 || LAS_69o_1_ir)
  s[1464] = LAS_69o_2_er
  const LAS_69o_2_ir = LAS_69o_2_er && (!LAS_69l_3_er || v72) || v76
  s[1465] = LAS_69o_2_ir
}

function svar_36(f, s) {
  // LAS.69p.1: Ydelsen ophører efter gentagne brud (LAS § 69 p)
  const LAS_69p_1 = s[398] && (!s[398] || s[399] && f.ydelsenBoerOphoere)
  s[1466] = LAS_69p_1
  const LAS_69p_1_nej = s[398] && (!s[398] || s[400] || f.ydelsenBoerOphoere === false)
  s[1467] = LAS_69p_1_nej
  // LAS.69q.1: Uger med en tredjedel mindre (LAS § 69 q, stk. 1-7)
  const v2 = f.forseelserPaaFemAar <= 1
  s[2714] = v2
  const v3 = f.forseelserPaaFemAar <= 0
  s[2715] = v3
  const v4 = f.modBedreVidende ? (v2 ? (v3 ? 0 : 21) : 140) : 0
  const LAS_69q_1 = s[398] ? v4 : -Infinity
  s[1468] = LAS_69q_1
  const LAS_69q_1_hoej = s[398] ? v4 : Infinity
  s[1469] = LAS_69q_1_hoej
  // LAS.69t.2: Arbejdsgiverens refusion under jobafklaringsforløb (LAS § 69 t, stk. 1-4)
  const v7 = Math.max(0, Math.min(Math.round(f.ydelsePrTime * Math.min(3700, f.timerMedLoenUnderSygdom) / 100), f.loenUnderSygdomPrUge) - f.sygedagpengerefusionPrUge)
  const LAS_69t_2 = s[145] ? v7 : -Infinity
  s[1470] = LAS_69t_2
  const LAS_69t_2_hoej = s[145] ? v7 : Infinity
  s[1471] = LAS_69t_2_hoej
  // LAS.69x.3: Tillæg til arbejdsgiverens refusion (LAS § 69 x, stk. 2-3)
  const v10 = f.vurderingsdato >= 19358 /* 2023-01-01 */
  s[537] = v10
  const v11 = f.vurderingsdato >= 20454 /* 2026-01-01 */
  s[538] = v11
  const v12 = f.vurderingsdato >= 21184 /* 2028-01-01 */
  s[2720] = v12
  const v13 = f.vurderingsdato >= 21550 /* 2029-01-01 */
  s[2722] = v13
  const v14 = f.vurderingsdato >= 21915 /* 2030-01-01 */
  s[502] = v14
  const v15 = s[26] ? (s[401] ? (s[171] ? (v10 ? (s[182] ? (s[147] ? (v11 ? (s[31] ? (v12 ? (v13 ? (v14 ? 330 : 300) : 270) : 240) : 210) : 180) : 150) : 120) : 90) : 60) : 30) : 0
  const LAS_69x_3 = s[145] ? v15 : -Infinity
  s[1473] = LAS_69x_3
  const LAS_69x_3_hoej = s[145] ? v15 : Infinity
  s[1474] = LAS_69x_3_hoej
  // LAS.70.1: Ret til revalideringsydelse (LAS § 70)
  const v18 = f.betydeligeBegraensninger || f.saerligtBegraensedeErhvervsmuligheder
  s[2726] = v18
  const v19 = f.netopForladtSkolen && f.kanKlareSigMedSU && !v18
  s[2725] = v19
  const LAS_70_1 = f.revalideringErBevilget && (!s[1] || s[402] && f.foelgerRevalideringsplanen && f.leveomkostningerDaekkesAndetsteds === false && !v19)
  s[411] = LAS_70_1
  const LAS_70_1_nej = f.revalideringErBevilget && (!s[1] || s[403] || f.foelgerRevalideringsplanen === false || f.leveomkostningerDaekkesAndetsteds || v19)
  s[417] = LAS_70_1_nej
  // LAS.70.1.3: Løn efter overenskomst under revalidering (LAS § 70, stk. 1, nr. 3)
  const v22 = f.vurderingsdato >= 15395 /* 2012-02-25 */
  s[420] = v22
  const v23 = v22 && !s[404]
  const v24 = !s[1] || v23
  s[499] = v24
  const LAS_70_1_3 = f.revalideringErBevilget && (!s[1] || v22 || f.saerligeForholdForLoen)
  s[1475] = LAS_70_1_3
  const LAS_70_1_3_nej = f.revalideringErBevilget && (!s[1] || !v22 && f.saerligeForholdForLoen === false || v23)
  s[1476] = LAS_70_1_3_nej
  const LAS_70_1_3_ir = f.revalideringErBevilget === false || v24
  s[1477] = LAS_70_1_3_ir
  // LAS.71.4: Din indtægt før revalideringen var over den højeste sats (LAS § 71, stk. 4)
  const v28 = f.vurderingsdato >= 15071 /* 2011-04-07 */
  s[884] = v28
  const v29 = f.vurderingsdato >= 15394 /* 2012-02-24 */
  s[416] = v29
  const v30 = f.revalideringBevilgetDen <= 14974 /* 2010-12-31 */ || f.revalideringBevilgetDen >= 20819 /* 2027-01-01 */
  const v31 = SATS_46(f.revalideringBevilgetDen)
  const v32 = !s[247] && f.forsoergerEgetBarnIHjemmet === false
  s[2730] = v32
  const LAS_71_4 = v32 && (!s[1] || !v28 && f.arbejdsindtaegtTilHoejesteSygedagpenge || v28 && (!v29 || (v30 ? -Infinity : v31) < f.indtaegtFoerRevalidering))
  s[1496] = LAS_71_4
  const LAS_71_4_nej = v32 && (!s[1] || !v28 && f.arbejdsindtaegtTilHoejesteSygedagpenge === false || v28 && (!v29 || (v30 ? Infinity : v31) >= f.indtaegtFoerRevalidering))
  s[1497] = LAS_71_4_nej
  const LAS_71_4_ir = !v32 || !s[1] || v28 && (!v29 || v30)
  s[1498] = LAS_71_4_ir
  // LAS.71.2.ung: Revalideringsydelse under 25 år (LAS § 71, stk. 2)
  const v36 = s[405] || s[31]
  const v37 = SATS_47(f.vurderingsdato)
  const v38 = v36 ? -Infinity : v37
  const v39 = v36 ? Infinity : v37
  const v40 = v38 > -Infinity && v39 < Infinity
  const v41 = quotient([v38], [2], 'nærmeste', 100)
  const v42 = quotient([v39], [2], 'nærmeste', 100)
  const v43 = v40 ? Math.min(v41, v42) : -Infinity
  const v44 = v40 ? Math.max(v41, v42) : Infinity
  const v45 = v36 || !v40
  const v46 = f.vurderingsdato <= 14974 /* 2010-12-31 */ || s[31]
  s[415] = v46
  const v47 = SATS_48(f.vurderingsdato)
  const v48 = SATS_49(f.vurderingsdato)
  const v49 = SATS_50(f.vurderingsdato)
  const v50 = SATS_51(f.vurderingsdato)
  const v51 = SATS_52(f.vurderingsdato)
  const LAS_71_2_ung = s[1] ? (v28 ? (v29 ? (s[406] ? (v46 ? -Infinity : v47) : f.gravidEfter12Uge ? (v46 ? -Infinity : v48) : f.borHosForaeldre ? (v46 ? -Infinity : v49) : f.psykiskLidelseNaevntILoven ? (v46 ? -Infinity : v50) : v46 ? -Infinity : v51) : -Infinity) : v43) : -Infinity
  s[1488] = LAS_71_2_ung
  const LAS_71_2_ung_hoej = s[1] ? (v28 ? (v29 ? (s[406] ? (v46 ? Infinity : v47) : f.gravidEfter12Uge ? (v46 ? Infinity : v48) : f.borHosForaeldre ? (v46 ? Infinity : v49) : f.psykiskLidelseNaevntILoven ? (v46 ? Infinity : v50) : v46 ? Infinity : v51) : Infinity) : v44) : Infinity
  s[1489] = LAS_71_2_ung_hoej
  const LAS_71_2_ung_er = !s[254] && (!s[1] || v28 || !(!v40 && !v36 && v38 === v39))
  s[1490] = LAS_71_2_ung_er
  const LAS_71_2_ung_ir = s[254] || !s[1] || !v28 && v45 || v28 && (!v29 || v46)
  s[1491] = LAS_71_2_ung_ir
  // LAS.71.2: Revalideringsydelse under 30 år uden barn i hjemmet (LAS § 71, stk. 2)
  const v56 = monthEnd(s[407]) >= f.vurderingsdato
  s[2733] = v56
  const v57 = v56 && f.forsoergerEgetBarnIHjemmet === false && f.arbejdsindtaegtTilHoejesteSygedagpenge === false
  s[2732] = v57
  const v58 = v57 ? v43 : v38
  const v59 = v57 ? v44 : v39
  const v60 = SATS_53(f.vurderingsdato)
  const v61 = SATS_54(f.vurderingsdato)
  const v62 = !v28 && (!v57 || !(!v40 && !v36 && v38 === v39))
  const v63 = !v28 && (v57 && v45 || !v57 && v36)
  const LAS_71_2 = s[1] ? (v28 ? (v29 ? (s[254] ? (f.forsoergelsespligtUdenForHjemmet ? (v46 ? -Infinity : v60) : v46 ? -Infinity : v61) : LAS_71_2_ung) : -Infinity) : v58) : -Infinity
  s[1484] = LAS_71_2
  const LAS_71_2_hoej = s[1] ? (v28 ? (v29 ? (s[254] ? (f.forsoergelsespligtUdenForHjemmet ? (v46 ? Infinity : v60) : v46 ? Infinity : v61) : LAS_71_2_ung_hoej) : Infinity) : v59) : Infinity
  s[1485] = LAS_71_2_hoej
  const LAS_71_2_er = v32 && (!s[1] || v62 || v28 && (!v29 || s[254] || LAS_71_2_ung_er))
  s[1486] = LAS_71_2_er
  const LAS_71_2_ir = !v32 || !s[1] || v63 || v28 && (!v29 || !s[254] && LAS_71_2_ung_ir || s[254] && v46)
  s[1487] = LAS_71_2_ir
  // LAS.71.1: Revalideringsydelsen pr. måned (LAS § 71, stk. 1-2)
  const v68 = SATS_55(f.vurderingsdato)
  const v69 = f.forsoergerEgetBarnIHjemmet || LAS_71_4
  s[2735] = v69
  const v70 = f.forsoergerEgetBarnIHjemmet === false && (LAS_71_4_nej || LAS_71_4_ir)
  s[2736] = v70
  const v71 = SATS_56(f.vurderingsdato)
  const v72 = v46 ? -Infinity : v71
  const v73 = v46 ? Infinity : v71
  const v74 = v70 && LAS_71_2_er
  const LAS_71_1 = s[1] ? (v28 ? (v29 ? (s[247] ? (v46 ? -Infinity : v68) : v69 ? (v74 ? Math.min(v72, LAS_71_2) : v72) : LAS_71_2) : -Infinity) : v58) : -Infinity
  s[409] = LAS_71_1
  const LAS_71_1_hoej = s[1] ? (v28 ? (v29 ? (s[247] ? (v46 ? Infinity : v68) : v69 ? (v74 ? Math.max(v73, LAS_71_2_hoej) : v73) : LAS_71_2_hoej) : Infinity) : v59) : Infinity
  s[410] = LAS_71_1_hoej
  const v77 = LAS_70_1_nej || s[408]
  s[414] = v77
  const LAS_71_1_er = LAS_70_1 && (!s[1] || v62 || v28 && (!v29 || s[247] || v69 || v74))
  s[412] = LAS_71_1_er
  const LAS_71_1_ir = LAS_70_1 && (!s[1] || v63 || v28 && (!v29 || s[247] && v46 || !s[247] && (v69 && v46 || v70 && LAS_71_2_ir))) || v77
  s[413] = LAS_71_1_ir
}

function svar_37(f, s) {
  // LAS.70.4: Tilskud, når elevlønnen er lavere end ydelsen (LAS § 70, stk. 4)
  const LAS_70_4 = s[1] ? Math.max(0, s[409] === -Infinity ? -Infinity : s[409] - f.elevloenPrMaaned) : -Infinity
  s[1478] = LAS_70_4
  const LAS_70_4_hoej = s[1] ? Math.max(0, s[410] === Infinity ? Infinity : s[410] - f.elevloenPrMaaned) : Infinity
  s[1479] = LAS_70_4_hoej
  const LAS_70_4_er = s[411] && (!s[1] || s[412])
  s[1480] = LAS_70_4_er
  const LAS_70_4_ir = s[411] && (!s[1] || s[413]) || s[414]
  s[1481] = LAS_70_4_ir
  // LAS.70.5: Dage med både revalideringsydelse og en ydelse efter en anden lov (LAS § 70, stk. 5)
  const v4 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'revalideringsydelse')
  const v5 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'sygedagpenge' || r_ydelser.ydelse === 'dagpenge' || r_ydelser.ydelse === 'fleksydelse' || r_ydelser.ydelse === 'foertidspension' || r_ydelser.ydelse === 'seniorpension' || r_ydelser.ydelse === 'tidlig_pension' || r_ydelser.ydelse === 'folkepension' || r_ydelser.ydelse === 'efterloen')
  const v6 = intersect(v4, v5)
  const LAS_70_5 = from(v6, 13332 /* 2006-07-03 */)
  s[1482] = LAS_70_5
  const v8 = dayReaching(LAS_70_5, 13332 /* 2006-07-03 */, 1)
  s[2737] = v8
  const LAS_70_5_ir = v8 >= NEVER
  s[1483] = LAS_70_5_ir
  // LAS.71.3: Tillæg for bidrag til et barn (LAS § 71, stk. 3)
  const v10 = SATS_57(f.vurderingsdato)
  const v11 = s[415] ? -Infinity : v10
  const v12 = s[415] ? Infinity : v10
  const v13 = v12 === Infinity
  const v14 = -s[410] === -Infinity
  const v15 = v11 === -Infinity
  const v16 = -s[409] === Infinity
  const v17 = v13 && v14 || v15 && v16
  const LAS_71_3 = s[416] ? Math.max(0, Math.min(f.bidragPrMaaned, v15 || v14 ? -Infinity : v11 - s[410])) : -Infinity
  s[1492] = LAS_71_3
  const LAS_71_3_hoej = s[416] ? Math.max(0, Math.min(f.bidragPrMaaned, v13 || v16 ? Infinity : v12 - s[409])) : Infinity
  s[1493] = LAS_71_3_hoej
  const v20 = f.forsoergelsespligtUdenForHjemmet || f.borHosForaeldre === false
  s[2742] = v20
  const v21 = f.psykiskLidelseNaevntILoven && v20
  s[2741] = v21
  const v22 = !s[254] && f.forsoergerEgetBarnIHjemmet === false && f.gravidEfter12Uge === false && !v21
  s[2740] = v22
  const v23 = s[417] || !v22
  s[2739] = v23
  const v24 = (s[411] || s[408]) && v22
  s[2738] = v24
  const LAS_71_3_er = v24 && (!s[416] || s[412] && !(v17 && !s[415] && v11 === v12 && (!s[412] || !s[413] && s[409] === s[410])))
  s[1494] = LAS_71_3_er
  const LAS_71_3_ir = v24 && (!s[416] || s[415] || s[413] || v17) || v23
  s[1495] = LAS_71_3_ir
  // LAS.71.6: Du beholder din hidtidige ydelse under forrevalidering (LAS § 71, stk. 6)
  const LAS_71_6_ir = !s[1] || s[418] || !s[1]
  s[1500] = LAS_71_6_ir
  // LAS.73b: Ydelsen bevares, mens du er væk (LAS § 73 b)
  const v28 = f.kortvarigAfbrydelseUdenBetydning || f.fravaerVedBarselIRevalidering
  const LAS_73b = f.revalideringErBevilget && (!s[1] || v28)
  s[1501] = LAS_73b
  const LAS_73b_nej = f.revalideringErBevilget && (!s[1] || !v28)
  s[1502] = LAS_73b_nej
  // LAS.73c.1: Uger ferie med revalideringsydelse (LAS § 73 c, stk. 1)
  const v31 = f.vurderingsdato >= 16883 /* 2016-03-23 */
  s[2743] = v31
  const v32 = f.maanederITilbudIRevalidering >= 12
  s[2745] = v32
  const v33 = v32 ? Math.max(0, s[419]) : 0
  const v34 = v32 ? Math.max(0, 28 - f.ugerMedFeriegodtgoerelse) : 0
  const LAS_73c_1 = s[1] ? (s[420] ? (s[404] ? (v31 ? (s[421] ? v34 : -Infinity) : v33) : -Infinity) : 0) : -Infinity
  s[1503] = LAS_73c_1
  const LAS_73c_1_hoej = s[1] ? (s[420] ? (s[404] ? (v31 ? (s[421] ? v34 : Infinity) : v33) : Infinity) : 0) : Infinity
  s[1504] = LAS_73c_1_hoej
  const LAS_73c_1_ir = f.revalideringErBevilget === false || !s[1] || s[420] && (!s[404] || v31 && !s[421])
  s[1505] = LAS_73c_1_ir
  // LAS.73f.1: Ydelsen sættes ned for andet arbejde (LAS § 73 f, stk. 1)
  const v38 = f.andenArbejdsindtaegtOmAaret <= 1200000
  s[2746] = v38
  const LAS_73f_1 = f.revalideringErBevilget && (!s[1] || !v38)
  s[1506] = LAS_73f_1
  const LAS_73f_1_nej = f.revalideringErBevilget && (!s[1] || v38)
  s[1507] = LAS_73f_1_nej
  // LAS.73f.1.beløb: Nedsættelse for andet arbejde, pr. år (LAS § 73 f, stk. 1)
  const v41 = Math.max(0, f.andenArbejdsindtaegtOmAaret - 1200000)
  const v42 = v38 ? 0 : f.andenArbejdsindtaegtOmAaret
  const LAS_73f_1_beloeb = s[1] ? Math.min(v41, v42) : -Infinity
  s[1508] = LAS_73f_1_beloeb
  const LAS_73f_1_beloeb_hoej = s[1] ? Math.max(v41, v42) : Infinity
  s[1509] = LAS_73f_1_beloeb_hoej
  // LAS.74a.1: Ret til ledighedsydelse (LAS § 74 a, stk. 1)
  const v45 = f.grundTilLedighedsydelse === 'venter_paa_fleksjob'
  s[2749] = v45
  const v46 = f.ydelseVedVisitationen === 'kunne_faa_syge_eller_barselsdagpenge' || f.ydelseVedVisitationen === 'sygedagpenge' || f.ydelseVedVisitationen === 'revalidering_med_plan' || f.ydelseVedVisitationen === 'ledighedsydelse_efter_ustoettet_arbejde'
  s[2750] = v46
  const v47 = v45 && v46
  s[2748] = v47
  const v48 = f.maanederIFleksjobSeneste18 >= 9
  s[484] = v48
  const v49 = v46 || v48
  s[2753] = v49
  const v50 = f.erVisiteretTilFleksjob && v49
  s[2752] = v50
  const v51 = !v45 && v50
  s[2751] = v51
  const v52 = v47 || v51
  s[2747] = v52
  const v53 = !s[0] && f.erVisiteretTilFleksjob && v52 || s[0] && f.erVisiteretTilFleksjob
  const LAS_74a_1 = !s[6] || v53
  s[1510] = LAS_74a_1
  const LAS_74a_1_nej = !s[6] || !v53
  s[1511] = LAS_74a_1_nej
  // LAS.74a.1.fleksjob: Dage med både ledighedsydelse og fleksjob (LAS § 74 a, stk. 1)
  const v56 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'ledighedsydelse')
  const v57 = intersect(v56, s[422])
  const v58 = from(v57, 13332 /* 2006-07-03 */)
  const v59 = dayReaching(v58, 13332 /* 2006-07-03 */, 1)
  s[886] = v59
  const LAS_74a_1_fleksjob = f.ledighedsydelseForAfbrydelse ? NO_DAYS : v58
  s[1512] = LAS_74a_1_fleksjob
  const LAS_74a_1_fleksjob_ir = v59 >= NEVER
  s[885] = LAS_74a_1_fleksjob_ir
  // LAS.74a.2: Ledighedsydelse med 89 pct. af højeste dagpenge (LAS § 74 a, stk. 2-4)
  const v62 = s[0] && v49
  const LAS_74a_2 = f.erVisiteretTilFleksjob && (!s[6] || v62)
  s[429] = LAS_74a_2
  const LAS_74a_2_nej = f.erVisiteretTilFleksjob && (!s[6] || !v62)
  s[426] = LAS_74a_2_nej
  // LAS.74b.2: De 6 måneder efter fleksydelsesalderen er brugt (LAS § 74 b, stk. 2)
  const v65 = f.maanederEfterFleksydelsesalderen >= 6
  s[2756] = v65
  const LAS_74b_2 = !s[6] || s[423] && v65
  s[427] = LAS_74b_2
  const LAS_74b_2_nej = !s[6] || !s[424] || !v65
  s[428] = LAS_74b_2_nej
}

function svar_38(f, s) {
  // LAS.74a.2.uge: Høj ledighedsydelse om ugen (LAS § 74 a, stk. 2)
  const v0 = f.vurderingsdato >= 15712 /* 2013-01-07 */
  s[887] = v0
  const v1 = f.vurderingsdato >= 17348 /* 2017-07-01 */
  s[2762] = v1
  const v2 = s[405] || v1
  const v3 = SATS_58(f.vurderingsdato)
  const v4 = v2 ? -Infinity : v3
  s[460] = v4
  const v5 = v2 ? Infinity : v3
  s[461] = v5
  const v6 = v4 > -Infinity && v5 < Infinity
  s[462] = v6
  const v7 = quotient([v4, 89], [100], 'nærmeste', 500)
  const v8 = quotient([v5, 89], [100], 'nærmeste', 500)
  const v9 = v6 ? Math.min(v7, v8) : -Infinity
  const v10 = v6 ? Math.max(v7, v8) : Infinity
  const v11 = !v6 && !v2 && v4 === v5
  s[463] = v11
  const v12 = v2 || !v6
  s[465] = v12
  const v13 = f.vurderingsdato <= 15711 /* 2013-01-06 */
  s[2759] = v13
  const v14 = v13 || s[182] && f.vurderingsdato <= 20093 /* 2025-01-05 */ || s[425]
  const v15 = SATS_59(f.vurderingsdato)
  const v16 = v14 ? -Infinity : v15
  const v17 = v14 ? Infinity : v15
  const v18 = v0 ? v16 : v9
  s[467] = v18
  const v19 = v0 ? v17 : v10
  s[468] = v19
  const LAS_74a_2_uge = s[0] ? v18 : -Infinity
  s[1514] = LAS_74a_2_uge
  const LAS_74a_2_uge_hoej = s[0] ? v19 : Infinity
  s[1515] = LAS_74a_2_uge_hoej
  const v22 = s[426] || s[427]
  s[2764] = v22
  const v23 = s[428] || !s[6]
  const v24 = (s[429] || s[11]) && v23 && (s[429] || s[428])
  s[2763] = v24
  const v25 = !s[0] || v22
  s[2758] = v25
  const v26 = s[0] && (v24 || !s[6])
  s[2757] = v26
  const LAS_74a_2_uge_er = v26 && (!s[0] || v0 || !v11)
  s[464] = LAS_74a_2_uge_er
  const LAS_74a_2_uge_ir = v26 && (!s[0] || !v0 && v12 || v0 && v14) || v25
  s[466] = LAS_74a_2_uge_ir
  // LAS.74a.3: Ledighedsydelse om måneden (LAS § 74 a, stk. 2-3)
  const v29 = v9 > -Infinity && v10 < Infinity
  const v30 = quotient([v9, 43333], [10000], 'nærmeste', 100)
  const v31 = quotient([v10, 43333], [10000], 'nærmeste', 100)
  const v32 = v29 ? Math.min(v30, v31) : -Infinity
  const v33 = v29 ? Math.max(v30, v31) : Infinity
  const v34 = !v11 && !(!v29 && (v11 || !v12 && v9 === v10))
  const v35 = v12 || !v29
  const v36 = f.harForsoergelsespligt === false || s[427]
  s[2766] = v36
  const v37 = f.harForsoergelsespligt && v23
  s[2765] = v37
  const v38 = v37 ? (v36 ? Math.min(s[327], s[328]) : s[327]) : s[328]
  const v39 = v37 ? (v36 ? Math.max(s[329], s[330]) : s[329]) : s[330]
  const v40 = v37 && s[181] || v36 && s[181]
  const v41 = Math.max(v32, v38)
  const v42 = Math.min(v33, v39)
  const v43 = !v40 && v38 === v39
  const v44 = v24 && v34
  const v45 = !s[6] && v34 && v42 >= v41
  const v46 = v22 || v45
  const v47 = v22 ? (v45 ? Math.min(v38, v41) : v38) : v41
  const v48 = v22 ? (v45 ? Math.max(v39, v42) : v39) : v42
  const v49 = v22 && v40
  const v50 = v16 > -Infinity && v17 < Infinity
  const v51 = quotient([v16, 43333], [10000], 'nærmeste', 100)
  const v52 = quotient([v17, 43333], [10000], 'nærmeste', 100)
  const v53 = v50 ? Math.min(v51, v52) : -Infinity
  const v54 = v50 ? Math.max(v51, v52) : Infinity
  const v55 = !v50 && !v14 && v16 === v17
  const v56 = v14 || !v50
  const v57 = Math.max(v38, v53)
  const v58 = Math.min(v39, v54)
  const v59 = v24 && !v55
  const v60 = !s[6] && !v55 && v58 >= v57
  const v61 = v22 || v60
  const v62 = v22 ? (v60 ? Math.min(v38, v57) : v38) : v57
  const v63 = v22 ? (v60 ? Math.max(v39, v58) : v39) : v58
  const v64 = f.vurderingsdato <= 17347 /* 2017-06-30 */
  s[2760] = v64
  const v65 = v64 || s[31]
  const v66 = SATS_60(f.vurderingsdato)
  const v67 = v65 ? -Infinity : v66
  const v68 = v65 ? Infinity : v66
  const v69 = Math.max(v38, v67)
  const v70 = Math.min(v39, v68)
  const v71 = !s[6] && v70 >= v69
  const v72 = v22 || v71
  const v73 = v22 ? (v71 ? Math.min(v38, v69) : v38) : v69
  const v74 = v22 ? (v71 ? Math.max(v39, v70) : v39) : v70
  const LAS_74a_3 = s[0] ? (v0 ? (v1 ? (v24 ? (v72 ? Math.min(v67, v73) : v67) : v73) : v59 ? (v61 ? Math.min(v53, v62) : v53) : v62) : v44 ? (v46 ? Math.min(v32, v47) : v32) : v47) : -Infinity
  s[474] = LAS_74a_3
  const LAS_74a_3_hoej = s[0] ? (v0 ? (v1 ? (v24 ? (v72 ? Math.max(v68, v74) : v68) : v74) : v59 ? (v61 ? Math.max(v54, v63) : v54) : v63) : v44 ? (v46 ? Math.max(v33, v48) : v33) : v48) : Infinity
  s[473] = LAS_74a_3_hoej
  const LAS_74a_3_er = s[0] && (!s[0] || !v0 && (v44 || v22 || v45) || v0 && (!v1 && (v59 || v22 || v60) || v1 && (v24 || v22 || v71)))
  s[475] = LAS_74a_3_er
  const LAS_74a_3_ir = !s[0] || !s[0] || !v0 && (v24 && v35 || v49 || !s[6] && v35 && v40 || !s[6] && !((!v34 || !v35 && v32 === v33) && v43 && v34 && (!v34 || v32 === v38))) || v0 && (!v1 && (v24 && v56 || v49 || !s[6] && v56 && v40 || !s[6] && !((v55 || !v56 && v53 === v54) && v43 && !v55 && (v55 || v38 === v53))) || v1 && (v24 && v65 || v49 || !s[6] && v65 && v40 || !s[6] && !(!v65 && v67 === v68 && v43 && v38 === v67)))
  s[476] = LAS_74a_3_ir
}

function svar_39(f, s) {
  // SDL.7c: Tidlig opfølgning (SDL § 7 c, stk. 1)
  const v0 = f.tidligOpfoelgningOensketAf === 'arbejdsgiver'
  s[2768] = v0
  const v1 = shiftDays(s[95], 35)
  s[707] = v1
  const v2 = shiftDays(s[97], 35)
  s[708] = v2
  const v3 = !s[38] && shiftDays(v2, -1) >= f.tidligOpfoelgningBedtOm
  s[2769] = v3
  const v4 = !s[38] && shiftDays(v1, -1) < f.tidligOpfoelgningBedtOm
  s[2770] = v4
  const v5 = f.tidligOpfoelgningOensketAf === 'sygemeldt'
  s[2771] = v5
  const v6 = v5 && f.ventesRaskInden8Uger === false
  const SDL_7c = s[430] && (!s[430] || v0 && f.ventesRaskInden8Uger === false && (v3 || s[40]) && f.oenskerTidligOpfoelgning || !v0 && v6)
  s[436] = SDL_7c
  const SDL_7c_nej = s[430] && (!s[430] || v0 && (f.ventesRaskInden8Uger || v4 || f.oenskerTidligOpfoelgning === false) || !v0 && !v6)
  s[437] = SDL_7c_nej
  // SDL.12.1.1: Kategori 1 (SDL § 12, stk. 1, nr. 1)
  const v9 = shiftDays(shiftDays(s[95], 56), -1)
  s[431] = v9
  const v10 = shiftDays(shiftDays(s[97], 56), -1)
  s[432] = v10
  const v11 = !s[38] && v10 >= f.forventetRask
  s[2773] = v11
  const v12 = !s[38] && v9 < f.forventetRask
  s[2774] = v12
  const v13 = !s[38] && v10 >= f.vurderingsdato
  s[2775] = v13
  const v14 = !s[38] && v9 < f.vurderingsdato
  s[2776] = v14
  const v15 = v12 || v14
  s[559] = v15
  const v16 = (v11 || s[40]) && (v13 || s[40]) && (v11 || v13)
  s[560] = v16
  const v17 = !s[162] && s[40]
  s[561] = v17
  const SDL_12_1_1 = !s[1] || !s[430] && f.tilbagevendenForestaar || s[430] && !s[162] && v16
  s[435] = SDL_12_1_1
  const SDL_12_1_1_nej = !s[1] || !s[430] && f.tilbagevendenForestaar === false || s[430] && (s[162] || v15)
  s[433] = SDL_12_1_1_nej
  const SDL_12_1_1_ir = !s[1] || s[430] && v17
  s[434] = SDL_12_1_1_ir
  // SDL.13f.1: Ingen opfølgning i et kortere forløb (SDL § 13 f, stk. 1-3)
  const v21 = f.fratraedelsesdag >= f.vurderingsdato
  s[2782] = v21
  const v22 = f.fratraeder && !v21
  s[2781] = v22
  const v23 = s[103] && !v22
  s[575] = v23
  const v24 = f.holdteSamtaler >= 1
  s[565] = v24
  const v25 = shiftDays(shiftDays(f.foersteOpfoelgningssamtale, 91), -1)
  s[577] = v25
  const v26 = v25 >= f.forventetRask
  s[2783] = v26
  const v27 = v25 >= f.vurderingsdato
  s[2784] = v27
  const v28 = v23 && v24 && f.forudsigeligtForloeb && v26 && v27
  s[562] = v28
  const v29 = shiftDays(shiftDays(s[95], 182), -1)
  s[576] = v29
  const v30 = shiftDays(shiftDays(s[97], 182), -1)
  s[578] = v30
  const v31 = !s[38] && v30 >= f.forventetRask
  s[2787] = v31
  const v32 = !s[38] && v29 < f.forventetRask
  s[2788] = v32
  const v33 = !v23 || v32 || f.opfoelgningOenskes
  s[2786] = v33
  const v34 = v23 && (v31 || s[40]) && f.opfoelgningOenskes === false
  s[2785] = v34
  const v35 = !s[38] && v30 >= f.vurderingsdato
  s[2789] = v35
  const v36 = !s[38] && v29 < f.vurderingsdato
  s[2790] = v36
  const v37 = v33 || f.opfoelgningAlligevel || v36
  s[440] = v37
  const v38 = v34 && f.opfoelgningAlligevel === false && (v35 || s[40])
  s[441] = v38
  const v39 = !s[38] && s[95] < 20635 /* 2026-07-01 */
  s[2779] = v39
  const v40 = !s[38] && s[97] >= 20635 /* 2026-07-01 */
  s[2780] = v40
  const v41 = !s[162] || v40
  s[2778] = v41
  const v42 = s[162] && (v39 || s[40])
  s[442] = v42
  const v43 = v42 && !v41
  s[443] = v43
  const SDL_13f_1 = s[147] && (v42 && (v28 || v38) || !v43 && (!s[147] || !s[162] && v28 || s[162] && v38))
  s[439] = SDL_13f_1
  const SDL_13f_1_nej = s[147] && (v42 && (!v28 || v37) || !v43 && (!s[147] || !s[162] && !v28 || s[162] && v37))
  s[438] = SDL_13f_1_nej
}

function svar_40(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const v0 = shiftDays(f.tidligOpfoelgningBedtOm, 14)
  const v1 = Math.min(s[431], v0)
  const v2 = Math.min(s[432], v0)
  const v3 = s[38] || !s[40] && s[431] === s[432]
  const v4 = s[433] && !s[38]
  const v5 = s[434] && !s[38] && s[432] >= NEVER
  const v6 = v4 || v5 ? (v4 ? s[431] : NEVER) : NEVER
  const v7 = s[435] ? NEVER : s[432]
  const v8 = s[435] || v4 || v5
  const v9 = s[433] && s[40] || s[434] && !(v3 && !s[38] && s[431] === NEVER)
  const v10 = Math.max(v1, v6)
  const v11 = Math.min(v2, v7)
  const v12 = s[38] || !s[40] && v1 === v2
  const v13 = s[436] && !s[38]
  const v14 = s[437] && v8
  const v15 = !s[430] && !s[38] && v8 && v11 >= v10
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(v6, v10) : v6) : v10
  const v18 = v13 ? (v16 ? Math.min(v1, v17) : v1) : v17
  const v19 = v14 ? (v15 ? Math.max(v7, v11) : v7) : v11
  const v20 = v13 ? (v16 ? Math.max(v2, v19) : v2) : v19
  const v21 = v13 || v14 || v15
  const v22 = s[436] && s[40]
  const v23 = v22 || s[437] && v9 || !s[430] && s[40] && v9 || !s[430] && !(v12 && (!v8 || !v9 && v6 === v7) && (!s[38] && v8 || s[38] && !v8) && (s[38] || v1 === v6))
  s[450] = v23
  const v24 = shiftMonths(s[95], 6)
  s[563] = v24
  const v25 = shiftMonths(s[97], 6)
  s[564] = v25
  const v26 = shiftDays(v24, -1)
  s[570] = v26
  const v27 = shiftDays(v25, -1)
  s[571] = v27
  const v28 = Math.min(v0, v26)
  const v29 = Math.min(v0, v27)
  const v30 = Math.max(v26, v28)
  const v31 = Math.min(v27, v29)
  const v32 = s[437] && !s[38]
  const v33 = !s[430] && !s[38] && v31 >= v30
  const v34 = v32 || v33
  const v35 = v32 ? (v33 ? Math.min(v26, v30) : v26) : v30
  const v36 = v13 ? (v34 ? Math.min(v28, v35) : v28) : v35
  s[455] = v36
  const v37 = v32 ? (v33 ? Math.max(v27, v31) : v27) : v31
  const v38 = v13 ? (v34 ? Math.max(v29, v37) : v29) : v37
  s[456] = v38
  const v39 = v13 || v32 || v33
  s[454] = v39
  const v40 = s[437] && s[40]
  const v41 = !s[430] && s[40]
  s[453] = v41
  const v42 = v22 || v40 || v41 || !s[430] && !((s[38] || !s[40] && v28 === v29) && (s[38] || !s[40] && v26 === v27) && (s[38] || v26 === v28))
  s[451] = v42
  const v43 = s[438] && v39
  const v44 = !s[147] && v39 && v38 >= NEVER
  const v45 = v43 || v44 ? (v43 ? v36 : NEVER) : NEVER
  const v46 = s[439] ? NEVER : v38
  const v47 = s[439] || v43 || v44
  const v48 = Math.max(s[431], v1)
  const v49 = Math.min(s[432], v2)
  const v50 = !s[430] && !s[38] && v49 >= v48
  const v51 = v32 || v50
  const v52 = v32 ? (v50 ? Math.min(s[431], v48) : s[431]) : v48
  const v53 = v13 ? (v51 ? Math.min(v1, v52) : v1) : v52
  s[458] = v53
  const v54 = v32 ? (v50 ? Math.max(s[432], v49) : s[432]) : v49
  const v55 = v13 ? (v51 ? Math.max(v2, v54) : v2) : v54
  s[459] = v55
  const v56 = v13 || v32 || v50
  s[457] = v56
  const v57 = v22 || v40 || v41 || !s[430] && !(v12 && v3 && (s[38] || s[431] === v1))
  s[452] = v57
  const v58 = s[438] && v56
  const v59 = !s[147] && v56 && v55 >= NEVER
  const v60 = v58 || v59 ? (v58 ? v53 : NEVER) : NEVER
  const v61 = s[439] ? NEVER : v55
  const v62 = s[439] || v58 || v59
  const v63 = s[1] ? (s[430] ? (s[162] ? (v47 ? (v62 ? Math.min(v45, v60) : v45) : v60) : v18) : s[431]) : FIRST_DAY
  s[446] = v63
  const v64 = s[1] ? (s[430] ? (s[162] ? (v47 ? (v62 ? Math.max(v46, v61) : v46) : v61) : v20) : s[432]) : NEVER
  s[448] = v64
  const v65 = s[440] && v39
  const v66 = s[441] || v65
  const v67 = v65 ? v36 : NEVER
  const v68 = s[441] ? NEVER : v38
  const v69 = s[440] && v56
  const v70 = s[441] || v69
  const v71 = v69 ? v53 : NEVER
  const v72 = s[441] ? NEVER : v55
  const v73 = v66 || v70
  const v74 = v66 ? (v70 ? Math.min(v67, v71) : v67) : v71
  const v75 = v21 ? (v73 ? Math.min(v18, v74) : v18) : v74
  s[447] = v75
  const v76 = v66 ? (v70 ? Math.max(v68, v72) : v68) : v72
  const v77 = v21 ? (v73 ? Math.max(v20, v76) : v20) : v76
  s[449] = v77
  const v78 = s[442] && (v21 || v66 || v70)
  s[444] = v78
  const v79 = !s[443] && (!s[1] || !s[430] && !s[38] || s[430] && (!s[162] && v21 || s[162] && (v47 || v62)))
  s[445] = v79
}

function svar_41(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const SDL_13b_1_er = s[444] || s[445]
  s[1827] = SDL_13b_1_er
  const SDL_13b_1 = s[444] ? (s[445] ? Math.min(s[446], s[447]) : s[447]) : s[446]
  s[1825] = SDL_13b_1
  const SDL_13b_1_hoej = s[444] ? (s[445] ? Math.max(s[448], s[449]) : s[449]) : s[448]
  s[1826] = SDL_13b_1_hoej
  const SDL_13b_1_ir = s[442] && (s[450] || s[440] && s[451] || s[440] && s[452]) || !s[443] && (!s[1] || s[453] || s[430] && (!s[162] && s[450] || s[162] && (s[438] && s[451] || !s[147] && !((!s[454] || !s[451] && s[455] === s[456]) && s[454] && s[455] === NEVER) || s[438] && s[452] || !s[147] && !((!s[457] || !s[452] && s[458] === s[459]) && s[457] && s[458] === NEVER))))
  s[1828] = SDL_13b_1_ir
  // LAS.74a.7: Første opfølgning på sygdom under ledighedsydelse (LAS § 74 a, stk. 7)
  const v4 = f.vurderingsdato >= 14522 /* 2009-10-05 */
  s[2794] = v4
  const LAS_74a_7 = s[6] ? (v4 ? NEVER : SDL_13b_1) : FIRST_DAY
  s[1516] = LAS_74a_7
  const LAS_74a_7_hoej = s[6] ? (v4 ? NEVER : SDL_13b_1_hoej) : NEVER
  s[1517] = LAS_74a_7_hoej
  const v7 = f.grundTilLedighedsydelse === 'syg'
  s[2793] = v7
  const LAS_74a_7_er = v7 && (!s[6] || v4 || SDL_13b_1_er)
  s[1518] = LAS_74a_7_er
  const LAS_74a_7_ir = !v7 || !s[6] || !v4 && SDL_13b_1_ir
  s[1519] = LAS_74a_7_ir
  // LAS.74c.1: Retten til fleksjob skal vurderes igen (LAS § 74 c, stk. 1)
  const v10 = allPeriods(f.ledighedsydelsesperioder)
  const v11 = periods(f.ledighedsydelsesperioder, (r_ledighedsydelsesperioder) => r_ledighedsydelsesperioder.slags === 'barsel')
  const v12 = without(v10, v11)
  const v13 = f.revurderetFoer ? shiftDays(f.tolvMaanederSidstNaaetDen, 1) : 11504 /* 2001-07-01 */
  const v14 = from(v12, v13)
  const v15 = dayOver(v14, 18, 364, v13)
  const v16 = runStart(v14, v15)
  const v17 = v16 === NEVER
  const v18 = v15 === NEVER
  const v19 = v17 && v18
  s[2807] = v19
  const v20 = (v17 ? -Infinity : v18 ? Infinity : v15 - v16) === 364
  const v21 = !v19 && v20
  s[2805] = v21
  const v22 = !v19 && !v20
  s[2806] = v22
  const v23 = shiftDays(shiftMonths(v16, 12), -1)
  const v24 = runEnd(v14, v15) >= v23
  s[2808] = v24
  const v25 = v22 || !v24
  s[2804] = v25
  const v26 = (v21 || v19) && v24
  s[2803] = v26
  const v27 = f.modtogLedighedsydelse30Juni2006 && !s[0]
  s[2795] = v27
  const v28 = from(v11, 13330 /* 2006-07-01 */)
  const v29 = without(v10, v28)
  const v30 = from(v29, v13)
  const v31 = dayOver(v30, 24, 547, v13)
  const v32 = runStart(v30, v31)
  const v33 = v32 === NEVER
  const v34 = v31 === NEVER
  const v35 = v33 && v34
  s[2801] = v35
  const v36 = (v33 ? -Infinity : v34 ? Infinity : v31 - v32) === 547
  const v37 = !v35 && v36
  s[2799] = v37
  const v38 = !v35 && !v36
  s[2800] = v38
  const v39 = shiftDays(shiftMonths(v32, 18), -1)
  const v40 = runEnd(v30, v31) >= v39
  s[2802] = v40
  const v41 = v38 || !v40
  s[2798] = v41
  const v42 = (v37 || v35) && v40
  s[2797] = v42
  const LAS_74c_1_ir = !v27 && !s[6]
  s[1522] = LAS_74c_1_ir
  const LAS_74c_1 = v27 ? (v42 ? (v41 ? Math.min(v31, v39) : v39) : v31) : s[6] ? (v26 ? (v25 ? Math.min(v15, v23) : v23) : v15) : FIRST_DAY
  s[1520] = LAS_74c_1
  const LAS_74c_1_hoej = v27 ? (v42 ? (v41 ? Math.max(v31, v39) : v39) : v31) : s[6] ? (v26 ? (v25 ? Math.max(v15, v23) : v23) : v15) : NEVER
  s[1521] = LAS_74c_1_hoej
  // LAS.74c.1.18: Ledighedsydelsen er givet i 18 måneder (LAS § 74 c, stk. 1)
  const v46 = runEnd(v12, LAS_74c_1)
  const v47 = runEnd(v12, LAS_74c_1_hoej)
  const v48 = !LAS_74c_1_ir && LAS_74c_1 === LAS_74c_1_hoej || v46 !== 2147483647 || v47 === 2147483647 && (runStart(v12, LAS_74c_1) !== 2147483647 || runStart(v12, LAS_74c_1_hoej) === 2147483647)
  const v49 = shiftMonths(LAS_74c_1, 6)
  const v50 = shiftMonths(LAS_74c_1_hoej, 6)
  const v51 = (v48 ? v47 : NEVER) >= v49
  s[2809] = v51
  const v52 = (v48 ? v46 : FIRST_DAY) >= v50
  s[2810] = v52
  const v53 = shiftDays(LAS_74c_1, 1)
  const v54 = shiftDays(LAS_74c_1_hoej, 1)
  const v55 = from(v12, v54)
  const v56 = from(v12, v53)
  const v57 = dayReaching(v56, v53, 183)
  const v58 = dayReaching(v55, v54, 183)
  const v59 = Math.max(v49, v57)
  const v60 = Math.min(v50, v58)
  const v61 = LAS_74c_1_ir && v60 >= v59
  const v62 = !v52 || v61
  const v63 = v52 ? v59 : v61 ? Math.min(v57, v59) : v57
  const v64 = v52 ? v60 : v61 ? Math.max(v58, v60) : v58
  const LAS_74c_1_18_er = !s[6] || v51 || !v52 || v61
  s[1525] = LAS_74c_1_18_er
  const LAS_74c_1_18 = s[6] ? (v51 ? (v62 ? Math.min(v49, v63) : v49) : v63) : FIRST_DAY
  s[1523] = LAS_74c_1_18
  const LAS_74c_1_18_hoej = s[6] ? (v51 ? (v62 ? Math.max(v50, v64) : v50) : v64) : NEVER
  s[1524] = LAS_74c_1_18_hoej
  // LAS.74c.1.frist: Vurderingen af retten til fleksjob skal være færdig (LAS § 74 c, stk. 1)
  const v68 = f.vurderingsdato >= 14606 /* 2009-12-28 */
  s[893] = v68
  const v69 = f.flyttedeKommuneMedLedighedsydelse && f.flytningForhindrerFristen
  s[2812] = v69
  const v70 = shiftMonths(f.flyttedeDenMedLedighedsydelse, 6)
  const v71 = f.modtogLedighedsydelse30Juni2006 && f.revurderetFoer === false && !s[221]
  s[891] = v71
  const LAS_74c_1_frist_er = v71 || !s[6] || !v68 || !s[416] || v69 || LAS_74c_1_18_er
  s[1528] = LAS_74c_1_frist_er
  const LAS_74c_1_frist_ir = !v71 && (!s[6] || v68 && (!s[416] || !v69 && !s[6]))
  s[1529] = LAS_74c_1_frist_ir
  const LAS_74c_1_frist = v71 ? 13694 /* 2007-06-30 */ : s[6] ? (v68 ? (s[416] ? (v69 ? v70 : LAS_74c_1_18) : FIRST_DAY) : NEVER) : FIRST_DAY
  s[1526] = LAS_74c_1_frist
  const LAS_74c_1_frist_hoej = v71 ? 13694 /* 2007-06-30 */ : s[6] ? (v68 ? (s[416] ? (v69 ? v70 : LAS_74c_1_18_hoej) : NEVER) : NEVER) : NEVER
  s[1527] = LAS_74c_1_frist_hoej
  // LAS.74c.1.nu: Kommunen skal nu vurdere, om du stadig har ret til fleksjob (LAS § 74 c, stk. 1)
  const LAS_74c_1_nu = !s[6] || f.vurderingsdato >= LAS_74c_1
  s[1530] = LAS_74c_1_nu
  const LAS_74c_1_nu_nej = !s[6] || f.vurderingsdato < LAS_74c_1_hoej
  s[1531] = LAS_74c_1_nu_nej
}

function svar_42(f, s) {
  // LAS.74d.2: Ledighedsydelse om ugen (LAS § 74 a, stk. 2)
  const v0 = quotient([s[460], 91], [100], 'nærmeste', 500)
  const v1 = quotient([s[461], 91], [100], 'nærmeste', 500)
  const v2 = quotient([s[460], 82], [100], 'nærmeste', 500)
  const v3 = quotient([s[461], 82], [100], 'nærmeste', 500)
  const v4 = Math.max(Math.min(f.indtaegtSeneste3Maaneder, s[462] ? Math.min(v0, v1) : -Infinity), s[462] ? Math.min(v2, v3) : -Infinity)
  const v5 = Math.max(Math.min(f.indtaegtSeneste3Maaneder, s[462] ? Math.max(v0, v1) : Infinity), s[462] ? Math.max(v2, v3) : Infinity)
  const v6 = Math.max(0, v4)
  const v7 = Math.min(0, v5)
  const v8 = s[428] && !s[463]
  const v9 = !s[6] && !s[463] && v7 >= v6
  const v10 = v8 || v9
  const v11 = v8 ? (v9 ? Math.min(v4, v6) : v4) : v6
  const v12 = v8 ? (v9 ? Math.max(v5, v7) : v5) : v7
  const LAS_74d_2_er = !s[6] || !s[0] && (s[427] || v8 || v9) || s[0] && s[464]
  s[1534] = LAS_74d_2_er
  const LAS_74d_2_ir = !s[6] || !s[0] && (s[428] && s[465] || !s[6] && !((s[463] || !s[465] && v4 === v5) && !s[463] && v4 === 0)) || s[0] && s[466]
  s[1535] = LAS_74d_2_ir
  const LAS_74d_2 = s[6] ? (s[0] ? s[467] : s[427] ? (v10 ? Math.min(0, v11) : 0) : v11) : -Infinity
  s[1532] = LAS_74d_2
  const LAS_74d_2_hoej = s[6] ? (s[0] ? s[468] : s[427] ? (v10 ? Math.max(0, v12) : 0) : v12) : Infinity
  s[1533] = LAS_74d_2_hoej
  // LAS.74d.3: Fradrag i ledighedsydelsen for indtægter (LAS § 74 d, stk. 2-3)
  const v17 = sum(f.indtaegterVedLedighedsydelse, (r_indtaegterVedLedighedsydelse) => r_indtaegterVedLedighedsydelse.art === 'loen' || r_indtaegterVedLedighedsydelse.art === 'i_stedet_for_loen' || r_indtaegterVedLedighedsydelse.art === 'pension_fra_ansaettelse' || r_indtaegterVedLedighedsydelse.art === 'hverv' ? r_indtaegterVedLedighedsydelse.beloeb : 0)
  const v18 = Math.min(s[469], v17)
  const v19 = Math.min(s[470], v17)
  const v20 = v18 <= -Infinity
  const v21 = quotient([v18, 30], [100], 'nærmeste', 1)
  const v22 = quotient([v19, 30], [100], 'nærmeste', 1)
  const v23 = v20 ? -Infinity : Math.min(v21, v22)
  const v24 = v20 ? Infinity : Math.max(v21, v22)
  const v25 = v20 && !s[181] && v18 === v19
  const v26 = s[181] || v20
  const v27 = Math.max(0, s[471] ? -Infinity : v17 - s[470])
  const v28 = Math.max(0, s[472] ? Infinity : v17 - s[469])
  const v29 = v28 >= Infinity
  const v30 = v29 ? -Infinity : quotient([v27, 55], [100], 'nærmeste', 1)
  const v31 = v29 ? Infinity : quotient([v28, 55], [100], 'nærmeste', 1)
  const v32 = v29 && !s[181] && v27 === v28
  const v33 = s[181] || v29
  const v34 = v24 === Infinity
  const v35 = v30 === -Infinity
  const v36 = v23 === -Infinity
  const v37 = v31 === Infinity
  const v38 = v34 && v35 || v36 && v37
  const LAS_74d_3 = s[0] ? (v36 || v35 ? -Infinity : v23 + v30) : -Infinity
  s[1536] = LAS_74d_3
  const LAS_74d_3_hoej = s[0] ? (v34 || v37 ? Infinity : v24 + v31) : Infinity
  s[1537] = LAS_74d_3_hoej
  const LAS_74d_3_er = s[0] && (!s[0] || !v25 && !v32 && !(v38 && (v25 || !v26 && v23 === v24) && (v32 || !v33 && v30 === v31)))
  s[1538] = LAS_74d_3_er
  const LAS_74d_3_ir = !s[0] || !s[0] || v26 || v33 || v38
  s[1539] = LAS_74d_3_ir
  // LAS.74d.3.udbetales: Ledighedsydelse efter fradrag (LAS § 74 d, stk. 3)
  const v43 = s[473] === Infinity
  const v44 = -LAS_74d_3_hoej === -Infinity
  const v45 = s[474] === -Infinity
  const v46 = -LAS_74d_3 === Infinity
  const v47 = v43 && v44 || v45 && v46
  const v48 = s[475] && LAS_74d_3_er && !(v47 && (!s[475] || !s[476] && s[474] === s[473]) && (!LAS_74d_3_er || !LAS_74d_3_ir && LAS_74d_3 === LAS_74d_3_hoej))
  const v49 = s[476] || LAS_74d_3_ir || v47
  const v50 = Math.max(0, v45 || v44 ? -Infinity : s[474] - LAS_74d_3_hoej)
  const v51 = Math.max(0, v43 || v46 ? Infinity : s[473] - LAS_74d_3)
  const v52 = v51 >= Infinity
  const LAS_74d_3_udbetales = s[0] ? (v52 ? -Infinity : quotient([v50], [1], 'nærmeste', 100)) : -Infinity
  s[1540] = LAS_74d_3_udbetales
  const LAS_74d_3_udbetales_hoej = s[0] ? (v52 ? Infinity : quotient([v51], [1], 'nærmeste', 100)) : Infinity
  s[1541] = LAS_74d_3_udbetales_hoej
  const LAS_74d_3_udbetales_er = s[0] && (!s[0] || v48 && !(v52 && (!v48 || !v49 && v50 === v51)))
  s[1542] = LAS_74d_3_udbetales_er
  const LAS_74d_3_udbetales_ir = !s[0] || !s[0] || v49 || v52
  s[1543] = LAS_74d_3_udbetales_ir
  // LAS.74e.3: Feriedage med ledighedsydelse (LAS § 74 e, stk. 3-5)
  const v57 = f.ferieaaretBegyndte >= 11504 /* 2001-07-01 */
  s[2813] = v57
  const v58 = f.retTilLedighedsydelseFra >= f.ferieaaretBegyndte
  s[2816] = v58
  const v59 = f.retTilLedighedsydelseFra >= shiftMonths(f.ferieaaretBegyndte, 3)
  s[2817] = v59
  const v60 = f.retTilLedighedsydelseFra >= shiftMonths(f.ferieaaretBegyndte, 8)
  s[2818] = v60
  const v61 = v58 ? (v59 ? (v60 ? 5 : 10) : 15) : 25
  const v62 = Math.max(0, v61 - Math.max(0, v61 + f.optjentFerieMedBetaling - 25))
  const v63 = f.ferieaaretBegyndte >= 18383 /* 2020-05-01 */
  s[2814] = v63
  const v64 = f.ferieaaretBegyndte >= 18506 /* 2020-09-01 */
  s[2815] = v64
  const v65 = f.maanederMedLedighedsydelseIFerieaaret === 12
  s[2819] = v65
  const v66 = Math.min(v65 ? 25 : Math.floor(f.maanederMedLedighedsydelseIFerieaaret * 20800 / 10000), Math.max(0, 25 - f.optjentFerieMedBetaling))
  const LAS_74e_3_ir = !v57 || v63 && !v64
  s[799] = LAS_74e_3_ir
  const LAS_74e_3 = v57 ? (v63 ? (v64 ? v66 : -Infinity) : v62) : -Infinity
  s[1544] = LAS_74e_3
  const LAS_74e_3_hoej = v57 ? (v63 ? (v64 ? v66 : Infinity) : v62) : Infinity
  s[1545] = LAS_74e_3_hoej
  // LAS.74e.4: Ferie med ledighedsydelse skal være holdt (LAS § 74 e, stk. 4)
  const v70 = shiftDays(shiftMonths(f.ferieaaretBegyndte, 12), -1)
  const v71 = shiftDays(shiftMonths(f.ferieaaretBegyndte, 16), -1)
  const LAS_74e_4 = v57 ? (v63 ? (v64 ? v71 : FIRST_DAY) : v70) : FIRST_DAY
  s[1547] = LAS_74e_4
  const LAS_74e_4_hoej = v57 ? (v63 ? (v64 ? v71 : NEVER) : v70) : NEVER
  s[1548] = LAS_74e_4_hoej
  // LAS.74e.8: Besked om ferie med ledighedsydelse (BEK 4/2026 § 21, stk. 2)
  const LAS_74e_8_er = f.ferienMedLedighedsydelseBegynder >= 15706 /* 2013-01-01 */
  s[1551] = LAS_74e_8_er
  const v75 = shiftDays(f.ferienMedLedighedsydelseBegynder, -14)
  const LAS_74e_8 = LAS_74e_8_er ? v75 : FIRST_DAY
  s[1549] = LAS_74e_8
  const LAS_74e_8_hoej = LAS_74e_8_er ? v75 : NEVER
  s[1550] = LAS_74e_8_hoej
}

function svar_43(f, s) {
  // LAS.74f.1.dag: Ledighedsydelse efter et job uden støtte kan fås til (LAS § 74 f, stk. 1)
  const v0 = shiftDays(shiftDays(f.ustoettetArbejdeBegyndte, 546), f.barselsdageEfterUstoettetArbejde)
  const LAS_74f_1_dag = s[6] ? v0 : FIRST_DAY
  s[1554] = LAS_74f_1_dag
  const LAS_74f_1_dag_hoej = s[6] ? v0 : NEVER
  s[1555] = LAS_74f_1_dag_hoej
  // LAS.74f.1: Ret til ledighedsydelse efter et job uden støtte (LAS § 74 f, stk. 1-2)
  const v3 = LAS_74f_1_dag_hoej >= f.vurderingsdato
  s[2820] = v3
  const v4 = LAS_74f_1_dag >= f.vurderingsdato
  s[2821] = v4
  const v5 = f.maanederIArbejdeEfterFleksjob >= 9
  s[2823] = v5
  const v6 = f.berettigetVedOvergangen || v5
  s[2822] = v6
  const v7 = v3 || !s[6]
  const LAS_74f_1 = !s[6] || !s[0] && f.erVisiteretTilFleksjob && v7 && !s[477] && v6 || s[0] && f.erVisiteretTilFleksjob && v7 && !s[477]
  s[1552] = LAS_74f_1
  const LAS_74f_1_nej = !s[6] || !s[0] && (f.erVisiteretTilFleksjob === false || !v4 || s[477] || !v6) || s[0] && (f.erVisiteretTilFleksjob === false || !v4 || s[477])
  s[1553] = LAS_74f_1_nej
  // LAS.75.1: Dit cv skal være på Jobnet (LAS § 75, stk. 1)
  const v10 = f.retTilLedighedsydelseFra >= 11504 /* 2001-07-01 */
  s[1558] = v10
  const v11 = f.retTilLedighedsydelseFra >= 15706 /* 2013-01-01 */
  s[2824] = v11
  const v12 = v11 ? shiftDays(f.retTilLedighedsydelseFra, 21) : NEVER
  const LAS_75_1 = v10 ? v12 : FIRST_DAY
  s[1556] = LAS_75_1
  const LAS_75_1_hoej = v10 ? v12 : NEVER
  s[1557] = LAS_75_1_hoej
  // LAS.75a.1: Kommunen har vejledt dig før en sanktion i ledighedsydelsen (LAS § 75 a, stk. 1-2)
  const v15 = f.bruddetSkete >= 13330 /* 2006-07-01 */
  s[800] = v15
  const LAS_75a_1 = !v15 || !s[478] || s[479]
  s[1559] = LAS_75a_1
  const LAS_75a_1_nej = !v15 || s[480]
  s[1560] = LAS_75a_1_nej
  const LAS_75a_1_ir = !v15 || s[481]
  s[1561] = LAS_75a_1_ir
  // LAS.76.1: Retten mistes, fordi du ikke søgte job aktivt (LAS § 76, stk. 1)
  const v19 = s[0] && f.harSoegtAktivtMedLedighedsydelse === false && f.rimeligGrundTilBrud === false
  const LAS_76_1 = !s[6] || v19
  s[1562] = LAS_76_1
  const LAS_76_1_nej = !s[6] || !v19
  s[1563] = LAS_76_1_nej
  // LAS.77.1: Dage, der trækkes fra efter en samtale eller et manglende cv (LAS § 77, stk. 1-5)
  const v22 = f.bruddetSkete >= 15706 /* 2013-01-01 */
  s[895] = v22
  const v23 = LAS_75a_1_nej || f.rimeligGrundTilBrud
  s[2829] = v23
  const v24 = LAS_75a_1 || LAS_75a_1_ir
  const v25 = v24 && f.rimeligGrundTilBrud === false
  s[2828] = v25
  const LAS_77_1 = v15 ? (v22 ? Math.min(v23 ? 0 : s[482], v23 ? 0 : s[483]) : 0) : -Infinity
  s[1564] = LAS_77_1
  const LAS_77_1_hoej = v15 ? (v22 ? Math.max(v25 ? s[482] : 0, v25 ? s[483] : 0) : 0) : Infinity
  s[1565] = LAS_77_1_hoej
  const LAS_77_1_er = f.brudVedLedighedsydelse === 'udeblev_fra_samtale' || f.brudVedLedighedsydelse === 'bookede_ikke' || f.brudVedLedighedsydelse === 'manglende_cv'
  s[1566] = LAS_77_1_er
  const LAS_77_1_ir = !LAS_77_1_er || !v15
  s[1567] = LAS_77_1_ir
  // LAS.77a.1: Uger uden ledighedsydelse (LAS § 77 a, stk. 1-3)
  const v30 = f.brudVedLedighedsydelse === 'afviste_fleksjob'
  s[2831] = v30
  const v31 = f.brudVedLedighedsydelse === 'udeblev_fra_samtale'
  s[2832] = v31
  const v32 = f.rimeligGrundTilBrud ? 0 : v30 ? 35 : v31 ? 21 : 0
  const v33 = f.brudVedLedighedsydelse === 'afviste_fleksjob' || f.brudVedLedighedsydelse === 'ophoerte_i_fleksjob' || f.brudVedLedighedsydelse === 'afviste_tilbud' || f.brudVedLedighedsydelse === 'ophoerte_i_tilbud'
  s[2835] = v33
  const v34 = LAS_75a_1_nej || f.rimeligGrundTilBrud || !v33
  s[2834] = v34
  const v35 = v24 && f.rimeligGrundTilBrud === false && v33
  s[2833] = v35
  const LAS_77a_1 = v15 ? (v22 ? (v34 ? 0 : 21) : v32) : -Infinity
  s[1568] = LAS_77a_1
  const LAS_77a_1_hoej = v15 ? (v22 ? (v35 ? 21 : 0) : v32) : Infinity
  s[1569] = LAS_77a_1_hoej
  // LAS.77a.2: Dage, der trækkes fra, når du blev væk fra et tilbud (LAS § 77 a, stk. 2)
  const v38 = f.bruddetSkete >= 16617 /* 2015-07-01 */
  s[881] = v38
  const LAS_77a_2 = v15 ? (v22 ? (v38 ? (v23 ? 0 : f.dageUdeblevet) : -Infinity) : 0) : -Infinity
  s[1571] = LAS_77a_2
  const LAS_77a_2_hoej = v15 ? (v22 ? (v38 ? (v25 ? f.dageUdeblevet : 0) : Infinity) : 0) : Infinity
  s[1572] = LAS_77a_2_hoej
  const LAS_77a_2_er = f.brudVedLedighedsydelse === 'udeblev_fra_tilbud'
  s[1573] = LAS_77a_2_er
  const LAS_77a_2_ir = !LAS_77a_2_er || !v15 || v22 && !v38
  s[1574] = LAS_77a_2_ir
  // LAS.77a.4: Retten til ledighedsydelse mistes, fordi det skete igen (LAS § 77 a, stk. 4)
  const v43 = shiftMonths(f.bruddetSkete, -12)
  const v44 = sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_fleksjob' && r_tidligereBrudVedLedighedsydelse.dag < f.bruddetSkete && r_tidligereBrudVedLedighedsydelse.dag >= v43 ? 1 : 0) >= 1
  s[2838] = v44
  const v45 = v30 && v44
  s[2837] = v45
  const v46 = sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => r_tidligereBrudVedLedighedsydelse.hvad === 'udeblev_fra_samtale' && r_tidligereBrudVedLedighedsydelse.dag < f.bruddetSkete && r_tidligereBrudVedLedighedsydelse.dag >= v43 ? 1 : 0) >= 1
  s[2840] = v46
  const v47 = v31 && v46
  s[2839] = v47
  const v48 = v45 || v47
  s[2836] = v48
  const v49 = f.rimeligGrundTilBrud === false && v48
  const v50 = shiftDays(v43, 1)
  const v51 = sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_fleksjob' && r_tidligereBrudVedLedighedsydelse.dag < f.bruddetSkete && r_tidligereBrudVedLedighedsydelse.dag >= v50 ? 1 : 0) >= 1
  s[2843] = v51
  const v52 = v30 && v51
  s[2842] = v52
  const v53 = sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => r_tidligereBrudVedLedighedsydelse.hvad === 'udeblev_fra_samtale' && r_tidligereBrudVedLedighedsydelse.dag < f.bruddetSkete && r_tidligereBrudVedLedighedsydelse.dag >= v50 ? 1 : 0) >= 1
  s[2845] = v53
  const v54 = v31 && v53
  s[2844] = v54
  const v55 = v52 || v54
  s[2841] = v55
  const v56 = f.rimeligGrundTilBrud === false && v55
  const v57 = sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => (r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_fleksjob' || r_tidligereBrudVedLedighedsydelse.hvad === 'ophoerte_i_fleksjob' || r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_tilbud' || r_tidligereBrudVedLedighedsydelse.hvad === 'ophoerte_i_tilbud') && r_tidligereBrudVedLedighedsydelse.dag < f.bruddetSkete && r_tidligereBrudVedLedighedsydelse.dag >= v43 ? 1 : 0) >= 1
  s[2846] = v57
  const v58 = sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => (r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_fleksjob' || r_tidligereBrudVedLedighedsydelse.hvad === 'ophoerte_i_fleksjob' || r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_tilbud' || r_tidligereBrudVedLedighedsydelse.hvad === 'ophoerte_i_tilbud') && r_tidligereBrudVedLedighedsydelse.dag < f.bruddetSkete && r_tidligereBrudVedLedighedsydelse.dag >= v50 ? 1 : 0) >= 1
  s[2847] = v58
  const LAS_77a_4 = !v15 || !v22 && (v49 || v56) || v22 && (v24 && f.rimeligGrundTilBrud === false && v33 && v57 || v24 && f.rimeligGrundTilBrud === false && v33 && v58)
  s[1575] = LAS_77a_4
  const LAS_77a_4_nej = !v15 || !v22 && (!v49 || !v56) || v22 && (LAS_75a_1_nej || f.rimeligGrundTilBrud || !v33 || !v57 || LAS_75a_1_nej || f.rimeligGrundTilBrud || !v33 || !v58)
  s[1576] = LAS_77a_4_nej
  // LAS.77a.6: Retten til ledighedsydelse er kommet igen (LAS § 77 a, stk. 6)
  const LAS_77a_6 = !s[6] || s[484]
  s[1577] = LAS_77a_6
  const LAS_77a_6_nej = !s[6] || !s[484]
  s[1578] = LAS_77a_6_nej
  // LAS.77b.1: Du beholder ledighedsydelsen, set på din rådighed (LAS § 77 b, stk. 1-2)
  const v63 = f.staarTilRaadighedForFleksjob || f.pensionssagUnderBehandling
  const LAS_77b_1 = !s[6] || v63
  s[1579] = LAS_77b_1
  const LAS_77b_1_nej = !s[6] || !v63
  s[1580] = LAS_77b_1_nej
  // LAS.81.1.rimelig: Udgiften er rimelig (LAS § 81, 1. pkt.)
  const v66 = f.enkeltudgiftensArt === 'energi'
  s[2849] = v66
  const v67 = f.energiregningenFra >= 18901 /* 2021-10-01 */
  s[2850] = v67
  const v68 = f.energiregningenTil <= 19477 /* 2023-04-30 */
  s[2851] = v68
  const v69 = v66 && v67 && v68
  s[2848] = v69
  const v70 = v69 && f.forbrugetErUrimeligtHoejt === false || !v69 && f.enkeltudgiftenErRimeligtBegrundet
  const LAS_81_1_rimelig = !s[1] || v70
  s[487] = LAS_81_1_rimelig
  const LAS_81_1_rimelig_nej = !s[1] || !v70
  s[490] = LAS_81_1_rimelig_nej
  // LAS.81.1.forudsigelig: Udgiften kunne forudses (LAS § 81, 2. pkt.)
  const v73 = f.enkeltudgiftensArt === 'boligindskud' || f.enkeltudgiftensArt === 'flytning' || f.enkeltudgiftensArt === 'almindelig_udskiftning' || f.enkeltudgiftensArt === 'foedsel_daab_konfirmation'
  s[2852] = v73
  const v74 = v73 || !v69 && f.behovetKunneIkkeForudses === false
  const LAS_81_1_forudsigelig = !s[1] || v74
  s[486] = LAS_81_1_forudsigelig
  const LAS_81_1_forudsigelig_nej = !s[1] || !v74
  s[485] = LAS_81_1_forudsigelig_nej
}

function svar_44(f, s) {
  // LAS.88.1: Udgiften var påtaget, før du søgte (LAS § 88)
  const v0 = f.udgiftenPaatagetDen >= f.soegtOmEnkeltydelseDen
  s[2853] = v0
  const v1 = f.udgiftenErPaataget && !v0 && f.hjaelpTrodsSenAnsoegning === false
  const LAS_88_1 = !s[1] || v1
  s[495] = LAS_88_1
  const LAS_88_1_nej = !s[1] || !v1
  s[1627] = LAS_88_1_nej
  // LAS.81.1: Hjælp til en enkeltudgift (LAS § 81)
  const v4 = s[485] || f.udgiftenErHeltAfgoerende
  s[497] = v4
  const v5 = (s[486] || !s[1]) && f.udgiftenErHeltAfgoerende === false
  s[498] = v5
  const v6 = s[487] || !s[1]
  s[496] = v6
  const v7 = LAS_88_1_nej || !s[1]
  s[494] = v7
  const v8 = f.enkeltudgiftensArt === 'flytning' || f.enkeltudgiftensArt === 'boligindskud'
  s[2854] = v8
  const LAS_81_1 = !s[1] || !s[26] && s[488] && v6 && f.egenBetalingVanskeliggoerFremtiden && v4 && v7 || s[26] && !v8 && s[488] && v6 && f.egenBetalingVanskeliggoerFremtiden && v4 && v7
  s[1581] = LAS_81_1
  const LAS_81_1_nej = !s[1] || !s[26] && (s[489] || s[490] || f.egenBetalingVanskeliggoerFremtiden === false || v5 || LAS_88_1) || s[26] && (v8 || s[489] || s[490] || f.egenBetalingVanskeliggoerFremtiden === false || v5 || LAS_88_1)
  s[1582] = LAS_81_1_nej
  // LAS.81a.1: Midlertidig hjælp til husleje (LAS § 81 a)
  const v11 = s[0] && f.udsaettelsestruetPaaGrundAfRestance && f.huslejehjaelpForebyggerUdsaettelse && f.hjaelpenDaekkerKunSanktion === false && f.kanIkkeBetaleUdgiften
  const LAS_81a_1 = !s[1] || v11
  s[1584] = LAS_81a_1
  const LAS_81a_1_nej = !s[1] || !v11
  s[1585] = LAS_81a_1_nej
  // LAS.81a.1.prøvet: Ansøgningen om restancen er prøvet fuldt ud (LAS § 81 a)
  const v14 = !s[0] || f.ansoegningenProevetEfterHuslejehjaelp
  const LAS_81a_1_proevet = f.udsaettelsestruetPaaGrundAfRestance && (!s[1] || v14)
  s[1586] = LAS_81a_1_proevet
  const LAS_81a_1_proevet_nej = f.udsaettelsestruetPaaGrundAfRestance && (!s[1] || !v14)
  s[1587] = LAS_81a_1_proevet_nej
  const LAS_81a_1_proevet_ir = f.udsaettelsestruetPaaGrundAfRestance === false || !s[1]
  s[1588] = LAS_81a_1_proevet_ir
  // LAS.82.1: Hjælp til sygebehandling, medicin og tandlæge (LAS § 82)
  const v18 = f.offentligBehandlingFindes === false && f.privatBehandlingErLaegeligtVelbegrundet
  s[2856] = v18
  const v19 = f.behandlingUdenForDetOffentlige === false || v18
  s[2855] = v19
  const LAS_82_1 = !s[1] || f.udgiftenDaekkesEfterAndenLov === false && f.kanIkkeBetaleUdgiften && f.behandlingenErNoedvendig && v19 && v7
  s[1589] = LAS_82_1
  const LAS_82_1_nej = !s[1] || f.udgiftenDaekkesEfterAndenLov || f.kanIkkeBetaleUdgiften === false || f.behandlingenErNoedvendig === false || !v19 || LAS_88_1
  s[1590] = LAS_82_1_nej
  // LAS.82.1.formue: Den formue, du selv kan betale af (LAS § 82)
  const v22 = f.formueUdenMéngodtgoerelse + f.méngodtgoerelse
  const LAS_82_1_formue = s[1] ? v22 : -Infinity
  s[1591] = LAS_82_1_formue
  const LAS_82_1_formue_hoej = s[1] ? v22 : Infinity
  s[1592] = LAS_82_1_formue_hoej
  // LAS.82a.1: Ret til tilskud til tandlæge (LAS § 82 a, stk. 1)
  const v25 = f.ydelseVedTandpleje === 'kontanthjaelp' || f.ydelseVedTandpleje === 'uddannelseshjaelp_uden_tillaeg'
  s[2858] = v25
  const v26 = f.ydelseVedTandpleje === 'hjaelp_efter_27a'
  s[2860] = v26
  const v27 = v26 && f.ydelsenSvarerTilKontanthjaelp
  s[2859] = v27
  const v28 = f.ydelseVedTandpleje === 'revalidering_ressource_ledighed'
  s[2862] = v28
  const v29 = v28 && f.ydelsenSvarerTilKontanthjaelp && f.opfylderKontanthjaelpensOekonomi
  s[2861] = v29
  const v30 = v25 || v27 || v29
  const v31 = (f.harForsoergelsespligt ? s[329] : s[330]) >= f.ydelseFoerFradragVedTandpleje
  s[2865] = v31
  const v32 = (f.harForsoergelsespligt ? s[327] : s[328]) >= f.ydelseFoerFradragVedTandpleje
  s[2866] = v32
  const v33 = !v28 || f.opfylderKontanthjaelpensOekonomi === false || !v32
  s[2864] = v33
  const v34 = v28 && f.opfylderKontanthjaelpensOekonomi && (v31 || s[181])
  s[2863] = v34
  const LAS_82a_1 = !s[1] || s[0] && (!s[238] && v30 || s[238] && (v25 || v27 || v34))
  s[1593] = LAS_82a_1
  const LAS_82a_1_nej = !s[1] || !s[0] || !s[238] && !v30 || s[238] && !v25 && !v27 && v33
  s[1594] = LAS_82a_1_nej
  // LAS.82a.2: Tilskud til tandlæge i kalenderåret (LAS § 82 a, stk. 2-4)
  const v37 = Math.max(0, f.tandplejeudgifterIAaret - 60000)
  const v38 = s[254] ? Math.round(Math.max(0, f.tandplejeudgifterIAaret - 80000) * 6500 / 10000) : v37
  const v39 = f.vurderingsdato >= 16587 /* 2015-06-01 */
  s[2868] = v39
  const v40 = f.ydelseVedTandpleje === 'uddannelseshjaelp_uden_tillaeg'
  s[2870] = v40
  const v41 = v40 && s[254]
  s[2869] = v41
  const v42 = v41 ? v37 : v38
  const v43 = Math.round(v37 * 6500 / 10000)
  const v44 = v41 ? v37 : s[254] ? v43 : v37
  const v45 = f.ydelseFoerFradragVedTandpleje >= s[491]
  s[2871] = v45
  const v46 = f.ydelseFoerFradragVedTandpleje >= s[492]
  s[2872] = v46
  const v47 = Math.max(v37, v43)
  const v48 = Math.min(v37, v43)
  const v49 = s[321] && v48 >= v47
  const v50 = v46 || v49
  const v51 = v46 ? (v49 ? Math.min(v43, v47) : v43) : v47
  const v52 = v46 ? (v49 ? Math.max(v43, v48) : v43) : v48
  const LAS_82a_2 = s[1] ? (s[0] ? (s[237] ? (v39 ? (s[238] ? (v45 ? v51 : v50 ? Math.min(v37, v51) : v37) : v44) : v42) : v38) : 0) : -Infinity
  s[1595] = LAS_82a_2
  const LAS_82a_2_hoej = s[1] ? (s[0] ? (s[237] ? (v39 ? (s[238] ? (v45 ? v52 : v50 ? Math.max(v37, v52) : v37) : v44) : v42) : v38) : 0) : Infinity
  s[1596] = LAS_82a_2_hoej
  const LAS_82a_2_er = LAS_82a_1 && (!s[1] || !s[0] || !s[237] || !v39 || !s[238] || !v45 || v46 || v49)
  s[1597] = LAS_82a_2_er
  const LAS_82a_2_ir = LAS_82a_1 && (!s[1] || s[0] && s[237] && v39 && s[238] && s[321] && v37 !== v43) || LAS_82a_1_nej || !s[1]
  s[1598] = LAS_82a_2_ir
  // LAS.82a.6: Kommunen skal godkende tandbehandlingen først (LAS § 82 a)
  const v57 = s[0] && f.tandbehandlingensPris > 1000000
  const LAS_82a_6 = !s[1] || v57
  s[801] = LAS_82a_6
  const LAS_82a_6_nej = !s[1] || !v57
  s[1600] = LAS_82a_6_nej
  // LAS.82a.6.gælder: Godkendelsen gælder til (LAS § 82 a, stk. 6)
  const v60 = v39 ? shiftMonths(f.tandbehandlingGodkendtDen, 2) : NEVER
  const LAS_82a_6_gaelder = s[1] ? v60 : FIRST_DAY
  s[1601] = LAS_82a_6_gaelder
  const LAS_82a_6_gaelder_hoej = s[1] ? v60 : NEVER
  s[1602] = LAS_82a_6_gaelder_hoej
  const LAS_82a_6_gaelder_ir = !s[1] || LAS_82a_6_nej || !s[1]
  s[1603] = LAS_82a_6_gaelder_ir
  // LAS.82b.1: Medicin uden egenbetaling (LAS § 82 b)
  const v64 = f.medicinTil === 'dit_barn'
  s[2874] = v64
  const v65 = f.medicinTil === 'dig'
  s[2876] = v65
  const v66 = f.maanederMedKontanthjaelpAf18 >= 12
  s[2877] = v66
  const v67 = v65 && v66
  s[2875] = v67
  const v68 = v64 || v67
  s[2873] = v68
  const v69 = s[238] && f.faarKontanthjaelpVedMedicin && v68
  const LAS_82b_1 = !s[1] || v69
  s[802] = LAS_82b_1
  const LAS_82b_1_nej = !s[1] || !v69
  s[1605] = LAS_82b_1_nej
  // LAS.82b.2: Kommunens betaling af medicinen (LAS § 82 b, stk. 2)
  const v72 = s[238] ? Math.min(f.egenbetalingForMedicin, f.egenbetalingForBilligsteMedicin) : 0
  const LAS_82b_2 = s[1] ? v72 : -Infinity
  s[1606] = LAS_82b_2
  const LAS_82b_2_hoej = s[1] ? v72 : Infinity
  s[1607] = LAS_82b_2_hoej
  const LAS_82b_2_ir = !s[1] || LAS_82b_1_nej || !s[1]
  s[1608] = LAS_82b_2_ir
}

function svar_45(f, s) {
  // LAS.83.1: Hjælp til samvær med dit barn (LAS § 83, stk. 1)
  const v0 = f.samvaerMed === 'eget_barn' || f.samvaerMed === 'bopaelsforaelders_transport'
  s[2879] = v0
  const v1 = v0 && f.kanIkkeBetaleUdgiften
  const v2 = f.samvaerMed === 'eget_barn' || f.samvaerMed === 'bopaelsforaelders_transport' || f.samvaerMed === 'andet'
  s[2878] = v2
  const LAS_83_1 = v2 && (!s[1] || v1)
  s[1609] = LAS_83_1
  const LAS_83_1_nej = v2 && (!s[1] || !v1)
  s[1610] = LAS_83_1_nej
  const LAS_83_1_ir = !v2 || !s[1]
  s[1611] = LAS_83_1_ir
  // LAS.83.1.bortadopteret: Hjælp til samvær med et barn, andre har adopteret (LAS § 83, stk. 1)
  const v6 = f.vurderingsdato >= 13860 /* 2007-12-13 */
  s[500] = v6
  const v7 = !s[1] || v6 && !s[493]
  s[501] = v7
  const v8 = f.samvaerMed === 'bortadopteret_barn'
  s[2880] = v8
  const LAS_83_1_bortadopteret = v8 && (!s[1] || !v6 && v1 || v6 && (!s[493] || f.kanIkkeBetaleUdgiften))
  s[1612] = LAS_83_1_bortadopteret
  const LAS_83_1_bortadopteret_nej = v8 && (!s[1] || !v6 && !v1 || v6 && (!s[493] || f.kanIkkeBetaleUdgiften === false))
  s[1613] = LAS_83_1_bortadopteret_nej
  const LAS_83_1_bortadopteret_ir = !v8 || v7
  s[1614] = LAS_83_1_bortadopteret_ir
  // LAS.85.1: Hjælp til en flytning, der forbedrer (LAS § 85)
  const v12 = f.flytterTilUdlandet === false || f.knyttetTilLandetDerFlyttesTil
  s[2882] = v12
  const LAS_85_1 = !s[1] || f.flytningenForbedrerForholdene && f.kanIkkeBetaleUdgiften && v12 && s[494]
  s[1615] = LAS_85_1
  const LAS_85_1_nej = !s[1] || f.flytningenForbedrerForholdene === false || f.kanIkkeBetaleUdgiften === false || !v12 || s[495]
  s[1616] = LAS_85_1_nej
  // LAS.85.2: Hjælp til en enkeltudgift ved flytning (LAS § 85, stk. 2)
  const LAS_85_2 = !s[1] || s[26] && s[488] && s[496] && f.egenBetalingVanskeliggoerFremtiden && s[497] && s[494] && v12
  s[1617] = LAS_85_2
  const LAS_85_2_nej = !s[1] || !s[26] || s[489] || s[490] || f.egenBetalingVanskeliggoerFremtiden === false || s[498] || s[495] || !v12
  s[1618] = LAS_85_2_nej
  // LAS.85.4: Den kommune, du flytter til, skal afgøre ansøgningen (LAS § 85, stk. 4)
  const v17 = s[26] && f.flytterTilUdlandet === false
  const LAS_85_4 = !s[1] || v17
  s[1619] = LAS_85_4
  const LAS_85_4_nej = !s[1] || !v17
  s[1620] = LAS_85_4_nej
  // LAS.86.7: Fritidstillæg tidligst fra (LAS § 86, stk. 7)
  const v20 = shiftDays(monthEnd(shiftDays(shiftMonths(f.kontanthjaelpUdenAfbrydelseFra, 3), -1)), 1)
  const LAS_86_7 = s[238] ? v20 : FIRST_DAY
  s[1625] = LAS_86_7
  const LAS_86_7_hoej = s[238] ? v20 : NEVER
  s[1626] = LAS_86_7_hoej
  // LAS.86.2: Fritidstillæg pr. måned (LAS § 86, stk. 1-5)
  const v23 = s[238] && f.vurderingsdato < LAS_86_7_hoej
  s[2883] = v23
  const v24 = s[238] && f.vurderingsdato >= LAS_86_7
  s[2884] = v24
  const v25 = s[321] ? -Infinity : 45000
  const v26 = s[321] ? Infinity : 45000
  const v27 = Math.min(3, f.boernTilFritidstillaeg)
  const v28 = v25 > -Infinity && v26 < Infinity
  const v29 = quotient([v25, v27], [1], 'nærmeste', 1)
  const v30 = quotient([v26, v27], [1], 'nærmeste', 1)
  const v31 = v28 ? Math.min(v29, v30) : -Infinity
  const v32 = v28 ? Math.max(v29, v30) : Infinity
  const v33 = !v28 && !s[321] && v25 === v26
  const v34 = s[321] || !v28
  const v35 = v31 > -Infinity && v32 < Infinity
  const v36 = quotient([v31], [4], 'nærmeste', 1)
  const v37 = quotient([v32], [4], 'nærmeste', 1)
  const v38 = f.retTilEkstraBoernetilskud && !v33 && !(!v35 && (v33 || !v34 && v31 === v32)) || f.retTilEkstraBoernetilskud === false && !v33
  const v39 = f.retTilEkstraBoernetilskud && (v34 || !v35) || f.retTilEkstraBoernetilskud === false && v34
  const v40 = f.retTilEkstraBoernetilskud ? (v35 ? Math.min(v36, v37) : -Infinity) : v31
  const v41 = f.retTilEkstraBoernetilskud ? (v35 ? Math.max(v36, v37) : Infinity) : v32
  const v42 = Math.max(0, v40)
  const v43 = Math.min(0, v41)
  const v44 = v24 && v38
  const v45 = !s[238] && v38 && v43 >= v42
  const v46 = v44 || v45
  const v47 = v44 ? (v45 ? Math.min(v40, v42) : v40) : v42
  const v48 = v44 ? (v45 ? Math.max(v41, v43) : v41) : v43
  const LAS_86_2 = s[238] ? (v23 ? (v46 ? Math.min(0, v47) : 0) : v47) : -Infinity
  s[1621] = LAS_86_2
  const LAS_86_2_hoej = s[238] ? (v23 ? (v46 ? Math.max(0, v48) : 0) : v48) : Infinity
  s[1622] = LAS_86_2_hoej
  const LAS_86_2_er = s[238] && (!s[238] || v23 || v44 || v45)
  s[1623] = LAS_86_2_er
  const LAS_86_2_ir = !s[238] || !s[238] || v24 && v39 || !s[238] && !((!v38 || !v39 && v40 === v41) && v38 && v40 === 0)
  s[1624] = LAS_86_2_ir
  // LAS.91.1.su: Tilbagebetaling, når SU dækker samme tid (LAS § 91, stk. 1, nr. 3)
  const LAS_91_1_su = f.fikSUForSammeTid && (!s[1] || s[420])
  s[1633] = LAS_91_1_su
  const LAS_91_1_su_nej = f.fikSUForSammeTid && (!s[1] || !s[420] || !s[404])
  s[1634] = LAS_91_1_su_nej
  const LAS_91_1_su_ir = f.fikSUForSammeTid === false || s[499]
  s[1635] = LAS_91_1_su_ir
  // LAS.91.1.dom: Tilbagebetaling efter visse domme (LAS § 91, stk. 1, nr. 5)
  const v56 = f.vurderingsdato >= 17968 /* 2019-03-13 */
  s[878] = v56
  const v57 = f.vurderingsdato >= 17247 /* 2017-03-22 */
  s[883] = v57
  const LAS_91_1_dom = f.doemtForHandlingILovensListe && (!s[1] || v57)
  s[1630] = LAS_91_1_dom
  const LAS_91_1_dom_nej = f.doemtForHandlingILovensListe && (!s[1] || !v57 || !v56)
  s[1631] = LAS_91_1_dom_nej
  const LAS_91_1_dom_ir = f.doemtForHandlingILovensListe === false || !s[1] || v57 && !v56
  s[1632] = LAS_91_1_dom_ir
  // LAS.91.1: Kommunen skal kræve hjælpen tilbage (LAS § 91, stk. 1)
  const LAS_91_1 = !s[1] || f.undlodOplysningerModBedreVidende || f.modtogUberettigetModBedreVidende || LAS_91_1_su || f.sanktionIDagpenge || LAS_91_1_dom
  s[1628] = LAS_91_1
  const LAS_91_1_nej = !s[1] || f.undlodOplysningerModBedreVidende === false && f.modtogUberettigetModBedreVidende === false && (LAS_91_1_su_nej || LAS_91_1_su_ir) && f.sanktionIDagpenge === false && (LAS_91_1_dom_nej || LAS_91_1_dom_ir)
  s[1629] = LAS_91_1_nej
  // LAS.91.6: Kommunen skal anmelde sagen til politiet (LAS § 91, stk. 6)
  const v63 = f.tilbagebetalingAfgjortDen >= 13332 /* 2006-07-03 */
  s[1638] = v63
  const v64 = f.tilbagebetalingAfgjortDen >= 18262 /* 2020-01-01 */
  s[2885] = v64
  const v65 = f.tilbagebetalingAfgjortDen >= 19358 /* 2023-01-01 */
  s[2886] = v65
  const v66 = f.undlodOplysningerModBedreVidende || f.modtogUberettigetModBedreVidende
  s[2887] = v66
  const v67 = f.sammenhaengendeDageIUdlandet <= 14
  s[2889] = v67
  const v68 = f.tilbagebetalingskravet <= 3000000
  s[2890] = v68
  const v69 = !v67 || !v68
  s[2888] = v69
  const v70 = f.tilbagebetalingskravet <= 2150000
  s[2892] = v70
  const v71 = !v67 || !v70
  s[2891] = v71
  const v72 = v64 && (!v65 && v66 && v69 || v65 && v66 && v71)
  const LAS_91_6 = !v63 || v72
  s[1636] = LAS_91_6
  const LAS_91_6_nej = !v63 || !v72
  s[1637] = LAS_91_6_nej
  // LAS.92.1: Hjælp til indskud skal betales tilbage (LAS § 92, stk. 1)
  const LAS_92_1_nej = f.fikHjaelpTilBoligindskud && !s[1]
  s[1640] = LAS_92_1_nej
  const LAS_92_1_ir = f.fikHjaelpTilBoligindskud === false || !s[1]
  s[803] = LAS_92_1_ir
  // LAS.92.3: Det indskud, udlejeren betalte tilbage, skal være betalt til kommunen (LAS § 92, stk. 3)
  const v77 = s[238] ? shiftMonths(f.indskudBetaltTilbageDen, 2) : NEVER
  const LAS_92_3 = s[1] ? v77 : FIRST_DAY
  s[1642] = LAS_92_3
  const LAS_92_3_hoej = s[1] ? v77 : NEVER
  s[1643] = LAS_92_3_hoej
}

function svar_46(f, s) {
  // LAS.93.1.selvforskyldt: Tilbagebetaling, når du selv var skyld i ledigheden (LAS § 93, stk. 1)
  const LAS_93_1_selvforskyldt = f.selvforskyldtLedig && (!s[1] || !s[500] || !s[493])
  s[1646] = LAS_93_1_selvforskyldt
  const LAS_93_1_selvforskyldt_nej = f.selvforskyldtLedig && (!s[1] || s[500])
  s[1647] = LAS_93_1_selvforskyldt_nej
  const LAS_93_1_selvforskyldt_ir = f.selvforskyldtLedig === false || s[501]
  s[1648] = LAS_93_1_selvforskyldt_ir
  // LAS.93.1: Kommunen kan kræve hjælpen tilbage (LAS § 93, stk. 1-3)
  const v3 = f.brugteMidlerUndtagetFraForsoergelse === false && f.uforsvarligOekonomi
  s[2895] = v3
  const v4 = v3 || f.gavIkkeOplysningerTilAndreMyndigheder || f.indblandetIArbejdsstrid || f.kanSnartBetaleTilbage || LAS_93_1_selvforskyldt
  s[2893] = v4
  const v5 = !v3 && f.gavIkkeOplysningerTilAndreMyndigheder === false && f.indblandetIArbejdsstrid === false && f.kanSnartBetaleTilbage === false && (LAS_93_1_selvforskyldt_nej || LAS_93_1_selvforskyldt_ir)
  s[2894] = v5
  const LAS_93_1 = !s[1] || f.hjaelpenYdesUnderTilbud === false && f.oplystOmTilbagebetalingspligt && v4
  s[1644] = LAS_93_1
  const LAS_93_1_nej = !s[1] || f.hjaelpenYdesUnderTilbud || f.oplystOmTilbagebetalingspligt === false || v5
  s[1645] = LAS_93_1_nej
  // LAS.94.1: Tilbagebetaling af en senere erstatning (LAS § 94, stk. 1-3)
  const v8 = f.senereErstatningForSammeTid && f.hjaelpenYdesUnderTilbud === false && f.erstatningForTabAfErhvervsevne === false
  const LAS_94_1 = !s[1] || v8
  s[1649] = LAS_94_1
  const LAS_94_1_nej = !s[1] || !v8
  s[1650] = LAS_94_1_nej
  // LOB.4.1: Kommunens placering af beskæftigelsesindsatsen er tilladt (LOB § 4, stk. 1)
  const v11 = !s[163] && f.jobcenterUdfoererIndsatsen || s[163] && (s[502] || f.indsatsenErIÉtUdvalg)
  const LOB_4_1 = !s[1] || v11
  s[1651] = LOB_4_1
  const LOB_4_1_nej = !s[1] || !v11
  s[1652] = LOB_4_1_nej
  // LSP.18.2: Førtidspension kan afgøres uden rehabiliteringsteamet (LSP § 18, stk. 2)
  const v14 = f.afgoerelsenGaelder === 'foertidspension'
  s[2896] = v14
  const v15 = f.vurderingsdato >= 16953 /* 2016-06-01 */
  s[2897] = v15
  const v16 = f.heltAabenbartIngenForbedring && f.sundhedskoordinatorHarUdtaltSig
  s[2898] = v16
  const v17 = f.bedtOmAfgoerelseOmPensionAlene && f.utvivlsomtIkkePension
  s[2899] = v17
  const v18 = v15 && !s[162] && (v16 || v17)
  const LSP_18_2 = v14 && (!s[1] || v18)
  s[521] = LSP_18_2
  const LSP_18_2_nej = v14 && (!s[1] || !v18)
  s[1713] = LSP_18_2_nej
  const LSP_18_2_ir = !v14 || !s[1]
  s[1714] = LSP_18_2_ir
  // LOB.9.1: Sagen skal i rehabiliteringsteamet (lov 1750/2025 § 2)
  const v22 = f.afgoerelsenGaelder === 'ressourceforloeb' || f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig'
  s[2901] = v22
  const v23 = !v14 || LSP_18_2
  s[2903] = v23
  const v24 = LSP_18_2_nej || LSP_18_2_ir
  s[522] = v24
  const v25 = v14 && v24
  s[2902] = v25
  const v26 = f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig'
  s[2904] = v26
  const v27 = s[162] && f.sagenErForelagtTeamet
  s[2900] = v27
  const LOB_9_1 = v27 || !s[1] || s[0] && (!s[163] && (v22 || v25) || s[163] && !s[162] && (v26 || v25))
  s[1653] = LOB_9_1
  const LOB_9_1_nej = v27 || !s[1] || !s[0] || !s[163] && !v22 && v23 || s[163] && (s[162] || !v26 && v23)
  s[1654] = LOB_9_1_nej
  const LOB_9_1_ir = v27 || !s[1]
  s[1655] = LOB_9_1_ir
  // LOB.10.1: Området skal være med i rehabiliteringsteamet (lov 1750/2025 § 2)
  const v31 = f.forvaltningsomraade === 'beskaeftigelse' || f.forvaltningsomraade === 'sundhed' || f.forvaltningsomraade === 'social' || f.forvaltningsomraade === 'region'
  s[2905] = v31
  const v32 = f.forvaltningsomraade === 'undervisning'
  s[2907] = v32
  const v33 = s[239] || f.behovForUndervisningsomraadet
  s[2908] = v33
  const v34 = v32 && v33
  s[2906] = v34
  const v35 = s[0] && (!s[147] && (v31 || v34) || s[147] && !s[162] && (f.forvaltningsomraade === 'beskaeftigelse' || f.forvaltningsomraade === 'region'))
  const LOB_10_1 = !s[1] || v35
  s[1656] = LOB_10_1
  const LOB_10_1_nej = !s[1] || !v35
  s[1657] = LOB_10_1_nej
  // LOV1559.9.valg: Ansøgningen behandles som seniorpension (lov 1559/2019 § 9)
  const v38 = f.seniorpensionAnsoegtDen >= 13332 /* 2006-07-03 */
  s[518] = v38
  const v39 = f.seniorpensionAnsoegtDen >= 16071 /* 2014-01-01 */
  s[519] = v39
  const v40 = f.seniorpensionAnsoegtDen >= 18262 /* 2020-01-01 */
  s[520] = v40
  const v41 = v39 && (v40 || f.sagVerserede1Januar2020 && f.vaelgerSeniorpension)
  const LOV1559_9_valg = !v38 || v41
  s[804] = LOV1559_9_valg
  const LOV1559_9_valg_nej = !v38 || !v41
  s[1662] = LOV1559_9_valg_nej
  // LOV1559.9.betaling: Seniorpension betales tidligst fra (lov 1559/2019 § 9)
  const LOV1559_9_betaling = v38 ? 18262 /* 2020-01-01 */ : FIRST_DAY
  s[1658] = LOV1559_9_betaling
  const LOV1559_9_betaling_hoej = v38 ? 18262 /* 2020-01-01 */ : NEVER
  s[1659] = LOV1559_9_betaling_hoej
  const LOV1559_9_betaling_ir = !v38 || LOV1559_9_valg_nej || !v38
  s[1661] = LOV1559_9_betaling_ir
  // LOV1655.udbetaling: Den nye kontanthjælp betales første gang (lov 1655/2024 § 1)
  const LOV1655_udbetaling = s[238] ? 20300 /* 2025-07-31 */ : FIRST_DAY
  s[1664] = LOV1655_udbetaling
  const LOV1655_udbetaling_hoej = s[238] ? 20300 /* 2025-07-31 */ : NEVER
  s[1665] = LOV1655_udbetaling_hoej
  const LOV1655_udbetaling_er = s[238] && f.modtogHjaelp30Juni2025
  s[1666] = LOV1655_udbetaling_er
  const LOV1655_udbetaling_ir = !LOV1655_udbetaling_er || !s[238]
  s[1667] = LOV1655_udbetaling_ir
  // LSP.2.1: Statsborgerskab for at få pension (LSP § 2)
  const v51 = f.bopaelsmaanederEfter15 >= 120
  s[2914] = v51
  const v52 = f.bopaelsmaanederLigeFoer >= 60
  s[2915] = v52
  const v53 = v51 && v52
  s[2913] = v53
  const v54 = f.harDanskIndfoedsret || v53 || f.opholdstilladelseEfterUdlaendingeloven7Eller8
  const LSP_2_1 = !s[1] || v54
  s[1675] = LSP_2_1
  const LSP_2_1_nej = !s[1] || !v54
  s[1676] = LSP_2_1_nej
  // LSP.2.1.eu: Statsborgerskab eller ligestilling efter EU-regler (LSP § 2)
  const LSP_2_1_eu = !s[1] || LSP_2_1 || f.ligestilletEfterEUEllerOverenskomst
  s[511] = LSP_2_1_eu
  const LSP_2_1_eu_nej = !s[1] || (LSP_2_1_nej || !s[1]) && f.ligestilletEfterEUEllerOverenskomst === false
  s[514] = LSP_2_1_eu_nej
  // LSP.3.2: Folkepension, når du bor i udlandet (LSP § 3, stk. 2)
  const v59 = f.bopaelsmaanederEfter15 >= 360
  s[2916] = v59
  const v60 = s[503] || !s[1]
  s[510] = v60
  const LSP_3_2 = !s[1] || f.harDanskIndfoedsret && v60 && v59
  s[1677] = LSP_3_2
  const LSP_3_2_nej = !s[1] || f.harDanskIndfoedsret === false || !s[504] || !v59
  s[1678] = LSP_3_2_nej
  // LSP.3.3: Pensionen beholdes i udlandet (LSP § 3, stk. 3)
  const v63 = f.bopaelsmaanederEfter15 * 4 >= f.maanederFra15TilPensionen
  s[2918] = v63
  const v64 = v51 || v63
  s[2917] = v64
  const v65 = f.harDanskIndfoedsret && f.flyttetEfterTilkendelsen && v64
  const LSP_3_3 = !s[1] || v65
  s[1679] = LSP_3_3
  const LSP_3_3_nej = !s[1] || !v65
  s[1680] = LSP_3_3_nej
  // LSP.3.1: Bopæl for at få pension (LSP § 3, stk. 1)
  const v68 = f.harFastBopaelIDanmark || f.harHyrePaaDanskSkib
  s[2919] = v68
  const v69 = f.flyttetEfterTilkendelsen && f.saerligeOmstaendighederForPensionIUdlandet
  s[2920] = v69
  const LSP_3_1 = !s[1] || v68 || LSP_3_2 || LSP_3_3 || v69
  s[512] = LSP_3_1
  const LSP_3_1_nej = !s[1] || !v68 && (LSP_3_2_nej || !s[1]) && (LSP_3_3_nej || !s[1]) && !v69
  s[515] = LSP_3_1_nej
  // LSP.4: Mindst 3 års bopæl (LSP § 4)
  const v72 = f.bopaelsmaanederEfter15 >= 36
  const LSP_4 = !s[1] || v72
  s[513] = LSP_4
  const LSP_4_nej = !s[1] || !v72
  s[516] = LSP_4_nej
}

function svar_47(f, s) {
  // LSP.5.2: Fyrretyvendedele af fuld folkepension (LSP § 5, stk. 1-2)
  const v0 = s[505] <= 3651 /* 1979-12-31 */
  const v1 = s[506] >= 3652 /* 1980-01-01 */
  const v2 = s[172] ? f.hidtidigeFyrretyvendedele : Math.min(Math.floor(f.bopaelsmaanederEfter15 / 12), 40)
  const v3 = s[505] <= 2147483646
  const v4 = !s[1] || s[506] === NEVER
  const LSP_5_2 = v0 ? -Infinity : v2
  s[1681] = LSP_5_2
  const LSP_5_2_hoej = v0 ? Infinity : v2
  s[1682] = LSP_5_2_hoej
  const v7 = s[505] >= 20270 /* 2025-07-01 */
  s[899] = v7
  const v8 = s[506] >= 20270 /* 2025-07-01 */
  s[900] = v8
  const LSP_5_2_er = !v7 && (v0 || v1 && s[505] <= 14518 /* 2009-10-01 */ || s[506] >= 14519 /* 2009-10-02 */ && v3)
  s[1683] = LSP_5_2_er
  const LSP_5_2_ir = !v7 && (v0 || v4) || v8 || !s[1]
  s[1684] = LSP_5_2_ir
  // LSP.5.3: Din andel af fuld folkepension (LSP § 5, stk. 1-3)
  const v11 = v1 && s[505] <= 20269 /* 2025-06-30 */
  const v12 = LSP_5_2 > -Infinity && LSP_5_2_hoej < Infinity
  const v13 = quotient([LSP_5_2, 250], [1], 'nærmeste', 10)
  const v14 = quotient([LSP_5_2_hoej, 250], [1], 'nærmeste', 10)
  const v15 = v12 ? Math.min(v13, v14) : -Infinity
  const v16 = v12 ? Math.max(v13, v14) : Infinity
  const v17 = v8 && v3
  const v18 = s[507] === -Infinity ? -Infinity : s[507] - 180
  const v19 = s[508] === Infinity ? Infinity : s[508] - 180
  const v20 = v18 > -Infinity && v19 < Infinity && v18 > 0
  const v21 = quotient([f.bopaelsmaanederEfter15, 10, 10000], [v18, 9], 'nærmeste', 100)
  const v22 = quotient([f.bopaelsmaanederEfter15, 10, 10000], [v19, 9], 'nærmeste', 100)
  const v23 = f.bopaelsmaanederEfter15 >= 12
  s[2924] = v23
  const v24 = s[509] ? f.hidtidigProcentandel : v23 ? Math.min(10000, v20 ? Math.min(v21, v22) : -Infinity) : 0
  const v25 = s[509] ? f.hidtidigProcentandel : v23 ? Math.min(10000, v20 ? Math.max(v21, v22) : Infinity) : 0
  const v26 = v11 && LSP_5_2_er && !(!v12 && (!LSP_5_2_er || !LSP_5_2_ir && LSP_5_2 === LSP_5_2_hoej))
  const v27 = v17 && (s[509] || !v23 || !(!v20 && s[1] && v18 === v19))
  const LSP_5_3 = v0 ? -Infinity : v26 ? (v27 ? Math.min(v15, v24) : v15) : v24
  s[1685] = LSP_5_3
  const LSP_5_3_hoej = v0 ? Infinity : v26 ? (v27 ? Math.max(v16, v25) : v16) : v25
  s[1686] = LSP_5_3_hoej
  const LSP_5_3_er = v0 || v26 || v27
  s[1687] = LSP_5_3_er
  const LSP_5_3_ir = v0 || v11 && (LSP_5_2_ir || !v12) || v17 && !s[509] && v23 && (!s[1] || !v20) || v4
  s[1688] = LSP_5_3_ir
  // LSP.6: Din andel af fuld førtidspension (LSP § 6)
  const v32 = f.pensionBetalesFra >= 13332 /* 2006-07-03 */
  s[903] = v32
  const v33 = f.pensionBetalesFra >= 17713 /* 2018-07-01 */
  s[904] = v33
  const v34 = v33 ? (v23 ? Math.min(10000, Math.round(f.bopaelsmaanederEfter15 * 10 * 100 / (f.maanederFra15TilPensionen * 9)) * 100) : 0) : Math.round(Math.min(40, Math.floor(f.bopaelsmaanederEfter15 * 50 / f.maanederFra15TilPensionen)) * 250 / 10) * 10
  const v35 = v8 || !v33
  s[2926] = v35
  const v36 = (!v7 || !s[1]) && v33
  s[902] = v36
  const v37 = v36 && !v35
  s[901] = v37
  const LSP_6 = v36 ? -Infinity : v32 ? v34 : -Infinity
  s[1689] = LSP_6
  const LSP_6_hoej = v36 ? Infinity : v32 ? v34 : Infinity
  s[1690] = LSP_6_hoej
  const LSP_6_ir = v36 || !v37 && !v32
  s[1691] = LSP_6_ir
  // LSP.12.1: Ret til folkepension (LSP § 12, stk. 1)
  const LSP_12_1 = !s[1] || s[510] && (s[511] || !s[1]) && (s[512] || !s[1]) && (s[513] || !s[1]) && (s[503] || s[511] || s[512] || s[513])
  s[1692] = LSP_12_1
  const LSP_12_1_nej = !s[1] || !s[504] || s[514] || s[515] || s[516]
  s[1693] = LSP_12_1_nej
  // LSP.13: Myndigheden skal skrive til dig, før du når folkepensionsalderen (LSP § 13)
  const v43 = f.vurderingsdato >= 17326 /* 2017-06-09 */
  s[2927] = v43
  const v44 = f.vurderingsdato >= 17487 /* 2017-11-17 */
  s[2928] = v44
  const LSP_13 = !s[1] || !v43 || !v44
  s[1694] = LSP_13
  const LSP_13_nej = !s[1] || v43
  s[1695] = LSP_13_nej
  const LSP_13_ir = !s[1] || v43 && !v44
  s[1696] = LSP_13_ir
  // LSP.16.1: Alderen for førtidspension (LSP § 16, stk. 1)
  const v48 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 216)
  s[2930] = v48
  const LSP_16_1 = !s[1] || !s[0] && v48 && s[517] || s[0] && s[173] && s[517]
  s[1699] = LSP_16_1
  const LSP_16_1_nej = !s[1] || !s[0] && (!v48 || s[503]) || s[0] && (!s[173] || s[503])
  s[1700] = LSP_16_1_nej
  // LSP.16.2: Førtidspension, før du fylder 40 (LSP § 16, stk. 2)
  const v51 = f.dokumenteretIngenForbedring || f.heltAabenbartIngenForbedring
  s[2933] = v51
  const v52 = s[0] && v48 && !s[173] && v51
  const LSP_16_2 = !s[1] || v52
  s[1701] = LSP_16_2
  const LSP_16_2_nej = !s[1] || !v52
  s[1702] = LSP_16_2_nej
  // LSP.16.3: Arbejdsevnen ved førtidspension (LSP § 16, stk. 3)
  const v55 = f.arbejdsevnenErVarigtNedsat && f.ikkeSelvforsoergendeTrodsStoette
  const LSP_16_3 = !s[1] || v55
  s[1703] = LSP_16_3
  const LSP_16_3_nej = !s[1] || !v55
  s[1704] = LSP_16_3_nej
  // LSP.16: Førtidspension kan tilkendes (LSP § 16)
  const v58 = LSP_16_1 || LSP_16_2
  s[2934] = v58
  const v59 = (LSP_16_1_nej || !s[1]) && (LSP_16_2_nej || !s[1]) && (LSP_16_1_nej || LSP_16_2_nej)
  s[2935] = v59
  const LSP_16 = !s[1] || (v58 || !s[1]) && (LSP_16_3 || !s[1]) && (v58 || LSP_16_3)
  s[1697] = LSP_16
  const LSP_16_nej = !s[1] || v59 || LSP_16_3_nej
  s[1698] = LSP_16_nej
  // LSP.17.2: Egen ansøgning om førtidspension (LSP § 17, stk. 2)
  const v62 = !s[26] || !(f.pensionDuFaar === 'seniorpension')
  const LSP_17_2 = !s[1] || v62
  s[1705] = LSP_17_2
  const LSP_17_2_nej = !s[1] || !v62
  s[1706] = LSP_17_2_nej
  // LSP.17.2.oplysninger: Nye oplysninger, når du kun har bedt om førtidspension (LSP § 17, stk. 2)
  const LSP_17_2_oplysninger = f.bedtOmAfgoerelseOmPensionAlene && !s[1]
  s[1707] = LSP_17_2_oplysninger
  const LSP_17_2_oplysninger_ir = f.bedtOmAfgoerelseOmPensionAlene === false || !s[1]
  s[1708] = LSP_17_2_oplysninger_ir
  // LSP.17.3.senior: Seniorførtidspension kan søges (LSP § 17)
  const v67 = f.seniorpensionAnsoegtDen >= shiftMonths(s[505], -60)
  s[2936] = v67
  const v68 = f.seniorpensionAnsoegtDen >= shiftMonths(s[506], -60)
  s[2937] = v68
  const LSP_17_3_senior = !s[518] || s[519] && !s[520] && (v67 || !s[1]) && f.langvarigOgAktuelTilknytning
  s[1709] = LSP_17_3_senior
  const LSP_17_3_senior_nej = !s[518] || !s[519] || s[520] || !v68 || f.langvarigOgAktuelTilknytning === false
  s[1710] = LSP_17_3_senior_nej
  // LSP.18.1: Sagen behandles som pensionssag (LSP § 18)
  const v71 = f.dokumenteretIngenForbedring || f.heltAabenbartIngenForbedring || f.bedtOmAfgoerelseOmPensionAlene
  s[2939] = v71
  const v72 = f.sagenErForelagtTeamet || s[521]
  s[2940] = v72
  const v73 = f.sagenErForelagtTeamet === false && s[522]
  s[2941] = v73
  const LSP_18_1 = !s[1] || !s[0] && v71 || s[0] && (!s[162] && v71 && v72 || s[162] && v71)
  s[1711] = LSP_18_1
  const LSP_18_1_nej = !s[1] || !s[0] && !v71 || s[0] && (!s[162] && (!v71 || v73) || s[162] && !v71)
  s[1712] = LSP_18_1_nej
}

function svar_48(f, s) {
  // LSP.19.1: Det, en afgørelse om førtidspension skal bygge på (LSP § 19, stk. 1)
  const v0 = f.forklaringPaaManglendeSelvforsoergelse || f.konkreteArbejdsfunktionerErAngivet
  s[2943] = v0
  const v1 = f.redegoerelseForIngenForbedring && f.redegoerelseForRessourcerIPensionssag && f.forklaringPaaVarigNedsaettelse && v0
  const v2 = f.planMedFuldAfklaring && f.dokumentationForUdtoemteIndsatser && f.forklaringPaaVarigNedsaettelse && v0
  const LSP_19_1 = !s[1] || !s[0] && v1 || s[0] && (s[162] || v2)
  s[1715] = LSP_19_1
  const LSP_19_1_nej = !s[1] || !s[0] && !v1 || s[0] && (s[162] || !v2)
  s[1716] = LSP_19_1_nej
  // LSP.20.3: Mødet, før førtidspension afgøres (LSP § 20, stk. 3)
  const LSP_20_3 = !s[1] || f.moedeMedBeslutterneErTilbudt
  s[1717] = LSP_20_3
  const LSP_20_3_nej = !s[1] || f.moedeMedBeslutterneErTilbudt === false
  s[1718] = LSP_20_3_nej
  // LSP.21.1: Førtidspension skal være afgjort (LSP § 21, stk. 1)
  const v7 = f.pensionssagenOvergikDen >= 13332 /* 2006-07-03 */
  s[535] = v7
  const v8 = shiftMonths(f.pensionssagenOvergikDen, 3)
  s[534] = v8
  const LSP_21_1 = v7 ? v8 : FIRST_DAY
  s[1719] = LSP_21_1
  const LSP_21_1_hoej = v7 ? v8 : NEVER
  s[1720] = LSP_21_1_hoej
  // SENBEK.2.1: Langvarig tilknytning til arbejdsmarkedet (BEK 1618/2019 § 2)
  const v11 = f.maanederMedFuldtidsarbejde >= 300
  s[2945] = v11
  const v12 = f.maanederMedFuldtidsarbejde >= 240
  s[2947] = v12
  const v13 = v12 && f.langTilknytningMed20Til25Aar
  s[2946] = v13
  const v14 = s[26] && (v11 || v13)
  const SENBEK_2_1 = !s[1] || v14
  s[2070] = SENBEK_2_1
  const SENBEK_2_1_nej = !s[1] || !v14
  s[2071] = SENBEK_2_1_nej
  // LSP.26a.1: Seniorpension kan tilkendes (LSP § 26 a)
  const v17 = f.vurderingsdato >= shiftMonths(s[505], -72)
  s[2948] = v17
  const v18 = f.vurderingsdato >= shiftMonths(s[506], -72)
  s[2949] = v18
  const v19 = f.arbejdsevneISenesteJob <= 1500
  s[2951] = v19
  const v20 = v19 && f.varigtNedsatISenesteJob
  s[2950] = v20
  const v21 = !v18 || SENBEK_2_1_nej || !v20
  s[2953] = v21
  const v22 = (v17 || !s[1]) && (SENBEK_2_1 || !s[1]) && v20
  s[2952] = v22
  const v23 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'invaliditetsydelse'
  s[2954] = v23
  const LSP_26a_1 = !s[1] || s[26] && (!s[401] && v22 || s[401] && v22 && !v23)
  s[1722] = LSP_26a_1
  const LSP_26a_1_nej = !s[1] || !s[26] || !s[401] && v21 || s[401] && (v21 || v23)
  s[1723] = LSP_26a_1_nej
  // LSP.26a.5: Dage med både seniorpension og førtidspension (LSP § 26 a, stk. 5)
  const v26 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'seniorpension')
  const v27 = intersect(v26, s[523])
  const v28 = from(v27, 13332 /* 2006-07-03 */)
  const v29 = dayReaching(v28, 13332 /* 2006-07-03 */, 1)
  s[2955] = v29
  const v30 = v29 >= 18262 /* 2020-01-01 */
  s[2956] = v30
  const v31 = v29 >= 18670 /* 2021-02-12 */
  s[2957] = v31
  const v32 = v29 >= NEVER
  s[805] = v32
  const LSP_26a_5 = !v30 ? NO_DAYS : !v31 ? NO_DAYS : v28
  s[1724] = LSP_26a_5
  const LSP_26a_5_hoej = !v30 ? NO_DAYS : !v31 ? ALL_DAYS : v28
  s[1725] = LSP_26a_5_hoej
  const LSP_26a_5_eksakt = !v30 || v31
  s[806] = LSP_26a_5_eksakt
  const LSP_26a_5_ir = v32 || v30 && !v31
  s[1727] = LSP_26a_5_ir
  // LSP.26b: Seniorpension kan tidligst søges (LSP § 26 b)
  const LSP_26b = s[1] ? (s[26] ? shiftMonths(s[505], -78) : NEVER) : FIRST_DAY
  s[1728] = LSP_26b
  const LSP_26b_hoej = s[1] ? (s[26] ? shiftMonths(s[506], -78) : NEVER) : NEVER
  s[1729] = LSP_26b_hoej
  // LSP.26d.2: Seniorpension skal være afgjort (LSP § 26 d, stk. 2)
  const v39 = s[519] ? shiftMonths(f.seniorpensionAnsoegtDen, 6) : NEVER
  const LSP_26d_2 = s[518] ? v39 : FIRST_DAY
  s[1730] = LSP_26d_2
  const LSP_26d_2_hoej = s[518] ? v39 : NEVER
  s[1731] = LSP_26d_2_hoej
  // LSP.26h.3: År med tidlig pension (LSP § 26 h, stk. 3-6)
  const v42 = f.vurderingsdato >= 18670 /* 2021-02-12 */
  s[530] = v42
  const v43 = f.foedselsdag >= -1826 /* 1965-01-01 */
  s[2958] = v43
  const v44 = f.anciennitetPaaArbejdsmarkedet >= 528
  s[2959] = v44
  const v45 = f.anciennitetPaaArbejdsmarkedet >= 516
  s[2960] = v45
  const v46 = f.anciennitetPaaArbejdsmarkedet >= 504
  s[2961] = v46
  const v47 = v44 ? 3 : v45 ? 2 : v46 ? 1 : 0
  const v48 = f.foedselsdag >= -365 /* 1969-01-01 */
  s[2962] = v48
  const v49 = f.anciennitetPaaArbejdsmarkedet >= 540
  s[2963] = v49
  const v50 = v49 ? 3 : v44 ? 2 : v45 ? 1 : 0
  const v51 = f.anciennitetPaaArbejdsmarkedet >= 552
  s[2964] = v51
  const v52 = v51 ? 3 : v49 ? 2 : v44 ? 1 : 0
  const LSP_26h_3_ir = !s[1] || s[524] && (!v42 || s[525] && v43 && v48 && s[526])
  s[529] = LSP_26h_3_ir
  const LSP_26h_3 = s[1] ? (s[524] ? (v42 ? (s[525] ? (v43 ? (v48 ? (s[526] ? -Infinity : v52) : v50) : v47) : 0) : -Infinity) : 0) : -Infinity
  s[528] = LSP_26h_3
  const LSP_26h_3_hoej = s[1] ? (s[524] ? (v42 ? (s[525] ? (v43 ? (v48 ? (s[526] ? Infinity : v52) : v50) : v47) : 0) : Infinity) : 0) : Infinity
  s[527] = LSP_26h_3_hoej
}

function svar_49(f, s) {
  // LSP.26g: Ret til tidlig pension (LSP § 26 g)
  const v0 = s[527] >= 1
  s[2971] = v0
  const v1 = s[528] >= 1
  s[2972] = v1
  const v2 = f.vurderingsdato >= shiftMonths(s[505], -12)
  s[2973] = v2
  const v3 = f.vurderingsdato >= shiftMonths(s[506], -12)
  s[2974] = v3
  const v4 = !v1 || !v3
  s[2970] = v4
  const v5 = (v0 || s[529]) && (v2 || !s[1]) && (v0 || v2)
  s[2969] = v5
  const v6 = s[527] >= 2
  s[2977] = v6
  const v7 = s[528] >= 2
  s[2978] = v7
  const v8 = f.vurderingsdato >= shiftMonths(s[505], -24)
  s[2979] = v8
  const v9 = f.vurderingsdato >= shiftMonths(s[506], -24)
  s[2980] = v9
  const v10 = !v7 || !v9
  s[2976] = v10
  const v11 = (v6 || s[529]) && (v8 || !s[1]) && (v6 || v8)
  s[2975] = v11
  const v12 = s[527] >= 3
  s[2983] = v12
  const v13 = s[528] >= 3
  s[2984] = v13
  const v14 = f.vurderingsdato >= shiftMonths(s[505], -36)
  s[2985] = v14
  const v15 = f.vurderingsdato >= shiftMonths(s[506], -36)
  s[2986] = v15
  const v16 = !v13 || !v15
  s[2982] = v16
  const v17 = (v12 || s[529]) && (v14 || !s[1]) && (v12 || v14)
  s[2981] = v17
  const v18 = v5 || v11 || v17
  s[2967] = v18
  const v19 = (v4 || !s[1]) && (v10 || !s[1]) && (v16 || !s[1]) && (v4 || v10 || v16)
  s[2968] = v19
  const v20 = s[503] || v19
  s[2966] = v20
  const v21 = s[517] && (v18 || !s[1]) && (!s[504] || v18)
  s[2965] = v21
  const v22 = f.tilknytningI9Maaneder || f.kommerFraFleksydelse
  s[2987] = v22
  const LSP_26g = !s[1] || s[524] && (!s[530] || (v21 || !s[1]) && v22 && !s[132])
  s[1732] = LSP_26g
  const LSP_26g_nej = !s[1] || !s[524] || !s[530] || v20 || !v22 || s[132]
  s[1733] = LSP_26g_nej
  const LSP_26g_ir = !s[1] || s[524] && !s[530]
  s[1734] = LSP_26g_ir
  // LSP.26h.1: Dagen, ancienniteten gøres op (LSP § 26 h, stk. 1-2)
  const v26 = f.foedselsdag <= -1827 /* 1964-12-31 */
  s[2990] = v26
  const v27 = s[531] && v26
  s[2989] = v27
  const v28 = f.foedselsdag <= -366 /* 1968-12-31 */
  s[2992] = v28
  const v29 = s[532] && v28
  s[2991] = v29
  const v30 = v27 || v29
  s[2988] = v30
  const v31 = -(v30 ? 84 : 72)
  const LSP_26h_1_ir = !s[1] || s[524] && (!s[530] || !s[1])
  s[1737] = LSP_26h_1_ir
  const LSP_26h_1 = s[1] ? (s[524] ? (s[530] ? shiftMonths(s[505], v31) : FIRST_DAY) : NEVER) : FIRST_DAY
  s[1735] = LSP_26h_1
  const LSP_26h_1_hoej = s[1] ? (s[524] ? (s[530] ? shiftMonths(s[506], v31) : NEVER) : NEVER) : NEVER
  s[1736] = LSP_26h_1_hoej
  // LSP.26v.1: Dage med både tidlig pension og en anden forsørgelsesydelse (LSP § 26 v, stk. 1)
  const v35 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'tidlig_pension')
  const v36 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'dagpenge' || r_ydelser.ydelse === 'ressourceforloebsydelse' || r_ydelser.ydelse === 'revalideringsydelse' || r_ydelser.ydelse === 'ledighedsydelse' || r_ydelser.ydelse === 'fleksydelse' || r_ydelser.ydelse === 'kontanthjaelp' || r_ydelser.ydelse === 'efterloen')
  const v37 = intersect(v35, v36)
  const v38 = from(v37, 13332 /* 2006-07-03 */)
  const v39 = dayReaching(v38, 13332 /* 2006-07-03 */, 1)
  s[2993] = v39
  const v40 = v39 >= 18670 /* 2021-02-12 */
  s[2994] = v40
  const LSP_26v_1_ir = v39 >= NEVER
  s[1739] = LSP_26v_1_ir
  const LSP_26v_1 = !v40 ? NO_DAYS : v38
  s[1738] = LSP_26v_1
  // LSP.26v.2: Dage med både tidlig pension og førtidspension eller seniorpension (LSP § 26 v, stk. 2)
  const v43 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'foertidspension' || r_ydelser.ydelse === 'seniorpension')
  const v44 = intersect(v35, v43)
  const v45 = from(v44, 13332 /* 2006-07-03 */)
  const v46 = dayReaching(v45, 13332 /* 2006-07-03 */, 1)
  s[2995] = v46
  const v47 = v46 >= 18670 /* 2021-02-12 */
  s[2996] = v47
  const LSP_26v_2_ir = v46 >= NEVER
  s[1741] = LSP_26v_2_ir
  const LSP_26v_2 = !v47 ? NO_DAYS : v45
  s[1740] = LSP_26v_2
  // LSP.32c.1: Nedsættelse af førtidspension for et år (LSP § 32 c, stk. 1)
  const v50 = Math.round(f.indtaegtsgrundlagForFoertidspension * (f.aegtefaelleHarOgsaaPension ? 1500 : 3000) / 10000)
  const LSP_32c_1 = s[1] ? v50 : -Infinity
  s[1742] = LSP_32c_1
  const LSP_32c_1_hoej = s[1] ? v50 : Infinity
  s[1743] = LSP_32c_1_hoej
  // LSP.32c.2: Den mindste førtidspension for et år (LSP § 32 c)
  const v53 = f.vurderingsdato >= 18162 /* 2019-09-23 */
  s[908] = v53
  const v54 = SATS_61(f.vurderingsdato)
  const v55 = SATS_62(f.vurderingsdato)
  const v56 = f.giftEllerSamlevende ? (s[533] ? -Infinity : v54) : s[533] ? -Infinity : v55
  s[539] = v56
  const v57 = f.giftEllerSamlevende ? (s[533] ? Infinity : v54) : s[533] ? Infinity : v55
  s[540] = v57
  const v58 = v56 > -Infinity && v57 < Infinity
  const v59 = quotient([v56], [40], 'nærmeste', 100)
  const v60 = quotient([v57], [40], 'nærmeste', 100)
  const v61 = v58 ? Math.min(v59, v60) : -Infinity
  const v62 = v58 ? Math.max(v59, v60) : Infinity
  const v63 = !v58 && !s[533] && v56 === v57
  const v64 = s[533] || !v58
  const v65 = v61 > -Infinity && v62 < Infinity
  const v66 = quotient([v61, 12], [1], 'nærmeste', 100)
  const v67 = quotient([v62, 12], [1], 'nærmeste', 100)
  const v68 = f.vurderingsdato >= 17488 /* 2017-11-18 */
  s[2997] = v68
  const LSP_32c_2_er = !s[1] || v68 || !v63 && !(!v65 && (v63 || !v64 && v61 === v62))
  s[1746] = LSP_32c_2_er
  const LSP_32c_2_ir = !s[1] || !v68 && (v64 || !v65) || v68 && !v53
  s[1747] = LSP_32c_2_ir
  const LSP_32c_2 = s[1] ? (v68 ? (v53 ? 0 : -Infinity) : v65 ? Math.min(v66, v67) : -Infinity) : -Infinity
  s[1744] = LSP_32c_2
  const LSP_32c_2_hoej = s[1] ? (v68 ? (v53 ? 0 : Infinity) : v65 ? Math.max(v66, v67) : Infinity) : Infinity
  s[1745] = LSP_32c_2_hoej
}

function svar_50(f, s) {
  // LSP.33.1.tilbage: Folkepension betales tilbage i tiden (LSP § 33, stk. 1, 2. pkt.)
  const v0 = f.folkepensionAnsoegtDen >= 13332 /* 2006-07-03 */
  s[910] = v0
  const v1 = f.folkepensionAnsoegtDen >= 17326 /* 2017-06-09 */
  s[3001] = v1
  const v2 = f.folkepensionAnsoegtDen >= 17487 /* 2017-11-17 */
  s[3002] = v2
  const v3 = shiftDays(shiftMonths(monthStart(s[506]), 5), 9) >= f.folkepensionAnsoegtDen
  s[3003] = v3
  const v4 = shiftDays(shiftMonths(monthStart(s[505]), 5), 9) >= f.folkepensionAnsoegtDen
  s[3004] = v4
  const LSP_33_1_tilbage = !v0 || v1 && (!v2 || v3)
  s[1752] = LSP_33_1_tilbage
  const LSP_33_1_tilbage_nej = !v0 || !v1 || !v2 || !v4
  s[1753] = LSP_33_1_tilbage_nej
  const LSP_33_1_tilbage_ir = !v0 || v1 && (!v2 || !s[1])
  s[1754] = LSP_33_1_tilbage_ir
  // LSP.33.1: Folkepensionen betales fra (LSP § 33, stk. 1)
  const v8 = shiftDays(monthEnd(s[505]), 1)
  const v9 = shiftDays(monthEnd(s[506]), 1)
  const v10 = shiftDays(monthEnd(Math.max(s[505], f.folkepensionAnsoegtDen)), 1)
  const v11 = shiftDays(monthEnd(Math.max(s[506], f.folkepensionAnsoegtDen)), 1)
  const v12 = Math.max(v8, v10)
  const v13 = Math.min(v9, v11)
  const v14 = LSP_33_1_tilbage_ir && v13 >= v12
  const v15 = LSP_33_1_tilbage_nej || v14
  const v16 = LSP_33_1_tilbage_nej ? (v14 ? Math.min(v10, v12) : v10) : v12
  const v17 = LSP_33_1_tilbage_nej ? (v14 ? Math.max(v11, v13) : v11) : v13
  const LSP_33_1_er = !v0 || LSP_33_1_tilbage || LSP_33_1_tilbage_nej || v14
  s[1750] = LSP_33_1_er
  const LSP_33_1_ir = !v0 || LSP_33_1_tilbage && !s[1] || LSP_33_1_tilbage_nej && !s[1] || LSP_33_1_tilbage_ir && !s[1] || LSP_33_1_tilbage_ir && !(s[1] && v8 === v9 && s[1] && v10 === v11 && v8 === v10)
  s[1751] = LSP_33_1_ir
  const LSP_33_1 = v0 ? (LSP_33_1_tilbage ? (v15 ? Math.min(v8, v16) : v8) : v16) : FIRST_DAY
  s[1748] = LSP_33_1
  const LSP_33_1_hoej = v0 ? (LSP_33_1_tilbage ? (v15 ? Math.max(v9, v17) : v9) : v17) : NEVER
  s[1749] = LSP_33_1_hoej
  // LSP.33.2: Førtidspensionen betales fra (LSP § 33, stk. 2)
  const v22 = s[534] >= f.pensionAfgjortDen
  s[3005] = v22
  const v23 = shiftDays(monthEnd(s[534]), 1)
  const v24 = v22 ? shiftDays(monthEnd(f.pensionAfgjortDen), 1) : v23
  const LSP_33_2 = s[535] ? v24 : FIRST_DAY
  s[1755] = LSP_33_2
  const LSP_33_2_hoej = s[535] ? v24 : NEVER
  s[1756] = LSP_33_2_hoej
  // LSP.37: Dage med både folkepension og en anden pension (LSP § 37)
  const v27 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'folkepension')
  const v28 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'foertidspension' || r_ydelser.ydelse === 'seniorpension' || r_ydelser.ydelse === 'tidlig_pension')
  const v29 = intersect(v27, v28)
  const LSP_37 = from(v29, 13332 /* 2006-07-03 */)
  s[1757] = LSP_37
  const v31 = dayReaching(LSP_37, 13332 /* 2006-07-03 */, 1)
  s[3006] = v31
  const LSP_37_ir = v31 >= NEVER
  s[1758] = LSP_37_ir
  // LSP.44.udsendte: Udsendte soldater og statsansatte er værnet mod frakendelse (LSP § 44)
  const v33 = f.vurderingsdato >= 18671 /* 2021-02-13 */
  s[734] = v33
  const v34 = f.vurderingsdato >= 19107 /* 2022-04-25 */
  s[3008] = v34
  const LSP_44_udsendte = !s[1] || v33
  s[1761] = LSP_44_udsendte
  const LSP_44_udsendte_nej = !s[1] || !v33 || !v34
  s[1762] = LSP_44_udsendte_nej
  const LSP_44_udsendte_ir = !s[1] || v33 && !v34
  s[1763] = LSP_44_udsendte_ir
  // LSP.44.1: Førtidspension kan tages fra dig (LSP § 44)
  const v38 = f.vurderingsdato >= s[536]
  s[3010] = v38
  const v39 = !v38 || f.samtykkerTilFrakendelse
  s[3009] = v39
  const v40 = LSP_44_udsendte_nej || LSP_44_udsendte_ir
  s[3013] = v40
  const v41 = f.udsendtMedPsykiskLidelse === false || v40
  s[3011] = v41
  const v42 = f.udsendtMedPsykiskLidelse && LSP_44_udsendte
  s[3012] = v42
  const v43 = f.vaesentligtForbedretOgSelvforsoergende === false || !v39 || v42
  const v44 = f.vaesentligtForbedretOgSelvforsoergende && v39 && v41
  const LSP_44_1 = !s[1] || !s[537] && v44 || s[537] && (!s[538] && f.vaesentligtForbedretOgSelvforsoergende && v39 && v41 && f.saerligeOmstaendighederForFrakendelse || s[538] && v44)
  s[1759] = LSP_44_1
  const LSP_44_1_nej = !s[1] || !s[537] && v43 || s[537] && (!s[538] && (f.vaesentligtForbedretOgSelvforsoergende === false || !v39 || v42 || f.saerligeOmstaendighederForFrakendelse === false) || s[538] && v43)
  s[1760] = LSP_44_1_nej
  // LSP.49.1.foertidspension: Fuld førtidspension pr. måned (LSP § 49, stk. 1)
  const LSP_49_1_foertidspension = s[1] ? s[539] : -Infinity
  s[1764] = LSP_49_1_foertidspension
  const LSP_49_1_foertidspension_hoej = s[1] ? s[540] : Infinity
  s[1765] = LSP_49_1_foertidspension_hoej
  // LSP.49.1.folkepension: Fuld folkepension pr. måned (LSP § 49, stk. 1)
  const v49 = SATS_63(f.vurderingsdato)
  const v50 = s[533] ? -Infinity : v49
  const v51 = s[533] ? Infinity : v49
  const v52 = f.vurderingsdato <= 17531 /* 2017-12-31 */
  s[3245] = v52
  const v53 = f.vurderingsdato <= 18627 /* 2020-12-31 */
  s[2603] = v53
  const v54 = s[541] || s[366] && v52 || s[26] && v53 || s[31]
  const v55 = SATS_64(f.vurderingsdato)
  const v56 = SATS_65(f.vurderingsdato)
  const v57 = f.giftEllerSamlevende ? (v54 ? -Infinity : v55) : v54 ? -Infinity : v56
  const v58 = f.giftEllerSamlevende ? (v54 ? Infinity : v55) : v54 ? Infinity : v56
  const v59 = v51 === Infinity
  const v60 = v57 === -Infinity
  const v61 = v50 === -Infinity
  const v62 = v58 === Infinity
  const v63 = v59 && v60 || v61 && v62
  const LSP_49_1_folkepension_er = !s[1] || !(v63 && !s[533] && v50 === v51 && !v54 && v57 === v58)
  s[1768] = LSP_49_1_folkepension_er
  const LSP_49_1_folkepension_ir = !s[1] || s[533] || v54 || v63
  s[1769] = LSP_49_1_folkepension_ir
  const LSP_49_1_folkepension = s[1] ? (v61 || v60 ? -Infinity : v50 + v57) : -Infinity
  s[1766] = LSP_49_1_folkepension
  const LSP_49_1_folkepension_hoej = s[1] ? (v59 || v62 ? Infinity : v51 + v58) : Infinity
  s[1767] = LSP_49_1_folkepension_hoej
  // PENSBEK.7: Dagpengeretten bliver begrænset til 52 uger (BEK 349/2011 § 7)
  const v68 = f.pensionssagenOvergikDen >= 15095 /* 2011-05-01 */
  s[1772] = v68
  const v69 = f.foertidspensionErBevilget ? Math.min(f.pensionBetalesFra, v23) : v23
  const PENSBEK_7 = v68 ? v69 : FIRST_DAY
  s[1770] = PENSBEK_7
  const PENSBEK_7_hoej = v68 ? v69 : NEVER
  s[1771] = PENSBEK_7_hoej
  // PENSBEK.10: Dagpenge, mens der er en sag om førtidspension (BEK 349/2011 § 10)
  const v72 = f.foertidspensionAnsoegtDen >= 13332 /* 2006-07-03 */
  s[543] = v72
  const v73 = f.foertidspensionAnsoegtDen >= 15095 /* 2011-05-01 */
  s[542] = v73
  const v74 = v73 && f.staarTilRaadighedUnderPensionssagen
  const PENSBEK_10 = !v72 || v74
  s[1773] = PENSBEK_10
  const PENSBEK_10_nej = !v72 || !v74
  s[1774] = PENSBEK_10_nej
}

function svar_51(f, s) {
  // PENSBEK.11: Efterløn, når du har søgt førtidspension (BEK 349/2011 § 11, stk. 1)
  const v0 = shiftMonths(f.foertidspensionAnsoegtDen, 3)
  const v1 = s[542] ? shiftDays(f.pensionssagenOvergikDen, -1) : f.foertidspensionErBevilget ? Math.min(v0, shiftDays(f.pensionAfgjortDen, -1)) : v0
  const PENSBEK_11 = s[543] ? v1 : FIRST_DAY
  s[1776] = PENSBEK_11
  const PENSBEK_11_hoej = s[543] ? v1 : NEVER
  s[1777] = PENSBEK_11_hoej
  // PLANBEK.2.1: Rehabiliteringsplanens forberedende del kræves (LAB § 43)
  const v4 = s[0] && (!s[163] && (f.afgoerelsenGaelder === 'ressourceforloeb' || f.afgoerelsenGaelder === 'revalidering' || f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig' || f.afgoerelsenGaelder === 'foertidspension') || s[163] && !s[162] && s[544])
  const PLANBEK_2_1 = !s[1] || v4
  s[1778] = PLANBEK_2_1
  const PLANBEK_2_1_nej = !s[1] || !v4
  s[1779] = PLANBEK_2_1_nej
  // REFUSIONSBEK.2: Refusion under jobafklaringsforløb tidligst fra (BEK 1468/2019 § 2, stk. 1-2)
  const v7 = f.anmodetOmRefusionDen >= 16252 /* 2014-07-01 */
  s[3014] = v7
  const v8 = f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[3015] = v8
  const v9 = v8 ? f.jobafklaringStartede : Math.max(f.jobafklaringStartede, shiftMonths(f.anmodetOmRefusionDen, -3))
  const REFUSIONSBEK_2 = v7 ? v9 : FIRST_DAY
  s[1780] = REFUSIONSBEK_2
  const REFUSIONSBEK_2_hoej = v7 ? v9 : NEVER
  s[1781] = REFUSIONSBEK_2_hoej
  const REFUSIONSBEK_2_er = v7 && s[150]
  s[1782] = REFUSIONSBEK_2_er
  const REFUSIONSBEK_2_ir = !REFUSIONSBEK_2_er || !v7
  s[1783] = REFUSIONSBEK_2_ir
  // SDL.2.1: Hvem kan få sygedagpenge (SDL § 2, stk. 1)
  const v14 = s[103] || s[119] || s[124] || f.arbejdsskade || s[545]
  const v15 = !s[103] && !s[119] && !s[124] && f.arbejdsskade === false && s[546]
  const SDL_2_1 = s[99] || s[102] && v14 || s[110] && v14
  s[1787] = SDL_2_1
  const SDL_2_1_nej = s[99] || s[102] && v15 || s[110] && v15
  s[1788] = SDL_2_1_nej
  // SDL.2: Ret til sygedagpenge (SDL § 2)
  const v18 = s[547] && s[548] >= f.vurderingsdato
  s[3020] = v18
  const v19 = s[547] && s[549] < f.vurderingsdato
  s[3021] = v19
  const v20 = s[109] || v19
  s[3019] = v20
  const v21 = s[550] && (v18 || s[551]) && (s[108] || v18)
  s[3018] = v21
  const v22 = v21 || s[552]
  s[3016] = v22
  const v23 = (v20 || s[107]) && (s[553] || s[107]) && (v20 || s[553])
  s[3017] = v23
  const v24 = SDL_2_1_nej || v23 || s[554] || s[131]
  const v25 = (SDL_2_1 || s[107]) && (v22 || s[107]) && s[555] && s[556] && (SDL_2_1 || v22 || s[557] || s[125])
  const v26 = s[107] && !s[1]
  const SDL_2 = s[99] || s[102] && v25 || s[110] && v25
  s[1784] = SDL_2
  const SDL_2_nej = s[99] || s[102] && v24 || s[110] && v24
  s[1785] = SDL_2_nej
  const SDL_2_ir = s[99] || s[102] && v26 || s[110] && v26 || s[100]
  s[1786] = SDL_2_ir
  // SDL.7.1.ferieaftale: Ferien kan aftales med kommunen (SDL § 7, stk. 1)
  const v30 = f.feriePasserMedForloebet && f.ferieIndenForFerieloven
  const SDL_7_1_ferieaftale = !s[1] || v30
  s[1793] = SDL_7_1_ferieaftale
  const SDL_7_1_ferieaftale_nej = !s[1] || !v30
  s[1794] = SDL_7_1_ferieaftale_nej
  // SDL.7.1.genoptagelse: Sygedagpenge igen efter ferien fra (SDL § 7, stk. 1)
  const v33 = periods(f.afbrydelser, (r_afbrydelser) => r_afbrydelser.slags === 'ferie')
  const v34 = shiftDays(runEnd(v33, f.vurderingsdato), 1)
  const SDL_7_1_genoptagelse = s[1] ? v34 : FIRST_DAY
  s[1795] = SDL_7_1_genoptagelse
  const SDL_7_1_genoptagelse_hoej = s[1] ? v34 : NEVER
  s[1796] = SDL_7_1_genoptagelse_hoej
  const SDL_7_1_genoptagelse_ir = f.ferieAftalt === false || !s[1]
  s[1797] = SDL_7_1_genoptagelse_ir
  // SDL.7.1.ny: Ferien gør det til en ny sygemelding (SDL § 7, stk. 1)
  const SDL_7_1_ny = !s[1] || f.ferieAftalt === false
  s[1798] = SDL_7_1_ny
  const SDL_7_1_ny_nej = !s[1] || f.ferieAftalt
  s[1799] = SDL_7_1_ny_nej
  // SDL.7.3: Fra hvornår arbejdsevnen ses bredere (SDL § 7, stk. 3)
  const v40 = shiftMonths(s[95], 3)
  s[568] = v40
  const v41 = shiftMonths(s[97], 3)
  s[569] = v41
  const v42 = f.saerligeGrundeTilAndetTidspunkt || !s[38]
  const v43 = f.saerligeGrundeTilAndetTidspunkt === false && s[40]
  const SDL_7_3 = s[99] ? FIRST_DAY : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v40
  s[1802] = SDL_7_3
  const SDL_7_3_hoej = s[99] ? NEVER : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v41
  s[1803] = SDL_7_3_hoej
  const v46 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'selvstaendig'
  s[911] = v46
  const SDL_7_3_er = v46 && (s[99] || s[102] && v42 || s[110] && v42)
  s[1804] = SDL_7_3_er
  const SDL_7_3_ir = !v46 || s[99] || s[102] && v43 || s[110] && v43 || s[100]
  s[1805] = SDL_7_3_ir
  // SDL.7.5: Stop, når helbredet er stationært (SDL § 7, stk. 5, 2. pkt.)
  const v49 = !s[0] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && f.berettigetTilRevalidering === false && f.berettigetTilFleksjob === false && f.berettigetTilFoertidspension === false || s[0] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && f.berettigetTilRevalidering === false && f.berettigetTilFleksjob === false && f.berettigetTilFoertidspension === false && f.berettigetTilRessourceforloeb === false
  const SDL_7_5 = !s[1] || v49
  s[1806] = SDL_7_5
  const SDL_7_5_nej = !s[1] || !v49
  s[1807] = SDL_7_5_nej
  // SDL.7.5.fra: Stop efter § 7 virker tidligst fra (SDL § 7, stk. 5)
  const v52 = f.vurderingsdato >= 17655 /* 2018-05-04 */
  s[1810] = v52
  const v53 = f.ophoerErAfgjort ? f.ophoerAfgjortDen : NEVER
  const SDL_7_5_fra = v52 ? v53 : FIRST_DAY
  s[1808] = SDL_7_5_fra
  const SDL_7_5_fra_hoej = v52 ? v53 : NEVER
  s[1809] = SDL_7_5_fra_hoej
  // SDL.7a.1: Arbejdsgiverens samtale skal være holdt (SDL § 7 a, stk. 1-3)
  const v56 = !s[38] && s[96] && s[95] <= 14612 /* 2010-01-03 */
  const v57 = !s[38] && s[97] >= 14613 /* 2010-01-04 */ && s[558]
  const v58 = allPeriods(f.fravaer)
  const v59 = runStart(v58, f.vurderingsdato)
  const v60 = shiftDays(v59, 56) >= f.fratraedelsesdag
  s[3027] = v60
  const v61 = f.fratraeder && v60
  s[3026] = v61
  const v62 = v61 ? NEVER : shiftDays(v59, 28)
  const SDL_7a_1 = s[99] ? FIRST_DAY : v57 || s[110] ? v62 : NEVER
  s[1811] = SDL_7a_1
  const SDL_7a_1_hoej = s[99] ? NEVER : v56 ? NEVER : v62
  s[1812] = SDL_7a_1_hoej
  const SDL_7a_1_er = s[103] && (s[99] || v56 || v57 || s[110])
  s[1813] = SDL_7a_1_er
  const SDL_7a_1_ir = !s[103] || s[107]
  s[754] = SDL_7a_1_ir
  // SDL.10a: Der skal udfyldes et oplysningsskema (SDL § 10 a)
  const v67 = !s[197] || !(f.fikSygedagpengeVedLivstruende && f.sagenErBelyst)
  const SDL_10a = !s[1] || v67
  s[1815] = SDL_10a
  const SDL_10a_nej = !s[1] || !v67
  s[1816] = SDL_10a_nej
  // SDL.11.3: Oplysningsskemaet skal være besvaret (SDL § 11, stk. 3)
  const v70 = f.oplysningsskemaSendt >= 13332 /* 2006-07-03 */
  s[1819] = v70
  const v71 = shiftDays(f.oplysningsskemaSendt, 8)
  const SDL_11_3 = v70 ? v71 : FIRST_DAY
  s[1817] = SDL_11_3
  const SDL_11_3_hoej = v70 ? v71 : NEVER
  s[1818] = SDL_11_3_hoej
  // SDL.11a.1: Lægeattest før den første samtale (SDL § 11 a, stk. 1)
  const SDL_11a_1 = !s[1] || !s[430] && f.laegeattestNoedvendig || s[430] && (!s[26] && s[433] || s[26] && f.laegeattestNoedvendig)
  s[1820] = SDL_11a_1
  const SDL_11a_1_nej = !s[1] || !s[430] && f.laegeattestNoedvendig === false || s[430] && (!s[26] && s[435] || s[26] && f.laegeattestNoedvendig === false)
  s[1821] = SDL_11a_1_nej
  const SDL_11a_1_ir = !s[1] || s[430] && !s[26] && s[434]
  s[1822] = SDL_11a_1_ir
  // SDL.11c: Lægeattest, når du ønsker det (SDL § 11 c)
  const v77 = s[26] && f.oenskerLaegeattest && f.attestIndhentet === false
  const SDL_11c = !s[1] || v77
  s[1823] = SDL_11c
  const SDL_11c_nej = !s[1] || !v77
  s[1824] = SDL_11c_nej
}

function svar_52(f, s) {
  // SDL.12.1.2: Kategori 2 (SDL § 12, stk. 1, nr. 2)
  const v0 = f.tilbagevendenForestaar === false && f.risikoForLangtForloeb
  const v1 = s[559] || s[40]
  const SDL_12_1_2 = !s[1] || !s[430] && v0 || s[430] && (!s[147] && v1 && f.behovForTvaerfagligIndsats === false || s[147] && !s[162] && s[559])
  s[572] = SDL_12_1_2
  const SDL_12_1_2_nej = !s[1] || !s[430] && !v0 || s[430] && (!s[147] && (s[560] || f.behovForTvaerfagligIndsats) || s[147] && (s[162] || s[560]))
  s[567] = SDL_12_1_2_nej
  const SDL_12_1_2_ir = !s[1] || s[430] && s[147] && s[561]
  s[566] = SDL_12_1_2_ir
  // SDL.12.1.3: Kategori 3 (SDL § 12, stk. 1, nr. 3)
  const v5 = f.tilbagevendenForestaar === false && f.risikoForLangtForloeb === false
  const SDL_12_1_3 = !s[1] || !s[430] && v5 || s[430] && !s[147] && v1 && f.behovForTvaerfagligIndsats
  s[573] = SDL_12_1_3
  const SDL_12_1_3_nej = !s[1] || !s[430] && !v5 || s[430] && (s[147] || s[560] || f.behovForTvaerfagligIndsats === false)
  s[574] = SDL_12_1_3_nej
  // SDL.13b.1.antal: Samtaler i det første halve år (SDL § 13 b, stk. 1, 1. pkt.)
  const v8 = s[435] || s[433]
  const v9 = s[435] ? 0 : 4
  const v10 = s[433] ? 4 : 0
  const v11 = Math.max(1, v9)
  const v12 = Math.min(1, v10)
  const v13 = s[438] && v8
  const v14 = !s[147] && v8 && v12 >= v11
  const v15 = v13 || v14
  const v16 = v13 ? (v14 ? Math.min(v9, v11) : v9) : v11
  const v17 = v13 ? (v14 ? Math.max(v10, v12) : v10) : v12
  const v18 = s[26] ? (s[147] ? (s[162] ? (s[439] ? 0 : 1) : s[439] ? (v15 ? Math.min(1, v16) : 1) : v16) : v9) : -Infinity
  const v19 = s[26] ? (s[147] ? (s[162] ? (s[438] ? 1 : 0) : s[439] ? (v15 ? Math.max(1, v17) : 1) : v17) : v10) : Infinity
  const v20 = s[562] ? 1 : 4
  const v21 = s[441] ? 0 : 1
  const v22 = !s[443] && (!s[26] || !s[147] && v8 || s[147] && (!s[162] && (s[439] || v13 || v14) || s[162] && (s[439] || s[438])))
  const SDL_13b_1_antal = s[442] ? (v22 ? Math.min(v18, v21) : v21) : v18
  s[1829] = SDL_13b_1_antal
  const SDL_13b_1_antal_hoej = s[442] ? (v22 ? Math.max(v19, v20) : v20) : v19
  s[1830] = SDL_13b_1_antal_hoej
  const SDL_13b_1_antal_er = s[26] && (s[442] || v22)
  s[1831] = SDL_13b_1_antal_er
  const SDL_13b_1_antal_ir = !s[26] || !s[443] && (!s[26] || !s[147] && s[434] || s[147] && (!s[162] && (s[438] && s[434] || !s[147] && !((!v8 || !s[434] && v9 === v10) && v8 && v9 === 1)) || s[162] && !s[147]))
  s[1832] = SDL_13b_1_antal_ir
  // SDL.13b.1.form: Du kan vælge telefon eller video (SDL § 13 b, stk. 1)
  const v27 = f.vurderingsdato >= 18990 /* 2021-12-29 */
  s[3029] = v27
  const v28 = f.vurderingsdato >= 19237 /* 2022-09-02 */
  s[3030] = v28
  const v29 = f.vurderingsdato >= 19437 /* 2023-03-21 */
  s[3031] = v29
  const v30 = !s[38] && f.vurderingsdato >= s[563]
  s[579] = v30
  const v31 = !s[38] && f.vurderingsdato < s[564]
  s[580] = v31
  const v32 = f.vurderingsdato >= 19621 /* 2023-09-21 */
  s[3032] = v32
  const v33 = s[565] && f.fremmoedeErNoedvendigt === false
  const SDL_13b_1_form = !s[1] || v27 && (!v28 || !v29 && (v30 || s[40]) && f.fremmoedeErNoedvendigt === false || v29 && (!v32 || v33))
  s[1833] = SDL_13b_1_form
  const SDL_13b_1_form_nej = !s[1] || !v27 || !v28 || !v29 && (v31 || f.fremmoedeErNoedvendigt) || v29 && (!v32 || !v33)
  s[1834] = SDL_13b_1_form_nej
  const SDL_13b_1_form_ir = !s[1] || v27 && (!v28 || v29 && !v32)
  s[1835] = SDL_13b_1_form_ir
}

function svar_53(f, s) {
  // SDL.13b.1.naeste: Den næste opfølgning skal være sket (SDL § 13 b, stk. 1)
  const v0 = f.vurderingsdato >= 15012 /* 2011-02-07 */
  s[831] = v0
  const v1 = f.vurderingsdato >= 14407 /* 2009-06-12 */
  s[3034] = v1
  const v2 = shiftDays(f.senesteOpfoelgningssamtale, 28)
  const v3 = shiftDays(f.senesteOpfoelgningssamtale, 56)
  const v4 = Math.max(v2, v3)
  const v5 = Math.min(v2, v3)
  const v6 = s[566] && v5 >= v4
  const v7 = s[567] || v6
  const v8 = s[567] ? (v6 ? Math.min(v3, v4) : v3) : v4
  const v9 = s[567] ? (v6 ? Math.max(v3, v5) : v3) : v5
  const v10 = f.holdteSamtaler >= 2
  s[3037] = v10
  const v11 = shiftMonths(f.senesteOpfoelgningssamtale, 3)
  const v12 = v10 || !s[38]
  const v13 = !v10 && s[40]
  const v14 = v10 ? v11 : shiftDays(s[568], -1)
  const v15 = v10 ? v11 : shiftDays(s[569], -1)
  const v16 = Math.max(v2, v14)
  const v17 = Math.min(v2, v15)
  const v18 = s[567] && v12
  const v19 = s[566] && v12 && v17 >= v16
  const v20 = v18 || v19
  const v21 = v18 ? (v19 ? Math.min(v14, v16) : v14) : v16
  const v22 = v18 ? (v19 ? Math.max(v15, v17) : v15) : v17
  const v23 = s[434] && v2 >= NEVER
  const v24 = f.holdteSamtaler >= 4
  s[3036] = v24
  const v25 = v24 || !s[38]
  const v26 = !v24 && s[40]
  const v27 = v24 ? NEVER : s[570]
  const v28 = v24 ? NEVER : s[571]
  const v29 = s[433] && v25
  const v30 = s[434] && v25 && v28 >= NEVER
  const v31 = v29 || v30 ? (v29 ? v27 : NEVER) : NEVER
  const v32 = s[435] ? NEVER : v28
  const v33 = s[435] || v29 || v30
  const v34 = s[433] && v26 || s[434] && !((!v25 || !v26 && v27 === v28) && v25 && v27 === NEVER)
  const v35 = s[438] && v33
  const v36 = !s[147] && v33 && v32 >= NEVER
  const v37 = s[1] ? (v1 ? (v0 ? (s[430] ? (s[26] ? (s[147] ? (s[162] ? NEVER : v35 || v36 ? (v35 ? v31 : NEVER) : NEVER) : v31) : s[433] || v23 ? (s[433] ? v2 : NEVER) : NEVER) : s[572] ? (v20 ? Math.min(v2, v21) : v2) : v21) : FIRST_DAY) : s[572] ? (v7 ? Math.min(v2, v8) : v2) : v8) : FIRST_DAY
  const v38 = s[562] || v25 ? (s[562] ? NEVER : v27) : NEVER
  const v39 = !s[443] && (!s[1] || !v1 && (s[572] || s[567] || v6) || v1 && (!v0 || !s[430] && (s[572] || v18 || v19) || s[430] && (!s[26] && (s[435] || s[433] || v23) || s[26] && (!s[147] && v33 || s[147] && (s[162] || s[439] || v35 || v36)))))
  const SDL_13b_1_naeste = s[442] ? (v39 ? Math.min(v37, v38) : v38) : v37
  s[1836] = SDL_13b_1_naeste
  const SDL_13b_1_naeste_hoej = s[442] ? NEVER : s[1] ? (v1 ? (v0 ? (s[430] ? (s[26] ? (s[147] ? (s[162] ? NEVER : s[439] ? NEVER : v32) : v32) : s[435] ? NEVER : v2) : s[572] ? (v20 ? Math.max(v2, v22) : v2) : v22) : NEVER) : s[572] ? (v7 ? Math.max(v2, v9) : v2) : v9) : NEVER
  s[1837] = SDL_13b_1_naeste_hoej
  const SDL_13b_1_naeste_er = s[565] && (s[442] || v39)
  s[1838] = SDL_13b_1_naeste_er
  const SDL_13b_1_naeste_ir = !s[565] || s[442] && !s[562] && v26 || !s[443] && (!s[1] || !v1 && s[566] && v2 !== v3 || v1 && (!v0 || !s[430] && (s[567] && v13 || s[566] && !((!v12 || !v13 && v14 === v15) && v12 && v2 === v14)) || s[430] && (!s[26] && s[434] && v2 !== NEVER || s[26] && (!s[147] && v34 || s[147] && !s[162] && (s[438] && v34 || !s[147] && !((!v33 || !v34 && v31 === v32) && v33 && v31 === NEVER))))))
  s[1839] = SDL_13b_1_naeste_ir
  // SDL.13b.5: Opfølgning uden kontakt (standby) (SDL § 13 b, stk. 5)
  const v44 = f.vurderingsdato >= 15070 /* 2011-04-06 */
  s[3038] = v44
  const v45 = f.vurderingsdato >= 15208 /* 2011-08-22 */
  s[3039] = v45
  const SDL_13b_5 = !v0 || !v44 && f.sygdomForhindrerKontakt || v44 && (!v45 || f.kontaktUhensigtsmaessig)
  s[1840] = SDL_13b_5
  const SDL_13b_5_nej = !v0 || !v44 && f.sygdomForhindrerKontakt === false || v44 && (!v45 || f.kontaktUhensigtsmaessig === false)
  s[1841] = SDL_13b_5_nej
  const SDL_13b_5_ir = !v0 || v44 && !v45
  s[1842] = SDL_13b_5_ir
  // SDL.13c.1.2: Tværfaglig indsats (SDL § 13 c, stk. 1, 2. pkt.)
  const SDL_13c_1_2 = !s[1] || s[430] && (!s[147] && s[573] || s[147] && f.behovForTvaerfagligIndsats)
  s[1843] = SDL_13c_1_2
  const SDL_13c_1_2_nej = !s[1] || !s[430] || !s[147] && s[574] || s[147] && f.behovForTvaerfagligIndsats === false
  s[1844] = SDL_13c_1_2_nej
  const SDL_13c_1_2_ir = !s[1] || s[430] && !s[147] && !s[1]
  s[1845] = SDL_13c_1_2_ir
  // SDL.13c.2: Aftalen skal stå i Min Plan (SDL § 13 c, stk. 2)
  const SDL_13c_2 = !s[1] || s[26] && (!s[147] && s[572] || s[147] && (s[572] || s[566]) && !s[575])
  s[1846] = SDL_13c_2
  const SDL_13c_2_nej = !s[1] || !s[26] || !s[147] && s[567] || s[147] && (s[567] || s[575])
  s[1847] = SDL_13c_2_nej
  const SDL_13c_2_ir = !s[1] || s[26] && !s[147] && s[566]
  s[1848] = SDL_13c_2_ir
  // SDL.13f.1.dag: Grænsen for de kortere forløb (SDL § 13 f, stk. 1)
  const v55 = s[147] ? (s[162] ? s[576] : s[577]) : FIRST_DAY
  const v56 = s[147] ? (s[162] ? s[578] : s[577]) : NEVER
  const v57 = s[38] ? s[577] : Math.min(s[577], s[576])
  const v58 = s[38] ? s[577] : Math.max(s[577], s[578])
  const v59 = !s[443] && (!s[147] || !s[162] || !s[38])
  const SDL_13f_1_dag = s[442] ? (v59 ? Math.min(v55, v57) : v57) : v55
  s[1849] = SDL_13f_1_dag
  const SDL_13f_1_dag_hoej = s[442] ? (v59 ? Math.max(v56, v58) : v58) : v56
  s[1850] = SDL_13f_1_dag_hoej
  const SDL_13f_1_dag_er = s[147] && (s[442] || v59)
  s[1851] = SDL_13f_1_dag_er
  const SDL_13f_1_dag_ir = !s[147] || s[442] && s[40] || !s[443] && (!s[147] || s[162] && s[40])
  s[1852] = SDL_13f_1_dag_ir
  // SDL.16.2: Der skal være en opfølgningsplan (SDL § 16)
  const v64 = !s[430] && v10
  const SDL_16_2 = !s[1] || !v1 && s[579] || v1 && (!v0 || v64)
  s[1853] = SDL_16_2
  const SDL_16_2_nej = !s[1] || !v1 && s[580] || v1 && (!v0 || !v64)
  s[1854] = SDL_16_2_nej
  const SDL_16_2_ir = !s[1] || !v1 && s[40] || v1 && !v0
  s[1855] = SDL_16_2_ir
  // SDL.21.1.1: Bortfald, når du ikke medvirker (SDL § 21, stk. 1, nr. 1)
  const v68 = f.udebliver && f.rimeligGrund === false
  s[3041] = v68
  const v69 = v68 && f.skriftligtOrienteret
  const SDL_21_1_1 = !s[1] || v69
  s[1856] = SDL_21_1_1
  const SDL_21_1_1_nej = !s[1] || !v69
  s[1857] = SDL_21_1_1_nej
  // SDL.21a: Du må sige nej til behandlingen (SDL § 21 a)
  const v72 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling'
  s[3042] = v72
  const v73 = s[145] && (!s[395] && v72 && f.andenVurderingIndhentet || s[581])
  const SDL_21a = !s[1] || v73
  s[584] = SDL_21a
  const SDL_21a_nej = !s[1] || !v73
  s[583] = SDL_21a_nej
}

function svar_54(f, s) {
  // SDL.21.1.2: Bortfald, når du siger nej til behandling (SDL § 21, stk. 1, nr. 2)
  const v0 = s[582] && f.noedvendigBehandling
  s[3044] = v0
  const v1 = f.afviser === 'optraening'
  s[3046] = v1
  const v2 = v1 && f.hensigtsmaessigOptraening
  s[3045] = v2
  const v3 = v0 || v2
  s[3043] = v3
  const SDL_21_1_2 = !s[1] || v3 && f.opfordret && (s[583] || !s[1]) && f.skriftligtOrienteret
  s[1858] = SDL_21_1_2
  const SDL_21_1_2_nej = !s[1] || !v3 || f.opfordret === false || s[584] || f.skriftligtOrienteret === false
  s[1859] = SDL_21_1_2_nej
  // SDL.21.1.3: Bortfald, når adfærden forhaler helbredelsen (SDL § 21, stk. 1, nr. 3)
  const SDL_21_1_3 = !s[1] || f.forhalerHelbredelsen
  s[1860] = SDL_21_1_3
  const SDL_21_1_3_nej = !s[1] || f.forhalerHelbredelsen === false
  s[1861] = SDL_21_1_3_nej
  // SDL.21.3: Afgørelsen om ophør kan træffes (SDL § 21, stk. 3)
  const v8 = f.partshoeringsfrist >= f.vurderingsdato
  s[3048] = v8
  const v9 = f.harSvaretPaaPartshoering || !v8
  s[3047] = v9
  const v10 = f.partshoertOmOphoer && v9
  const SDL_21_3 = !s[1] || v10
  s[1862] = SDL_21_3
  const SDL_21_3_nej = !s[1] || !v10
  s[1863] = SDL_21_3_nej
  // SDL.21.3.grundlag: Der mangler en ny partshøring (SDL § 21, stk. 3)
  const v13 = f.andetGrundlagEndHoertOm && f.partshoertOmNytGrundlag === false
  const SDL_21_3_grundlag = !s[1] || v13
  s[1864] = SDL_21_3_grundlag
  const SDL_21_3_grundlag_nej = !s[1] || !v13
  s[1865] = SDL_21_3_grundlag_nej
  // SDL.21.4.dag: Du skal opfylde betingelserne igen (SDL § 21, stk. 4)
  const v16 = shiftDays(f.underrettetOmBortfald, 28)
  const SDL_21_4_dag = s[1] ? v16 : FIRST_DAY
  s[1869] = SDL_21_4_dag
  const SDL_21_4_dag_hoej = s[1] ? v16 : NEVER
  s[1870] = SDL_21_4_dag_hoej
  // SDL.21.4: Sygedagpengene bliver genoptaget (SDL § 21, stk. 4)
  const v19 = SDL_21_4_dag_hoej >= f.opfyldtIgen
  s[3052] = v19
  const v20 = SDL_21_4_dag >= f.opfyldtIgen
  s[3053] = v20
  const v21 = f.vurderingsdato >= 15398 /* 2012-02-28 */
  s[3050] = v21
  const v22 = f.vurderingsdato >= 15517 /* 2012-06-26 */
  s[611] = v22
  const SDL_21_4 = !s[1] || !v21 && v19 || v21 && (!v22 || (v19 || !s[1]) && f.genoptagetFoer === false)
  s[808] = SDL_21_4
  const SDL_21_4_nej = !s[1] || !v21 && !v20 || v21 && (!v22 || !v20 || f.genoptagetFoer)
  s[1867] = SDL_21_4_nej
  const SDL_21_4_ir = !s[1] || !v21 && !s[1] || v21 && !v22
  s[1868] = SDL_21_4_ir
  // SDL.21.4.fra: Sygedagpengene bliver genoptaget fra (SDL § 21, stk. 4)
  const v26 = shiftDays(f.opfyldtIgen, 1)
  const SDL_21_4_fra = s[1] ? v26 : FIRST_DAY
  s[1871] = SDL_21_4_fra
  const SDL_21_4_fra_hoej = s[1] ? v26 : NEVER
  s[1872] = SDL_21_4_fra_hoej
  const SDL_21_4_fra_ir = !s[1] || SDL_21_4_nej || SDL_21_4_ir
  s[1873] = SDL_21_4_fra_ir
}

function svar_55(f, s) {
  // SDL.41.1: Første dag for selvstændige (SDL § 41)
  const v0 = f.selvstaendigForsikring === 'foerste_fravaersdag'
  s[714] = v0
  const v1 = f.selvstaendigForsikring === 'tredje_fravaersdag'
  s[716] = v1
  const v2 = shiftDays(s[95], 14)
  s[711] = v2
  const v3 = shiftDays(s[97], 14)
  s[712] = v3
  const v4 = v0 && !s[38] || !v0 && (v1 || !s[38])
  s[719] = v4
  const v5 = v0 && s[40] || !v0 && !v1 && s[40]
  s[724] = v5
  const v6 = v0 ? s[95] : v1 ? f.tredjeFravaersdag : v2
  const v7 = v0 ? s[97] : v1 ? f.tredjeFravaersdag : v3
  const v8 = !s[38] && s[101] && s[95] <= 15397 /* 2012-02-27 */
  const v9 = s[97] >= 15398 /* 2012-02-28 */
  s[718] = v9
  const v10 = s[95] <= 15516 /* 2012-06-25 */
  s[674] = v10
  const v11 = !s[38] && v9 && v10
  const v12 = v0 ? s[95] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[95] : v2
  const v13 = v0 ? s[97] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[97] : v3
  const v14 = s[97] >= 15517 /* 2012-06-26 */
  s[675] = v14
  const v15 = !s[38] && v14 && s[95] <= 18318 /* 2020-02-26 */
  const v16 = !s[38] && s[97] >= 18319 /* 2020-02-27 */ && s[95] <= 18858 /* 2021-08-19 */
  const v17 = v0 ? s[95] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[95] : f.sygMedCovid19 ? s[95] : v2
  const v18 = v0 ? s[97] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[97] : f.sygMedCovid19 ? s[97] : v3
  const v19 = !s[38] && s[97] >= 18859 /* 2021-08-20 */ && s[95] <= 18953 /* 2021-11-22 */
  const v20 = !s[38] && s[97] >= 18954 /* 2021-11-23 */ && s[95] <= 19051 /* 2022-02-28 */
  const v21 = !s[38] && s[97] >= 19052 /* 2022-03-01 */ && s[98]
  const v22 = s[102] && v4
  s[721] = v22
  const v23 = v8 && v4
  s[720] = v23
  const v24 = v11 && v4
  const v25 = v15 && v4
  const v26 = v16 && v4
  const v27 = v19 && v4
  const v28 = v20 && v4
  const v29 = v21 && v4
  const v30 = v28 || v29
  const v31 = v28 ? (v29 ? Math.min(v12, v17) : v17) : v12
  const v32 = v27 || v30
  const v33 = v27 ? (v30 ? Math.min(v12, v31) : v12) : v31
  const v34 = v26 || v32
  const v35 = v26 ? (v32 ? Math.min(v17, v33) : v17) : v33
  const v36 = v25 || v34
  const v37 = v25 ? (v34 ? Math.min(v12, v35) : v12) : v35
  const v38 = v24 || v36
  const v39 = v24 ? (v36 ? Math.min(v12, v37) : v12) : v37
  const v40 = v23 || v38
  const v41 = v23 ? (v38 ? Math.min(v6, v39) : v6) : v39
  const SDL_41_1 = s[99] ? FIRST_DAY : v22 ? (v40 ? Math.min(v6, v41) : v6) : v41
  s[595] = SDL_41_1
  const v43 = v28 ? (v29 ? Math.max(v13, v18) : v18) : v13
  const v44 = v27 ? (v30 ? Math.max(v13, v43) : v13) : v43
  const v45 = v26 ? (v32 ? Math.max(v18, v44) : v18) : v44
  const v46 = v25 ? (v34 ? Math.max(v13, v45) : v13) : v45
  const v47 = v24 ? (v36 ? Math.max(v13, v46) : v13) : v46
  const v48 = v23 ? (v38 ? Math.max(v7, v47) : v7) : v47
  const SDL_41_1_hoej = s[99] ? NEVER : v22 ? (v40 ? Math.max(v7, v48) : v7) : v48
  s[596] = SDL_41_1_hoej
  const SDL_41_1_er = s[99] || v22 || v23 || v24 || v25 || v26 || v27 || v28 || v29
  s[593] = SDL_41_1_er
  const v51 = s[102] && v5
  s[722] = v51
  const v52 = v8 && v5
  s[723] = v52
  const SDL_41_1_ir = s[99] || v51 || v52 || v11 && v5 || v15 && v5 || v16 && v5 || v19 && v5 || v20 && v5 || v21 && v5 || s[100]
  s[594] = SDL_41_1_ir
}

function svar_56(f, s) {
  // SDL.33.1: Første dag, kommunen betaler (SDL § 33)
  const v0 = s[38] || !s[40] && s[95] === s[97]
  s[684] = v0
  const v1 = s[585] && s[586] < NEVER
  s[3058] = v1
  const v2 = s[585] && s[587] >= NEVER
  s[3059] = v2
  const v3 = Math.max(s[95], shiftDays(s[586], 1))
  const v4 = Math.max(s[97], shiftDays(s[587], 1))
  const v5 = s[585] && !s[38]
  const v6 = s[588] || s[40]
  const v7 = Math.max(s[95], v3)
  const v8 = Math.min(s[97], v4)
  const v9 = v1 && v5
  const v10 = v2 && !s[38]
  const v11 = s[588] && v5 && !s[38] && v8 >= v7
  const v12 = v10 || v11
  const v13 = v10 ? (v11 ? Math.min(s[95], v7) : s[95]) : v7
  const v14 = v10 ? (v11 ? Math.max(s[97], v8) : s[97]) : v8
  const v15 = s[589] && s[590] < NEVER
  s[3060] = v15
  const v16 = s[589] && s[591] >= NEVER
  s[3061] = v16
  const v17 = Math.max(s[95], shiftDays(s[590], 1))
  const v18 = Math.max(s[97], shiftDays(s[591], 1))
  const v19 = s[589] && !s[38]
  const v20 = s[592] || s[40]
  const v21 = Math.max(s[95], v17)
  const v22 = Math.min(s[97], v18)
  const v23 = v15 && v19
  const v24 = v16 && !s[38]
  const v25 = s[592] && v19 && !s[38] && v22 >= v21
  const v26 = v24 || v25
  const v27 = v24 ? (v25 ? Math.min(s[95], v21) : s[95]) : v21
  const v28 = v24 ? (v25 ? Math.max(s[97], v22) : s[97]) : v22
  const v29 = s[103] && (v9 || v10 || v11) || !s[103] && (s[124] && (v23 || v24 || v25) || !s[124] && (s[119] && (f.arbejdsskade && !s[38] || f.arbejdsskade === false && s[593]) || !s[119] && !s[38]))
  const v30 = s[103] && (v1 && v6 || v2 && s[40] || s[588] && s[40] || s[588] && !((!v5 || !v6 && v3 === v4) && v0 && (v5 && !s[38] || !v5 && s[38]) && (!v5 || s[95] === v3))) || !s[103] && (s[124] && (v15 && v20 || v16 && s[40] || s[592] && s[40] || s[592] && !((!v19 || !v20 && v17 === v18) && v0 && (v19 && !s[38] || !v19 && s[38]) && (!v19 || s[95] === v17))) || !s[124] && (s[119] && (f.arbejdsskade && s[40] || f.arbejdsskade === false && s[594]) || !s[119] && s[40]))
  const SDL_33_1 = s[99] ? FIRST_DAY : s[103] ? (v9 ? (v12 ? Math.min(v3, v13) : v3) : v13) : s[124] ? (v23 ? (v26 ? Math.min(v17, v27) : v17) : v27) : s[119] ? (f.arbejdsskade ? s[95] : s[595]) : s[95]
  s[1954] = SDL_33_1
  const SDL_33_1_hoej = s[99] ? NEVER : s[103] ? (v9 ? (v12 ? Math.max(v4, v14) : v4) : v14) : s[124] ? (v23 ? (v26 ? Math.max(v18, v28) : v18) : v28) : s[119] ? (f.arbejdsskade ? s[97] : s[596]) : s[97]
  s[1955] = SDL_33_1_hoej
  const SDL_33_1_er = s[99] || s[102] && v29 || s[110] && v29
  s[1956] = SDL_33_1_er
  const SDL_33_1_ir = s[99] || s[102] && v30 || s[110] && v30 || s[100]
  s[1957] = SDL_33_1_ir
  // SDL.56.1: Refusion fra første fraværsdag (SDL § 56, stk. 1)
  const v35 = s[109] || f.aftaleMedArbejdsgiver === false
  const v36 = s[550] && f.aftaleMedArbejdsgiver
  const SDL_56_1 = s[99] || s[102] && v36 || s[110] && v36
  s[744] = SDL_56_1
  const SDL_56_1_nej = s[99] || s[102] && v35 || s[110] && v35
  s[746] = SDL_56_1_nej
  // SDL.54.1: Refusion til arbejdsgiveren (SDL § 54, stk. 1)
  const v39 = f.arbejdsgiverensBetaling === 'loen'
  s[685] = v39
  const v40 = SDL_33_1_er && f.vurderingsdato >= SDL_33_1
  s[3068] = v40
  const v41 = SDL_33_1_er && f.vurderingsdato < SDL_33_1_hoej
  s[3069] = v41
  const v42 = v41 || s[553]
  s[3066] = v42
  const v43 = (v40 || SDL_33_1_ir) && s[597] && (v40 || s[552])
  s[3065] = v43
  const v44 = SDL_33_1_ir && s[107]
  s[3067] = v44
  const v45 = !s[38] && f.vurderingsdato >= s[95]
  s[3073] = v45
  const v46 = !s[38] && f.vurderingsdato < s[97]
  s[3074] = v46
  const v47 = SDL_56_1_nej || v46
  s[3071] = v47
  const v48 = (SDL_56_1 || s[107]) && (v45 || s[40]) && (SDL_56_1 || v45)
  s[3070] = v48
  const v49 = s[107] && s[40]
  s[3072] = v49
  const v50 = v43 || v48
  s[3062] = v50
  const v51 = (v42 || v44) && (v47 || v49) && (v42 || v47)
  s[3063] = v51
  const v52 = v44 && v49
  s[3064] = v52
  const v53 = !s[103] || !v39 || v51
  const v54 = s[103] && v39 && (v50 || v52)
  const SDL_54_1 = s[99] || s[102] && v54 || s[110] && v54
  s[737] = SDL_54_1
  const SDL_54_1_nej = s[99] || s[102] && v53 || s[110] && v53
  s[740] = SDL_54_1_nej
  // SDL.21.5: Arbejdsgiveren skal have besked (SDL § 21, stk. 5)
  const SDL_21_5 = !s[1] || SDL_54_1
  s[1874] = SDL_21_5
  const SDL_21_5_nej = !s[1] || SDL_54_1_nej
  s[1875] = SDL_21_5_nej
  const SDL_21_5_ir = !s[1] || s[107]
  s[1876] = SDL_21_5_ir
  // SDL.24.1.ophør: Tidligste stop af udbetalingen (SDL § 24, stk. 1)
  const v60 = f.vurderingsdato >= 16688 /* 2015-09-10 */
  s[3075] = v60
  const SDL_24_1_ophoer_er = !v60 || f.ophoerErAfgjort === false || s[598]
  s[1879] = SDL_24_1_ophoer_er
  const SDL_24_1_ophoer_ir = !v60 || f.ophoerErAfgjort && s[599]
  s[1880] = SDL_24_1_ophoer_ir
  const SDL_24_1_ophoer = v60 ? (f.ophoerErAfgjort ? Math.max(s[600], f.ophoerAfgjortDen) : NEVER) : FIRST_DAY
  s[1877] = SDL_24_1_ophoer
  const SDL_24_1_ophoer_hoej = v60 ? (f.ophoerErAfgjort ? Math.max(s[601], f.ophoerAfgjortDen) : NEVER) : NEVER
  s[1878] = SDL_24_1_ophoer_hoej
  // SDL.24.1.revurdering: Revurdering før sygedagpengene stopper (SDL § 24, stk. 1)
  const v65 = s[135] && s[139] <= 13331 /* 2006-07-02 */
  const SDL_24_1_revurdering = s[602] && (v65 || s[135] && s[141] >= 16252 /* 2014-07-01 */ && s[139] <= 2147483646)
  s[1881] = SDL_24_1_revurdering
  const SDL_24_1_revurdering_nej = s[602] && (v65 || s[135] && s[141] >= 13332 /* 2006-07-03 */ && s[139] <= 16251 /* 2014-06-30 */)
  s[1882] = SDL_24_1_revurdering_nej
  const SDL_24_1_revurdering_ir = s[602] && (v65 || s[137] || s[135] && s[141] === NEVER) || s[603] || s[137]
  s[1883] = SDL_24_1_revurdering_ir
  // SDL.24a.2: Første dag i jobafklaring ved ny sygemelding (SDL § 24 a, stk. 2-5)
  const v69 = !s[38] && s[604]
  const SDL_24a_2 = v69 ? FIRST_DAY : s[119] ? s[95] : SDL_33_1
  s[1885] = SDL_24a_2
  const SDL_24a_2_hoej = v69 ? NEVER : s[119] ? s[97] : SDL_33_1_hoej
  s[1886] = SDL_24a_2_hoej
  const SDL_24a_2_er = s[605] && (v69 || s[126] && (s[119] && !s[38] || !s[119] && SDL_33_1_er))
  s[1887] = SDL_24a_2_er
  const SDL_24a_2_ir = s[605] && (v69 || s[126] && (s[119] && s[40] || !s[119] && SDL_33_1_ir) || s[100]) || s[606]
  s[1888] = SDL_24a_2_ir
  // SDL.24a.6: Sygedagpenge i stedet for jobafklaring ved livstruende sygdom (SDL § 24 a, stk. 6)
  const SDL_24a_6 = !s[1] || s[197] && (s[605] || s[607]) && f.laegenVurdererLivstruende
  s[1889] = SDL_24a_6
  const SDL_24a_6_nej = !s[1] || !s[197] || s[608] || f.laegenVurdererLivstruende === false
  s[1890] = SDL_24a_6_nej
  // SDL.24b.1: Fra jobafklaring til sygedagpenge ved livstruende sygdom (SDL § 24 b, stk. 1)
  const v76 = s[197] && f.erIJobafklaring && f.laegenVurdererLivstruende && f.opfylderBeskaeftigelseskravetVedLivstruende
  const SDL_24b_1 = !s[1] || v76
  s[609] = SDL_24b_1
  const SDL_24b_1_nej = !s[1] || !v76
  s[610] = SDL_24b_1_nej
}

function svar_57(f, s) {
  // SDL.24b.2: Første dag med sygedagpenge i stedet for jobafklaring (SDL § 24 b, stk. 2)
  const v0 = shiftDays(f.laegenVurderedeLivstruendeDen, 56) >= f.bedtOmSygedagpengeDen
  s[3077] = v0
  const v1 = v0 ? f.laegenVurderedeLivstruendeDen : f.bedtOmSygedagpengeDen
  const SDL_24b_2 = s[197] ? v1 : FIRST_DAY
  s[1892] = SDL_24b_2
  const SDL_24b_2_hoej = s[197] ? v1 : NEVER
  s[1893] = SDL_24b_2_hoej
  const SDL_24b_2_ir = s[609] && !s[197] || s[610] || !s[1]
  s[1894] = SDL_24b_2_ir
  // SDL.25.2: Sidste dag med sygedagpenge, når pension er tilkendt (SDL § 25, stk. 2)
  const v5 = f.vurderingsdato >= 15321 /* 2011-12-13 */
  s[3078] = v5
  const v6 = f.pensionMedTilbagevirkendeKraft ? Math.max(f.pensionAfgjortDen, shiftDays(f.pensionBetalesFra, -1)) : shiftDays(monthStart(f.pensionBetalesFra), -1)
  const SDL_25_2 = s[1] ? (v5 ? (s[611] ? Math.min(s[138], v6) : FIRST_DAY) : s[138]) : FIRST_DAY
  s[1897] = SDL_25_2
  const SDL_25_2_hoej = s[1] ? (v5 ? (s[611] ? Math.min(s[140], v6) : NEVER) : s[140]) : NEVER
  s[1898] = SDL_25_2_hoej
  const SDL_25_2_er = f.pensionTilkendt && (!s[1] || !v5 && s[134] || v5 && (!s[611] || s[134]))
  s[1899] = SDL_25_2_er
  const SDL_25_2_ir = f.pensionTilkendt === false || !s[1] || !v5 && s[136] || v5 && (!s[611] || s[136])
  s[1900] = SDL_25_2_ir
  // SDL.26.1.uger: Krævet arbejdsdygtighed før ny ret (SDL § 26, stk. 1)
  const v11 = !s[38] && s[101] && s[604]
  s[620] = v11
  const SDL_26_1_uger = s[99] ? -Infinity : v11 || s[126] ? (s[126] ? 0 : 91) : 91
  s[1908] = SDL_26_1_uger
  const SDL_26_1_uger_hoej = s[99] ? Infinity : s[102] ? 91 : v11 ? 91 : 0
  s[1909] = SDL_26_1_uger_hoej
  const SDL_26_1_uger_er = s[99] || s[102] || v11 || s[126]
  s[1910] = SDL_26_1_uger_er
  // SDL.26.1: Ny ret, når retten er brugt op (SDL § 26, stk. 1)
  const v15 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer >= SDL_26_1_uger
  s[621] = v15
  const v16 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer < SDL_26_1_uger_hoej
  s[622] = v16
  const v17 = s[553] || s[143]
  s[3083] = v17
  const v18 = s[597] && (s[142] || s[144]) && (s[552] || s[142])
  s[3082] = v18
  const v19 = s[107] && s[144]
  s[3084] = v19
  const v20 = v15 || v18
  const v21 = (v16 || s[107]) && (v17 || v19) && (v16 || v17)
  const v22 = s[107] && v19
  const v23 = f.ugerISammenhaengendeSygeperiode <= 364
  s[3081] = v23
  const v24 = f.retErOpbrugt && !v23
  s[3080] = v24
  const SDL_26_1 = v24 && (s[99] || s[102] && v20 || v11 && v20 || s[126])
  s[1901] = SDL_26_1
  const SDL_26_1_nej = v24 && (s[99] || s[102] && v21 || v11 && v21)
  s[1902] = SDL_26_1_nej
  const SDL_26_1_ir = !v24 || s[99] || s[102] && v22 || v11 && v22 || s[100]
  s[1903] = SDL_26_1_ir
  // SDL.26.1.covid: Covid-forlængelse i 3 måneder (SDL § 26, stk. 1-2)
  const v28 = Math.max(s[139], 18330 /* 2020-03-09 */)
  s[3086] = v28
  const v29 = Math.max(s[141], 18330 /* 2020-03-09 */)
  s[915] = v29
  const v30 = s[135] && v28 <= 18808 /* 2021-06-30 */
  const v31 = s[135] && s[141] >= 18330 /* 2020-03-09 */
  s[3090] = v31
  const v32 = s[135] && s[139] < 18330 /* 2020-03-09 */
  s[3091] = v32
  const v33 = s[135] && s[139] <= 18535 /* 2020-09-30 */
  s[3092] = v33
  const v34 = s[135] && s[141] > 18535 /* 2020-09-30 */
  s[3093] = v34
  const v35 = v32 || v34
  s[615] = v35
  const v36 = (v31 || s[137]) && (v33 || s[137]) && (v31 || v33)
  s[3089] = v36
  const v37 = countDays(s[35], 18330 /* 2020-03-09 */, 18330 /* 2020-03-09 */) >= 1
  s[3094] = v37
  const v38 = v31 || !v37 || f.fortsatRet9Marts2020 === false
  s[614] = v38
  const v39 = (v32 || s[137]) && v37 && f.fortsatRet9Marts2020
  s[613] = v39
  const v40 = v36 || v39
  s[3087] = v40
  const v41 = (v35 || s[137]) && v38
  s[3088] = v41
  const v42 = shiftDays(s[139], 1)
  s[648] = v42
  const v43 = shiftDays(s[141], 1)
  s[650] = v43
  const v44 = shiftDays(shiftMonths(v42, 3), -1)
  const v45 = shiftDays(shiftMonths(v43, 3), -1)
  const v46 = Math.max(v44, 18443 /* 2020-06-30 */)
  const v47 = Math.min(v45, 18443 /* 2020-06-30 */)
  const v48 = v36 && s[135]
  s[616] = v48
  const v49 = s[137] && s[135] && v47 >= v46
  const v50 = v35 || v49
  const v51 = v35 ? 18443 /* 2020-06-30 */ : v46
  const v52 = v48 ? (v50 ? Math.min(v44, v51) : v44) : v51
  const v53 = v35 ? 18443 /* 2020-06-30 */ : v47
  const v54 = v48 ? (v50 ? Math.max(v45, v53) : v45) : v53
  const v55 = v36 && s[137]
  s[617] = v55
  const v56 = v40 && (v48 || v35 || v49)
  const v57 = v41 && s[135]
  const v58 = v56 ? (v57 ? Math.min(s[139], v52) : v52) : s[139]
  const v59 = v56 ? (v57 ? Math.max(s[141], v54) : v54) : s[141]
  const v60 = v28 <= 2147483646
  s[612] = v60
  const v61 = s[135] && v29 >= 18809 /* 2021-07-01 */ && v60
  const v62 = s[137] || s[135] && v29 === NEVER
  s[618] = v62
  const v63 = v30 && (v56 || v57)
  const v64 = v61 && s[135]
  const SDL_26_1_covid_er = v63 || v64
  s[625] = SDL_26_1_covid_er
  const SDL_26_1_covid = v63 ? (v64 ? Math.min(s[139], v58) : v58) : s[139]
  s[623] = SDL_26_1_covid
  const SDL_26_1_covid_hoej = v63 ? (v64 ? Math.max(s[141], v59) : v59) : s[141]
  s[624] = SDL_26_1_covid_hoej
  const SDL_26_1_covid_ir = v30 && (v40 && (v55 || s[137] && !((!s[135] || !s[137] && v44 === v45) && s[135] && (!s[135] || v44 === 18443 /* 2020-06-30 */))) || v41 && s[137]) || v61 && s[137] || v62
  s[626] = SDL_26_1_covid_ir
}

function svar_58(f, s) {
  // SDL.26.1.fra: Hvornår covid-forlængelsen regnes fra (SDL § 26, stk. 1-2)
  const v0 = !s[135] || !s[137] && s[139] === s[141]
  s[669] = v0
  const v1 = s[135] && s[612]
  const v2 = s[613] ? 18352 /* 2020-03-31 */ : NEVER
  const v3 = s[614] ? NEVER : 18352 /* 2020-03-31 */
  const v4 = Math.max(s[139], v2)
  const v5 = Math.min(s[141], v3)
  const v6 = s[137] && s[135] && v5 >= v4
  const v7 = s[615] || v6
  const v8 = s[615] ? (v6 ? Math.min(v2, v4) : v2) : v4
  const SDL_26_1_fra = s[616] ? (v7 ? Math.min(s[139], v8) : s[139]) : v8
  s[1904] = SDL_26_1_fra
  const v10 = s[615] ? (v6 ? Math.max(v3, v5) : v3) : v5
  const SDL_26_1_fra_hoej = s[616] ? (v7 ? Math.max(s[141], v10) : s[141]) : v10
  s[1905] = SDL_26_1_fra_hoej
  const SDL_26_1_fra_er = v1 && (s[616] || s[615] || v6)
  s[1906] = SDL_26_1_fra_er
  const SDL_26_1_fra_ir = v1 && (s[617] || s[137] && !(v0 && v2 === v3 && s[135] && (!s[135] || s[139] === v2))) || s[618]
  s[1907] = SDL_26_1_fra_ir
  // SDL.26.2: Ny ret for pensionister, når retten er brugt op (SDL § 26, stk. 1)
  const v14 = f.ugerISammenhaengendeSygeperiode <= 182
  s[3096] = v14
  const v15 = f.retErOpbrugt && !v14 && s[619]
  s[3095] = v15
  const SDL_26_2 = v15 && (s[99] || s[102] || s[620] && s[621] || s[126])
  s[1911] = SDL_26_2
  const SDL_26_2_nej = v15 && (s[99] || s[102] || s[620] && s[622])
  s[1912] = SDL_26_2_nej
  const SDL_26_2_ir = !v15 || s[99] || s[102] || s[620] && s[107] || s[100]
  s[1913] = SDL_26_2_ir
  // SDL.26.3.covid: Covid-forlængelse i 3 måneder mere (SDL § 26, stk. 3)
  const v19 = Math.max(18330 /* 2020-03-09 */, s[623])
  s[3098] = v19
  const v20 = Math.max(18330 /* 2020-03-09 */, s[624])
  s[3097] = v20
  const v21 = s[625] && v19 <= 18808 /* 2021-06-30 */
  const v22 = s[625] && s[135]
  const v23 = s[626] || s[137]
  s[3103] = v23
  const v24 = v22 && s[139] < s[624]
  s[3101] = v24
  const v25 = v22 && s[141] >= s[623]
  s[3102] = v25
  const v26 = s[625] && s[624] >= 18443 /* 2020-06-30 */
  s[3106] = v26
  const v27 = s[625] && s[623] < 18443 /* 2020-06-30 */
  s[3107] = v27
  const v28 = s[625] && s[623] <= 18535 /* 2020-09-30 */
  s[3108] = v28
  const v29 = s[625] && s[624] > 18535 /* 2020-09-30 */
  s[3109] = v29
  const v30 = v27 || v29
  s[3105] = v30
  const v31 = (v26 || s[626]) && (v28 || s[626]) && (v26 || v28)
  s[3104] = v31
  const v32 = v25 || v30
  s[3100] = v32
  const v33 = (v24 || v23) && (v31 || s[626]) && (v24 || v31)
  s[3099] = v33
  const v34 = shiftDays(shiftMonths(shiftDays(s[623], 1), 3), -1)
  const v35 = shiftDays(shiftMonths(shiftDays(s[624], 1), 3), -1)
  const v36 = Math.max(s[623], v34)
  const v37 = Math.min(s[624], v35)
  const v38 = v33 && s[625]
  const v39 = v32 && s[625]
  const v40 = s[626] && s[625] && v37 >= v36
  const v41 = v39 || v40
  const v42 = v39 ? (v40 ? Math.min(s[623], v36) : s[623]) : v36
  const v43 = v38 ? (v41 ? Math.min(v34, v42) : v34) : v42
  const v44 = v39 ? (v40 ? Math.max(s[624], v37) : s[624]) : v37
  const v45 = v38 ? (v41 ? Math.max(v35, v44) : v35) : v44
  const v46 = s[625] && v20 >= 18809 /* 2021-07-01 */ && v19 <= 2147483646
  const v47 = v21 && (v38 || v39 || v40)
  const v48 = v46 && s[625]
  const SDL_26_3_covid_er = v47 || v48
  s[629] = SDL_26_3_covid_er
  const SDL_26_3_covid = v47 ? (v48 ? Math.min(s[623], v43) : v43) : s[623]
  s[627] = SDL_26_3_covid
  const SDL_26_3_covid_hoej = v47 ? (v48 ? Math.max(s[624], v45) : v45) : s[624]
  s[628] = SDL_26_3_covid_hoej
  const SDL_26_3_covid_ir = v21 && s[626] || v46 && s[626] || s[626] || s[625] && v20 === NEVER
  s[630] = SDL_26_3_covid_ir
  // SDL.26a.1.covid: Covid-forlængelse efter en anden forlængelse (SDL § 26 a, stk. 1-2)
  const v53 = f.forlaengelsenSlutter >= 18330 /* 2020-03-09 */
  s[3113] = v53
  const v54 = Math.max(f.forlaengelsenSlutter, 18330 /* 2020-03-09 */)
  s[3110] = v54
  const v55 = v54 >= 18809 /* 2021-07-01 */
  s[3111] = v55
  const v56 = f.forlaengelsenSlutter <= 18535 /* 2020-09-30 */
  s[3114] = v56
  const v57 = v53 && v56
  s[3112] = v57
  const v58 = shiftDays(shiftMonths(shiftDays(f.forlaengelsenSlutter, 1), 3), -1)
  const v59 = v58 >= 18443 /* 2020-06-30 */
  s[3115] = v59
  const SDL_26a_1_covid = v55 ? f.forlaengelsenSlutter : v57 ? (v59 ? v58 : 18443 /* 2020-06-30 */) : f.forlaengelsenSlutter
  s[1914] = SDL_26a_1_covid
  // SDL.26a.3.covid: Covid-forlængelse i 3 måneder mere efter en anden forlængelse (SDL § 26 a, stk. 3)
  const v61 = Math.max(18330 /* 2020-03-09 */, SDL_26a_1_covid)
  s[3116] = v61
  const v62 = v61 >= 18809 /* 2021-07-01 */
  s[3117] = v62
  const v63 = f.forlaengelsenSlutter >= SDL_26a_1_covid
  s[3119] = v63
  const v64 = SDL_26a_1_covid >= 18443 /* 2020-06-30 */
  s[3121] = v64
  const v65 = SDL_26a_1_covid <= 18535 /* 2020-09-30 */
  s[3122] = v65
  const v66 = v64 && v65
  s[3120] = v66
  const v67 = !v63 && v66
  s[3118] = v67
  const SDL_26a_3_covid_ir = v61 >= NEVER
  s[632] = SDL_26a_3_covid_ir
  const SDL_26a_3_covid = v62 ? SDL_26a_1_covid : v67 ? shiftDays(shiftMonths(shiftDays(SDL_26a_1_covid, 1), 3), -1) : SDL_26a_1_covid
  s[631] = SDL_26a_3_covid
}

function svar_59(f, s) {
  // SDL.26c.covid: Covid-forlængelse i 1 måned, oktober 2020 (SDL § 26 c, stk. 1-2)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[627])
  s[3124] = v0
  const v1 = Math.max(18330 /* 2020-03-09 */, s[628])
  s[3123] = v1
  const v2 = s[629] && v0 <= 18808 /* 2021-06-30 */
  const v3 = s[629] && s[628] >= 18535 /* 2020-09-30 */
  s[3127] = v3
  const v4 = s[629] && s[627] < 18535 /* 2020-09-30 */
  s[3128] = v4
  const v5 = s[629] && s[627] <= 18566 /* 2020-10-31 */
  s[3129] = v5
  const v6 = s[629] && s[628] > 18566 /* 2020-10-31 */
  s[3130] = v6
  const v7 = v4 || v6
  s[3126] = v7
  const v8 = (v3 || s[630]) && (v5 || s[630]) && (v3 || v5)
  s[3125] = v8
  const v9 = shiftDays(shiftMonths(shiftDays(s[627], 1), 1), -1)
  const v10 = shiftDays(shiftMonths(shiftDays(s[628], 1), 1), -1)
  const v11 = Math.max(s[627], v9)
  const v12 = Math.min(s[628], v10)
  const v13 = v8 && s[629]
  const v14 = v7 && s[629]
  const v15 = s[630] && s[629] && v12 >= v11
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(s[627], v11) : s[627]) : v11
  const v18 = v13 ? (v16 ? Math.min(v9, v17) : v9) : v17
  const v19 = v14 ? (v15 ? Math.max(s[628], v12) : s[628]) : v12
  const v20 = v13 ? (v16 ? Math.max(v10, v19) : v10) : v19
  const v21 = s[629] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v22 = v2 && (v13 || v14 || v15)
  const v23 = v21 && s[629]
  const SDL_26c_covid_er = v22 || v23
  s[634] = SDL_26c_covid_er
  const SDL_26c_covid = v22 ? (v23 ? Math.min(s[627], v18) : v18) : s[627]
  s[638] = SDL_26c_covid
  const SDL_26c_covid_hoej = v22 ? (v23 ? Math.max(s[628], v20) : v20) : s[628]
  s[640] = SDL_26c_covid_hoej
  const SDL_26c_covid_ir = v2 && s[630] || v21 && s[630] || s[630] || s[629] && v1 === NEVER
  s[636] = SDL_26c_covid_ir
  // SDL.26d.covid: Covid-forlængelse i 1 måned, oktober 2020, efter en anden forlængelse (SDL § 26 d, stk. 1-2)
  const v28 = Math.max(18330 /* 2020-03-09 */, s[631])
  s[3132] = v28
  const v29 = v28 >= 18809 /* 2021-07-01 */
  s[3133] = v29
  const v30 = s[631] >= 18535 /* 2020-09-30 */
  const v31 = !s[632] && v30
  s[3136] = v31
  const v32 = !s[632] && !v30
  s[3137] = v32
  const v33 = s[631] <= 18566 /* 2020-10-31 */
  const v34 = !s[632] && v33
  s[3138] = v34
  const v35 = !s[632] && !v33
  s[3139] = v35
  const v36 = v32 || v35
  s[3135] = v36
  const v37 = (v31 || s[632]) && (v34 || s[632]) && (v31 || v34)
  s[3134] = v37
  const v38 = shiftDays(shiftMonths(shiftDays(s[631], 1), 1), -1)
  const v39 = Math.max(s[631], v38)
  const v40 = Math.min(s[631], v38)
  const v41 = v37 && !s[632]
  const v42 = v36 && !s[632]
  const v43 = s[632] && !s[632] && v40 >= v39
  const v44 = v42 || v43
  const v45 = v42 ? (v43 ? Math.min(s[631], v39) : s[631]) : v39
  const v46 = v42 ? (v43 ? Math.max(s[631], v40) : s[631]) : v40
  const v47 = !s[632] && v28 < NEVER
  s[3131] = v47
  const SDL_26d_covid = v29 ? s[631] : v41 ? (v44 ? Math.min(v38, v45) : v38) : v45
  s[637] = SDL_26d_covid
  const SDL_26d_covid_hoej = v29 ? s[631] : v41 ? (v44 ? Math.max(v38, v46) : v38) : v46
  s[639] = SDL_26d_covid_hoej
  const SDL_26d_covid_er = v47 && (!v29 && (v41 || v42 || v43) || v29 && !s[632])
  s[633] = SDL_26d_covid_er
  const SDL_26d_covid_ir = !v47 || s[632]
  s[635] = SDL_26d_covid_ir
}

function svar_60(f, s) {
  // SDL.26f.covid: Covid-forlængelse i stedet for jobafklaring, § 26 f (SDL § 26 f, stk. 1)
  const v0 = f.forlaengelseErAfgjort && s[633] || f.forlaengelseErAfgjort === false && s[634]
  s[3140] = v0
  const v1 = f.forlaengelseErAfgjort && s[635] || f.forlaengelseErAfgjort === false && s[636]
  s[3141] = v1
  const v2 = f.forlaengelseErAfgjort ? s[637] : s[638]
  const v3 = f.forlaengelseErAfgjort ? s[639] : s[640]
  const v4 = Math.max(18330 /* 2020-03-09 */, v2)
  s[3143] = v4
  const v5 = Math.max(18330 /* 2020-03-09 */, v3)
  s[3142] = v5
  const v6 = v0 && v4 <= 18808 /* 2021-06-30 */
  const v7 = shiftDays(v2, 1)
  const v8 = shiftDays(v3, 1)
  const v9 = v0 && v8 >= 18567 /* 2020-11-01 */
  s[3146] = v9
  const v10 = v0 && v7 < 18567 /* 2020-11-01 */
  s[3147] = v10
  const v11 = v0 && v7 <= 18658 /* 2021-01-31 */
  s[3148] = v11
  const v12 = v0 && v8 > 18658 /* 2021-01-31 */
  s[3149] = v12
  const v13 = v10 || v12
  s[3145] = v13
  const v14 = (v9 || v1) && (v11 || v1) && (v9 || v11)
  s[3144] = v14
  const v15 = shiftDays(shiftMonths(v7, 3), -1)
  const v16 = shiftDays(shiftMonths(v8, 3), -1)
  const v17 = Math.max(v2, v15)
  const v18 = Math.min(v3, v16)
  const v19 = v14 && v0
  const v20 = v13 && v0
  const v21 = v1 && v0 && v18 >= v17
  const v22 = v20 || v21
  const v23 = v20 ? (v21 ? Math.min(v2, v17) : v2) : v17
  const v24 = v19 ? (v22 ? Math.min(v15, v23) : v15) : v23
  const v25 = v20 ? (v21 ? Math.max(v3, v18) : v3) : v18
  const v26 = v19 ? (v22 ? Math.max(v16, v25) : v16) : v25
  const v27 = v0 && v5 >= 18809 /* 2021-07-01 */ && v4 <= 2147483646
  const v28 = v6 && (v19 || v20 || v21)
  const v29 = v27 && v0
  const SDL_26f_covid_er = v28 || v29
  s[1917] = SDL_26f_covid_er
  const SDL_26f_covid = v28 ? (v29 ? Math.min(v2, v24) : v24) : v2
  s[1915] = SDL_26f_covid
  const SDL_26f_covid_hoej = v28 ? (v29 ? Math.max(v3, v26) : v26) : v3
  s[1916] = SDL_26f_covid_hoej
  const SDL_26f_covid_ir = v6 && v1 || v27 && v1 || v1 || v0 && v5 === NEVER
  s[1918] = SDL_26f_covid_ir
  // SDL.26g.covid: Covid-forlængelse i stedet for jobafklaring, § 26 g (SDL § 26 g, stk. 1)
  const v34 = Math.max(18330 /* 2020-03-09 */, SDL_26f_covid)
  s[3151] = v34
  const v35 = Math.max(18330 /* 2020-03-09 */, SDL_26f_covid_hoej)
  s[3150] = v35
  const v36 = SDL_26f_covid_er && v34 <= 18808 /* 2021-06-30 */
  const v37 = shiftDays(SDL_26f_covid, 1)
  const v38 = shiftDays(SDL_26f_covid_hoej, 1)
  const v39 = SDL_26f_covid_er && v38 >= 18659 /* 2021-02-01 */
  s[3154] = v39
  const v40 = SDL_26f_covid_er && v37 < 18659 /* 2021-02-01 */
  s[3155] = v40
  const v41 = SDL_26f_covid_er && v37 <= 18686 /* 2021-02-28 */
  s[3156] = v41
  const v42 = SDL_26f_covid_er && v38 > 18686 /* 2021-02-28 */
  s[3157] = v42
  const v43 = v40 || v42
  s[3153] = v43
  const v44 = (v39 || SDL_26f_covid_ir) && (v41 || SDL_26f_covid_ir) && (v39 || v41)
  s[3152] = v44
  const v45 = shiftDays(shiftMonths(v37, 1), -1)
  const v46 = shiftDays(shiftMonths(v38, 1), -1)
  const v47 = Math.max(SDL_26f_covid, v45)
  const v48 = Math.min(SDL_26f_covid_hoej, v46)
  const v49 = v44 && SDL_26f_covid_er
  const v50 = v43 && SDL_26f_covid_er
  const v51 = SDL_26f_covid_ir && SDL_26f_covid_er && v48 >= v47
  const v52 = v50 || v51
  const v53 = v50 ? (v51 ? Math.min(SDL_26f_covid, v47) : SDL_26f_covid) : v47
  const v54 = v49 ? (v52 ? Math.min(v45, v53) : v45) : v53
  const v55 = v50 ? (v51 ? Math.max(SDL_26f_covid_hoej, v48) : SDL_26f_covid_hoej) : v48
  const v56 = v49 ? (v52 ? Math.max(v46, v55) : v46) : v55
  const v57 = SDL_26f_covid_er && v35 >= 18809 /* 2021-07-01 */ && v34 <= 2147483646
  const v58 = v36 && (v49 || v50 || v51)
  const v59 = v57 && SDL_26f_covid_er
  const SDL_26g_covid_er = v58 || v59
  s[643] = SDL_26g_covid_er
  const SDL_26g_covid = v58 ? (v59 ? Math.min(SDL_26f_covid, v54) : v54) : SDL_26f_covid
  s[641] = SDL_26g_covid
  const SDL_26g_covid_hoej = v58 ? (v59 ? Math.max(SDL_26f_covid_hoej, v56) : v56) : SDL_26f_covid_hoej
  s[642] = SDL_26g_covid_hoej
  const SDL_26g_covid_ir = v36 && SDL_26f_covid_ir || v57 && SDL_26f_covid_ir || SDL_26f_covid_ir || SDL_26f_covid_er && v35 === NEVER
  s[644] = SDL_26g_covid_ir
}

function svar_61(f, s) {
  // SDL.26h.covid: Covid-forlængelse i stedet for jobafklaring, § 26 h (SDL § 26 h, stk. 1)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[641])
  s[3159] = v0
  const v1 = Math.max(18330 /* 2020-03-09 */, s[642])
  s[3158] = v1
  const v2 = s[643] && v0 <= 18808 /* 2021-06-30 */
  const v3 = shiftDays(s[641], 1)
  const v4 = shiftDays(s[642], 1)
  const v5 = s[643] && v4 >= 18687 /* 2021-03-01 */
  s[3162] = v5
  const v6 = s[643] && v3 < 18687 /* 2021-03-01 */
  s[3163] = v6
  const v7 = s[643] && v3 <= 18747 /* 2021-04-30 */
  s[3164] = v7
  const v8 = s[643] && v4 > 18747 /* 2021-04-30 */
  s[3165] = v8
  const v9 = v6 || v8
  s[3161] = v9
  const v10 = (v5 || s[644]) && (v7 || s[644]) && (v5 || v7)
  s[3160] = v10
  const v11 = shiftDays(shiftMonths(v3, 2), -1)
  const v12 = shiftDays(shiftMonths(v4, 2), -1)
  const v13 = Math.max(s[641], v11)
  const v14 = Math.min(s[642], v12)
  const v15 = v10 && s[643]
  const v16 = v9 && s[643]
  const v17 = s[644] && s[643] && v14 >= v13
  const v18 = v16 || v17
  const v19 = v16 ? (v17 ? Math.min(s[641], v13) : s[641]) : v13
  const v20 = v15 ? (v18 ? Math.min(v11, v19) : v11) : v19
  const v21 = v16 ? (v17 ? Math.max(s[642], v14) : s[642]) : v14
  const v22 = v15 ? (v18 ? Math.max(v12, v21) : v12) : v21
  const v23 = s[643] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v24 = v2 && (v15 || v16 || v17)
  const v25 = v23 && s[643]
  const SDL_26h_covid_er = v24 || v25
  s[1921] = SDL_26h_covid_er
  const SDL_26h_covid = v24 ? (v25 ? Math.min(s[641], v20) : v20) : s[641]
  s[1919] = SDL_26h_covid
  const SDL_26h_covid_hoej = v24 ? (v25 ? Math.max(s[642], v22) : v22) : s[642]
  s[1920] = SDL_26h_covid_hoej
  const SDL_26h_covid_ir = v2 && s[644] || v23 && s[644] || s[644] || s[643] && v1 === NEVER
  s[1922] = SDL_26h_covid_ir
  // SDL.26i.covid: Covid-forlængelse i stedet for jobafklaring, § 26 i (SDL § 26 i, stk. 1)
  const v30 = Math.max(18330 /* 2020-03-09 */, SDL_26h_covid)
  s[3167] = v30
  const v31 = Math.max(18330 /* 2020-03-09 */, SDL_26h_covid_hoej)
  s[3166] = v31
  const v32 = SDL_26h_covid_er && v30 <= 18808 /* 2021-06-30 */
  const v33 = shiftDays(SDL_26h_covid, 1)
  const v34 = shiftDays(SDL_26h_covid_hoej, 1)
  const v35 = SDL_26h_covid_er && v34 >= 18748 /* 2021-05-01 */
  s[3170] = v35
  const v36 = SDL_26h_covid_er && v33 < 18748 /* 2021-05-01 */
  s[3171] = v36
  const v37 = SDL_26h_covid_er && v33 <= 18808 /* 2021-06-30 */
  s[3172] = v37
  const v38 = SDL_26h_covid_er && v34 > 18808 /* 2021-06-30 */
  s[3173] = v38
  const v39 = v36 || v38
  s[3169] = v39
  const v40 = (v35 || SDL_26h_covid_ir) && (v37 || SDL_26h_covid_ir) && (v35 || v37)
  s[3168] = v40
  const v41 = shiftDays(shiftMonths(v33, 2), -1)
  const v42 = shiftDays(shiftMonths(v34, 2), -1)
  const v43 = Math.max(SDL_26h_covid, v41)
  const v44 = Math.min(SDL_26h_covid_hoej, v42)
  const v45 = v40 && SDL_26h_covid_er
  const v46 = v39 && SDL_26h_covid_er
  const v47 = SDL_26h_covid_ir && SDL_26h_covid_er && v44 >= v43
  const v48 = v46 || v47
  const v49 = v46 ? (v47 ? Math.min(SDL_26h_covid, v43) : SDL_26h_covid) : v43
  const v50 = v45 ? (v48 ? Math.min(v41, v49) : v41) : v49
  const v51 = v46 ? (v47 ? Math.max(SDL_26h_covid_hoej, v44) : SDL_26h_covid_hoej) : v44
  const v52 = v45 ? (v48 ? Math.max(v42, v51) : v42) : v51
  const v53 = SDL_26h_covid_er && v31 >= 18809 /* 2021-07-01 */ && v30 <= 2147483646
  const v54 = v32 && (v45 || v46 || v47)
  const v55 = v53 && SDL_26h_covid_er
  const SDL_26i_covid_er = v54 || v55
  s[1925] = SDL_26i_covid_er
  const SDL_26i_covid = v54 ? (v55 ? Math.min(SDL_26h_covid, v50) : v50) : SDL_26h_covid
  s[1923] = SDL_26i_covid
  const SDL_26i_covid_hoej = v54 ? (v55 ? Math.max(SDL_26h_covid_hoej, v52) : v52) : SDL_26h_covid_hoej
  s[1924] = SDL_26i_covid_hoej
  const SDL_26i_covid_ir = v32 && SDL_26h_covid_ir || v53 && SDL_26h_covid_ir || SDL_26h_covid_ir || SDL_26h_covid_er && v31 === NEVER
  s[1926] = SDL_26i_covid_ir
  // SDL.27.1.2.uger: Længste forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v60 = s[76] && s[80] && s[78] <= 14691 /* 2010-03-23 */
  const v61 = s[76] && s[77] >= 14692 /* 2010-03-24 */ && s[645]
  const SDL_27_1_2_uger = s[72] ? -Infinity : v60 ? 182 : v61 ? 273 : s[74] ? 273 : 483
  s[1929] = SDL_27_1_2_uger
  const SDL_27_1_2_uger_hoej = s[72] ? Infinity : v61 || s[646] ? (s[646] ? (s[75] ? 483 : 273) : 273) : 182
  s[1930] = SDL_27_1_2_uger_hoej
  const SDL_27_1_2_uger_er = s[72] || v60 || v61 || s[74] || s[75]
  s[1931] = SDL_27_1_2_uger_er
  // SDL.27.1.2.slut: Seneste slut på forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v65 = s[76] && s[80] && s[79]
  const v66 = s[137] || s[90]
  const SDL_27_1_2_slut_er = s[72] || v65 && s[135] && SDL_27_1_2_uger_er
  s[664] = SDL_27_1_2_slut_er
  const SDL_27_1_2_slut = s[72] ? FIRST_DAY : shiftDays(s[139], SDL_27_1_2_uger)
  s[662] = SDL_27_1_2_slut
  const SDL_27_1_2_slut_hoej = s[72] ? NEVER : shiftDays(s[141], SDL_27_1_2_uger_hoej)
  s[663] = SDL_27_1_2_slut_hoej
  const SDL_27_1_2_slut_ir = s[72] || v65 && v66 || s[81]
  s[668] = SDL_27_1_2_slut_ir
  // SDL.27.1.3.slut: Seneste slut på forlængelse ved lægebehandling (SDL § 27, stk. 2)
  const v71 = allPeriods(f.ventetidPaaSygehus)
  const v72 = without(ALL_DAYS, v71)
  const v73 = s[135] && s[647]
  const SDL_27_1_3_slut = s[72] ? FIRST_DAY : dayReaching(v72, s[648], s[649])
  s[665] = SDL_27_1_3_slut
  const SDL_27_1_3_slut_hoej = s[72] ? NEVER : dayReaching(v72, s[650], s[651])
  s[666] = SDL_27_1_3_slut_hoej
  const SDL_27_1_3_slut_er = s[72] || s[73] && v73 || s[94] && v73
  s[667] = SDL_27_1_3_slut_er
  const SDL_27_1_3_slut_ir = s[72] || s[73] && v66 || s[94] && v66 || s[81]
  s[670] = SDL_27_1_3_slut_ir
}

function svar_62(f, s) {
  // SDL.27.1.4.slut: Seneste slut på forlængelse til afklaring af fleksjob eller pension (SDL § 27, stk. 1, nr. 4)
  const v0 = shiftDays(s[139], 182)
  const v1 = s[74] && s[135]
  const v2 = s[652] || s[653]
  const v3 = s[653] ? FIRST_DAY : NEVER
  const SDL_27_1_4_slut = s[72] ? FIRST_DAY : s[73] ? FIRST_DAY : v1 ? (v2 ? Math.min(v0, v3) : v0) : v3
  s[1932] = SDL_27_1_4_slut
  const SDL_27_1_4_slut_hoej = s[72] ? NEVER : s[73] ? NEVER : v2 ? NEVER : shiftDays(s[141], 182)
  s[1933] = SDL_27_1_4_slut_hoej
  const SDL_27_1_4_slut_er = s[72] || s[73] || v1 || s[652] || s[653]
  s[1934] = SDL_27_1_4_slut_er
  const SDL_27_1_4_slut_ir = s[72] || s[73] || s[74] && s[137] || s[653] || s[81]
  s[1935] = SDL_27_1_4_slut_ir
  // SDL.27.1.slut: Forlængelsens seneste slut (SDL § 27, stk. 1)
  const v8 = s[82] || s[86] || s[654] || s[655]
  s[3175] = v8
  const v9 = s[656] && s[657] && s[658] && s[659] && (s[87] || s[89] || s[660] || s[661])
  s[3176] = v9
  const v10 = Math.max(s[139], s[662])
  const v11 = Math.min(s[141], s[663])
  const v12 = s[83] && s[664]
  const v13 = s[91] && s[135]
  const v14 = s[90] && s[664] && s[135] && v11 >= v10
  const v15 = v13 || v14
  const v16 = v13 ? (v14 ? Math.min(s[139], v10) : s[139]) : v10
  const v17 = v13 ? (v14 ? Math.max(s[141], v11) : s[141]) : v11
  const v18 = Math.max(s[139], s[665])
  const v19 = Math.min(s[141], s[666])
  const v20 = s[84] && s[667]
  const v21 = s[92] && s[135]
  const v22 = s[90] && s[667] && s[135] && v19 >= v18
  const v23 = v21 || v22
  const v24 = v21 ? (v22 ? Math.min(s[139], v18) : s[139]) : v18
  const v25 = v21 ? (v22 ? Math.max(s[141], v19) : s[141]) : v19
  const v26 = Math.max(s[139], SDL_27_1_4_slut)
  const v27 = Math.min(s[141], SDL_27_1_4_slut_hoej)
  const v28 = s[85] && SDL_27_1_4_slut_er
  const v29 = s[93] && s[135]
  const v30 = s[88] && SDL_27_1_4_slut_er && s[135] && v27 >= v26
  const v31 = v29 || v30
  const v32 = v29 ? (v30 ? Math.min(s[139], v26) : s[139]) : v26
  const v33 = v29 ? (v30 ? Math.max(s[141], v27) : s[141]) : v27
  const v34 = Math.max(v28 ? (v31 ? Math.min(SDL_27_1_4_slut, v32) : SDL_27_1_4_slut) : v32, v12 ? (v15 ? Math.min(s[662], v16) : s[662]) : v16, v20 ? (v23 ? Math.min(s[665], v24) : s[665]) : v24)
  const v35 = Math.max(v28 ? (v31 ? Math.max(SDL_27_1_4_slut_hoej, v33) : SDL_27_1_4_slut_hoej) : v33, v12 ? (v15 ? Math.max(s[663], v17) : s[663]) : v17, v20 ? (v23 ? Math.max(s[666], v25) : s[666]) : v25)
  const v36 = (v12 || v13 || v14) && (v20 || v21 || v22) && (v28 || v29 || v30)
  const v37 = s[83] && s[668] || s[91] && s[137] || s[90] && s[668] && s[137] || s[90] && !((!s[664] || !s[668] && s[662] === s[663]) && s[669] && (s[664] && s[135] || !s[664] && !s[135]) && (!s[664] || s[139] === s[662])) || s[84] && s[670] || s[92] && s[137] || s[90] && s[670] && s[137] || s[90] && !((!s[667] || !s[670] && s[665] === s[666]) && s[669] && (s[667] && s[135] || !s[667] && !s[135]) && (!s[667] || s[139] === s[665])) || s[85] && SDL_27_1_4_slut_ir || s[93] && s[137] || s[88] && SDL_27_1_4_slut_ir && s[137] || s[88] && !((!SDL_27_1_4_slut_er || !SDL_27_1_4_slut_ir && SDL_27_1_4_slut === SDL_27_1_4_slut_hoej) && s[669] && (SDL_27_1_4_slut_er && s[135] || !SDL_27_1_4_slut_er && !s[135]) && (!SDL_27_1_4_slut_er || s[139] === SDL_27_1_4_slut))
  const v38 = v9 && v36
  const v39 = s[671] && v36 && v35 >= NEVER
  const v40 = v8 || v38 || v39
  const v41 = v9 && v37 || s[671] && !((!v36 || !v37 && v34 === v35) && v36 && v34 === NEVER)
  const SDL_27_1_slut = s[72] ? FIRST_DAY : v38 || v39 ? (v38 ? v34 : NEVER) : NEVER
  s[1939] = SDL_27_1_slut
  const SDL_27_1_slut_hoej = s[72] ? NEVER : v8 ? NEVER : v35
  s[1940] = SDL_27_1_slut_hoej
  const SDL_27_1_slut_er = s[142] && (s[72] || s[73] && v40 || s[94] && v40)
  s[1941] = SDL_27_1_slut_er
  const SDL_27_1_slut_ir = s[142] && (s[72] || s[73] && v41 || s[94] && v41 || s[81]) || s[672]
  s[1942] = SDL_27_1_slut_ir
  // SDL.29.1: Forlængelse for pensionister m.fl. (SDL § 29)
  const SDL_29_1 = s[619] && !s[38] && (!s[673] || f.laegenVenterArbejdeInden26Uger)
  s[1943] = SDL_29_1
  const SDL_29_1_nej = s[619] && !s[38] && (!s[673] || f.laegenVenterArbejdeInden26Uger === false)
  s[1944] = SDL_29_1_nej
  const SDL_29_1_ir = !s[619] || s[38] || !s[673]
  s[1945] = SDL_29_1_ir
  // SDL.30.1.fri: Første fraværsdag, når du blev syg i aftalt fri (SDL § 30, stk. 1)
  const v49 = Math.max(s[37], shiftDays(f.fridageneSlutter, 1))
  const SDL_30_1_fri = s[1] ? v49 : FIRST_DAY
  s[1946] = SDL_30_1_fri
  const SDL_30_1_fri_hoej = s[1] ? v49 : NEVER
  s[1947] = SDL_30_1_fri_hoej
  const SDL_30_1_fri_ir = f.sygUnderAftaltFri === false || !s[1]
  s[1948] = SDL_30_1_fri_ir
  // SDL.35.2: Arbejdsgiveren betaler tidligst fra (SDL § 35, stk. 2)
  const v53 = shiftDays(f.sygemeldtTilArbejdsgiver, 1)
  const v54 = f.fyldestgoerendeBegrundelse === false || !s[38]
  s[679] = v54
  const v55 = f.fyldestgoerendeBegrundelse && s[40]
  s[683] = v55
  const v56 = f.sygemeldtITide && !s[38] || f.sygemeldtITide === false && (f.indsigelseModSenSygemelding && v54 || f.indsigelseModSenSygemelding === false && !s[38])
  const v57 = f.sygemeldtITide && s[40] || f.sygemeldtITide === false && (f.indsigelseModSenSygemelding && v55 || f.indsigelseModSenSygemelding === false && s[40])
  const SDL_35_2 = s[99] ? FIRST_DAY : f.sygemeldtITide ? s[95] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[95] : v53) : s[95]
  s[1960] = SDL_35_2
  const SDL_35_2_hoej = s[99] ? NEVER : f.sygemeldtITide ? s[97] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[97] : v53) : s[97]
  s[1961] = SDL_35_2_hoej
  const SDL_35_2_er = s[108] && (s[99] || s[102] && v56 || s[110] && v56)
  s[1962] = SDL_35_2_er
  const SDL_35_2_ir = s[108] && (s[99] || s[102] && v57 || s[110] && v57 || s[100]) || s[109] || s[107]
  s[1963] = SDL_35_2_ir
  // SDL.35.3: Du skal have meldt dig syg til a-kassen (SDL § 35, stk. 3)
  const v62 = !s[38] && s[96] && s[674]
  s[681] = v62
  const v63 = !s[38] && s[675] && s[98]
  s[682] = v63
  const SDL_35_3 = s[99] ? FIRST_DAY : v62 ? FIRST_DAY : s[95]
  s[678] = SDL_35_3
  const SDL_35_3_hoej = s[99] ? NEVER : v62 ? NEVER : s[97]
  s[677] = SDL_35_3_hoej
  const SDL_35_3_er = s[124] && (s[99] || v62 || v63 && !s[38])
  s[676] = SDL_35_3_er
  const SDL_35_3_ir = !s[124] || s[99] || v62 || v63 && s[40] || s[100]
  s[680] = SDL_35_3_ir
}

function svar_63(f, s) {
  // SDL.35.3.fra: Ret tidligst fra (SDL § 35, stk. 3)
  const v0 = s[676] && s[677] >= f.anmeldtTilAkasse
  s[3178] = v0
  const v1 = s[676] && s[678] < f.anmeldtTilAkasse
  s[3179] = v1
  const v2 = f.fyldestgoerendeBegrundelse ? s[95] : f.anmeldtTilAkasse
  const v3 = f.fyldestgoerendeBegrundelse ? s[97] : f.anmeldtTilAkasse
  const v4 = Math.max(s[95], v2)
  const v5 = Math.min(s[97], v3)
  const v6 = v0 && !s[38]
  const v7 = v1 && s[679]
  const v8 = s[680] && !s[38] && v5 >= v4
  const v9 = v7 || v8
  const v10 = v7 ? (v8 ? Math.min(v2, v4) : v2) : v4
  const v11 = v7 ? (v8 ? Math.max(v3, v5) : v3) : v5
  const SDL_35_3_fra = s[99] ? FIRST_DAY : s[681] ? FIRST_DAY : v6 ? (v9 ? Math.min(s[95], v10) : s[95]) : v10
  s[1964] = SDL_35_3_fra
  const SDL_35_3_fra_hoej = s[99] ? NEVER : s[681] ? NEVER : v6 ? (v9 ? Math.max(s[97], v11) : s[97]) : v11
  s[1965] = SDL_35_3_fra_hoej
  const SDL_35_3_fra_er = s[124] && (s[99] || s[681] || s[682] && (v6 || v7 || v8))
  s[1966] = SDL_35_3_fra_er
  const SDL_35_3_fra_ir = !s[124] || s[99] || s[681] || s[682] && (v0 && s[40] || v1 && s[683] || s[680] && s[40] && s[683] || s[680] && !(s[684] && (!s[679] || !s[683] && v2 === v3) && (!s[38] || s[38] && !s[679]) && (s[38] || s[95] === v2))) || s[100]
  s[1967] = SDL_35_3_fra_ir
  // SDL.38.1: Du skal have søgt kommunen om sygedagpenge (SDL § 38, stk. 1)
  const v16 = f.arbejdsgiverensBetaling === 'sygedagpenge'
  s[705] = v16
  const v17 = shiftDays(f.sidsteDagMedBetaling, 7)
  s[706] = v17
  const v18 = shiftDays(s[95], 7)
  s[715] = v18
  const v19 = shiftDays(s[97], 7)
  s[717] = v19
  const v20 = v16 || !s[38]
  s[709] = v20
  const v21 = !v16 && s[40]
  s[713] = v21
  const v22 = v16 ? v17 : v18
  const v23 = v16 ? v17 : v19
  const v24 = s[95] <= 15426 /* 2012-03-27 */
  s[702] = v24
  const v25 = !s[38] && s[101] && v24
  s[695] = v25
  const v26 = s[97] >= 15427 /* 2012-03-28 */
  const v27 = !s[38] && v26 && s[674]
  s[710] = v27
  const v28 = !s[38] && s[675] && s[111]
  const v29 = shiftDays(f.underretningsbrevAfsendt, 8)
  const v30 = shiftDays(s[95], 21)
  s[703] = v30
  const v31 = shiftDays(s[97], 21)
  s[704] = v31
  const v32 = shiftDays(f.sidsteDagMedBetaling, 21)
  const v33 = v16 || s[685] || !s[38]
  const v34 = v16 ? v32 : s[685] ? NEVER : v30
  const v35 = v16 ? v32 : s[685] ? NEVER : v31
  const v36 = !s[124] && !v16 && !s[685] && s[40]
  const v37 = s[686] && !s[38]
  const v38 = s[686] && s[40]
  const v39 = s[686] ? v18 : f.underretningsbrevSendt ? v29 : s[124] ? v30 : v34
  const v40 = s[686] ? v19 : f.underretningsbrevSendt ? v29 : s[124] ? v31 : v35
  const v41 = s[686] ? v18 : f.underretningsbrevSendt ? v29 : s[124] ? v32 : v34
  const v42 = s[686] ? v19 : f.underretningsbrevSendt ? v29 : s[124] ? v32 : v35
  const v43 = s[102] && v20
  const v44 = v25 && v20
  const v45 = v28 && (v37 || !s[686] && (f.underretningsbrevSendt || s[124] && !s[38] || !s[124] && v33))
  const v46 = s[114] && (v37 || !s[686] && (f.underretningsbrevSendt || s[124] || v33))
  const v47 = v27 || v45 || v46
  const v48 = v27 ? FIRST_DAY : v45 ? (v46 ? Math.min(v39, v41) : v39) : v41
  const v49 = v44 || v47
  const v50 = v44 ? (v47 ? Math.min(v22, v48) : v22) : v48
  const SDL_38_1 = s[99] ? FIRST_DAY : v43 ? (v49 ? Math.min(v22, v50) : v22) : v50
  s[1968] = SDL_38_1
  const v52 = v27 ? NEVER : v45 ? (v46 ? Math.max(v40, v42) : v40) : v42
  const v53 = v44 ? (v47 ? Math.max(v23, v52) : v23) : v52
  const SDL_38_1_hoej = s[99] ? NEVER : v43 ? (v49 ? Math.max(v23, v53) : v23) : v53
  s[1969] = SDL_38_1_hoej
  const v55 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  s[694] = v55
  const SDL_38_1_er = v55 && (s[99] || v43 || v44 || v27 || v45 || v46)
  s[1970] = SDL_38_1_er
  const SDL_38_1_ir = !v55 || s[99] || s[102] && v21 || v25 && v21 || v27 || v28 && (v38 || !s[686] && f.underretningsbrevSendt === false && (s[687] || v36)) || s[114] && (v38 || !s[686] && f.underretningsbrevSendt === false && v36) || s[100]
  s[1971] = SDL_38_1_ir
  // SDL.38.7.tide: Du søgte i tide (SDL § 38, stk. 1)
  const v58 = SDL_38_1_er && SDL_38_1_hoej >= f.anmodningModtaget
  const v59 = SDL_38_1_er && SDL_38_1 < f.anmodningModtaget
  const SDL_38_7_tide = v55 && (s[99] || s[102] && v58 || s[110] && v58)
  s[691] = SDL_38_7_tide
  const SDL_38_7_tide_nej = v55 && (s[99] || s[102] && v59 || s[110] && v59)
  s[692] = SDL_38_7_tide_nej
  const SDL_38_7_tide_ir = !v55 || s[99] || s[102] && SDL_38_1_ir || s[110] && SDL_38_1_ir || s[100]
  s[693] = SDL_38_7_tide_ir
  // SDL.38.8: Den for sene ansøgning undskyldes (SDL § 38, stk. 8-9)
  const v63 = !s[38] && s[564] >= f.anmodningModtaget
  s[3184] = v63
  const v64 = !s[38] && s[563] < f.anmodningModtaget
  s[3185] = v64
  const v65 = v64 || f.undskyldendeForhold === false
  s[3183] = v65
  const v66 = (v63 || s[40]) && f.undskyldendeForhold
  s[3182] = v66
  const v67 = shiftDays(f.sidsteDagMedBetaling, 28) >= f.anmodningModtaget
  s[3187] = v67
  const v68 = s[103] && f.arbejdsgiverAnmeldteIkke && f.fratraeder && v67
  s[3186] = v68
  const v69 = v66 || v68
  const v70 = v65 && !v68
  const v71 = !s[38] && v26 && s[95] <= 19722 /* 2023-12-31 */
  s[696] = v71
  const v72 = !s[38] && s[97] >= 19723 /* 2024-01-01 */ && s[98]
  s[697] = v72
  const SDL_38_8 = v55 && (s[99] || s[102] && v69 || v25 && v69 || v71 && v69 || v72 && v69)
  s[688] = SDL_38_8
  const SDL_38_8_nej = v55 && (s[99] || s[102] && v70 || v25 && v70 || v71 && v70 || v72 && v70)
  s[690] = SDL_38_8_nej
  const SDL_38_8_ir = !v55 || s[107]
  s[689] = SDL_38_8_ir
}

function svar_64(f, s) {
  // SDL.38.7: Kommunen betaler tidligst fra (SDL § 38, stk. 7)
  const v0 = Math.max(s[95], f.anmodningModtaget)
  const v1 = Math.min(s[97], f.anmodningModtaget)
  const v2 = s[688] && !s[38]
  const v3 = s[689] && !s[38] && v1 >= v0
  const v4 = s[690] || v3
  const v5 = s[690] ? (v3 ? Math.min(f.anmodningModtaget, v0) : f.anmodningModtaget) : v0
  const v6 = v2 ? (v4 ? Math.min(s[95], v5) : s[95]) : v5
  const v7 = s[690] ? (v3 ? Math.max(f.anmodningModtaget, v1) : f.anmodningModtaget) : v1
  const v8 = v2 ? (v4 ? Math.max(s[97], v7) : s[97]) : v7
  const v9 = v2 || s[690] || v3
  const v10 = s[688] && s[40] || s[689] && !(s[684] && !s[38] && (s[38] || s[95] === f.anmodningModtaget))
  const v11 = Math.max(s[95], v6)
  const v12 = Math.min(s[97], v8)
  const v13 = s[691] && !s[38]
  const v14 = s[692] && v9
  const v15 = s[693] && !s[38] && v9 && v12 >= v11
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(v6, v11) : v6) : v11
  const v18 = v14 ? (v15 ? Math.max(v8, v12) : v8) : v12
  const v19 = v13 || v14 || v15
  const v20 = s[691] && s[40] || s[692] && v10 || s[693] && s[40] && v10 || s[693] && !(s[684] && (!v9 || !v10 && v6 === v8) && (!s[38] && v9 || s[38] && !v9) && (s[38] || s[95] === v6))
  const SDL_38_7 = s[99] ? FIRST_DAY : v13 ? (v16 ? Math.min(s[95], v17) : s[95]) : v17
  s[1972] = SDL_38_7
  const SDL_38_7_hoej = s[99] ? NEVER : v13 ? (v16 ? Math.max(s[97], v18) : s[97]) : v18
  s[1973] = SDL_38_7_hoej
  const SDL_38_7_er = s[694] && (s[99] || s[102] && v19 || s[695] && v19 || s[696] && v19 || s[697] && v19)
  s[1974] = SDL_38_7_er
  const SDL_38_7_ir = !s[694] || s[99] || s[102] && v20 || s[695] && v20 || s[696] && v20 || s[697] && v20 || s[100]
  s[1975] = SDL_38_7_ir
  // SDL.40.1: Arbejdsgiveren skal have meldt fraværet (SDL § 40, stk. 1-3)
  const v25 = s[547] && s[39] >= s[698]
  s[3189] = v25
  const v26 = s[547] && s[39] < s[699]
  s[3190] = v26
  const v27 = shiftDays(s[95], 28)
  s[752] = v27
  const v28 = shiftDays(s[97], 28)
  s[751] = v28
  const v29 = !s[685] || !s[38]
  const v30 = s[685] && s[40]
  const v31 = s[685] ? v27 : NEVER
  const v32 = s[685] ? v28 : NEVER
  const v33 = v29 && v32 >= NEVER
  const v34 = v25 && v29
  const v35 = s[551] && v33
  const v36 = v34 ? v31 : NEVER
  const v37 = v26 ? NEVER : v32
  const v38 = v34 ? (v26 || v35 ? Math.max(v32, v37) : v32) : v37
  const v39 = v34 || v26 || v35
  const v40 = v25 && v30 || s[551] && !((!v29 || !v30 && v31 === v32) && v29 && (!v29 || v31 === NEVER))
  const v41 = !s[38] && s[101] && s[700]
  const v42 = !s[38] && s[701] && s[702]
  const v43 = !s[38] && s[39] >= s[703]
  s[755] = v43
  const v44 = !s[38] && s[39] < s[704]
  s[753] = v44
  const v45 = v43 && v29
  const v46 = s[40] && v33
  const v47 = v45 ? v31 : NEVER
  const v48 = v44 ? NEVER : v32
  const v49 = v45 ? (v44 || v46 ? Math.max(v32, v48) : v32) : v48
  const v50 = f.arbejdsgiverensBetaling === 'ingen'
  s[3191] = v50
  const v51 = s[705] ? s[706] : s[707]
  const v52 = s[705] ? s[706] : s[708]
  const v53 = v25 && s[709]
  const v54 = s[551] && s[709] && v52 >= NEVER
  const v55 = v26 ? NEVER : v52
  const v56 = s[102] && v39
  const v57 = v41 && v39
  const v58 = v42 && (v45 || v44 || v46)
  const v59 = s[682] && (v50 && !s[38] || !v50 && (v53 || v26 || v54))
  const v60 = s[710] || v59
  const v61 = s[710] ? FIRST_DAY : v50 ? s[711] : v53 ? v51 : NEVER
  const v62 = v58 || v60
  const v63 = v58 ? (v60 ? Math.min(v47, v61) : v47) : v61
  const v64 = v57 || v62
  const v65 = v57 ? (v62 ? Math.min(v36, v63) : v36) : v63
  const SDL_40_1 = s[99] ? FIRST_DAY : v56 ? (v64 ? Math.min(v36, v65) : v36) : v65
  s[1976] = SDL_40_1
  const v67 = s[710] ? NEVER : v50 ? s[712] : v53 ? (v26 || v54 ? Math.max(v52, v55) : v52) : v55
  const v68 = v58 ? (v60 ? Math.max(v49, v67) : v49) : v67
  const v69 = v57 ? (v62 ? Math.max(v38, v68) : v38) : v68
  const SDL_40_1_hoej = s[99] ? NEVER : v56 ? (v64 ? Math.max(v38, v69) : v38) : v69
  s[1977] = SDL_40_1_hoej
  const SDL_40_1_er = s[103] && (s[99] || v56 || v57 || v58 || s[710] || v59)
  s[1978] = SDL_40_1_er
  const SDL_40_1_ir = !s[103] || s[99] || s[102] && v40 || v41 && v40 || v42 && (v43 && v30 || s[40] && !((!v29 || !v30 && v31 === v32) && v29 && (!v29 || v31 === NEVER))) || s[710] || s[682] && (v50 && s[40] || !v50 && (v25 && s[713] || s[551] && !((!s[709] || !s[713] && v51 === v52) && s[709] && (!s[709] || v51 === NEVER)))) || s[100]
  s[1979] = SDL_40_1_ir
}

function svar_65(f, s) {
  // SDL.40a.1: A-kassen skal have meldt fraværet (SDL § 40 a, stk. 1)
  const v0 = !s[38] && s[675] && s[95] <= 16248 /* 2014-06-27 */
  const v1 = shiftDays(f.anmeldtTilAkasse, 7)
  const v2 = !s[38] && s[97] >= 16249 /* 2014-06-28 */ && s[95] <= 16658 /* 2015-08-11 */
  const v3 = !s[38] && s[97] >= 16659 /* 2015-08-12 */ && s[98]
  const v4 = f.oplystDelvistLedig ? v1 : shiftDays(f.anmeldtTilAkasse, 21)
  const v5 = v2 || v3
  const v6 = v2 ? FIRST_DAY : v4
  const v7 = s[710] || v0 || v5
  const SDL_40a_1 = s[99] ? FIRST_DAY : s[695] || v7 ? (v7 ? (s[710] ? FIRST_DAY : v0 ? (v5 ? Math.min(v1, v6) : v1) : v6) : NEVER) : NEVER
  s[1980] = SDL_40a_1
  const v9 = v2 ? NEVER : v4
  const SDL_40a_1_hoej = s[99] ? NEVER : s[102] ? NEVER : s[695] ? NEVER : s[710] ? NEVER : v0 ? (v5 ? Math.max(v1, v9) : v1) : v9
  s[1981] = SDL_40a_1_hoej
  const SDL_40a_1_er = s[124] && (s[99] || s[102] || s[695] || s[710] || v0 || v2 || v3)
  s[1982] = SDL_40a_1_er
  const SDL_40a_1_ir = !s[124] || s[99] || s[710] || v2 || s[100]
  s[1983] = SDL_40a_1_ir
  // SDL.43.1: Du skal have meldt dig syg til kommunen (SDL § 43, stk. 1)
  const v13 = shiftDays(f.tredjeFravaersdag, 7)
  const v14 = s[714] ? s[715] : s[716] ? v13 : s[703]
  const v15 = s[714] ? s[717] : s[716] ? v13 : s[704]
  const v16 = !s[38] && s[718] && s[98]
  const v17 = f.aftaleForSelvstaendig ? s[715] : v14
  const v18 = f.aftaleForSelvstaendig ? s[717] : v15
  const v19 = v16 && (f.aftaleForSelvstaendig && !s[38] || f.aftaleForSelvstaendig === false && s[719])
  const v20 = s[720] || v19
  const v21 = s[720] ? (v19 ? Math.min(v14, v17) : v14) : v17
  const SDL_43_1 = s[99] ? FIRST_DAY : s[721] ? (v20 ? Math.min(v14, v21) : v14) : v21
  s[1984] = SDL_43_1
  const v23 = s[720] ? (v19 ? Math.max(v15, v18) : v15) : v18
  const SDL_43_1_hoej = s[99] ? NEVER : s[721] ? (v20 ? Math.max(v15, v23) : v15) : v23
  s[1985] = SDL_43_1_hoej
  const SDL_43_1_er = s[119] && (s[99] || s[721] || s[720] || v19)
  s[1986] = SDL_43_1_er
  const SDL_43_1_ir = !s[119] || s[99] || s[722] || s[723] || v16 && (f.aftaleForSelvstaendig && s[40] || f.aftaleForSelvstaendig === false && s[724]) || s[100]
  s[1987] = SDL_43_1_ir
  // SDL.43.5: Den for sene anmeldelse undskyldes (SDL § 43, stk. 5)
  const v27 = !s[38] && s[564] >= f.selvstaendigAnmeldt
  s[3194] = v27
  const v28 = !s[38] && s[563] < f.selvstaendigAnmeldt
  s[3195] = v28
  const v29 = v28 || f.undskyldendeForhold === false
  const v30 = v27 || s[40]
  const v31 = v30 && f.undskyldendeForhold
  const v32 = !s[38] && s[101] && s[95] <= 15111 /* 2011-05-17 */
  s[748] = v32
  const v33 = !s[38] && s[97] >= 15112 /* 2011-05-18 */ && s[95] <= 15207 /* 2011-08-21 */
  s[749] = v33
  const v34 = f.undskyldendeForhold || f.nemrefusionNede
  s[3196] = v34
  const v35 = v28 || !v34
  const v36 = v30 && v34
  const v37 = !s[38] && s[97] >= 15208 /* 2011-08-22 */ && s[98]
  s[750] = v37
  const SDL_43_5 = s[119] && (s[99] || s[102] && v31 || v32 && v31 || v33 && v36 || v37 && v36)
  s[1995] = SDL_43_5
  const SDL_43_5_nej = s[119] && (s[99] || s[102] && v29 || v32 && v29 || v33 && v35 || v37 && v35)
  s[1996] = SDL_43_5_nej
  const SDL_43_5_ir = !s[119] || s[107]
  s[1997] = SDL_43_5_ir
  // SDL.43.4: Kommunen betaler tidligst fra (SDL § 43, stk. 4)
  const v41 = SDL_43_1_er && SDL_43_1_hoej >= f.selvstaendigAnmeldt
  s[3197] = v41
  const v42 = SDL_43_1_er && SDL_43_1 < f.selvstaendigAnmeldt
  s[3198] = v42
  const v43 = Math.max(s[95], f.selvstaendigAnmeldt)
  const v44 = Math.min(s[97], f.selvstaendigAnmeldt)
  const v45 = SDL_43_5 && !s[38]
  const v46 = SDL_43_5_ir && !s[38] && v44 >= v43
  const v47 = SDL_43_5_nej || v46
  const v48 = SDL_43_5_nej ? (v46 ? Math.min(f.selvstaendigAnmeldt, v43) : f.selvstaendigAnmeldt) : v43
  const v49 = v45 ? (v47 ? Math.min(s[95], v48) : s[95]) : v48
  const v50 = SDL_43_5_nej ? (v46 ? Math.max(f.selvstaendigAnmeldt, v44) : f.selvstaendigAnmeldt) : v44
  const v51 = v45 ? (v47 ? Math.max(s[97], v50) : s[97]) : v50
  const v52 = v45 || SDL_43_5_nej || v46
  const v53 = SDL_43_5 && s[40] || SDL_43_5_ir && !(s[684] && !s[38] && (s[38] || s[95] === f.selvstaendigAnmeldt))
  const v54 = Math.max(s[95], v49)
  const v55 = Math.min(s[97], v51)
  const v56 = v41 && !s[38]
  const v57 = v42 && v52
  const v58 = SDL_43_1_ir && !s[38] && v52 && v55 >= v54
  const v59 = v57 || v58
  const v60 = v57 ? (v58 ? Math.min(v49, v54) : v49) : v54
  const v61 = v57 ? (v58 ? Math.max(v51, v55) : v51) : v55
  const v62 = v56 || v57 || v58
  const v63 = v41 && s[40] || v42 && v53 || SDL_43_1_ir && s[40] && v53 || SDL_43_1_ir && !(s[684] && (!v52 || !v53 && v49 === v51) && (!s[38] && v52 || s[38] && !v52) && (s[38] || s[95] === v49))
  const SDL_43_4 = s[99] ? FIRST_DAY : v56 ? (v59 ? Math.min(s[95], v60) : s[95]) : v60
  s[1988] = SDL_43_4
  const SDL_43_4_hoej = s[99] ? NEVER : v56 ? (v59 ? Math.max(s[97], v61) : s[97]) : v61
  s[1989] = SDL_43_4_hoej
  const SDL_43_4_er = s[119] && (s[99] || s[102] && v62 || s[110] && v62)
  s[1990] = SDL_43_4_er
  const SDL_43_4_ir = !s[119] || s[99] || s[102] && v63 || s[110] && v63 || s[100]
  s[1991] = SDL_43_4_ir
  // SDL.43.4.tide: Du meldte dig i tide (SDL § 43, stk. 1)
  const SDL_43_4_tide = s[119] && (s[99] || s[102] && v41 || s[110] && v41)
  s[1992] = SDL_43_4_tide
  const SDL_43_4_tide_nej = s[119] && (s[99] || s[102] && v42 || s[110] && v42)
  s[1993] = SDL_43_4_tide_nej
  const SDL_43_4_tide_ir = !s[119] || s[99] || s[102] && SDL_43_1_ir || s[110] && SDL_43_1_ir || s[100]
  s[1994] = SDL_43_4_tide_ir
  // SDL.45.4: Præmiernes del af udgifterne (SDL § 45, stk. 4)
  const v71 = s[714] ? 8500 : s[716] ? 5500 : 0
  const SDL_45_4 = s[1] ? v71 : -Infinity
  s[1998] = SDL_45_4
  const SDL_45_4_hoej = s[1] ? v71 : Infinity
  s[1999] = SDL_45_4_hoej
  // SDL.51.1: Lediges sygedagpenge pr. uge (SDL § 51)
  const SDL_51_1 = s[1] ? f.dagpengePrUge : -Infinity
  s[730] = SDL_51_1
  const SDL_51_1_hoej = s[1] ? f.dagpengePrUge : Infinity
  s[731] = SDL_51_1_hoej
}

function svar_66(f, s) {
  // SDL.52.1: Selvstændiges sygedagpenge pr. uge ved fuldt fravær (SDL § 52, stk. 1)
  const v0 = f.selvstaendigForsikring === 'ingen'
  s[747] = v0
  const v1 = quotient([s[12], 2], [3], 'nærmeste', 100)
  const v2 = quotient([s[13], 2], [3], 'nærmeste', 100)
  const SDL_52_1_er = !s[1] || v0 || !(!s[14] && !s[15] && s[12] === s[13])
  s[2014] = SDL_52_1_er
  const SDL_52_1_ir = !s[1] || !v0 && s[16] || s[15]
  s[2015] = SDL_52_1_ir
  const SDL_52_1 = s[1] ? Math.min(s[12], v0 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, s[14] ? Math.min(v1, v2) : -Infinity)) : -Infinity
  s[2012] = SDL_52_1
  const SDL_52_1_hoej = s[1] ? Math.min(s[13], v0 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, s[14] ? Math.max(v1, v2) : Infinity)) : Infinity
  s[2013] = SDL_52_1_hoej
  // SDL.53.3: Selvstændiges sygedagpenge pr. uge (SDL § 53, stk. 3)
  const v7 = f.vurderingsdato >= 14692 /* 2010-03-24 */
  s[3199] = v7
  const v8 = SDL_52_1 > -Infinity && SDL_52_1_hoej < Infinity
  const v9 = quotient([SDL_52_1, 3], [4], 'nærmeste', 1)
  const v10 = quotient([SDL_52_1_hoej, 3], [4], 'nærmeste', 1)
  const v11 = SDL_52_1_er && !(!v8 && (!SDL_52_1_er || !SDL_52_1_ir && SDL_52_1 === SDL_52_1_hoej))
  const v12 = SDL_52_1_ir || !v8
  const v13 = quotient([SDL_52_1], [2], 'nærmeste', 1)
  const v14 = quotient([SDL_52_1_hoej], [2], 'nærmeste', 1)
  const v15 = s[377] && SDL_52_1_er
  const v16 = s[377] && SDL_52_1_ir
  const SDL_53_3_er = !v7 || v15 || !s[377] && (s[725] && v11 || !s[725] && (!s[347] || v11))
  s[2027] = SDL_53_3_er
  const SDL_53_3_ir = !v7 || v16 || !s[377] && (s[725] && v12 || !s[725] && s[347] && v12)
  s[2028] = SDL_53_3_ir
  const SDL_53_3 = v7 ? (s[377] ? SDL_52_1 : s[725] ? (v8 ? Math.min(v9, v10) : -Infinity) : s[347] ? (v8 ? Math.min(v13, v14) : -Infinity) : 0) : -Infinity
  s[2025] = SDL_53_3
  const SDL_53_3_hoej = v7 ? (s[377] ? SDL_52_1_hoej : s[725] ? (v8 ? Math.max(v9, v10) : Infinity) : s[347] ? (v8 ? Math.max(v13, v14) : Infinity) : 0) : Infinity
  s[2026] = SDL_53_3_hoej
  // SDL.53.2: Beløb som ved fuldt fravær (SDL § 53, stk. 2)
  const v21 = f.vurderingsdato >= 13605 /* 2007-04-02 */
  s[917] = v21
  const v22 = f.ledigUdenLoen || s[124] || f.arbejdsgiverTilbyderDeltid === false
  const SDL_53_2 = !v21 || v22
  s[2023] = SDL_53_2
  const SDL_53_2_nej = !v21 || !v22
  s[2024] = SDL_53_2_nej
  // SDL.50.1: Det højeste beløb pr. time (SDL § 50, stk. 1)
  const v25 = quotient([s[12], 100], [3700], 'nærmeste', 1)
  const v26 = quotient([s[13], 100], [3700], 'nærmeste', 1)
  const SDL_50_1 = s[1] ? (s[14] ? Math.min(v25, v26) : -Infinity) : -Infinity
  s[732] = SDL_50_1
  const SDL_50_1_hoej = s[1] ? (s[14] ? Math.max(v25, v26) : Infinity) : Infinity
  s[733] = SDL_50_1_hoej
  // SDL.47.1: Sygedagpenge pr. uge ved fuldt fravær (SDL § 47, stk. 1)
  const v29 = s[726] && f.timefortjeneste >= SDL_50_1
  s[3203] = v29
  const v30 = s[726] && f.timefortjeneste < SDL_50_1_hoej
  s[3204] = v30
  const v31 = f.normalTimerPrUge >= 3700
  s[3205] = v31
  const v32 = v30 || !v31
  s[3202] = v32
  const v33 = v29 || s[727]
  const v34 = v33 && v31
  s[3201] = v34
  const v35 = Math.min(f.timefortjeneste, SDL_50_1)
  const v36 = Math.min(f.timefortjeneste, SDL_50_1_hoej)
  const v37 = v35 <= -Infinity
  const v38 = quotient([v35, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v39 = quotient([v36, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v40 = s[726] && !(v37 && (!s[726] || !s[727] && v35 === v36))
  const v41 = Math.min(s[12], v37 ? -Infinity : Math.min(v38, v39))
  const v42 = Math.min(s[13], v37 ? Infinity : Math.max(v38, v39))
  const v43 = s[727] || v37 || s[15]
  const v44 = v32 && v40
  const v45 = v34 || v44
  const v46 = v34 && s[15] || v32 && v43
  const SDL_47_1 = s[99] ? -Infinity : v34 ? (v44 ? Math.min(s[12], v41) : s[12]) : v41
  s[742] = SDL_47_1
  const SDL_47_1_hoej = s[99] ? Infinity : v34 ? (v44 ? Math.max(s[13], v42) : s[13]) : v42
  s[743] = SDL_47_1_hoej
  const SDL_47_1_er = s[99] || s[102] && v45 || s[728] && v45 || s[114] && v45
  s[741] = SDL_47_1_er
  const SDL_47_1_ir = s[99] || s[102] && v46 || s[728] && v46 || s[114] && v46 || s[100]
  s[745] = SDL_47_1_ir
  // SDL.53.1: Lønmodtagerens sygedagpenge pr. uge (SDL § 53, stk. 1)
  const v51 = Math.max(0, s[729])
  const v52 = v51 >= 3700
  s[3208] = v52
  const v53 = v30 || !v52
  s[3207] = v53
  const v54 = v33 && v52
  s[3206] = v54
  const v55 = quotient([v35, v51], [100], 'nærmeste', 1)
  const v56 = quotient([v36, v51], [100], 'nærmeste', 1)
  const v57 = Math.min(s[12], v37 ? -Infinity : Math.min(v55, v56))
  const v58 = Math.min(s[13], v37 ? Infinity : Math.max(v55, v56))
  const v59 = v53 && v40
  const v60 = v54 || v59
  const v61 = v54 ? (v59 ? Math.min(s[12], v57) : s[12]) : v57
  const v62 = v54 ? (v59 ? Math.max(s[13], v58) : s[13]) : v58
  const v63 = v54 && s[15] || v53 && v43
  const v64 = Math.max(SDL_47_1, v61)
  const v65 = Math.min(SDL_47_1_hoej, v62)
  const v66 = SDL_53_2 && SDL_47_1_er
  const v67 = SDL_53_2_nej && v60
  const v68 = !v21 && SDL_47_1_er && v60 && v65 >= v64
  const v69 = v67 || v68
  const v70 = v67 ? (v68 ? Math.min(v61, v64) : v61) : v64
  const v71 = v67 ? (v68 ? Math.max(v62, v65) : v62) : v65
  const SDL_53_1_er = !s[1] || v66 || v67 || v68
  s[738] = SDL_53_1_er
  const SDL_53_1_ir = !s[1] || SDL_53_2 && SDL_47_1_ir || SDL_53_2_nej && v63 || !v21 && SDL_47_1_ir && v63 || !v21 && !((!SDL_47_1_er || !SDL_47_1_ir && SDL_47_1 === SDL_47_1_hoej) && (!v60 || !v63 && v61 === v62) && (SDL_47_1_er && v60 || !SDL_47_1_er && !v60) && (!SDL_47_1_er || SDL_47_1 === v61))
  s[739] = SDL_53_1_ir
  const SDL_53_1 = s[1] ? (v66 ? (v69 ? Math.min(SDL_47_1, v70) : SDL_47_1) : v70) : -Infinity
  s[735] = SDL_53_1
  const SDL_53_1_hoej = s[1] ? (v66 ? (v69 ? Math.max(SDL_47_1_hoej, v71) : SDL_47_1_hoej) : v71) : Infinity
  s[736] = SDL_53_1_hoej
  // SDL.46.1: Sygedagpenge pr. uge (SDL § 46, stk. 1)
  const SDL_46_1_er = !s[1] || s[124] || s[119] && (v15 || !s[377] && SDL_53_3_er) || !s[119] && SDL_53_1_er
  s[2002] = SDL_46_1_er
  const SDL_46_1_ir = !s[1] || s[124] && !s[1] || !s[124] && (s[119] && (v16 || !s[377] && SDL_53_3_ir) || !s[119] && SDL_53_1_ir)
  s[2003] = SDL_46_1_ir
  const SDL_46_1 = s[1] ? (s[124] ? s[730] : s[119] ? (s[377] ? SDL_52_1 : SDL_53_3) : SDL_53_1) : -Infinity
  s[2000] = SDL_46_1
  const SDL_46_1_hoej = s[1] ? (s[124] ? s[731] : s[119] ? (s[377] ? SDL_52_1_hoej : SDL_53_3_hoej) : SDL_53_1_hoej) : Infinity
  s[2001] = SDL_46_1_hoej
}

function svar_67(f, s) {
  // SDL.47.1.3: Sygedagpenge pr. uge fra arbejdsgiveren (SDL § 47, stk. 1)
  const v0 = Math.min(s[732], f.timeloenHosArbejdsgiveren)
  const v1 = Math.min(s[733], f.timeloenHosArbejdsgiveren)
  const v2 = v0 <= -Infinity
  const v3 = quotient([v0, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v4 = quotient([v1, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v5 = s[726] && !(v2 && (!s[726] || !s[727] && v0 === v1))
  const v6 = s[727] || v2
  const SDL_47_1_3 = s[99] ? -Infinity : v2 ? -Infinity : Math.min(v3, v4)
  s[2004] = SDL_47_1_3
  const SDL_47_1_3_hoej = s[99] ? Infinity : v2 ? Infinity : Math.max(v3, v4)
  s[2005] = SDL_47_1_3_hoej
  const SDL_47_1_3_er = s[99] || s[102] && v5 || s[110] && v5
  s[2006] = SDL_47_1_3_er
  const SDL_47_1_3_ir = s[99] || s[102] && v6 || s[110] && v6 || s[100]
  s[2007] = SDL_47_1_3_ir
  // SDL.50.4: Sygedagpenge ved siden af løn (SDL § 50, stk. 4)
  const SDL_50_4 = s[1] ? Math.max(0, SDL_47_1_3 === -Infinity ? -Infinity : SDL_47_1_3 - f.loenUnderSygdomPrUge) : -Infinity
  s[2008] = SDL_50_4
  const SDL_50_4_hoej = s[1] ? Math.max(0, SDL_47_1_3_hoej === Infinity ? Infinity : SDL_47_1_3_hoej - f.loenUnderSygdomPrUge) : Infinity
  s[2009] = SDL_50_4_hoej
  const SDL_50_4_er = s[103] && (!s[1] || SDL_47_1_3_er)
  s[2010] = SDL_50_4_er
  const SDL_50_4_ir = !s[103] || !s[1] || SDL_47_1_3_ir
  s[2011] = SDL_50_4_ir
  // SDL.53.1.ialt: Sygedagpenge for timerne i alt (SDL § 53, stk. 1)
  const v15 = sum(f.timeregnskab, (r_timeregnskab) => { const r0_0 = r_timeregnskab.fra <= 13149 /* 2006-01-01 */ || r_timeregnskab.fra >= 20822 /* 2027-01-04 */ && r_timeregnskab.fra <= 2147483646; const r0_1 = SATS_66(r_timeregnskab.fra); const r0_2 = r_timeregnskab.fra === NEVER; const r0_3 = r0_2 || r0_0; const r0_4 = Math.min(f.timefortjeneste, r0_0 ? -Infinity : r0_1); const r0_5 = Math.min(f.timefortjeneste, r0_0 ? Infinity : r0_1); const r0_6 = r0_4 <= -Infinity; const r0_7 = Math.min(r0_6 ? -Infinity : Math.min(quotient([r0_4, r_timeregnskab.fravaerstimer], [100], 'nærmeste', 1), Math.round(r0_5 * r_timeregnskab.fravaerstimer / 100)), r0_0 ? -Infinity : SATS_1(r_timeregnskab.fra)); return !r0_2 && !(r0_6 && (r0_2 || !r0_3 && r0_4 === r0_5)) && !r0_2 ? (r0_3 || r0_6 || r0_3 ? Math.min(0, r0_7) : r0_7) : 0 })
  const v16 = sum(f.timeregnskab, (r_timeregnskab) => { const r0_0 = r_timeregnskab.fra <= 13149 /* 2006-01-01 */ || r_timeregnskab.fra >= 20822 /* 2027-01-04 */ && r_timeregnskab.fra <= 2147483646; const r0_1 = SATS_66(r_timeregnskab.fra); const r0_2 = r_timeregnskab.fra === NEVER; const r0_3 = Math.min(f.timefortjeneste, r0_0 ? -Infinity : r0_1); const r0_4 = Math.min(f.timefortjeneste, r0_0 ? Infinity : r0_1); const r0_5 = r0_3 <= -Infinity; return !r0_2 && !(r0_5 && (r0_2 || !(r0_2 || r0_0) && r0_3 === r0_4)) && !r0_2 ? Math.min(r0_5 ? Infinity : Math.max(quotient([r0_3, r_timeregnskab.fravaerstimer], [100], 'nærmeste', 1), Math.round(r0_4 * r_timeregnskab.fravaerstimer / 100)), r0_0 ? Infinity : SATS_1(r_timeregnskab.fra)) : 0 })
  const v17 = v15 > -Infinity && v16 < Infinity
  const v18 = quotient([v15, 1], [1], 'nærmeste', 1)
  const v19 = quotient([v16, 1], [1], 'nærmeste', 1)
  const SDL_53_1_ialt = s[1] ? (v17 ? Math.min(v18, v19) : -Infinity) : -Infinity
  s[2016] = SDL_53_1_ialt
  const SDL_53_1_ialt_hoej = s[1] ? (v17 ? Math.max(v18, v19) : Infinity) : Infinity
  s[2017] = SDL_53_1_ialt_hoej
  const SDL_53_1_ialt_er = s[103] && (!s[1] || !(!v17 && v15 === v16))
  s[2018] = SDL_53_1_ialt_er
  const SDL_53_1_ialt_ir = !s[103] || !s[1] || !v17
  s[2019] = SDL_53_1_ialt_ir
  // SDL.53.1.timer: Fraværstimer i alt (SDL § 53, stk. 1)
  const v24 = sum(f.timeregnskab, (r_timeregnskab) => r_timeregnskab.fravaerstimer)
  const SDL_53_1_timer = s[1] ? v24 : -Infinity
  s[2020] = SDL_53_1_timer
  const SDL_53_1_timer_hoej = s[1] ? v24 : Infinity
  s[2021] = SDL_53_1_timer_hoej
  const SDL_53_1_timer_ir = !s[103] || !s[1]
  s[2022] = SDL_53_1_timer_ir
  // SDL.53a.1: Ingen sygedagpenge på helligdagen (SDL § 53 a, stk. 1)
  const v28 = f.vurderingsdato >= 15523 /* 2012-07-02 */
  s[3209] = v28
  const v29 = intersectTable(ALL_DAYS, HELLIGDAGE_1)
  const v30 = v28 && countDays(v29, f.vurderingsdato, f.vurderingsdato) >= 1
  const SDL_53a_1 = !s[1] || v30
  s[2029] = SDL_53a_1
  const SDL_53a_1_nej = !s[1] || !v30
  s[2030] = SDL_53a_1_nej
  // SDL.53a.2: Dage med både sygedagpenge og dagpenge (SDL § 53 a, stk. 2)
  const v33 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'sygedagpenge')
  const v34 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'dagpenge')
  const v35 = intersect(v33, v34)
  const v36 = from(v35, 13332 /* 2006-07-03 */)
  const v37 = dayReaching(v36, 13332 /* 2006-07-03 */, 1)
  s[3210] = v37
  const SDL_53a_2_eksakt = v37 >= 16659 /* 2015-08-12 */
  s[811] = SDL_53a_2_eksakt
  const v39 = v37 >= NEVER
  s[810] = v39
  const SDL_53a_2 = !SDL_53a_2_eksakt ? NO_DAYS : v36
  s[2031] = SDL_53a_2
  const SDL_53a_2_hoej = !SDL_53a_2_eksakt ? ALL_DAYS : v36
  s[2032] = SDL_53a_2_hoej
  const SDL_53a_2_ir = v39 || !SDL_53a_2_eksakt
  s[2034] = SDL_53a_2_ir
  // SDL.53b.1: Refusion fra første dag ved covid-19 (SDL § 53 b, stk. 1-2)
  const v43 = f.vurderingsdato >= 18319 /* 2020-02-27 */
  s[3211] = v43
  const v44 = f.sygMedCovid19 || f.hjemmeEfterAnbefaling
  s[3215] = v44
  const v45 = s[103] && v44
  const v46 = f.vurderingsdato >= 18859 /* 2021-08-20 */
  s[3212] = v46
  const v47 = f.vurderingsdato >= 18954 /* 2021-11-23 */
  s[3213] = v47
  const v48 = f.vurderingsdato >= 19052 /* 2022-03-01 */
  s[3214] = v48
  const v49 = v47 && !v48 && v45
  const SDL_53b_1 = !s[1] || v43 && (!s[734] && v45 || s[734] && (!v46 || v49))
  s[2035] = SDL_53b_1
  const SDL_53b_1_nej = !s[1] || !v43 || !s[734] && !v45 || s[734] && (!v46 || !v49)
  s[2036] = SDL_53b_1_nej
  const SDL_53b_1_ir = !s[1] || v43 && s[734] && !v46
  s[2037] = SDL_53b_1_ir
  // SDL.54.1.beloeb: Refusion til arbejdsgiveren pr. uge (SDL § 54, stk. 1)
  const SDL_54_1_beloeb = s[1] ? Math.min(f.loenUnderSygdomPrUge, s[735]) : -Infinity
  s[2038] = SDL_54_1_beloeb
  const SDL_54_1_beloeb_hoej = s[1] ? Math.min(f.loenUnderSygdomPrUge, s[736]) : Infinity
  s[2039] = SDL_54_1_beloeb_hoej
  const SDL_54_1_beloeb_er = s[737] && (!s[1] || s[738])
  s[2040] = SDL_54_1_beloeb_er
  const SDL_54_1_beloeb_ir = s[737] && (!s[1] || s[739]) || s[740] || s[107]
  s[2041] = SDL_54_1_beloeb_ir
  // SDL.56.1.beloeb: Refusion med aftale pr. uge (SDL § 56, stk. 1)
  const v57 = Math.min(s[12], SDL_47_1_3)
  const v58 = Math.min(s[13], SDL_47_1_3_hoej)
  const v59 = SDL_47_1_3_ir || s[15]
  const v60 = s[102] && SDL_47_1_3_er
  const v61 = s[728] && SDL_47_1_3_er
  const v62 = s[114] && s[741]
  const v63 = v61 || v62
  const v64 = v61 ? (v62 ? Math.min(s[742], v57) : v57) : s[742]
  const SDL_56_1_beloeb = s[99] ? -Infinity : v60 ? (v63 ? Math.min(v57, v64) : v57) : v64
  s[2042] = SDL_56_1_beloeb
  const v66 = v61 ? (v62 ? Math.max(s[743], v58) : v58) : s[743]
  const SDL_56_1_beloeb_hoej = s[99] ? Infinity : v60 ? (v63 ? Math.max(v58, v66) : v58) : v66
  s[2043] = SDL_56_1_beloeb_hoej
  const SDL_56_1_beloeb_er = s[744] && (s[99] || v60 || v61 || v62)
  s[2044] = SDL_56_1_beloeb_er
  const SDL_56_1_beloeb_ir = s[744] && (s[99] || s[102] && v59 || s[728] && v59 || s[114] && s[745] || s[100]) || s[746] || s[107]
  s[2045] = SDL_56_1_beloeb_ir
}

function svar_68(f, s) {
  // SDL.56.2: Aftale om refusion fra første dag (SDL § 56, stk. 2)
  const v0 = f.aftaleIndgaaetDen >= 13332 /* 2006-07-03 */
  s[812] = v0
  const v1 = f.aftaleIndgaaetDen >= 13605 /* 2007-04-02 */
  s[3217] = v1
  const v2 = f.skoennedeFravaersdage >= 10
  s[3221] = v2
  const v3 = f.langvarigEllerKroniskLidelse && f.risikoenErVaesentligtForoeget && v2
  s[3220] = v3
  const v4 = f.dageBetaltForLidelsen >= 14
  s[3222] = v4
  const v5 = f.aftaleIndgaaetDen >= 14032 /* 2008-06-02 */
  s[3219] = v5
  const v6 = f.dageBetaltForLidelsen >= 15
  s[3223] = v6
  const v7 = f.dageBetaltForLidelsen >= 21
  s[3224] = v7
  const v8 = !v1 && (v3 || f.behandlingBesluttetVedAnsaettelsen || v4) || v1 && (!v5 && (v3 || f.behandlingBesluttetVedAnsaettelsen || v6) || v5 && (v3 || f.behandlingBesluttetVedAnsaettelsen || v7))
  const SDL_56_2 = !v0 || v8
  s[2046] = SDL_56_2
  const SDL_56_2_nej = !v0 || !v8
  s[2047] = SDL_56_2_nej
  // SDL.56.3: Aftalens form (SDL § 56, stk. 3)
  const v11 = f.aftaleErSkriftlig && f.aftaleErGodkendt
  const SDL_56_3 = !v0 || v11
  s[2049] = SDL_56_3
  const SDL_56_3_nej = !v0 || !v11
  s[2050] = SDL_56_3_nej
  // SDL.56.4: Aftalens sidste dag (SDL § 56, stk. 4)
  const v14 = shiftDays(shiftMonths(f.aftaleIndgaaetDen, 24), -1)
  const SDL_56_4 = v0 ? v14 : FIRST_DAY
  s[2051] = SDL_56_4
  const SDL_56_4_hoej = v0 ? v14 : NEVER
  s[2052] = SDL_56_4_hoej
  // SDL.56.4.fornyelse: Aftalen kan fornyes (SDL § 56, stk. 4)
  const v17 = f.fravaersdageSidsteAar >= 10
  s[3226] = v17
  const v18 = v17 || f.vaesentligeAendringerVedUdloeb
  const SDL_56_4_fornyelse = !v0 || v18
  s[2053] = SDL_56_4_fornyelse
  const SDL_56_4_fornyelse_nej = !v0 || !v18
  s[2054] = SDL_56_4_fornyelse_nej
  // SDL.58a.1: Aftale for selvstændige (SDL § 58 a, stk. 1-4)
  const v21 = f.aftaleIndgaaetDen >= 15398 /* 2012-02-28 */
  s[3227] = v21
  const v22 = v21 && s[747] && v3 && f.aftaleErSkriftlig && f.laegeligDokumentationForRisiko
  const SDL_58a_1 = !v0 || v22
  s[2055] = SDL_58a_1
  const SDL_58a_1_nej = !v0 || !v22
  s[2056] = SDL_58a_1_nej
  // SDL.59.6: Refusion trods for sen anmeldelse (SDL § 59, stk. 6)
  const v25 = !s[38] && s[564] >= f.refusionskravFremsat
  s[3228] = v25
  const v26 = !s[38] && s[563] < f.refusionskravFremsat
  s[3229] = v26
  const v27 = f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[3230] = v27
  const v28 = v26 || !v27
  const v29 = v25 || s[40]
  const v30 = v29 && v27
  const v31 = f.nemrefusionNede || f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[3231] = v31
  const v32 = v26 || !v31
  const v33 = v29 && v31
  const SDL_59_6 = s[103] && (s[99] || s[102] && v30 || s[748] && v30 || s[749] && v33 || s[750] && v33)
  s[2061] = SDL_59_6
  const SDL_59_6_nej = s[103] && (s[99] || s[102] && v28 || s[748] && v28 || s[749] && v32 || s[750] && v32)
  s[2062] = SDL_59_6_nej
  // SDL.59.2: Refusion tidligst fra (SDL § 59, stk. 2-5)
  const v36 = !s[38] && s[751] >= f.arbejdsgiverAnmeldt
  s[3235] = v36
  const v37 = !s[38] && s[752] < f.arbejdsgiverAnmeldt
  s[3236] = v37
  const v38 = v36 || s[753] || SDL_59_6
  s[3232] = v38
  const v39 = SDL_59_6_nej || s[754]
  const v40 = (v37 || s[40]) && (s[755] || s[40]) && v39 && (v37 || s[755] || SDL_59_6_nej)
  s[3233] = v40
  const v41 = s[40] && s[754]
  s[3234] = v41
  const v42 = shiftMonths(f.refusionskravFremsat, -3)
  const v43 = Math.max(f.arbejdsgiverAnmeldt, v42)
  const v44 = Math.max(v42, v43)
  const v45 = Math.min(v42, v43)
  const v46 = v41 && v42 !== v43
  const v47 = v41 && v45 >= v44
  const v48 = v40 || v47
  const v49 = v47 ? Math.min(v43, v44) : v43
  const v50 = v40 ? v49 : v44
  const v51 = v38 ? (v48 ? Math.min(v42, v50) : v42) : v50
  const v52 = v47 ? Math.max(v43, v45) : v43
  const v53 = v40 ? v52 : v45
  const v54 = v38 ? (v48 ? Math.max(v42, v53) : v42) : v53
  const v55 = v38 || v40 || v47
  const v56 = !s[38] && s[708] >= f.arbejdsgiverAnmeldt
  s[3239] = v56
  const v57 = !s[38] && s[707] < f.arbejdsgiverAnmeldt
  s[3240] = v57
  const v58 = !s[38] && s[39] < shiftDays(s[97], 30)
  s[3241] = v58
  const v59 = !s[38] && s[39] >= shiftDays(s[95], 30)
  s[3242] = v59
  const v60 = v56 || v58 || SDL_59_6
  s[3237] = v60
  const v61 = (v57 || s[40]) && (v59 || s[40]) && v39 && (v57 || v59 || SDL_59_6_nej)
  s[3238] = v61
  const v62 = v61 || v47
  const v63 = v61 ? v49 : v44
  const v64 = v61 ? v52 : v45
  const v65 = s[102] && v55
  const v66 = s[695] && v55
  const v67 = s[682] && (v60 || v61 || v47)
  const v68 = s[710] || v67
  const v69 = s[710] ? FIRST_DAY : v60 ? (v62 ? Math.min(v42, v63) : v42) : v63
  const v70 = v66 || v68
  const v71 = v66 ? (v68 ? Math.min(v51, v69) : v51) : v69
  const SDL_59_2 = s[99] ? FIRST_DAY : v65 ? (v70 ? Math.min(v51, v71) : v51) : v71
  s[2057] = SDL_59_2
  const v73 = s[710] ? NEVER : v60 ? (v62 ? Math.max(v42, v64) : v42) : v64
  const v74 = v66 ? (v68 ? Math.max(v54, v73) : v54) : v73
  const SDL_59_2_hoej = s[99] ? NEVER : v65 ? (v70 ? Math.max(v54, v74) : v54) : v74
  s[2058] = SDL_59_2_hoej
  const SDL_59_2_er = s[103] && (s[99] || v65 || v66 || s[710] || v67)
  s[2059] = SDL_59_2_er
  const SDL_59_2_ir = !s[103] || s[99] || s[102] && v46 || s[695] && v46 || s[710] || s[682] && v46 || s[100]
  s[2060] = SDL_59_2_ir
}

function svar_69(f, s) {
  // SDL.82.1: Loven af 2006 gælder for fraværet (SDL § 82, stk. 1-3)
  const v0 = s[756] >= 13332 /* 2006-07-03 */
  const SDL_82_1 = !s[1] || v0
  s[2063] = SDL_82_1
  const SDL_82_1_nej = !s[1] || !v0
  s[2064] = SDL_82_1_nej
  // SEL.112.1.forud: Hjælpemidlet blev købt for tidligt (SEL § 112)
  const v3 = f.hjaelpemiddelKoebtFoerBevilling && f.saerligGrundTilKoebFoerBevilling === false
  const SEL_112_1_forud = !s[757] || v3
  s[2068] = SEL_112_1_forud
  const SEL_112_1_forud_nej = !s[757] || !v3
  s[2069] = SEL_112_1_forud_nej
  // SEL.112.1: Støtte til et hjælpemiddel (SEL § 112, stk. 1)
  const v6 = f.hjaelpemidletAfhjaelperVaesentligt || f.hjaelpemidletLetterHjemmetVaesentligt || f.hjaelpemidletErNoedvendigtForErhverv
  s[3243] = v6
  const SEL_112_1 = !s[757] || f.funktionsevnenErVarigtNedsat && v6 && f.hjaelpemidletErBedstOgBilligst && (SEL_112_1_forud_nej || !s[757])
  s[2065] = SEL_112_1
  const SEL_112_1_nej = !s[757] || f.funktionsevnenErVarigtNedsat === false || !v6 || f.hjaelpemidletErBedstOgBilligst === false || SEL_112_1_forud
  s[2066] = SEL_112_1_nej
  // SSBEK.3.1: Grænsen for boligudgiften (bekendtgørelsen § 3)
  const v9 = f.vurderingsdato >= 15400 /* 2012-03-01 */
  s[3244] = v9
  const v10 = f.boernIHjemmetVedSaerligStoette >= 1
  s[3247] = v10
  const v11 = f.vurderingsdato <= 14517 /* 2009-09-30 */
  s[898] = v11
  const v12 = f.vurderingsdato >= 17532 /* 2018-01-01 */
  s[3246] = v12
  const v13 = f.vurderingsdato <= 20088 /* 2024-12-31 */
  s[2414] = v13
  const v14 = v11 || v12 && s[758] || s[171] && v13 || s[538]
  const v15 = SATS_67(f.vurderingsdato)
  const v16 = v14 ? -Infinity : v15
  const v17 = v14 ? Infinity : v15
  const v18 = f.boernIHjemmetVedSaerligStoette - 1
  const v19 = Math.round(65000 * v18 / 100) * 100
  const v20 = v17 === Infinity
  const v21 = v16 === -Infinity
  const v22 = v21 ? -Infinity : v16 - v19
  const v23 = v20 ? Infinity : v17 - v19
  const v24 = Math.round(55000 * f.boernUdeVedSaerligStoette / 100) * 100
  const v25 = f.boernUdeVedSaerligStoette <= 0
  s[3248] = v25
  const v26 = SATS_68(f.vurderingsdato)
  const v27 = v14 ? -Infinity : v26
  const v28 = v14 ? Infinity : v26
  const v29 = f.boernUdeVedSaerligStoette - 1
  const v30 = Math.round(55000 * v29 / 100) * 100
  const v31 = v28 === Infinity
  const v32 = v27 === -Infinity
  const v33 = SATS_69(f.vurderingsdato)
  const v34 = v14 ? -Infinity : v33
  const v35 = v14 ? Infinity : v33
  const v36 = Math.round(75000 * v18 / 100) * 100
  const v37 = v21 ? -Infinity : v16 - v36
  const v38 = v20 ? Infinity : v17 - v36
  const v39 = Math.round(60000 * f.boernUdeVedSaerligStoette / 100) * 100
  const v40 = Math.round(60000 * v29 / 100) * 100
  const v41 = v25 ? v34 : v32 ? -Infinity : v27 - v40
  const v42 = v25 ? v35 : v31 ? Infinity : v28 - v40
  const v43 = Math.round(80000 * v18 / 100) * 100
  const v44 = v21 ? -Infinity : v16 - v43
  const v45 = v20 ? Infinity : v17 - v43
  const v46 = v45 === Infinity
  const v47 = v44 === -Infinity
  const v48 = Math.round(65000 * f.boernUdeVedSaerligStoette / 100) * 100
  const v49 = Math.round(65000 * v29 / 100) * 100
  const v50 = v25 ? v34 : v32 ? -Infinity : v27 - v49
  const v51 = v25 ? v35 : v31 ? Infinity : v28 - v49
  const v52 = Math.round(85000 * v18 / 100) * 100
  const v53 = v21 ? -Infinity : v16 - v52
  const v54 = v20 ? Infinity : v17 - v52
  const v55 = v54 === Infinity
  const v56 = v53 === -Infinity
  const v57 = Math.round(70000 * f.boernUdeVedSaerligStoette / 100) * 100
  const v58 = Math.round(70000 * v29 / 100) * 100
  const v59 = Math.round(95000 * v18 / 100) * 100
  const v60 = v21 ? -Infinity : v16 - v59
  const v61 = v20 ? Infinity : v17 - v59
  const v62 = Math.round(75000 * f.boernUdeVedSaerligStoette / 100) * 100
  const v63 = Math.round(75000 * v29 / 100) * 100
  const SSBEK_3_1_ir = !s[493] || !v9 && v14 || v9 && (!s[197] && v14 || s[197] && (!s[759] && v14 || s[759] && (!v12 && v14 || v12 && (!s[760] || !s[26] && v14 || s[26] && (!s[171] && v14 || s[171] && (!s[147] || s[538] || v14))))))
  s[768] = SSBEK_3_1_ir
  const SSBEK_3_1 = s[493] ? (v9 ? (s[197] ? (s[759] ? (v12 ? (s[760] ? (s[26] ? (s[171] ? (s[147] ? (s[538] ? -Infinity : Math.max(0, v10 ? (v60 === -Infinity ? -Infinity : v60 - v62) : v25 ? v34 : v32 ? -Infinity : v27 - v63)) : -Infinity) : Math.max(0, v10 ? (v56 ? -Infinity : v53 - v57) : v25 ? v34 : v32 ? -Infinity : v27 - v58)) : Math.max(0, v10 ? (v56 ? -Infinity : v53 - v48) : v50)) : -Infinity) : Math.max(0, v10 ? (v47 ? -Infinity : v44 - v48) : v50)) : Math.max(0, v10 ? (v47 ? -Infinity : v44 - v39) : v41)) : Math.max(0, v10 ? (v37 === -Infinity ? -Infinity : v37 - v39) : v41)) : Math.max(0, v10 ? (v22 === -Infinity ? -Infinity : v22 - v24) : v25 ? v34 : v32 ? -Infinity : v27 - v30)) : -Infinity
  s[764] = SSBEK_3_1
  const SSBEK_3_1_hoej = s[493] ? (v9 ? (s[197] ? (s[759] ? (v12 ? (s[760] ? (s[26] ? (s[171] ? (s[147] ? (s[538] ? Infinity : Math.max(0, v10 ? (v61 === Infinity ? Infinity : v61 - v62) : v25 ? v35 : v31 ? Infinity : v28 - v63)) : Infinity) : Math.max(0, v10 ? (v55 ? Infinity : v54 - v57) : v25 ? v35 : v31 ? Infinity : v28 - v58)) : Math.max(0, v10 ? (v55 ? Infinity : v54 - v48) : v51)) : Infinity) : Math.max(0, v10 ? (v46 ? Infinity : v45 - v48) : v51)) : Math.max(0, v10 ? (v46 ? Infinity : v45 - v39) : v42)) : Math.max(0, v10 ? (v38 === Infinity ? Infinity : v38 - v39) : v42)) : Math.max(0, v10 ? (v23 === Infinity ? Infinity : v23 - v24) : v25 ? v35 : v31 ? Infinity : v28 - v30)) : Infinity
  s[765] = SSBEK_3_1_hoej
  // SSBEK.6.1: Loftet over støtte og indtægt (LAS § 87)
  const v67 = f.ydelseVedSaerligStoette === 'revalidering'
  s[3251] = v67
  const v68 = v67 && f.behovetBortfalderEfterRevalidering
  s[3250] = v68
  const v69 = f.faaetHjaelp3MaanederAf18 && !v68
  s[3249] = v69
  const v70 = f.boernIHjemmetVedSaerligStoette === 0
  s[3253] = v70
  const v71 = f.boernUdeVedSaerligStoette === 0
  s[3254] = v71
  const v72 = v70 && v71
  s[3252] = v72
  const v73 = Math.round(f.hidtidigNettoindtaegt * 9 / 10)
  const v74 = v72 ? Math.max(v73, f.nettoForsoergersats) : v73
  const v75 = v69 ? Math.min(v74, f.nettoHoejesteDagpenge) : v74
  const SSBEK_6_1 = s[493] ? (s[163] ? -Infinity : v75) : -Infinity
  s[766] = SSBEK_6_1
  const SSBEK_6_1_hoej = s[493] ? (s[163] ? Infinity : v75) : Infinity
  s[767] = SSBEK_6_1_hoej
  const v78 = s[761] || s[762]
  s[770] = v78
  const SSBEK_6_1_ir = s[763] && (!s[493] || s[163]) || v78
  s[769] = SSBEK_6_1_ir
}

function svar_70(f, s) {
  // SSBEK.5.1: Særlig støtte pr. måned (LAS § 87)
  const v0 = Math.max(0, -s[764] === Infinity ? Infinity : f.nettoboligudgift - s[764])
  const v1 = Math.max(0, f.nettoindtaegtVedSaerligStoette - f.nettohjaelpAlene)
  const SSBEK_5_1 = s[493] ? (s[163] ? -Infinity : Math.max(0, Math.min(Math.max(0, -s[765] === -Infinity ? -Infinity : f.nettoboligudgift - s[765]) - v1, s[766] === -Infinity ? -Infinity : s[766] - f.nettoindtaegtVedSaerligStoette))) : -Infinity
  s[2072] = SSBEK_5_1
  const SSBEK_5_1_hoej = s[493] ? (s[163] ? Infinity : Math.max(0, Math.min(v0 === Infinity ? Infinity : v0 - v1, s[767] === Infinity ? Infinity : s[767] - f.nettoindtaegtVedSaerligStoette))) : Infinity
  s[2073] = SSBEK_5_1_hoej
  const SSBEK_5_1_er = s[763] && (!s[493] || s[163] || s[763])
  s[2074] = SSBEK_5_1_er
  const SSBEK_5_1_ir = s[763] && (!s[493] || s[163] || s[768] || s[769]) || s[770]
  s[2075] = SSBEK_5_1_ir
  // SSBEK.10.1: Den del af støtten, du skal betale tilbage (LAS § 87)
  const SSBEK_10_1 = s[493] ? (s[163] ? -Infinity : Math.min(SSBEK_5_1, f.nettoLaaneudgifter)) : -Infinity
  s[2076] = SSBEK_10_1
  const SSBEK_10_1_hoej = s[493] ? (s[163] ? Infinity : Math.min(SSBEK_5_1_hoej, f.nettoLaaneudgifter)) : Infinity
  s[2077] = SSBEK_10_1_hoej
  const SSBEK_10_1_er = s[763] && (!s[493] || s[163] || SSBEK_5_1_er)
  s[2078] = SSBEK_10_1_er
  const SSBEK_10_1_ir = s[763] && (!s[493] || s[163] || SSBEK_5_1_ir) || s[770]
  s[2079] = SSBEK_10_1_ir
}

function svar_71(f, s) {
  const v0 = s[1] ? 0 : 4
  s[807] = v0
  const v1 = s[0] ? 0 : 4
  s[924] = v1
  const v2 = (s[177] ? 1 : 0) + (s[189] ? 4 : 0)
  s[933] = v2
  const v3 = f.vurderingsdato >= 16307 /* 2014-08-25 */
  s[815] = v3
  const v4 = s[3] ? 0 : 4
  s[939] = v4
  const v5 = s[11] ? 4 : 0
  s[1513] = v5
  const v6 = (f.erVisiteretTilFleksjob ? 1 : 0) + v5
  s[957] = v6
  const v7 = (s[726] ? 1 : 0) + (s[727] ? 4 : 0)
  s[966] = v7
  const v8 = s[6] ? 0 : 4
  s[977] = v8
  const v9 = 1 + v8
  s[969] = v9
  const v10 = 1 + v0
  s[1001] = v10
  const v11 = s[771] ? 1 : 0
  s[1011] = v11
  const v12 = v11 + (s[772] ? 4 : 0)
  s[1014] = v12
  const v13 = s[773] ? 1 : 0
  s[1018] = v13
  const v14 = s[774] ? 1 : 0
  s[1023] = v14
  const v15 = f.soegteHjaelpDen >= 18262 /* 2020-01-01 */
  s[820] = v15
  const v16 = s[148] ? 1 : 0
  s[1065] = v16
  const v17 = v16 + (s[775] ? 4 : 0)
  s[1057] = v17
  const v18 = s[776] ? 4 : 0
  s[1064] = v18
  const v19 = (s[777] ? 1 : 0) + (s[778] ? 2 : 0) + (s[779] ? 4 : 0)
  s[1067] = v19
  const v20 = (s[780] ? 1 : 0) + (s[781] ? 2 : 0) + v0
  s[1068] = v20
  const v21 = s[153] ? 1 : 0
  s[1069] = v21
  const v22 = s[150] ? 1 : 0
  s[828] = v22
  const v23 = s[29] ? 1 : 0
  s[1074] = v23
  const v24 = 1 + (s[782] ? 4 : 0)
  s[1086] = v24
  const v25 = s[34] ? 0 : 1
  s[1095] = v25
  const v26 = f.vurderingsdato >= 13859 /* 2007-12-12 */
  s[830] = v26
  const v27 = s[147] ? 0 : 4
  s[1106] = v27
  const v28 = s[147] ? 1 : 0
  s[2279] = v28
  const v29 = s[147] ? 1 : 4
  s[1109] = v29
  const v30 = s[783] ? 4 : 0
  s[1134] = v30
  const v31 = f.ressourceforloebStartede >= 20485 /* 2026-02-01 */
  s[840] = v31
  const v32 = f.ressourceforloebErBevilget ? 1 : 0
  s[1159] = v32
  const v33 = s[170] ? 4 : 0
  s[1170] = v33
  const v34 = v32 + v33
  s[1150] = v34
  const v35 = s[166] ? 4 : 0
  s[1156] = v35
  const v36 = f.ressourceforloebPlanlagtTil >= 20485 /* 2026-02-01 */
  s[2451] = v36
  const v37 = s[784] ? 4 : 0
  s[1160] = v37
  const v38 = f.vurderingsdato >= 14512 /* 2009-09-25 */
  s[845] = v38
  const v39 = !s[785] && !s[786]
  s[1187] = v39
  const v40 = s[236] ? 4 : 0
  s[1193] = v40
  const v41 = s[787] ? 4 : 0
  s[1199] = v41
  const v42 = s[180] ? 4 : 0
  s[1214] = v42
  const v43 = s[788] ? 4 : 0
  s[1218] = v43
  const v44 = s[789] ? 1 : 0
  s[1230] = v44
  const v45 = s[790] ? 1 : 0
  s[1235] = v45
  const v46 = (s[791] ? 1 : 0) + (s[792] ? 4 : 0)
  s[1239] = v46
  const v47 = s[793] ? 1 : 0
  s[1281] = v47
  const v48 = f.revalideringErBevilget ? 1 : 0
  s[1284] = v48
  const v49 = s[794] ? 1 : 0
  s[1293] = v49
  const v50 = s[795] ? 1 : 0
  s[1310] = v50
  const v51 = s[796] ? 1 : 0
  s[1315] = v51
  const v52 = s[250] ? 4 : 0
  s[1326] = v52
  const v53 = s[797] ? 4 : 0
  s[1335] = v53
  const v54 = s[238] ? 1 : 0
  s[1357] = v54
  const v55 = s[314] ? 1 : 0
  s[1367] = v55
  const v56 = s[798] ? 4 : 0
  s[1370] = v56
  const v57 = s[763] ? 1 : 0
  s[1380] = v57
  const v58 = s[408] ? 4 : 0
  s[1390] = v58
  const v59 = s[0] ? 1 : 0
  s[879] = v59
  const v60 = f.vurderingsdato >= 19530 /* 2023-06-22 */
  s[2672] = v60
  const v61 = s[145] ? 0 : 4
  s[1418] = v61
  const v62 = f.bruddetSkete >= 19899 /* 2024-06-25 */
  s[2698] = v62
  const v63 = s[398] ? 1 : 0
  s[882] = v63
  const v64 = s[398] ? 1 : 4
  s[1450] = v64
  const v65 = s[145] ? 1 : 0
  s[821] = v65
  const v66 = s[145] ? 1 : 4
  s[1472] = v66
  const v67 = s[1] ? 0 : 2
  s[1499] = v67
  const v68 = 1 + (s[799] ? 4 : 0)
  s[1546] = v68
  const v69 = s[800] ? 0 : 4
  s[1570] = v69
  const v70 = s[801] ? 1 : 0
  s[1599] = v70
  const v71 = s[802] ? 1 : 0
  s[1604] = v71
  const v72 = f.fikHjaelpTilBoligindskud ? 1 : 0
  s[1639] = v72
  const v73 = s[803] ? 4 : 0
  s[1641] = v73
  const v74 = s[804] ? 1 : 0
  s[1660] = v74
  const v75 = s[518] ? 0 : 4
  s[1663] = v75
  const v76 = 1 + (s[535] ? 0 : 4)
  s[1721] = v76
  const v77 = !s[805] && !s[806]
  s[1726] = v77
  const v78 = s[543] ? 0 : 4
  s[1775] = v78
  const v79 = s[107] ? 4 : 0
  s[1789] = v79
}

function svar_72(f, s) {
  const v0 = s[38] ? 0 : 1
  s[1790] = v0
  const v1 = s[40] ? 4 : 0
  s[1791] = v1
  const v2 = (s[1] ? 0 : 1) + 2 + s[807]
  s[1792] = v2
  const v3 = s[754] ? 4 : 0
  s[1814] = v3
  const v4 = s[808] ? 1 : 0
  s[1866] = v4
  const v5 = !s[38] && !s[809]
  s[1884] = v5
  const v6 = s[609] ? 1 : 0
  s[1891] = v6
  const v7 = s[88] ? 4 : 0
  s[1927] = v7
  const v8 = s[90] ? 4 : 0
  s[1928] = v8
  const v9 = !s[810] && !s[811]
  s[2033] = v9
  const v10 = f.aftaleIndgaaetDen >= 15012 /* 2011-02-07 */
  s[918] = v10
  const v11 = s[812] ? 0 : 4
  s[2048] = v11
  const v12 = s[757] ? 0 : 4
  s[2067] = v12
  const v13 = s[0] ? 2 : 0
  s[826] = v13
  const v14 = s[1] ? 1 : 0
  s[825] = v14
  const v15 = s[813] ? v14 : v13
  s[2080] = v15
  const v16 = s[36] ? 1 : 0
  s[832] = v16
  const v17 = !s[38] && !s[40] && s[97] < NEVER
  s[834] = v17
  const v18 = s[95] >= 16440 /* 2015-01-05 */
  s[2355] = v18
  const v19 = s[95] >= 15012 /* 2011-02-07 */
  s[3025] = v19
  const v20 = v19 ? 2 : 0
  s[837] = v20
  const v21 = s[97] <= 16439 /* 2015-01-04 */
  s[2354] = v21
  const v22 = s[95] >= 13332 /* 2006-07-03 */ ? 1 : 0
  s[836] = v22
  const v23 = s[97] <= 15011 /* 2011-02-06 */
  s[835] = v23
  const v24 = v17 ? (v23 ? v22 : v21 ? v20 : v18 ? 3 : 0) : 0
  s[2082] = v24
  const v25 = s[430] ? 2 : 0
  s[2085] = v25
  const v26 = f.vurderingsdato <= 16439 /* 2015-01-04 */
  s[2084] = v26
  const v27 = s[238] ? 5 : 0
  s[2095] = v27
  const v28 = s[26] ? 4 : 0
  s[838] = v28
  const v29 = s[346] ? 3 : 0
  s[2094] = v29
  const v30 = s[237] ? 2 : 0
  s[2093] = v30
  const v31 = f.vurderingsdato <= 16616 /* 2015-06-30 */
  s[2092] = v31
  const v32 = s[182] ? 4 : 0
  s[862] = v32
  const v33 = s[190] ? 3 : 0
  s[864] = v33
  const v34 = f.vurderingsdato <= 16189 /* 2014-04-29 */
  s[863] = v34
  const v35 = s[26] ? 3 : 0
  s[824] = v35
  const v36 = s[813] ? v14 : s[814] ? v13 : v35
  s[859] = v36
  const v37 = s[177] && !s[176]
  s[2116] = v37
  const v38 = s[26] ? 2 : 0
  s[822] = v38
  const v39 = s[815] ? 4 : 0
  s[2122] = v39
  const v40 = s[8] ? 3 : 0
  s[2121] = v40
  const v41 = f.vurderingsdato <= 16306 /* 2014-08-24 */
  s[2120] = v41
  const v42 = s[7] ? 2 : 0
  s[2119] = v42
  const v43 = s[3] ? 1 : 0
  s[2118] = v43
  const v44 = f.vurderingsdato <= 13502 /* 2006-12-20 */
  s[2117] = v44
  const v45 = s[8] ? 2 : 0
  s[2175] = v45
  const v46 = s[6] ? 1 : 0
  s[2167] = v46
  const v47 = s[541] ? v46 : v45
  s[2130] = v47
  const v48 = s[8] ? 4 : 0
  s[2131] = v48
  const v49 = s[815] ? 3 : 0
  s[2163] = v49
  const v50 = s[541] ? v46 : f.vurderingsdato <= 16555 /* 2015-04-30 */ ? v45 : s[816] ? 3 : 0
  s[2166] = v50
  const v51 = v41 ? v45 : v49
  s[2174] = v51
  const v52 = s[815] ? 2 : 0
  s[2176] = v52
  const v53 = s[813] ? v46 : v13
  s[2184] = v53
  const v54 = f.vurderingsdato <= 14456 /* 2009-07-31 */ ? v14 : s[814] ? (f.vurderingsdato >= 14457 /* 2009-08-01 */ ? 2 : 0) : v35
  s[2186] = v54
  const v55 = f.vurderingsdato >= 13917 /* 2008-02-08 */ ? 2 : 0
  s[2197] = v55
  const v56 = f.vurderingsdato <= 13916 /* 2008-02-07 */
  s[2196] = v56
  const v57 = v56 ? v14 : v55
  s[2189] = v57
  const v58 = s[771] && !s[817] && s[1]
  s[2191] = v58
  const v59 = f.vurderingsdato <= 15886 /* 2013-06-30 */
  s[2198] = v59
  const v60 = f.vurderingsdato >= 14028 /* 2008-05-29 */ ? 2 : 0
  s[858] = v60
  const v61 = f.vurderingsdato <= 14027 /* 2008-05-28 */
  s[857] = v61
  const v62 = v61 ? v14 : s[814] ? v60 : v35
  s[2201] = v62
  const v63 = s[814] ? v14 : v38
  s[2204] = v63
  const v64 = s[28] ? 3 : 0
  s[2215] = v64
  const v65 = f.vurderingsdato <= 14431 /* 2009-07-06 */
  s[2214] = v65
  const v66 = f.vurderingsdato <= 15529 /* 2012-07-08 */
  s[2217] = v66
  const v67 = f.vurderingsdato <= 15336 /* 2011-12-28 */
  s[2216] = v67
  const v68 = f.vurderingsdato <= 18669 /* 2021-02-11 */
  s[2221] = v68
  const v69 = s[818] ? 2 : 0
  s[906] = v69
  const v70 = f.vurderingsdato <= 14518 /* 2009-10-01 */
  s[905] = v70
  const v71 = f.soegteHjaelpDen <= 18261 /* 2019-12-31 */
  s[2238] = v71
  const v72 = s[33] ? 2 : 0
  s[2264] = v72
  const v73 = f.soegteHjaelpDen <= 16070 /* 2013-12-31 */
  s[2237] = v73
  const v74 = s[32] ? 1 : 0
  s[2234] = v74
  const v75 = f.soegteHjaelpDen <= 14027 /* 2008-05-28 */
  s[2235] = v75
  const v76 = v75 ? v74 : v73 ? v72 : v71 ? (s[819] ? 3 : 0) : s[820] ? 4 : 0
  s[2233] = v76
  const v77 = s[163] ? 3 : 0
  s[889] = v77
  const v78 = f.vurderingsdato <= 20484 /* 2026-01-31 */
  s[823] = v78
  const v79 = v78 ? v38 : v77
  s[2239] = v79
}

function svar_73(f, s) {
  const v0 = s[162] ? 2 : 0
  s[2240] = v0
  const v1 = f.vurderingsdato <= 20634 /* 2026-06-30 */
  s[850] = v1
  const v2 = s[814] ? s[821] : s[822]
  s[2241] = v2
  const v3 = s[163] ? 4 : 0
  s[876] = v3
  const v4 = s[823] ? s[824] : v3
  s[869] = v4
  const v5 = s[813] ? s[825] : s[814] ? s[826] : v4
  s[2243] = v5
  const v6 = f.jobafklaringStartede <= 17125 /* 2016-11-20 */
  s[2245] = v6
  const v7 = f.jobafklaringStartede <= 16617 /* 2015-07-01 */
  s[2244] = v7
  const v8 = f.jobafklaringStartede <= 20634 /* 2026-06-30 */
  s[2250] = v8
  const v9 = s[827] ? 3 : 0
  s[2249] = v9
  const v10 = f.jobafklaringStartede <= 20088 /* 2024-12-31 */
  s[2248] = v10
  const v11 = f.jobafklaringStartede <= 18261 /* 2019-12-31 */
  s[2247] = v11
  const v12 = s[153] && !s[155]
  s[2254] = v12
  const v13 = v11 ? s[828] : v8 ? (s[827] ? 2 : 0) : s[829] ? 3 : 0
  s[2255] = v13
  const v14 = s[830] ? 3 : 0
  s[2268] = v14
  const v15 = s[1] ? 2 : 0
  s[2267] = v15
  const v16 = f.vurderingsdato <= 13858 /* 2007-12-11 */
  s[868] = v16
  const v17 = s[238] ? 6 : 0
  s[2272] = v17
  const v18 = s[238] ? 2 : 0
  s[2280] = v18
  const v19 = f.vurderingsdato >= 15884 /* 2013-06-28 */ ? 4 : 0
  s[2283] = v19
  const v20 = s[0] ? 3 : 0
  s[907] = v20
  const v21 = f.vurderingsdato <= 15883 /* 2013-06-27 */
  s[2282] = v21
  const v22 = s[831] ? 2 : 0
  s[2281] = v22
  const v23 = f.vurderingsdato <= 15011 /* 2011-02-06 */
  s[916] = v23
  const v24 = v23 ? s[825] : v22
  s[2294] = v24
  const v25 = s[38] ? 0 : s[37] <= 15011 /* 2011-02-06 */ ? s[832] : s[673] ? 2 : 0
  s[2295] = v25
  const v26 = s[76] && !s[833] && s[77] < NEVER
  s[2323] = v26
  const v27 = s[78] >= 20485 /* 2026-02-01 */
  s[2328] = v27
  const v28 = s[78] >= 15012 /* 2011-02-07 */
  s[3174] = v28
  const v29 = v28 ? 2 : 0
  s[2327] = v29
  const v30 = s[77] <= 20484 /* 2026-01-31 */
  s[2326] = v30
  const v31 = s[78] >= 13332 /* 2006-07-03 */ ? 1 : 0
  s[2325] = v31
  const v32 = s[77] <= 15011 /* 2011-02-06 */
  s[2324] = v32
  const v33 = v26 ? (v32 ? v31 : v29) : 0
  s[2329] = v33
  const v34 = s[78] >= 16252 /* 2014-07-01 */
  s[2336] = v34
  const v35 = v28 ? 4 : 0
  s[2335] = v35
  const v36 = s[77] <= 16251 /* 2014-06-30 */
  s[2334] = v36
  const v37 = s[78] >= 13605 /* 2007-04-02 */ ? 3 : 0
  s[2333] = v37
  const v38 = s[78] >= 13545 /* 2007-02-01 */ ? 2 : 0
  s[2332] = v38
  const v39 = s[77] <= 13604 /* 2007-04-01 */
  s[2331] = v39
  const v40 = s[77] <= 13544 /* 2007-01-31 */
  s[2330] = v40
  const v41 = v34 ? 3 : 0
  s[2341] = v41
  const v42 = s[95] >= 16252 /* 2014-07-01 */
  s[914] = v42
  const v43 = s[97] <= 16251 /* 2014-06-30 */
  s[913] = v43
  const v44 = s[834] ? (s[835] ? s[836] : s[837]) : 0
  s[912] = v44
  const v45 = s[95] >= 15341 /* 2012-01-02 */
  s[2353] = v45
  const v46 = s[97] <= 15340 /* 2012-01-01 */
  s[2352] = v46
  const v47 = s[197] ? 2 : 0
  s[880] = v47
  const v48 = f.vurderingsdato <= 16800 /* 2015-12-31 */
  s[2400] = v48
  const v49 = s[197] ? 3 : 0
  s[2403] = v49
  const v50 = s[145] ? 2 : 0
  s[2402] = v50
  const v51 = f.vurderingsdato <= 16251 /* 2014-06-30 */
  s[2401] = v51
  const v52 = s[147] ? 4 : 0
  s[2415] = v52
  const v53 = f.vurderingsdato <= 17125 /* 2016-11-20 */
  s[2413] = v53
  const v54 = s[163] ? 5 : 0
  s[888] = v54
  const v55 = s[823] ? s[838] : v54
  s[2426] = v55
  const v56 = s[839] ? 3 : 0
  s[2425] = v56
  const v57 = f.vurderingsdato <= 17682 /* 2018-05-31 */
  s[2424] = v57
  const v58 = s[217] ? 4 : 0
  s[848] = v58
  const v59 = s[823] ? v58 : v54
  s[2429] = v59
  const v60 = s[171] ? 3 : 0
  s[2428] = v60
  const v61 = f.vurderingsdato <= 18992 /* 2021-12-31 */
  s[2427] = v61
  const v62 = s[26] ? 5 : 0
  s[874] = v62
  const v63 = s[840] ? 5 : 0
  s[2440] = v63
  const v64 = f.ressourceforloebStartede <= 20484 /* 2026-01-31 */
  s[2439] = v64
  const v65 = f.ressourceforloebStartede <= 18992 /* 2021-12-31 */
  s[2437] = v65
  const v66 = s[841] ? 2 : 0
  s[2436] = v66
  const v67 = f.ressourceforloebStartede <= 18808 /* 2021-06-30 */
  s[2435] = v67
  const v68 = s[169] ? 1 : 0
  s[2434] = v68
  const v69 = f.ressourceforloebStartede <= 15705 /* 2012-12-31 */
  s[2433] = v69
  const v70 = f.ressourceforloebPlanlagtTil <= 20484 /* 2026-01-31 */
  s[2450] = v70
  const v71 = s[842] ? 2 : 0
  s[2449] = v71
  const v72 = s[843] ? 1 : 0
  s[2448] = v72
  const v73 = f.ressourceforloebPlanlagtTil <= 15705 /* 2012-12-31 */
  s[2447] = v73
  const v74 = f.ressourceforloebStartede <= 18261 /* 2019-12-31 */
  s[2453] = v74
  const v75 = s[163] ? 6 : 0
  s[877] = v75
  const v76 = s[171] ? 4 : 0
  s[2459] = v76
  const v77 = s[0] ? 4 : 0
  s[875] = v77
  const v78 = f.vurderingsdato <= 14511 /* 2009-09-24 */
  s[844] = v78
  const v79 = s[814] ? v20 : s[838]
  s[846] = v79
}

function svar_74(f, s) {
  const v0 = s[844] ? s[825] : s[813] ? (s[845] ? 2 : 0) : s[846]
  s[2470] = v0
  const v1 = f.aabenbartFormaalsloestAtAfproeve ? 1 : 0
  s[2471] = v1
  const v2 = s[847] ? s[824] : s[848]
  s[2532] = v2
  const v3 = s[813] ? s[825] : s[814] ? s[826] : v2
  s[2476] = v3
  const v4 = s[849] ? 1 : 0
  s[2477] = v4
  const v5 = s[162] ? 5 : 0
  s[909] = v5
  const v6 = s[850] ? s[838] : v5
  s[2478] = v6
  const v7 = f.vurderingsdato <= 18077 /* 2019-06-30 */
  s[2481] = v7
  const v8 = f.fleksjobPaaNuvaerendeArbejdsplads ? v3 : 0
  s[2485] = v8
  const v9 = s[851] ? 1 : 0
  s[2487] = v9
  const v10 = s[852] ? 1 : s[853] ? 0 : f.fleksjobBevilgetFra <= 15705 /* 2012-12-31 */ ? (s[854] ? 2 : 0) : f.fleksjobBevilgetFra <= 18261 /* 2019-12-31 */ ? (s[855] ? 3 : 0) : f.fleksjobBevilgetFra >= 18262 /* 2020-01-01 */ ? 4 : 0
  s[2491] = v10
  const v11 = s[856] ? 1 : 0
  s[2492] = v11
  const v12 = s[830] ? 2 : 0
  s[897] = v12
  const v13 = s[857] ? s[825] : s[813] ? s[858] : s[846]
  s[2494] = v13
  const v14 = f.jobbetErOverenskomstdaekket ? s[859] : 0
  s[2495] = v14
  const v15 = s[860] ? 1 : 0
  s[2496] = v15
  const v16 = s[861] ? s[824] : s[862]
  s[2501] = v16
  const v17 = s[145] ? 3 : 0
  s[2502] = v17
  const v18 = s[813] ? s[825] : s[863] ? s[826] : s[814] ? s[864] : s[838]
  s[2503] = v18
  const v19 = f.vurderingsdato <= 15723 /* 2013-01-18 */ ? s[825] : s[814] ? (s[865] ? 2 : 0) : s[824]
  s[2505] = v19
  const v20 = s[204] && !s[202] ? v13 : 0
  s[2511] = v20
  const v21 = s[866] ? 1 : s[867] ? 2 : 0
  s[2512] = v21
  const v22 = s[868] ? s[825] : s[814] ? v12 : s[869]
  s[2516] = v22
  const v23 = f.revalideringStartede <= 13858 /* 2007-12-11 */ ? (s[870] ? 1 : 0) : f.revalideringStartede <= 18261 /* 2019-12-31 */ ? (f.revalideringStartede >= 13859 /* 2007-12-12 */ ? 2 : 0) : f.revalideringStartede <= 20484 /* 2026-01-31 */ ? (s[871] ? 3 : 0) : f.revalideringStartede >= 20485 /* 2026-02-01 */ ? 4 : 0
  s[2519] = v23
  const v24 = f.revalideringErBevilget ? v23 : 0
  s[2520] = v24
  const v25 = s[872] ? 1 : 0
  s[2521] = v25
  const v26 = s[814] ? (s[873] ? 4 : 0) : s[874]
  s[2523] = v26
  const v27 = f.vurderingsdato <= 16324 /* 2014-09-11 */
  s[2522] = v27
  const v28 = s[26] ? 6 : 0
  s[2528] = v28
  const v29 = f.vurderingsdato <= 15403 /* 2012-03-04 */
  s[2535] = v29
  const v30 = f.vurderingsdato <= 15148 /* 2011-06-23 */
  s[2534] = v30
  const v31 = s[857] ? s[825] : f.vurderingsdato <= 15147 /* 2011-06-22 */ ? s[858] : s[813] ? (f.vurderingsdato >= 15148 /* 2011-06-23 */ ? 3 : 0) : s[875]
  s[2582] = v31
  const v32 = s[197] ? 4 : 0
  s[2584] = v32
  const v33 = s[237] ? 3 : 0
  s[2583] = v33
  const v34 = s[868] ? s[825] : v12
  s[2585] = v34
  const v35 = s[308] ? 1 : 0
  s[2597] = v35
  const v36 = f.vurderingsdato <= 17166 /* 2016-12-31 */
  s[2602] = v36
  const v37 = s[238] ? 3 : 0
  s[2857] = v37
  const v38 = s[868] ? s[825] : s[242] ? v12 : v37
  s[2606] = v38
  const v39 = s[237] ? 1 : 0
  s[2644] = v39
  const v40 = s[266] ? v39 : 0
  s[2637] = v40
  const v41 = s[823] ? v37 : s[876]
  s[2656] = v41
  const v42 = s[493] ? 2 : 0
  s[2657] = v42
  const v43 = s[823] ? s[874] : s[877]
  s[2660] = v43
  const v44 = s[878] ? 4 : 0
  s[2659] = v44
  const v45 = f.vurderingsdato <= 17967 /* 2019-03-12 */
  s[2658] = v45
  const v46 = s[163] ? 2 : 0
  s[2767] = v46
  const v47 = s[823] ? s[879] : v46
  s[2662] = v47
  const v48 = f.vurderingsdato <= 16386 /* 2014-11-12 */
  s[2663] = v48
  const v49 = f.vurderingsdato <= 16940 /* 2016-05-19 */
  s[2676] = v49
  const v50 = v49 ? s[880] : s[421] ? 3 : 0
  s[2670] = v50
  const v51 = f.vurderingsdato <= 19529 /* 2023-06-21 */
  s[2671] = v51
  const v52 = f.bruddetSkete <= 19898 /* 2024-06-24 */
  s[2696] = v52
  const v53 = f.bruddetSkete <= 19722 /* 2023-12-31 */
  s[2694] = v53
  const v54 = f.bruddetSkete <= 18669 /* 2021-02-11 */
  s[2693] = v54
  const v55 = s[881] ? 2 : 0
  s[2692] = v55
  const v56 = f.bruddetSkete <= 18257 /* 2019-12-27 */
  s[2691] = v56
  const v57 = f.bruddetSkete <= 16616 /* 2015-06-30 */
  s[896] = v57
  const v58 = v57 ? s[882] : v55
  s[2699] = v58
  const v59 = f.vurderingsdato <= 21914 /* 2029-12-31 */
  s[2721] = v59
  const v60 = s[147] ? 7 : 0
  s[2719] = v60
  const v61 = f.vurderingsdato <= 20453 /* 2025-12-31 */
  s[2718] = v61
  const v62 = s[401] ? 3 : 0
  s[2716] = v62
  const v63 = s[883] ? 3 : 0
  s[2724] = v63
  const v64 = f.vurderingsdato <= 17246 /* 2017-03-21 */
  s[2723] = v64
  const v65 = s[404] ? 4 : 0
  s[2729] = v65
  const v66 = s[420] ? 3 : 0
  s[2728] = v66
  const v67 = f.vurderingsdato <= 15394 /* 2012-02-24 */
  s[2727] = v67
  const v68 = s[416] ? 4 : 0
  s[894] = v68
  const v69 = f.vurderingsdato <= 15393 /* 2012-02-23 */
  s[892] = v69
  const v70 = s[868] ? s[825] : f.vurderingsdato <= 15070 /* 2011-04-06 */ ? v12 : v69 ? (s[884] ? 3 : 0) : s[814] ? v68 : v43
  s[2731] = v70
  const v71 = s[411] && !s[417] && !s[408]
  s[2734] = v71
  const v72 = s[163] ? 8 : 0
  s[2744] = v72
  const v73 = s[885] ? 0 : s[886] <= 16616 /* 2015-06-30 */ ? 1 : s[886] >= 16617 /* 2015-07-01 */ ? 2 : 0
  s[2754] = v73
  const v74 = f.ledighedsydelseForAfbrydelse ? 1 : 0
  s[2755] = v74
  const v75 = s[887] ? 2 : 0
  s[2761] = v75
  const v76 = s[850] ? s[888] : s[162] ? 6 : 0
  s[890] = v76
  const v77 = s[430] ? 3 : 0
  s[2772] = v77
  const v78 = s[162] ? 4 : 0
  s[2942] = v78
  const v79 = s[850] ? s[889] : v78
  s[2777] = v79
}

function svar_75(f, s) {
  const v0 = s[430] ? 4 : 0
  s[3040] = v0
  const v1 = s[823] ? v0 : s[890]
  s[2792] = v1
  const v2 = s[831] ? 3 : 0
  s[2791] = v2
  const v3 = s[6] ? 2 : 0
  s[2796] = v3
  const v4 = s[891] ? 1 : f.vurderingsdato <= 14605 /* 2009-12-27 */ ? v3 : s[892] ? (s[893] ? 3 : 0) : s[894]
  s[2811] = v4
  const v5 = s[800] ? 1 : 0
  s[2825] = v5
  const v6 = s[895] ? 2 : 0
  s[2827] = v6
  const v7 = f.bruddetSkete <= 15705 /* 2012-12-31 */
  s[2826] = v7
  const v8 = v7 ? v5 : s[896] ? v6 : s[881] ? 3 : 0
  s[2830] = v8
  const v9 = f.vurderingsdato <= 16586 /* 2015-05-31 */
  s[2867] = v9
  const v10 = s[868] ? s[825] : f.vurderingsdato <= 13859 /* 2007-12-12 */ ? s[897] : s[898] ? (s[500] ? 3 : 0) : s[493] ? 4 : 0
  s[2881] = v10
  const v11 = s[519] ? 2 : 0
  s[2912] = v11
  const v12 = f.seniorpensionAnsoegtDen <= 18261 /* 2019-12-31 */
  s[2911] = v12
  const v13 = s[518] ? 1 : 0
  s[2910] = v13
  const v14 = f.seniorpensionAnsoegtDen <= 16070 /* 2013-12-31 */
  s[2909] = v14
  const v15 = s[1] && s[506] < NEVER
  const v16 = s[505] >= 3652 /* 1980-01-01 */ ? 1 : 0
  const v17 = !s[899] && !s[900] && s[1] ? (v15 ? (s[506] <= 14518 /* 2009-10-01 */ ? v16 : s[505] >= 14519 /* 2009-10-02 */ ? 2 : 0) : 0) : 0
  s[2921] = v17
  const v18 = s[172] ? 1 : 0
  s[2922] = v18
  const v19 = v15 ? (s[506] <= 20269 /* 2025-06-30 */ ? v16 : s[899] ? 2 : 0) : 0
  s[2923] = v19
  const v20 = s[901] ? 1 : s[902] ? 0 : f.pensionBetalesFra <= 14518 /* 2009-10-01 */ ? (s[903] ? 2 : 0) : f.pensionBetalesFra <= 17712 /* 2018-06-30 */ ? (f.pensionBetalesFra >= 14519 /* 2009-10-02 */ ? 3 : 0) : s[904] ? 4 : 0
  s[2925] = v20
  const v21 = s[905] ? s[825] : s[813] ? s[906] : s[907]
  s[2929] = v21
  const v22 = s[908] ? 4 : 0
  s[2932] = v22
  const v23 = f.vurderingsdato <= 18161 /* 2019-09-22 */
  s[2931] = v23
  const v24 = s[850] ? s[876] : s[909]
  s[2938] = v24
  const v25 = s[535] ? 1 : 0
  s[2944] = v25
  const v26 = f.folkepensionAnsoegtDen >= 14519 /* 2009-10-02 */ ? 2 : 0
  s[3000] = v26
  const v27 = s[910] ? 1 : 0
  s[2999] = v27
  const v28 = f.folkepensionAnsoegtDen <= 14518 /* 2009-10-01 */
  s[2998] = v28
  const v29 = f.vurderingsdato <= 18670 /* 2021-02-12 */
  s[3007] = v29
  const v30 = s[758] ? s[825] : s[760] ? 2 : 0
  s[3022] = v30
  const v31 = s[911] ? s[912] : 0
  s[3023] = v31
  const v32 = f.saerligeGrundeTilAndetTidspunkt ? 1 : 0
  s[3024] = v32
  const v33 = s[147] ? 3 : 0
  s[3028] = v33
  const v34 = s[430] ? 5 : 0
  s[3035] = v34
  const v35 = f.vurderingsdato <= 14406 /* 2009-06-11 */
  s[3033] = v35
  const v36 = s[611] ? 4 : 0
  s[3051] = v36
  const v37 = f.vurderingsdato <= 15516 /* 2012-06-25 */
  s[3049] = v37
  const v38 = s[95] >= 15517 /* 2012-06-26 */
  s[3177] = v38
  const v39 = v38 ? 4 : 0
  s[3057] = v39
  const v40 = s[95] >= 15398 /* 2012-02-28 */ ? 3 : 0
  s[3056] = v40
  const v41 = s[97] <= 15516 /* 2012-06-25 */
  s[3055] = v41
  const v42 = s[97] <= 15397 /* 2012-02-27 */
  s[3054] = v42
  const v43 = s[834] ? (s[835] ? s[836] : s[913] ? s[837] : s[914] ? 3 : 0) : 0
  s[3079] = v43
  const v44 = s[135] && !s[137] && s[915] < NEVER
  s[3085] = v44
  const v45 = s[95] >= 15427 /* 2012-03-28 */
  s[3188] = v45
  const v46 = v45 ? 3 : 0
  s[3181] = v46
  const v47 = s[97] <= 15426 /* 2012-03-27 */
  s[3180] = v47
  const v48 = s[124] ? (s[834] ? (s[835] ? s[836] : v47 ? s[837] : v41 ? v46 : s[97] <= 16248 /* 2014-06-27 */ ? v39 : s[97] <= 16658 /* 2015-08-11 */ ? (s[95] >= 16249 /* 2014-06-28 */ ? 5 : 0) : s[95] >= 16659 /* 2015-08-12 */ ? 6 : 0) : 0) : 0
  s[3192] = v48
  const v49 = s[834] ? (s[835] ? s[836] : s[97] <= 15111 /* 2011-05-17 */ ? s[837] : s[97] <= 15207 /* 2011-08-21 */ ? (s[95] >= 15112 /* 2011-05-18 */ ? 3 : 0) : s[95] >= 15208 /* 2011-08-22 */ ? 4 : 0) : 0
  s[3193] = v49
  const v50 = f.vurderingsdato <= 13604 /* 2007-04-01 */ ? s[825] : s[916] ? (s[917] ? 2 : 0) : v2
  s[3200] = v50
  const v51 = f.aftaleIndgaaetDen <= 15011 /* 2011-02-06 */
  s[3218] = v51
  const v52 = s[812] ? 1 : 0
  s[3216] = v52
  const v53 = s[918] ? 2 : 0
  s[3225] = v53
}

export function svar(f) {
  const s = new Array(3255)
  svar_1(f, s)
  svar_2(f, s)
  svar_3(f, s)
  svar_4(f, s)
  svar_5(f, s)
  svar_6(f, s)
  svar_7(f, s)
  svar_8(f, s)
  svar_9(f, s)
  svar_10(f, s)
  svar_11(f, s)
  svar_12(f, s)
  svar_13(f, s)
  svar_14(f, s)
  svar_15(f, s)
  svar_16(f, s)
  svar_17(f, s)
  svar_18(f, s)
  svar_19(f, s)
  svar_20(f, s)
  svar_21(f, s)
  svar_22(f, s)
  svar_23(f, s)
  svar_24(f, s)
  svar_25(f, s)
  svar_26(f, s)
  svar_27(f, s)
  svar_28(f, s)
  svar_29(f, s)
  svar_30(f, s)
  svar_31(f, s)
  svar_32(f, s)
  svar_33(f, s)
  svar_34(f, s)
  svar_35(f, s)
  svar_36(f, s)
  svar_37(f, s)
  svar_38(f, s)
  svar_39(f, s)
  svar_40(f, s)
  svar_41(f, s)
  svar_42(f, s)
  svar_43(f, s)
  svar_44(f, s)
  svar_45(f, s)
  svar_46(f, s)
  svar_47(f, s)
  svar_48(f, s)
  svar_49(f, s)
  svar_50(f, s)
  svar_51(f, s)
  svar_52(f, s)
  svar_53(f, s)
  svar_54(f, s)
  svar_55(f, s)
  svar_56(f, s)
  svar_57(f, s)
  svar_58(f, s)
  svar_59(f, s)
  svar_60(f, s)
  svar_61(f, s)
  svar_62(f, s)
  svar_63(f, s)
  svar_64(f, s)
  svar_65(f, s)
  svar_66(f, s)
  svar_67(f, s)
  svar_68(f, s)
  svar_69(f, s)
  svar_70(f, s)
  svar_71(f, s)
  svar_72(f, s)
  svar_73(f, s)
  svar_74(f, s)
  svar_75(f, s)
  return { ALF_53_2_fleksjob_kan: (s[919] ? 1 : 0) + (s[920] ? 2 : 0) + s[807], ALF_62_3: s[590], ALF_62_3_hoej: s[591], ALF_62_3_kan: (s[589] ? 1 : 0) + (s[592] ? 4 : 0), BEK937_27_kan: (s[921] ? 1 : 0) + (s[922] ? 2 : 0) + (s[923] ? 4 : 0), FERIEBEK_2_kan: (s[387] ? 1 : 0) + (s[386] ? 2 : 0) + s[924], FERIEBEK_2_6_kan: (s[925] ? 3 : 0) + 4, FLEKSLOENBEK_1_1_kan: (s[926] ? 1 : 0) + (s[927] ? 2 : 0) + s[807], FLEKSLOENBEK_3_4: s[928], FLEKSLOENBEK_3_4_hoej: s[929], FLEKSLOENBEK_3_4_kan: 1 + (s[930] ? 4 : 0), FLEKSLOENBEK_4_1: s[931], FLEKSLOENBEK_4_1_hoej: s[932], FLEKSLOENBEK_4_1_kan: s[933], FLEKSLOENBEK_4_2_kan: (s[934] ? 1 : 0) + (s[935] ? 2 : 0) + (s[936] ? 4 : 0), FLEKSLOENBEK_4_4: s[937], FLEKSLOENBEK_4_4_hoej: s[938], FLEKSLOENBEK_4_4_kan: s[933], FYL_1a: s[4], FYL_1a_hoej: s[5], FYL_1a_kan: 1 + s[939], FYL_1a_2: s[940], FYL_1a_2_hoej: s[941], FYL_1a_2_kan: (s[942] ? 1 : 0) + (s[943] ? 4 : 0), FYL_2_1_kan: (s[944] ? 1 : 0) + (s[945] ? 2 : 0) + s[939], FYL_2a_kan: (s[946] ? 1 : 0) + (s[947] ? 2 : 0) + s[939], FYL_3a_1_kan: (s[948] ? 1 : 0) + (s[949] ? 2 : 0) + (s[950] ? 4 : 0), FYL_3a_4: s[951], FYL_3a_4_hoej: s[952], FYL_3a_4_kan: (s[953] ? 1 : 0) + (s[954] ? 4 : 0), FYL_4_1: s[955], FYL_4_1_hoej: s[956], FYL_4_1_kan: s[957], FYL_4_2: s[9], FYL_4_2_hoej: s[10], FYL_4_2_kan: s[957], FYL_4_3: s[958], FYL_4_3_hoej: s[959], FYL_4_3_kan: s[957], FYL_5: s[960], FYL_5_hoej: s[961], FYL_5_kan: (s[962] ? 1 : 0) + (s[963] ? 4 : 0), FYL_8: s[964], FYL_8_hoej: s[965], FYL_8_kan: s[966], FYL_9_1: s[967], FYL_9_1_hoej: s[968], FYL_9_1_kan: s[969], FYL_9_3: s[970], FYL_9_3_hoej: s[971], FYL_9_3_kan: s[969], FYL_15_1: s[972], FYL_15_1_hoej: s[973], FYL_15_1_kan: 1 + (s[974] ? 4 : 0), FYL_15_4_kan: (s[975] ? 1 : 0) + (s[976] ? 2 : 0) + s[977], FYL_15_4_pension: flat(s[978]), FYL_15_4_pension_kan: s[979] ? 4 : 1, FYL_17_1_kan: (s[980] ? 1 : 0) + (s[981] ? 2 : 0) + s[977], FYL_17_2: s[982], FYL_17_2_hoej: s[983], FYL_17_2_kan: (s[984] ? 1 : 0) + (s[985] ? 4 : 0), FYL_17_4: s[986], FYL_17_4_hoej: s[987], FYL_17_4_kan: (s[988] ? 1 : 0) + (s[989] ? 4 : 0), FYL_20_3_kan: (s[990] ? 1 : 0) + (s[991] ? 2 : 0) + (s[8] ? 0 : 4), FYL_22_1: s[992], FYL_22_1_hoej: s[993], FYL_22_1_kan: 1 + (s[994] ? 4 : 0), FYL_22_2: s[995], FYL_22_2_hoej: s[996], FYL_22_2_kan: s[969], FYL_22_2_laengst: s[997], FYL_22_2_laengst_hoej: s[998], FYL_22_2_laengst_kan: s[969], INDSATSBEK_65: s[999], INDSATSBEK_65_hoej: s[1000], INDSATSBEK_65_kan: s[1001], INDSATSBEK_86: s[1002], INDSATSBEK_86_hoej: s[1003], INDSATSBEK_86_kan: (s[1004] ? 1 : 0) + (s[1005] ? 4 : 0), INDSATSBEK_86_loft_kan: (s[1006] ? 1 : 0) + (s[1007] ? 2 : 0) + (s[1008] ? 4 : 0), KOMP_3_1_kan: (s[1009] ? 1 : 0) + (s[1010] ? 2 : 0) + s[807], KOMP_4_kan: s[1011] + (s[817] ? 2 : 0) + s[807], KOMP_7_3: s[1012], KOMP_7_3_hoej: s[1013], KOMP_7_3_kan: s[1014], KOMP_7_3_behov: s[1015], KOMP_7_3_behov_hoej: s[1016], KOMP_7_3_behov_kan: s[1011] + (s[1017] ? 4 : 0), KOMP_14_kan: s[1018] + (s[1019] ? 2 : 0) + s[807], KOMP_14a_3: s[1020], KOMP_14a_3_hoej: s[1021], KOMP_14a_3_kan: s[1018] + (s[1022] ? 4 : 0), KOMP_15_1_kan: s[1023] + (s[1024] ? 2 : 0) + s[807], KOMP_15b_3: s[1025], KOMP_15b_3_hoej: s[1026], KOMP_15b_3_kan: s[1023] + (s[1027] ? 4 : 0), KOMP_15f_1_kan: (s[1028] ? 1 : 0) + (s[1029] ? 2 : 0) + (s[1030] ? 4 : 0), KOMP_15i_1_kan: (s[1031] ? 1 : 0) + (s[1032] ? 2 : 0) + (s[1033] ? 4 : 0), KOMP_15j_1_kan: (s[1034] ? 1 : 0) + (s[1035] ? 2 : 0) + (s[1036] ? 4 : 0), KOMP_16: s[1037], KOMP_16_hoej: s[1038], KOMP_16_kan: s[1001], KOMP_16a_2: s[1039], KOMP_16a_2_hoej: s[1040], KOMP_16a_2_kan: s[1014], KOMP_17a_3: s[1041], KOMP_17a_3_hoej: s[1042], KOMP_17a_3_kan: (s[21] ? 1 : 0) + (s[1043] ? 4 : 0), KOMPBEK_6_2_kan: (s[1044] ? 1 : 0) + (s[1045] ? 2 : 0) + s[807], KOMPBEK_15_4: s[1046], KOMPBEK_15_4_hoej: s[1047], KOMPBEK_15_4_kan: s[1014], LAB_6_11_kan: (s[1048] ? 1 : 0) + (s[1049] ? 2 : 0) + s[807], LAB_29_1: s[1050], LAB_29_1_hoej: s[1051], LAB_29_1_kan: 1 + (s[1052] ? 4 : 0), LAB_30_3_kan: (s[1053] ? 1 : 0) + (s[1054] ? 2 : 0) + (s[237] ? 0 : 4), LAB_31_3: s[1055], LAB_31_3_hoej: s[1056], LAB_31_3_kan: s[1057], LAB_31_3_ledighedsydelse: s[1058], LAB_31_3_ledighedsydelse_hoej: s[1059], LAB_31_3_ledighedsydelse_kan: s[26] ? 1 : 4, LAB_31_3_vindue: s[1060], LAB_31_3_vindue_hoej: s[1061], LAB_31_3_vindue_kan: s[1057], LAB_33_3_kan: (s[1062] ? 1 : 0) + (s[1063] ? 2 : 0) + s[1064], LAB_36_3_kan: s[1065] + (s[1066] ? 2 : 0) + s[1064], LAB_36_3_ressourceforloeb_kan: s[1067], LAB_43_kan: s[1068], LAB_44_1_kan: s[1069] + (s[1070] ? 2 : 0) + (s[1071] ? 4 : 0), LAB_45_1_kan: s[828] + (s[1072] ? 2 : 0) + (s[1073] ? 4 : 0), LAB_57_1_kan: s[1074] + (s[30] ? 2 : 0) + s[807], LAB_58_1_kan: (s[1075] ? 1 : 0) + (s[1076] ? 2 : 0) + s[807], LAB_60_1_kan: (s[1077] ? 1 : 0) + (s[1078] ? 2 : 0) + s[807], LAB_61_1: s[1079], LAB_61_1_hoej: s[1080], LAB_61_1_kan: s[1074] + (s[1081] ? 4 : 0), LAB_74_kan: (s[1082] ? 1 : 0) + (s[1083] ? 2 : 0) + s[807], LAB_76_6: s[1084], LAB_76_6_hoej: s[1085], LAB_76_6_kan: s[1086], LAB_78_kan: (s[1087] ? 1 : 0) + (s[1088] ? 2 : 0) + s[807], LAB_79_kan: (s[1089] ? 1 : 0) + (s[1090] ? 2 : 0) + s[807], LAB_82_3: -Infinity, LAB_82_3_hoej: Infinity, LAB_82_3_kan: (s[220] ? 0 : 1) + 4, LAB_90_kan: (s[1091] ? 1 : 0) + (s[1092] ? 2 : 0) + (s[26] ? 0 : 4), LAB_92_1: s[1093], LAB_92_1_hoej: s[1094], LAB_92_1_kan: s[1095] + (s[1096] ? 4 : 0), LAB_92_straks_kan: 1 + (s[1097] ? 2 : 0) + (s[1097] ? 4 : 0), LAB_92_timer: s[1098], LAB_92_timer_hoej: s[1099], LAB_92_timer_kan: s[1095] + (s[1100] ? 4 : 0), LAB_95_1: s[1101], LAB_95_1_hoej: s[1102], LAB_95_1_kan: (s[34] ? 1 : 0) + (s[1103] ? 4 : 0), LAB_105a_1_kan: (s[1104] ? 1 : 0) + (s[1105] ? 2 : 0) + s[1106], LAB_105a_3: s[1107], LAB_105a_3_hoej: s[1108], LAB_105a_3_kan: s[1109], LAB_105a_indfaset: s[1110], LAB_105a_indfaset_hoej: s[1111], LAB_105a_indfaset_kan: s[1109], LAB_107_1_kan: (s[1112] ? 1 : 0) + (s[1113] ? 2 : 0) + s[807], LAB_108_2_kan: (s[1114] ? 1 : 0) + (s[1115] ? 2 : 0) + s[1064], LAB_109_1_kan: (s[1116] ? 1 : 0) + (s[1117] ? 2 : 0) + (s[1118] ? 4 : 0), LAB_109_1_frist: s[1119], LAB_109_1_frist_hoej: s[1120], LAB_109_1_frist_kan: s[1069] + (s[1121] ? 4 : 0), LAB_109_2_kraft_kan: (s[1122] ? 1 : 0) + (s[1123] ? 2 : 0) + (s[1124] ? 4 : 0), LAB_110_1: s[158], LAB_110_1_hoej: s[159], LAB_110_1_kan: (s[160] ? 1 : 0) + (s[161] ? 4 : 0), LAB_110_2_kan: (s[1125] ? 1 : 0) + (s[1126] ? 2 : 0) + (s[1127] ? 4 : 0), LAB_111_1: s[1128], LAB_111_1_hoej: s[1129], LAB_111_1_kan: (s[1130] ? 1 : 0) + (s[1131] ? 4 : 0), LAB_111_2_kan: (s[1132] ? 1 : 0) + (s[1133] ? 2 : 0) + s[1134], LAB_111_3: s[1135], LAB_111_3_hoej: s[1136], LAB_111_3_kan: (s[1137] ? 1 : 0) + (s[1138] ? 4 : 0), LAB_111_4_kan: (s[1139] ? 1 : 0) + (s[1140] ? 2 : 0) + s[1134], LAB_112_1_kan: (s[1141] ? 1 : 0) + (s[1142] ? 2 : 0) + (s[1143] ? 4 : 0), LAB_112_2_kan: (s[1144] ? 1 : 0) + (s[1145] ? 2 : 0) + s[807], LAB_112_3_kan: (s[1146] ? 1 : 0) + (s[1147] ? 2 : 0) + s[807], LAB_112_3_igang_kan: s[1067], LAB_113_2: s[1148], LAB_113_2_hoej: s[1149], LAB_113_2_kan: s[1150], LAB_113_2_team_kan: (s[1151] ? 1 : 0) + (s[1152] ? 2 : 0) + (s[1153] ? 4 : 0), LAB_113_3_kan: (s[1154] ? 1 : 0) + (s[1155] ? 2 : 0) + s[1156], LAB_113_4: s[1157], LAB_113_4_hoej: s[1158], LAB_113_4_kan: s[1159] + s[1160], LAB_113_4_ydelse_kan: (s[1161] ? 1 : 0) + (s[1162] ? 2 : 0) + s[1160], LAB_113a_kan: (s[1163] ? 1 : 0) + (s[1164] ? 2 : 0) + (s[1165] ? 4 : 0), LAB_114_1: s[1166], LAB_114_1_hoej: s[1167], LAB_114_1_kan: s[1150], LAB_114_1_plan_kan: (s[1168] ? 1 : 0) + (s[1169] ? 2 : 0) + s[1170], LAB_114_3: s[1171], LAB_114_3_hoej: s[1172], LAB_114_3_kan: 1 + (s[1173] ? 4 : 0), LAB_114_3_igang_kan: s[1067], LAB_114_4: s[1174], LAB_114_4_hoej: s[1175], LAB_114_4_kan: s[1159] + (s[1176] ? 4 : 0), LAB_115_1_kan: (s[1177] ? 1 : 0) + (s[1178] ? 2 : 0) + s[807], LAB_116_1_kan: (s[174] ? 1 : 0) + (s[175] ? 2 : 0) + s[807], LAB_116_1_alder_kan: (s[1179] ? 1 : 0) + (s[1180] ? 2 : 0) + s[807], LAB_116_1_foertidspension: flat(s[1181]), LAB_116_1_foertidspension_kan: s[1182] ? 4 : 1, LAB_116_1_pension_kan: (s[1183] ? 1 : 0) + (s[194] ? 2 : 0) + (s[1184] ? 4 : 0), LAB_116_1_seniorpension: flat(s[1185]), LAB_116_1_seniorpension_hoej: flat(s[1186]), LAB_116_1_seniorpension_kan: (s[785] ? 0 : 1) + (s[1187] ? 2 : 0) + (s[1188] ? 4 : 0), LAB_116_2_kan: (s[1189] ? 1 : 0) + (s[1190] ? 2 : 0) + (s[1191] ? 4 : 0), LAB_116_3_kan: (s[1192] ? 1 : 0) + (s[208] ? 2 : 0) + s[807], LAB_118_2_kan: (s[235] ? 1 : 0) + (s[234] ? 2 : 0) + s[1193], LAB_118_3_kan: (s[1194] ? 1 : 0) + (s[1195] ? 2 : 0) + (s[1196] ? 4 : 0), LAB_119_1_kan: (s[1197] ? 1 : 0) + (s[1198] ? 2 : 0) + s[1199], LAB_119_1_bundet_kan: (s[1200] ? 1 : 0) + (s[1201] ? 2 : 0) + s[807], LAB_119_1_mangler: s[1202], LAB_119_1_mangler_hoej: s[1203], LAB_119_1_mangler_kan: (f.fleksjobPaaNuvaerendeArbejdsplads ? 1 : 0) + s[1199], LAB_119_2_kan: (s[1204] ? 1 : 0) + (s[1205] ? 2 : 0) + (s[1206] ? 4 : 0), LAB_120_1: s[1207], LAB_120_1_hoej: s[1208], LAB_120_1_kan: 1 + (s[1209] ? 4 : 0), LAB_120_2_kan: (s[1210] ? 1 : 0) + (s[1211] ? 2 : 0) + s[807], LAB_121_1: s[1212], LAB_121_1_hoej: s[1213], LAB_121_1_kan: (f.ansatIFleksjob ? 1 : 0) + s[1214], LAB_121_3: s[1215], LAB_121_3_hoej: s[1216], LAB_121_3_kan: (s[1217] ? 1 : 0) + s[1218], LAB_121_4_kan: (s[1219] ? 1 : 0) + (s[1220] ? 2 : 0) + s[1218], LAB_122_2_kan: (s[1221] ? 1 : 0) + (s[1222] ? 2 : 0) + s[807], LAB_122_3_kan: (s[1223] ? 1 : 0) + (s[1224] ? 2 : 0) + s[807], LAB_122_3_afvigelse_kan: (s[1225] ? 1 : 0) + (s[1226] ? 2 : 0) + (s[1227] ? 4 : 0), LAB_122_5_kan: (s[1228] ? 1 : 0) + (s[1229] ? 2 : 0) + s[807], LAB_123_1: s[213], LAB_123_1_hoej: s[214], LAB_123_1_kan: (s[215] ? 1 : 0) + (s[216] ? 4 : 0), LAB_123_1_ret_kan: (s[191] ? 1 : 0) + (s[192] ? 2 : 0) + s[807], LAB_123_2: s[184], LAB_123_2_hoej: s[183], LAB_123_2_kan: (s[187] ? 1 : 0) + (s[188] ? 4 : 0), LAB_123_3: s[185], LAB_123_3_hoej: s[186], LAB_123_3_kan: s[933], LAB_125_1_kan: s[1230] + (s[1231] ? 2 : 0) + s[807], LAB_125_4: s[1232], LAB_125_4_hoej: s[1233], LAB_125_4_kan: s[1230] + (s[1234] ? 4 : 0), LAB_126_1_kan: s[1235] + (s[1236] ? 2 : 0) + s[807], LAB_126_1_til: s[1237], LAB_126_1_til_hoej: s[1238], LAB_126_1_til_kan: s[1239], LAB_126_3: s[1240], LAB_126_3_hoej: s[1241], LAB_126_3_kan: s[1239], LAB_126_4: s[1242], LAB_126_4_hoej: s[1243], LAB_126_4_kan: s[1239], LAB_126_5: s[1244], LAB_126_5_hoej: s[1245], LAB_126_5_kan: s[1235] + (s[1246] ? 4 : 0), LAB_126_5_maaned: s[1247], LAB_126_5_maaned_hoej: s[1248], LAB_126_5_maaned_kan: (s[1249] ? 1 : 0) + (s[1250] ? 4 : 0), LAB_133_1_kan: (s[179] ? 1 : 0) + (s[178] ? 2 : 0) + s[1214], LAB_133_1_nyt_kan: (s[1251] ? 1 : 0) + (s[1252] ? 2 : 0) + s[807], LAB_133_3: s[1253], LAB_133_3_hoej: s[1254], LAB_133_3_kan: (s[1255] ? 1 : 0) + (s[1256] ? 4 : 0), LAB_133_3_aar: s[1257], LAB_133_3_aar_hoej: s[1258], LAB_133_3_aar_kan: (s[1259] ? 1 : 0) + (s[1260] ? 4 : 0), LAB_133_3_loft_kan: (s[201] ? 1 : 0) + (s[200] ? 2 : 0) + (s[199] ? 4 : 0), LAB_133_4: s[1261], LAB_133_4_hoej: s[1262], LAB_133_4_kan: (s[1263] ? 1 : 0) + (s[1264] ? 4 : 0), LAB_134_3_kan: (s[205] ? 1 : 0) + (s[203] ? 2 : 0) + (s[206] ? 4 : 0), LAB_134_4: s[1265], LAB_134_4_hoej: s[1266], LAB_134_4_kan: (s[1267] ? 1 : 0) + (s[1268] ? 4 : 0), LAB_136_1_kan: (s[1269] ? 1 : 0) + (s[1270] ? 2 : 0) + s[807], LAB_136_2: s[1271], LAB_136_2_hoej: s[1272], LAB_136_2_kan: (s[1273] ? 1 : 0) + (s[1274] ? 4 : 0), LAB_137_1: s[1275], LAB_137_1_hoej: s[1276], LAB_137_1_kan: (s[1277] ? 1 : 0) + (s[1278] ? 4 : 0), LAB_142_1_kan: (s[1279] ? 1 : 0) + (s[1280] ? 2 : 0) + s[807], LAB_144_kan: s[1281] + (s[418] ? 2 : 0) + s[807], LAB_145_1: s[1282], LAB_145_1_hoej: s[1283], LAB_145_1_kan: s[1284] + (s[1285] ? 4 : 0), LAB_145_1_plan_kan: (s[1286] ? 1 : 0) + (s[1287] ? 2 : 0) + (s[1288] ? 4 : 0), LAB_145_2_kan: (s[1289] ? 1 : 0) + (s[1290] ? 2 : 0) + (s[870] ? 0 : 4), LAB_146_kan: (s[1291] ? 1 : 0) + (s[1292] ? 2 : 0) + s[807], LAB_167_1_kan: s[1293] + (s[1294] ? 2 : 0) + s[807], LAB_167_1_periode: s[1295], LAB_167_1_periode_hoej: s[1296], LAB_167_1_periode_kan: s[1293] + (s[1297] ? 4 : 0), LAB_167_2_kan: (s[1298] ? 1 : 0) + (s[1299] ? 2 : 0) + (s[1300] ? 4 : 0), LAB_167_3_kan: (s[1301] ? 1 : 0) + (s[1302] ? 2 : 0) + (s[1303] ? 4 : 0), LAB_175_1_kan: (s[226] ? 1 : 0) + (s[228] ? 2 : 0) + (s[227] ? 4 : 0), LAB_175_2: s[1304], LAB_175_2_hoej: s[1305], LAB_175_2_kan: (s[1306] ? 1 : 0) + (s[1307] ? 4 : 0), LAB_175_2_takst: s[222], LAB_175_2_takst_hoej: s[223], LAB_175_2_takst_kan: (s[224] ? 1 : 0) + (s[225] ? 4 : 0), LAB_175_4_kan: (s[231] ? 1 : 0) + (s[229] ? 2 : 0) + (s[230] ? 4 : 0), LAB_175_5_kan: (s[1308] ? 1 : 0) + (s[1309] ? 2 : 0) + s[807], LAB_176_1_kan: s[1310] + (s[1311] ? 2 : 0) + s[807], LAB_176_1_beloeb: s[1312], LAB_176_1_beloeb_hoej: s[1313], LAB_176_1_beloeb_kan: s[1310] + (s[1314] ? 4 : 0), LAB_2003_121_4_kan: s[1315] + (s[1316] ? 2 : 0) + s[807], LAB_2003_121_4_til: s[1317], LAB_2003_121_4_til_hoej: s[1318], LAB_2003_121_4_til_kan: s[1315] + (s[1319] ? 4 : 0), LAS_2a_kan: (s[243] ? 1 : 0) + (s[244] ? 2 : 0) + (s[245] ? 4 : 0), LAS_11_2_kan: (s[1320] ? 1 : 0) + (s[1321] ? 2 : 0) + s[807], LAS_11_2_supplerende_kan: (s[1322] ? 1 : 0) + (s[1323] ? 2 : 0) + s[807], LAS_11_3_kan: (s[1324] ? 1 : 0) + (s[1325] ? 2 : 0) + s[1326], LAS_11_8_kan: (s[1327] ? 1 : 0) + (s[1328] ? 2 : 0) + s[1326], LAS_13_1_kan: (s[1329] ? 1 : 0) + (s[1330] ? 2 : 0) + s[807], LAS_13_8_kan: (s[1331] ? 1 : 0) + (s[1332] ? 2 : 0) + (s[1333] ? 4 : 0), LAS_13f_1_kan: (s[311] ? 1 : 0) + (s[1334] ? 2 : 0) + s[1335], LAS_13f_14_kan: (s[1336] ? 1 : 0) + (s[1337] ? 2 : 0) + s[1335], LAS_13g_1: s[1338], LAS_13g_1_hoej: s[1339], LAS_13g_1_kan: (s[1340] ? 1 : 0) + (s[1341] ? 4 : 0), LAS_13g_1_beloeb: s[1342], LAS_13g_1_beloeb_hoej: s[1343], LAS_13g_1_beloeb_kan: (s[1344] ? 1 : 0) + (s[1345] ? 4 : 0), LAS_14_1_kan: (s[1346] ? 1 : 0) + (s[1347] ? 2 : 0) + (s[1348] ? 4 : 0), LAS_14_1_graense: s[1349], LAS_14_1_graense_hoej: s[1350], LAS_14_1_graense_kan: 1 + (s[1351] ? 4 : 0), LAS_14_1_over: s[1352], LAS_14_1_over_hoej: s[1353], LAS_14_1_over_kan: 1 + (s[1354] ? 4 : 0), LAS_16_1: s[297], LAS_16_1_hoej: s[296], LAS_16_1_kan: (s[299] ? 1 : 0) + (s[300] ? 4 : 0), LAS_16_3_kan: (s[248] ? 1 : 0) + (s[249] ? 2 : 0) + (s[238] ? 0 : 4), LAS_16_overgang_kan: (s[1355] ? 1 : 0) + (s[1356] ? 2 : 0) + s[807], LAS_17_1: s[283], LAS_17_1_hoej: s[281], LAS_17_1_kan: s[1357] + (s[285] ? 4 : 0), LAS_18_1: s[282], LAS_18_1_hoej: s[284], LAS_18_1_kan: s[1357] + (s[286] ? 4 : 0), LAS_18_3: s[287], LAS_18_3_hoej: s[288], LAS_18_3_kan: s[1357] + (s[289] ? 4 : 0), LAS_19_1: s[290], LAS_19_1_hoej: s[291], LAS_19_1_kan: s[1357] + (s[292] ? 4 : 0), LAS_20_1: s[293], LAS_20_1_hoej: s[294], LAS_20_1_kan: s[1357] + (s[295] ? 4 : 0), LAS_23_1_kan: (s[240] ? 1 : 0) + (s[241] ? 2 : 0) + s[807], LAS_24_1: s[1358], LAS_24_1_hoej: s[1359], LAS_24_1_kan: (s[266] ? 1 : 0) + (s[1360] ? 4 : 0), LAS_25: s[1361], LAS_25_hoej: s[1362], LAS_25_kan: (s[1363] ? 1 : 0) + (s[1364] ? 4 : 0), LAS_25_3: s[302], LAS_25_3_hoej: s[305], LAS_25_3_kan: (s[298] ? 1 : 0) + (s[301] ? 4 : 0), LAS_25_3_forsoerger: s[262], LAS_25_3_forsoerger_hoej: s[264], LAS_25_3_forsoerger_kan: (s[267] ? 1 : 0) + (s[272] ? 4 : 0), LAS_25b_1: s[1365], LAS_25b_1_hoej: s[1366], LAS_25b_1_kan: (s[309] ? 1 : 0) + s[1335], LAS_26_1: s[317], LAS_26_1_hoej: s[318], LAS_26_1_kan: (s[319] ? 1 : 0) + (s[320] ? 4 : 0), LAS_26_3_kan: s[1367] + (s[315] ? 2 : 0) + (s[316] ? 4 : 0), LAS_26_5_kan: (s[1368] ? 1 : 0) + (s[1369] ? 2 : 0) + s[1370], LAS_26_7_kan: (s[1371] ? 1 : 0) + (s[1372] ? 2 : 0) + s[1370], LAS_30_1: s[1373], LAS_30_1_hoej: s[1374], LAS_30_1_kan: (s[1375] ? 1 : 0) + (s[1376] ? 4 : 0), LAS_30_2: s[1377], LAS_30_2_hoej: s[1378], LAS_30_2_kan: s[1367] + (s[1379] ? 4 : 0), LAS_34_1_kan: s[1380] + (s[761] ? 2 : 0) + (s[762] ? 4 : 0), LAS_34_2_kan: (s[1381] ? 1 : 0) + (s[1382] ? 2 : 0) + (s[1383] ? 4 : 0), LAS_35_1_kan: (s[1384] ? 1 : 0) + (s[1385] ? 2 : 0) + (s[493] ? 0 : 4), LAS_40a_1_kan: (s[1386] ? 1 : 0) + (s[1387] ? 2 : 0) + s[807], LAS_50_kan: (s[1388] ? 1 : 0) + (s[1389] ? 2 : 0) + s[1390], LAS_68_2: s[1391], LAS_68_2_hoej: s[1392], LAS_68_2_kan: (s[1393] ? 1 : 0) + (s[1394] ? 4 : 0), LAS_68_4: s[339], LAS_68_4_hoej: s[338], LAS_68_4_kan: (s[340] ? 1 : 0) + (s[341] ? 4 : 0), LAS_68_5_kan: s[879] + (s[1395] ? 2 : 0) + (s[1396] ? 4 : 0), LAS_68a_1: s[1397], LAS_68a_1_hoej: s[1398], LAS_68a_1_kan: (s[1399] ? 1 : 0) + (s[1400] ? 4 : 0), LAS_68a_1_tid_kan: (s[1401] ? 1 : 0) + (s[333] ? 2 : 0) + s[924], LAS_68a_2: s[1402], LAS_68a_2_hoej: s[1403], LAS_68a_2_kan: (s[1404] ? 1 : 0) + (s[1405] ? 4 : 0), LAS_68a_3: s[335], LAS_68a_3_hoej: s[332], LAS_68a_3_kan: (s[337] ? 1 : 0) + (s[336] ? 4 : 0), LAS_69j_2: s[1406], LAS_69j_2_hoej: s[1407], LAS_69j_2_kan: (s[1408] ? 1 : 0) + (s[1409] ? 4 : 0), LAS_69j_2_bidrag: s[322], LAS_69j_2_bidrag_hoej: s[323], LAS_69j_2_bidrag_kan: (s[325] ? 1 : 0) + (s[326] ? 4 : 0), LAS_69j_4: s[382], LAS_69j_4_hoej: s[381], LAS_69j_4_kan: (s[383] ? 1 : 0) + (s[384] ? 4 : 0), LAS_69j_5: s[1410], LAS_69j_5_hoej: s[1411], LAS_69j_5_kan: (s[1412] ? 1 : 0) + (s[1413] ? 4 : 0), LAS_69j_5_modtager_kan: (s[1414] ? 1 : 0) + (s[1415] ? 2 : 0) + (s[1416] ? 4 : 0), LAS_69j_5_tid_kan: (s[1417] ? 1 : 0) + (s[356] ? 2 : 0) + s[1418], LAS_69j_7_kan: (s[1419] ? 1 : 0) + (s[1420] ? 2 : 0) + s[1418], LAS_69j_8_kan: (s[1421] ? 1 : 0) + (s[1422] ? 2 : 0) + (s[1423] ? 4 : 0), LAS_69j_9: s[379], LAS_69j_9_hoej: s[380], LAS_69j_9_kan: (s[1424] ? 1 : 0) + (s[1425] ? 4 : 0), LAS_69j_10: s[358], LAS_69j_10_hoej: s[355], LAS_69j_10_kan: (s[359] ? 1 : 0) + (s[360] ? 4 : 0), LAS_69j_11_kan: (s[1426] ? 1 : 0) + (s[1427] ? 2 : 0) + (s[1428] ? 4 : 0), LAS_69j_13_kan: (s[1429] ? 1 : 0) + (s[1430] ? 2 : 0) + (s[1431] ? 4 : 0), LAS_69j_15_kan: (s[393] ? 1 : 0) + (s[392] ? 2 : 0) + s[1418], LAS_69j_udbetales: s[1432], LAS_69j_udbetales_hoej: s[1433], LAS_69j_udbetales_kan: (s[1434] ? 1 : 0) + (s[1435] ? 4 : 0), LAS_69k_1_kan: (s[1436] ? 1 : 0) + (s[1437] ? 2 : 0) + s[1418], LAS_69k_2_kan: (s[1438] ? 1 : 0) + (s[1439] ? 2 : 0) + (s[1440] ? 4 : 0), LAS_69k_5_kan: (s[390] ? 1 : 0) + (s[391] ? 2 : 0) + s[1418], LAS_69k_6: s[1441], LAS_69k_6_hoej: s[1442], LAS_69k_6_kan: (s[1443] ? 1 : 0) + s[924], LAS_69k_6_aftale_kan: (s[389] ? 1 : 0) + (s[388] ? 2 : 0) + s[924], LAS_69k_6_senest: s[1444], LAS_69k_6_senest_hoej: s[1445], LAS_69k_6_senest_kan: s[0] ? 1 : 4, LAS_69l_1_kan: (s[1446] ? 1 : 0) + (s[400] ? 2 : 0) + (s[1447] ? 4 : 0), LAS_69l_3: s[1448], LAS_69l_3_hoej: s[1449], LAS_69l_3_kan: s[1450], LAS_69m_2: s[1451], LAS_69m_2_hoej: s[1452], LAS_69m_2_kan: (s[1453] ? 1 : 0) + (s[1454] ? 4 : 0), LAS_69n_1: s[1455], LAS_69n_1_hoej: s[1456], LAS_69n_1_kan: (s[1457] ? 1 : 0) + (s[1458] ? 4 : 0), LAS_69o_1_kan: (s[1459] ? 1 : 0) + (s[1460] ? 2 : 0) + (s[1461] ? 4 : 0), LAS_69o_2: s[1462], LAS_69o_2_hoej: s[1463], LAS_69o_2_kan: (s[1464] ? 1 : 0) + (s[1465] ? 4 : 0), LAS_69p_1_kan: (s[1466] ? 1 : 0) + (s[1467] ? 2 : 0) + (s[398] ? 0 : 4), LAS_69q_1: s[1468], LAS_69q_1_hoej: s[1469], LAS_69q_1_kan: s[1450], LAS_69t_2: s[1470], LAS_69t_2_hoej: s[1471], LAS_69t_2_kan: s[1472], LAS_69x_3: s[1473], LAS_69x_3_hoej: s[1474], LAS_69x_3_kan: s[1472], LAS_70_1_kan: (s[411] ? 1 : 0) + (s[417] ? 2 : 0) + s[1390], LAS_70_1_3_kan: (s[1475] ? 1 : 0) + (s[1476] ? 2 : 0) + (s[1477] ? 4 : 0), LAS_70_4: s[1478], LAS_70_4_hoej: s[1479], LAS_70_4_kan: (s[1480] ? 1 : 0) + (s[1481] ? 4 : 0), LAS_70_5: flat(s[1482]), LAS_70_5_kan: s[1483] ? 4 : 1, LAS_71_1: s[409], LAS_71_1_hoej: s[410], LAS_71_1_kan: (s[412] ? 1 : 0) + (s[413] ? 4 : 0), LAS_71_2: s[1484], LAS_71_2_hoej: s[1485], LAS_71_2_kan: (s[1486] ? 1 : 0) + (s[1487] ? 4 : 0), LAS_71_2_ung: s[1488], LAS_71_2_ung_hoej: s[1489], LAS_71_2_ung_kan: (s[1490] ? 1 : 0) + (s[1491] ? 4 : 0), LAS_71_3: s[1492], LAS_71_3_hoej: s[1493], LAS_71_3_kan: (s[1494] ? 1 : 0) + (s[1495] ? 4 : 0), LAS_71_4_kan: (s[1496] ? 1 : 0) + (s[1497] ? 2 : 0) + (s[1498] ? 4 : 0), LAS_71_6_kan: s[1281] + s[1499] + (s[1500] ? 4 : 0), LAS_73b_kan: (s[1501] ? 1 : 0) + (s[1502] ? 2 : 0) + s[1390], LAS_73c_1: s[1503], LAS_73c_1_hoej: s[1504], LAS_73c_1_kan: s[1284] + (s[1505] ? 4 : 0), LAS_73f_1_kan: (s[1506] ? 1 : 0) + (s[1507] ? 2 : 0) + s[1390], LAS_73f_1_beloeb: s[1508], LAS_73f_1_beloeb_hoej: s[1509], LAS_73f_1_beloeb_kan: s[1284] + s[1390], LAS_74a_1_kan: (s[1510] ? 1 : 0) + (s[1511] ? 2 : 0) + s[977], LAS_74a_1_fleksjob: flat(s[1512]), LAS_74a_1_fleksjob_kan: s[885] ? 4 : 1, LAS_74a_2_kan: (s[429] ? 1 : 0) + (s[426] ? 2 : 0) + s[1513], LAS_74a_2_uge: s[1514], LAS_74a_2_uge_hoej: s[1515], LAS_74a_2_uge_kan: (s[464] ? 1 : 0) + (s[466] ? 4 : 0), LAS_74a_3: s[474], LAS_74a_3_hoej: s[473], LAS_74a_3_kan: (s[475] ? 1 : 0) + (s[476] ? 4 : 0), LAS_74a_7: s[1516], LAS_74a_7_hoej: s[1517], LAS_74a_7_kan: (s[1518] ? 1 : 0) + (s[1519] ? 4 : 0), LAS_74b_2_kan: (s[427] ? 1 : 0) + (s[428] ? 2 : 0) + s[977], LAS_74c_1: s[1520], LAS_74c_1_hoej: s[1521], LAS_74c_1_kan: 1 + (s[1522] ? 4 : 0), LAS_74c_1_18: s[1523], LAS_74c_1_18_hoej: s[1524], LAS_74c_1_18_kan: (s[1525] ? 1 : 0) + s[977], LAS_74c_1_frist: s[1526], LAS_74c_1_frist_hoej: s[1527], LAS_74c_1_frist_kan: (s[1528] ? 1 : 0) + (s[1529] ? 4 : 0), LAS_74c_1_nu_kan: (s[1530] ? 1 : 0) + (s[1531] ? 2 : 0) + s[977], LAS_74d_2: s[1532], LAS_74d_2_hoej: s[1533], LAS_74d_2_kan: (s[1534] ? 1 : 0) + (s[1535] ? 4 : 0), LAS_74d_3: s[1536], LAS_74d_3_hoej: s[1537], LAS_74d_3_kan: (s[1538] ? 1 : 0) + (s[1539] ? 4 : 0), LAS_74d_3_udbetales: s[1540], LAS_74d_3_udbetales_hoej: s[1541], LAS_74d_3_udbetales_kan: (s[1542] ? 1 : 0) + (s[1543] ? 4 : 0), LAS_74e_3: s[1544], LAS_74e_3_hoej: s[1545], LAS_74e_3_kan: s[1546], LAS_74e_4: s[1547], LAS_74e_4_hoej: s[1548], LAS_74e_4_kan: s[1546], LAS_74e_8: s[1549], LAS_74e_8_hoej: s[1550], LAS_74e_8_kan: s[1551] ? 1 : 4, LAS_74f_1_kan: (s[1552] ? 1 : 0) + (s[1553] ? 2 : 0) + s[977], LAS_74f_1_dag: s[1554], LAS_74f_1_dag_hoej: s[1555], LAS_74f_1_dag_kan: s[969], LAS_75_1: s[1556], LAS_75_1_hoej: s[1557], LAS_75_1_kan: 1 + (s[1558] ? 0 : 4), LAS_75a_1_kan: (s[1559] ? 1 : 0) + (s[1560] ? 2 : 0) + (s[1561] ? 4 : 0), LAS_76_1_kan: (s[1562] ? 1 : 0) + (s[1563] ? 2 : 0) + s[977], LAS_77_1: s[1564], LAS_77_1_hoej: s[1565], LAS_77_1_kan: (s[1566] ? 1 : 0) + (s[1567] ? 4 : 0), LAS_77a_1: s[1568], LAS_77a_1_hoej: s[1569], LAS_77a_1_kan: 1 + s[1570], LAS_77a_2: s[1571], LAS_77a_2_hoej: s[1572], LAS_77a_2_kan: (s[1573] ? 1 : 0) + (s[1574] ? 4 : 0), LAS_77a_4_kan: (s[1575] ? 1 : 0) + (s[1576] ? 2 : 0) + s[1570], LAS_77a_6_kan: (s[1577] ? 1 : 0) + (s[1578] ? 2 : 0) + s[977], LAS_77b_1_kan: (s[1579] ? 1 : 0) + (s[1580] ? 2 : 0) + s[977], LAS_81_1_kan: (s[1581] ? 1 : 0) + (s[1582] ? 2 : 0) + s[807], LAS_81_1_forudsigelig_kan: (s[486] ? 1 : 0) + (s[485] ? 2 : 0) + s[807], LAS_81_1_rimelig_kan: (s[487] ? 1 : 0) + (s[490] ? 2 : 0) + s[807], LAS_81_1_aendring_kan: (s[1583] ? 1 : 0) + (s[489] ? 2 : 0) + s[807], LAS_81a_1_kan: (s[1584] ? 1 : 0) + (s[1585] ? 2 : 0) + s[807], LAS_81a_1_proevet_kan: (s[1586] ? 1 : 0) + (s[1587] ? 2 : 0) + (s[1588] ? 4 : 0), LAS_82_1_kan: (s[1589] ? 1 : 0) + (s[1590] ? 2 : 0) + s[807], LAS_82_1_formue: s[1591], LAS_82_1_formue_hoej: s[1592], LAS_82_1_formue_kan: s[1001], LAS_82a_1_kan: (s[1593] ? 1 : 0) + (s[1594] ? 2 : 0) + s[807], LAS_82a_2: s[1595], LAS_82a_2_hoej: s[1596], LAS_82a_2_kan: (s[1597] ? 1 : 0) + (s[1598] ? 4 : 0), LAS_82a_6_kan: s[1599] + (s[1600] ? 2 : 0) + s[807], LAS_82a_6_gaelder: s[1601], LAS_82a_6_gaelder_hoej: s[1602], LAS_82a_6_gaelder_kan: s[1599] + (s[1603] ? 4 : 0), LAS_82b_1_kan: s[1604] + (s[1605] ? 2 : 0) + s[807], LAS_82b_2: s[1606], LAS_82b_2_hoej: s[1607], LAS_82b_2_kan: s[1604] + (s[1608] ? 4 : 0), LAS_83_1_kan: (s[1609] ? 1 : 0) + (s[1610] ? 2 : 0) + (s[1611] ? 4 : 0), LAS_83_1_bortadopteret_kan: (s[1612] ? 1 : 0) + (s[1613] ? 2 : 0) + (s[1614] ? 4 : 0), LAS_85_1_kan: (s[1615] ? 1 : 0) + (s[1616] ? 2 : 0) + s[807], LAS_85_2_kan: (s[1617] ? 1 : 0) + (s[1618] ? 2 : 0) + s[807], LAS_85_4_kan: (s[1619] ? 1 : 0) + (s[1620] ? 2 : 0) + s[807], LAS_86_2: s[1621], LAS_86_2_hoej: s[1622], LAS_86_2_kan: (s[1623] ? 1 : 0) + (s[1624] ? 4 : 0), LAS_86_7: s[1625], LAS_86_7_hoej: s[1626], LAS_86_7_kan: s[238] ? 1 : 4, LAS_88_1_kan: (s[495] ? 1 : 0) + (s[1627] ? 2 : 0) + s[807], LAS_91_1_kan: (s[1628] ? 1 : 0) + (s[1629] ? 2 : 0) + s[807], LAS_91_1_dom_kan: (s[1630] ? 1 : 0) + (s[1631] ? 2 : 0) + (s[1632] ? 4 : 0), LAS_91_1_su_kan: (s[1633] ? 1 : 0) + (s[1634] ? 2 : 0) + (s[1635] ? 4 : 0), LAS_91_6_kan: (s[1636] ? 1 : 0) + (s[1637] ? 2 : 0) + (s[1638] ? 0 : 4), LAS_92_1_kan: s[1639] + (s[1640] ? 2 : 0) + s[1641], LAS_92_3: s[1642], LAS_92_3_hoej: s[1643], LAS_92_3_kan: s[1639] + s[1641], LAS_93_1_kan: (s[1644] ? 1 : 0) + (s[1645] ? 2 : 0) + s[807], LAS_93_1_selvforskyldt_kan: (s[1646] ? 1 : 0) + (s[1647] ? 2 : 0) + (s[1648] ? 4 : 0), LAS_94_1_kan: (s[1649] ? 1 : 0) + (s[1650] ? 2 : 0) + s[807], LOB_4_1_kan: (s[1651] ? 1 : 0) + (s[1652] ? 2 : 0) + s[807], LOB_9_1_kan: (s[1653] ? 1 : 0) + (s[1654] ? 2 : 0) + (s[1655] ? 4 : 0), LOB_10_1_kan: (s[1656] ? 1 : 0) + (s[1657] ? 2 : 0) + s[807], LOB_15a_1_kan: s[1068], LOV1559_9_betaling: s[1658], LOV1559_9_betaling_hoej: s[1659], LOV1559_9_betaling_kan: s[1660] + (s[1661] ? 4 : 0), LOV1559_9_valg_kan: s[1660] + (s[1662] ? 2 : 0) + s[1663], LOV1655_udbetaling: s[1664], LOV1655_udbetaling_hoej: s[1665], LOV1655_udbetaling_kan: (s[1666] ? 1 : 0) + (s[1667] ? 4 : 0), LOV1750_21_8_kan: (s[165] ? 1 : 0) + (s[167] ? 2 : 0) + s[1156], LOV1750_21_revalidering_kan: (s[1668] ? 1 : 0) + (s[403] ? 2 : 0) + s[1390], LSP_1a_1: s[507], LSP_1a_1_hoej: s[508], LSP_1a_1_kan: s[1001], LSP_1a_1_dag: s[505], LSP_1a_1_dag_hoej: s[506], LSP_1a_1_dag_kan: s[1001], LSP_1a_1_tabel2006_kan: (s[1669] ? 1 : 0) + (s[1670] ? 2 : 0) + (s[1671] ? 4 : 0), LSP_1a_1_tabel2011_kan: (s[1672] ? 1 : 0) + (s[1673] ? 2 : 0) + (s[1674] ? 4 : 0), LSP_2_1_kan: (s[1675] ? 1 : 0) + (s[1676] ? 2 : 0) + s[807], LSP_2_1_eu_kan: (s[511] ? 1 : 0) + (s[514] ? 2 : 0) + s[807], LSP_3_1_kan: (s[512] ? 1 : 0) + (s[515] ? 2 : 0) + s[807], LSP_3_2_kan: (s[1677] ? 1 : 0) + (s[1678] ? 2 : 0) + s[807], LSP_3_3_kan: (s[1679] ? 1 : 0) + (s[1680] ? 2 : 0) + s[807], LSP_4_kan: (s[513] ? 1 : 0) + (s[516] ? 2 : 0) + s[807], LSP_5_2: s[1681], LSP_5_2_hoej: s[1682], LSP_5_2_kan: (s[1683] ? 1 : 0) + (s[1684] ? 4 : 0), LSP_5_3: s[1685], LSP_5_3_hoej: s[1686], LSP_5_3_kan: (s[1687] ? 1 : 0) + (s[1688] ? 4 : 0), LSP_6: s[1689], LSP_6_hoej: s[1690], LSP_6_kan: 1 + (s[1691] ? 4 : 0), LSP_12_1_kan: (s[1692] ? 1 : 0) + (s[1693] ? 2 : 0) + s[807], LSP_13_kan: (s[1694] ? 1 : 0) + (s[1695] ? 2 : 0) + (s[1696] ? 4 : 0), LSP_16_kan: (s[1697] ? 1 : 0) + (s[1698] ? 2 : 0) + s[807], LSP_16_1_kan: (s[1699] ? 1 : 0) + (s[1700] ? 2 : 0) + s[807], LSP_16_2_kan: (s[1701] ? 1 : 0) + (s[1702] ? 2 : 0) + s[807], LSP_16_3_kan: (s[1703] ? 1 : 0) + (s[1704] ? 2 : 0) + s[807], LSP_17_2_kan: (s[1705] ? 1 : 0) + (s[1706] ? 2 : 0) + s[807], LSP_17_2_oplysninger_kan: (s[1707] ? 1 : 0) + (f.bedtOmAfgoerelseOmPensionAlene ? 2 : 0) + (s[1708] ? 4 : 0), LSP_17_3_senior_kan: (s[1709] ? 1 : 0) + (s[1710] ? 2 : 0) + s[1663], LSP_17_4_kan: 1 + s[1499] + s[807], LSP_18_1_kan: (s[1711] ? 1 : 0) + (s[1712] ? 2 : 0) + s[807], LSP_18_2_kan: (s[521] ? 1 : 0) + (s[1713] ? 2 : 0) + (s[1714] ? 4 : 0), LSP_19_1_kan: (s[1715] ? 1 : 0) + (s[1716] ? 2 : 0) + s[1193], LSP_20_3_kan: (s[1717] ? 1 : 0) + (s[1718] ? 2 : 0) + s[807], LSP_21_1: s[1719], LSP_21_1_hoej: s[1720], LSP_21_1_kan: s[1721], LSP_26a_1_kan: (s[1722] ? 1 : 0) + (s[1723] ? 2 : 0) + s[807], LSP_26a_5: flat(s[1724]), LSP_26a_5_hoej: flat(s[1725]), LSP_26a_5_kan: (s[805] ? 0 : 1) + (s[1726] ? 2 : 0) + (s[1727] ? 4 : 0), LSP_26b: s[1728], LSP_26b_hoej: s[1729], LSP_26b_kan: s[1001], LSP_26d_2: s[1730], LSP_26d_2_hoej: s[1731], LSP_26d_2_kan: 1 + s[1663], LSP_26g_kan: (s[1732] ? 1 : 0) + (s[1733] ? 2 : 0) + (s[1734] ? 4 : 0), LSP_26h_1: s[1735], LSP_26h_1_hoej: s[1736], LSP_26h_1_kan: 1 + (s[1737] ? 4 : 0), LSP_26h_3: s[528], LSP_26h_3_hoej: s[527], LSP_26h_3_kan: 1 + (s[529] ? 4 : 0), LSP_26h_6: -Infinity, LSP_26h_6_hoej: Infinity, LSP_26h_6_kan: 5, LSP_26v_1: flat(s[1738]), LSP_26v_1_kan: s[1739] ? 4 : 1, LSP_26v_2: flat(s[1740]), LSP_26v_2_kan: s[1741] ? 4 : 1, LSP_32c_1: s[1742], LSP_32c_1_hoej: s[1743], LSP_32c_1_kan: s[1001], LSP_32c_2: s[1744], LSP_32c_2_hoej: s[1745], LSP_32c_2_kan: (s[1746] ? 1 : 0) + (s[1747] ? 4 : 0), LSP_33_1: s[1748], LSP_33_1_hoej: s[1749], LSP_33_1_kan: (s[1750] ? 1 : 0) + (s[1751] ? 4 : 0), LSP_33_1_tilbage_kan: (s[1752] ? 1 : 0) + (s[1753] ? 2 : 0) + (s[1754] ? 4 : 0), LSP_33_2: s[1755], LSP_33_2_hoej: s[1756], LSP_33_2_kan: s[1721], LSP_37: flat(s[1757]), LSP_37_kan: s[1758] ? 4 : 1, LSP_44_1_kan: (s[1759] ? 1 : 0) + (s[1760] ? 2 : 0) + s[807], LSP_44_udsendte_kan: (s[1761] ? 1 : 0) + (s[1762] ? 2 : 0) + (s[1763] ? 4 : 0), LSP_49_1_foertidspension: s[1764], LSP_49_1_foertidspension_hoej: s[1765], LSP_49_1_foertidspension_kan: s[1086], LSP_49_1_folkepension: s[1766], LSP_49_1_folkepension_hoej: s[1767], LSP_49_1_folkepension_kan: (s[1768] ? 1 : 0) + (s[1769] ? 4 : 0), PENSBEK_7: s[1770], PENSBEK_7_hoej: s[1771], PENSBEK_7_kan: 1 + (s[1772] ? 0 : 4), PENSBEK_10_kan: (s[1773] ? 1 : 0) + (s[1774] ? 2 : 0) + s[1775], PENSBEK_11: s[1776], PENSBEK_11_hoej: s[1777], PENSBEK_11_kan: 1 + s[1775], PLANBEK_2_1_kan: (s[1778] ? 1 : 0) + (s[1779] ? 2 : 0) + s[807], REFUSIONSBEK_2: s[1780], REFUSIONSBEK_2_hoej: s[1781], REFUSIONSBEK_2_kan: (s[1782] ? 1 : 0) + (s[1783] ? 4 : 0), SDL_2_kan: (s[1784] ? 1 : 0) + (s[1785] ? 2 : 0) + (s[1786] ? 4 : 0), SDL_2_1_kan: (s[1787] ? 1 : 0) + (s[1788] ? 2 : 0) + s[1789], SDL_3_kan: (s[557] ? 1 : 0) + (s[554] ? 2 : 0) + s[807], SDL_6_1: s[95], SDL_6_1_hoej: s[97], SDL_6_1_kan: s[1790] + s[1791], SDL_7_1_kan: (s[125] ? 1 : 0) + (s[131] ? 2 : 0) + s[807], SDL_7_1_ferie_kan: s[1792], SDL_7_1_ferieaftale_kan: (s[1793] ? 1 : 0) + (s[1794] ? 2 : 0) + s[807], SDL_7_1_genoptagelse: s[1795], SDL_7_1_genoptagelse_hoej: s[1796], SDL_7_1_genoptagelse_kan: (f.ferieAftalt ? 1 : 0) + (s[1797] ? 4 : 0), SDL_7_1_ny_kan: (s[1798] ? 1 : 0) + (s[1799] ? 2 : 0) + s[807], SDL_7_2_kan: (s[1800] ? 1 : 0) + (s[1801] ? 2 : 0) + s[807], SDL_7_3: s[1802], SDL_7_3_hoej: s[1803], SDL_7_3_kan: (s[1804] ? 1 : 0) + (s[1805] ? 4 : 0), SDL_7_5_kan: (s[1806] ? 1 : 0) + (s[1807] ? 2 : 0) + s[807], SDL_7_5_fra: s[1808], SDL_7_5_fra_hoej: s[1809], SDL_7_5_fra_kan: 1 + (s[1810] ? 0 : 4), SDL_7a_1: s[1811], SDL_7a_1_hoej: s[1812], SDL_7a_1_kan: (s[1813] ? 1 : 0) + s[1814], SDL_7c_kan: (s[436] ? 1 : 0) + (s[437] ? 2 : 0) + (s[430] ? 0 : 4), SDL_10a_kan: (s[1815] ? 1 : 0) + (s[1816] ? 2 : 0) + s[807], SDL_11_3: s[1817], SDL_11_3_hoej: s[1818], SDL_11_3_kan: 1 + (s[1819] ? 0 : 4), SDL_11a_1_kan: (s[1820] ? 1 : 0) + (s[1821] ? 2 : 0) + (s[1822] ? 4 : 0), SDL_11c_kan: (s[1823] ? 1 : 0) + (s[1824] ? 2 : 0) + s[807], SDL_12_1_1_kan: (s[435] ? 1 : 0) + (s[433] ? 2 : 0) + (s[434] ? 4 : 0), SDL_12_1_2_kan: (s[572] ? 1 : 0) + (s[567] ? 2 : 0) + (s[566] ? 4 : 0), SDL_12_1_3_kan: (s[573] ? 1 : 0) + (s[574] ? 2 : 0) + s[807], SDL_13b_1: s[1825], SDL_13b_1_hoej: s[1826], SDL_13b_1_kan: (s[1827] ? 1 : 0) + (s[1828] ? 4 : 0), SDL_13b_1_antal: s[1829], SDL_13b_1_antal_hoej: s[1830], SDL_13b_1_antal_kan: (s[1831] ? 1 : 0) + (s[1832] ? 4 : 0), SDL_13b_1_form_kan: (s[1833] ? 1 : 0) + (s[1834] ? 2 : 0) + (s[1835] ? 4 : 0), SDL_13b_1_naeste: s[1836], SDL_13b_1_naeste_hoej: s[1837], SDL_13b_1_naeste_kan: (s[1838] ? 1 : 0) + (s[1839] ? 4 : 0), SDL_13b_5_kan: (s[1840] ? 1 : 0) + (s[1841] ? 2 : 0) + (s[1842] ? 4 : 0), SDL_13c_1_2_kan: (s[1843] ? 1 : 0) + (s[1844] ? 2 : 0) + (s[1845] ? 4 : 0), SDL_13c_2_kan: (s[1846] ? 1 : 0) + (s[1847] ? 2 : 0) + (s[1848] ? 4 : 0), SDL_13f_1_kan: (s[439] ? 1 : 0) + (s[438] ? 2 : 0) + s[1106], SDL_13f_1_dag: s[1849], SDL_13f_1_dag_hoej: s[1850], SDL_13f_1_dag_kan: (s[1851] ? 1 : 0) + (s[1852] ? 4 : 0), SDL_16_2_kan: (s[1853] ? 1 : 0) + (s[1854] ? 2 : 0) + (s[1855] ? 4 : 0), SDL_21_1_1_kan: (s[1856] ? 1 : 0) + (s[1857] ? 2 : 0) + s[807], SDL_21_1_2_kan: (s[1858] ? 1 : 0) + (s[1859] ? 2 : 0) + s[807], SDL_21_1_3_kan: (s[1860] ? 1 : 0) + (s[1861] ? 2 : 0) + s[807], SDL_21_3_kan: (s[1862] ? 1 : 0) + (s[1863] ? 2 : 0) + s[807], SDL_21_3_grundlag_kan: (s[1864] ? 1 : 0) + (s[1865] ? 2 : 0) + s[807], SDL_21_4_kan: s[1866] + (s[1867] ? 2 : 0) + (s[1868] ? 4 : 0), SDL_21_4_dag: s[1869], SDL_21_4_dag_hoej: s[1870], SDL_21_4_dag_kan: s[1001], SDL_21_4_fra: s[1871], SDL_21_4_fra_hoej: s[1872], SDL_21_4_fra_kan: s[1866] + (s[1873] ? 4 : 0), SDL_21_5_kan: (s[1874] ? 1 : 0) + (s[1875] ? 2 : 0) + (s[1876] ? 4 : 0), SDL_21a_kan: (s[584] ? 1 : 0) + (s[583] ? 2 : 0) + s[807], SDL_24_1: s[139], SDL_24_1_hoej: s[141], SDL_24_1_kan: (s[135] ? 1 : 0) + (s[137] ? 4 : 0), SDL_24_1_ophoer: s[1877], SDL_24_1_ophoer_hoej: s[1878], SDL_24_1_ophoer_kan: (s[1879] ? 1 : 0) + (s[1880] ? 4 : 0), SDL_24_1_revurdering_kan: (s[1881] ? 1 : 0) + (s[1882] ? 2 : 0) + (s[1883] ? 4 : 0), SDL_24_3: flat(s[44]), SDL_24_3_hoej: flat(s[43]), SDL_24_3_kan: s[1790] + (s[1884] ? 2 : 0) + s[1791], SDL_24a_1_kan: (s[605] ? 1 : 0) + (s[608] ? 2 : 0) + (s[607] ? 4 : 0), SDL_24a_1_graense_kan: (s[127] ? 1 : 0) + (s[130] ? 2 : 0) + (s[128] ? 4 : 0), SDL_24a_2: s[1885], SDL_24a_2_hoej: s[1886], SDL_24a_2_kan: (s[1887] ? 1 : 0) + (s[1888] ? 4 : 0), SDL_24a_6_kan: (s[1889] ? 1 : 0) + (s[1890] ? 2 : 0) + s[807], SDL_24b_1_kan: s[1891] + (s[610] ? 2 : 0) + s[807], SDL_24b_2: s[1892], SDL_24b_2_hoej: s[1893], SDL_24b_2_kan: s[1891] + (s[1894] ? 4 : 0), SDL_24c_1_kan: (s[1895] ? 1 : 0) + (s[1896] ? 2 : 0) + s[807], SDL_25_1: s[138], SDL_25_1_hoej: s[140], SDL_25_1_kan: (s[134] ? 1 : 0) + (s[136] ? 4 : 0), SDL_25_2: s[1897], SDL_25_2_hoej: s[1898], SDL_25_2_kan: (s[1899] ? 1 : 0) + (s[1900] ? 4 : 0), SDL_26_1_kan: (s[1901] ? 1 : 0) + (s[1902] ? 2 : 0) + (s[1903] ? 4 : 0), SDL_26_1_covid: s[623], SDL_26_1_covid_hoej: s[624], SDL_26_1_covid_kan: (s[625] ? 1 : 0) + (s[626] ? 4 : 0), SDL_26_1_fra: s[1904], SDL_26_1_fra_hoej: s[1905], SDL_26_1_fra_kan: (s[1906] ? 1 : 0) + (s[1907] ? 4 : 0), SDL_26_1_uger: s[1908], SDL_26_1_uger_hoej: s[1909], SDL_26_1_uger_kan: (s[1910] ? 1 : 0) + s[1789], SDL_26_2_kan: (s[1911] ? 1 : 0) + (s[1912] ? 2 : 0) + (s[1913] ? 4 : 0), SDL_26_3_covid: s[627], SDL_26_3_covid_hoej: s[628], SDL_26_3_covid_kan: (s[629] ? 1 : 0) + (s[630] ? 4 : 0), SDL_26a_1_covid: s[1914], SDL_26a_3_covid: s[631], SDL_26a_3_covid_kan: s[632] ? 4 : 1, SDL_26c_covid: s[638], SDL_26c_covid_hoej: s[640], SDL_26c_covid_kan: (s[634] ? 1 : 0) + (s[636] ? 4 : 0), SDL_26d_covid: s[637], SDL_26d_covid_hoej: s[639], SDL_26d_covid_kan: (s[633] ? 1 : 0) + (s[635] ? 4 : 0), SDL_26f_covid: s[1915], SDL_26f_covid_hoej: s[1916], SDL_26f_covid_kan: (s[1917] ? 1 : 0) + (s[1918] ? 4 : 0), SDL_26g_covid: s[641], SDL_26g_covid_hoej: s[642], SDL_26g_covid_kan: (s[643] ? 1 : 0) + (s[644] ? 4 : 0), SDL_26h_covid: s[1919], SDL_26h_covid_hoej: s[1920], SDL_26h_covid_kan: (s[1921] ? 1 : 0) + (s[1922] ? 4 : 0), SDL_26i_covid: s[1923], SDL_26i_covid_hoej: s[1924], SDL_26i_covid_kan: (s[1925] ? 1 : 0) + (s[1926] ? 4 : 0), SDL_27_1_kan: (s[142] ? 1 : 0) + (s[143] ? 2 : 0) + (s[144] ? 4 : 0), SDL_27_1_1_kan: (s[82] ? 1 : 0) + (s[87] ? 2 : 0) + s[1927], SDL_27_1_2_kan: (s[83] ? 1 : 0) + (s[91] ? 2 : 0) + s[1928], SDL_27_1_2_slut: s[662], SDL_27_1_2_slut_hoej: s[663], SDL_27_1_2_slut_kan: (s[664] ? 1 : 0) + (s[668] ? 4 : 0), SDL_27_1_2_uger: s[1929], SDL_27_1_2_uger_hoej: s[1930], SDL_27_1_2_uger_kan: (s[1931] ? 1 : 0) + s[1928], SDL_27_1_3_kan: (s[84] ? 1 : 0) + (s[92] ? 2 : 0) + s[1928], SDL_27_1_3_slut: s[665], SDL_27_1_3_slut_hoej: s[666], SDL_27_1_3_slut_kan: (s[667] ? 1 : 0) + (s[670] ? 4 : 0), SDL_27_1_3_uger: s[649], SDL_27_1_3_uger_hoej: s[651], SDL_27_1_3_uger_kan: (s[647] ? 1 : 0) + s[1928], SDL_27_1_4_kan: (s[85] ? 1 : 0) + (s[93] ? 2 : 0) + s[1927], SDL_27_1_4_slut: s[1932], SDL_27_1_4_slut_hoej: s[1933], SDL_27_1_4_slut_kan: (s[1934] ? 1 : 0) + (s[1935] ? 4 : 0), SDL_27_1_5_kan: (s[86] ? 1 : 0) + (s[89] ? 2 : 0) + s[1928], SDL_27_1_6_kan: (s[654] ? 1 : 0) + (s[660] ? 2 : 0) + s[1928], SDL_27_1_7_kan: (s[655] ? 1 : 0) + (s[661] ? 2 : 0) + s[1928], SDL_27_1_7_2_kan: (s[1936] ? 1 : 0) + (s[1937] ? 2 : 0) + (s[1938] ? 4 : 0), SDL_27_1_slut: s[1939], SDL_27_1_slut_hoej: s[1940], SDL_27_1_slut_kan: (s[1941] ? 1 : 0) + (s[1942] ? 4 : 0), SDL_27_3_nedsat_kan: s[1792], SDL_29_1_kan: (s[1943] ? 1 : 0) + (s[1944] ? 2 : 0) + (s[1945] ? 4 : 0), SDL_30_kan: (s[108] ? 1 : 0) + (s[109] ? 2 : 0) + s[1789], SDL_30_1: s[104], SDL_30_1_hoej: s[105], SDL_30_1_kan: (s[106] ? 1 : 0) + s[1789], SDL_30_1_fri: s[1946], SDL_30_1_fri_hoej: s[1947], SDL_30_1_fri_kan: (f.sygUnderAftaltFri ? 1 : 0) + (s[1948] ? 4 : 0), SDL_30_2_kan: (s[1949] ? 1 : 0) + (s[1950] ? 2 : 0) + s[1789], SDL_30_fleksjob_kan: (s[1951] ? 1 : 0) + (s[1952] ? 2 : 0) + (s[1953] ? 4 : 0), SDL_31_1: s[586], SDL_31_1_hoej: s[587], SDL_31_1_kan: (s[585] ? 1 : 0) + (s[588] ? 4 : 0), SDL_32_kan: (s[552] ? 1 : 0) + (s[553] ? 2 : 0) + s[1789], SDL_32_1_kan: (s[118] ? 1 : 0) + (s[117] ? 2 : 0) + s[1789], SDL_33_1: s[1954], SDL_33_1_hoej: s[1955], SDL_33_1_kan: (s[1956] ? 1 : 0) + (s[1957] ? 4 : 0), SDL_34_1_kan: (s[1958] ? 1 : 0) + (s[1959] ? 2 : 0) + s[1789], SDL_35_2: s[1960], SDL_35_2_hoej: s[1961], SDL_35_2_kan: (s[1962] ? 1 : 0) + (s[1963] ? 4 : 0), SDL_35_3: s[678], SDL_35_3_hoej: s[677], SDL_35_3_kan: (s[676] ? 1 : 0) + (s[680] ? 4 : 0), SDL_35_3_fra: s[1964], SDL_35_3_fra_hoej: s[1965], SDL_35_3_fra_kan: (s[1966] ? 1 : 0) + (s[1967] ? 4 : 0), SDL_38_1: s[1968], SDL_38_1_hoej: s[1969], SDL_38_1_kan: (s[1970] ? 1 : 0) + (s[1971] ? 4 : 0), SDL_38_7: s[1972], SDL_38_7_hoej: s[1973], SDL_38_7_kan: (s[1974] ? 1 : 0) + (s[1975] ? 4 : 0), SDL_38_7_tide_kan: (s[691] ? 1 : 0) + (s[692] ? 2 : 0) + (s[693] ? 4 : 0), SDL_38_8_kan: (s[688] ? 1 : 0) + (s[690] ? 2 : 0) + (s[689] ? 4 : 0), SDL_40_1: s[1976], SDL_40_1_hoej: s[1977], SDL_40_1_kan: (s[1978] ? 1 : 0) + (s[1979] ? 4 : 0), SDL_40a_1: s[1980], SDL_40a_1_hoej: s[1981], SDL_40a_1_kan: (s[1982] ? 1 : 0) + (s[1983] ? 4 : 0), SDL_41_1: s[595], SDL_41_1_hoej: s[596], SDL_41_1_kan: (s[593] ? 1 : 0) + (s[594] ? 4 : 0), SDL_42_1_kan: (s[121] ? 1 : 0) + (s[120] ? 2 : 0) + s[1789], SDL_43_1: s[1984], SDL_43_1_hoej: s[1985], SDL_43_1_kan: (s[1986] ? 1 : 0) + (s[1987] ? 4 : 0), SDL_43_4: s[1988], SDL_43_4_hoej: s[1989], SDL_43_4_kan: (s[1990] ? 1 : 0) + (s[1991] ? 4 : 0), SDL_43_4_tide_kan: (s[1992] ? 1 : 0) + (s[1993] ? 2 : 0) + (s[1994] ? 4 : 0), SDL_43_5_kan: (s[1995] ? 1 : 0) + (s[1996] ? 2 : 0) + (s[1997] ? 4 : 0), SDL_45_4: s[1998], SDL_45_4_hoej: s[1999], SDL_45_4_kan: s[1001], SDL_46_1: s[2000], SDL_46_1_hoej: s[2001], SDL_46_1_kan: (s[2002] ? 1 : 0) + (s[2003] ? 4 : 0), SDL_47_1: s[742], SDL_47_1_hoej: s[743], SDL_47_1_kan: (s[741] ? 1 : 0) + (s[745] ? 4 : 0), SDL_47_1_3: s[2004], SDL_47_1_3_hoej: s[2005], SDL_47_1_3_kan: (s[2006] ? 1 : 0) + (s[2007] ? 4 : 0), SDL_50_1: s[732], SDL_50_1_hoej: s[733], SDL_50_1_kan: s[966], SDL_50_4: s[2008], SDL_50_4_hoej: s[2009], SDL_50_4_kan: (s[2010] ? 1 : 0) + (s[2011] ? 4 : 0), SDL_51_1: s[730], SDL_51_1_hoej: s[731], SDL_51_1_kan: s[1001], SDL_52_1: s[2012], SDL_52_1_hoej: s[2013], SDL_52_1_kan: (s[2014] ? 1 : 0) + (s[2015] ? 4 : 0), SDL_53_1: s[735], SDL_53_1_hoej: s[736], SDL_53_1_kan: (s[738] ? 1 : 0) + (s[739] ? 4 : 0), SDL_53_1_ialt: s[2016], SDL_53_1_ialt_hoej: s[2017], SDL_53_1_ialt_kan: (s[2018] ? 1 : 0) + (s[2019] ? 4 : 0), SDL_53_1_timer: s[2020], SDL_53_1_timer_hoej: s[2021], SDL_53_1_timer_kan: (s[103] ? 1 : 0) + (s[2022] ? 4 : 0), SDL_53_2_kan: (s[2023] ? 1 : 0) + (s[2024] ? 2 : 0) + (s[917] ? 0 : 4), SDL_53_3: s[2025], SDL_53_3_hoej: s[2026], SDL_53_3_kan: (s[2027] ? 1 : 0) + (s[2028] ? 4 : 0), SDL_53a_1_kan: (s[2029] ? 1 : 0) + (s[2030] ? 2 : 0) + s[807], SDL_53a_2: flat(s[2031]), SDL_53a_2_hoej: flat(s[2032]), SDL_53a_2_kan: (s[810] ? 0 : 1) + (s[2033] ? 2 : 0) + (s[2034] ? 4 : 0), SDL_53b_1_kan: (s[2035] ? 1 : 0) + (s[2036] ? 2 : 0) + (s[2037] ? 4 : 0), SDL_54_1_kan: (s[737] ? 1 : 0) + (s[740] ? 2 : 0) + s[1789], SDL_54_1_beloeb: s[2038], SDL_54_1_beloeb_hoej: s[2039], SDL_54_1_beloeb_kan: (s[2040] ? 1 : 0) + (s[2041] ? 4 : 0), SDL_56_1_kan: (s[744] ? 1 : 0) + (s[746] ? 2 : 0) + s[1789], SDL_56_1_beloeb: s[2042], SDL_56_1_beloeb_hoej: s[2043], SDL_56_1_beloeb_kan: (s[2044] ? 1 : 0) + (s[2045] ? 4 : 0), SDL_56_2_kan: (s[2046] ? 1 : 0) + (s[2047] ? 2 : 0) + s[2048], SDL_56_3_kan: (s[2049] ? 1 : 0) + (s[2050] ? 2 : 0) + s[2048], SDL_56_4: s[2051], SDL_56_4_hoej: s[2052], SDL_56_4_kan: 1 + s[2048], SDL_56_4_fornyelse_kan: (s[2053] ? 1 : 0) + (s[2054] ? 2 : 0) + s[2048], SDL_58a_1_kan: (s[2055] ? 1 : 0) + (s[2056] ? 2 : 0) + s[2048], SDL_59_2: s[2057], SDL_59_2_hoej: s[2058], SDL_59_2_kan: (s[2059] ? 1 : 0) + (s[2060] ? 4 : 0), SDL_59_6_kan: (s[2061] ? 1 : 0) + (s[2062] ? 2 : 0) + s[1814], SDL_82_1_kan: (s[2063] ? 1 : 0) + (s[2064] ? 2 : 0) + s[807], SEL_112_1_kan: (s[2065] ? 1 : 0) + (s[2066] ? 2 : 0) + s[2067], SEL_112_1_forud_kan: (s[2068] ? 1 : 0) + (s[2069] ? 2 : 0) + s[2067], SENBEK_2_1_kan: (s[2070] ? 1 : 0) + (s[2071] ? 2 : 0) + s[807], SSBEK_3_1: s[764], SSBEK_3_1_hoej: s[765], SSBEK_3_1_kan: 1 + (s[768] ? 4 : 0), SSBEK_5_1: s[2072], SSBEK_5_1_hoej: s[2073], SSBEK_5_1_kan: (s[2074] ? 1 : 0) + (s[2075] ? 4 : 0), SSBEK_6_1: s[766], SSBEK_6_1_hoej: s[767], SSBEK_6_1_kan: s[1380] + (s[769] ? 4 : 0), SSBEK_10_1: s[2076], SSBEK_10_1_hoej: s[2077], SSBEK_10_1_kan: (s[2078] ? 1 : 0) + (s[2079] ? 4 : 0), spor: [s[919] << 0 | s[920] << 1 | s[1] << 2 | s[2080] << 3 | (f.ansesForBerettigetTilFleksjob ? 32 : 0) | s[477] << 6 | s[38] << 7 | s[40] << 8 | (s[38] ? 0 : s[832]) << 9 | s[2081] << 10 | s[589] << 11 | s[592] << 12 | s[2082] << 13 | s[124] << 15 | (f.dagpengerettenSlutter ? 65536 : 0) | s[921] << 17 | s[922] << 18 | s[923] << 19 | (s[2083] ? 0 : s[2084] ? s[825] : s[2085]) << 20 | s[2083] << 22 | s[2086] << 23 | s[2087] << 24 | s[2088] << 25 | s[2089] << 26 | (f.uddannelsePasserMedBehandling ? 134217728 : 0) | (f.uddannelseUdskyderRevalidering ? 268435456 : 0) | s[2090] << 29, s[95], s[97], s[590], s[591], s[925] << 0 | (s[925] ? s[879] : 0) << 1 | s[0] << 2 | s[2091] << 3 | s[387] << 4 | s[386] << 5 | (s[0] ? (s[331] ? s[879] : s[2092] ? s[2093] : s[814] ? s[2094] : s[242] ? s[838] : s[2095]) : 0) << 6 | s[2096] << 9 | s[2097] << 10 | s[2098] << 11 | s[2099] << 12 | s[2100] << 13 | s[2101] << 14 | s[2102] << 15 | s[2103] << 16 | s[2104] << 17 | s[2105] << 18 | s[2106] << 19 | s[2107] << 20 | s[2108] << 21 | s[926] << 22 | s[927] << 23 | (s[813] ? s[825] : s[863] ? s[826] : s[861] ? s[864] : s[862]) << 24 | s[930] << 27 | (s[813] ? s[825] : s[863] ? s[826] : s[864]) << 28, s[928], s[929], s[1251] << 0 | s[1252] << 1 | s[2109] << 2 | s[2110] << 3 | s[2111] << 4 | s[2112] << 5 | (f.sammeArbejdsgiverIFleksjobbet ? 64 : 0) | (f.sammeOpgaverIFleksjobbet ? 128 : 0) | s[2113] << 8 | s[2114] << 9 | s[179] << 10 | s[178] << 11 | s[180] << 12 | (f.ansatIFleksjob ? s[859] : 0) << 13 | (f.ansatIFleksjob ? 32768 : 0) | s[2115] << 16 | s[177] << 17 | s[189] << 18 | (s[2116] ? s[859] : 0) << 19 | s[176] << 21 | s[934] << 22 | s[935] << 23 | s[936] << 24 | (s[2116] ? (s[814] ? s[879] : s[822]) : 0) << 25 | s[3] << 27, s[931], s[932], s[937], s[938], s[4], s[5], (s[2117] ? s[2118] : s[541] ? s[2119] : s[2120] ? s[2121] : f.vurderingsdato <= 20438 /* 2025-12-16 */ ? s[2122] : s[2123] ? 5 : 0) << 0 | s[2] << 3 | s[17] << 4 | s[2124] << 5 | s[2125] << 6 | s[942] << 7 | s[2126] << 8 | s[2127] << 9 | s[2128] << 10 | s[2129] << 11 | s[19] << 12 | s[20] << 13 | s[943] << 14 | (s[942] ? s[2130] : 0) << 15 | s[946] << 17 | s[947] << 18 | (s[2117] ? s[2118] : f.vurderingsdato <= 13878 /* 2007-12-31 */ ? s[2119] : s[541] ? (s[221] ? 3 : 0) : s[2120] ? s[2131] : s[815] ? 5 : 0) << 19 | s[2132] << 22 | s[2133] << 23 | s[2134] << 24 | s[2135] << 25 | s[2136] << 26 | (f.betalteTilFleksydelsesalderen ? 134217728 : 0) | s[2137] << 28 | s[2138] << 29, s[940], s[941], (f.fleksydelsesbidragFraTilmelding ? 1 : 0) | s[2139] << 1 | s[2140] << 2 | s[2141] << 3 | s[2142] << 4 | s[2143] << 5 | s[2144] << 6 | s[2145] << 7 | s[2146] << 8 | s[25] << 9 | s[2147] << 10 | s[2148] << 11 | s[2149] << 12 | s[2150] << 13 | s[2151] << 14 | s[2152] << 15 | s[2153] << 16 | s[2154] << 17 | s[2155] << 18 | s[2156] << 19 | s[2157] << 20 | s[2158] << 21 | s[2159] << 22 | s[2160] << 23 | s[2161] << 24 | s[2162] << 25 | s[944] << 26 | s[945] << 27 | (s[2117] ? s[2118] : s[2120] ? s[2119] : s[2163]) << 28, s[2164] << 0 | s[424] << 1 | (f.erVisiteretTilFleksjob ? 4 : 0) | (f.betalerFleksydelsesbidrag ? 8 : 0) | (f.pensionsvaerdiIndberettet ? 16 : 0) | s[2165] << 5 | s[11] << 6 | (f.erVisiteretTilFleksjob ? s[2166] : 0) << 7 | s[948] << 9 | s[949] << 10 | s[950] << 11 | (s[2117] ? s[2167] : s[541] ? s[2119] : s[2120] ? s[2121] : s[2122]) << 12 | (f.fravalgteEfterloen ? 32768 : 0) | s[2168] << 16 | s[2169] << 17 | s[2170] << 18 | s[2171] << 19 | s[2172] << 20 | s[2173] << 21 | s[953] << 22 | s[954] << 23 | (s[948] && !s[949] && !s[950] ? (s[541] ? (s[7] ? 1 : 0) : s[2174]) : 0) << 24 | s[962] << 26 | s[963] << 27 | (f.oenskedeIkkeTilmelding ? 268435456 : 0) | s[726] << 29, s[9], s[10], s[951], s[952], s[955], s[956], s[958], s[959], s[960], s[961], s[964], s[965], s[727] << 0 | (s[541] ? s[825] : s[2175]) << 1 | s[6] << 3 | s[2166] << 4 | s[974] << 6 | (s[2120] ? s[2167] : s[2176]) << 7 | s[975] << 9 | s[976] << 10 | s[2177] << 11 | s[2178] << 12 | s[979] << 13 | (s[979] ? 0 : s[2179] <= 16306 /* 2014-08-24 */ ? 1 : s[2179] >= 16307 /* 2014-08-25 */ ? 2 : 0) << 14 | s[980] << 16 | s[981] << 17 | (s[813] ? s[2167] : s[2120] ? s[826] : s[2163]) << 18 | s[2180] << 20 | s[2181] << 21 | s[2182] << 22 | s[2183] << 23 | s[984] << 24 | s[985] << 25 | s[2184] << 26 | s[988] << 28 | s[989] << 29, s[967], s[968], s[970], s[971], s[972], s[973], s[982], s[983], s[986], s[987], (s[2120] ? s[825] : s[2176]) << 0 | s[990] << 2 | s[991] << 3 | s[8] << 4 | (s[541] ? s[2167] : s[2174]) << 5 | s[2185] << 7 | (f.arbejdetErFleksjobEllerHosAegtefaellen ? 256 : 0) | s[994] << 9 | s[2130] << 10 | s[2186] << 12 | s[1004] << 14 | s[1005] << 15 | (f.arbejdsgiverenErPrivat ? s[2186] : 0) << 16 | (f.arbejdsgiverenErPrivat ? 262144 : 0) | s[1006] << 19 | s[1007] << 20 | s[1008] << 21 | s[2187] << 22 | s[2188] << 23 | s[1009] << 24 | s[1010] << 25 | s[2189] << 26 | s[21] << 28 | (f.handicapGoerBeskaeftigelseVanskelig ? 536870912 : 0), s[992], s[993], s[995], s[996], s[997], s[998], s[999], s[1000], s[1002], s[1003], s[23] << 0 | s[22] << 1 | (f.stillingenBesaettesInternt ? 4 : 0) | (f.ligeSaaKvalificeret ? 8 : 0) | s[771] << 4 | s[817] << 5 | (f.funktionsnedsaettelsenErVarigOgBetydelig ? 64 : 0) | s[2190] << 7 | (f.erhvervetUforeneligtMedNedsaettelsen ? 256 : 0) | (f.assistancenErVikarEllerMedhjaelp ? 512 : 0) | s[772] << 10 | (s[2191] ? s[2189] : 0) << 11 | s[2192] << 13 | s[2193] << 14 | s[2194] << 15 | s[2195] << 16 | (f.flereFunktionsnedsaettelser ? 131072 : 0) | (f.funktionsnedsaettelsenErMegetBetydelig ? 262144 : 0) | (f.assistanceUdOver20Timer ? 524288 : 0) | s[1017] << 20 | s[773] << 21 | s[1019] << 22 | (s[2196] ? s[825] : f.vurderingsdato <= 14432 /* 2009-07-07 */ ? s[2197] : s[2198] ? (f.vurderingsdato >= 14433 /* 2009-07-08 */ ? 3 : 0) : s[24] ? 4 : 0) << 23 | (f.berettigetTilSpecialpaedagogiskStoette ? 67108864 : 0) | s[2199] << 27 | s[2200] << 28 | s[1022] << 29, s[1012], s[1013], s[1015], s[1016], s[1020], s[1021], (s[773] && !s[1019] && s[1] ? s[2189] : 0) << 0 | (f.saerligtTilfaeldeUnderUddannelse ? 4 : 0) | s[774] << 3 | s[1024] << 4 | s[2201] << 5 | s[2202] << 7 | (f.uddannelsenGiverAdgangTilAkasse ? 256 : 0) | s[2203] << 9 | (f.ansatEfterHandicapUddannelsen ? 1024 : 0) | (f.manglerErfaringIFaget ? 2048 : 0) | s[1027] << 12 | (s[774] && !s[1024] && s[1] ? s[2204] : 0) << 13 | s[1028] << 15 | s[1029] << 16 | s[1030] << 17 | (s[2205] ? s[2201] : 0) << 18 | s[2205] << 20 | s[2206] << 21 | (f.hjaelpemidletErAfgoerende ? 4194304 : 0) | (f.hjaelpemidletKompenserer ? 8388608 : 0) | (f.udgiftenLiggerUdOverArbejdsgiverens ? 16777216 : 0) | (f.saedvanligtPaaArbejdspladsen ? 33554432 : 0) | s[2207] << 26 | (f.andenLovDaekkerHjaelpemidlet ? 134217728 : 0) | s[1031] << 28 | s[1032] << 29, s[1025], s[1026], s[1033] << 0 | (s[2208] ? s[2201] : 0) << 1 | s[2208] << 3 | s[1034] << 4 | s[1035] << 5 | s[1036] << 6 | (s[2209] ? s[2201] : 0) << 7 | s[2209] << 9 | s[1043] << 10 | (s[21] ? s[2189] : 0) << 11 | s[1044] << 13 | s[1045] << 14 | (f.bedtOmFortrinsadgang ? 32768 : 0) | s[2210] << 16 | s[2211] << 17 | (f.opfylderFormelleUddannelseskrav ? 262144 : 0) | s[2212] << 19 | s[2213] << 20 | (f.aabenbartRingereKvalificeret ? 2097152 : 0) | (s[2191] ? (s[2196] ? s[825] : s[2198] ? s[2197] : s[24] ? 3 : 0) : 0) << 22 | s[1669] << 24 | s[1670] << 25 | s[1671] << 26 | (s[2117] ? s[825] : s[2214] ? s[2119] : s[2215]) << 27 | s[1672] << 29, s[1037], s[1038], s[1039], s[1040], s[1041], s[1042], s[1046], s[1047], s[1673] << 0 | s[1674] << 1 | (s[2216] ? s[825] : s[2217] ? (s[2218] ? 2 : 0) : s[2219] ? 3 : 0) << 2 | (s[905] ? s[825] : s[2216] ? s[906] : s[2217] ? (s[2218] ? 3 : 0) : f.vurderingsdato <= 16797 /* 2015-12-28 */ ? (s[2219] ? 4 : 0) : f.vurderingsdato <= 17086 /* 2016-10-12 */ ? (s[2220] ? 5 : 0) : f.vurderingsdato <= 18626 /* 2020-12-30 */ ? (f.vurderingsdato >= 17087 /* 2016-10-13 */ ? 6 : 0) : s[2221] ? (s[2222] ? 7 : 0) : f.vurderingsdato <= 20452 /* 2025-12-30 */ ? (s[530] ? 8 : 0) : s[2223] ? 9 : 0) << 4 | s[2224] << 8 | s[2225] << 9 | s[2226] << 10 | s[2227] << 11 | s[2228] << 12 | s[2229] << 13 | s[2230] << 14 | s[2231] << 15 | s[2232] << 16 | s[525] << 17 | s[531] << 18 | s[532] << 19 | s[526] << 20 | s[825] << 21 | s[1048] << 22 | s[1049] << 23 | s[172] << 24 | s[504] << 25 | s[503] << 26 | (f.ikkeNormaltArbejdePaaNedsatTid ? 134217728 : 0) | s[34] << 28 | s[1096] << 29, s[507], s[508], s[505], s[506], s[1093], s[1094], (s[34] ? 0 : s[2233]) << 0 | s[1103] << 3 | (s[34] ? (f.soegteHjaelpDen <= 13571 /* 2007-02-27 */ ? s[2234] : s[2235] ? (s[2236] ? 2 : 0) : s[2237] ? (s[33] ? 3 : 0) : s[2238] ? (s[819] ? 4 : 0) : s[820] ? 5 : 0) : 0) << 4 | s[1052] << 7 | s[2233] << 8 | s[1053] << 11 | s[1054] << 12 | s[237] << 13 | (s[331] ? s[825] : s[814] ? s[2093] : s[824]) << 14 | s[247] << 16 | (f.harErhvervskompetencegivendeUddannelse ? 131072 : 0) | s[148] << 18 | s[775] << 19 | (s[148] ? (s[814] ? s[821] : s[2239]) : 0) << 20 | (f.erIJobafklaring ? 4194304 : 0) | s[145] << 23 | s[26] << 24 | (s[26] ? (s[850] ? (s[26] ? 1 : 0) : s[2240]) : 0) << 25 | (f.fritagetForJobsamtaler ? 134217728 : 0) | (f.risikoForFireAar ? 268435456 : 0) | s[1062] << 29, s[1101], s[1102], s[1050], s[1051], s[1055], s[1056], s[1058], s[1059], s[1060], s[1061], s[1063] << 0 | s[776] << 1 | (s[148] ? s[2241] : 0) << 2 | s[1066] << 4 | s[165] << 5 | s[167] << 6 | s[166] << 7 | (f.ressourceforloebErBevilget ? (s[813] ? s[825] : s[823] ? s[826] : s[889]) : 0) << 8 | (f.ressourceforloebErBevilget ? 1024 : 0) | s[164] << 11 | s[2242] << 12 | s[777] << 13 | s[778] << 14 | s[779] << 15 | (f.ressourceforloebErBevilget ? s[2243] : 0) << 16 | s[780] << 19 | s[781] << 20 | (s[850] ? s[825] : s[2240]) << 21 | s[1122] << 23 | s[1123] << 24 | s[1124] << 25 | (s[150] ? (s[2244] ? s[828] : s[2245] ? (s[151] ? 2 : 0) : s[152] ? 3 : 0) : 0) << 26 | s[150] << 28 | s[1116] << 29, s[1117] << 0 | s[1118] << 1 | (s[150] && s[2246] ? 1 : s[150] && !s[2246] ? (s[2247] ? (s[150] ? 2 : 0) : s[2248] ? s[2249] : s[2250] ? (s[149] ? 4 : 0) : s[829] ? 5 : 0) : 0) << 2 | s[2246] << 5 | s[162] << 6 | s[149] << 7 | s[829] << 8 | s[2251] << 9 | s[2252] << 10 | (f.ventesFuldtRask ? 2048 : 0) | s[146] << 12 | s[2253] << 13 | (f.fikTvaerfagligIndsats ? 16384 : 0) | (f.overgikVedRevurderingen ? 32768 : 0) | s[153] << 16 | s[1070] << 17 | s[1071] << 18 | (s[2254] ? s[2255] : 0) << 19 | s[155] << 21 | s[1072] << 22 | s[1073] << 23 | (s[150] ? s[2255] : 0) << 24 | s[29] << 26 | s[30] << 27 | s[218] << 28 | s[2256] << 29, s[2257] << 0 | (f.kanKunVanskeligtFaaArbejdeUdenPraktik ? 2 : 0) | s[1075] << 2 | s[1076] << 3 | s[2204] << 4 | s[2258] << 6 | (f.helbredetErStationaert ? 128 : 0) | s[1077] << 8 | s[1078] << 9 | s[2259] << 10 | (f.ansatPaaPraktikstedet ? 2048 : 0) | s[1081] << 12 | (s[29] && !s[30] && s[1] ? (s[2214] ? s[825] : s[814] ? (s[28] ? 2 : 0) : s[824]) : 0) << 13 | s[2260] << 15 | s[219] << 16 | s[2261] << 17 | s[2262] << 18 | (f.harVanskeligtVedLoentilskud ? 524288 : 0) | (f.praktikForlaengesTil26Uger ? 1048576 : 0) | (f.saerligtBehovForLaengerePraktik ? 2097152 : 0) | s[2263] << 22 | s[1082] << 23 | s[1083] << 24 | (f.vilkaarAftaltMedFagligOrganisation ? 33554432 : 0) | s[782] << 26 | (f.saerligtTilfaeldeForLoentilskud ? 134217728 : 0) | s[1087] << 28 | s[1088] << 29, s[1079], s[1080], s[1084], s[1085], (f.ansaettelsenErDroeftetMedDeAnsatte ? 1 : 0) | s[1089] << 1 | s[1090] << 2 | (f.merbeskaeftigelse ? 8 : 0) | (f.stillingenErLedigVedAfgang ? 16 : 0) | s[220] << 5 | (s[220] ? 0 : s[825]) << 6 | s[1091] << 7 | s[1092] << 8 | s[1097] << 9 | s[1100] << 10 | (s[34] ? 0 : s[2235] ? s[2234] : s[2264]) << 11 | s[2265] << 13 | (f.kunProblemetLedighed ? 16384 : 0) | s[1324] << 15 | s[1325] << 16 | s[250] << 17 | (s[2266] ? 1 : s[868] ? s[2267] : s[541] ? s[2268] : f.vurderingsdato <= 16678 /* 2015-08-31 */ ? s[2131] : s[758] ? (s[2269] ? 5 : 0) : s[242] ? (s[760] ? 6 : 0) : s[238] ? 7 : 0) << 18 | s[2266] << 21 | (f.modtogHjaelpenVedSkaerpelsen2019 ? 4194304 : 0) | s[760] << 23 | s[242] << 24 | (f.retEfterEURetten ? 33554432 : 0) | s[2270] << 26 | s[2271] << 27 | s[1327] << 28 | s[1328] << 29, s[1098], s[1099], (s[2266] ? 1 : s[868] ? s[2267] : s[541] ? s[2268] : s[758] ? s[2131] : s[242] ? (s[760] ? 5 : 0) : s[2272]) << 0 | (f.harHaftRetTilStarthjaelp ? 8 : 0) | (f.pensionNedsatForOptjening ? 16 : 0) | s[156] << 5 | s[2273] << 6 | s[2274] << 7 | (f.indrejstFraUdlandet ? 256 : 0) | s[2275] << 9 | (f.opfyldtBeskaeftigelseskravetFoer ? 1024 : 0) | s[2276] << 11 | s[2277] << 12 | s[2278] << 13 | s[1104] << 14 | s[1105] << 15 | s[147] << 16 | (s[147] ? (s[242] ? s[2279] : s[2280]) : 0) << 17 | (f.fikSelvforsoergelsesydelse ? 524288 : 0) | (f.fordrevetFraUkraine ? 1048576 : 0) | s[251] << 21 | s[252] << 22 | s[2279] << 23 | s[1800] << 24 | s[1801] << 25 | (s[916] ? s[825] : s[813] ? s[2281] : s[2282] ? s[907] : s[2283]) << 26 | s[2284] << 29, s[1107], s[1108], s[1110], s[1111], s[103] << 0 | s[2285] << 1 | s[2286] << 2 | s[2287] << 3 | s[2288] << 4 | s[119] << 5 | s[347] << 6 | s[2289] << 7 | s[2290] << 8 | s[2291] << 9 | s[2292] << 10 | s[2293] << 11 | s[125] << 12 | s[131] << 13 | s[2294] << 14 | (f.uarbejdsdygtigVedEgenSygdom ? 65536 : 0) | s[1884] << 17 | s[2295] << 18 | s[134] << 20 | s[136] << 21 | (s[619] ? s[2295] : 0) << 22 | s[619] << 24 | s[132] << 25 | (f.opfylderHelbredsbetingelserForFoertidspension ? 67108864 : 0) | (f.naaetFolkepensionsalder ? 134217728 : 0) | s[133] << 28 | s[2296] << 29, s[138], s[140], s[2297] << 0 | s[2298] << 1 | s[2299] << 2 | s[135] << 3 | s[137] << 4 | (!s[38] && s[2300] ? 1 : !s[38] && !s[2301] ? (s[56] ? 2 : s[66] ? 3 : s[67] ? 4 : 0) : 0) << 5 | s[2301] << 8 | s[2302] << 9 | s[49] << 10 | s[2303] << 11 | s[2304] << 12 | s[2305] << 13 | s[2306] << 14 | s[2307] << 15 | s[2308] << 16 | s[46] << 17 | s[45] << 18 | s[2309] << 19 | s[2310] << 20 | s[2311] << 21 | s[2312] << 22 | s[48] << 23 | s[47] << 24 | s[2313] << 25 | s[2314] << 26 | s[2315] << 27 | s[2316] << 28 | s[2317] << 29, s[139], s[141], s[2318] << 0 | s[2319] << 1 | s[2320] << 2 | s[2321] << 3 | s[2322] << 4 | s[82] << 5 | s[87] << 6 | s[88] << 7 | (s[2323] ? (s[2324] ? s[2325] : s[2326] ? s[2327] : s[2328] ? 3 : 0) : 0) << 8 | (f.forlaengelseErAfgjort ? 1024 : 0) | s[602] << 11 | s[603] << 12 | s[83] << 13 | s[91] << 14 | s[90] << 15 | s[2329] << 16 | s[647] << 18 | (s[2323] ? (s[2330] ? s[2325] : s[2331] ? s[2332] : s[2324] ? s[2333] : s[2334] ? s[2335] : s[2336] ? 5 : 0) : 0) << 19 | s[84] << 22 | s[92] << 23 | (s[2323] ? (s[2330] ? s[2325] : s[2331] ? s[2332] : s[2324] ? s[2333] : s[2335]) : 0) << 24 | (f.underLaegebehandling ? 134217728 : 0) | (f.laegensSkoenErSikkert ? 268435456 : 0) | s[2337] << 29, s[649], s[651], s[2338] << 0 | s[2339] << 1 | s[2340] << 2 | s[85] << 3 | s[93] << 4 | (s[2323] ? (s[2324] ? s[2325] : s[2334] ? s[2327] : s[2326] ? s[2341] : s[2328] ? 4 : 0) : 0) << 5 | s[86] << 8 | s[89] << 9 | (s[2323] ? (s[2324] ? s[2325] : s[2334] ? s[2327] : s[2341]) : 0) << 10 | (f.laegenVurdererLivstruende ? 4096 : 0) | (f.behandlingsmulighederUdtoemte ? 8192 : 0) | s[654] << 14 | s[660] << 15 | s[1936] << 16 | s[1937] << 17 | s[1938] << 18 | (s[2323] ? (s[77] <= 16952 /* 2016-05-31 */ ? s[2325] : s[77] <= 16974 /* 2016-06-22 */ ? (s[78] >= 16953 /* 2016-06-01 */ ? 2 : 0) : s[77] <= 20634 /* 2026-06-30 */ ? (s[78] >= 16975 /* 2016-06-23 */ ? 3 : 0) : s[78] >= 20635 /* 2026-07-01 */ ? 4 : 0) : 0) << 19 | s[655] << 22 | s[661] << 23 | (f.ansoegningOmFoertidspension ? 16777216 : 0) | s[142] << 25 | s[143] << 26 | s[144] << 27 | s[127] << 28 | s[130] << 29, s[128] << 0 | (s[834] ? (s[913] ? s[836] : s[914] ? 2 : 0) : 0) << 1 | s[1949] << 3 | s[1950] << 4 | s[107] << 5 | s[912] << 6 | s[2342] << 8 | s[2343] << 9 | s[2344] << 10 | s[2345] << 11 | s[2346] << 12 | s[2347] << 13 | (f.andetFravaerSeneste8Uger ? 16384 : 0) | s[2348] << 15 | s[2349] << 16 | (f.genansat ? 131072 : 0) | (f.paaArbejdeDaSygdommenKom ? 262144 : 0) | s[1951] << 19 | s[1952] << 20 | s[1953] << 21 | (f.ansatIFleksjob ? s[912] : 0) << 22 | s[108] << 24 | s[109] << 25 | s[2350] << 26 | s[2351] << 27 | s[106] << 28, s[104], s[105], (s[834] ? (s[97] <= 13604 /* 2007-04-01 */ ? s[836] : s[97] <= 14031 /* 2008-06-01 */ ? (s[95] >= 13605 /* 2007-04-02 */ ? 2 : 0) : s[2352] ? (s[95] >= 14032 /* 2008-06-02 */ ? 3 : 0) : s[2353] ? 4 : 0) : 0) << 0 | s[585] << 3 | s[588] << 4 | (f.fratraeder ? 32 : 0) | s[118] << 6 | s[117] << 7 | (s[834] ? (s[835] ? s[836] : s[97] <= 15522 /* 2012-07-01 */ ? s[837] : s[2354] ? (s[95] >= 15523 /* 2012-07-02 */ ? 3 : 0) : s[2355] ? 4 : 0) : 0) << 8 | s[2356] << 11 | s[2357] << 12 | s[2358] << 13 | s[2359] << 14 | s[2360] << 15 | s[2361] << 16 | s[115] << 17 | s[2362] << 18 | s[2363] << 19 | s[2364] << 20 | (f.dagpengeretHvisRask ? 2097152 : 0) | s[123] << 22 | s[122] << 23 | (f.erhvervsmaessigUddannelse ? 16777216 : 0) | s[2365] << 25 | s[2366] << 26 | s[2367] << 27 | s[2368] << 28 | s[2369] << 29, s[586], s[587], (f.elevILoennetPraktik ? 1 : 0) | s[2370] << 1 | s[2371] << 2 | s[2372] << 3 | s[2373] << 4 | s[2374] << 5 | s[2375] << 6 | s[2376] << 7 | (f.iBeskaeftigelse ? 256 : 0) | s[2377] << 9 | s[2378] << 10 | s[2379] << 11 | s[2380] << 12 | s[2381] << 13 | s[2382] << 14 | s[2383] << 15 | s[2384] << 16 | s[2385] << 17 | s[2386] << 18 | s[2387] << 19 | s[2388] << 20 | s[2389] << 21 | s[2390] << 22 | s[121] << 23 | s[120] << 24 | (s[834] ? (s[835] ? s[836] : s[97] <= 15705 /* 2012-12-31 */ ? s[837] : s[97] <= 15883 /* 2013-06-27 */ ? (s[95] >= 15706 /* 2013-01-01 */ ? 3 : 0) : s[95] >= 15884 /* 2013-06-28 */ ? 4 : 0) : 0) << 25 | s[2391] << 28 | s[2392] << 29, (f.drevetSenesteMaaned ? 1 : 0) | s[2393] << 1 | s[2394] << 2 | (f.tilskudTilEgenVirksomhed ? 8 : 0) | s[1958] << 4 | s[1959] << 5 | (f.arbejdsskade ? 64 : 0) | s[552] << 7 | s[553] << 8 | s[2395] << 9 | s[2396] << 10 | s[2397] << 11 | s[2398] << 12 | s[545] << 13 | s[546] << 14 | s[686] << 15 | s[557] << 16 | s[554] << 17 | (s[916] ? s[825] : f.vurderingsdato <= 17701 /* 2018-06-19 */ ? s[2281] : s[2399] ? 3 : 0) << 18 | s[605] << 20 | s[608] << 21 | s[607] << 22 | s[1895] << 23 | s[1896] << 24 | (s[2400] ? s[825] : s[880]) << 25 | (f.fikSygedagpengeVedLivstruende ? 134217728 : 0) | (f.laegenFinderIkkeLaengereLivstruende ? 268435456 : 0) | s[1112] << 29, s[1113] << 0 | (s[2401] ? s[825] : s[2400] ? s[2402] : s[814] ? s[2403] : s[838]) << 1 | s[2404] << 4 | s[2405] << 5 | s[2406] << 6 | s[2407] << 7 | s[2408] << 8 | s[2409] << 9 | s[599] << 10 | s[2410] << 11 | s[2411] << 12 | s[2412] << 13 | s[1114] << 14 | s[1115] << 15 | (s[148] ? (s[2413] ? s[821] : s[814] ? (s[157] ? 2 : 0) : s[2414] ? s[824] : s[2415]) : 0) << 16 | s[2416] << 19 | s[2417] << 20 | s[1121] << 21 | (s[2254] ? (f.jobafklaringStartede <= 16427 /* 2014-12-23 */ ? s[828] : f.jobafklaringStartede <= 16616 /* 2015-06-30 */ ? (s[2418] ? 2 : 0) : s[2244] ? (s[2419] ? 3 : 0) : s[2245] ? (s[151] ? 4 : 0) : s[2247] ? (s[152] ? 5 : 0) : s[2248] ? (s[827] ? 6 : 0) : s[149] ? 7 : 0) : 0) << 22 | s[2420] << 25 | s[160] << 26 | s[161] << 27 | (s[160] ? (f.jobafklaringStartede <= 17532 /* 2018-01-01 */ ? s[828] : s[2247] ? (s[2421] ? 2 : 0) : s[2249]) : 0) << 28, s[1119], s[1120], s[158], s[159], s[1125] << 0 | s[1126] << 1 | s[1127] << 2 | (s[148] ? (f.vurderingsdato <= 16617 /* 2015-07-01 */ ? s[821] : s[2413] ? (s[2422] ? 2 : 0) : s[814] ? (s[157] ? 3 : 0) : s[838]) : 0) << 3 | s[1130] << 6 | s[1131] << 7 | s[1132] << 8 | s[1133] << 9 | s[783] << 10 | (s[148] ? (s[814] ? s[821] : s[850] ? s[822] : s[162] ? 3 : 0) : 0) << 11 | (f.kanVendeTilbageIArbejde ? 8192 : 0) | s[2423] << 14 | (f.maalgruppeForAnden ? 32768 : 0) | s[1137] << 16 | s[1138] << 17 | (s[1137] ? s[2241] : 0) << 18 | s[1139] << 20 | s[1140] << 21 | s[1144] << 22 | s[1145] << 23 | (s[813] ? s[825] : s[2424] ? s[826] : s[814] ? s[2425] : s[2426]) << 24 | (f.dokumenteretIngenUdvikling ? 134217728 : 0) | (f.heltAabenbartIngenUdvikling ? 268435456 : 0) | s[1146] << 29, s[1128], s[1129], s[1135], s[1136], s[1147] << 0 | (s[813] ? s[825] : s[2427] ? s[826] : s[847] ? s[2428] : s[2429]) << 1 | s[2430] << 4 | (f.oenskerRessourceforloeb ? 32 : 0) | s[1141] << 6 | s[1142] << 7 | s[1143] << 8 | (s[2431] ? 1 : s[813] ? s[2267] : s[2424] ? s[907] : s[814] ? (s[839] ? 4 : 0) : s[2427] ? s[874] : s[823] ? (s[171] ? 6 : 0) : s[163] ? 7 : 0) << 9 | s[2431] << 12 | s[163] << 13 | (f.komplekseProblemer ? 16384 : 0) | (f.kanIkkeLoesesAfAndenIndsats ? 32768 : 0) | (f.kraeverHelhedsorienteretForloeb ? 65536 : 0) | s[2432] << 17 | (f.laengerevarendeForsoergelse ? 262144 : 0) | (f.deltagetUdenOegetTilknytning ? 524288 : 0) | (f.behovForLaengerevarendeIndsats ? 1048576 : 0) | (f.ressourceforloebErBevilget ? (s[813] ? s[825] : s[2427] ? s[826] : s[823] ? s[2428] : s[876]) : 0) << 21 | s[170] << 24 | (f.ressourceforloebErBevilget ? (s[2433] ? s[2434] : s[2435] ? s[2436] : s[2437] ? (s[2438] ? 3 : 0) : s[2439] ? (s[168] ? 4 : 0) : s[2440]) : 0) << 25 | s[1151] << 28 | s[1152] << 29, s[1148], s[1149], s[1153] << 0 | (f.ressourceforloebErBevilget && s[162] ? 1 : f.ressourceforloebErBevilget && !s[162] ? (s[2433] ? (s[169] ? 2 : 0) : s[2435] ? (s[841] ? 3 : 0) : s[2439] ? (s[2438] ? 4 : 0) : s[2440]) : 0) << 1 | s[2441] << 4 | s[2442] << 5 | s[2443] << 6 | s[2444] << 7 | (f.indsatsErBegyndt ? 256 : 0) | s[2445] << 9 | s[2446] << 10 | (f.arbejdeIFoersteHalvaar ? 2048 : 0) | (f.saerligeGrundeModTeamet ? 4096 : 0) | s[1154] << 13 | s[1155] << 14 | (f.menerTilbuddetSkaderHelbredet ? 32768 : 0) | (f.bedtOmSamtaleFoerTilbuddet ? 65536 : 0) | (f.kommunenHarTagetStillingTilTilbuddet ? 131072 : 0) | s[784] << 18 | (f.ressourceforloebErBevilget ? (s[2447] ? s[2448] : f.ressourceforloebPlanlagtTil <= 18261 /* 2019-12-31 */ ? s[2449] : f.ressourceforloebPlanlagtTil <= 18992 /* 2021-12-31 */ ? (f.ressourceforloebPlanlagtTil >= 18262 /* 2020-01-01 */ ? 3 : 0) : s[2450] ? (f.ressourceforloebPlanlagtTil >= 18993 /* 2022-01-01 */ ? 4 : 0) : s[2451] ? 5 : 0) : 0) << 19 | s[1161] << 22 | s[1162] << 23 | (f.ressourceforloebErBevilget ? (s[2447] ? s[2448] : s[2450] ? s[2449] : s[2451] ? 3 : 0) : 0) << 24 | s[2452] << 26 | (f.kommunenHarTagetStillingTilForloebet ? 134217728 : 0) | s[1163] << 28 | s[1164] << 29, s[1157], s[1158], s[1165] << 0 | (f.ressourceforloebErBevilget ? (s[2433] ? s[2434] : f.ressourceforloebStartede <= 16435 /* 2014-12-31 */ ? s[2436] : s[2453] ? (s[2454] ? 3 : 0) : s[2437] ? (s[2455] ? 4 : 0) : f.ressourceforloebStartede <= 19133 /* 2022-05-21 */ ? (s[168] ? 5 : 0) : s[2439] ? (f.ressourceforloebStartede >= 19134 /* 2022-05-22 */ ? 6 : 0) : s[840] ? 7 : 0) : 0) << 1 | s[1168] << 4 | s[1169] << 5 | (f.ressourceforloebErBevilget ? (s[2433] ? s[2434] : s[2453] ? s[2436] : s[2439] ? (s[2455] ? 3 : 0) : s[840] ? 4 : 0) : 0) << 6 | s[2456] << 9 | s[2457] << 10 | s[2458] << 11 | s[1173] << 12 | (s[813] ? s[825] : s[814] ? s[826] : s[2427] ? s[824] : s[847] ? s[2459] : s[823] ? (s[217] ? 5 : 0) : s[877]) << 13 | s[2460] << 16 | s[173] << 17 | s[2461] << 18 | s[2462] << 19 | s[2463] << 20 | s[2464] << 21 | (f.ressourceforloebErBevilget ? (s[813] ? s[825] : s[814] ? s[826] : s[2427] ? s[824] : s[823] ? s[2459] : s[888]) : 0) << 22 | s[1176] << 25 | (f.ressourceforloebErBevilget ? (f.folkepensionsalderNaasDen <= 15705 /* 2012-12-31 */ ? (s[2465] ? 1 : 0) : f.folkepensionsalderNaasDen <= 16617 /* 2015-07-01 */ ? (f.folkepensionsalderNaasDen >= 15706 /* 2013-01-01 */ ? 2 : 0) : f.folkepensionsalderNaasDen <= 17125 /* 2016-11-20 */ ? (s[2466] ? 3 : 0) : f.folkepensionsalderNaasDen <= 18261 /* 2019-12-31 */ ? (s[2467] ? 4 : 0) : f.folkepensionsalderNaasDen <= 18992 /* 2021-12-31 */ ? (f.folkepensionsalderNaasDen >= 18262 /* 2020-01-01 */ ? 5 : 0) : f.folkepensionsalderNaasDen <= 20484 /* 2026-01-31 */ ? (f.folkepensionsalderNaasDen >= 18993 /* 2022-01-01 */ ? 6 : 0) : f.folkepensionsalderNaasDen >= 20485 /* 2026-02-01 */ ? 7 : 0) : 0) << 26 | s[1177] << 29, s[1166], s[1167], s[1171], s[1172], s[1174], s[1175], s[1178] << 0 | s[2243] << 1 | s[1179] << 4 | s[1180] << 5 | (s[857] ? s[825] : s[2214] ? s[858] : s[813] ? s[2215] : s[814] ? s[875] : s[874]) << 6 | s[2468] << 9 | s[1183] << 10 | s[194] << 11 | s[1184] << 12 | (s[2469] ? 1 : s[844] ? s[2267] : s[813] ? (s[845] ? 3 : 0) : s[814] ? s[875] : s[847] ? s[874] : s[217] ? 6 : 0) << 13 | s[2469] << 16 | s[524] << 17 | s[847] << 18 | s[1192] << 19 | s[208] << 20 | s[2470] << 21 | (s[2470] === 1 ? s[2471] : s[2470] === 2 ? s[2471] : s[2470] === 3 ? s[2471] : s[2470] === 4 ? s[2471] : 0) << 24 | (f.aabenbartFormaalsloestAtAfproeve ? 33554432 : 0) | s[174] << 26 | s[175] << 27 | (f.arbejdePaaNormaleVilkaarErUmuligt ? 268435456 : 0) | (f.varigeBegraensninger ? 536870912 : 0), (f.vaesentligeBegraensninger ? 1 : 0) | s[1182] << 1 | (s[1182] ? 0 : s[2472] <= 14511 /* 2009-09-24 */ ? 1 : s[2472] <= 18261 /* 2019-12-31 */ ? (s[2472] >= 14512 /* 2009-09-25 */ ? 2 : 0) : s[2472] >= 18262 /* 2020-01-01 */ ? 3 : 0) << 2 | s[785] << 4 | s[1187] << 5 | s[1188] << 6 | (s[785] ? 0 : s[2473] <= 18261 /* 2019-12-31 */ ? 1 : s[2473] <= 19133 /* 2022-05-21 */ ? (s[2474] ? 2 : 0) : s[2475] ? 3 : 0) << 7 | s[1189] << 9 | s[1190] << 10 | s[1191] << 11 | (f.megetBegraensetArbejdsevne ? s[859] : 0) << 12 | (f.megetBegraensetArbejdsevne ? 16384 : 0) | s[1200] << 15 | s[1201] << 16 | s[2476] << 17 | (s[2476] === 1 ? 0 : s[2476] === 2 ? s[2477] : s[2476] === 3 ? s[2477] : s[2476] === 4 ? s[2477] : 0) << 20 | s[849] << 21 | (f.akutSkadeEllerSygdom ? 4194304 : 0) | (f.formaalsloestMedSaerligeVilkaar ? 8388608 : 0) | s[235] << 24 | s[234] << 25 | s[236] << 26 | (s[857] ? s[825] : s[813] ? s[858] : s[814] ? s[907] : s[2478]) << 27, (f.redegoerelseForTilbud ? 1 : 0) | (f.redegoerelseForRessourcer ? 2 : 0) | (f.redegoerelseForVarigBegraensning ? 4 : 0) | (f.redegoerelseForNormaleVilkaar ? 8 : 0) | (f.sagenErForelagtTeamet ? 16 : 0) | (f.dokumentationForAfklaring ? 32 : 0) | (f.dokumentationForIndsatser ? 64 : 0) | (f.dokumentationForArbejdsevnen ? 128 : 0) | s[2479] << 8 | s[2480] << 9 | (f.fleksjobPaaNuvaerendeArbejdsplads ? 1024 : 0) | (f.dokumentationForSaerligeVilkaar ? 2048 : 0) | s[1194] << 12 | s[1195] << 13 | s[1196] << 14 | (s[394] ? 0 : s[2401] ? s[825] : s[2481] ? s[2402] : s[847] ? (s[395] ? 3 : 0) : s[848]) << 15 | s[394] << 18 | s[582] << 19 | (f.andenVurderingIndhentet ? 1048576 : 0) | s[2482] << 21 | s[2483] << 22 | s[2484] << 23 | (f.tilsvarendeIndgribende ? 16777216 : 0) | s[1197] << 25 | s[1198] << 26 | s[787] << 27, s[2485] << 0 | s[2486] << 3 | (s[2485] === 1 ? 0 : s[2485] === 2 ? s[2487] : s[2485] === 3 ? s[2487] : s[2485] === 4 ? s[2487] : 0) << 4 | s[1204] << 5 | s[1205] << 6 | s[1206] << 7 | (s[2488] && !s[2489] ? s[859] : 0) << 8 | s[2488] << 10 | s[2489] << 11 | (f.skriftligAftaleOmSaerligeVilkaar ? 4096 : 0) | (f.svaereFunktionerErNaevnt ? 8192 : 0) | s[2490] << 14 | (f.forsoegtUstoettetJob ? 32768 : 0) | s[1210] << 16 | s[1211] << 17 | s[859] << 18 | (f.foersteFleksjob ? 1048576 : 0) | (f.ordinaertArbejdeErIkkeMuligt ? 2097152 : 0) | s[1209] << 22 | s[2491] << 23 | (s[2491] === 2 ? 0 : s[2491] === 3 ? s[2492] : s[2491] === 4 ? s[2492] : 0) << 26 | s[853] << 27 | s[2493] << 28 | s[855] << 29, s[1202], s[1203], s[1207], s[1208], s[1212], s[1213], (f.ansatIFleksjob ? (s[868] ? s[825] : s[813] ? s[897] : s[846]) : 0) << 0 | (f.fulgtOpIFleksjobbet ? 8 : 0) | s[1217] << 4 | s[788] << 5 | (s[1217] ? s[859] : 0) << 6 | (f.fleksjobErMidlertidigt ? 256 : 0) | s[1219] << 9 | s[1220] << 10 | s[1221] << 11 | s[1222] << 12 | (f.fleksjobbetOprettesNu ? 8192 : 0) | (f.beggeBederOmNyVurdering ? 16384 : 0) | s[1223] << 15 | s[1224] << 16 | s[2494] << 17 | (f.jobbetErOverenskomstdaekket ? 1048576 : 0) | (f.sammenligneligOverenskomstFindes ? 2097152 : 0) | s[1225] << 22 | s[1226] << 23 | s[1227] << 24 | s[2495] << 25 | (s[2495] === 1 ? 0 : s[2495] === 2 ? s[2496] : s[2495] === 3 ? s[2496] : 0) << 27 | s[195] << 28 | s[196] << 29, s[1215], s[1216], s[1228] << 0 | s[1229] << 1 | (f.udfoererFunktionaerarbejde ? 4 : 0) | s[2497] << 3 | s[191] << 4 | s[192] << 5 | s[2498] << 6 | s[2499] << 7 | s[2500] << 8 | s[187] << 9 | s[188] << 10 | (s[2116] ? (s[813] ? s[825] : s[814] ? s[826] : s[2501]) : 0) << 11 | (s[2116] ? (s[813] ? s[825] : s[2401] ? s[826] : s[814] ? s[2502] : s[861] ? s[838] : s[182] ? 5 : 0) : 0) << 14 | s[215] << 17 | s[216] << 18 | (s[191] && !s[192] && s[1] ? s[2503] : 0) << 19 | s[789] << 22 | s[1231] << 23 | s[2503] << 24 | (f.fikFleksloentilskudMedUrette ? 134217728 : 0) | (f.fleksloentilskudModBedreVidende ? 268435456 : 0) | s[2504] << 29, s[184], s[183], s[185], s[186], s[213], s[214], (f.loennenKunneIkkeEfterreguleres ? 1 : 0) | s[1234] << 1 | (s[789] && !s[1231] && s[1] ? s[2503] : 0) << 2 | (f.kravetKunneAldrigInddrives ? 32 : 0) | s[790] << 6 | s[1236] << 7 | s[2505] << 8 | (f.virksomhedErHovedbeskaeftigelse ? 1024 : 0) | (f.nedsatVarigtOgVaesentligtIVirksomheden ? 2048 : 0) | (f.udnytterArbejdsevnenFuldtUd ? 4096 : 0) | s[2506] << 13 | (f.tilskuddetErFoersteGang ? 16384 : 0) | s[2507] << 15 | s[791] << 16 | s[792] << 17 | (s[791] ? s[2505] : 0) << 18 | s[2508] << 20 | s[1246] << 21 | (s[790] && !s[1236] && s[1] ? s[2505] : 0) << 22 | s[1249] << 24 | s[1250] << 25 | s[201] << 26 | s[200] << 27 | s[199] << 28 | (s[860] ? s[825] : 0) << 29, s[1232], s[1233], s[1237], s[1238], s[1240], s[1241], s[1242], s[1243], s[1244], s[1245], s[1247], s[1248], s[1253], s[1254], s[1255] << 0 | s[1256] << 1 | (s[860] ? s[2494] : 0) << 2 | s[211] << 5 | s[1259] << 6 | s[1260] << 7 | (s[2509] && !s[2510] ? s[2494] : 0) << 8 | s[2509] << 11 | s[2510] << 12 | (f.fleksjobPaaFuldTid ? 8192 : 0) | s[1263] << 14 | s[1264] << 15 | s[205] << 16 | s[203] << 17 | s[206] << 18 | s[2511] << 19 | (s[2511] === 1 ? s[2512] : s[2511] === 2 ? s[2512] : s[2511] === 3 ? s[2512] : s[2511] === 4 ? s[2512] : 0) << 22 | s[204] << 24 | s[202] << 25 | s[866] << 26 | (f.oenskerDeltid ? 134217728 : 0) | (f.deltidHavdeSammeAarsag ? 268435456 : 0) | s[867] << 29, s[1257], s[1258], s[1261], s[1262], (f.personligeForholdErAendret ? 1 : 0) | s[2513] << 1 | (f.senesteJobVarDeltid ? 4 : 0) | (f.deltidDeSeneste12Maaneder ? 8 : 0) | s[1267] << 4 | s[1268] << 5 | (s[1267] && !s[2514] ? s[2494] : 0) << 6 | s[2514] << 9 | s[1269] << 10 | s[1270] << 11 | (f.svaertVedAtOpretholdeVirksomheden ? 4096 : 0) | s[2515] << 13 | s[1273] << 14 | s[1274] << 15 | (s[1269] && !s[1270] && s[1] ? s[2470] : 0) << 16 | s[1277] << 19 | s[1278] << 20 | s[1279] << 21 | s[1280] << 22 | s[2516] << 23 | (f.begraensningerIArbejdsevnen ? 67108864 : 0) | (f.andenIndsatsErIkkeNok ? 134217728 : 0) | (f.kanKommeIndPaaArbejdsmarkedet ? 268435456 : 0) | s[1668] << 29, s[1265], s[1266], s[1271], s[1272], s[1275], s[1276], s[403] << 0 | s[408] << 1 | (f.revalideringErBevilget ? s[2516] : 0) << 2 | (f.revalideringErBevilget ? 32 : 0) | s[793] << 6 | s[418] << 7 | (f.erhvervssigtetErAfklaret ? 256 : 0) | s[2517] << 9 | s[2518] << 10 | s[1289] << 11 | s[1290] << 12 | s[870] << 13 | s[2519] << 14 | (f.betydeligeBegraensninger ? 131072 : 0) | (f.talerIUdpraegetGradForLangUddannelse ? 262144 : 0) | (f.talerForLangUddannelse ? 524288 : 0) | s[1285] << 20 | s[2520] << 21 | (s[2520] === 1 ? s[2521] : s[2520] === 2 ? s[2521] : s[2520] === 3 ? s[2521] : s[2520] === 4 ? s[2521] : 0) << 24 | s[1286] << 25 | s[1287] << 26 | s[1288] << 27 | s[1291] << 28 | s[1292] << 29, s[1282], s[1283], (s[868] ? s[825] : s[814] ? s[897] : s[847] ? s[824] : s[2429]) << 0 | s[794] << 3 | s[1294] << 4 | (s[857] ? s[825] : s[2214] ? s[858] : s[2522] ? s[2215] : s[2523]) << 5 | (f.mentorFremmerMaalet ? 256 : 0) | (f.mentorErAfgoerendeOgUdOverDetSaedvanlige ? 512 : 0) | s[2524] << 10 | s[2525] << 11 | s[1297] << 12 | (s[794] && !s[1294] && s[1] ? (s[857] ? s[825] : f.vurderingsdato <= 15519 /* 2012-06-28 */ ? s[858] : f.vurderingsdato <= 15818 /* 2013-04-23 */ ? (s[2526] ? 3 : 0) : s[2522] ? (s[2527] ? 4 : 0) : s[814] ? (s[873] ? 5 : 0) : s[2528]) : 0) << 13 | s[1298] << 16 | s[1299] << 17 | s[1300] << 18 | (s[857] ? s[825] : f.vurderingsdato <= 15819 /* 2013-04-24 */ ? s[858] : s[2522] ? (s[2529] ? 3 : 0) : s[2523]) << 19 | (f.udskrivesFraPsykiatrien ? 4194304 : 0) | s[2530] << 23 | s[1301] << 24 | s[1302] << 25 | s[1303] << 26 | (s[2531] ? (s[857] ? s[825] : s[814] ? s[858] : s[2532]) : 0) << 27, s[1295], s[1296], s[2531] << 0 | (f.optagetPaaUddannelse ? 2 : 0) | s[2533] << 2 | s[226] << 3 | s[228] << 4 | s[227] << 5 | (s[857] ? s[825] : s[2214] ? s[858] : s[2534] ? s[2215] : s[2535] ? (s[232] ? 4 : 0) : s[814] ? (s[220] ? 5 : 0) : s[2528]) << 6 | s[2536] << 9 | s[2537] << 10 | s[2538] << 11 | s[2539] << 12 | s[2540] << 13 | s[2541] << 14 | s[233] << 15 | s[2542] << 16 | s[2543] << 17 | s[2544] << 18 | s[2545] << 19 | s[2546] << 20 | s[2547] << 21 | s[2548] << 22 | s[2549] << 23 | s[2550] << 24 | s[2551] << 25 | s[2552] << 26 | s[2553] << 27 | s[2554] << 28 | s[2555] << 29, s[2556] << 0 | s[2557] << 1 | s[2558] << 2 | s[2559] << 3 | s[2560] << 4 | s[2561] << 5 | s[2562] << 6 | s[2563] << 7 | s[2564] << 8 | s[2565] << 9 | (f.befordringEfterKonkretVurdering ? 1024 : 0) | s[231] << 11 | s[229] << 12 | s[230] << 13 | (s[857] ? s[825] : s[2534] ? s[858] : s[2535] ? (s[232] ? 3 : 0) : s[814] ? (s[220] ? 4 : 0) : s[874]) << 14 | (f.befordringFoelgerAfFunktionsnedsaettelse ? 131072 : 0) | s[2566] << 18 | s[2567] << 19 | s[2568] << 20 | s[2569] << 21 | s[2570] << 22 | s[2571] << 23 | s[2572] << 24 | s[224] << 25 | s[225] << 26 | s[2573] << 27 | s[2574] << 28 | s[1306] << 29, s[222], s[223], s[1304], s[1305], s[1307] << 0 | s[1308] << 1 | s[1309] << 2 | s[795] << 3 | s[1311] << 4 | s[2575] << 5 | s[2576] << 6 | (f.merudgiftGodtgoeresEfterRetningslinjer ? 128 : 0) | s[2577] << 8 | s[2578] << 9 | s[2579] << 10 | s[1314] << 11 | (s[795] && !s[1311] && s[1] ? (s[857] ? s[825] : f.vurderingsdato <= 14729 /* 2010-04-30 */ ? s[858] : f.vurderingsdato <= 14975 /* 2011-01-01 */ ? (s[2580] ? 3 : 0) : s[814] ? (s[2581] ? 4 : 0) : s[874]) : 0) << 12 | s[796] << 15 | s[1316] << 16 | s[2582] << 17 | (f.revurderingensGrundlagMangler ? 1048576 : 0) | s[1319] << 21 | (s[796] && !s[1316] && s[1] ? s[2582] : 0) << 22 | s[243] << 25 | s[244] << 26 | s[245] << 27, s[1312], s[1313], s[1317], s[1318], (f.harSamleverMedForsoergelsespligt ? (s[868] ? s[825] : s[331] ? s[897] : s[2400] ? s[2583] : s[2584]) : 0) << 0 | (f.harSamleverMedForsoergelsespligt ? 8 : 0) | s[1320] << 4 | s[1321] << 5 | s[2585] << 6 | (f.aendringIForholdene ? 256 : 0) | (f.kanIkkeForsoergeSig ? 512 : 0) | (f.behovetDaekkesAfAndenYdelse ? 1024 : 0) | s[1322] << 11 | s[1323] << 12 | s[2586] << 13 | (f.arbejderDeltid ? 16384 : 0) | (f.dagpengeUnderDetHoejeste ? 32768 : 0) | (f.klarTilFuldTid ? 65536 : 0) | s[240] << 17 | s[241] << 18 | (s[868] ? s[825] : s[331] ? s[897] : s[242] ? s[2583] : s[238] ? 4 : 0) << 19 | s[1329] << 22 | s[1330] << 23 | s[2587] << 24 | (f.harRimeligtTilbudOmArbejde ? 33554432 : 0) | (f.udnytterSineMuligheder ? 67108864 : 0) | s[2588] << 27 | (f.erGift ? 268435456 : 0) | (f.aegtefaellenErUndtagetFraRaadighed ? 536870912 : 0), (f.aegtefaellenUdnytterSineMuligheder ? 1 : 0) | s[2589] << 1 | s[2590] << 2 | s[2591] << 3 | s[2592] << 4 | s[239] << 5 | s[1331] << 6 | s[1332] << 7 | s[1333] << 8 | (f.vurderingsdato <= 13603 /* 2007-03-31 */ ? s[825] : s[868] ? (s[2593] ? 2 : 0) : f.vurderingsdato <= 15155 /* 2011-06-30 */ ? s[2268] : s[541] ? (s[2594] ? 4 : 0) : s[8] ? 5 : 0) << 9 | s[2595] << 12 | (f.kanIkkeFaaOrdinaertArbejde ? 8192 : 0) | s[2596] << 14 | s[311] << 15 | s[1334] << 16 | s[797] << 17 | (s[309] ? (f.vurderingsdato <= 17256 /* 2017-03-31 */ ? s[2597] : s[2598] ? 2 : 0) : 0) << 18 | s[309] << 20 | s[308] << 21 | s[2599] << 22 | s[2600] << 23 | s[2601] << 24 | s[1336] << 25 | s[1337] << 26 | (s[309] ? s[2597] : 0) << 27 | s[1344] << 28 | s[1345] << 29, s[1342], s[1343], (s[1344] ? (s[2602] ? s[2597] : s[814] ? (s[759] ? 2 : 0) : s[2603] ? s[824] : s[401] ? 4 : 0) : 0) << 0 | (f.hjaelpEfterVoksensatsen ? 8 : 0) | s[1340] << 4 | s[1341] << 5 | (s[1344] ? s[2597] : 0) << 6 | s[2604] << 7 | s[2605] << 8 | (f.hjaelpPaaSUNiveau ? 512 : 0) | s[1351] << 10 | s[2606] << 11 | s[2607] << 13 | s[2608] << 14 | s[1354] << 15 | s[1346] << 16 | s[1347] << 17 | s[1348] << 18 | s[248] << 19 | s[249] << 20 | s[238] << 21 | s[1357] << 22 | s[254] << 23 | s[2609] << 24 | s[2610] << 25 | s[299] << 26 | s[300] << 27 | s[2611] << 28 | (f.borHosForaeldre ? 536870912 : 0), s[1338], s[1339], s[1349], s[1350], s[1352], s[1353], s[297], s[296], (f.forsoergerEgetBarnIHjemmet ? 1 : 0) | s[2612] << 1 | s[2613] << 2 | s[1355] << 3 | s[1356] << 4 | (s[242] ? s[825] : s[2280]) << 5 | s[285] << 7 | s[260] << 8 | (f.harForsoergelsespligt ? 512 : 0) | s[2614] << 10 | (f.boernOpholderSigIDanmark ? 2048 : 0) | (f.boernLigestillet ? 4096 : 0) | s[286] << 13 | s[2615] << 14 | s[2616] << 15 | (f.retTilEkstraBoernetilskud ? 65536 : 0) | s[2617] << 17 | s[2618] << 18 | s[2619] << 19 | s[2620] << 20 | s[2621] << 21 | s[2622] << 22 | s[289] << 23 | s[2623] << 24 | s[2624] << 25 | (f.enligEfterBoernetilskudsloven ? 67108864 : 0) | s[2625] << 27 | s[2626] << 28 | s[2627] << 29, s[283], s[281], s[282], s[284], s[287], s[288], s[2628] << 0 | s[292] << 1 | s[2629] << 2 | s[2630] << 3 | s[257] << 4 | s[258] << 5 | (f.erForrevalidend ? 64 : 0) | s[256] << 7 | s[255] << 8 | s[2631] << 9 | s[2632] << 10 | s[295] << 11 | (s[238] ? (f.vurderingsdato <= 20999 /* 2027-06-30 */ ? s[1357] : s[2633] ? 2 : 0) : 0) << 12 | s[2634] << 14 | s[2635] << 15 | s[2636] << 16 | (f.grundsatsEllerHjemmeboendeIJuli2025 ? 131072 : 0) | (f.tillaegspakkenIJuli2025 ? 262144 : 0) | s[266] << 19 | s[1360] << 20 | s[2637] << 21 | (s[2637] === 1 ? (s[2638] ? 1 : 0) : 0) << 22 | s[2639] << 23 | s[2638] << 24 | (f.deltagerEllerOenskerTilbud ? 33554432 : 0) | s[2640] << 26 | s[2641] << 27 | (f.saerligtKomplekseUdfordringer ? 268435456 : 0) | s[2642] << 29, s[290], s[291], s[293], s[294], s[1358], s[1359], s[262], s[264], s[267] << 0 | s[272] << 1 | (s[2643] ? (f.vurderingsdato <= 16387 /* 2014-11-13 */ ? s[2644] : s[2092] ? (s[2645] ? 2 : 0) : s[2094]) : 0) << 2 | s[2643] << 4 | (f.samleverMedUngeydelse ? 32 : 0) | s[298] << 6 | s[301] << 7 | s[2646] << 8 | (f.psykiskLidelseNaevntILoven ? 512 : 0) | s[2647] << 10 | (f.gravidEfter12Uge ? 2048 : 0) | s[1363] << 12 | s[1364] << 13 | s[406] << 14 | (f.forsoergelsespligtUdenForHjemmet ? 32768 : 0) | s[314] << 16 | s[315] << 17 | s[316] << 18 | (f.erGift ? s[2585] : 0) << 19 | s[319] << 21 | s[320] << 22 | s[1368] << 23 | s[1369] << 24 | s[798] << 25 | (s[2648] ? s[2597] : 0) << 26 | s[2648] << 27 | s[1371] << 28 | s[1372] << 29, s[302], s[305], s[1361], s[1362], s[1365], s[1366], s[317], s[318], s[1377], s[1378], s[1379] << 0 | (s[314] && !s[315] && !s[316] ? s[2606] : 0) << 1 | s[1375] << 3 | s[1376] << 4 | s[1583] << 5 | s[489] << 6 | s[2649] << 7 | s[2650] << 8 | s[2651] << 9 | (f.aendringenErEnSocialBegivenhed ? 1024 : 0) | s[763] << 11 | s[761] << 12 | s[762] << 13 | (s[868] ? s[825] : s[2652] ? s[897] : s[2092] ? (s[366] ? 3 : 0) : s[242] ? (s[346] ? 4 : 0) : s[823] ? s[2095] : s[877]) << 14 | (f.storForsoergerbyrdeEllerBoligudgift ? 131072 : 0) | (f.parUdenForSaerligStoette ? 262144 : 0) | (f.faarHjaelpMensSagenAfgoeres ? 524288 : 0) | s[2653] << 20 | s[2654] << 21 | (f.opfylderBetingelserForKontanthjaelp ? 4194304 : 0) | (f.ungPaaLavSatsUdenSaerligStoette ? 8388608 : 0) | s[2655] << 24 | s[1381] << 25 | s[1382] << 26 | s[1383] << 27, s[1373], s[1374], (s[868] ? s[825] : s[242] ? s[897] : s[2656]) << 0 | (f.billigereBoligErUndersoegt ? 8 : 0) | (f.billigereBoligErRimelig ? 16 : 0) | (f.konkretBilligereBoligErFundet ? 32 : 0) | s[1384] << 6 | s[1385] << 7 | s[493] << 8 | (s[898] ? s[825] : s[814] ? s[2657] : s[2501]) << 9 | (f.skriftligtVejledtOmSanktioner ? 4096 : 0) | (f.vejledningErGennemgaaet ? 8192 : 0) | s[1386] << 14 | s[1387] << 15 | (s[868] ? s[825] : s[331] ? s[897] : s[814] ? s[2583] : s[2414] ? s[838] : s[242] ? (s[147] ? 5 : 0) : s[2272]) << 16 | (f.manglendeViljeTilRaadighed ? 524288 : 0) | s[1388] << 20 | s[1389] << 21 | (f.revalideringErBevilget ? (s[868] ? s[825] : s[2092] ? s[897] : s[2658] ? s[2094] : s[814] ? s[2659] : s[2660]) : 0) << 22 | s[325] << 25 | s[326] << 26 | (s[2661] ? (s[242] ? s[879] : s[2280]) : 0) << 27 | s[2661] << 29, s[322], s[323], s[324] << 0 | s[1393] << 1 | s[1394] << 2 | (s[0] ? s[2662] : 0) << 3 | s[397] << 5 | s[1395] << 6 | s[1396] << 7 | (s[0] ? (s[2663] ? s[879] : s[404] ? 2 : 0) : 0) << 8 | s[340] << 10 | s[341] << 11 | (s[2664] ? s[2662] : 0) << 12 | s[2664] << 14 | s[2665] << 15 | s[2666] << 16 | s[2667] << 17 | s[2668] << 18 | s[2669] << 19 | s[1401] << 20 | s[333] << 21 | (s[0] ? (s[2400] ? s[879] : s[2670]) : 0) << 22 | s[337] << 24 | s[336] << 25 | s[879] << 26 | s[1404] << 27 | s[1405] << 28, s[1391], s[1392], s[339], s[338], s[335], s[332], s[1402], s[1403], (s[0] ? (s[2427] ? s[879] : s[2671] ? (s[171] ? 2 : 0) : s[823] ? (s[2672] ? 3 : 0) : s[876]) : 0) << 0 | s[1399] << 3 | s[1400] << 4 | s[1408] << 5 | s[1409] << 6 | s[821] << 7 | s[383] << 8 | s[384] << 9 | (s[145] ? (f.vurderingsdato <= 16427 /* 2014-12-23 */ ? s[821] : s[2092] ? (s[378] ? 2 : 0) : s[2094]) : 0) << 10 | s[2673] << 12 | s[2674] << 13 | s[2675] << 14 | s[377] << 15 | s[725] << 16 | s[1417] << 17 | s[356] << 18 | (s[145] ? (s[2400] ? s[821] : s[2670]) : 0) << 19 | s[359] << 21 | s[360] << 22 | s[1424] << 23 | s[1425] << 24 | (s[145] ? (s[2652] ? s[821] : s[2400] ? (s[366] ? 2 : 0) : s[2676] ? s[2403] : s[421] ? 4 : 0) : 0) << 25 | s[1419] << 28 | s[1420] << 29, s[1397], s[1398], s[1406], s[1407], s[382], s[381], s[358], s[355], s[379], s[380], s[2677] << 0 | (f.ansatIFleksjobVedForloebetsStart ? 2 : 0) | s[1421] << 2 | s[1422] << 3 | s[1423] << 4 | s[1429] << 5 | s[1430] << 6 | s[1431] << 7 | (s[145] ? (f.vurderingsdato <= 19703 /* 2023-12-12 */ ? s[821] : f.vurderingsdato <= 19898 /* 2024-06-24 */ ? (s[2678] ? 2 : 0) : s[2679] ? 3 : 0) : 0) << 8 | s[1412] << 10 | s[1413] << 11 | s[1414] << 12 | s[1415] << 13 | s[1416] << 14 | (s[2680] ? s[2241] : 0) << 15 | s[2680] << 17 | s[1426] << 18 | s[1427] << 19 | s[1428] << 20 | (s[0] ? (s[2676] ? s[879] : s[421] ? 2 : 0) : 0) << 21 | s[393] << 23 | s[392] << 24 | (f.fleksjobErSlut ? 33554432 : 0) | s[2681] << 26 | s[1434] << 27 | s[1435] << 28 | s[390] << 29, s[1410], s[1411], s[1432], s[1433], s[391] << 0 | (s[145] ? (s[2671] ? s[821] : s[2672] ? 2 : 0) : 0) << 1 | s[1443] << 3 | s[389] << 4 | s[388] << 5 | s[2682] << 6 | s[2683] << 7 | s[2684] << 8 | s[2685] << 9 | (f.ferienErAftalt ? 1024 : 0) | s[1436] << 11 | s[1437] << 12 | (s[145] ? (s[2092] ? s[821] : s[346] ? 2 : 0) : 0) << 13 | s[2686] << 15 | s[2687] << 16 | (f.deltagerAktivt ? 131072 : 0) | s[2688] << 18 | s[2689] << 19 | (f.holderFerieMedYdelse ? 1048576 : 0) | s[1438] << 21 | s[1439] << 22 | s[1440] << 23 | (s[2690] ? (s[2481] ? s[821] : s[395] ? 2 : 0) : 0) << 24 | s[2690] << 26 | s[1446] << 27 | s[400] << 28 | s[1447] << 29, s[1441], s[1442], s[1444], s[1445], (s[398] ? (s[896] ? s[882] : s[2691] ? s[2692] : s[2693] ? (s[478] ? 3 : 0) : s[2694] ? (s[2695] ? 4 : 0) : s[2696] ? (s[2697] ? 5 : 0) : s[2698] ? 6 : 0) : 0) << 0 | s[398] << 3 | (f.personligKontaktErForsoegt ? 16 : 0) | (s[398] ? s[2699] : 0) << 5 | s[1457] << 7 | s[1458] << 8 | (s[1457] ? s[2699] : 0) << 9 | s[2700] << 11 | s[2701] << 12 | s[2702] << 13 | s[2703] << 14 | s[2704] << 15 | (f.kontaktErGenoprettet ? 65536 : 0) | s[1453] << 17 | s[1454] << 18 | (s[2705] ? s[2699] : 0) << 19 | s[2705] << 21 | s[2706] << 22 | s[2707] << 23 | s[2708] << 24 | s[2709] << 25 | (f.rimeligGrundTilBrud ? 67108864 : 0) | s[1459] << 27 | s[1460] << 28 | s[1461] << 29, s[1448], s[1449], s[1455], s[1456], s[1451], s[1452], (s[2710] ? s[2699] : 0) << 0 | s[2710] << 2 | s[2711] << 3 | (f.nedsatSammeMaaned ? 16 : 0) | s[1464] << 5 | s[1465] << 6 | (s[1464] && !s[2712] ? (f.bruddetSkete <= 16435 /* 2014-12-31 */ ? s[882] : s[2713] ? 2 : 0) : 0) << 7 | s[2712] << 9 | s[1466] << 10 | s[1467] << 11 | (f.ydelsenBoerOphoere ? 4096 : 0) | (f.modBedreVidende ? 8192 : 0) | s[2714] << 14 | s[2715] << 15 | (s[145] ? (s[814] ? s[821] : s[2603] ? s[822] : s[2427] ? s[2716] : s[2717] ? s[2459] : s[861] ? (s[537] ? 5 : 0) : s[2414] ? (s[182] ? 6 : 0) : s[2718] ? s[2719] : f.vurderingsdato <= 20818 /* 2026-12-31 */ ? (s[538] ? 8 : 0) : f.vurderingsdato <= 21183 /* 2027-12-31 */ ? (s[31] ? 9 : 0) : f.vurderingsdato <= 21549 /* 2028-12-31 */ ? (s[2720] ? 10 : 0) : s[2721] ? (s[2722] ? 11 : 0) : s[502] ? 12 : 0) : 0) << 16 | s[411] << 20 | s[417] << 21 | (f.revalideringErBevilget ? (s[868] ? s[825] : s[2723] ? s[897] : s[814] ? s[2724] : s[2426]) : 0) << 22 | (f.foelgerRevalideringsplanen ? 33554432 : 0) | (f.leveomkostningerDaekkesAndetsteds ? 67108864 : 0) | s[2725] << 27 | (f.netopForladtSkolen ? 268435456 : 0) | (f.kanKlareSigMedSU ? 536870912 : 0), s[1462], s[1463], s[1468], s[1469], s[1470], s[1471], s[1473], s[1474], s[2726] << 0 | (f.saerligtBegraensedeErhvervsmuligheder ? 2 : 0) | s[1475] << 2 | s[1476] << 3 | s[1477] << 4 | (f.revalideringErBevilget ? (s[868] ? s[825] : s[2727] ? s[897] : s[2663] ? s[2728] : s[814] ? s[2729] : s[2660]) : 0) << 5 | s[1496] << 8 | s[1497] << 9 | s[1498] << 10 | (s[2730] ? s[2731] : 0) << 11 | s[2730] << 14 | s[1490] << 15 | s[1491] << 16 | (s[254] ? 0 : s[2731]) << 17 | s[1486] << 20 | s[1487] << 21 | s[2732] << 22 | s[2733] << 23 | (f.arbejdsindtaegtTilHoejesteSygedagpenge ? 16777216 : 0) | s[412] << 25 | s[413] << 26 | (s[2734] ? s[2731] : 0) << 27, s[1488], s[1489], s[1484], s[1485], s[409], s[410], s[2735] << 0 | s[2736] << 1 | s[1480] << 2 | s[1481] << 3 | (s[2734] ? s[2516] : 0) << 4 | s[1483] << 7 | (s[1483] ? 0 : s[2737] <= 13858 /* 2007-12-11 */ ? 1 : s[2737] <= 18261 /* 2019-12-31 */ ? (s[2737] >= 13859 /* 2007-12-12 */ ? 2 : 0) : s[2737] >= 18262 /* 2020-01-01 */ ? 3 : 0) << 8 | s[1494] << 10 | s[1495] << 11 | (s[2738] && !s[2739] ? s[2731] : 0) << 12 | s[2738] << 15 | s[2739] << 16 | s[2740] << 17 | s[2741] << 18 | s[2742] << 19 | s[1500] << 20 | (s[793] && !s[418] && s[1] ? s[2516] : 0) << 21 | s[1501] << 24 | s[1502] << 25 | (f.kortvarigAfbrydelseUdenBetydning ? 67108864 : 0) | (f.fravaerVedBarselIRevalidering ? 134217728 : 0) | s[1505] << 28, s[1478], s[1479], s[1492], s[1493], s[1503], s[1504], (f.revalideringErBevilget ? (s[868] ? s[825] : s[2727] ? s[897] : s[2663] ? s[2728] : f.vurderingsdato <= 16882 /* 2016-03-22 */ ? s[2729] : s[2676] ? (s[2743] ? 5 : 0) : s[814] ? (s[421] ? 6 : 0) : s[823] ? (s[26] ? 7 : 0) : s[2744]) : 0) << 0 | s[2745] << 4 | s[1506] << 5 | s[1507] << 6 | (f.revalideringErBevilget ? (s[814] ? s[825] : s[2239]) : 0) << 7 | s[2746] << 9 | s[1510] << 10 | s[1511] << 11 | (s[868] ? s[2167] : s[813] ? s[897] : s[907]) << 12 | s[2747] << 14 | s[2748] << 15 | s[2749] << 16 | s[2750] << 17 | s[2751] << 18 | s[2752] << 19 | s[2753] << 20 | s[484] << 21 | s[885] << 22 | s[2754] << 23 | (s[2754] === 1 ? s[2755] : s[2754] === 2 ? s[2755] : 0) << 25 | (f.ledighedsydelseForAfbrydelse ? 67108864 : 0) | s[429] << 27 | s[426] << 28, s[1508], s[1509], (f.erVisiteretTilFleksjob ? s[2184] : 0) << 0 | s[427] << 2 | s[428] << 3 | s[2756] << 4 | s[464] << 5 | s[466] << 6 | (s[2757] && !s[2758] ? (s[2759] ? s[879] : s[2760] ? s[2761] : s[2762] ? 3 : 0) : 0) << 7 | s[2757] << 9 | s[2758] << 10 | s[2763] << 11 | s[2764] << 12 | s[475] << 13 | s[476] << 14 | (s[0] ? (s[2759] ? s[879] : s[2401] ? s[2761] : s[2760] ? s[2502] : s[242] ? (s[2762] ? 4 : 0) : s[2095]) : 0) << 15 | s[2765] << 18 | s[2766] << 19 | s[436] << 20 | s[437] << 21 | s[430] << 22 | (s[430] ? (s[823] ? (s[430] ? 1 : 0) : s[2767]) : 0) << 23 | s[2768] << 25 | (f.ventesRaskInden8Uger ? 67108864 : 0) | s[2769] << 27 | s[2770] << 28 | (f.oenskerTidligOpfoelgning ? 536870912 : 0), s[1514], s[1515], s[474], s[473], s[2771] << 0 | s[435] << 1 | s[433] << 2 | s[434] << 3 | (s[916] ? s[825] : s[2084] ? s[2281] : s[2414] ? s[2772] : s[823] ? s[2415] : s[890]) << 4 | s[2773] << 7 | s[2774] << 8 | s[2775] << 9 | s[2776] << 10 | s[439] << 11 | s[438] << 12 | (s[147] && s[443] ? 1 : s[147] && !s[442] ? (s[823] ? (s[147] ? 2 : 0) : s[2777]) : 0) << 13 | s[442] << 16 | s[2778] << 17 | s[2779] << 18 | s[2780] << 19 | s[575] << 20 | s[2781] << 21 | s[2782] << 22 | s[565] << 23 | (f.forudsigeligtForloeb ? 16777216 : 0) | s[2783] << 25 | s[2784] << 26 | s[2785] << 27 | s[2786] << 28 | s[2787] << 29, s[2788] << 0 | (f.opfoelgningOenskes ? 2 : 0) | (f.opfoelgningAlligevel ? 4 : 0) | s[2789] << 3 | s[2790] << 4 | s[1827] << 5 | s[1828] << 6 | (s[443] ? 1 : s[442] ? 0 : s[916] ? s[2267] : s[2084] ? s[2791] : s[2792]) << 7 | s[441] << 10 | s[440] << 11 | s[1518] << 12 | s[1519] << 13 | (s[2793] ? (f.vurderingsdato <= 14521 /* 2009-10-04 */ ? s[2167] : s[813] ? (s[2794] ? 2 : 0) : s[907]) : 0) << 14 | s[2793] << 16 | s[1522] << 17 | (s[2795] ? 1 : s[868] ? s[2796] : s[2268]) << 18 | s[2795] << 20 | (f.modtogLedighedsydelse30Juni2006 ? 2097152 : 0) | s[2797] << 22 | s[2798] << 23 | s[2799] << 24 | s[2800] << 25 | s[2801] << 26 | (f.revurderetFoer ? 134217728 : 0) | s[2802] << 28 | s[2803] << 29, s[1825], s[1826], s[1516], s[1517], s[1520], s[1521], s[2804] << 0 | s[2805] << 1 | s[2806] << 2 | s[2807] << 3 | s[2808] << 4 | s[1525] << 5 | s[2167] << 6 | s[2809] << 7 | s[2810] << 8 | s[1528] << 9 | s[1529] << 10 | s[2811] << 11 | (s[2811] === 1 ? 0 : s[2811] === 2 ? 0 : s[2811] === 4 ? (s[2812] ? 1 : 0) : 0) << 14 | s[891] << 15 | s[221] << 16 | s[2812] << 17 | (f.flyttedeKommuneMedLedighedsydelse ? 262144 : 0) | (f.flytningForhindrerFristen ? 524288 : 0) | s[1530] << 20 | s[1531] << 21 | s[1534] << 22 | s[1535] << 23 | s[1538] << 24 | s[1539] << 25 | s[1542] << 26 | s[1543] << 27 | s[799] << 28, s[1523], s[1524], s[1526], s[1527], s[1532], s[1533], s[1536], s[1537], s[1540], s[1541], s[1544], s[1545], (f.ferieaaretBegyndte <= 13858 /* 2007-12-11 */ ? (s[2813] ? 1 : 0) : f.ferieaaretBegyndte <= 18382 /* 2020-04-30 */ ? (f.ferieaaretBegyndte >= 13859 /* 2007-12-12 */ ? 2 : 0) : f.ferieaaretBegyndte <= 18505 /* 2020-08-31 */ ? (s[2814] ? 3 : 0) : s[2815] ? 4 : 0) << 0 | s[2816] << 3 | s[2817] << 4 | s[2818] << 5 | s[2819] << 6 | s[1551] << 7 | (s[1551] ? (f.ferienMedLedighedsydelseBegynder <= 20484 /* 2026-01-31 */ ? (s[1551] ? 1 : 0) : f.ferienMedLedighedsydelseBegynder >= 20485 /* 2026-02-01 */ ? 2 : 0) : 0) << 8 | s[1552] << 10 | s[1553] << 11 | s[2820] << 12 | s[2821] << 13 | s[2822] << 14 | (f.berettigetVedOvergangen ? 32768 : 0) | s[2823] << 16 | s[1558] << 17 | (f.retTilLedighedsydelseFra <= 15705 /* 2012-12-31 */ ? (s[1558] ? 1 : 0) : s[2824] ? 2 : 0) << 18 | s[1559] << 20 | s[1560] << 21 | s[1561] << 22 | (s[2691] ? s[2825] : s[2693] ? (s[478] ? 2 : 0) : s[2694] ? (s[2695] ? 3 : 0) : s[2696] ? (s[2697] ? 4 : 0) : s[2698] ? 5 : 0) << 23 | s[1562] << 26 | s[1563] << 27 | (f.harSoegtAktivtMedLedighedsydelse ? 268435456 : 0) | s[1566] << 29, s[1547], s[1548], s[1549], s[1550], s[1554], s[1555], s[1556], s[1557], s[1564], s[1565], s[1567] << 0 | (s[1566] ? (s[2826] ? s[2825] : s[2827]) : 0) << 1 | s[2828] << 3 | s[2829] << 4 | s[800] << 5 | s[2830] << 6 | s[2831] << 8 | s[2832] << 9 | s[2833] << 10 | s[2834] << 11 | s[2835] << 12 | s[1573] << 13 | s[1574] << 14 | (s[1573] ? s[2830] : 0) << 15 | s[1575] << 17 | s[1576] << 18 | s[2836] << 19 | s[2837] << 20 | s[2838] << 21 | s[2839] << 22 | s[2840] << 23 | s[2841] << 24 | s[2842] << 25 | s[2843] << 26 | s[2844] << 27 | s[2845] << 28 | s[2846] << 29, s[1568], s[1569], s[1571], s[1572], s[2847] << 0 | s[1577] << 1 | s[1578] << 2 | (s[813] ? s[2167] : s[2092] ? s[826] : s[2094]) << 3 | s[1579] << 5 | s[1580] << 6 | (f.staarTilRaadighedForFleksjob ? 128 : 0) | (f.pensionssagUnderBehandling ? 256 : 0) | s[487] << 9 | s[490] << 10 | s[2848] << 11 | s[2849] << 12 | s[2850] << 13 | s[2851] << 14 | s[486] << 15 | s[485] << 16 | s[2852] << 17 | s[495] << 18 | s[1627] << 19 | (f.udgiftenErPaataget ? 1048576 : 0) | s[2853] << 21 | (f.hjaelpTrodsSenAnsoegning ? 4194304 : 0) | s[1581] << 23 | s[1582] << 24 | (s[868] ? s[825] : s[814] ? s[897] : s[824]) << 25 | (f.egenBetalingVanskeliggoerFremtiden ? 134217728 : 0) | s[497] << 28 | s[498] << 29, (f.udgiftenErHeltAfgoerende ? 1 : 0) | s[2854] << 1 | s[1584] << 2 | s[1585] << 3 | (f.udsaettelsestruetPaaGrundAfRestance ? 16 : 0) | (f.huslejehjaelpForebyggerUdsaettelse ? 32 : 0) | (f.hjaelpenDaekkerKunSanktion ? 64 : 0) | (f.kanIkkeBetaleUdgiften ? 128 : 0) | s[1586] << 8 | s[1587] << 9 | s[1588] << 10 | (f.udsaettelsestruetPaaGrundAfRestance ? s[2080] : 0) << 11 | s[1589] << 13 | s[1590] << 14 | (f.udgiftenDaekkesEfterAndenLov ? 32768 : 0) | (f.behandlingenErNoedvendig ? 65536 : 0) | s[2855] << 17 | (f.behandlingUdenForDetOffentlige ? 262144 : 0) | s[2856] << 19 | (f.offentligBehandlingFindes ? 1048576 : 0) | (f.privatBehandlingErLaegeligtVelbegrundet ? 2097152 : 0) | s[1593] << 22 | s[1594] << 23 | (s[813] ? s[825] : s[242] ? s[826] : s[2857]) << 24 | s[2858] << 26 | s[2859] << 27 | s[2860] << 28 | (f.ydelsenSvarerTilKontanthjaelp ? 536870912 : 0), s[1591], s[1592], s[2861] << 0 | s[2862] << 1 | (f.opfylderKontanthjaelpensOekonomi ? 4 : 0) | s[2863] << 3 | s[2864] << 4 | s[2865] << 5 | s[2866] << 6 | s[181] << 7 | s[1597] << 8 | s[1598] << 9 | (s[1593] && !s[1594] && s[1] ? (s[813] ? s[825] : s[331] ? s[826] : s[2867] ? s[2583] : s[242] ? (s[2868] ? 4 : 0) : s[2095]) : 0) << 10 | s[2869] << 13 | s[2870] << 14 | s[2871] << 15 | s[2872] << 16 | s[321] << 17 | s[801] << 18 | s[1600] << 19 | s[1603] << 20 | (s[801] && !s[1600] && s[1] ? (s[813] ? s[825] : s[2867] ? s[826] : s[2868] ? 3 : 0) : 0) << 21 | s[802] << 23 | s[1605] << 24 | (f.faarKontanthjaelpVedMedicin ? 33554432 : 0) | s[2873] << 26 | s[2874] << 27 | s[2875] << 28 | s[2876] << 29, s[1595], s[1596], s[1601], s[1602], s[2877] << 0 | s[1608] << 1 | (s[802] && !s[1605] && s[1] ? s[2606] : 0) << 2 | s[1609] << 4 | s[1610] << 5 | s[1611] << 6 | (s[2878] ? s[2585] : 0) << 7 | s[2878] << 9 | s[2879] << 10 | s[1612] << 11 | s[1613] << 12 | s[1614] << 13 | (s[2880] ? s[2881] : 0) << 14 | s[2880] << 17 | s[1615] << 18 | s[1616] << 19 | (f.flytningenForbedrerForholdene ? 1048576 : 0) | s[2882] << 21 | (f.flytterTilUdlandet ? 4194304 : 0) | (f.knyttetTilLandetDerFlyttesTil ? 8388608 : 0) | s[1617] << 24 | s[1618] << 25 | s[1619] << 26 | s[1620] << 27 | s[1623] << 28 | s[1624] << 29, s[1606], s[1607], s[1625], s[1626], s[1621], s[1622], s[2883] << 0 | s[2884] << 1 | s[1633] << 2 | s[1634] << 3 | s[1635] << 4 | (f.fikSUForSammeTid ? (s[868] ? s[825] : s[2727] ? s[897] : s[2663] ? s[2728] : s[2729]) : 0) << 5 | (f.fikSUForSammeTid ? 256 : 0) | s[1630] << 9 | s[1631] << 10 | s[1632] << 11 | (f.doemtForHandlingILovensListe ? (s[868] ? s[825] : s[2723] ? s[897] : s[2658] ? s[2724] : s[2659]) : 0) << 12 | (f.doemtForHandlingILovensListe ? 32768 : 0) | s[1628] << 16 | s[1629] << 17 | (f.undlodOplysningerModBedreVidende ? 262144 : 0) | (f.modtogUberettigetModBedreVidende ? 524288 : 0) | (f.sanktionIDagpenge ? 1048576 : 0) | s[1636] << 21 | s[1637] << 22 | s[1638] << 23 | (f.tilbagebetalingAfgjortDen <= 13858 /* 2007-12-11 */ ? (s[1638] ? 1 : 0) : f.tilbagebetalingAfgjortDen <= 18261 /* 2019-12-31 */ ? (f.tilbagebetalingAfgjortDen >= 13859 /* 2007-12-12 */ ? 2 : 0) : f.tilbagebetalingAfgjortDen <= 19357 /* 2022-12-31 */ ? (s[2885] ? 3 : 0) : s[2886] ? 4 : 0) << 24 | s[2887] << 27 | s[2888] << 28 | s[2889] << 29, s[2890] << 0 | s[2891] << 1 | s[2892] << 2 | (f.fikHjaelpTilBoligindskud ? 8 : 0) | s[1640] << 4 | s[803] << 5 | (f.fikHjaelpTilBoligindskud ? s[2585] : 0) << 6 | (f.fikHjaelpTilBoligindskud ? s[2606] : 0) << 8 | s[1646] << 10 | s[1647] << 11 | s[1648] << 12 | (f.selvforskyldtLedig ? s[2881] : 0) << 13 | (f.selvforskyldtLedig ? 65536 : 0) | s[1644] << 17 | s[1645] << 18 | (f.hjaelpenYdesUnderTilbud ? 524288 : 0) | (f.oplystOmTilbagebetalingspligt ? 1048576 : 0) | s[2893] << 21 | s[2894] << 22 | s[2895] << 23 | (f.brugteMidlerUndtagetFraForsoergelse ? 16777216 : 0) | (f.uforsvarligOekonomi ? 33554432 : 0) | (f.gavIkkeOplysningerTilAndreMyndigheder ? 67108864 : 0) | (f.indblandetIArbejdsstrid ? 134217728 : 0) | (f.kanSnartBetaleTilbage ? 268435456 : 0) | s[1649] << 29, s[1642], s[1643], s[1650] << 0 | (f.senereErstatningForSammeTid ? 2 : 0) | (f.erstatningForTabAfErhvervsevne ? 4 : 0) | s[1651] << 3 | s[1652] << 4 | (f.vurderingsdato <= 14774 /* 2010-06-14 */ ? s[825] : s[2084] ? (f.vurderingsdato >= 14775 /* 2010-06-15 */ ? 2 : 0) : s[823] ? s[2772] : s[2721] ? s[876] : s[502] ? 5 : 0) << 5 | s[521] << 8 | s[1713] << 9 | s[1714] << 10 | (s[2896] ? (s[813] ? s[825] : f.vurderingsdato <= 16952 /* 2016-05-31 */ ? s[826] : s[814] ? (s[2897] ? 3 : 0) : s[2478]) : 0) << 11 | s[2896] << 14 | s[2898] << 15 | (f.heltAabenbartIngenForbedring ? 65536 : 0) | (f.sundhedskoordinatorHarUdtaltSig ? 131072 : 0) | s[2899] << 18 | (f.bedtOmAfgoerelseOmPensionAlene ? 524288 : 0) | (f.utvivlsomtIkkePension ? 1048576 : 0) | s[1653] << 21 | s[1654] << 22 | s[1655] << 23 | (s[2900] ? 1 : s[813] ? s[2267] : s[2084] ? s[907] : s[2792]) << 24 | s[2900] << 27 | s[2901] << 28 | s[2902] << 29, s[2903] << 0 | s[2904] << 1 | s[1656] << 2 | s[1657] << 3 | (s[813] ? s[825] : s[2084] ? s[826] : s[2414] ? s[2772] : s[850] ? s[2415] : s[909]) << 4 | s[2905] << 7 | s[2906] << 8 | s[2907] << 9 | s[2908] << 10 | (f.behovForUndervisningsomraadet ? 2048 : 0) | s[804] << 12 | s[1662] << 13 | s[518] << 14 | (s[2909] ? s[2910] : s[2911] ? s[2912] : s[520] ? 3 : 0) << 15 | (f.sagVerserede1Januar2020 ? 131072 : 0) | (f.vaelgerSeniorpension ? 262144 : 0) | s[1661] << 19 | (s[804] && !s[1662] && s[518] ? s[2910] : 0) << 20 | s[1666] << 21 | s[1667] << 22 | (s[1666] ? s[1357] : 0) << 23 | (f.modtogHjaelp30Juni2025 ? 16777216 : 0) | s[1675] << 25 | s[1676] << 26 | (s[905] ? s[825] : s[906]) << 27 | (f.harDanskIndfoedsret ? 536870912 : 0), s[1658], s[1659], s[1664], s[1665], s[2913] << 0 | s[2914] << 1 | s[2915] << 2 | (f.opholdstilladelseEfterUdlaendingeloven7Eller8 ? 8 : 0) | s[511] << 4 | s[514] << 5 | (f.ligestilletEfterEUEllerOverenskomst ? 64 : 0) | s[1677] << 7 | s[1678] << 8 | s[2916] << 9 | s[1679] << 10 | s[1680] << 11 | (f.flyttetEfterTilkendelsen ? 4096 : 0) | s[2917] << 13 | s[2918] << 14 | s[512] << 15 | s[515] << 16 | s[2919] << 17 | (f.harFastBopaelIDanmark ? 262144 : 0) | (f.harHyrePaaDanskSkib ? 524288 : 0) | s[2920] << 20 | (f.saerligeOmstaendighederForPensionIUdlandet ? 2097152 : 0) | s[513] << 22 | s[516] << 23 | s[1683] << 24 | s[1684] << 25 | s[2921] << 26 | (s[2921] === 1 ? s[2922] : s[2921] === 2 ? s[2922] : 0) << 28 | s[899] << 29, s[1681], s[1682], s[900] << 0 | s[1687] << 1 | s[1688] << 2 | s[2923] << 3 | (s[2923] === 1 ? 0 : s[2923] === 2 ? (s[509] ? 1 : s[2924] ? 0 : 2) : 0) << 5 | s[509] << 7 | s[2924] << 8 | s[1691] << 9 | s[2925] << 10 | (s[2925] === 2 ? 0 : s[2925] === 3 ? 0 : s[2925] === 4 ? (s[2924] ? 0 : 1) : 0) << 13 | s[902] << 14 | s[2926] << 15 | s[904] << 16 | s[1692] << 17 | s[1693] << 18 | s[1694] << 19 | s[1695] << 20 | s[1696] << 21 | (s[905] ? s[825] : f.vurderingsdato <= 17325 /* 2017-06-08 */ ? s[906] : f.vurderingsdato <= 17486 /* 2017-11-16 */ ? (s[2927] ? 3 : 0) : s[2928] ? 4 : 0) << 22 | s[1699] << 25 | s[1700] << 26 | s[2929] << 27 | s[2930] << 29, s[1685], s[1686], s[1689], s[1690], s[1701] << 0 | s[1702] << 1 | (s[813] ? s[825] : s[2424] ? s[826] : s[2931] ? s[2425] : s[823] ? s[2932] : s[888]) << 2 | s[2933] << 5 | (f.dokumenteretIngenForbedring ? 64 : 0) | s[1703] << 7 | s[1704] << 8 | (f.arbejdsevnenErVarigtNedsat ? 512 : 0) | (f.ikkeSelvforsoergendeTrodsStoette ? 1024 : 0) | s[1697] << 11 | s[1698] << 12 | s[2934] << 13 | s[2935] << 14 | s[1705] << 15 | s[1706] << 16 | (s[905] ? s[825] : s[813] ? s[906] : s[846]) << 17 | s[1707] << 20 | s[1708] << 21 | (f.bedtOmAfgoerelseOmPensionAlene ? s[2929] : 0) << 22 | s[1709] << 24 | s[1710] << 25 | (s[2909] ? s[2910] : f.seniorpensionAnsoegtDen <= 16362 /* 2014-10-19 */ ? s[2912] : s[2911] ? (f.seniorpensionAnsoegtDen >= 16363 /* 2014-10-20 */ ? 3 : 0) : s[520] ? 4 : 0) << 26 | s[2936] << 29, s[2937] << 0 | (f.langvarigOgAktuelTilknytning ? 2 : 0) | s[1711] << 2 | s[1712] << 3 | (s[905] ? s[825] : s[813] ? s[906] : s[823] ? s[907] : s[2938]) << 4 | s[2939] << 7 | s[2940] << 8 | s[2941] << 9 | s[1715] << 10 | s[1716] << 11 | (s[905] ? s[825] : s[813] ? s[906] : s[850] ? s[907] : s[2942]) << 12 | (f.redegoerelseForIngenForbedring ? 32768 : 0) | (f.redegoerelseForRessourcerIPensionssag ? 65536 : 0) | (f.forklaringPaaVarigNedsaettelse ? 131072 : 0) | s[2943] << 18 | (f.forklaringPaaManglendeSelvforsoergelse ? 524288 : 0) | (f.konkreteArbejdsfunktionerErAngivet ? 1048576 : 0) | (f.planMedFuldAfklaring ? 2097152 : 0) | (f.dokumentationForUdtoemteIndsatser ? 4194304 : 0) | s[1717] << 23 | s[1718] << 24 | (f.moedeMedBeslutterneErTilbudt ? 33554432 : 0) | s[535] << 26 | (f.pensionssagenOvergikDen <= 14518 /* 2009-10-01 */ ? s[2944] : f.pensionssagenOvergikDen >= 14519 /* 2009-10-02 */ ? 2 : 0) << 27 | s[2070] << 29, s[1719], s[1720], s[2071] << 0 | s[2945] << 1 | s[2946] << 2 | s[2947] << 3 | (f.langTilknytningMed20Til25Aar ? 16 : 0) | s[1722] << 5 | s[1723] << 6 | (s[814] ? s[825] : s[2603] ? s[822] : s[2716]) << 7 | s[2948] << 9 | s[2949] << 10 | s[2950] << 11 | s[2951] << 12 | (f.varigtNedsatISenesteJob ? 8192 : 0) | s[2952] << 14 | s[2953] << 15 | s[2954] << 16 | s[805] << 17 | s[1726] << 18 | s[1727] << 19 | (s[805] ? 0 : s[2955] <= 18261 /* 2019-12-31 */ ? 1 : s[2955] <= 18669 /* 2021-02-11 */ ? (s[2956] ? 2 : 0) : s[2957] ? 3 : 0) << 20 | s[529] << 22 | (f.vurderingsdato <= 18625 /* 2020-12-29 */ ? s[825] : s[2221] ? (s[524] ? 2 : 0) : s[530] ? 3 : 0) << 23 | s[2958] << 25 | s[2959] << 26 | s[2960] << 27 | s[2961] << 28 | s[2962] << 29, s[1728], s[1729], s[1730], s[1731], s[528], s[527], s[2963] << 0 | s[2964] << 1 | s[1732] << 2 | s[1733] << 3 | s[1734] << 4 | s[2965] << 5 | s[2966] << 6 | s[2967] << 7 | s[2968] << 8 | s[2969] << 9 | s[2970] << 10 | s[2971] << 11 | s[2972] << 12 | s[2973] << 13 | s[2974] << 14 | s[2975] << 15 | s[2976] << 16 | s[2977] << 17 | s[2978] << 18 | s[2979] << 19 | s[2980] << 20 | s[2981] << 21 | s[2982] << 22 | s[2983] << 23 | s[2984] << 24 | s[2985] << 25 | s[2986] << 26 | s[2987] << 27 | (f.tilknytningI9Maaneder ? 268435456 : 0) | (f.kommerFraFleksydelse ? 536870912 : 0), s[1735], s[1736], s[1737] << 0 | s[2988] << 1 | s[2989] << 2 | s[2990] << 3 | s[2991] << 4 | s[2992] << 5 | s[1739] << 6 | (s[1739] ? 0 : s[2993] <= 18669 /* 2021-02-11 */ ? 1 : s[2994] ? 2 : 0) << 7 | s[1741] << 9 | (s[1741] ? 0 : s[2995] <= 18669 /* 2021-02-11 */ ? 1 : s[2996] ? 2 : 0) << 10 | (f.aegtefaelleHarOgsaaPension ? 4096 : 0) | s[1746] << 13 | s[1747] << 14 | (s[905] ? s[825] : f.vurderingsdato <= 17487 /* 2017-11-17 */ ? s[906] : s[2931] ? (s[2997] ? 3 : 0) : s[2932]) << 15 | (f.giftEllerSamlevende ? 262144 : 0) | s[1752] << 19 | s[1753] << 20 | s[1754] << 21 | (s[2998] ? s[2999] : f.folkepensionAnsoegtDen <= 17325 /* 2017-06-08 */ ? s[3000] : f.folkepensionAnsoegtDen <= 17486 /* 2017-11-16 */ ? (s[3001] ? 3 : 0) : s[3002] ? 4 : 0) << 22 | s[3003] << 25 | s[3004] << 26 | s[1750] << 27 | s[1751] << 28, s[1742], s[1743], s[1744], s[1745], s[1748], s[1749], (s[2998] ? s[2999] : s[3000]) << 0 | s[3005] << 2 | s[1758] << 3 | (s[1758] ? 0 : s[3006] <= 14518 /* 2009-10-01 */ ? 1 : s[3006] >= 14519 /* 2009-10-02 */ ? 2 : 0) << 4 | s[1761] << 6 | s[1762] << 7 | s[1763] << 8 | (s[3007] ? s[825] : f.vurderingsdato <= 19106 /* 2022-04-24 */ ? (s[734] ? 2 : 0) : s[3008] ? 3 : 0) << 9 | s[1759] << 11 | s[1760] << 12 | (s[905] ? s[825] : s[2717] ? s[906] : s[2718] ? (s[537] ? 3 : 0) : s[538] ? 4 : 0) << 13 | (f.vaesentligtForbedretOgSelvforsoergende ? 65536 : 0) | s[3009] << 17 | s[3010] << 18 | (f.samtykkerTilFrakendelse ? 524288 : 0) | s[3011] << 20 | s[3012] << 21 | (f.udsendtMedPsykiskLidelse ? 4194304 : 0) | s[3013] << 23 | (f.saerligeOmstaendighederForFrakendelse ? 16777216 : 0) | s[1768] << 25 | s[1769] << 26 | s[1772] << 27 | (f.pensionssagenOvergikDen <= 15094 /* 2011-04-30 */ ? s[2944] : s[1772] ? 2 : 0) << 28, s[1755], s[1756], s[1764], s[1765], s[1766], s[1767], s[1770], s[1771], (f.foertidspensionErBevilget ? 1 : 0) | s[1773] << 1 | s[1774] << 2 | s[543] << 3 | (f.foertidspensionAnsoegtDen <= 15094 /* 2011-04-30 */ ? (s[543] ? 1 : 0) : s[542] ? 2 : 0) << 4 | s[1778] << 6 | s[1779] << 7 | (s[813] ? s[825] : s[823] ? s[826] : s[2777]) << 8 | s[1782] << 11 | s[1783] << 12 | (s[1782] ? (f.anmodetOmRefusionDen <= 16439 /* 2015-01-04 */ ? (s[3014] ? 1 : 0) : f.anmodetOmRefusionDen <= 18261 /* 2019-12-31 */ ? (f.anmodetOmRefusionDen >= 16440 /* 2015-01-05 */ ? 2 : 0) : f.anmodetOmRefusionDen >= 18262 /* 2020-01-01 */ ? 3 : 0) : 0) << 13 | s[3014] << 15 | s[3015] << 16 | (f.forkertVejledning ? 131072 : 0) | (f.saerligeOmstaendighederForRefusion ? 262144 : 0) | s[1787] << 19 | s[1788] << 20 | s[1784] << 21 | s[1785] << 22 | s[1786] << 23 | s[3016] << 24 | s[3017] << 25 | s[3018] << 26 | s[3019] << 27 | s[3020] << 28 | s[3021] << 29, s[1776], s[1777], s[1780], s[1781], s[551] << 0 | s[3022] << 1 | s[1793] << 3 | s[1794] << 4 | (f.feriePasserMedForloebet ? 32 : 0) | (f.ferieIndenForFerieloven ? 64 : 0) | (f.ferieAftalt ? 128 : 0) | s[1797] << 8 | (f.ferieAftalt ? s[3022] : 0) << 9 | s[1798] << 11 | s[1799] << 12 | s[1804] << 13 | s[1805] << 14 | s[3023] << 15 | (s[3023] === 1 ? s[3024] : s[3023] === 2 ? s[3024] : 0) << 17 | s[911] << 18 | (f.saerligeGrundeTilAndetTidspunkt ? 524288 : 0) | s[1806] << 20 | s[1807] << 21 | (s[916] ? s[825] : s[813] ? s[2281] : s[2282] ? s[907] : s[823] ? s[2283] : s[888]) << 22 | (f.arbejdsevnenErAfklaret ? 33554432 : 0) | (f.berettigetTilRevalidering ? 67108864 : 0) | (f.berettigetTilFleksjob ? 134217728 : 0) | (f.berettigetTilFoertidspension ? 268435456 : 0) | (f.berettigetTilRessourceforloeb ? 536870912 : 0), s[1795], s[1796], s[1802], s[1803], s[1808], s[1809], s[1810] << 0 | (f.vurderingsdato <= 17654 /* 2018-05-03 */ ? s[825] : s[1810] ? 2 : 0) << 1 | (f.ophoerErAfgjort ? 8 : 0) | s[1813] << 4 | s[754] << 5 | (s[103] ? (s[834] ? (s[97] <= 14612 /* 2010-01-03 */ ? s[836] : s[835] ? (s[95] >= 14613 /* 2010-01-04 */ ? 2 : 0) : s[3025] ? 3 : 0) : 0) : 0) << 6 | s[3026] << 8 | s[3027] << 9 | s[1815] << 10 | s[1816] << 11 | (s[916] ? s[825] : s[2400] ? s[2281] : s[2403]) << 12 | (f.sagenErBelyst ? 16384 : 0) | s[1819] << 15 | (f.oplysningsskemaSendt <= 15011 /* 2011-02-06 */ ? (s[1819] ? 1 : 0) : f.oplysningsskemaSendt >= 15012 /* 2011-02-07 */ ? 2 : 0) << 16 | s[1820] << 18 | s[1821] << 19 | s[1822] << 20 | (s[2084] ? s[825] : s[814] ? s[2085] : s[824]) << 21 | s[1823] << 23 | s[1824] << 24 | (f.oenskerLaegeattest ? 33554432 : 0) | (f.attestIndhentet ? 67108864 : 0) | s[572] << 27 | s[567] << 28 | s[566] << 29, s[1811], s[1812], s[1817], s[1818], (f.tilbagevendenForestaar ? 1 : 0) | (f.risikoForLangtForloeb ? 2 : 0) | s[559] << 2 | s[560] << 3 | (f.behovForTvaerfagligIndsats ? 16 : 0) | s[573] << 5 | s[574] << 6 | s[1831] << 7 | s[1832] << 8 | (s[26] && s[443] ? 1 : s[26] && !s[442] ? (s[2414] ? s[822] : s[823] ? s[3028] : s[2938]) : 0) << 9 | s[562] << 12 | s[1833] << 13 | s[1834] << 14 | s[1835] << 15 | (f.vurderingsdato <= 18989 /* 2021-12-28 */ ? s[825] : f.vurderingsdato <= 19236 /* 2022-09-01 */ ? (s[3029] ? 2 : 0) : f.vurderingsdato <= 19436 /* 2023-03-20 */ ? (s[3030] ? 3 : 0) : f.vurderingsdato <= 19620 /* 2023-09-20 */ ? (s[3031] ? 4 : 0) : s[823] ? (s[3032] ? 5 : 0) : s[877]) << 16 | s[579] << 19 | s[580] << 20 | (f.fremmoedeErNoedvendigt ? 2097152 : 0) | s[1838] << 22 | s[1839] << 23 | (s[565] && s[443] ? 1 : s[565] && !s[442] ? (s[3033] ? s[2267] : s[916] ? (s[3034] ? 3 : 0) : s[2084] ? (s[831] ? 4 : 0) : s[814] ? s[3035] : s[2414] ? s[2528] : s[823] ? s[2719] : s[850] ? s[2744] : s[162] ? 9 : 0) : 0) << 24 | s[3036] << 28 | s[3037] << 29, s[1829], s[1830], s[1836], s[1837], s[1840] << 0 | s[1841] << 1 | s[1842] << 2 | (s[916] ? s[825] : f.vurderingsdato <= 15069 /* 2011-04-05 */ ? s[2281] : f.vurderingsdato <= 15207 /* 2011-08-21 */ ? (s[3038] ? 3 : 0) : s[2084] ? (s[3039] ? 4 : 0) : s[3035]) << 3 | s[1843] << 6 | s[1844] << 7 | s[1845] << 8 | (s[2084] ? s[825] : s[2414] ? s[2085] : s[823] ? s[3028] : s[876]) << 9 | s[1846] << 12 | s[1847] << 13 | s[1848] << 14 | (s[2084] ? s[825] : s[814] ? s[2085] : s[2414] ? s[824] : s[823] ? s[2415] : s[888]) << 15 | s[1851] << 18 | s[1852] << 19 | s[1853] << 20 | s[1854] << 21 | s[1855] << 22 | (s[3033] ? s[825] : s[916] ? (s[3034] ? 2 : 0) : s[2084] ? s[2791] : s[3040]) << 23 | s[1856] << 26 | s[1857] << 27, s[1849], s[1850], (s[916] ? s[825] : s[813] ? s[2281] : s[2282] ? s[907] : s[850] ? s[2283] : s[909]) << 0 | s[3041] << 3 | (f.udebliver ? 16 : 0) | (f.rimeligGrund ? 32 : 0) | (f.skriftligtOrienteret ? 64 : 0) | s[584] << 7 | s[583] << 8 | (s[916] ? s[825] : s[2401] ? s[2281] : f.vurderingsdato <= 16982 /* 2016-06-30 */ ? s[2502] : s[2481] ? (f.vurderingsdato >= 16983 /* 2016-07-01 */ ? 4 : 0) : s[395] ? 5 : 0) << 9 | s[3042] << 12 | s[1858] << 13 | s[1859] << 14 | s[3043] << 15 | s[3044] << 16 | (f.noedvendigBehandling ? 131072 : 0) | s[3045] << 18 | s[3046] << 19 | (f.hensigtsmaessigOptraening ? 1048576 : 0) | (f.opfordret ? 2097152 : 0) | s[1860] << 22 | s[1861] << 23 | s[1862] << 24 | s[1863] << 25 | (f.partshoertOmOphoer ? 67108864 : 0) | s[3047] << 27 | (f.harSvaretPaaPartshoering ? 268435456 : 0) | s[3048] << 29, s[1864] << 0 | s[1865] << 1 | (f.vurderingsdato <= 18638 /* 2021-01-11 */ ? s[825] : f.vurderingsdato >= 18639 /* 2021-01-12 */ ? 2 : 0) << 2 | (f.andetGrundlagEndHoertOm ? 16 : 0) | (f.partshoertOmNytGrundlag ? 32 : 0) | s[808] << 6 | s[1867] << 7 | s[1868] << 8 | (s[916] ? s[825] : f.vurderingsdato <= 15397 /* 2012-02-27 */ ? s[2281] : s[3049] ? (s[3050] ? 3 : 0) : s[3051]) << 9 | s[3052] << 12 | s[3053] << 13 | (f.genoptagetFoer ? 16384 : 0) | s[1873] << 15 | (s[808] && !s[1867] && !s[1868] ? s[2294] : 0) << 16 | s[593] << 18 | s[594] << 19 | (s[834] ? (s[835] ? s[836] : s[3054] ? s[837] : s[3055] ? s[3056] : s[97] <= 18318 /* 2020-02-26 */ ? s[3057] : s[97] <= 18858 /* 2021-08-19 */ ? (s[95] >= 18319 /* 2020-02-27 */ ? 5 : 0) : s[97] <= 18953 /* 2021-11-22 */ ? (s[95] >= 18859 /* 2021-08-20 */ ? 6 : 0) : s[97] <= 19051 /* 2022-02-28 */ ? (s[95] >= 18954 /* 2021-11-23 */ ? 7 : 0) : s[95] >= 19052 /* 2022-03-01 */ ? 8 : 0) : 0) << 20 | s[714] << 24 | s[716] << 25 | (f.aftaleForSelvstaendig ? 67108864 : 0) | (f.sygMedCovid19 ? 134217728 : 0) | s[1956] << 28 | s[1957] << 29, s[1869], s[1870], s[1871], s[1872], s[595], s[596], s[1954], s[1955], s[3058] << 0 | s[3059] << 1 | s[3060] << 2 | s[3061] << 3 | s[744] << 4 | s[746] << 5 | (f.aftaleMedArbejdsgiver ? 64 : 0) | s[737] << 7 | s[740] << 8 | s[685] << 9 | s[3062] << 10 | s[3063] << 11 | s[3064] << 12 | s[3065] << 13 | s[3066] << 14 | s[3067] << 15 | s[3068] << 16 | s[3069] << 17 | s[3070] << 18 | s[3071] << 19 | s[3072] << 20 | s[3073] << 21 | s[3074] << 22 | s[1874] << 23 | s[1875] << 24 | s[1876] << 25 | s[1879] << 26 | s[1880] << 27 | (f.vurderingsdato <= 16687 /* 2015-09-09 */ ? s[825] : s[3075] ? 2 : 0) << 28, s[1877], s[1878], s[1881] << 0 | s[1882] << 1 | s[1883] << 2 | (s[602] && !s[603] && !s[137] ? (s[135] && !s[137] && !s[3076] ? (s[141] <= 16251 /* 2014-06-30 */ ? (s[139] >= 13332 /* 2006-07-03 */ ? 1 : 0) : s[139] >= 16252 /* 2014-07-01 */ ? 2 : 0) : 0) : 0) << 3 | s[1887] << 5 | s[1888] << 6 | (s[605] && !s[608] && !s[607] ? (s[834] ? (s[914] ? 1 : 0) : 0) : 0) << 7 | s[1889] << 8 | s[1890] << 9 | s[609] << 10 | s[610] << 11 | (f.opfylderBeskaeftigelseskravetVedLivstruende ? 4096 : 0) | s[1894] << 13 | (s[609] && !s[610] && s[1] ? (s[197] ? 1 : 0) : 0) << 14 | s[3077] << 15 | s[1899] << 16 | s[1900] << 17 | (f.pensionTilkendt ? (s[916] ? s[825] : f.vurderingsdato <= 15320 /* 2011-12-12 */ ? s[2281] : s[3049] ? (s[3078] ? 3 : 0) : s[3051]) : 0) << 18 | (f.pensionTilkendt ? 2097152 : 0) | (f.pensionMedTilbagevirkendeKraft ? 4194304 : 0) | s[1910] << 23 | s[3079] << 24 | s[1901] << 26 | s[1902] << 27 | s[1903] << 28, s[1885], s[1886], s[1892], s[1893], s[1897], s[1898], s[1908], s[1909], (s[3080] ? s[3079] : 0) << 0 | s[3080] << 2 | (f.retErOpbrugt ? 8 : 0) | s[3081] << 4 | s[621] << 5 | s[622] << 6 | s[3082] << 7 | s[3083] << 8 | s[3084] << 9 | s[625] << 10 | s[626] << 11 | (s[3085] ? (s[915] <= 18808 /* 2021-06-30 */ ? 1 : s[3086] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 12 | s[3087] << 14 | s[3088] << 15 | s[3089] << 16 | s[615] << 17 | s[3090] << 18 | s[3091] << 19 | s[3092] << 20 | s[3093] << 21 | s[613] << 22 | s[614] << 23 | s[3094] << 24 | (f.fortsatRet9Marts2020 ? 33554432 : 0) | s[1906] << 26 | s[1907] << 27 | (s[3085] ? 1 : 0) << 28 | s[1911] << 29, s[623], s[624], s[1904], s[1905], s[1912] << 0 | s[1913] << 1 | (s[3095] ? s[3079] : 0) << 2 | s[3095] << 4 | s[3096] << 5 | s[629] << 6 | s[630] << 7 | (s[625] && !s[626] && s[3097] < NEVER ? (s[3097] <= 18808 /* 2021-06-30 */ ? 1 : s[3098] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 8 | s[3099] << 10 | s[3100] << 11 | s[3101] << 12 | s[3102] << 13 | s[3103] << 14 | s[3104] << 15 | s[3105] << 16 | s[3106] << 17 | s[3107] << 18 | s[3108] << 19 | s[3109] << 20 | (s[3110] <= 18808 /* 2021-06-30 */ ? 1 : s[3111] ? 2 : 0) << 21 | s[3112] << 23 | s[3113] << 24 | s[3114] << 25 | s[3115] << 26 | s[632] << 27 | (s[632] ? 0 : s[3116] <= 18808 /* 2021-06-30 */ ? 1 : s[3117] ? 2 : 0) << 28, s[627], s[628], s[1914], s[631], s[3118] << 0 | s[3119] << 1 | s[3120] << 2 | s[3121] << 3 | s[3122] << 4 | s[634] << 5 | s[636] << 6 | (s[629] && !s[630] && s[3123] < NEVER ? (s[3123] <= 18808 /* 2021-06-30 */ ? 1 : s[3124] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 7 | s[3125] << 9 | s[3126] << 10 | s[3127] << 11 | s[3128] << 12 | s[3129] << 13 | s[3130] << 14 | s[633] << 15 | s[635] << 16 | (s[3131] ? (s[3132] <= 18808 /* 2021-06-30 */ ? 1 : s[3133] ? 2 : 0) : 0) << 17 | s[3134] << 19 | s[3135] << 20 | s[3136] << 21 | s[3137] << 22 | s[3138] << 23 | s[3139] << 24 | s[1917] << 25 | s[1918] << 26 | (s[3140] && !s[3141] && s[3142] < NEVER ? (s[3142] <= 18808 /* 2021-06-30 */ ? 1 : s[3143] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 27 | s[3144] << 29, s[638], s[640], s[637], s[639], s[1915], s[1916], s[3145] << 0 | s[3141] << 1 | s[3146] << 2 | s[3147] << 3 | s[3148] << 4 | s[3149] << 5 | s[643] << 6 | s[644] << 7 | (s[1917] && !s[1918] && s[3150] < NEVER ? (s[3150] <= 18808 /* 2021-06-30 */ ? 1 : s[3151] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 8 | s[3152] << 10 | s[3153] << 11 | s[3154] << 12 | s[3155] << 13 | s[3156] << 14 | s[3157] << 15 | s[1921] << 16 | s[1922] << 17 | (s[643] && !s[644] && s[3158] < NEVER ? (s[3158] <= 18808 /* 2021-06-30 */ ? 1 : s[3159] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 18 | s[3160] << 20 | s[3161] << 21 | s[3162] << 22 | s[3163] << 23 | s[3164] << 24 | s[3165] << 25 | s[1925] << 26 | s[1926] << 27 | (s[1921] && !s[1922] && s[3166] < NEVER ? (s[3166] <= 18808 /* 2021-06-30 */ ? 1 : s[3167] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 28, s[641], s[642], s[1919], s[1920], s[1923], s[1924], s[3168] << 0 | s[3169] << 1 | s[3170] << 2 | s[3171] << 3 | s[3172] << 4 | s[3173] << 5 | s[1931] << 6 | (s[2323] ? (s[77] <= 14691 /* 2010-03-23 */ ? s[2325] : s[2324] ? (s[78] >= 14692 /* 2010-03-24 */ ? 2 : 0) : s[2334] ? (s[3174] ? 3 : 0) : s[2336] ? 4 : 0) : 0) << 7 | s[664] << 10 | s[668] << 11 | (s[2323] ? s[2325] : 0) << 12 | s[667] << 13 | s[670] << 14 | s[1934] << 15 | s[1935] << 16 | s[1941] << 17 | s[1942] << 18 | (s[142] && !s[143] && !s[144] ? s[2329] : 0) << 19 | s[3175] << 21 | s[3176] << 22 | s[671] << 23 | s[1943] << 24 | s[1944] << 25 | s[1945] << 26 | (f.sygUnderAftaltFri ? 134217728 : 0) | s[1948] << 28, s[1929], s[1930], s[662], s[663], s[665], s[666], s[1932], s[1933], s[1939], s[1940], s[1946], s[1947], (f.sygUnderAftaltFri ? (f.vurderingsdato <= 18839 /* 2021-07-31 */ ? s[825] : f.vurderingsdato >= 18840 /* 2021-08-01 */ ? 2 : 0) : 0) << 0 | s[1962] << 2 | s[1963] << 3 | (s[108] && !s[109] && !s[107] ? s[912] : 0) << 4 | (f.sygemeldtITide ? 64 : 0) | (f.indsigelseModSenSygemelding ? 128 : 0) | (f.fyldestgoerendeBegrundelse ? 256 : 0) | s[676] << 9 | s[680] << 10 | (s[124] ? (s[834] ? (s[3055] ? s[836] : s[3177] ? 2 : 0) : 0) : 0) << 11 | s[1966] << 13 | s[1967] << 14 | s[3178] << 15 | s[3179] << 16 | s[1970] << 17 | s[1971] << 18 | (s[694] ? (s[834] ? (s[835] ? s[836] : s[3180] ? s[837] : s[3055] ? s[3181] : s[2354] ? s[3057] : s[2355] ? 5 : 0) : 0) : 0) << 19 | s[694] << 22 | s[705] << 23 | (f.underretningsbrevSendt ? 16777216 : 0) | s[691] << 25 | s[692] << 26 | s[693] << 27 | (s[694] ? s[912] : 0) << 28, s[1960], s[1961], s[678], s[677], s[1964], s[1965], s[1968], s[1969], s[688] << 0 | s[690] << 1 | s[689] << 2 | (s[694] ? (s[834] ? (s[835] ? s[836] : s[3180] ? s[837] : s[97] <= 19722 /* 2023-12-31 */ ? s[3181] : s[95] >= 19723 /* 2024-01-01 */ ? 4 : 0) : 0) : 0) << 3 | s[3182] << 6 | s[3183] << 7 | s[3184] << 8 | s[3185] << 9 | (f.undskyldendeForhold ? 1024 : 0) | s[3186] << 11 | (f.arbejdsgiverAnmeldteIkke ? 4096 : 0) | s[3187] << 13 | s[1974] << 14 | s[1975] << 15 | s[1978] << 16 | s[1979] << 17 | (s[103] ? (s[834] ? (s[835] ? s[836] : s[2352] ? s[837] : s[3180] ? (s[2353] ? 3 : 0) : s[3055] ? (s[3188] ? 4 : 0) : s[3177] ? 5 : 0) : 0) : 0) << 18 | s[3189] << 21 | s[3190] << 22 | s[755] << 23 | s[753] << 24 | s[3191] << 25 | s[1982] << 26 | s[1983] << 27, s[1972], s[1973], s[1976], s[1977], s[1980], s[1981], s[3192] << 0 | (s[3192] === 1 ? 0 : s[3192] === 2 ? 0 : s[3192] === 4 ? 0 : s[3192] === 6 ? (f.oplystDelvistLedig ? 1 : 0) : 0) << 3 | (f.oplystDelvistLedig ? 16 : 0) | s[1986] << 5 | s[1987] << 6 | (s[119] ? (s[834] ? (s[835] ? s[836] : s[3054] ? s[837] : s[3056]) : 0) : 0) << 7 | s[1995] << 9 | s[1996] << 10 | s[1997] << 11 | (s[119] ? s[3193] : 0) << 12 | s[3194] << 15 | s[3195] << 16 | s[3196] << 17 | (f.nemrefusionNede ? 262144 : 0) | s[1990] << 19 | s[1991] << 20 | (s[119] ? s[912] : 0) << 21 | s[3197] << 23 | s[3198] << 24 | s[1992] << 25 | s[1993] << 26 | s[1994] << 27 | s[2014] << 28 | s[2015] << 29, s[1984], s[1985], s[1988], s[1989], s[1998], s[1999], s[730], s[731], s[2012], s[2013], s[747] << 0 | s[2027] << 1 | s[2028] << 2 | (f.vurderingsdato <= 14691 /* 2010-03-23 */ ? s[825] : s[916] ? (s[3199] ? 2 : 0) : s[2791]) << 3 | s[2023] << 5 | s[2024] << 6 | s[917] << 7 | s[3200] << 8 | (f.ledigUdenLoen ? 1024 : 0) | (f.arbejdsgiverTilbyderDeltid ? 2048 : 0) | s[741] << 12 | s[745] << 13 | s[3201] << 14 | s[3202] << 15 | s[3203] << 16 | s[3204] << 17 | s[3205] << 18 | s[738] << 19 | s[739] << 20 | s[3206] << 21 | s[3207] << 22 | s[3208] << 23 | s[2002] << 24 | s[2003] << 25 | s[2006] << 26 | s[2007] << 27 | s[2010] << 28 | s[2011] << 29, s[2025], s[2026], s[732], s[733], s[742], s[743], s[735], s[736], s[2000], s[2001], s[2004], s[2005], s[2008], s[2009], (s[103] ? s[2294] : 0) << 0 | s[2018] << 2 | s[2019] << 3 | (s[103] ? s[3200] : 0) << 4 | s[2022] << 6 | s[2029] << 7 | s[2030] << 8 | (s[916] ? s[825] : f.vurderingsdato <= 15522 /* 2012-07-01 */ ? s[2281] : s[3209] ? 3 : 0) << 9 | s[810] << 11 | s[2033] << 12 | s[2034] << 13 | (s[810] ? 0 : s[3210] <= 16658 /* 2015-08-11 */ ? 1 : s[811] ? 2 : 0) << 14 | s[2035] << 16 | s[2036] << 17 | s[2037] << 18 | (f.vurderingsdato <= 18318 /* 2020-02-26 */ ? s[825] : s[3007] ? (s[3211] ? 2 : 0) : f.vurderingsdato <= 18858 /* 2021-08-19 */ ? (s[734] ? 3 : 0) : f.vurderingsdato <= 18953 /* 2021-11-22 */ ? (s[3212] ? 4 : 0) : f.vurderingsdato <= 19051 /* 2022-02-28 */ ? (s[3213] ? 5 : 0) : s[3214] ? 6 : 0) << 19 | s[3215] << 22 | (f.hjemmeEfterAnbefaling ? 8388608 : 0) | s[2040] << 24 | s[2041] << 25 | (s[737] && !s[740] && !s[107] ? s[2294] : 0) << 26 | s[2044] << 28 | s[2045] << 29, s[2016], s[2017], s[2020], s[2021], s[2038], s[2039], s[2042], s[2043], (s[744] && !s[746] && !s[107] ? s[2082] : 0) << 0 | s[2046] << 2 | s[2047] << 3 | s[812] << 4 | (f.aftaleIndgaaetDen <= 13604 /* 2007-04-01 */ ? s[3216] : f.aftaleIndgaaetDen <= 14031 /* 2008-06-01 */ ? (s[3217] ? 2 : 0) : s[3218] ? (s[3219] ? 3 : 0) : s[918] ? 4 : 0) << 5 | s[3220] << 8 | (f.langvarigEllerKroniskLidelse ? 512 : 0) | (f.risikoenErVaesentligtForoeget ? 1024 : 0) | s[3221] << 11 | (f.behandlingBesluttetVedAnsaettelsen ? 4096 : 0) | s[3222] << 13 | s[3223] << 14 | s[3224] << 15 | s[2049] << 16 | s[2050] << 17 | (s[3218] ? s[3216] : s[3225]) << 18 | (f.aftaleErSkriftlig ? 1048576 : 0) | (f.aftaleErGodkendt ? 2097152 : 0) | s[2053] << 22 | s[2054] << 23 | s[3226] << 24 | (f.vaesentligeAendringerVedUdloeb ? 33554432 : 0) | s[2055] << 26 | s[2056] << 27, s[2051], s[2052], (s[3218] ? s[3216] : f.aftaleIndgaaetDen <= 15397 /* 2012-02-27 */ ? s[3225] : f.aftaleIndgaaetDen <= 15516 /* 2012-06-25 */ ? (s[3227] ? 3 : 0) : f.aftaleIndgaaetDen >= 15517 /* 2012-06-26 */ ? 4 : 0) << 0 | (f.laegeligDokumentationForRisiko ? 8 : 0) | s[2061] << 4 | s[2062] << 5 | (s[103] ? s[3193] : 0) << 6 | s[3228] << 9 | s[3229] << 10 | s[3230] << 11 | (f.skyldesLoenmodtageren ? 4096 : 0) | s[3231] << 13 | s[2059] << 14 | s[2060] << 15 | (s[103] ? (s[834] ? (s[835] ? s[836] : s[3180] ? s[837] : s[3055] ? s[3181] : s[3057]) : 0) : 0) << 16 | s[3232] << 19 | s[3233] << 20 | s[3234] << 21 | s[3235] << 22 | s[3236] << 23 | s[3237] << 24 | s[3238] << 25 | s[3239] << 26 | s[3240] << 27 | s[3241] << 28 | s[3242] << 29, s[2057], s[2058], s[2063] << 0 | s[2064] << 1 | s[2068] << 2 | s[2069] << 3 | s[757] << 4 | (s[246] ? s[825] : s[757] ? 2 : 0) << 5 | (f.hjaelpemiddelKoebtFoerBevilling ? 128 : 0) | (f.saerligGrundTilKoebFoerBevilling ? 256 : 0) | s[2065] << 9 | s[2066] << 10 | (f.funktionsevnenErVarigtNedsat ? 2048 : 0) | s[3243] << 12 | (f.hjaelpemidletAfhjaelperVaesentligt ? 8192 : 0) | (f.hjaelpemidletLetterHjemmetVaesentligt ? 16384 : 0) | (f.hjaelpemidletErNoedvendigtForErhverv ? 32768 : 0) | (f.hjaelpemidletErBedstOgBilligst ? 65536 : 0) | s[768] << 17 | (s[898] ? s[825] : f.vurderingsdato <= 15399 /* 2012-02-29 */ ? s[2657] : s[2400] ? (s[3244] ? 3 : 0) : s[2602] ? s[2584] : s[3245] ? (s[759] ? 5 : 0) : s[758] ? (s[3246] ? 6 : 0) : s[814] ? (s[760] ? 7 : 0) : s[2427] ? (s[26] ? 8 : 0) : s[2414] ? (s[171] ? 9 : 0) : s[242] ? (s[147] ? 10 : 0) : s[2718] ? (s[238] ? 11 : 0) : s[538] ? 12 : 0) << 18 | s[3247] << 22 | s[3248] << 23 | s[769] << 24 | (s[763] && !s[761] && !s[762] ? (s[898] ? s[825] : s[242] ? s[2657] : s[2656]) : 0) << 25 | s[3249] << 28 | (f.faaetHjaelp3MaanederAf18 ? 536870912 : 0), s[764], s[765], s[766], s[767], s[3250] << 0 | s[3251] << 1 | (f.behovetBortfalderEfterRevalidering ? 4 : 0) | s[3252] << 3 | s[3253] << 4 | s[3254] << 5 | s[2074] << 6 | s[2075] << 7 | s[2078] << 8 | s[2079] << 9, s[2072], s[2073], s[2076], s[2077]] }
}
