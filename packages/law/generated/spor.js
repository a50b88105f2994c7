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

const SATS_30 = (day) => day < 16801 ? (day < 14975 ? (day < 13879 ? (day < 13514 ? 272100 : 278600) : (day < 14245 ? 286700 : (day < 14610 ? 295600 : 306500))) : (day < 15706 ? (day < 15340 ? 312300 : 321400) : (day < 16071 ? 326500 : (day < 16436 ? 332400 : 337400)))) : (day < 18628 ? (day < 17532 ? (day < 17167 ? 341100 : 346600) : (day < 17897 ? 350900 : (day < 18262 ? 355300 : 359400))) : (day < 19358 ? (day < 18993 ? 363900 : 364400) : (day < 19723 ? 371500 : (day < 20089 ? 383400 : 397200))))

const SATS_31 = (day) => day < 16801 ? (day < 14975 ? (day < 13879 ? (day < 13514 ? 874900 : 895900) : (day < 14245 ? 921900 : (day < 14610 ? 950500 : 985700))) : (day < 15706 ? (day < 15340 ? 1004400 : 1033500) : (day < 16071 ? 1050000 : (day < 16436 ? 1068900 : 1084900)))) : (day < 18628 ? (day < 17532 ? (day < 17167 ? 1096800 : 1114300) : (day < 17897 ? 1128200 : (day < 18262 ? 1142300 : 1155400))) : (day < 19358 ? (day < 18993 ? 1169800 : 1171600) : (day < 19723 ? 1194400 : (day < 20089 ? 1232600 : 1277000))))

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
  s[498] = v1
  const v2 = f.erVisiteretTilFleksjob === false && v1
  const ALF_53_2_fleksjob = !v0 || v2
  s[941] = ALF_53_2_fleksjob
  const ALF_53_2_fleksjob_nej = !v0 || !v2
  s[942] = ALF_53_2_fleksjob_nej
  // SDL.6.1: Første fraværsdag (SDL § 6, stk. 1)
  const v5 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt' || r_fravaer.omfang === 'delvist')
  s[53] = v5
  const v6 = runStart(v5, f.vurderingsdato)
  s[56] = v6
  const v7 = v6 >= 13332 /* 2006-07-03 */
  s[54] = v7
  const v8 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt')
  const v9 = dayReaching(v8, v6, 1)
  s[779] = v9
  const v10 = runEnd(v5, f.vurderingsdato)
  s[55] = v10
  const v11 = v10 >= v9
  s[2161] = v11
  const v12 = v11 ? v9 : NEVER
  const v13 = v6 >= NEVER
  s[59] = v13
  const SDL_6_1 = v7 ? v12 : FIRST_DAY
  s[113] = SDL_6_1
  const SDL_6_1_hoej = v7 ? v12 : NEVER
  s[115] = SDL_6_1_hoej
  const SDL_6_1_ir = v13 || !v7
  s[60] = SDL_6_1_ir
  // ALF.62.3: Sidste sygedag, a-kassen betaler (ALF § 62, stk. 3)
  const v17 = !v13 && SDL_6_1 <= 13331 /* 2006-07-02 */
  s[117] = v17
  const v18 = SDL_6_1_hoej >= 13332 /* 2006-07-03 */
  s[114] = v18
  const v19 = SDL_6_1 <= 15011 /* 2011-02-06 */
  s[578] = v19
  const v20 = !v13 && v18 && v19
  s[120] = v20
  const v21 = SDL_6_1_hoej >= 15012 /* 2011-02-07 */
  s[119] = v21
  const v22 = SDL_6_1 <= 16439 /* 2015-01-04 */
  s[129] = v22
  const v23 = !v13 && v21 && v22
  s[751] = v23
  const v24 = SDL_6_1 <= 2147483646
  s[116] = v24
  const v25 = !v13 && SDL_6_1_hoej >= 16440 /* 2015-01-05 */ && v24
  s[132] = v25
  const v26 = f.persongruppe === 'ledig'
  s[142] = v26
  const v27 = shiftDays(SDL_6_1, 13)
  const v28 = shiftDays(SDL_6_1_hoej, 13)
  const v29 = v26 && SDL_6_1_ir
  s[710] = v29
  const v30 = SDL_6_1_ir || !v13 && SDL_6_1_hoej === NEVER
  s[118] = v30
  const v31 = v25 && (!v26 || !v13)
  const ALF_62_3 = v17 ? FIRST_DAY : v23 || v31 ? (v31 ? (v26 ? (f.dagpengerettenSlutter ? Math.min(v27, f.sidsteDagMedDagpengeret) : v27) : NEVER) : NEVER) : NEVER
  s[610] = ALF_62_3
  const ALF_62_3_hoej = v17 ? NEVER : v20 ? NEVER : v23 ? NEVER : v26 ? (f.dagpengerettenSlutter ? Math.min(v28, f.sidsteDagMedDagpengeret) : v28) : NEVER
  s[611] = ALF_62_3_hoej
  const ALF_62_3_er = v17 || v20 || v23 || v31
  s[609] = ALF_62_3_er
  const ALF_62_3_ir = v17 || v25 && v29 || v30
  s[612] = ALF_62_3_ir
  // BEK937.27: Sygedagpenge under uddannelse (BEK 937/2024 § 27, stk. 1-3)
  const v36 = f.vurderingsdato >= 16440 /* 2015-01-05 */
  s[451] = v36
  const v37 = f.uddannelseUnderSygdom === 'foer'
  s[2166] = v37
  const v38 = f.uddannelseUnderSygdom === 'begyndt_under'
  s[2168] = v38
  const v39 = f.undervisningstimer <= 600
  s[2169] = v39
  const v40 = v38 && v39 && f.uddannelsePasserMedBehandling && f.uddannelseUdskyderRevalidering === false
  s[2167] = v40
  const v41 = f.uddannelseUnderSygdom === 'opfoelgning'
  s[2170] = v41
  const v42 = !v36 && (v37 || v40) || v36 && (v37 || v40 || v41)
  const v43 = f.uddannelseUnderSygdom === 'ingen'
  s[2163] = v43
  const BEK937_27 = !v43 && (!v0 || v42)
  s[943] = BEK937_27
  const BEK937_27_nej = !v43 && (!v0 || !v42)
  s[944] = BEK937_27_nej
  const BEK937_27_ir = v43 || !v0
  s[945] = BEK937_27_ir
  // FERIEBEK.2.6: 12 måneder med løntilskud imellem (BEK 762/2025 § 2, stk. 6)
  const LAS_68_5 = f.vurderingsdato >= 15706 /* 2013-01-01 */
  s[0] = LAS_68_5
  const v48 = sum(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'loentilskud' ? 1 : 0) <= 0
  s[2171] = v48
  const FERIEBEK_2_6 = LAS_68_5 && !v48
  s[947] = FERIEBEK_2_6
  // FERIEBEK.2: 12 sammenhængende måneder med ressourceforløbsydelse (BEK 762/2025 § 2, stk. 1-8)
  const v50 = periods(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'ressourceforloebsydelse' || r_ydelsesperioder.slags === 'ferie')
  const v51 = monthStart(shiftDays(monthStart(shiftDays(f.vurderingsdato, 1)), -1))
  const v52 = countDays(v50, v51, monthEnd(v51)) >= 1
  s[2177] = v52
  const v53 = periods(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'ressourceforloebsydelse' || r_ydelsesperioder.slags === 'ferie' || r_ydelsesperioder.slags === 'kontanthjaelp' || r_ydelsesperioder.slags === 'revalidering')
  const v54 = shiftMonths(v51, -1)
  const v55 = countDays(v53, v54, monthEnd(v54)) >= 1
  s[2178] = v55
  const v56 = shiftMonths(v51, -2)
  const v57 = countDays(v53, v56, monthEnd(v56)) >= 1
  s[2179] = v57
  const v58 = shiftMonths(v51, -3)
  const v59 = countDays(v53, v58, monthEnd(v58)) >= 1
  s[2180] = v59
  const v60 = shiftMonths(v51, -4)
  const v61 = countDays(v53, v60, monthEnd(v60)) >= 1
  s[2181] = v61
  const v62 = shiftMonths(v51, -5)
  const v63 = countDays(v53, v62, monthEnd(v62)) >= 1
  s[2182] = v63
  const v64 = shiftMonths(v51, -6)
  const v65 = countDays(v53, v64, monthEnd(v64)) >= 1
  s[2183] = v65
  const v66 = shiftMonths(v51, -7)
  const v67 = countDays(v53, v66, monthEnd(v66)) >= 1
  s[2184] = v67
  const v68 = shiftMonths(v51, -8)
  const v69 = countDays(v53, v68, monthEnd(v68)) >= 1
  s[2185] = v69
  const v70 = shiftMonths(v51, -9)
  const v71 = countDays(v53, v70, monthEnd(v70)) >= 1
  s[2186] = v71
  const v72 = shiftMonths(v51, -10)
  const v73 = countDays(v53, v72, monthEnd(v72)) >= 1
  s[2187] = v73
  const v74 = shiftMonths(v51, -11)
  const v75 = countDays(v53, v74, monthEnd(v74)) >= 1
  s[2188] = v75
  const v76 = v52 && v55 && v57 && v59 && v61 && v63 && v65 && v67 && v69 && v71 && v73 && v75
  s[2176] = v76
  const FERIEBEK_2 = LAS_68_5 && (!LAS_68_5 || v76 || FERIEBEK_2_6)
  s[407] = FERIEBEK_2
  const FERIEBEK_2_nej = LAS_68_5 && (!LAS_68_5 || !v76)
  s[406] = FERIEBEK_2_nej
}

function svar_2(f, s) {
  // FLEKSLOENBEK.1.1: Beløbet tæller med i fleksløntilskuddet (BEK 227/2024 § 1)
  const v0 = f.vurderingsdato >= 16190 /* 2014-04-30 */
  s[212] = v0
  const v1 = f.vurderingsdato >= 19723 /* 2024-01-01 */
  s[201] = v1
  const v2 = s[0] && (!v0 && (f.beloebetsArt === 'loen' || f.beloebetsArt === 'pensionsbidrag' || f.beloebetsArt === 'ferietillaeg' || f.beloebetsArt === 'fritvalg') || v0 && (!v1 && (f.beloebetsArt === 'loen' || f.beloebetsArt === 'pensionsbidrag' || f.beloebetsArt === 'ferietillaeg' || f.beloebetsArt === 'fritvalg' || f.beloebetsArt === 'loen_b') || v1 && (f.beloebetsArt === 'loen' || f.beloebetsArt === 'pensionsbidrag' || f.beloebetsArt === 'ferietillaeg' || f.beloebetsArt === 'fritvalg' || f.beloebetsArt === 'loen_b' || f.beloebetsArt === 'pasning')))
  const FLEKSLOENBEK_1_1 = !s[1] || v2
  s[948] = FLEKSLOENBEK_1_1
  const FLEKSLOENBEK_1_1_nej = !s[1] || !v2
  s[949] = FLEKSLOENBEK_1_1_nej
  // FLEKSLOENBEK.3.4: Løn for flere måneder, delt ud (BEK 227/2024 § 3, stk. 4)
  const v5 = Math.round(f.loenForFlereMaaneder / f.maanederLoennenDaekker)
  const FLEKSLOENBEK_3_4_ir = !s[1] || s[0] && !v0
  s[952] = FLEKSLOENBEK_3_4_ir
  const FLEKSLOENBEK_3_4 = s[1] ? (s[0] ? (v0 ? v5 : -Infinity) : 0) : -Infinity
  s[950] = FLEKSLOENBEK_3_4
  const FLEKSLOENBEK_3_4_hoej = s[1] ? (s[0] ? (v0 ? v5 : Infinity) : 0) : Infinity
  s[951] = FLEKSLOENBEK_3_4_hoej
  // LAB.133.1.nyt: Ændringen er et nyt fleksjob (LAB § 71)
  const v9 = f.aendringIFleksjobbet === 'ledig' || f.aendringIFleksjobbet === 'genansat' || f.aendringIFleksjobbet === 'nyt_job'
  s[2189] = v9
  const v10 = f.aendringIFleksjobbet === 'beskrivelse' || f.aendringIFleksjobbet === 'arbejdssted'
  s[2191] = v10
  const v11 = f.sammeArbejdsgiverIFleksjobbet && f.sammeOpgaverIFleksjobbet
  s[2192] = v11
  const v12 = v10 && !v11
  s[2190] = v12
  const v13 = f.aendringIFleksjobbet === 'overdragelse'
  s[2194] = v13
  const v14 = v13 && f.sammeOpgaverIFleksjobbet === false
  s[2193] = v14
  const v15 = s[0] && (v9 || v12 || v14)
  const LAB_133_1_nyt = !s[1] || v15
  s[1297] = LAB_133_1_nyt
  const LAB_133_1_nyt_nej = !s[1] || !v15
  s[1298] = LAB_133_1_nyt_nej
  // LAB.133.1: Fleksjobbet følger reglerne fra før 2013 (LAB § 133, stk. 1)
  const v18 = f.fleksjobStartede >= 15706 /* 2013-01-01 */
  s[2195] = v18
  const LAB_133_1 = f.ansatIFleksjob && (!s[1] || !s[0] || !v18 && (LAB_133_1_nyt_nej || !s[1]))
  s[196] = LAB_133_1
  const LAB_133_1_nej = f.ansatIFleksjob && (!s[1] || s[0] && (v18 || LAB_133_1_nyt))
  s[195] = LAB_133_1_nej
  const LAB_133_1_ir = f.ansatIFleksjob === false || !s[1]
  s[197] = LAB_133_1_ir
  // FLEKSLOENBEK.4.1: Den måned, lønnen læses i (BEK 227/2024 § 4, stk. 1)
  const v22 = s[0] ? shiftDays(monthStart(f.vurderingsdato), -1) : NEVER
  const FLEKSLOENBEK_4_1 = s[1] ? v22 : FIRST_DAY
  s[953] = FLEKSLOENBEK_4_1
  const FLEKSLOENBEK_4_1_hoej = s[1] ? v22 : NEVER
  s[954] = FLEKSLOENBEK_4_1_hoej
  const v25 = f.ansatIFleksjob === false || LAB_133_1
  s[203] = v25
  const FLEKSLOENBEK_4_1_er = f.ansatIFleksjob && (LAB_133_1_nej || LAB_133_1_ir)
  s[202] = FLEKSLOENBEK_4_1_er
  const FLEKSLOENBEK_4_1_ir = FLEKSLOENBEK_4_1_er && !s[1] || v25
  s[211] = FLEKSLOENBEK_4_1_ir
  // FLEKSLOENBEK.4.2: Den forventede løn bruges (BEK 227/2024 § 4, stk. 2)
  const v28 = s[0] && f.helMaanedsLoenErOplyst === false
  const FLEKSLOENBEK_4_2 = FLEKSLOENBEK_4_1_er && (!s[1] || v28)
  s[956] = FLEKSLOENBEK_4_2
  const FLEKSLOENBEK_4_2_nej = FLEKSLOENBEK_4_1_er && (!s[1] || !v28)
  s[957] = FLEKSLOENBEK_4_2_nej
  // FLEKSLOENBEK.4.4: Tilskuddet kan reguleres fra (BEK 227/2024 § 4, stk. 4)
  const v31 = s[0] ? shiftMonths(f.vurderingsdato, -12) : NEVER
  const FLEKSLOENBEK_4_4 = s[1] ? v31 : FIRST_DAY
  s[959] = FLEKSLOENBEK_4_4
  const FLEKSLOENBEK_4_4_hoej = s[1] ? v31 : NEVER
  s[960] = FLEKSLOENBEK_4_4_hoej
  // FYL.2a: Du har betalt bidrag længe nok (FYL § 2 a, stk. 1-5)
  const v34 = f.vurderingsdato >= 11504 /* 2001-07-01 */
  s[4] = v34
  const v35 = f.bidragsmaanederSeneste30Aar >= 300
  s[2202] = v35
  const v36 = f.foedselsdag <= -6516 /* 1952-02-29 */
  s[2204] = v36
  const v37 = f.iAkasseUdenBrudFra <= 8125 /* 1992-03-31 */
  s[2206] = v37
  const v38 = v37 || f.betalteTilFleksydelsesalderen
  s[2205] = v38
  const v39 = f.ubrudteMaanederSeneste15Aar >= 120
  s[2207] = v39
  const v40 = f.bidragUdenBrudFra <= 10682 /* 1999-04-01 */
  s[2208] = v40
  const v41 = v36 && v38 && v39 && v40 && f.fleksydelsesbidragFraTilmelding
  s[2203] = v41
  const v42 = f.vurderingsdato >= 13879 /* 2008-01-01 */
  s[235] = v42
  const v43 = shiftMonths(f.foedselsdag, 360)
  s[42] = v43
  const v44 = v43 >= f.foersteEfterloensEllerFleksydelsesbidragDen
  s[2210] = v44
  const v45 = f.bidragsmaanederIAlt >= 360
  s[2211] = v45
  const v46 = v44 && v45
  s[2209] = v46
  const v47 = f.foedselsdag <= -4019 /* 1958-12-31 */
  s[3] = v47
  const v48 = f.bidragUdenBrudFra <= 10773 /* 1999-07-01 */
  s[2213] = v48
  const v49 = f.bidragsmaanederSeneste25Aar >= 240
  s[2214] = v49
  const v50 = v47 && v48 && v49 && f.fleksydelsesbidragFraTilmelding
  s[2212] = v50
  const v51 = f.foedselsdag >= -4018 /* 1959-01-01 */
  s[2] = v51
  const v52 = f.foedselsdag <= 2190 /* 1975-12-31 */
  s[2217] = v52
  const v53 = v51 && v52
  s[2216] = v53
  const v54 = f.bidragUdenBrudFra <= 13879 /* 2008-01-01 */
  s[2221] = v54
  const v55 = f.iAkasseUdenBrudFra <= 13879 /* 2008-01-01 */
  s[2222] = v55
  const v56 = v54 && v55
  s[2220] = v56
  const v57 = f.bidragsmaanederIAlt >= 300
  s[2223] = v57
  const v58 = v56 && v57
  s[2219] = v58
  const v59 = f.foedselsdag <= -2011 /* 1964-06-30 */
  s[2226] = v59
  const v60 = f.iAkasseUdenBrudFra <= 10773 /* 1999-07-01 */
  s[2227] = v60
  const v61 = v59 && v48 && v60
  s[2225] = v61
  const v62 = v61 && v49 && f.fleksydelsesbidragFraTilmelding
  s[2224] = v62
  const v63 = v58 || v62
  s[2218] = v63
  const v64 = v53 && v63
  s[2215] = v64
  const v65 = f.foedselsdag >= 2191 /* 1976-01-01 */
  s[2230] = v65
  const v66 = f.foedselsdag <= 2921 /* 1977-12-31 */
  s[2231] = v66
  const v67 = v65 && v66
  s[2229] = v67
  const v68 = shiftMonths(f.foedselsdag, 384) >= f.foersteEfterloensEllerFleksydelsesbidragDen
  s[2232] = v68
  const v69 = v67 && v68 && v45
  s[2228] = v69
  const v70 = !v42 && (v35 || v41) || v42 && (v46 || v41 || v50 || v64 || v69)
  const FYL_2a = !v34 || v70
  s[6] = FYL_2a
  const FYL_2a_nej = !v34 || !v70
  s[10] = FYL_2a_nej
  // FLEKSYDELSESBEK.4: Lempeligere krav om bidrag ved nedsat arbejdsevne (BEK 1187/2020 § 4)
  const v73 = f.vurderingsdato >= 13330 /* 2006-07-01 */
  s[5] = v73
  const v74 = f.foedselsdag >= -1280 /* 1966-07-01 */
  s[2234] = v74
  const v75 = f.fleksydelsesbidragFraTilmelding && f.betalteTilFleksydelsesalderen
  s[2235] = v75
  const v76 = f.bidragsmaanederIAlt >= 60
  s[2236] = v76
  const v77 = FYL_2a_nej || !v34
  s[8] = v77
  const FLEKSYDELSESBEK_4 = !v73 || !v74 && v77 && f.kunneIkkeKlareNormaltJob && f.visTilknytningTilArbejdsmarkedet && v75 && v76
  s[7] = FLEKSYDELSESBEK_4
  const FLEKSYDELSESBEK_4_nej = !v73 || v74 || FYL_2a || f.kunneIkkeKlareNormaltJob === false || f.visTilknytningTilArbejdsmarkedet === false || !v75 || !v76
  s[9] = FLEKSYDELSESBEK_4_nej
}

function svar_3(f, s) {
  // LSP.1a.1.tabel2006: Aldrene vedtaget i 2006 gælder (LSP § 1 a, stk. 1)
  const v0 = f.vurderingsdato >= 13503 /* 2006-12-21 */
  s[17] = v0
  const v1 = f.vurderingsdato >= 14432 /* 2009-07-07 */
  s[44] = v1
  const LSP_1a_1_tabel2006 = !s[1] || v0
  s[1735] = LSP_1a_1_tabel2006
  const LSP_1a_1_tabel2006_nej = !s[1] || !v0 || !v1
  s[1736] = LSP_1a_1_tabel2006_nej
  const LSP_1a_1_tabel2006_ir = !s[1] || v0 && !v1
  s[1737] = LSP_1a_1_tabel2006_ir
  // LSP.1a.1.tabel2011: Aldrene vedtaget i 2011 gælder (LSP § 1 a, stk. 1)
  const v5 = f.vurderingsdato >= 15337 /* 2011-12-29 */
  s[2241] = v5
  const v6 = f.vurderingsdato >= 15530 /* 2012-07-09 */
  s[2242] = v6
  const LSP_1a_1_tabel2011 = !s[1] || v5
  s[1738] = LSP_1a_1_tabel2011
  const LSP_1a_1_tabel2011_nej = !s[1] || !v5 || !v6
  s[1739] = LSP_1a_1_tabel2011_nej
  const LSP_1a_1_tabel2011_ir = !s[1] || v5 && !v6
  s[1740] = LSP_1a_1_tabel2011_ir
  // LSP.1a.1: Din folkepensionsalder (LSP § 1 a, stk. 1)
  const v10 = f.vurderingsdato >= 14519 /* 2009-10-02 */
  s[839] = v10
  const v11 = f.foedselsdag >= -11142 /* 1939-07-01 */
  s[2249] = v11
  const v12 = LSP_1a_1_tabel2006_nej || LSP_1a_1_tabel2006_ir
  s[2250] = v12
  const v13 = f.foedselsdag >= -3837 /* 1959-07-01 */
  s[2251] = v13
  const v14 = f.foedselsdag >= -3653 /* 1960-01-01 */
  s[2252] = v14
  const v15 = f.foedselsdag >= -3471 /* 1960-07-01 */
  s[2253] = v15
  const v16 = s[2] ? (v13 ? (v14 ? (v15 ? 804 : 798) : 792) : 786) : 780
  const v17 = LSP_1a_1_tabel2011_nej || LSP_1a_1_tabel2011_ir
  s[2254] = v17
  const v18 = f.foedselsdag >= -5844 /* 1954-01-01 */
  s[2255] = v18
  const v19 = f.foedselsdag >= -5663 /* 1954-07-01 */
  s[2256] = v19
  const v20 = f.foedselsdag >= -5479 /* 1955-01-01 */
  s[2257] = v20
  const v21 = f.foedselsdag >= -5298 /* 1955-07-01 */
  s[544] = v21
  const v22 = v18 ? (v19 ? (v20 ? (v21 ? 804 : 798) : 792) : 786) : 780
  const v23 = f.vurderingsdato >= 16798 /* 2015-12-29 */
  s[2245] = v23
  const v24 = f.foedselsdag >= -2557 /* 1963-01-01 */
  s[549] = v24
  const v25 = f.vurderingsdato >= 18627 /* 2020-12-31 */
  s[2247] = v25
  const v26 = f.foedselsdag >= -1096 /* 1967-01-01 */
  s[550] = v26
  const v27 = f.vurderingsdato >= 20453 /* 2025-12-31 */
  s[2248] = v27
  const v28 = f.foedselsdag >= 365 /* 1971-01-01 */
  s[545] = v28
  const v29 = v23 ? (v25 ? (v27 ? (v18 ? (v19 ? (v20 ? (v21 ? (v24 ? (v26 ? (v28 ? 840 : 828) : 816) : 804) : 798) : 792) : 786) : 780) : v18 ? (v19 ? (v20 ? (v21 ? (v24 ? (v26 ? 828 : 816) : 804) : 798) : 792) : 786) : 780) : v18 ? (v19 ? (v20 ? (v21 ? (v24 ? 816 : 804) : 798) : 792) : 786) : 780) : v22
  const LSP_1a_1 = s[1] ? (v10 ? (v5 ? (v6 ? v29 : LSP_1a_1_tabel2011 ? (v17 ? Math.min(v16, v22) : v22) : v16) : v16) : v11 ? (v12 ? 780 : v16) : 804) : -Infinity
  s[527] = LSP_1a_1
  const LSP_1a_1_hoej = s[1] ? (v10 ? (v5 ? (v6 ? v29 : LSP_1a_1_tabel2011 ? (v17 ? Math.max(v16, v22) : v22) : v16) : v16) : v11 ? (LSP_1a_1_tabel2006 ? v16 : 780) : 804) : Infinity
  s[526] = LSP_1a_1_hoej
  // LSP.1a.1.dag: Dagen, du når folkepensionsalderen (LSP § 1 a, stk. 1)
  const LSP_1a_1_dag = s[1] ? shiftMonths(f.foedselsdag, LSP_1a_1) : FIRST_DAY
  s[33] = LSP_1a_1_dag
  const LSP_1a_1_dag_hoej = s[1] ? shiftMonths(f.foedselsdag, LSP_1a_1_hoej) : NEVER
  s[34] = LSP_1a_1_dag_hoej
  // FYL.1a: Fleksydelsesalderen nås (FYL § 1 a)
  const v34 = f.vurderingsdato >= 15340 /* 2012-01-01 */
  s[18] = v34
  const v35 = shiftMonths(f.foedselsdag, 720)
  s[557] = v35
  const v36 = f.foedselsdag <= -3838 /* 1959-06-30 */
  s[19] = v36
  const v37 = f.foedselsdag <= -3654 /* 1959-12-31 */
  s[2260] = v37
  const v38 = f.foedselsdag <= -3472 /* 1960-06-30 */
  s[2261] = v38
  const v39 = s[3] ? 720 : v36 ? 726 : v37 ? 732 : v38 ? 738 : 744
  const v40 = shiftMonths(f.foedselsdag, v39)
  const FYL_1a_2_er = f.foedselsdag <= -2558 /* 1962-12-31 */
  s[964] = FYL_1a_2_er
  const v42 = shiftMonths(LSP_1a_1_dag, -36)
  s[20] = v42
  const v43 = shiftMonths(LSP_1a_1_dag_hoej, -36)
  s[21] = v43
  const v44 = f.foedselsdag <= -5845 /* 1953-12-31 */
  s[2262] = v44
  const v45 = f.foedselsdag <= -5664 /* 1954-06-30 */
  s[2263] = v45
  const v46 = f.foedselsdag <= -5480 /* 1954-12-31 */
  s[2264] = v46
  const v47 = f.foedselsdag <= -5299 /* 1955-06-30 */
  s[2265] = v47
  const v48 = f.foedselsdag <= -5115 /* 1955-12-31 */
  s[35] = v48
  const v49 = f.foedselsdag <= -4933 /* 1956-06-30 */
  s[36] = v49
  const v50 = v44 ? 720 : v45 ? 726 : v46 ? 732 : v47 ? 738 : v48 ? 744 : v49 ? 750 : s[3] ? 756 : v36 ? 762 : 768
  const v51 = shiftMonths(f.foedselsdag, v50)
  const FYL_1a_ir = !s[4] || v0 && v34 && !FYL_1a_2_er && !s[1]
  s[12] = FYL_1a_ir
  const FYL_1a = s[4] ? (v0 ? (v34 ? (FYL_1a_2_er ? v51 : v42) : v40) : v35) : FIRST_DAY
  s[15] = FYL_1a
  const FYL_1a_hoej = s[4] ? (v0 ? (v34 ? (FYL_1a_2_er ? v51 : v43) : v40) : v35) : NEVER
  s[13] = FYL_1a_hoej
  // FYL.1a.2: Fleksydelsesalderen i måneder (FYL § 1 a, stk. 1-2)
  const v55 = v34 ? v50 : v39
  const FYL_1a_2 = s[5] ? v55 : -Infinity
  s[962] = FYL_1a_2
  const FYL_1a_2_hoej = s[5] ? v55 : Infinity
  s[963] = FYL_1a_2_hoej
  const FYL_1a_2_ir = !FYL_1a_2_er || !s[5]
  s[965] = FYL_1a_2_ir
  // FYL.2.1: Ret til fleksydelse (FYL § 2, stk. 1)
  const v59 = f.vurderingsdato >= FYL_1a
  s[2267] = v59
  const v60 = f.vurderingsdato >= FYL_1a_hoej
  s[445] = v60
  const v61 = s[6] || s[7]
  s[2268] = v61
  const v62 = s[8] && (s[9] || !s[5]) && (s[10] || s[9])
  s[2269] = v62
  const v63 = !s[4] && !s[5]
  s[2270] = v63
  const v64 = f.bopaelVedFleksydelse === 'danmark' || f.bopaelVedFleksydelse === 'eu_eoes' || f.bopaelVedFleksydelse === 'schweiz_groenland_faeroeerne'
  s[2271] = v64
  const v65 = v59 || FYL_1a_ir
  s[444] = v65
  const FYL_2_1 = !s[4] || v65 && f.erVisiteretTilFleksjob && f.betalerFleksydelsesbidrag && (v61 || v63) && f.pensionsvaerdiIndberettet && v64
  s[966] = FYL_2_1
  const FYL_2_1_nej = !s[4] || !v60 || f.erVisiteretTilFleksjob === false || f.betalerFleksydelsesbidrag === false || v62 || f.pensionsvaerdiIndberettet === false || !v64
  s[967] = FYL_2_1_nej
  // FYL.4.2: Du er tilmeldt fleksydelsesordningen fra (FYL § 4, stk. 2)
  const v68 = shiftDays(monthEnd(f.blevVisiteretTilFleksjobDen), 1)
  const FYL_4_2 = s[5] ? v68 : FIRST_DAY
  s[14] = FYL_4_2
  const FYL_4_2_hoej = s[5] ? v68 : NEVER
  s[16] = FYL_4_2_hoej
  const FYL_4_2_ir = f.erVisiteretTilFleksjob === false || !s[5]
  s[11] = FYL_4_2_ir
}

function svar_4(f, s) {
  // FYL.3a.1: Fleksydelse, selv om du valgte efterløn fra (FYL § 3 a, stk. 1-2)
  const v0 = f.manglendeBidragsmaaneder >= 1
  s[2274] = v0
  const v1 = f.foedselsdag >= 1096 /* 1973-01-01 */
  s[2276] = v1
  const v2 = v1 && shiftMonths(f.foedselsdag, 288) >= f.iAkasseUdenBrudFra || !v1 && f.iAkasseUdenBrudFra <= 9862 /* 1997-01-01 */
  s[2275] = v2
  const v3 = s[11] || s[12]
  s[2279] = v3
  const v4 = f.erVisiteretTilFleksjob && shiftMonths(s[13], -180) >= s[14]
  s[2277] = v4
  const v5 = f.erVisiteretTilFleksjob && shiftMonths(s[15], -180) < s[16]
  s[2278] = v5
  const FYL_3a_1 = !s[5] || s[17] && (!s[18] || f.fravalgteEfterloen && v0 && v2 && (v4 || v3) && f.fleksydelsesbidragFraTilmelding)
  s[969] = FYL_3a_1
  const FYL_3a_1_nej = !s[5] || !s[17] || !s[18] || f.fravalgteEfterloen === false || !v0 || !v2 || v5 || f.fleksydelsesbidragFraTilmelding === false
  s[970] = FYL_3a_1_nej
  const FYL_3a_1_ir = !s[5] || s[17] && !s[18]
  s[971] = FYL_3a_1_ir
  // FYL.3a.4: Nedsættelse af fleksydelsen om året, når bidrag mangler (FYL § 3 a, stk. 4)
  const v9 = f.vurderingsdato <= 13149 /* 2006-01-01 */
  s[425] = v9
  const v10 = f.vurderingsdato >= 20822 /* 2027-01-04 */
  s[446] = v10
  const v11 = v9 || v10
  s[26] = v11
  const v12 = SATS_1(f.vurderingsdato)
  const v13 = v11 ? -Infinity : v12
  s[22] = v13
  const v14 = v11 ? Infinity : v12
  s[23] = v14
  const v15 = v13 > -Infinity && v14 < Infinity
  s[25] = v15
  const v16 = quotient([v13, 10400, f.manglendeBidragsmaaneder], [12, 10000], 'nærmeste', 1)
  const v17 = quotient([v14, 10400, f.manglendeBidragsmaaneder], [12, 10000], 'nærmeste', 1)
  const v18 = v11 || !v15
  s[28] = v18
  const FYL_3a_4 = s[5] ? (s[17] ? (s[18] ? (v15 ? Math.min(v16, v17) : -Infinity) : -Infinity) : 0) : -Infinity
  s[972] = FYL_3a_4
  const FYL_3a_4_hoej = s[5] ? (s[17] ? (s[18] ? (v15 ? Math.max(v16, v17) : Infinity) : Infinity) : 0) : Infinity
  s[973] = FYL_3a_4_hoej
  const FYL_3a_4_er = f.fravalgteEfterloen && (!s[5] || !s[17] || !s[18] || !(!v15 && !v11 && v13 === v14))
  s[974] = FYL_3a_4_er
  const FYL_3a_4_ir = f.fravalgteEfterloen === false || !s[5] || s[17] && (!s[18] || v18)
  s[975] = FYL_3a_4_ir
  // FYL.4.1: Kommunen skal give besked om visitationen (FYL § 4, stk. 1)
  const v23 = f.vurderingsdato >= 16556 /* 2015-05-01 */
  s[841] = v23
  const v24 = v23 ? shiftDays(f.blevVisiteretTilFleksjobDen, 14) : NEVER
  const FYL_4_1 = s[5] ? v24 : FIRST_DAY
  s[976] = FYL_4_1
  const FYL_4_1_hoej = s[5] ? v24 : NEVER
  s[977] = FYL_4_1_hoej
  // FYL.4.3: Din egen tilmelding virker fra (FYL § 4, stk. 3)
  const v27 = shiftDays(monthEnd(f.tilmeldingModtagetDen), 1)
  const FYL_4_3 = s[5] ? v27 : FIRST_DAY
  s[979] = FYL_4_3
  const FYL_4_3_hoej = s[5] ? v27 : NEVER
  s[980] = FYL_4_3_hoej
  // FYL.5: Din udmeldelse virker fra (BEK 1187/2020 § 7)
  const v30 = shiftDays(monthEnd(f.udmeldelseModtagetDen), 1)
  const FYL_5 = s[5] ? (f.oenskedeIkkeTilmelding ? s[14] : v30) : FIRST_DAY
  s[981] = FYL_5
  const FYL_5_hoej = s[5] ? (f.oenskedeIkkeTilmelding ? s[16] : v30) : NEVER
  s[982] = FYL_5_hoej
  const FYL_5_er = f.erVisiteretTilFleksjob && (!s[5] || f.oenskedeIkkeTilmelding === false || f.erVisiteretTilFleksjob)
  s[983] = FYL_5_er
  const FYL_5_ir = f.erVisiteretTilFleksjob === false || !s[5] || f.oenskedeIkkeTilmelding && s[11]
  s[984] = FYL_5_ir
  // FYL.8: Fleksydelsesbidrag for et kvartal (FYL § 8)
  const v35 = quotient([v13, 3500], [10000], 'nærmeste', 100)
  const v36 = quotient([v14, 3500], [10000], 'nærmeste', 100)
  const FYL_8_er = !s[1] || !(!v15 && !v11 && v13 === v14)
  s[749] = FYL_8_er
  const FYL_8_ir = !s[1] || v18
  s[750] = FYL_8_ir
  const FYL_8 = s[1] ? (v15 ? Math.min(v35, v36) : -Infinity) : -Infinity
  s[985] = FYL_8
  const FYL_8_hoej = s[1] ? (v15 ? Math.max(v35, v36) : Infinity) : Infinity
  s[986] = FYL_8_hoej
  // FYL.9.1: Bidraget skal være betalt efter rykkeren (FYL § 9, stk. 1)
  const v41 = shiftDays(f.rykkerForFleksydelsesbidragSendtDen, 21)
  const FYL_9_1 = s[5] ? v41 : FIRST_DAY
  s[988] = FYL_9_1
  const FYL_9_1_hoej = s[5] ? v41 : NEVER
  s[989] = FYL_9_1_hoej
  // FYL.9.3: Udmeldelsen ophæves, hvis du betaler senest (FYL § 9, stk. 3)
  const v44 = shiftDays(f.underrettetOmUdmeldelseDen, 28)
  const FYL_9_3 = s[5] ? v44 : FIRST_DAY
  s[991] = FYL_9_3
  const FYL_9_3_hoej = s[5] ? v44 : NEVER
  s[992] = FYL_9_3_hoej
  // FYL.15.1: Du kan tidligst gå på fleksydelse (FYL § 15, stk. 1)
  const v47 = shiftMonths(f.blevVisiteretTilFleksjobDen, 3)
  const FYL_15_1_ir = !s[5] || s[12]
  s[30] = FYL_15_1_ir
  const FYL_15_1 = s[5] ? Math.max(s[15], v47) : FIRST_DAY
  s[31] = FYL_15_1
  const FYL_15_1_hoej = s[5] ? Math.max(s[13], v47) : NEVER
  s[32] = FYL_15_1_hoej
  // FYL.15.4: Fleksydelsen udbetales fortsat, set på pension og ophold (FYL § 15, stk. 4)
  const v51 = f.pensionDuFaar === 'ingen' || f.pensionDuFaar === 'invaliditetsydelse'
  s[2283] = v51
  const v52 = f.maanederUdenForEOeS <= 3
  s[2284] = v52
  const v53 = v51 && v52
  const FYL_15_4 = !s[5] || v53
  s[993] = FYL_15_4
  const FYL_15_4_nej = !s[5] || !v53
  s[994] = FYL_15_4_nej
  // FYL.15.4.pension: Dage med både fleksydelse og pension (FYL § 15, stk. 4)
  const v56 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'fleksydelse')
  const v57 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'foertidspension' || r_ydelser.ydelse === 'seniorpension' || r_ydelser.ydelse === 'tidlig_pension' || r_ydelser.ydelse === 'folkepension')
  const v58 = intersect(v56, v57)
  const FYL_15_4_pension = from(v58, 13332 /* 2006-07-03 */)
  s[995] = FYL_15_4_pension
  const v60 = dayReaching(FYL_15_4_pension, 13332 /* 2006-07-03 */, 1)
  s[2285] = v60
  const FYL_15_4_pension_ir = v60 >= NEVER
  s[996] = FYL_15_4_pension_ir
  // FYL.17.1: Fleksydelse med 100 pct. (FYL § 17, stk. 1-3)
  const FYL_18_5_er = f.foedselsdag >= -5114 /* 1956-01-01 */
  s[29] = FYL_18_5_er
  const v63 = FYL_18_5_er && s[19]
  s[2288] = v63
  const v64 = f.fleksydelseFraDen >= s[20]
  s[2289] = v64
  const v65 = f.fleksydelseFraDen >= s[21]
  s[2290] = v65
  const v66 = !v63 || !v65
  s[2287] = v66
  const v67 = v63 && (v64 || !s[1])
  s[2286] = v67
  const FYL_17_1 = !s[5] || s[0] && (!s[19] || v67)
  s[27] = FYL_17_1
  const FYL_17_1_nej = !s[5] || !s[0] || s[19] && v66
  s[24] = FYL_17_1_nej
}

function svar_5(f, s) {
  // FYL.17.2: Fleksydelsens sats om året (FYL § 17, stk. 1-3)
  const v0 = quotient([s[22], 473200], [10000], 'nærmeste', 1200)
  const v1 = quotient([s[23], 473200], [10000], 'nærmeste', 1200)
  const v2 = f.vurderingsdato <= 15705 /* 2012-12-31 */
  s[837] = v2
  const v3 = f.vurderingsdato >= 20819 /* 2027-01-01 */
  s[45] = v3
  const v4 = v2 || v3
  s[200] = v4
  const v5 = SATS_2(f.vurderingsdato)
  const v6 = v4 ? -Infinity : v5
  const v7 = v4 ? Infinity : v5
  const v8 = SATS_3(f.vurderingsdato)
  const v9 = v4 ? -Infinity : v8
  const v10 = v4 ? Infinity : v8
  const v11 = Math.max(v6, v9)
  const v12 = Math.min(v7, v10)
  const v13 = !s[5] && v12 >= v11
  const v14 = s[24] || v13
  const v15 = s[24] ? (v13 ? Math.min(v9, v11) : v9) : v11
  const v16 = s[24] ? (v13 ? Math.max(v10, v12) : v10) : v12
  const FYL_17_2_er = !s[5] || !s[0] && !(!s[25] && !s[26] && s[22] === s[23]) || s[0] && (s[27] || s[24] || v13)
  s[999] = FYL_17_2_er
  const FYL_17_2_ir = !s[5] || !s[0] && s[28] || s[0] && (s[27] && v4 || s[24] && v4 || !s[5] && v4 || !s[5] && !(!v4 && v6 === v7 && !v4 && v9 === v10 && v6 === v9))
  s[1000] = FYL_17_2_ir
  const FYL_17_2 = s[5] ? (s[0] ? (s[27] ? (v14 ? Math.min(v6, v15) : v6) : v15) : s[25] ? Math.min(v0, v1) : -Infinity) : -Infinity
  s[997] = FYL_17_2
  const FYL_17_2_hoej = s[5] ? (s[0] ? (s[27] ? (v14 ? Math.max(v7, v16) : v7) : v16) : s[25] ? Math.max(v0, v1) : Infinity) : Infinity
  s[998] = FYL_17_2_hoej
  // FYL.17.4: Fleksydelse om måneden (FYL § 17, stk. 4-7)
  const v21 = Math.min(FYL_17_2, f.aarsindtaegtFoerFleksydelse)
  const v22 = Math.min(FYL_17_2_hoej, f.aarsindtaegtFoerFleksydelse)
  const v23 = v21 <= -Infinity
  const v24 = quotient([v21], [12], 'nærmeste', 100)
  const v25 = quotient([v22], [12], 'nærmeste', 100)
  const FYL_17_4_er = !s[1] || FYL_17_2_er && !(v23 && (!FYL_17_2_er || !FYL_17_2_ir && v21 === v22))
  s[1003] = FYL_17_4_er
  const FYL_17_4_ir = !s[1] || FYL_17_2_ir || v23
  s[1004] = FYL_17_4_ir
  const FYL_17_4 = s[1] ? (v23 ? -Infinity : Math.min(v24, v25)) : -Infinity
  s[1001] = FYL_17_4
  const FYL_17_4_hoej = s[1] ? (v23 ? Infinity : Math.max(v24, v25)) : Infinity
  s[1002] = FYL_17_4_hoej
  // FYL.18.5: Fradrag i fleksydelsen om året for pensioner (FYL § 18, stk. 5-6)
  const v30 = Math.round(f.livsvarigPensionOmAaret * 16 / 25) + Math.round(f.pensionsdepoter / 25) + Math.round(f.loebendePensionFraAnsaettelse * 16 / 25)
  const FYL_18_5 = s[18] ? v30 : -Infinity
  s[1005] = FYL_18_5
  const FYL_18_5_hoej = s[18] ? v30 : Infinity
  s[1006] = FYL_18_5_hoej
  const FYL_18_5_ir = !s[29] || !s[18]
  s[1007] = FYL_18_5_ir
  // FYL.20.3: Fleksydelse udbetales ved siden af arbejdet (FYL § 20, stk. 1-3)
  const v34 = f.arbejdstimerIMaanedenMedFleksydelse <= 12800
  s[2293] = v34
  const v35 = v34 && f.arbejdetErFleksjobEllerHosAegtefaellen === false
  const FYL_20_3 = !s[18] || v35
  s[1008] = FYL_20_3
  const FYL_20_3_nej = !s[18] || !v35
  s[1009] = FYL_20_3_nej
  // FYL.22.1: Fleksydelse udbetales tidligst fra (FYL § 22, stk. 1)
  const v38 = shiftDays(monthEnd(f.ansoegtOmFleksydelseDen), 1)
  const FYL_22_1_ir = !s[5] || s[30]
  s[1012] = FYL_22_1_ir
  const FYL_22_1 = s[5] ? Math.max(s[31], v38) : FIRST_DAY
  s[1010] = FYL_22_1
  const FYL_22_1_hoej = s[5] ? Math.max(s[32], v38) : NEVER
  s[1011] = FYL_22_1_hoej
  // FYL.22.2: Fleksydelsen slutter (FYL § 22, stk. 2)
  const v42 = monthEnd(s[33])
  s[553] = v42
  const v43 = monthEnd(s[34])
  s[554] = v43
  const FYL_22_2_ir = !s[5] || !s[1]
  s[1015] = FYL_22_2_ir
  const FYL_22_2 = s[5] ? v42 : FIRST_DAY
  s[1013] = FYL_22_2
  const FYL_22_2_hoej = s[5] ? v43 : NEVER
  s[1014] = FYL_22_2_hoej
  // FYL.22.2.laengst: Så længe kan du højst få fleksydelse (FYL § 22, stk. 2)
  const v47 = s[18] ? (s[35] ? 60 : s[36] ? 54 : s[3] ? 48 : s[19] ? 42 : 36) : 60
  const FYL_22_2_laengst = s[5] ? v47 : -Infinity
  s[1016] = FYL_22_2_laengst
  const FYL_22_2_laengst_hoej = s[5] ? v47 : Infinity
  s[1017] = FYL_22_2_laengst_hoej
  // INDSATSBEK.65: Så mange må være ansat med tilskud eller i praktik (BEK 1216/2023 § 65)
  const v50 = Math.max(1, Math.floor(Math.min(f.ordinaertAnsatte, 50) / 5) + Math.floor(Math.max(0, f.ordinaertAnsatte - 50) / 10))
  const INDSATSBEK_65 = s[1] ? v50 : -Infinity
  s[1018] = INDSATSBEK_65
  const INDSATSBEK_65_hoej = s[1] ? v50 : Infinity
  s[1019] = INDSATSBEK_65_hoej
  // INDSATSBEK.86: Støttens andel af lønomkostningerne (BEK 1216/2023 § 86)
  const v53 = Math.round(f.stoetteTilAnsaettelsenOmAaret * 10000 / f.loenomkostningerOmAaret)
  const INDSATSBEK_86 = s[1] ? v53 : -Infinity
  s[1021] = INDSATSBEK_86
  const INDSATSBEK_86_hoej = s[1] ? v53 : Infinity
  s[1022] = INDSATSBEK_86_hoej
  const INDSATSBEK_86_ir = f.arbejdsgiverenErPrivat === false || !s[1]
  s[1023] = INDSATSBEK_86_ir
  // INDSATSBEK.86.loft: Støtten er over loftet på 75 procent (BEK 1216/2023 § 86)
  const v57 = f.arbejdsgiverenErPrivat && INDSATSBEK_86_hoej > 7500
  s[2295] = v57
  const v58 = f.arbejdsgiverenErPrivat && INDSATSBEK_86 <= 7500
  s[2296] = v58
  const INDSATSBEK_86_loft = f.arbejdsgiverenErPrivat && (!s[1] || v57)
  s[1024] = INDSATSBEK_86_loft
  const INDSATSBEK_86_loft_nej = f.arbejdsgiverenErPrivat && (!s[1] || v58)
  s[1025] = INDSATSBEK_86_loft_nej
  const INDSATSBEK_86_loft_ir = f.arbejdsgiverenErPrivat === false || !s[1] || INDSATSBEK_86_ir
  s[1026] = INDSATSBEK_86_loft_ir
  // KOMP.3.1: Fortrin til stillingen (KOMP § 3, stk. 1)
  const KOMP_17a_3_er = f.fortrinVed === 'offentlig_stilling' || f.fortrinVed === 'stadeplads_eller_taxi'
  s[39] = KOMP_17a_3_er
  const v63 = f.fortrinVed === 'offentlig_stilling'
  s[40] = v63
  const v64 = v63 && f.stillingenBesaettesInternt
  s[41] = v64
  const v65 = KOMP_17a_3_er && f.handicapGoerBeskaeftigelseVanskelig && !v64 && f.ligeSaaKvalificeret
  const KOMP_3_1 = !s[1] || v65
  s[1027] = KOMP_3_1
  const KOMP_3_1_nej = !s[1] || !v65
  s[1028] = KOMP_3_1_nej
  // KOMP.4: Personlig assistance i arbejdet (KOMP § 4)
  const v68 = f.assistanceTil === 'andet'
  s[2298] = v68
  const v69 = f.funktionsnedsaettelsenErVarigOgBetydelig && !v68 && f.erhvervetUforeneligtMedNedsaettelsen === false && f.assistancenErVikarEllerMedhjaelp === false
  const KOMP_4 = !s[1] || v69
  s[38] = KOMP_4
  const KOMP_4_nej = !s[1] || !v69
  s[37] = KOMP_4_nej
}

function svar_6(f, s) {
  // KOMP.7.3: Assistance pr. uge, højst (KOMP § 7, stk. 3)
  const v0 = f.assistanceTil === 'efteruddannelse_foer_job'
  s[2301] = v0
  const v1 = f.flereFunktionsnedsaettelser || f.funktionsnedsaettelsenErMegetBetydelig
  s[2303] = v1
  const v2 = v1 && f.assistanceUdOver20Timer
  s[2302] = v2
  const v3 = v0 || v2
  s[2300] = v3
  const v4 = v3 ? 3700 : Math.min(2000, Math.round(2000 * f.arbejdstimerVedAssistance / 3700))
  const KOMP_7_3 = s[1] ? v4 : -Infinity
  s[1030] = KOMP_7_3
  const KOMP_7_3_hoej = s[1] ? v4 : Infinity
  s[1031] = KOMP_7_3_hoej
  const v7 = s[37] || !s[1]
  const KOMP_7_3_ir = !s[1] || v7
  s[794] = KOMP_7_3_ir
  // KOMP.7.3.behov: Assistance, der kan bevilges (KOMP § 7, stk. 3)
  const KOMP_7_3_behov = s[1] ? Math.min(KOMP_7_3, f.behovForAssistance) : -Infinity
  s[1033] = KOMP_7_3_behov
  const KOMP_7_3_behov_hoej = s[1] ? Math.min(KOMP_7_3_hoej, f.behovForAssistance) : Infinity
  s[1034] = KOMP_7_3_behov_hoej
  const KOMP_7_3_behov_ir = s[38] && (!s[1] || KOMP_7_3_ir) || v7
  s[1035] = KOMP_7_3_behov_ir
  // KOMP.14: Personlig assistance på uddannelse (KOMP § 14)
  const v12 = f.uddannelseMedAssistance === 'anden'
  s[2308] = v12
  const v13 = f.vurderingsdato >= 15887 /* 2013-07-01 */
  s[2307] = v13
  const v14 = f.uddannelseMedAssistance === 'anden' || f.uddannelseMedAssistance === 'ledig_med_godtgoerelse'
  s[2309] = v14
  const v15 = !v13 && f.funktionsnedsaettelsenErVarigOgBetydelig && f.berettigetTilSpecialpaedagogiskStoette === false && !v12 || v13 && f.funktionsnedsaettelsenErVarigOgBetydelig && f.berettigetTilSpecialpaedagogiskStoette === false && !v14
  const KOMP_14 = !s[1] || v15
  s[795] = KOMP_14
  const KOMP_14_nej = !s[1] || !v15
  s[1037] = KOMP_14_nej
  // KOMP.14a.3: Assistance pr. uge på uddannelse (KOMP § 14 a, stk. 3)
  const v18 = Math.min(f.behovForAssistance, f.saerligtTilfaeldeUnderUddannelse ? 3700 : 2000)
  const KOMP_14a_3 = s[1] ? v18 : -Infinity
  s[1038] = KOMP_14a_3
  const KOMP_14a_3_hoej = s[1] ? v18 : Infinity
  s[1039] = KOMP_14a_3_hoej
  const KOMP_14a_3_ir = !s[1] || KOMP_14_nej || !s[1]
  s[1040] = KOMP_14a_3_ir
  // KOMP.15.1: Løntilskud til nyuddannede med handicap (KOMP § 15)
  const v22 = f.handicapUddannelsensLaengde >= 18
  s[2310] = v22
  const v23 = shiftMonths(f.handicapUddannelseAfsluttet, 24) >= f.vurderingsdato
  s[2311] = v23
  const v24 = f.handicapGoerBeskaeftigelseVanskelig && v22 && f.uddannelsenGiverAdgangTilAkasse && v23 && f.ansatEfterHandicapUddannelsen === false && f.manglerErfaringIFaget
  const KOMP_15_1 = !s[1] || v24
  s[796] = KOMP_15_1
  const KOMP_15_1_nej = !s[1] || !v24
  s[1042] = KOMP_15_1_nej
  // KOMP.15b.3: Løntilskuddet kan vare til (KOMP § 15 b, stk. 3)
  const LAB_31_3_ledighedsydelse_er = f.vurderingsdato >= 18262 /* 2020-01-01 */
  s[43] = LAB_31_3_ledighedsydelse_er
  const v28 = shiftDays(shiftMonths(f.isbryderBegyndte, 12), -1)
  const KOMP_15b_3 = LAB_31_3_ledighedsydelse_er ? v28 : FIRST_DAY
  s[1043] = KOMP_15b_3
  const KOMP_15b_3_hoej = LAB_31_3_ledighedsydelse_er ? v28 : NEVER
  s[1044] = KOMP_15b_3_hoej
  const KOMP_15b_3_ir = KOMP_15_1 && !LAB_31_3_ledighedsydelse_er || KOMP_15_1_nej || !s[1]
  s[1045] = KOMP_15b_3_ir
  // KOMP.15f.1: Hjælpemiddel i et tilbud (KOMP § 15 f)
  const v32 = f.hjaelpemidletErAfgoerende || f.hjaelpemidletKompenserer
  s[2314] = v32
  const v33 = f.handicapGoerBeskaeftigelseVanskelig || f.andenLovDaekkerHjaelpemidlet === false
  s[2315] = v33
  const v34 = !LAB_31_3_ledighedsydelse_er && v32 || LAB_31_3_ledighedsydelse_er && v32 && f.udgiftenLiggerUdOverArbejdsgiverens && f.saedvanligtPaaArbejdspladsen === false && v33
  const v35 = !s[1] || v34
  const v36 = !s[1] || !v34
  const v37 = f.arbejdshjaelpemiddelTil === 'tilbud'
  s[2313] = v37
  const KOMP_15f_1 = v37 && v35
  s[1046] = KOMP_15f_1
  const KOMP_15f_1_nej = v37 && v36
  s[1047] = KOMP_15f_1_nej
  const KOMP_15f_1_ir = !v37 || !s[1]
  s[1048] = KOMP_15f_1_ir
  // KOMP.15i.1: Hjælpemiddel i job eller egen virksomhed (KOMP § 15 i)
  const v41 = f.arbejdshjaelpemiddelTil === 'ordinaert_job' || f.arbejdshjaelpemiddelTil === 'egen_virksomhed'
  s[2316] = v41
  const KOMP_15i_1 = v41 && v35
  s[1049] = KOMP_15i_1
  const KOMP_15i_1_nej = v41 && v36
  s[1050] = KOMP_15i_1_nej
  const KOMP_15i_1_ir = !v41 || !s[1]
  s[1051] = KOMP_15i_1_ir
  // KOMP.15j.1: Hjælpemiddel i fleksjob (KOMP § 15 j)
  const v45 = f.hjaelpemidletErAfgoerende && f.hjaelpemidletKompenserer && f.andenLovDaekkerHjaelpemidlet === false
  const v46 = f.arbejdshjaelpemiddelTil === 'fleksjob'
  s[2317] = v46
  const KOMP_15j_1 = v46 && (!s[1] || v45)
  s[1052] = KOMP_15j_1
  const KOMP_15j_1_nej = v46 && (!s[1] || !v45)
  s[1053] = KOMP_15j_1_nej
  const KOMP_15j_1_ir = !v46 || !s[1]
  s[1054] = KOMP_15j_1_ir
  // KOMP.16: Kommunen skal have afgjort, om du får hjælpemidlet (KOMP § 16)
  const v50 = LAB_31_3_ledighedsydelse_er ? shiftDays(f.hjaelpemiddelSoegtDen, 28) : NEVER
  const KOMP_16 = s[1] ? v50 : FIRST_DAY
  s[1055] = KOMP_16
  const KOMP_16_hoej = s[1] ? v50 : NEVER
  s[1056] = KOMP_16_hoej
  // KOMP.16a.2: Assistancen betales tidligst fra (KOMP § 16 a, stk. 2)
  const v53 = Math.max(f.assistanceBegyndte, shiftMonths(f.assistanceSoegtDen, -3))
  const KOMP_16a_2 = s[1] ? v53 : FIRST_DAY
  s[1057] = KOMP_16a_2
  const KOMP_16a_2_hoej = s[1] ? v53 : NEVER
  s[1058] = KOMP_16a_2_hoej
  // KOMP.17a.3: Du skal have bedt om en udtalelse om afslaget (KOMP § 17 a)
  const v56 = shiftDays(f.afslagPaaStillingModtaget, 28)
  const KOMP_17a_3 = s[1] ? v56 : FIRST_DAY
  s[1059] = KOMP_17a_3
  const KOMP_17a_3_hoej = s[1] ? v56 : NEVER
  s[1060] = KOMP_17a_3_hoej
  const KOMP_17a_3_ir = !s[39] || !s[1]
  s[1061] = KOMP_17a_3_ir
  // KOMPBEK.6.2: Du skal kaldes til samtale (BEK 1174/2019 § 6, stk. 2)
  const v60 = s[40] && f.opfylderFormelleUddannelseskrav
  s[2319] = v60
  const v61 = f.fortrinVed === 'stadeplads_eller_taxi'
  s[2321] = v61
  const v62 = v61 && f.aabenbartRingereKvalificeret === false
  s[2320] = v62
  const v63 = v60 || v62
  s[2318] = v63
  const v64 = f.handicapGoerBeskaeftigelseVanskelig && !s[41] && f.bedtOmFortrinsadgang && v63
  const KOMPBEK_6_2 = !s[1] || v64
  s[1062] = KOMPBEK_6_2
  const KOMPBEK_6_2_nej = !s[1] || !v64
  s[1063] = KOMPBEK_6_2_nej
  // KOMPBEK.15.4: Kommunen skal have taget stilling til, om assistancen fortsætter (BEK 1174/2019 § 15, stk. 4)
  const v67 = v13 ? shiftMonths(f.assistanceBevilgetDen, 12) : NEVER
  const KOMPBEK_15_4 = s[1] ? v67 : FIRST_DAY
  s[1064] = KOMPBEK_15_4
  const KOMPBEK_15_4_hoej = s[1] ? v67 : NEVER
  s[1065] = KOMPBEK_15_4_hoej
  // LAB.6.11: Job med løntilskud for førtidspensionister (LAB § 6)
  const v70 = f.pensionDuFaar === 'foertidspension'
  s[189] = v70
  const v71 = f.vurderingsdato >= s[34]
  s[190] = v71
  const v72 = f.vurderingsdato >= s[33]
  s[51] = v72
  const v73 = !v71 || !s[1]
  s[52] = v73
  const LAB_6_11 = !s[1] || !LAB_31_3_ledighedsydelse_er && v70 && v73 && f.ikkeNormaltArbejdePaaNedsatTid || LAB_31_3_ledighedsydelse_er && v70
  s[1066] = LAB_6_11
  const LAB_6_11_nej = !s[1] || !LAB_31_3_ledighedsydelse_er && (!v70 || v72 || f.ikkeNormaltArbejdePaaNedsatTid === false) || LAB_31_3_ledighedsydelse_er && !v70
  s[1067] = LAB_6_11_nej
}

function svar_7(f, s) {
  // LAB.92.1: Første tilbud senest, under 30 år (LAB § 102, stk. 1)
  const v0 = f.soegteHjaelpDen >= 13332 /* 2006-07-03 */
  s[46] = v0
  const LAB_95_1_er = f.soegteHjaelpDen >= s[42]
  s[48] = LAB_95_1_er
  const v2 = shiftDays(f.soegteHjaelpDen, 91)
  const v3 = f.soegteHjaelpDen >= 16071 /* 2014-01-01 */
  s[847] = v3
  const LAB_92_straks_nej = !v0 || v3
  s[1122] = LAB_92_straks_nej
  const LAB_92_1 = v0 ? (v3 ? FIRST_DAY : v2) : FIRST_DAY
  s[1118] = LAB_92_1
  const LAB_92_1_hoej = v0 ? (v3 ? NEVER : v2) : NEVER
  s[1119] = LAB_92_1_hoej
  const LAB_92_1_ir = LAB_95_1_er || LAB_92_straks_nej
  s[1121] = LAB_92_1_ir
  // LAB.95.1: Første tilbud senest, fra 30 år (LAB § 102, stk. 1)
  const v8 = f.soegteHjaelpDen >= 14028 /* 2008-05-29 */
  s[47] = v8
  const v9 = f.soegteHjaelpDen >= 13572 /* 2007-02-28 */
  s[2323] = v9
  const v10 = shiftMonths(f.soegteHjaelpDen, 12)
  const v11 = shiftMonths(f.soegteHjaelpDen, 9)
  const LAB_95_1 = v0 ? (v9 ? (v8 ? (v3 ? FIRST_DAY : v11) : FIRST_DAY) : v10) : FIRST_DAY
  s[1126] = LAB_95_1
  const LAB_95_1_hoej = v0 ? (v9 ? (v8 ? (v3 ? NEVER : v11) : NEVER) : v10) : NEVER
  s[1127] = LAB_95_1_hoej
  const LAB_95_1_ir = !LAB_95_1_er || !v0 || v9 && (!v8 || v3)
  s[1128] = LAB_95_1_ir
  // LAB.29.1: Skriftlig plan senest (LAB § 102, stk. 1)
  const LAB_29_1_ir = !v0 || v3 || !LAB_95_1_er && LAB_92_1_ir || LAB_95_1_er && LAB_95_1_ir
  s[1070] = LAB_29_1_ir
  const LAB_29_1 = v0 ? (v3 ? FIRST_DAY : LAB_95_1_er ? LAB_95_1 : LAB_92_1) : FIRST_DAY
  s[1068] = LAB_29_1
  const LAB_29_1_hoej = v0 ? (v3 ? NEVER : LAB_95_1_er ? LAB_95_1_hoej : LAB_92_1_hoej) : NEVER
  s[1069] = LAB_29_1_hoej
  // LAB.30.3: Du skal have et uddannelsespålæg (LAB § 30)
  const v18 = f.vurderingsdato >= 16071 /* 2014-01-01 */
  s[251] = v18
  const v19 = f.vurderingsdato >= s[42]
  s[263] = v19
  const v20 = !v19 && f.harErhvervskompetencegivendeUddannelse === false
  s[253] = v20
  const LAB_30_3 = !v18 || v20
  s[1071] = LAB_30_3
  const LAB_30_3_nej = !v18 || !v20
  s[1072] = LAB_30_3_nej
  // LAB.31.3: Mindste antal samtaler i forløbet (lov 1750/2025 § 1)
  const LAS_69t_2_er = f.vurderingsdato >= 16252 /* 2014-07-01 */
  s[165] = LAS_69t_2_er
  const v24 = f.vurderingsdato >= 20485 /* 2026-02-01 */
  s[177] = v24
  const LAB_31_3 = LAS_69t_2_er ? (s[43] ? (v24 ? -Infinity : 4) : 6) : -Infinity
  s[1073] = LAB_31_3
  const LAB_31_3_hoej = LAS_69t_2_er ? (s[43] ? (v24 ? Infinity : 4) : 6) : Infinity
  s[1074] = LAB_31_3_hoej
  const LAB_31_3_er = f.erIJobafklaring && LAS_69t_2_er
  s[168] = LAB_31_3_er
  const LAB_31_3_ir = !LAB_31_3_er || !LAS_69t_2_er || s[43] && v24
  s[797] = LAB_31_3_ir
  // LAB.31.3.ledighedsydelse: Jobsamtaler i de første 6 måneder med ledighedsydelse (LAB § 31)
  const v29 = f.vurderingsdato >= 20635 /* 2026-07-01 */
  s[50] = v29
  const v30 = v29 ? (f.fritagetForJobsamtaler ? 0 : 4) : 4
  const LAB_31_3_ledighedsydelse = s[43] ? v30 : -Infinity
  s[1076] = LAB_31_3_ledighedsydelse
  const LAB_31_3_ledighedsydelse_hoej = s[43] ? v30 : Infinity
  s[1077] = LAB_31_3_ledighedsydelse_hoej
  // LAB.31.3.vindue: De første samtaler skal være holdt (lov 1750/2025 § 1)
  const v33 = shiftDays(shiftMonths(f.jobafklaringStartede, 6), -1)
  const v34 = f.risikoForFireAar ? v33 : shiftDays(shiftMonths(f.jobafklaringStartede, 12), -1)
  const LAB_31_3_vindue = LAS_69t_2_er ? (s[43] ? (v24 ? FIRST_DAY : v33) : v34) : FIRST_DAY
  s[1078] = LAB_31_3_vindue
  const LAB_31_3_vindue_hoej = LAS_69t_2_er ? (s[43] ? (v24 ? NEVER : v33) : v34) : NEVER
  s[1079] = LAB_31_3_vindue_hoej
  // LAB.33.3: Kontaktforløb uden kontakt (standby) i jobafklaringsforløb (LAB § 33, stk. 3)
  const LAB_33_3 = LAB_31_3_er && (!LAS_69t_2_er || f.kontaktUhensigtsmaessig)
  s[1080] = LAB_33_3
  const LAB_33_3_nej = LAB_31_3_er && (!LAS_69t_2_er || f.kontaktUhensigtsmaessig === false)
  s[1081] = LAB_33_3_nej
  const LAB_33_3_ir = !LAB_31_3_er || !LAS_69t_2_er
  s[798] = LAB_33_3_ir
  // LAB.36.3: Ret til en koordinerende sagsbehandler (LAB § 36, stk. 3)
  const LAB_36_3_nej = LAB_31_3_er && !LAS_69t_2_er
  s[1084] = LAB_36_3_nej
  // LOV1750.21.8: Dit ressourceforløb fortsætter efter de gamle regler (lov 1750/2025 § 21, stk. 8)
  const v41 = f.ressourceforloebBevilgetDen <= 20484 /* 2026-01-31 */
  s[2327] = v41
  const v42 = f.ressourceforloebErBevilget && v41
  s[178] = v42
  const v43 = s[0] && (!v24 || v42)
  const LOV1750_21_8 = f.ressourceforloebErBevilget && (!s[1] || v43)
  s[179] = LOV1750_21_8
  const LOV1750_21_8_nej = f.ressourceforloebErBevilget && (!s[1] || !v43)
  s[181] = LOV1750_21_8_nej
  const LOV1750_21_8_ir = f.ressourceforloebErBevilget === false || !s[1]
  s[180] = LOV1750_21_8_ir
  // LAB.36.3.ressourceforløb: Koordinerende sagsbehandler (LAB § 36, stk. 3)
  const LAB_36_3_ressourceforloeb = f.ressourceforloebErBevilget && (!s[1] || s[0] && (!v24 || LOV1750_21_8))
  s[799] = LAB_36_3_ressourceforloeb
  const LAB_36_3_ressourceforloeb_nej = f.ressourceforloebErBevilget && (!s[1] || !s[0] || v24 && LOV1750_21_8_nej)
  s[800] = LAB_36_3_ressourceforloeb_nej
  const LAB_36_3_ressourceforloeb_ir = f.ressourceforloebErBevilget === false || !s[1] || s[0] && v24 && LOV1750_21_8_ir
  s[801] = LAB_36_3_ressourceforloeb_ir
  // LAB.43: Samlet beskrivelse (LAB § 43)
  const v50 = f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig' || f.afgoerelsenGaelder === 'foertidspension'
  s[564] = v50
  const v51 = v29 && v50
  const LAB_43 = !s[1] || v51
  s[802] = LAB_43
  const LAB_43_nej = !s[1] || !v51
  s[803] = LAB_43_nej
  // LAB.109.2.kraft: Undtagelsen om 8 uger gælder (LAB § 109, stk. 2)
  const LAB_45_1 = f.jobafklaringStartede >= 16252 /* 2014-07-01 */
  s[170] = LAB_45_1
  const v55 = f.jobafklaringStartede >= 16618 /* 2015-07-02 */
  s[171] = v55
  const v56 = f.jobafklaringStartede >= 17126 /* 2016-11-21 */
  s[172] = v56
  const v57 = v55 && !v56
  s[174] = v57
  const LAB_109_2_kraft = LAB_45_1 && (!LAB_45_1 || v55)
  s[1151] = LAB_109_2_kraft
  const LAB_109_2_kraft_nej = LAB_45_1 && (!LAB_45_1 || !v55 || !v56)
  s[1152] = LAB_109_2_kraft_nej
  const LAB_109_2_kraft_ir = !LAB_45_1 || !LAB_45_1 || v57
  s[1153] = LAB_109_2_kraft_ir
  // LAB.109.1: Sagen om det første forløb skal i rehabiliteringsteamet (lov 1750/2025 § 1)
  const v61 = f.jobafklaringStartede >= 20635 /* 2026-07-01 */
  s[856] = v61
  const v62 = shiftDays(f.jobafklaringStartede, 56) >= f.forventetRask
  s[166] = v62
  const v63 = f.ventesFuldtRask === false || !v62 || LAB_109_2_kraft_nej
  s[2337] = v63
  const v64 = f.ventesFuldtRask && v62 && (LAB_109_2_kraft || LAB_109_2_kraft_ir)
  s[2336] = v64
  const v65 = f.fikTvaerfagligIndsats && f.overgikVedRevurderingen
  s[2338] = v65
  const v66 = f.jobafklaringStartede >= 20089 /* 2025-01-01 */
  s[169] = v66
  const v67 = !v61 && f.tvaerfagligtBehovIForloebet
  const v68 = v29 && v66 && !v61
  s[2331] = v68
  const LAB_109_1 = LAB_45_1 && (v68 || !LAB_45_1 || !v66 && v63 && !v65 || v66 && v67)
  s[1145] = LAB_109_1
  const LAB_109_1_nej = LAB_45_1 && (v68 || !LAB_45_1 || !v66 && (v64 || v65) || v66 && !v67)
  s[1146] = LAB_109_1_nej
  const LAB_109_1_ir = !LAB_45_1 || v68 || !LAB_45_1
  s[1147] = LAB_109_1_ir
  // LAB.44.1: Planens forberedende del skal laves før teamet (lov 1750/2025 § 1)
  const v72 = !LAB_45_1 || v61
  const v73 = !LAB_45_1 || LAB_109_1_nej
  s[175] = v73
  const LAB_44_1 = LAB_45_1 && (LAB_109_1 || LAB_109_1_ir)
  s[173] = LAB_44_1
  const LAB_44_1_nej = LAB_44_1 && v72
  s[1088] = LAB_44_1_nej
  const LAB_44_1_ir = LAB_44_1_nej || v73
  s[1089] = LAB_44_1_ir
  // LAB.45.1: Du skal have planens indsatsdel (lov 1750/2025 § 1)
  const LAB_45_1_nej = LAB_45_1 && v72
  s[1090] = LAB_45_1_nej
  const LAB_45_1_ir = !LAB_45_1 || v72
  s[1091] = LAB_45_1_ir
}

function svar_8(f, s) {
  // LAB.57.1: Virksomhedspraktik (LAB § 57, stk. 1)
  const v0 = f.maalgruppeForTilbud === 'fleksjobvisiteret'
  s[230] = v0
  const v1 = f.maalgruppeForTilbud === 'foertidspension' || f.maalgruppeForTilbud === 'selvforsoergende' || f.maalgruppeForTilbud === 'under_18'
  s[2342] = v1
  const v2 = !v1 && f.kanKunVanskeligtFaaArbejdeUdenPraktik
  s[2341] = v2
  const v3 = !s[43] && (v0 || v2) || s[43] && f.kanKunVanskeligtFaaArbejdeUdenPraktik
  const LAB_57_1 = !s[1] || v3
  s[804] = LAB_57_1
  const LAB_57_1_nej = !s[1] || !v3
  s[1093] = LAB_57_1_nej
  // LAB.58.1: Formålet med praktikken passer til helbredet (LAB § 58, stk. 1)
  const v6 = f.praktikkensFormaal === 'optraening'
  s[2343] = v6
  const v7 = v6 || f.helbredetErStationaert
  const LAB_58_1 = !s[1] || v7
  s[1094] = LAB_58_1
  const LAB_58_1_nej = !s[1] || !v7
  s[1095] = LAB_58_1_nej
  // LAB.60.1: Reglerne for lønmodtagere gælder i praktikken (LAB § 60, stk. 1)
  const v10 = f.maalgruppeForTilbud === 'sygedagpenge' || f.maalgruppeForTilbud === 'jobafklaring'
  s[2344] = v10
  const v11 = s[43] && v10 && f.ansatPaaPraktikstedet
  const LAB_60_1 = !s[1] || v11
  s[1096] = LAB_60_1
  const LAB_60_1_nej = !s[1] || !v11
  s[1097] = LAB_60_1_nej
  // LAB.61.1: Praktikken kan vare til (LAB § 61)
  const v14 = f.maalgruppeForTilbud === 'dagpenge'
  s[231] = v14
  const v15 = f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat'
  s[2347] = v15
  const v16 = v15 && f.harVanskeligtVedLoentilskud === false
  s[2346] = v16
  const v17 = v14 || v16
  s[2345] = v17
  const v18 = shiftDays(shiftDays(f.praktikBegyndte, 28), -1)
  const v19 = shiftDays(shiftDays(f.praktikBegyndte, 182), -1)
  const v20 = shiftDays(shiftDays(f.praktikBegyndte, 91), -1)
  const v21 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat'
  s[49] = v21
  const v22 = s[43] ? (v21 ? v18 : f.praktikForlaengesTil26Uger ? (f.saerligtBehovForLaengerePraktik ? shiftDays(shiftDays(f.praktikBegyndte, 273), -1) : v19) : v20) : v17 ? v18 : f.praktikForlaengesTil26Uger ? (f.saerligtBehovForLaengerePraktik ? NEVER : v19) : v20
  const LAB_61_1 = s[44] ? v22 : FIRST_DAY
  s[1098] = LAB_61_1
  const LAB_61_1_hoej = s[44] ? v22 : NEVER
  s[1099] = LAB_61_1_hoej
  const LAB_61_1_ir = LAB_57_1 && !s[44] || LAB_57_1_nej || !s[1]
  s[1100] = LAB_61_1_ir
  // LAB.66.1: Job med løntilskud (LAB § 66, stk. 1)
  const v26 = f.maalgruppeForTilbud === 'fleksjobvisiteret' || f.maalgruppeForTilbud === 'under_18'
  s[2350] = v26
  const v27 = f.maalgruppeForTilbud === 'ung_uddannelsesparat'
  s[2352] = v27
  const v28 = v27 && f.aabenlystUddannelsesparat
  s[2351] = v28
  const v29 = v10 && f.harJobEllerVirksomhedVedTilbud
  s[2353] = v29
  const v30 = v26 || v28 || v29
  s[2349] = v30
  const v31 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'selvforsoergende'
  s[2356] = v31
  const v32 = f.maalgruppeForTilbud === 'sygedagpenge' || f.maalgruppeForTilbud === 'jobafklaring' || f.maalgruppeForTilbud === 'ressourceforloeb'
  s[2358] = v32
  const v33 = f.tilbuddetsArt === 'loentilskud_privat'
  s[232] = v33
  const v34 = v32 && v33
  s[2357] = v34
  const v35 = v31 || v34
  s[2355] = v35
  const v36 = shiftMonths(f.foedselsdag, 600)
  s[188] = v36
  const v37 = v36 >= f.vurderingsdato
  s[2360] = v37
  const v38 = f.harKompetencegivendeUddannelse === false || !v37 || f.eneforsoergerVedLoentilskud
  s[2359] = v38
  const v39 = f.maanederMedForsoergelseFoerLoentilskud >= 6
  s[2361] = v39
  const v40 = !v35 || v38 || v39
  s[2354] = v40
  const v41 = !v30 && v40
  const v42 = f.tilbuddetsArt === 'loentilskud_offentlig' || f.tilbuddetsArt === 'loentilskud_privat'
  s[2348] = v42
  const LAB_66_1 = v42 && (!s[43] || v41)
  s[805] = LAB_66_1
  const LAB_66_1_nej = v42 && (!s[43] || !v41)
  s[1102] = LAB_66_1_nej
  const LAB_66_1_ir = !v42 || !s[43]
  s[1103] = LAB_66_1_ir
  // LAB.68.1: Løntilskuddet kan vare til (LAB § 68)
  const v46 = f.maalgruppeForTilbud === 'foertidspension'
  s[2362] = v46
  const v47 = f.tilbuddetsArt === 'loentilskud_offentlig'
  s[2363] = v47
  const v48 = shiftDays(shiftMonths(f.loentilskudBegyndte, 6), -1)
  const v49 = v46 ? NEVER : v21 ? (v47 ? shiftDays(shiftMonths(f.loentilskudBegyndte, 4), -1) : v48) : f.loentilskudForlaengesTil12Maaneder ? shiftDays(shiftMonths(f.loentilskudBegyndte, 12), -1) : v48
  const LAB_68_1 = s[43] ? v49 : FIRST_DAY
  s[1104] = LAB_68_1
  const LAB_68_1_hoej = s[43] ? v49 : NEVER
  s[1105] = LAB_68_1_hoej
  const LAB_68_1_ir = LAB_66_1 && !s[43] || LAB_66_1_nej || LAB_66_1_ir
  s[1106] = LAB_68_1_ir
  // LAB.74: Løn og arbejdstid i job med løntilskud (LAB § 74)
  const LAB_74 = !s[1] || f.vilkaarAftaltMedFagligOrganisation
  s[1107] = LAB_74
  const LAB_74_nej = !s[1] || f.vilkaarAftaltMedFagligOrganisation === false
  s[1108] = LAB_74_nej
  // LAB.76.6: Løntilskud pr. time (LAB § 76, stk. 6)
  const v55 = f.vurderingsdato <= 13148 /* 2005-12-31 */
  s[217] = v55
  const v56 = v55 || s[45]
  s[552] = v56
  const v57 = SATS_4(f.vurderingsdato)
  const v58 = SATS_5(f.vurderingsdato)
  const LAB_76_6_ir = !s[1] || v56
  s[806] = LAB_76_6_ir
  const LAB_76_6 = s[1] ? (f.saerligtTilfaeldeForLoentilskud ? (v56 ? -Infinity : v57) : v56 ? -Infinity : v58) : -Infinity
  s[1109] = LAB_76_6
  const LAB_76_6_hoej = s[1] ? (f.saerligtTilfaeldeForLoentilskud ? (v56 ? Infinity : v57) : v56 ? Infinity : v58) : Infinity
  s[1110] = LAB_76_6_hoej
  // LAB.78: Ansættelsen drøftes først med de ansatte (LAB § 78)
  const LAB_78 = !s[1] || f.ansaettelsenErDroeftetMedDeAnsatte
  s[1112] = LAB_78
  const LAB_78_nej = !s[1] || f.ansaettelsenErDroeftetMedDeAnsatte === false
  s[1113] = LAB_78_nej
  // LAB.79: Flere ansatte ved job med løntilskud (LAB § 79)
  const v64 = !s[43] && (f.merbeskaeftigelse || f.stillingenErLedigVedAfgang) || s[43] && f.merbeskaeftigelse
  const LAB_79 = !s[1] || v64
  s[1114] = LAB_79
  const LAB_79_nej = !s[1] || !v64
  s[1115] = LAB_79_nej
  // LAB.82.3: Taksten på dagpenge i praktik, indtil 2012 (LAB § 82, stk. 3)
  const v67 = f.vurderingsdato >= 15404 /* 2012-03-05 */
  s[234] = v67
  // LAB.90: Vejledning og opkvalificering (LAB § 90)
  const LAB_90 = !s[43] || !v46
  s[1116] = LAB_90
  const LAB_90_nej = !s[43] || v46
  s[1117] = LAB_90_nej
  // LAB.92.timer: Mindste timetal i tilbud under 30 år (LAB § 92)
  const v70 = f.kunProblemetLedighed && f.harErhvervskompetencegivendeUddannelse === false
  s[2364] = v70
  const LAB_92_timer = s[46] ? (s[47] ? -Infinity : v70 ? 3000 : 0) : -Infinity
  s[1123] = LAB_92_timer
  const LAB_92_timer_hoej = s[46] ? (s[47] ? Infinity : 3000) : Infinity
  s[1124] = LAB_92_timer_hoej
  const LAB_92_timer_ir = s[48] || !s[46] || s[47]
  s[1125] = LAB_92_timer_ir
}

function svar_9(f, s) {
  // LAB.102.1: Det første tilbud skal være begyndt (LAB § 102)
  const v0 = f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat'
  s[229] = v0
  const v1 = v0 ? shiftMonths(f.tilbudsfristenRegnesFra, 1) : shiftMonths(f.tilbudsfristenRegnesFra, 6)
  const v2 = s[49] && f.kommerSelvIJob
  s[2366] = v2
  const v3 = s[50] ? (v2 ? NEVER : v1) : v1
  const LAB_102_1 = s[43] ? v3 : FIRST_DAY
  s[1129] = LAB_102_1
  const LAB_102_1_hoej = s[43] ? v3 : NEVER
  s[1130] = LAB_102_1_hoej
  const LAB_102_1_er = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat'
  s[233] = LAB_102_1_er
  const LAB_102_1_ir = !LAB_102_1_er || !s[43]
  s[1131] = LAB_102_1_ir
  // LAS.11.3: Du opfylder opholdskravet (LAS § 11, stk. 3)
  const v8 = f.opholdSeneste8Aar >= 84
  s[2370] = v8
  const v9 = f.retEfterEURetten || v8
  const v10 = f.vurderingsdato >= 16679 /* 2015-09-01 */
  s[2369] = v10
  const v11 = f.vurderingsdato >= 17897 /* 2019-01-01 */
  s[783] = v11
  const v12 = f.opholdSeneste10Aar >= 108
  s[2371] = v12
  const v13 = !s[18] && v9 || s[18] && (!v10 || !v11 && v9 || v11 && (f.retEfterEURetten || v12))
  const v14 = f.vurderingsdato <= 20269 /* 2025-06-30 */
  s[262] = v14
  const v15 = f.modtogHjaelpenVedSkaerpelsen2019 && v11 && v14
  s[2367] = v15
  const LAS_11_3 = v15 && v9 || !v15 && (!s[1] || v13)
  s[1378] = LAS_11_3
  const LAS_11_3_nej = v15 && !v9 || !v15 && (!s[1] || !v13)
  s[1379] = LAS_11_3_nej
  const LAS_11_3_ir = !v15 && !s[1]
  s[264] = LAS_11_3_ir
  // LAS.11.8: Du opfylder beskæftigelseskravet (LAS § 11, stk. 8)
  const LAS_17_1_er = f.vurderingsdato >= 20270 /* 2025-07-01 */
  s[252] = LAS_17_1_er
  const v20 = f.fuldtidsarbejdeSeneste8Aar >= 30
  s[2373] = v20
  const v21 = f.indrejstDen >= 13879 /* 2008-01-01 */
  s[2375] = v21
  const v22 = f.indrejstFraUdlandet && v21
  s[2374] = v22
  const v23 = f.fuldtidsarbejdeSeneste10Aar >= 30
  s[2376] = v23
  const v24 = f.indrejstDen >= -639 /* 1968-04-02 */
  s[2378] = v24
  const v25 = f.indrejstFraUdlandet && v24
  s[2377] = v25
  const LAS_11_8 = v15 || !s[1] || !s[18] && (f.harHaftRetTilStarthjaelp === false || f.retEfterEURetten || f.pensionNedsatForOptjening || s[51] || v20) || s[18] && (!v11 || !LAS_17_1_er && (!v22 || f.retEfterEURetten || f.pensionNedsatForOptjening || s[51] || f.opfyldtBeskaeftigelseskravetFoer || v23) || LAS_17_1_er && (!v25 || f.retEfterEURetten || f.pensionNedsatForOptjening || s[51] || f.opfyldtBeskaeftigelseskravetFoer || v23))
  s[1381] = LAS_11_8
  const LAS_11_8_nej = !v15 && (!s[1] || !s[18] && f.harHaftRetTilStarthjaelp && f.retEfterEURetten === false && f.pensionNedsatForOptjening === false && s[52] && !v20 || s[18] && v11 && (!LAS_17_1_er && v22 && f.retEfterEURetten === false && f.pensionNedsatForOptjening === false && s[52] && f.opfyldtBeskaeftigelseskravetFoer === false && !v23 || LAS_17_1_er && v25 && f.retEfterEURetten === false && f.pensionNedsatForOptjening === false && s[52] && f.opfyldtBeskaeftigelseskravetFoer === false && !v23))
  s[1382] = LAS_11_8_nej
  // LAB.105a.1: Kommunen kan give dig arbejdspligt (LAB § 105 a, stk. 1)
  const LAB_105a_3_er = f.vurderingsdato >= 20089 /* 2025-01-01 */
  s[167] = LAB_105a_3_er
  const v29 = f.fikSelvforsoergelsesydelse && f.fordrevetFraUkraine === false
  const v30 = LAS_11_3_nej || LAS_11_8_nej
  s[265] = v30
  const v31 = (LAS_11_3 || LAS_11_3_ir) && (LAS_11_8 || LAS_11_3_ir) && (LAS_11_3 || LAS_11_8)
  s[266] = v31
  const v32 = v30 || LAS_11_3_ir
  s[267] = v32
  const LAB_105a_1 = LAB_105a_3_er && (!LAB_105a_3_er || !LAS_17_1_er && v29 || LAS_17_1_er && v32 && f.fordrevetFraUkraine === false)
  s[1132] = LAB_105a_1
  const LAB_105a_1_nej = LAB_105a_3_er && (!LAB_105a_3_er || !LAS_17_1_er && !v29 || LAS_17_1_er && (v31 || f.fordrevetFraUkraine))
  s[1133] = LAB_105a_1_nej
  // LAB.105a.3: Arbejdspligten begynder senest (LAB § 105 a, stk. 3)
  const v35 = shiftMonths(f.omfattetAfArbejdspligtFra, 1)
  const LAB_105a_3 = LAB_105a_3_er ? v35 : FIRST_DAY
  s[1135] = LAB_105a_3
  const LAB_105a_3_hoej = LAB_105a_3_er ? v35 : NEVER
  s[1136] = LAB_105a_3_hoej
  // LAB.105a.indfaset: Arbejdspligten skal være indfaset (LAB § 105 a)
  const v38 = f.fikSelvforsoergelsesydelse ? 20270 /* 2025-07-01 */ : 20454 /* 2026-01-01 */
  const LAB_105a_indfaset = LAB_105a_3_er ? v38 : FIRST_DAY
  s[1138] = LAB_105a_indfaset
  const LAB_105a_indfaset_hoej = LAB_105a_3_er ? v38 : NEVER
  s[1139] = LAB_105a_indfaset_hoej
  // SDL.7.2: Det mindste fravær (SDL § 7, stk. 2)
  const SDL_53_1_timer_er = f.persongruppe === 'loenmodtager'
  s[121] = SDL_53_1_timer_er
  const v42 = f.timerDuKanArbejde === 0
  s[2386] = v42
  const v43 = f.normalTimerPrUge - f.timerDuKanArbejde
  s[752] = v43
  const v44 = v43 >= 400
  s[2387] = v44
  const v45 = v42 || v44
  s[2385] = v45
  const v46 = SDL_53_1_timer_er && v45
  s[2384] = v46
  const v47 = f.persongruppe === 'selvstaendig'
  s[137] = v47
  const v48 = f.andelAfArbejdetDuKan <= 5000
  s[367] = v48
  const v49 = v47 && v48
  s[2388] = v49
  const v50 = f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  s[2389] = v50
  const v51 = f.ansatFra >= 15706 /* 2013-01-01 */
  s[2393] = v51
  const v52 = f.ansatIFleksjob && v51
  s[2392] = v52
  const v53 = v45 || v52
  s[2391] = v53
  const v54 = SDL_53_1_timer_er && v53
  s[2390] = v54
  const v55 = !s[0] && (v46 || v49 || v50) || s[0] && (v54 || v49 || v50)
  const SDL_7_2 = !s[1] || v55
  s[1880] = SDL_7_2
  const SDL_7_2_nej = !s[1] || !v55
  s[1881] = SDL_7_2_nej
  // SDL.7.1: Uarbejdsdygtig på grund af egen sygdom (SDL § 7, stk. 1-2)
  const SDL_7_1 = !s[1] || f.uarbejdsdygtigVedEgenSygdom && (SDL_7_2 || !s[1])
  s[143] = SDL_7_1
  const SDL_7_1_nej = !s[1] || f.uarbejdsdygtigVedEgenSygdom === false || SDL_7_2_nej
  s[149] = SDL_7_1_nej
  // SDL.24.3.2: De første dage, der ikke tæller (SDL § 24, stk. 3, nr. 1-2)
  const v60 = v47 ? 14 : 15
  const v61 = v47 ? 14 : 21
  const v62 = v47 ? 14 : 30
  // SDL.24.3: Dage, der tæller med (SDL § 24, stk. 3-4)
  const v63 = dropFirst(s[53], (start) => start >= NEVER ? 0 : start >= 13332 /* 2006-07-03 */ ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? v62 : v61) : v60) : 14) : Infinity)
  const v64 = dropFirst(s[53], (start) => { const r0_0 = start >= 13332 /* 2006-07-03 */; const r0_1 = start >= NEVER; const r0_2 = r0_0 ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? v62 : v61) : v60) : 14) : -Infinity; return Math.max(0, r0_1 ? 0 : r0_1 || !r0_0 ? Math.min(0, r0_2) : r0_2) })
  const v65 = allPeriods(f.afbrydelser)
  const v66 = without(v63, v65)
  const v67 = without(v64, v65)
  const SDL_24_3 = !s[54] ? NO_DAYS : without(v66, intersectTable(from(v67, 15523 /* 2012-07-02 */), HELLIGDAGE_1))
  s[57] = SDL_24_3
  const SDL_24_3_hoej = !s[54] ? ALL_DAYS : without(v67, intersectTable(from(v66, 15523 /* 2012-07-02 */), HELLIGDAGE_1))
  s[58] = SDL_24_3_hoej
  const SDL_24_3_eksakt = s[54] && sameDays(v63, v64)
  s[833] = SDL_24_3_eksakt
}

function svar_10(f, s) {
  // SDL.25.1: Grænsen for pensionister m.fl. (SDL § 25, stk. 1)
  const v0 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'seniorpension'
  s[150] = v0
  const v1 = Math.min(f.vurderingsdato, s[55])
  const v2 = v1 >= s[33]
  s[151] = v2
  const v3 = v1 >= s[34]
  s[2396] = v3
  const v4 = f.pensionDuFaar === 'tidlig_pension'
  s[152] = v4
  const v5 = !v3 || !s[1]
  s[153] = v5
  const v6 = s[56] >= 15012 /* 2011-02-07 */
  s[696] = v6
  const v7 = onWeekdays(s[57], 62)
  s[62] = v7
  const v8 = onWeekdays(s[58], 62)
  s[61] = v8
  const v9 = monthEndOver(v8, 12, 130, s[56])
  const v10 = monthEndOver(v7, 12, 130, s[56])
  const v11 = !s[59] && s[55] >= v9
  s[2397] = v11
  const v12 = !s[59] && s[55] < v10
  s[2398] = v12
  const v13 = v11 && !s[59]
  const v14 = s[60] && !s[59] && v10 >= NEVER
  const v15 = v13 ? v9 : NEVER
  const v16 = v12 ? NEVER : v10
  const v17 = v13 ? (v12 || v14 ? Math.max(v10, v16) : v10) : v16
  const v18 = v13 || v12 || v14
  const v19 = monthEndOver(s[58], 12, 182, s[56])
  const v20 = monthEndOver(s[57], 12, 182, s[56])
  const v21 = !s[59] && s[55] >= v19
  s[2399] = v21
  const v22 = !s[59] && s[55] < v20
  s[2400] = v22
  const v23 = v21 && !s[59]
  const v24 = s[60] && !s[59] && v20 >= NEVER
  const v25 = v23 ? v19 : NEVER
  const v26 = v22 ? NEVER : v20
  const v27 = v23 ? (v22 || v24 ? Math.max(v20, v26) : v20) : v26
  const v28 = v23 || v22 || v24
  const SDL_25_1 = v6 ? (v18 ? (v28 ? Math.min(v15, v25) : v15) : v25) : FIRST_DAY
  s[158] = SDL_25_1
  const SDL_25_1_hoej = v6 ? (v18 ? (v28 ? Math.max(v17, v27) : v17) : v27) : NEVER
  s[160] = SDL_25_1_hoej
  const v31 = v0 || f.opfylderHelbredsbetingelserForFoertidspension || v2 || v4
  s[642] = v31
  const v32 = !v0 && f.opfylderHelbredsbetingelserForFoertidspension === false && v5 && !v4
  s[641] = v32
  const SDL_25_1_er = v31 && !s[59] && (!v6 || v18 || v28)
  s[154] = SDL_25_1_er
  const SDL_25_1_ir = v31 && (s[59] || !v6 || v11 && s[60] || s[60] && !((s[59] || !s[60] && v9 === v10) && !s[59] && (s[59] || v9 === NEVER)) || v21 && s[60] || s[60] && !((s[59] || !s[60] && v19 === v20) && !s[59] && (s[59] || v19 === NEVER))) || v32
  s[156] = SDL_25_1_ir
}

function svar_11(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = monthEndOver(s[61], 18, 260, s[56])
  const v1 = monthEndOver(s[62], 18, 260, s[56])
  const v2 = !s[59] && v0 <= 16251 /* 2014-06-30 */
  s[63] = v2
  const v3 = !s[59] && v1 > 16251 /* 2014-06-30 */
  s[64] = v3
  const v4 = !s[59] && s[55] >= v0
  s[2416] = v4
  const v5 = !s[59] && s[55] < v1
  s[2417] = v5
  const v6 = v4 && !s[59]
  const v7 = s[60] && !s[59] && v1 >= NEVER
  const v8 = v6 ? v0 : NEVER
  const v9 = v5 ? NEVER : v1
  const v10 = v6 ? (v5 || v7 ? Math.max(v1, v9) : v1) : v9
  const v11 = v6 || v5 || v7
  const v12 = v4 && s[60] || s[60] && !((s[59] || !s[60] && v0 === v1) && !s[59] && (s[59] || v0 === NEVER))
  const v13 = v2 && v11
  const v14 = s[60] && v11 && v10 >= NEVER
  const v15 = v13 ? v8 : NEVER
  s[78] = v15
  const v16 = v3 ? NEVER : v10
  const v17 = v13 ? (v3 || v14 ? Math.max(v10, v16) : v10) : v16
  s[79] = v17
  const v18 = v13 || v3 || v14
  s[76] = v18
  const v19 = v2 && v12 || s[60] && !((!v11 || !v12 && v8 === v10) && v11 && (!v11 || v8 === NEVER))
  s[77] = v19
  const v20 = monthEndOver(s[58], 18, 364, s[56])
  const v21 = monthEndOver(s[57], 18, 364, s[56])
  const v22 = !s[59] && v20 <= 16251 /* 2014-06-30 */
  s[65] = v22
  const v23 = !s[59] && v21 > 16251 /* 2014-06-30 */
  s[66] = v23
  const v24 = !s[59] && s[55] >= v20
  s[2418] = v24
  const v25 = !s[59] && s[55] < v21
  s[2419] = v25
  const v26 = v24 && !s[59]
  const v27 = s[60] && !s[59] && v21 >= NEVER
  const v28 = v26 ? v20 : NEVER
  const v29 = v25 ? NEVER : v21
  const v30 = v26 ? (v25 || v27 ? Math.max(v21, v29) : v21) : v29
  const v31 = v26 || v25 || v27
  const v32 = v24 && s[60] || s[60] && !((s[59] || !s[60] && v20 === v21) && !s[59] && (s[59] || v20 === NEVER))
  const v33 = v22 && v31
  const v34 = s[60] && v31 && v30 >= NEVER
  const v35 = v33 ? v28 : NEVER
  s[82] = v35
  const v36 = v23 ? NEVER : v30
  const v37 = v33 ? (v23 || v34 ? Math.max(v30, v36) : v30) : v36
  s[83] = v37
  const v38 = v33 || v23 || v34
  s[80] = v38
  const v39 = v22 && v32 || s[60] && !((!v31 || !v32 && v28 === v30) && v31 && (!v31 || v28 === NEVER))
  s[81] = v39
  const v40 = v18 || v38
  const v41 = v18 ? (v38 ? Math.min(v15, v35) : v15) : v35
  s[70] = v41
  const v42 = v18 ? (v38 ? Math.max(v17, v37) : v17) : v37
  s[72] = v42
  const v43 = v19 || v39
  s[75] = v43
  const v44 = v18 && v15 <= 15011 /* 2011-02-06 */ && v17 >= 13332 /* 2006-07-03 */ || v38 && v35 <= 15011 /* 2011-02-06 */ && v37 >= 13332 /* 2006-07-03 */
  s[74] = v44
  const v45 = v18 && v15 <= 16251 /* 2014-06-30 */ && v17 >= 15012 /* 2011-02-07 */ || v38 && v35 <= 16251 /* 2014-06-30 */ && v37 >= 15012 /* 2011-02-07 */
  s[84] = v45
  const v46 = s[56] >= 16252 /* 2014-07-01 */
  s[67] = v46
  const v47 = Math.max(s[56], 16252 /* 2014-07-01 */)
  const v48 = monthEndOver(s[61], 9, 110, v47)
  const v49 = monthEndOver(s[62], 9, 110, v47)
  const v50 = !s[59] && s[55] >= v48
  s[2420] = v50
  const v51 = !s[59] && s[55] < v49
  s[2421] = v51
  const v52 = v50 && !s[59]
  const v53 = s[60] && !s[59] && v49 >= NEVER
  const v54 = v52 ? v48 : NEVER
  const v55 = v51 ? NEVER : v49
  const v56 = v52 ? (v51 || v53 ? Math.max(v49, v55) : v49) : v55
  const v57 = v52 || v51 || v53
  s[88] = v57
  const v58 = v50 && s[60] || s[60] && !((s[59] || !s[60] && v48 === v49) && !s[59] && (s[59] || v48 === NEVER))
  s[86] = v58
  const v59 = monthEndOver(s[58], 9, 154, v47)
  const v60 = monthEndOver(s[57], 9, 154, v47)
  const v61 = !s[59] && s[55] >= v59
  s[2422] = v61
  const v62 = !s[59] && s[55] < v60
  s[2423] = v62
  const v63 = v61 && !s[59]
  const v64 = s[60] && !s[59] && v60 >= NEVER
  const v65 = v63 ? v59 : NEVER
  const v66 = v62 ? NEVER : v60
  const v67 = v63 ? (v62 || v64 ? Math.max(v60, v66) : v60) : v66
  const v68 = v63 || v62 || v64
  s[89] = v68
  const v69 = v61 && s[60] || s[60] && !((s[59] || !s[60] && v59 === v60) && !s[59] && (s[59] || v59 === NEVER))
  s[87] = v69
  const v70 = v57 || v68
  s[85] = v70
  const v71 = !(v57 && !v58 || v68 && !v69) && (v40 || v18 || v38 || v57 || v68)
  const v72 = v71 ? FIRST_DAY : v57 ? (v68 ? Math.min(v54, v65) : v54) : v65
  const v73 = v71 ? NEVER : v57 ? (v68 ? Math.max(v56, v67) : v56) : v67
  const v74 = v45 && v40
  const v75 = !(v18 && !v19 && v15 >= 15012 /* 2011-02-07 */ && v17 <= 16251 /* 2014-06-30 */ || v38 && !v39 && v35 >= 15012 /* 2011-02-07 */ && v37 <= 16251 /* 2014-06-30 */) && (v70 || v71)
  const v76 = v74 ? (v75 ? Math.min(v41, v72) : v41) : v72
  s[71] = v76
  const v77 = v74 ? (v75 ? Math.max(v42, v73) : v42) : v73
  s[73] = v77
  const v78 = v44 && v40
  s[68] = v78
  const v79 = !(v18 && !v19 && v15 >= 13332 /* 2006-07-03 */ && v17 <= 15011 /* 2011-02-06 */ || v38 && !v39 && v35 >= 13332 /* 2006-07-03 */ && v37 <= 15011 /* 2011-02-06 */) && (v74 || v75)
  s[69] = v79
}

function svar_12(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = !s[59] && countDays(s[58], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) >= 1
  s[2404] = v0
  const v1 = !s[59] && countDays(s[57], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) < 1
  s[2405] = v1
  const v2 = !s[59] && countDays(s[61], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 110
  s[2410] = v2
  const v3 = !s[59] && countDays(s[62], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 110
  s[2411] = v3
  const v4 = s[63] || v3
  s[2409] = v4
  const v5 = (s[64] || s[60]) && (v2 || s[60]) && (s[64] || v2)
  s[2408] = v5
  const v6 = !s[59] && countDays(s[58], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 154
  s[2414] = v6
  const v7 = !s[59] && countDays(s[57], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 154
  s[2415] = v7
  const v8 = s[65] || v7
  s[2413] = v8
  const v9 = (s[66] || s[60]) && (v6 || s[60]) && (s[66] || v6)
  s[2412] = v9
  const v10 = v5 || v9
  s[2406] = v10
  const v11 = (v4 || s[60]) && (v8 || s[60]) && (v4 || v8)
  s[2407] = v11
  const v12 = s[67] || v1 || v11
  s[2403] = v12
  const v13 = !s[67] && (v0 || s[60]) && (v10 || s[60])
  s[2402] = v13
  const v14 = v13 && !v12
  s[2401] = v14
  const SDL_24_1 = v13 ? FIRST_DAY : s[68] ? (s[69] ? Math.min(s[70], s[71]) : s[70]) : s[71]
  s[159] = SDL_24_1
  const SDL_24_1_hoej = v13 ? NEVER : s[68] ? (s[69] ? Math.max(s[72], s[73]) : s[72]) : s[73]
  s[161] = SDL_24_1_hoej
  const SDL_24_1_er = !s[59] && (v13 || !v14 && (s[68] || s[69]))
  s[155] = SDL_24_1_er
  const SDL_24_1_ir = s[59] || v13 || !v14 && (s[74] && s[75] || !(s[76] && !s[77] && s[78] >= 13332 /* 2006-07-03 */ && s[79] <= 15011 /* 2011-02-06 */ || s[80] && !s[81] && s[82] >= 13332 /* 2006-07-03 */ && s[83] <= 15011 /* 2011-02-06 */) && (s[84] && s[75] || !(s[76] && !s[77] && s[78] >= 15012 /* 2011-02-07 */ && s[79] <= 16251 /* 2014-06-30 */ || s[80] && !s[81] && s[82] >= 15012 /* 2011-02-07 */ && s[83] <= 16251 /* 2014-06-30 */) && (s[85] && (s[86] || s[87]) || !(s[88] && !s[86] || s[89] && !s[87]))))
  s[157] = SDL_24_1_ir
  // SDL.27.1.1: Forlængelse, fordi revalidering er sandsynlig (SDL § 27, stk. 1, nr. 1)
  const v19 = SDL_24_1_hoej >= NEVER
  s[3196] = v19
  const v20 = SDL_24_1_er && SDL_24_1 < NEVER
  s[624] = v20
  const v21 = SDL_24_1_er && v19
  s[625] = v21
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
  s[94] = v31
  const v32 = f.forlaengelseErAfgjort === false && (v20 && SDL_24_1_ir || SDL_24_1_ir && !((!SDL_24_1_er || !SDL_24_1_ir && v22 === v23) && SDL_24_1_er && (!SDL_24_1_er || f.vurderingsdato === v22)))
  s[860] = v32
  const v33 = f.forlaengelseErAfgjort ? f.forlaengelseAfgjortDen : v26 ? (v28 ? Math.min(v22, v29) : v22) : v29
  s[96] = v33
  const v34 = f.forlaengelseErAfgjort ? f.forlaengelseAfgjortDen : v26 ? (v28 ? Math.max(v23, v30) : v23) : v30
  s[95] = v34
  const v35 = v31 && v33 <= 13331 /* 2006-07-02 */
  s[90] = v35
  const v36 = v34 >= 13332 /* 2006-07-03 */
  s[98] = v36
  const v37 = v33 <= 15011 /* 2011-02-06 */
  s[668] = v37
  const v38 = v31 && v36 && v37
  s[91] = v38
  const v39 = v34 >= 15012 /* 2011-02-07 */
  const v40 = v33 <= 20484 /* 2026-01-31 */
  const v41 = v31 && v39 && v40
  const v42 = v33 <= 2147483646
  s[97] = v42
  const v43 = v31 && v34 >= 20485 /* 2026-02-01 */ && v42
  s[676] = v43
  const v44 = v32 || v31 && v34 === NEVER
  s[99] = v44
  const SDL_27_1_1 = v35 || v38 && f.revalideringErSandsynlig || v41 && f.revalideringErSandsynlig || v43
  s[100] = SDL_27_1_1
  const SDL_27_1_1_nej = v35 || v38 && f.revalideringErSandsynlig === false || v41 && f.revalideringErSandsynlig === false || v43
  s[105] = SDL_27_1_1_nej
  const SDL_27_1_1_ir = v35 || v43 || v44
  s[106] = SDL_27_1_1_ir
  // SDL.27.1.2: Forlængelse for at afklare arbejdsevnen (SDL § 27, stk. 1, nr. 2)
  const v48 = v31 && v39 && v42
  s[112] = v48
  const SDL_27_1_2 = v35 || v38 && f.afklaringErNoedvendig || v48 && f.afklaringErNoedvendig
  s[101] = SDL_27_1_2
  const SDL_27_1_2_nej = v35 || v38 && f.afklaringErNoedvendig === false || v48 && f.afklaringErNoedvendig === false
  s[109] = SDL_27_1_2_nej
  const SDL_27_1_2_ir = v35 || v44
  s[108] = SDL_27_1_2_ir
  // SDL.27.1.3.uger: Længste forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v52 = v31 && v36 && v33 <= 13544 /* 2007-01-31 */
  const v53 = v31 && v34 >= 13545 /* 2007-02-01 */ && v33 <= 13604 /* 2007-04-01 */
  const v54 = v31 && v34 >= 13605 /* 2007-04-02 */ && v37
  const v55 = v31 && v39 && v33 <= 16251 /* 2014-06-30 */
  s[92] = v55
  const v56 = v34 >= 16252 /* 2014-07-01 */
  const v57 = v31 && v56 && v42
  s[93] = v57
  const v58 = v55 || v57
  s[669] = v58
  const v59 = v54 || v58
  const SDL_27_1_3_uger = v35 ? -Infinity : v52 ? 364 : v53 ? 364 : v54 ? 728 : v55 ? 728 : 938
  s[672] = SDL_27_1_3_uger
  const SDL_27_1_3_uger_hoej = v35 ? Infinity : v53 || v59 ? (v59 ? (v58 ? (v57 ? 938 : 728) : 728) : 728) : 364
  s[674] = SDL_27_1_3_uger_hoej
  const SDL_27_1_3_uger_er = v35 || v52 || v53 || v54 || v55 || v57
  s[670] = SDL_27_1_3_uger_er
  // SDL.27.1.3: Forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v63 = SDL_27_1_3_uger_er && SDL_27_1_3_uger_hoej >= f.laegensSkoenUgerTilArbejde
  s[2438] = v63
  const v64 = SDL_27_1_3_uger_er && SDL_27_1_3_uger < f.laegensSkoenUgerTilArbejde
  s[2439] = v64
  const v65 = f.underLaegebehandling === false || f.laegensSkoenErSikkert === false || v64
  const v66 = f.underLaegebehandling && f.laegensSkoenErSikkert && (v63 || SDL_27_1_2_ir)
  const v67 = f.laegensSkoenUgerTilArbejde <= 364
  s[2440] = v67
  const v68 = f.underLaegebehandling && f.laegensSkoenErSikkert && v67
  const v69 = f.laegensSkoenUgerTilArbejde <= 728
  s[2441] = v69
  const v70 = f.underLaegebehandling && f.laegensSkoenErSikkert && v69
  const SDL_27_1_3 = v35 || v52 && v66 || v53 && (v68 || v70) || v54 && v66 || v48 && v66
  s[102] = SDL_27_1_3
  const SDL_27_1_3_nej = v35 || v52 && v65 || v53 && (!v68 || !v70) || v54 && v65 || v48 && v65
  s[110] = SDL_27_1_3_nej
  // SDL.27.1.4: Forlængelse, fordi fleksjob eller pension skal afklares (SDL § 27, stk. 1, nr. 4)
  const v73 = v31 && v56 && v40
  s[675] = v73
  const SDL_27_1_4 = v35 || v38 && f.kanIkkeArbejdePaaNormaleVilkaar || v55 && f.kanIkkeArbejdePaaNormaleVilkaar || v73 && f.sagSkalIRehabiliteringsteam || v43
  s[103] = SDL_27_1_4
  const SDL_27_1_4_nej = v35 || v38 && f.kanIkkeArbejdePaaNormaleVilkaar === false || v55 && f.kanIkkeArbejdePaaNormaleVilkaar === false || v73 && f.sagSkalIRehabiliteringsteam === false || v43
  s[111] = SDL_27_1_4_nej
  // SDL.27.1.5: Forlængelse ved livstruende sygdom (SDL § 27, stk. 1, nr. 5)
  const v76 = f.laegenVurdererLivstruende && f.behandlingsmulighederUdtoemte
  const SDL_27_1_5 = v35 || v38 && v76 || v55 && v76 || v57 && f.laegenVurdererLivstruende
  s[104] = SDL_27_1_5
  const SDL_27_1_5_nej = v35 || v38 && !v76 || v55 && !v76 || v57 && f.laegenVurdererLivstruende === false
  s[107] = SDL_27_1_5_nej
}

function svar_13(f, s) {
  // SDL.27.1.6: Forlængelse ved arbejdsskadesag (SDL § 27, stk. 1, nr. 6)
  const v0 = f.arbejdsskadesag === 'uden_afgoerelse'
  const v1 = f.arbejdsskadesag === 'uden_afgoerelse' || f.arbejdsskadesag === 'foreloebig_afgoerelse'
  const SDL_27_1_6 = s[90] || s[91] && v0 || s[92] && v0 || s[93] && v1
  s[677] = SDL_27_1_6
  const SDL_27_1_6_nej = s[90] || s[91] && !v0 || s[92] && !v0 || s[93] && !v1
  s[683] = SDL_27_1_6_nej
  // SDL.27.1.7.2: Åbenbar sag om førtidspension uden om rehabiliteringsteamet (SDL § 27, stk. 1, nr. 7)
  const v4 = s[94] && s[95] >= 16953 /* 2016-06-01 */ && s[96] <= 16974 /* 2016-06-22 */
  const v5 = s[94] && s[95] >= 16975 /* 2016-06-23 */ && s[96] <= 20634 /* 2026-06-30 */
  const v6 = s[94] && s[95] >= 20635 /* 2026-07-01 */ && s[97]
  const SDL_27_1_7_2 = s[90] || v4 || v5 && f.arbejdsevnenKanAabenbartIkkeForbedres || v6
  s[2016] = SDL_27_1_7_2
  const SDL_27_1_7_2_nej = s[90] || s[94] && s[98] && s[96] <= 16952 /* 2016-05-31 */ || v4 || v5 && f.arbejdsevnenKanAabenbartIkkeForbedres === false || v6
  s[2017] = SDL_27_1_7_2_nej
  const SDL_27_1_7_2_ir = s[90] || v4 || v6 || s[99]
  s[2018] = SDL_27_1_7_2_ir
  // SDL.27.1.7: Forlængelse ved sag om førtidspension (SDL § 27, stk. 1, nr. 7)
  const SDL_27_1_7 = s[90] || s[91] && f.foertidspensionssagPaabegyndt || s[92] && f.foertidspensionssagPaabegyndt || s[93] && (f.ansoegningOmFoertidspension || SDL_27_1_7_2)
  s[678] = SDL_27_1_7
  const SDL_27_1_7_nej = s[90] || s[91] && f.foertidspensionssagPaabegyndt === false || s[92] && f.foertidspensionssagPaabegyndt === false || s[93] && f.ansoegningOmFoertidspension === false && (SDL_27_1_7_2_nej || SDL_27_1_7_2_ir)
  s[684] = SDL_27_1_7_nej
  // SDL.27.1: Forlængelse af sygedagpenge (SDL § 27, stk. 1)
  const v12 = s[100] || s[101] || s[102] || s[103] || s[104] || SDL_27_1_6 || SDL_27_1_7
  const v13 = s[105] || s[106]
  s[679] = v13
  const v14 = s[107] || s[108]
  s[680] = v14
  const v15 = SDL_27_1_6_nej || s[108]
  s[681] = v15
  const v16 = SDL_27_1_7_nej || s[108]
  s[682] = v16
  const v17 = v13 && (s[109] || s[108]) && (s[110] || s[108]) && (s[111] || s[106]) && v14 && v15 && v16 && (s[105] || s[109] || s[110] || s[111] || s[107] || SDL_27_1_6_nej || SDL_27_1_7_nej)
  const v18 = s[106] && s[108]
  s[694] = v18
  const SDL_27_1 = s[90] || s[91] && v12 || s[112] && v12
  s[162] = SDL_27_1
  const SDL_27_1_nej = s[90] || s[91] && v17 || s[112] && v17
  s[163] = SDL_27_1_nej
  const SDL_27_1_ir = s[90] || s[91] && v18 || s[112] && v18 || s[99]
  s[164] = SDL_27_1_ir
  // SDL.24a.1.grænse: Over grænsen på første fraværsdag (SDL § 24 a, stk. 1)
  const v22 = s[113] <= 16251 /* 2014-06-30 */
  s[626] = v22
  const v23 = !s[59] && s[114] && v22
  s[147] = v23
  const v24 = !s[59] && s[115] >= 16252 /* 2014-07-01 */ && s[116]
  s[144] = v24
  const v25 = monthStart(s[113])
  s[130] = v25
  const v26 = monthStart(s[115])
  s[131] = v26
  const v27 = shiftMonths(v25, -9)
  const v28 = shiftMonths(v26, -9)
  const v29 = shiftDays(v25, -1)
  const v30 = shiftDays(v26, -1)
  const v31 = shiftMonths(v25, -8)
  const v32 = shiftMonths(v26, -8)
  const v33 = shiftDays(s[113], -1)
  const v34 = shiftDays(s[115], -1)
  const SDL_24a_1_graense = s[117] || v24 && (!s[59] && countDays(s[61], v27, v30) > 110 || !s[59] && countDays(s[58], v27, v30) > 154 || !s[59] && countDays(s[61], v31, v34) > 110 || !s[59] && countDays(s[58], v31, v34) > 154)
  s[145] = SDL_24a_1_graense
  const SDL_24a_1_graense_nej = s[117] || v23 || v24 && (!s[59] && countDays(s[62], v28, v29) <= 110 || !s[59] && countDays(s[57], v28, v29) <= 154 || !s[59] && countDays(s[62], v32, v33) <= 110 || !s[59] && countDays(s[57], v32, v33) <= 154)
  s[148] = SDL_24a_1_graense_nej
  const SDL_24a_1_graense_ir = s[117] || v24 && s[60] || s[118]
  s[146] = SDL_24a_1_graense_ir
  // SDL.30.2: Beskæftigelseskravet over for arbejdsgiveren (SDL § 30, stk. 2-4)
  const v38 = !s[59] && shiftDays(s[115], -56) >= f.ansatFra
  s[2447] = v38
  const v39 = !s[59] && shiftDays(s[113], -56) < f.ansatFra
  s[2448] = v39
  const v40 = v39 || f.andetFravaerSeneste8Uger
  s[2446] = v40
  const v41 = (v38 || s[60]) && f.andetFravaerSeneste8Uger === false
  s[2445] = v41
  const v42 = f.timerHosArbejdsgiveren >= 7400
  s[2449] = v42
  const v43 = v40 || !v42
  s[2444] = v43
  const v44 = v41 && v42
  s[2443] = v44
  const v45 = v42 && f.genansat && f.paaArbejdeDaSygdommenKom
  s[2450] = v45
  const v46 = v44 || v45
  const v47 = v43 && !v45
  const v48 = !s[59] && s[119] && s[116]
  s[128] = v48
  const SDL_30_2 = s[117] || s[120] && v46 || v48 && v46
  s[2029] = SDL_30_2
  const SDL_30_2_nej = s[117] || s[120] && v47 || v48 && v47
  s[2030] = SDL_30_2_nej
  const SDL_30_2_ir = s[117] || s[118]
  s[125] = SDL_30_2_ir
  // SDL.30.fleksjob: Ingen arbejdsgiverperiode i fleksjob (SDL § 32, stk. 1, nr. 5)
  const SDL_30_fleksjob = f.ansatIFleksjob && (s[117] || s[120] || v48)
  s[2031] = SDL_30_fleksjob
  const SDL_30_fleksjob_nej = f.ansatIFleksjob && s[117]
  s[2032] = SDL_30_fleksjob_nej
  const SDL_30_fleksjob_ir = f.ansatIFleksjob === false || SDL_30_2_ir
  s[2033] = SDL_30_fleksjob_ir
  // SDL.30: Ret over for arbejdsgiveren (SDL § 30, stk. 1)
  const v55 = f.ansatIFleksjob === false || SDL_30_fleksjob_nej
  s[2451] = v55
  const v56 = f.ansatIFleksjob && (SDL_30_fleksjob || SDL_30_fleksjob_ir)
  s[2452] = v56
  const v57 = !s[121] || SDL_30_2_nej || v56
  const v58 = s[121] && (SDL_30_2 || SDL_30_2_ir) && v55
  const SDL_30 = s[117] || s[120] && v58 || v48 && v58
  s[126] = SDL_30
  const SDL_30_nej = s[117] || s[120] && v57 || v48 && v57
  s[127] = SDL_30_nej
  // SDL.30.1: Arbejdsgiverperioden (SDL § 30, stk. 1)
  const v61 = !s[59] && s[114] && s[113] <= 13604 /* 2007-04-01 */
  const v62 = !s[59] && s[115] >= 13605 /* 2007-04-02 */ && s[113] <= 14031 /* 2008-06-01 */
  const v63 = s[113] <= 15340 /* 2012-01-01 */
  s[723] = v63
  const v64 = !s[59] && s[115] >= 14032 /* 2008-06-02 */ && v63
  const v65 = s[115] >= 15341 /* 2012-01-02 */
  s[724] = v65
  const v66 = !s[59] && v65 && s[116]
  const v67 = v64 || v66
  const SDL_30_1 = s[117] ? -Infinity : v61 ? 14 : v62 ? 15 : v64 ? 21 : 30
  s[122] = SDL_30_1
  const SDL_30_1_hoej = s[117] ? Infinity : v62 || v67 ? (v67 ? (v66 ? 30 : 21) : 15) : 14
  s[123] = SDL_30_1_hoej
  const SDL_30_1_er = s[117] || v61 || v62 || v64 || v66
  s[124] = SDL_30_1_er
}

function svar_14(f, s) {
  // SDL.31.1: Sidste dag, arbejdsgiveren betaler (SDL § 31, stk. 1)
  const v0 = shiftDays(s[113], s[122])
  s[721] = v0
  const v1 = shiftDays(s[115], s[123])
  s[722] = v1
  const v2 = !s[59] && s[124]
  s[567] = v2
  const v3 = s[60] || s[125]
  s[571] = v3
  const v4 = shiftDays(v0, -1)
  s[569] = v4
  const v5 = shiftDays(v1, -1)
  s[568] = v5
  const v6 = f.fratraeder ? Math.min(v4, f.fratraedelsesdag) : v4
  const v7 = f.fratraeder ? Math.min(v5, f.fratraedelsesdag) : v5
  const v8 = s[126] && v2
  const v9 = s[125] && v2 && v7 >= NEVER
  const v10 = s[127] ? NEVER : v7
  const v11 = v8 || s[127] || v9
  const v12 = s[126] && v3 || s[125] && !((!v2 || !v3 && v6 === v7) && v2 && (!v2 || v6 === NEVER))
  const SDL_31_1 = s[117] ? FIRST_DAY : v8 ? v6 : NEVER
  s[606] = SDL_31_1
  const SDL_31_1_hoej = s[117] ? NEVER : v8 ? (s[127] || v9 ? Math.max(v7, v10) : v7) : v10
  s[607] = SDL_31_1_hoej
  const SDL_31_1_er = s[117] || s[120] && v11 || s[128] && v11
  s[605] = SDL_31_1_er
  const SDL_31_1_ir = s[117] || s[120] && v12 || s[128] && v12 || s[118]
  s[608] = SDL_31_1_ir
  // SDL.32.1: Beskæftigelseskravet over for kommunen (SDL § 32, stk. 1-3)
  const v17 = !s[59] && shiftDays(s[115], -91) >= f.tilknyttetArbejdsmarkedetFra
  s[2459] = v17
  const v18 = !s[59] && shiftDays(s[113], -91) < f.tilknyttetArbejdsmarkedetFra
  s[2460] = v18
  const v19 = f.timerSeneste13Uger >= 12000
  s[2461] = v19
  const v20 = SDL_31_1_er && SDL_31_1 < f.vurderingsdato
  s[2464] = v20
  const v21 = SDL_31_1_er && SDL_31_1_hoej >= f.vurderingsdato
  s[2465] = v21
  const v22 = s[127] || v20
  s[2462] = v22
  const v23 = s[126] || s[125]
  s[570] = v23
  const v24 = v23 && (v21 || SDL_31_1_ir) && (s[126] || v21)
  s[133] = v24
  const v25 = s[125] && SDL_31_1_ir
  s[2463] = v25
  const v26 = v18 || !v19 || v24
  s[2458] = v26
  const v27 = v22 || v25
  s[134] = v27
  const v28 = (v17 || s[60]) && v19 && v27
  s[2457] = v28
  const v29 = f.uddannelsensLaengde >= 18
  s[2466] = v29
  const v30 = !s[59] && s[115] >= f.uddannelseAfsluttet
  s[2467] = v30
  const v31 = !s[59] && s[113] < f.uddannelseAfsluttet
  s[2468] = v31
  const v32 = shiftMonths(f.uddannelseAfsluttet, 1)
  const v33 = !s[59] && v32 >= s[113]
  s[2469] = v33
  const v34 = !s[59] && v32 < s[115]
  s[2470] = v34
  const v35 = f.erhvervsmaessigUddannelse === false || !v29 || v31 || v34
  s[140] = v35
  const v36 = f.erhvervsmaessigUddannelse && v29 && (v30 || s[60]) && (v33 || s[60])
  s[141] = v36
  const v37 = v28 || f.dagpengeretHvisRask || v36 || f.elevILoennetPraktik || f.ansatIFleksjob
  const v38 = v26 && f.dagpengeretHvisRask === false && v35 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false
  const v39 = !s[59] && s[119] && s[113] <= 15522 /* 2012-07-01 */
  const v40 = !s[59] && s[115] >= 15523 /* 2012-07-02 */ && s[129]
  const v41 = !s[59] && shiftDays(s[115], -182) >= f.tilknyttetArbejdsmarkedetFra
  s[2473] = v41
  const v42 = !s[59] && shiftDays(s[113], -182) < f.tilknyttetArbejdsmarkedetFra
  s[2474] = v42
  const v43 = f.timerSeneste26Uger >= 24000
  s[2475] = v43
  const v44 = v42 || !v43 || v24
  s[2472] = v44
  const v45 = (v41 || s[60]) && v43 && v27
  s[2471] = v45
  const v46 = shiftMonths(s[130], -6)
  const v47 = shiftMonths(s[131], -6)
  const v48 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[59] && r_timerPrMaaned.maaned >= v46; const r0_1 = !s[59] && r_timerPrMaaned.maaned < s[131]; return (r0_0 || s[60]) && (r0_1 || s[60]) && (r0_0 || r0_1) ? r_timerPrMaaned.timer : 0 }) >= 24000
  s[2482] = v48
  const v49 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[59] && r_timerPrMaaned.maaned >= v46; const r0_1 = !s[59] && r_timerPrMaaned.maaned < s[131]; const r0_2 = (r0_0 || s[60]) && (r0_1 || s[60]) && (r0_0 || r0_1); return r0_2 ? (r0_2 && !(!s[59] && r_timerPrMaaned.maaned < v47 || !s[59] && r_timerPrMaaned.maaned >= s[130]) && !s[60] ? r_timerPrMaaned.timer : 0) : 0 }) >= 24000
  s[2483] = v49
  const v50 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[59] && r_timerPrMaaned.maaned >= v46; const r0_1 = !s[59] && r_timerPrMaaned.maaned < s[131]; return (r0_0 || s[60]) && (r0_1 || s[60]) && (r0_0 || r0_1) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5
  s[2484] = v50
  const v51 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[59] && r_timerPrMaaned.maaned >= v46; const r0_1 = !s[59] && r_timerPrMaaned.maaned < s[131]; const r0_2 = (r0_0 || s[60]) && (r0_1 || s[60]) && (r0_0 || r0_1); const r0_3 = r_timerPrMaaned.timer >= 4000; const r0_4 = r0_2 && r0_3; return r0_4 ? (r0_4 && !(r0_2 && !r0_3 || !s[59] && r_timerPrMaaned.maaned < v47 || !s[59] && r_timerPrMaaned.maaned >= s[130] || s[60] && !r0_3) && !(s[60] && r0_3) ? 1 : 0) : 0 }) >= 5
  s[2485] = v51
  const v52 = !v49 || !v51
  s[2481] = v52
  const v53 = v48 && v50
  s[2480] = v53
  const v54 = 6 + f.maanederDerSesBortFra
  const v55 = -v54
  const v56 = shiftMonths(s[130], v55)
  const v57 = shiftMonths(s[131], v55)
  const v58 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[59] && r_timerPrMaaned.maaned < s[131]; const r0_1 = !s[59] && r_timerPrMaaned.maaned >= v56; return (r0_1 || s[60]) && (r0_0 || s[60]) && (r0_1 || r0_0) ? r_timerPrMaaned.timer : 0 }) >= 24000
  s[2488] = v58
  const v59 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[59] && r_timerPrMaaned.maaned < s[131]; const r0_1 = !s[59] && r_timerPrMaaned.maaned >= v56; const r0_2 = (r0_1 || s[60]) && (r0_0 || s[60]) && (r0_1 || r0_0); return r0_2 ? (r0_2 && !(!s[59] && r_timerPrMaaned.maaned < v57 || !s[59] && r_timerPrMaaned.maaned >= s[130]) && !s[60] ? r_timerPrMaaned.timer : 0) : 0 }) >= 24000
  s[2489] = v59
  const v60 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[59] && r_timerPrMaaned.maaned < s[131]; const r0_1 = !s[59] && r_timerPrMaaned.maaned >= v56; return (r0_1 || s[60]) && (r0_0 || s[60]) && (r0_1 || r0_0) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5
  s[2490] = v60
  const v61 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[59] && r_timerPrMaaned.maaned < s[131]; const r0_1 = r_timerPrMaaned.timer >= 4000; const r0_2 = !s[59] && r_timerPrMaaned.maaned >= v56; const r0_3 = (r0_2 || s[60]) && (r0_0 || s[60]) && (r0_2 || r0_0); const r0_4 = r0_3 && r0_1; return r0_4 ? (r0_4 && !(r0_3 && !r0_1 || !s[59] && r_timerPrMaaned.maaned < v57 || !s[59] && r_timerPrMaaned.maaned >= s[130] || s[60] && !r0_1) && !(s[60] && r0_1) ? 1 : 0) : 0 }) >= 5
  s[2491] = v61
  const v62 = !v59 || !v61
  s[2487] = v62
  const v63 = v58 && v60
  s[2486] = v63
  const v64 = v53 || v63
  s[2478] = v64
  const v65 = v52 && v62
  s[2479] = v65
  const v66 = f.iBeskaeftigelse === false || v65 || v24
  s[2477] = v66
  const v67 = f.iBeskaeftigelse && v64 && v27
  s[2476] = v67
  const SDL_32_1 = s[117] || s[120] && v37 || v39 && v37 || v40 && (v45 || f.dagpengeretHvisRask || v36 || f.elevILoennetPraktik || f.ansatIFleksjob) || s[132] && (v67 || f.dagpengeretHvisRask || v36 || f.elevILoennetPraktik || f.ansatIFleksjob)
  s[136] = SDL_32_1
  const SDL_32_1_nej = s[117] || s[120] && v38 || v39 && v38 || v40 && v44 && f.dagpengeretHvisRask === false && v35 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false || s[132] && v66 && f.dagpengeretHvisRask === false && v35 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false
  s[135] = SDL_32_1_nej
  // SDL.42.1: Beskæftigelseskravet for selvstændige (SDL § 42)
  const v70 = f.maanederSomSelvstaendig + f.maanederSomLoenmodtagerFoer >= 6
  s[2493] = v70
  const v71 = v70 && f.drevetSenesteMaaned
  s[2492] = v71
  const v72 = f.timerIVirksomheden >= 1850
  s[2494] = v72
  const v73 = v71 && v72
  s[2495] = v73
  const v74 = !s[59] && s[119] && s[113] <= 15705 /* 2012-12-31 */
  const v75 = !s[59] && s[115] >= 15706 /* 2013-01-01 */ && s[113] <= 15883 /* 2013-06-27 */
  const v76 = v73 || f.tilskudTilEgenVirksomhed
  const v77 = !s[59] && s[115] >= 15884 /* 2013-06-28 */ && s[116]
  const SDL_42_1 = s[117] || s[120] && v73 || v74 && v73 || v75 && v76 || v77 && v76
  s[139] = SDL_42_1
  const SDL_42_1_nej = s[117] || s[120] && !v73 || v74 && !v73 || v75 && !v76 || v77 && !v76
  s[138] = SDL_42_1_nej
}

function svar_15(f, s) {
  // SDL.34.1: Ret ved arbejdsskade (SDL § 34, stk. 1)
  const v0 = f.arbejdsskade === false || s[133]
  const v1 = f.arbejdsskade && s[134]
  const SDL_34_1 = s[117] || s[120] && v1 || s[128] && v1
  s[2038] = SDL_34_1
  const SDL_34_1_nej = s[117] || s[120] && v0 || s[128] && v0
  s[2039] = SDL_34_1_nej
  // SDL.32: Ret over for kommunen (SDL § 2, stk. 2)
  const v4 = !s[121] || s[135]
  s[2497] = v4
  const v5 = s[121] && (s[136] || s[125])
  s[2496] = v5
  const v6 = !s[137] || s[138]
  s[2499] = v6
  const v7 = s[137] && (s[139] || s[125])
  s[2498] = v7
  const v8 = f.persongruppe === 'ingen'
  s[709] = v8
  const v9 = !v8 || s[140]
  s[566] = v9
  const v10 = v8 && s[141]
  s[565] = v10
  const v11 = v5 || v7 || s[142] || v10 || SDL_34_1
  const v12 = v4 && v6 && !s[142] && v9 && (SDL_34_1_nej || s[125])
  const SDL_32 = s[117] || s[120] && v11 || s[128] && v11
  s[572] = SDL_32
  const SDL_32_nej = s[117] || s[120] && v12 || s[128] && v12
  s[573] = SDL_32_nej
  // SDL.3: Ophold i Danmark (SDL § 3)
  const v15 = f.vurderingsdato >= 17702 /* 2018-06-20 */
  s[2500] = v15
  const v16 = !v15 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'dansk_social_sikring') || v15 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'repatriering' || f.ophold === 'dansk_social_sikring')
  const SDL_3 = !s[1] || v16
  s[577] = SDL_3
  const SDL_3_nej = !s[1] || !v16
  s[574] = SDL_3_nej
  // SDL.24a.1: Jobafklaring ved ny sygemelding (SDL § 24 a, stk. 1)
  const v19 = SDL_32 || s[125]
  s[617] = v19
  const v20 = SDL_3 || !s[1]
  s[575] = v20
  const v21 = s[143] || !s[1]
  s[576] = v21
  const SDL_24a_1 = s[117] || s[144] && (s[145] || s[146]) && v19 && v20 && v21 && (s[145] || SDL_32 || SDL_3 || s[143])
  s[627] = SDL_24a_1
  const SDL_24a_1_nej = s[117] || s[147] || s[144] && (s[148] || SDL_32_nej || SDL_3_nej || s[149])
  s[630] = SDL_24a_1_nej
  const SDL_24a_1_ir = s[117] || s[144] && s[146] && s[125] && !s[1] || s[118]
  s[629] = SDL_24a_1_ir
  // SDL.24c.1: Stop for sygedagpenge, når sygdommen ikke længere er livstruende (SDL § 24 c, stk. 1)
  const v25 = f.vurderingsdato >= 16801 /* 2016-01-01 */
  s[216] = v25
  const v26 = v25 && f.fikSygedagpengeVedLivstruende && f.laegenFinderIkkeLaengereLivstruende
  const SDL_24c_1 = !s[1] || v26
  s[1975] = SDL_24c_1
  const SDL_24c_1_nej = !s[1] || !v26
  s[1976] = SDL_24c_1_nej
  // LAB.107.1: Ret til jobafklaringsforløb (LAB § 107)
  const v29 = s[150] || s[151] || s[152]
  s[2513] = v29
  const v30 = !s[150] && s[153] && !s[152]
  s[2514] = v30
  const v31 = v29 && s[154]
  const v32 = v30 && s[155]
  const v33 = f.forlaengelseErAfgjort || v31 || v32
  s[620] = v33
  const v34 = f.forlaengelseErAfgjort === false && (v29 && s[156] || v30 && s[157])
  s[621] = v34
  const v35 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v31 ? (v32 ? Math.min(s[158], s[159]) : s[158]) : s[159]
  s[622] = v35
  const v36 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v31 ? (v32 ? Math.max(s[160], s[161]) : s[160]) : s[161]
  s[623] = v36
  const v37 = v33 && f.vurderingsdato >= v35
  s[2511] = v37
  const v38 = v33 && f.vurderingsdato < v36
  s[2512] = v38
  const v39 = v38 || v29 || s[162]
  s[2510] = v39
  const v40 = s[163] || s[164]
  s[695] = v40
  const v41 = (v37 || v34) && v30 && v40
  s[2509] = v41
  const v42 = v41 || SDL_24a_1
  s[2507] = v42
  const v43 = SDL_24a_1_nej || SDL_24a_1_ir
  s[628] = v43
  const v44 = v39 && v43
  s[2508] = v44
  const v45 = v41 || SDL_24a_1 || SDL_24c_1
  s[2515] = v45
  const v46 = v39 && v43 && (SDL_24c_1_nej || !s[1])
  s[2516] = v46
  const v47 = !s[59] && f.vurderingsdato >= s[113]
  s[619] = v47
  const v48 = !s[59] && f.vurderingsdato < s[115]
  s[618] = v48
  const v49 = !s[165] || v47
  s[2502] = v49
  const v50 = s[165] && (v48 || s[60])
  s[2503] = v50
  const LAB_107_1 = v49 && (!s[1] || s[165] && (!v25 && v21 && v42 || v25 && v21 && v45))
  s[1140] = LAB_107_1
  const LAB_107_1_nej = v49 && (!s[1] || !s[165] || !v25 && (s[149] || v44) || v25 && (s[149] || v46))
  s[1141] = LAB_107_1_nej
  const LAB_107_1_ir = v49 && !s[1] || v50
  s[1142] = LAB_107_1_ir
  // LAB.108.2: Tilbuddet kan indgå i forløbet (LAB § 108, stk. 2)
  const v54 = f.vurderingsdato >= 17126 /* 2016-11-21 */
  s[176] = v54
  const v55 = f.ventesFuldtRask && s[166] && f.fikTvaerfagligIndsats === false
  s[2520] = v55
  const v56 = f.tilbudUnderForloebet === 'praktik' || f.tilbudUnderForloebet === 'vejledning'
  s[2521] = v56
  const v57 = !v54 || s[167] || !v55 || v56
  const LAB_108_2 = s[168] && (!s[165] || v57)
  s[1143] = LAB_108_2
  const LAB_108_2_nej = s[168] && (!s[165] || !v57)
  s[1144] = LAB_108_2_nej
  // LAB.109.1.frist: Sagen skal have været i rehabiliteringsteamet (LAB § 109)
  const v60 = f.jobafklaringStartede >= 16428 /* 2014-12-24 */
  s[2522] = v60
  const v61 = shiftDays(f.sygedagpengeOphoerteDen, 28)
  const v62 = f.jobafklaringStartede >= 16617 /* 2015-07-01 */
  s[2523] = v62
  const v63 = shiftDays(f.jobafklaringStartede, 28)
  const v64 = f.jobafklaringEfter === 'ny_sygemelding'
  s[2524] = v64
  const v65 = s[169] ? NEVER : v64 ? shiftDays(f.afgoerelseOmJobafklaringDen, 28) : v63
  const LAB_109_1_frist = s[170] ? (v60 ? (v62 ? (s[171] ? (s[172] ? v65 : FIRST_DAY) : v63) : FIRST_DAY) : v61) : FIRST_DAY
  s[1148] = LAB_109_1_frist
  const LAB_109_1_frist_hoej = s[170] ? (v60 ? (v62 ? (s[171] ? (s[172] ? v65 : NEVER) : v63) : NEVER) : v61) : NEVER
  s[1149] = LAB_109_1_frist_hoej
  const LAB_109_1_frist_ir = s[173] && (!s[170] || v60 && (!v62 || s[174])) || s[175]
  s[1150] = LAB_109_1_frist_ir
}

function svar_16(f, s) {
  // LAB.110.1: Jobafklaringsforløbets længste varighed (LAB § 110, stk. 1)
  const v0 = f.jobafklaringStartede >= 18262 /* 2020-01-01 */
  s[854] = v0
  const v1 = f.jobafklaringStartede >= 17533 /* 2018-01-02 */
  s[2525] = v1
  const v2 = shiftMonths(f.jobafklaringStartede, 24)
  const v3 = shiftDays(v2, -1)
  const v4 = allPeriods(f.barselUnderJobafklaring)
  s[405] = v4
  const v5 = without(ALL_DAYS, v4)
  const v6 = v2 === NEVER ? Infinity : v2 - f.jobafklaringStartede
  const v7 = dayReaching(v5, f.jobafklaringStartede, v6)
  const v8 = from(v4, 18262 /* 2020-01-01 */)
  const v9 = without(ALL_DAYS, v8)
  const v10 = dayReaching(v9, f.jobafklaringStartede, v6)
  const LAB_110_1 = s[170] ? (v1 ? (v0 ? v7 : Math.min(v3, v7, v10)) : v3) : FIRST_DAY
  s[1154] = LAB_110_1
  const LAB_110_1_hoej = s[170] ? (v1 ? (v0 ? v7 : Math.max(v3, v7, v10)) : v3) : NEVER
  s[1155] = LAB_110_1_hoej
  const LAB_110_1_er = f.erIJobafklaring && s[170]
  s[1156] = LAB_110_1_er
  const LAB_110_1_ir = !LAB_110_1_er || !s[170]
  s[1157] = LAB_110_1_ir
  // LAB.110.2: Jobafklaringsforløbet slutter (LAB § 110, stk. 2)
  const v15 = f.vurderingsdato >= 16618 /* 2015-07-02 */
  s[2526] = v15
  const LAB_110_2 = s[168] && (!s[165] || !v15 && f.uarbejdsdygtigVedEgenSygdom === false || v15 && (!s[176] || f.uarbejdsdygtigVedEgenSygdom === false || s[51] || f.fikSygedagpengeVedLivstruende))
  s[1158] = LAB_110_2
  const LAB_110_2_nej = s[168] && (!s[165] || !v15 && f.uarbejdsdygtigVedEgenSygdom || v15 && (!s[176] || f.uarbejdsdygtigVedEgenSygdom && s[52] && f.fikSygedagpengeVedLivstruende === false))
  s[1159] = LAB_110_2_nej
  const LAB_110_2_ir = !s[168] || !s[165] || v15 && !s[176]
  s[1160] = LAB_110_2_ir
  // LAB.111.1: Din arbejdsevne skal være vurderet (LAB § 111, stk. 1)
  const LAB_111_1 = s[165] ? LAB_110_1 : FIRST_DAY
  s[1161] = LAB_111_1
  const LAB_111_1_hoej = s[165] ? LAB_110_1_hoej : NEVER
  s[1162] = LAB_111_1_hoej
  const LAB_111_1_er = s[168] && (!s[165] || LAB_110_1_er)
  s[1163] = LAB_111_1_er
  const LAB_111_1_ir = !s[168] || !s[165] || LAB_110_1_ir
  s[1164] = LAB_111_1_ir
  // LAB.111.2: Sagen skal i rehabiliteringsteamet, før forløbet slutter (lov 1750/2025 § 1)
  const v23 = f.uarbejdsdygtigVedEgenSygdom || f.maalgruppeForAnden
  s[2528] = v23
  const v24 = f.kanVendeTilbageIArbejde === false && v23
  const LAB_111_2 = s[168] && (!s[165] || s[50] || v24)
  s[1165] = LAB_111_2
  const LAB_111_2_nej = s[168] && (!s[165] || s[50] || !v24)
  s[1166] = LAB_111_2_nej
  const LAB_111_2_ir = !s[168] || !s[165] || s[50]
  s[807] = LAB_111_2_ir
  // LAB.111.3: Samtale med sundhedskoordinatoren (LAB § 111, stk. 3)
  const v28 = shiftMonths(f.sygedagpengeOphoerteDen, 42)
  const LAB_111_3 = s[165] ? v28 : FIRST_DAY
  s[1168] = LAB_111_3
  const LAB_111_3_hoej = s[165] ? v28 : NEVER
  s[1169] = LAB_111_3_hoej
  const LAB_111_3_er = s[168] && f.risikoForFireAar
  s[1170] = LAB_111_3_er
  const LAB_111_3_ir = !LAB_111_3_er || !s[165]
  s[1171] = LAB_111_3_ir
  // LAB.111.4: Kommunen skal overveje klinisk funktion før et nyt forløb (lov 1750/2025 § 1)
  const v33 = shiftMonths(f.sygedagpengeOphoerteDen, 48) >= f.nytForloebVarerTil
  const LAB_111_4 = s[168] && (!s[165] || s[50] || !v33)
  s[1172] = LAB_111_4
  const LAB_111_4_nej = s[168] && (!s[165] || s[50] || v33)
  s[1173] = LAB_111_4_nej
  // LAB.112.2: Et ressourceforløb er udelukket, fordi arbejdsevnen ikke kan udvikles (LAB § 112, stk. 2)
  const v36 = f.vurderingsdato >= 17683 /* 2018-06-01 */
  s[866] = v36
  const v37 = s[0] && (!v36 && f.aabenbartFormaalsloestPaaGrundAfSygdom || v36 && !s[177] && (f.dokumenteretIngenUdvikling || f.heltAabenbartIngenUdvikling))
  const LAB_112_2 = !s[1] || v37
  s[1177] = LAB_112_2
  const LAB_112_2_nej = !s[1] || !v37
  s[1178] = LAB_112_2_nej
  // LAB.112.3: Et ressourceforløb kan begynde, selv om folkepensionsalderen nærmer sig (LAB § 112, stk. 3)
  const v40 = f.vurderingsdato >= 18993 /* 2022-01-01 */
  s[184] = v40
  const v41 = shiftMonths(s[33], -72)
  s[540] = v41
  const v42 = shiftMonths(s[34], -72)
  s[541] = v42
  const v43 = v41 >= f.vurderingsdato
  s[2536] = v43
  const v44 = v42 >= f.vurderingsdato
  s[2535] = v44
  const LAB_112_3 = !s[1] || !v40 || v44 || f.oenskerRessourceforloeb
  s[1179] = LAB_112_3
  const LAB_112_3_nej = !s[1] || v40 && (!v43 || !s[1]) && f.oenskerRessourceforloeb === false
  s[1180] = LAB_112_3_nej
  // LAB.112.1: Målgruppen for ressourceforløb (LAB § 112, stk. 1)
  const v47 = f.laengerevarendeForsoergelse || f.deltagetUdenOegetTilknytning || f.behovForLaengerevarendeIndsats
  s[2538] = v47
  const v48 = LAB_112_2_nej || !s[1]
  const v49 = s[177] && s[178]
  s[2537] = v49
  const LAB_112_1 = v49 || !s[1] || s[0] && (!v40 && f.komplekseProblemer && f.kanIkkeLoesesAfAndenIndsats && f.kraeverHelhedsorienteretForloeb && v47 && v48 || v40 && !s[177] && f.komplekseProblemer && f.kanIkkeLoesesAfAndenIndsats && f.kraeverHelhedsorienteretForloeb && v47 && v48 && (LAB_112_3 || !s[1]))
  s[1174] = LAB_112_1
  const LAB_112_1_nej = v49 || !s[1] || !s[0] || !v40 && (f.komplekseProblemer === false || f.kanIkkeLoesesAfAndenIndsats === false || f.kraeverHelhedsorienteretForloeb === false || !v47 || LAB_112_2) || v40 && (s[177] || f.komplekseProblemer === false || f.kanIkkeLoesesAfAndenIndsats === false || f.kraeverHelhedsorienteretForloeb === false || !v47 || LAB_112_2 || LAB_112_3_nej)
  s[1175] = LAB_112_1_nej
  const LAB_112_1_ir = v49 || !s[1]
  s[1176] = LAB_112_1_ir
  // LAB.113.2: En indsats skal være i gang (LAB § 113, stk. 2)
  const v53 = f.ressourceforloebStartede >= 13332 /* 2006-07-03 */
  s[186] = v53
  const v54 = f.ressourceforloebStartede >= 18809 /* 2021-07-01 */
  s[2544] = v54
  const v55 = f.ressourceforloebStartede >= 18993 /* 2022-01-01 */
  s[185] = v55
  const v56 = allPeriods(f.perioderUdenRaadighed)
  const v57 = without(ALL_DAYS, v56)
  const v58 = shiftMonths(f.ressourceforloebStartede, 6)
  const v59 = dayReaching(v57, shiftDays(f.ressourceforloebStartede, 1), v58 === NEVER ? Infinity : v58 - f.ressourceforloebStartede)
  const LAB_113_2 = v53 ? (v54 ? v59 : NEVER) : FIRST_DAY
  s[1181] = LAB_113_2
  const LAB_113_2_hoej = v53 ? (v54 ? (v55 ? v59 : NEVER) : NEVER) : NEVER
  s[1182] = LAB_113_2_hoej
  const LAB_113_2_ir = f.ressourceforloebErBevilget === false || !v53
  s[187] = LAB_113_2_ir
  // LAB.113.2.team: Sagen skal i rehabiliteringsteamet igen (LAB § 113, stk. 2)
  const v63 = f.ressourceforloebErBevilget && LAB_113_2 < f.vurderingsdato
  s[2547] = v63
  const v64 = f.ressourceforloebErBevilget && LAB_113_2_hoej >= f.vurderingsdato
  s[2548] = v64
  const v65 = f.ressourceforloebErBevilget && LAB_113_2 < f.indsatsBegyndteDen
  s[2551] = v65
  const v66 = f.ressourceforloebErBevilget && LAB_113_2_hoej >= f.indsatsBegyndteDen
  s[2552] = v66
  const v67 = f.indsatsErBegyndt === false || v65
  s[2549] = v67
  const v68 = f.indsatsErBegyndt && (v66 || LAB_113_2_ir)
  s[2550] = v68
  const LAB_113_2_team = f.ressourceforloebErBevilget && (s[50] || !v53 || v54 && (v63 || LAB_113_2_ir) && v67 && f.arbejdeIFoersteHalvaar === false && f.saerligeGrundeModTeamet === false)
  s[1184] = LAB_113_2_team
  const LAB_113_2_team_nej = f.ressourceforloebErBevilget && (s[50] || !v53 || !v54 || v64 || v68 || f.arbejdeIFoersteHalvaar || f.saerligeGrundeModTeamet)
  s[1185] = LAB_113_2_team_nej
  const LAB_113_2_team_ir = f.ressourceforloebErBevilget === false || s[50] || !v53
  s[1186] = LAB_113_2_team_ir
  // LAB.113.3: Tilbuddet venter på samtalen om dit helbred (LAB § 113, stk. 3)
  const LAB_113_3 = f.ressourceforloebErBevilget && (!s[1] || v40 && (s[179] || s[180]) && f.menerTilbuddetSkaderHelbredet && f.bedtOmSamtaleFoerTilbuddet && f.kommunenHarTagetStillingTilTilbuddet === false)
  s[1187] = LAB_113_3
  const LAB_113_3_nej = f.ressourceforloebErBevilget && (!s[1] || !v40 || s[181] || f.menerTilbuddetSkaderHelbredet === false || f.bedtOmSamtaleFoerTilbuddet === false || f.kommunenHarTagetStillingTilTilbuddet)
  s[1188] = LAB_113_3_nej
  // LAB.113.4: Kommunen skal have besluttet, hvad der sker efter forløbet (LAB § 113, stk. 4)
  const v74 = f.ressourceforloebPlanlagtTil >= 13332 /* 2006-07-03 */
  s[183] = v74
  const v75 = f.ressourceforloebPlanlagtTil >= 15706 /* 2013-01-01 */
  s[182] = v75
  const v76 = v75 ? f.ressourceforloebPlanlagtTil : NEVER
  const LAB_113_4 = v74 ? v76 : FIRST_DAY
  s[1190] = LAB_113_4
  const LAB_113_4_hoej = v74 ? v76 : NEVER
  s[1191] = LAB_113_4_hoej
  const LAB_113_4_ir = f.ressourceforloebErBevilget === false || !v74
  s[808] = LAB_113_4_ir
}

function svar_17(f, s) {
  // LAB.113.4.ydelse: Ressourceforløb og ydelse løber videre uden en afgørelse (LAB § 113, stk. 4)
  const v0 = f.ressourceforloebPlanlagtTil >= f.vurderingsdato
  s[2558] = v0
  const v1 = s[182] && (v0 || f.kommunenHarTagetStillingTilForloebet === false)
  const LAB_113_4_ydelse = f.ressourceforloebErBevilget && (!s[183] || v1)
  s[1194] = LAB_113_4_ydelse
  const LAB_113_4_ydelse_nej = f.ressourceforloebErBevilget && (!s[183] || !v1)
  s[1195] = LAB_113_4_ydelse_nej
  // LAB.113a: Personlig jobformidler (LAB § 113 a)
  const LAB_113a = f.ressourceforloebErBevilget && (!s[1] || s[184] && s[179])
  s[1196] = LAB_113a
  const LAB_113a_nej = f.ressourceforloebErBevilget && (!s[1] || !s[184] || s[181])
  s[1197] = LAB_113a_nej
  const LAB_113a_ir = f.ressourceforloebErBevilget === false || !s[1] || s[184] && s[180]
  s[1198] = LAB_113a_ir
  // LAB.114.1: Ressourceforløbets længste varighed (LAB § 114, stk. 1)
  const v7 = f.ressourceforloebStartede >= 15706 /* 2013-01-01 */
  s[868] = v7
  const v8 = f.ressourceforloebStartede >= 16436 /* 2015-01-01 */
  s[2560] = v8
  const v9 = shiftMonths(f.ressourceforloebStartede, 60)
  const v10 = shiftDays(v9, -1)
  const v11 = f.ressourceforloebStartede >= 18262 /* 2020-01-01 */
  s[2561] = v11
  const v12 = allPeriods(f.barselUnderRessourceforloeb)
  const v13 = without(ALL_DAYS, v12)
  const v14 = dayReaching(v13, f.ressourceforloebStartede, v9 === NEVER ? Infinity : v9 - f.ressourceforloebStartede)
  const v15 = shiftMonths(f.ressourceforloebStartede, 36)
  const v16 = s[185] ? dayReaching(v13, f.ressourceforloebStartede, v15 === NEVER ? Infinity : v15 - f.ressourceforloebStartede) : v14
  const LAB_114_1 = s[186] ? (v7 ? (v8 ? (v11 ? v16 : Math.min(v10, v14)) : v10) : NEVER) : FIRST_DAY
  s[1199] = LAB_114_1
  const LAB_114_1_hoej = s[186] ? (v7 ? (v8 ? (v11 ? v16 : Math.max(v10, v14)) : v10) : NEVER) : NEVER
  s[1200] = LAB_114_1_hoej
  // LAB.114.1.plan: Forløbets planlagte længde er tilladt (LAB § 114, stk. 1)
  const v19 = f.ressourceforloebPlanlagtTil >= shiftDays(shiftMonths(f.ressourceforloebStartede, 12), -1)
  s[2562] = v19
  const v20 = f.ressourceforloebErBevilget && LAB_114_1_hoej >= f.ressourceforloebPlanlagtTil
  s[2563] = v20
  const v21 = f.ressourceforloebErBevilget && LAB_114_1 < f.ressourceforloebPlanlagtTil
  s[2564] = v21
  const LAB_114_1_plan = f.ressourceforloebErBevilget && (!s[186] || v7 && v19 && (v20 || s[187]))
  s[1201] = LAB_114_1_plan
  const LAB_114_1_plan_nej = f.ressourceforloebErBevilget && (!s[186] || !v7 || !v19 || v21)
  s[1202] = LAB_114_1_plan_nej
  // LAB.114.3: Så længe kan det næste ressourceforløb vare (LAB § 114, stk. 2-4)
  const v24 = shiftMonths(f.foedselsdag, 480)
  s[194] = v24
  const v25 = f.vurderingsdato >= v24
  s[191] = v25
  const v26 = f.maanederIRessourceforloeb <= 0
  s[2569] = v26
  const v27 = v25 && !v26 && f.oenskerRessourceforloeb === false
  s[2568] = v27
  const v28 = v27 ? 0 : 60
  const v29 = f.vurderingsdato >= s[188]
  s[2571] = v29
  const v30 = v29 && !v26 && f.oenskerRessourceforloeb === false
  s[2570] = v30
  const v31 = v25 && !v29 && f.oenskerRessourceforloeb === false
  s[2572] = v31
  const v32 = v30 ? 0 : v31 ? Math.min(36, Math.max(0, 60 - f.maanederIRessourceforloeb)) : 36
  const LAB_114_3_ir = !s[1] || s[0] && s[184] && s[177]
  s[1206] = LAB_114_3_ir
  const LAB_114_3 = s[1] ? (s[0] ? (s[184] ? (s[177] ? -Infinity : v32) : v28) : 0) : -Infinity
  s[1204] = LAB_114_3
  const LAB_114_3_hoej = s[1] ? (s[0] ? (s[184] ? (s[177] ? Infinity : v32) : v28) : 0) : Infinity
  s[1205] = LAB_114_3_hoej
  // LAB.114.4: Ressourceforløbet må ikke gå ud over folkepensionsalderen (LAB § 114, stk. 4)
  const v36 = s[33] <= 13331 /* 2006-07-02 */
  const v37 = s[34] >= 13332 /* 2006-07-03 */ && s[33] <= 15705 /* 2012-12-31 */
  const v38 = s[34] >= 15706 /* 2013-01-01 */ && s[33] <= 16617 /* 2015-07-01 */
  const v39 = s[34] >= 16618 /* 2015-07-02 */ && s[33] <= 17125 /* 2016-11-20 */
  const v40 = s[34] >= 17126 /* 2016-11-21 */ && s[33] <= 18261 /* 2019-12-31 */
  const v41 = s[34] >= 18262 /* 2020-01-01 */ && s[33] <= 18992 /* 2021-12-31 */
  const v42 = s[34] >= 18993 /* 2022-01-01 */ && s[33] <= 20484 /* 2026-01-31 */
  const v43 = s[33] <= 2147483646
  s[524] = v43
  const v44 = s[34] >= 20485 /* 2026-02-01 */ && v43
  const v45 = !s[1] || s[34] === NEVER
  s[525] = v45
  const v46 = v39 || v40 || v41 || v42 || v44
  const LAB_114_4 = v36 ? FIRST_DAY : v38 || v46 ? (v46 ? (v39 ? FIRST_DAY : shiftDays(s[33], -1)) : NEVER) : NEVER
  s[1207] = LAB_114_4
  const LAB_114_4_hoej = v36 ? NEVER : v37 ? NEVER : v38 ? NEVER : v39 ? NEVER : shiftDays(s[34], -1)
  s[1208] = LAB_114_4_hoej
  const LAB_114_4_er = f.ressourceforloebErBevilget && (v36 || v37 || v38 || v39 || v40 || v41 || v42 || v44)
  s[1209] = LAB_114_4_er
  const LAB_114_4_ir = f.ressourceforloebErBevilget === false || v36 || v39 || v40 && !s[1] || v41 && !s[1] || v42 && !s[1] || v44 && !s[1] || v45
  s[1210] = LAB_114_4_ir
  // LAB.115.1: Ressourceforløb, når du får førtidspension (LAB § 115)
  const v51 = s[0] && !s[177] && s[189] && !v25 && f.oenskerRessourceforloeb
  const LAB_115_1 = !s[1] || v51
  s[1211] = LAB_115_1
  const LAB_115_1_nej = !s[1] || !v51
  s[1212] = LAB_115_1_nej
  // LAB.116.1.alder: Alder for fleksjob (LAB § 116, stk. 1)
  const v54 = f.foedselsdag <= -11142 /* 1939-07-01 */
  s[2574] = v54
  const v55 = f.vurderingsdato >= (v54 ? shiftMonths(f.foedselsdag, 804) : shiftMonths(f.foedselsdag, 780))
  const LAB_116_1_alder = !s[1] || !s[44] && !v55 || s[44] && !s[190]
  s[1213] = LAB_116_1_alder
  const LAB_116_1_alder_nej = !s[1] || !s[44] && v55 || s[44] && s[51]
  s[1214] = LAB_116_1_alder_nej
  // LAB.116.1.pension: Ingen pension ved siden af (LAB § 116, stk. 1)
  const v58 = f.vurderingsdato >= 19134 /* 2022-05-22 */
  s[228] = v58
  const v59 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'seniorpension' || f.pensionDuFaar === 'tidlig_pension'
  s[528] = v59
  const v60 = !v58 && !s[189] || v58 && !v59
  const v61 = f.pensionDuFaar === 'seniorpension'
  s[534] = v61
  const v62 = v61 && s[43]
  s[2578] = v62
  const v63 = f.vurderingsdato >= 18626 /* 2020-12-30 */
  s[542] = v63
  const v64 = s[152] && v63
  s[2579] = v64
  const v65 = v62 || v64
  s[2577] = v65
  const v66 = f.vurderingsdato <= 19133 /* 2022-05-21 */
  s[871] = v66
  const v67 = v65 && v66
  s[2575] = v67
  const LAB_116_1_pension = v67 || !s[1] || v60
  s[1217] = LAB_116_1_pension
  const LAB_116_1_pension_nej = v67 || !s[1] || !v60
  s[214] = LAB_116_1_pension_nej
  const LAB_116_1_pension_ir = v67 || !s[1]
  s[1218] = LAB_116_1_pension_ir
  // LAB.116.3: Alle muligheder er prøvet (LAB § 116, stk. 3)
  const v71 = f.aabenbartFormaalsloestAtAfproeve || f.relevanteTilbudErAfproevet
  const LAB_116_3 = !s[1] || v71
  s[1226] = LAB_116_3
  const LAB_116_3_nej = !s[1] || !v71
  s[219] = LAB_116_3_nej
  // LAB.116.1: Målgruppen for fleksjob (LAB § 116, stk. 1)
  const v74 = LAB_116_1_alder || !s[1]
  const v75 = LAB_116_1_pension || LAB_116_1_pension_ir
  s[213] = v75
  const v76 = LAB_116_3 || !s[1]
  s[218] = v76
  const LAB_116_1 = !s[1] || !s[0] && v74 && v75 && f.arbejdePaaNormaleVilkaarErUmuligt && f.varigeBegraensninger && v76 || s[0] && v74 && v75 && f.arbejdePaaNormaleVilkaarErUmuligt && f.varigeBegraensninger && f.vaesentligeBegraensninger && v76
  s[192] = LAB_116_1
  const LAB_116_1_nej = !s[1] || !s[0] && (LAB_116_1_alder_nej || LAB_116_1_pension_nej || f.arbejdePaaNormaleVilkaarErUmuligt === false || f.varigeBegraensninger === false || LAB_116_3_nej) || s[0] && (LAB_116_1_alder_nej || LAB_116_1_pension_nej || f.arbejdePaaNormaleVilkaarErUmuligt === false || f.varigeBegraensninger === false || f.vaesentligeBegraensninger === false || LAB_116_3_nej)
  s[193] = LAB_116_1_nej
}

function svar_18(f, s) {
  // LAB.116.1.foertidspension: Dage med både fleksjob og førtidspension (LAB § 116, stk. 1)
  const v0 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'fleksjob')
  s[443] = v0
  const v1 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'foertidspension')
  s[442] = v1
  const v2 = intersect(v0, v1)
  const LAB_116_1_foertidspension = from(v2, 13332 /* 2006-07-03 */)
  s[1215] = LAB_116_1_foertidspension
  const v4 = dayReaching(LAB_116_1_foertidspension, 13332 /* 2006-07-03 */, 1)
  s[2582] = v4
  const LAB_116_1_foertidspension_ir = v4 >= NEVER
  s[1216] = LAB_116_1_foertidspension_ir
  // LAB.116.1.seniorpension: Dage med både fleksjob og seniorpension eller tidlig pension (LAB § 116, stk. 1)
  const v6 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'seniorpension' || r_ydelser.ydelse === 'tidlig_pension')
  const v7 = intersect(v0, v6)
  const v8 = from(v7, 13332 /* 2006-07-03 */)
  const v9 = dayReaching(v8, 13332 /* 2006-07-03 */, 1)
  s[2583] = v9
  const v10 = v9 >= 18262 /* 2020-01-01 */
  s[2584] = v10
  const v11 = v9 >= 19134 /* 2022-05-22 */
  s[2585] = v11
  const v12 = v9 >= NEVER
  s[809] = v12
  const LAB_116_1_seniorpension = !v10 ? v8 : !v11 ? NO_DAYS : v8
  s[1219] = LAB_116_1_seniorpension
  const LAB_116_1_seniorpension_hoej = !v10 ? v8 : !v11 ? ALL_DAYS : v8
  s[1220] = LAB_116_1_seniorpension_hoej
  const LAB_116_1_seniorpension_eksakt = !v10 || v11
  s[810] = LAB_116_1_seniorpension_eksakt
  const LAB_116_1_seniorpension_ir = v12 || v10 && !v11
  s[1222] = LAB_116_1_seniorpension_ir
  // LAB.116.2: Fleksjob på få timer (LAB § 116, stk. 2)
  const v17 = s[0] && f.arbejdsevnenKanUdviklesITide
  const LAB_116_2 = f.megetBegraensetArbejdsevne && (!s[1] || v17)
  s[1223] = LAB_116_2
  const LAB_116_2_nej = f.megetBegraensetArbejdsevne && (!s[1] || !v17)
  s[1224] = LAB_116_2_nej
  const LAB_116_2_ir = f.megetBegraensetArbejdsevne === false || !s[1]
  s[1225] = LAB_116_2_ir
  // LAB.119.1.bundet: 12 måneder på særlige vilkår kræves (LAB § 119, stk. 1)
  const v21 = f.akutSkadeEllerSygdom && f.formaalsloestMedSaerligeVilkaar
  s[873] = v21
  const v22 = shiftMonths(f.vurderingsdato, 72)
  const LAB_119_1_bundet = !s[1] || s[0] && (!s[43] && !v21 || s[43] && !v21 && v22 < s[34])
  s[1234] = LAB_119_1_bundet
  const LAB_119_1_bundet_nej = !s[1] || !s[0] || !s[43] && v21 || s[43] && (v21 || v22 >= s[33])
  s[1235] = LAB_119_1_bundet_nej
  const LAB_119_1_bundet_ir = !s[1] || s[0] && s[43] && !v21 && !s[1]
  s[1236] = LAB_119_1_bundet_ir
  // LAB.118.2: Grundlaget for en afgørelse om fleksjob (LAB § 118)
  const v26 = f.redegoerelseForTilbud && f.redegoerelseForRessourcer && f.redegoerelseForVarigBegraensning && f.redegoerelseForNormaleVilkaar
  const v27 = f.fleksjobPaaNuvaerendeArbejdsplads === false || LAB_119_1_bundet_nej || f.dokumentationForSaerligeVilkaar
  s[2589] = v27
  const v28 = LAB_119_1_bundet || LAB_119_1_bundet_ir
  const v29 = f.fleksjobPaaNuvaerendeArbejdsplads && v28 && f.dokumentationForSaerligeVilkaar === false
  s[2590] = v29
  const LAB_118_2 = !s[1] || !s[0] && v26 || s[0] && (s[50] || f.sagenErForelagtTeamet && f.dokumentationForAfklaring && f.dokumentationForIndsatser && f.dokumentationForArbejdsevnen && v27)
  s[249] = LAB_118_2
  const LAB_118_2_nej = !s[1] || !s[0] && !v26 || s[0] && (s[50] || f.sagenErForelagtTeamet === false || f.dokumentationForAfklaring === false || f.dokumentationForIndsatser === false || f.dokumentationForArbejdsevnen === false || v29)
  s[248] = LAB_118_2_nej
  const LAB_118_2_ir = !s[1] || s[0] && s[50]
  s[250] = LAB_118_2_ir
  // LAB.118.3: At sige nej til behandling tæller ikke imod dig (LAB § 118, stk. 3)
  const v33 = f.vurderingsdato >= 18078 /* 2019-07-01 */
  s[415] = v33
  const v34 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling' || f.afviser === 'indlaeggelse'
  s[602] = v34
  const v35 = f.afviser === 'operation' || f.afviser === 'medicin'
  s[2592] = v35
  const v36 = f.afviser === 'anden_laegebehandling'
  s[2594] = v36
  const v37 = v36 && f.tilsvarendeIndgribende
  s[2593] = v37
  const v38 = v35 || v37
  s[416] = v38
  const v39 = v33 && v38
  s[601] = v39
  const v40 = s[165] && (!v33 && v34 && f.andenVurderingIndhentet || v39)
  const v41 = f.afviser === 'ingenting'
  s[414] = v41
  const LAB_118_3 = !v41 && (!s[1] || v40)
  s[1228] = LAB_118_3
  const LAB_118_3_nej = !v41 && (!s[1] || !v40)
  s[1229] = LAB_118_3_nej
  const LAB_118_3_ir = v41 || !s[1]
  s[1230] = LAB_118_3_ir
  // LAB.119.1: Fleksjob på din nuværende arbejdsplads (LAB § 119, stk. 1)
  const v45 = f.maanederPaaSaerligeVilkaar >= 12
  s[2596] = v45
  const LAB_119_1 = f.fleksjobPaaNuvaerendeArbejdsplads && (!s[1] || !s[0] || LAB_119_1_bundet_nej || v45)
  s[1231] = LAB_119_1
  const LAB_119_1_nej = f.fleksjobPaaNuvaerendeArbejdsplads && (!s[1] || s[0] && v28 && !v45)
  s[1232] = LAB_119_1_nej
  const LAB_119_1_ir = f.fleksjobPaaNuvaerendeArbejdsplads === false || !s[1]
  s[811] = LAB_119_1_ir
  // LAB.119.1.mangler: Måneder på særlige vilkår, der mangler (LAB § 119, stk. 1)
  const v49 = Math.max(0, 12 - f.maanederPaaSaerligeVilkaar)
  const v50 = LAB_119_1_bundet_nej && !LAB_119_1_bundet && !LAB_119_1_bundet_ir
  s[875] = v50
  const LAB_119_1_mangler = s[1] ? (s[0] ? (LAB_119_1_bundet_nej ? 0 : v49) : 0) : -Infinity
  s[1237] = LAB_119_1_mangler
  const LAB_119_1_mangler_hoej = s[1] ? (s[0] ? (v50 ? 0 : v49) : 0) : Infinity
  s[1238] = LAB_119_1_mangler_hoej
  // LAB.119.2: Aftalen om særlige vilkår (LAB § 119, stk. 2)
  const v53 = sum(f.skaanehensyn, (r_skaanehensyn) => r_skaanehensyn.aftalt ? 1 : 0) >= 1
  s[2600] = v53
  const v54 = !s[0] || f.skriftligAftaleOmSaerligeVilkaar && f.svaereFunktionerErNaevnt && v53 && f.forsoegtUstoettetJob
  const v55 = f.fleksjobPaaNuvaerendeArbejdsplads === false || LAB_119_1_bundet_nej
  s[2599] = v55
  const v56 = f.fleksjobPaaNuvaerendeArbejdsplads && v28
  s[2598] = v56
  const LAB_119_2 = v56 && (!s[1] || v54)
  s[1239] = LAB_119_2
  const LAB_119_2_nej = v56 && (!s[1] || !v54)
  s[1240] = LAB_119_2_nej
  const LAB_119_2_ir = v56 && !s[1] || v55
  s[1241] = LAB_119_2_ir
  // LAB.120.2: Permanent fleksjob (LAB § 120, stk. 2)
  const LAB_120_2 = !s[1] || s[0] && s[191] && f.foersteFleksjob === false && f.ordinaertArbejdeErIkkeMuligt && (s[192] || !s[1])
  s[1245] = LAB_120_2
  const LAB_120_2_nej = !s[1] || !s[0] || !s[191] || f.foersteFleksjob || f.ordinaertArbejdeErIkkeMuligt === false || s[193]
  s[1246] = LAB_120_2_nej
  // LAB.120.1: Fleksjobbet er bevilget til (LAB § 120, stk. 1)
  const v62 = shiftDays(shiftMonths(f.fleksjobBevilgetFra, 60), -1)
  const v63 = f.fleksjobBevilgetFra >= s[194]
  s[2607] = v63
  const v64 = !v63 || LAB_120_2_nej
  s[2606] = v64
  const v65 = v63 && (LAB_120_2 || !s[1])
  s[2605] = v65
  const v66 = f.ansatIFleksjob === false || s[195]
  s[215] = v66
  const v67 = f.ansatIFleksjob && (s[196] || s[197])
  s[199] = v67
  const v68 = v65 && !v64
  s[879] = v68
  const v69 = v67 && !v66
  s[198] = v69
  const v70 = !v68 && !v69
  const v71 = f.fleksjobBevilgetFra >= 15706 /* 2013-01-01 */
  s[2604] = v71
  const v72 = !s[0] || v71 || v67
  s[2603] = v72
  const v73 = s[0] && !v71 && v66
  s[877] = v73
  const v74 = v73 && !v72
  s[876] = v74
  const LAB_120_1 = v73 ? FIRST_DAY : s[1] ? (s[0] ? (v67 || v70 ? (v70 ? v62 : NEVER) : NEVER) : NEVER) : FIRST_DAY
  s[1242] = LAB_120_1
  const LAB_120_1_hoej = v73 ? NEVER : s[1] ? (s[0] ? (v65 ? NEVER : v67 ? NEVER : v62) : NEVER) : NEVER
  s[1243] = LAB_120_1_hoej
  const LAB_120_1_ir = v73 || !v74 && !s[1]
  s[1244] = LAB_120_1_ir
}

function svar_19(f, s) {
  // LAB.121.1: Næste opfølgning i fleksjobbet (LAB § 121, stk. 1)
  const v0 = s[0] ? shiftMonths(f.fulgtOpIFleksjobbet ? f.senestFulgtOpIFleksjobbet : f.fleksjobStartede, 30) : f.fulgtOpIFleksjobbet ? shiftMonths(f.senestFulgtOpIFleksjobbet, 12) : shiftMonths(f.fleksjobydelseFoersteGang, 6)
  const LAB_121_1 = s[1] ? v0 : FIRST_DAY
  s[1247] = LAB_121_1
  const LAB_121_1_hoej = s[1] ? v0 : NEVER
  s[1248] = LAB_121_1_hoej
  // LAB.121.3: Status i fleksjobbet (LAB § 121, stk. 3)
  const v3 = s[0] ? shiftMonths(f.fleksjobStartede, 54) : NEVER
  const LAB_121_3 = s[1] ? v3 : FIRST_DAY
  s[1250] = LAB_121_3
  const LAB_121_3_hoej = s[1] ? v3 : NEVER
  s[1251] = LAB_121_3_hoej
  const LAB_121_3_er = f.ansatIFleksjob && f.fleksjobErMidlertidigt
  s[1252] = LAB_121_3_er
  const LAB_121_3_ir = !LAB_121_3_er || !s[1]
  s[812] = LAB_121_3_ir
  // LAB.121.4: Du bliver i fleksjobordningen (LAB § 121, stk. 4)
  const v8 = !s[0] || f.afgoerelseEfterStatus === false
  const LAB_121_4 = LAB_121_3_er && (!s[1] || v8)
  s[1254] = LAB_121_4
  const LAB_121_4_nej = LAB_121_3_er && (!s[1] || !v8)
  s[1255] = LAB_121_4_nej
  // LAB.122.2: Kommunen skal vurdere arbejdsevnen i fleksjobbet (LAB § 122, stk. 2)
  const v11 = s[0] && (f.fleksjobbetOprettesNu || f.beggeBederOmNyVurdering)
  const LAB_122_2 = !s[1] || v11
  s[1256] = LAB_122_2
  const LAB_122_2_nej = !s[1] || !v11
  s[1257] = LAB_122_2_nej
  // LAB.122.3: Løn og vilkår bygger på en overenskomst (LAB § 122, stk. 3-4)
  const v14 = f.jobbetErOverenskomstdaekket || f.sammenligneligOverenskomstFindes
  const LAB_122_3 = !s[1] || v14
  s[1258] = LAB_122_3
  const LAB_122_3_nej = !s[1] || !v14
  s[1259] = LAB_122_3_nej
  // LAB.122.3.afvigelse: Løn og tid kan afvige fra overenskomsten (LAB § 122, stk. 3)
  const LAB_122_3_afvigelse = f.jobbetErOverenskomstdaekket && (!s[1] || s[0] && !s[198] && f.overenskomstenHarFleksjobvilkaar === false)
  s[1260] = LAB_122_3_afvigelse
  const LAB_122_3_afvigelse_nej = f.jobbetErOverenskomstdaekket && (!s[1] || !s[0] || s[199] || !s[198] && f.overenskomstenHarFleksjobvilkaar)
  s[1261] = LAB_122_3_afvigelse_nej
  const LAB_122_3_afvigelse_ir = f.jobbetErOverenskomstdaekket === false || !s[1]
  s[1262] = LAB_122_3_afvigelse_ir
  // LAB.122.5: Vilkår som en funktionær (LAB § 122, stk. 5)
  const v20 = f.timerIFleksjobbet <= 800
  s[2612] = v20
  const v21 = s[0] && f.udfoererFunktionaerarbejde && v20
  const LAB_122_5 = !s[1] || v21
  s[1263] = LAB_122_5
  const LAB_122_5_nej = !s[1] || !v21
  s[1264] = LAB_122_5_nej
  // LAB.123.2: Fradrag for løn i fleksløntilskud (LAB § 123, stk. 2)
  const v24 = f.loenIFleksjobbet + f.pensionIFleksjobbet
  s[204] = v24
  const v25 = v24 + f.andenLoenMedPension
  s[205] = v25
  const v26 = SATS_6(f.vurderingsdato)
  const v27 = s[200] ? -Infinity : v26
  s[490] = v27
  const v28 = s[200] ? Infinity : v26
  s[491] = v28
  const v29 = Math.min(v25, v27)
  const v30 = Math.min(v25, v28)
  const v31 = v29 <= -Infinity
  const v32 = quotient([v29, 3000], [10000], 'nærmeste', 1)
  const v33 = Math.round(v30 * 3000 / 10000)
  const v34 = v31 ? -Infinity : Math.min(v32, v33)
  const v35 = v31 ? Infinity : Math.max(v32, v33)
  const v36 = v31 && !s[200] && v29 === v30
  const v37 = s[200] || v31
  const v38 = -v28 === -Infinity
  s[492] = v38
  const v39 = -v27 === Infinity
  s[493] = v39
  const v40 = Math.max(0, v38 ? -Infinity : v25 - v28)
  const v41 = Math.max(0, v39 ? Infinity : v25 - v27)
  const v42 = v41 >= Infinity
  const v43 = v42 ? -Infinity : Math.round(v40 * 5500 / 10000)
  const v44 = v42 ? Infinity : quotient([v41, 5500], [10000], 'nærmeste', 1)
  const v45 = v42 && !s[200] && v40 === v41
  const v46 = s[200] || v42
  const v47 = v35 === Infinity
  const v48 = v43 === -Infinity
  const v49 = v34 === -Infinity
  const v50 = v44 === Infinity
  const v51 = v47 && v48 || v49 && v50
  const v52 = v25 + f.hjaelpTilPasning
  s[206] = v52
  const v53 = Math.min(v27, v52)
  const v54 = Math.min(v28, v52)
  const v55 = v53 <= -Infinity
  const v56 = quotient([v53, 3000], [10000], 'nærmeste', 1)
  const v57 = Math.round(v54 * 3000 / 10000)
  const v58 = v55 ? -Infinity : Math.min(v56, v57)
  const v59 = v55 ? Infinity : Math.max(v56, v57)
  const v60 = v55 && !s[200] && v53 === v54
  const v61 = s[200] || v55
  const v62 = Math.max(0, v38 ? -Infinity : v52 - v28)
  const v63 = Math.max(0, v39 ? Infinity : v52 - v27)
  const v64 = v63 >= Infinity
  const v65 = v64 ? -Infinity : Math.round(v62 * 5500 / 10000)
  const v66 = v64 ? Infinity : quotient([v63, 5500], [10000], 'nærmeste', 1)
  const v67 = v64 && !s[200] && v62 === v63
  const v68 = s[200] || v64
  const v69 = v59 === Infinity
  const v70 = v65 === -Infinity
  const v71 = v58 === -Infinity
  const v72 = v66 === Infinity
  const v73 = v69 && v70 || v71 && v72
  const LAB_123_2 = s[1] ? (s[0] ? (s[201] ? (v71 || v70 ? -Infinity : v58 + v65) : v49 || v48 ? -Infinity : v34 + v43) : 0) : -Infinity
  s[208] = LAB_123_2
  const LAB_123_2_hoej = s[1] ? (s[0] ? (s[201] ? (v69 || v72 ? Infinity : v59 + v66) : v47 || v50 ? Infinity : v35 + v44) : 0) : Infinity
  s[207] = LAB_123_2_hoej
  const LAB_123_2_er = s[202] && (!s[1] || !s[0] || !s[201] && !v36 && !v45 && !(v51 && (v36 || !v37 && v34 === v35) && (v45 || !v46 && v43 === v44)) || s[201] && !v60 && !v67 && !(v73 && (v60 || !v61 && v58 === v59) && (v67 || !v68 && v65 === v66)))
  s[209] = LAB_123_2_er
  const LAB_123_2_ir = s[202] && (!s[1] || s[0] && (!s[201] && (v37 || v46 || v51) || s[201] && (v61 || v68 || v73))) || s[203]
  s[210] = LAB_123_2_ir
}

function svar_20(f, s) {
  // LAB.123.3: Det mest, lønloftet giver plads til (LAB § 123, stk. 3)
  const v0 = Math.max(0, f.loenloft - s[204])
  const v1 = Math.max(0, f.loenloft - s[205])
  const v2 = Math.max(0, f.loenloft - (s[206] + f.dagpengeIFleksjobbet))
  const LAB_123_3 = s[1] ? (s[0] ? (s[165] ? (s[201] ? v2 : Math.min(v0, v1)) : v0) : 0) : -Infinity
  s[1267] = LAB_123_3
  const LAB_123_3_hoej = s[1] ? (s[0] ? (s[165] ? (s[201] ? v2 : Math.max(v0, v1)) : v0) : 0) : Infinity
  s[1268] = LAB_123_3_hoej
  // LAB.123.1.ret: Ret til fleksløntilskud (LAB § 123)
  const v5 = s[204] <= 0
  s[2614] = v5
  const v6 = f.dagpengeIFleksjobbet <= 0
  s[2615] = v6
  const v7 = !v5 || !v6
  s[2613] = v7
  const LAB_123_1_ret = !s[1] || s[0] && s[202] && v7
  s[1265] = LAB_123_1_ret
  const LAB_123_1_ret_nej = !s[1] || !s[0] || s[203] || !v7
  s[1266] = LAB_123_1_ret_nej
  // LAB.123.1: Fleksløntilskud pr. måned (LAB § 123, stk. 1-3)
  const v10 = SATS_7(f.vurderingsdato)
  const v11 = s[200] ? -Infinity : v10
  const v12 = s[200] ? Infinity : v10
  const v13 = v12 === Infinity
  const v14 = -s[207] === -Infinity
  const v15 = v11 === -Infinity
  const v16 = -s[208] === Infinity
  const v17 = v13 && v14 || v15 && v16
  const v18 = v15 || v14 ? -Infinity : v11 - s[207]
  const v19 = v13 || v16 ? Infinity : v12 - s[208]
  const v20 = Math.min(Math.max(0, v18 === -Infinity ? -Infinity : v18 - f.dagpengeIFleksjobbet), LAB_123_3)
  const v21 = Math.min(Math.max(0, v19 === Infinity ? Infinity : v19 - f.dagpengeIFleksjobbet), LAB_123_3_hoej)
  const v22 = s[209] && !(v17 && !s[200] && v11 === v12 && (!s[209] || !s[210] && s[208] === s[207])) && s[202]
  const v23 = s[200] || s[210] || v17 || s[211]
  const v24 = v20 > -Infinity && v21 < Infinity
  const v25 = quotient([v20], [1], 'nærmeste', 100)
  const v26 = quotient([v21], [1], 'nærmeste', 100)
  const LAB_123_1 = s[1] ? (s[0] ? (s[212] ? (v24 ? Math.min(v25, v26) : -Infinity) : v20) : 0) : -Infinity
  s[224] = LAB_123_1
  const LAB_123_1_hoej = s[1] ? (s[0] ? (s[212] ? (v24 ? Math.max(v25, v26) : Infinity) : v21) : 0) : Infinity
  s[225] = LAB_123_1_hoej
  const LAB_123_1_er = LAB_123_1_ret && (!s[1] || !s[0] || !s[212] && v22 || s[212] && v22 && !(!v24 && (!v22 || !v23 && v20 === v21)))
  s[226] = LAB_123_1_er
  const LAB_123_1_ir = LAB_123_1_ret && (!s[1] || s[0] && (!s[212] && v23 || s[212] && (v23 || !v24))) || LAB_123_1_ret_nej || !s[1]
  s[227] = LAB_123_1_ir
  // LAB.123.4: Tilskuddet følger med, når du flytter (LAB § 123, stk. 4)
  const LAB_123_4 = f.ansatIFleksjob && f.flytterTilAndenKommune
  s[1269] = LAB_123_4
  const LAB_123_4_nej = LAB_123_4 && !s[1]
  s[1270] = LAB_123_4_nej
  const LAB_123_4_ir = !LAB_123_4 || !s[1]
  s[1271] = LAB_123_4_ir
  // LAB.124.5: Fleksløntilskuddet slutter med jobbet (LAB § 124, stk. 5-6)
  const v34 = s[0] ? f.fleksjobSlutDen : NEVER
  const LAB_124_5 = s[1] ? v34 : FIRST_DAY
  s[1272] = LAB_124_5
  const LAB_124_5_hoej = s[1] ? v34 : NEVER
  s[1273] = LAB_124_5_hoej
  const v37 = s[203] || f.fleksjobErSlut === false
  s[2619] = v37
  const LAB_124_5_er = s[202] && f.fleksjobErSlut
  s[1274] = LAB_124_5_er
  const LAB_124_5_ir = LAB_124_5_er && !s[1] || v37
  s[1275] = LAB_124_5_ir
  // LAB.125.1: Fleksløntilskud skal betales tilbage (LAB § 125, stk. 1-3)
  const v40 = f.fikFleksloentilskudMedUrette && f.fleksloentilskudModBedreVidende
  s[2620] = v40
  const v41 = s[0] && (!s[212] && v40 || s[212] && (v40 || f.loennenKunneIkkeEfterreguleres))
  const LAB_125_1 = !s[1] || v41
  s[813] = LAB_125_1
  const LAB_125_1_nej = !s[1] || !v41
  s[1277] = LAB_125_1_nej
  // LAB.125.4: Kravet om tilbagebetaling falder bort (LAB § 125, stk. 4)
  const v44 = s[212] ? (f.kravetKunneAldrigInddrives ? shiftMonths(f.fleksloentilskudOphoerteDen, 36) : NEVER) : NEVER
  const LAB_125_4 = s[1] ? v44 : FIRST_DAY
  s[1278] = LAB_125_4
  const LAB_125_4_hoej = s[1] ? v44 : NEVER
  s[1279] = LAB_125_4_hoej
  const LAB_125_4_ir = !s[1] || LAB_125_1_nej || !s[1]
  s[1280] = LAB_125_4_ir
  // LAB.126.1: Tilskud til selvstændige (LAB § 126, stk. 1)
  const v48 = f.vurderingsdato >= 15724 /* 2013-01-19 */
  s[887] = v48
  const v49 = f.maanederVirksomhedenBlevDrevet >= 12
  s[2623] = v49
  const v50 = f.tilskuddetErFoersteGang === false || v49
  s[2622] = v50
  const LAB_126_1 = !s[1] || v48 && f.virksomhedErHovedbeskaeftigelse && f.nedsatVarigtOgVaesentligtIVirksomheden && f.udnytterArbejdsevnenFuldtUd && s[52] && s[213] && v50
  s[814] = LAB_126_1
  const LAB_126_1_nej = !s[1] || !v48 || f.virksomhedErHovedbeskaeftigelse === false || f.nedsatVarigtOgVaesentligtIVirksomheden === false || f.udnytterArbejdsevnenFuldtUd === false || s[51] || s[214] || !v50
  s[1282] = LAB_126_1_nej
  // LAB.126.1.til: Tilskuddet til virksomheden gives til (LAB § 126, stk. 1)
  const v53 = v48 ? shiftDays(shiftMonths(f.tilskudTilVirksomhedenFra, 60), -1) : NEVER
  const LAB_126_1_til = s[1] ? v53 : FIRST_DAY
  s[1283] = LAB_126_1_til
  const LAB_126_1_til_hoej = s[1] ? v53 : NEVER
  s[1284] = LAB_126_1_til_hoej
  const v56 = f.tilskudTilVirksomhedenFra >= 15724 /* 2013-01-19 */
  s[2624] = v56
  const LAB_126_1_til_er = f.tilskudTilEgenVirksomhed && v56
  s[815] = LAB_126_1_til_er
  const LAB_126_1_til_ir = !LAB_126_1_til_er || !s[1]
  s[816] = LAB_126_1_til_ir
  // LAB.126.3: Opfølgning med den selvstændige (LAB § 126, stk. 3)
  const v59 = v48 ? shiftMonths(f.tilskudTilVirksomhedenFra, 30) : NEVER
  const LAB_126_3 = s[1] ? v59 : FIRST_DAY
  s[1286] = LAB_126_3
  const LAB_126_3_hoej = s[1] ? v59 : NEVER
  s[1287] = LAB_126_3_hoej
  // LAB.126.4: Status for den selvstændige (LAB § 126, stk. 4)
  const v62 = v48 ? shiftMonths(f.tilskudTilVirksomhedenFra, 54) : NEVER
  const LAB_126_4 = s[1] ? v62 : FIRST_DAY
  s[1288] = LAB_126_4
  const LAB_126_4_hoej = s[1] ? v62 : NEVER
  s[1289] = LAB_126_4_hoej
  // LAB.126.5: Tilskud til selvstændige om året (LAB § 126, stk. 5)
  const v65 = SATS_8(f.vurderingsdato)
  const v66 = s[200] ? -Infinity : v65
  const v67 = s[200] ? Infinity : v65
  const v68 = Math.round((f.aarsindtaegtIVirksomheden + f.arbejdsindkomstVedSidenAf) * 3000 / 10000)
  const LAB_126_5 = s[1] ? (v48 ? Math.max(0, v66 === -Infinity ? -Infinity : v66 - v68) : 0) : -Infinity
  s[1290] = LAB_126_5
  const LAB_126_5_hoej = s[1] ? (v48 ? Math.max(0, v67 === Infinity ? Infinity : v67 - v68) : 0) : Infinity
  s[1291] = LAB_126_5_hoej
  const v71 = LAB_126_1_nej || !s[1]
  const LAB_126_5_ir = LAB_126_1 && (!s[1] || v48 && s[200]) || v71
  s[1292] = LAB_126_5_ir
  // LAB.126.5.maaned: Tilskud til selvstændige pr. måned (LAB § 126, stk. 5)
  const v73 = LAB_126_5 > -Infinity && LAB_126_5_hoej < Infinity
  const v74 = quotient([LAB_126_5], [12], 'nærmeste', 1)
  const v75 = quotient([LAB_126_5_hoej], [12], 'nærmeste', 1)
  const LAB_126_5_maaned = s[1] ? (v48 ? (v73 ? Math.min(v74, v75) : -Infinity) : 0) : -Infinity
  s[1293] = LAB_126_5_maaned
  const LAB_126_5_maaned_hoej = s[1] ? (v48 ? (v73 ? Math.max(v74, v75) : Infinity) : 0) : Infinity
  s[1294] = LAB_126_5_maaned_hoej
  const LAB_126_5_maaned_er = LAB_126_1 && (!s[1] || !v48 || LAB_126_1 && !(!v73 && (!LAB_126_1 || !LAB_126_5_ir && LAB_126_5 === LAB_126_5_hoej)))
  s[1295] = LAB_126_5_maaned_er
  const LAB_126_5_maaned_ir = LAB_126_1 && (!s[1] || v48 && (LAB_126_5_ir || !v73)) || v71
  s[1296] = LAB_126_5_maaned_ir
}

function svar_21(f, s) {
  // LAB.133.3.loft: Løntilskuddet har et loft (LAB § 71, stk. 3)
  const v0 = f.fleksjobStartede >= 13330 /* 2006-07-01 */
  const v1 = f.fleksjobStartede >= 13334 /* 2006-07-05 */
  const LAB_133_3_loft = s[199] && (!s[1] || v0 || v1)
  s[1307] = LAB_133_3_loft
  const LAB_133_3_loft_nej = s[199] && (!s[1] || !v0 || !v1)
  s[1308] = LAB_133_3_loft_nej
  const LAB_133_3_loft_ir = s[199] && !s[1] || s[215]
  s[1309] = LAB_133_3_loft_ir
  // LAB.133.3: Løntilskud pr. time til arbejdsgiveren (LAB § 133, stk. 2-3)
  const v5 = f.tilskudsgrad === 'halvdelen'
  s[222] = v5
  const v6 = Math.min(f.timeloenMedBidrag, f.mindsteTimeloenMedBidrag)
  const v7 = f.vurderingsdato >= 13514 /* 2007-01-01 */
  s[780] = v7
  const v8 = f.vurderingsdato <= 16435 /* 2014-12-31 */
  s[2771] = v8
  const v9 = v7 && v8
  const v10 = f.vurderingsdato <= 17896 /* 2018-12-31 */
  s[781] = v10
  const v11 = s[216] && v10
  const v12 = s[217] || v9 || v11 || s[43]
  s[223] = v12
  const v13 = SATS_9(f.vurderingsdato)
  const v14 = v12 ? -Infinity : v13
  s[220] = v14
  const v15 = v12 ? Infinity : v13
  s[221] = v15
  const v16 = Math.min(v6, v14)
  const v17 = Math.min(v6, v15)
  const v18 = Math.max(v6, v16)
  const v19 = Math.min(v6, v17)
  const v20 = LAB_133_3_loft_ir && v19 >= v18
  const v21 = LAB_133_3_loft_nej || v20
  const v22 = LAB_133_3_loft_nej ? (v20 ? Math.min(v6, v18) : v6) : v18
  const v23 = LAB_133_3_loft ? (v21 ? Math.min(v16, v22) : v16) : v22
  const v24 = LAB_133_3_loft_nej ? (v20 ? Math.max(v6, v19) : v6) : v19
  const v25 = LAB_133_3_loft ? (v21 ? Math.max(v17, v24) : v17) : v24
  const v26 = LAB_133_3_loft || LAB_133_3_loft_nej || v20
  const v27 = LAB_133_3_loft && v12 || LAB_133_3_loft_ir && !(!v12 && v16 === v17 && v6 === v16)
  const v28 = v23 <= -Infinity
  const v29 = quotient([v23], [2], 'nærmeste', 1)
  const v30 = Math.round(v25 / 2)
  const v31 = quotient([v23, 2], [3], 'nærmeste', 1)
  const v32 = Math.round(v25 * 2 / 3)
  const LAB_133_3 = s[1] ? (v5 ? (v28 ? -Infinity : Math.min(v29, v30)) : v28 ? -Infinity : Math.min(v31, v32)) : -Infinity
  s[1299] = LAB_133_3
  const LAB_133_3_hoej = s[1] ? (v5 ? (v28 ? Infinity : Math.max(v29, v30)) : v28 ? Infinity : Math.max(v31, v32)) : Infinity
  s[1300] = LAB_133_3_hoej
  const LAB_133_3_er = s[199] && (!s[1] || v26 && !(v28 && (!v26 || !v27 && v23 === v25)))
  s[1301] = LAB_133_3_er
  const LAB_133_3_ir = s[199] && (!s[1] || v27 || v28) || s[215]
  s[1302] = LAB_133_3_ir
  // LAB.133.3.aar: Løntilskud om året på fuld tid (LAB § 133, stk. 2-3)
  const v37 = Math.min(f.aarsloenMedBidrag, f.mindsteAarsloenMedBidrag)
  const v38 = f.vurderingsdato <= 19722 /* 2023-12-31 */
  s[883] = v38
  const v39 = s[217] || v9 || v11 || s[43] && v38 || s[167]
  const v40 = SATS_10(f.vurderingsdato)
  const v41 = Math.min(v37, v39 ? -Infinity : v40)
  const v42 = Math.min(v37, v39 ? Infinity : v40)
  const v43 = Math.max(v37, v41)
  const v44 = Math.min(v37, v42)
  const v45 = LAB_133_3_loft_ir && v44 >= v43
  const v46 = LAB_133_3_loft_nej || v45
  const v47 = LAB_133_3_loft_nej ? (v45 ? Math.min(v37, v43) : v37) : v43
  const v48 = LAB_133_3_loft ? (v46 ? Math.min(v41, v47) : v41) : v47
  const v49 = LAB_133_3_loft_nej ? (v45 ? Math.max(v37, v44) : v37) : v44
  const v50 = LAB_133_3_loft ? (v46 ? Math.max(v42, v49) : v42) : v49
  const v51 = LAB_133_3_loft || LAB_133_3_loft_nej || v45
  const v52 = LAB_133_3_loft && v39 || LAB_133_3_loft_ir && !(!v39 && v41 === v42 && v37 === v41)
  const v53 = v48 <= -Infinity
  const v54 = quotient([v48], [2], 'nærmeste', 1)
  const v55 = Math.round(v50 / 2)
  const v56 = quotient([v48, 2], [3], 'nærmeste', 1)
  const v57 = Math.round(v50 * 2 / 3)
  const LAB_133_3_aar = s[1] ? (v5 ? (v53 ? -Infinity : Math.min(v54, v55)) : v53 ? -Infinity : Math.min(v56, v57)) : -Infinity
  s[1303] = LAB_133_3_aar
  const LAB_133_3_aar_hoej = s[1] ? (v5 ? (v53 ? Infinity : Math.max(v54, v55)) : v53 ? Infinity : Math.max(v56, v57)) : Infinity
  s[1304] = LAB_133_3_aar_hoej
  const v60 = s[215] || f.fleksjobPaaFuldTid === false
  s[2626] = v60
  const v61 = s[199] && f.fleksjobPaaFuldTid
  s[2625] = v61
  const LAB_133_3_aar_er = v61 && (!s[1] || v51 && !(v53 && (!v51 || !v52 && v48 === v50)))
  s[1305] = LAB_133_3_aar_er
  const LAB_133_3_aar_ir = v61 && (!s[1] || v52 || v53) || v60
  s[1306] = LAB_133_3_aar_ir
  // LAB.133.4: Løntilskud en dag med refusion (LAB § 133, stk. 4)
  const v64 = LAB_133_3 > -Infinity && LAB_133_3_hoej < Infinity
  const v65 = quotient([LAB_133_3, f.tilskudstimerDenDag], [100], 'nærmeste', 1)
  const v66 = quotient([LAB_133_3_hoej, f.tilskudstimerDenDag], [100], 'nærmeste', 1)
  const v67 = v64 ? Math.min(v65, v66) : -Infinity
  const v68 = v64 ? Math.max(v65, v66) : Infinity
  const LAB_133_4 = s[1] ? Math.max(0, v67 === -Infinity ? -Infinity : v67 - f.refusionDenDag) : -Infinity
  s[1310] = LAB_133_4
  const LAB_133_4_hoej = s[1] ? Math.max(0, v68 === Infinity ? Infinity : v68 - f.refusionDenDag) : Infinity
  s[1311] = LAB_133_4_hoej
  const LAB_133_4_er = s[199] && (!s[1] || LAB_133_3_er && !(!v64 && (!LAB_133_3_er || !LAB_133_3_ir && LAB_133_3 === LAB_133_3_hoej)))
  s[1312] = LAB_133_4_er
  const LAB_133_4_ir = s[199] && (!s[1] || LAB_133_3_ir || !v64) || s[215]
  s[1313] = LAB_133_4_ir
}

function svar_22(f, s) {
  // LAB.134.3: Fleksjobbet er på deltid (LAB § 134, stk. 2-6)
  const v0 = f.senesteJobVarDeltid && f.deltidDeSeneste12Maaneder
  s[2629] = v0
  const v1 = f.oenskerDeltid === false && f.deltidHavdeSammeAarsag
  s[891] = v1
  const v2 = f.oenskerDeltid === false && f.personligeForholdErAendret
  s[892] = v2
  const v3 = !v1 && !v2 && (f.oenskerDeltid || v0)
  const v4 = !s[0] || s[199]
  s[888] = v4
  const v5 = s[0] && s[215]
  s[889] = v5
  const LAB_134_3 = v4 && (!s[1] || v3)
  s[1314] = LAB_134_3
  const LAB_134_3_nej = v4 && (!s[1] || !v3)
  s[1315] = LAB_134_3_nej
  const LAB_134_3_ir = v4 && !s[1] || v5
  s[1316] = LAB_134_3_ir
  // LAB.134.4: Timer i fleksjob på deltid (LAB § 134, stk. 4)
  const LAB_134_4 = s[1] ? f.timerISenesteJob : -Infinity
  s[1317] = LAB_134_4
  const LAB_134_4_hoej = s[1] ? f.timerISenesteJob : Infinity
  s[1318] = LAB_134_4_hoej
  const v11 = v5 || f.oenskerDeltid || LAB_134_3_nej
  s[2630] = v11
  const LAB_134_4_er = v4 && f.oenskerDeltid === false && (LAB_134_3 || LAB_134_3_ir)
  s[1319] = LAB_134_4_er
  const LAB_134_4_ir = LAB_134_4_er && !s[1] || v11
  s[1320] = LAB_134_4_ir
  // LAB.136.1: Tilskud til selvstændige fra før 2013 (LAB § 136, stk. 1)
  const v14 = f.tilskudTilVirksomhedenFra <= 15705 /* 2012-12-31 */
  s[2631] = v14
  const v15 = f.virksomhedErHovedbeskaeftigelse && f.svaertVedAtOpretholdeVirksomheden && v14
  const LAB_136_1 = !s[1] || !s[0] && f.virksomhedErHovedbeskaeftigelse && f.svaertVedAtOpretholdeVirksomheden && s[213] && s[218] || s[0] && v15
  s[1321] = LAB_136_1
  const LAB_136_1_nej = !s[1] || !s[0] && (f.virksomhedErHovedbeskaeftigelse === false || f.svaertVedAtOpretholdeVirksomheden === false || s[214] || s[219]) || s[0] && !v15
  s[1322] = LAB_136_1_nej
  // LAB.136.2: Tilskud pr. time til selvstændige fra før 2013 (LAB § 136, stk. 2)
  const v18 = Math.min(s[220], f.mindsteTimeloenForUfaglaerte)
  const v19 = Math.min(s[221], f.mindsteTimeloenForUfaglaerte)
  const v20 = v18 <= -Infinity
  const v21 = quotient([v18], [2], 'nærmeste', 1)
  const v22 = Math.round(v19 / 2)
  const v23 = quotient([v18, 2], [3], 'nærmeste', 1)
  const v24 = Math.round(v19 * 2 / 3)
  const LAB_136_2 = s[1] ? (s[222] ? (v20 ? -Infinity : Math.min(v21, v22)) : v20 ? -Infinity : Math.min(v23, v24)) : -Infinity
  s[1323] = LAB_136_2
  const LAB_136_2_hoej = s[1] ? (s[222] ? (v20 ? Infinity : Math.max(v21, v22)) : v20 ? Infinity : Math.max(v23, v24)) : Infinity
  s[1324] = LAB_136_2_hoej
  const LAB_136_2_er = LAB_136_1 && (!s[1] || !(v20 && !s[223] && v18 === v19))
  s[1325] = LAB_136_2_er
  const LAB_136_2_ir = LAB_136_1 && (!s[1] || s[223] || v20) || LAB_136_1_nej || !s[1]
  s[1326] = LAB_136_2_ir
  // LAB.137.1: ATP af fleksløntilskuddet (LAB § 137, stk. 1)
  const v29 = s[224] > -Infinity && s[225] < Infinity
  const v30 = quotient([s[224], 500], [10000], 'nærmeste', 100)
  const v31 = quotient([s[225], 500], [10000], 'nærmeste', 100)
  const LAB_137_1_er = !s[1] || !s[0] || s[226] && !(!v29 && (!s[226] || !s[227] && s[224] === s[225]))
  s[1329] = LAB_137_1_er
  const LAB_137_1_ir = !s[1] || s[0] && (s[227] || !v29)
  s[1330] = LAB_137_1_ir
  const LAB_137_1 = s[1] ? (s[0] ? Math.min(v29 ? Math.min(v30, v31) : -Infinity, 50000) : 0) : -Infinity
  s[1327] = LAB_137_1
  const LAB_137_1_hoej = s[1] ? (s[0] ? Math.min(v29 ? Math.max(v30, v31) : Infinity, 50000) : 0) : Infinity
  s[1328] = LAB_137_1_hoej
  // LAB.142.1: Målgruppen for revalidering (LAB § 142)
  const v36 = !s[177] && f.begraensningerIArbejdsevnen && f.andenIndsatsErIkkeNok && f.kanKommeIndPaaArbejdsmarkedet
  const LAB_142_1 = !s[1] || v36
  s[1331] = LAB_142_1
  const LAB_142_1_nej = !s[1] || !v36
  s[1332] = LAB_142_1_nej
  // LOV1750.21.revalidering: Din revalidering fortsætter efter de gamle regler (lov 1750/2025 § 21)
  const v39 = !s[177] || f.revalideringBevilgetDen < 20485 /* 2026-02-01 */
  const LOV1750_21_revalidering = f.revalideringErBevilget && (!s[1] || v39)
  s[1734] = LOV1750_21_revalidering
  const LOV1750_21_revalidering_nej = f.revalideringErBevilget && (!s[1] || !v39)
  s[423] = LOV1750_21_revalidering_nej
  const LOV1750_21_revalidering_ir = f.revalideringErBevilget === false || !s[1]
  s[428] = LOV1750_21_revalidering_ir
  // LAB.144: Forrevalidering (LAB § 144)
  const v43 = f.revalideringErBevilget === false || LOV1750_21_revalidering_nej
  s[2634] = v43
  const v44 = LOV1750_21_revalidering || LOV1750_21_revalidering_ir
  s[422] = v44
  const v45 = f.revalideringErBevilget && v44
  s[2633] = v45
  const LAB_144 = !s[1] || !s[177] && (LAB_142_1 || !s[1]) && f.erhvervssigtetErAfklaret === false || s[177] && v45 && f.erhvervssigtetErAfklaret === false
  s[817] = LAB_144
  const LAB_144_nej = !s[1] || !s[177] && (LAB_142_1_nej || f.erhvervssigtetErAfklaret) || s[177] && (v43 || f.erhvervssigtetErAfklaret)
  s[438] = LAB_144_nej
  // LAB.145.2: Mere end 5 års revalidering (LAB § 145, stk. 2)
  const v48 = f.revalideringStartede >= 13332 /* 2006-07-03 */
  s[895] = v48
  const v49 = f.revalideringStartede >= 18262 /* 2020-01-01 */
  s[896] = v49
  const v50 = !v49 && f.betydeligeBegraensninger && f.talerIUdpraegetGradForLangUddannelse || v49 && f.betydeligeBegraensninger && f.talerForLangUddannelse
  const LAB_145_2 = !v48 || v50
  s[1341] = LAB_145_2
  const LAB_145_2_nej = !v48 || !v50
  s[1342] = LAB_145_2_nej
  // LAB.145.1: Den længste revalidering (LAB § 145, stk. 1)
  const v53 = shiftDays(shiftMonths(f.revalideringStartede, 60), -1)
  const v54 = LAB_145_2 && !LAB_145_2_nej && v48
  s[897] = v54
  const LAB_145_1 = v48 ? (v54 ? NEVER : v53) : FIRST_DAY
  s[1334] = LAB_145_1
  const LAB_145_1_hoej = v48 ? (LAB_145_2 ? NEVER : v53) : NEVER
  s[1335] = LAB_145_1_hoej
  const LAB_145_1_ir = f.revalideringErBevilget === false || !v48
  s[1337] = LAB_145_1_ir
  // LAB.145.1.plan: Revalideringens planlagte længde er tilladt (LAB § 145, stk. 1)
  const LAB_145_1_plan = f.revalideringErBevilget && (!v48 || f.revalideringErBevilget && LAB_145_1_hoej >= f.revalideringPlanlagtTil)
  s[1338] = LAB_145_1_plan
  const LAB_145_1_plan_nej = f.revalideringErBevilget && (!v48 || f.revalideringErBevilget && LAB_145_1 < f.revalideringPlanlagtTil)
  s[1339] = LAB_145_1_plan_nej
  const LAB_145_1_plan_ir = f.revalideringErBevilget === false || !v48 || LAB_145_1_ir
  s[1340] = LAB_145_1_plan_ir
  // LAB.146: Revalideringen kan forlænges (LAB § 146)
  const v61 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold'
  const v62 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold' || f.grundTilForsinkelse === 'pasning_af_andre'
  const v63 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold' || f.grundTilForsinkelse === 'pasning_af_andre' || f.grundTilForsinkelse === 'sorgorlov'
  const LAB_146 = !s[1] || !s[43] && v61 || s[43] && (!s[228] && (v62 || v63) || s[228] && v63)
  s[1343] = LAB_146
  const LAB_146_nej = !s[1] || !s[43] && !v61 || s[43] && (!s[228] && (!v62 || !v63) || s[228] && !v63)
  s[1344] = LAB_146_nej
  // LAB.167.1: Mentorstøtte (LAB § 167, stk. 1)
  const v66 = f.mentorensArbejdsgiver === 'kommune_eller_konsulent'
  s[2641] = v66
  const v67 = v66 || f.mentorErAfgoerendeOgUdOverDetSaedvanlige
  s[2640] = v67
  const v68 = !s[44] && f.mentorFremmerMaalet && f.mentorErAfgoerendeOgUdOverDetSaedvanlige || s[44] && f.mentorFremmerMaalet && v67
  const LAB_167_1 = !s[1] || v68
  s[818] = LAB_167_1
  const LAB_167_1_nej = !s[1] || !v68
  s[1346] = LAB_167_1_nej
  // LAB.167.1.periode: Mentorstøtten kan vare til (LAB § 167, stk. 1)
  const v71 = f.vurderingsdato >= 15520 /* 2012-06-29 */
  s[2642] = v71
  const v72 = f.vurderingsdato >= 15819 /* 2013-04-24 */
  s[2643] = v72
  const v73 = shiftDays(shiftMonths(f.mentorstoetteBegyndte, 6), -1)
  const LAB_167_1_periode = s[1] ? (v71 ? (v72 ? v73 : FIRST_DAY) : NEVER) : FIRST_DAY
  s[1347] = LAB_167_1_periode
  const LAB_167_1_periode_hoej = s[1] ? (v71 ? (v72 ? v73 : NEVER) : NEVER) : NEVER
  s[1348] = LAB_167_1_periode_hoej
  const LAB_167_1_periode_ir = LAB_167_1 && (!s[1] || v71 && !v72) || LAB_167_1_nej || !s[1]
  s[1349] = LAB_167_1_periode_ir
}

function svar_23(f, s) {
  // LAB.167.2: Ret til mentor efter psykiatrisk indlæggelse (LAB § 167, stk. 2)
  const v0 = f.vurderingsdato >= 16325 /* 2014-09-12 */
  s[898] = v0
  const v1 = f.vurderingsdato >= 15820 /* 2013-04-25 */
  s[2645] = v1
  const v2 = f.vurderingsdato >= shiftMonths(f.udskrivningsdag, -3)
  s[2646] = v2
  const v3 = f.udskrivesFraPsykiatrien && v2
  const LAB_167_2 = !s[1] || v1 && (!v0 || v3)
  s[1350] = LAB_167_2
  const LAB_167_2_nej = !s[1] || !v1 || !v0 || !v3
  s[1351] = LAB_167_2_nej
  const LAB_167_2_ir = !s[1] || v1 && !v0
  s[1352] = LAB_167_2_ir
  // LAB.167.3: Unges ret til mentor på en uddannelse (LAB § 167, stk. 3)
  const v7 = shiftMonths(f.optagetPaaUddannelseDen, 6) >= f.vurderingsdato
  s[2648] = v7
  const v8 = f.optagetPaaUddannelse && v7
  const LAB_167_3 = s[229] && (!s[1] || s[43] && (!s[228] || v8))
  s[1353] = LAB_167_3
  const LAB_167_3_nej = s[229] && (!s[1] || !s[43] || !s[228] || !v8)
  s[1354] = LAB_167_3_nej
  const LAB_167_3_ir = !s[229] || !s[1] || s[43] && !s[228]
  s[1355] = LAB_167_3_ir
  // LAB.175.1: Ret til penge til transport (LAB § 175, stk. 1)
  const v12 = f.kilometerOmDagen <= 2400
  s[2651] = v12
  const v13 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'revalidering' || f.maalgruppeForTilbud === 'sygedagpenge'
  s[2654] = v13
  const v14 = f.tilbuddetsArt === 'vejledning' || f.tilbuddetsArt === 'praktik' || f.tilbuddetsArt === 'loentilskud_offentlig' || f.tilbuddetsArt === 'loentilskud_privat'
  s[2655] = v14
  const v15 = v13 && v14
  s[2653] = v15
  const v16 = f.tilbuddetsArt === 'vejledning' || f.tilbuddetsArt === 'praktik'
  s[247] = v16
  const v17 = s[230] && v16
  s[2656] = v17
  const v18 = v15 || v17
  s[2652] = v18
  const v19 = s[231] && s[232]
  s[2657] = v19
  const v20 = !v12 && v18 && !v19
  const v21 = f.vurderingsdato >= 15149 /* 2011-06-24 */
  s[246] = v21
  const v22 = f.tilbuddetsArt === 'jobrettet_uddannelse'
  s[2660] = v22
  const v23 = s[231] && v22
  s[2659] = v23
  const v24 = v15 || v17 || v23
  s[2658] = v24
  const v25 = !v12 && v24 && !v19
  const v26 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'sygedagpenge' || f.maalgruppeForTilbud === 'jobafklaring' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'revalidering'
  s[2663] = v26
  const v27 = v26 && v14
  s[2662] = v27
  const v28 = v27 || v17 || v23
  s[2661] = v28
  const v29 = s[233] && s[232]
  s[2664] = v29
  const v30 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'sygedagpenge' || f.maalgruppeForTilbud === 'jobafklaring' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'revalidering' || f.maalgruppeForTilbud === 'fleksjobvisiteret'
  s[2667] = v30
  const v31 = f.tilbuddetsArt === 'nytteindsats'
  s[2669] = v31
  const v32 = v14 || v31
  s[2668] = v32
  const v33 = v30 && v32
  s[2666] = v33
  const v34 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'fleksjobvisiteret'
  s[2671] = v34
  const v35 = v34 && v22
  s[2670] = v35
  const v36 = f.maalgruppeForTilbud === 'selvforsoergende'
  s[2675] = v36
  const v37 = f.tilbuddetsArt === 'vejledning' || f.tilbuddetsArt === 'praktik' || f.tilbuddetsArt === 'loentilskud_offentlig'
  s[2676] = v37
  const v38 = v36 && v37
  s[2674] = v38
  const v39 = f.maalgruppeForTilbud === 'under_18'
  s[2678] = v39
  const v40 = v39 && v16
  s[2677] = v40
  const v41 = v38 || v40
  s[2673] = v41
  const v42 = v41 && f.befordringEfterKonkretVurdering
  s[2672] = v42
  const v43 = v33 || v35 || v42
  s[2665] = v43
  const v44 = !s[43] && !v12 && v28 && !v29 || s[43] && !v12 && v43 && !v29
  const v45 = v21 && !s[234]
  const LAB_175_1 = !s[1] || !s[44] && v20 || s[44] && (!v21 && v25 || v21 && (!s[234] || v44))
  s[240] = LAB_175_1
  const LAB_175_1_nej = !s[1] || !s[44] && !v20 || s[44] && (!v21 && !v25 || v21 && (!s[234] || !v44))
  s[242] = LAB_175_1_nej
  const LAB_175_1_ir = !s[1] || s[44] && v45
  s[241] = LAB_175_1_ir
  // LAB.175.4: Ret til den faktiske udgift til transport (LAB § 175, stk. 4)
  const v49 = f.maalgruppeForTilbud === 'revalidering' || f.maalgruppeForTilbud === 'fleksjobvisiteret' || f.maalgruppeForTilbud === 'sygedagpenge'
  s[2679] = v49
  const v50 = f.befordringFoelgerAfFunktionsnedsaettelse && v49 && v14
  const v51 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'sygedagpenge' || f.maalgruppeForTilbud === 'jobafklaring' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'fleksjobvisiteret' || f.maalgruppeForTilbud === 'revalidering'
  s[2680] = v51
  const v52 = v14 || v22
  s[2681] = v52
  const v53 = v51 && v32
  s[2683] = v53
  const v54 = f.maalgruppeForTilbud === 'selvforsoergende' || f.maalgruppeForTilbud === 'under_18'
  s[2685] = v54
  const v55 = v54 && v14 && f.befordringEfterKonkretVurdering
  s[2684] = v55
  const v56 = v53 || v35 || v55
  s[2682] = v56
  const v57 = !s[43] && f.befordringFoelgerAfFunktionsnedsaettelse && v51 && v52 || s[43] && f.befordringFoelgerAfFunktionsnedsaettelse && v56
  const LAB_175_4 = !s[1] || !v21 && v50 || v21 && (!s[234] || v57)
  s[245] = LAB_175_4
  const LAB_175_4_nej = !s[1] || !v21 && !v50 || v21 && (!s[234] || !v57)
  s[243] = LAB_175_4_nej
  const LAB_175_4_ir = !s[1] || v45
  s[244] = LAB_175_4_ir
  // LAB.175.2.takst: Taksten pr. kilometer (LAB § 175, stk. 2)
  const v61 = f.tilbuddetsArt === 'praktik' || f.tilbuddetsArt === 'jobrettet_uddannelse'
  s[2687] = v61
  const v62 = s[231] && v61
  s[2686] = v62
  const v63 = f.vurderingsdato <= 13513 /* 2006-12-31 */
  s[259] = v63
  const v64 = f.vurderingsdato <= 15339 /* 2011-12-31 */
  s[561] = v64
  const v65 = f.vurderingsdato <= 19357 /* 2022-12-31 */
  s[2836] = v65
  const v66 = v63 || s[235] && v64 || f.vurderingsdato >= 19113 /* 2022-05-01 */ && v65 || s[50]
  const v67 = SATS_11(f.vurderingsdato)
  const v68 = v66 ? -Infinity : v67
  const v69 = v66 ? Infinity : v67
  const LAB_175_2_takst_er = !s[1] || v21 || !v62 || !s[234]
  s[238] = LAB_175_2_takst_er
  const LAB_175_2_takst_ir = !s[1] || !v21 && (v62 || v66) || v21 && (!s[234] || v66)
  s[239] = LAB_175_2_takst_ir
  const LAB_175_2_takst = s[1] ? (v21 ? (s[234] ? v68 : -Infinity) : v62 ? -Infinity : v68) : -Infinity
  s[236] = LAB_175_2_takst
  const LAB_175_2_takst_hoej = s[1] ? (v21 ? (s[234] ? v69 : Infinity) : v62 ? Infinity : v69) : Infinity
  s[237] = LAB_175_2_takst_hoej
}

function svar_24(f, s) {
  // LAB.175.2: Penge til transport i alt (LAB § 175)
  const v0 = Math.max(0, f.kilometerOmDagen - 2400)
  const v1 = s[236] > -Infinity && s[237] < Infinity
  const v2 = quotient([v0, f.dageMedFremmoede, s[236]], [100], 'nærmeste', 100)
  const v3 = quotient([v0, f.dageMedFremmoede, s[237]], [100], 'nærmeste', 100)
  const v4 = v1 ? Math.min(v2, v3) : -Infinity
  const v5 = v1 ? Math.max(v2, v3) : Infinity
  const v6 = s[238] && !(!v1 && (!s[238] || !s[239] && s[236] === s[237]))
  const v7 = s[239] || !v1
  const v8 = Math.max(0, v4)
  const v9 = Math.min(0, v5)
  const v10 = s[240] && v6
  const v11 = s[241] && v6 && v9 >= v8
  const v12 = s[242] || v11
  const v13 = s[242] ? 0 : v8
  const v14 = v10 ? (v12 ? Math.min(v4, v13) : v4) : v13
  const v15 = s[242] ? 0 : v9
  const v16 = v10 ? (v12 ? Math.max(v5, v15) : v5) : v15
  const v17 = v10 || s[242] || v11
  const v18 = s[240] && v7 || s[241] && !((!v6 || !v7 && v4 === v5) && v6 && (!v6 || v4 === 0))
  const v19 = Math.max(f.faktiskBefordringsudgift, v14)
  const v20 = Math.min(f.faktiskBefordringsudgift, v16)
  const v21 = s[243] && v17
  const v22 = s[244] && v17 && v20 >= v19
  const v23 = v21 || v22
  const v24 = v21 ? (v22 ? Math.min(v14, v19) : v14) : v19
  const v25 = s[245] ? (v23 ? Math.min(f.faktiskBefordringsudgift, v24) : f.faktiskBefordringsudgift) : v24
  const v26 = v21 ? (v22 ? Math.max(v16, v20) : v16) : v20
  const v27 = s[245] ? (v23 ? Math.max(f.faktiskBefordringsudgift, v26) : f.faktiskBefordringsudgift) : v26
  const v28 = s[245] || v21 || v22
  const v29 = s[243] && v18 || s[244] && !((!v17 || !v18 && v14 === v16) && v17 && f.faktiskBefordringsudgift === v14)
  const LAB_175_2_er = !s[1] || !s[246] && v28 || s[246] && (!s[234] || v28)
  s[1358] = LAB_175_2_er
  const LAB_175_2_ir = !s[1] || !s[246] && v29 || s[246] && (!s[234] || v29)
  s[1359] = LAB_175_2_ir
  const LAB_175_2 = s[1] ? (s[246] ? (s[234] ? v25 : -Infinity) : v25) : -Infinity
  s[1356] = LAB_175_2
  const LAB_175_2_hoej = s[1] ? (s[246] ? (s[234] ? v27 : Infinity) : v27) : Infinity
  s[1357] = LAB_175_2_hoej
  // LAB.175.5: A-kassen afgør og udbetaler pengene til transport (LAB § 175, stk. 5)
  const v34 = !s[43] && s[231] || s[43] && s[231] && f.befordringFoelgerAfFunktionsnedsaettelse === false
  const LAB_175_5 = !s[1] || v34
  s[1360] = LAB_175_5
  const LAB_175_5_nej = !s[1] || !v34
  s[1361] = LAB_175_5_nej
  // LAB.176.1: Dækning af udgifter ved at deltage (LAB § 176, stk. 1)
  const v37 = f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'jobafklaring'
  s[2689] = v37
  const v38 = v37 && s[247]
  s[2688] = v38
  const v39 = f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'jobafklaring' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'selvforsoergende' || f.maalgruppeForTilbud === 'under_18'
  s[2691] = v39
  const v40 = f.tilbuddetsArt === 'vejledning' || f.tilbuddetsArt === 'praktik' || f.tilbuddetsArt === 'nytteindsats'
  s[2692] = v40
  const v41 = v39 && v40
  s[2690] = v41
  const v42 = !s[43] && v38 && f.merudgiftGodtgoeresEfterRetningslinjer || s[43] && v41 && f.merudgiftGodtgoeresEfterRetningslinjer
  const LAB_176_1 = !s[1] || v42
  s[819] = LAB_176_1
  const LAB_176_1_nej = !s[1] || !v42
  s[1363] = LAB_176_1_nej
  // LAB.176.1.beløb: Dækning af udgifter pr. måned (LAB § 176, stk. 1)
  const v45 = Math.min(100000, f.merudgiftVedTilbud)
  const v46 = f.vurderingsdato >= 14730 /* 2010-05-01 */
  s[2693] = v46
  const v47 = f.vurderingsdato >= 14976 /* 2011-01-02 */
  s[2694] = v47
  const v48 = v46 ? (v47 ? v45 : Math.min(f.merudgiftVedTilbud, 150000)) : v45
  const LAB_176_1_beloeb = s[1] ? v48 : -Infinity
  s[1364] = LAB_176_1_beloeb
  const LAB_176_1_beloeb_hoej = s[1] ? v48 : Infinity
  s[1365] = LAB_176_1_beloeb_hoej
  const LAB_176_1_beloeb_ir = !s[1] || LAB_176_1_nej || !s[1]
  s[1366] = LAB_176_1_beloeb_ir
  // LAB.2003.121.4: Kommunen mister refusion for fleksjobbet (LAB § 122)
  const LAB_2003_121_4 = !s[1] || !s[0] && (s[248] || f.revurderingensGrundlagMangler)
  s[820] = LAB_2003_121_4
  const LAB_2003_121_4_nej = !s[1] || s[0] || (s[249] || s[250]) && f.revurderingensGrundlagMangler === false
  s[1368] = LAB_2003_121_4_nej
  // LAB.2003.121.4.til: Sidste dag uden refusion (LAB § 122)
  const v54 = s[0] ? NEVER : shiftDays(shiftMonths(f.visiteretEllerRevurderetDen, 36 - f.maanederUdenRefusionFoer), -1)
  const LAB_2003_121_4_til = s[1] ? v54 : FIRST_DAY
  s[1369] = LAB_2003_121_4_til
  const LAB_2003_121_4_til_hoej = s[1] ? v54 : NEVER
  s[1370] = LAB_2003_121_4_til_hoej
  const LAB_2003_121_4_til_ir = !s[1] || LAB_2003_121_4_nej || !s[1]
  s[1371] = LAB_2003_121_4_til_ir
  // LAS.2a: Din samlever skal forsørge dig (LAS § 2)
  const v58 = s[251] && !s[216]
  const LAS_2a = f.harSamleverMedForsoergelsespligt && (!s[1] || v58)
  s[256] = LAS_2a
  const LAS_2a_nej = f.harSamleverMedForsoergelsespligt && (!s[1] || !v58)
  s[257] = LAS_2a_nej
  const LAS_2a_ir = f.harSamleverMedForsoergelsespligt === false || !s[1]
  s[258] = LAS_2a_ir
  // LAS.10.3: Opfølgning på ledighedsydelsen (LAS § 10, stk. 3)
  const v62 = f.fulgtOpPaaLedighedsydelsen ? shiftMonths(f.ledighedsydelsenSenestVurderetDen, 12) : shiftMonths(f.ledighedsydelseFoersteGang, 6)
  const LAS_10_3 = s[5] ? v62 : FIRST_DAY
  s[1372] = LAS_10_3
  const LAS_10_3_hoej = s[5] ? v62 : NEVER
  s[1373] = LAS_10_3_hoej
  // LAS.11.2: En social begivenhed gør hjælpen nødvendig (LAS § 11, stk. 2)
  const v65 = f.aendringIForholdene && f.kanIkkeForsoergeSig && f.behovetDaekkesAfAndenYdelse === false
  const LAS_11_2 = !s[1] || v65
  s[260] = LAS_11_2
  const LAS_11_2_nej = !s[1] || !v65
  s[261] = LAS_11_2_nej
  // LAS.23.1: Uddannelseshjælp i stedet for kontanthjælp (LAS § 11, stk. 1)
  const v68 = s[251] && !s[252] && s[253]
  const LAS_23_1 = !s[1] || v68
  s[254] = LAS_23_1
  const LAS_23_1_nej = !s[1] || !v68
  s[255] = LAS_23_1_nej
}

function svar_25(f, s) {
  // LAS.13.1: Du står til rådighed (LAS § 13, stk. 1)
  const v0 = f.harRimeligtTilbudOmArbejde === false && f.udnytterSineMuligheder
  s[2700] = v0
  const v1 = f.erGift === false || f.aegtefaellenErUndtagetFraRaadighed || f.aegtefaellenUdnytterSineMuligheder
  s[2701] = v1
  const v2 = v0 && v1
  const v3 = f.staarTilRaadighedForUddannelse && v0
  const v4 = f.staarTilRaadighedForUddannelse === false && !v0
  const v5 = !s[1] && !(v3 || v4)
  s[2704] = v5
  const v6 = s[254] && f.staarTilRaadighedForUddannelse || s[255] && v0 || !s[1] && v3
  s[2702] = v6
  const v7 = s[254] && f.staarTilRaadighedForUddannelse === false || s[255] && !v0 || !s[1] && v4
  s[2703] = v7
  const v8 = s[253] && f.staarTilRaadighedForUddannelse || !s[253] && v0
  s[2705] = v8
  const v9 = v8 && v1
  const LAS_13_1 = !s[1] || !s[251] && v2 || s[251] && (!s[252] && (v6 || v5) && v1 || s[252] && v9)
  s[1383] = LAS_13_1
  const LAS_13_1_nej = !s[1] || !s[251] && !v2 || s[251] && (!s[252] && (v7 || !v1) || s[252] && !v9)
  s[1384] = LAS_13_1_nej
  // LAS.14.1.grænse: Den formue, du må have (LAS § 14, stk. 1)
  const v12 = f.erGift || s[256]
  s[2707] = v12
  const v13 = f.erGift === false && (s[257] || s[258])
  s[2708] = v13
  const v14 = s[259] || s[45]
  const v15 = SATS_12(f.vurderingsdato)
  const v16 = v14 ? -Infinity : v15
  const v17 = v14 ? Infinity : v15
  const v18 = SATS_13(f.vurderingsdato)
  const v19 = v14 ? -Infinity : v18
  const v20 = v14 ? Infinity : v18
  const LAS_14_1_graense_ir = !s[1] || s[252] && (v12 && v14 || v13 && v14)
  s[1405] = LAS_14_1_graense_ir
  const LAS_14_1_graense = s[1] ? (s[252] ? (v12 ? (v13 ? Math.min(v16, v19) : v16) : v19) : v13 ? 1000000 : 2000000) : -Infinity
  s[1403] = LAS_14_1_graense
  const LAS_14_1_graense_hoej = s[1] ? (s[252] ? (v12 ? (v13 ? Math.max(v17, v20) : v17) : v20) : v12 ? 2000000 : 1000000) : Infinity
  s[1404] = LAS_14_1_graense_hoej
  // LAS.14.1.over: Formuen over grænsen (LAS § 14, stk. 1-9)
  const v24 = f.formue - f.formueDerSesBortFra
  const v25 = -LAS_14_1_graense_hoej === -Infinity
  const v26 = -LAS_14_1_graense === Infinity
  const v27 = v24 - f.arbejdsgiverbetaltPension
  const LAS_14_1_over_ir = !s[1] || LAS_14_1_graense_ir
  s[1408] = LAS_14_1_over_ir
  const LAS_14_1_over = s[1] ? (s[252] ? Math.max(0, v25 ? -Infinity : v27 - LAS_14_1_graense_hoej) : Math.max(0, v25 ? -Infinity : v24 - LAS_14_1_graense_hoej)) : -Infinity
  s[1406] = LAS_14_1_over
  const LAS_14_1_over_hoej = s[1] ? (s[252] ? Math.max(0, v26 ? Infinity : v27 - LAS_14_1_graense) : Math.max(0, v26 ? Infinity : v24 - LAS_14_1_graense)) : Infinity
  s[1407] = LAS_14_1_over_hoej
  // LAS.14.1: Formuen udelukker hjælp (LAS § 14, stk. 1)
  const LAS_14_1 = !s[1] || LAS_14_1_over_hoej > 0
  s[1400] = LAS_14_1
  const LAS_14_1_nej = !s[1] || LAS_14_1_over <= 0
  s[1401] = LAS_14_1_nej
  const LAS_14_1_ir = !s[1] || LAS_14_1_over_ir
  s[1402] = LAS_14_1_ir
  // LAS.11: Ret til kontanthjælp (LAS § 11, stk. 2)
  const v34 = s[260] || !s[1]
  const LAS_11 = !s[1] || v34 && (LAS_13_1 || !s[1]) && (LAS_14_1_nej || LAS_14_1_ir) && (s[260] || LAS_13_1 || LAS_14_1_nej)
  s[1374] = LAS_11
  const LAS_11_nej = !s[1] || s[261] || LAS_13_1_nej || LAS_14_1
  s[1375] = LAS_11_nej
  // LAS.11.2.supplerende: Supplerende kontanthjælp (LAS § 11, stk. 2)
  const v37 = f.arbejderDeltid || f.dagpengeUnderDetHoejeste
  s[2709] = v37
  const LAS_11_2_supplerende = !s[1] || v34 && v37 && f.klarTilFuldTid
  s[1376] = LAS_11_2_supplerende
  const LAS_11_2_supplerende_nej = !s[1] || s[261] || !v37 || f.klarTilFuldTid === false
  s[1377] = LAS_11_2_supplerende_nej
  // LAS.13.8: Ægteparrets timer i almindeligt arbejde, 2007-2011 (LAS § 13)
  const v40 = f.vurderingsdato >= 13604 /* 2007-04-01 */
  s[2710] = v40
  const v41 = f.aarMedHjaelpSomPar >= 2
  s[2712] = v41
  const v42 = f.ordinaereTimerSeneste24Maaneder >= 30000
  s[2713] = v42
  const v43 = f.erGift === false || !v41 || f.kanIkkeFaaOrdinaertArbejde || v42
  const v44 = f.vurderingsdato >= 15156 /* 2011-07-01 */
  s[2711] = v44
  const v45 = v44 && !s[18]
  const LAS_13_8 = !s[1] || !v40 || v44 || v43
  s[1385] = LAS_13_8
  const LAS_13_8_nej = !s[1] || v40 && (!v44 && !v43 || v45)
  s[1386] = LAS_13_8_nej
  const LAS_13_8_ir = !s[1] || v40 && v45
  s[1387] = LAS_13_8_ir
  // LAS.13f.1: 225-timersreglen er opfyldt (LAS § 13 f, stk. 1-9)
  const v49 = f.vurderingsdato >= 17075 /* 2016-10-01 */
  s[328] = v49
  const v50 = f.vurderingsdato >= 17257 /* 2017-04-01 */
  s[2715] = v50
  const v51 = f.maanederMedHjaelpSeneste3Aar >= 12
  s[2716] = v51
  const v52 = f.ordinaereTimerSeneste6Maaneder >= 11300
  s[2717] = v52
  const v53 = f.ordinaereTimerSeneste12Maaneder >= 22500
  s[2718] = v53
  const v54 = !v50 && (!v51 || f.kanIkkeFaaOrdinaertArbejde || v52) || v50 && (!v51 || f.kanIkkeFaaOrdinaertArbejde || v53)
  const LAS_25b_1_er = v49 && s[262]
  s[329] = LAS_25b_1_er
  const LAS_13f_1 = LAS_25b_1_er && (!v49 || v54)
  s[331] = LAS_13f_1
  const LAS_13f_1_nej = LAS_25b_1_er && (!v49 || !v54)
  s[1388] = LAS_13f_1_nej
  const LAS_13f_1_ir = !LAS_25b_1_er || !v49
  s[821] = LAS_13f_1_ir
  // LAS.13f.14: Fuld hjælp igen efter 225 timer (LAS § 13 f, stk. 14)
  const v59 = f.ordinaereTimerEfterNedsaettelsen >= 22500
  const LAS_13f_14 = LAS_25b_1_er && (!v49 || v59)
  s[1390] = LAS_13f_14
  const LAS_13f_14_nej = LAS_25b_1_er && (!v49 || !v59)
  s[1391] = LAS_13f_14_nej
  // LAS.13g.1.beløb: Nedsættelsens beløb (LAS § 13 g, stk. 1)
  const v62 = f.vurderingsdato >= 17167 /* 2017-01-01 */
  s[782] = v62
  const v63 = f.hjaelpEfterVoksensatsen ? 100000 : 50000
  const v64 = f.vurderingsdato >= 18628 /* 2021-01-01 */
  s[421] = v64
  const v65 = f.vurderingsdato <= 18261 /* 2019-12-31 */
  s[838] = v65
  const v66 = v65 || v64
  const LAS_13g_1_beloeb = v49 ? (v62 ? (s[43] ? (v64 ? -Infinity : f.hjaelpEfterVoksensatsen ? (v66 ? -Infinity : 105400) : v66 ? -Infinity : 52600) : -Infinity) : v63) : -Infinity
  s[1396] = LAS_13g_1_beloeb
  const LAS_13g_1_beloeb_hoej = v49 ? (v62 ? (s[43] ? (v64 ? Infinity : f.hjaelpEfterVoksensatsen ? (v66 ? Infinity : 105400) : v66 ? Infinity : 52600) : Infinity) : v63) : Infinity
  s[1397] = LAS_13g_1_beloeb_hoej
  const LAS_13g_1_beloeb_er = LAS_25b_1_er && f.erGift === false
  s[1398] = LAS_13g_1_beloeb_er
  const LAS_13g_1_beloeb_ir = !LAS_13g_1_beloeb_er || !v49 || v62 && (!s[43] || v64 || v66)
  s[1399] = LAS_13g_1_beloeb_ir
  // LAS.13g.1: Nedsættelse efter 225-timersreglen (LAS § 13 g, stk. 1-2)
  const v71 = LAS_13f_1 || f.hjaelpPaaSUNiveau
  s[2721] = v71
  const v72 = LAS_13f_1_nej || LAS_13f_1_ir
  s[330] = v72
  const v73 = v72 && f.hjaelpPaaSUNiveau === false
  s[2722] = v73
  const v74 = v73 && LAS_13g_1_beloeb_er
  const LAS_13g_1 = v49 ? (v71 ? (v74 ? Math.min(0, LAS_13g_1_beloeb) : 0) : LAS_13g_1_beloeb) : -Infinity
  s[1392] = LAS_13g_1
  const LAS_13g_1_hoej = v49 ? (v74 ? LAS_13g_1_beloeb_hoej : 0) : Infinity
  s[1393] = LAS_13g_1_hoej
  const LAS_13g_1_er = LAS_13g_1_beloeb_er && (!v49 || v71 || v74)
  s[1394] = LAS_13g_1_er
  const LAS_13g_1_ir = !LAS_13g_1_beloeb_er || !v49 || v73 && LAS_13g_1_beloeb_ir
  s[1395] = LAS_13g_1_ir
}

function svar_26(f, s) {
  // LAS.16.3: Forhøjet sats fra 25 år efter arbejde (LAS § 16, stk. 3-5)
  const v0 = shiftMonths(f.foedselsdag, 300)
  s[427] = v0
  const v1 = f.vurderingsdato >= v0
  s[274] = v1
  const v2 = f.fuldtidsarbejdeMedEOeSSeneste10Aar >= 30
  s[2724] = v2
  const v3 = v2 || f.opfyldtBeskaeftigelseskravetFoer
  s[2723] = v3
  const v4 = v1 && v3
  const LAS_16_3 = s[252] && (!s[252] || v4)
  s[1409] = LAS_16_3
  const LAS_16_3_nej = s[252] && (!s[252] || !v4)
  s[1410] = LAS_16_3_nej
  // LAS.16.1: Din sats fra juli 2025 (LAS § 16, stk. 1-3)
  const v7 = !s[263] && f.borHosForaeldre && f.forsoergerEgetBarnIHjemmet === false
  s[268] = v7
  const v8 = s[262] || s[45]
  s[273] = v8
  const v9 = SATS_14(f.vurderingsdato)
  const v10 = s[263] || LAS_16_3
  s[2725] = v10
  const v11 = !s[263] && (LAS_16_3_nej || !s[252])
  s[2726] = v11
  const v12 = SATS_15(f.vurderingsdato)
  const v13 = v8 ? -Infinity : v12
  s[513] = v13
  const v14 = v8 ? Infinity : v12
  s[512] = v14
  const v15 = SATS_16(f.vurderingsdato)
  const v16 = v8 ? -Infinity : v15
  const v17 = v8 ? Infinity : v15
  const v18 = v10 ? (v11 ? Math.min(v13, v16) : v13) : v16
  const v19 = v10 ? (v11 ? Math.max(v14, v17) : v14) : v17
  const v20 = v10 && v8 || v11 && v8
  const v21 = SATS_17(f.vurderingsdato)
  const v22 = v8 ? -Infinity : v21
  const v23 = v8 ? Infinity : v21
  const v24 = Math.max(v18, v22)
  const v25 = Math.min(v19, v23)
  const v26 = s[264] && v25 >= v24
  const v27 = s[265] || v26
  const v28 = s[265] ? (v26 ? Math.min(v22, v24) : v22) : v24
  const v29 = s[265] ? (v26 ? Math.max(v23, v25) : v23) : v25
  const LAS_16_1 = s[252] ? (v7 ? (v8 ? -Infinity : v9) : s[266] ? (v27 ? Math.min(v18, v28) : v18) : v28) : -Infinity
  s[319] = LAS_16_1
  const LAS_16_1_hoej = s[252] ? (v7 ? (v8 ? Infinity : v9) : s[266] ? (v27 ? Math.max(v19, v29) : v19) : v29) : Infinity
  s[318] = LAS_16_1_hoej
  const LAS_16_1_er = s[252] && (!s[252] || v7 || s[266] || s[265] || v26)
  s[325] = LAS_16_1_er
  const LAS_16_1_ir = !s[252] || !s[252] || v7 && v8 || !v7 && (s[266] && v20 || s[265] && v8 || s[264] && v20 && v8 || s[264] && !(!v20 && v18 === v19 && !v8 && v22 === v23 && v18 === v22))
  s[326] = LAS_16_1_ir
  // LAS.16.overgang: Hjælpen følger de nye regler (LAS § 16)
  const LAS_16_overgang = !s[1] || s[252]
  s[1411] = LAS_16_overgang
  const LAS_16_overgang_nej = !s[1] || !s[252]
  s[1412] = LAS_16_overgang_nej
  // LAS.17.1: Børnetillæg (LAS § 17, stk. 1-2)
  const v36 = f.boernOpholderSigIDanmark || f.boernLigestillet
  s[2727] = v36
  const v37 = f.harForsoergelsespligt && v36
  s[272] = v37
  const v38 = SATS_18(f.vurderingsdato)
  const v39 = v37 && v8
  s[275] = v39
  const LAS_17_1 = s[252] ? (v37 ? (v8 ? -Infinity : v38) : 0) : -Infinity
  s[305] = LAS_17_1
  const LAS_17_1_hoej = s[252] ? (v37 ? (v8 ? Infinity : v38) : 0) : Infinity
  s[303] = LAS_17_1_hoej
  const LAS_17_1_ir = !s[252] || !s[252] || v39
  s[307] = LAS_17_1_ir
  // LAS.18.1: Tillæg til enlige forsørgere (LAS § 18, stk. 1-2)
  const v43 = s[265] || v7 || v10
  s[271] = v43
  const v44 = s[266] || s[264]
  s[269] = v44
  const v45 = v44 && !v7 && v11
  s[270] = v45
  const v46 = s[266] || v7
  s[2733] = v46
  const v47 = s[267] && !v7
  s[2732] = v47
  const v48 = v45 || v47
  s[2730] = v48
  const v49 = v43 && v46
  s[2731] = v49
  const v50 = f.retTilEkstraBoernetilskud === false || v49
  s[2729] = v50
  const v51 = f.retTilEkstraBoernetilskud && v48
  s[2728] = v51
  const v52 = SATS_19(f.vurderingsdato)
  const v53 = v8 ? -Infinity : v52
  const LAS_18_1 = s[252] ? (v51 ? (v50 ? Math.min(0, v53) : v53) : 0) : -Infinity
  s[304] = LAS_18_1
  const LAS_18_1_hoej = s[252] ? (v51 ? (v8 ? Infinity : v52) : 0) : Infinity
  s[306] = LAS_18_1_hoej
  const LAS_18_1_ir = !s[252] || !s[252] || v51 && v8
  s[308] = LAS_18_1_ir
  // LAS.18.3: Tillæg til enlige uden børn (LAS § 18, stk. 3)
  const v57 = s[265] || v7 || v11
  s[2739] = v57
  const v58 = v44 && !v7 && v10
  s[2738] = v58
  const v59 = v45 || v58
  s[2736] = v59
  const v60 = v43 && v57
  s[2737] = v60
  const v61 = f.enligEfterBoernetilskudsloven === false || f.harForsoergelsespligt || v60
  s[2735] = v61
  const v62 = f.enligEfterBoernetilskudsloven && f.harForsoergelsespligt === false && v59
  s[2734] = v62
  const v63 = SATS_20(f.vurderingsdato)
  const v64 = v8 ? -Infinity : v63
  const LAS_18_3 = s[252] ? (v62 ? (v61 ? Math.min(0, v64) : v64) : 0) : -Infinity
  s[309] = LAS_18_3
  const LAS_18_3_hoej = s[252] ? (v62 ? (v8 ? Infinity : v63) : 0) : Infinity
  s[310] = LAS_18_3_hoej
  const LAS_18_3_ir = !s[252] || !s[252] || v62 && v8
  s[311] = LAS_18_3_ir
}

function svar_27(f, s) {
  // LAS.19.1: Særligt ungetillæg (LAS § 19, stk. 1-3)
  const v0 = s[265] || !s[268]
  s[2746] = v0
  const v1 = f.visiteretSom === 'aktivitetsparat'
  s[341] = v1
  const v2 = v1 || f.erForrevalidend
  s[2742] = v2
  const v3 = s[269] && s[268]
  s[2745] = v3
  const v4 = s[270] || v3
  s[2743] = v4
  const v5 = s[271] && v0
  s[2744] = v5
  const v6 = !v2 || v5
  s[2741] = v6
  const v7 = v2 && v4
  s[2740] = v7
  const v8 = SATS_21(f.vurderingsdato)
  const v9 = SATS_22(f.vurderingsdato)
  const v10 = SATS_23(f.vurderingsdato)
  const v11 = f.harForsoergelsespligt ? (s[272] ? (s[273] ? -Infinity : v8) : 0) : s[274] ? (s[273] ? -Infinity : v10) : s[273] ? -Infinity : v9
  const LAS_19_1 = s[252] ? (v7 ? (v6 ? Math.min(0, v11) : v11) : 0) : -Infinity
  s[312] = LAS_19_1
  const LAS_19_1_hoej = s[252] ? (v7 ? (f.harForsoergelsespligt ? (s[272] ? (s[273] ? Infinity : v8) : 0) : s[274] ? (s[273] ? Infinity : v10) : s[273] ? Infinity : v9) : 0) : Infinity
  s[313] = LAS_19_1_hoej
  const LAS_19_1_ir = !s[252] || !s[252] || v7 && (f.harForsoergelsespligt && s[275] || f.harForsoergelsespligt === false && s[273])
  s[314] = LAS_19_1_ir
  // LAS.20.1: Midlertidigt tilpasningstillæg (LAS § 20, stk. 1)
  const v15 = f.vurderingsdato >= 21000 /* 2027-07-01 */
  s[2747] = v15
  const v16 = f.gruppeIJuni2025 === 'ingen'
  s[2750] = v16
  const v17 = v16 || f.grundsatsEllerHjemmeboendeIJuli2025 === false || f.tillaegspakkenIJuli2025 === false || v5
  s[2749] = v17
  const v18 = !v16 && f.grundsatsEllerHjemmeboendeIJuli2025 && f.tillaegspakkenIJuli2025 && v4
  s[2748] = v18
  const v19 = s[262] || v15
  const v20 = v19 ? -Infinity : 200000
  const LAS_20_1 = s[252] ? (v15 ? 0 : v18 ? (v17 ? Math.min(0, v20) : v20) : 0) : -Infinity
  s[315] = LAS_20_1
  const LAS_20_1_hoej = s[252] ? (v15 ? 0 : v18 ? (v19 ? Infinity : 200000) : 0) : Infinity
  s[316] = LAS_20_1_hoej
  const LAS_20_1_ir = !s[252] || !s[252] || !v15 && v18 && v19
  s[317] = LAS_20_1_ir
  // LAS.24.1: Aktivitetstillæg tidligst fra (LAS § 24, stk. 1)
  const v24 = f.deltagerEllerOenskerTilbud && v2
  s[2755] = v24
  const v25 = v1 && f.saerligtKomplekseUdfordringer
  s[2754] = v25
  const v26 = f.erForrevalidend || v25
  s[2753] = v26
  const v27 = f.deltagerEllerOenskerTilbud && v26
  s[2752] = v27
  const v28 = v27 ? f.visiteretDen : v24 ? Math.max(f.visiteretDen, shiftMonths(f.fikHjaelpFra, 3)) : NEVER
  const LAS_24_1 = s[251] ? v28 : FIRST_DAY
  s[295] = LAS_24_1
  const LAS_24_1_hoej = s[251] ? v28 : NEVER
  s[294] = LAS_24_1_hoej
  const v31 = s[251] && s[262]
  s[276] = v31
  const LAS_24_1_er = v31 && !s[263]
  s[283] = LAS_24_1_er
  const LAS_24_1_ir = !LAS_24_1_er || !s[251]
  s[298] = LAS_24_1_ir
}

function svar_28(f, s) {
  // LAS.25.3.forsørger: Sats for unge forsørgere uden ekstra børnetilskud (LAS § 25, stk. 3, nr. 2)
  const v0 = f.vurderingsdato >= 16617 /* 2015-07-01 */
  s[366] = v0
  const v1 = s[217] || s[252]
  s[277] = v1
  const v2 = SATS_24(f.vurderingsdato)
  const v3 = v1 ? -Infinity : v2
  s[296] = v3
  const v4 = v1 ? Infinity : v2
  s[297] = v4
  const v5 = f.vurderingsdato <= 16070 /* 2013-12-31 */
  s[351] = v5
  const v6 = v5 || s[252]
  s[278] = v6
  const v7 = s[254] && v6
  s[286] = v7
  const v8 = s[255] && v6
  s[287] = v8
  const v9 = !s[1] && v6
  s[288] = v9
  const v10 = f.vurderingsdato >= 16388 /* 2014-11-14 */
  s[2758] = v10
  const v11 = SATS_25(f.vurderingsdato)
  const v12 = v6 ? -Infinity : v11
  const v13 = v6 ? Infinity : v11
  const v14 = SATS_26(f.vurderingsdato)
  const v15 = v6 ? -Infinity : v14
  const v16 = v6 ? Infinity : v14
  const v17 = Math.max(v12, v15)
  const v18 = Math.min(v13, v16)
  const v19 = !s[1] && v18 >= v17
  const v20 = s[255] || v19
  const v21 = s[255] ? (v19 ? Math.min(v15, v17) : v15) : v17
  const v22 = s[254] ? (v20 ? Math.min(v12, v21) : v12) : v21
  const v23 = s[255] ? (v19 ? Math.max(v16, v18) : v16) : v18
  const v24 = s[254] ? (v20 ? Math.max(v13, v23) : v13) : v23
  const v25 = s[254] || s[255] || v19
  const v26 = v7 || v8 || v9 || !s[1] && !(!v6 && v12 === v13 && !v6 && v15 === v16 && v12 === v15)
  const v27 = SATS_27(f.vurderingsdato)
  const v28 = v6 ? -Infinity : v27
  const v29 = v6 ? Infinity : v27
  const v30 = SATS_28(f.vurderingsdato)
  const v31 = s[274] && v6 || !s[274] && v1
  s[292] = v31
  const v32 = s[274] ? (v6 ? -Infinity : v30) : v3
  const v33 = s[274] ? (v6 ? Infinity : v30) : v4
  const v34 = Math.max(v28, v32)
  const v35 = Math.min(v29, v33)
  const v36 = !s[1] && v35 >= v34
  const v37 = s[255] || v36
  const v38 = s[255] ? (v36 ? Math.min(v32, v34) : v32) : v34
  const v39 = s[254] ? (v37 ? Math.min(v28, v38) : v28) : v38
  s[280] = v39
  const v40 = s[255] ? (v36 ? Math.max(v33, v35) : v33) : v35
  const v41 = s[254] ? (v37 ? Math.max(v29, v40) : v29) : v40
  s[282] = v41
  const v42 = s[254] || s[255] || v36
  s[285] = v42
  const v43 = s[255] && v31
  s[290] = v43
  const v44 = !s[1] && v6 && v31
  s[291] = v44
  const v45 = v7 || v43 || v44 || !s[1] && !(!v6 && v28 === v29 && !v31 && v32 === v33 && v28 === v32)
  s[293] = v45
  const LAS_25_3_forsoerger = s[251] ? (v10 ? (v0 ? v22 : -Infinity) : f.samleverMedUngeydelse ? v22 : v39) : -Infinity
  s[279] = LAS_25_3_forsoerger
  const LAS_25_3_forsoerger_hoej = s[251] ? (v10 ? (v0 ? v24 : Infinity) : f.samleverMedUngeydelse ? v24 : v41) : Infinity
  s[281] = LAS_25_3_forsoerger_hoej
  const v48 = s[276] && !s[263] && f.forsoergerEgetBarnIHjemmet && f.retTilEkstraBoernetilskud === false
  s[2756] = v48
  const LAS_25_3_forsoerger_er = v48 && (!s[251] || !v10 && (f.samleverMedUngeydelse && v25 || f.samleverMedUngeydelse === false && v42) || v10 && (!v0 || v25))
  s[284] = LAS_25_3_forsoerger_er
  const LAS_25_3_forsoerger_ir = !v48 || !s[251] || !v10 && (f.samleverMedUngeydelse && v26 || f.samleverMedUngeydelse === false && v45) || v10 && (!v0 || v26)
  s[289] = LAS_25_3_forsoerger_ir
}

function svar_29(f, s) {
  // LAS.25.3: Hjælpen under 30 år, 2014-2025 (LAS § 25, stk. 3)
  const v0 = SATS_29(f.vurderingsdato)
  const v1 = s[277] ? -Infinity : v0
  s[299] = v1
  const v2 = s[277] ? Infinity : v0
  s[301] = v2
  const v3 = SATS_30(f.vurderingsdato)
  const v4 = s[277] ? -Infinity : v3
  s[321] = v4
  const v5 = s[277] ? Infinity : v3
  s[323] = v5
  const v6 = SATS_31(f.vurderingsdato)
  const v7 = s[277] ? -Infinity : v6
  s[300] = v7
  const v8 = s[277] ? Infinity : v6
  s[302] = v8
  const v9 = f.psykiskLidelseNaevntILoven && s[272]
  s[2759] = v9
  const v10 = f.forsoergerEgetBarnIHjemmet && f.retTilEkstraBoernetilskud
  s[2760] = v10
  const v11 = SATS_32(f.vurderingsdato)
  const v12 = s[278] ? -Infinity : v11
  const v13 = s[278] ? Infinity : v11
  const v14 = SATS_33(f.vurderingsdato)
  const v15 = s[278] ? -Infinity : v14
  const v16 = s[278] ? Infinity : v14
  const v17 = Math.max(v12, v15)
  const v18 = Math.min(v13, v16)
  const v19 = !s[1] && v18 >= v17
  const v20 = s[255] || v19
  const v21 = s[255] ? (v19 ? Math.min(v15, v17) : v15) : v17
  const v22 = s[255] ? (v19 ? Math.max(v16, v18) : v16) : v18
  const v23 = SATS_34(f.vurderingsdato)
  const v24 = s[278] ? -Infinity : v23
  const v25 = s[278] ? Infinity : v23
  const v26 = SATS_35(f.vurderingsdato)
  const v27 = s[274] ? (s[278] ? -Infinity : v26) : v4
  const v28 = s[274] ? (s[278] ? Infinity : v26) : v5
  const v29 = Math.max(v24, v27)
  const v30 = Math.min(v25, v28)
  const v31 = !s[1] && v30 >= v29
  const v32 = s[255] || v31
  const v33 = s[255] ? (v31 ? Math.min(v27, v29) : v27) : v29
  const v34 = s[255] ? (v31 ? Math.max(v28, v30) : v28) : v30
  const LAS_25_3 = s[251] ? (v9 ? v1 : v10 ? (s[254] ? (v20 ? Math.min(v12, v21) : v12) : v21) : f.gravidEfter12Uge ? v7 : f.forsoergerEgetBarnIHjemmet ? s[279] : f.borHosForaeldre ? (s[254] ? (v32 ? Math.min(v24, v33) : v24) : v33) : f.psykiskLidelseNaevntILoven ? v7 : s[280]) : -Infinity
  s[320] = LAS_25_3
  const LAS_25_3_hoej = s[251] ? (v9 ? v2 : v10 ? (s[254] ? (v20 ? Math.max(v13, v22) : v13) : v22) : f.gravidEfter12Uge ? v8 : f.forsoergerEgetBarnIHjemmet ? s[281] : f.borHosForaeldre ? (s[254] ? (v32 ? Math.max(v25, v34) : v25) : v34) : f.psykiskLidelseNaevntILoven ? v8 : s[282]) : Infinity
  s[322] = LAS_25_3_hoej
  const LAS_25_3_er = s[283] && (!s[251] || v9 || v10 && (s[254] || s[255] || v19) || !v10 && (f.gravidEfter12Uge || f.forsoergerEgetBarnIHjemmet && s[284] || f.forsoergerEgetBarnIHjemmet === false && (f.borHosForaeldre && (s[254] || s[255] || v31) || f.borHosForaeldre === false && (f.psykiskLidelseNaevntILoven || s[285]))))
  s[324] = LAS_25_3_er
  const LAS_25_3_ir = !s[283] || !s[251] || v9 && s[277] || !v9 && (v10 && (s[286] || s[287] || s[288] || !s[1] && !(!s[278] && v12 === v13 && !s[278] && v15 === v16 && v12 === v15)) || !v10 && (f.gravidEfter12Uge && s[277] || f.gravidEfter12Uge === false && (f.forsoergerEgetBarnIHjemmet && s[289] || f.forsoergerEgetBarnIHjemmet === false && (f.borHosForaeldre && (s[286] || s[290] || s[291] || !s[1] && !(!s[278] && v24 === v25 && !s[292] && v27 === v28 && v24 === v27)) || f.borHosForaeldre === false && (f.psykiskLidelseNaevntILoven && s[277] || f.psykiskLidelseNaevntILoven === false && s[293])))))
  s[327] = LAS_25_3_ir
  // LAS.24.3: Aktivitetstillæg pr. måned (LAS § 24, stk. 3)
  const v39 = s[283] && f.vurderingsdato < s[294]
  s[2761] = v39
  const v40 = s[283] && f.vurderingsdato >= s[295]
  s[2762] = v40
  const v41 = f.psykiskLidelseNaevntILoven && f.borHosForaeldre === false
  s[2764] = v41
  const v42 = f.gravidEfter12Uge || v41
  s[2763] = v42
  const v43 = f.forsoergerEgetBarnIHjemmet ? v1 : s[274] ? v7 : f.borHosForaeldre ? v4 : s[296]
  const v44 = f.forsoergerEgetBarnIHjemmet ? v2 : s[274] ? v8 : f.borHosForaeldre ? v5 : s[297]
  const v45 = v44 === Infinity
  const v46 = -LAS_25_3_hoej === -Infinity
  const v47 = v43 === -Infinity
  const v48 = -LAS_25_3 === Infinity
  const v49 = v45 && v46 || v47 && v48
  const v50 = v42 || LAS_25_3_er && !(v49 && !s[277] && v43 === v44 && (!LAS_25_3_er || !LAS_25_3_ir && LAS_25_3 === LAS_25_3_hoej))
  const v51 = !v42 && (s[277] || LAS_25_3_ir || v49)
  const v52 = v42 ? 0 : Math.max(0, v47 || v46 ? -Infinity : v43 - LAS_25_3_hoej)
  const v53 = v42 ? 0 : Math.max(0, v45 || v48 ? Infinity : v44 - LAS_25_3)
  const v54 = v40 && v50
  const v55 = s[298] && v50 && v52 <= 0
  const LAS_24_3 = s[251] ? (v39 ? 0 : v52) : -Infinity
  s[1414] = LAS_24_3
  const LAS_24_3_hoej = s[251] ? (v54 || v55 ? (v54 ? v53 : 0) : 0) : Infinity
  s[1415] = LAS_24_3_hoej
  const LAS_24_3_er = s[283] && (!s[251] || v39 || v54 || v55)
  s[1416] = LAS_24_3_er
  const LAS_24_3_ir = !s[283] || !s[251] || v40 && v51 || s[298] && !((!v50 || !v51 && v52 === v53) && v50 && v52 === 0)
  s[1417] = LAS_24_3_ir
}

function svar_30(f, s) {
  // LAS.25: Din hjælp pr. måned (LAS § 16, stk. 1-3)
  const v0 = s[272] ? s[299] : s[300]
  s[332] = v0
  const v1 = s[272] ? s[301] : s[302]
  s[333] = v1
  const v2 = f.psykiskLidelseNaevntILoven && f.forsoergelsespligtUdenForHjemmet
  s[426] = v2
  const v3 = s[303] === Infinity
  const v4 = s[304] === -Infinity
  const v5 = s[305] === -Infinity
  const v6 = s[306] === Infinity
  const v7 = v3 && v4 || v5 && v6
  const v8 = v5 || v4 ? -Infinity : s[305] + s[304]
  const v9 = v3 || v6 ? Infinity : s[303] + s[306]
  const v10 = s[252] && !(v7 && (!s[252] || !s[307] && s[305] === s[303]) && (!s[252] || !s[308] && s[304] === s[306]))
  const v11 = s[307] || s[308] || v7
  const v12 = v9 === Infinity
  const v13 = s[309] === -Infinity
  const v14 = v8 === -Infinity
  const v15 = s[310] === Infinity
  const v16 = v12 && v13 || v14 && v15
  const v17 = v14 || v13 ? -Infinity : v8 + s[309]
  const v18 = v12 || v15 ? Infinity : v9 + s[310]
  const v19 = v10 && s[252] && !(v16 && (!v10 || !v11 && v8 === v9) && (!s[252] || !s[311] && s[309] === s[310]))
  const v20 = v11 || s[311] || v16
  const v21 = v18 === Infinity
  const v22 = s[312] === -Infinity
  const v23 = v17 === -Infinity
  const v24 = s[313] === Infinity
  const v25 = v21 && v22 || v23 && v24
  const v26 = v23 || v22 ? -Infinity : v17 + s[312]
  const v27 = v21 || v24 ? Infinity : v18 + s[313]
  const v28 = v19 && s[252] && !(v25 && (!v19 || !v20 && v17 === v18) && (!s[252] || !s[314] && s[312] === s[313]))
  const v29 = v20 || s[314] || v25
  const v30 = v27 === Infinity
  const v31 = s[315] === -Infinity
  const v32 = v26 === -Infinity
  const v33 = s[316] === Infinity
  const v34 = v30 && v31 || v32 && v33
  const v35 = v32 || v31 ? -Infinity : v26 + s[315]
  const v36 = v30 || v33 ? Infinity : v27 + s[316]
  const v37 = v28 && s[252] && !(v34 && (!v28 || !v29 && v26 === v27) && (!s[252] || !s[317] && s[315] === s[316]))
  const v38 = v29 || s[317] || v34
  const v39 = s[318] === Infinity
  const v40 = v35 === -Infinity
  const v41 = s[319] === -Infinity
  const v42 = v36 === Infinity
  const v43 = v39 && v40 || v41 && v42
  const LAS_25 = s[1] ? (s[251] ? (s[252] ? (v41 || v40 ? -Infinity : s[319] + v35) : s[263] ? v0 : s[320]) : s[274] ? v0 : f.forsoergerEgetBarnIHjemmet ? s[299] : v2 ? s[299] : f.gravidEfter12Uge ? s[300] : f.borHosForaeldre ? s[321] : f.psykiskLidelseNaevntILoven ? s[300] : s[296]) : -Infinity
  s[1418] = LAS_25
  const LAS_25_hoej = s[1] ? (s[251] ? (s[252] ? (v39 || v42 ? Infinity : s[318] + v36) : s[263] ? v1 : s[322]) : s[274] ? v1 : f.forsoergerEgetBarnIHjemmet ? s[301] : v2 ? s[301] : f.gravidEfter12Uge ? s[302] : f.borHosForaeldre ? s[323] : f.psykiskLidelseNaevntILoven ? s[302] : s[297]) : Infinity
  s[1419] = LAS_25_hoej
  const v46 = s[252] || s[266]
  s[2765] = v46
  const v47 = !s[252] && s[267]
  s[2766] = v47
  const LAS_25_er = v46 && (!s[1] || !s[251] || !s[252] && (s[263] || s[324]) || s[252] && s[325] && v37 && !(v43 && (!s[325] || !s[326] && s[319] === s[318]) && (!v37 || !v38 && v35 === v36)))
  s[1420] = LAS_25_er
  const LAS_25_ir = v46 && (!s[1] || !s[251] && s[277] || s[251] && (!s[252] && (s[263] && s[277] || !s[263] && s[327]) || s[252] && (s[326] || v38 || v43))) || v47
  s[1421] = LAS_25_ir
  // LAS.25b.1: Det, der ligger over kontanthjælpsloftet (LAS § 25 b, stk. 1-10)
  const v50 = Math.max(0, f.samletHjaelpUnderLoftet - f.loftForDinFamilie)
  const LAS_25b_1 = s[328] ? v50 : -Infinity
  s[1422] = LAS_25b_1
  const LAS_25b_1_hoej = s[328] ? v50 : Infinity
  s[1423] = LAS_25b_1_hoej
  // LAS.26.3: Der regnes ikke hjælp til ægtefællen (LAS § 26, stk. 3)
  const LAS_26_3 = f.erGift && (!s[1] || f.aegtefaellenFaarAndenYdelse)
  s[334] = LAS_26_3
  const LAS_26_3_nej = f.erGift && (!s[1] || f.aegtefaellenFaarAndenYdelse === false)
  s[335] = LAS_26_3_nej
  const LAS_26_3_ir = f.erGift === false || !s[1]
  s[336] = LAS_26_3_ir
  // LAS.26.1: Hjælpen til jer sammen (LAS § 26, stk. 1)
  const v56 = LAS_25 === -Infinity ? -Infinity : LAS_25 + f.aegtefaellensHjaelpPrMaaned
  const v57 = LAS_25_hoej === Infinity ? Infinity : LAS_25_hoej + f.aegtefaellensHjaelpPrMaaned
  const v58 = Math.max(LAS_25, v56)
  const v59 = Math.min(LAS_25_hoej, v57)
  const v60 = LAS_26_3 && LAS_25_er
  const v61 = LAS_26_3_nej && LAS_25_er
  const v62 = LAS_26_3_ir && LAS_25_er && v59 >= v58
  const v63 = v61 || v62
  const v64 = v61 ? (v62 ? Math.min(v56, v58) : v56) : v58
  const v65 = v61 ? (v62 ? Math.max(v57, v59) : v57) : v59
  const LAS_26_1_er = !s[1] || f.erGift && (v60 || v61 || v62) || f.erGift === false && LAS_25_er
  s[339] = LAS_26_1_er
  const LAS_26_1_ir = !s[1] || f.erGift && (LAS_26_3 && LAS_25_ir || LAS_26_3_nej && LAS_25_ir || LAS_26_3_ir && LAS_25_ir || LAS_26_3_ir && !((!LAS_25_er || !LAS_25_ir && LAS_25 === LAS_25_hoej) && (!LAS_25_er || !LAS_25_ir && v56 === v57) && (!LAS_25_er || LAS_25 === v56))) || f.erGift === false && LAS_25_ir
  s[340] = LAS_26_1_ir
  const LAS_26_1 = s[1] ? (f.erGift ? (v60 ? (v63 ? Math.min(LAS_25, v64) : LAS_25) : v64) : LAS_25) : -Infinity
  s[337] = LAS_26_1
  const LAS_26_1_hoej = s[1] ? (f.erGift ? (v60 ? (v63 ? Math.max(LAS_25_hoej, v65) : LAS_25_hoej) : v65) : LAS_25_hoej) : Infinity
  s[338] = LAS_26_1_hoej
  // LAS.26.5: Hjælpen til dig falder bort (LAS § 26, stk. 5)
  const v70 = s[329] && f.erGift
  s[2767] = v70
  const LAS_26_5 = v70 && (!s[328] || f.hjaelpEfterVoksensatsen && s[330])
  s[1425] = LAS_26_5
  const LAS_26_5_nej = v70 && (!s[328] || f.hjaelpEfterVoksensatsen === false || s[331])
  s[1426] = LAS_26_5_nej
  const LAS_26_5_ir = !v70 || !s[328]
  s[822] = LAS_26_5_ir
  // LAS.26.7: Jeres hjælp sættes ned (LAS § 26, stk. 7)
  const LAS_26_7 = v70 && (!s[328] || f.hjaelpEfterVoksensatsen === false && s[330])
  s[1428] = LAS_26_7
  const LAS_26_7_nej = v70 && (!s[328] || f.hjaelpEfterVoksensatsen || s[331])
  s[1429] = LAS_26_7_nej
}

function svar_31(f, s) {
  // LAS.30.2: Det, ægtefællen må have (LAS § 30, stk. 2)
  const v0 = SATS_36(f.vurderingsdato)
  const v1 = s[200] ? -Infinity : v0
  s[347] = v1
  const v2 = s[200] ? Infinity : v0
  s[349] = v2
  const v3 = SATS_37(f.vurderingsdato)
  const v4 = s[200] ? -Infinity : v3
  s[348] = v4
  const v5 = s[200] ? Infinity : v3
  s[350] = v5
  const LAS_30_2 = s[1] ? (s[252] ? (s[272] ? v1 : v4) : s[332]) : -Infinity
  s[1434] = LAS_30_2
  const LAS_30_2_hoej = s[1] ? (s[252] ? (s[272] ? v2 : v5) : s[333]) : Infinity
  s[1435] = LAS_30_2_hoej
  const LAS_30_2_ir = s[334] && (!s[1] || !s[252] && s[277] || s[252] && s[200]) || s[335] || s[336]
  s[1436] = LAS_30_2_ir
  // LAS.30.1: Hjælpen, når indtægter er trukket fra (LAS § 30, stk. 1)
  const v9 = s[337] === -Infinity ? -Infinity : s[337] - f.egneIndtaegterPrMaaned
  const v10 = s[338] === Infinity ? Infinity : s[338] - f.egneIndtaegterPrMaaned
  const v11 = Math.max(0, -LAS_30_2_hoej === -Infinity ? -Infinity : f.aegtefaellensIndtaegterPrMaaned - LAS_30_2_hoej)
  const v12 = Math.max(0, -LAS_30_2 === Infinity ? Infinity : f.aegtefaellensIndtaegterPrMaaned - LAS_30_2)
  const v13 = Math.max(f.aegtefaellensIndtaegterPrMaaned, v11)
  const v14 = Math.min(f.aegtefaellensIndtaegterPrMaaned, v12)
  const v15 = s[336] && s[334] && v14 >= v13
  const v16 = s[335] || v15
  const v17 = s[335] ? (v15 ? Math.min(f.aegtefaellensIndtaegterPrMaaned, v13) : f.aegtefaellensIndtaegterPrMaaned) : v13
  const v18 = s[335] ? (v15 ? Math.max(f.aegtefaellensIndtaegterPrMaaned, v14) : f.aegtefaellensIndtaegterPrMaaned) : v14
  const v19 = f.erGift === false || s[334] || s[335] || v15
  const v20 = f.erGift && (s[334] && LAS_30_2_ir || s[336] && !((!s[334] || !LAS_30_2_ir && v11 === v12) && s[334] && (!s[334] || f.aegtefaellensIndtaegterPrMaaned === v11)))
  const v21 = f.erGift ? (s[334] ? (v16 ? Math.min(v11, v17) : v11) : v17) : 0
  const v22 = f.erGift ? (s[334] ? (v16 ? Math.max(v12, v18) : v12) : v18) : 0
  const v23 = v10 === Infinity
  const v24 = -v22 === -Infinity
  const v25 = v23 && v24
  const LAS_30_1_er = !s[1] || s[339] && v19 && !(v25 && (!s[339] || !s[340] && v9 === v10) && (!v19 || !v20 && v21 === v22))
  s[1432] = LAS_30_1_er
  const LAS_30_1_ir = !s[1] || s[340] || v20 || v25
  s[1433] = LAS_30_1_ir
  const LAS_30_1 = s[1] ? Math.max(0, v9 === -Infinity || v24 ? -Infinity : v9 - v22) : -Infinity
  s[1430] = LAS_30_1
  const LAS_30_1_hoej = s[1] ? Math.max(0, v23 ? Infinity : v10 - v21) : Infinity
  s[1431] = LAS_30_1_hoej
  // LAS.81.1.ændring: Dine forhold har ændret sig (LAS § 81, 1. pkt.)
  const v30 = f.hvadAendredeSig === 'ledighed' || f.hvadAendredeSig === 'sygdom' || f.hvadAendredeSig === 'barsel' || f.hvadAendredeSig === 'mistet_forsoerger'
  s[2768] = v30
  const v31 = f.hvadAendredeSig === 'andet'
  s[2770] = v31
  const v32 = v31 && f.aendringenErEnSocialBegivenhed
  s[2769] = v32
  const v33 = v30 || v32
  const LAS_81_1_aendring = !s[1] || v33
  s[1642] = LAS_81_1_aendring
  const LAS_81_1_aendring_nej = !s[1] || !v33
  s[510] = LAS_81_1_aendring_nej
  // LAS.34.1: Ret til særlig støtte (LAS § 87)
  const v36 = f.ydelseVedSaerligStoette === 'jobafklaring' || f.ydelseVedSaerligStoette === 'ressourceforloeb'
  s[2773] = v36
  const v37 = !v36 || f.opfylderBetingelserForKontanthjaelp
  s[2772] = v37
  const v38 = LAS_81_1_aendring || !s[1]
  s[509] = v38
  const v39 = f.vurderingsdato >= 16436 /* 2015-01-01 */
  s[386] = v39
  const v40 = f.ydelseVedSaerligStoette === 'kontanthjaelp' || f.ydelseVedSaerligStoette === 'fravalgt_kontanthjaelp'
  s[2774] = v40
  const v41 = s[252] && s[177]
  const LAS_34_1 = !s[1] || !v39 && v38 && f.storForsoergerbyrdeEllerBoligudgift && f.parUdenForSaerligStoette === false && f.faarHjaelpMensSagenAfgoeres === false && v37 && f.ungPaaLavSatsUdenSaerligStoette === false || v39 && (!s[252] && v38 && f.storForsoergerbyrdeEllerBoligudgift && f.parUdenForSaerligStoette === false && f.faarHjaelpMensSagenAfgoeres === false && v37 || s[252] && (s[177] || v38 && f.storForsoergerbyrdeEllerBoligudgift && !v40))
  s[786] = LAS_34_1
  const LAS_34_1_nej = !s[1] || !v39 && (LAS_81_1_aendring_nej || f.storForsoergerbyrdeEllerBoligudgift === false || f.parUdenForSaerligStoette || f.faarHjaelpMensSagenAfgoeres || !v37 || f.ungPaaLavSatsUdenSaerligStoette) || v39 && (!s[252] && (LAS_81_1_aendring_nej || f.storForsoergerbyrdeEllerBoligudgift === false || f.parUdenForSaerligStoette || f.faarHjaelpMensSagenAfgoeres || !v37) || s[252] && (s[177] || LAS_81_1_aendring_nej || f.storForsoergerbyrdeEllerBoligudgift === false || v40))
  s[784] = LAS_34_1_nej
  const LAS_34_1_ir = !s[1] || v39 && v41
  s[785] = LAS_34_1_ir
  // LAS.34.2: Støtten kan sættes ned, fordi du kan få en billigere bolig (LAS § 87)
  const v45 = f.billigereBoligErUndersoegt && f.billigereBoligErRimelig
  const v46 = f.billigereBoligErUndersoegt && f.konkretBilligereBoligErFundet && f.billigereBoligErRimelig
  const LAS_34_2 = !s[1] || !s[252] && v45 || s[252] && (s[177] || v46)
  s[1438] = LAS_34_2
  const LAS_34_2_nej = !s[1] || !s[252] && !v45 || s[252] && (s[177] || !v46)
  s[1439] = LAS_34_2_nej
  const LAS_34_2_ir = !s[1] || v41
  s[1440] = LAS_34_2_ir
  // LAS.35.1: Vejledningen er god nok til en sanktion (LAS § 35, stk. 1)
  const v50 = f.vurderingsdato >= 14518 /* 2009-10-01 */
  s[514] = v50
  const v51 = !s[43] && f.skriftligtVejledtOmSanktioner || s[43] && (!s[201] && f.skriftligtVejledtOmSanktioner && f.vejledningErGennemgaaet || s[201] && f.skriftligtVejledtOmSanktioner)
  const LAS_35_1 = !v50 || v51
  s[1441] = LAS_35_1
  const LAS_35_1_nej = !v50 || !v51
  s[1442] = LAS_35_1_nej
  // LAS.40a.1: Den skærpede sanktion kan bruges (LAS § 40 a, stk. 1)
  const v54 = s[341] || f.manglendeViljeTilRaadighed === false || LAS_35_1_nej
  const v55 = LAS_35_1 || !v50
  const v56 = !s[341] && f.manglendeViljeTilRaadighed && v55
  const LAS_40a_1 = !s[1] || s[251] && (!s[43] && v56 || s[43] && (!s[167] && f.manglendeViljeTilRaadighed && v55 || s[167] && v56))
  s[1443] = LAS_40a_1
  const LAS_40a_1_nej = !s[1] || !s[251] || !s[43] && v54 || s[43] && (!s[167] && (f.manglendeViljeTilRaadighed === false || LAS_35_1_nej) || s[167] && v54)
  s[1444] = LAS_40a_1_nej
  // LAS.50: Plan for revalideringen (LAS § 70, stk. 2)
  const LAS_50 = f.revalideringErBevilget && (!s[1] || f.erhvervssigtetErAfklaret)
  s[1445] = LAS_50
  const LAS_50_nej = f.revalideringErBevilget && (!s[1] || f.erhvervssigtetErAfklaret === false)
  s[1446] = LAS_50_nej
  // LAS.69j.2.bidrag: Tillæg til unge, der betaler bidrag til et barn (LAS § 69 j, stk. 2, nr. 4)
  const v61 = f.bidragspligtigeBoern <= 0
  s[344] = v61
  const v62 = SATS_38(f.vurderingsdato)
  const v63 = s[273] ? -Infinity : v62
  const v64 = s[273] ? Infinity : v62
  const v65 = v63 > -Infinity && v64 < Infinity
  const v66 = quotient([v63, f.bidragspligtigeBoern], [1], 'nærmeste', 1)
  const v67 = quotient([v64, f.bidragspligtigeBoern], [1], 'nærmeste', 1)
  const LAS_69j_2_bidrag = s[0] ? (s[252] ? (v65 ? Math.min(v66, v67) : -Infinity) : f.bidragPrMaaned) : -Infinity
  s[342] = LAS_69j_2_bidrag
  const LAS_69j_2_bidrag_hoej = s[0] ? (s[252] ? (v65 ? Math.max(v66, v67) : Infinity) : f.bidragPrMaaned) : Infinity
  s[343] = LAS_69j_2_bidrag_hoej
  const v70 = s[0] && !v61
  s[2780] = v70
  const LAS_69j_2_bidrag_er = v70 && (!s[0] || !s[252] || !(!v65 && !s[273] && v63 === v64))
  s[345] = LAS_69j_2_bidrag_er
  const LAS_69j_2_bidrag_ir = !v70 || !s[0] || s[252] && (s[273] || !v65)
  s[346] = LAS_69j_2_bidrag_ir
}

function svar_32(f, s) {
  // LAS.68.2: Ressourceforløbsydelsens sats i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v0 = !s[274] && f.borHosForaeldre && f.harForsoergelsespligt === false
  s[417] = v0
  const v1 = SATS_39(f.vurderingsdato)
  const v2 = s[200] ? -Infinity : v1
  const v3 = s[200] ? Infinity : v1
  const v4 = v3 === Infinity
  const v5 = s[342] === -Infinity
  const v6 = v2 === -Infinity
  const v7 = s[343] === Infinity
  const v8 = v4 && v5 || v6 && v7
  const v9 = SATS_40(f.vurderingsdato)
  const v10 = s[272] || !v0 || s[344] || s[345] && !(v8 && !s[200] && v2 === v3 && (!s[345] || !s[346] && s[342] === s[343]))
  s[364] = v10
  const v11 = s[272] && s[200] || !s[272] && (v0 && (!s[344] && (s[200] || s[346] || v8 || s[200]) || s[344] && s[200]) || !v0 && s[200])
  s[365] = v11
  const v12 = s[272] ? s[347] : v0 ? (s[344] ? v2 : Math.min(v6 || v5 ? -Infinity : v2 + s[342], s[200] ? -Infinity : v9)) : s[348]
  s[362] = v12
  const v13 = s[272] ? s[349] : v0 ? (s[344] ? v3 : Math.min(v4 || v7 ? Infinity : v3 + s[343], s[200] ? Infinity : v9)) : s[350]
  s[363] = v13
  const LAS_68_2 = s[0] ? v12 : -Infinity
  s[1448] = LAS_68_2
  const LAS_68_2_hoej = s[0] ? v13 : Infinity
  s[1449] = LAS_68_2_hoej
  const LAS_68_2_er = s[0] && (!s[0] || v10)
  s[1450] = LAS_68_2_er
  const LAS_68_2_ir = !s[0] || !s[0] || v11
  s[1451] = LAS_68_2_ir
  // LAS.68.5: Mindst satsen til den, der kom fra ledighedsydelse (LAS § 68, stk. 5)
  const v18 = f.vurderingsdato >= 16387 /* 2014-11-13 */
  s[424] = v18
  const LAS_68_5_nej = s[0] && !v18
  s[1452] = LAS_68_5_nej
  const LAS_68_5_ir = !s[0] || !v18
  s[1453] = LAS_68_5_ir
  // LAS.68.4: Ressourceforløbsydelsen før fradrag i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v21 = f.ydelseFoerForloebet === 'sygedagpenge'
  s[2786] = v21
  const v22 = f.sidsteDagMedSygedagpengeEllers >= f.vurderingsdato
  s[2787] = v22
  const v23 = v21 && v22
  s[2785] = v23
  const v24 = Math.max(LAS_68_2, f.hidtidigYdelsePrMaaned)
  const v25 = Math.max(LAS_68_2_hoej, f.hidtidigYdelsePrMaaned)
  const v26 = f.ydelseFoerForloebet === 'ledighedsydelse'
  s[2788] = v26
  const v27 = Math.max(f.hidtidigYdelsePrMaaned, v24)
  const v28 = Math.min(f.hidtidigYdelsePrMaaned, v25)
  const v29 = s[0] && LAS_68_2_er
  const v30 = LAS_68_5_ir && LAS_68_2_er && v28 >= v27
  const v31 = LAS_68_5_nej || v30
  const v32 = LAS_68_5_nej ? (v30 ? Math.min(f.hidtidigYdelsePrMaaned, v27) : f.hidtidigYdelsePrMaaned) : v27
  const v33 = LAS_68_5_nej ? (v30 ? Math.max(f.hidtidigYdelsePrMaaned, v28) : f.hidtidigYdelsePrMaaned) : v28
  const LAS_68_4 = s[0] ? (v23 ? v24 : v26 ? (v29 ? (v31 ? Math.min(v24, v32) : v24) : v32) : LAS_68_2) : -Infinity
  s[359] = LAS_68_4
  const LAS_68_4_hoej = s[0] ? (v23 ? v25 : v26 ? (v29 ? (v31 ? Math.max(v25, v33) : v25) : v33) : LAS_68_2_hoej) : Infinity
  s[358] = LAS_68_4_hoej
  const v36 = f.ydelseFoerForloebet === 'foertidspension'
  s[2784] = v36
  const v37 = s[0] && !v36
  s[2783] = v37
  const LAS_68_4_er = v37 && (!s[0] || v23 && LAS_68_2_er || !v23 && (v26 && (v29 || LAS_68_5_nej || v30) || !v26 && LAS_68_2_er))
  s[360] = LAS_68_4_er
  const LAS_68_4_ir = !v37 || !s[0] || v23 && LAS_68_2_ir || !v23 && (v26 && (s[0] && LAS_68_2_ir || LAS_68_5_ir && !((!LAS_68_2_er || !LAS_68_2_ir && v24 === v25) && LAS_68_2_er && (!LAS_68_2_er || f.hidtidigYdelsePrMaaned === v24))) || !v26 && LAS_68_2_ir)
  s[361] = LAS_68_4_ir
  // LAS.68a.1.tid: Indtægter for anden tid holdes ude (LAS § 68 a, stk. 1)
  const v40 = !s[0] || s[216]
  const v41 = !s[0] || !s[216]
  const LAS_68a_1_tid = s[0] && v40
  s[1458] = LAS_68a_1_tid
  const LAS_68a_1_tid_nej = s[0] && v41
  s[353] = LAS_68a_1_tid_nej
  // LAS.68a.3: Løn i tilbud, der ikke tæller med (LAS § 68 a, stk. 3)
  const v44 = LAS_68a_1_tid || !s[0]
  s[354] = v44
  const v45 = Math.min(f.timerITilbud, 16000)
  const v46 = s[351] || s[45]
  s[371] = v46
  const v47 = SATS_41(f.vurderingsdato)
  const v48 = v46 ? -Infinity : v47
  s[372] = v48
  const v49 = v46 ? Infinity : v47
  s[373] = v49
  const v50 = v48 > -Infinity && v49 < Infinity
  s[370] = v50
  const v51 = quotient([v45, v48], [100], 'nærmeste', 1)
  const v52 = quotient([v45, v49], [100], 'nærmeste', 1)
  const v53 = v50 ? Math.min(v51, v52) : -Infinity
  s[368] = v53
  const v54 = v50 ? Math.max(v51, v52) : Infinity
  s[369] = v54
  const v55 = v46 || !v50
  s[374] = v55
  const LAS_68a_3 = s[0] ? Math.min(v53, sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || LAS_68a_1_tid_nej; const r0_2 = r_indtaegter.art === 'loen_i_tilbud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && v44) ? r_indtaegter.beloeb : 0) : 0 })) : -Infinity
  s[355] = LAS_68a_3
  const LAS_68a_3_hoej = s[0] ? Math.min(v54, sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_68a_1_tid_nej) && r_indtaegter.art === 'loen_i_tilbud' ? r_indtaegter.beloeb : 0)) : Infinity
  s[352] = LAS_68a_3_hoej
  const LAS_68a_3_er = s[0] && (!s[0] || !(!v50 && !v46 && v48 === v49))
  s[357] = LAS_68a_3_er
  const LAS_68a_3_ir = !s[0] || !s[0] || v55
  s[356] = LAS_68a_3_ir
}

function svar_33(f, s) {
  // LAS.68a.2: Fradrag for løn i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v0 = Math.max(0, -s[352] === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[353]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_under_sygdom' || r_indtaegter.art === 'loen_i_tilbud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[354]) ? r_indtaegter.beloeb : 0) : 0 }) + sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[353]; const r0_2 = r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[354]) ? r_indtaegter.beloeb : 0) : 0 }) - s[352])
  const v1 = Math.max(0, -s[355] === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[353]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_under_sygdom' || r_indtaegter.art === 'loen_i_tilbud') ? r_indtaegter.beloeb : 0) + sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[353]) && (r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.beloeb : 0) - s[355])
  const v2 = SATS_42(f.vurderingsdato)
  const v3 = s[200] ? -Infinity : v2
  s[381] = v3
  const v4 = s[200] ? Infinity : v2
  s[382] = v4
  const v5 = Math.min(v0, v3)
  const v6 = Math.min(v1, v4)
  const v7 = !s[200] && v3 === v4
  s[384] = v7
  const v8 = s[356] || s[200]
  const v9 = v5 > -Infinity && v6 < Infinity
  const v10 = quotient([v5, 3000], [10000], 'nærmeste', 1)
  const v11 = quotient([v6, 3000], [10000], 'nærmeste', 1)
  const v12 = v9 ? Math.min(v10, v11) : -Infinity
  const v13 = v9 ? Math.max(v10, v11) : Infinity
  const v14 = s[357] && !(!v9 && (!s[357] || !v8 && v5 === v6))
  const v15 = v8 || !v9
  const v16 = v1 === Infinity
  const v17 = -v4 === -Infinity
  s[383] = v17
  const v18 = v16 && v17
  const v19 = -v3 === Infinity
  s[385] = v19
  const v20 = s[357] && !(v18 && (!s[357] || !s[356] && v0 === v1) && v7)
  const v21 = s[356] || s[200] || v18
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
  const LAS_68a_2 = s[0] ? (s[184] ? v25 : v31 || v30 ? -Infinity : v12 + v25) : -Infinity
  s[1459] = LAS_68a_2
  const LAS_68a_2_hoej = s[0] ? (s[184] ? v26 : v29 || v32 ? Infinity : v13 + v26) : Infinity
  s[1460] = LAS_68a_2_hoej
  const LAS_68a_2_er = s[0] && (!s[0] || !s[184] && v14 && v27 && !(v33 && (!v14 || !v15 && v12 === v13) && (!v27 || !v28 && v25 === v26)) || s[184] && v27)
  s[1461] = LAS_68a_2_er
  const LAS_68a_2_ir = !s[0] || !s[0] || !s[184] && (v15 || v28 || v33) || s[184] && v28
  s[1462] = LAS_68a_2_ir
  // LAS.68a.1: Ressourceforløbsydelse til udbetaling i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v38 = s[358] === Infinity
  const v39 = -LAS_68a_2_hoej === -Infinity
  const v40 = s[359] === -Infinity
  const v41 = -LAS_68a_2 === Infinity
  const v42 = v38 && v39 || v40 && v41
  const v43 = v40 || v39 ? -Infinity : s[359] - LAS_68a_2_hoej
  const v44 = v38 || v41 ? Infinity : s[358] - LAS_68a_2
  const v45 = v43 === -Infinity ? -Infinity : v43 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[353]) && (r_indtaegter.art === 'anden' || r_indtaegter.art === 'uddannelsesgodtgoerelse') ? r_indtaegter.beloeb : 0)
  const v46 = v44 === Infinity ? Infinity : v44 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[353]; const r0_2 = r_indtaegter.art === 'anden' || r_indtaegter.art === 'uddannelsesgodtgoerelse'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[354]) ? r_indtaegter.beloeb : 0) : 0 })
  const v47 = v45 === -Infinity ? -Infinity : v45 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[353]) && (r_indtaegter.art === 'fleksloentilskud' || r_indtaegter.art === 'tilskud_egen_virksomhed') ? r_indtaegter.beloeb : 0)
  const v48 = v46 === Infinity ? Infinity : v46 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[353]; const r0_2 = r_indtaegter.art === 'fleksloentilskud' || r_indtaegter.art === 'tilskud_egen_virksomhed'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[354]) ? r_indtaegter.beloeb : 0) : 0 })
  const LAS_68a_1 = s[0] ? Math.max(0, v47 === -Infinity ? -Infinity : v47 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[353]) && r_indtaegter.art === 'overskud_egen_virksomhed' ? r_indtaegter.beloeb : 0)) : -Infinity
  s[1454] = LAS_68a_1
  const LAS_68a_1_hoej = s[0] ? Math.max(0, v48 === Infinity ? Infinity : v48 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[353]; const r0_2 = r_indtaegter.art === 'overskud_egen_virksomhed'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[354]) ? r_indtaegter.beloeb : 0) : 0 })) : Infinity
  s[1455] = LAS_68a_1_hoej
  const LAS_68a_1_er = s[0] && (!s[0] || s[360] && LAS_68a_2_er && !(v42 && (!s[360] || !s[361] && s[359] === s[358]) && (!LAS_68a_2_er || !LAS_68a_2_ir && LAS_68a_2 === LAS_68a_2_hoej)))
  s[1456] = LAS_68a_1_er
  const LAS_68a_1_ir = !s[0] || !s[0] || s[361] || LAS_68a_2_ir || v42
  s[1457] = LAS_68a_1_ir
  // LAS.69j.2: Ressourceforløbsydelsens sats i jobafklaringsforløb (LAS § 69 j, stk. 2-3)
  const LAS_69j_2 = s[165] ? s[362] : -Infinity
  s[1463] = LAS_69j_2
  const LAS_69j_2_hoej = s[165] ? s[363] : Infinity
  s[1464] = LAS_69j_2_hoej
  const LAS_69j_2_er = s[165] && (!s[165] || s[364])
  s[1465] = LAS_69j_2_er
  const LAS_69j_2_ir = !s[165] || !s[165] || s[365]
  s[1466] = LAS_69j_2_ir
  // LAS.69j.4: Ressourceforløbsydelsen før fradrag i jobafklaringsforløb (LAS § 69 j, stk. 4)
  const v57 = f.vurderingsdato >= 16428 /* 2014-12-24 */
  s[398] = v57
  const v58 = f.andelAfArbejdetVedForloebetsStart <= 0
  s[2792] = v58
  const v59 = f.andelAfArbejdetVedForloebetsStart <= 2500
  s[2793] = v59
  const v60 = LAS_69j_2 > -Infinity && LAS_69j_2_hoej < Infinity
  const v61 = quotient([LAS_69j_2, 3], [4], 'nærmeste', 1)
  const v62 = quotient([LAS_69j_2_hoej, 3], [4], 'nærmeste', 1)
  const v63 = v60 ? Math.min(v61, v62) : -Infinity
  const v64 = v60 ? Math.max(v61, v62) : Infinity
  const v65 = LAS_69j_2_er && !(!v60 && (!LAS_69j_2_er || !LAS_69j_2_ir && LAS_69j_2 === LAS_69j_2_hoej))
  const v66 = LAS_69j_2_ir || !v60
  const v67 = f.andelAfArbejdetVedForloebetsStart <= 5000
  s[2794] = v67
  const v68 = quotient([LAS_69j_2, 2], [4], 'nærmeste', 1)
  const v69 = quotient([LAS_69j_2_hoej, 2], [4], 'nærmeste', 1)
  const v70 = v60 ? Math.min(v68, v69) : -Infinity
  const v71 = v60 ? Math.max(v68, v69) : Infinity
  const v72 = !s[137] && LAS_69j_2_er
  const v73 = !s[137] && LAS_69j_2_ir
  const v74 = f.andelAfArbejdetDuKan <= 0
  s[397] = v74
  const v75 = f.andelAfArbejdetDuKan <= 2500
  s[748] = v75
  const LAS_69j_4 = s[165] ? (v57 ? (s[366] ? (s[137] ? (v74 ? LAS_69j_2 : v75 ? v63 : s[367] ? v70 : 0) : LAS_69j_2) : -Infinity) : s[137] ? (v58 ? LAS_69j_2 : v59 ? v63 : v67 ? v70 : 0) : LAS_69j_2) : -Infinity
  s[402] = LAS_69j_4
  const LAS_69j_4_hoej = s[165] ? (v57 ? (s[366] ? (s[137] ? (v74 ? LAS_69j_2_hoej : v75 ? v64 : s[367] ? v71 : 0) : LAS_69j_2_hoej) : Infinity) : s[137] ? (v58 ? LAS_69j_2_hoej : v59 ? v64 : v67 ? v71 : 0) : LAS_69j_2_hoej) : Infinity
  s[401] = LAS_69j_4_hoej
  const LAS_69j_4_er = s[165] && (!s[165] || !v57 && (s[137] && (v58 && LAS_69j_2_er || !v58 && (v59 && v65 || !v59 && (!v67 || v65))) || v72) || v57 && (!s[366] || s[137] && (v74 && LAS_69j_2_er || !v74 && (v75 && v65 || !v75 && (!s[367] || v65))) || v72))
  s[403] = LAS_69j_4_er
  const LAS_69j_4_ir = !s[165] || !s[165] || !v57 && (s[137] && (v58 && LAS_69j_2_ir || !v58 && (v59 && v66 || !v59 && v67 && v66)) || v73) || v57 && (!s[366] || s[137] && (v74 && LAS_69j_2_ir || !v74 && (v75 && v66 || !v75 && s[367] && v66)) || v73)
  s[404] = LAS_69j_4_ir
}

function svar_34(f, s) {
  // LAS.69j.5.tid: Indtægter for anden tid holdes ude (LAS § 69 j, stk. 5)
  const v0 = !s[165] || s[216]
  const v1 = !s[165] || !s[216]
  const LAS_69j_5_tid = s[165] && v0
  s[1474] = LAS_69j_5_tid
  const LAS_69j_5_tid_nej = s[165] && v1
  s[376] = LAS_69j_5_tid_nej
  // LAS.69j.10: Løn i tilbud, der ikke tæller med (LAS § 69 j, stk. 10)
  const v4 = LAS_69j_5_tid || !s[165]
  s[377] = v4
  const LAS_69j_10 = s[165] ? Math.min(s[368], sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r_indtaegter.art === 'loen_i_tilbud'; const r0_2 = r0_0 || LAS_69j_5_tid_nej; const r0_3 = r0_2 && r0_1; return r0_3 ? (r0_3 && !(r0_2 && !r0_1 || !r0_0 && v4) ? r_indtaegter.beloeb : 0) : 0 })) : -Infinity
  s[378] = LAS_69j_10
  const LAS_69j_10_hoej = s[165] ? Math.min(s[369], sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_69j_5_tid_nej) && r_indtaegter.art === 'loen_i_tilbud' ? r_indtaegter.beloeb : 0)) : Infinity
  s[375] = LAS_69j_10_hoej
  const LAS_69j_10_er = s[165] && (!s[165] || !(!s[370] && !s[371] && s[372] === s[373]))
  s[379] = LAS_69j_10_er
  const LAS_69j_10_ir = !s[165] || !s[165] || s[374]
  s[380] = LAS_69j_10_ir
}

function svar_35(f, s) {
  // LAS.69j.9: Fradrag for løn i jobafklaringsforløb (LAS § 69 j, stk. 9)
  const v0 = Math.max(0, -s[375] === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[376]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[377]) ? r_indtaegter.beloeb : 0) : 0 }) - s[375])
  const v1 = Math.max(0, -s[378] === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[376]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.beloeb : 0) - s[378])
  const v2 = v1 === Infinity
  const v3 = Math.max(0, v0 - 1344200)
  const v4 = Math.max(0, v2 ? Infinity : v1 - 1344200)
  const v5 = v4 >= Infinity
  s[391] = v5
  const v6 = v5 ? -Infinity : quotient([v3, 5500], [10000], 'nærmeste', 1)
  const v7 = v5 ? Infinity : quotient([v4, 5500], [10000], 'nærmeste', 1)
  const v8 = v6 === -Infinity ? -Infinity : Math.round(Math.min(v0, 1344200) * 3000 / 10000) + v6
  const v9 = v7 === Infinity ? Infinity : Math.round(Math.min(v1, 1344200) * 3000 / 10000) + v7
  const v10 = s[379] && s[379] && !(v5 && (!s[379] || !s[380] && v3 === v4))
  s[387] = v10
  const v11 = Math.max(0, v0 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[376]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.pension ?? 0 : 0))
  const v12 = Math.max(0, v2 ? Infinity : v1 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[376]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[377]) ? r_indtaegter.pension ?? 0 : 0) : 0 }))
  const v13 = v12 === Infinity
  const v14 = Math.max(0, v11 - 1344200)
  const v15 = Math.max(0, v13 ? Infinity : v12 - 1344200)
  const v16 = v15 >= Infinity
  s[392] = v16
  const v17 = v16 ? -Infinity : quotient([v14, 5500], [10000], 'nærmeste', 1)
  const v18 = v16 ? Infinity : quotient([v15, 5500], [10000], 'nærmeste', 1)
  const v19 = v17 === -Infinity ? -Infinity : Math.round(Math.min(1344200, v11) * 3000 / 10000) + v17
  const v20 = v18 === Infinity ? Infinity : Math.round(Math.min(1344200, v12) * 3000 / 10000) + v18
  const v21 = s[379] && s[379] && !(v16 && (!s[379] || !s[380] && v14 === v15))
  s[388] = v21
  const v22 = Math.min(s[381], v0)
  const v23 = Math.min(s[382], v1)
  const v24 = s[380] || s[200]
  const v25 = v22 > -Infinity && v23 < Infinity
  const v26 = quotient([v22, 3000], [10000], 'nærmeste', 1)
  const v27 = quotient([v23, 3000], [10000], 'nærmeste', 1)
  const v28 = v25 ? Math.min(v26, v27) : -Infinity
  const v29 = v25 ? Math.max(v26, v27) : Infinity
  const v30 = s[379] && !(!v25 && (!s[379] || !v24 && v22 === v23))
  const v31 = v24 || !v25
  const v32 = v2 && s[383]
  const v33 = s[379] && !(v32 && (!s[379] || !s[380] && v0 === v1) && s[384])
  const v34 = s[380] || s[200] || v32
  const v35 = Math.max(0, s[383] ? -Infinity : v0 - s[382])
  const v36 = Math.max(0, v2 || s[385] ? Infinity : v1 - s[381])
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
  s[389] = v49
  const v50 = v31 || v41 || v46
  s[393] = v50
  const v51 = Math.min(s[381], v11)
  const v52 = Math.min(s[382], v12)
  const v53 = v51 > -Infinity && v52 < Infinity
  const v54 = quotient([v51, 3000], [10000], 'nærmeste', 1)
  const v55 = quotient([v52, 3000], [10000], 'nærmeste', 1)
  const v56 = v53 ? Math.min(v54, v55) : -Infinity
  const v57 = v53 ? Math.max(v54, v55) : Infinity
  const v58 = s[379] && !(!v53 && (!s[379] || !v24 && v51 === v52))
  const v59 = v24 || !v53
  s[394] = v59
  const v60 = v13 && s[383]
  const v61 = s[379] && !(v60 && (!s[379] || !s[380] && v11 === v12) && s[384])
  const v62 = s[380] || s[200] || v60
  const v63 = Math.max(0, s[383] ? -Infinity : v11 - s[382])
  const v64 = Math.max(0, v13 || s[385] ? Infinity : v12 - s[381])
  const v65 = v64 >= Infinity
  const v66 = v65 ? -Infinity : quotient([v63, 5500], [10000], 'nærmeste', 1)
  const v67 = v65 ? Infinity : quotient([v64, 5500], [10000], 'nærmeste', 1)
  const v68 = v61 && !(v65 && (!v61 || !v62 && v63 === v64))
  const v69 = v62 || v65
  s[395] = v69
  const v70 = v57 === Infinity
  const v71 = v66 === -Infinity
  const v72 = v56 === -Infinity
  const v73 = v67 === Infinity
  const v74 = v70 && v71 || v72 && v73
  s[396] = v74
  const v75 = v72 || v71 ? -Infinity : v56 + v66
  const v76 = v70 || v73 ? Infinity : v57 + v67
  const v77 = v58 && v68 && !(v74 && (!v58 || !v59 && v56 === v57) && (!v68 || !v69 && v66 === v67))
  s[390] = v77
  const LAS_69j_9 = s[165] ? (s[386] ? (s[216] ? v47 : v49 ? (v77 ? Math.min(v47, v75) : v47) : v75) : v10 ? (v21 ? Math.min(v8, v19) : v8) : v19) : -Infinity
  s[399] = LAS_69j_9
  const LAS_69j_9_hoej = s[165] ? (s[386] ? (s[216] ? v48 : v49 ? (v77 ? Math.max(v48, v76) : v48) : v76) : v10 ? (v21 ? Math.max(v9, v20) : v9) : v20) : Infinity
  s[400] = LAS_69j_9_hoej
}

function svar_36(f, s) {
  // LAS.69j.9: Fradrag for løn i jobafklaringsforløb (LAS § 69 j, stk. 9)
  const LAS_69j_9_er = s[165] && (!s[165] || !s[386] && (s[387] || s[388]) || s[386] && (!s[216] && (s[389] || s[390]) || s[216] && s[389]))
  s[1481] = LAS_69j_9_er
  const LAS_69j_9_ir = !s[165] || !s[165] || !s[386] && (s[380] || s[380] || s[391] || s[380] || s[380] || s[392]) || s[386] && (!s[216] && (s[393] || s[394] || s[395] || s[396]) || s[216] && s[393])
  s[1482] = LAS_69j_9_ir
  // LAS.69j.7: Fleksløntilskuddet trækkes fra (LAS § 69 j, stk. 6-7)
  const v2 = sum(f.indtaegter, (r_indtaegter) => r_indtaegter.art === 'loen_under_sygdom' ? 1 : 0) <= 0
  s[2796] = v2
  const v3 = !v2 || f.ansatIFleksjobVedForloebetsStart === false
  const LAS_69j_7 = s[165] && (!s[165] || v3)
  s[1476] = LAS_69j_7
  const LAS_69j_7_nej = s[165] && (!s[165] || !v3)
  s[1477] = LAS_69j_7_nej
  // LAS.69j.8: Overskud af egen virksomhed trækkes fra (LAS § 69 j, stk. 8)
  const v6 = s[137] && !s[397]
  const LAS_69j_8 = s[165] && (!s[165] || !s[398] || !s[366] || !v6)
  s[1478] = LAS_69j_8
  const LAS_69j_8_nej = s[165] && (!s[165] || s[398] && (!s[366] || v6))
  s[1479] = LAS_69j_8_nej
  const LAS_69j_8_ir = !s[165] || !s[165] || s[398] && !s[366]
  s[1480] = LAS_69j_8_ir
  // LAS.69j.13: Uddannelsesgodtgørelse efter en arbejdsskade trækkes ikke fra (LAS § 69 j, stk. 13)
  const v10 = f.vurderingsdato >= 19704 /* 2023-12-13 */
  s[2797] = v10
  const v11 = f.vurderingsdato >= 19899 /* 2024-06-25 */
  s[2798] = v11
  const LAS_69j_13 = s[165] && (!s[165] || v10)
  s[1486] = LAS_69j_13
  const LAS_69j_13_nej = s[165] && (!s[165] || !v10 || !v11)
  s[1487] = LAS_69j_13_nej
  const LAS_69j_13_ir = !s[165] || !s[165] || v10 && !v11
  s[1488] = LAS_69j_13_ir
  // LAS.69j.5: Fradrag i ydelsen under jobafklaringsforløb (LAS § 69 j, stk. 5-13)
  const v15 = s[399] === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[376]; const r0_2 = r_indtaegter.art === 'anden' || r_indtaegter.art === 'loen_under_sygdom'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[377]) ? r_indtaegter.beloeb : 0) : 0 }) + s[399]
  const v16 = s[400] === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[376]) && (r_indtaegter.art === 'anden' || r_indtaegter.art === 'loen_under_sygdom') ? r_indtaegter.beloeb : 0) + s[400]
  const v17 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[376]; const r0_2 = r_indtaegter.art === 'fleksloentilskud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[377]) ? r_indtaegter.beloeb : 0) : 0 })
  const v18 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[376]) && r_indtaegter.art === 'fleksloentilskud' ? r_indtaegter.beloeb : 0)
  const v19 = !s[165] && v17 <= 0
  const v20 = LAS_69j_7_nej ? 0 : v17
  const v21 = v15 === -Infinity ? -Infinity : v15 + (LAS_69j_7 ? (LAS_69j_7_nej || v19 ? Math.min(v17, v20) : v17) : v20)
  const v22 = v16 === Infinity ? Infinity : v16 + (LAS_69j_7 ? v18 : 0)
  const v23 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r_indtaegter.art === 'overskud_egen_virksomhed'; const r0_2 = r0_0 || s[376]; const r0_3 = r0_2 && r0_1; return r0_3 ? (r0_3 && !(r0_2 && !r0_1 || !r0_0 && s[377]) ? r_indtaegter.beloeb : 0) : 0 })
  const v24 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[376]) && r_indtaegter.art === 'overskud_egen_virksomhed' ? r_indtaegter.beloeb : 0)
  const v25 = LAS_69j_8_ir && v23 <= 0
  const v26 = LAS_69j_8_nej ? 0 : v23
  const v27 = v21 === -Infinity ? -Infinity : v21 + (LAS_69j_8 ? (LAS_69j_8_nej || v25 ? Math.min(v23, v26) : v23) : v26)
  const v28 = v22 === Infinity ? Infinity : v22 + (LAS_69j_8 ? v24 : 0)
  const v29 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[376]; const r0_2 = r_indtaegter.art === 'uddannelsesgodtgoerelse'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[377]) ? r_indtaegter.beloeb : 0) : 0 })
  const v30 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[376]) && r_indtaegter.art === 'uddannelsesgodtgoerelse' ? r_indtaegter.beloeb : 0)
  const v31 = LAS_69j_13_ir && v29 <= 0
  const v32 = LAS_69j_13 ? 0 : v29
  const LAS_69j_5 = s[165] ? (v27 === -Infinity ? -Infinity : v27 + (LAS_69j_13_nej ? (LAS_69j_13 || v31 ? Math.min(v29, v32) : v29) : v32)) : -Infinity
  s[1467] = LAS_69j_5
  const LAS_69j_5_hoej = s[165] ? (v28 === Infinity ? Infinity : v28 + (LAS_69j_13_nej ? v30 : 0)) : Infinity
  s[1468] = LAS_69j_5_hoej
  const LAS_69j_5_er = s[165] && (!s[165] || LAS_69j_9_er && (LAS_69j_7 || LAS_69j_7_nej || v19) && (LAS_69j_8 || LAS_69j_8_nej || v25) && (LAS_69j_13_nej || LAS_69j_13 || v31))
  s[1469] = LAS_69j_5_er
  const LAS_69j_5_ir = !s[165] || !s[165] || LAS_69j_9_ir || !s[165] && !(v17 === v18 && v17 === 0) || LAS_69j_8_ir && !(v23 === v24 && v23 === 0) || LAS_69j_13_ir && !(v29 === v30 && v29 === 0)
  s[1470] = LAS_69j_5_ir
  // LAS.69j.5.modtager: Retten til forløbet består, selv om intet udbetales (LAS § 69 j, stk. 5)
  const v37 = !s[43] || f.harFrasagtYdelsen === false
  const v38 = s[165] && f.erIJobafklaring
  s[2799] = v38
  const LAS_69j_5_modtager = v38 && (!s[165] || v37)
  s[1471] = LAS_69j_5_modtager
  const LAS_69j_5_modtager_nej = v38 && (!s[165] || !v37)
  s[1472] = LAS_69j_5_modtager_nej
  const LAS_69j_5_modtager_ir = !v38 || !s[165]
  s[1473] = LAS_69j_5_modtager_ir
  // LAS.69j.11: Optjent ferie kan holdes før de 12 måneder (LAS § 69 j, stk. 11)
  const v42 = f.vurderingsdato >= 16941 /* 2016-05-20 */
  s[441] = v42
  const v43 = f.ugerMedFeriegodtgoerelse <= 0
  const LAS_69j_11 = s[0] && (!v42 || !v43)
  s[1483] = LAS_69j_11
  const LAS_69j_11_nej = s[0] && (!v42 || v43)
  s[1484] = LAS_69j_11_nej
  const LAS_69j_11_ir = !s[0] || !v42
  s[1485] = LAS_69j_11_ir
  // LAS.69j.15: Ydelsen stopper, når fleksjobbet ophører (LAS § 69 j, stk. 15)
  const v47 = f.fleksjobSlutDen >= f.vurderingsdato
  s[2800] = v47
  const v48 = f.ansatIFleksjobVedForloebetsStart && f.fleksjobErSlut && !v47
  const LAS_69j_15 = s[165] && (!s[165] || v48)
  s[413] = LAS_69j_15
  const LAS_69j_15_nej = s[165] && (!s[165] || !v48)
  s[412] = LAS_69j_15_nej
  // LAS.69j.udbetales: Ressourceforløbsydelse til udbetaling i jobafklaringsforløb (LAS § 69 j, stk. 5)
  const v51 = s[401] === Infinity
  const v52 = -LAS_69j_5_hoej === -Infinity
  const v53 = s[402] === -Infinity
  const v54 = -LAS_69j_5 === Infinity
  const v55 = v51 && v52 || v53 && v54
  const LAS_69j_udbetales = s[165] ? Math.max(0, v53 || v52 ? -Infinity : s[402] - LAS_69j_5_hoej) : -Infinity
  s[1489] = LAS_69j_udbetales
  const LAS_69j_udbetales_hoej = s[165] ? Math.max(0, v51 || v54 ? Infinity : s[401] - LAS_69j_5) : Infinity
  s[1490] = LAS_69j_udbetales_hoej
  const LAS_69j_udbetales_er = s[165] && (!s[165] || s[403] && LAS_69j_5_er && !(v55 && (!s[403] || !s[404] && s[402] === s[401]) && (!LAS_69j_5_er || !LAS_69j_5_ir && LAS_69j_5 === LAS_69j_5_hoej)))
  s[1491] = LAS_69j_udbetales_er
  const LAS_69j_udbetales_ir = !s[165] || !s[165] || s[404] || LAS_69j_5_ir || v55
  s[1492] = LAS_69j_udbetales_ir
  // LAS.69k.5: Fritaget for at stå til rådighed (LAS § 69 k, stk. 5)
  const v60 = countDays(s[405], f.vurderingsdato, f.vurderingsdato) >= 1
  const LAS_69k_5 = s[165] && (!s[165] || v60)
  s[410] = LAS_69k_5
  const LAS_69k_5_nej = s[165] && (!s[165] || !v60)
  s[411] = LAS_69k_5_nej
  // LAS.69k.6: Uger ferie med ydelse (LAS § 69 k, stk. 6)
  const v63 = 35 - f.ugerMedFeriegodtgoerelse
  s[439] = v63
  const v64 = Math.max(0, v63 - f.ferieMedYdelseHoldt)
  const v65 = !s[0] && v64 <= 0
  const v66 = s[406] ? 0 : v64
  const LAS_69k_6 = s[0] ? (s[407] ? (s[406] || v65 ? Math.min(v64, v66) : v64) : v66) : -Infinity
  s[1498] = LAS_69k_6
  const LAS_69k_6_hoej = s[0] ? (s[407] ? v64 : 0) : Infinity
  s[1499] = LAS_69k_6_hoej
  const LAS_69k_6_er = s[0] && (!s[0] || s[407] || s[406] || v65)
  s[1500] = LAS_69k_6_er
  // LAS.69k.6.senest: Ferie med ydelse skal være holdt (LAS § 69 k, stk. 6)
  const v70 = shiftDays(shiftMonths(shiftDays(f.tolvMaanederNaaetDen, 1), 12), -1)
  const LAS_69k_6_senest = s[0] ? v70 : FIRST_DAY
  s[1501] = LAS_69k_6_senest
  const LAS_69k_6_senest_hoej = s[0] ? v70 : NEVER
  s[1502] = LAS_69k_6_senest_hoej
  // LAS.69k.6.aftale: Du kan holde ferien med ydelse (LAS § 69 k, stk. 6)
  const v73 = LAS_69k_6_er && LAS_69k_6_hoej > 0
  s[2801] = v73
  const v74 = LAS_69k_6_er && LAS_69k_6 <= 0
  s[2802] = v74
  const v75 = s[0] && LAS_69k_6_senest_hoej >= f.vurderingsdato
  s[2803] = v75
  const v76 = s[0] && LAS_69k_6_senest < f.vurderingsdato
  s[2804] = v76
  const LAS_69k_6_aftale = s[0] && (!s[0] || (v73 || !s[0]) && (v75 || !s[0]) && f.ferienErAftalt)
  s[409] = LAS_69k_6_aftale
  const LAS_69k_6_aftale_nej = s[0] && (!s[0] || v74 || v76 || f.ferienErAftalt === false)
  s[408] = LAS_69k_6_aftale_nej
}

function svar_37(f, s) {
  // LAS.69k.1: Du opfylder betingelserne for ydelsen (LAS § 69 k, stk. 1)
  const v0 = f.holderFerieMedYdelse === false || s[408]
  s[2808] = v0
  const v1 = f.holderFerieMedYdelse && (s[409] || !s[0])
  s[2807] = v1
  const v2 = f.deltagerAktivt || s[410] || v1
  s[2805] = v2
  const v3 = f.deltagerAktivt === false && (s[411] || !s[165]) && v0
  s[2806] = v3
  const LAS_69k_1 = s[165] && (!s[165] || (s[412] || !s[165]) && v2)
  s[1493] = LAS_69k_1
  const LAS_69k_1_nej = s[165] && (!s[165] || s[413] || v3)
  s[1494] = LAS_69k_1_nej
  // LAS.69k.2: At sige nej til behandlingen får ingen betydning for ydelsen (LAS § 69 k, stk. 2)
  const v6 = s[165] && !s[414]
  s[2809] = v6
  const LAS_69k_2 = v6 && (!s[415] || s[416])
  s[1495] = LAS_69k_2
  const LAS_69k_2_nej = v6 && (!s[415] || !s[416])
  s[1496] = LAS_69k_2_nej
  const LAS_69k_2_ir = !v6 || !s[415]
  s[1497] = LAS_69k_2_ir
  // LAS.69l.1: Kommunen har gjort det, der skal til, før en sanktion (LAS § 69 l, stk. 1-2)
  const LAS_69l_3_er = f.bruddetSkete >= 16252 /* 2014-07-01 */
  s[418] = LAS_69l_3_er
  const v11 = f.skriftligtVejledtOmSanktioner && f.personligKontaktErForsoegt
  const v12 = f.bruddetSkete >= 18258 /* 2019-12-28 */
  s[499] = v12
  const v13 = f.bruddetSkete >= 18670 /* 2021-02-12 */
  s[2814] = v13
  const v14 = f.bruddetSkete >= 19723 /* 2024-01-01 */
  s[2816] = v14
  const v15 = !v14 && f.skriftligtVejledtOmSanktioner && f.vejledningErGennemgaaet && f.personligKontaktErForsoegt || v14 && v11
  const v16 = !v13 || v15
  s[500] = v16
  const v17 = v12 && (!v13 || !v15)
  s[501] = v17
  const v18 = v12 && !v13
  s[502] = v18
  const LAS_69l_1 = LAS_69l_3_er && (!LAS_69l_3_er || !v12 && v11 || v12 && v16)
  s[1503] = LAS_69l_1
  const LAS_69l_1_nej = LAS_69l_3_er && (!LAS_69l_3_er || !v12 && !v11 || v17)
  s[420] = LAS_69l_1_nej
  const LAS_69l_1_ir = !LAS_69l_3_er || !LAS_69l_3_er || v18
  s[1504] = LAS_69l_1_ir
  // LAS.69l.3: Fradraget for et brud skal være sket (LAS § 69 l, stk. 3)
  const v22 = shiftDays(shiftMonths(monthStart(f.bruddetSkete), 4), -1)
  const LAS_69l_3 = LAS_69l_3_er ? v22 : FIRST_DAY
  s[1505] = LAS_69l_3
  const LAS_69l_3_hoej = LAS_69l_3_er ? v22 : NEVER
  s[1506] = LAS_69l_3_hoej
  // LAS.69n.1: Dage, der trækkes fra efter en samtale (LAS § 69 n, stk. 1)
  const v25 = from(ALL_DAYS, f.bruddetSkete)
  const v26 = f.kontaktErGenoprettet ? shiftDays(f.kontaktGenoprettetDen, -1) : f.vurderingsdato
  const v27 = Math.max(1, countDays(v25, f.bruddetSkete, v26))
  s[503] = v27
  const v28 = onWeekdays(v25, 62)
  const v29 = Math.max(1, countDays(v28, f.bruddetSkete, v26))
  s[504] = v29
  const LAS_69n_1 = LAS_69l_3_er ? Math.min(v27, v29) : -Infinity
  s[1512] = LAS_69n_1
  const LAS_69n_1_hoej = LAS_69l_3_er ? Math.max(v27, v29) : Infinity
  s[1513] = LAS_69n_1_hoej
  const v32 = f.brudPaaPligten === 'udeblev_fra_samtale'
  s[2820] = v32
  const v33 = f.brudPaaPligten === 'bookede_ikke'
  s[2822] = v33
  const v34 = f.bruddetSkete >= 18262 /* 2020-01-01 */
  s[2823] = v34
  const v35 = v33 && v34
  s[2821] = v35
  const v36 = v32 || v35
  s[2819] = v36
  const LAS_69n_1_er = LAS_69l_3_er && v36
  s[1514] = LAS_69n_1_er
  const LAS_69n_1_ir = !LAS_69n_1_er || !LAS_69l_3_er
  s[1515] = LAS_69n_1_ir
  // LAS.69m.2: Fradrag for dage, du var væk (LAS § 69 m, stk. 2)
  const v39 = LAS_69l_1_nej || f.rimeligGrundTilBrud
  s[2828] = v39
  const v40 = LAS_69l_1 || LAS_69l_1_ir
  s[419] = v40
  const v41 = v40 && f.rimeligGrundTilBrud === false
  s[2827] = v41
  const v42 = f.brudPaaPligten === 'udeblev_fra_tilbud'
  s[2826] = v42
  const v43 = v42 || LAS_69n_1_er
  const v44 = !v42 && LAS_69n_1_ir
  const v45 = v42 ? f.dageUdeblevet : LAS_69n_1
  const v46 = v42 ? f.dageUdeblevet : LAS_69n_1_hoej
  const v47 = f.bruddetSkete <= 18261 /* 2019-12-31 */ || f.bruddetSkete >= 20819 /* 2027-01-01 */
  const v48 = SATS_43(f.bruddetSkete)
  const v49 = SATS_44(f.bruddetSkete)
  const v50 = SATS_45(f.bruddetSkete)
  const v51 = s[272] ? (v47 ? -Infinity : v48) : s[417] ? (v47 ? -Infinity : v49) : v47 ? -Infinity : v50
  const v52 = s[272] ? (v47 ? Infinity : v48) : s[417] ? (v47 ? Infinity : v49) : v47 ? Infinity : v50
  const v53 = v45 > -Infinity && v46 < Infinity && v51 > -Infinity && v52 < Infinity
  const v54 = quotient([v45, v51], [1], 'nærmeste', 1)
  const v55 = quotient([v45, v52], [1], 'nærmeste', 1)
  const v56 = quotient([v46, v51], [1], 'nærmeste', 1)
  const v57 = quotient([v46, v52], [1], 'nærmeste', 1)
  const v58 = v53 ? Math.min(v57, v56, v54, v55) : -Infinity
  const v59 = v53 ? Math.max(v57, v56, v54, v55) : Infinity
  const v60 = v41 && v43 && !(!v53 && (!v43 || !v44 && v45 === v46) && !v47 && v51 === v52)
  const LAS_69m_2 = LAS_69l_3_er ? (v60 ? (v39 ? Math.min(0, v58) : v58) : 0) : -Infinity
  s[1508] = LAS_69m_2
  const LAS_69m_2_hoej = LAS_69l_3_er ? (v60 ? (v39 ? Math.max(0, v59) : v59) : 0) : Infinity
  s[1509] = LAS_69m_2_hoej
  const v63 = v42 || v36
  s[2825] = v63
  const v64 = LAS_69l_3_er && v63
  s[2824] = v64
  const LAS_69m_2_er = v64 && (!LAS_69l_3_er || v60 || v39)
  s[1510] = LAS_69m_2_er
  const LAS_69m_2_ir = !v64 || !LAS_69l_3_er || v41 && (v44 || v47 || !v53)
  s[1511] = LAS_69m_2_ir
  // LAS.69o.1: Ydelsen sættes ned med et fast beløb (LAS § 69 o, stk. 1)
  const v67 = f.brudPaaPligten === 'ophoerte_med_arbejde' || f.brudPaaPligten === 'afviste_arbejde' || f.brudPaaPligten === 'meldte_ikke_sygdom' || f.brudPaaPligten === 'soegte_ikke_job'
  s[2830] = v67
  const v68 = LAS_69l_3_er && v67
  s[2829] = v68
  const LAS_69o_1 = v68 && (!LAS_69l_3_er || v40 && f.rimeligGrundTilBrud === false && f.nedsatSammeMaaned === false)
  s[1516] = LAS_69o_1
  const LAS_69o_1_nej = v68 && (!LAS_69l_3_er || LAS_69l_1_nej || f.rimeligGrundTilBrud || f.nedsatSammeMaaned)
  s[1517] = LAS_69o_1_nej
  const LAS_69o_1_ir = !v68 || !LAS_69l_3_er
  s[1518] = LAS_69o_1_ir
  // LAS.69o.2: Det, ydelsen sættes ned med (LAS § 69 o, stk. 2)
  const v72 = f.bruddetSkete >= 16436 /* 2015-01-01 */
  s[2832] = v72
  const v73 = s[417] ? 25500 : 164400
  const LAS_69o_2 = LAS_69l_3_er ? (v72 ? -Infinity : v73) : -Infinity
  s[1519] = LAS_69o_2
  const LAS_69o_2_hoej = LAS_69l_3_er ? (v72 ? Infinity : v73) : Infinity
  s[1520] = LAS_69o_2_hoej
  const v76 = !LAS_69l_3_er || LAS_69o_1_nej
  s[2831] = v76
  const LAS_69o_2_er = LAS_69l_3_er && (LAS_69o_1 || LAS_69o_1_ir)
  s[1521] = LAS_69o_2_er
  const LAS_69o_2_ir = LAS_69o_2_er && (!LAS_69l_3_er || v72) || v76
  s[1522] = LAS_69o_2_ir
}

function svar_38(f, s) {
  // LAS.69p.1: Ydelsen ophører efter gentagne brud (LAS § 69 p)
  const LAS_69p_1 = s[418] && (!s[418] || s[419] && f.ydelsenBoerOphoere)
  s[1523] = LAS_69p_1
  const LAS_69p_1_nej = s[418] && (!s[418] || s[420] || f.ydelsenBoerOphoere === false)
  s[1524] = LAS_69p_1_nej
  // LAS.69q.1: Uger med en tredjedel mindre (LAS § 69 q, stk. 1-7)
  const v2 = f.forseelserPaaFemAar <= 1
  s[2833] = v2
  const v3 = f.forseelserPaaFemAar <= 0
  s[2834] = v3
  const v4 = f.modBedreVidende ? (v2 ? (v3 ? 0 : 21) : 140) : 0
  const LAS_69q_1 = s[418] ? v4 : -Infinity
  s[1525] = LAS_69q_1
  const LAS_69q_1_hoej = s[418] ? v4 : Infinity
  s[1526] = LAS_69q_1_hoej
  // LAS.69t.2: Arbejdsgiverens refusion under jobafklaringsforløb (LAS § 69 t, stk. 1-4)
  const v7 = Math.max(0, Math.min(Math.round(f.ydelsePrTime * Math.min(3700, f.timerMedLoenUnderSygdom) / 100), f.loenUnderSygdomPrUge) - f.sygedagpengerefusionPrUge)
  const LAS_69t_2 = s[165] ? v7 : -Infinity
  s[1527] = LAS_69t_2
  const LAS_69t_2_hoej = s[165] ? v7 : Infinity
  s[1528] = LAS_69t_2_hoej
  // LAS.69x.3: Tillæg til arbejdsgiverens refusion (LAS § 69 x, stk. 2-3)
  const v10 = f.vurderingsdato >= 19358 /* 2023-01-01 */
  s[551] = v10
  const v11 = f.vurderingsdato >= 20454 /* 2026-01-01 */
  s[558] = v11
  const v12 = f.vurderingsdato >= 21184 /* 2028-01-01 */
  s[2839] = v12
  const v13 = f.vurderingsdato >= 21550 /* 2029-01-01 */
  s[2841] = v13
  const v14 = f.vurderingsdato >= 21915 /* 2030-01-01 */
  s[523] = v14
  const v15 = s[43] ? (s[421] ? (s[184] ? (v10 ? (s[201] ? (s[167] ? (v11 ? (s[45] ? (v12 ? (v13 ? (v14 ? 330 : 300) : 270) : 240) : 210) : 180) : 150) : 120) : 90) : 60) : 30) : 0
  const LAS_69x_3 = s[165] ? v15 : -Infinity
  s[1530] = LAS_69x_3
  const LAS_69x_3_hoej = s[165] ? v15 : Infinity
  s[1531] = LAS_69x_3_hoej
  // LAS.70.1: Ret til revalideringsydelse (LAS § 70)
  const v18 = f.betydeligeBegraensninger || f.saerligtBegraensedeErhvervsmuligheder
  s[2845] = v18
  const v19 = f.netopForladtSkolen && f.kanKlareSigMedSU && !v18
  s[2844] = v19
  const LAS_70_1 = f.revalideringErBevilget && (!s[1] || s[422] && f.foelgerRevalideringsplanen && f.leveomkostningerDaekkesAndetsteds === false && !v19)
  s[431] = LAS_70_1
  const LAS_70_1_nej = f.revalideringErBevilget && (!s[1] || s[423] || f.foelgerRevalideringsplanen === false || f.leveomkostningerDaekkesAndetsteds || v19)
  s[437] = LAS_70_1_nej
  // LAS.70.1.3: Løn efter overenskomst under revalidering (LAS § 70, stk. 1, nr. 3)
  const v22 = f.vurderingsdato >= 15395 /* 2012-02-25 */
  s[440] = v22
  const v23 = v22 && !s[424]
  const v24 = !s[1] || v23
  s[520] = v24
  const LAS_70_1_3 = f.revalideringErBevilget && (!s[1] || v22 || f.saerligeForholdForLoen)
  s[1532] = LAS_70_1_3
  const LAS_70_1_3_nej = f.revalideringErBevilget && (!s[1] || !v22 && f.saerligeForholdForLoen === false || v23)
  s[1533] = LAS_70_1_3_nej
  const LAS_70_1_3_ir = f.revalideringErBevilget === false || v24
  s[1534] = LAS_70_1_3_ir
  // LAS.71.4: Din indtægt før revalideringen var over den højeste sats (LAS § 71, stk. 4)
  const v28 = f.vurderingsdato >= 15071 /* 2011-04-07 */
  s[908] = v28
  const v29 = f.vurderingsdato >= 15394 /* 2012-02-24 */
  s[436] = v29
  const v30 = f.revalideringBevilgetDen <= 14974 /* 2010-12-31 */ || f.revalideringBevilgetDen >= 20819 /* 2027-01-01 */
  const v31 = SATS_46(f.revalideringBevilgetDen)
  const v32 = !s[263] && f.forsoergerEgetBarnIHjemmet === false
  s[2849] = v32
  const LAS_71_4 = v32 && (!s[1] || !v28 && f.arbejdsindtaegtTilHoejesteSygedagpenge || v28 && (!v29 || (v30 ? -Infinity : v31) < f.indtaegtFoerRevalidering))
  s[1553] = LAS_71_4
  const LAS_71_4_nej = v32 && (!s[1] || !v28 && f.arbejdsindtaegtTilHoejesteSygedagpenge === false || v28 && (!v29 || (v30 ? Infinity : v31) >= f.indtaegtFoerRevalidering))
  s[1554] = LAS_71_4_nej
  const LAS_71_4_ir = !v32 || !s[1] || v28 && (!v29 || v30)
  s[1555] = LAS_71_4_ir
  // LAS.71.2.ung: Revalideringsydelse under 25 år (LAS § 71, stk. 2)
  const v36 = s[425] || s[45]
  const v37 = SATS_47(f.vurderingsdato)
  const v38 = v36 ? -Infinity : v37
  const v39 = v36 ? Infinity : v37
  const v40 = v38 > -Infinity && v39 < Infinity
  const v41 = quotient([v38], [2], 'nærmeste', 100)
  const v42 = quotient([v39], [2], 'nærmeste', 100)
  const v43 = v40 ? Math.min(v41, v42) : -Infinity
  const v44 = v40 ? Math.max(v41, v42) : Infinity
  const v45 = v36 || !v40
  const v46 = f.vurderingsdato <= 14974 /* 2010-12-31 */ || s[45]
  s[435] = v46
  const v47 = SATS_48(f.vurderingsdato)
  const v48 = SATS_49(f.vurderingsdato)
  const v49 = SATS_50(f.vurderingsdato)
  const v50 = SATS_51(f.vurderingsdato)
  const v51 = SATS_52(f.vurderingsdato)
  const LAS_71_2_ung = s[1] ? (v28 ? (v29 ? (s[426] ? (v46 ? -Infinity : v47) : f.gravidEfter12Uge ? (v46 ? -Infinity : v48) : f.borHosForaeldre ? (v46 ? -Infinity : v49) : f.psykiskLidelseNaevntILoven ? (v46 ? -Infinity : v50) : v46 ? -Infinity : v51) : -Infinity) : v43) : -Infinity
  s[1545] = LAS_71_2_ung
  const LAS_71_2_ung_hoej = s[1] ? (v28 ? (v29 ? (s[426] ? (v46 ? Infinity : v47) : f.gravidEfter12Uge ? (v46 ? Infinity : v48) : f.borHosForaeldre ? (v46 ? Infinity : v49) : f.psykiskLidelseNaevntILoven ? (v46 ? Infinity : v50) : v46 ? Infinity : v51) : Infinity) : v44) : Infinity
  s[1546] = LAS_71_2_ung_hoej
  const LAS_71_2_ung_er = !s[274] && (!s[1] || v28 || !(!v40 && !v36 && v38 === v39))
  s[1547] = LAS_71_2_ung_er
  const LAS_71_2_ung_ir = s[274] || !s[1] || !v28 && v45 || v28 && (!v29 || v46)
  s[1548] = LAS_71_2_ung_ir
  // LAS.71.2: Revalideringsydelse under 30 år uden barn i hjemmet (LAS § 71, stk. 2)
  const v56 = monthEnd(s[427]) >= f.vurderingsdato
  s[2852] = v56
  const v57 = v56 && f.forsoergerEgetBarnIHjemmet === false && f.arbejdsindtaegtTilHoejesteSygedagpenge === false
  s[2851] = v57
  const v58 = v57 ? v43 : v38
  const v59 = v57 ? v44 : v39
  const v60 = SATS_53(f.vurderingsdato)
  const v61 = SATS_54(f.vurderingsdato)
  const v62 = !v28 && (!v57 || !(!v40 && !v36 && v38 === v39))
  const v63 = !v28 && (v57 && v45 || !v57 && v36)
  const LAS_71_2 = s[1] ? (v28 ? (v29 ? (s[274] ? (f.forsoergelsespligtUdenForHjemmet ? (v46 ? -Infinity : v60) : v46 ? -Infinity : v61) : LAS_71_2_ung) : -Infinity) : v58) : -Infinity
  s[1541] = LAS_71_2
  const LAS_71_2_hoej = s[1] ? (v28 ? (v29 ? (s[274] ? (f.forsoergelsespligtUdenForHjemmet ? (v46 ? Infinity : v60) : v46 ? Infinity : v61) : LAS_71_2_ung_hoej) : Infinity) : v59) : Infinity
  s[1542] = LAS_71_2_hoej
  const LAS_71_2_er = v32 && (!s[1] || v62 || v28 && (!v29 || s[274] || LAS_71_2_ung_er))
  s[1543] = LAS_71_2_er
  const LAS_71_2_ir = !v32 || !s[1] || v63 || v28 && (!v29 || !s[274] && LAS_71_2_ung_ir || s[274] && v46)
  s[1544] = LAS_71_2_ir
  // LAS.71.1: Revalideringsydelsen pr. måned (LAS § 71, stk. 1-2)
  const v68 = SATS_55(f.vurderingsdato)
  const v69 = f.forsoergerEgetBarnIHjemmet || LAS_71_4
  s[2854] = v69
  const v70 = f.forsoergerEgetBarnIHjemmet === false && (LAS_71_4_nej || LAS_71_4_ir)
  s[2855] = v70
  const v71 = SATS_56(f.vurderingsdato)
  const v72 = v46 ? -Infinity : v71
  const v73 = v46 ? Infinity : v71
  const v74 = v70 && LAS_71_2_er
  const LAS_71_1 = s[1] ? (v28 ? (v29 ? (s[263] ? (v46 ? -Infinity : v68) : v69 ? (v74 ? Math.min(v72, LAS_71_2) : v72) : LAS_71_2) : -Infinity) : v58) : -Infinity
  s[429] = LAS_71_1
  const LAS_71_1_hoej = s[1] ? (v28 ? (v29 ? (s[263] ? (v46 ? Infinity : v68) : v69 ? (v74 ? Math.max(v73, LAS_71_2_hoej) : v73) : LAS_71_2_hoej) : Infinity) : v59) : Infinity
  s[430] = LAS_71_1_hoej
  const v77 = LAS_70_1_nej || s[428]
  s[434] = v77
  const LAS_71_1_er = LAS_70_1 && (!s[1] || v62 || v28 && (!v29 || s[263] || v69 || v74))
  s[432] = LAS_71_1_er
  const LAS_71_1_ir = LAS_70_1 && (!s[1] || v63 || v28 && (!v29 || s[263] && v46 || !s[263] && (v69 && v46 || v70 && LAS_71_2_ir))) || v77
  s[433] = LAS_71_1_ir
}

function svar_39(f, s) {
  // LAS.70.4: Tilskud, når elevlønnen er lavere end ydelsen (LAS § 70, stk. 4)
  const LAS_70_4 = s[1] ? Math.max(0, s[429] === -Infinity ? -Infinity : s[429] - f.elevloenPrMaaned) : -Infinity
  s[1535] = LAS_70_4
  const LAS_70_4_hoej = s[1] ? Math.max(0, s[430] === Infinity ? Infinity : s[430] - f.elevloenPrMaaned) : Infinity
  s[1536] = LAS_70_4_hoej
  const LAS_70_4_er = s[431] && (!s[1] || s[432])
  s[1537] = LAS_70_4_er
  const LAS_70_4_ir = s[431] && (!s[1] || s[433]) || s[434]
  s[1538] = LAS_70_4_ir
  // LAS.70.5: Dage med både revalideringsydelse og en ydelse efter en anden lov (LAS § 70, stk. 5)
  const v4 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'revalideringsydelse')
  const v5 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'sygedagpenge' || r_ydelser.ydelse === 'dagpenge' || r_ydelser.ydelse === 'fleksydelse' || r_ydelser.ydelse === 'foertidspension' || r_ydelser.ydelse === 'seniorpension' || r_ydelser.ydelse === 'tidlig_pension' || r_ydelser.ydelse === 'folkepension' || r_ydelser.ydelse === 'efterloen')
  const v6 = intersect(v4, v5)
  const LAS_70_5 = from(v6, 13332 /* 2006-07-03 */)
  s[1539] = LAS_70_5
  const v8 = dayReaching(LAS_70_5, 13332 /* 2006-07-03 */, 1)
  s[2856] = v8
  const LAS_70_5_ir = v8 >= NEVER
  s[1540] = LAS_70_5_ir
  // LAS.71.3: Tillæg for bidrag til et barn (LAS § 71, stk. 3)
  const v10 = SATS_57(f.vurderingsdato)
  const v11 = s[435] ? -Infinity : v10
  const v12 = s[435] ? Infinity : v10
  const v13 = v12 === Infinity
  const v14 = -s[430] === -Infinity
  const v15 = v11 === -Infinity
  const v16 = -s[429] === Infinity
  const v17 = v13 && v14 || v15 && v16
  const LAS_71_3 = s[436] ? Math.max(0, Math.min(f.bidragPrMaaned, v15 || v14 ? -Infinity : v11 - s[430])) : -Infinity
  s[1549] = LAS_71_3
  const LAS_71_3_hoej = s[436] ? Math.max(0, Math.min(f.bidragPrMaaned, v13 || v16 ? Infinity : v12 - s[429])) : Infinity
  s[1550] = LAS_71_3_hoej
  const v20 = f.forsoergelsespligtUdenForHjemmet || f.borHosForaeldre === false
  s[2861] = v20
  const v21 = f.psykiskLidelseNaevntILoven && v20
  s[2860] = v21
  const v22 = !s[274] && f.forsoergerEgetBarnIHjemmet === false && f.gravidEfter12Uge === false && !v21
  s[2859] = v22
  const v23 = s[437] || !v22
  s[2858] = v23
  const v24 = (s[431] || s[428]) && v22
  s[2857] = v24
  const LAS_71_3_er = v24 && (!s[436] || s[432] && !(v17 && !s[435] && v11 === v12 && (!s[432] || !s[433] && s[429] === s[430])))
  s[1551] = LAS_71_3_er
  const LAS_71_3_ir = v24 && (!s[436] || s[435] || s[433] || v17) || v23
  s[1552] = LAS_71_3_ir
  // LAS.71.6: Du beholder din hidtidige ydelse under forrevalidering (LAS § 71, stk. 6)
  const LAS_71_6_ir = !s[1] || s[438] || !s[1]
  s[1557] = LAS_71_6_ir
  // LAS.73b: Ydelsen bevares, mens du er væk (LAS § 73 b)
  const v28 = f.kortvarigAfbrydelseUdenBetydning || f.fravaerVedBarselIRevalidering
  const LAS_73b = f.revalideringErBevilget && (!s[1] || v28)
  s[1558] = LAS_73b
  const LAS_73b_nej = f.revalideringErBevilget && (!s[1] || !v28)
  s[1559] = LAS_73b_nej
  // LAS.73c.1: Uger ferie med revalideringsydelse (LAS § 73 c, stk. 1)
  const v31 = f.vurderingsdato >= 16883 /* 2016-03-23 */
  s[2862] = v31
  const v32 = f.maanederITilbudIRevalidering >= 12
  s[2864] = v32
  const v33 = v32 ? Math.max(0, s[439]) : 0
  const v34 = v32 ? Math.max(0, 28 - f.ugerMedFeriegodtgoerelse) : 0
  const LAS_73c_1 = s[1] ? (s[440] ? (s[424] ? (v31 ? (s[441] ? v34 : -Infinity) : v33) : -Infinity) : 0) : -Infinity
  s[1560] = LAS_73c_1
  const LAS_73c_1_hoej = s[1] ? (s[440] ? (s[424] ? (v31 ? (s[441] ? v34 : Infinity) : v33) : Infinity) : 0) : Infinity
  s[1561] = LAS_73c_1_hoej
  const LAS_73c_1_ir = f.revalideringErBevilget === false || !s[1] || s[440] && (!s[424] || v31 && !s[441])
  s[1562] = LAS_73c_1_ir
  // LAS.73f.1: Ydelsen sættes ned for andet arbejde (LAS § 73 f, stk. 1)
  const v38 = f.andenArbejdsindtaegtOmAaret <= 1200000
  s[2865] = v38
  const LAS_73f_1 = f.revalideringErBevilget && (!s[1] || !v38)
  s[1563] = LAS_73f_1
  const LAS_73f_1_nej = f.revalideringErBevilget && (!s[1] || v38)
  s[1564] = LAS_73f_1_nej
  // LAS.73f.1.beløb: Nedsættelse for andet arbejde, pr. år (LAS § 73 f, stk. 1)
  const v41 = Math.max(0, f.andenArbejdsindtaegtOmAaret - 1200000)
  const v42 = v38 ? 0 : f.andenArbejdsindtaegtOmAaret
  const LAS_73f_1_beloeb = s[1] ? Math.min(v41, v42) : -Infinity
  s[1565] = LAS_73f_1_beloeb
  const LAS_73f_1_beloeb_hoej = s[1] ? Math.max(v41, v42) : Infinity
  s[1566] = LAS_73f_1_beloeb_hoej
  // LAS.74.1.foertidspension: Dage med både ledighedsydelse og førtidspension (LAS § 74, stk. 1)
  const v45 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'ledighedsydelse')
  const v46 = intersect(v45, s[442])
  const LAS_74_1_foertidspension = from(v46, 13332 /* 2006-07-03 */)
  s[1567] = LAS_74_1_foertidspension
  const v48 = dayReaching(LAS_74_1_foertidspension, 13332 /* 2006-07-03 */, 1)
  s[2866] = v48
  const LAS_74_1_foertidspension_ir = v48 >= NEVER
  s[1568] = LAS_74_1_foertidspension_ir
  // LAS.74a.1: Ret til ledighedsydelse (LAS § 74 a, stk. 1)
  const v50 = f.grundTilLedighedsydelse === 'venter_paa_fleksjob'
  s[2869] = v50
  const v51 = f.ydelseVedVisitationen === 'kunne_faa_syge_eller_barselsdagpenge' || f.ydelseVedVisitationen === 'sygedagpenge' || f.ydelseVedVisitationen === 'revalidering_med_plan' || f.ydelseVedVisitationen === 'ledighedsydelse_efter_ustoettet_arbejde'
  s[2870] = v51
  const v52 = v50 && v51
  s[2868] = v52
  const v53 = f.maanederIFleksjobSeneste18 >= 9
  s[505] = v53
  const v54 = v51 || v53
  s[2873] = v54
  const v55 = f.erVisiteretTilFleksjob && v54
  s[2872] = v55
  const v56 = !v50 && v55
  s[2871] = v56
  const v57 = v52 || v56
  s[2867] = v57
  const v58 = !s[0] && f.erVisiteretTilFleksjob && v57 || s[0] && f.erVisiteretTilFleksjob
  const LAS_74a_1 = !s[5] || v58
  s[1569] = LAS_74a_1
  const LAS_74a_1_nej = !s[5] || !v58
  s[1570] = LAS_74a_1_nej
  // LAS.74a.1.fleksjob: Dage med både ledighedsydelse og fleksjob (LAS § 74 a, stk. 1)
  const v61 = intersect(v45, s[443])
  const v62 = from(v61, 13332 /* 2006-07-03 */)
  const v63 = dayReaching(v62, 13332 /* 2006-07-03 */, 1)
  s[910] = v63
  const LAS_74a_1_fleksjob = f.ledighedsydelseForAfbrydelse ? NO_DAYS : v62
  s[1571] = LAS_74a_1_fleksjob
  const LAS_74a_1_fleksjob_ir = v63 >= NEVER
  s[909] = LAS_74a_1_fleksjob_ir
  // LAS.74a.2: Ledighedsydelse med 89 pct. af højeste dagpenge (LAS § 74 a, stk. 2-4)
  const v66 = s[0] && v54
  const LAS_74a_2 = f.erVisiteretTilFleksjob && (!s[5] || v66)
  s[450] = LAS_74a_2
  const LAS_74a_2_nej = f.erVisiteretTilFleksjob && (!s[5] || !v66)
  s[447] = LAS_74a_2_nej
  // LAS.74b.2: De 6 måneder efter fleksydelsesalderen er brugt (LAS § 74 b, stk. 2)
  const v69 = f.maanederEfterFleksydelsesalderen >= 6
  s[2876] = v69
  const LAS_74b_2 = !s[5] || s[444] && v69
  s[448] = LAS_74b_2
  const LAS_74b_2_nej = !s[5] || !s[445] || !v69
  s[449] = LAS_74b_2_nej
}

function svar_40(f, s) {
  // LAS.74a.2.uge: Høj ledighedsydelse om ugen (BEK 892/2017 § 2)
  const v0 = f.vurderingsdato >= 15712 /* 2013-01-07 */
  s[911] = v0
  const v1 = f.vurderingsdato >= 17348 /* 2017-07-01 */
  s[2882] = v1
  const v2 = s[425] || v1
  const v3 = SATS_58(f.vurderingsdato)
  const v4 = v2 ? -Infinity : v3
  s[481] = v4
  const v5 = v2 ? Infinity : v3
  s[482] = v5
  const v6 = v4 > -Infinity && v5 < Infinity
  s[483] = v6
  const v7 = quotient([v4, 89], [100], 'nærmeste', 500)
  const v8 = quotient([v5, 89], [100], 'nærmeste', 500)
  const v9 = v6 ? Math.min(v7, v8) : -Infinity
  const v10 = v6 ? Math.max(v7, v8) : Infinity
  const v11 = !v6 && !v2 && v4 === v5
  s[484] = v11
  const v12 = v2 || !v6
  s[486] = v12
  const v13 = f.vurderingsdato <= 15711 /* 2013-01-06 */
  s[2879] = v13
  const v14 = v13 || s[201] && f.vurderingsdato <= 20093 /* 2025-01-05 */ || s[446]
  const v15 = SATS_59(f.vurderingsdato)
  const v16 = v14 ? -Infinity : v15
  const v17 = v14 ? Infinity : v15
  const v18 = v0 ? v16 : v9
  s[488] = v18
  const v19 = v0 ? v17 : v10
  s[489] = v19
  const LAS_74a_2_uge = s[0] ? v18 : -Infinity
  s[1573] = LAS_74a_2_uge
  const LAS_74a_2_uge_hoej = s[0] ? v19 : Infinity
  s[1574] = LAS_74a_2_uge_hoej
  const v22 = s[447] || s[448]
  s[2884] = v22
  const v23 = s[449] || !s[5]
  const v24 = (s[450] || s[11]) && v23 && (s[450] || s[449])
  s[2883] = v24
  const v25 = !s[0] || v22
  s[2878] = v25
  const v26 = s[0] && (v24 || !s[5])
  s[2877] = v26
  const LAS_74a_2_uge_er = v26 && (!s[0] || v0 || !v11)
  s[485] = LAS_74a_2_uge_er
  const LAS_74a_2_uge_ir = v26 && (!s[0] || !v0 && v12 || v0 && v14) || v25
  s[487] = LAS_74a_2_uge_ir
  // LAS.74a.3: Ledighedsydelse om måneden (LAS § 74 a, stk. 2-3)
  const v29 = v9 > -Infinity && v10 < Infinity
  const v30 = quotient([v9, 43333], [10000], 'nærmeste', 100)
  const v31 = quotient([v10, 43333], [10000], 'nærmeste', 100)
  const v32 = v29 ? Math.min(v30, v31) : -Infinity
  const v33 = v29 ? Math.max(v30, v31) : Infinity
  const v34 = !v11 && !(!v29 && (v11 || !v12 && v9 === v10))
  const v35 = v12 || !v29
  const v36 = f.harForsoergelsespligt === false || s[448]
  s[2886] = v36
  const v37 = f.harForsoergelsespligt && v23
  s[2885] = v37
  const v38 = v37 ? (v36 ? Math.min(s[347], s[348]) : s[347]) : s[348]
  const v39 = v37 ? (v36 ? Math.max(s[349], s[350]) : s[349]) : s[350]
  const v40 = v37 && s[200] || v36 && s[200]
  const v41 = Math.max(v32, v38)
  const v42 = Math.min(v33, v39)
  const v43 = !v40 && v38 === v39
  const v44 = v24 && v34
  const v45 = !s[5] && v34 && v42 >= v41
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
  const v60 = !s[5] && !v55 && v58 >= v57
  const v61 = v22 || v60
  const v62 = v22 ? (v60 ? Math.min(v38, v57) : v38) : v57
  const v63 = v22 ? (v60 ? Math.max(v39, v58) : v39) : v58
  const v64 = f.vurderingsdato <= 17347 /* 2017-06-30 */
  s[2880] = v64
  const v65 = v64 || s[45]
  const v66 = SATS_60(f.vurderingsdato)
  const v67 = v65 ? -Infinity : v66
  const v68 = v65 ? Infinity : v66
  const v69 = Math.max(v38, v67)
  const v70 = Math.min(v39, v68)
  const v71 = !s[5] && v70 >= v69
  const v72 = v22 || v71
  const v73 = v22 ? (v71 ? Math.min(v38, v69) : v38) : v69
  const v74 = v22 ? (v71 ? Math.max(v39, v70) : v39) : v70
  const LAS_74a_3 = s[0] ? (v0 ? (v1 ? (v24 ? (v72 ? Math.min(v67, v73) : v67) : v73) : v59 ? (v61 ? Math.min(v53, v62) : v53) : v62) : v44 ? (v46 ? Math.min(v32, v47) : v32) : v47) : -Infinity
  s[495] = LAS_74a_3
  const LAS_74a_3_hoej = s[0] ? (v0 ? (v1 ? (v24 ? (v72 ? Math.max(v68, v74) : v68) : v74) : v59 ? (v61 ? Math.max(v54, v63) : v54) : v63) : v44 ? (v46 ? Math.max(v33, v48) : v33) : v48) : Infinity
  s[494] = LAS_74a_3_hoej
  const LAS_74a_3_er = s[0] && (!s[0] || !v0 && (v44 || v22 || v45) || v0 && (!v1 && (v59 || v22 || v60) || v1 && (v24 || v22 || v71)))
  s[496] = LAS_74a_3_er
  const LAS_74a_3_ir = !s[0] || !s[0] || !v0 && (v24 && v35 || v49 || !s[5] && v35 && v40 || !s[5] && !((!v34 || !v35 && v32 === v33) && v43 && v34 && (!v34 || v32 === v38))) || v0 && (!v1 && (v24 && v56 || v49 || !s[5] && v56 && v40 || !s[5] && !((v55 || !v56 && v53 === v54) && v43 && !v55 && (v55 || v38 === v53))) || v1 && (v24 && v65 || v49 || !s[5] && v65 && v40 || !s[5] && !(!v65 && v67 === v68 && v43 && v38 === v67)))
  s[497] = LAS_74a_3_ir
}

function svar_41(f, s) {
  // SDL.7c: Tidlig opfølgning (SDL § 7 c, stk. 1)
  const v0 = f.tidligOpfoelgningOensketAf === 'arbejdsgiver'
  s[2888] = v0
  const v1 = shiftDays(s[113], 35)
  s[730] = v1
  const v2 = shiftDays(s[115], 35)
  s[731] = v2
  const v3 = !s[59] && shiftDays(v2, -1) >= f.tidligOpfoelgningBedtOm
  s[2889] = v3
  const v4 = !s[59] && shiftDays(v1, -1) < f.tidligOpfoelgningBedtOm
  s[2890] = v4
  const v5 = f.tidligOpfoelgningOensketAf === 'sygemeldt'
  s[2891] = v5
  const v6 = v5 && f.ventesRaskInden8Uger === false
  const SDL_7c = s[451] && (!s[451] || v0 && f.ventesRaskInden8Uger === false && (v3 || s[60]) && f.oenskerTidligOpfoelgning || !v0 && v6)
  s[457] = SDL_7c
  const SDL_7c_nej = s[451] && (!s[451] || v0 && (f.ventesRaskInden8Uger || v4 || f.oenskerTidligOpfoelgning === false) || !v0 && !v6)
  s[458] = SDL_7c_nej
  // SDL.12.1.1: Kategori 1 (SDL § 12, stk. 1, nr. 1)
  const v9 = shiftDays(shiftDays(s[113], 56), -1)
  s[452] = v9
  const v10 = shiftDays(shiftDays(s[115], 56), -1)
  s[453] = v10
  const v11 = !s[59] && v10 >= f.forventetRask
  s[2894] = v11
  const v12 = !s[59] && v9 < f.forventetRask
  s[2895] = v12
  const v13 = !s[59] && v10 >= f.vurderingsdato
  s[2896] = v13
  const v14 = !s[59] && v9 < f.vurderingsdato
  s[2897] = v14
  const v15 = v12 || v14
  s[579] = v15
  const v16 = (v11 || s[60]) && (v13 || s[60]) && (v11 || v13)
  s[580] = v16
  const v17 = !s[50] && s[60]
  s[581] = v17
  const SDL_12_1_1 = !s[1] || !s[451] && f.tilbagevendenForestaar || s[451] && !s[50] && v16
  s[456] = SDL_12_1_1
  const SDL_12_1_1_nej = !s[1] || !s[451] && f.tilbagevendenForestaar === false || s[451] && (s[50] || v15)
  s[454] = SDL_12_1_1_nej
  const SDL_12_1_1_ir = !s[1] || s[451] && v17
  s[455] = SDL_12_1_1_ir
  // SDL.13f.1: Ingen opfølgning i et kortere forløb (SDL § 13 f, stk. 1-3)
  const v21 = f.fratraedelsesdag >= f.vurderingsdato
  s[2903] = v21
  const v22 = f.fratraeder && !v21
  s[2902] = v22
  const v23 = s[121] && !v22
  s[595] = v23
  const v24 = f.holdteSamtaler >= 1
  s[585] = v24
  const v25 = shiftDays(shiftDays(f.foersteOpfoelgningssamtale, 91), -1)
  s[597] = v25
  const v26 = v25 >= f.forventetRask
  s[2904] = v26
  const v27 = v25 >= f.vurderingsdato
  s[2905] = v27
  const v28 = v23 && v24 && f.forudsigeligtForloeb && v26 && v27
  s[582] = v28
  const v29 = shiftDays(shiftDays(s[113], 182), -1)
  s[596] = v29
  const v30 = shiftDays(shiftDays(s[115], 182), -1)
  s[598] = v30
  const v31 = !s[59] && v30 >= f.forventetRask
  s[2908] = v31
  const v32 = !s[59] && v29 < f.forventetRask
  s[2909] = v32
  const v33 = !v23 || v32 || f.opfoelgningOenskes
  s[2907] = v33
  const v34 = v23 && (v31 || s[60]) && f.opfoelgningOenskes === false
  s[2906] = v34
  const v35 = !s[59] && v30 >= f.vurderingsdato
  s[2910] = v35
  const v36 = !s[59] && v29 < f.vurderingsdato
  s[2911] = v36
  const v37 = v33 || f.opfoelgningAlligevel || v36
  s[461] = v37
  const v38 = v34 && f.opfoelgningAlligevel === false && (v35 || s[60])
  s[462] = v38
  const v39 = !s[59] && s[113] < 20635 /* 2026-07-01 */
  s[2900] = v39
  const v40 = !s[59] && s[115] >= 20635 /* 2026-07-01 */
  s[2901] = v40
  const v41 = !s[50] || v40
  s[2899] = v41
  const v42 = s[50] && (v39 || s[60])
  s[463] = v42
  const v43 = v42 && !v41
  s[464] = v43
  const SDL_13f_1 = s[167] && (v42 && (v28 || v38) || !v43 && (!s[167] || !s[50] && v28 || s[50] && v38))
  s[460] = SDL_13f_1
  const SDL_13f_1_nej = s[167] && (v42 && (!v28 || v37) || !v43 && (!s[167] || !s[50] && !v28 || s[50] && v37))
  s[459] = SDL_13f_1_nej
}

function svar_42(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const v0 = shiftDays(f.tidligOpfoelgningBedtOm, 14)
  const v1 = Math.min(s[452], v0)
  const v2 = Math.min(s[453], v0)
  const v3 = s[59] || !s[60] && s[452] === s[453]
  const v4 = s[454] && !s[59]
  const v5 = s[455] && !s[59] && s[453] >= NEVER
  const v6 = v4 || v5 ? (v4 ? s[452] : NEVER) : NEVER
  const v7 = s[456] ? NEVER : s[453]
  const v8 = s[456] || v4 || v5
  const v9 = s[454] && s[60] || s[455] && !(v3 && !s[59] && s[452] === NEVER)
  const v10 = Math.max(v1, v6)
  const v11 = Math.min(v2, v7)
  const v12 = s[59] || !s[60] && v1 === v2
  const v13 = s[457] && !s[59]
  const v14 = s[458] && v8
  const v15 = !s[451] && !s[59] && v8 && v11 >= v10
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(v6, v10) : v6) : v10
  const v18 = v13 ? (v16 ? Math.min(v1, v17) : v1) : v17
  const v19 = v14 ? (v15 ? Math.max(v7, v11) : v7) : v11
  const v20 = v13 ? (v16 ? Math.max(v2, v19) : v2) : v19
  const v21 = v13 || v14 || v15
  const v22 = s[457] && s[60]
  const v23 = v22 || s[458] && v9 || !s[451] && s[60] && v9 || !s[451] && !(v12 && (!v8 || !v9 && v6 === v7) && (!s[59] && v8 || s[59] && !v8) && (s[59] || v1 === v6))
  s[471] = v23
  const v24 = shiftMonths(s[113], 6)
  s[583] = v24
  const v25 = shiftMonths(s[115], 6)
  s[584] = v25
  const v26 = shiftDays(v24, -1)
  s[590] = v26
  const v27 = shiftDays(v25, -1)
  s[591] = v27
  const v28 = Math.min(v0, v26)
  const v29 = Math.min(v0, v27)
  const v30 = Math.max(v26, v28)
  const v31 = Math.min(v27, v29)
  const v32 = s[458] && !s[59]
  const v33 = !s[451] && !s[59] && v31 >= v30
  const v34 = v32 || v33
  const v35 = v32 ? (v33 ? Math.min(v26, v30) : v26) : v30
  const v36 = v13 ? (v34 ? Math.min(v28, v35) : v28) : v35
  s[476] = v36
  const v37 = v32 ? (v33 ? Math.max(v27, v31) : v27) : v31
  const v38 = v13 ? (v34 ? Math.max(v29, v37) : v29) : v37
  s[477] = v38
  const v39 = v13 || v32 || v33
  s[475] = v39
  const v40 = s[458] && s[60]
  const v41 = !s[451] && s[60]
  s[474] = v41
  const v42 = v22 || v40 || v41 || !s[451] && !((s[59] || !s[60] && v28 === v29) && (s[59] || !s[60] && v26 === v27) && (s[59] || v26 === v28))
  s[472] = v42
  const v43 = s[459] && v39
  const v44 = !s[167] && v39 && v38 >= NEVER
  const v45 = v43 || v44 ? (v43 ? v36 : NEVER) : NEVER
  const v46 = s[460] ? NEVER : v38
  const v47 = s[460] || v43 || v44
  const v48 = Math.max(s[452], v1)
  const v49 = Math.min(s[453], v2)
  const v50 = !s[451] && !s[59] && v49 >= v48
  const v51 = v32 || v50
  const v52 = v32 ? (v50 ? Math.min(s[452], v48) : s[452]) : v48
  const v53 = v13 ? (v51 ? Math.min(v1, v52) : v1) : v52
  s[479] = v53
  const v54 = v32 ? (v50 ? Math.max(s[453], v49) : s[453]) : v49
  const v55 = v13 ? (v51 ? Math.max(v2, v54) : v2) : v54
  s[480] = v55
  const v56 = v13 || v32 || v50
  s[478] = v56
  const v57 = v22 || v40 || v41 || !s[451] && !(v12 && v3 && (s[59] || s[452] === v1))
  s[473] = v57
  const v58 = s[459] && v56
  const v59 = !s[167] && v56 && v55 >= NEVER
  const v60 = v58 || v59 ? (v58 ? v53 : NEVER) : NEVER
  const v61 = s[460] ? NEVER : v55
  const v62 = s[460] || v58 || v59
  const v63 = s[1] ? (s[451] ? (s[50] ? (v47 ? (v62 ? Math.min(v45, v60) : v45) : v60) : v18) : s[452]) : FIRST_DAY
  s[467] = v63
  const v64 = s[1] ? (s[451] ? (s[50] ? (v47 ? (v62 ? Math.max(v46, v61) : v46) : v61) : v20) : s[453]) : NEVER
  s[469] = v64
  const v65 = s[461] && v39
  const v66 = s[462] || v65
  const v67 = v65 ? v36 : NEVER
  const v68 = s[462] ? NEVER : v38
  const v69 = s[461] && v56
  const v70 = s[462] || v69
  const v71 = v69 ? v53 : NEVER
  const v72 = s[462] ? NEVER : v55
  const v73 = v66 || v70
  const v74 = v66 ? (v70 ? Math.min(v67, v71) : v67) : v71
  const v75 = v21 ? (v73 ? Math.min(v18, v74) : v18) : v74
  s[468] = v75
  const v76 = v66 ? (v70 ? Math.max(v68, v72) : v68) : v72
  const v77 = v21 ? (v73 ? Math.max(v20, v76) : v20) : v76
  s[470] = v77
  const v78 = s[463] && (v21 || v66 || v70)
  s[465] = v78
  const v79 = !s[464] && (!s[1] || !s[451] && !s[59] || s[451] && (!s[50] && v21 || s[50] && (v47 || v62)))
  s[466] = v79
}

function svar_43(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const SDL_13b_1_er = s[465] || s[466]
  s[1907] = SDL_13b_1_er
  const SDL_13b_1 = s[465] ? (s[466] ? Math.min(s[467], s[468]) : s[468]) : s[467]
  s[1905] = SDL_13b_1
  const SDL_13b_1_hoej = s[465] ? (s[466] ? Math.max(s[469], s[470]) : s[470]) : s[469]
  s[1906] = SDL_13b_1_hoej
  const SDL_13b_1_ir = s[463] && (s[471] || s[461] && s[472] || s[461] && s[473]) || !s[464] && (!s[1] || s[474] || s[451] && (!s[50] && s[471] || s[50] && (s[459] && s[472] || !s[167] && !((!s[475] || !s[472] && s[476] === s[477]) && s[475] && s[476] === NEVER) || s[459] && s[473] || !s[167] && !((!s[478] || !s[473] && s[479] === s[480]) && s[478] && s[479] === NEVER))))
  s[1908] = SDL_13b_1_ir
  // LAS.74a.7: Første opfølgning på sygdom under ledighedsydelse (LAS § 74 a, stk. 7)
  const v4 = f.vurderingsdato >= 14522 /* 2009-10-05 */
  s[2915] = v4
  const LAS_74a_7 = s[5] ? (v4 ? NEVER : SDL_13b_1) : FIRST_DAY
  s[1575] = LAS_74a_7
  const LAS_74a_7_hoej = s[5] ? (v4 ? NEVER : SDL_13b_1_hoej) : NEVER
  s[1576] = LAS_74a_7_hoej
  const v7 = f.grundTilLedighedsydelse === 'syg'
  s[2914] = v7
  const LAS_74a_7_er = v7 && (!s[5] || v4 || SDL_13b_1_er)
  s[1577] = LAS_74a_7_er
  const LAS_74a_7_ir = !v7 || !s[5] || !v4 && SDL_13b_1_ir
  s[1578] = LAS_74a_7_ir
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
  s[2928] = v19
  const v20 = (v17 ? -Infinity : v18 ? Infinity : v15 - v16) === 364
  const v21 = !v19 && v20
  s[2926] = v21
  const v22 = !v19 && !v20
  s[2927] = v22
  const v23 = shiftDays(shiftMonths(v16, 12), -1)
  const v24 = runEnd(v14, v15) >= v23
  s[2929] = v24
  const v25 = v22 || !v24
  s[2925] = v25
  const v26 = (v21 || v19) && v24
  s[2924] = v26
  const v27 = f.modtogLedighedsydelse30Juni2006 && !s[0]
  s[2916] = v27
  const v28 = from(v11, 13330 /* 2006-07-01 */)
  const v29 = without(v10, v28)
  const v30 = from(v29, v13)
  const v31 = dayOver(v30, 24, 547, v13)
  const v32 = runStart(v30, v31)
  const v33 = v32 === NEVER
  const v34 = v31 === NEVER
  const v35 = v33 && v34
  s[2922] = v35
  const v36 = (v33 ? -Infinity : v34 ? Infinity : v31 - v32) === 547
  const v37 = !v35 && v36
  s[2920] = v37
  const v38 = !v35 && !v36
  s[2921] = v38
  const v39 = shiftDays(shiftMonths(v32, 18), -1)
  const v40 = runEnd(v30, v31) >= v39
  s[2923] = v40
  const v41 = v38 || !v40
  s[2919] = v41
  const v42 = (v37 || v35) && v40
  s[2918] = v42
  const LAS_74c_1_ir = !v27 && !s[5]
  s[1581] = LAS_74c_1_ir
  const LAS_74c_1 = v27 ? (v42 ? (v41 ? Math.min(v31, v39) : v39) : v31) : s[5] ? (v26 ? (v25 ? Math.min(v15, v23) : v23) : v15) : FIRST_DAY
  s[1579] = LAS_74c_1
  const LAS_74c_1_hoej = v27 ? (v42 ? (v41 ? Math.max(v31, v39) : v39) : v31) : s[5] ? (v26 ? (v25 ? Math.max(v15, v23) : v23) : v15) : NEVER
  s[1580] = LAS_74c_1_hoej
  // LAS.74c.1.18: Ledighedsydelsen er givet i 18 måneder (LAS § 74 c, stk. 1)
  const v46 = runEnd(v12, LAS_74c_1)
  const v47 = runEnd(v12, LAS_74c_1_hoej)
  const v48 = !LAS_74c_1_ir && LAS_74c_1 === LAS_74c_1_hoej || v46 !== 2147483647 || v47 === 2147483647 && (runStart(v12, LAS_74c_1) !== 2147483647 || runStart(v12, LAS_74c_1_hoej) === 2147483647)
  const v49 = shiftMonths(LAS_74c_1, 6)
  const v50 = shiftMonths(LAS_74c_1_hoej, 6)
  const v51 = (v48 ? v47 : NEVER) >= v49
  s[2930] = v51
  const v52 = (v48 ? v46 : FIRST_DAY) >= v50
  s[2931] = v52
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
  const LAS_74c_1_18_er = !s[5] || v51 || !v52 || v61
  s[1584] = LAS_74c_1_18_er
  const LAS_74c_1_18 = s[5] ? (v51 ? (v62 ? Math.min(v49, v63) : v49) : v63) : FIRST_DAY
  s[1582] = LAS_74c_1_18
  const LAS_74c_1_18_hoej = s[5] ? (v51 ? (v62 ? Math.max(v50, v64) : v50) : v64) : NEVER
  s[1583] = LAS_74c_1_18_hoej
  // LAS.74c.1.frist: Vurderingen af retten til fleksjob skal være færdig (LAS § 74 c, stk. 1)
  const v68 = f.vurderingsdato >= 14606 /* 2009-12-28 */
  s[916] = v68
  const v69 = f.flyttedeKommuneMedLedighedsydelse && f.flytningForhindrerFristen
  s[2933] = v69
  const v70 = shiftMonths(f.flyttedeDenMedLedighedsydelse, 6)
  const v71 = f.modtogLedighedsydelse30Juni2006 && f.revurderetFoer === false && !s[235]
  s[914] = v71
  const LAS_74c_1_frist_er = v71 || !s[5] || !v68 || !s[436] || v69 || LAS_74c_1_18_er
  s[1587] = LAS_74c_1_frist_er
  const LAS_74c_1_frist_ir = !v71 && (!s[5] || v68 && (!s[436] || !v69 && !s[5]))
  s[1588] = LAS_74c_1_frist_ir
  const LAS_74c_1_frist = v71 ? 13694 /* 2007-06-30 */ : s[5] ? (v68 ? (s[436] ? (v69 ? v70 : LAS_74c_1_18) : FIRST_DAY) : NEVER) : FIRST_DAY
  s[1585] = LAS_74c_1_frist
  const LAS_74c_1_frist_hoej = v71 ? 13694 /* 2007-06-30 */ : s[5] ? (v68 ? (s[436] ? (v69 ? v70 : LAS_74c_1_18_hoej) : NEVER) : NEVER) : NEVER
  s[1586] = LAS_74c_1_frist_hoej
  // LAS.74c.1.nu: Kommunen skal nu vurdere, om du stadig har ret til fleksjob (LAS § 74 c, stk. 1)
  const LAS_74c_1_nu = !s[5] || f.vurderingsdato >= LAS_74c_1
  s[1589] = LAS_74c_1_nu
  const LAS_74c_1_nu_nej = !s[5] || f.vurderingsdato < LAS_74c_1_hoej
  s[1590] = LAS_74c_1_nu_nej
}

function svar_44(f, s) {
  // LAS.74d.2: Ledighedsydelse om ugen (LAS § 74 a, stk. 2)
  const v0 = quotient([s[481], 91], [100], 'nærmeste', 500)
  const v1 = quotient([s[482], 91], [100], 'nærmeste', 500)
  const v2 = quotient([s[481], 82], [100], 'nærmeste', 500)
  const v3 = quotient([s[482], 82], [100], 'nærmeste', 500)
  const v4 = Math.max(Math.min(f.indtaegtSeneste3Maaneder, s[483] ? Math.min(v0, v1) : -Infinity), s[483] ? Math.min(v2, v3) : -Infinity)
  const v5 = Math.max(Math.min(f.indtaegtSeneste3Maaneder, s[483] ? Math.max(v0, v1) : Infinity), s[483] ? Math.max(v2, v3) : Infinity)
  const v6 = Math.max(0, v4)
  const v7 = Math.min(0, v5)
  const v8 = s[449] && !s[484]
  const v9 = !s[5] && !s[484] && v7 >= v6
  const v10 = v8 || v9
  const v11 = v8 ? (v9 ? Math.min(v4, v6) : v4) : v6
  const v12 = v8 ? (v9 ? Math.max(v5, v7) : v5) : v7
  const LAS_74d_2_er = !s[5] || !s[0] && (s[448] || v8 || v9) || s[0] && s[485]
  s[1593] = LAS_74d_2_er
  const LAS_74d_2_ir = !s[5] || !s[0] && (s[449] && s[486] || !s[5] && !((s[484] || !s[486] && v4 === v5) && !s[484] && v4 === 0)) || s[0] && s[487]
  s[1594] = LAS_74d_2_ir
  const LAS_74d_2 = s[5] ? (s[0] ? s[488] : s[448] ? (v10 ? Math.min(0, v11) : 0) : v11) : -Infinity
  s[1591] = LAS_74d_2
  const LAS_74d_2_hoej = s[5] ? (s[0] ? s[489] : s[448] ? (v10 ? Math.max(0, v12) : 0) : v12) : Infinity
  s[1592] = LAS_74d_2_hoej
  // LAS.74d.3: Fradrag i ledighedsydelsen for indtægter (LAS § 74 d, stk. 2-3)
  const v17 = sum(f.indtaegterVedLedighedsydelse, (r_indtaegterVedLedighedsydelse) => r_indtaegterVedLedighedsydelse.art === 'loen' || r_indtaegterVedLedighedsydelse.art === 'i_stedet_for_loen' || r_indtaegterVedLedighedsydelse.art === 'pension_fra_ansaettelse' || r_indtaegterVedLedighedsydelse.art === 'hverv' ? r_indtaegterVedLedighedsydelse.beloeb : 0)
  const v18 = Math.min(s[490], v17)
  const v19 = Math.min(s[491], v17)
  const v20 = v18 <= -Infinity
  const v21 = quotient([v18, 30], [100], 'nærmeste', 1)
  const v22 = quotient([v19, 30], [100], 'nærmeste', 1)
  const v23 = v20 ? -Infinity : Math.min(v21, v22)
  const v24 = v20 ? Infinity : Math.max(v21, v22)
  const v25 = v20 && !s[200] && v18 === v19
  const v26 = s[200] || v20
  const v27 = Math.max(0, s[492] ? -Infinity : v17 - s[491])
  const v28 = Math.max(0, s[493] ? Infinity : v17 - s[490])
  const v29 = v28 >= Infinity
  const v30 = v29 ? -Infinity : quotient([v27, 55], [100], 'nærmeste', 1)
  const v31 = v29 ? Infinity : quotient([v28, 55], [100], 'nærmeste', 1)
  const v32 = v29 && !s[200] && v27 === v28
  const v33 = s[200] || v29
  const v34 = v24 === Infinity
  const v35 = v30 === -Infinity
  const v36 = v23 === -Infinity
  const v37 = v31 === Infinity
  const v38 = v34 && v35 || v36 && v37
  const LAS_74d_3 = s[0] ? (v36 || v35 ? -Infinity : v23 + v30) : -Infinity
  s[1595] = LAS_74d_3
  const LAS_74d_3_hoej = s[0] ? (v34 || v37 ? Infinity : v24 + v31) : Infinity
  s[1596] = LAS_74d_3_hoej
  const LAS_74d_3_er = s[0] && (!s[0] || !v25 && !v32 && !(v38 && (v25 || !v26 && v23 === v24) && (v32 || !v33 && v30 === v31)))
  s[1597] = LAS_74d_3_er
  const LAS_74d_3_ir = !s[0] || !s[0] || v26 || v33 || v38
  s[1598] = LAS_74d_3_ir
  // LAS.74d.3.udbetales: Ledighedsydelse efter fradrag (LAS § 74 d, stk. 3)
  const v43 = s[494] === Infinity
  const v44 = -LAS_74d_3_hoej === -Infinity
  const v45 = s[495] === -Infinity
  const v46 = -LAS_74d_3 === Infinity
  const v47 = v43 && v44 || v45 && v46
  const v48 = s[496] && LAS_74d_3_er && !(v47 && (!s[496] || !s[497] && s[495] === s[494]) && (!LAS_74d_3_er || !LAS_74d_3_ir && LAS_74d_3 === LAS_74d_3_hoej))
  const v49 = s[497] || LAS_74d_3_ir || v47
  const v50 = Math.max(0, v45 || v44 ? -Infinity : s[495] - LAS_74d_3_hoej)
  const v51 = Math.max(0, v43 || v46 ? Infinity : s[494] - LAS_74d_3)
  const v52 = v51 >= Infinity
  const LAS_74d_3_udbetales = s[0] ? (v52 ? -Infinity : quotient([v50], [1], 'nærmeste', 100)) : -Infinity
  s[1599] = LAS_74d_3_udbetales
  const LAS_74d_3_udbetales_hoej = s[0] ? (v52 ? Infinity : quotient([v51], [1], 'nærmeste', 100)) : Infinity
  s[1600] = LAS_74d_3_udbetales_hoej
  const LAS_74d_3_udbetales_er = s[0] && (!s[0] || v48 && !(v52 && (!v48 || !v49 && v50 === v51)))
  s[1601] = LAS_74d_3_udbetales_er
  const LAS_74d_3_udbetales_ir = !s[0] || !s[0] || v49 || v52
  s[1602] = LAS_74d_3_udbetales_ir
  // LAS.74e.3: Feriedage med ledighedsydelse (LAS § 74 e, stk. 3-5)
  const v57 = f.ferieaaretBegyndte >= 11504 /* 2001-07-01 */
  s[2934] = v57
  const v58 = f.retTilLedighedsydelseFra >= f.ferieaaretBegyndte
  s[2937] = v58
  const v59 = f.retTilLedighedsydelseFra >= shiftMonths(f.ferieaaretBegyndte, 3)
  s[2938] = v59
  const v60 = f.retTilLedighedsydelseFra >= shiftMonths(f.ferieaaretBegyndte, 8)
  s[2939] = v60
  const v61 = v58 ? (v59 ? (v60 ? 5 : 10) : 15) : 25
  const v62 = Math.max(0, v61 - Math.max(0, v61 + f.optjentFerieMedBetaling - 25))
  const v63 = f.ferieaaretBegyndte >= 18383 /* 2020-05-01 */
  s[2935] = v63
  const v64 = f.ferieaaretBegyndte >= 18506 /* 2020-09-01 */
  s[2936] = v64
  const v65 = f.maanederMedLedighedsydelseIFerieaaret === 12
  s[2940] = v65
  const v66 = Math.min(v65 ? 25 : Math.floor(f.maanederMedLedighedsydelseIFerieaaret * 20800 / 10000), Math.max(0, 25 - f.optjentFerieMedBetaling))
  const LAS_74e_3_ir = !v57 || v63 && !v64
  s[823] = LAS_74e_3_ir
  const LAS_74e_3 = v57 ? (v63 ? (v64 ? v66 : -Infinity) : v62) : -Infinity
  s[1603] = LAS_74e_3
  const LAS_74e_3_hoej = v57 ? (v63 ? (v64 ? v66 : Infinity) : v62) : Infinity
  s[1604] = LAS_74e_3_hoej
  // LAS.74e.4: Ferie med ledighedsydelse skal være holdt (LAS § 74 e, stk. 4)
  const v70 = shiftDays(shiftMonths(f.ferieaaretBegyndte, 12), -1)
  const v71 = shiftDays(shiftMonths(f.ferieaaretBegyndte, 16), -1)
  const LAS_74e_4 = v57 ? (v63 ? (v64 ? v71 : FIRST_DAY) : v70) : FIRST_DAY
  s[1606] = LAS_74e_4
  const LAS_74e_4_hoej = v57 ? (v63 ? (v64 ? v71 : NEVER) : v70) : NEVER
  s[1607] = LAS_74e_4_hoej
  // LAS.74e.8: Besked om ferie med ledighedsydelse (BEK 4/2026 § 21, stk. 2)
  const LAS_74e_8_er = f.ferienMedLedighedsydelseBegynder >= 15706 /* 2013-01-01 */
  s[1610] = LAS_74e_8_er
  const v75 = shiftDays(f.ferienMedLedighedsydelseBegynder, -14)
  const LAS_74e_8 = LAS_74e_8_er ? v75 : FIRST_DAY
  s[1608] = LAS_74e_8
  const LAS_74e_8_hoej = LAS_74e_8_er ? v75 : NEVER
  s[1609] = LAS_74e_8_hoej
}

function svar_45(f, s) {
  // LAS.74f.1.dag: Ledighedsydelse efter et job uden støtte kan fås til (LAS § 74 f, stk. 1)
  const v0 = shiftDays(shiftDays(f.ustoettetArbejdeBegyndte, 546), f.barselsdageEfterUstoettetArbejde)
  const LAS_74f_1_dag = s[5] ? v0 : FIRST_DAY
  s[1613] = LAS_74f_1_dag
  const LAS_74f_1_dag_hoej = s[5] ? v0 : NEVER
  s[1614] = LAS_74f_1_dag_hoej
  // LAS.74f.1: Ret til ledighedsydelse efter et job uden støtte (LAS § 74 f, stk. 1-2)
  const v3 = LAS_74f_1_dag_hoej >= f.vurderingsdato
  s[2941] = v3
  const v4 = LAS_74f_1_dag >= f.vurderingsdato
  s[2942] = v4
  const v5 = f.maanederIArbejdeEfterFleksjob >= 9
  s[2944] = v5
  const v6 = f.berettigetVedOvergangen || v5
  s[2943] = v6
  const v7 = v3 || !s[5]
  const LAS_74f_1 = !s[5] || !s[0] && f.erVisiteretTilFleksjob && v7 && !s[498] && v6 || s[0] && f.erVisiteretTilFleksjob && v7 && !s[498]
  s[1611] = LAS_74f_1
  const LAS_74f_1_nej = !s[5] || !s[0] && (f.erVisiteretTilFleksjob === false || !v4 || s[498] || !v6) || s[0] && (f.erVisiteretTilFleksjob === false || !v4 || s[498])
  s[1612] = LAS_74f_1_nej
  // LAS.75.1: Dit cv skal være på Jobnet (LAS § 75, stk. 1)
  const v10 = f.retTilLedighedsydelseFra >= 11504 /* 2001-07-01 */
  s[1617] = v10
  const v11 = f.retTilLedighedsydelseFra >= 15706 /* 2013-01-01 */
  s[2945] = v11
  const v12 = v11 ? shiftDays(f.retTilLedighedsydelseFra, 21) : NEVER
  const LAS_75_1 = v10 ? v12 : FIRST_DAY
  s[1615] = LAS_75_1
  const LAS_75_1_hoej = v10 ? v12 : NEVER
  s[1616] = LAS_75_1_hoej
  // LAS.75a.1: Kommunen har vejledt dig før en sanktion i ledighedsydelsen (LAS § 75 a, stk. 1-2)
  const v15 = f.bruddetSkete >= 13330 /* 2006-07-01 */
  s[824] = v15
  const LAS_75a_1 = !v15 || !s[499] || s[500]
  s[1618] = LAS_75a_1
  const LAS_75a_1_nej = !v15 || s[501]
  s[1619] = LAS_75a_1_nej
  const LAS_75a_1_ir = !v15 || s[502]
  s[1620] = LAS_75a_1_ir
  // LAS.76.1: Retten mistes, fordi du ikke søgte job aktivt (LAS § 76, stk. 1)
  const v19 = s[0] && f.harSoegtAktivtMedLedighedsydelse === false && f.rimeligGrundTilBrud === false
  const LAS_76_1 = !s[5] || v19
  s[1621] = LAS_76_1
  const LAS_76_1_nej = !s[5] || !v19
  s[1622] = LAS_76_1_nej
  // LAS.77.1: Dage, der trækkes fra efter en samtale eller et manglende cv (LAS § 77, stk. 1-5)
  const v22 = f.bruddetSkete >= 15706 /* 2013-01-01 */
  s[918] = v22
  const v23 = LAS_75a_1_nej || f.rimeligGrundTilBrud
  s[2950] = v23
  const v24 = LAS_75a_1 || LAS_75a_1_ir
  const v25 = v24 && f.rimeligGrundTilBrud === false
  s[2949] = v25
  const LAS_77_1 = v15 ? (v22 ? Math.min(v23 ? 0 : s[503], v23 ? 0 : s[504]) : 0) : -Infinity
  s[1623] = LAS_77_1
  const LAS_77_1_hoej = v15 ? (v22 ? Math.max(v25 ? s[503] : 0, v25 ? s[504] : 0) : 0) : Infinity
  s[1624] = LAS_77_1_hoej
  const LAS_77_1_er = f.brudVedLedighedsydelse === 'udeblev_fra_samtale' || f.brudVedLedighedsydelse === 'bookede_ikke' || f.brudVedLedighedsydelse === 'manglende_cv'
  s[1625] = LAS_77_1_er
  const LAS_77_1_ir = !LAS_77_1_er || !v15
  s[1626] = LAS_77_1_ir
  // LAS.77a.1: Uger uden ledighedsydelse (LAS § 77 a, stk. 1-3)
  const v30 = f.brudVedLedighedsydelse === 'afviste_fleksjob'
  s[2952] = v30
  const v31 = f.brudVedLedighedsydelse === 'udeblev_fra_samtale'
  s[2953] = v31
  const v32 = f.rimeligGrundTilBrud ? 0 : v30 ? 35 : v31 ? 21 : 0
  const v33 = f.brudVedLedighedsydelse === 'afviste_fleksjob' || f.brudVedLedighedsydelse === 'ophoerte_i_fleksjob' || f.brudVedLedighedsydelse === 'afviste_tilbud' || f.brudVedLedighedsydelse === 'ophoerte_i_tilbud'
  s[2956] = v33
  const v34 = LAS_75a_1_nej || f.rimeligGrundTilBrud || !v33
  s[2955] = v34
  const v35 = v24 && f.rimeligGrundTilBrud === false && v33
  s[2954] = v35
  const LAS_77a_1 = v15 ? (v22 ? (v34 ? 0 : 21) : v32) : -Infinity
  s[1627] = LAS_77a_1
  const LAS_77a_1_hoej = v15 ? (v22 ? (v35 ? 21 : 0) : v32) : Infinity
  s[1628] = LAS_77a_1_hoej
  // LAS.77a.2: Dage, der trækkes fra, når du blev væk fra et tilbud (LAS § 77 a, stk. 2)
  const v38 = f.bruddetSkete >= 16617 /* 2015-07-01 */
  s[905] = v38
  const LAS_77a_2 = v15 ? (v22 ? (v38 ? (v23 ? 0 : f.dageUdeblevet) : -Infinity) : 0) : -Infinity
  s[1630] = LAS_77a_2
  const LAS_77a_2_hoej = v15 ? (v22 ? (v38 ? (v25 ? f.dageUdeblevet : 0) : Infinity) : 0) : Infinity
  s[1631] = LAS_77a_2_hoej
  const LAS_77a_2_er = f.brudVedLedighedsydelse === 'udeblev_fra_tilbud'
  s[1632] = LAS_77a_2_er
  const LAS_77a_2_ir = !LAS_77a_2_er || !v15 || v22 && !v38
  s[1633] = LAS_77a_2_ir
  // LAS.77a.4: Retten til ledighedsydelse mistes, fordi det skete igen (LAS § 77 a, stk. 4)
  const v43 = shiftMonths(f.bruddetSkete, -12)
  const v44 = sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_fleksjob' && r_tidligereBrudVedLedighedsydelse.dag < f.bruddetSkete && r_tidligereBrudVedLedighedsydelse.dag >= v43 ? 1 : 0) >= 1
  s[2959] = v44
  const v45 = v30 && v44
  s[2958] = v45
  const v46 = sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => r_tidligereBrudVedLedighedsydelse.hvad === 'udeblev_fra_samtale' && r_tidligereBrudVedLedighedsydelse.dag < f.bruddetSkete && r_tidligereBrudVedLedighedsydelse.dag >= v43 ? 1 : 0) >= 1
  s[2961] = v46
  const v47 = v31 && v46
  s[2960] = v47
  const v48 = v45 || v47
  s[2957] = v48
  const v49 = f.rimeligGrundTilBrud === false && v48
  const v50 = shiftDays(v43, 1)
  const v51 = sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_fleksjob' && r_tidligereBrudVedLedighedsydelse.dag < f.bruddetSkete && r_tidligereBrudVedLedighedsydelse.dag >= v50 ? 1 : 0) >= 1
  s[2964] = v51
  const v52 = v30 && v51
  s[2963] = v52
  const v53 = sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => r_tidligereBrudVedLedighedsydelse.hvad === 'udeblev_fra_samtale' && r_tidligereBrudVedLedighedsydelse.dag < f.bruddetSkete && r_tidligereBrudVedLedighedsydelse.dag >= v50 ? 1 : 0) >= 1
  s[2966] = v53
  const v54 = v31 && v53
  s[2965] = v54
  const v55 = v52 || v54
  s[2962] = v55
  const v56 = f.rimeligGrundTilBrud === false && v55
  const v57 = sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => (r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_fleksjob' || r_tidligereBrudVedLedighedsydelse.hvad === 'ophoerte_i_fleksjob' || r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_tilbud' || r_tidligereBrudVedLedighedsydelse.hvad === 'ophoerte_i_tilbud') && r_tidligereBrudVedLedighedsydelse.dag < f.bruddetSkete && r_tidligereBrudVedLedighedsydelse.dag >= v43 ? 1 : 0) >= 1
  s[2967] = v57
  const v58 = sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => (r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_fleksjob' || r_tidligereBrudVedLedighedsydelse.hvad === 'ophoerte_i_fleksjob' || r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_tilbud' || r_tidligereBrudVedLedighedsydelse.hvad === 'ophoerte_i_tilbud') && r_tidligereBrudVedLedighedsydelse.dag < f.bruddetSkete && r_tidligereBrudVedLedighedsydelse.dag >= v50 ? 1 : 0) >= 1
  s[2968] = v58
  const LAS_77a_4 = !v15 || !v22 && (v49 || v56) || v22 && (v24 && f.rimeligGrundTilBrud === false && v33 && v57 || v24 && f.rimeligGrundTilBrud === false && v33 && v58)
  s[1634] = LAS_77a_4
  const LAS_77a_4_nej = !v15 || !v22 && (!v49 || !v56) || v22 && (LAS_75a_1_nej || f.rimeligGrundTilBrud || !v33 || !v57 || LAS_75a_1_nej || f.rimeligGrundTilBrud || !v33 || !v58)
  s[1635] = LAS_77a_4_nej
  // LAS.77a.6: Retten til ledighedsydelse er kommet igen (LAS § 77 a, stk. 6)
  const LAS_77a_6 = !s[5] || s[505]
  s[1636] = LAS_77a_6
  const LAS_77a_6_nej = !s[5] || !s[505]
  s[1637] = LAS_77a_6_nej
  // LAS.77b.1: Du beholder ledighedsydelsen, set på din rådighed (LAS § 77 b, stk. 1-2)
  const v63 = f.staarTilRaadighedForFleksjob || f.pensionssagUnderBehandling
  const LAS_77b_1 = !s[5] || v63
  s[1638] = LAS_77b_1
  const LAS_77b_1_nej = !s[5] || !v63
  s[1639] = LAS_77b_1_nej
  // LAS.81.1.rimelig: Udgiften er rimelig (LAS § 81, 1. pkt.)
  const v66 = f.enkeltudgiftensArt === 'energi'
  s[2970] = v66
  const v67 = f.energiregningenFra >= 18901 /* 2021-10-01 */
  s[2971] = v67
  const v68 = f.energiregningenTil <= 19477 /* 2023-04-30 */
  s[2972] = v68
  const v69 = v66 && v67 && v68
  s[2969] = v69
  const v70 = v69 && f.forbrugetErUrimeligtHoejt === false || !v69 && f.enkeltudgiftenErRimeligtBegrundet
  const LAS_81_1_rimelig = !s[1] || v70
  s[508] = LAS_81_1_rimelig
  const LAS_81_1_rimelig_nej = !s[1] || !v70
  s[511] = LAS_81_1_rimelig_nej
  // LAS.81.1.forudsigelig: Udgiften kunne forudses (LAS § 81, 2. pkt.)
  const v73 = f.enkeltudgiftensArt === 'boligindskud' || f.enkeltudgiftensArt === 'flytning' || f.enkeltudgiftensArt === 'almindelig_udskiftning' || f.enkeltudgiftensArt === 'foedsel_daab_konfirmation'
  s[2973] = v73
  const v74 = v73 || !v69 && f.behovetKunneIkkeForudses === false
  const LAS_81_1_forudsigelig = !s[1] || v74
  s[507] = LAS_81_1_forudsigelig
  const LAS_81_1_forudsigelig_nej = !s[1] || !v74
  s[506] = LAS_81_1_forudsigelig_nej
}

function svar_46(f, s) {
  // LAS.88.1: Udgiften var påtaget, før du søgte (LAS § 88)
  const v0 = f.udgiftenPaatagetDen >= f.soegtOmEnkeltydelseDen
  s[2974] = v0
  const v1 = f.udgiftenErPaataget && !v0 && f.hjaelpTrodsSenAnsoegning === false
  const LAS_88_1 = !s[1] || v1
  s[516] = LAS_88_1
  const LAS_88_1_nej = !s[1] || !v1
  s[1693] = LAS_88_1_nej
  // LAS.81.1: Hjælp til en enkeltudgift (LAS § 81)
  const v4 = s[506] || f.udgiftenErHeltAfgoerende
  s[518] = v4
  const v5 = (s[507] || !s[1]) && f.udgiftenErHeltAfgoerende === false
  s[519] = v5
  const v6 = s[508] || !s[1]
  s[517] = v6
  const v7 = LAS_88_1_nej || !s[1]
  s[515] = v7
  const v8 = f.enkeltudgiftensArt === 'flytning' || f.enkeltudgiftensArt === 'boligindskud'
  s[2975] = v8
  const LAS_81_1 = !s[1] || !s[43] && s[509] && v6 && f.egenBetalingVanskeliggoerFremtiden && v4 && v7 || s[43] && !v8 && s[509] && v6 && f.egenBetalingVanskeliggoerFremtiden && v4 && v7
  s[1640] = LAS_81_1
  const LAS_81_1_nej = !s[1] || !s[43] && (s[510] || s[511] || f.egenBetalingVanskeliggoerFremtiden === false || v5 || LAS_88_1) || s[43] && (v8 || s[510] || s[511] || f.egenBetalingVanskeliggoerFremtiden === false || v5 || LAS_88_1)
  s[1641] = LAS_81_1_nej
  // LAS.81a.1: Midlertidig hjælp til husleje (LAS § 81 a)
  const v11 = s[0] && f.udsaettelsestruetPaaGrundAfRestance && f.huslejehjaelpForebyggerUdsaettelse && f.hjaelpenDaekkerKunSanktion === false && f.kanIkkeBetaleUdgiften
  const LAS_81a_1 = !s[1] || v11
  s[1643] = LAS_81a_1
  const LAS_81a_1_nej = !s[1] || !v11
  s[1644] = LAS_81a_1_nej
  // LAS.81a.1.prøvet: Ansøgningen om restancen er prøvet fuldt ud (LAS § 81 a)
  const v14 = !s[0] || f.ansoegningenProevetEfterHuslejehjaelp
  const LAS_81a_1_proevet = f.udsaettelsestruetPaaGrundAfRestance && (!s[1] || v14)
  s[1645] = LAS_81a_1_proevet
  const LAS_81a_1_proevet_nej = f.udsaettelsestruetPaaGrundAfRestance && (!s[1] || !v14)
  s[1646] = LAS_81a_1_proevet_nej
  const LAS_81a_1_proevet_ir = f.udsaettelsestruetPaaGrundAfRestance === false || !s[1]
  s[1647] = LAS_81a_1_proevet_ir
  // LAS.82.1: Hjælp til sygebehandling, medicin og tandlæge (LAS § 82)
  const v18 = f.offentligBehandlingFindes === false && f.privatBehandlingErLaegeligtVelbegrundet
  s[2977] = v18
  const v19 = f.behandlingUdenForDetOffentlige === false || v18
  s[2976] = v19
  const LAS_82_1 = !s[1] || f.udgiftenDaekkesEfterAndenLov === false && f.kanIkkeBetaleUdgiften && f.behandlingenErNoedvendig && v19 && v7
  s[1648] = LAS_82_1
  const LAS_82_1_nej = !s[1] || f.udgiftenDaekkesEfterAndenLov || f.kanIkkeBetaleUdgiften === false || f.behandlingenErNoedvendig === false || !v19 || LAS_88_1
  s[1649] = LAS_82_1_nej
  // LAS.82.1.formue: Den formue, du selv kan betale af (LAS § 82)
  const v22 = f.formueUdenMéngodtgoerelse + f.méngodtgoerelse
  const LAS_82_1_formue = s[1] ? v22 : -Infinity
  s[1650] = LAS_82_1_formue
  const LAS_82_1_formue_hoej = s[1] ? v22 : Infinity
  s[1651] = LAS_82_1_formue_hoej
  // LAS.82a.1: Ret til tilskud til tandlæge (LAS § 82 a, stk. 1)
  const v25 = f.ydelseVedTandpleje === 'kontanthjaelp' || f.ydelseVedTandpleje === 'uddannelseshjaelp_uden_tillaeg'
  s[2979] = v25
  const v26 = f.ydelseVedTandpleje === 'hjaelp_efter_27a'
  s[2981] = v26
  const v27 = v26 && f.ydelsenSvarerTilKontanthjaelp
  s[2980] = v27
  const v28 = f.ydelseVedTandpleje === 'revalidering_ressource_ledighed'
  s[2983] = v28
  const v29 = v28 && f.ydelsenSvarerTilKontanthjaelp && f.opfylderKontanthjaelpensOekonomi
  s[2982] = v29
  const v30 = v25 || v27 || v29
  const v31 = (f.harForsoergelsespligt ? s[349] : s[350]) >= f.ydelseFoerFradragVedTandpleje
  s[2986] = v31
  const v32 = (f.harForsoergelsespligt ? s[347] : s[348]) >= f.ydelseFoerFradragVedTandpleje
  s[2987] = v32
  const v33 = !v28 || f.opfylderKontanthjaelpensOekonomi === false || !v32
  s[2985] = v33
  const v34 = v28 && f.opfylderKontanthjaelpensOekonomi && (v31 || s[200])
  s[2984] = v34
  const LAS_82a_1 = !s[1] || s[0] && (!s[252] && v30 || s[252] && (v25 || v27 || v34))
  s[1652] = LAS_82a_1
  const LAS_82a_1_nej = !s[1] || !s[0] || !s[252] && !v30 || s[252] && !v25 && !v27 && v33
  s[1653] = LAS_82a_1_nej
  // LAS.82a.2: Tilskud til tandlæge i kalenderåret (LAS § 82 a, stk. 2-4)
  const v37 = Math.max(0, f.tandplejeudgifterIAaret - 60000)
  const v38 = s[274] ? Math.round(Math.max(0, f.tandplejeudgifterIAaret - 80000) * 6500 / 10000) : v37
  const v39 = f.vurderingsdato >= 16587 /* 2015-06-01 */
  s[2989] = v39
  const v40 = f.ydelseVedTandpleje === 'uddannelseshjaelp_uden_tillaeg'
  s[2991] = v40
  const v41 = v40 && s[274]
  s[2990] = v41
  const v42 = v41 ? v37 : v38
  const v43 = Math.round(v37 * 6500 / 10000)
  const v44 = v41 ? v37 : s[274] ? v43 : v37
  const v45 = f.ydelseFoerFradragVedTandpleje >= s[512]
  s[2992] = v45
  const v46 = f.ydelseFoerFradragVedTandpleje >= s[513]
  s[2993] = v46
  const v47 = Math.max(v37, v43)
  const v48 = Math.min(v37, v43)
  const v49 = s[273] && v48 >= v47
  const v50 = v46 || v49
  const v51 = v46 ? (v49 ? Math.min(v43, v47) : v43) : v47
  const v52 = v46 ? (v49 ? Math.max(v43, v48) : v43) : v48
  const LAS_82a_2 = s[1] ? (s[0] ? (s[251] ? (v39 ? (s[252] ? (v45 ? v51 : v50 ? Math.min(v37, v51) : v37) : v44) : v42) : v38) : 0) : -Infinity
  s[1654] = LAS_82a_2
  const LAS_82a_2_hoej = s[1] ? (s[0] ? (s[251] ? (v39 ? (s[252] ? (v45 ? v52 : v50 ? Math.max(v37, v52) : v37) : v44) : v42) : v38) : 0) : Infinity
  s[1655] = LAS_82a_2_hoej
  const LAS_82a_2_er = LAS_82a_1 && (!s[1] || !s[0] || !s[251] || !v39 || !s[252] || !v45 || v46 || v49)
  s[1656] = LAS_82a_2_er
  const LAS_82a_2_ir = LAS_82a_1 && (!s[1] || s[0] && s[251] && v39 && s[252] && s[273] && v37 !== v43) || LAS_82a_1_nej || !s[1]
  s[1657] = LAS_82a_2_ir
  // LAS.82a.6: Kommunen skal godkende tandbehandlingen først (LAS § 82 a)
  const v57 = s[0] && f.tandbehandlingensPris > 1000000
  const LAS_82a_6 = !s[1] || v57
  s[825] = LAS_82a_6
  const LAS_82a_6_nej = !s[1] || !v57
  s[1659] = LAS_82a_6_nej
  // LAS.82a.6.gælder: Godkendelsen gælder til (LAS § 82 a, stk. 6)
  const v60 = v39 ? shiftMonths(f.tandbehandlingGodkendtDen, 2) : NEVER
  const LAS_82a_6_gaelder = s[1] ? v60 : FIRST_DAY
  s[1660] = LAS_82a_6_gaelder
  const LAS_82a_6_gaelder_hoej = s[1] ? v60 : NEVER
  s[1661] = LAS_82a_6_gaelder_hoej
  const LAS_82a_6_gaelder_ir = !s[1] || LAS_82a_6_nej || !s[1]
  s[1662] = LAS_82a_6_gaelder_ir
  // LAS.82b.1: Medicin uden egenbetaling (LAS § 82 b)
  const v64 = f.medicinTil === 'dit_barn'
  s[2995] = v64
  const v65 = f.medicinTil === 'dig'
  s[2997] = v65
  const v66 = f.maanederMedKontanthjaelpAf18 >= 12
  s[2998] = v66
  const v67 = v65 && v66
  s[2996] = v67
  const v68 = v64 || v67
  s[2994] = v68
  const v69 = s[252] && f.faarKontanthjaelpVedMedicin && v68
  const LAS_82b_1 = !s[1] || v69
  s[826] = LAS_82b_1
  const LAS_82b_1_nej = !s[1] || !v69
  s[1664] = LAS_82b_1_nej
  // LAS.82b.2: Kommunens betaling af medicinen (LAS § 82 b, stk. 2)
  const v72 = s[252] ? Math.min(f.egenbetalingForMedicin, f.egenbetalingForBilligsteMedicin) : 0
  const LAS_82b_2 = s[1] ? v72 : -Infinity
  s[1665] = LAS_82b_2
  const LAS_82b_2_hoej = s[1] ? v72 : Infinity
  s[1666] = LAS_82b_2_hoej
  const LAS_82b_2_ir = !s[1] || LAS_82b_1_nej || !s[1]
  s[1667] = LAS_82b_2_ir
}

function svar_47(f, s) {
  // LAS.83.1: Hjælp til samvær med dit barn (LAS § 83, stk. 1)
  const v0 = f.samvaerMed === 'eget_barn' || f.samvaerMed === 'bopaelsforaelders_transport'
  s[3000] = v0
  const v1 = v0 && f.kanIkkeBetaleUdgiften
  const v2 = f.samvaerMed === 'eget_barn' || f.samvaerMed === 'bopaelsforaelders_transport' || f.samvaerMed === 'andet'
  s[2999] = v2
  const LAS_83_1 = v2 && (!s[1] || v1)
  s[1668] = LAS_83_1
  const LAS_83_1_nej = v2 && (!s[1] || !v1)
  s[1669] = LAS_83_1_nej
  const LAS_83_1_ir = !v2 || !s[1]
  s[1670] = LAS_83_1_ir
  // LAS.83.1.bortadopteret: Hjælp til samvær med et barn, andre har adopteret (LAS § 83, stk. 1)
  const v6 = f.vurderingsdato >= 13860 /* 2007-12-13 */
  s[521] = v6
  const v7 = !s[1] || v6 && !s[514]
  s[522] = v7
  const v8 = f.samvaerMed === 'bortadopteret_barn'
  s[3001] = v8
  const LAS_83_1_bortadopteret = v8 && (!s[1] || !v6 && v1 || v6 && (!s[514] || f.kanIkkeBetaleUdgiften))
  s[1671] = LAS_83_1_bortadopteret
  const LAS_83_1_bortadopteret_nej = v8 && (!s[1] || !v6 && !v1 || v6 && (!s[514] || f.kanIkkeBetaleUdgiften === false))
  s[1672] = LAS_83_1_bortadopteret_nej
  const LAS_83_1_bortadopteret_ir = !v8 || v7
  s[1673] = LAS_83_1_bortadopteret_ir
  // LAS.85.1: Hjælp til en flytning, der forbedrer (LAS § 85)
  const v12 = f.flytterTilUdlandet === false || f.knyttetTilLandetDerFlyttesTil
  s[3003] = v12
  const LAS_85_1 = !s[1] || f.flytningenForbedrerForholdene && f.kanIkkeBetaleUdgiften && v12 && s[515]
  s[1674] = LAS_85_1
  const LAS_85_1_nej = !s[1] || f.flytningenForbedrerForholdene === false || f.kanIkkeBetaleUdgiften === false || !v12 || s[516]
  s[1675] = LAS_85_1_nej
  // LAS.85.2: Hjælp til en enkeltudgift ved flytning (LAS § 85, stk. 2)
  const LAS_85_2 = !s[1] || s[43] && s[509] && s[517] && f.egenBetalingVanskeliggoerFremtiden && s[518] && s[515] && v12
  s[1676] = LAS_85_2
  const LAS_85_2_nej = !s[1] || !s[43] || s[510] || s[511] || f.egenBetalingVanskeliggoerFremtiden === false || s[519] || s[516] || !v12
  s[1677] = LAS_85_2_nej
  // LAS.85.4: Den kommune, du flytter til, skal afgøre ansøgningen (LAS § 85, stk. 4)
  const v17 = s[43] && f.flytterTilUdlandet === false
  const LAS_85_4 = !s[1] || v17
  s[1678] = LAS_85_4
  const LAS_85_4_nej = !s[1] || !v17
  s[1679] = LAS_85_4_nej
  // LAS.86.7: Fritidstillæg tidligst fra (LAS § 86, stk. 7)
  const v20 = shiftDays(monthEnd(shiftDays(shiftMonths(f.kontanthjaelpUdenAfbrydelseFra, 3), -1)), 1)
  const LAS_86_7 = s[252] ? v20 : FIRST_DAY
  s[1684] = LAS_86_7
  const LAS_86_7_hoej = s[252] ? v20 : NEVER
  s[1685] = LAS_86_7_hoej
  // LAS.86.2: Fritidstillæg pr. måned (LAS § 86, stk. 1-5)
  const v23 = s[252] && f.vurderingsdato < LAS_86_7_hoej
  s[3004] = v23
  const v24 = s[252] && f.vurderingsdato >= LAS_86_7
  s[3005] = v24
  const v25 = s[273] ? -Infinity : 45000
  const v26 = s[273] ? Infinity : 45000
  const v27 = Math.min(3, f.boernTilFritidstillaeg)
  const v28 = v25 > -Infinity && v26 < Infinity
  const v29 = quotient([v25, v27], [1], 'nærmeste', 1)
  const v30 = quotient([v26, v27], [1], 'nærmeste', 1)
  const v31 = v28 ? Math.min(v29, v30) : -Infinity
  const v32 = v28 ? Math.max(v29, v30) : Infinity
  const v33 = !v28 && !s[273] && v25 === v26
  const v34 = s[273] || !v28
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
  const v45 = !s[252] && v38 && v43 >= v42
  const v46 = v44 || v45
  const v47 = v44 ? (v45 ? Math.min(v40, v42) : v40) : v42
  const v48 = v44 ? (v45 ? Math.max(v41, v43) : v41) : v43
  const LAS_86_2 = s[252] ? (v23 ? (v46 ? Math.min(0, v47) : 0) : v47) : -Infinity
  s[1680] = LAS_86_2
  const LAS_86_2_hoej = s[252] ? (v23 ? (v46 ? Math.max(0, v48) : 0) : v48) : Infinity
  s[1681] = LAS_86_2_hoej
  const LAS_86_2_er = s[252] && (!s[252] || v23 || v44 || v45)
  s[1682] = LAS_86_2_er
  const LAS_86_2_ir = !s[252] || !s[252] || v24 && v39 || !s[252] && !((!v38 || !v39 && v40 === v41) && v38 && v40 === 0)
  s[1683] = LAS_86_2_ir
  // LAS.86.8: Kvitteringer for fritidstillæg senest (LAS § 86, stk. 8)
  const LAS_86_8 = s[252] ? shiftDays(shiftMonths(LAS_86_7, 3), 19) : FIRST_DAY
  s[1687] = LAS_86_8
  const LAS_86_8_hoej = s[252] ? shiftDays(shiftMonths(LAS_86_7_hoej, 3), 19) : NEVER
  s[1688] = LAS_86_8_hoej
  // LAS.86.8.beløb: Beløb, der skal vises kvitteringer for (LAS § 86, stk. 8)
  const v55 = LAS_86_2 > -Infinity && LAS_86_2_hoej < Infinity
  const v56 = quotient([LAS_86_2, 3], [1], 'nærmeste', 1)
  const v57 = quotient([LAS_86_2_hoej, 3], [1], 'nærmeste', 1)
  const v58 = v55 ? Math.min(v56, v57) : -Infinity
  const v59 = v55 ? Math.max(v56, v57) : Infinity
  const v60 = LAS_86_2_er && !(!v55 && (!LAS_86_2_er || !LAS_86_2_ir && LAS_86_2 === LAS_86_2_hoej))
  const v61 = LAS_86_2_ir || !v55
  const v62 = v58 > -Infinity && v59 < Infinity
  const v63 = quotient([v58], [3], 'nærmeste', 1)
  const v64 = quotient([v59], [3], 'nærmeste', 1)
  const LAS_86_8_beloeb = s[252] ? (v62 ? Math.min(v63, v64) : -Infinity) : -Infinity
  s[1689] = LAS_86_8_beloeb
  const LAS_86_8_beloeb_hoej = s[252] ? (v62 ? Math.max(v63, v64) : Infinity) : Infinity
  s[1690] = LAS_86_8_beloeb_hoej
  const LAS_86_8_beloeb_er = s[252] && (!s[252] || v60 && !(!v62 && (!v60 || !v61 && v58 === v59)))
  s[1691] = LAS_86_8_beloeb_er
  const LAS_86_8_beloeb_ir = !s[252] || !s[252] || v61 || !v62
  s[1692] = LAS_86_8_beloeb_ir
  // LAS.91.1.su: Tilbagebetaling, når SU dækker samme tid (LAS § 91, stk. 1, nr. 3)
  const LAS_91_1_su = f.fikSUForSammeTid && (!s[1] || s[440])
  s[1699] = LAS_91_1_su
  const LAS_91_1_su_nej = f.fikSUForSammeTid && (!s[1] || !s[440] || !s[424])
  s[1700] = LAS_91_1_su_nej
  const LAS_91_1_su_ir = f.fikSUForSammeTid === false || s[520]
  s[1701] = LAS_91_1_su_ir
  // LAS.91.1.dom: Tilbagebetaling efter visse domme (LAS § 91, stk. 1, nr. 5)
  const v72 = f.vurderingsdato >= 17968 /* 2019-03-13 */
  s[902] = v72
  const v73 = f.vurderingsdato >= 17247 /* 2017-03-22 */
  s[907] = v73
  const LAS_91_1_dom = f.doemtForHandlingILovensListe && (!s[1] || v73)
  s[1696] = LAS_91_1_dom
  const LAS_91_1_dom_nej = f.doemtForHandlingILovensListe && (!s[1] || !v73 || !v72)
  s[1697] = LAS_91_1_dom_nej
  const LAS_91_1_dom_ir = f.doemtForHandlingILovensListe === false || !s[1] || v73 && !v72
  s[1698] = LAS_91_1_dom_ir
  // LAS.91.1: Kommunen skal kræve hjælpen tilbage (LAS § 91, stk. 1)
  const LAS_91_1 = !s[1] || f.undlodOplysningerModBedreVidende || f.modtogUberettigetModBedreVidende || LAS_91_1_su || f.sanktionIDagpenge || LAS_91_1_dom
  s[1694] = LAS_91_1
  const LAS_91_1_nej = !s[1] || f.undlodOplysningerModBedreVidende === false && f.modtogUberettigetModBedreVidende === false && (LAS_91_1_su_nej || LAS_91_1_su_ir) && f.sanktionIDagpenge === false && (LAS_91_1_dom_nej || LAS_91_1_dom_ir)
  s[1695] = LAS_91_1_nej
}

function svar_48(f, s) {
  // LAS.91.6: Kommunen skal anmelde sagen til politiet (LAS § 91, stk. 6)
  const v0 = f.tilbagebetalingAfgjortDen >= 13332 /* 2006-07-03 */
  s[1704] = v0
  const v1 = f.tilbagebetalingAfgjortDen >= 18262 /* 2020-01-01 */
  s[3006] = v1
  const v2 = f.tilbagebetalingAfgjortDen >= 19358 /* 2023-01-01 */
  s[3007] = v2
  const v3 = f.undlodOplysningerModBedreVidende || f.modtogUberettigetModBedreVidende
  s[3008] = v3
  const v4 = f.sammenhaengendeDageIUdlandet <= 14
  s[3010] = v4
  const v5 = f.tilbagebetalingskravet <= 3000000
  s[3011] = v5
  const v6 = !v4 || !v5
  s[3009] = v6
  const v7 = f.tilbagebetalingskravet <= 2150000
  s[3013] = v7
  const v8 = !v4 || !v7
  s[3012] = v8
  const v9 = v1 && (!v2 && v3 && v6 || v2 && v3 && v8)
  const LAS_91_6 = !v0 || v9
  s[1702] = LAS_91_6
  const LAS_91_6_nej = !v0 || !v9
  s[1703] = LAS_91_6_nej
  // LAS.92.1: Hjælp til indskud skal betales tilbage (LAS § 92, stk. 1)
  const LAS_92_1_nej = f.fikHjaelpTilBoligindskud && !s[1]
  s[1706] = LAS_92_1_nej
  const LAS_92_1_ir = f.fikHjaelpTilBoligindskud === false || !s[1]
  s[827] = LAS_92_1_ir
  // LAS.92.3: Det indskud, udlejeren betalte tilbage, skal være betalt til kommunen (LAS § 92, stk. 3)
  const v14 = s[252] ? shiftMonths(f.indskudBetaltTilbageDen, 2) : NEVER
  const LAS_92_3 = s[1] ? v14 : FIRST_DAY
  s[1708] = LAS_92_3
  const LAS_92_3_hoej = s[1] ? v14 : NEVER
  s[1709] = LAS_92_3_hoej
  // LAS.93.1.selvforskyldt: Tilbagebetaling, når du selv var skyld i ledigheden (LAS § 93, stk. 1)
  const LAS_93_1_selvforskyldt = f.selvforskyldtLedig && (!s[1] || !s[521] || !s[514])
  s[1712] = LAS_93_1_selvforskyldt
  const LAS_93_1_selvforskyldt_nej = f.selvforskyldtLedig && (!s[1] || s[521])
  s[1713] = LAS_93_1_selvforskyldt_nej
  const LAS_93_1_selvforskyldt_ir = f.selvforskyldtLedig === false || s[522]
  s[1714] = LAS_93_1_selvforskyldt_ir
  // LAS.93.1: Kommunen kan kræve hjælpen tilbage (LAS § 93, stk. 1-3)
  const v20 = f.brugteMidlerUndtagetFraForsoergelse === false && f.uforsvarligOekonomi
  s[3016] = v20
  const v21 = v20 || f.gavIkkeOplysningerTilAndreMyndigheder || f.indblandetIArbejdsstrid || f.kanSnartBetaleTilbage || LAS_93_1_selvforskyldt
  s[3014] = v21
  const v22 = !v20 && f.gavIkkeOplysningerTilAndreMyndigheder === false && f.indblandetIArbejdsstrid === false && f.kanSnartBetaleTilbage === false && (LAS_93_1_selvforskyldt_nej || LAS_93_1_selvforskyldt_ir)
  s[3015] = v22
  const LAS_93_1 = !s[1] || f.hjaelpenYdesUnderTilbud === false && f.oplystOmTilbagebetalingspligt && v21
  s[1710] = LAS_93_1
  const LAS_93_1_nej = !s[1] || f.hjaelpenYdesUnderTilbud || f.oplystOmTilbagebetalingspligt === false || v22
  s[1711] = LAS_93_1_nej
  // LAS.94.1: Tilbagebetaling af en senere erstatning (LAS § 94, stk. 1-4)
  const v25 = f.senereErstatningForSammeTid && f.hjaelpenYdesUnderTilbud === false && f.erstatningForTabAfErhvervsevne === false
  const LAS_94_1 = !s[1] || v25
  s[1715] = LAS_94_1
  const LAS_94_1_nej = !s[1] || !v25
  s[1716] = LAS_94_1_nej
  // LOB.4.1: Kommunens placering af beskæftigelsesindsatsen er tilladt (LOB § 4, stk. 1)
  const v28 = !s[177] && f.jobcenterUdfoererIndsatsen || s[177] && (s[523] || f.indsatsenErIÉtUdvalg)
  const LOB_4_1 = !s[1] || v28
  s[1717] = LOB_4_1
  const LOB_4_1_nej = !s[1] || !v28
  s[1718] = LOB_4_1_nej
  // LSP.18.2: Førtidspension kan afgøres uden rehabiliteringsteamet (LSP § 18, stk. 2)
  const v31 = f.afgoerelsenGaelder === 'foertidspension'
  s[3017] = v31
  const v32 = f.vurderingsdato >= 16953 /* 2016-06-01 */
  s[3018] = v32
  const v33 = f.heltAabenbartIngenForbedring && f.sundhedskoordinatorHarUdtaltSig
  s[3019] = v33
  const v34 = f.bedtOmAfgoerelseOmPensionAlene && f.utvivlsomtIkkePension
  s[3020] = v34
  const v35 = v32 && !s[50] && (v33 || v34)
  const LSP_18_2 = v31 && (!s[1] || v35)
  s[538] = LSP_18_2
  const LSP_18_2_nej = v31 && (!s[1] || !v35)
  s[1784] = LSP_18_2_nej
  const LSP_18_2_ir = !v31 || !s[1]
  s[1785] = LSP_18_2_ir
  // LOB.9.1: Sagen skal i rehabiliteringsteamet (lov 1750/2025 § 2)
  const v39 = f.afgoerelsenGaelder === 'ressourceforloeb' || f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig'
  s[3022] = v39
  const v40 = !v31 || LSP_18_2
  s[3024] = v40
  const v41 = LSP_18_2_nej || LSP_18_2_ir
  s[539] = v41
  const v42 = v31 && v41
  s[3023] = v42
  const v43 = f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig'
  s[3025] = v43
  const v44 = s[50] && f.sagenErForelagtTeamet
  s[3021] = v44
  const LOB_9_1 = v44 || !s[1] || s[0] && (!s[177] && (v39 || v42) || s[177] && !s[50] && (v43 || v42))
  s[1719] = LOB_9_1
  const LOB_9_1_nej = v44 || !s[1] || !s[0] || !s[177] && !v39 && v40 || s[177] && (s[50] || !v43 && v40)
  s[1720] = LOB_9_1_nej
  const LOB_9_1_ir = v44 || !s[1]
  s[1721] = LOB_9_1_ir
  // LOB.10.1: Området skal være med i rehabiliteringsteamet (lov 1750/2025 § 2)
  const v48 = f.forvaltningsomraade === 'beskaeftigelse' || f.forvaltningsomraade === 'sundhed' || f.forvaltningsomraade === 'social' || f.forvaltningsomraade === 'region'
  s[3026] = v48
  const v49 = f.forvaltningsomraade === 'undervisning'
  s[3028] = v49
  const v50 = s[253] || f.behovForUndervisningsomraadet
  s[3029] = v50
  const v51 = v49 && v50
  s[3027] = v51
  const v52 = s[0] && (!s[167] && (v48 || v51) || s[167] && !s[50] && (f.forvaltningsomraade === 'beskaeftigelse' || f.forvaltningsomraade === 'region'))
  const LOB_10_1 = !s[1] || v52
  s[1722] = LOB_10_1
  const LOB_10_1_nej = !s[1] || !v52
  s[1723] = LOB_10_1_nej
  // LOV1559.9.valg: Ansøgningen behandles som seniorpension (lov 1559/2019 § 9)
  const v55 = f.seniorpensionAnsoegtDen >= 13332 /* 2006-07-03 */
  s[535] = v55
  const v56 = f.seniorpensionAnsoegtDen >= 16071 /* 2014-01-01 */
  s[536] = v56
  const v57 = f.seniorpensionAnsoegtDen >= 18262 /* 2020-01-01 */
  s[537] = v57
  const v58 = v56 && (v57 || f.sagVerserede1Januar2020 && f.vaelgerSeniorpension)
  const LOV1559_9_valg = !v55 || v58
  s[828] = LOV1559_9_valg
  const LOV1559_9_valg_nej = !v55 || !v58
  s[1728] = LOV1559_9_valg_nej
  // LOV1559.9.betaling: Seniorpension betales tidligst fra (lov 1559/2019 § 9)
  const LOV1559_9_betaling = v55 ? 18262 /* 2020-01-01 */ : FIRST_DAY
  s[1724] = LOV1559_9_betaling
  const LOV1559_9_betaling_hoej = v55 ? 18262 /* 2020-01-01 */ : NEVER
  s[1725] = LOV1559_9_betaling_hoej
  const LOV1559_9_betaling_ir = !v55 || LOV1559_9_valg_nej || !v55
  s[1727] = LOV1559_9_betaling_ir
  // LOV1655.udbetaling: Den nye kontanthjælp betales første gang (lov 1655/2024 § 1)
  const LOV1655_udbetaling = s[252] ? 20300 /* 2025-07-31 */ : FIRST_DAY
  s[1730] = LOV1655_udbetaling
  const LOV1655_udbetaling_hoej = s[252] ? 20300 /* 2025-07-31 */ : NEVER
  s[1731] = LOV1655_udbetaling_hoej
  const LOV1655_udbetaling_er = s[252] && f.modtogHjaelp30Juni2025
  s[1732] = LOV1655_udbetaling_er
  const LOV1655_udbetaling_ir = !LOV1655_udbetaling_er || !s[252]
  s[1733] = LOV1655_udbetaling_ir
  // LSP.2.1: Statsborgerskab for at få pension (LSP § 2)
  const v68 = f.bopaelsmaanederEfter15 >= 120
  s[3035] = v68
  const v69 = f.bopaelsmaanederLigeFoer >= 60
  s[3036] = v69
  const v70 = v68 && v69
  s[3034] = v70
  const v71 = f.harDanskIndfoedsret || v70 || f.opholdstilladelseEfterUdlaendingeloven7Eller8
  const LSP_2_1 = !s[1] || v71
  s[1741] = LSP_2_1
  const LSP_2_1_nej = !s[1] || !v71
  s[1742] = LSP_2_1_nej
  // LSP.2.1.eu: Statsborgerskab eller ligestilling efter EU-regler (LSP § 2)
  const LSP_2_1_eu = !s[1] || LSP_2_1 || f.ligestilletEfterEUEllerOverenskomst
  s[529] = LSP_2_1_eu
  const LSP_2_1_eu_nej = !s[1] || (LSP_2_1_nej || !s[1]) && f.ligestilletEfterEUEllerOverenskomst === false
  s[530] = LSP_2_1_eu_nej
}

function svar_49(f, s) {
  // LSP.3.danmark: Kun bopæl i Danmark tæller (LSP § 3)
  const v0 = f.vurderingsdato >= 18670 /* 2021-02-12 */
  s[543] = v0
  const v1 = f.vurderingsdato >= 18248 /* 2019-12-18 */
  s[3037] = v1
  const LSP_3_danmark = !s[1] || v1
  s[1749] = LSP_3_danmark
  const LSP_3_danmark_nej = !s[1] || !v1 || !v0
  s[1750] = LSP_3_danmark_nej
  const LSP_3_danmark_ir = !s[1] || v1 && !v0
  s[1751] = LSP_3_danmark_ir
  // LSP.3.2: Folkepension, når du bor i udlandet (LSP § 3, stk. 2)
  const v5 = LSP_3_danmark_nej || LSP_3_danmark_ir
  s[3041] = v5
  const v6 = LSP_3_danmark ? (v5 ? Math.min(f.bopaelsmaanederEfter15, f.bopaelsmaanederIDanmarkEfter15) : f.bopaelsmaanederIDanmarkEfter15) : f.bopaelsmaanederEfter15
  const v7 = LSP_3_danmark ? (v5 ? Math.max(f.bopaelsmaanederEfter15, f.bopaelsmaanederIDanmarkEfter15) : f.bopaelsmaanederIDanmarkEfter15) : f.bopaelsmaanederEfter15
  const v8 = v7 >= 360
  s[3039] = v8
  const v9 = v6 >= 360
  s[3040] = v9
  const v10 = s[51] || !s[1]
  const LSP_3_2 = !s[1] || f.harDanskIndfoedsret && v10 && v8
  s[1745] = LSP_3_2
  const LSP_3_2_nej = !s[1] || f.harDanskIndfoedsret === false || !s[190] || !v9
  s[1746] = LSP_3_2_nej
  // LSP.3.3: Pensionen beholdes i udlandet (LSP § 3, stk. 3)
  const v13 = v7 >= 120
  s[3044] = v13
  const v14 = v6 >= 120
  s[3045] = v14
  const v15 = v7 * 4 >= f.maanederFra15TilPensionen
  s[3046] = v15
  const v16 = v6 * 4 >= f.maanederFra15TilPensionen
  s[3047] = v16
  const v17 = v13 || v15
  s[3042] = v17
  const v18 = !v14 && !v16
  s[3043] = v18
  const LSP_3_3 = !s[1] || f.harDanskIndfoedsret && f.flyttetEfterTilkendelsen && v17
  s[1747] = LSP_3_3
  const LSP_3_3_nej = !s[1] || f.harDanskIndfoedsret === false || f.flyttetEfterTilkendelsen === false || v18
  s[1748] = LSP_3_3_nej
  // LSP.3.1: Bopæl for at få pension (LSP § 3, stk. 1)
  const v21 = f.harFastBopaelPaaFaeroeerneEllerIGroenland === false || LSP_3_danmark
  s[3053] = v21
  const v22 = f.harFastBopaelPaaFaeroeerneEllerIGroenland && v5
  s[3052] = v22
  const v23 = f.harFastBopaelIDanmark || v22
  s[3050] = v23
  const v24 = f.harFastBopaelIDanmark === false && v21
  s[3051] = v24
  const v25 = v23 || f.harHyrePaaDanskSkib
  s[3048] = v25
  const v26 = v24 && f.harHyrePaaDanskSkib === false
  s[3049] = v26
  const v27 = f.flyttetEfterTilkendelsen && f.saerligeOmstaendighederForPensionIUdlandet
  s[3054] = v27
  const LSP_3_1 = !s[1] || v25 || LSP_3_2 || LSP_3_3 || v27
  s[1743] = LSP_3_1
  const LSP_3_1_nej = !s[1] || v26 && (LSP_3_2_nej || !s[1]) && (LSP_3_3_nej || !s[1]) && !v27
  s[1744] = LSP_3_1_nej
  // LSP.4: Mindst 3 års bopæl (LSP § 4)
  const v30 = f.bopaelsmaanederEfter15 >= 36
  const LSP_4 = !s[1] || v30
  s[1752] = LSP_4
  const LSP_4_nej = !s[1] || !v30
  s[1753] = LSP_4_nej
  // LSP.5.2: Fyrretyvendedele af fuld folkepension (LSP § 5, stk. 1-2)
  const v33 = s[33] <= 3651 /* 1979-12-31 */
  const v34 = s[34] >= 3652 /* 1980-01-01 */
  const v35 = s[189] ? f.hidtidigeFyrretyvendedele : Math.min(Math.floor(f.bopaelsmaanederEfter15 / 12), 40)
  const LSP_5_2 = v33 ? -Infinity : v35
  s[1754] = LSP_5_2
  const LSP_5_2_hoej = v33 ? Infinity : v35
  s[1755] = LSP_5_2_hoej
  const v38 = s[33] >= 20270 /* 2025-07-01 */
  s[922] = v38
  const v39 = s[34] >= 20270 /* 2025-07-01 */
  s[923] = v39
  const LSP_5_2_er = !v38 && (v33 || v34 && s[33] <= 14518 /* 2009-10-01 */ || s[34] >= 14519 /* 2009-10-02 */ && s[524])
  s[1756] = LSP_5_2_er
  const LSP_5_2_ir = !v38 && (v33 || s[525]) || v39 || !s[1]
  s[1757] = LSP_5_2_ir
  // LSP.5.3: Din andel af fuld folkepension (LSP § 5, stk. 1-3)
  const v42 = v34 && s[33] <= 20269 /* 2025-06-30 */
  const v43 = LSP_5_2 > -Infinity && LSP_5_2_hoej < Infinity
  const v44 = quotient([LSP_5_2, 250], [1], 'nærmeste', 10)
  const v45 = quotient([LSP_5_2_hoej, 250], [1], 'nærmeste', 10)
  const v46 = v43 ? Math.min(v44, v45) : -Infinity
  const v47 = v43 ? Math.max(v44, v45) : Infinity
  const v48 = v39 && s[524]
  const v49 = s[526] === Infinity ? Infinity : s[526] - 180
  const v50 = Math.max(600, s[527] === -Infinity ? -Infinity : s[527] - 180)
  const v51 = v49 >= Infinity
  const v52 = f.bopaelsmaanederEfter15 >= 12
  s[3058] = v52
  const v53 = s[528] ? f.hidtidigProcentandel : v52 ? Math.min(10000, v51 ? -Infinity : quotient([f.bopaelsmaanederEfter15, 10, 10000], [v49, 9], 'nærmeste', 100)) : 0
  const v54 = s[528] ? f.hidtidigProcentandel : v52 ? Math.min(10000, v51 ? Infinity : Math.round(f.bopaelsmaanederEfter15 * 10 * 100 / (v50 * 9)) * 100) : 0
  const v55 = v42 && LSP_5_2_er && !(!v43 && (!LSP_5_2_er || !LSP_5_2_ir && LSP_5_2 === LSP_5_2_hoej))
  const v56 = v48 && (s[528] || !v52 || !(v51 && s[1] && v49 === v50))
  const LSP_5_3 = v33 ? -Infinity : v55 ? (v56 ? Math.min(v46, v53) : v46) : v53
  s[1758] = LSP_5_3
  const LSP_5_3_hoej = v33 ? Infinity : v55 ? (v56 ? Math.max(v47, v54) : v47) : v54
  s[1759] = LSP_5_3_hoej
  const LSP_5_3_er = v33 || v55 || v56
  s[1760] = LSP_5_3_er
  const LSP_5_3_ir = v33 || v42 && (LSP_5_2_ir || !v43) || v48 && !s[528] && v52 && (!s[1] || v51) || s[525]
  s[1761] = LSP_5_3_ir
  // LSP.6: Din andel af fuld førtidspension (LSP § 6)
  const v61 = f.pensionBetalesFra >= 13332 /* 2006-07-03 */
  s[927] = v61
  const v62 = f.pensionBetalesFra >= 17713 /* 2018-07-01 */
  s[928] = v62
  const v63 = v62 ? (v52 ? Math.min(10000, Math.round(f.bopaelsmaanederEfter15 * 10 * 100 / (f.maanederFra15TilPensionen * 9)) * 100) : 0) : Math.round(Math.min(40, Math.floor(f.bopaelsmaanederEfter15 * 50 / f.maanederFra15TilPensionen)) * 250 / 10) * 10
  const v64 = v39 || !v62
  s[3060] = v64
  const v65 = (!v38 || !s[1]) && v62
  s[926] = v65
  const v66 = v65 && !v64
  s[925] = v66
  const LSP_6 = v65 ? -Infinity : v61 ? v63 : -Infinity
  s[1762] = LSP_6
  const LSP_6_hoej = v65 ? Infinity : v61 ? v63 : Infinity
  s[1763] = LSP_6_hoej
  const LSP_6_ir = v65 || !v66 && !v61
  s[1764] = LSP_6_ir
  // LSP.12.1: Ret til folkepension (LSP § 12, stk. 1)
  const LSP_12_1 = !s[1] || v10 && (s[529] || !s[1]) && (LSP_3_1 || !s[1]) && (LSP_4 || !s[1]) && (s[51] || s[529] || LSP_3_1 || LSP_4)
  s[1765] = LSP_12_1
  const LSP_12_1_nej = !s[1] || !s[190] || s[530] || LSP_3_1_nej || LSP_4_nej
  s[1766] = LSP_12_1_nej
  // LSP.13: Myndigheden skal skrive til dig, før du når folkepensionsalderen (LSP § 13)
  const v72 = f.vurderingsdato >= 17326 /* 2017-06-09 */
  s[3061] = v72
  const v73 = f.vurderingsdato >= 17487 /* 2017-11-17 */
  s[3062] = v73
  const LSP_13 = !s[1] || !v72 || !v73
  s[1767] = LSP_13
  const LSP_13_nej = !s[1] || v72
  s[1768] = LSP_13_nej
  const LSP_13_ir = !s[1] || v72 && !v73
  s[1769] = LSP_13_ir
  // LSP.16.1: Alderen for førtidspension (LSP § 16, stk. 1)
  const v77 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 216)
  s[531] = v77
  const LSP_16_1 = !s[1] || !s[0] && v77 && s[52] || s[0] && s[191] && s[52]
  s[532] = LSP_16_1
  const LSP_16_1_nej = !s[1] || !s[0] && (!v77 || s[51]) || s[0] && (!s[191] || s[51])
  s[533] = LSP_16_1_nej
}

function svar_50(f, s) {
  // LSP.16.2: Førtidspension, før du fylder 40 (LSP § 16, stk. 2)
  const v0 = f.dokumenteretIngenForbedring || f.heltAabenbartIngenForbedring
  s[3065] = v0
  const v1 = s[0] && s[531] && !s[191] && v0
  const LSP_16_2 = !s[1] || v1
  s[1772] = LSP_16_2
  const LSP_16_2_nej = !s[1] || !v1
  s[1773] = LSP_16_2_nej
  // LSP.16.3: Arbejdsevnen ved førtidspension (LSP § 16, stk. 3)
  const v4 = f.arbejdsevnenErVarigtNedsat && f.ikkeSelvforsoergendeTrodsStoette
  const LSP_16_3 = !s[1] || v4
  s[1774] = LSP_16_3
  const LSP_16_3_nej = !s[1] || !v4
  s[1775] = LSP_16_3_nej
  // LSP.16: Førtidspension kan tilkendes (LSP § 16)
  const v7 = s[532] || LSP_16_2
  s[3066] = v7
  const v8 = (s[533] || !s[1]) && (LSP_16_2_nej || !s[1]) && (s[533] || LSP_16_2_nej)
  s[3067] = v8
  const LSP_16 = !s[1] || (v7 || !s[1]) && (LSP_16_3 || !s[1]) && (v7 || LSP_16_3)
  s[1770] = LSP_16
  const LSP_16_nej = !s[1] || v8 || LSP_16_3_nej
  s[1771] = LSP_16_nej
  // LSP.17.2: Egen ansøgning om førtidspension (LSP § 17, stk. 2)
  const v11 = !s[43] || !s[534]
  const LSP_17_2 = !s[1] || v11
  s[1776] = LSP_17_2
  const LSP_17_2_nej = !s[1] || !v11
  s[1777] = LSP_17_2_nej
  // LSP.17.2.oplysninger: Nye oplysninger, når du kun har bedt om førtidspension (LSP § 17, stk. 2)
  const LSP_17_2_oplysninger = f.bedtOmAfgoerelseOmPensionAlene && !s[1]
  s[1778] = LSP_17_2_oplysninger
  const LSP_17_2_oplysninger_ir = f.bedtOmAfgoerelseOmPensionAlene === false || !s[1]
  s[1779] = LSP_17_2_oplysninger_ir
  // LSP.17.3.senior: Seniorførtidspension kan søges (LSP § 17)
  const v16 = f.seniorpensionAnsoegtDen >= shiftMonths(s[33], -60)
  s[3068] = v16
  const v17 = f.seniorpensionAnsoegtDen >= shiftMonths(s[34], -60)
  s[3069] = v17
  const LSP_17_3_senior = !s[535] || s[536] && !s[537] && (v16 || !s[1]) && f.langvarigOgAktuelTilknytning
  s[1780] = LSP_17_3_senior
  const LSP_17_3_senior_nej = !s[535] || !s[536] || s[537] || !v17 || f.langvarigOgAktuelTilknytning === false
  s[1781] = LSP_17_3_senior_nej
  // LSP.18.1: Sagen behandles som pensionssag (LSP § 18)
  const v20 = f.dokumenteretIngenForbedring || f.heltAabenbartIngenForbedring || f.bedtOmAfgoerelseOmPensionAlene
  s[3071] = v20
  const v21 = f.sagenErForelagtTeamet || s[538]
  s[3072] = v21
  const v22 = f.sagenErForelagtTeamet === false && s[539]
  s[3073] = v22
  const LSP_18_1 = !s[1] || !s[0] && v20 || s[0] && (!s[50] && v20 && v21 || s[50] && v20)
  s[1782] = LSP_18_1
  const LSP_18_1_nej = !s[1] || !s[0] && !v20 || s[0] && (!s[50] && (!v20 || v22) || s[50] && !v20)
  s[1783] = LSP_18_1_nej
  // LSP.19.1: Det, en afgørelse om førtidspension skal bygge på (LSP § 19, stk. 1)
  const v25 = f.forklaringPaaManglendeSelvforsoergelse || f.konkreteArbejdsfunktionerErAngivet
  s[3075] = v25
  const v26 = f.redegoerelseForIngenForbedring && f.redegoerelseForRessourcerIPensionssag && f.forklaringPaaVarigNedsaettelse && v25
  const v27 = f.planMedFuldAfklaring && f.dokumentationForUdtoemteIndsatser && f.forklaringPaaVarigNedsaettelse && v25
  const LSP_19_1 = !s[1] || !s[0] && v26 || s[0] && (s[50] || v27)
  s[1786] = LSP_19_1
  const LSP_19_1_nej = !s[1] || !s[0] && !v26 || s[0] && (s[50] || !v27)
  s[1787] = LSP_19_1_nej
  // LSP.20.3: Mødet, før førtidspension afgøres (LSP § 20, stk. 3)
  const LSP_20_3 = !s[1] || f.moedeMedBeslutterneErTilbudt
  s[1788] = LSP_20_3
  const LSP_20_3_nej = !s[1] || f.moedeMedBeslutterneErTilbudt === false
  s[1789] = LSP_20_3_nej
  // LSP.21.1: Førtidspension skal være afgjort (LSP § 21, stk. 1)
  const v32 = f.pensionssagenOvergikDen >= 13332 /* 2006-07-03 */
  s[556] = v32
  const v33 = shiftMonths(f.pensionssagenOvergikDen, 3)
  s[555] = v33
  const LSP_21_1 = v32 ? v33 : FIRST_DAY
  s[1790] = LSP_21_1
  const LSP_21_1_hoej = v32 ? v33 : NEVER
  s[1791] = LSP_21_1_hoej
  // SENBEK.2.1: Langvarig tilknytning til arbejdsmarkedet (BEK 1618/2019 § 2)
  const v36 = f.maanederMedFuldtidsarbejde >= 300
  s[3077] = v36
  const v37 = f.maanederMedFuldtidsarbejde >= 240
  s[3079] = v37
  const v38 = v37 && f.langTilknytningMed20Til25Aar
  s[3078] = v38
  const v39 = s[43] && (v36 || v38)
  const SENBEK_2_1 = !s[1] || v39
  s[2150] = SENBEK_2_1
  const SENBEK_2_1_nej = !s[1] || !v39
  s[2151] = SENBEK_2_1_nej
  // LSP.26a.1: Seniorpension kan tilkendes (LSP § 26 a)
  const v42 = f.vurderingsdato >= s[540]
  s[3080] = v42
  const v43 = f.vurderingsdato >= s[541]
  s[3081] = v43
  const v44 = f.arbejdsevneISenesteJob <= 1500
  s[3083] = v44
  const v45 = v44 && f.varigtNedsatISenesteJob
  s[3082] = v45
  const v46 = !v43 || SENBEK_2_1_nej || !v45
  s[3085] = v46
  const v47 = (v42 || !s[1]) && (SENBEK_2_1 || !s[1]) && v45
  s[3084] = v47
  const v48 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'invaliditetsydelse'
  s[3086] = v48
  const LSP_26a_1 = !s[1] || s[43] && (!s[421] && v47 || s[421] && v47 && !v48)
  s[1793] = LSP_26a_1
  const LSP_26a_1_nej = !s[1] || !s[43] || !s[421] && v46 || s[421] && (v46 || v48)
  s[1794] = LSP_26a_1_nej
  // LSP.26a.5: Dage med både seniorpension og førtidspension (LSP § 26 a, stk. 5)
  const v51 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'seniorpension')
  const v52 = intersect(v51, s[442])
  const v53 = from(v52, 13332 /* 2006-07-03 */)
  const v54 = dayReaching(v53, 13332 /* 2006-07-03 */, 1)
  s[3087] = v54
  const v55 = v54 >= 18262 /* 2020-01-01 */
  s[3088] = v55
  const v56 = v54 >= 18670 /* 2021-02-12 */
  s[3089] = v56
  const v57 = v54 >= NEVER
  s[829] = v57
  const LSP_26a_5 = !v55 ? v53 : !v56 ? NO_DAYS : v53
  s[1795] = LSP_26a_5
  const LSP_26a_5_hoej = !v55 ? v53 : !v56 ? ALL_DAYS : v53
  s[1796] = LSP_26a_5_hoej
  const LSP_26a_5_eksakt = !v55 || v56
  s[830] = LSP_26a_5_eksakt
  const LSP_26a_5_ir = v57 || v55 && !v56
  s[1798] = LSP_26a_5_ir
  // LSP.26b: Seniorpension kan tidligst søges (LSP § 26 b)
  const LSP_26b = s[1] ? (s[43] ? shiftMonths(s[33], -78) : NEVER) : FIRST_DAY
  s[1799] = LSP_26b
  const LSP_26b_hoej = s[1] ? (s[43] ? shiftMonths(s[34], -78) : NEVER) : NEVER
  s[1800] = LSP_26b_hoej
  // LSP.26d.2: Seniorpension skal være afgjort (LSP § 26 d, stk. 2)
  const v64 = s[536] ? shiftMonths(f.seniorpensionAnsoegtDen, 6) : NEVER
  const LSP_26d_2 = s[535] ? v64 : FIRST_DAY
  s[1801] = LSP_26d_2
  const LSP_26d_2_hoej = s[535] ? v64 : NEVER
  s[1802] = LSP_26d_2_hoej
  // LSP.26h.3: År med tidlig pension (LSP § 26 h, stk. 3-6)
  const v67 = f.foedselsdag >= -1826 /* 1965-01-01 */
  s[3090] = v67
  const v68 = f.anciennitetPaaArbejdsmarkedet >= 528
  s[3091] = v68
  const v69 = f.anciennitetPaaArbejdsmarkedet >= 516
  s[3092] = v69
  const v70 = f.anciennitetPaaArbejdsmarkedet >= 504
  s[3093] = v70
  const v71 = v68 ? 3 : v69 ? 2 : v70 ? 1 : 0
  const v72 = f.foedselsdag >= -365 /* 1969-01-01 */
  s[3094] = v72
  const v73 = f.anciennitetPaaArbejdsmarkedet >= 540
  s[3095] = v73
  const v74 = v73 ? 3 : v68 ? 2 : v69 ? 1 : 0
  const v75 = f.anciennitetPaaArbejdsmarkedet >= 552
  s[3096] = v75
  const v76 = v75 ? 3 : v73 ? 2 : v68 ? 1 : 0
  const LSP_26h_3_ir = !s[1] || s[542] && (!s[543] || s[544] && v67 && v72 && s[545])
  s[548] = LSP_26h_3_ir
  const LSP_26h_3 = s[1] ? (s[542] ? (s[543] ? (s[544] ? (v67 ? (v72 ? (s[545] ? -Infinity : v76) : v74) : v71) : 0) : -Infinity) : 0) : -Infinity
  s[547] = LSP_26h_3
  const LSP_26h_3_hoej = s[1] ? (s[542] ? (s[543] ? (s[544] ? (v67 ? (v72 ? (s[545] ? Infinity : v76) : v74) : v71) : 0) : Infinity) : 0) : Infinity
  s[546] = LSP_26h_3_hoej
}

function svar_51(f, s) {
  // LSP.26g.dag: Tidlig pension kan tidligst begynde (LSP § 26 g)
  const v0 = s[546] >= 1
  s[3097] = v0
  const v1 = s[547] >= 1
  s[3098] = v1
  const v2 = s[547] > -Infinity && s[546] < Infinity
  const v3 = quotient([s[547], 12], [1], 'ned', 1)
  const v4 = quotient([s[546], 12], [1], 'ned', 1)
  const v5 = !v2 && !s[548] && s[547] === s[546]
  const v6 = shiftMonths(s[33], -(v2 ? Math.max(v3, v4) : Infinity))
  const v7 = shiftMonths(s[34], -(v2 ? Math.min(v3, v4) : -Infinity))
  const v8 = !s[1] || s[548] || !v2
  const v9 = v0 && !v5
  const v10 = s[548] && !v5 && v7 >= NEVER
  const v11 = v1 ? v7 : NEVER
  const LSP_26g_dag_er = !s[1] || !s[542] || !s[543] || v9 || !v1 || v10
  s[1808] = LSP_26g_dag_er
  const LSP_26g_dag_ir = !s[1] || s[542] && (!s[543] || v0 && v8 || s[548] && !((v5 || !v8 && v6 === v7) && !v5 && (v5 || v6 === NEVER)))
  s[1809] = LSP_26g_dag_ir
  const LSP_26g_dag = s[1] ? (s[542] ? (s[543] ? (v9 ? v6 : NEVER) : FIRST_DAY) : NEVER) : FIRST_DAY
  s[1806] = LSP_26g_dag
  const LSP_26g_dag_hoej = s[1] ? (s[542] ? (s[543] ? (v9 ? (!v1 || v10 ? Math.max(v7, v11) : v7) : v11) : NEVER) : NEVER) : NEVER
  s[1807] = LSP_26g_dag_hoej
  // LSP.26g: Ret til tidlig pension (LSP § 26 g)
  const v16 = f.vurderingsdato >= s[20]
  s[3101] = v16
  const v17 = f.vurderingsdato >= s[21]
  s[3102] = v17
  const v18 = LSP_26g_dag_er && f.vurderingsdato >= LSP_26g_dag
  s[3103] = v18
  const v19 = LSP_26g_dag_er && f.vurderingsdato < LSP_26g_dag_hoej
  s[3104] = v19
  const v20 = s[51] || !v17 || v19
  s[3100] = v20
  const v21 = s[52] && (v16 || !s[1]) && (v18 || LSP_26g_dag_ir) && (!s[190] || v16 || v18)
  s[3099] = v21
  const v22 = f.tilknytningI9Maaneder || f.kommerFraFleksydelse
  s[3105] = v22
  const LSP_26g = !s[1] || s[542] && (!s[543] || (v21 || !s[1]) && v22 && !s[150])
  s[1803] = LSP_26g
  const LSP_26g_nej = !s[1] || !s[542] || !s[543] || v20 || !v22 || s[150]
  s[1804] = LSP_26g_nej
  const LSP_26g_ir = !s[1] || s[542] && !s[543]
  s[1805] = LSP_26g_ir
  // LSP.26h.1: Dagen, ancienniteten gøres op (LSP § 26 h, stk. 1-2)
  const v26 = f.foedselsdag <= -1827 /* 1964-12-31 */
  s[3108] = v26
  const v27 = s[549] && v26
  s[3107] = v27
  const v28 = f.foedselsdag <= -366 /* 1968-12-31 */
  s[3110] = v28
  const v29 = s[550] && v28
  s[3109] = v29
  const v30 = v27 || v29
  s[3106] = v30
  const v31 = -(v30 ? 84 : 72)
  const LSP_26h_1_ir = !s[1] || s[542] && (!s[543] || !s[1])
  s[1812] = LSP_26h_1_ir
  const LSP_26h_1 = s[1] ? (s[542] ? (s[543] ? shiftMonths(s[33], v31) : FIRST_DAY) : NEVER) : FIRST_DAY
  s[1810] = LSP_26h_1
  const LSP_26h_1_hoej = s[1] ? (s[542] ? (s[543] ? shiftMonths(s[34], v31) : NEVER) : NEVER) : NEVER
  s[1811] = LSP_26h_1_hoej
  // LSP.26v.1: Dage med både tidlig pension og en anden forsørgelsesydelse (LSP § 26 v, stk. 1)
  const v35 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'tidlig_pension')
  const v36 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'dagpenge' || r_ydelser.ydelse === 'ressourceforloebsydelse' || r_ydelser.ydelse === 'revalideringsydelse' || r_ydelser.ydelse === 'ledighedsydelse' || r_ydelser.ydelse === 'fleksydelse' || r_ydelser.ydelse === 'kontanthjaelp' || r_ydelser.ydelse === 'efterloen')
  const v37 = intersect(v35, v36)
  const LSP_26v_1 = from(v37, 13332 /* 2006-07-03 */)
  s[1813] = LSP_26v_1
  const v39 = dayReaching(LSP_26v_1, 13332 /* 2006-07-03 */, 1)
  s[3111] = v39
  const LSP_26v_1_ir = v39 >= NEVER
  s[1814] = LSP_26v_1_ir
  // LSP.26v.2: Dage med både tidlig pension og førtidspension eller seniorpension (LSP § 26 v, stk. 2)
  const v41 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'foertidspension' || r_ydelser.ydelse === 'seniorpension')
  const v42 = intersect(v35, v41)
  const LSP_26v_2 = from(v42, 13332 /* 2006-07-03 */)
  s[1815] = LSP_26v_2
  const v44 = dayReaching(LSP_26v_2, 13332 /* 2006-07-03 */, 1)
  s[3112] = v44
  const LSP_26v_2_ir = v44 >= NEVER
  s[1816] = LSP_26v_2_ir
  // LSP.29.1.eget: Din egen arbejdsindtægt regnes med i folkepensionen (LSP § 29)
  const v46 = f.vurderingsdato >= 19108 /* 2022-04-26 */
  s[3114] = v46
  const v47 = f.vurderingsdato >= 19968 /* 2024-09-02 */
  s[931] = v47
  const LSP_29_1_eget = !s[1] || !v46 || !v47
  s[1817] = LSP_29_1_eget
  const LSP_29_1_eget_nej = !s[1] || v46
  s[1818] = LSP_29_1_eget_nej
  const LSP_29_1_eget_ir = !s[1] || v46 && !v47
  s[1819] = LSP_29_1_eget_ir
  // LSP.32a.1.aegtefaelle: Din ægtefælles eller samlevers arbejdsindtægt regnes med (LSP § 32 a)
  const LSP_32a_1_aegtefaelle = !s[1] || !s[551]
  s[1820] = LSP_32a_1_aegtefaelle
  const LSP_32a_1_aegtefaelle_nej = !s[1] || s[551]
  s[1821] = LSP_32a_1_aegtefaelle_nej
  // LSP.32c.1: Nedsættelse af førtidspension for et år (LSP § 32 c, stk. 1)
  const v53 = Math.round(f.indtaegtsgrundlagForFoertidspension * (f.aegtefaelleHarOgsaaPension ? 1500 : 3000) / 10000)
  const LSP_32c_1 = s[1] ? v53 : -Infinity
  s[1822] = LSP_32c_1
  const LSP_32c_1_hoej = s[1] ? v53 : Infinity
  s[1823] = LSP_32c_1_hoej
  // LSP.32c.2: Den mindste førtidspension for et år (LSP § 32 c)
  const v56 = f.vurderingsdato >= 18162 /* 2019-09-23 */
  s[929] = v56
  const v57 = SATS_61(f.vurderingsdato)
  const v58 = SATS_62(f.vurderingsdato)
  const v59 = f.giftEllerSamlevende ? (s[552] ? -Infinity : v57) : s[552] ? -Infinity : v58
  s[559] = v59
  const v60 = f.giftEllerSamlevende ? (s[552] ? Infinity : v57) : s[552] ? Infinity : v58
  s[560] = v60
  const v61 = v59 > -Infinity && v60 < Infinity
  const v62 = quotient([v59], [40], 'nærmeste', 100)
  const v63 = quotient([v60], [40], 'nærmeste', 100)
  const v64 = v61 ? Math.min(v62, v63) : -Infinity
  const v65 = v61 ? Math.max(v62, v63) : Infinity
  const v66 = !v61 && !s[552] && v59 === v60
  const v67 = s[552] || !v61
  const v68 = v64 > -Infinity && v65 < Infinity
  const v69 = quotient([v64, 12], [1], 'nærmeste', 100)
  const v70 = quotient([v65, 12], [1], 'nærmeste', 100)
  const v71 = f.vurderingsdato >= 17488 /* 2017-11-18 */
  s[3117] = v71
  const LSP_32c_2_er = !s[1] || v71 || !v66 && !(!v68 && (v66 || !v67 && v64 === v65))
  s[1826] = LSP_32c_2_er
  const LSP_32c_2_ir = !s[1] || !v71 && (v67 || !v68) || v71 && !v56
  s[1827] = LSP_32c_2_ir
  const LSP_32c_2 = s[1] ? (v71 ? (v56 ? 0 : -Infinity) : v68 ? Math.min(v69, v70) : -Infinity) : -Infinity
  s[1824] = LSP_32c_2
  const LSP_32c_2_hoej = s[1] ? (v71 ? (v56 ? 0 : Infinity) : v68 ? Math.max(v69, v70) : Infinity) : Infinity
  s[1825] = LSP_32c_2_hoej
}

function svar_52(f, s) {
  // LSP.33.1.tilbage: Folkepension betales tilbage i tiden (LSP § 33, stk. 1, 2. pkt.)
  const v0 = f.folkepensionAnsoegtDen >= 13332 /* 2006-07-03 */
  s[932] = v0
  const v1 = f.folkepensionAnsoegtDen >= 17326 /* 2017-06-09 */
  s[3121] = v1
  const v2 = f.folkepensionAnsoegtDen >= 17487 /* 2017-11-17 */
  s[3122] = v2
  const v3 = shiftDays(shiftMonths(monthStart(s[34]), 5), 9) >= f.folkepensionAnsoegtDen
  s[3123] = v3
  const v4 = shiftDays(shiftMonths(monthStart(s[33]), 5), 9) >= f.folkepensionAnsoegtDen
  s[3124] = v4
  const LSP_33_1_tilbage = !v0 || v1 && (!v2 || v3)
  s[1832] = LSP_33_1_tilbage
  const LSP_33_1_tilbage_nej = !v0 || !v1 || !v2 || !v4
  s[1833] = LSP_33_1_tilbage_nej
  const LSP_33_1_tilbage_ir = !v0 || v1 && (!v2 || !s[1])
  s[1834] = LSP_33_1_tilbage_ir
  // LSP.33.1: Folkepensionen betales fra (LSP § 33, stk. 1)
  const v8 = shiftDays(s[553], 1)
  const v9 = shiftDays(s[554], 1)
  const v10 = shiftDays(monthEnd(Math.max(s[33], f.folkepensionAnsoegtDen)), 1)
  const v11 = shiftDays(monthEnd(Math.max(s[34], f.folkepensionAnsoegtDen)), 1)
  const v12 = Math.max(v8, v10)
  const v13 = Math.min(v9, v11)
  const v14 = LSP_33_1_tilbage_ir && v13 >= v12
  const v15 = LSP_33_1_tilbage_nej || v14
  const v16 = LSP_33_1_tilbage_nej ? (v14 ? Math.min(v10, v12) : v10) : v12
  const v17 = LSP_33_1_tilbage_nej ? (v14 ? Math.max(v11, v13) : v11) : v13
  const LSP_33_1_er = !v0 || s[528] || LSP_33_1_tilbage || LSP_33_1_tilbage_nej || v14
  s[1830] = LSP_33_1_er
  const LSP_33_1_ir = !v0 || s[528] && !s[1] || !s[528] && (LSP_33_1_tilbage && !s[1] || LSP_33_1_tilbage_nej && !s[1] || LSP_33_1_tilbage_ir && !s[1] || LSP_33_1_tilbage_ir && !(s[1] && v8 === v9 && s[1] && v10 === v11 && v8 === v10))
  s[1831] = LSP_33_1_ir
  const LSP_33_1 = v0 ? (s[528] ? v8 : LSP_33_1_tilbage ? (v15 ? Math.min(v8, v16) : v8) : v16) : FIRST_DAY
  s[1828] = LSP_33_1
  const LSP_33_1_hoej = v0 ? (s[528] ? v9 : LSP_33_1_tilbage ? (v15 ? Math.max(v9, v17) : v9) : v17) : NEVER
  s[1829] = LSP_33_1_hoej
  // LSP.33.2: Førtidspensionen betales fra (LSP § 33, stk. 2)
  const v22 = s[555] >= f.pensionAfgjortDen
  s[3127] = v22
  const v23 = shiftDays(monthEnd(s[555]), 1)
  const v24 = v22 ? shiftDays(monthEnd(f.pensionAfgjortDen), 1) : v23
  const LSP_33_2 = s[556] ? v24 : FIRST_DAY
  s[1835] = LSP_33_2
  const LSP_33_2_hoej = s[556] ? v24 : NEVER
  s[1836] = LSP_33_2_hoej
  // LSP.37: Dage med både folkepension og en anden pension (LSP § 37)
  const v27 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'folkepension')
  const v28 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'foertidspension' || r_ydelser.ydelse === 'seniorpension' || r_ydelser.ydelse === 'tidlig_pension')
  const v29 = intersect(v27, v28)
  const LSP_37 = from(v29, 13332 /* 2006-07-03 */)
  s[1837] = LSP_37
  const v31 = dayReaching(LSP_37, 13332 /* 2006-07-03 */, 1)
  s[3128] = v31
  const LSP_37_ir = v31 >= NEVER
  s[1838] = LSP_37_ir
  // LSP.44.udsendte: Udsendte soldater og statsansatte er værnet mod frakendelse (LSP § 44)
  const v33 = f.vurderingsdato >= 18671 /* 2021-02-13 */
  s[757] = v33
  const v34 = f.vurderingsdato >= 19107 /* 2022-04-25 */
  s[3130] = v34
  const LSP_44_udsendte = !s[1] || v33
  s[1841] = LSP_44_udsendte
  const LSP_44_udsendte_nej = !s[1] || !v33 || !v34
  s[1842] = LSP_44_udsendte_nej
  const LSP_44_udsendte_ir = !s[1] || v33 && !v34
  s[1843] = LSP_44_udsendte_ir
  // LSP.44.1: Førtidspension kan tages fra dig (LSP § 44)
  const v38 = f.vurderingsdato >= s[557]
  s[3132] = v38
  const v39 = !v38 || f.samtykkerTilFrakendelse
  s[3131] = v39
  const v40 = LSP_44_udsendte_nej || LSP_44_udsendte_ir
  s[3135] = v40
  const v41 = f.udsendtMedPsykiskLidelse === false || v40
  s[3133] = v41
  const v42 = f.udsendtMedPsykiskLidelse && LSP_44_udsendte
  s[3134] = v42
  const v43 = f.vaesentligtForbedretOgSelvforsoergende === false || !v39 || v42
  const v44 = f.vaesentligtForbedretOgSelvforsoergende && v39 && v41
  const LSP_44_1 = !s[1] || !s[551] && v44 || s[551] && (!s[558] && f.vaesentligtForbedretOgSelvforsoergende && v39 && v41 && f.saerligeOmstaendighederForFrakendelse || s[558] && v44)
  s[1839] = LSP_44_1
  const LSP_44_1_nej = !s[1] || !s[551] && v43 || s[551] && (!s[558] && (f.vaesentligtForbedretOgSelvforsoergende === false || !v39 || v42 || f.saerligeOmstaendighederForFrakendelse === false) || s[558] && v43)
  s[1840] = LSP_44_1_nej
  // LSP.49.1.foertidspension: Fuld førtidspension pr. måned (LSP § 49, stk. 1)
  const LSP_49_1_foertidspension = s[1] ? s[559] : -Infinity
  s[1844] = LSP_49_1_foertidspension
  const LSP_49_1_foertidspension_hoej = s[1] ? s[560] : Infinity
  s[1845] = LSP_49_1_foertidspension_hoej
  // LSP.49.1.folkepension: Fuld folkepension pr. måned (LSP § 49, stk. 1)
  const v49 = SATS_63(f.vurderingsdato)
  const v50 = s[552] ? -Infinity : v49
  const v51 = s[552] ? Infinity : v49
  const v52 = f.vurderingsdato <= 17531 /* 2017-12-31 */
  s[3366] = v52
  const v53 = f.vurderingsdato <= 18627 /* 2020-12-31 */
  s[2720] = v53
  const v54 = s[561] || s[386] && v52 || s[43] && v53 || s[45]
  const v55 = SATS_64(f.vurderingsdato)
  const v56 = SATS_65(f.vurderingsdato)
  const v57 = f.giftEllerSamlevende ? (v54 ? -Infinity : v55) : v54 ? -Infinity : v56
  const v58 = f.giftEllerSamlevende ? (v54 ? Infinity : v55) : v54 ? Infinity : v56
  const v59 = v51 === Infinity
  const v60 = v57 === -Infinity
  const v61 = v50 === -Infinity
  const v62 = v58 === Infinity
  const v63 = v59 && v60 || v61 && v62
  const LSP_49_1_folkepension_er = !s[1] || !(v63 && !s[552] && v50 === v51 && !v54 && v57 === v58)
  s[1848] = LSP_49_1_folkepension_er
  const LSP_49_1_folkepension_ir = !s[1] || s[552] || v54 || v63
  s[1849] = LSP_49_1_folkepension_ir
  const LSP_49_1_folkepension = s[1] ? (v61 || v60 ? -Infinity : v50 + v57) : -Infinity
  s[1846] = LSP_49_1_folkepension
  const LSP_49_1_folkepension_hoej = s[1] ? (v59 || v62 ? Infinity : v51 + v58) : Infinity
  s[1847] = LSP_49_1_folkepension_hoej
  // PENSBEK.7: Dagpengeretten bliver begrænset til 52 uger (BEK 349/2011 § 7)
  const v68 = f.pensionssagenOvergikDen >= 15095 /* 2011-05-01 */
  s[1852] = v68
  const v69 = f.foertidspensionErBevilget ? Math.min(f.pensionBetalesFra, v23) : v23
  const PENSBEK_7 = v68 ? v69 : FIRST_DAY
  s[1850] = PENSBEK_7
  const PENSBEK_7_hoej = v68 ? v69 : NEVER
  s[1851] = PENSBEK_7_hoej
  // PENSBEK.10: Dagpenge, mens der er en sag om førtidspension (BEK 349/2011 § 10)
  const v72 = f.foertidspensionAnsoegtDen >= 13332 /* 2006-07-03 */
  s[563] = v72
  const v73 = f.foertidspensionAnsoegtDen >= 15095 /* 2011-05-01 */
  s[562] = v73
  const v74 = v73 && f.staarTilRaadighedUnderPensionssagen
  const PENSBEK_10 = !v72 || v74
  s[1853] = PENSBEK_10
  const PENSBEK_10_nej = !v72 || !v74
  s[1854] = PENSBEK_10_nej
}

function svar_53(f, s) {
  // PENSBEK.11: Efterløn, når du har søgt førtidspension (BEK 349/2011 § 11, stk. 1)
  const v0 = shiftMonths(f.foertidspensionAnsoegtDen, 3)
  const v1 = s[562] ? shiftDays(f.pensionssagenOvergikDen, -1) : f.foertidspensionErBevilget ? Math.min(v0, shiftDays(f.pensionAfgjortDen, -1)) : v0
  const PENSBEK_11 = s[563] ? v1 : FIRST_DAY
  s[1856] = PENSBEK_11
  const PENSBEK_11_hoej = s[563] ? v1 : NEVER
  s[1857] = PENSBEK_11_hoej
  // PLANBEK.2.1: Rehabiliteringsplanens forberedende del kræves (LAB § 43)
  const v4 = s[0] && (!s[177] && (f.afgoerelsenGaelder === 'ressourceforloeb' || f.afgoerelsenGaelder === 'revalidering' || f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig' || f.afgoerelsenGaelder === 'foertidspension') || s[177] && !s[50] && s[564])
  const PLANBEK_2_1 = !s[1] || v4
  s[1858] = PLANBEK_2_1
  const PLANBEK_2_1_nej = !s[1] || !v4
  s[1859] = PLANBEK_2_1_nej
  // REFUSIONSBEK.2: Refusion under jobafklaringsforløb tidligst fra (BEK 1468/2019 § 2, stk. 1-2)
  const v7 = f.anmodetOmRefusionDen >= 16252 /* 2014-07-01 */
  s[3136] = v7
  const v8 = f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[3137] = v8
  const v9 = v8 ? f.jobafklaringStartede : Math.max(f.jobafklaringStartede, shiftMonths(f.anmodetOmRefusionDen, -3))
  const REFUSIONSBEK_2 = v7 ? v9 : FIRST_DAY
  s[1860] = REFUSIONSBEK_2
  const REFUSIONSBEK_2_hoej = v7 ? v9 : NEVER
  s[1861] = REFUSIONSBEK_2_hoej
  const REFUSIONSBEK_2_er = v7 && s[170]
  s[1862] = REFUSIONSBEK_2_er
  const REFUSIONSBEK_2_ir = !REFUSIONSBEK_2_er || !v7
  s[1863] = REFUSIONSBEK_2_ir
  // SDL.2.1: Hvem kan få sygedagpenge (SDL § 2, stk. 1)
  const v14 = s[121] || s[137] || s[142] || f.arbejdsskade || s[565]
  const v15 = !s[121] && !s[137] && !s[142] && f.arbejdsskade === false && s[566]
  const SDL_2_1 = s[117] || s[120] && v14 || s[128] && v14
  s[1867] = SDL_2_1
  const SDL_2_1_nej = s[117] || s[120] && v15 || s[128] && v15
  s[1868] = SDL_2_1_nej
  // SDL.2: Ret til sygedagpenge (SDL § 2)
  const v18 = s[567] && s[568] >= f.vurderingsdato
  s[3142] = v18
  const v19 = s[567] && s[569] < f.vurderingsdato
  s[3143] = v19
  const v20 = s[127] || v19
  s[3141] = v20
  const v21 = s[570] && (v18 || s[571]) && (s[126] || v18)
  s[3140] = v21
  const v22 = v21 || s[572]
  s[3138] = v22
  const v23 = (v20 || s[125]) && (s[573] || s[125]) && (v20 || s[573])
  s[3139] = v23
  const v24 = SDL_2_1_nej || v23 || s[574] || s[149]
  const v25 = (SDL_2_1 || s[125]) && (v22 || s[125]) && s[575] && s[576] && (SDL_2_1 || v22 || s[577] || s[143])
  const v26 = s[125] && !s[1]
  const SDL_2 = s[117] || s[120] && v25 || s[128] && v25
  s[1864] = SDL_2
  const SDL_2_nej = s[117] || s[120] && v24 || s[128] && v24
  s[1865] = SDL_2_nej
  const SDL_2_ir = s[117] || s[120] && v26 || s[128] && v26 || s[118]
  s[1866] = SDL_2_ir
  // SDL.7.1.ferieaftale: Ferien kan aftales med kommunen (SDL § 7, stk. 1)
  const v30 = f.feriePasserMedForloebet && f.ferieIndenForFerieloven
  const SDL_7_1_ferieaftale = !s[1] || v30
  s[1873] = SDL_7_1_ferieaftale
  const SDL_7_1_ferieaftale_nej = !s[1] || !v30
  s[1874] = SDL_7_1_ferieaftale_nej
  // SDL.7.1.genoptagelse: Sygedagpenge igen efter ferien fra (SDL § 7, stk. 1)
  const v33 = periods(f.afbrydelser, (r_afbrydelser) => r_afbrydelser.slags === 'ferie')
  const v34 = shiftDays(runEnd(v33, f.vurderingsdato), 1)
  const SDL_7_1_genoptagelse = s[1] ? v34 : FIRST_DAY
  s[1875] = SDL_7_1_genoptagelse
  const SDL_7_1_genoptagelse_hoej = s[1] ? v34 : NEVER
  s[1876] = SDL_7_1_genoptagelse_hoej
  const SDL_7_1_genoptagelse_ir = f.ferieAftalt === false || !s[1]
  s[1877] = SDL_7_1_genoptagelse_ir
  // SDL.7.1.ny: Ferien gør det til en ny sygemelding (SDL § 7, stk. 1)
  const SDL_7_1_ny = !s[1] || f.ferieAftalt === false
  s[1878] = SDL_7_1_ny
  const SDL_7_1_ny_nej = !s[1] || f.ferieAftalt
  s[1879] = SDL_7_1_ny_nej
  // SDL.7.3: Fra hvornår arbejdsevnen ses bredere (SDL § 7, stk. 3)
  const v40 = shiftMonths(s[113], 3)
  s[588] = v40
  const v41 = shiftMonths(s[115], 3)
  s[589] = v41
  const v42 = f.saerligeGrundeTilAndetTidspunkt || !s[59]
  const v43 = f.saerligeGrundeTilAndetTidspunkt === false && s[60]
  const SDL_7_3 = s[117] ? FIRST_DAY : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v40
  s[1882] = SDL_7_3
  const SDL_7_3_hoej = s[117] ? NEVER : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v41
  s[1883] = SDL_7_3_hoej
  const v46 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'selvstaendig'
  s[933] = v46
  const SDL_7_3_er = v46 && (s[117] || s[120] && v42 || s[128] && v42)
  s[1884] = SDL_7_3_er
  const SDL_7_3_ir = !v46 || s[117] || s[120] && v43 || s[128] && v43 || s[118]
  s[1885] = SDL_7_3_ir
  // SDL.7.5: Stop, når helbredet er stationært (SDL § 7, stk. 5, 2. pkt.)
  const v49 = !s[0] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && f.berettigetTilRevalidering === false && f.berettigetTilFleksjob === false && f.berettigetTilFoertidspension === false || s[0] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && f.berettigetTilRevalidering === false && f.berettigetTilFleksjob === false && f.berettigetTilFoertidspension === false && f.berettigetTilRessourceforloeb === false
  const SDL_7_5 = !s[1] || v49
  s[1886] = SDL_7_5
  const SDL_7_5_nej = !s[1] || !v49
  s[1887] = SDL_7_5_nej
  // SDL.7.5.fra: Stop efter § 7 virker tidligst fra (SDL § 7, stk. 5)
  const v52 = f.vurderingsdato >= 17655 /* 2018-05-04 */
  s[1890] = v52
  const v53 = f.ophoerErAfgjort ? f.ophoerAfgjortDen : NEVER
  const SDL_7_5_fra = v52 ? v53 : FIRST_DAY
  s[1888] = SDL_7_5_fra
  const SDL_7_5_fra_hoej = v52 ? v53 : NEVER
  s[1889] = SDL_7_5_fra_hoej
  // SDL.7a.1: Arbejdsgiverens samtale skal være holdt (SDL § 7 a, stk. 1-3)
  const v56 = !s[59] && s[114] && s[113] <= 14612 /* 2010-01-03 */
  const v57 = !s[59] && s[115] >= 14613 /* 2010-01-04 */ && s[578]
  const v58 = allPeriods(f.fravaer)
  const v59 = runStart(v58, f.vurderingsdato)
  const v60 = shiftDays(v59, 56) >= f.fratraedelsesdag
  s[3149] = v60
  const v61 = f.fratraeder && v60
  s[3148] = v61
  const v62 = v61 ? NEVER : shiftDays(v59, 28)
  const SDL_7a_1 = s[117] ? FIRST_DAY : v57 || s[128] ? v62 : NEVER
  s[1891] = SDL_7a_1
  const SDL_7a_1_hoej = s[117] ? NEVER : v56 ? NEVER : v62
  s[1892] = SDL_7a_1_hoej
  const SDL_7a_1_er = s[121] && (s[117] || v56 || v57 || s[128])
  s[1893] = SDL_7a_1_er
  const SDL_7a_1_ir = !s[121] || s[125]
  s[777] = SDL_7a_1_ir
  // SDL.10a: Der skal udfyldes et oplysningsskema (SDL § 10 a)
  const v67 = !s[216] || !(f.fikSygedagpengeVedLivstruende && f.sagenErBelyst)
  const SDL_10a = !s[1] || v67
  s[1895] = SDL_10a
  const SDL_10a_nej = !s[1] || !v67
  s[1896] = SDL_10a_nej
  // SDL.11.3: Oplysningsskemaet skal være besvaret (SDL § 11, stk. 3)
  const v70 = f.oplysningsskemaSendt >= 13332 /* 2006-07-03 */
  s[1899] = v70
  const v71 = shiftDays(f.oplysningsskemaSendt, 8)
  const SDL_11_3 = v70 ? v71 : FIRST_DAY
  s[1897] = SDL_11_3
  const SDL_11_3_hoej = v70 ? v71 : NEVER
  s[1898] = SDL_11_3_hoej
  // SDL.11a.1: Lægeattest før den første samtale (SDL § 11 a, stk. 1)
  const SDL_11a_1 = !s[1] || !s[451] && f.laegeattestNoedvendig || s[451] && (!s[43] && s[454] || s[43] && f.laegeattestNoedvendig)
  s[1900] = SDL_11a_1
  const SDL_11a_1_nej = !s[1] || !s[451] && f.laegeattestNoedvendig === false || s[451] && (!s[43] && s[456] || s[43] && f.laegeattestNoedvendig === false)
  s[1901] = SDL_11a_1_nej
  const SDL_11a_1_ir = !s[1] || s[451] && !s[43] && s[455]
  s[1902] = SDL_11a_1_ir
  // SDL.11c: Lægeattest, når du ønsker det (SDL § 11 c)
  const v77 = s[43] && f.oenskerLaegeattest && f.attestIndhentet === false
  const SDL_11c = !s[1] || v77
  s[1903] = SDL_11c
  const SDL_11c_nej = !s[1] || !v77
  s[1904] = SDL_11c_nej
}

function svar_54(f, s) {
  // SDL.12.1.2: Kategori 2 (SDL § 12, stk. 1, nr. 2)
  const v0 = f.tilbagevendenForestaar === false && f.risikoForLangtForloeb
  const v1 = s[579] || s[60]
  const SDL_12_1_2 = !s[1] || !s[451] && v0 || s[451] && (!s[167] && v1 && f.behovForTvaerfagligIndsats === false || s[167] && !s[50] && s[579])
  s[592] = SDL_12_1_2
  const SDL_12_1_2_nej = !s[1] || !s[451] && !v0 || s[451] && (!s[167] && (s[580] || f.behovForTvaerfagligIndsats) || s[167] && (s[50] || s[580]))
  s[587] = SDL_12_1_2_nej
  const SDL_12_1_2_ir = !s[1] || s[451] && s[167] && s[581]
  s[586] = SDL_12_1_2_ir
  // SDL.12.1.3: Kategori 3 (SDL § 12, stk. 1, nr. 3)
  const v5 = f.tilbagevendenForestaar === false && f.risikoForLangtForloeb === false
  const SDL_12_1_3 = !s[1] || !s[451] && v5 || s[451] && !s[167] && v1 && f.behovForTvaerfagligIndsats
  s[593] = SDL_12_1_3
  const SDL_12_1_3_nej = !s[1] || !s[451] && !v5 || s[451] && (s[167] || s[580] || f.behovForTvaerfagligIndsats === false)
  s[594] = SDL_12_1_3_nej
  // SDL.13b.1.antal: Samtaler i det første halve år (SDL § 13 b, stk. 1, 1. pkt.)
  const v8 = s[456] || s[454]
  const v9 = s[456] ? 0 : 4
  const v10 = s[454] ? 4 : 0
  const v11 = Math.max(1, v9)
  const v12 = Math.min(1, v10)
  const v13 = s[459] && v8
  const v14 = !s[167] && v8 && v12 >= v11
  const v15 = v13 || v14
  const v16 = v13 ? (v14 ? Math.min(v9, v11) : v9) : v11
  const v17 = v13 ? (v14 ? Math.max(v10, v12) : v10) : v12
  const v18 = s[43] ? (s[167] ? (s[50] ? (s[460] ? 0 : 1) : s[460] ? (v15 ? Math.min(1, v16) : 1) : v16) : v9) : -Infinity
  const v19 = s[43] ? (s[167] ? (s[50] ? (s[459] ? 1 : 0) : s[460] ? (v15 ? Math.max(1, v17) : 1) : v17) : v10) : Infinity
  const v20 = s[582] ? 1 : 4
  const v21 = s[462] ? 0 : 1
  const v22 = !s[464] && (!s[43] || !s[167] && v8 || s[167] && (!s[50] && (s[460] || v13 || v14) || s[50] && (s[460] || s[459])))
  const SDL_13b_1_antal = s[463] ? (v22 ? Math.min(v18, v21) : v21) : v18
  s[1909] = SDL_13b_1_antal
  const SDL_13b_1_antal_hoej = s[463] ? (v22 ? Math.max(v19, v20) : v20) : v19
  s[1910] = SDL_13b_1_antal_hoej
  const SDL_13b_1_antal_er = s[43] && (s[463] || v22)
  s[1911] = SDL_13b_1_antal_er
  const SDL_13b_1_antal_ir = !s[43] || !s[464] && (!s[43] || !s[167] && s[455] || s[167] && (!s[50] && (s[459] && s[455] || !s[167] && !((!v8 || !s[455] && v9 === v10) && v8 && v9 === 1)) || s[50] && !s[167]))
  s[1912] = SDL_13b_1_antal_ir
  // SDL.13b.1.form: Du kan vælge telefon eller video (SDL § 13 b, stk. 1)
  const v27 = f.vurderingsdato >= 18990 /* 2021-12-29 */
  s[3151] = v27
  const v28 = f.vurderingsdato >= 19237 /* 2022-09-02 */
  s[3152] = v28
  const v29 = f.vurderingsdato >= 19437 /* 2023-03-21 */
  s[3153] = v29
  const v30 = !s[59] && f.vurderingsdato >= s[583]
  s[599] = v30
  const v31 = !s[59] && f.vurderingsdato < s[584]
  s[600] = v31
  const v32 = f.vurderingsdato >= 19621 /* 2023-09-21 */
  s[3154] = v32
  const v33 = s[585] && f.fremmoedeErNoedvendigt === false
  const SDL_13b_1_form = !s[1] || v27 && (!v28 || !v29 && (v30 || s[60]) && f.fremmoedeErNoedvendigt === false || v29 && (!v32 || v33))
  s[1913] = SDL_13b_1_form
  const SDL_13b_1_form_nej = !s[1] || !v27 || !v28 || !v29 && (v31 || f.fremmoedeErNoedvendigt) || v29 && (!v32 || !v33)
  s[1914] = SDL_13b_1_form_nej
  const SDL_13b_1_form_ir = !s[1] || v27 && (!v28 || v29 && !v32)
  s[1915] = SDL_13b_1_form_ir
}

function svar_55(f, s) {
  // SDL.13b.1.naeste: Den næste opfølgning skal være sket (SDL § 13 b, stk. 1)
  const v0 = f.vurderingsdato >= 15012 /* 2011-02-07 */
  s[858] = v0
  const v1 = f.vurderingsdato >= 14407 /* 2009-06-12 */
  s[3156] = v1
  const v2 = shiftDays(f.senesteOpfoelgningssamtale, 28)
  const v3 = shiftDays(f.senesteOpfoelgningssamtale, 56)
  const v4 = Math.max(v2, v3)
  const v5 = Math.min(v2, v3)
  const v6 = s[586] && v5 >= v4
  const v7 = s[587] || v6
  const v8 = s[587] ? (v6 ? Math.min(v3, v4) : v3) : v4
  const v9 = s[587] ? (v6 ? Math.max(v3, v5) : v3) : v5
  const v10 = f.holdteSamtaler >= 2
  s[3159] = v10
  const v11 = shiftMonths(f.senesteOpfoelgningssamtale, 3)
  const v12 = v10 || !s[59]
  const v13 = !v10 && s[60]
  const v14 = v10 ? v11 : shiftDays(s[588], -1)
  const v15 = v10 ? v11 : shiftDays(s[589], -1)
  const v16 = Math.max(v2, v14)
  const v17 = Math.min(v2, v15)
  const v18 = s[587] && v12
  const v19 = s[586] && v12 && v17 >= v16
  const v20 = v18 || v19
  const v21 = v18 ? (v19 ? Math.min(v14, v16) : v14) : v16
  const v22 = v18 ? (v19 ? Math.max(v15, v17) : v15) : v17
  const v23 = s[455] && v2 >= NEVER
  const v24 = f.holdteSamtaler >= 4
  s[3158] = v24
  const v25 = v24 || !s[59]
  const v26 = !v24 && s[60]
  const v27 = v24 ? NEVER : s[590]
  const v28 = v24 ? NEVER : s[591]
  const v29 = s[454] && v25
  const v30 = s[455] && v25 && v28 >= NEVER
  const v31 = v29 || v30 ? (v29 ? v27 : NEVER) : NEVER
  const v32 = s[456] ? NEVER : v28
  const v33 = s[456] || v29 || v30
  const v34 = s[454] && v26 || s[455] && !((!v25 || !v26 && v27 === v28) && v25 && v27 === NEVER)
  const v35 = s[459] && v33
  const v36 = !s[167] && v33 && v32 >= NEVER
  const v37 = s[1] ? (v1 ? (v0 ? (s[451] ? (s[43] ? (s[167] ? (s[50] ? NEVER : v35 || v36 ? (v35 ? v31 : NEVER) : NEVER) : v31) : s[454] || v23 ? (s[454] ? v2 : NEVER) : NEVER) : s[592] ? (v20 ? Math.min(v2, v21) : v2) : v21) : FIRST_DAY) : s[592] ? (v7 ? Math.min(v2, v8) : v2) : v8) : FIRST_DAY
  const v38 = s[582] || v25 ? (s[582] ? NEVER : v27) : NEVER
  const v39 = !s[464] && (!s[1] || !v1 && (s[592] || s[587] || v6) || v1 && (!v0 || !s[451] && (s[592] || v18 || v19) || s[451] && (!s[43] && (s[456] || s[454] || v23) || s[43] && (!s[167] && v33 || s[167] && (s[50] || s[460] || v35 || v36)))))
  const SDL_13b_1_naeste = s[463] ? (v39 ? Math.min(v37, v38) : v38) : v37
  s[1916] = SDL_13b_1_naeste
  const SDL_13b_1_naeste_hoej = s[463] ? NEVER : s[1] ? (v1 ? (v0 ? (s[451] ? (s[43] ? (s[167] ? (s[50] ? NEVER : s[460] ? NEVER : v32) : v32) : s[456] ? NEVER : v2) : s[592] ? (v20 ? Math.max(v2, v22) : v2) : v22) : NEVER) : s[592] ? (v7 ? Math.max(v2, v9) : v2) : v9) : NEVER
  s[1917] = SDL_13b_1_naeste_hoej
  const SDL_13b_1_naeste_er = s[585] && (s[463] || v39)
  s[1918] = SDL_13b_1_naeste_er
  const SDL_13b_1_naeste_ir = !s[585] || s[463] && !s[582] && v26 || !s[464] && (!s[1] || !v1 && s[586] && v2 !== v3 || v1 && (!v0 || !s[451] && (s[587] && v13 || s[586] && !((!v12 || !v13 && v14 === v15) && v12 && v2 === v14)) || s[451] && (!s[43] && s[455] && v2 !== NEVER || s[43] && (!s[167] && v34 || s[167] && !s[50] && (s[459] && v34 || !s[167] && !((!v33 || !v34 && v31 === v32) && v33 && v31 === NEVER))))))
  s[1919] = SDL_13b_1_naeste_ir
  // SDL.13b.5: Opfølgning uden kontakt (standby) (SDL § 13 b, stk. 5)
  const v44 = f.vurderingsdato >= 15070 /* 2011-04-06 */
  s[3160] = v44
  const v45 = f.vurderingsdato >= 15208 /* 2011-08-22 */
  s[3161] = v45
  const SDL_13b_5 = !v0 || !v44 && f.sygdomForhindrerKontakt || v44 && (!v45 || f.kontaktUhensigtsmaessig)
  s[1920] = SDL_13b_5
  const SDL_13b_5_nej = !v0 || !v44 && f.sygdomForhindrerKontakt === false || v44 && (!v45 || f.kontaktUhensigtsmaessig === false)
  s[1921] = SDL_13b_5_nej
  const SDL_13b_5_ir = !v0 || v44 && !v45
  s[1922] = SDL_13b_5_ir
  // SDL.13c.1.2: Tværfaglig indsats (SDL § 13 c, stk. 1, 2. pkt.)
  const SDL_13c_1_2 = !s[1] || s[451] && (!s[167] && s[593] || s[167] && f.behovForTvaerfagligIndsats)
  s[1923] = SDL_13c_1_2
  const SDL_13c_1_2_nej = !s[1] || !s[451] || !s[167] && s[594] || s[167] && f.behovForTvaerfagligIndsats === false
  s[1924] = SDL_13c_1_2_nej
  const SDL_13c_1_2_ir = !s[1] || s[451] && !s[167] && !s[1]
  s[1925] = SDL_13c_1_2_ir
  // SDL.13c.2: Aftalen skal stå i Min Plan (SDL § 13 c, stk. 2)
  const SDL_13c_2 = !s[1] || s[43] && (!s[167] && s[592] || s[167] && (s[592] || s[586]) && !s[595])
  s[1926] = SDL_13c_2
  const SDL_13c_2_nej = !s[1] || !s[43] || !s[167] && s[587] || s[167] && (s[587] || s[595])
  s[1927] = SDL_13c_2_nej
  const SDL_13c_2_ir = !s[1] || s[43] && !s[167] && s[586]
  s[1928] = SDL_13c_2_ir
  // SDL.13f.1.dag: Grænsen for de kortere forløb (SDL § 13 f, stk. 1)
  const v55 = s[167] ? (s[50] ? s[596] : s[597]) : FIRST_DAY
  const v56 = s[167] ? (s[50] ? s[598] : s[597]) : NEVER
  const v57 = s[59] ? s[597] : Math.min(s[597], s[596])
  const v58 = s[59] ? s[597] : Math.max(s[597], s[598])
  const v59 = !s[464] && (!s[167] || !s[50] || !s[59])
  const SDL_13f_1_dag = s[463] ? (v59 ? Math.min(v55, v57) : v57) : v55
  s[1929] = SDL_13f_1_dag
  const SDL_13f_1_dag_hoej = s[463] ? (v59 ? Math.max(v56, v58) : v58) : v56
  s[1930] = SDL_13f_1_dag_hoej
  const SDL_13f_1_dag_er = s[167] && (s[463] || v59)
  s[1931] = SDL_13f_1_dag_er
  const SDL_13f_1_dag_ir = !s[167] || s[463] && s[60] || !s[464] && (!s[167] || s[50] && s[60])
  s[1932] = SDL_13f_1_dag_ir
  // SDL.16.2: Der skal være en opfølgningsplan (SDL § 16)
  const v64 = !s[451] && v10
  const SDL_16_2 = !s[1] || !v1 && s[599] || v1 && (!v0 || v64)
  s[1933] = SDL_16_2
  const SDL_16_2_nej = !s[1] || !v1 && s[600] || v1 && (!v0 || !v64)
  s[1934] = SDL_16_2_nej
  const SDL_16_2_ir = !s[1] || !v1 && s[60] || v1 && !v0
  s[1935] = SDL_16_2_ir
  // SDL.21.1.1: Bortfald, når du ikke medvirker (SDL § 21, stk. 1, nr. 1)
  const v68 = f.udebliver && f.rimeligGrund === false
  s[3163] = v68
  const v69 = v68 && f.skriftligtOrienteret
  const SDL_21_1_1 = !s[1] || v69
  s[1936] = SDL_21_1_1
  const SDL_21_1_1_nej = !s[1] || !v69
  s[1937] = SDL_21_1_1_nej
  // SDL.21a: Du må sige nej til behandlingen (SDL § 21 a)
  const v72 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling'
  s[3164] = v72
  const v73 = s[165] && (!s[415] && v72 && f.andenVurderingIndhentet || s[601])
  const SDL_21a = !s[1] || v73
  s[604] = SDL_21a
  const SDL_21a_nej = !s[1] || !v73
  s[603] = SDL_21a_nej
}

function svar_56(f, s) {
  // SDL.21.1.2: Bortfald, når du siger nej til behandling (SDL § 21, stk. 1, nr. 2)
  const v0 = s[602] && f.noedvendigBehandling
  s[3166] = v0
  const v1 = f.afviser === 'optraening'
  s[3168] = v1
  const v2 = v1 && f.hensigtsmaessigOptraening
  s[3167] = v2
  const v3 = v0 || v2
  s[3165] = v3
  const SDL_21_1_2 = !s[1] || v3 && f.opfordret && (s[603] || !s[1]) && f.skriftligtOrienteret
  s[1938] = SDL_21_1_2
  const SDL_21_1_2_nej = !s[1] || !v3 || f.opfordret === false || s[604] || f.skriftligtOrienteret === false
  s[1939] = SDL_21_1_2_nej
  // SDL.21.1.3: Bortfald, når adfærden forhaler helbredelsen (SDL § 21, stk. 1, nr. 3)
  const SDL_21_1_3 = !s[1] || f.forhalerHelbredelsen
  s[1940] = SDL_21_1_3
  const SDL_21_1_3_nej = !s[1] || f.forhalerHelbredelsen === false
  s[1941] = SDL_21_1_3_nej
  // SDL.21.3: Afgørelsen om ophør kan træffes (SDL § 21, stk. 3)
  const v8 = f.partshoeringsfrist >= f.vurderingsdato
  s[3170] = v8
  const v9 = f.harSvaretPaaPartshoering || !v8
  s[3169] = v9
  const v10 = f.partshoertOmOphoer && v9
  const SDL_21_3 = !s[1] || v10
  s[1942] = SDL_21_3
  const SDL_21_3_nej = !s[1] || !v10
  s[1943] = SDL_21_3_nej
  // SDL.21.3.grundlag: Der mangler en ny partshøring (SDL § 21, stk. 3)
  const v13 = f.andetGrundlagEndHoertOm && f.partshoertOmNytGrundlag === false
  const SDL_21_3_grundlag = !s[1] || v13
  s[1944] = SDL_21_3_grundlag
  const SDL_21_3_grundlag_nej = !s[1] || !v13
  s[1945] = SDL_21_3_grundlag_nej
  // SDL.21.4.dag: Du skal opfylde betingelserne igen (SDL § 21, stk. 4)
  const v16 = shiftDays(f.underrettetOmBortfald, 28)
  const SDL_21_4_dag = s[1] ? v16 : FIRST_DAY
  s[1949] = SDL_21_4_dag
  const SDL_21_4_dag_hoej = s[1] ? v16 : NEVER
  s[1950] = SDL_21_4_dag_hoej
  // SDL.21.4: Sygedagpengene bliver genoptaget (SDL § 21, stk. 4)
  const v19 = SDL_21_4_dag_hoej >= f.opfyldtIgen
  s[3174] = v19
  const v20 = SDL_21_4_dag >= f.opfyldtIgen
  s[3175] = v20
  const v21 = f.vurderingsdato >= 15398 /* 2012-02-28 */
  s[3172] = v21
  const v22 = f.vurderingsdato >= 15517 /* 2012-06-26 */
  s[633] = v22
  const SDL_21_4 = !s[1] || !v21 && v19 || v21 && (!v22 || (v19 || !s[1]) && f.genoptagetFoer === false)
  s[832] = SDL_21_4
  const SDL_21_4_nej = !s[1] || !v21 && !v20 || v21 && (!v22 || !v20 || f.genoptagetFoer)
  s[1947] = SDL_21_4_nej
  const SDL_21_4_ir = !s[1] || !v21 && !s[1] || v21 && !v22
  s[1948] = SDL_21_4_ir
  // SDL.21.4.fra: Sygedagpengene bliver genoptaget fra (SDL § 21, stk. 4)
  const v26 = shiftDays(f.opfyldtIgen, 1)
  const SDL_21_4_fra = s[1] ? v26 : FIRST_DAY
  s[1951] = SDL_21_4_fra
  const SDL_21_4_fra_hoej = s[1] ? v26 : NEVER
  s[1952] = SDL_21_4_fra_hoej
  const SDL_21_4_fra_ir = !s[1] || SDL_21_4_nej || SDL_21_4_ir
  s[1953] = SDL_21_4_fra_ir
}

function svar_57(f, s) {
  // SDL.41.1: Første dag for selvstændige (SDL § 41)
  const v0 = f.selvstaendigForsikring === 'foerste_fravaersdag'
  s[737] = v0
  const v1 = f.selvstaendigForsikring === 'tredje_fravaersdag'
  s[739] = v1
  const v2 = shiftDays(s[113], 14)
  s[734] = v2
  const v3 = shiftDays(s[115], 14)
  s[735] = v3
  const v4 = v0 && !s[59] || !v0 && (v1 || !s[59])
  s[742] = v4
  const v5 = v0 && s[60] || !v0 && !v1 && s[60]
  s[747] = v5
  const v6 = v0 ? s[113] : v1 ? f.tredjeFravaersdag : v2
  const v7 = v0 ? s[115] : v1 ? f.tredjeFravaersdag : v3
  const v8 = !s[59] && s[119] && s[113] <= 15397 /* 2012-02-27 */
  const v9 = s[115] >= 15398 /* 2012-02-28 */
  s[741] = v9
  const v10 = s[113] <= 15516 /* 2012-06-25 */
  s[697] = v10
  const v11 = !s[59] && v9 && v10
  const v12 = v0 ? s[113] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[113] : v2
  const v13 = v0 ? s[115] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[115] : v3
  const v14 = s[115] >= 15517 /* 2012-06-26 */
  s[698] = v14
  const v15 = !s[59] && v14 && s[113] <= 18318 /* 2020-02-26 */
  const v16 = !s[59] && s[115] >= 18319 /* 2020-02-27 */ && s[113] <= 18858 /* 2021-08-19 */
  const v17 = v0 ? s[113] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[113] : f.sygMedCovid19 ? s[113] : v2
  const v18 = v0 ? s[115] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[115] : f.sygMedCovid19 ? s[115] : v3
  const v19 = !s[59] && s[115] >= 18859 /* 2021-08-20 */ && s[113] <= 18953 /* 2021-11-22 */
  const v20 = !s[59] && s[115] >= 18954 /* 2021-11-23 */ && s[113] <= 19051 /* 2022-02-28 */
  const v21 = !s[59] && s[115] >= 19052 /* 2022-03-01 */ && s[116]
  const v22 = s[120] && v4
  s[744] = v22
  const v23 = v8 && v4
  s[743] = v23
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
  const SDL_41_1 = s[117] ? FIRST_DAY : v22 ? (v40 ? Math.min(v6, v41) : v6) : v41
  s[615] = SDL_41_1
  const v43 = v28 ? (v29 ? Math.max(v13, v18) : v18) : v13
  const v44 = v27 ? (v30 ? Math.max(v13, v43) : v13) : v43
  const v45 = v26 ? (v32 ? Math.max(v18, v44) : v18) : v44
  const v46 = v25 ? (v34 ? Math.max(v13, v45) : v13) : v45
  const v47 = v24 ? (v36 ? Math.max(v13, v46) : v13) : v46
  const v48 = v23 ? (v38 ? Math.max(v7, v47) : v7) : v47
  const SDL_41_1_hoej = s[117] ? NEVER : v22 ? (v40 ? Math.max(v7, v48) : v7) : v48
  s[616] = SDL_41_1_hoej
  const SDL_41_1_er = s[117] || v22 || v23 || v24 || v25 || v26 || v27 || v28 || v29
  s[613] = SDL_41_1_er
  const v51 = s[120] && v5
  s[745] = v51
  const v52 = v8 && v5
  s[746] = v52
  const SDL_41_1_ir = s[117] || v51 || v52 || v11 && v5 || v15 && v5 || v16 && v5 || v19 && v5 || v20 && v5 || v21 && v5 || s[118]
  s[614] = SDL_41_1_ir
}

function svar_58(f, s) {
  // SDL.33.1: Første dag, kommunen betaler (SDL § 33)
  const v0 = s[59] || !s[60] && s[113] === s[115]
  s[707] = v0
  const v1 = s[605] && s[606] < NEVER
  s[3180] = v1
  const v2 = s[605] && s[607] >= NEVER
  s[3181] = v2
  const v3 = Math.max(s[113], shiftDays(s[606], 1))
  const v4 = Math.max(s[115], shiftDays(s[607], 1))
  const v5 = s[605] && !s[59]
  const v6 = s[608] || s[60]
  const v7 = Math.max(s[113], v3)
  const v8 = Math.min(s[115], v4)
  const v9 = v1 && v5
  const v10 = v2 && !s[59]
  const v11 = s[608] && v5 && !s[59] && v8 >= v7
  const v12 = v10 || v11
  const v13 = v10 ? (v11 ? Math.min(s[113], v7) : s[113]) : v7
  const v14 = v10 ? (v11 ? Math.max(s[115], v8) : s[115]) : v8
  const v15 = s[609] && s[610] < NEVER
  s[3182] = v15
  const v16 = s[609] && s[611] >= NEVER
  s[3183] = v16
  const v17 = Math.max(s[113], shiftDays(s[610], 1))
  const v18 = Math.max(s[115], shiftDays(s[611], 1))
  const v19 = s[609] && !s[59]
  const v20 = s[612] || s[60]
  const v21 = Math.max(s[113], v17)
  const v22 = Math.min(s[115], v18)
  const v23 = v15 && v19
  const v24 = v16 && !s[59]
  const v25 = s[612] && v19 && !s[59] && v22 >= v21
  const v26 = v24 || v25
  const v27 = v24 ? (v25 ? Math.min(s[113], v21) : s[113]) : v21
  const v28 = v24 ? (v25 ? Math.max(s[115], v22) : s[115]) : v22
  const v29 = s[121] && (v9 || v10 || v11) || !s[121] && (s[142] && (v23 || v24 || v25) || !s[142] && (s[137] && (f.arbejdsskade && !s[59] || f.arbejdsskade === false && s[613]) || !s[137] && !s[59]))
  const v30 = s[121] && (v1 && v6 || v2 && s[60] || s[608] && s[60] || s[608] && !((!v5 || !v6 && v3 === v4) && v0 && (v5 && !s[59] || !v5 && s[59]) && (!v5 || s[113] === v3))) || !s[121] && (s[142] && (v15 && v20 || v16 && s[60] || s[612] && s[60] || s[612] && !((!v19 || !v20 && v17 === v18) && v0 && (v19 && !s[59] || !v19 && s[59]) && (!v19 || s[113] === v17))) || !s[142] && (s[137] && (f.arbejdsskade && s[60] || f.arbejdsskade === false && s[614]) || !s[137] && s[60]))
  const SDL_33_1 = s[117] ? FIRST_DAY : s[121] ? (v9 ? (v12 ? Math.min(v3, v13) : v3) : v13) : s[142] ? (v23 ? (v26 ? Math.min(v17, v27) : v17) : v27) : s[137] ? (f.arbejdsskade ? s[113] : s[615]) : s[113]
  s[2034] = SDL_33_1
  const SDL_33_1_hoej = s[117] ? NEVER : s[121] ? (v9 ? (v12 ? Math.max(v4, v14) : v4) : v14) : s[142] ? (v23 ? (v26 ? Math.max(v18, v28) : v18) : v28) : s[137] ? (f.arbejdsskade ? s[115] : s[616]) : s[115]
  s[2035] = SDL_33_1_hoej
  const SDL_33_1_er = s[117] || s[120] && v29 || s[128] && v29
  s[2036] = SDL_33_1_er
  const SDL_33_1_ir = s[117] || s[120] && v30 || s[128] && v30 || s[118]
  s[2037] = SDL_33_1_ir
  // SDL.56.1: Refusion fra første fraværsdag (SDL § 56, stk. 1)
  const v35 = s[127] || f.aftaleMedArbejdsgiver === false
  const v36 = s[570] && f.aftaleMedArbejdsgiver
  const SDL_56_1 = s[117] || s[120] && v36 || s[128] && v36
  s[767] = SDL_56_1
  const SDL_56_1_nej = s[117] || s[120] && v35 || s[128] && v35
  s[769] = SDL_56_1_nej
  // SDL.54.1: Refusion til arbejdsgiveren (SDL § 54, stk. 1)
  const v39 = f.arbejdsgiverensBetaling === 'loen'
  s[708] = v39
  const v40 = SDL_33_1_er && f.vurderingsdato >= SDL_33_1
  s[3190] = v40
  const v41 = SDL_33_1_er && f.vurderingsdato < SDL_33_1_hoej
  s[3191] = v41
  const v42 = v41 || s[573]
  s[3188] = v42
  const v43 = (v40 || SDL_33_1_ir) && s[617] && (v40 || s[572])
  s[3187] = v43
  const v44 = SDL_33_1_ir && s[125]
  s[3189] = v44
  const v45 = SDL_56_1_nej || s[618]
  s[3193] = v45
  const v46 = (SDL_56_1 || s[125]) && (s[619] || s[60]) && (SDL_56_1 || s[619])
  s[3192] = v46
  const v47 = s[125] && s[60]
  s[3194] = v47
  const v48 = v43 || v46
  s[3184] = v48
  const v49 = (v42 || v44) && (v45 || v47) && (v42 || v45)
  s[3185] = v49
  const v50 = v44 && v47
  s[3186] = v50
  const v51 = !s[121] || !v39 || v49
  const v52 = s[121] && v39 && (v48 || v50)
  const SDL_54_1 = s[117] || s[120] && v52 || s[128] && v52
  s[760] = SDL_54_1
  const SDL_54_1_nej = s[117] || s[120] && v51 || s[128] && v51
  s[763] = SDL_54_1_nej
  // SDL.21.5: Arbejdsgiveren skal have besked (SDL § 21, stk. 5)
  const SDL_21_5 = !s[1] || SDL_54_1
  s[1954] = SDL_21_5
  const SDL_21_5_nej = !s[1] || SDL_54_1_nej
  s[1955] = SDL_21_5_nej
  const SDL_21_5_ir = !s[1] || s[125]
  s[1956] = SDL_21_5_ir
  // SDL.24.1.ophør: Tidligste stop af udbetalingen (SDL § 24, stk. 1)
  const v58 = f.vurderingsdato >= 16688 /* 2015-09-10 */
  s[3195] = v58
  const SDL_24_1_ophoer_er = !v58 || f.ophoerErAfgjort === false || s[620]
  s[1959] = SDL_24_1_ophoer_er
  const SDL_24_1_ophoer_ir = !v58 || f.ophoerErAfgjort && s[621]
  s[1960] = SDL_24_1_ophoer_ir
  const SDL_24_1_ophoer = v58 ? (f.ophoerErAfgjort ? Math.max(s[622], f.ophoerAfgjortDen) : NEVER) : FIRST_DAY
  s[1957] = SDL_24_1_ophoer
  const SDL_24_1_ophoer_hoej = v58 ? (f.ophoerErAfgjort ? Math.max(s[623], f.ophoerAfgjortDen) : NEVER) : NEVER
  s[1958] = SDL_24_1_ophoer_hoej
  // SDL.24.1.revurdering: Revurdering før sygedagpengene stopper (SDL § 24, stk. 1)
  const v63 = s[155] && s[159] <= 13331 /* 2006-07-02 */
  const SDL_24_1_revurdering = s[624] && (v63 || s[155] && s[161] >= 16252 /* 2014-07-01 */ && s[159] <= 2147483646)
  s[1961] = SDL_24_1_revurdering
  const SDL_24_1_revurdering_nej = s[624] && (v63 || s[155] && s[161] >= 13332 /* 2006-07-03 */ && s[159] <= 16251 /* 2014-06-30 */)
  s[1962] = SDL_24_1_revurdering_nej
  const SDL_24_1_revurdering_ir = s[624] && (v63 || s[157] || s[155] && s[161] === NEVER) || s[625] || s[157]
  s[1963] = SDL_24_1_revurdering_ir
  // SDL.24a.2: Første dag i jobafklaring ved ny sygemelding (SDL § 24 a, stk. 2-5)
  const v67 = !s[59] && s[626]
  const SDL_24a_2 = v67 ? FIRST_DAY : s[137] ? s[113] : SDL_33_1
  s[1965] = SDL_24a_2
  const SDL_24a_2_hoej = v67 ? NEVER : s[137] ? s[115] : SDL_33_1_hoej
  s[1966] = SDL_24a_2_hoej
  const SDL_24a_2_er = s[627] && (v67 || s[144] && (s[137] && !s[59] || !s[137] && SDL_33_1_er))
  s[1967] = SDL_24a_2_er
  const SDL_24a_2_ir = s[627] && (v67 || s[144] && (s[137] && s[60] || !s[137] && SDL_33_1_ir) || s[118]) || s[628]
  s[1968] = SDL_24a_2_ir
  // SDL.24a.6: Sygedagpenge i stedet for jobafklaring ved livstruende sygdom (SDL § 24 a, stk. 6)
  const SDL_24a_6 = !s[1] || s[216] && (s[627] || s[629]) && f.laegenVurdererLivstruende
  s[1969] = SDL_24a_6
  const SDL_24a_6_nej = !s[1] || !s[216] || s[630] || f.laegenVurdererLivstruende === false
  s[1970] = SDL_24a_6_nej
  // SDL.24b.1: Fra jobafklaring til sygedagpenge ved livstruende sygdom (SDL § 24 b, stk. 1)
  const v74 = s[216] && f.erIJobafklaring && f.laegenVurdererLivstruende && f.opfylderBeskaeftigelseskravetVedLivstruende
  const SDL_24b_1 = !s[1] || v74
  s[631] = SDL_24b_1
  const SDL_24b_1_nej = !s[1] || !v74
  s[632] = SDL_24b_1_nej
}

function svar_59(f, s) {
  // SDL.24b.2: Første dag med sygedagpenge i stedet for jobafklaring (SDL § 24 b, stk. 2)
  const v0 = shiftDays(f.laegenVurderedeLivstruendeDen, 56) >= f.bedtOmSygedagpengeDen
  s[3197] = v0
  const v1 = v0 ? f.laegenVurderedeLivstruendeDen : f.bedtOmSygedagpengeDen
  const SDL_24b_2 = s[216] ? v1 : FIRST_DAY
  s[1972] = SDL_24b_2
  const SDL_24b_2_hoej = s[216] ? v1 : NEVER
  s[1973] = SDL_24b_2_hoej
  const SDL_24b_2_ir = s[631] && !s[216] || s[632] || !s[1]
  s[1974] = SDL_24b_2_ir
  // SDL.25.2: Sidste dag med sygedagpenge, når pension er tilkendt (SDL § 25, stk. 2)
  const v5 = f.vurderingsdato >= 15321 /* 2011-12-13 */
  s[3198] = v5
  const v6 = f.pensionMedTilbagevirkendeKraft ? Math.max(f.pensionAfgjortDen, shiftDays(f.pensionBetalesFra, -1)) : shiftDays(monthStart(f.pensionBetalesFra), -1)
  const SDL_25_2 = s[1] ? (v5 ? (s[633] ? Math.min(s[158], v6) : FIRST_DAY) : s[158]) : FIRST_DAY
  s[1977] = SDL_25_2
  const SDL_25_2_hoej = s[1] ? (v5 ? (s[633] ? Math.min(s[160], v6) : NEVER) : s[160]) : NEVER
  s[1978] = SDL_25_2_hoej
  const SDL_25_2_er = f.pensionTilkendt && (!s[1] || !v5 && s[154] || v5 && (!s[633] || s[154]))
  s[1979] = SDL_25_2_er
  const SDL_25_2_ir = f.pensionTilkendt === false || !s[1] || !v5 && s[156] || v5 && (!s[633] || s[156])
  s[1980] = SDL_25_2_ir
  // SDL.26.1.uger: Krævet arbejdsdygtighed før ny ret (SDL § 26, stk. 1)
  const v11 = !s[59] && s[119] && s[626]
  s[643] = v11
  const SDL_26_1_uger = s[117] ? -Infinity : v11 || s[144] ? (s[144] ? 0 : 91) : 91
  s[1988] = SDL_26_1_uger
  const SDL_26_1_uger_hoej = s[117] ? Infinity : s[120] ? 91 : v11 ? 91 : 0
  s[1989] = SDL_26_1_uger_hoej
  const SDL_26_1_uger_er = s[117] || s[120] || v11 || s[144]
  s[1990] = SDL_26_1_uger_er
  // SDL.26.1: Ny ret, når retten er brugt op (SDL § 26, stk. 1)
  const v15 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer >= SDL_26_1_uger
  s[644] = v15
  const v16 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer < SDL_26_1_uger_hoej
  s[645] = v16
  const v17 = s[573] || s[163]
  s[3203] = v17
  const v18 = s[617] && (s[162] || s[164]) && (s[572] || s[162])
  s[3202] = v18
  const v19 = s[125] && s[164]
  s[3204] = v19
  const v20 = v15 || v18
  const v21 = (v16 || s[125]) && (v17 || v19) && (v16 || v17)
  const v22 = s[125] && v19
  const v23 = f.ugerISammenhaengendeSygeperiode <= 364
  s[3201] = v23
  const v24 = f.retErOpbrugt && !v23
  s[3200] = v24
  const SDL_26_1 = v24 && (s[117] || s[120] && v20 || v11 && v20 || s[144])
  s[1981] = SDL_26_1
  const SDL_26_1_nej = v24 && (s[117] || s[120] && v21 || v11 && v21)
  s[1982] = SDL_26_1_nej
  const SDL_26_1_ir = !v24 || s[117] || s[120] && v22 || v11 && v22 || s[118]
  s[1983] = SDL_26_1_ir
  // SDL.26.1.covid: Covid-forlængelse i 3 måneder (SDL § 26, stk. 1-2)
  const v28 = Math.max(s[159], 18330 /* 2020-03-09 */)
  s[3206] = v28
  const v29 = Math.max(s[161], 18330 /* 2020-03-09 */)
  s[937] = v29
  const v30 = s[155] && v28 <= 18808 /* 2021-06-30 */
  const v31 = s[155] && s[161] >= 18330 /* 2020-03-09 */
  s[3210] = v31
  const v32 = s[155] && s[159] < 18330 /* 2020-03-09 */
  s[3211] = v32
  const v33 = s[155] && s[159] <= 18535 /* 2020-09-30 */
  s[3212] = v33
  const v34 = s[155] && s[161] > 18535 /* 2020-09-30 */
  s[3213] = v34
  const v35 = v32 || v34
  s[637] = v35
  const v36 = (v31 || s[157]) && (v33 || s[157]) && (v31 || v33)
  s[3209] = v36
  const v37 = countDays(s[53], 18330 /* 2020-03-09 */, 18330 /* 2020-03-09 */) >= 1
  s[3214] = v37
  const v38 = v31 || !v37 || f.fortsatRet9Marts2020 === false
  s[636] = v38
  const v39 = (v32 || s[157]) && v37 && f.fortsatRet9Marts2020
  s[635] = v39
  const v40 = v36 || v39
  s[3207] = v40
  const v41 = (v35 || s[157]) && v38
  s[3208] = v41
  const v42 = shiftDays(s[159], 1)
  s[671] = v42
  const v43 = shiftDays(s[161], 1)
  s[673] = v43
  const v44 = shiftDays(shiftMonths(v42, 3), -1)
  const v45 = shiftDays(shiftMonths(v43, 3), -1)
  const v46 = Math.max(v44, 18443 /* 2020-06-30 */)
  const v47 = Math.min(v45, 18443 /* 2020-06-30 */)
  const v48 = v36 && s[155]
  s[638] = v48
  const v49 = s[157] && s[155] && v47 >= v46
  const v50 = v35 || v49
  const v51 = v35 ? 18443 /* 2020-06-30 */ : v46
  const v52 = v48 ? (v50 ? Math.min(v44, v51) : v44) : v51
  const v53 = v35 ? 18443 /* 2020-06-30 */ : v47
  const v54 = v48 ? (v50 ? Math.max(v45, v53) : v45) : v53
  const v55 = v36 && s[157]
  s[639] = v55
  const v56 = v40 && (v48 || v35 || v49)
  const v57 = v41 && s[155]
  const v58 = v56 ? (v57 ? Math.min(s[159], v52) : v52) : s[159]
  const v59 = v56 ? (v57 ? Math.max(s[161], v54) : v54) : s[161]
  const v60 = v28 <= 2147483646
  s[634] = v60
  const v61 = s[155] && v29 >= 18809 /* 2021-07-01 */ && v60
  const v62 = s[157] || s[155] && v29 === NEVER
  s[640] = v62
  const v63 = v30 && (v56 || v57)
  const v64 = v61 && s[155]
  const SDL_26_1_covid_er = v63 || v64
  s[648] = SDL_26_1_covid_er
  const SDL_26_1_covid = v63 ? (v64 ? Math.min(s[159], v58) : v58) : s[159]
  s[646] = SDL_26_1_covid
  const SDL_26_1_covid_hoej = v63 ? (v64 ? Math.max(s[161], v59) : v59) : s[161]
  s[647] = SDL_26_1_covid_hoej
  const SDL_26_1_covid_ir = v30 && (v40 && (v55 || s[157] && !((!s[155] || !s[157] && v44 === v45) && s[155] && (!s[155] || v44 === 18443 /* 2020-06-30 */))) || v41 && s[157]) || v61 && s[157] || v62
  s[649] = SDL_26_1_covid_ir
}

function svar_60(f, s) {
  // SDL.26.1.fra: Hvornår covid-forlængelsen regnes fra (SDL § 26, stk. 1-2)
  const v0 = !s[155] || !s[157] && s[159] === s[161]
  s[692] = v0
  const v1 = s[155] && s[634]
  const v2 = s[635] ? 18352 /* 2020-03-31 */ : NEVER
  const v3 = s[636] ? NEVER : 18352 /* 2020-03-31 */
  const v4 = Math.max(s[159], v2)
  const v5 = Math.min(s[161], v3)
  const v6 = s[157] && s[155] && v5 >= v4
  const v7 = s[637] || v6
  const v8 = s[637] ? (v6 ? Math.min(v2, v4) : v2) : v4
  const SDL_26_1_fra = s[638] ? (v7 ? Math.min(s[159], v8) : s[159]) : v8
  s[1984] = SDL_26_1_fra
  const v10 = s[637] ? (v6 ? Math.max(v3, v5) : v3) : v5
  const SDL_26_1_fra_hoej = s[638] ? (v7 ? Math.max(s[161], v10) : s[161]) : v10
  s[1985] = SDL_26_1_fra_hoej
  const SDL_26_1_fra_er = v1 && (s[638] || s[637] || v6)
  s[1986] = SDL_26_1_fra_er
  const SDL_26_1_fra_ir = v1 && (s[639] || s[157] && !(v0 && v2 === v3 && s[155] && (!s[155] || s[159] === v2))) || s[640]
  s[1987] = SDL_26_1_fra_ir
  // SDL.26.2: Ny ret for pensionister, når retten er brugt op (SDL § 26, stk. 1)
  const v14 = f.ugerISammenhaengendeSygeperiode <= 182
  s[3217] = v14
  const v15 = f.retErOpbrugt === false || v14 || s[641]
  s[3216] = v15
  const v16 = f.retErOpbrugt && !v14 && s[642]
  s[3215] = v16
  const SDL_26_2 = v16 && (s[117] || s[120] || s[643] && s[644] || s[144])
  s[1991] = SDL_26_2
  const SDL_26_2_nej = v16 && (s[117] || s[120] || s[643] && s[645])
  s[1992] = SDL_26_2_nej
  const SDL_26_2_ir = v16 && (s[117] || s[120] || s[643] && s[125] || s[118]) || v15
  s[1993] = SDL_26_2_ir
  // SDL.26.3.covid: Covid-forlængelse i 3 måneder mere (SDL § 26, stk. 3)
  const v20 = Math.max(18330 /* 2020-03-09 */, s[646])
  s[3219] = v20
  const v21 = Math.max(18330 /* 2020-03-09 */, s[647])
  s[3218] = v21
  const v22 = s[648] && v20 <= 18808 /* 2021-06-30 */
  const v23 = s[648] && s[155]
  const v24 = s[649] || s[157]
  s[3224] = v24
  const v25 = v23 && s[159] < s[647]
  s[3222] = v25
  const v26 = v23 && s[161] >= s[646]
  s[3223] = v26
  const v27 = s[648] && s[647] >= 18443 /* 2020-06-30 */
  s[3227] = v27
  const v28 = s[648] && s[646] < 18443 /* 2020-06-30 */
  s[3228] = v28
  const v29 = s[648] && s[646] <= 18535 /* 2020-09-30 */
  s[3229] = v29
  const v30 = s[648] && s[647] > 18535 /* 2020-09-30 */
  s[3230] = v30
  const v31 = v28 || v30
  s[3226] = v31
  const v32 = (v27 || s[649]) && (v29 || s[649]) && (v27 || v29)
  s[3225] = v32
  const v33 = v26 || v31
  s[3221] = v33
  const v34 = (v25 || v24) && (v32 || s[649]) && (v25 || v32)
  s[3220] = v34
  const v35 = shiftDays(shiftMonths(shiftDays(s[646], 1), 3), -1)
  const v36 = shiftDays(shiftMonths(shiftDays(s[647], 1), 3), -1)
  const v37 = Math.max(s[646], v35)
  const v38 = Math.min(s[647], v36)
  const v39 = v34 && s[648]
  const v40 = v33 && s[648]
  const v41 = s[649] && s[648] && v38 >= v37
  const v42 = v40 || v41
  const v43 = v40 ? (v41 ? Math.min(s[646], v37) : s[646]) : v37
  const v44 = v39 ? (v42 ? Math.min(v35, v43) : v35) : v43
  const v45 = v40 ? (v41 ? Math.max(s[647], v38) : s[647]) : v38
  const v46 = v39 ? (v42 ? Math.max(v36, v45) : v36) : v45
  const v47 = s[648] && v21 >= 18809 /* 2021-07-01 */ && v20 <= 2147483646
  const v48 = v22 && (v39 || v40 || v41)
  const v49 = v47 && s[648]
  const SDL_26_3_covid_er = v48 || v49
  s[652] = SDL_26_3_covid_er
  const SDL_26_3_covid = v48 ? (v49 ? Math.min(s[646], v44) : v44) : s[646]
  s[650] = SDL_26_3_covid
  const SDL_26_3_covid_hoej = v48 ? (v49 ? Math.max(s[647], v46) : v46) : s[647]
  s[651] = SDL_26_3_covid_hoej
  const SDL_26_3_covid_ir = v22 && s[649] || v47 && s[649] || s[649] || s[648] && v21 === NEVER
  s[653] = SDL_26_3_covid_ir
  // SDL.26a.1.covid: Covid-forlængelse efter en anden forlængelse (SDL § 26 a, stk. 1-2)
  const v54 = f.forlaengelsenSlutter >= 18330 /* 2020-03-09 */
  s[3234] = v54
  const v55 = Math.max(f.forlaengelsenSlutter, 18330 /* 2020-03-09 */)
  s[3231] = v55
  const v56 = v55 >= 18809 /* 2021-07-01 */
  s[3232] = v56
  const v57 = f.forlaengelsenSlutter <= 18535 /* 2020-09-30 */
  s[3235] = v57
  const v58 = v54 && v57
  s[3233] = v58
  const v59 = shiftDays(shiftMonths(shiftDays(f.forlaengelsenSlutter, 1), 3), -1)
  const v60 = v59 >= 18443 /* 2020-06-30 */
  s[3236] = v60
  const SDL_26a_1_covid = v56 ? f.forlaengelsenSlutter : v58 ? (v60 ? v59 : 18443 /* 2020-06-30 */) : f.forlaengelsenSlutter
  s[1994] = SDL_26a_1_covid
  // SDL.26a.3.covid: Covid-forlængelse i 3 måneder mere efter en anden forlængelse (SDL § 26 a, stk. 3)
  const v62 = Math.max(18330 /* 2020-03-09 */, SDL_26a_1_covid)
  s[3237] = v62
  const v63 = v62 >= 18809 /* 2021-07-01 */
  s[3238] = v63
  const v64 = f.forlaengelsenSlutter >= SDL_26a_1_covid
  s[3240] = v64
  const v65 = SDL_26a_1_covid >= 18443 /* 2020-06-30 */
  s[3242] = v65
  const v66 = SDL_26a_1_covid <= 18535 /* 2020-09-30 */
  s[3243] = v66
  const v67 = v65 && v66
  s[3241] = v67
  const v68 = !v64 && v67
  s[3239] = v68
  const SDL_26a_3_covid_ir = v62 >= NEVER
  s[655] = SDL_26a_3_covid_ir
  const SDL_26a_3_covid = v63 ? SDL_26a_1_covid : v68 ? shiftDays(shiftMonths(shiftDays(SDL_26a_1_covid, 1), 3), -1) : SDL_26a_1_covid
  s[654] = SDL_26a_3_covid
}

function svar_61(f, s) {
  // SDL.26c.covid: Covid-forlængelse i 1 måned, oktober 2020 (SDL § 26 c, stk. 1-2)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[650])
  s[3245] = v0
  const v1 = Math.max(18330 /* 2020-03-09 */, s[651])
  s[3244] = v1
  const v2 = s[652] && v0 <= 18808 /* 2021-06-30 */
  const v3 = s[652] && s[651] >= 18535 /* 2020-09-30 */
  s[3248] = v3
  const v4 = s[652] && s[650] < 18535 /* 2020-09-30 */
  s[3249] = v4
  const v5 = s[652] && s[650] <= 18566 /* 2020-10-31 */
  s[3250] = v5
  const v6 = s[652] && s[651] > 18566 /* 2020-10-31 */
  s[3251] = v6
  const v7 = v4 || v6
  s[3247] = v7
  const v8 = (v3 || s[653]) && (v5 || s[653]) && (v3 || v5)
  s[3246] = v8
  const v9 = shiftDays(shiftMonths(shiftDays(s[650], 1), 1), -1)
  const v10 = shiftDays(shiftMonths(shiftDays(s[651], 1), 1), -1)
  const v11 = Math.max(s[650], v9)
  const v12 = Math.min(s[651], v10)
  const v13 = v8 && s[652]
  const v14 = v7 && s[652]
  const v15 = s[653] && s[652] && v12 >= v11
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(s[650], v11) : s[650]) : v11
  const v18 = v13 ? (v16 ? Math.min(v9, v17) : v9) : v17
  const v19 = v14 ? (v15 ? Math.max(s[651], v12) : s[651]) : v12
  const v20 = v13 ? (v16 ? Math.max(v10, v19) : v10) : v19
  const v21 = s[652] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v22 = v2 && (v13 || v14 || v15)
  const v23 = v21 && s[652]
  const SDL_26c_covid_er = v22 || v23
  s[657] = SDL_26c_covid_er
  const SDL_26c_covid = v22 ? (v23 ? Math.min(s[650], v18) : v18) : s[650]
  s[661] = SDL_26c_covid
  const SDL_26c_covid_hoej = v22 ? (v23 ? Math.max(s[651], v20) : v20) : s[651]
  s[663] = SDL_26c_covid_hoej
  const SDL_26c_covid_ir = v2 && s[653] || v21 && s[653] || s[653] || s[652] && v1 === NEVER
  s[659] = SDL_26c_covid_ir
  // SDL.26d.covid: Covid-forlængelse i 1 måned, oktober 2020, efter en anden forlængelse (SDL § 26 d, stk. 1-2)
  const v28 = Math.max(18330 /* 2020-03-09 */, s[654])
  s[3253] = v28
  const v29 = v28 >= 18809 /* 2021-07-01 */
  s[3254] = v29
  const v30 = s[654] >= 18535 /* 2020-09-30 */
  const v31 = !s[655] && v30
  s[3257] = v31
  const v32 = !s[655] && !v30
  s[3258] = v32
  const v33 = s[654] <= 18566 /* 2020-10-31 */
  const v34 = !s[655] && v33
  s[3259] = v34
  const v35 = !s[655] && !v33
  s[3260] = v35
  const v36 = v32 || v35
  s[3256] = v36
  const v37 = (v31 || s[655]) && (v34 || s[655]) && (v31 || v34)
  s[3255] = v37
  const v38 = shiftDays(shiftMonths(shiftDays(s[654], 1), 1), -1)
  const v39 = Math.max(s[654], v38)
  const v40 = Math.min(s[654], v38)
  const v41 = v37 && !s[655]
  const v42 = v36 && !s[655]
  const v43 = s[655] && !s[655] && v40 >= v39
  const v44 = v42 || v43
  const v45 = v42 ? (v43 ? Math.min(s[654], v39) : s[654]) : v39
  const v46 = v42 ? (v43 ? Math.max(s[654], v40) : s[654]) : v40
  const v47 = !s[655] && v28 < NEVER
  s[3252] = v47
  const SDL_26d_covid = v29 ? s[654] : v41 ? (v44 ? Math.min(v38, v45) : v38) : v45
  s[660] = SDL_26d_covid
  const SDL_26d_covid_hoej = v29 ? s[654] : v41 ? (v44 ? Math.max(v38, v46) : v38) : v46
  s[662] = SDL_26d_covid_hoej
  const SDL_26d_covid_er = v47 && (!v29 && (v41 || v42 || v43) || v29 && !s[655])
  s[656] = SDL_26d_covid_er
  const SDL_26d_covid_ir = !v47 || s[655]
  s[658] = SDL_26d_covid_ir
}

function svar_62(f, s) {
  // SDL.26f.covid: Covid-forlængelse i stedet for jobafklaring, § 26 f (SDL § 26 f, stk. 1)
  const v0 = f.forlaengelseErAfgjort && s[656] || f.forlaengelseErAfgjort === false && s[657]
  s[3261] = v0
  const v1 = f.forlaengelseErAfgjort && s[658] || f.forlaengelseErAfgjort === false && s[659]
  s[3262] = v1
  const v2 = f.forlaengelseErAfgjort ? s[660] : s[661]
  const v3 = f.forlaengelseErAfgjort ? s[662] : s[663]
  const v4 = Math.max(18330 /* 2020-03-09 */, v2)
  s[3264] = v4
  const v5 = Math.max(18330 /* 2020-03-09 */, v3)
  s[3263] = v5
  const v6 = v0 && v4 <= 18808 /* 2021-06-30 */
  const v7 = shiftDays(v2, 1)
  const v8 = shiftDays(v3, 1)
  const v9 = v0 && v8 >= 18567 /* 2020-11-01 */
  s[3267] = v9
  const v10 = v0 && v7 < 18567 /* 2020-11-01 */
  s[3268] = v10
  const v11 = v0 && v7 <= 18658 /* 2021-01-31 */
  s[3269] = v11
  const v12 = v0 && v8 > 18658 /* 2021-01-31 */
  s[3270] = v12
  const v13 = v10 || v12
  s[3266] = v13
  const v14 = (v9 || v1) && (v11 || v1) && (v9 || v11)
  s[3265] = v14
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
  s[1997] = SDL_26f_covid_er
  const SDL_26f_covid = v28 ? (v29 ? Math.min(v2, v24) : v24) : v2
  s[1995] = SDL_26f_covid
  const SDL_26f_covid_hoej = v28 ? (v29 ? Math.max(v3, v26) : v26) : v3
  s[1996] = SDL_26f_covid_hoej
  const SDL_26f_covid_ir = v6 && v1 || v27 && v1 || v1 || v0 && v5 === NEVER
  s[1998] = SDL_26f_covid_ir
  // SDL.26g.covid: Covid-forlængelse i stedet for jobafklaring, § 26 g (SDL § 26 g, stk. 1)
  const v34 = Math.max(18330 /* 2020-03-09 */, SDL_26f_covid)
  s[3272] = v34
  const v35 = Math.max(18330 /* 2020-03-09 */, SDL_26f_covid_hoej)
  s[3271] = v35
  const v36 = SDL_26f_covid_er && v34 <= 18808 /* 2021-06-30 */
  const v37 = shiftDays(SDL_26f_covid, 1)
  const v38 = shiftDays(SDL_26f_covid_hoej, 1)
  const v39 = SDL_26f_covid_er && v38 >= 18659 /* 2021-02-01 */
  s[3275] = v39
  const v40 = SDL_26f_covid_er && v37 < 18659 /* 2021-02-01 */
  s[3276] = v40
  const v41 = SDL_26f_covid_er && v37 <= 18686 /* 2021-02-28 */
  s[3277] = v41
  const v42 = SDL_26f_covid_er && v38 > 18686 /* 2021-02-28 */
  s[3278] = v42
  const v43 = v40 || v42
  s[3274] = v43
  const v44 = (v39 || SDL_26f_covid_ir) && (v41 || SDL_26f_covid_ir) && (v39 || v41)
  s[3273] = v44
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
  s[666] = SDL_26g_covid_er
  const SDL_26g_covid = v58 ? (v59 ? Math.min(SDL_26f_covid, v54) : v54) : SDL_26f_covid
  s[664] = SDL_26g_covid
  const SDL_26g_covid_hoej = v58 ? (v59 ? Math.max(SDL_26f_covid_hoej, v56) : v56) : SDL_26f_covid_hoej
  s[665] = SDL_26g_covid_hoej
  const SDL_26g_covid_ir = v36 && SDL_26f_covid_ir || v57 && SDL_26f_covid_ir || SDL_26f_covid_ir || SDL_26f_covid_er && v35 === NEVER
  s[667] = SDL_26g_covid_ir
}

function svar_63(f, s) {
  // SDL.26h.covid: Covid-forlængelse i stedet for jobafklaring, § 26 h (SDL § 26 h, stk. 1)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[664])
  s[3280] = v0
  const v1 = Math.max(18330 /* 2020-03-09 */, s[665])
  s[3279] = v1
  const v2 = s[666] && v0 <= 18808 /* 2021-06-30 */
  const v3 = shiftDays(s[664], 1)
  const v4 = shiftDays(s[665], 1)
  const v5 = s[666] && v4 >= 18687 /* 2021-03-01 */
  s[3283] = v5
  const v6 = s[666] && v3 < 18687 /* 2021-03-01 */
  s[3284] = v6
  const v7 = s[666] && v3 <= 18747 /* 2021-04-30 */
  s[3285] = v7
  const v8 = s[666] && v4 > 18747 /* 2021-04-30 */
  s[3286] = v8
  const v9 = v6 || v8
  s[3282] = v9
  const v10 = (v5 || s[667]) && (v7 || s[667]) && (v5 || v7)
  s[3281] = v10
  const v11 = shiftDays(shiftMonths(v3, 2), -1)
  const v12 = shiftDays(shiftMonths(v4, 2), -1)
  const v13 = Math.max(s[664], v11)
  const v14 = Math.min(s[665], v12)
  const v15 = v10 && s[666]
  const v16 = v9 && s[666]
  const v17 = s[667] && s[666] && v14 >= v13
  const v18 = v16 || v17
  const v19 = v16 ? (v17 ? Math.min(s[664], v13) : s[664]) : v13
  const v20 = v15 ? (v18 ? Math.min(v11, v19) : v11) : v19
  const v21 = v16 ? (v17 ? Math.max(s[665], v14) : s[665]) : v14
  const v22 = v15 ? (v18 ? Math.max(v12, v21) : v12) : v21
  const v23 = s[666] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v24 = v2 && (v15 || v16 || v17)
  const v25 = v23 && s[666]
  const SDL_26h_covid_er = v24 || v25
  s[2001] = SDL_26h_covid_er
  const SDL_26h_covid = v24 ? (v25 ? Math.min(s[664], v20) : v20) : s[664]
  s[1999] = SDL_26h_covid
  const SDL_26h_covid_hoej = v24 ? (v25 ? Math.max(s[665], v22) : v22) : s[665]
  s[2000] = SDL_26h_covid_hoej
  const SDL_26h_covid_ir = v2 && s[667] || v23 && s[667] || s[667] || s[666] && v1 === NEVER
  s[2002] = SDL_26h_covid_ir
  // SDL.26i.covid: Covid-forlængelse i stedet for jobafklaring, § 26 i (SDL § 26 i, stk. 1)
  const v30 = Math.max(18330 /* 2020-03-09 */, SDL_26h_covid)
  s[3288] = v30
  const v31 = Math.max(18330 /* 2020-03-09 */, SDL_26h_covid_hoej)
  s[3287] = v31
  const v32 = SDL_26h_covid_er && v30 <= 18808 /* 2021-06-30 */
  const v33 = shiftDays(SDL_26h_covid, 1)
  const v34 = shiftDays(SDL_26h_covid_hoej, 1)
  const v35 = SDL_26h_covid_er && v34 >= 18748 /* 2021-05-01 */
  s[3291] = v35
  const v36 = SDL_26h_covid_er && v33 < 18748 /* 2021-05-01 */
  s[3292] = v36
  const v37 = SDL_26h_covid_er && v33 <= 18808 /* 2021-06-30 */
  s[3293] = v37
  const v38 = SDL_26h_covid_er && v34 > 18808 /* 2021-06-30 */
  s[3294] = v38
  const v39 = v36 || v38
  s[3290] = v39
  const v40 = (v35 || SDL_26h_covid_ir) && (v37 || SDL_26h_covid_ir) && (v35 || v37)
  s[3289] = v40
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
  s[2005] = SDL_26i_covid_er
  const SDL_26i_covid = v54 ? (v55 ? Math.min(SDL_26h_covid, v50) : v50) : SDL_26h_covid
  s[2003] = SDL_26i_covid
  const SDL_26i_covid_hoej = v54 ? (v55 ? Math.max(SDL_26h_covid_hoej, v52) : v52) : SDL_26h_covid_hoej
  s[2004] = SDL_26i_covid_hoej
  const SDL_26i_covid_ir = v32 && SDL_26h_covid_ir || v53 && SDL_26h_covid_ir || SDL_26h_covid_ir || SDL_26h_covid_er && v31 === NEVER
  s[2006] = SDL_26i_covid_ir
  // SDL.27.1.2.uger: Længste forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v60 = s[94] && s[98] && s[96] <= 14691 /* 2010-03-23 */
  const v61 = s[94] && s[95] >= 14692 /* 2010-03-24 */ && s[668]
  const SDL_27_1_2_uger = s[90] ? -Infinity : v60 ? 182 : v61 ? 273 : s[92] ? 273 : 483
  s[2009] = SDL_27_1_2_uger
  const SDL_27_1_2_uger_hoej = s[90] ? Infinity : v61 || s[669] ? (s[669] ? (s[93] ? 483 : 273) : 273) : 182
  s[2010] = SDL_27_1_2_uger_hoej
  const SDL_27_1_2_uger_er = s[90] || v60 || v61 || s[92] || s[93]
  s[2011] = SDL_27_1_2_uger_er
  // SDL.27.1.2.slut: Seneste slut på forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v65 = s[94] && s[98] && s[97]
  const v66 = s[157] || s[108]
  const SDL_27_1_2_slut_er = s[90] || v65 && s[155] && SDL_27_1_2_uger_er
  s[687] = SDL_27_1_2_slut_er
  const SDL_27_1_2_slut = s[90] ? FIRST_DAY : shiftDays(s[159], SDL_27_1_2_uger)
  s[685] = SDL_27_1_2_slut
  const SDL_27_1_2_slut_hoej = s[90] ? NEVER : shiftDays(s[161], SDL_27_1_2_uger_hoej)
  s[686] = SDL_27_1_2_slut_hoej
  const SDL_27_1_2_slut_ir = s[90] || v65 && v66 || s[99]
  s[691] = SDL_27_1_2_slut_ir
  // SDL.27.1.3.slut: Seneste slut på forlængelse ved lægebehandling (SDL § 27, stk. 2)
  const v71 = allPeriods(f.ventetidPaaSygehus)
  const v72 = without(ALL_DAYS, v71)
  const v73 = s[155] && s[670]
  const SDL_27_1_3_slut = s[90] ? FIRST_DAY : dayReaching(v72, s[671], s[672])
  s[688] = SDL_27_1_3_slut
  const SDL_27_1_3_slut_hoej = s[90] ? NEVER : dayReaching(v72, s[673], s[674])
  s[689] = SDL_27_1_3_slut_hoej
  const SDL_27_1_3_slut_er = s[90] || s[91] && v73 || s[112] && v73
  s[690] = SDL_27_1_3_slut_er
  const SDL_27_1_3_slut_ir = s[90] || s[91] && v66 || s[112] && v66 || s[99]
  s[693] = SDL_27_1_3_slut_ir
}

function svar_64(f, s) {
  // SDL.27.1.4.slut: Seneste slut på forlængelse til afklaring af fleksjob eller pension (SDL § 27, stk. 1, nr. 4)
  const v0 = shiftDays(s[159], 182)
  const v1 = s[92] && s[155]
  const v2 = s[675] || s[676]
  const v3 = s[676] ? FIRST_DAY : NEVER
  const SDL_27_1_4_slut = s[90] ? FIRST_DAY : s[91] ? FIRST_DAY : v1 ? (v2 ? Math.min(v0, v3) : v0) : v3
  s[2012] = SDL_27_1_4_slut
  const SDL_27_1_4_slut_hoej = s[90] ? NEVER : s[91] ? NEVER : v2 ? NEVER : shiftDays(s[161], 182)
  s[2013] = SDL_27_1_4_slut_hoej
  const SDL_27_1_4_slut_er = s[90] || s[91] || v1 || s[675] || s[676]
  s[2014] = SDL_27_1_4_slut_er
  const SDL_27_1_4_slut_ir = s[90] || s[91] || s[92] && s[157] || s[676] || s[99]
  s[2015] = SDL_27_1_4_slut_ir
  // SDL.27.1.slut: Forlængelsens seneste slut (SDL § 27, stk. 1)
  const v8 = s[100] || s[104] || s[677] || s[678]
  s[3296] = v8
  const v9 = s[679] && s[680] && s[681] && s[682] && (s[105] || s[107] || s[683] || s[684])
  s[3297] = v9
  const v10 = Math.max(s[159], s[685])
  const v11 = Math.min(s[161], s[686])
  const v12 = s[101] && s[687]
  const v13 = s[109] && s[155]
  const v14 = s[108] && s[687] && s[155] && v11 >= v10
  const v15 = v13 || v14
  const v16 = v13 ? (v14 ? Math.min(s[159], v10) : s[159]) : v10
  const v17 = v13 ? (v14 ? Math.max(s[161], v11) : s[161]) : v11
  const v18 = Math.max(s[159], s[688])
  const v19 = Math.min(s[161], s[689])
  const v20 = s[102] && s[690]
  const v21 = s[110] && s[155]
  const v22 = s[108] && s[690] && s[155] && v19 >= v18
  const v23 = v21 || v22
  const v24 = v21 ? (v22 ? Math.min(s[159], v18) : s[159]) : v18
  const v25 = v21 ? (v22 ? Math.max(s[161], v19) : s[161]) : v19
  const v26 = Math.max(s[159], SDL_27_1_4_slut)
  const v27 = Math.min(s[161], SDL_27_1_4_slut_hoej)
  const v28 = s[103] && SDL_27_1_4_slut_er
  const v29 = s[111] && s[155]
  const v30 = s[106] && SDL_27_1_4_slut_er && s[155] && v27 >= v26
  const v31 = v29 || v30
  const v32 = v29 ? (v30 ? Math.min(s[159], v26) : s[159]) : v26
  const v33 = v29 ? (v30 ? Math.max(s[161], v27) : s[161]) : v27
  const v34 = Math.max(v28 ? (v31 ? Math.min(SDL_27_1_4_slut, v32) : SDL_27_1_4_slut) : v32, v12 ? (v15 ? Math.min(s[685], v16) : s[685]) : v16, v20 ? (v23 ? Math.min(s[688], v24) : s[688]) : v24)
  const v35 = Math.max(v28 ? (v31 ? Math.max(SDL_27_1_4_slut_hoej, v33) : SDL_27_1_4_slut_hoej) : v33, v12 ? (v15 ? Math.max(s[686], v17) : s[686]) : v17, v20 ? (v23 ? Math.max(s[689], v25) : s[689]) : v25)
  const v36 = (v12 || v13 || v14) && (v20 || v21 || v22) && (v28 || v29 || v30)
  const v37 = s[101] && s[691] || s[109] && s[157] || s[108] && s[691] && s[157] || s[108] && !((!s[687] || !s[691] && s[685] === s[686]) && s[692] && (s[687] && s[155] || !s[687] && !s[155]) && (!s[687] || s[159] === s[685])) || s[102] && s[693] || s[110] && s[157] || s[108] && s[693] && s[157] || s[108] && !((!s[690] || !s[693] && s[688] === s[689]) && s[692] && (s[690] && s[155] || !s[690] && !s[155]) && (!s[690] || s[159] === s[688])) || s[103] && SDL_27_1_4_slut_ir || s[111] && s[157] || s[106] && SDL_27_1_4_slut_ir && s[157] || s[106] && !((!SDL_27_1_4_slut_er || !SDL_27_1_4_slut_ir && SDL_27_1_4_slut === SDL_27_1_4_slut_hoej) && s[692] && (SDL_27_1_4_slut_er && s[155] || !SDL_27_1_4_slut_er && !s[155]) && (!SDL_27_1_4_slut_er || s[159] === SDL_27_1_4_slut))
  const v38 = v9 && v36
  const v39 = s[694] && v36 && v35 >= NEVER
  const v40 = v8 || v38 || v39
  const v41 = v9 && v37 || s[694] && !((!v36 || !v37 && v34 === v35) && v36 && v34 === NEVER)
  const SDL_27_1_slut = s[90] ? FIRST_DAY : v38 || v39 ? (v38 ? v34 : NEVER) : NEVER
  s[2019] = SDL_27_1_slut
  const SDL_27_1_slut_hoej = s[90] ? NEVER : v8 ? NEVER : v35
  s[2020] = SDL_27_1_slut_hoej
  const SDL_27_1_slut_er = s[162] && (s[90] || s[91] && v40 || s[112] && v40)
  s[2021] = SDL_27_1_slut_er
  const SDL_27_1_slut_ir = s[162] && (s[90] || s[91] && v41 || s[112] && v41 || s[99]) || s[695]
  s[2022] = SDL_27_1_slut_ir
  // SDL.29.1: Forlængelse for pensionister m.fl. (SDL § 29)
  const SDL_29_1 = s[642] && !s[59] && (!s[696] || f.laegenVenterArbejdeInden26Uger)
  s[2023] = SDL_29_1
  const SDL_29_1_nej = s[642] && !s[59] && (!s[696] || f.laegenVenterArbejdeInden26Uger === false)
  s[2024] = SDL_29_1_nej
  const SDL_29_1_ir = s[642] && (s[59] || !s[696]) || s[641]
  s[2025] = SDL_29_1_ir
  // SDL.30.1.fri: Første fraværsdag, når du blev syg i aftalt fri (SDL § 30, stk. 1)
  const v49 = Math.max(s[56], shiftDays(f.fridageneSlutter, 1))
  const SDL_30_1_fri = s[1] ? v49 : FIRST_DAY
  s[2026] = SDL_30_1_fri
  const SDL_30_1_fri_hoej = s[1] ? v49 : NEVER
  s[2027] = SDL_30_1_fri_hoej
  const SDL_30_1_fri_ir = f.sygUnderAftaltFri === false || !s[1]
  s[2028] = SDL_30_1_fri_ir
  // SDL.35.2: Arbejdsgiveren betaler tidligst fra (SDL § 35, stk. 2)
  const v53 = shiftDays(f.sygemeldtTilArbejdsgiver, 1)
  const v54 = f.fyldestgoerendeBegrundelse === false || !s[59]
  s[702] = v54
  const v55 = f.fyldestgoerendeBegrundelse && s[60]
  s[706] = v55
  const v56 = f.sygemeldtITide && !s[59] || f.sygemeldtITide === false && (f.indsigelseModSenSygemelding && v54 || f.indsigelseModSenSygemelding === false && !s[59])
  const v57 = f.sygemeldtITide && s[60] || f.sygemeldtITide === false && (f.indsigelseModSenSygemelding && v55 || f.indsigelseModSenSygemelding === false && s[60])
  const SDL_35_2 = s[117] ? FIRST_DAY : f.sygemeldtITide ? s[113] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[113] : v53) : s[113]
  s[2040] = SDL_35_2
  const SDL_35_2_hoej = s[117] ? NEVER : f.sygemeldtITide ? s[115] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[115] : v53) : s[115]
  s[2041] = SDL_35_2_hoej
  const SDL_35_2_er = s[126] && (s[117] || s[120] && v56 || s[128] && v56)
  s[2042] = SDL_35_2_er
  const SDL_35_2_ir = s[126] && (s[117] || s[120] && v57 || s[128] && v57 || s[118]) || s[127] || s[125]
  s[2043] = SDL_35_2_ir
  // SDL.35.3: Du skal have meldt dig syg til a-kassen (SDL § 35, stk. 3)
  const v62 = !s[59] && s[114] && s[697]
  s[704] = v62
  const v63 = !s[59] && s[698] && s[116]
  s[705] = v63
  const SDL_35_3 = s[117] ? FIRST_DAY : v62 ? FIRST_DAY : s[113]
  s[701] = SDL_35_3
  const SDL_35_3_hoej = s[117] ? NEVER : v62 ? NEVER : s[115]
  s[700] = SDL_35_3_hoej
  const SDL_35_3_er = s[142] && (s[117] || v62 || v63 && !s[59])
  s[699] = SDL_35_3_er
  const SDL_35_3_ir = !s[142] || s[117] || v62 || v63 && s[60] || s[118]
  s[703] = SDL_35_3_ir
}

function svar_65(f, s) {
  // SDL.35.3.fra: Ret tidligst fra (SDL § 35, stk. 3)
  const v0 = s[699] && s[700] >= f.anmeldtTilAkasse
  s[3299] = v0
  const v1 = s[699] && s[701] < f.anmeldtTilAkasse
  s[3300] = v1
  const v2 = f.fyldestgoerendeBegrundelse ? s[113] : f.anmeldtTilAkasse
  const v3 = f.fyldestgoerendeBegrundelse ? s[115] : f.anmeldtTilAkasse
  const v4 = Math.max(s[113], v2)
  const v5 = Math.min(s[115], v3)
  const v6 = v0 && !s[59]
  const v7 = v1 && s[702]
  const v8 = s[703] && !s[59] && v5 >= v4
  const v9 = v7 || v8
  const v10 = v7 ? (v8 ? Math.min(v2, v4) : v2) : v4
  const v11 = v7 ? (v8 ? Math.max(v3, v5) : v3) : v5
  const SDL_35_3_fra = s[117] ? FIRST_DAY : s[704] ? FIRST_DAY : v6 ? (v9 ? Math.min(s[113], v10) : s[113]) : v10
  s[2044] = SDL_35_3_fra
  const SDL_35_3_fra_hoej = s[117] ? NEVER : s[704] ? NEVER : v6 ? (v9 ? Math.max(s[115], v11) : s[115]) : v11
  s[2045] = SDL_35_3_fra_hoej
  const SDL_35_3_fra_er = s[142] && (s[117] || s[704] || s[705] && (v6 || v7 || v8))
  s[2046] = SDL_35_3_fra_er
  const SDL_35_3_fra_ir = !s[142] || s[117] || s[704] || s[705] && (v0 && s[60] || v1 && s[706] || s[703] && s[60] && s[706] || s[703] && !(s[707] && (!s[702] || !s[706] && v2 === v3) && (!s[59] || s[59] && !s[702]) && (s[59] || s[113] === v2))) || s[118]
  s[2047] = SDL_35_3_fra_ir
  // SDL.38.1: Du skal have søgt kommunen om sygedagpenge (SDL § 38, stk. 1)
  const v16 = f.arbejdsgiverensBetaling === 'sygedagpenge'
  s[728] = v16
  const v17 = shiftDays(f.sidsteDagMedBetaling, 7)
  s[729] = v17
  const v18 = shiftDays(s[113], 7)
  s[738] = v18
  const v19 = shiftDays(s[115], 7)
  s[740] = v19
  const v20 = v16 || !s[59]
  s[732] = v20
  const v21 = !v16 && s[60]
  s[736] = v21
  const v22 = v16 ? v17 : v18
  const v23 = v16 ? v17 : v19
  const v24 = s[113] <= 15426 /* 2012-03-27 */
  s[725] = v24
  const v25 = !s[59] && s[119] && v24
  s[718] = v25
  const v26 = s[115] >= 15427 /* 2012-03-28 */
  const v27 = !s[59] && v26 && s[697]
  s[733] = v27
  const v28 = !s[59] && s[698] && s[129]
  const v29 = shiftDays(f.underretningsbrevAfsendt, 8)
  const v30 = shiftDays(s[113], 21)
  s[726] = v30
  const v31 = shiftDays(s[115], 21)
  s[727] = v31
  const v32 = shiftDays(f.sidsteDagMedBetaling, 21)
  const v33 = v16 || s[708] || !s[59]
  const v34 = v16 ? v32 : s[708] ? NEVER : v30
  const v35 = v16 ? v32 : s[708] ? NEVER : v31
  const v36 = !s[142] && !v16 && !s[708] && s[60]
  const v37 = s[709] && !s[59]
  const v38 = s[709] && s[60]
  const v39 = s[709] ? v18 : f.underretningsbrevSendt ? v29 : s[142] ? v30 : v34
  const v40 = s[709] ? v19 : f.underretningsbrevSendt ? v29 : s[142] ? v31 : v35
  const v41 = s[709] ? v18 : f.underretningsbrevSendt ? v29 : s[142] ? v32 : v34
  const v42 = s[709] ? v19 : f.underretningsbrevSendt ? v29 : s[142] ? v32 : v35
  const v43 = s[120] && v20
  const v44 = v25 && v20
  const v45 = v28 && (v37 || !s[709] && (f.underretningsbrevSendt || s[142] && !s[59] || !s[142] && v33))
  const v46 = s[132] && (v37 || !s[709] && (f.underretningsbrevSendt || s[142] || v33))
  const v47 = v27 || v45 || v46
  const v48 = v27 ? FIRST_DAY : v45 ? (v46 ? Math.min(v39, v41) : v39) : v41
  const v49 = v44 || v47
  const v50 = v44 ? (v47 ? Math.min(v22, v48) : v22) : v48
  const SDL_38_1 = s[117] ? FIRST_DAY : v43 ? (v49 ? Math.min(v22, v50) : v22) : v50
  s[2048] = SDL_38_1
  const v52 = v27 ? NEVER : v45 ? (v46 ? Math.max(v40, v42) : v40) : v42
  const v53 = v44 ? (v47 ? Math.max(v23, v52) : v23) : v52
  const SDL_38_1_hoej = s[117] ? NEVER : v43 ? (v49 ? Math.max(v23, v53) : v23) : v53
  s[2049] = SDL_38_1_hoej
  const v55 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  s[717] = v55
  const SDL_38_1_er = v55 && (s[117] || v43 || v44 || v27 || v45 || v46)
  s[2050] = SDL_38_1_er
  const SDL_38_1_ir = !v55 || s[117] || s[120] && v21 || v25 && v21 || v27 || v28 && (v38 || !s[709] && f.underretningsbrevSendt === false && (s[710] || v36)) || s[132] && (v38 || !s[709] && f.underretningsbrevSendt === false && v36) || s[118]
  s[2051] = SDL_38_1_ir
  // SDL.38.7.tide: Du søgte i tide (SDL § 38, stk. 1)
  const v58 = SDL_38_1_er && SDL_38_1_hoej >= f.anmodningModtaget
  const v59 = SDL_38_1_er && SDL_38_1 < f.anmodningModtaget
  const SDL_38_7_tide = v55 && (s[117] || s[120] && v58 || s[128] && v58)
  s[714] = SDL_38_7_tide
  const SDL_38_7_tide_nej = v55 && (s[117] || s[120] && v59 || s[128] && v59)
  s[715] = SDL_38_7_tide_nej
  const SDL_38_7_tide_ir = !v55 || s[117] || s[120] && SDL_38_1_ir || s[128] && SDL_38_1_ir || s[118]
  s[716] = SDL_38_7_tide_ir
  // SDL.38.8: Den for sene ansøgning undskyldes (SDL § 38, stk. 8-9)
  const v63 = !s[59] && s[584] >= f.anmodningModtaget
  s[3305] = v63
  const v64 = !s[59] && s[583] < f.anmodningModtaget
  s[3306] = v64
  const v65 = v64 || f.undskyldendeForhold === false
  s[3304] = v65
  const v66 = (v63 || s[60]) && f.undskyldendeForhold
  s[3303] = v66
  const v67 = shiftDays(f.sidsteDagMedBetaling, 28) >= f.anmodningModtaget
  s[3308] = v67
  const v68 = s[121] && f.arbejdsgiverAnmeldteIkke && f.fratraeder && v67
  s[3307] = v68
  const v69 = v66 || v68
  const v70 = v65 && !v68
  const v71 = !s[59] && v26 && s[113] <= 19722 /* 2023-12-31 */
  s[719] = v71
  const v72 = !s[59] && s[115] >= 19723 /* 2024-01-01 */ && s[116]
  s[720] = v72
  const SDL_38_8 = v55 && (s[117] || s[120] && v69 || v25 && v69 || v71 && v69 || v72 && v69)
  s[711] = SDL_38_8
  const SDL_38_8_nej = v55 && (s[117] || s[120] && v70 || v25 && v70 || v71 && v70 || v72 && v70)
  s[713] = SDL_38_8_nej
  const SDL_38_8_ir = !v55 || s[125]
  s[712] = SDL_38_8_ir
}

function svar_66(f, s) {
  // SDL.38.7: Kommunen betaler tidligst fra (SDL § 38, stk. 7)
  const v0 = Math.max(s[113], f.anmodningModtaget)
  const v1 = Math.min(s[115], f.anmodningModtaget)
  const v2 = s[711] && !s[59]
  const v3 = s[712] && !s[59] && v1 >= v0
  const v4 = s[713] || v3
  const v5 = s[713] ? (v3 ? Math.min(f.anmodningModtaget, v0) : f.anmodningModtaget) : v0
  const v6 = v2 ? (v4 ? Math.min(s[113], v5) : s[113]) : v5
  const v7 = s[713] ? (v3 ? Math.max(f.anmodningModtaget, v1) : f.anmodningModtaget) : v1
  const v8 = v2 ? (v4 ? Math.max(s[115], v7) : s[115]) : v7
  const v9 = v2 || s[713] || v3
  const v10 = s[711] && s[60] || s[712] && !(s[707] && !s[59] && (s[59] || s[113] === f.anmodningModtaget))
  const v11 = Math.max(s[113], v6)
  const v12 = Math.min(s[115], v8)
  const v13 = s[714] && !s[59]
  const v14 = s[715] && v9
  const v15 = s[716] && !s[59] && v9 && v12 >= v11
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(v6, v11) : v6) : v11
  const v18 = v14 ? (v15 ? Math.max(v8, v12) : v8) : v12
  const v19 = v13 || v14 || v15
  const v20 = s[714] && s[60] || s[715] && v10 || s[716] && s[60] && v10 || s[716] && !(s[707] && (!v9 || !v10 && v6 === v8) && (!s[59] && v9 || s[59] && !v9) && (s[59] || s[113] === v6))
  const SDL_38_7 = s[117] ? FIRST_DAY : v13 ? (v16 ? Math.min(s[113], v17) : s[113]) : v17
  s[2052] = SDL_38_7
  const SDL_38_7_hoej = s[117] ? NEVER : v13 ? (v16 ? Math.max(s[115], v18) : s[115]) : v18
  s[2053] = SDL_38_7_hoej
  const SDL_38_7_er = s[717] && (s[117] || s[120] && v19 || s[718] && v19 || s[719] && v19 || s[720] && v19)
  s[2054] = SDL_38_7_er
  const SDL_38_7_ir = !s[717] || s[117] || s[120] && v20 || s[718] && v20 || s[719] && v20 || s[720] && v20 || s[118]
  s[2055] = SDL_38_7_ir
  // SDL.40.1: Arbejdsgiveren skal have meldt fraværet (SDL § 40, stk. 1-3)
  const v25 = s[567] && s[55] >= s[721]
  s[3310] = v25
  const v26 = s[567] && s[55] < s[722]
  s[3311] = v26
  const v27 = shiftDays(s[113], 28)
  s[775] = v27
  const v28 = shiftDays(s[115], 28)
  s[774] = v28
  const v29 = !s[708] || !s[59]
  const v30 = s[708] && s[60]
  const v31 = s[708] ? v27 : NEVER
  const v32 = s[708] ? v28 : NEVER
  const v33 = v29 && v32 >= NEVER
  const v34 = v25 && v29
  const v35 = s[571] && v33
  const v36 = v34 ? v31 : NEVER
  const v37 = v26 ? NEVER : v32
  const v38 = v34 ? (v26 || v35 ? Math.max(v32, v37) : v32) : v37
  const v39 = v34 || v26 || v35
  const v40 = v25 && v30 || s[571] && !((!v29 || !v30 && v31 === v32) && v29 && (!v29 || v31 === NEVER))
  const v41 = !s[59] && s[119] && s[723]
  const v42 = !s[59] && s[724] && s[725]
  const v43 = !s[59] && s[55] >= s[726]
  s[778] = v43
  const v44 = !s[59] && s[55] < s[727]
  s[776] = v44
  const v45 = v43 && v29
  const v46 = s[60] && v33
  const v47 = v45 ? v31 : NEVER
  const v48 = v44 ? NEVER : v32
  const v49 = v45 ? (v44 || v46 ? Math.max(v32, v48) : v32) : v48
  const v50 = f.arbejdsgiverensBetaling === 'ingen'
  s[3312] = v50
  const v51 = s[728] ? s[729] : s[730]
  const v52 = s[728] ? s[729] : s[731]
  const v53 = v25 && s[732]
  const v54 = s[571] && s[732] && v52 >= NEVER
  const v55 = v26 ? NEVER : v52
  const v56 = s[120] && v39
  const v57 = v41 && v39
  const v58 = v42 && (v45 || v44 || v46)
  const v59 = s[705] && (v50 && !s[59] || !v50 && (v53 || v26 || v54))
  const v60 = s[733] || v59
  const v61 = s[733] ? FIRST_DAY : v50 ? s[734] : v53 ? v51 : NEVER
  const v62 = v58 || v60
  const v63 = v58 ? (v60 ? Math.min(v47, v61) : v47) : v61
  const v64 = v57 || v62
  const v65 = v57 ? (v62 ? Math.min(v36, v63) : v36) : v63
  const SDL_40_1 = s[117] ? FIRST_DAY : v56 ? (v64 ? Math.min(v36, v65) : v36) : v65
  s[2056] = SDL_40_1
  const v67 = s[733] ? NEVER : v50 ? s[735] : v53 ? (v26 || v54 ? Math.max(v52, v55) : v52) : v55
  const v68 = v58 ? (v60 ? Math.max(v49, v67) : v49) : v67
  const v69 = v57 ? (v62 ? Math.max(v38, v68) : v38) : v68
  const SDL_40_1_hoej = s[117] ? NEVER : v56 ? (v64 ? Math.max(v38, v69) : v38) : v69
  s[2057] = SDL_40_1_hoej
  const SDL_40_1_er = s[121] && (s[117] || v56 || v57 || v58 || s[733] || v59)
  s[2058] = SDL_40_1_er
  const SDL_40_1_ir = !s[121] || s[117] || s[120] && v40 || v41 && v40 || v42 && (v43 && v30 || s[60] && !((!v29 || !v30 && v31 === v32) && v29 && (!v29 || v31 === NEVER))) || s[733] || s[705] && (v50 && s[60] || !v50 && (v25 && s[736] || s[571] && !((!s[732] || !s[736] && v51 === v52) && s[732] && (!s[732] || v51 === NEVER)))) || s[118]
  s[2059] = SDL_40_1_ir
}

function svar_67(f, s) {
  // SDL.40a.1: A-kassen skal have meldt fraværet (SDL § 40 a, stk. 1)
  const v0 = !s[59] && s[698] && s[113] <= 16248 /* 2014-06-27 */
  const v1 = shiftDays(f.anmeldtTilAkasse, 7)
  const v2 = !s[59] && s[115] >= 16249 /* 2014-06-28 */ && s[113] <= 16658 /* 2015-08-11 */
  const v3 = !s[59] && s[115] >= 16659 /* 2015-08-12 */ && s[116]
  const v4 = f.oplystDelvistLedig ? v1 : shiftDays(f.anmeldtTilAkasse, 21)
  const v5 = v2 || v3
  const v6 = v2 ? FIRST_DAY : v4
  const v7 = s[733] || v0 || v5
  const SDL_40a_1 = s[117] ? FIRST_DAY : s[718] || v7 ? (v7 ? (s[733] ? FIRST_DAY : v0 ? (v5 ? Math.min(v1, v6) : v1) : v6) : NEVER) : NEVER
  s[2060] = SDL_40a_1
  const v9 = v2 ? NEVER : v4
  const SDL_40a_1_hoej = s[117] ? NEVER : s[120] ? NEVER : s[718] ? NEVER : s[733] ? NEVER : v0 ? (v5 ? Math.max(v1, v9) : v1) : v9
  s[2061] = SDL_40a_1_hoej
  const SDL_40a_1_er = s[142] && (s[117] || s[120] || s[718] || s[733] || v0 || v2 || v3)
  s[2062] = SDL_40a_1_er
  const SDL_40a_1_ir = !s[142] || s[117] || s[733] || v2 || s[118]
  s[2063] = SDL_40a_1_ir
  // SDL.43.1: Du skal have meldt dig syg til kommunen (SDL § 43, stk. 1)
  const v13 = shiftDays(f.tredjeFravaersdag, 7)
  const v14 = s[737] ? s[738] : s[739] ? v13 : s[726]
  const v15 = s[737] ? s[740] : s[739] ? v13 : s[727]
  const v16 = !s[59] && s[741] && s[116]
  const v17 = f.aftaleForSelvstaendig ? s[738] : v14
  const v18 = f.aftaleForSelvstaendig ? s[740] : v15
  const v19 = v16 && (f.aftaleForSelvstaendig && !s[59] || f.aftaleForSelvstaendig === false && s[742])
  const v20 = s[743] || v19
  const v21 = s[743] ? (v19 ? Math.min(v14, v17) : v14) : v17
  const SDL_43_1 = s[117] ? FIRST_DAY : s[744] ? (v20 ? Math.min(v14, v21) : v14) : v21
  s[2064] = SDL_43_1
  const v23 = s[743] ? (v19 ? Math.max(v15, v18) : v15) : v18
  const SDL_43_1_hoej = s[117] ? NEVER : s[744] ? (v20 ? Math.max(v15, v23) : v15) : v23
  s[2065] = SDL_43_1_hoej
  const SDL_43_1_er = s[137] && (s[117] || s[744] || s[743] || v19)
  s[2066] = SDL_43_1_er
  const SDL_43_1_ir = !s[137] || s[117] || s[745] || s[746] || v16 && (f.aftaleForSelvstaendig && s[60] || f.aftaleForSelvstaendig === false && s[747]) || s[118]
  s[2067] = SDL_43_1_ir
  // SDL.43.5: Den for sene anmeldelse undskyldes (SDL § 43, stk. 5)
  const v27 = !s[59] && s[584] >= f.selvstaendigAnmeldt
  s[3315] = v27
  const v28 = !s[59] && s[583] < f.selvstaendigAnmeldt
  s[3316] = v28
  const v29 = v28 || f.undskyldendeForhold === false
  const v30 = v27 || s[60]
  const v31 = v30 && f.undskyldendeForhold
  const v32 = !s[59] && s[119] && s[113] <= 15111 /* 2011-05-17 */
  s[771] = v32
  const v33 = !s[59] && s[115] >= 15112 /* 2011-05-18 */ && s[113] <= 15207 /* 2011-08-21 */
  s[772] = v33
  const v34 = f.undskyldendeForhold || f.nemrefusionNede
  s[3317] = v34
  const v35 = v28 || !v34
  const v36 = v30 && v34
  const v37 = !s[59] && s[115] >= 15208 /* 2011-08-22 */ && s[116]
  s[773] = v37
  const SDL_43_5 = s[137] && (s[117] || s[120] && v31 || v32 && v31 || v33 && v36 || v37 && v36)
  s[2075] = SDL_43_5
  const SDL_43_5_nej = s[137] && (s[117] || s[120] && v29 || v32 && v29 || v33 && v35 || v37 && v35)
  s[2076] = SDL_43_5_nej
  const SDL_43_5_ir = !s[137] || s[125]
  s[2077] = SDL_43_5_ir
  // SDL.43.4: Kommunen betaler tidligst fra (SDL § 43, stk. 4)
  const v41 = SDL_43_1_er && SDL_43_1_hoej >= f.selvstaendigAnmeldt
  s[3318] = v41
  const v42 = SDL_43_1_er && SDL_43_1 < f.selvstaendigAnmeldt
  s[3319] = v42
  const v43 = Math.max(s[113], f.selvstaendigAnmeldt)
  const v44 = Math.min(s[115], f.selvstaendigAnmeldt)
  const v45 = SDL_43_5 && !s[59]
  const v46 = SDL_43_5_ir && !s[59] && v44 >= v43
  const v47 = SDL_43_5_nej || v46
  const v48 = SDL_43_5_nej ? (v46 ? Math.min(f.selvstaendigAnmeldt, v43) : f.selvstaendigAnmeldt) : v43
  const v49 = v45 ? (v47 ? Math.min(s[113], v48) : s[113]) : v48
  const v50 = SDL_43_5_nej ? (v46 ? Math.max(f.selvstaendigAnmeldt, v44) : f.selvstaendigAnmeldt) : v44
  const v51 = v45 ? (v47 ? Math.max(s[115], v50) : s[115]) : v50
  const v52 = v45 || SDL_43_5_nej || v46
  const v53 = SDL_43_5 && s[60] || SDL_43_5_ir && !(s[707] && !s[59] && (s[59] || s[113] === f.selvstaendigAnmeldt))
  const v54 = Math.max(s[113], v49)
  const v55 = Math.min(s[115], v51)
  const v56 = v41 && !s[59]
  const v57 = v42 && v52
  const v58 = SDL_43_1_ir && !s[59] && v52 && v55 >= v54
  const v59 = v57 || v58
  const v60 = v57 ? (v58 ? Math.min(v49, v54) : v49) : v54
  const v61 = v57 ? (v58 ? Math.max(v51, v55) : v51) : v55
  const v62 = v56 || v57 || v58
  const v63 = v41 && s[60] || v42 && v53 || SDL_43_1_ir && s[60] && v53 || SDL_43_1_ir && !(s[707] && (!v52 || !v53 && v49 === v51) && (!s[59] && v52 || s[59] && !v52) && (s[59] || s[113] === v49))
  const SDL_43_4 = s[117] ? FIRST_DAY : v56 ? (v59 ? Math.min(s[113], v60) : s[113]) : v60
  s[2068] = SDL_43_4
  const SDL_43_4_hoej = s[117] ? NEVER : v56 ? (v59 ? Math.max(s[115], v61) : s[115]) : v61
  s[2069] = SDL_43_4_hoej
  const SDL_43_4_er = s[137] && (s[117] || s[120] && v62 || s[128] && v62)
  s[2070] = SDL_43_4_er
  const SDL_43_4_ir = !s[137] || s[117] || s[120] && v63 || s[128] && v63 || s[118]
  s[2071] = SDL_43_4_ir
  // SDL.43.4.tide: Du meldte dig i tide (SDL § 43, stk. 1)
  const SDL_43_4_tide = s[137] && (s[117] || s[120] && v41 || s[128] && v41)
  s[2072] = SDL_43_4_tide
  const SDL_43_4_tide_nej = s[137] && (s[117] || s[120] && v42 || s[128] && v42)
  s[2073] = SDL_43_4_tide_nej
  const SDL_43_4_tide_ir = !s[137] || s[117] || s[120] && SDL_43_1_ir || s[128] && SDL_43_1_ir || s[118]
  s[2074] = SDL_43_4_tide_ir
  // SDL.45.4: Præmiernes del af udgifterne (SDL § 45, stk. 4)
  const v71 = s[737] ? 8500 : s[739] ? 5500 : 0
  const SDL_45_4 = s[1] ? v71 : -Infinity
  s[2078] = SDL_45_4
  const SDL_45_4_hoej = s[1] ? v71 : Infinity
  s[2079] = SDL_45_4_hoej
  // SDL.51.1: Lediges sygedagpenge pr. uge (SDL § 51)
  const SDL_51_1 = s[1] ? f.dagpengePrUge : -Infinity
  s[753] = SDL_51_1
  const SDL_51_1_hoej = s[1] ? f.dagpengePrUge : Infinity
  s[754] = SDL_51_1_hoej
}

function svar_68(f, s) {
  // SDL.52.1: Selvstændiges sygedagpenge pr. uge ved fuldt fravær (SDL § 52, stk. 1)
  const v0 = f.selvstaendigForsikring === 'ingen'
  s[770] = v0
  const v1 = quotient([s[22], 2], [3], 'nærmeste', 100)
  const v2 = quotient([s[23], 2], [3], 'nærmeste', 100)
  const SDL_52_1_er = !s[1] || v0 || !(!s[25] && !s[26] && s[22] === s[23])
  s[2094] = SDL_52_1_er
  const SDL_52_1_ir = !s[1] || !v0 && s[28] || s[26]
  s[2095] = SDL_52_1_ir
  const SDL_52_1 = s[1] ? Math.min(s[22], v0 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, s[25] ? Math.min(v1, v2) : -Infinity)) : -Infinity
  s[2092] = SDL_52_1
  const SDL_52_1_hoej = s[1] ? Math.min(s[23], v0 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, s[25] ? Math.max(v1, v2) : Infinity)) : Infinity
  s[2093] = SDL_52_1_hoej
  // SDL.53.3: Selvstændiges sygedagpenge pr. uge (SDL § 53, stk. 3)
  const v7 = f.vurderingsdato >= 14692 /* 2010-03-24 */
  s[3320] = v7
  const v8 = SDL_52_1 > -Infinity && SDL_52_1_hoej < Infinity
  const v9 = quotient([SDL_52_1, 3], [4], 'nærmeste', 1)
  const v10 = quotient([SDL_52_1_hoej, 3], [4], 'nærmeste', 1)
  const v11 = SDL_52_1_er && !(!v8 && (!SDL_52_1_er || !SDL_52_1_ir && SDL_52_1 === SDL_52_1_hoej))
  const v12 = SDL_52_1_ir || !v8
  const v13 = quotient([SDL_52_1], [2], 'nærmeste', 1)
  const v14 = quotient([SDL_52_1_hoej], [2], 'nærmeste', 1)
  const v15 = s[397] && SDL_52_1_er
  const v16 = s[397] && SDL_52_1_ir
  const SDL_53_3_er = !v7 || v15 || !s[397] && (s[748] && v11 || !s[748] && (!s[367] || v11))
  s[2107] = SDL_53_3_er
  const SDL_53_3_ir = !v7 || v16 || !s[397] && (s[748] && v12 || !s[748] && s[367] && v12)
  s[2108] = SDL_53_3_ir
  const SDL_53_3 = v7 ? (s[397] ? SDL_52_1 : s[748] ? (v8 ? Math.min(v9, v10) : -Infinity) : s[367] ? (v8 ? Math.min(v13, v14) : -Infinity) : 0) : -Infinity
  s[2105] = SDL_53_3
  const SDL_53_3_hoej = v7 ? (s[397] ? SDL_52_1_hoej : s[748] ? (v8 ? Math.max(v9, v10) : Infinity) : s[367] ? (v8 ? Math.max(v13, v14) : Infinity) : 0) : Infinity
  s[2106] = SDL_53_3_hoej
  // SDL.53.2: Beløb som ved fuldt fravær (SDL § 53, stk. 2)
  const v21 = f.vurderingsdato >= 13605 /* 2007-04-02 */
  s[939] = v21
  const v22 = f.ledigUdenLoen || s[142] || f.arbejdsgiverTilbyderDeltid === false
  const SDL_53_2 = !v21 || v22
  s[2103] = SDL_53_2
  const SDL_53_2_nej = !v21 || !v22
  s[2104] = SDL_53_2_nej
  // SDL.50.1: Det højeste beløb pr. time (SDL § 50, stk. 1)
  const v25 = quotient([s[22], 100], [3700], 'nærmeste', 1)
  const v26 = quotient([s[23], 100], [3700], 'nærmeste', 1)
  const SDL_50_1 = s[1] ? (s[25] ? Math.min(v25, v26) : -Infinity) : -Infinity
  s[755] = SDL_50_1
  const SDL_50_1_hoej = s[1] ? (s[25] ? Math.max(v25, v26) : Infinity) : Infinity
  s[756] = SDL_50_1_hoej
  // SDL.47.1: Sygedagpenge pr. uge ved fuldt fravær (SDL § 47, stk. 1)
  const v29 = s[749] && f.timefortjeneste >= SDL_50_1
  s[3324] = v29
  const v30 = s[749] && f.timefortjeneste < SDL_50_1_hoej
  s[3325] = v30
  const v31 = f.normalTimerPrUge >= 3700
  s[3326] = v31
  const v32 = v30 || !v31
  s[3323] = v32
  const v33 = v29 || s[750]
  const v34 = v33 && v31
  s[3322] = v34
  const v35 = Math.min(f.timefortjeneste, SDL_50_1)
  const v36 = Math.min(f.timefortjeneste, SDL_50_1_hoej)
  const v37 = v35 <= -Infinity
  const v38 = quotient([v35, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v39 = quotient([v36, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v40 = s[749] && !(v37 && (!s[749] || !s[750] && v35 === v36))
  const v41 = Math.min(s[22], v37 ? -Infinity : Math.min(v38, v39))
  const v42 = Math.min(s[23], v37 ? Infinity : Math.max(v38, v39))
  const v43 = s[750] || v37 || s[26]
  const v44 = v32 && v40
  const v45 = v34 || v44
  const v46 = v34 && s[26] || v32 && v43
  const SDL_47_1 = s[117] ? -Infinity : v34 ? (v44 ? Math.min(s[22], v41) : s[22]) : v41
  s[765] = SDL_47_1
  const SDL_47_1_hoej = s[117] ? Infinity : v34 ? (v44 ? Math.max(s[23], v42) : s[23]) : v42
  s[766] = SDL_47_1_hoej
  const SDL_47_1_er = s[117] || s[120] && v45 || s[751] && v45 || s[132] && v45
  s[764] = SDL_47_1_er
  const SDL_47_1_ir = s[117] || s[120] && v46 || s[751] && v46 || s[132] && v46 || s[118]
  s[768] = SDL_47_1_ir
  // SDL.53.1: Lønmodtagerens sygedagpenge pr. uge (SDL § 53, stk. 1)
  const v51 = Math.max(0, s[752])
  const v52 = v51 >= 3700
  s[3329] = v52
  const v53 = v30 || !v52
  s[3328] = v53
  const v54 = v33 && v52
  s[3327] = v54
  const v55 = quotient([v35, v51], [100], 'nærmeste', 1)
  const v56 = quotient([v36, v51], [100], 'nærmeste', 1)
  const v57 = Math.min(s[22], v37 ? -Infinity : Math.min(v55, v56))
  const v58 = Math.min(s[23], v37 ? Infinity : Math.max(v55, v56))
  const v59 = v53 && v40
  const v60 = v54 || v59
  const v61 = v54 ? (v59 ? Math.min(s[22], v57) : s[22]) : v57
  const v62 = v54 ? (v59 ? Math.max(s[23], v58) : s[23]) : v58
  const v63 = v54 && s[26] || v53 && v43
  const v64 = Math.max(SDL_47_1, v61)
  const v65 = Math.min(SDL_47_1_hoej, v62)
  const v66 = SDL_53_2 && SDL_47_1_er
  const v67 = SDL_53_2_nej && v60
  const v68 = !v21 && SDL_47_1_er && v60 && v65 >= v64
  const v69 = v67 || v68
  const v70 = v67 ? (v68 ? Math.min(v61, v64) : v61) : v64
  const v71 = v67 ? (v68 ? Math.max(v62, v65) : v62) : v65
  const SDL_53_1_er = !s[1] || v66 || v67 || v68
  s[761] = SDL_53_1_er
  const SDL_53_1_ir = !s[1] || SDL_53_2 && SDL_47_1_ir || SDL_53_2_nej && v63 || !v21 && SDL_47_1_ir && v63 || !v21 && !((!SDL_47_1_er || !SDL_47_1_ir && SDL_47_1 === SDL_47_1_hoej) && (!v60 || !v63 && v61 === v62) && (SDL_47_1_er && v60 || !SDL_47_1_er && !v60) && (!SDL_47_1_er || SDL_47_1 === v61))
  s[762] = SDL_53_1_ir
  const SDL_53_1 = s[1] ? (v66 ? (v69 ? Math.min(SDL_47_1, v70) : SDL_47_1) : v70) : -Infinity
  s[758] = SDL_53_1
  const SDL_53_1_hoej = s[1] ? (v66 ? (v69 ? Math.max(SDL_47_1_hoej, v71) : SDL_47_1_hoej) : v71) : Infinity
  s[759] = SDL_53_1_hoej
  // SDL.46.1: Sygedagpenge pr. uge (SDL § 46, stk. 1)
  const SDL_46_1_er = !s[1] || s[142] || s[137] && (v15 || !s[397] && SDL_53_3_er) || !s[137] && SDL_53_1_er
  s[2082] = SDL_46_1_er
  const SDL_46_1_ir = !s[1] || s[142] && !s[1] || !s[142] && (s[137] && (v16 || !s[397] && SDL_53_3_ir) || !s[137] && SDL_53_1_ir)
  s[2083] = SDL_46_1_ir
  const SDL_46_1 = s[1] ? (s[142] ? s[753] : s[137] ? (s[397] ? SDL_52_1 : SDL_53_3) : SDL_53_1) : -Infinity
  s[2080] = SDL_46_1
  const SDL_46_1_hoej = s[1] ? (s[142] ? s[754] : s[137] ? (s[397] ? SDL_52_1_hoej : SDL_53_3_hoej) : SDL_53_1_hoej) : Infinity
  s[2081] = SDL_46_1_hoej
}

function svar_69(f, s) {
  // SDL.47.1.3: Sygedagpenge pr. uge fra arbejdsgiveren (SDL § 47, stk. 1)
  const v0 = Math.min(s[755], f.timeloenHosArbejdsgiveren)
  const v1 = Math.min(s[756], f.timeloenHosArbejdsgiveren)
  const v2 = v0 <= -Infinity
  const v3 = quotient([v0, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v4 = quotient([v1, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v5 = s[749] && !(v2 && (!s[749] || !s[750] && v0 === v1))
  const v6 = s[750] || v2
  const SDL_47_1_3 = s[117] ? -Infinity : v2 ? -Infinity : Math.min(v3, v4)
  s[2084] = SDL_47_1_3
  const SDL_47_1_3_hoej = s[117] ? Infinity : v2 ? Infinity : Math.max(v3, v4)
  s[2085] = SDL_47_1_3_hoej
  const SDL_47_1_3_er = s[117] || s[120] && v5 || s[128] && v5
  s[2086] = SDL_47_1_3_er
  const SDL_47_1_3_ir = s[117] || s[120] && v6 || s[128] && v6 || s[118]
  s[2087] = SDL_47_1_3_ir
  // SDL.50.4: Sygedagpenge ved siden af løn (SDL § 50, stk. 4)
  const SDL_50_4 = s[1] ? Math.max(0, SDL_47_1_3 === -Infinity ? -Infinity : SDL_47_1_3 - f.loenUnderSygdomPrUge) : -Infinity
  s[2088] = SDL_50_4
  const SDL_50_4_hoej = s[1] ? Math.max(0, SDL_47_1_3_hoej === Infinity ? Infinity : SDL_47_1_3_hoej - f.loenUnderSygdomPrUge) : Infinity
  s[2089] = SDL_50_4_hoej
  const SDL_50_4_er = s[121] && (!s[1] || SDL_47_1_3_er)
  s[2090] = SDL_50_4_er
  const SDL_50_4_ir = !s[121] || !s[1] || SDL_47_1_3_ir
  s[2091] = SDL_50_4_ir
  // SDL.53.1.ialt: Sygedagpenge for timerne i alt (SDL § 53, stk. 1)
  const v15 = sum(f.timeregnskab, (r_timeregnskab) => { const r0_0 = r_timeregnskab.fra <= 13149 /* 2006-01-01 */ || r_timeregnskab.fra >= 20822 /* 2027-01-04 */ && r_timeregnskab.fra <= 2147483646; const r0_1 = SATS_66(r_timeregnskab.fra); const r0_2 = r_timeregnskab.fra === NEVER; const r0_3 = r0_2 || r0_0; const r0_4 = Math.min(f.timefortjeneste, r0_0 ? -Infinity : r0_1); const r0_5 = Math.min(f.timefortjeneste, r0_0 ? Infinity : r0_1); const r0_6 = r0_4 <= -Infinity; const r0_7 = Math.min(r0_6 ? -Infinity : Math.min(quotient([r0_4, r_timeregnskab.fravaerstimer], [100], 'nærmeste', 1), Math.round(r0_5 * r_timeregnskab.fravaerstimer / 100)), r0_0 ? -Infinity : SATS_1(r_timeregnskab.fra)); return !r0_2 && !(r0_6 && (r0_2 || !r0_3 && r0_4 === r0_5)) && !r0_2 ? (r0_3 || r0_6 || r0_3 ? Math.min(0, r0_7) : r0_7) : 0 })
  const v16 = sum(f.timeregnskab, (r_timeregnskab) => { const r0_0 = r_timeregnskab.fra <= 13149 /* 2006-01-01 */ || r_timeregnskab.fra >= 20822 /* 2027-01-04 */ && r_timeregnskab.fra <= 2147483646; const r0_1 = SATS_66(r_timeregnskab.fra); const r0_2 = r_timeregnskab.fra === NEVER; const r0_3 = Math.min(f.timefortjeneste, r0_0 ? -Infinity : r0_1); const r0_4 = Math.min(f.timefortjeneste, r0_0 ? Infinity : r0_1); const r0_5 = r0_3 <= -Infinity; return !r0_2 && !(r0_5 && (r0_2 || !(r0_2 || r0_0) && r0_3 === r0_4)) && !r0_2 ? Math.min(r0_5 ? Infinity : Math.max(quotient([r0_3, r_timeregnskab.fravaerstimer], [100], 'nærmeste', 1), Math.round(r0_4 * r_timeregnskab.fravaerstimer / 100)), r0_0 ? Infinity : SATS_1(r_timeregnskab.fra)) : 0 })
  const v17 = v15 > -Infinity && v16 < Infinity
  const v18 = quotient([v15, 1], [1], 'nærmeste', 1)
  const v19 = quotient([v16, 1], [1], 'nærmeste', 1)
  const SDL_53_1_ialt = s[1] ? (v17 ? Math.min(v18, v19) : -Infinity) : -Infinity
  s[2096] = SDL_53_1_ialt
  const SDL_53_1_ialt_hoej = s[1] ? (v17 ? Math.max(v18, v19) : Infinity) : Infinity
  s[2097] = SDL_53_1_ialt_hoej
  const SDL_53_1_ialt_er = s[121] && (!s[1] || !(!v17 && v15 === v16))
  s[2098] = SDL_53_1_ialt_er
  const SDL_53_1_ialt_ir = !s[121] || !s[1] || !v17
  s[2099] = SDL_53_1_ialt_ir
  // SDL.53.1.timer: Fraværstimer i alt (SDL § 53, stk. 1)
  const v24 = sum(f.timeregnskab, (r_timeregnskab) => r_timeregnskab.fravaerstimer)
  const SDL_53_1_timer = s[1] ? v24 : -Infinity
  s[2100] = SDL_53_1_timer
  const SDL_53_1_timer_hoej = s[1] ? v24 : Infinity
  s[2101] = SDL_53_1_timer_hoej
  const SDL_53_1_timer_ir = !s[121] || !s[1]
  s[2102] = SDL_53_1_timer_ir
  // SDL.53a.1: Ingen sygedagpenge på helligdagen (SDL § 53 a, stk. 1)
  const v28 = f.vurderingsdato >= 15523 /* 2012-07-02 */
  s[3330] = v28
  const v29 = intersectTable(ALL_DAYS, HELLIGDAGE_1)
  const v30 = v28 && countDays(v29, f.vurderingsdato, f.vurderingsdato) >= 1
  const SDL_53a_1 = !s[1] || v30
  s[2109] = SDL_53a_1
  const SDL_53a_1_nej = !s[1] || !v30
  s[2110] = SDL_53a_1_nej
  // SDL.53a.2: Dage med både sygedagpenge og dagpenge (SDL § 53 a, stk. 2)
  const v33 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'sygedagpenge')
  const v34 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'dagpenge')
  const v35 = intersect(v33, v34)
  const v36 = from(v35, 13332 /* 2006-07-03 */)
  const v37 = dayReaching(v36, 13332 /* 2006-07-03 */, 1)
  s[3331] = v37
  const SDL_53a_2_eksakt = v37 >= 16659 /* 2015-08-12 */
  s[835] = SDL_53a_2_eksakt
  const v39 = v37 >= NEVER
  s[834] = v39
  const SDL_53a_2 = !SDL_53a_2_eksakt ? NO_DAYS : v36
  s[2111] = SDL_53a_2
  const SDL_53a_2_hoej = !SDL_53a_2_eksakt ? ALL_DAYS : v36
  s[2112] = SDL_53a_2_hoej
  const SDL_53a_2_ir = v39 || !SDL_53a_2_eksakt
  s[2114] = SDL_53a_2_ir
  // SDL.53b.1: Refusion fra første dag ved covid-19 (SDL § 53 b, stk. 1-2)
  const v43 = f.vurderingsdato >= 18319 /* 2020-02-27 */
  s[3332] = v43
  const v44 = f.sygMedCovid19 || f.hjemmeEfterAnbefaling
  s[3336] = v44
  const v45 = s[121] && v44
  const v46 = f.vurderingsdato >= 18859 /* 2021-08-20 */
  s[3333] = v46
  const v47 = f.vurderingsdato >= 18954 /* 2021-11-23 */
  s[3334] = v47
  const v48 = f.vurderingsdato >= 19052 /* 2022-03-01 */
  s[3335] = v48
  const v49 = v47 && !v48 && v45
  const SDL_53b_1 = !s[1] || v43 && (!s[757] && v45 || s[757] && (!v46 || v49))
  s[2115] = SDL_53b_1
  const SDL_53b_1_nej = !s[1] || !v43 || !s[757] && !v45 || s[757] && (!v46 || !v49)
  s[2116] = SDL_53b_1_nej
  const SDL_53b_1_ir = !s[1] || v43 && s[757] && !v46
  s[2117] = SDL_53b_1_ir
  // SDL.54.1.beloeb: Refusion til arbejdsgiveren pr. uge (SDL § 54, stk. 1)
  const SDL_54_1_beloeb = s[1] ? Math.min(f.loenUnderSygdomPrUge, s[758]) : -Infinity
  s[2118] = SDL_54_1_beloeb
  const SDL_54_1_beloeb_hoej = s[1] ? Math.min(f.loenUnderSygdomPrUge, s[759]) : Infinity
  s[2119] = SDL_54_1_beloeb_hoej
  const SDL_54_1_beloeb_er = s[760] && (!s[1] || s[761])
  s[2120] = SDL_54_1_beloeb_er
  const SDL_54_1_beloeb_ir = s[760] && (!s[1] || s[762]) || s[763] || s[125]
  s[2121] = SDL_54_1_beloeb_ir
  // SDL.56.1.beloeb: Refusion med aftale pr. uge (SDL § 56, stk. 1)
  const v57 = Math.min(s[22], SDL_47_1_3)
  const v58 = Math.min(s[23], SDL_47_1_3_hoej)
  const v59 = SDL_47_1_3_ir || s[26]
  const v60 = s[120] && SDL_47_1_3_er
  const v61 = s[751] && SDL_47_1_3_er
  const v62 = s[132] && s[764]
  const v63 = v61 || v62
  const v64 = v61 ? (v62 ? Math.min(s[765], v57) : v57) : s[765]
  const SDL_56_1_beloeb = s[117] ? -Infinity : v60 ? (v63 ? Math.min(v57, v64) : v57) : v64
  s[2122] = SDL_56_1_beloeb
  const v66 = v61 ? (v62 ? Math.max(s[766], v58) : v58) : s[766]
  const SDL_56_1_beloeb_hoej = s[117] ? Infinity : v60 ? (v63 ? Math.max(v58, v66) : v58) : v66
  s[2123] = SDL_56_1_beloeb_hoej
  const SDL_56_1_beloeb_er = s[767] && (s[117] || v60 || v61 || v62)
  s[2124] = SDL_56_1_beloeb_er
  const SDL_56_1_beloeb_ir = s[767] && (s[117] || s[120] && v59 || s[751] && v59 || s[132] && s[768] || s[118]) || s[769] || s[125]
  s[2125] = SDL_56_1_beloeb_ir
}

function svar_70(f, s) {
  // SDL.56.2: Aftale om refusion fra første dag (SDL § 56, stk. 2)
  const v0 = f.aftaleIndgaaetDen >= 13332 /* 2006-07-03 */
  s[836] = v0
  const v1 = f.aftaleIndgaaetDen >= 13605 /* 2007-04-02 */
  s[3338] = v1
  const v2 = f.skoennedeFravaersdage >= 10
  s[3342] = v2
  const v3 = f.langvarigEllerKroniskLidelse && f.risikoenErVaesentligtForoeget && v2
  s[3341] = v3
  const v4 = f.dageBetaltForLidelsen >= 14
  s[3343] = v4
  const v5 = f.aftaleIndgaaetDen >= 14032 /* 2008-06-02 */
  s[3340] = v5
  const v6 = f.dageBetaltForLidelsen >= 15
  s[3344] = v6
  const v7 = f.dageBetaltForLidelsen >= 21
  s[3345] = v7
  const v8 = !v1 && (v3 || f.behandlingBesluttetVedAnsaettelsen || v4) || v1 && (!v5 && (v3 || f.behandlingBesluttetVedAnsaettelsen || v6) || v5 && (v3 || f.behandlingBesluttetVedAnsaettelsen || v7))
  const SDL_56_2 = !v0 || v8
  s[2126] = SDL_56_2
  const SDL_56_2_nej = !v0 || !v8
  s[2127] = SDL_56_2_nej
  // SDL.56.3: Aftalens form (SDL § 56, stk. 3)
  const v11 = f.aftaleErSkriftlig && f.aftaleErGodkendt
  const SDL_56_3 = !v0 || v11
  s[2129] = SDL_56_3
  const SDL_56_3_nej = !v0 || !v11
  s[2130] = SDL_56_3_nej
  // SDL.56.4: Aftalens sidste dag (SDL § 56, stk. 4)
  const v14 = shiftDays(shiftMonths(f.aftaleIndgaaetDen, 24), -1)
  const SDL_56_4 = v0 ? v14 : FIRST_DAY
  s[2131] = SDL_56_4
  const SDL_56_4_hoej = v0 ? v14 : NEVER
  s[2132] = SDL_56_4_hoej
  // SDL.56.4.fornyelse: Aftalen kan fornyes (SDL § 56, stk. 4)
  const v17 = f.fravaersdageSidsteAar >= 10
  s[3347] = v17
  const v18 = v17 || f.vaesentligeAendringerVedUdloeb
  const SDL_56_4_fornyelse = !v0 || v18
  s[2133] = SDL_56_4_fornyelse
  const SDL_56_4_fornyelse_nej = !v0 || !v18
  s[2134] = SDL_56_4_fornyelse_nej
  // SDL.58a.1: Aftale for selvstændige (SDL § 58 a, stk. 1-4)
  const v21 = f.aftaleIndgaaetDen >= 15398 /* 2012-02-28 */
  s[3348] = v21
  const v22 = v21 && s[770] && v3 && f.aftaleErSkriftlig && f.laegeligDokumentationForRisiko
  const SDL_58a_1 = !v0 || v22
  s[2135] = SDL_58a_1
  const SDL_58a_1_nej = !v0 || !v22
  s[2136] = SDL_58a_1_nej
  // SDL.59.6: Refusion trods for sen anmeldelse (SDL § 59, stk. 6)
  const v25 = !s[59] && s[584] >= f.refusionskravFremsat
  s[3349] = v25
  const v26 = !s[59] && s[583] < f.refusionskravFremsat
  s[3350] = v26
  const v27 = f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[3351] = v27
  const v28 = v26 || !v27
  const v29 = v25 || s[60]
  const v30 = v29 && v27
  const v31 = f.nemrefusionNede || f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[3352] = v31
  const v32 = v26 || !v31
  const v33 = v29 && v31
  const SDL_59_6 = s[121] && (s[117] || s[120] && v30 || s[771] && v30 || s[772] && v33 || s[773] && v33)
  s[2141] = SDL_59_6
  const SDL_59_6_nej = s[121] && (s[117] || s[120] && v28 || s[771] && v28 || s[772] && v32 || s[773] && v32)
  s[2142] = SDL_59_6_nej
  // SDL.59.2: Refusion tidligst fra (SDL § 59, stk. 2-5)
  const v36 = !s[59] && s[774] >= f.arbejdsgiverAnmeldt
  s[3356] = v36
  const v37 = !s[59] && s[775] < f.arbejdsgiverAnmeldt
  s[3357] = v37
  const v38 = v36 || s[776] || SDL_59_6
  s[3353] = v38
  const v39 = SDL_59_6_nej || s[777]
  const v40 = (v37 || s[60]) && (s[778] || s[60]) && v39 && (v37 || s[778] || SDL_59_6_nej)
  s[3354] = v40
  const v41 = s[60] && s[777]
  s[3355] = v41
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
  const v56 = !s[59] && s[731] >= f.arbejdsgiverAnmeldt
  s[3360] = v56
  const v57 = !s[59] && s[730] < f.arbejdsgiverAnmeldt
  s[3361] = v57
  const v58 = !s[59] && s[55] < shiftDays(s[115], 30)
  s[3362] = v58
  const v59 = !s[59] && s[55] >= shiftDays(s[113], 30)
  s[3363] = v59
  const v60 = v56 || v58 || SDL_59_6
  s[3358] = v60
  const v61 = (v57 || s[60]) && (v59 || s[60]) && v39 && (v57 || v59 || SDL_59_6_nej)
  s[3359] = v61
  const v62 = v61 || v47
  const v63 = v61 ? v49 : v44
  const v64 = v61 ? v52 : v45
  const v65 = s[120] && v55
  const v66 = s[718] && v55
  const v67 = s[705] && (v60 || v61 || v47)
  const v68 = s[733] || v67
  const v69 = s[733] ? FIRST_DAY : v60 ? (v62 ? Math.min(v42, v63) : v42) : v63
  const v70 = v66 || v68
  const v71 = v66 ? (v68 ? Math.min(v51, v69) : v51) : v69
  const SDL_59_2 = s[117] ? FIRST_DAY : v65 ? (v70 ? Math.min(v51, v71) : v51) : v71
  s[2137] = SDL_59_2
  const v73 = s[733] ? NEVER : v60 ? (v62 ? Math.max(v42, v64) : v42) : v64
  const v74 = v66 ? (v68 ? Math.max(v54, v73) : v54) : v73
  const SDL_59_2_hoej = s[117] ? NEVER : v65 ? (v70 ? Math.max(v54, v74) : v54) : v74
  s[2138] = SDL_59_2_hoej
  const SDL_59_2_er = s[121] && (s[117] || v65 || v66 || s[733] || v67)
  s[2139] = SDL_59_2_er
  const SDL_59_2_ir = !s[121] || s[117] || s[120] && v46 || s[718] && v46 || s[733] || s[705] && v46 || s[118]
  s[2140] = SDL_59_2_ir
}

function svar_71(f, s) {
  // SDL.82.1: Loven af 2006 gælder for fraværet (SDL § 82, stk. 1-3)
  const v0 = s[779] >= 13332 /* 2006-07-03 */
  const SDL_82_1 = !s[1] || v0
  s[2143] = SDL_82_1
  const SDL_82_1_nej = !s[1] || !v0
  s[2144] = SDL_82_1_nej
  // SEL.112.1.forud: Hjælpemidlet blev købt for tidligt (SEL § 112)
  const v3 = f.hjaelpemiddelKoebtFoerBevilling && f.saerligGrundTilKoebFoerBevilling === false
  const SEL_112_1_forud = !s[780] || v3
  s[2148] = SEL_112_1_forud
  const SEL_112_1_forud_nej = !s[780] || !v3
  s[2149] = SEL_112_1_forud_nej
  // SEL.112.1: Støtte til et hjælpemiddel (SEL § 112, stk. 1)
  const v6 = f.hjaelpemidletAfhjaelperVaesentligt || f.hjaelpemidletLetterHjemmetVaesentligt || f.hjaelpemidletErNoedvendigtForErhverv
  s[3364] = v6
  const SEL_112_1 = !s[780] || f.funktionsevnenErVarigtNedsat && v6 && f.hjaelpemidletErBedstOgBilligst && (SEL_112_1_forud_nej || !s[780])
  s[2145] = SEL_112_1
  const SEL_112_1_nej = !s[780] || f.funktionsevnenErVarigtNedsat === false || !v6 || f.hjaelpemidletErBedstOgBilligst === false || SEL_112_1_forud
  s[2146] = SEL_112_1_nej
  // SSBEK.3.1: Grænsen for boligudgiften (BEK om særlig støtte § 3)
  const v9 = f.vurderingsdato >= 15400 /* 2012-03-01 */
  s[3365] = v9
  const v10 = f.boernIHjemmetVedSaerligStoette >= 1
  s[3368] = v10
  const v11 = f.vurderingsdato <= 14517 /* 2009-09-30 */
  s[921] = v11
  const v12 = f.vurderingsdato >= 17532 /* 2018-01-01 */
  s[3367] = v12
  const v13 = f.vurderingsdato <= 20088 /* 2024-12-31 */
  s[2518] = v13
  const v14 = v11 || v12 && s[781] || s[184] && v13 || s[558]
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
  s[3369] = v25
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
  const SSBEK_3_1_ir = !s[514] || !v9 && v14 || v9 && (!s[216] && v14 || s[216] && (!s[782] && v14 || s[782] && (!v12 && v14 || v12 && (!s[783] || !s[43] && v14 || s[43] && (!s[184] && v14 || s[184] && (!s[167] || s[558] || v14))))))
  s[791] = SSBEK_3_1_ir
  const SSBEK_3_1 = s[514] ? (v9 ? (s[216] ? (s[782] ? (v12 ? (s[783] ? (s[43] ? (s[184] ? (s[167] ? (s[558] ? -Infinity : Math.max(0, v10 ? (v60 === -Infinity ? -Infinity : v60 - v62) : v25 ? v34 : v32 ? -Infinity : v27 - v63)) : -Infinity) : Math.max(0, v10 ? (v56 ? -Infinity : v53 - v57) : v25 ? v34 : v32 ? -Infinity : v27 - v58)) : Math.max(0, v10 ? (v56 ? -Infinity : v53 - v48) : v50)) : -Infinity) : Math.max(0, v10 ? (v47 ? -Infinity : v44 - v48) : v50)) : Math.max(0, v10 ? (v47 ? -Infinity : v44 - v39) : v41)) : Math.max(0, v10 ? (v37 === -Infinity ? -Infinity : v37 - v39) : v41)) : Math.max(0, v10 ? (v22 === -Infinity ? -Infinity : v22 - v24) : v25 ? v34 : v32 ? -Infinity : v27 - v30)) : -Infinity
  s[787] = SSBEK_3_1
  const SSBEK_3_1_hoej = s[514] ? (v9 ? (s[216] ? (s[782] ? (v12 ? (s[783] ? (s[43] ? (s[184] ? (s[167] ? (s[558] ? Infinity : Math.max(0, v10 ? (v61 === Infinity ? Infinity : v61 - v62) : v25 ? v35 : v31 ? Infinity : v28 - v63)) : Infinity) : Math.max(0, v10 ? (v55 ? Infinity : v54 - v57) : v25 ? v35 : v31 ? Infinity : v28 - v58)) : Math.max(0, v10 ? (v55 ? Infinity : v54 - v48) : v51)) : Infinity) : Math.max(0, v10 ? (v46 ? Infinity : v45 - v48) : v51)) : Math.max(0, v10 ? (v46 ? Infinity : v45 - v39) : v42)) : Math.max(0, v10 ? (v38 === Infinity ? Infinity : v38 - v39) : v42)) : Math.max(0, v10 ? (v23 === Infinity ? Infinity : v23 - v24) : v25 ? v35 : v31 ? Infinity : v28 - v30)) : Infinity
  s[788] = SSBEK_3_1_hoej
  // SSBEK.6.1: Loftet over støtte og indtægt (LAS § 87)
  const v67 = f.ydelseVedSaerligStoette === 'revalidering'
  s[3372] = v67
  const v68 = v67 && f.behovetBortfalderEfterRevalidering
  s[3371] = v68
  const v69 = f.faaetHjaelp3MaanederAf18 && !v68
  s[3370] = v69
  const v70 = f.boernIHjemmetVedSaerligStoette === 0
  s[3374] = v70
  const v71 = f.boernUdeVedSaerligStoette === 0
  s[3375] = v71
  const v72 = v70 && v71
  s[3373] = v72
  const v73 = Math.round(f.hidtidigNettoindtaegt * 9 / 10)
  const v74 = v72 ? Math.max(v73, f.nettoForsoergersats) : v73
  const v75 = v69 ? Math.min(v74, f.nettoHoejesteDagpenge) : v74
  const SSBEK_6_1 = s[514] ? (s[177] ? -Infinity : v75) : -Infinity
  s[789] = SSBEK_6_1
  const SSBEK_6_1_hoej = s[514] ? (s[177] ? Infinity : v75) : Infinity
  s[790] = SSBEK_6_1_hoej
  const v78 = s[784] || s[785]
  s[793] = v78
  const SSBEK_6_1_ir = s[786] && (!s[514] || s[177]) || v78
  s[792] = SSBEK_6_1_ir
}

function svar_72(f, s) {
  // SSBEK.5.1: Særlig støtte pr. måned (LAS § 87)
  const v0 = Math.max(0, -s[787] === Infinity ? Infinity : f.nettoboligudgift - s[787])
  const v1 = Math.max(0, f.nettoindtaegtVedSaerligStoette - f.nettohjaelpAlene)
  const SSBEK_5_1 = s[514] ? (s[177] ? -Infinity : Math.max(0, Math.min(Math.max(0, -s[788] === -Infinity ? -Infinity : f.nettoboligudgift - s[788]) - v1, s[789] === -Infinity ? -Infinity : s[789] - f.nettoindtaegtVedSaerligStoette))) : -Infinity
  s[2152] = SSBEK_5_1
  const SSBEK_5_1_hoej = s[514] ? (s[177] ? Infinity : Math.max(0, Math.min(v0 === Infinity ? Infinity : v0 - v1, s[790] === Infinity ? Infinity : s[790] - f.nettoindtaegtVedSaerligStoette))) : Infinity
  s[2153] = SSBEK_5_1_hoej
  const SSBEK_5_1_er = s[786] && (!s[514] || s[177] || s[786])
  s[2154] = SSBEK_5_1_er
  const SSBEK_5_1_ir = s[786] && (!s[514] || s[177] || s[791] || s[792]) || s[793]
  s[2155] = SSBEK_5_1_ir
  // SSBEK.10.1: Den del af støtten, du skal betale tilbage (LAS § 87)
  const SSBEK_10_1 = s[514] ? (s[177] ? -Infinity : Math.min(SSBEK_5_1, f.nettoLaaneudgifter)) : -Infinity
  s[2156] = SSBEK_10_1
  const SSBEK_10_1_hoej = s[514] ? (s[177] ? Infinity : Math.min(SSBEK_5_1_hoej, f.nettoLaaneudgifter)) : Infinity
  s[2157] = SSBEK_10_1_hoej
  const SSBEK_10_1_er = s[786] && (!s[514] || s[177] || SSBEK_5_1_er)
  s[2158] = SSBEK_10_1_er
  const SSBEK_10_1_ir = s[786] && (!s[514] || s[177] || SSBEK_5_1_ir) || s[793]
  s[2159] = SSBEK_10_1_ir
}

function svar_73(f, s) {
  const v0 = s[1] ? 0 : 4
  s[831] = v0
  const v1 = s[0] ? 0 : 4
  s[946] = v1
  const v2 = s[211] ? 4 : 0
  s[958] = v2
  const v3 = (s[202] ? 1 : 0) + v2
  s[955] = v3
  const v4 = f.vurderingsdato >= 16307 /* 2014-08-25 */
  s[840] = v4
  const v5 = s[5] ? 0 : 4
  s[961] = v5
  const v6 = s[4] ? 0 : 4
  s[968] = v6
  const v7 = s[11] ? 4 : 0
  s[1572] = v7
  const v8 = (f.erVisiteretTilFleksjob ? 1 : 0) + v7
  s[978] = v8
  const v9 = (s[749] ? 1 : 0) + (s[750] ? 4 : 0)
  s[987] = v9
  const v10 = 1 + v5
  s[990] = v10
  const v11 = 1 + v0
  s[1020] = v11
  const v12 = s[38] ? 1 : 0
  s[1029] = v12
  const v13 = v12 + (s[794] ? 4 : 0)
  s[1032] = v13
  const v14 = s[795] ? 1 : 0
  s[1036] = v14
  const v15 = s[796] ? 1 : 0
  s[1041] = v15
  const v16 = f.soegteHjaelpDen >= 18262 /* 2020-01-01 */
  s[848] = v16
  const v17 = s[168] ? 1 : 0
  s[1083] = v17
  const v18 = v17 + (s[797] ? 4 : 0)
  s[1075] = v18
  const v19 = s[798] ? 4 : 0
  s[1082] = v19
  const v20 = (s[799] ? 1 : 0) + (s[800] ? 2 : 0) + (s[801] ? 4 : 0)
  s[1085] = v20
  const v21 = (s[802] ? 1 : 0) + (s[803] ? 2 : 0) + v0
  s[1086] = v21
  const v22 = s[173] ? 1 : 0
  s[1087] = v22
  const v23 = s[170] ? 1 : 0
  s[855] = v23
  const v24 = s[804] ? 1 : 0
  s[1092] = v24
  const v25 = s[805] ? 1 : 0
  s[1101] = v25
  const v26 = 1 + (s[806] ? 4 : 0)
  s[1111] = v26
  const v27 = s[48] ? 0 : 1
  s[1120] = v27
  const v28 = f.vurderingsdato >= 13859 /* 2007-12-12 */
  s[857] = v28
  const v29 = s[167] ? 0 : 4
  s[1134] = v29
  const v30 = s[167] ? 1 : 0
  s[2379] = v30
  const v31 = s[167] ? 1 : 4
  s[1137] = v31
  const v32 = s[807] ? 4 : 0
  s[1167] = v32
  const v33 = f.ressourceforloebStartede >= 20485 /* 2026-02-01 */
  s[867] = v33
  const v34 = f.ressourceforloebErBevilget ? 1 : 0
  s[1192] = v34
  const v35 = s[187] ? 4 : 0
  s[1203] = v35
  const v36 = v34 + v35
  s[1183] = v36
  const v37 = s[180] ? 4 : 0
  s[1189] = v37
  const v38 = f.ressourceforloebPlanlagtTil >= 20485 /* 2026-02-01 */
  s[2557] = v38
  const v39 = s[808] ? 4 : 0
  s[1193] = v39
  const v40 = f.vurderingsdato >= 14512 /* 2009-09-25 */
  s[870] = v40
  const v41 = !s[809] && !s[810]
  s[1221] = v41
  const v42 = s[250] ? 4 : 0
  s[1227] = v42
  const v43 = s[811] ? 4 : 0
  s[1233] = v43
  const v44 = s[197] ? 4 : 0
  s[1249] = v44
  const v45 = s[812] ? 4 : 0
  s[1253] = v45
  const v46 = s[813] ? 1 : 0
  s[1276] = v46
  const v47 = s[814] ? 1 : 0
  s[1281] = v47
  const v48 = (s[815] ? 1 : 0) + (s[816] ? 4 : 0)
  s[1285] = v48
  const v49 = s[817] ? 1 : 0
  s[1333] = v49
  const v50 = f.revalideringErBevilget ? 1 : 0
  s[1336] = v50
  const v51 = s[818] ? 1 : 0
  s[1345] = v51
  const v52 = s[819] ? 1 : 0
  s[1362] = v52
  const v53 = s[820] ? 1 : 0
  s[1367] = v53
  const v54 = s[264] ? 4 : 0
  s[1380] = v54
  const v55 = s[821] ? 4 : 0
  s[1389] = v55
  const v56 = s[252] ? 1 : 0
  s[1413] = v56
  const v57 = s[334] ? 1 : 0
  s[1424] = v57
  const v58 = s[822] ? 4 : 0
  s[1427] = v58
  const v59 = s[786] ? 1 : 0
  s[1437] = v59
  const v60 = s[428] ? 4 : 0
  s[1447] = v60
  const v61 = s[0] ? 1 : 0
  s[903] = v61
  const v62 = f.vurderingsdato >= 19530 /* 2023-06-22 */
  s[2791] = v62
  const v63 = s[165] ? 0 : 4
  s[1475] = v63
  const v64 = f.bruddetSkete >= 19899 /* 2024-06-25 */
  s[2817] = v64
  const v65 = s[418] ? 1 : 0
  s[906] = v65
  const v66 = s[418] ? 1 : 4
  s[1507] = v66
  const v67 = s[165] ? 1 : 0
  s[850] = v67
  const v68 = s[165] ? 1 : 4
  s[1529] = v68
  const v69 = s[1] ? 0 : 2
  s[1556] = v69
  const v70 = 1 + (s[823] ? 4 : 0)
  s[1605] = v70
  const v71 = s[824] ? 0 : 4
  s[1629] = v71
  const v72 = s[825] ? 1 : 0
  s[1658] = v72
  const v73 = s[826] ? 1 : 0
  s[1663] = v73
  const v74 = s[252] ? 1 : 4
  s[1686] = v74
  const v75 = f.fikHjaelpTilBoligindskud ? 1 : 0
  s[1705] = v75
  const v76 = s[827] ? 4 : 0
  s[1707] = v76
  const v77 = s[828] ? 1 : 0
  s[1726] = v77
  const v78 = s[535] ? 0 : 4
  s[1729] = v78
  const v79 = 1 + (s[556] ? 0 : 4)
  s[1792] = v79
}

function svar_74(f, s) {
  const v0 = !s[829] && !s[830]
  s[1797] = v0
  const v1 = s[563] ? 0 : 4
  s[1855] = v1
  const v2 = s[125] ? 4 : 0
  s[1869] = v2
  const v3 = s[59] ? 0 : 1
  s[1870] = v3
  const v4 = s[60] ? 4 : 0
  s[1871] = v4
  const v5 = (s[1] ? 0 : 1) + 2 + s[831]
  s[1872] = v5
  const v6 = s[777] ? 4 : 0
  s[1894] = v6
  const v7 = s[832] ? 1 : 0
  s[1946] = v7
  const v8 = !s[59] && !s[833]
  s[1964] = v8
  const v9 = s[631] ? 1 : 0
  s[1971] = v9
  const v10 = s[106] ? 4 : 0
  s[2007] = v10
  const v11 = s[108] ? 4 : 0
  s[2008] = v11
  const v12 = !s[834] && !s[835]
  s[2113] = v12
  const v13 = f.aftaleIndgaaetDen >= 15012 /* 2011-02-07 */
  s[940] = v13
  const v14 = s[836] ? 0 : 4
  s[2128] = v14
  const v15 = s[780] ? 0 : 4
  s[2147] = v15
  const v16 = s[0] ? 2 : 0
  s[853] = v16
  const v17 = s[1] ? 1 : 0
  s[852] = v17
  const v18 = s[837] ? v17 : v16
  s[2160] = v18
  const v19 = s[54] ? 1 : 0
  s[859] = v19
  const v20 = !s[59] && !s[60] && s[115] < NEVER
  s[861] = v20
  const v21 = s[113] >= 16440 /* 2015-01-05 */
  s[2456] = v21
  const v22 = s[113] >= 15012 /* 2011-02-07 */
  s[3147] = v22
  const v23 = v22 ? 2 : 0
  s[864] = v23
  const v24 = s[115] <= 16439 /* 2015-01-04 */
  s[2455] = v24
  const v25 = s[113] >= 13332 /* 2006-07-03 */ ? 1 : 0
  s[863] = v25
  const v26 = s[115] <= 15011 /* 2011-02-06 */
  s[862] = v26
  const v27 = v20 ? (v26 ? v25 : v24 ? v23 : v21 ? 3 : 0) : 0
  s[2162] = v27
  const v28 = s[451] ? 2 : 0
  s[2165] = v28
  const v29 = f.vurderingsdato <= 16439 /* 2015-01-04 */
  s[2164] = v29
  const v30 = s[252] ? 5 : 0
  s[2175] = v30
  const v31 = s[43] ? 4 : 0
  s[865] = v31
  const v32 = s[366] ? 3 : 0
  s[2174] = v32
  const v33 = s[251] ? 2 : 0
  s[2173] = v33
  const v34 = f.vurderingsdato <= 16616 /* 2015-06-30 */
  s[2172] = v34
  const v35 = s[201] ? 4 : 0
  s[884] = v35
  const v36 = s[212] ? 3 : 0
  s[886] = v36
  const v37 = f.vurderingsdato <= 16189 /* 2014-04-29 */
  s[885] = v37
  const v38 = s[43] ? 3 : 0
  s[851] = v38
  const v39 = s[837] ? v17 : s[838] ? v16 : v38
  s[882] = v39
  const v40 = s[202] && !s[203]
  s[2196] = v40
  const v41 = s[18] ? 4 : 0
  s[2201] = v41
  const v42 = f.vurderingsdato <= 16306 /* 2014-08-24 */
  s[2200] = v42
  const v43 = s[17] ? 2 : 0
  s[2199] = v43
  const v44 = s[4] ? 1 : 0
  s[2198] = v44
  const v45 = f.vurderingsdato <= 13502 /* 2006-12-20 */
  s[2197] = v45
  const v46 = s[18] ? 2 : 0
  s[2280] = v46
  const v47 = s[5] ? 1 : 0
  s[2281] = v47
  const v48 = s[561] ? v47 : v46
  s[2233] = v48
  const v49 = s[44] ? 3 : 0
  s[2238] = v49
  const v50 = f.vurderingsdato <= 14431 /* 2009-07-06 */
  s[2237] = v50
  const v51 = f.vurderingsdato <= 15529 /* 2012-07-08 */
  s[2240] = v51
  const v52 = f.vurderingsdato <= 15336 /* 2011-12-28 */
  s[2239] = v52
  const v53 = f.vurderingsdato <= 18669 /* 2021-02-11 */
  s[2246] = v53
  const v54 = s[839] ? 2 : 0
  s[2244] = v54
  const v55 = f.vurderingsdato <= 14518 /* 2009-10-01 */
  s[2243] = v55
  const v56 = s[840] ? 4 : 0
  s[2259] = v56
  const v57 = s[18] ? 3 : 0
  s[2258] = v57
  const v58 = s[840] ? 3 : 0
  s[2266] = v58
  const v59 = s[561] ? v47 : f.vurderingsdato <= 16555 /* 2015-04-30 */ ? v46 : s[841] ? 3 : 0
  s[2272] = v59
  const v60 = v45 ? v47 : s[561] ? v43 : v42 ? v57 : v56
  s[2273] = v60
  const v61 = s[840] ? 2 : 0
  s[2282] = v61
  const v62 = s[837] ? v47 : v16
  s[2291] = v62
  const v63 = s[561] ? v47 : v42 ? v46 : v58
  s[2292] = v63
  const v64 = f.vurderingsdato <= 14456 /* 2009-07-31 */ ? v17 : s[838] ? (f.vurderingsdato >= 14457 /* 2009-08-01 */ ? 2 : 0) : v38
  s[2294] = v64
  const v65 = f.vurderingsdato >= 13917 /* 2008-02-08 */ ? 2 : 0
  s[2305] = v65
  const v66 = f.vurderingsdato <= 13916 /* 2008-02-07 */
  s[2304] = v66
  const v67 = v66 ? v17 : v65
  s[2297] = v67
  const v68 = s[38] && !s[37] && s[1]
  s[2299] = v68
  const v69 = f.vurderingsdato <= 15886 /* 2013-06-30 */
  s[2306] = v69
  const v70 = f.vurderingsdato >= 14028 /* 2008-05-29 */ ? 2 : 0
  s[881] = v70
  const v71 = f.vurderingsdato <= 14027 /* 2008-05-28 */
  s[880] = v71
  const v72 = v71 ? v17 : s[838] ? v70 : v38
  s[890] = v72
  const v73 = s[43] ? 2 : 0
  s[849] = v73
  const v74 = s[838] ? v17 : v73
  s[2312] = v74
  const v75 = f.soegteHjaelpDen <= 18261 /* 2019-12-31 */
  s[846] = v75
  const v76 = s[47] ? 2 : 0
  s[845] = v76
  const v77 = f.soegteHjaelpDen <= 16070 /* 2013-12-31 */
  s[844] = v77
  const v78 = s[46] ? 1 : 0
  s[843] = v78
  const v79 = f.soegteHjaelpDen <= 14027 /* 2008-05-28 */
  s[842] = v79
}

function svar_75(f, s) {
  const v0 = s[842] ? s[843] : s[844] ? s[845] : s[846] ? (s[847] ? 3 : 0) : s[848] ? 4 : 0
  s[2322] = v0
  const v1 = s[177] ? 3 : 0
  s[913] = v1
  const v2 = f.vurderingsdato <= 20484 /* 2026-01-31 */
  s[900] = v2
  const v3 = v2 ? s[849] : v1
  s[2324] = v3
  const v4 = s[50] ? 2 : 0
  s[2325] = v4
  const v5 = f.vurderingsdato <= 20634 /* 2026-06-30 */
  s[874] = v5
  const v6 = s[838] ? s[850] : s[849]
  s[2326] = v6
  const v7 = s[177] ? 4 : 0
  s[901] = v7
  const v8 = v2 ? s[851] : v7
  s[894] = v8
  const v9 = s[837] ? s[852] : s[838] ? s[853] : v8
  s[2328] = v9
  const v10 = f.jobafklaringStartede <= 17125 /* 2016-11-20 */
  s[2330] = v10
  const v11 = f.jobafklaringStartede <= 16617 /* 2015-07-01 */
  s[2329] = v11
  const v12 = f.jobafklaringStartede <= 20634 /* 2026-06-30 */
  s[2335] = v12
  const v13 = s[854] ? 3 : 0
  s[2334] = v13
  const v14 = f.jobafklaringStartede <= 20088 /* 2024-12-31 */
  s[2333] = v14
  const v15 = f.jobafklaringStartede <= 18261 /* 2019-12-31 */
  s[2332] = v15
  const v16 = s[173] && !s[175]
  s[2339] = v16
  const v17 = v15 ? s[855] : v12 ? (s[854] ? 2 : 0) : s[856] ? 3 : 0
  s[2340] = v17
  const v18 = v5 ? s[849] : s[50] ? 3 : 0
  s[2527] = v18
  const v19 = s[233] ? (s[838] ? s[852] : v18) : 0
  s[2365] = v19
  const v20 = s[857] ? 3 : 0
  s[2368] = v20
  const v21 = s[1] ? 2 : 0
  s[878] = v21
  const v22 = f.vurderingsdato <= 13858 /* 2007-12-11 */
  s[893] = v22
  const v23 = s[252] ? 6 : 0
  s[2372] = v23
  const v24 = s[252] ? 2 : 0
  s[2380] = v24
  const v25 = f.vurderingsdato >= 15884 /* 2013-06-28 */ ? 4 : 0
  s[2383] = v25
  const v26 = s[0] ? 3 : 0
  s[869] = v26
  const v27 = f.vurderingsdato <= 15883 /* 2013-06-27 */
  s[2382] = v27
  const v28 = s[858] ? 2 : 0
  s[2381] = v28
  const v29 = f.vurderingsdato <= 15011 /* 2011-02-06 */
  s[938] = v29
  const v30 = v29 ? s[852] : v28
  s[2394] = v30
  const v31 = s[59] ? 0 : s[56] <= 15011 /* 2011-02-06 */ ? s[859] : s[696] ? 2 : 0
  s[2395] = v31
  const v32 = s[94] && !s[860] && s[95] < NEVER
  s[2424] = v32
  const v33 = s[96] >= 20485 /* 2026-02-01 */
  s[2429] = v33
  const v34 = s[96] >= 15012 /* 2011-02-07 */
  s[3295] = v34
  const v35 = v34 ? 2 : 0
  s[2428] = v35
  const v36 = s[95] <= 20484 /* 2026-01-31 */
  s[2427] = v36
  const v37 = s[96] >= 13332 /* 2006-07-03 */ ? 1 : 0
  s[2426] = v37
  const v38 = s[95] <= 15011 /* 2011-02-06 */
  s[2425] = v38
  const v39 = v32 ? (v38 ? v37 : v35) : 0
  s[2430] = v39
  const v40 = s[96] >= 16252 /* 2014-07-01 */
  s[2437] = v40
  const v41 = v34 ? 4 : 0
  s[2436] = v41
  const v42 = s[95] <= 16251 /* 2014-06-30 */
  s[2435] = v42
  const v43 = s[96] >= 13605 /* 2007-04-02 */ ? 3 : 0
  s[2434] = v43
  const v44 = s[96] >= 13545 /* 2007-02-01 */ ? 2 : 0
  s[2433] = v44
  const v45 = s[95] <= 13604 /* 2007-04-01 */
  s[2432] = v45
  const v46 = s[95] <= 13544 /* 2007-01-31 */
  s[2431] = v46
  const v47 = v40 ? 3 : 0
  s[2442] = v47
  const v48 = s[113] >= 16252 /* 2014-07-01 */
  s[936] = v48
  const v49 = s[115] <= 16251 /* 2014-06-30 */
  s[935] = v49
  const v50 = s[861] ? (s[862] ? s[863] : s[864]) : 0
  s[934] = v50
  const v51 = s[113] >= 15341 /* 2012-01-02 */
  s[2454] = v51
  const v52 = s[115] <= 15340 /* 2012-01-01 */
  s[2453] = v52
  const v53 = s[216] ? 2 : 0
  s[904] = v53
  const v54 = f.vurderingsdato <= 16800 /* 2015-12-31 */
  s[2501] = v54
  const v55 = s[216] ? 3 : 0
  s[2506] = v55
  const v56 = s[165] ? 2 : 0
  s[2505] = v56
  const v57 = f.vurderingsdato <= 16251 /* 2014-06-30 */
  s[2504] = v57
  const v58 = s[167] ? 4 : 0
  s[2519] = v58
  const v59 = f.vurderingsdato <= 17125 /* 2016-11-20 */
  s[2517] = v59
  const v60 = s[177] ? 5 : 0
  s[912] = v60
  const v61 = v2 ? s[865] : v60
  s[2531] = v61
  const v62 = s[866] ? 3 : 0
  s[2530] = v62
  const v63 = f.vurderingsdato <= 17682 /* 2018-05-31 */
  s[2529] = v63
  const v64 = s[228] ? 4 : 0
  s[872] = v64
  const v65 = v2 ? v64 : v60
  s[2534] = v65
  const v66 = s[184] ? 3 : 0
  s[2533] = v66
  const v67 = f.vurderingsdato <= 18992 /* 2021-12-31 */
  s[2532] = v67
  const v68 = s[43] ? 5 : 0
  s[899] = v68
  const v69 = s[867] ? 5 : 0
  s[2546] = v69
  const v70 = f.ressourceforloebStartede <= 20484 /* 2026-01-31 */
  s[2545] = v70
  const v71 = f.ressourceforloebStartede <= 18992 /* 2021-12-31 */
  s[2543] = v71
  const v72 = s[868] ? 2 : 0
  s[2542] = v72
  const v73 = f.ressourceforloebStartede <= 18808 /* 2021-06-30 */
  s[2541] = v73
  const v74 = s[186] ? 1 : 0
  s[2540] = v74
  const v75 = f.ressourceforloebStartede <= 15705 /* 2012-12-31 */
  s[2539] = v75
  const v76 = f.ressourceforloebPlanlagtTil <= 20484 /* 2026-01-31 */
  s[2556] = v76
  const v77 = s[182] ? 2 : 0
  s[2555] = v77
  const v78 = s[183] ? 1 : 0
  s[2554] = v78
  const v79 = f.ressourceforloebPlanlagtTil <= 15705 /* 2012-12-31 */
  s[2553] = v79
}

function svar_76(f, s) {
  const v0 = f.ressourceforloebStartede <= 18261 /* 2019-12-31 */
  s[2559] = v0
  const v1 = s[177] ? 6 : 0
  s[2567] = v1
  const v2 = s[228] ? 5 : 0
  s[2566] = v2
  const v3 = s[184] ? 4 : 0
  s[2565] = v3
  const v4 = s[1] && s[34] < NEVER
  s[924] = v4
  const v5 = s[0] ? 4 : 0
  s[2573] = v5
  const v6 = f.vurderingsdato <= 14511 /* 2009-09-24 */
  s[2576] = v6
  const v7 = s[838] ? s[869] : s[865]
  s[2608] = v7
  const v8 = v6 ? s[852] : s[837] ? (s[870] ? 2 : 0) : v7
  s[2580] = v8
  const v9 = f.aabenbartFormaalsloestAtAfproeve ? 1 : 0
  s[2581] = v9
  const v10 = s[871] ? s[851] : s[872]
  s[2647] = v10
  const v11 = s[837] ? s[852] : s[838] ? s[853] : v10
  s[2586] = v11
  const v12 = s[873] ? 1 : 0
  s[2587] = v12
  const v13 = s[50] ? 5 : 0
  s[930] = v13
  const v14 = s[874] ? s[865] : v13
  s[2588] = v14
  const v15 = f.vurderingsdato <= 18077 /* 2019-06-30 */
  s[2591] = v15
  const v16 = f.fleksjobPaaNuvaerendeArbejdsplads ? v11 : 0
  s[2595] = v16
  const v17 = s[875] ? 1 : 0
  s[2597] = v17
  const v18 = s[876] ? 1 : s[877] ? 0 : s[837] ? s[878] : v7
  s[2601] = v18
  const v19 = s[879] ? 1 : s[198] ? 2 : 0
  s[2602] = v19
  const v20 = s[857] ? 2 : 0
  s[920] = v20
  const v21 = s[880] ? s[852] : s[837] ? s[881] : v7
  s[2609] = v21
  const v22 = f.jobbetErOverenskomstdaekket ? s[882] : 0
  s[2610] = v22
  const v23 = s[198] ? 1 : 0
  s[2611] = v23
  const v24 = s[883] ? s[851] : s[884]
  s[2616] = v24
  const v25 = s[165] ? 3 : 0
  s[2617] = v25
  const v26 = s[837] ? s[852] : s[885] ? s[853] : s[838] ? s[886] : s[865]
  s[2618] = v26
  const v27 = f.vurderingsdato <= 15723 /* 2013-01-18 */ ? s[852] : s[838] ? (s[887] ? 2 : 0) : s[851]
  s[2621] = v27
  const v28 = s[888] && !s[889] ? s[890] : 0
  s[2627] = v28
  const v29 = s[891] ? 1 : s[892] ? 2 : 0
  s[2628] = v29
  const v30 = s[893] ? s[852] : s[838] ? v20 : s[894]
  s[2632] = v30
  const v31 = f.revalideringStartede <= 13858 /* 2007-12-11 */ ? (s[895] ? 1 : 0) : f.revalideringStartede <= 18261 /* 2019-12-31 */ ? (f.revalideringStartede >= 13859 /* 2007-12-12 */ ? 2 : 0) : f.revalideringStartede <= 20484 /* 2026-01-31 */ ? (s[896] ? 3 : 0) : f.revalideringStartede >= 20485 /* 2026-02-01 */ ? 4 : 0
  s[2635] = v31
  const v32 = f.revalideringErBevilget ? v31 : 0
  s[2636] = v32
  const v33 = s[897] ? 1 : 0
  s[2637] = v33
  const v34 = s[838] ? (s[898] ? 4 : 0) : s[899]
  s[2639] = v34
  const v35 = f.vurderingsdato <= 16324 /* 2014-09-11 */
  s[2638] = v35
  const v36 = s[43] ? 6 : 0
  s[2644] = v36
  const v37 = f.vurderingsdato <= 15403 /* 2012-03-04 */
  s[2650] = v37
  const v38 = f.vurderingsdato <= 15148 /* 2011-06-23 */
  s[2649] = v38
  const v39 = s[880] ? s[852] : f.vurderingsdato <= 15147 /* 2011-06-22 */ ? s[881] : s[837] ? (f.vurderingsdato >= 15148 /* 2011-06-23 */ ? 3 : 0) : v5
  s[2695] = v39
  const v40 = s[216] ? 4 : 0
  s[2697] = v40
  const v41 = s[251] ? 3 : 0
  s[2696] = v41
  const v42 = s[893] ? s[852] : v20
  s[2698] = v42
  const v43 = s[893] ? s[852] : s[351] ? v20 : s[262] ? v41 : s[252] ? 4 : 0
  s[2699] = v43
  const v44 = s[252] ? 3 : 0
  s[2978] = v44
  const v45 = s[893] ? s[852] : s[262] ? v20 : v44
  s[2706] = v45
  const v46 = s[328] ? 1 : 0
  s[2714] = v46
  const v47 = f.vurderingsdato <= 17166 /* 2016-12-31 */
  s[2719] = v47
  const v48 = s[251] ? 1 : 0
  s[2757] = v48
  const v49 = s[283] ? v48 : 0
  s[2751] = v49
  const v50 = s[900] ? v44 : s[901]
  s[2775] = v50
  const v51 = s[514] ? 2 : 0
  s[2776] = v51
  const v52 = s[900] ? s[899] : v1
  s[2779] = v52
  const v53 = s[902] ? 4 : 0
  s[2778] = v53
  const v54 = f.vurderingsdato <= 17967 /* 2019-03-12 */
  s[2777] = v54
  const v55 = s[177] ? 2 : 0
  s[2887] = v55
  const v56 = s[900] ? s[903] : v55
  s[2781] = v56
  const v57 = f.vurderingsdato <= 16386 /* 2014-11-12 */
  s[2782] = v57
  const v58 = f.vurderingsdato <= 16940 /* 2016-05-19 */
  s[2795] = v58
  const v59 = v58 ? s[904] : s[441] ? 3 : 0
  s[2789] = v59
  const v60 = f.vurderingsdato <= 19529 /* 2023-06-21 */
  s[2790] = v60
  const v61 = f.bruddetSkete <= 19898 /* 2024-06-24 */
  s[2815] = v61
  const v62 = f.bruddetSkete <= 19722 /* 2023-12-31 */
  s[2813] = v62
  const v63 = f.bruddetSkete <= 18669 /* 2021-02-11 */
  s[2812] = v63
  const v64 = s[905] ? 2 : 0
  s[2811] = v64
  const v65 = f.bruddetSkete <= 18257 /* 2019-12-27 */
  s[2810] = v65
  const v66 = f.bruddetSkete <= 16616 /* 2015-06-30 */
  s[919] = v66
  const v67 = v66 ? s[906] : v64
  s[2818] = v67
  const v68 = f.vurderingsdato <= 21914 /* 2029-12-31 */
  s[2840] = v68
  const v69 = s[167] ? 7 : 0
  s[2838] = v69
  const v70 = f.vurderingsdato <= 20453 /* 2025-12-31 */
  s[2837] = v70
  const v71 = s[421] ? 3 : 0
  s[2835] = v71
  const v72 = s[907] ? 3 : 0
  s[2843] = v72
  const v73 = f.vurderingsdato <= 17246 /* 2017-03-21 */
  s[2842] = v73
  const v74 = s[424] ? 4 : 0
  s[2848] = v74
  const v75 = s[440] ? 3 : 0
  s[2847] = v75
  const v76 = f.vurderingsdato <= 15394 /* 2012-02-24 */
  s[2846] = v76
  const v77 = s[436] ? 4 : 0
  s[917] = v77
  const v78 = f.vurderingsdato <= 15393 /* 2012-02-23 */
  s[915] = v78
  const v79 = s[893] ? s[852] : f.vurderingsdato <= 15070 /* 2011-04-06 */ ? v20 : v78 ? (s[908] ? 3 : 0) : s[838] ? v77 : v52
  s[2850] = v79
}

function svar_77(f, s) {
  const v0 = s[431] && !s[437] && !s[428]
  s[2853] = v0
  const v1 = s[177] ? 8 : 0
  s[2863] = v1
  const v2 = s[909] ? 0 : s[910] <= 16616 /* 2015-06-30 */ ? 1 : s[910] >= 16617 /* 2015-07-01 */ ? 2 : 0
  s[2874] = v2
  const v3 = f.ledighedsydelseForAfbrydelse ? 1 : 0
  s[2875] = v3
  const v4 = s[911] ? 2 : 0
  s[2881] = v4
  const v5 = s[874] ? s[912] : s[50] ? 6 : 0
  s[2893] = v5
  const v6 = s[451] ? 3 : 0
  s[2892] = v6
  const v7 = s[50] ? 4 : 0
  s[3074] = v7
  const v8 = s[874] ? s[913] : v7
  s[2898] = v8
  const v9 = s[451] ? 4 : 0
  s[3162] = v9
  const v10 = s[900] ? v9 : v5
  s[2913] = v10
  const v11 = s[858] ? 3 : 0
  s[2912] = v11
  const v12 = s[5] ? 2 : 0
  s[2917] = v12
  const v13 = s[914] ? 1 : f.vurderingsdato <= 14605 /* 2009-12-27 */ ? v12 : s[915] ? (s[916] ? 3 : 0) : s[917]
  s[2932] = v13
  const v14 = s[824] ? 1 : 0
  s[2946] = v14
  const v15 = s[918] ? 2 : 0
  s[2948] = v15
  const v16 = f.bruddetSkete <= 15705 /* 2012-12-31 */
  s[2947] = v16
  const v17 = v16 ? v14 : s[919] ? v15 : s[905] ? 3 : 0
  s[2951] = v17
  const v18 = f.vurderingsdato <= 16586 /* 2015-05-31 */
  s[2988] = v18
  const v19 = s[893] ? s[852] : f.vurderingsdato <= 13859 /* 2007-12-12 */ ? s[920] : s[921] ? (s[521] ? 3 : 0) : s[514] ? 4 : 0
  s[3002] = v19
  const v20 = s[536] ? 2 : 0
  s[3033] = v20
  const v21 = f.seniorpensionAnsoegtDen <= 18261 /* 2019-12-31 */
  s[3032] = v21
  const v22 = s[535] ? 1 : 0
  s[3031] = v22
  const v23 = f.seniorpensionAnsoegtDen <= 16070 /* 2013-12-31 */
  s[3030] = v23
  const v24 = s[543] ? 3 : 0
  s[3038] = v24
  const v25 = s[33] >= 3652 /* 1980-01-01 */ ? 1 : 0
  const v26 = !s[922] && !s[923] && s[1] ? (s[924] ? (s[34] <= 14518 /* 2009-10-01 */ ? v25 : s[33] >= 14519 /* 2009-10-02 */ ? 2 : 0) : 0) : 0
  s[3055] = v26
  const v27 = s[189] ? 1 : 0
  s[3056] = v27
  const v28 = s[924] ? (s[34] <= 20269 /* 2025-06-30 */ ? v25 : s[922] ? 2 : 0) : 0
  s[3057] = v28
  const v29 = s[925] ? 1 : s[926] ? 0 : f.pensionBetalesFra <= 14518 /* 2009-10-01 */ ? (s[927] ? 2 : 0) : f.pensionBetalesFra <= 17712 /* 2018-06-30 */ ? (f.pensionBetalesFra >= 14519 /* 2009-10-02 */ ? 3 : 0) : s[928] ? 4 : 0
  s[3059] = v29
  const v30 = s[929] ? 4 : 0
  s[3064] = v30
  const v31 = f.vurderingsdato <= 18161 /* 2019-09-22 */
  s[3063] = v31
  const v32 = s[874] ? s[901] : s[930]
  s[3070] = v32
  const v33 = s[556] ? 1 : 0
  s[3076] = v33
  const v34 = s[931] ? 4 : 0
  s[3115] = v34
  const v35 = f.vurderingsdato <= 19967 /* 2024-09-01 */
  s[3113] = v35
  const v36 = s[551] ? 3 : 0
  s[3116] = v36
  const v37 = f.folkepensionAnsoegtDen >= 14519 /* 2009-10-02 */ ? 2 : 0
  s[3120] = v37
  const v38 = s[932] ? 1 : 0
  s[3119] = v38
  const v39 = f.folkepensionAnsoegtDen <= 14518 /* 2009-10-01 */
  s[3118] = v39
  const v40 = v39 ? v38 : v37
  s[3125] = v40
  const v41 = s[528] ? 1 : 0
  s[3126] = v41
  const v42 = f.vurderingsdato <= 18670 /* 2021-02-12 */
  s[3129] = v42
  const v43 = s[781] ? s[852] : s[783] ? 2 : 0
  s[3144] = v43
  const v44 = s[933] ? s[934] : 0
  s[3145] = v44
  const v45 = f.saerligeGrundeTilAndetTidspunkt ? 1 : 0
  s[3146] = v45
  const v46 = s[167] ? 3 : 0
  s[3150] = v46
  const v47 = s[451] ? 5 : 0
  s[3157] = v47
  const v48 = f.vurderingsdato <= 14406 /* 2009-06-11 */
  s[3155] = v48
  const v49 = s[633] ? 4 : 0
  s[3173] = v49
  const v50 = f.vurderingsdato <= 15516 /* 2012-06-25 */
  s[3171] = v50
  const v51 = s[113] >= 15517 /* 2012-06-26 */
  s[3298] = v51
  const v52 = v51 ? 4 : 0
  s[3179] = v52
  const v53 = s[113] >= 15398 /* 2012-02-28 */ ? 3 : 0
  s[3178] = v53
  const v54 = s[115] <= 15516 /* 2012-06-25 */
  s[3177] = v54
  const v55 = s[115] <= 15397 /* 2012-02-27 */
  s[3176] = v55
  const v56 = s[861] ? (s[862] ? s[863] : s[935] ? s[864] : s[936] ? 3 : 0) : 0
  s[3199] = v56
  const v57 = s[155] && !s[157] && s[937] < NEVER
  s[3205] = v57
  const v58 = s[113] >= 15427 /* 2012-03-28 */
  s[3309] = v58
  const v59 = v58 ? 3 : 0
  s[3302] = v59
  const v60 = s[115] <= 15426 /* 2012-03-27 */
  s[3301] = v60
  const v61 = s[142] ? (s[861] ? (s[862] ? s[863] : v60 ? s[864] : v54 ? v59 : s[115] <= 16248 /* 2014-06-27 */ ? v52 : s[115] <= 16658 /* 2015-08-11 */ ? (s[113] >= 16249 /* 2014-06-28 */ ? 5 : 0) : s[113] >= 16659 /* 2015-08-12 */ ? 6 : 0) : 0) : 0
  s[3313] = v61
  const v62 = s[861] ? (s[862] ? s[863] : s[115] <= 15111 /* 2011-05-17 */ ? s[864] : s[115] <= 15207 /* 2011-08-21 */ ? (s[113] >= 15112 /* 2011-05-18 */ ? 3 : 0) : s[113] >= 15208 /* 2011-08-22 */ ? 4 : 0) : 0
  s[3314] = v62
  const v63 = f.vurderingsdato <= 13604 /* 2007-04-01 */ ? s[852] : s[938] ? (s[939] ? 2 : 0) : v11
  s[3321] = v63
  const v64 = f.aftaleIndgaaetDen <= 15011 /* 2011-02-06 */
  s[3339] = v64
  const v65 = s[836] ? 1 : 0
  s[3337] = v65
  const v66 = s[940] ? 2 : 0
  s[3346] = v66
}

export function svar(f) {
  const s = new Array(3376)
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
  svar_76(f, s)
  svar_77(f, s)
  return { ALF_53_2_fleksjob_kan: (s[941] ? 1 : 0) + (s[942] ? 2 : 0) + s[831], ALF_62_3: s[610], ALF_62_3_hoej: s[611], ALF_62_3_kan: (s[609] ? 1 : 0) + (s[612] ? 4 : 0), BEK937_27_kan: (s[943] ? 1 : 0) + (s[944] ? 2 : 0) + (s[945] ? 4 : 0), FERIEBEK_2_kan: (s[407] ? 1 : 0) + (s[406] ? 2 : 0) + s[946], FERIEBEK_2_6_kan: (s[947] ? 3 : 0) + 4, FLEKSLOENBEK_1_1_kan: (s[948] ? 1 : 0) + (s[949] ? 2 : 0) + s[831], FLEKSLOENBEK_3_4: s[950], FLEKSLOENBEK_3_4_hoej: s[951], FLEKSLOENBEK_3_4_kan: 1 + (s[952] ? 4 : 0), FLEKSLOENBEK_4_1: s[953], FLEKSLOENBEK_4_1_hoej: s[954], FLEKSLOENBEK_4_1_kan: s[955], FLEKSLOENBEK_4_2_kan: (s[956] ? 1 : 0) + (s[957] ? 2 : 0) + s[958], FLEKSLOENBEK_4_4: s[959], FLEKSLOENBEK_4_4_hoej: s[960], FLEKSLOENBEK_4_4_kan: s[955], FLEKSYDELSESBEK_4_kan: (s[7] ? 1 : 0) + (s[9] ? 2 : 0) + s[961], FYL_1a: s[15], FYL_1a_hoej: s[13], FYL_1a_kan: 1 + (s[12] ? 4 : 0), FYL_1a_2: s[962], FYL_1a_2_hoej: s[963], FYL_1a_2_kan: (s[964] ? 1 : 0) + (s[965] ? 4 : 0), FYL_2_1_kan: (s[966] ? 1 : 0) + (s[967] ? 2 : 0) + s[968], FYL_2a_kan: (s[6] ? 1 : 0) + (s[10] ? 2 : 0) + s[968], FYL_3a_1_kan: (s[969] ? 1 : 0) + (s[970] ? 2 : 0) + (s[971] ? 4 : 0), FYL_3a_4: s[972], FYL_3a_4_hoej: s[973], FYL_3a_4_kan: (s[974] ? 1 : 0) + (s[975] ? 4 : 0), FYL_4_1: s[976], FYL_4_1_hoej: s[977], FYL_4_1_kan: s[978], FYL_4_2: s[14], FYL_4_2_hoej: s[16], FYL_4_2_kan: s[978], FYL_4_3: s[979], FYL_4_3_hoej: s[980], FYL_4_3_kan: s[978], FYL_5: s[981], FYL_5_hoej: s[982], FYL_5_kan: (s[983] ? 1 : 0) + (s[984] ? 4 : 0), FYL_8: s[985], FYL_8_hoej: s[986], FYL_8_kan: s[987], FYL_9_1: s[988], FYL_9_1_hoej: s[989], FYL_9_1_kan: s[990], FYL_9_3: s[991], FYL_9_3_hoej: s[992], FYL_9_3_kan: s[990], FYL_15_1: s[31], FYL_15_1_hoej: s[32], FYL_15_1_kan: 1 + (s[30] ? 4 : 0), FYL_15_4_kan: (s[993] ? 1 : 0) + (s[994] ? 2 : 0) + s[961], FYL_15_4_pension: flat(s[995]), FYL_15_4_pension_kan: s[996] ? 4 : 1, FYL_17_1_kan: (s[27] ? 1 : 0) + (s[24] ? 2 : 0) + s[961], FYL_17_2: s[997], FYL_17_2_hoej: s[998], FYL_17_2_kan: (s[999] ? 1 : 0) + (s[1000] ? 4 : 0), FYL_17_4: s[1001], FYL_17_4_hoej: s[1002], FYL_17_4_kan: (s[1003] ? 1 : 0) + (s[1004] ? 4 : 0), FYL_18_5: s[1005], FYL_18_5_hoej: s[1006], FYL_18_5_kan: (s[29] ? 1 : 0) + (s[1007] ? 4 : 0), FYL_20_3_kan: (s[1008] ? 1 : 0) + (s[1009] ? 2 : 0) + (s[18] ? 0 : 4), FYL_22_1: s[1010], FYL_22_1_hoej: s[1011], FYL_22_1_kan: 1 + (s[1012] ? 4 : 0), FYL_22_2: s[1013], FYL_22_2_hoej: s[1014], FYL_22_2_kan: 1 + (s[1015] ? 4 : 0), FYL_22_2_laengst: s[1016], FYL_22_2_laengst_hoej: s[1017], FYL_22_2_laengst_kan: s[990], INDSATSBEK_65: s[1018], INDSATSBEK_65_hoej: s[1019], INDSATSBEK_65_kan: s[1020], INDSATSBEK_86: s[1021], INDSATSBEK_86_hoej: s[1022], INDSATSBEK_86_kan: (f.arbejdsgiverenErPrivat ? 1 : 0) + (s[1023] ? 4 : 0), INDSATSBEK_86_loft_kan: (s[1024] ? 1 : 0) + (s[1025] ? 2 : 0) + (s[1026] ? 4 : 0), KOMP_3_1_kan: (s[1027] ? 1 : 0) + (s[1028] ? 2 : 0) + s[831], KOMP_4_kan: s[1029] + (s[37] ? 2 : 0) + s[831], KOMP_7_3: s[1030], KOMP_7_3_hoej: s[1031], KOMP_7_3_kan: s[1032], KOMP_7_3_behov: s[1033], KOMP_7_3_behov_hoej: s[1034], KOMP_7_3_behov_kan: s[1029] + (s[1035] ? 4 : 0), KOMP_14_kan: s[1036] + (s[1037] ? 2 : 0) + s[831], KOMP_14a_3: s[1038], KOMP_14a_3_hoej: s[1039], KOMP_14a_3_kan: s[1036] + (s[1040] ? 4 : 0), KOMP_15_1_kan: s[1041] + (s[1042] ? 2 : 0) + s[831], KOMP_15b_3: s[1043], KOMP_15b_3_hoej: s[1044], KOMP_15b_3_kan: s[1041] + (s[1045] ? 4 : 0), KOMP_15f_1_kan: (s[1046] ? 1 : 0) + (s[1047] ? 2 : 0) + (s[1048] ? 4 : 0), KOMP_15i_1_kan: (s[1049] ? 1 : 0) + (s[1050] ? 2 : 0) + (s[1051] ? 4 : 0), KOMP_15j_1_kan: (s[1052] ? 1 : 0) + (s[1053] ? 2 : 0) + (s[1054] ? 4 : 0), KOMP_16: s[1055], KOMP_16_hoej: s[1056], KOMP_16_kan: s[1020], KOMP_16a_2: s[1057], KOMP_16a_2_hoej: s[1058], KOMP_16a_2_kan: s[1032], KOMP_17a_3: s[1059], KOMP_17a_3_hoej: s[1060], KOMP_17a_3_kan: (s[39] ? 1 : 0) + (s[1061] ? 4 : 0), KOMPBEK_6_2_kan: (s[1062] ? 1 : 0) + (s[1063] ? 2 : 0) + s[831], KOMPBEK_15_4: s[1064], KOMPBEK_15_4_hoej: s[1065], KOMPBEK_15_4_kan: s[1032], LAB_6_11_kan: (s[1066] ? 1 : 0) + (s[1067] ? 2 : 0) + s[831], LAB_29_1: s[1068], LAB_29_1_hoej: s[1069], LAB_29_1_kan: 1 + (s[1070] ? 4 : 0), LAB_30_3_kan: (s[1071] ? 1 : 0) + (s[1072] ? 2 : 0) + (s[251] ? 0 : 4), LAB_31_3: s[1073], LAB_31_3_hoej: s[1074], LAB_31_3_kan: s[1075], LAB_31_3_ledighedsydelse: s[1076], LAB_31_3_ledighedsydelse_hoej: s[1077], LAB_31_3_ledighedsydelse_kan: s[43] ? 1 : 4, LAB_31_3_vindue: s[1078], LAB_31_3_vindue_hoej: s[1079], LAB_31_3_vindue_kan: s[1075], LAB_33_3_kan: (s[1080] ? 1 : 0) + (s[1081] ? 2 : 0) + s[1082], LAB_36_3_kan: s[1083] + (s[1084] ? 2 : 0) + s[1082], LAB_36_3_ressourceforloeb_kan: s[1085], LAB_43_kan: s[1086], LAB_44_1_kan: s[1087] + (s[1088] ? 2 : 0) + (s[1089] ? 4 : 0), LAB_45_1_kan: s[855] + (s[1090] ? 2 : 0) + (s[1091] ? 4 : 0), LAB_57_1_kan: s[1092] + (s[1093] ? 2 : 0) + s[831], LAB_58_1_kan: (s[1094] ? 1 : 0) + (s[1095] ? 2 : 0) + s[831], LAB_60_1_kan: (s[1096] ? 1 : 0) + (s[1097] ? 2 : 0) + s[831], LAB_61_1: s[1098], LAB_61_1_hoej: s[1099], LAB_61_1_kan: s[1092] + (s[1100] ? 4 : 0), LAB_66_1_kan: s[1101] + (s[1102] ? 2 : 0) + (s[1103] ? 4 : 0), LAB_68_1: s[1104], LAB_68_1_hoej: s[1105], LAB_68_1_kan: s[1101] + (s[1106] ? 4 : 0), LAB_74_kan: (s[1107] ? 1 : 0) + (s[1108] ? 2 : 0) + s[831], LAB_76_6: s[1109], LAB_76_6_hoej: s[1110], LAB_76_6_kan: s[1111], LAB_78_kan: (s[1112] ? 1 : 0) + (s[1113] ? 2 : 0) + s[831], LAB_79_kan: (s[1114] ? 1 : 0) + (s[1115] ? 2 : 0) + s[831], LAB_82_3: -Infinity, LAB_82_3_hoej: Infinity, LAB_82_3_kan: (s[234] ? 0 : 1) + 4, LAB_90_kan: (s[1116] ? 1 : 0) + (s[1117] ? 2 : 0) + (s[43] ? 0 : 4), LAB_92_1: s[1118], LAB_92_1_hoej: s[1119], LAB_92_1_kan: s[1120] + (s[1121] ? 4 : 0), LAB_92_straks_kan: 1 + (s[1122] ? 2 : 0) + (s[1122] ? 4 : 0), LAB_92_timer: s[1123], LAB_92_timer_hoej: s[1124], LAB_92_timer_kan: s[1120] + (s[1125] ? 4 : 0), LAB_95_1: s[1126], LAB_95_1_hoej: s[1127], LAB_95_1_kan: (s[48] ? 1 : 0) + (s[1128] ? 4 : 0), LAB_102_1: s[1129], LAB_102_1_hoej: s[1130], LAB_102_1_kan: (s[233] ? 1 : 0) + (s[1131] ? 4 : 0), LAB_105a_1_kan: (s[1132] ? 1 : 0) + (s[1133] ? 2 : 0) + s[1134], LAB_105a_3: s[1135], LAB_105a_3_hoej: s[1136], LAB_105a_3_kan: s[1137], LAB_105a_indfaset: s[1138], LAB_105a_indfaset_hoej: s[1139], LAB_105a_indfaset_kan: s[1137], LAB_107_1_kan: (s[1140] ? 1 : 0) + (s[1141] ? 2 : 0) + (s[1142] ? 4 : 0), LAB_108_2_kan: (s[1143] ? 1 : 0) + (s[1144] ? 2 : 0) + s[1082], LAB_109_1_kan: (s[1145] ? 1 : 0) + (s[1146] ? 2 : 0) + (s[1147] ? 4 : 0), LAB_109_1_frist: s[1148], LAB_109_1_frist_hoej: s[1149], LAB_109_1_frist_kan: s[1087] + (s[1150] ? 4 : 0), LAB_109_2_kraft_kan: (s[1151] ? 1 : 0) + (s[1152] ? 2 : 0) + (s[1153] ? 4 : 0), LAB_110_1: s[1154], LAB_110_1_hoej: s[1155], LAB_110_1_kan: (s[1156] ? 1 : 0) + (s[1157] ? 4 : 0), LAB_110_2_kan: (s[1158] ? 1 : 0) + (s[1159] ? 2 : 0) + (s[1160] ? 4 : 0), LAB_111_1: s[1161], LAB_111_1_hoej: s[1162], LAB_111_1_kan: (s[1163] ? 1 : 0) + (s[1164] ? 4 : 0), LAB_111_2_kan: (s[1165] ? 1 : 0) + (s[1166] ? 2 : 0) + s[1167], LAB_111_3: s[1168], LAB_111_3_hoej: s[1169], LAB_111_3_kan: (s[1170] ? 1 : 0) + (s[1171] ? 4 : 0), LAB_111_4_kan: (s[1172] ? 1 : 0) + (s[1173] ? 2 : 0) + s[1167], LAB_112_1_kan: (s[1174] ? 1 : 0) + (s[1175] ? 2 : 0) + (s[1176] ? 4 : 0), LAB_112_2_kan: (s[1177] ? 1 : 0) + (s[1178] ? 2 : 0) + s[831], LAB_112_3_kan: (s[1179] ? 1 : 0) + (s[1180] ? 2 : 0) + s[831], LAB_112_3_igang_kan: s[1085], LAB_113_2: s[1181], LAB_113_2_hoej: s[1182], LAB_113_2_kan: s[1183], LAB_113_2_team_kan: (s[1184] ? 1 : 0) + (s[1185] ? 2 : 0) + (s[1186] ? 4 : 0), LAB_113_3_kan: (s[1187] ? 1 : 0) + (s[1188] ? 2 : 0) + s[1189], LAB_113_4: s[1190], LAB_113_4_hoej: s[1191], LAB_113_4_kan: s[1192] + s[1193], LAB_113_4_ydelse_kan: (s[1194] ? 1 : 0) + (s[1195] ? 2 : 0) + s[1193], LAB_113a_kan: (s[1196] ? 1 : 0) + (s[1197] ? 2 : 0) + (s[1198] ? 4 : 0), LAB_114_1: s[1199], LAB_114_1_hoej: s[1200], LAB_114_1_kan: s[1183], LAB_114_1_plan_kan: (s[1201] ? 1 : 0) + (s[1202] ? 2 : 0) + s[1203], LAB_114_3: s[1204], LAB_114_3_hoej: s[1205], LAB_114_3_kan: 1 + (s[1206] ? 4 : 0), LAB_114_3_igang_kan: s[1085], LAB_114_4: s[1207], LAB_114_4_hoej: s[1208], LAB_114_4_kan: (s[1209] ? 1 : 0) + (s[1210] ? 4 : 0), LAB_115_1_kan: (s[1211] ? 1 : 0) + (s[1212] ? 2 : 0) + s[831], LAB_116_1_kan: (s[192] ? 1 : 0) + (s[193] ? 2 : 0) + s[831], LAB_116_1_alder_kan: (s[1213] ? 1 : 0) + (s[1214] ? 2 : 0) + s[831], LAB_116_1_foertidspension: flat(s[1215]), LAB_116_1_foertidspension_kan: s[1216] ? 4 : 1, LAB_116_1_pension_kan: (s[1217] ? 1 : 0) + (s[214] ? 2 : 0) + (s[1218] ? 4 : 0), LAB_116_1_seniorpension: flat(s[1219]), LAB_116_1_seniorpension_hoej: flat(s[1220]), LAB_116_1_seniorpension_kan: (s[809] ? 0 : 1) + (s[1221] ? 2 : 0) + (s[1222] ? 4 : 0), LAB_116_2_kan: (s[1223] ? 1 : 0) + (s[1224] ? 2 : 0) + (s[1225] ? 4 : 0), LAB_116_3_kan: (s[1226] ? 1 : 0) + (s[219] ? 2 : 0) + s[831], LAB_118_2_kan: (s[249] ? 1 : 0) + (s[248] ? 2 : 0) + s[1227], LAB_118_3_kan: (s[1228] ? 1 : 0) + (s[1229] ? 2 : 0) + (s[1230] ? 4 : 0), LAB_119_1_kan: (s[1231] ? 1 : 0) + (s[1232] ? 2 : 0) + s[1233], LAB_119_1_bundet_kan: (s[1234] ? 1 : 0) + (s[1235] ? 2 : 0) + (s[1236] ? 4 : 0), LAB_119_1_mangler: s[1237], LAB_119_1_mangler_hoej: s[1238], LAB_119_1_mangler_kan: (f.fleksjobPaaNuvaerendeArbejdsplads ? 1 : 0) + s[1233], LAB_119_2_kan: (s[1239] ? 1 : 0) + (s[1240] ? 2 : 0) + (s[1241] ? 4 : 0), LAB_120_1: s[1242], LAB_120_1_hoej: s[1243], LAB_120_1_kan: 1 + (s[1244] ? 4 : 0), LAB_120_2_kan: (s[1245] ? 1 : 0) + (s[1246] ? 2 : 0) + s[831], LAB_121_1: s[1247], LAB_121_1_hoej: s[1248], LAB_121_1_kan: (f.ansatIFleksjob ? 1 : 0) + s[1249], LAB_121_3: s[1250], LAB_121_3_hoej: s[1251], LAB_121_3_kan: (s[1252] ? 1 : 0) + s[1253], LAB_121_4_kan: (s[1254] ? 1 : 0) + (s[1255] ? 2 : 0) + s[1253], LAB_122_2_kan: (s[1256] ? 1 : 0) + (s[1257] ? 2 : 0) + s[831], LAB_122_3_kan: (s[1258] ? 1 : 0) + (s[1259] ? 2 : 0) + s[831], LAB_122_3_afvigelse_kan: (s[1260] ? 1 : 0) + (s[1261] ? 2 : 0) + (s[1262] ? 4 : 0), LAB_122_5_kan: (s[1263] ? 1 : 0) + (s[1264] ? 2 : 0) + s[831], LAB_123_1: s[224], LAB_123_1_hoej: s[225], LAB_123_1_kan: (s[226] ? 1 : 0) + (s[227] ? 4 : 0), LAB_123_1_ret_kan: (s[1265] ? 1 : 0) + (s[1266] ? 2 : 0) + s[831], LAB_123_2: s[208], LAB_123_2_hoej: s[207], LAB_123_2_kan: (s[209] ? 1 : 0) + (s[210] ? 4 : 0), LAB_123_3: s[1267], LAB_123_3_hoej: s[1268], LAB_123_3_kan: s[955], LAB_123_4_kan: (s[1269] ? 1 : 0) + (s[1270] ? 2 : 0) + (s[1271] ? 4 : 0), LAB_124_5: s[1272], LAB_124_5_hoej: s[1273], LAB_124_5_kan: (s[1274] ? 1 : 0) + (s[1275] ? 4 : 0), LAB_125_1_kan: s[1276] + (s[1277] ? 2 : 0) + s[831], LAB_125_4: s[1278], LAB_125_4_hoej: s[1279], LAB_125_4_kan: s[1276] + (s[1280] ? 4 : 0), LAB_126_1_kan: s[1281] + (s[1282] ? 2 : 0) + s[831], LAB_126_1_til: s[1283], LAB_126_1_til_hoej: s[1284], LAB_126_1_til_kan: s[1285], LAB_126_3: s[1286], LAB_126_3_hoej: s[1287], LAB_126_3_kan: s[1285], LAB_126_4: s[1288], LAB_126_4_hoej: s[1289], LAB_126_4_kan: s[1285], LAB_126_5: s[1290], LAB_126_5_hoej: s[1291], LAB_126_5_kan: s[1281] + (s[1292] ? 4 : 0), LAB_126_5_maaned: s[1293], LAB_126_5_maaned_hoej: s[1294], LAB_126_5_maaned_kan: (s[1295] ? 1 : 0) + (s[1296] ? 4 : 0), LAB_133_1_kan: (s[196] ? 1 : 0) + (s[195] ? 2 : 0) + s[1249], LAB_133_1_nyt_kan: (s[1297] ? 1 : 0) + (s[1298] ? 2 : 0) + s[831], LAB_133_3: s[1299], LAB_133_3_hoej: s[1300], LAB_133_3_kan: (s[1301] ? 1 : 0) + (s[1302] ? 4 : 0), LAB_133_3_aar: s[1303], LAB_133_3_aar_hoej: s[1304], LAB_133_3_aar_kan: (s[1305] ? 1 : 0) + (s[1306] ? 4 : 0), LAB_133_3_loft_kan: (s[1307] ? 1 : 0) + (s[1308] ? 2 : 0) + (s[1309] ? 4 : 0), LAB_133_4: s[1310], LAB_133_4_hoej: s[1311], LAB_133_4_kan: (s[1312] ? 1 : 0) + (s[1313] ? 4 : 0), LAB_134_3_kan: (s[1314] ? 1 : 0) + (s[1315] ? 2 : 0) + (s[1316] ? 4 : 0), LAB_134_4: s[1317], LAB_134_4_hoej: s[1318], LAB_134_4_kan: (s[1319] ? 1 : 0) + (s[1320] ? 4 : 0), LAB_136_1_kan: (s[1321] ? 1 : 0) + (s[1322] ? 2 : 0) + s[831], LAB_136_2: s[1323], LAB_136_2_hoej: s[1324], LAB_136_2_kan: (s[1325] ? 1 : 0) + (s[1326] ? 4 : 0), LAB_137_1: s[1327], LAB_137_1_hoej: s[1328], LAB_137_1_kan: (s[1329] ? 1 : 0) + (s[1330] ? 4 : 0), LAB_142_1_kan: (s[1331] ? 1 : 0) + (s[1332] ? 2 : 0) + s[831], LAB_144_kan: s[1333] + (s[438] ? 2 : 0) + s[831], LAB_145_1: s[1334], LAB_145_1_hoej: s[1335], LAB_145_1_kan: s[1336] + (s[1337] ? 4 : 0), LAB_145_1_plan_kan: (s[1338] ? 1 : 0) + (s[1339] ? 2 : 0) + (s[1340] ? 4 : 0), LAB_145_2_kan: (s[1341] ? 1 : 0) + (s[1342] ? 2 : 0) + (s[895] ? 0 : 4), LAB_146_kan: (s[1343] ? 1 : 0) + (s[1344] ? 2 : 0) + s[831], LAB_167_1_kan: s[1345] + (s[1346] ? 2 : 0) + s[831], LAB_167_1_periode: s[1347], LAB_167_1_periode_hoej: s[1348], LAB_167_1_periode_kan: s[1345] + (s[1349] ? 4 : 0), LAB_167_2_kan: (s[1350] ? 1 : 0) + (s[1351] ? 2 : 0) + (s[1352] ? 4 : 0), LAB_167_3_kan: (s[1353] ? 1 : 0) + (s[1354] ? 2 : 0) + (s[1355] ? 4 : 0), LAB_175_1_kan: (s[240] ? 1 : 0) + (s[242] ? 2 : 0) + (s[241] ? 4 : 0), LAB_175_2: s[1356], LAB_175_2_hoej: s[1357], LAB_175_2_kan: (s[1358] ? 1 : 0) + (s[1359] ? 4 : 0), LAB_175_2_takst: s[236], LAB_175_2_takst_hoej: s[237], LAB_175_2_takst_kan: (s[238] ? 1 : 0) + (s[239] ? 4 : 0), LAB_175_4_kan: (s[245] ? 1 : 0) + (s[243] ? 2 : 0) + (s[244] ? 4 : 0), LAB_175_5_kan: (s[1360] ? 1 : 0) + (s[1361] ? 2 : 0) + s[831], LAB_176_1_kan: s[1362] + (s[1363] ? 2 : 0) + s[831], LAB_176_1_beloeb: s[1364], LAB_176_1_beloeb_hoej: s[1365], LAB_176_1_beloeb_kan: s[1362] + (s[1366] ? 4 : 0), LAB_2003_121_4_kan: s[1367] + (s[1368] ? 2 : 0) + s[831], LAB_2003_121_4_til: s[1369], LAB_2003_121_4_til_hoej: s[1370], LAB_2003_121_4_til_kan: s[1367] + (s[1371] ? 4 : 0), LAS_2a_kan: (s[256] ? 1 : 0) + (s[257] ? 2 : 0) + (s[258] ? 4 : 0), LAS_10_3: s[1372], LAS_10_3_hoej: s[1373], LAS_10_3_kan: s[990], LAS_11_kan: (s[1374] ? 1 : 0) + (s[1375] ? 2 : 0) + s[831], LAS_11_2_kan: (s[260] ? 1 : 0) + (s[261] ? 2 : 0) + s[831], LAS_11_2_supplerende_kan: (s[1376] ? 1 : 0) + (s[1377] ? 2 : 0) + s[831], LAS_11_3_kan: (s[1378] ? 1 : 0) + (s[1379] ? 2 : 0) + s[1380], LAS_11_8_kan: (s[1381] ? 1 : 0) + (s[1382] ? 2 : 0) + s[1380], LAS_13_1_kan: (s[1383] ? 1 : 0) + (s[1384] ? 2 : 0) + s[831], LAS_13_8_kan: (s[1385] ? 1 : 0) + (s[1386] ? 2 : 0) + (s[1387] ? 4 : 0), LAS_13f_1_kan: (s[331] ? 1 : 0) + (s[1388] ? 2 : 0) + s[1389], LAS_13f_14_kan: (s[1390] ? 1 : 0) + (s[1391] ? 2 : 0) + s[1389], LAS_13g_1: s[1392], LAS_13g_1_hoej: s[1393], LAS_13g_1_kan: (s[1394] ? 1 : 0) + (s[1395] ? 4 : 0), LAS_13g_1_beloeb: s[1396], LAS_13g_1_beloeb_hoej: s[1397], LAS_13g_1_beloeb_kan: (s[1398] ? 1 : 0) + (s[1399] ? 4 : 0), LAS_14_1_kan: (s[1400] ? 1 : 0) + (s[1401] ? 2 : 0) + (s[1402] ? 4 : 0), LAS_14_1_graense: s[1403], LAS_14_1_graense_hoej: s[1404], LAS_14_1_graense_kan: 1 + (s[1405] ? 4 : 0), LAS_14_1_over: s[1406], LAS_14_1_over_hoej: s[1407], LAS_14_1_over_kan: 1 + (s[1408] ? 4 : 0), LAS_16_1: s[319], LAS_16_1_hoej: s[318], LAS_16_1_kan: (s[325] ? 1 : 0) + (s[326] ? 4 : 0), LAS_16_3_kan: (s[1409] ? 1 : 0) + (s[1410] ? 2 : 0) + (s[252] ? 0 : 4), LAS_16_overgang_kan: (s[1411] ? 1 : 0) + (s[1412] ? 2 : 0) + s[831], LAS_17_1: s[305], LAS_17_1_hoej: s[303], LAS_17_1_kan: s[1413] + (s[307] ? 4 : 0), LAS_18_1: s[304], LAS_18_1_hoej: s[306], LAS_18_1_kan: s[1413] + (s[308] ? 4 : 0), LAS_18_3: s[309], LAS_18_3_hoej: s[310], LAS_18_3_kan: s[1413] + (s[311] ? 4 : 0), LAS_19_1: s[312], LAS_19_1_hoej: s[313], LAS_19_1_kan: s[1413] + (s[314] ? 4 : 0), LAS_20_1: s[315], LAS_20_1_hoej: s[316], LAS_20_1_kan: s[1413] + (s[317] ? 4 : 0), LAS_23_1_kan: (s[254] ? 1 : 0) + (s[255] ? 2 : 0) + s[831], LAS_24_1: s[295], LAS_24_1_hoej: s[294], LAS_24_1_kan: (s[283] ? 1 : 0) + (s[298] ? 4 : 0), LAS_24_3: s[1414], LAS_24_3_hoej: s[1415], LAS_24_3_kan: (s[1416] ? 1 : 0) + (s[1417] ? 4 : 0), LAS_25: s[1418], LAS_25_hoej: s[1419], LAS_25_kan: (s[1420] ? 1 : 0) + (s[1421] ? 4 : 0), LAS_25_3: s[320], LAS_25_3_hoej: s[322], LAS_25_3_kan: (s[324] ? 1 : 0) + (s[327] ? 4 : 0), LAS_25_3_forsoerger: s[279], LAS_25_3_forsoerger_hoej: s[281], LAS_25_3_forsoerger_kan: (s[284] ? 1 : 0) + (s[289] ? 4 : 0), LAS_25b_1: s[1422], LAS_25b_1_hoej: s[1423], LAS_25b_1_kan: (s[329] ? 1 : 0) + s[1389], LAS_26_1: s[337], LAS_26_1_hoej: s[338], LAS_26_1_kan: (s[339] ? 1 : 0) + (s[340] ? 4 : 0), LAS_26_3_kan: s[1424] + (s[335] ? 2 : 0) + (s[336] ? 4 : 0), LAS_26_5_kan: (s[1425] ? 1 : 0) + (s[1426] ? 2 : 0) + s[1427], LAS_26_7_kan: (s[1428] ? 1 : 0) + (s[1429] ? 2 : 0) + s[1427], LAS_30_1: s[1430], LAS_30_1_hoej: s[1431], LAS_30_1_kan: (s[1432] ? 1 : 0) + (s[1433] ? 4 : 0), LAS_30_2: s[1434], LAS_30_2_hoej: s[1435], LAS_30_2_kan: s[1424] + (s[1436] ? 4 : 0), LAS_34_1_kan: s[1437] + (s[784] ? 2 : 0) + (s[785] ? 4 : 0), LAS_34_2_kan: (s[1438] ? 1 : 0) + (s[1439] ? 2 : 0) + (s[1440] ? 4 : 0), LAS_35_1_kan: (s[1441] ? 1 : 0) + (s[1442] ? 2 : 0) + (s[514] ? 0 : 4), LAS_40a_1_kan: (s[1443] ? 1 : 0) + (s[1444] ? 2 : 0) + s[831], LAS_50_kan: (s[1445] ? 1 : 0) + (s[1446] ? 2 : 0) + s[1447], LAS_68_2: s[1448], LAS_68_2_hoej: s[1449], LAS_68_2_kan: (s[1450] ? 1 : 0) + (s[1451] ? 4 : 0), LAS_68_4: s[359], LAS_68_4_hoej: s[358], LAS_68_4_kan: (s[360] ? 1 : 0) + (s[361] ? 4 : 0), LAS_68_5_kan: s[903] + (s[1452] ? 2 : 0) + (s[1453] ? 4 : 0), LAS_68a_1: s[1454], LAS_68a_1_hoej: s[1455], LAS_68a_1_kan: (s[1456] ? 1 : 0) + (s[1457] ? 4 : 0), LAS_68a_1_tid_kan: (s[1458] ? 1 : 0) + (s[353] ? 2 : 0) + s[946], LAS_68a_2: s[1459], LAS_68a_2_hoej: s[1460], LAS_68a_2_kan: (s[1461] ? 1 : 0) + (s[1462] ? 4 : 0), LAS_68a_3: s[355], LAS_68a_3_hoej: s[352], LAS_68a_3_kan: (s[357] ? 1 : 0) + (s[356] ? 4 : 0), LAS_69j_2: s[1463], LAS_69j_2_hoej: s[1464], LAS_69j_2_kan: (s[1465] ? 1 : 0) + (s[1466] ? 4 : 0), LAS_69j_2_bidrag: s[342], LAS_69j_2_bidrag_hoej: s[343], LAS_69j_2_bidrag_kan: (s[345] ? 1 : 0) + (s[346] ? 4 : 0), LAS_69j_4: s[402], LAS_69j_4_hoej: s[401], LAS_69j_4_kan: (s[403] ? 1 : 0) + (s[404] ? 4 : 0), LAS_69j_5: s[1467], LAS_69j_5_hoej: s[1468], LAS_69j_5_kan: (s[1469] ? 1 : 0) + (s[1470] ? 4 : 0), LAS_69j_5_modtager_kan: (s[1471] ? 1 : 0) + (s[1472] ? 2 : 0) + (s[1473] ? 4 : 0), LAS_69j_5_tid_kan: (s[1474] ? 1 : 0) + (s[376] ? 2 : 0) + s[1475], LAS_69j_7_kan: (s[1476] ? 1 : 0) + (s[1477] ? 2 : 0) + s[1475], LAS_69j_8_kan: (s[1478] ? 1 : 0) + (s[1479] ? 2 : 0) + (s[1480] ? 4 : 0), LAS_69j_9: s[399], LAS_69j_9_hoej: s[400], LAS_69j_9_kan: (s[1481] ? 1 : 0) + (s[1482] ? 4 : 0), LAS_69j_10: s[378], LAS_69j_10_hoej: s[375], LAS_69j_10_kan: (s[379] ? 1 : 0) + (s[380] ? 4 : 0), LAS_69j_11_kan: (s[1483] ? 1 : 0) + (s[1484] ? 2 : 0) + (s[1485] ? 4 : 0), LAS_69j_13_kan: (s[1486] ? 1 : 0) + (s[1487] ? 2 : 0) + (s[1488] ? 4 : 0), LAS_69j_15_kan: (s[413] ? 1 : 0) + (s[412] ? 2 : 0) + s[1475], LAS_69j_udbetales: s[1489], LAS_69j_udbetales_hoej: s[1490], LAS_69j_udbetales_kan: (s[1491] ? 1 : 0) + (s[1492] ? 4 : 0), LAS_69k_1_kan: (s[1493] ? 1 : 0) + (s[1494] ? 2 : 0) + s[1475], LAS_69k_2_kan: (s[1495] ? 1 : 0) + (s[1496] ? 2 : 0) + (s[1497] ? 4 : 0), LAS_69k_5_kan: (s[410] ? 1 : 0) + (s[411] ? 2 : 0) + s[1475], LAS_69k_6: s[1498], LAS_69k_6_hoej: s[1499], LAS_69k_6_kan: (s[1500] ? 1 : 0) + s[946], LAS_69k_6_aftale_kan: (s[409] ? 1 : 0) + (s[408] ? 2 : 0) + s[946], LAS_69k_6_senest: s[1501], LAS_69k_6_senest_hoej: s[1502], LAS_69k_6_senest_kan: s[0] ? 1 : 4, LAS_69l_1_kan: (s[1503] ? 1 : 0) + (s[420] ? 2 : 0) + (s[1504] ? 4 : 0), LAS_69l_3: s[1505], LAS_69l_3_hoej: s[1506], LAS_69l_3_kan: s[1507], LAS_69m_2: s[1508], LAS_69m_2_hoej: s[1509], LAS_69m_2_kan: (s[1510] ? 1 : 0) + (s[1511] ? 4 : 0), LAS_69n_1: s[1512], LAS_69n_1_hoej: s[1513], LAS_69n_1_kan: (s[1514] ? 1 : 0) + (s[1515] ? 4 : 0), LAS_69o_1_kan: (s[1516] ? 1 : 0) + (s[1517] ? 2 : 0) + (s[1518] ? 4 : 0), LAS_69o_2: s[1519], LAS_69o_2_hoej: s[1520], LAS_69o_2_kan: (s[1521] ? 1 : 0) + (s[1522] ? 4 : 0), LAS_69p_1_kan: (s[1523] ? 1 : 0) + (s[1524] ? 2 : 0) + (s[418] ? 0 : 4), LAS_69q_1: s[1525], LAS_69q_1_hoej: s[1526], LAS_69q_1_kan: s[1507], LAS_69t_2: s[1527], LAS_69t_2_hoej: s[1528], LAS_69t_2_kan: s[1529], LAS_69x_3: s[1530], LAS_69x_3_hoej: s[1531], LAS_69x_3_kan: s[1529], LAS_70_1_kan: (s[431] ? 1 : 0) + (s[437] ? 2 : 0) + s[1447], LAS_70_1_3_kan: (s[1532] ? 1 : 0) + (s[1533] ? 2 : 0) + (s[1534] ? 4 : 0), LAS_70_4: s[1535], LAS_70_4_hoej: s[1536], LAS_70_4_kan: (s[1537] ? 1 : 0) + (s[1538] ? 4 : 0), LAS_70_5: flat(s[1539]), LAS_70_5_kan: s[1540] ? 4 : 1, LAS_71_1: s[429], LAS_71_1_hoej: s[430], LAS_71_1_kan: (s[432] ? 1 : 0) + (s[433] ? 4 : 0), LAS_71_2: s[1541], LAS_71_2_hoej: s[1542], LAS_71_2_kan: (s[1543] ? 1 : 0) + (s[1544] ? 4 : 0), LAS_71_2_ung: s[1545], LAS_71_2_ung_hoej: s[1546], LAS_71_2_ung_kan: (s[1547] ? 1 : 0) + (s[1548] ? 4 : 0), LAS_71_3: s[1549], LAS_71_3_hoej: s[1550], LAS_71_3_kan: (s[1551] ? 1 : 0) + (s[1552] ? 4 : 0), LAS_71_4_kan: (s[1553] ? 1 : 0) + (s[1554] ? 2 : 0) + (s[1555] ? 4 : 0), LAS_71_6_kan: s[1333] + s[1556] + (s[1557] ? 4 : 0), LAS_73b_kan: (s[1558] ? 1 : 0) + (s[1559] ? 2 : 0) + s[1447], LAS_73c_1: s[1560], LAS_73c_1_hoej: s[1561], LAS_73c_1_kan: s[1336] + (s[1562] ? 4 : 0), LAS_73f_1_kan: (s[1563] ? 1 : 0) + (s[1564] ? 2 : 0) + s[1447], LAS_73f_1_beloeb: s[1565], LAS_73f_1_beloeb_hoej: s[1566], LAS_73f_1_beloeb_kan: s[1336] + s[1447], LAS_74_1_foertidspension: flat(s[1567]), LAS_74_1_foertidspension_kan: s[1568] ? 4 : 1, LAS_74a_1_kan: (s[1569] ? 1 : 0) + (s[1570] ? 2 : 0) + s[961], LAS_74a_1_fleksjob: flat(s[1571]), LAS_74a_1_fleksjob_kan: s[909] ? 4 : 1, LAS_74a_2_kan: (s[450] ? 1 : 0) + (s[447] ? 2 : 0) + s[1572], LAS_74a_2_uge: s[1573], LAS_74a_2_uge_hoej: s[1574], LAS_74a_2_uge_kan: (s[485] ? 1 : 0) + (s[487] ? 4 : 0), LAS_74a_3: s[495], LAS_74a_3_hoej: s[494], LAS_74a_3_kan: (s[496] ? 1 : 0) + (s[497] ? 4 : 0), LAS_74a_7: s[1575], LAS_74a_7_hoej: s[1576], LAS_74a_7_kan: (s[1577] ? 1 : 0) + (s[1578] ? 4 : 0), LAS_74b_2_kan: (s[448] ? 1 : 0) + (s[449] ? 2 : 0) + s[961], LAS_74c_1: s[1579], LAS_74c_1_hoej: s[1580], LAS_74c_1_kan: 1 + (s[1581] ? 4 : 0), LAS_74c_1_18: s[1582], LAS_74c_1_18_hoej: s[1583], LAS_74c_1_18_kan: (s[1584] ? 1 : 0) + s[961], LAS_74c_1_frist: s[1585], LAS_74c_1_frist_hoej: s[1586], LAS_74c_1_frist_kan: (s[1587] ? 1 : 0) + (s[1588] ? 4 : 0), LAS_74c_1_nu_kan: (s[1589] ? 1 : 0) + (s[1590] ? 2 : 0) + s[961], LAS_74d_2: s[1591], LAS_74d_2_hoej: s[1592], LAS_74d_2_kan: (s[1593] ? 1 : 0) + (s[1594] ? 4 : 0), LAS_74d_3: s[1595], LAS_74d_3_hoej: s[1596], LAS_74d_3_kan: (s[1597] ? 1 : 0) + (s[1598] ? 4 : 0), LAS_74d_3_udbetales: s[1599], LAS_74d_3_udbetales_hoej: s[1600], LAS_74d_3_udbetales_kan: (s[1601] ? 1 : 0) + (s[1602] ? 4 : 0), LAS_74e_3: s[1603], LAS_74e_3_hoej: s[1604], LAS_74e_3_kan: s[1605], LAS_74e_4: s[1606], LAS_74e_4_hoej: s[1607], LAS_74e_4_kan: s[1605], LAS_74e_8: s[1608], LAS_74e_8_hoej: s[1609], LAS_74e_8_kan: s[1610] ? 1 : 4, LAS_74f_1_kan: (s[1611] ? 1 : 0) + (s[1612] ? 2 : 0) + s[961], LAS_74f_1_dag: s[1613], LAS_74f_1_dag_hoej: s[1614], LAS_74f_1_dag_kan: s[990], LAS_75_1: s[1615], LAS_75_1_hoej: s[1616], LAS_75_1_kan: 1 + (s[1617] ? 0 : 4), LAS_75a_1_kan: (s[1618] ? 1 : 0) + (s[1619] ? 2 : 0) + (s[1620] ? 4 : 0), LAS_76_1_kan: (s[1621] ? 1 : 0) + (s[1622] ? 2 : 0) + s[961], LAS_77_1: s[1623], LAS_77_1_hoej: s[1624], LAS_77_1_kan: (s[1625] ? 1 : 0) + (s[1626] ? 4 : 0), LAS_77a_1: s[1627], LAS_77a_1_hoej: s[1628], LAS_77a_1_kan: 1 + s[1629], LAS_77a_2: s[1630], LAS_77a_2_hoej: s[1631], LAS_77a_2_kan: (s[1632] ? 1 : 0) + (s[1633] ? 4 : 0), LAS_77a_4_kan: (s[1634] ? 1 : 0) + (s[1635] ? 2 : 0) + s[1629], LAS_77a_6_kan: (s[1636] ? 1 : 0) + (s[1637] ? 2 : 0) + s[961], LAS_77b_1_kan: (s[1638] ? 1 : 0) + (s[1639] ? 2 : 0) + s[961], LAS_81_1_kan: (s[1640] ? 1 : 0) + (s[1641] ? 2 : 0) + s[831], LAS_81_1_forudsigelig_kan: (s[507] ? 1 : 0) + (s[506] ? 2 : 0) + s[831], LAS_81_1_rimelig_kan: (s[508] ? 1 : 0) + (s[511] ? 2 : 0) + s[831], LAS_81_1_aendring_kan: (s[1642] ? 1 : 0) + (s[510] ? 2 : 0) + s[831], LAS_81a_1_kan: (s[1643] ? 1 : 0) + (s[1644] ? 2 : 0) + s[831], LAS_81a_1_proevet_kan: (s[1645] ? 1 : 0) + (s[1646] ? 2 : 0) + (s[1647] ? 4 : 0), LAS_82_1_kan: (s[1648] ? 1 : 0) + (s[1649] ? 2 : 0) + s[831], LAS_82_1_formue: s[1650], LAS_82_1_formue_hoej: s[1651], LAS_82_1_formue_kan: s[1020], LAS_82a_1_kan: (s[1652] ? 1 : 0) + (s[1653] ? 2 : 0) + s[831], LAS_82a_2: s[1654], LAS_82a_2_hoej: s[1655], LAS_82a_2_kan: (s[1656] ? 1 : 0) + (s[1657] ? 4 : 0), LAS_82a_6_kan: s[1658] + (s[1659] ? 2 : 0) + s[831], LAS_82a_6_gaelder: s[1660], LAS_82a_6_gaelder_hoej: s[1661], LAS_82a_6_gaelder_kan: s[1658] + (s[1662] ? 4 : 0), LAS_82b_1_kan: s[1663] + (s[1664] ? 2 : 0) + s[831], LAS_82b_2: s[1665], LAS_82b_2_hoej: s[1666], LAS_82b_2_kan: s[1663] + (s[1667] ? 4 : 0), LAS_83_1_kan: (s[1668] ? 1 : 0) + (s[1669] ? 2 : 0) + (s[1670] ? 4 : 0), LAS_83_1_bortadopteret_kan: (s[1671] ? 1 : 0) + (s[1672] ? 2 : 0) + (s[1673] ? 4 : 0), LAS_85_1_kan: (s[1674] ? 1 : 0) + (s[1675] ? 2 : 0) + s[831], LAS_85_2_kan: (s[1676] ? 1 : 0) + (s[1677] ? 2 : 0) + s[831], LAS_85_4_kan: (s[1678] ? 1 : 0) + (s[1679] ? 2 : 0) + s[831], LAS_86_2: s[1680], LAS_86_2_hoej: s[1681], LAS_86_2_kan: (s[1682] ? 1 : 0) + (s[1683] ? 4 : 0), LAS_86_7: s[1684], LAS_86_7_hoej: s[1685], LAS_86_7_kan: s[1686], LAS_86_8: s[1687], LAS_86_8_hoej: s[1688], LAS_86_8_kan: s[1686], LAS_86_8_beloeb: s[1689], LAS_86_8_beloeb_hoej: s[1690], LAS_86_8_beloeb_kan: (s[1691] ? 1 : 0) + (s[1692] ? 4 : 0), LAS_88_1_kan: (s[516] ? 1 : 0) + (s[1693] ? 2 : 0) + s[831], LAS_91_1_kan: (s[1694] ? 1 : 0) + (s[1695] ? 2 : 0) + s[831], LAS_91_1_dom_kan: (s[1696] ? 1 : 0) + (s[1697] ? 2 : 0) + (s[1698] ? 4 : 0), LAS_91_1_su_kan: (s[1699] ? 1 : 0) + (s[1700] ? 2 : 0) + (s[1701] ? 4 : 0), LAS_91_6_kan: (s[1702] ? 1 : 0) + (s[1703] ? 2 : 0) + (s[1704] ? 0 : 4), LAS_92_1_kan: s[1705] + (s[1706] ? 2 : 0) + s[1707], LAS_92_3: s[1708], LAS_92_3_hoej: s[1709], LAS_92_3_kan: s[1705] + s[1707], LAS_93_1_kan: (s[1710] ? 1 : 0) + (s[1711] ? 2 : 0) + s[831], LAS_93_1_selvforskyldt_kan: (s[1712] ? 1 : 0) + (s[1713] ? 2 : 0) + (s[1714] ? 4 : 0), LAS_94_1_kan: (s[1715] ? 1 : 0) + (s[1716] ? 2 : 0) + s[831], LOB_4_1_kan: (s[1717] ? 1 : 0) + (s[1718] ? 2 : 0) + s[831], LOB_9_1_kan: (s[1719] ? 1 : 0) + (s[1720] ? 2 : 0) + (s[1721] ? 4 : 0), LOB_10_1_kan: (s[1722] ? 1 : 0) + (s[1723] ? 2 : 0) + s[831], LOB_15a_1_kan: s[1086], LOV1559_9_betaling: s[1724], LOV1559_9_betaling_hoej: s[1725], LOV1559_9_betaling_kan: s[1726] + (s[1727] ? 4 : 0), LOV1559_9_valg_kan: s[1726] + (s[1728] ? 2 : 0) + s[1729], LOV1655_udbetaling: s[1730], LOV1655_udbetaling_hoej: s[1731], LOV1655_udbetaling_kan: (s[1732] ? 1 : 0) + (s[1733] ? 4 : 0), LOV1750_21_8_kan: (s[179] ? 1 : 0) + (s[181] ? 2 : 0) + s[1189], LOV1750_21_revalidering_kan: (s[1734] ? 1 : 0) + (s[423] ? 2 : 0) + s[1447], LSP_1a_1: s[527], LSP_1a_1_hoej: s[526], LSP_1a_1_kan: s[1020], LSP_1a_1_dag: s[33], LSP_1a_1_dag_hoej: s[34], LSP_1a_1_dag_kan: s[1020], LSP_1a_1_tabel2006_kan: (s[1735] ? 1 : 0) + (s[1736] ? 2 : 0) + (s[1737] ? 4 : 0), LSP_1a_1_tabel2011_kan: (s[1738] ? 1 : 0) + (s[1739] ? 2 : 0) + (s[1740] ? 4 : 0), LSP_2_1_kan: (s[1741] ? 1 : 0) + (s[1742] ? 2 : 0) + s[831], LSP_2_1_eu_kan: (s[529] ? 1 : 0) + (s[530] ? 2 : 0) + s[831], LSP_3_1_kan: (s[1743] ? 1 : 0) + (s[1744] ? 2 : 0) + s[831], LSP_3_2_kan: (s[1745] ? 1 : 0) + (s[1746] ? 2 : 0) + s[831], LSP_3_3_kan: (s[1747] ? 1 : 0) + (s[1748] ? 2 : 0) + s[831], LSP_3_danmark_kan: (s[1749] ? 1 : 0) + (s[1750] ? 2 : 0) + (s[1751] ? 4 : 0), LSP_4_kan: (s[1752] ? 1 : 0) + (s[1753] ? 2 : 0) + s[831], LSP_5_2: s[1754], LSP_5_2_hoej: s[1755], LSP_5_2_kan: (s[1756] ? 1 : 0) + (s[1757] ? 4 : 0), LSP_5_3: s[1758], LSP_5_3_hoej: s[1759], LSP_5_3_kan: (s[1760] ? 1 : 0) + (s[1761] ? 4 : 0), LSP_6: s[1762], LSP_6_hoej: s[1763], LSP_6_kan: 1 + (s[1764] ? 4 : 0), LSP_12_1_kan: (s[1765] ? 1 : 0) + (s[1766] ? 2 : 0) + s[831], LSP_13_kan: (s[1767] ? 1 : 0) + (s[1768] ? 2 : 0) + (s[1769] ? 4 : 0), LSP_16_kan: (s[1770] ? 1 : 0) + (s[1771] ? 2 : 0) + s[831], LSP_16_1_kan: (s[532] ? 1 : 0) + (s[533] ? 2 : 0) + s[831], LSP_16_2_kan: (s[1772] ? 1 : 0) + (s[1773] ? 2 : 0) + s[831], LSP_16_3_kan: (s[1774] ? 1 : 0) + (s[1775] ? 2 : 0) + s[831], LSP_17_2_kan: (s[1776] ? 1 : 0) + (s[1777] ? 2 : 0) + s[831], LSP_17_2_oplysninger_kan: (s[1778] ? 1 : 0) + (f.bedtOmAfgoerelseOmPensionAlene ? 2 : 0) + (s[1779] ? 4 : 0), LSP_17_3_senior_kan: (s[1780] ? 1 : 0) + (s[1781] ? 2 : 0) + s[1729], LSP_17_4_kan: 1 + s[1556] + s[831], LSP_18_1_kan: (s[1782] ? 1 : 0) + (s[1783] ? 2 : 0) + s[831], LSP_18_2_kan: (s[538] ? 1 : 0) + (s[1784] ? 2 : 0) + (s[1785] ? 4 : 0), LSP_19_1_kan: (s[1786] ? 1 : 0) + (s[1787] ? 2 : 0) + s[1227], LSP_20_3_kan: (s[1788] ? 1 : 0) + (s[1789] ? 2 : 0) + s[831], LSP_21_1: s[1790], LSP_21_1_hoej: s[1791], LSP_21_1_kan: s[1792], LSP_26a_1_kan: (s[1793] ? 1 : 0) + (s[1794] ? 2 : 0) + s[831], LSP_26a_5: flat(s[1795]), LSP_26a_5_hoej: flat(s[1796]), LSP_26a_5_kan: (s[829] ? 0 : 1) + (s[1797] ? 2 : 0) + (s[1798] ? 4 : 0), LSP_26b: s[1799], LSP_26b_hoej: s[1800], LSP_26b_kan: s[1020], LSP_26d_2: s[1801], LSP_26d_2_hoej: s[1802], LSP_26d_2_kan: 1 + s[1729], LSP_26g_kan: (s[1803] ? 1 : 0) + (s[1804] ? 2 : 0) + (s[1805] ? 4 : 0), LSP_26g_dag: s[1806], LSP_26g_dag_hoej: s[1807], LSP_26g_dag_kan: (s[1808] ? 1 : 0) + (s[1809] ? 4 : 0), LSP_26h_1: s[1810], LSP_26h_1_hoej: s[1811], LSP_26h_1_kan: 1 + (s[1812] ? 4 : 0), LSP_26h_3: s[547], LSP_26h_3_hoej: s[546], LSP_26h_3_kan: 1 + (s[548] ? 4 : 0), LSP_26h_6: -Infinity, LSP_26h_6_hoej: Infinity, LSP_26h_6_kan: 5, LSP_26v_1: flat(s[1813]), LSP_26v_1_kan: s[1814] ? 4 : 1, LSP_26v_2: flat(s[1815]), LSP_26v_2_kan: s[1816] ? 4 : 1, LSP_29_1_eget_kan: (s[1817] ? 1 : 0) + (s[1818] ? 2 : 0) + (s[1819] ? 4 : 0), LSP_32a_1_aegtefaelle_kan: (s[1820] ? 1 : 0) + (s[1821] ? 2 : 0) + s[831], LSP_32c_1: s[1822], LSP_32c_1_hoej: s[1823], LSP_32c_1_kan: s[1020], LSP_32c_2: s[1824], LSP_32c_2_hoej: s[1825], LSP_32c_2_kan: (s[1826] ? 1 : 0) + (s[1827] ? 4 : 0), LSP_33_1: s[1828], LSP_33_1_hoej: s[1829], LSP_33_1_kan: (s[1830] ? 1 : 0) + (s[1831] ? 4 : 0), LSP_33_1_tilbage_kan: (s[1832] ? 1 : 0) + (s[1833] ? 2 : 0) + (s[1834] ? 4 : 0), LSP_33_2: s[1835], LSP_33_2_hoej: s[1836], LSP_33_2_kan: s[1792], LSP_37: flat(s[1837]), LSP_37_kan: s[1838] ? 4 : 1, LSP_44_1_kan: (s[1839] ? 1 : 0) + (s[1840] ? 2 : 0) + s[831], LSP_44_udsendte_kan: (s[1841] ? 1 : 0) + (s[1842] ? 2 : 0) + (s[1843] ? 4 : 0), LSP_49_1_foertidspension: s[1844], LSP_49_1_foertidspension_hoej: s[1845], LSP_49_1_foertidspension_kan: s[1111], LSP_49_1_folkepension: s[1846], LSP_49_1_folkepension_hoej: s[1847], LSP_49_1_folkepension_kan: (s[1848] ? 1 : 0) + (s[1849] ? 4 : 0), PENSBEK_7: s[1850], PENSBEK_7_hoej: s[1851], PENSBEK_7_kan: 1 + (s[1852] ? 0 : 4), PENSBEK_10_kan: (s[1853] ? 1 : 0) + (s[1854] ? 2 : 0) + s[1855], PENSBEK_11: s[1856], PENSBEK_11_hoej: s[1857], PENSBEK_11_kan: 1 + s[1855], PLANBEK_2_1_kan: (s[1858] ? 1 : 0) + (s[1859] ? 2 : 0) + s[831], REFUSIONSBEK_2: s[1860], REFUSIONSBEK_2_hoej: s[1861], REFUSIONSBEK_2_kan: (s[1862] ? 1 : 0) + (s[1863] ? 4 : 0), SDL_2_kan: (s[1864] ? 1 : 0) + (s[1865] ? 2 : 0) + (s[1866] ? 4 : 0), SDL_2_1_kan: (s[1867] ? 1 : 0) + (s[1868] ? 2 : 0) + s[1869], SDL_3_kan: (s[577] ? 1 : 0) + (s[574] ? 2 : 0) + s[831], SDL_6_1: s[113], SDL_6_1_hoej: s[115], SDL_6_1_kan: s[1870] + s[1871], SDL_7_1_kan: (s[143] ? 1 : 0) + (s[149] ? 2 : 0) + s[831], SDL_7_1_ferie_kan: s[1872], SDL_7_1_ferieaftale_kan: (s[1873] ? 1 : 0) + (s[1874] ? 2 : 0) + s[831], SDL_7_1_genoptagelse: s[1875], SDL_7_1_genoptagelse_hoej: s[1876], SDL_7_1_genoptagelse_kan: (f.ferieAftalt ? 1 : 0) + (s[1877] ? 4 : 0), SDL_7_1_ny_kan: (s[1878] ? 1 : 0) + (s[1879] ? 2 : 0) + s[831], SDL_7_2_kan: (s[1880] ? 1 : 0) + (s[1881] ? 2 : 0) + s[831], SDL_7_3: s[1882], SDL_7_3_hoej: s[1883], SDL_7_3_kan: (s[1884] ? 1 : 0) + (s[1885] ? 4 : 0), SDL_7_5_kan: (s[1886] ? 1 : 0) + (s[1887] ? 2 : 0) + s[831], SDL_7_5_fra: s[1888], SDL_7_5_fra_hoej: s[1889], SDL_7_5_fra_kan: 1 + (s[1890] ? 0 : 4), SDL_7a_1: s[1891], SDL_7a_1_hoej: s[1892], SDL_7a_1_kan: (s[1893] ? 1 : 0) + s[1894], SDL_7c_kan: (s[457] ? 1 : 0) + (s[458] ? 2 : 0) + (s[451] ? 0 : 4), SDL_10a_kan: (s[1895] ? 1 : 0) + (s[1896] ? 2 : 0) + s[831], SDL_11_3: s[1897], SDL_11_3_hoej: s[1898], SDL_11_3_kan: 1 + (s[1899] ? 0 : 4), SDL_11a_1_kan: (s[1900] ? 1 : 0) + (s[1901] ? 2 : 0) + (s[1902] ? 4 : 0), SDL_11c_kan: (s[1903] ? 1 : 0) + (s[1904] ? 2 : 0) + s[831], SDL_12_1_1_kan: (s[456] ? 1 : 0) + (s[454] ? 2 : 0) + (s[455] ? 4 : 0), SDL_12_1_2_kan: (s[592] ? 1 : 0) + (s[587] ? 2 : 0) + (s[586] ? 4 : 0), SDL_12_1_3_kan: (s[593] ? 1 : 0) + (s[594] ? 2 : 0) + s[831], SDL_13b_1: s[1905], SDL_13b_1_hoej: s[1906], SDL_13b_1_kan: (s[1907] ? 1 : 0) + (s[1908] ? 4 : 0), SDL_13b_1_antal: s[1909], SDL_13b_1_antal_hoej: s[1910], SDL_13b_1_antal_kan: (s[1911] ? 1 : 0) + (s[1912] ? 4 : 0), SDL_13b_1_form_kan: (s[1913] ? 1 : 0) + (s[1914] ? 2 : 0) + (s[1915] ? 4 : 0), SDL_13b_1_naeste: s[1916], SDL_13b_1_naeste_hoej: s[1917], SDL_13b_1_naeste_kan: (s[1918] ? 1 : 0) + (s[1919] ? 4 : 0), SDL_13b_5_kan: (s[1920] ? 1 : 0) + (s[1921] ? 2 : 0) + (s[1922] ? 4 : 0), SDL_13c_1_2_kan: (s[1923] ? 1 : 0) + (s[1924] ? 2 : 0) + (s[1925] ? 4 : 0), SDL_13c_2_kan: (s[1926] ? 1 : 0) + (s[1927] ? 2 : 0) + (s[1928] ? 4 : 0), SDL_13f_1_kan: (s[460] ? 1 : 0) + (s[459] ? 2 : 0) + s[1134], SDL_13f_1_dag: s[1929], SDL_13f_1_dag_hoej: s[1930], SDL_13f_1_dag_kan: (s[1931] ? 1 : 0) + (s[1932] ? 4 : 0), SDL_16_2_kan: (s[1933] ? 1 : 0) + (s[1934] ? 2 : 0) + (s[1935] ? 4 : 0), SDL_21_1_1_kan: (s[1936] ? 1 : 0) + (s[1937] ? 2 : 0) + s[831], SDL_21_1_2_kan: (s[1938] ? 1 : 0) + (s[1939] ? 2 : 0) + s[831], SDL_21_1_3_kan: (s[1940] ? 1 : 0) + (s[1941] ? 2 : 0) + s[831], SDL_21_3_kan: (s[1942] ? 1 : 0) + (s[1943] ? 2 : 0) + s[831], SDL_21_3_grundlag_kan: (s[1944] ? 1 : 0) + (s[1945] ? 2 : 0) + s[831], SDL_21_4_kan: s[1946] + (s[1947] ? 2 : 0) + (s[1948] ? 4 : 0), SDL_21_4_dag: s[1949], SDL_21_4_dag_hoej: s[1950], SDL_21_4_dag_kan: s[1020], SDL_21_4_fra: s[1951], SDL_21_4_fra_hoej: s[1952], SDL_21_4_fra_kan: s[1946] + (s[1953] ? 4 : 0), SDL_21_5_kan: (s[1954] ? 1 : 0) + (s[1955] ? 2 : 0) + (s[1956] ? 4 : 0), SDL_21a_kan: (s[604] ? 1 : 0) + (s[603] ? 2 : 0) + s[831], SDL_24_1: s[159], SDL_24_1_hoej: s[161], SDL_24_1_kan: (s[155] ? 1 : 0) + (s[157] ? 4 : 0), SDL_24_1_ophoer: s[1957], SDL_24_1_ophoer_hoej: s[1958], SDL_24_1_ophoer_kan: (s[1959] ? 1 : 0) + (s[1960] ? 4 : 0), SDL_24_1_revurdering_kan: (s[1961] ? 1 : 0) + (s[1962] ? 2 : 0) + (s[1963] ? 4 : 0), SDL_24_3: flat(s[57]), SDL_24_3_hoej: flat(s[58]), SDL_24_3_kan: s[1870] + (s[1964] ? 2 : 0) + s[1871], SDL_24a_1_kan: (s[627] ? 1 : 0) + (s[630] ? 2 : 0) + (s[629] ? 4 : 0), SDL_24a_1_graense_kan: (s[145] ? 1 : 0) + (s[148] ? 2 : 0) + (s[146] ? 4 : 0), SDL_24a_2: s[1965], SDL_24a_2_hoej: s[1966], SDL_24a_2_kan: (s[1967] ? 1 : 0) + (s[1968] ? 4 : 0), SDL_24a_6_kan: (s[1969] ? 1 : 0) + (s[1970] ? 2 : 0) + s[831], SDL_24b_1_kan: s[1971] + (s[632] ? 2 : 0) + s[831], SDL_24b_2: s[1972], SDL_24b_2_hoej: s[1973], SDL_24b_2_kan: s[1971] + (s[1974] ? 4 : 0), SDL_24c_1_kan: (s[1975] ? 1 : 0) + (s[1976] ? 2 : 0) + s[831], SDL_25_1: s[158], SDL_25_1_hoej: s[160], SDL_25_1_kan: (s[154] ? 1 : 0) + (s[156] ? 4 : 0), SDL_25_2: s[1977], SDL_25_2_hoej: s[1978], SDL_25_2_kan: (s[1979] ? 1 : 0) + (s[1980] ? 4 : 0), SDL_26_1_kan: (s[1981] ? 1 : 0) + (s[1982] ? 2 : 0) + (s[1983] ? 4 : 0), SDL_26_1_covid: s[646], SDL_26_1_covid_hoej: s[647], SDL_26_1_covid_kan: (s[648] ? 1 : 0) + (s[649] ? 4 : 0), SDL_26_1_fra: s[1984], SDL_26_1_fra_hoej: s[1985], SDL_26_1_fra_kan: (s[1986] ? 1 : 0) + (s[1987] ? 4 : 0), SDL_26_1_uger: s[1988], SDL_26_1_uger_hoej: s[1989], SDL_26_1_uger_kan: (s[1990] ? 1 : 0) + s[1869], SDL_26_2_kan: (s[1991] ? 1 : 0) + (s[1992] ? 2 : 0) + (s[1993] ? 4 : 0), SDL_26_3_covid: s[650], SDL_26_3_covid_hoej: s[651], SDL_26_3_covid_kan: (s[652] ? 1 : 0) + (s[653] ? 4 : 0), SDL_26a_1_covid: s[1994], SDL_26a_3_covid: s[654], SDL_26a_3_covid_kan: s[655] ? 4 : 1, SDL_26c_covid: s[661], SDL_26c_covid_hoej: s[663], SDL_26c_covid_kan: (s[657] ? 1 : 0) + (s[659] ? 4 : 0), SDL_26d_covid: s[660], SDL_26d_covid_hoej: s[662], SDL_26d_covid_kan: (s[656] ? 1 : 0) + (s[658] ? 4 : 0), SDL_26f_covid: s[1995], SDL_26f_covid_hoej: s[1996], SDL_26f_covid_kan: (s[1997] ? 1 : 0) + (s[1998] ? 4 : 0), SDL_26g_covid: s[664], SDL_26g_covid_hoej: s[665], SDL_26g_covid_kan: (s[666] ? 1 : 0) + (s[667] ? 4 : 0), SDL_26h_covid: s[1999], SDL_26h_covid_hoej: s[2000], SDL_26h_covid_kan: (s[2001] ? 1 : 0) + (s[2002] ? 4 : 0), SDL_26i_covid: s[2003], SDL_26i_covid_hoej: s[2004], SDL_26i_covid_kan: (s[2005] ? 1 : 0) + (s[2006] ? 4 : 0), SDL_27_1_kan: (s[162] ? 1 : 0) + (s[163] ? 2 : 0) + (s[164] ? 4 : 0), SDL_27_1_1_kan: (s[100] ? 1 : 0) + (s[105] ? 2 : 0) + s[2007], SDL_27_1_2_kan: (s[101] ? 1 : 0) + (s[109] ? 2 : 0) + s[2008], SDL_27_1_2_slut: s[685], SDL_27_1_2_slut_hoej: s[686], SDL_27_1_2_slut_kan: (s[687] ? 1 : 0) + (s[691] ? 4 : 0), SDL_27_1_2_uger: s[2009], SDL_27_1_2_uger_hoej: s[2010], SDL_27_1_2_uger_kan: (s[2011] ? 1 : 0) + s[2008], SDL_27_1_3_kan: (s[102] ? 1 : 0) + (s[110] ? 2 : 0) + s[2008], SDL_27_1_3_slut: s[688], SDL_27_1_3_slut_hoej: s[689], SDL_27_1_3_slut_kan: (s[690] ? 1 : 0) + (s[693] ? 4 : 0), SDL_27_1_3_uger: s[672], SDL_27_1_3_uger_hoej: s[674], SDL_27_1_3_uger_kan: (s[670] ? 1 : 0) + s[2008], SDL_27_1_4_kan: (s[103] ? 1 : 0) + (s[111] ? 2 : 0) + s[2007], SDL_27_1_4_slut: s[2012], SDL_27_1_4_slut_hoej: s[2013], SDL_27_1_4_slut_kan: (s[2014] ? 1 : 0) + (s[2015] ? 4 : 0), SDL_27_1_5_kan: (s[104] ? 1 : 0) + (s[107] ? 2 : 0) + s[2008], SDL_27_1_6_kan: (s[677] ? 1 : 0) + (s[683] ? 2 : 0) + s[2008], SDL_27_1_7_kan: (s[678] ? 1 : 0) + (s[684] ? 2 : 0) + s[2008], SDL_27_1_7_2_kan: (s[2016] ? 1 : 0) + (s[2017] ? 2 : 0) + (s[2018] ? 4 : 0), SDL_27_1_slut: s[2019], SDL_27_1_slut_hoej: s[2020], SDL_27_1_slut_kan: (s[2021] ? 1 : 0) + (s[2022] ? 4 : 0), SDL_27_3_nedsat_kan: s[1872], SDL_29_1_kan: (s[2023] ? 1 : 0) + (s[2024] ? 2 : 0) + (s[2025] ? 4 : 0), SDL_30_kan: (s[126] ? 1 : 0) + (s[127] ? 2 : 0) + s[1869], SDL_30_1: s[122], SDL_30_1_hoej: s[123], SDL_30_1_kan: (s[124] ? 1 : 0) + s[1869], SDL_30_1_fri: s[2026], SDL_30_1_fri_hoej: s[2027], SDL_30_1_fri_kan: (f.sygUnderAftaltFri ? 1 : 0) + (s[2028] ? 4 : 0), SDL_30_2_kan: (s[2029] ? 1 : 0) + (s[2030] ? 2 : 0) + s[1869], SDL_30_fleksjob_kan: (s[2031] ? 1 : 0) + (s[2032] ? 2 : 0) + (s[2033] ? 4 : 0), SDL_31_1: s[606], SDL_31_1_hoej: s[607], SDL_31_1_kan: (s[605] ? 1 : 0) + (s[608] ? 4 : 0), SDL_32_kan: (s[572] ? 1 : 0) + (s[573] ? 2 : 0) + s[1869], SDL_32_1_kan: (s[136] ? 1 : 0) + (s[135] ? 2 : 0) + s[1869], SDL_33_1: s[2034], SDL_33_1_hoej: s[2035], SDL_33_1_kan: (s[2036] ? 1 : 0) + (s[2037] ? 4 : 0), SDL_34_1_kan: (s[2038] ? 1 : 0) + (s[2039] ? 2 : 0) + s[1869], SDL_35_2: s[2040], SDL_35_2_hoej: s[2041], SDL_35_2_kan: (s[2042] ? 1 : 0) + (s[2043] ? 4 : 0), SDL_35_3: s[701], SDL_35_3_hoej: s[700], SDL_35_3_kan: (s[699] ? 1 : 0) + (s[703] ? 4 : 0), SDL_35_3_fra: s[2044], SDL_35_3_fra_hoej: s[2045], SDL_35_3_fra_kan: (s[2046] ? 1 : 0) + (s[2047] ? 4 : 0), SDL_38_1: s[2048], SDL_38_1_hoej: s[2049], SDL_38_1_kan: (s[2050] ? 1 : 0) + (s[2051] ? 4 : 0), SDL_38_7: s[2052], SDL_38_7_hoej: s[2053], SDL_38_7_kan: (s[2054] ? 1 : 0) + (s[2055] ? 4 : 0), SDL_38_7_tide_kan: (s[714] ? 1 : 0) + (s[715] ? 2 : 0) + (s[716] ? 4 : 0), SDL_38_8_kan: (s[711] ? 1 : 0) + (s[713] ? 2 : 0) + (s[712] ? 4 : 0), SDL_40_1: s[2056], SDL_40_1_hoej: s[2057], SDL_40_1_kan: (s[2058] ? 1 : 0) + (s[2059] ? 4 : 0), SDL_40a_1: s[2060], SDL_40a_1_hoej: s[2061], SDL_40a_1_kan: (s[2062] ? 1 : 0) + (s[2063] ? 4 : 0), SDL_41_1: s[615], SDL_41_1_hoej: s[616], SDL_41_1_kan: (s[613] ? 1 : 0) + (s[614] ? 4 : 0), SDL_42_1_kan: (s[139] ? 1 : 0) + (s[138] ? 2 : 0) + s[1869], SDL_43_1: s[2064], SDL_43_1_hoej: s[2065], SDL_43_1_kan: (s[2066] ? 1 : 0) + (s[2067] ? 4 : 0), SDL_43_4: s[2068], SDL_43_4_hoej: s[2069], SDL_43_4_kan: (s[2070] ? 1 : 0) + (s[2071] ? 4 : 0), SDL_43_4_tide_kan: (s[2072] ? 1 : 0) + (s[2073] ? 2 : 0) + (s[2074] ? 4 : 0), SDL_43_5_kan: (s[2075] ? 1 : 0) + (s[2076] ? 2 : 0) + (s[2077] ? 4 : 0), SDL_45_4: s[2078], SDL_45_4_hoej: s[2079], SDL_45_4_kan: s[1020], SDL_46_1: s[2080], SDL_46_1_hoej: s[2081], SDL_46_1_kan: (s[2082] ? 1 : 0) + (s[2083] ? 4 : 0), SDL_47_1: s[765], SDL_47_1_hoej: s[766], SDL_47_1_kan: (s[764] ? 1 : 0) + (s[768] ? 4 : 0), SDL_47_1_3: s[2084], SDL_47_1_3_hoej: s[2085], SDL_47_1_3_kan: (s[2086] ? 1 : 0) + (s[2087] ? 4 : 0), SDL_50_1: s[755], SDL_50_1_hoej: s[756], SDL_50_1_kan: s[987], SDL_50_4: s[2088], SDL_50_4_hoej: s[2089], SDL_50_4_kan: (s[2090] ? 1 : 0) + (s[2091] ? 4 : 0), SDL_51_1: s[753], SDL_51_1_hoej: s[754], SDL_51_1_kan: s[1020], SDL_52_1: s[2092], SDL_52_1_hoej: s[2093], SDL_52_1_kan: (s[2094] ? 1 : 0) + (s[2095] ? 4 : 0), SDL_53_1: s[758], SDL_53_1_hoej: s[759], SDL_53_1_kan: (s[761] ? 1 : 0) + (s[762] ? 4 : 0), SDL_53_1_ialt: s[2096], SDL_53_1_ialt_hoej: s[2097], SDL_53_1_ialt_kan: (s[2098] ? 1 : 0) + (s[2099] ? 4 : 0), SDL_53_1_timer: s[2100], SDL_53_1_timer_hoej: s[2101], SDL_53_1_timer_kan: (s[121] ? 1 : 0) + (s[2102] ? 4 : 0), SDL_53_2_kan: (s[2103] ? 1 : 0) + (s[2104] ? 2 : 0) + (s[939] ? 0 : 4), SDL_53_3: s[2105], SDL_53_3_hoej: s[2106], SDL_53_3_kan: (s[2107] ? 1 : 0) + (s[2108] ? 4 : 0), SDL_53a_1_kan: (s[2109] ? 1 : 0) + (s[2110] ? 2 : 0) + s[831], SDL_53a_2: flat(s[2111]), SDL_53a_2_hoej: flat(s[2112]), SDL_53a_2_kan: (s[834] ? 0 : 1) + (s[2113] ? 2 : 0) + (s[2114] ? 4 : 0), SDL_53b_1_kan: (s[2115] ? 1 : 0) + (s[2116] ? 2 : 0) + (s[2117] ? 4 : 0), SDL_54_1_kan: (s[760] ? 1 : 0) + (s[763] ? 2 : 0) + s[1869], SDL_54_1_beloeb: s[2118], SDL_54_1_beloeb_hoej: s[2119], SDL_54_1_beloeb_kan: (s[2120] ? 1 : 0) + (s[2121] ? 4 : 0), SDL_56_1_kan: (s[767] ? 1 : 0) + (s[769] ? 2 : 0) + s[1869], SDL_56_1_beloeb: s[2122], SDL_56_1_beloeb_hoej: s[2123], SDL_56_1_beloeb_kan: (s[2124] ? 1 : 0) + (s[2125] ? 4 : 0), SDL_56_2_kan: (s[2126] ? 1 : 0) + (s[2127] ? 2 : 0) + s[2128], SDL_56_3_kan: (s[2129] ? 1 : 0) + (s[2130] ? 2 : 0) + s[2128], SDL_56_4: s[2131], SDL_56_4_hoej: s[2132], SDL_56_4_kan: 1 + s[2128], SDL_56_4_fornyelse_kan: (s[2133] ? 1 : 0) + (s[2134] ? 2 : 0) + s[2128], SDL_58a_1_kan: (s[2135] ? 1 : 0) + (s[2136] ? 2 : 0) + s[2128], SDL_59_2: s[2137], SDL_59_2_hoej: s[2138], SDL_59_2_kan: (s[2139] ? 1 : 0) + (s[2140] ? 4 : 0), SDL_59_6_kan: (s[2141] ? 1 : 0) + (s[2142] ? 2 : 0) + s[1894], SDL_82_1_kan: (s[2143] ? 1 : 0) + (s[2144] ? 2 : 0) + s[831], SEL_112_1_kan: (s[2145] ? 1 : 0) + (s[2146] ? 2 : 0) + s[2147], SEL_112_1_forud_kan: (s[2148] ? 1 : 0) + (s[2149] ? 2 : 0) + s[2147], SENBEK_2_1_kan: (s[2150] ? 1 : 0) + (s[2151] ? 2 : 0) + s[831], SSBEK_3_1: s[787], SSBEK_3_1_hoej: s[788], SSBEK_3_1_kan: 1 + (s[791] ? 4 : 0), SSBEK_5_1: s[2152], SSBEK_5_1_hoej: s[2153], SSBEK_5_1_kan: (s[2154] ? 1 : 0) + (s[2155] ? 4 : 0), SSBEK_6_1: s[789], SSBEK_6_1_hoej: s[790], SSBEK_6_1_kan: s[1437] + (s[792] ? 4 : 0), SSBEK_10_1: s[2156], SSBEK_10_1_hoej: s[2157], SSBEK_10_1_kan: (s[2158] ? 1 : 0) + (s[2159] ? 4 : 0), spor: [s[941] << 0 | s[942] << 1 | s[1] << 2 | s[2160] << 3 | (f.erVisiteretTilFleksjob ? 32 : 0) | s[498] << 6 | s[59] << 7 | s[60] << 8 | (s[59] ? 0 : s[859]) << 9 | s[2161] << 10 | s[609] << 11 | s[612] << 12 | s[2162] << 13 | s[142] << 15 | (f.dagpengerettenSlutter ? 65536 : 0) | s[943] << 17 | s[944] << 18 | s[945] << 19 | (s[2163] ? 0 : s[2164] ? s[852] : s[2165]) << 20 | s[2163] << 22 | s[2166] << 23 | s[2167] << 24 | s[2168] << 25 | s[2169] << 26 | (f.uddannelsePasserMedBehandling ? 134217728 : 0) | (f.uddannelseUdskyderRevalidering ? 268435456 : 0) | s[2170] << 29, s[113], s[115], s[610], s[611], s[947] << 0 | (s[947] ? s[903] : 0) << 1 | s[0] << 2 | s[2171] << 3 | s[407] << 4 | s[406] << 5 | (s[0] ? (s[351] ? s[903] : s[2172] ? s[2173] : s[838] ? s[2174] : s[262] ? s[865] : s[2175]) : 0) << 6 | s[2176] << 9 | s[2177] << 10 | s[2178] << 11 | s[2179] << 12 | s[2180] << 13 | s[2181] << 14 | s[2182] << 15 | s[2183] << 16 | s[2184] << 17 | s[2185] << 18 | s[2186] << 19 | s[2187] << 20 | s[2188] << 21 | s[948] << 22 | s[949] << 23 | (s[837] ? s[852] : s[885] ? s[853] : s[883] ? s[886] : s[884]) << 24 | s[952] << 27 | (s[837] ? s[852] : s[885] ? s[853] : s[886]) << 28, s[950], s[951], s[1297] << 0 | s[1298] << 1 | s[2189] << 2 | s[2190] << 3 | s[2191] << 4 | s[2192] << 5 | (f.sammeArbejdsgiverIFleksjobbet ? 64 : 0) | (f.sammeOpgaverIFleksjobbet ? 128 : 0) | s[2193] << 8 | s[2194] << 9 | s[196] << 10 | s[195] << 11 | s[197] << 12 | (f.ansatIFleksjob ? s[882] : 0) << 13 | (f.ansatIFleksjob ? 32768 : 0) | s[2195] << 16 | s[202] << 17 | s[211] << 18 | (s[2196] ? s[882] : 0) << 19 | s[203] << 21 | s[956] << 22 | s[957] << 23 | s[6] << 24 | s[10] << 25 | s[4] << 26 | (s[2197] ? s[2198] : f.vurderingsdato <= 13878 /* 2007-12-31 */ ? s[2199] : s[561] ? (s[235] ? 3 : 0) : s[2200] ? s[2201] : s[840] ? 5 : 0) << 27, s[953], s[954], s[959], s[960], s[2202] << 0 | s[2203] << 1 | s[2204] << 2 | s[2205] << 3 | s[2206] << 4 | (f.betalteTilFleksydelsesalderen ? 32 : 0) | s[2207] << 6 | s[2208] << 7 | (f.fleksydelsesbidragFraTilmelding ? 256 : 0) | s[2209] << 9 | s[2210] << 10 | s[2211] << 11 | s[2212] << 12 | s[3] << 13 | s[2213] << 14 | s[2214] << 15 | s[2215] << 16 | s[2216] << 17 | s[2] << 18 | s[2217] << 19 | s[2218] << 20 | s[2219] << 21 | s[2220] << 22 | s[2221] << 23 | s[2222] << 24 | s[2223] << 25 | s[2224] << 26 | s[2225] << 27 | s[2226] << 28 | s[2227] << 29, s[2228] << 0 | s[2229] << 1 | s[2230] << 2 | s[2231] << 3 | s[2232] << 4 | s[7] << 5 | s[9] << 6 | s[5] << 7 | s[2233] << 8 | s[2234] << 10 | (f.kunneIkkeKlareNormaltJob ? 2048 : 0) | (f.visTilknytningTilArbejdsmarkedet ? 4096 : 0) | s[2235] << 13 | s[2236] << 14 | s[1735] << 15 | s[1736] << 16 | s[1737] << 17 | (s[2197] ? s[852] : s[2237] ? s[2199] : s[2238]) << 18 | s[1738] << 20 | s[1739] << 21 | s[1740] << 22 | (s[2239] ? s[852] : s[2240] ? (s[2241] ? 2 : 0) : s[2242] ? 3 : 0) << 23 | (s[2243] ? s[852] : s[2239] ? s[2244] : s[2240] ? (s[2241] ? 3 : 0) : f.vurderingsdato <= 16797 /* 2015-12-28 */ ? (s[2242] ? 4 : 0) : f.vurderingsdato <= 17086 /* 2016-10-12 */ ? (s[2245] ? 5 : 0) : f.vurderingsdato <= 18626 /* 2020-12-30 */ ? (f.vurderingsdato >= 17087 /* 2016-10-13 */ ? 6 : 0) : s[2246] ? (s[2247] ? 7 : 0) : f.vurderingsdato <= 20452 /* 2025-12-30 */ ? (s[543] ? 8 : 0) : s[2248] ? 9 : 0) << 25 | s[2249] << 29, s[527], s[526], s[2250] << 0 | s[2251] << 1 | s[2252] << 2 | s[2253] << 3 | s[2254] << 4 | s[2255] << 5 | s[2256] << 6 | s[2257] << 7 | s[544] << 8 | s[549] << 9 | s[550] << 10 | s[545] << 11 | s[852] << 12 | s[12] << 13 | (s[2197] ? s[2198] : s[561] ? s[2199] : s[2200] ? s[2258] : f.vurderingsdato <= 20438 /* 2025-12-16 */ ? s[2259] : f.vurderingsdato >= 20439 /* 2025-12-17 */ ? 5 : 0) << 14 | s[19] << 17 | s[2260] << 18 | s[2261] << 19 | s[964] << 20 | s[2262] << 21 | s[2263] << 22 | s[2264] << 23 | s[2265] << 24 | s[35] << 25 | s[36] << 26 | s[965] << 27 | (s[964] ? s[2233] : 0) << 28, s[33], s[34], s[15], s[13], s[962], s[963], s[966] << 0 | s[967] << 1 | (s[2197] ? s[2198] : s[2200] ? s[2199] : s[2266]) << 2 | s[2267] << 4 | s[445] << 5 | (f.betalerFleksydelsesbidrag ? 64 : 0) | s[2268] << 7 | s[2269] << 8 | s[2270] << 9 | (f.pensionsvaerdiIndberettet ? 1024 : 0) | s[2271] << 11 | s[11] << 12 | (f.erVisiteretTilFleksjob ? s[2272] : 0) << 13 | s[969] << 15 | s[970] << 16 | s[971] << 17 | s[2273] << 18 | (f.fravalgteEfterloen ? 2097152 : 0) | s[2274] << 22 | s[2275] << 23 | s[2276] << 24 | s[2277] << 25 | s[2278] << 26 | s[2279] << 27 | s[974] << 28 | s[975] << 29, s[14], s[16], s[972], s[973], (f.fravalgteEfterloen ? s[2273] : 0) << 0 | s[983] << 3 | s[984] << 4 | (f.oenskedeIkkeTilmelding ? 32 : 0) | s[749] << 6 | s[750] << 7 | (s[561] ? s[852] : s[2280]) << 8 | s[2272] << 10 | s[30] << 12 | (s[2200] ? s[2281] : s[2282]) << 13 | s[993] << 15 | s[994] << 16 | s[2283] << 17 | s[2284] << 18 | s[996] << 19 | (s[996] ? 0 : s[2285] <= 16306 /* 2014-08-24 */ ? 1 : s[2285] >= 16307 /* 2014-08-25 */ ? 2 : 0) << 20 | s[27] << 22 | s[24] << 23 | (s[837] ? s[2281] : s[2200] ? s[853] : s[2266]) << 24 | s[2286] << 26 | s[2287] << 27 | s[2288] << 28 | s[29] << 29, s[976], s[977], s[979], s[980], s[981], s[982], s[985], s[986], s[988], s[989], s[991], s[992], s[31], s[32], s[2289] << 0 | s[2290] << 1 | s[999] << 2 | s[1000] << 3 | s[2291] << 4 | s[1003] << 6 | s[1004] << 7 | (s[2200] ? s[852] : s[2282]) << 8 | s[1007] << 10 | (s[29] ? s[2292] : 0) << 11 | s[1008] << 13 | s[1009] << 14 | s[18] << 15 | s[2292] << 16 | s[2293] << 18 | (f.arbejdetErFleksjobEllerHosAegtefaellen ? 524288 : 0) | s[1012] << 20 | s[1015] << 21 | s[2294] << 22 | (f.arbejdsgiverenErPrivat ? 16777216 : 0) | s[1023] << 25 | (f.arbejdsgiverenErPrivat ? s[2294] : 0) << 26 | s[1024] << 28 | s[1025] << 29, s[997], s[998], s[1001], s[1002], s[1005], s[1006], s[1010], s[1011], s[1013], s[1014], s[1016], s[1017], s[1018], s[1019], s[1021], s[1022], s[1026] << 0 | s[2295] << 1 | s[2296] << 2 | s[1027] << 3 | s[1028] << 4 | s[2297] << 5 | s[39] << 7 | (f.handicapGoerBeskaeftigelseVanskelig ? 256 : 0) | s[41] << 9 | s[40] << 10 | (f.stillingenBesaettesInternt ? 2048 : 0) | (f.ligeSaaKvalificeret ? 4096 : 0) | s[38] << 13 | s[37] << 14 | (f.funktionsnedsaettelsenErVarigOgBetydelig ? 32768 : 0) | s[2298] << 16 | (f.erhvervetUforeneligtMedNedsaettelsen ? 131072 : 0) | (f.assistancenErVikarEllerMedhjaelp ? 262144 : 0) | s[794] << 19 | (s[2299] ? s[2297] : 0) << 20 | s[2300] << 22 | s[2301] << 23 | s[2302] << 24 | s[2303] << 25 | (f.flereFunktionsnedsaettelser ? 67108864 : 0) | (f.funktionsnedsaettelsenErMegetBetydelig ? 134217728 : 0) | (f.assistanceUdOver20Timer ? 268435456 : 0) | s[1035] << 29, s[1030], s[1031], s[1033], s[1034], s[795] << 0 | s[1037] << 1 | (s[2304] ? s[852] : f.vurderingsdato <= 14432 /* 2009-07-07 */ ? s[2305] : s[2306] ? (f.vurderingsdato >= 14433 /* 2009-07-08 */ ? 3 : 0) : s[2307] ? 4 : 0) << 2 | (f.berettigetTilSpecialpaedagogiskStoette ? 32 : 0) | s[2308] << 6 | s[2309] << 7 | s[1040] << 8 | (s[795] && !s[1037] && s[1] ? s[2297] : 0) << 9 | (f.saerligtTilfaeldeUnderUddannelse ? 2048 : 0) | s[796] << 12 | s[1042] << 13 | s[890] << 14 | s[2310] << 16 | (f.uddannelsenGiverAdgangTilAkasse ? 131072 : 0) | s[2311] << 18 | (f.ansatEfterHandicapUddannelsen ? 524288 : 0) | (f.manglerErfaringIFaget ? 1048576 : 0) | s[1045] << 21 | (s[796] && !s[1042] && s[1] ? s[2312] : 0) << 22 | s[1046] << 24 | s[1047] << 25 | s[1048] << 26 | (s[2313] ? s[890] : 0) << 27 | s[2313] << 29, s[1038], s[1039], s[1043], s[1044], s[2314] << 0 | (f.hjaelpemidletErAfgoerende ? 2 : 0) | (f.hjaelpemidletKompenserer ? 4 : 0) | (f.udgiftenLiggerUdOverArbejdsgiverens ? 8 : 0) | (f.saedvanligtPaaArbejdspladsen ? 16 : 0) | s[2315] << 5 | (f.andenLovDaekkerHjaelpemidlet ? 64 : 0) | s[1049] << 7 | s[1050] << 8 | s[1051] << 9 | (s[2316] ? s[890] : 0) << 10 | s[2316] << 12 | s[1052] << 13 | s[1053] << 14 | s[1054] << 15 | (s[2317] ? s[890] : 0) << 16 | s[2317] << 18 | s[1061] << 19 | (s[39] ? s[2297] : 0) << 20 | s[1062] << 22 | s[1063] << 23 | (f.bedtOmFortrinsadgang ? 16777216 : 0) | s[2318] << 25 | s[2319] << 26 | (f.opfylderFormelleUddannelseskrav ? 134217728 : 0) | s[2320] << 28 | s[2321] << 29, s[1055], s[1056], s[1057], s[1058], s[1059], s[1060], (f.aabenbartRingereKvalificeret ? 1 : 0) | (s[2299] ? (s[2304] ? s[852] : s[2306] ? s[2305] : s[2307] ? 3 : 0) : 0) << 1 | s[1066] << 3 | s[1067] << 4 | s[189] << 5 | s[190] << 6 | s[51] << 7 | (f.ikkeNormaltArbejdePaaNedsatTid ? 256 : 0) | s[48] << 9 | s[1121] << 10 | (s[48] ? 0 : s[2322]) << 11 | s[1128] << 14 | (s[48] ? (f.soegteHjaelpDen <= 13571 /* 2007-02-27 */ ? s[843] : s[842] ? (s[2323] ? 2 : 0) : s[844] ? (s[47] ? 3 : 0) : s[846] ? (s[847] ? 4 : 0) : s[848] ? 5 : 0) : 0) << 15 | s[1070] << 18 | s[2322] << 19 | s[1071] << 22 | s[1072] << 23 | s[251] << 24 | (s[351] ? s[852] : s[838] ? s[2173] : s[851]) << 25 | s[263] << 27 | (f.harErhvervskompetencegivendeUddannelse ? 268435456 : 0) | s[168] << 29, s[1064], s[1065], s[1118], s[1119], s[1126], s[1127], s[1068], s[1069], s[1073], s[1074], s[797] << 0 | (s[168] ? (s[838] ? s[850] : s[2324]) : 0) << 1 | (f.erIJobafklaring ? 8 : 0) | s[165] << 4 | s[43] << 5 | (s[43] ? (s[874] ? (s[43] ? 1 : 0) : s[2325]) : 0) << 6 | (f.fritagetForJobsamtaler ? 256 : 0) | (f.risikoForFireAar ? 512 : 0) | s[1080] << 10 | s[1081] << 11 | s[798] << 12 | (s[168] ? s[2326] : 0) << 13 | s[1084] << 15 | s[179] << 16 | s[181] << 17 | s[180] << 18 | (f.ressourceforloebErBevilget ? (s[837] ? s[852] : s[900] ? s[853] : s[913]) : 0) << 19 | (f.ressourceforloebErBevilget ? 2097152 : 0) | s[178] << 22 | s[2327] << 23 | s[799] << 24 | s[800] << 25 | s[801] << 26 | (f.ressourceforloebErBevilget ? s[2328] : 0) << 27, s[1076], s[1077], s[1078], s[1079], s[802] << 0 | s[803] << 1 | (s[874] ? s[852] : s[2325]) << 2 | s[1151] << 4 | s[1152] << 5 | s[1153] << 6 | (s[170] ? (s[2329] ? s[855] : s[2330] ? (s[171] ? 2 : 0) : s[172] ? 3 : 0) : 0) << 7 | s[170] << 9 | s[1145] << 10 | s[1146] << 11 | s[1147] << 12 | (s[170] && s[2331] ? 1 : s[170] && !s[2331] ? (s[2332] ? (s[170] ? 2 : 0) : s[2333] ? s[2334] : s[2335] ? (s[169] ? 4 : 0) : s[856] ? 5 : 0) : 0) << 13 | s[2331] << 16 | s[50] << 17 | s[169] << 18 | s[856] << 19 | s[2336] << 20 | s[2337] << 21 | (f.ventesFuldtRask ? 4194304 : 0) | s[166] << 23 | s[2338] << 24 | (f.fikTvaerfagligIndsats ? 33554432 : 0) | (f.overgikVedRevurderingen ? 67108864 : 0) | s[173] << 27 | s[1088] << 28 | s[1089] << 29, (s[2339] ? s[2340] : 0) << 0 | s[175] << 2 | s[1090] << 3 | s[1091] << 4 | (s[170] ? s[2340] : 0) << 5 | s[804] << 7 | s[1093] << 8 | s[230] << 9 | s[2341] << 10 | s[2342] << 11 | (f.kanKunVanskeligtFaaArbejdeUdenPraktik ? 4096 : 0) | s[1094] << 13 | s[1095] << 14 | s[2312] << 15 | s[2343] << 17 | (f.helbredetErStationaert ? 262144 : 0) | s[1096] << 19 | s[1097] << 20 | s[2344] << 21 | (f.ansatPaaPraktikstedet ? 4194304 : 0) | s[1100] << 23 | (s[804] && !s[1093] && s[1] ? (s[2237] ? s[852] : s[838] ? (s[44] ? 2 : 0) : s[851]) : 0) << 24 | s[2345] << 26 | s[231] << 27 | s[2346] << 28 | s[2347] << 29, s[1098], s[1099], (f.harVanskeligtVedLoentilskud ? 1 : 0) | (f.praktikForlaengesTil26Uger ? 2 : 0) | (f.saerligtBehovForLaengerePraktik ? 4 : 0) | s[49] << 3 | s[805] << 4 | s[1102] << 5 | s[1103] << 6 | (s[2348] ? s[2312] : 0) << 7 | s[2348] << 9 | s[2349] << 10 | s[2350] << 11 | s[2351] << 12 | s[2352] << 13 | (f.aabenlystUddannelsesparat ? 16384 : 0) | s[2353] << 15 | (f.harJobEllerVirksomhedVedTilbud ? 65536 : 0) | s[2354] << 17 | s[2355] << 18 | s[2356] << 19 | s[2357] << 20 | s[2358] << 21 | s[232] << 22 | s[2359] << 23 | (f.harKompetencegivendeUddannelse ? 16777216 : 0) | s[2360] << 25 | (f.eneforsoergerVedLoentilskud ? 67108864 : 0) | s[2361] << 27 | s[1106] << 28, s[1104], s[1105], (s[805] && !s[1102] && !s[1103] ? s[2312] : 0) << 0 | s[2362] << 2 | s[2363] << 3 | (f.loentilskudForlaengesTil12Maaneder ? 16 : 0) | s[1107] << 5 | s[1108] << 6 | (f.vilkaarAftaltMedFagligOrganisation ? 128 : 0) | s[806] << 8 | (f.saerligtTilfaeldeForLoentilskud ? 512 : 0) | s[1112] << 10 | s[1113] << 11 | (f.ansaettelsenErDroeftetMedDeAnsatte ? 4096 : 0) | s[1114] << 13 | s[1115] << 14 | (f.merbeskaeftigelse ? 32768 : 0) | (f.stillingenErLedigVedAfgang ? 65536 : 0) | s[234] << 17 | (s[234] ? 0 : s[852]) << 18 | s[1116] << 19 | s[1117] << 20 | s[1122] << 21 | s[1125] << 22 | (s[48] ? 0 : s[842] ? s[843] : s[845]) << 23 | s[2364] << 25 | (f.kunProblemetLedighed ? 67108864 : 0) | s[233] << 27 | s[1131] << 28, s[1109], s[1110], s[1123], s[1124], s[1129], s[1130], s[2365] << 0 | (s[2365] === 2 ? 0 : s[2365] === 3 ? (s[2366] ? 1 : 0) : 0) << 2 | s[229] << 3 | s[2366] << 4 | (f.kommerSelvIJob ? 32 : 0) | s[1378] << 6 | s[1379] << 7 | s[264] << 8 | (s[2367] ? 1 : s[893] ? s[878] : s[561] ? s[2368] : f.vurderingsdato <= 16678 /* 2015-08-31 */ ? s[2201] : s[781] ? (s[2369] ? 5 : 0) : s[262] ? (s[783] ? 6 : 0) : s[252] ? 7 : 0) << 9 | s[2367] << 12 | (f.modtogHjaelpenVedSkaerpelsen2019 ? 8192 : 0) | s[783] << 14 | s[262] << 15 | (f.retEfterEURetten ? 65536 : 0) | s[2370] << 17 | s[2371] << 18 | s[1381] << 19 | s[1382] << 20 | (s[2367] ? 1 : s[893] ? s[878] : s[561] ? s[2368] : s[781] ? s[2201] : s[262] ? (s[783] ? 5 : 0) : s[2372]) << 21 | (f.harHaftRetTilStarthjaelp ? 16777216 : 0) | (f.pensionNedsatForOptjening ? 33554432 : 0) | s[2373] << 26 | s[2374] << 27 | (f.indrejstFraUdlandet ? 268435456 : 0) | s[2375] << 29, (f.opfyldtBeskaeftigelseskravetFoer ? 1 : 0) | s[2376] << 1 | s[2377] << 2 | s[2378] << 3 | s[1132] << 4 | s[1133] << 5 | s[167] << 6 | (s[167] ? (s[262] ? s[2379] : s[2380]) : 0) << 7 | (f.fikSelvforsoergelsesydelse ? 512 : 0) | (f.fordrevetFraUkraine ? 1024 : 0) | s[265] << 11 | s[266] << 12 | s[2379] << 13 | s[1880] << 14 | s[1881] << 15 | (s[938] ? s[852] : s[837] ? s[2381] : s[2382] ? s[869] : s[2383]) << 16 | s[2384] << 19 | s[121] << 20 | s[2385] << 21 | s[2386] << 22 | s[2387] << 23 | s[2388] << 24 | s[137] << 25 | s[367] << 26 | s[2389] << 27 | s[2390] << 28 | s[2391] << 29, s[1135], s[1136], s[1138], s[1139], s[2392] << 0 | s[2393] << 1 | s[143] << 2 | s[149] << 3 | s[2394] << 4 | (f.uarbejdsdygtigVedEgenSygdom ? 64 : 0) | s[1964] << 7 | s[2395] << 8 | s[154] << 10 | s[156] << 11 | (s[642] && !s[641] ? s[2395] : 0) << 12 | s[642] << 14 | s[641] << 15 | s[150] << 16 | (f.opfylderHelbredsbetingelserForFoertidspension ? 131072 : 0) | s[151] << 18 | s[2396] << 19 | s[152] << 20 | s[2397] << 21 | s[2398] << 22 | s[2399] << 23 | s[2400] << 24 | s[155] << 25 | s[157] << 26 | (!s[59] && s[2401] ? 1 : !s[59] && !s[2402] ? (s[74] ? 2 : s[84] ? 3 : s[85] ? 4 : 0) : 0) << 27, s[158], s[160], s[159], s[161], s[2402] << 0 | s[2403] << 1 | s[67] << 2 | s[2404] << 3 | s[2405] << 4 | s[2406] << 5 | s[2407] << 6 | s[2408] << 7 | s[2409] << 8 | s[64] << 9 | s[63] << 10 | s[2410] << 11 | s[2411] << 12 | s[2412] << 13 | s[2413] << 14 | s[66] << 15 | s[65] << 16 | s[2414] << 17 | s[2415] << 18 | s[2416] << 19 | s[2417] << 20 | s[2418] << 21 | s[2419] << 22 | s[2420] << 23 | s[2421] << 24 | s[2422] << 25 | s[2423] << 26 | s[100] << 27 | s[105] << 28 | s[106] << 29, (s[2424] ? (s[2425] ? s[2426] : s[2427] ? s[2428] : s[2429] ? 3 : 0) : 0) << 0 | (f.forlaengelseErAfgjort ? 4 : 0) | s[624] << 3 | s[625] << 4 | s[101] << 5 | s[109] << 6 | s[108] << 7 | s[2430] << 8 | s[670] << 10 | (s[2424] ? (s[2431] ? s[2426] : s[2432] ? s[2433] : s[2425] ? s[2434] : s[2435] ? s[2436] : s[2437] ? 5 : 0) : 0) << 11 | s[102] << 14 | s[110] << 15 | (s[2424] ? (s[2431] ? s[2426] : s[2432] ? s[2433] : s[2425] ? s[2434] : s[2436]) : 0) << 16 | (f.underLaegebehandling ? 524288 : 0) | (f.laegensSkoenErSikkert ? 1048576 : 0) | s[2438] << 21 | s[2439] << 22 | s[2440] << 23 | s[2441] << 24 | s[103] << 25 | s[111] << 26 | (s[2424] ? (s[2425] ? s[2426] : s[2435] ? s[2428] : s[2427] ? s[2442] : s[2429] ? 4 : 0) : 0) << 27, s[672], s[674], s[104] << 0 | s[107] << 1 | (s[2424] ? (s[2425] ? s[2426] : s[2435] ? s[2428] : s[2442]) : 0) << 2 | (f.laegenVurdererLivstruende ? 16 : 0) | (f.behandlingsmulighederUdtoemte ? 32 : 0) | s[677] << 6 | s[683] << 7 | s[2016] << 8 | s[2017] << 9 | s[2018] << 10 | (s[2424] ? (s[95] <= 16952 /* 2016-05-31 */ ? s[2426] : s[95] <= 16974 /* 2016-06-22 */ ? (s[96] >= 16953 /* 2016-06-01 */ ? 2 : 0) : s[95] <= 20634 /* 2026-06-30 */ ? (s[96] >= 16975 /* 2016-06-23 */ ? 3 : 0) : s[96] >= 20635 /* 2026-07-01 */ ? 4 : 0) : 0) << 11 | s[678] << 14 | s[684] << 15 | (f.ansoegningOmFoertidspension ? 65536 : 0) | s[162] << 17 | s[163] << 18 | s[164] << 19 | s[145] << 20 | s[148] << 21 | s[146] << 22 | (s[861] ? (s[935] ? s[863] : s[936] ? 2 : 0) : 0) << 23 | s[2029] << 25 | s[2030] << 26 | s[125] << 27 | s[934] << 28, s[2443] << 0 | s[2444] << 1 | s[2445] << 2 | s[2446] << 3 | s[2447] << 4 | s[2448] << 5 | (f.andetFravaerSeneste8Uger ? 64 : 0) | s[2449] << 7 | s[2450] << 8 | (f.genansat ? 512 : 0) | (f.paaArbejdeDaSygdommenKom ? 1024 : 0) | s[2031] << 11 | s[2032] << 12 | s[2033] << 13 | (f.ansatIFleksjob ? s[934] : 0) << 14 | s[126] << 16 | s[127] << 17 | s[2451] << 18 | s[2452] << 19 | s[124] << 20 | (s[861] ? (s[115] <= 13604 /* 2007-04-01 */ ? s[863] : s[115] <= 14031 /* 2008-06-01 */ ? (s[113] >= 13605 /* 2007-04-02 */ ? 2 : 0) : s[2453] ? (s[113] >= 14032 /* 2008-06-02 */ ? 3 : 0) : s[2454] ? 4 : 0) : 0) << 21 | s[605] << 24 | s[608] << 25 | (f.fratraeder ? 67108864 : 0) | s[136] << 27 | s[135] << 28, s[122], s[123], s[606], s[607], (s[861] ? (s[862] ? s[863] : s[115] <= 15522 /* 2012-07-01 */ ? s[864] : s[2455] ? (s[113] >= 15523 /* 2012-07-02 */ ? 3 : 0) : s[2456] ? 4 : 0) : 0) << 0 | s[2457] << 3 | s[2458] << 4 | s[2459] << 5 | s[2460] << 6 | s[2461] << 7 | s[2462] << 8 | s[133] << 9 | s[2463] << 10 | s[2464] << 11 | s[2465] << 12 | (f.dagpengeretHvisRask ? 8192 : 0) | s[141] << 14 | s[140] << 15 | (f.erhvervsmaessigUddannelse ? 65536 : 0) | s[2466] << 17 | s[2467] << 18 | s[2468] << 19 | s[2469] << 20 | s[2470] << 21 | (f.elevILoennetPraktik ? 4194304 : 0) | s[2471] << 23 | s[2472] << 24 | s[2473] << 25 | s[2474] << 26 | s[2475] << 27 | s[2476] << 28 | s[2477] << 29, (f.iBeskaeftigelse ? 1 : 0) | s[2478] << 1 | s[2479] << 2 | s[2480] << 3 | s[2481] << 4 | s[2482] << 5 | s[2483] << 6 | s[2484] << 7 | s[2485] << 8 | s[2486] << 9 | s[2487] << 10 | s[2488] << 11 | s[2489] << 12 | s[2490] << 13 | s[2491] << 14 | s[139] << 15 | s[138] << 16 | (s[861] ? (s[862] ? s[863] : s[115] <= 15705 /* 2012-12-31 */ ? s[864] : s[115] <= 15883 /* 2013-06-27 */ ? (s[113] >= 15706 /* 2013-01-01 */ ? 3 : 0) : s[113] >= 15884 /* 2013-06-28 */ ? 4 : 0) : 0) << 17 | s[2492] << 20 | s[2493] << 21 | (f.drevetSenesteMaaned ? 4194304 : 0) | s[2494] << 23 | s[2495] << 24 | (f.tilskudTilEgenVirksomhed ? 33554432 : 0) | s[2038] << 26 | s[2039] << 27 | (f.arbejdsskade ? 268435456 : 0) | s[572] << 29, s[573] << 0 | s[2496] << 1 | s[2497] << 2 | s[2498] << 3 | s[2499] << 4 | s[565] << 5 | s[566] << 6 | s[709] << 7 | s[577] << 8 | s[574] << 9 | (s[938] ? s[852] : f.vurderingsdato <= 17701 /* 2018-06-19 */ ? s[2381] : s[2500] ? 3 : 0) << 10 | s[627] << 12 | s[630] << 13 | s[629] << 14 | s[1975] << 15 | s[1976] << 16 | (s[2501] ? s[852] : s[904]) << 17 | (f.fikSygedagpengeVedLivstruende ? 524288 : 0) | (f.laegenFinderIkkeLaengereLivstruende ? 1048576 : 0) | s[1140] << 21 | s[1141] << 22 | s[1142] << 23 | (s[2502] && !s[2503] ? (s[2504] ? s[852] : s[2501] ? s[2505] : s[838] ? s[2506] : s[865]) : 0) << 24 | s[2502] << 27 | s[2503] << 28 | s[619] << 29, s[618] << 0 | s[2507] << 1 | s[2508] << 2 | s[2509] << 3 | s[2510] << 4 | s[2511] << 5 | s[2512] << 6 | s[621] << 7 | s[2513] << 8 | s[2514] << 9 | s[2515] << 10 | s[2516] << 11 | s[1143] << 12 | s[1144] << 13 | (s[168] ? (s[2517] ? s[850] : s[838] ? (s[176] ? 2 : 0) : s[2518] ? s[851] : s[2519]) : 0) << 14 | s[2520] << 17 | s[2521] << 18 | s[1150] << 19 | (s[2339] ? (f.jobafklaringStartede <= 16427 /* 2014-12-23 */ ? s[855] : f.jobafklaringStartede <= 16616 /* 2015-06-30 */ ? (s[2522] ? 2 : 0) : s[2329] ? (s[2523] ? 3 : 0) : s[2330] ? (s[171] ? 4 : 0) : s[2332] ? (s[172] ? 5 : 0) : s[2333] ? (s[854] ? 6 : 0) : s[169] ? 7 : 0) : 0) << 20 | s[2524] << 23 | s[1156] << 24 | s[1157] << 25 | (s[1156] ? (f.jobafklaringStartede <= 17532 /* 2018-01-01 */ ? s[855] : s[2332] ? (s[2525] ? 2 : 0) : s[2334]) : 0) << 26 | s[1158] << 28 | s[1159] << 29, s[1148], s[1149], s[1154], s[1155], s[1160] << 0 | (s[168] ? (f.vurderingsdato <= 16617 /* 2015-07-01 */ ? s[850] : s[2517] ? (s[2526] ? 2 : 0) : s[838] ? (s[176] ? 3 : 0) : s[865]) : 0) << 1 | s[1163] << 4 | s[1164] << 5 | s[1165] << 6 | s[1166] << 7 | s[807] << 8 | (s[168] ? (s[838] ? s[850] : s[2527]) : 0) << 9 | (f.kanVendeTilbageIArbejde ? 2048 : 0) | s[2528] << 12 | (f.maalgruppeForAnden ? 8192 : 0) | s[1170] << 14 | s[1171] << 15 | (s[1170] ? s[2326] : 0) << 16 | s[1172] << 18 | s[1173] << 19 | s[1177] << 20 | s[1178] << 21 | (s[837] ? s[852] : s[2529] ? s[853] : s[838] ? s[2530] : s[2531]) << 22 | (f.dokumenteretIngenUdvikling ? 33554432 : 0) | (f.heltAabenbartIngenUdvikling ? 67108864 : 0) | s[1179] << 27 | s[1180] << 28, s[1161], s[1162], s[1168], s[1169], (s[837] ? s[852] : s[2532] ? s[853] : s[871] ? s[2533] : s[2534]) << 0 | s[2535] << 3 | s[2536] << 4 | (f.oenskerRessourceforloeb ? 32 : 0) | s[1174] << 6 | s[1175] << 7 | s[1176] << 8 | (s[2537] ? 1 : s[837] ? s[878] : s[2529] ? s[869] : s[838] ? (s[866] ? 4 : 0) : s[2532] ? s[899] : s[900] ? (s[184] ? 6 : 0) : s[177] ? 7 : 0) << 9 | s[2537] << 12 | s[177] << 13 | (f.komplekseProblemer ? 16384 : 0) | (f.kanIkkeLoesesAfAndenIndsats ? 32768 : 0) | (f.kraeverHelhedsorienteretForloeb ? 65536 : 0) | s[2538] << 17 | (f.laengerevarendeForsoergelse ? 262144 : 0) | (f.deltagetUdenOegetTilknytning ? 524288 : 0) | (f.behovForLaengerevarendeIndsats ? 1048576 : 0) | (f.ressourceforloebErBevilget ? (s[837] ? s[852] : s[2532] ? s[853] : s[900] ? s[2533] : s[901]) : 0) << 21 | s[187] << 24 | (f.ressourceforloebErBevilget ? (s[2539] ? s[2540] : s[2541] ? s[2542] : s[2543] ? (s[2544] ? 3 : 0) : s[2545] ? (s[185] ? 4 : 0) : s[2546]) : 0) << 25 | s[1184] << 28 | s[1185] << 29, s[1181], s[1182], s[1186] << 0 | (f.ressourceforloebErBevilget && s[50] ? 1 : f.ressourceforloebErBevilget && !s[50] ? (s[2539] ? (s[186] ? 2 : 0) : s[2541] ? (s[868] ? 3 : 0) : s[2545] ? (s[2544] ? 4 : 0) : s[2546]) : 0) << 1 | s[2547] << 4 | s[2548] << 5 | s[2549] << 6 | s[2550] << 7 | (f.indsatsErBegyndt ? 256 : 0) | s[2551] << 9 | s[2552] << 10 | (f.arbejdeIFoersteHalvaar ? 2048 : 0) | (f.saerligeGrundeModTeamet ? 4096 : 0) | s[1187] << 13 | s[1188] << 14 | (f.menerTilbuddetSkaderHelbredet ? 32768 : 0) | (f.bedtOmSamtaleFoerTilbuddet ? 65536 : 0) | (f.kommunenHarTagetStillingTilTilbuddet ? 131072 : 0) | s[808] << 18 | (f.ressourceforloebErBevilget ? (s[2553] ? s[2554] : f.ressourceforloebPlanlagtTil <= 18261 /* 2019-12-31 */ ? s[2555] : f.ressourceforloebPlanlagtTil <= 18992 /* 2021-12-31 */ ? (f.ressourceforloebPlanlagtTil >= 18262 /* 2020-01-01 */ ? 3 : 0) : s[2556] ? (f.ressourceforloebPlanlagtTil >= 18993 /* 2022-01-01 */ ? 4 : 0) : s[2557] ? 5 : 0) : 0) << 19 | s[1194] << 22 | s[1195] << 23 | (f.ressourceforloebErBevilget ? (s[2553] ? s[2554] : s[2556] ? s[2555] : s[2557] ? 3 : 0) : 0) << 24 | s[2558] << 26 | (f.kommunenHarTagetStillingTilForloebet ? 134217728 : 0) | s[1196] << 28 | s[1197] << 29, s[1190], s[1191], s[1198] << 0 | (f.ressourceforloebErBevilget ? (s[2539] ? s[2540] : f.ressourceforloebStartede <= 16435 /* 2014-12-31 */ ? s[2542] : s[2559] ? (s[2560] ? 3 : 0) : s[2543] ? (s[2561] ? 4 : 0) : f.ressourceforloebStartede <= 19133 /* 2022-05-21 */ ? (s[185] ? 5 : 0) : s[2545] ? (f.ressourceforloebStartede >= 19134 /* 2022-05-22 */ ? 6 : 0) : s[867] ? 7 : 0) : 0) << 1 | s[1201] << 4 | s[1202] << 5 | (f.ressourceforloebErBevilget ? (s[2539] ? s[2540] : s[2559] ? s[2542] : s[2545] ? (s[2561] ? 3 : 0) : s[867] ? 4 : 0) : 0) << 6 | s[2562] << 9 | s[2563] << 10 | s[2564] << 11 | s[1206] << 12 | (s[837] ? s[852] : s[838] ? s[853] : s[2532] ? s[851] : s[871] ? s[2565] : s[900] ? s[2566] : s[2567]) << 13 | s[2568] << 16 | s[191] << 17 | s[2569] << 18 | s[2570] << 19 | s[2571] << 20 | s[2572] << 21 | (f.ressourceforloebErBevilget ? (s[837] ? s[852] : s[838] ? s[853] : s[2532] ? s[851] : s[900] ? s[2565] : s[912]) : 0) << 22 | s[1209] << 25 | s[1210] << 26 | (f.ressourceforloebErBevilget ? (s[924] ? (s[34] <= 15705 /* 2012-12-31 */ ? (s[33] >= 13332 /* 2006-07-03 */ ? 1 : 0) : s[34] <= 16617 /* 2015-07-01 */ ? (s[33] >= 15706 /* 2013-01-01 */ ? 2 : 0) : s[34] <= 17125 /* 2016-11-20 */ ? (s[33] >= 16618 /* 2015-07-02 */ ? 3 : 0) : s[34] <= 18261 /* 2019-12-31 */ ? (s[33] >= 17126 /* 2016-11-21 */ ? 4 : 0) : s[34] <= 18992 /* 2021-12-31 */ ? (s[33] >= 18262 /* 2020-01-01 */ ? 5 : 0) : s[34] <= 20484 /* 2026-01-31 */ ? (s[33] >= 18993 /* 2022-01-01 */ ? 6 : 0) : s[33] >= 20485 /* 2026-02-01 */ ? 7 : 0) : 0) : 0) << 27, s[1199], s[1200], s[1204], s[1205], s[1207], s[1208], s[1211] << 0 | s[1212] << 1 | s[2328] << 2 | s[1213] << 5 | s[1214] << 6 | (s[880] ? s[852] : s[2237] ? s[881] : s[837] ? s[2238] : s[838] ? s[2573] : s[899]) << 7 | s[2574] << 10 | s[1217] << 11 | s[214] << 12 | s[1218] << 13 | (s[2575] ? 1 : s[2576] ? s[878] : s[837] ? (s[870] ? 3 : 0) : s[838] ? s[2573] : s[871] ? s[899] : s[228] ? 6 : 0) << 14 | s[2575] << 17 | s[2577] << 18 | s[2578] << 19 | s[534] << 20 | s[2579] << 21 | s[542] << 22 | s[871] << 23 | s[1226] << 24 | s[219] << 25 | s[2580] << 26 | (s[2580] === 1 ? s[2581] : s[2580] === 2 ? s[2581] : s[2580] === 3 ? s[2581] : s[2580] === 4 ? s[2581] : 0) << 29, (f.aabenbartFormaalsloestAtAfproeve ? 1 : 0) | s[192] << 1 | s[193] << 2 | (f.arbejdePaaNormaleVilkaarErUmuligt ? 8 : 0) | (f.varigeBegraensninger ? 16 : 0) | (f.vaesentligeBegraensninger ? 32 : 0) | s[1216] << 6 | (s[1216] ? 0 : s[2582] <= 14511 /* 2009-09-24 */ ? 1 : s[2582] <= 18261 /* 2019-12-31 */ ? (s[2582] >= 14512 /* 2009-09-25 */ ? 2 : 0) : s[2582] >= 18262 /* 2020-01-01 */ ? 3 : 0) << 7 | s[809] << 9 | s[1221] << 10 | s[1222] << 11 | (s[809] ? 0 : s[2583] <= 18261 /* 2019-12-31 */ ? 1 : s[2583] <= 19133 /* 2022-05-21 */ ? (s[2584] ? 2 : 0) : s[2585] ? 3 : 0) << 12 | s[1223] << 14 | s[1224] << 15 | s[1225] << 16 | (f.megetBegraensetArbejdsevne ? s[882] : 0) << 17 | (f.megetBegraensetArbejdsevne ? 524288 : 0) | s[1234] << 20 | s[1235] << 21 | s[1236] << 22 | s[2586] << 23 | (s[2586] === 1 ? 0 : s[2586] === 2 ? s[2587] : s[2586] === 3 ? s[2587] : s[2586] === 4 ? s[2587] : 0) << 26 | s[873] << 27 | (f.akutSkadeEllerSygdom ? 268435456 : 0) | (f.formaalsloestMedSaerligeVilkaar ? 536870912 : 0), s[249] << 0 | s[248] << 1 | s[250] << 2 | (s[880] ? s[852] : s[837] ? s[881] : s[838] ? s[869] : s[2588]) << 3 | (f.redegoerelseForTilbud ? 64 : 0) | (f.redegoerelseForRessourcer ? 128 : 0) | (f.redegoerelseForVarigBegraensning ? 256 : 0) | (f.redegoerelseForNormaleVilkaar ? 512 : 0) | (f.sagenErForelagtTeamet ? 1024 : 0) | (f.dokumentationForAfklaring ? 2048 : 0) | (f.dokumentationForIndsatser ? 4096 : 0) | (f.dokumentationForArbejdsevnen ? 8192 : 0) | s[2589] << 14 | s[2590] << 15 | (f.fleksjobPaaNuvaerendeArbejdsplads ? 65536 : 0) | (f.dokumentationForSaerligeVilkaar ? 131072 : 0) | s[1228] << 18 | s[1229] << 19 | s[1230] << 20 | (s[414] ? 0 : s[2504] ? s[852] : s[2591] ? s[2505] : s[838] ? (s[415] ? 3 : 0) : s[871] ? s[865] : s[2566]) << 21 | s[414] << 24 | s[602] << 25 | (f.andenVurderingIndhentet ? 67108864 : 0) | s[2592] << 27 | s[2593] << 28 | s[2594] << 29, (f.tilsvarendeIndgribende ? 1 : 0) | s[1231] << 1 | s[1232] << 2 | s[811] << 3 | s[2595] << 4 | s[2596] << 7 | (s[2595] === 1 ? 0 : s[2595] === 2 ? s[2597] : s[2595] === 3 ? s[2597] : s[2595] === 4 ? s[2597] : 0) << 8 | s[1239] << 9 | s[1240] << 10 | s[1241] << 11 | (s[2598] && !s[2599] ? s[882] : 0) << 12 | s[2598] << 14 | s[2599] << 15 | (f.skriftligAftaleOmSaerligeVilkaar ? 65536 : 0) | (f.svaereFunktionerErNaevnt ? 131072 : 0) | s[2600] << 18 | (f.forsoegtUstoettetJob ? 524288 : 0) | s[1245] << 20 | s[1246] << 21 | s[882] << 22 | (f.foersteFleksjob ? 16777216 : 0) | (f.ordinaertArbejdeErIkkeMuligt ? 33554432 : 0) | s[1244] << 26 | s[2601] << 27, s[1237], s[1238], s[1242], s[1243], (s[2601] === 2 ? 0 : s[2601] === 3 ? s[2602] : s[2601] === 4 ? s[2602] : 0) << 0 | s[877] << 2 | s[2603] << 3 | s[2604] << 4 | s[215] << 5 | s[199] << 6 | s[2605] << 7 | s[2606] << 8 | s[2607] << 9 | (f.ansatIFleksjob ? (s[893] ? s[852] : s[837] ? s[920] : s[2608]) : 0) << 10 | (f.fulgtOpIFleksjobbet ? 8192 : 0) | s[1252] << 14 | s[812] << 15 | (s[1252] ? s[882] : 0) << 16 | (f.fleksjobErMidlertidigt ? 262144 : 0) | s[1254] << 19 | s[1255] << 20 | s[1256] << 21 | s[1257] << 22 | (f.fleksjobbetOprettesNu ? 8388608 : 0) | (f.beggeBederOmNyVurdering ? 16777216 : 0) | s[1258] << 25 | s[1259] << 26 | s[2609] << 27, s[1247], s[1248], s[1250], s[1251], (f.jobbetErOverenskomstdaekket ? 1 : 0) | (f.sammenligneligOverenskomstFindes ? 2 : 0) | s[1260] << 2 | s[1261] << 3 | s[1262] << 4 | s[2610] << 5 | (s[2610] === 1 ? 0 : s[2610] === 2 ? s[2611] : s[2610] === 3 ? s[2611] : 0) << 7 | s[1263] << 8 | s[1264] << 9 | (f.udfoererFunktionaerarbejde ? 1024 : 0) | s[2612] << 11 | s[1265] << 12 | s[1266] << 13 | s[2613] << 14 | s[2614] << 15 | s[2615] << 16 | s[209] << 17 | s[210] << 18 | (s[2196] ? (s[837] ? s[852] : s[838] ? s[853] : s[2616]) : 0) << 19 | (s[2196] ? (s[837] ? s[852] : s[2504] ? s[853] : s[838] ? s[2617] : s[883] ? s[865] : s[201] ? 5 : 0) : 0) << 22 | s[226] << 25 | s[227] << 26 | (s[1265] && !s[1266] && s[1] ? s[2618] : 0) << 27, s[208], s[207], s[1267], s[1268], s[224], s[225], s[1269] << 0 | s[1270] << 1 | s[1271] << 2 | (s[1269] ? s[2580] : 0) << 3 | (f.flytterTilAndenKommune ? 64 : 0) | s[1274] << 7 | s[1275] << 8 | (s[1274] && !s[2619] ? s[882] : 0) << 9 | s[2619] << 11 | (f.fleksjobErSlut ? 4096 : 0) | s[813] << 13 | s[1277] << 14 | s[2618] << 15 | (f.fikFleksloentilskudMedUrette ? 262144 : 0) | (f.fleksloentilskudModBedreVidende ? 524288 : 0) | s[2620] << 20 | (f.loennenKunneIkkeEfterreguleres ? 2097152 : 0) | s[1280] << 22 | (s[813] && !s[1277] && s[1] ? s[2618] : 0) << 23 | (f.kravetKunneAldrigInddrives ? 67108864 : 0) | s[814] << 27 | s[1282] << 28, s[1272], s[1273], s[1278], s[1279], s[2621] << 0 | (f.virksomhedErHovedbeskaeftigelse ? 4 : 0) | (f.nedsatVarigtOgVaesentligtIVirksomheden ? 8 : 0) | (f.udnytterArbejdsevnenFuldtUd ? 16 : 0) | s[2622] << 5 | (f.tilskuddetErFoersteGang ? 64 : 0) | s[2623] << 7 | s[815] << 8 | s[816] << 9 | (s[815] ? s[2621] : 0) << 10 | s[2624] << 12 | s[1292] << 13 | (s[814] && !s[1282] && s[1] ? s[2621] : 0) << 14 | s[1295] << 16 | s[1296] << 17 | s[1307] << 18 | s[1308] << 19 | s[1309] << 20 | (s[198] ? s[852] : 0) << 21 | s[1301] << 22 | s[1302] << 23 | (s[198] ? s[2609] : 0) << 24 | s[222] << 27 | s[1305] << 28 | s[1306] << 29, s[1283], s[1284], s[1286], s[1287], s[1288], s[1289], s[1290], s[1291], s[1293], s[1294], s[1299], s[1300], s[1303], s[1304], (s[2625] && !s[2626] ? s[2609] : 0) << 0 | s[2625] << 3 | s[2626] << 4 | (f.fleksjobPaaFuldTid ? 32 : 0) | s[1312] << 6 | s[1313] << 7 | s[1314] << 8 | s[1315] << 9 | s[1316] << 10 | s[2627] << 11 | (s[2627] === 1 ? s[2628] : s[2627] === 2 ? s[2628] : s[2627] === 3 ? s[2628] : 0) << 13 | s[888] << 15 | s[889] << 16 | s[891] << 17 | (f.oenskerDeltid ? 262144 : 0) | (f.deltidHavdeSammeAarsag ? 524288 : 0) | s[892] << 20 | (f.personligeForholdErAendret ? 2097152 : 0) | s[2629] << 22 | (f.senesteJobVarDeltid ? 8388608 : 0) | (f.deltidDeSeneste12Maaneder ? 16777216 : 0) | s[1319] << 25 | s[1320] << 26 | (s[1319] && !s[2630] ? s[890] : 0) << 27 | s[2630] << 29, s[1310], s[1311], s[1317], s[1318], s[1321] << 0 | s[1322] << 1 | (f.svaertVedAtOpretholdeVirksomheden ? 4 : 0) | s[2631] << 3 | s[1325] << 4 | s[1326] << 5 | (s[1321] && !s[1322] && s[1] ? s[2580] : 0) << 6 | s[1329] << 9 | s[1330] << 10 | s[1331] << 11 | s[1332] << 12 | s[2632] << 13 | (f.begraensningerIArbejdsevnen ? 65536 : 0) | (f.andenIndsatsErIkkeNok ? 131072 : 0) | (f.kanKommeIndPaaArbejdsmarkedet ? 262144 : 0) | s[1734] << 19 | s[423] << 20 | s[428] << 21 | (f.revalideringErBevilget ? s[2632] : 0) << 22 | (f.revalideringErBevilget ? 33554432 : 0) | s[817] << 26 | s[438] << 27 | (f.erhvervssigtetErAfklaret ? 268435456 : 0) | s[2633] << 29, s[1323], s[1324], s[1327], s[1328], s[2634] << 0 | s[1341] << 1 | s[1342] << 2 | s[895] << 3 | s[2635] << 4 | (f.betydeligeBegraensninger ? 128 : 0) | (f.talerIUdpraegetGradForLangUddannelse ? 256 : 0) | (f.talerForLangUddannelse ? 512 : 0) | s[1337] << 10 | s[2636] << 11 | (s[2636] === 1 ? s[2637] : s[2636] === 2 ? s[2637] : s[2636] === 3 ? s[2637] : s[2636] === 4 ? s[2637] : 0) << 14 | s[1338] << 15 | s[1339] << 16 | s[1340] << 17 | s[1343] << 18 | s[1344] << 19 | (s[893] ? s[852] : s[838] ? s[920] : s[871] ? s[851] : s[2534]) << 20 | s[818] << 23 | s[1346] << 24 | (s[880] ? s[852] : s[2237] ? s[881] : s[2638] ? s[2238] : s[2639]) << 25 | (f.mentorFremmerMaalet ? 268435456 : 0) | (f.mentorErAfgoerendeOgUdOverDetSaedvanlige ? 536870912 : 0), s[1334], s[1335], s[2640] << 0 | s[2641] << 1 | s[1349] << 2 | (s[818] && !s[1346] && s[1] ? (s[880] ? s[852] : f.vurderingsdato <= 15519 /* 2012-06-28 */ ? s[881] : f.vurderingsdato <= 15818 /* 2013-04-23 */ ? (s[2642] ? 3 : 0) : s[2638] ? (s[2643] ? 4 : 0) : s[838] ? (s[898] ? 5 : 0) : s[2644]) : 0) << 3 | s[1350] << 6 | s[1351] << 7 | s[1352] << 8 | (s[880] ? s[852] : f.vurderingsdato <= 15819 /* 2013-04-24 */ ? s[881] : s[2638] ? (s[2645] ? 3 : 0) : s[2639]) << 9 | (f.udskrivesFraPsykiatrien ? 4096 : 0) | s[2646] << 13 | s[1353] << 14 | s[1354] << 15 | s[1355] << 16 | (s[229] ? (s[880] ? s[852] : s[838] ? s[881] : s[2647]) : 0) << 17 | (f.optagetPaaUddannelse ? 1048576 : 0) | s[2648] << 21 | s[240] << 22 | s[242] << 23 | s[241] << 24 | (s[880] ? s[852] : s[2237] ? s[881] : s[2649] ? s[2238] : s[2650] ? (s[246] ? 4 : 0) : s[838] ? (s[234] ? 5 : 0) : s[2644]) << 25 | s[2651] << 28 | s[2652] << 29, s[1347], s[1348], s[2653] << 0 | s[2654] << 1 | s[2655] << 2 | s[2656] << 3 | s[247] << 4 | s[2657] << 5 | s[2658] << 6 | s[2659] << 7 | s[2660] << 8 | s[2661] << 9 | s[2662] << 10 | s[2663] << 11 | s[2664] << 12 | s[2665] << 13 | s[2666] << 14 | s[2667] << 15 | s[2668] << 16 | s[2669] << 17 | s[2670] << 18 | s[2671] << 19 | s[2672] << 20 | s[2673] << 21 | s[2674] << 22 | s[2675] << 23 | s[2676] << 24 | s[2677] << 25 | s[2678] << 26 | (f.befordringEfterKonkretVurdering ? 134217728 : 0) | s[245] << 28 | s[243] << 29, s[244] << 0 | (s[880] ? s[852] : s[2649] ? s[881] : s[2650] ? (s[246] ? 3 : 0) : s[838] ? (s[234] ? 4 : 0) : s[899]) << 1 | (f.befordringFoelgerAfFunktionsnedsaettelse ? 16 : 0) | s[2679] << 5 | s[2680] << 6 | s[2681] << 7 | s[2682] << 8 | s[2683] << 9 | s[2684] << 10 | s[2685] << 11 | s[238] << 12 | s[239] << 13 | s[2686] << 14 | s[2687] << 15 | s[1358] << 16 | s[1359] << 17 | s[1360] << 18 | s[1361] << 19 | s[819] << 20 | s[1363] << 21 | s[2688] << 22 | s[2689] << 23 | (f.merudgiftGodtgoeresEfterRetningslinjer ? 16777216 : 0) | s[2690] << 25 | s[2691] << 26 | s[2692] << 27 | s[1366] << 28, s[236], s[237], s[1356], s[1357], s[1364], s[1365], (s[819] && !s[1363] && s[1] ? (s[880] ? s[852] : f.vurderingsdato <= 14729 /* 2010-04-30 */ ? s[881] : f.vurderingsdato <= 14975 /* 2011-01-01 */ ? (s[2693] ? 3 : 0) : s[838] ? (s[2694] ? 4 : 0) : s[899]) : 0) << 0 | s[820] << 3 | s[1368] << 4 | s[2695] << 5 | (f.revurderingensGrundlagMangler ? 256 : 0) | s[1371] << 9 | (s[820] && !s[1368] && s[1] ? s[2695] : 0) << 10 | s[256] << 13 | s[257] << 14 | s[258] << 15 | (f.harSamleverMedForsoergelsespligt ? (s[893] ? s[852] : s[351] ? s[920] : s[2501] ? s[2696] : s[2697]) : 0) << 16 | (f.harSamleverMedForsoergelsespligt ? 524288 : 0) | (s[893] ? s[2281] : s[920]) << 20 | (f.fulgtOpPaaLedighedsydelsen ? 4194304 : 0) | s[260] << 23 | s[261] << 24 | s[2698] << 25 | (f.aendringIForholdene ? 134217728 : 0) | (f.kanIkkeForsoergeSig ? 268435456 : 0) | (f.behovetDaekkesAfAndenYdelse ? 536870912 : 0), s[1369], s[1370], s[1372], s[1373], s[254] << 0 | s[255] << 1 | s[2699] << 2 | s[1383] << 5 | s[1384] << 6 | s[2700] << 7 | (f.harRimeligtTilbudOmArbejde ? 256 : 0) | (f.udnytterSineMuligheder ? 512 : 0) | s[2701] << 10 | (f.erGift ? 2048 : 0) | (f.aegtefaellenErUndtagetFraRaadighed ? 4096 : 0) | (f.aegtefaellenUdnytterSineMuligheder ? 8192 : 0) | s[2702] << 14 | s[2703] << 15 | s[2704] << 16 | s[2705] << 17 | s[253] << 18 | s[1405] << 19 | s[2706] << 20 | s[2707] << 22 | s[2708] << 23 | s[1408] << 24 | s[1400] << 25 | s[1401] << 26 | s[1402] << 27 | s[1374] << 28 | s[1375] << 29, s[1403], s[1404], s[1406], s[1407], s[1376] << 0 | s[1377] << 1 | s[2709] << 2 | (f.arbejderDeltid ? 8 : 0) | (f.dagpengeUnderDetHoejeste ? 16 : 0) | (f.klarTilFuldTid ? 32 : 0) | s[1385] << 6 | s[1386] << 7 | s[1387] << 8 | (f.vurderingsdato <= 13603 /* 2007-03-31 */ ? s[852] : s[893] ? (s[2710] ? 2 : 0) : f.vurderingsdato <= 15155 /* 2011-06-30 */ ? s[2368] : s[561] ? (s[2711] ? 4 : 0) : s[18] ? 5 : 0) << 9 | s[2712] << 12 | (f.kanIkkeFaaOrdinaertArbejde ? 8192 : 0) | s[2713] << 14 | s[331] << 15 | s[1388] << 16 | s[821] << 17 | (s[329] ? (f.vurderingsdato <= 17256 /* 2017-03-31 */ ? s[2714] : s[2715] ? 2 : 0) : 0) << 18 | s[329] << 20 | s[328] << 21 | s[2716] << 22 | s[2717] << 23 | s[2718] << 24 | s[1390] << 25 | s[1391] << 26 | (s[329] ? s[2714] : 0) << 27 | s[1398] << 28 | s[1399] << 29, s[1396], s[1397], (s[1398] ? (s[2719] ? s[2714] : s[838] ? (s[782] ? 2 : 0) : s[2720] ? s[851] : s[421] ? 4 : 0) : 0) << 0 | (f.hjaelpEfterVoksensatsen ? 8 : 0) | s[1394] << 4 | s[1395] << 5 | (s[1398] ? s[2714] : 0) << 6 | s[2721] << 7 | s[2722] << 8 | (f.hjaelpPaaSUNiveau ? 512 : 0) | s[1409] << 10 | s[1410] << 11 | s[252] << 12 | s[1413] << 13 | s[274] << 14 | s[2723] << 15 | s[2724] << 16 | s[325] << 17 | s[326] << 18 | s[268] << 19 | (f.borHosForaeldre ? 1048576 : 0) | (f.forsoergerEgetBarnIHjemmet ? 2097152 : 0) | s[2725] << 22 | s[2726] << 23 | s[1411] << 24 | s[1412] << 25 | (s[262] ? s[852] : s[2380]) << 26 | s[307] << 28 | s[272] << 29, s[1392], s[1393], s[319], s[318], s[305], s[303], (f.harForsoergelsespligt ? 1 : 0) | s[2727] << 1 | (f.boernOpholderSigIDanmark ? 4 : 0) | (f.boernLigestillet ? 8 : 0) | s[308] << 4 | s[2728] << 5 | s[2729] << 6 | (f.retTilEkstraBoernetilskud ? 128 : 0) | s[2730] << 8 | s[2731] << 9 | s[270] << 10 | s[271] << 11 | s[2732] << 12 | s[2733] << 13 | s[311] << 14 | s[2734] << 15 | s[2735] << 16 | (f.enligEfterBoernetilskudsloven ? 131072 : 0) | s[2736] << 18 | s[2737] << 19 | s[2738] << 20 | s[2739] << 21 | s[314] << 22 | s[2740] << 23 | s[2741] << 24 | s[2742] << 25 | s[341] << 26 | (f.erForrevalidend ? 134217728 : 0) | s[2743] << 28 | s[2744] << 29, s[304], s[306], s[309], s[310], s[312], s[313], s[2745] << 0 | s[2746] << 1 | s[317] << 2 | (s[252] ? (f.vurderingsdato <= 20999 /* 2027-06-30 */ ? s[1413] : s[2747] ? 2 : 0) : 0) << 3 | s[2748] << 5 | s[2749] << 6 | s[2750] << 7 | (f.grundsatsEllerHjemmeboendeIJuli2025 ? 256 : 0) | (f.tillaegspakkenIJuli2025 ? 512 : 0) | s[283] << 10 | s[298] << 11 | s[2751] << 12 | (s[2751] === 1 ? (s[2752] ? 1 : 0) : 0) << 13 | s[276] << 14 | s[2752] << 15 | (f.deltagerEllerOenskerTilbud ? 65536 : 0) | s[2753] << 17 | s[2754] << 18 | (f.saerligtKomplekseUdfordringer ? 524288 : 0) | s[2755] << 20 | s[284] << 21 | s[289] << 22 | (s[2756] ? (f.vurderingsdato <= 16387 /* 2014-11-13 */ ? s[2757] : s[2172] ? (s[2758] ? 2 : 0) : s[2174]) : 0) << 23 | s[2756] << 25 | (f.samleverMedUngeydelse ? 67108864 : 0) | s[324] << 27 | s[327] << 28 | s[2759] << 29, s[315], s[316], s[295], s[294], s[279], s[281], s[320], s[322], (f.psykiskLidelseNaevntILoven ? 1 : 0) | s[2760] << 1 | (f.gravidEfter12Uge ? 4 : 0) | s[1416] << 3 | s[1417] << 4 | s[2761] << 5 | s[2762] << 6 | s[2763] << 7 | s[2764] << 8 | s[1420] << 9 | s[1421] << 10 | (s[2765] && !s[2766] ? s[2699] : 0) << 11 | s[2765] << 14 | s[2766] << 15 | s[426] << 16 | (f.forsoergelsespligtUdenForHjemmet ? 131072 : 0) | s[334] << 18 | s[335] << 19 | s[336] << 20 | (f.erGift ? s[2698] : 0) << 21 | s[339] << 23 | s[340] << 24 | s[1425] << 25 | s[1426] << 26 | s[822] << 27 | (s[2767] ? s[2714] : 0) << 28 | s[2767] << 29, s[1414], s[1415], s[1418], s[1419], s[1422], s[1423], s[337], s[338], s[1428] << 0 | s[1429] << 1 | s[1436] << 2 | (s[334] && !s[335] && !s[336] ? s[2706] : 0) << 3 | s[1432] << 5 | s[1433] << 6 | s[1642] << 7 | s[510] << 8 | s[2768] << 9 | s[2769] << 10 | s[2770] << 11 | (f.aendringenErEnSocialBegivenhed ? 4096 : 0) | s[786] << 13 | s[784] << 14 | s[785] << 15 | (s[893] ? s[852] : s[2771] ? s[920] : s[2172] ? (s[386] ? 3 : 0) : s[262] ? (s[366] ? 4 : 0) : s[900] ? s[2175] : s[2567]) << 16 | (f.storForsoergerbyrdeEllerBoligudgift ? 524288 : 0) | (f.parUdenForSaerligStoette ? 1048576 : 0) | (f.faarHjaelpMensSagenAfgoeres ? 2097152 : 0) | s[2772] << 22 | s[2773] << 23 | (f.opfylderBetingelserForKontanthjaelp ? 16777216 : 0) | (f.ungPaaLavSatsUdenSaerligStoette ? 33554432 : 0) | s[2774] << 26 | s[1438] << 27 | s[1439] << 28 | s[1440] << 29, s[1434], s[1435], s[1430], s[1431], (s[893] ? s[852] : s[262] ? s[920] : s[2775]) << 0 | (f.billigereBoligErUndersoegt ? 8 : 0) | (f.billigereBoligErRimelig ? 16 : 0) | (f.konkretBilligereBoligErFundet ? 32 : 0) | s[1441] << 6 | s[1442] << 7 | s[514] << 8 | (s[921] ? s[852] : s[838] ? s[2776] : s[2616]) << 9 | (f.skriftligtVejledtOmSanktioner ? 4096 : 0) | (f.vejledningErGennemgaaet ? 8192 : 0) | s[1443] << 14 | s[1444] << 15 | (s[893] ? s[852] : s[351] ? s[920] : s[838] ? s[2696] : s[2518] ? s[865] : s[262] ? (s[167] ? 5 : 0) : s[2372]) << 16 | (f.manglendeViljeTilRaadighed ? 524288 : 0) | s[1445] << 20 | s[1446] << 21 | (f.revalideringErBevilget ? (s[893] ? s[852] : s[2172] ? s[920] : s[2777] ? s[2174] : s[838] ? s[2778] : s[2779]) : 0) << 22 | s[345] << 25 | s[346] << 26 | (s[2780] ? (s[262] ? s[903] : s[2380]) : 0) << 27 | s[2780] << 29, s[342], s[343], s[344] << 0 | s[1450] << 1 | s[1451] << 2 | (s[0] ? s[2781] : 0) << 3 | s[417] << 5 | s[1452] << 6 | s[1453] << 7 | (s[0] ? (s[2782] ? s[903] : s[424] ? 2 : 0) : 0) << 8 | s[360] << 10 | s[361] << 11 | (s[2783] ? s[2781] : 0) << 12 | s[2783] << 14 | s[2784] << 15 | s[2785] << 16 | s[2786] << 17 | s[2787] << 18 | s[2788] << 19 | s[1458] << 20 | s[353] << 21 | (s[0] ? (s[2501] ? s[903] : s[2789]) : 0) << 22 | s[357] << 24 | s[356] << 25 | s[903] << 26 | s[1461] << 27 | s[1462] << 28, s[1448], s[1449], s[359], s[358], s[355], s[352], s[1459], s[1460], (s[0] ? (s[2532] ? s[903] : s[2790] ? (s[184] ? 2 : 0) : s[900] ? (s[2791] ? 3 : 0) : s[901]) : 0) << 0 | s[1456] << 3 | s[1457] << 4 | s[1465] << 5 | s[1466] << 6 | s[850] << 7 | s[403] << 8 | s[404] << 9 | (s[165] ? (f.vurderingsdato <= 16427 /* 2014-12-23 */ ? s[850] : s[2172] ? (s[398] ? 2 : 0) : s[2174]) : 0) << 10 | s[2792] << 12 | s[2793] << 13 | s[2794] << 14 | s[397] << 15 | s[748] << 16 | s[1474] << 17 | s[376] << 18 | (s[165] ? (s[2501] ? s[850] : s[2789]) : 0) << 19 | s[379] << 21 | s[380] << 22 | s[1481] << 23 | s[1482] << 24 | (s[165] ? (s[2771] ? s[850] : s[2501] ? (s[386] ? 2 : 0) : s[2795] ? s[2506] : s[441] ? 4 : 0) : 0) << 25 | s[1476] << 28 | s[1477] << 29, s[1454], s[1455], s[1463], s[1464], s[402], s[401], s[378], s[375], s[399], s[400], s[2796] << 0 | (f.ansatIFleksjobVedForloebetsStart ? 2 : 0) | s[1478] << 2 | s[1479] << 3 | s[1480] << 4 | s[1486] << 5 | s[1487] << 6 | s[1488] << 7 | (s[165] ? (f.vurderingsdato <= 19703 /* 2023-12-12 */ ? s[850] : f.vurderingsdato <= 19898 /* 2024-06-24 */ ? (s[2797] ? 2 : 0) : s[2798] ? 3 : 0) : 0) << 8 | s[1469] << 10 | s[1470] << 11 | s[1471] << 12 | s[1472] << 13 | s[1473] << 14 | (s[2799] ? s[2326] : 0) << 15 | s[2799] << 17 | s[1483] << 18 | s[1484] << 19 | s[1485] << 20 | (s[0] ? (s[2795] ? s[903] : s[441] ? 2 : 0) : 0) << 21 | s[413] << 23 | s[412] << 24 | s[2800] << 25 | s[1491] << 26 | s[1492] << 27 | s[410] << 28 | s[411] << 29, s[1467], s[1468], s[1489], s[1490], (s[165] ? (s[2790] ? s[850] : s[2791] ? 2 : 0) : 0) << 0 | s[1500] << 2 | s[409] << 3 | s[408] << 4 | s[2801] << 5 | s[2802] << 6 | s[2803] << 7 | s[2804] << 8 | (f.ferienErAftalt ? 512 : 0) | s[1493] << 10 | s[1494] << 11 | (s[165] ? (s[2172] ? s[850] : s[366] ? 2 : 0) : 0) << 12 | s[2805] << 14 | s[2806] << 15 | (f.deltagerAktivt ? 65536 : 0) | s[2807] << 17 | s[2808] << 18 | (f.holderFerieMedYdelse ? 524288 : 0) | s[1495] << 20 | s[1496] << 21 | s[1497] << 22 | (s[2809] ? (s[2591] ? s[850] : s[415] ? 2 : 0) : 0) << 23 | s[2809] << 25 | s[1503] << 26 | s[420] << 27 | s[1504] << 28, s[1498], s[1499], s[1501], s[1502], (s[418] ? (s[919] ? s[906] : s[2810] ? s[2811] : s[2812] ? (s[499] ? 3 : 0) : s[2813] ? (s[2814] ? 4 : 0) : s[2815] ? (s[2816] ? 5 : 0) : s[2817] ? 6 : 0) : 0) << 0 | s[418] << 3 | (f.personligKontaktErForsoegt ? 16 : 0) | (s[418] ? s[2818] : 0) << 5 | s[1514] << 7 | s[1515] << 8 | (s[1514] ? s[2818] : 0) << 9 | s[2819] << 11 | s[2820] << 12 | s[2821] << 13 | s[2822] << 14 | s[2823] << 15 | (f.kontaktErGenoprettet ? 65536 : 0) | s[1510] << 17 | s[1511] << 18 | (s[2824] ? s[2818] : 0) << 19 | s[2824] << 21 | s[2825] << 22 | s[2826] << 23 | s[2827] << 24 | s[2828] << 25 | (f.rimeligGrundTilBrud ? 67108864 : 0) | s[1516] << 27 | s[1517] << 28 | s[1518] << 29, s[1505], s[1506], s[1512], s[1513], s[1508], s[1509], (s[2829] ? s[2818] : 0) << 0 | s[2829] << 2 | s[2830] << 3 | (f.nedsatSammeMaaned ? 16 : 0) | s[1521] << 5 | s[1522] << 6 | (s[1521] && !s[2831] ? (f.bruddetSkete <= 16435 /* 2014-12-31 */ ? s[906] : s[2832] ? 2 : 0) : 0) << 7 | s[2831] << 9 | s[1523] << 10 | s[1524] << 11 | (f.ydelsenBoerOphoere ? 4096 : 0) | (f.modBedreVidende ? 8192 : 0) | s[2833] << 14 | s[2834] << 15 | (s[165] ? (s[838] ? s[850] : s[2720] ? s[849] : s[2532] ? s[2835] : s[2836] ? s[2565] : s[883] ? (s[551] ? 5 : 0) : s[2518] ? (s[201] ? 6 : 0) : s[2837] ? s[2838] : f.vurderingsdato <= 20818 /* 2026-12-31 */ ? (s[558] ? 8 : 0) : f.vurderingsdato <= 21183 /* 2027-12-31 */ ? (s[45] ? 9 : 0) : f.vurderingsdato <= 21549 /* 2028-12-31 */ ? (s[2839] ? 10 : 0) : s[2840] ? (s[2841] ? 11 : 0) : s[523] ? 12 : 0) : 0) << 16 | s[431] << 20 | s[437] << 21 | (f.revalideringErBevilget ? (s[893] ? s[852] : s[2842] ? s[920] : s[838] ? s[2843] : s[2531]) : 0) << 22 | (f.foelgerRevalideringsplanen ? 33554432 : 0) | (f.leveomkostningerDaekkesAndetsteds ? 67108864 : 0) | s[2844] << 27 | (f.netopForladtSkolen ? 268435456 : 0) | (f.kanKlareSigMedSU ? 536870912 : 0), s[1519], s[1520], s[1525], s[1526], s[1527], s[1528], s[1530], s[1531], s[2845] << 0 | (f.saerligtBegraensedeErhvervsmuligheder ? 2 : 0) | s[1532] << 2 | s[1533] << 3 | s[1534] << 4 | (f.revalideringErBevilget ? (s[893] ? s[852] : s[2846] ? s[920] : s[2782] ? s[2847] : s[838] ? s[2848] : s[2779]) : 0) << 5 | s[1553] << 8 | s[1554] << 9 | s[1555] << 10 | (s[2849] ? s[2850] : 0) << 11 | s[2849] << 14 | s[1547] << 15 | s[1548] << 16 | (s[274] ? 0 : s[2850]) << 17 | s[1543] << 20 | s[1544] << 21 | s[2851] << 22 | s[2852] << 23 | (f.arbejdsindtaegtTilHoejesteSygedagpenge ? 16777216 : 0) | s[432] << 25 | s[433] << 26 | (s[2853] ? s[2850] : 0) << 27, s[1545], s[1546], s[1541], s[1542], s[429], s[430], s[2854] << 0 | s[2855] << 1 | s[1537] << 2 | s[1538] << 3 | (s[2853] ? s[2632] : 0) << 4 | s[1540] << 7 | (s[1540] ? 0 : s[2856] <= 13858 /* 2007-12-11 */ ? 1 : s[2856] <= 18261 /* 2019-12-31 */ ? (s[2856] >= 13859 /* 2007-12-12 */ ? 2 : 0) : s[2856] >= 18262 /* 2020-01-01 */ ? 3 : 0) << 8 | s[1551] << 10 | s[1552] << 11 | (s[2857] && !s[2858] ? s[2850] : 0) << 12 | s[2857] << 15 | s[2858] << 16 | s[2859] << 17 | s[2860] << 18 | s[2861] << 19 | s[1557] << 20 | (s[817] && !s[438] && s[1] ? s[2632] : 0) << 21 | s[1558] << 24 | s[1559] << 25 | (f.kortvarigAfbrydelseUdenBetydning ? 67108864 : 0) | (f.fravaerVedBarselIRevalidering ? 134217728 : 0) | s[1562] << 28, s[1535], s[1536], s[1549], s[1550], s[1560], s[1561], (f.revalideringErBevilget ? (s[893] ? s[852] : s[2846] ? s[920] : s[2782] ? s[2847] : f.vurderingsdato <= 16882 /* 2016-03-22 */ ? s[2848] : s[2795] ? (s[2862] ? 5 : 0) : s[838] ? (s[441] ? 6 : 0) : s[900] ? (s[43] ? 7 : 0) : s[2863]) : 0) << 0 | s[2864] << 4 | s[1563] << 5 | s[1564] << 6 | (f.revalideringErBevilget ? (s[838] ? s[852] : s[2324]) : 0) << 7 | s[2865] << 9 | s[1568] << 10 | (s[1568] ? 0 : s[2866] <= 16616 /* 2015-06-30 */ ? 1 : s[2866] >= 16617 /* 2015-07-01 */ ? 2 : 0) << 11 | s[1569] << 13 | s[1570] << 14 | (s[893] ? s[2281] : s[837] ? s[920] : s[869]) << 15 | s[2867] << 17 | s[2868] << 18 | s[2869] << 19 | s[2870] << 20 | s[2871] << 21 | s[2872] << 22 | s[2873] << 23 | s[505] << 24 | s[909] << 25 | s[2874] << 26 | (s[2874] === 1 ? s[2875] : s[2874] === 2 ? s[2875] : 0) << 28 | (f.ledighedsydelseForAfbrydelse ? 536870912 : 0), s[1565], s[1566], s[450] << 0 | s[447] << 1 | (f.erVisiteretTilFleksjob ? s[2291] : 0) << 2 | s[448] << 4 | s[449] << 5 | s[2876] << 6 | s[485] << 7 | s[487] << 8 | (s[2877] && !s[2878] ? (s[2879] ? s[903] : s[2880] ? s[2881] : s[2882] ? 3 : 0) : 0) << 9 | s[2877] << 11 | s[2878] << 12 | s[2883] << 13 | s[2884] << 14 | s[496] << 15 | s[497] << 16 | (s[0] ? (s[2879] ? s[903] : s[2504] ? s[2881] : s[2880] ? s[2617] : s[262] ? (s[2882] ? 4 : 0) : s[2175]) : 0) << 17 | s[2885] << 20 | s[2886] << 21 | s[457] << 22 | s[458] << 23 | s[451] << 24 | (s[451] ? (s[900] ? (s[451] ? 1 : 0) : s[2887]) : 0) << 25 | s[2888] << 27 | (f.ventesRaskInden8Uger ? 268435456 : 0) | s[2889] << 29, s[1573], s[1574], s[495], s[494], s[2890] << 0 | (f.oenskerTidligOpfoelgning ? 2 : 0) | s[2891] << 2 | s[456] << 3 | s[454] << 4 | s[455] << 5 | (s[938] ? s[852] : s[2164] ? s[2381] : s[2518] ? s[2892] : s[900] ? s[2519] : s[2893]) << 6 | s[2894] << 9 | s[2895] << 10 | s[2896] << 11 | s[2897] << 12 | s[460] << 13 | s[459] << 14 | (s[167] && s[464] ? 1 : s[167] && !s[463] ? (s[900] ? (s[167] ? 2 : 0) : s[2898]) : 0) << 15 | s[463] << 18 | s[2899] << 19 | s[2900] << 20 | s[2901] << 21 | s[595] << 22 | s[2902] << 23 | s[2903] << 24 | s[585] << 25 | (f.forudsigeligtForloeb ? 67108864 : 0) | s[2904] << 27 | s[2905] << 28 | s[2906] << 29, s[2907] << 0 | s[2908] << 1 | s[2909] << 2 | (f.opfoelgningOenskes ? 8 : 0) | (f.opfoelgningAlligevel ? 16 : 0) | s[2910] << 5 | s[2911] << 6 | s[1907] << 7 | s[1908] << 8 | (s[464] ? 1 : s[463] ? 0 : s[938] ? s[878] : s[2164] ? s[2912] : s[2913]) << 9 | s[462] << 12 | s[461] << 13 | s[1577] << 14 | s[1578] << 15 | (s[2914] ? (f.vurderingsdato <= 14521 /* 2009-10-04 */ ? s[2281] : s[837] ? (s[2915] ? 2 : 0) : s[869]) : 0) << 16 | s[2914] << 18 | s[1581] << 19 | (s[2916] ? 1 : s[893] ? s[2917] : s[2368]) << 20 | s[2916] << 22 | (f.modtogLedighedsydelse30Juni2006 ? 8388608 : 0) | s[2918] << 24 | s[2919] << 25 | s[2920] << 26 | s[2921] << 27 | s[2922] << 28 | (f.revurderetFoer ? 536870912 : 0), s[1905], s[1906], s[1575], s[1576], s[1579], s[1580], s[2923] << 0 | s[2924] << 1 | s[2925] << 2 | s[2926] << 3 | s[2927] << 4 | s[2928] << 5 | s[2929] << 6 | s[1584] << 7 | s[2281] << 8 | s[2930] << 9 | s[2931] << 10 | s[1587] << 11 | s[1588] << 12 | s[2932] << 13 | (s[2932] === 1 ? 0 : s[2932] === 2 ? 0 : s[2932] === 4 ? (s[2933] ? 1 : 0) : 0) << 16 | s[914] << 17 | s[235] << 18 | s[2933] << 19 | (f.flyttedeKommuneMedLedighedsydelse ? 1048576 : 0) | (f.flytningForhindrerFristen ? 2097152 : 0) | s[1589] << 22 | s[1590] << 23 | s[1593] << 24 | s[1594] << 25 | s[1597] << 26 | s[1598] << 27 | s[1601] << 28 | s[1602] << 29, s[1582], s[1583], s[1585], s[1586], s[1591], s[1592], s[1595], s[1596], s[1599], s[1600], s[1603], s[1604], s[823] << 0 | (f.ferieaaretBegyndte <= 13858 /* 2007-12-11 */ ? (s[2934] ? 1 : 0) : f.ferieaaretBegyndte <= 18382 /* 2020-04-30 */ ? (f.ferieaaretBegyndte >= 13859 /* 2007-12-12 */ ? 2 : 0) : f.ferieaaretBegyndte <= 18505 /* 2020-08-31 */ ? (s[2935] ? 3 : 0) : s[2936] ? 4 : 0) << 1 | s[2937] << 4 | s[2938] << 5 | s[2939] << 6 | s[2940] << 7 | s[1610] << 8 | (s[1610] ? (f.ferienMedLedighedsydelseBegynder <= 20484 /* 2026-01-31 */ ? (s[1610] ? 1 : 0) : f.ferienMedLedighedsydelseBegynder >= 20485 /* 2026-02-01 */ ? 2 : 0) : 0) << 9 | s[1611] << 11 | s[1612] << 12 | s[2941] << 13 | s[2942] << 14 | s[2943] << 15 | (f.berettigetVedOvergangen ? 65536 : 0) | s[2944] << 17 | s[1617] << 18 | (f.retTilLedighedsydelseFra <= 15705 /* 2012-12-31 */ ? (s[1617] ? 1 : 0) : s[2945] ? 2 : 0) << 19 | s[1618] << 21 | s[1619] << 22 | s[1620] << 23 | (s[2810] ? s[2946] : s[2812] ? (s[499] ? 2 : 0) : s[2813] ? (s[2814] ? 3 : 0) : s[2815] ? (s[2816] ? 4 : 0) : s[2817] ? 5 : 0) << 24 | s[1621] << 27 | s[1622] << 28 | (f.harSoegtAktivtMedLedighedsydelse ? 536870912 : 0), s[1606], s[1607], s[1608], s[1609], s[1613], s[1614], s[1615], s[1616], s[1623], s[1624], s[1625] << 0 | s[1626] << 1 | (s[1625] ? (s[2947] ? s[2946] : s[2948]) : 0) << 2 | s[2949] << 4 | s[2950] << 5 | s[824] << 6 | s[2951] << 7 | s[2952] << 9 | s[2953] << 10 | s[2954] << 11 | s[2955] << 12 | s[2956] << 13 | s[1632] << 14 | s[1633] << 15 | (s[1632] ? s[2951] : 0) << 16 | s[1634] << 18 | s[1635] << 19 | s[2957] << 20 | s[2958] << 21 | s[2959] << 22 | s[2960] << 23 | s[2961] << 24 | s[2962] << 25 | s[2963] << 26 | s[2964] << 27 | s[2965] << 28 | s[2966] << 29, s[1627], s[1628], s[1630], s[1631], s[2967] << 0 | s[2968] << 1 | s[1636] << 2 | s[1637] << 3 | (s[837] ? s[2281] : s[2172] ? s[853] : s[2174]) << 4 | s[1638] << 6 | s[1639] << 7 | (f.staarTilRaadighedForFleksjob ? 256 : 0) | (f.pensionssagUnderBehandling ? 512 : 0) | s[508] << 10 | s[511] << 11 | s[2969] << 12 | s[2970] << 13 | s[2971] << 14 | s[2972] << 15 | s[507] << 16 | s[506] << 17 | s[2973] << 18 | s[516] << 19 | s[1693] << 20 | (f.udgiftenErPaataget ? 2097152 : 0) | s[2974] << 22 | (f.hjaelpTrodsSenAnsoegning ? 8388608 : 0) | s[1640] << 24 | s[1641] << 25 | (s[893] ? s[852] : s[838] ? s[920] : s[851]) << 26 | (f.egenBetalingVanskeliggoerFremtiden ? 268435456 : 0) | s[518] << 29, s[519] << 0 | (f.udgiftenErHeltAfgoerende ? 2 : 0) | s[2975] << 2 | s[1643] << 3 | s[1644] << 4 | (f.udsaettelsestruetPaaGrundAfRestance ? 32 : 0) | (f.huslejehjaelpForebyggerUdsaettelse ? 64 : 0) | (f.hjaelpenDaekkerKunSanktion ? 128 : 0) | (f.kanIkkeBetaleUdgiften ? 256 : 0) | s[1645] << 9 | s[1646] << 10 | s[1647] << 11 | (f.udsaettelsestruetPaaGrundAfRestance ? s[2160] : 0) << 12 | s[1648] << 14 | s[1649] << 15 | (f.udgiftenDaekkesEfterAndenLov ? 65536 : 0) | (f.behandlingenErNoedvendig ? 131072 : 0) | s[2976] << 18 | (f.behandlingUdenForDetOffentlige ? 524288 : 0) | s[2977] << 20 | (f.offentligBehandlingFindes ? 2097152 : 0) | (f.privatBehandlingErLaegeligtVelbegrundet ? 4194304 : 0) | s[1652] << 23 | s[1653] << 24 | (s[837] ? s[852] : s[262] ? s[853] : s[2978]) << 25 | s[2979] << 27 | s[2980] << 28 | s[2981] << 29, s[1650], s[1651], (f.ydelsenSvarerTilKontanthjaelp ? 1 : 0) | s[2982] << 1 | s[2983] << 2 | (f.opfylderKontanthjaelpensOekonomi ? 8 : 0) | s[2984] << 4 | s[2985] << 5 | s[2986] << 6 | s[2987] << 7 | s[200] << 8 | s[1656] << 9 | s[1657] << 10 | (s[1652] && !s[1653] && s[1] ? (s[837] ? s[852] : s[351] ? s[853] : s[2988] ? s[2696] : s[262] ? (s[2989] ? 4 : 0) : s[2175]) : 0) << 11 | s[2990] << 14 | s[2991] << 15 | s[2992] << 16 | s[2993] << 17 | s[273] << 18 | s[825] << 19 | s[1659] << 20 | s[1662] << 21 | (s[825] && !s[1659] && s[1] ? (s[837] ? s[852] : s[2988] ? s[853] : s[2989] ? 3 : 0) : 0) << 22 | s[826] << 24 | s[1664] << 25 | (f.faarKontanthjaelpVedMedicin ? 67108864 : 0) | s[2994] << 27 | s[2995] << 28 | s[2996] << 29, s[1654], s[1655], s[1660], s[1661], s[2997] << 0 | s[2998] << 1 | s[1667] << 2 | (s[826] && !s[1664] && s[1] ? s[2706] : 0) << 3 | s[1668] << 5 | s[1669] << 6 | s[1670] << 7 | (s[2999] ? s[2698] : 0) << 8 | s[2999] << 10 | s[3000] << 11 | s[1671] << 12 | s[1672] << 13 | s[1673] << 14 | (s[3001] ? s[3002] : 0) << 15 | s[3001] << 18 | s[1674] << 19 | s[1675] << 20 | (f.flytningenForbedrerForholdene ? 2097152 : 0) | s[3003] << 22 | (f.flytterTilUdlandet ? 8388608 : 0) | (f.knyttetTilLandetDerFlyttesTil ? 16777216 : 0) | s[1676] << 25 | s[1677] << 26 | s[1678] << 27 | s[1679] << 28 | s[1682] << 29, s[1665], s[1666], s[1684], s[1685], s[1680], s[1681], s[1683] << 0 | s[3004] << 1 | s[3005] << 2 | s[1691] << 3 | s[1692] << 4 | s[1699] << 5 | s[1700] << 6 | s[1701] << 7 | (f.fikSUForSammeTid ? (s[893] ? s[852] : s[2846] ? s[920] : s[2782] ? s[2847] : s[2848]) : 0) << 8 | (f.fikSUForSammeTid ? 2048 : 0) | s[1696] << 12 | s[1697] << 13 | s[1698] << 14 | (f.doemtForHandlingILovensListe ? (s[893] ? s[852] : s[2842] ? s[920] : s[2777] ? s[2843] : s[2778]) : 0) << 15 | (f.doemtForHandlingILovensListe ? 262144 : 0) | s[1694] << 19 | s[1695] << 20 | (f.undlodOplysningerModBedreVidende ? 2097152 : 0) | (f.modtogUberettigetModBedreVidende ? 4194304 : 0) | (f.sanktionIDagpenge ? 8388608 : 0) | s[1702] << 24 | s[1703] << 25 | s[1704] << 26 | (f.tilbagebetalingAfgjortDen <= 13858 /* 2007-12-11 */ ? (s[1704] ? 1 : 0) : f.tilbagebetalingAfgjortDen <= 18261 /* 2019-12-31 */ ? (f.tilbagebetalingAfgjortDen >= 13859 /* 2007-12-12 */ ? 2 : 0) : f.tilbagebetalingAfgjortDen <= 19357 /* 2022-12-31 */ ? (s[3006] ? 3 : 0) : s[3007] ? 4 : 0) << 27, s[1687], s[1688], s[1689], s[1690], s[3008] << 0 | s[3009] << 1 | s[3010] << 2 | s[3011] << 3 | s[3012] << 4 | s[3013] << 5 | (f.fikHjaelpTilBoligindskud ? 64 : 0) | s[1706] << 7 | s[827] << 8 | (f.fikHjaelpTilBoligindskud ? s[2698] : 0) << 9 | (f.fikHjaelpTilBoligindskud ? s[2706] : 0) << 11 | s[1712] << 13 | s[1713] << 14 | s[1714] << 15 | (f.selvforskyldtLedig ? s[3002] : 0) << 16 | (f.selvforskyldtLedig ? 524288 : 0) | s[1710] << 20 | s[1711] << 21 | (f.hjaelpenYdesUnderTilbud ? 4194304 : 0) | (f.oplystOmTilbagebetalingspligt ? 8388608 : 0) | s[3014] << 24 | s[3015] << 25 | s[3016] << 26 | (f.brugteMidlerUndtagetFraForsoergelse ? 134217728 : 0) | (f.uforsvarligOekonomi ? 268435456 : 0) | (f.gavIkkeOplysningerTilAndreMyndigheder ? 536870912 : 0), s[1708], s[1709], (f.indblandetIArbejdsstrid ? 1 : 0) | (f.kanSnartBetaleTilbage ? 2 : 0) | s[1715] << 2 | s[1716] << 3 | (f.senereErstatningForSammeTid ? 16 : 0) | (f.erstatningForTabAfErhvervsevne ? 32 : 0) | s[1717] << 6 | s[1718] << 7 | (f.vurderingsdato <= 14774 /* 2010-06-14 */ ? s[852] : s[2164] ? (f.vurderingsdato >= 14775 /* 2010-06-15 */ ? 2 : 0) : s[900] ? s[2892] : s[2840] ? s[901] : s[523] ? 5 : 0) << 8 | s[538] << 11 | s[1784] << 12 | s[1785] << 13 | (s[3017] ? (s[837] ? s[852] : f.vurderingsdato <= 16952 /* 2016-05-31 */ ? s[853] : s[838] ? (s[3018] ? 3 : 0) : s[2588]) : 0) << 14 | s[3017] << 17 | s[3019] << 18 | (f.heltAabenbartIngenForbedring ? 524288 : 0) | (f.sundhedskoordinatorHarUdtaltSig ? 1048576 : 0) | s[3020] << 21 | (f.bedtOmAfgoerelseOmPensionAlene ? 4194304 : 0) | (f.utvivlsomtIkkePension ? 8388608 : 0) | s[1719] << 24 | s[1720] << 25 | s[1721] << 26 | (s[3021] ? 1 : s[837] ? s[878] : s[2164] ? s[869] : s[2913]) << 27, s[3021] << 0 | s[3022] << 1 | s[3023] << 2 | s[3024] << 3 | s[3025] << 4 | s[1722] << 5 | s[1723] << 6 | (s[837] ? s[852] : s[2164] ? s[853] : s[2518] ? s[2892] : s[874] ? s[2519] : s[930]) << 7 | s[3026] << 10 | s[3027] << 11 | s[3028] << 12 | s[3029] << 13 | (f.behovForUndervisningsomraadet ? 16384 : 0) | s[828] << 15 | s[1728] << 16 | s[535] << 17 | (s[3030] ? s[3031] : s[3032] ? s[3033] : s[537] ? 3 : 0) << 18 | (f.sagVerserede1Januar2020 ? 1048576 : 0) | (f.vaelgerSeniorpension ? 2097152 : 0) | s[1727] << 22 | (s[828] && !s[1728] && s[535] ? s[3031] : 0) << 23 | s[1732] << 24 | s[1733] << 25 | (s[1732] ? s[1413] : 0) << 26 | (f.modtogHjaelp30Juni2025 ? 134217728 : 0) | s[1741] << 28 | s[1742] << 29, s[1724], s[1725], s[1730], s[1731], (s[2243] ? s[852] : s[2244]) << 0 | (f.harDanskIndfoedsret ? 4 : 0) | s[3034] << 3 | s[3035] << 4 | s[3036] << 5 | (f.opholdstilladelseEfterUdlaendingeloven7Eller8 ? 64 : 0) | s[529] << 7 | s[530] << 8 | (f.ligestilletEfterEUEllerOverenskomst ? 512 : 0) | s[1749] << 10 | s[1750] << 11 | s[1751] << 12 | (f.vurderingsdato <= 18247 /* 2019-12-17 */ ? s[852] : s[2246] ? (s[3037] ? 2 : 0) : s[3038]) << 13 | s[1745] << 15 | s[1746] << 16 | s[3039] << 17 | s[3040] << 18 | s[3041] << 19 | s[1747] << 20 | s[1748] << 21 | (f.flyttetEfterTilkendelsen ? 4194304 : 0) | s[3042] << 23 | s[3043] << 24 | s[3044] << 25 | s[3045] << 26 | s[3046] << 27 | s[3047] << 28 | s[1743] << 29, s[1744] << 0 | s[3048] << 1 | s[3049] << 2 | s[3050] << 3 | s[3051] << 4 | (f.harFastBopaelIDanmark ? 32 : 0) | s[3052] << 6 | s[3053] << 7 | (f.harFastBopaelPaaFaeroeerneEllerIGroenland ? 256 : 0) | (f.harHyrePaaDanskSkib ? 512 : 0) | s[3054] << 10 | (f.saerligeOmstaendighederForPensionIUdlandet ? 2048 : 0) | s[1752] << 12 | s[1753] << 13 | s[1756] << 14 | s[1757] << 15 | s[3055] << 16 | (s[3055] === 1 ? s[3056] : s[3055] === 2 ? s[3056] : 0) << 18 | s[922] << 19 | s[923] << 20 | s[1760] << 21 | s[1761] << 22 | s[3057] << 23 | (s[3057] === 1 ? 0 : s[3057] === 2 ? (s[528] ? 1 : s[3058] ? 0 : 2) : 0) << 25 | s[528] << 27 | s[3058] << 28 | s[1764] << 29, s[1754], s[1755], s[1758], s[1759], s[1762], s[1763], s[3059] << 0 | (s[3059] === 2 ? 0 : s[3059] === 3 ? 0 : s[3059] === 4 ? (s[3058] ? 0 : 1) : 0) << 3 | s[926] << 4 | s[3060] << 5 | s[928] << 6 | s[1765] << 7 | s[1766] << 8 | s[1767] << 9 | s[1768] << 10 | s[1769] << 11 | (s[2243] ? s[852] : f.vurderingsdato <= 17325 /* 2017-06-08 */ ? s[2244] : f.vurderingsdato <= 17486 /* 2017-11-16 */ ? (s[3061] ? 3 : 0) : s[3062] ? 4 : 0) << 12 | s[532] << 15 | s[533] << 16 | (s[2243] ? s[852] : s[837] ? s[2244] : s[900] ? s[869] : s[901]) << 17 | s[531] << 20 | s[1772] << 21 | s[1773] << 22 | (s[837] ? s[852] : s[2529] ? s[853] : s[3063] ? s[2530] : s[900] ? s[3064] : s[912]) << 23 | s[3065] << 26 | (f.dokumenteretIngenForbedring ? 134217728 : 0) | s[1774] << 28 | s[1775] << 29, (f.arbejdsevnenErVarigtNedsat ? 1 : 0) | (f.ikkeSelvforsoergendeTrodsStoette ? 2 : 0) | s[1770] << 2 | s[1771] << 3 | (s[2243] ? s[852] : s[900] ? s[2244] : s[913]) << 4 | s[3066] << 6 | s[3067] << 7 | s[1776] << 8 | s[1777] << 9 | (s[2243] ? s[852] : s[837] ? s[2244] : s[838] ? s[869] : s[2531]) << 10 | s[1778] << 13 | s[1779] << 14 | (f.bedtOmAfgoerelseOmPensionAlene ? (s[2243] ? s[852] : s[837] ? s[2244] : s[869]) : 0) << 15 | s[1780] << 17 | s[1781] << 18 | (s[3030] ? s[3031] : f.seniorpensionAnsoegtDen <= 16362 /* 2014-10-19 */ ? s[3033] : s[3032] ? (f.seniorpensionAnsoegtDen >= 16363 /* 2014-10-20 */ ? 3 : 0) : s[537] ? 4 : 0) << 19 | s[3068] << 22 | s[3069] << 23 | (f.langvarigOgAktuelTilknytning ? 16777216 : 0) | s[1782] << 25 | s[1783] << 26 | (s[2243] ? s[852] : s[837] ? s[2244] : s[900] ? s[869] : s[3070]) << 27, s[3071] << 0 | s[3072] << 1 | s[3073] << 2 | s[1786] << 3 | s[1787] << 4 | (s[2243] ? s[852] : s[837] ? s[2244] : s[874] ? s[869] : s[3074]) << 5 | (f.redegoerelseForIngenForbedring ? 256 : 0) | (f.redegoerelseForRessourcerIPensionssag ? 512 : 0) | (f.forklaringPaaVarigNedsaettelse ? 1024 : 0) | s[3075] << 11 | (f.forklaringPaaManglendeSelvforsoergelse ? 4096 : 0) | (f.konkreteArbejdsfunktionerErAngivet ? 8192 : 0) | (f.planMedFuldAfklaring ? 16384 : 0) | (f.dokumentationForUdtoemteIndsatser ? 32768 : 0) | s[1788] << 16 | s[1789] << 17 | (f.moedeMedBeslutterneErTilbudt ? 262144 : 0) | s[556] << 19 | (f.pensionssagenOvergikDen <= 14518 /* 2009-10-01 */ ? s[3076] : f.pensionssagenOvergikDen >= 14519 /* 2009-10-02 */ ? 2 : 0) << 20 | s[2150] << 22 | s[2151] << 23 | s[3077] << 24 | s[3078] << 25 | s[3079] << 26 | (f.langTilknytningMed20Til25Aar ? 134217728 : 0) | s[1793] << 28 | s[1794] << 29, s[1790], s[1791], (s[838] ? s[852] : s[2720] ? s[849] : s[2835]) << 0 | s[3080] << 2 | s[3081] << 3 | s[3082] << 4 | s[3083] << 5 | (f.varigtNedsatISenesteJob ? 64 : 0) | s[3084] << 7 | s[3085] << 8 | s[3086] << 9 | s[829] << 10 | s[1797] << 11 | s[1798] << 12 | (s[829] ? 0 : s[3087] <= 18261 /* 2019-12-31 */ ? 1 : s[3087] <= 18669 /* 2021-02-11 */ ? (s[3088] ? 2 : 0) : s[3089] ? 3 : 0) << 13 | s[548] << 15 | (f.vurderingsdato <= 18625 /* 2020-12-29 */ ? s[852] : s[2246] ? (s[542] ? 2 : 0) : s[3038]) << 16 | s[3090] << 18 | s[3091] << 19 | s[3092] << 20 | s[3093] << 21 | s[3094] << 22 | s[3095] << 23 | s[3096] << 24 | s[1808] << 25 | s[1809] << 26 | s[3097] << 27 | s[3098] << 28 | s[1803] << 29, s[1799], s[1800], s[1801], s[1802], s[547], s[546], s[1806], s[1807], s[1804] << 0 | s[1805] << 1 | s[3099] << 2 | s[3100] << 3 | s[3101] << 4 | s[3102] << 5 | s[3103] << 6 | s[3104] << 7 | s[3105] << 8 | (f.tilknytningI9Maaneder ? 512 : 0) | (f.kommerFraFleksydelse ? 1024 : 0) | s[1812] << 11 | s[3106] << 12 | s[3107] << 13 | s[3108] << 14 | s[3109] << 15 | s[3110] << 16 | s[1814] << 17 | (s[1814] ? 0 : s[3111] <= 18669 /* 2021-02-11 */ ? 1 : s[3111] >= 18670 /* 2021-02-12 */ ? 2 : 0) << 18 | s[1816] << 20 | (s[1816] ? 0 : s[3112] <= 18669 /* 2021-02-11 */ ? 1 : s[3112] >= 18670 /* 2021-02-12 */ ? 2 : 0) << 21 | s[1817] << 23 | s[1818] << 24 | s[1819] << 25 | (s[2243] ? s[852] : f.vurderingsdato <= 19107 /* 2022-04-25 */ ? s[2244] : s[3113] ? (s[3114] ? 3 : 0) : s[3115]) << 26 | s[1820] << 29, s[1810], s[1811], s[1821] << 0 | (s[2243] ? s[852] : s[2836] ? s[2244] : s[3113] ? s[3116] : s[3115]) << 1 | (f.aegtefaelleHarOgsaaPension ? 16 : 0) | s[1826] << 5 | s[1827] << 6 | (s[2243] ? s[852] : f.vurderingsdato <= 17487 /* 2017-11-17 */ ? s[2244] : s[3063] ? (s[3117] ? 3 : 0) : s[3064]) << 7 | (f.giftEllerSamlevende ? 1024 : 0) | s[1832] << 11 | s[1833] << 12 | s[1834] << 13 | (s[3118] ? s[3119] : f.folkepensionAnsoegtDen <= 17325 /* 2017-06-08 */ ? s[3120] : f.folkepensionAnsoegtDen <= 17486 /* 2017-11-16 */ ? (s[3121] ? 3 : 0) : s[3122] ? 4 : 0) << 14 | s[3123] << 17 | s[3124] << 18 | s[1830] << 19 | s[1831] << 20 | s[3125] << 21 | (s[3125] === 1 ? s[3126] : s[3125] === 2 ? s[3126] : 0) << 23 | s[3127] << 24 | s[1838] << 25 | (s[1838] ? 0 : s[3128] <= 14518 /* 2009-10-01 */ ? 1 : s[3128] >= 14519 /* 2009-10-02 */ ? 2 : 0) << 26 | s[1841] << 28 | s[1842] << 29, s[1822], s[1823], s[1824], s[1825], s[1828], s[1829], s[1835], s[1836], s[1843] << 0 | (s[3129] ? s[852] : f.vurderingsdato <= 19106 /* 2022-04-24 */ ? (s[757] ? 2 : 0) : s[3130] ? 3 : 0) << 1 | s[1839] << 3 | s[1840] << 4 | (s[2243] ? s[852] : s[2836] ? s[2244] : s[2837] ? s[3116] : s[558] ? 4 : 0) << 5 | (f.vaesentligtForbedretOgSelvforsoergende ? 256 : 0) | s[3131] << 9 | s[3132] << 10 | (f.samtykkerTilFrakendelse ? 2048 : 0) | s[3133] << 12 | s[3134] << 13 | (f.udsendtMedPsykiskLidelse ? 16384 : 0) | s[3135] << 15 | (f.saerligeOmstaendighederForFrakendelse ? 65536 : 0) | s[1848] << 17 | s[1849] << 18 | s[1852] << 19 | (f.pensionssagenOvergikDen <= 15094 /* 2011-04-30 */ ? s[3076] : s[1852] ? 2 : 0) << 20 | (f.foertidspensionErBevilget ? 4194304 : 0) | s[1853] << 23 | s[1854] << 24 | s[563] << 25 | (f.foertidspensionAnsoegtDen <= 15094 /* 2011-04-30 */ ? (s[563] ? 1 : 0) : s[562] ? 2 : 0) << 26 | s[1858] << 28 | s[1859] << 29, s[1844], s[1845], s[1846], s[1847], s[1850], s[1851], s[1856], s[1857], (s[837] ? s[852] : s[900] ? s[853] : s[2898]) << 0 | s[1862] << 3 | s[1863] << 4 | (s[1862] ? (f.anmodetOmRefusionDen <= 16439 /* 2015-01-04 */ ? (s[3136] ? 1 : 0) : f.anmodetOmRefusionDen <= 18261 /* 2019-12-31 */ ? (f.anmodetOmRefusionDen >= 16440 /* 2015-01-05 */ ? 2 : 0) : f.anmodetOmRefusionDen >= 18262 /* 2020-01-01 */ ? 3 : 0) : 0) << 5 | s[3136] << 7 | s[3137] << 8 | (f.forkertVejledning ? 512 : 0) | (f.saerligeOmstaendighederForRefusion ? 1024 : 0) | s[1867] << 11 | s[1868] << 12 | s[1864] << 13 | s[1865] << 14 | s[1866] << 15 | s[3138] << 16 | s[3139] << 17 | s[3140] << 18 | s[3141] << 19 | s[3142] << 20 | s[3143] << 21 | s[571] << 22 | s[3144] << 23 | s[1873] << 25 | s[1874] << 26 | (f.feriePasserMedForloebet ? 134217728 : 0) | (f.ferieIndenForFerieloven ? 268435456 : 0) | (f.ferieAftalt ? 536870912 : 0), s[1860], s[1861], s[1875], s[1876], s[1877] << 0 | (f.ferieAftalt ? s[3144] : 0) << 1 | s[1878] << 3 | s[1879] << 4 | s[1884] << 5 | s[1885] << 6 | s[3145] << 7 | (s[3145] === 1 ? s[3146] : s[3145] === 2 ? s[3146] : 0) << 9 | s[933] << 10 | (f.saerligeGrundeTilAndetTidspunkt ? 2048 : 0) | s[1886] << 12 | s[1887] << 13 | (s[938] ? s[852] : s[837] ? s[2381] : s[2382] ? s[869] : s[900] ? s[2383] : s[912]) << 14 | (f.arbejdsevnenErAfklaret ? 131072 : 0) | (f.berettigetTilRevalidering ? 262144 : 0) | (f.berettigetTilFleksjob ? 524288 : 0) | (f.berettigetTilFoertidspension ? 1048576 : 0) | (f.berettigetTilRessourceforloeb ? 2097152 : 0) | s[1890] << 22 | (f.vurderingsdato <= 17654 /* 2018-05-03 */ ? s[852] : s[1890] ? 2 : 0) << 23 | (f.ophoerErAfgjort ? 33554432 : 0) | s[1893] << 26 | s[777] << 27 | (s[121] ? (s[861] ? (s[115] <= 14612 /* 2010-01-03 */ ? s[863] : s[862] ? (s[113] >= 14613 /* 2010-01-04 */ ? 2 : 0) : s[3147] ? 3 : 0) : 0) : 0) << 28, s[1882], s[1883], s[1888], s[1889], s[1891], s[1892], s[3148] << 0 | s[3149] << 1 | s[1895] << 2 | s[1896] << 3 | (s[938] ? s[852] : s[2501] ? s[2381] : s[2506]) << 4 | (f.sagenErBelyst ? 64 : 0) | s[1899] << 7 | (f.oplysningsskemaSendt <= 15011 /* 2011-02-06 */ ? (s[1899] ? 1 : 0) : f.oplysningsskemaSendt >= 15012 /* 2011-02-07 */ ? 2 : 0) << 8 | s[1900] << 10 | s[1901] << 11 | s[1902] << 12 | (s[2164] ? s[852] : s[838] ? s[2165] : s[851]) << 13 | s[1903] << 15 | s[1904] << 16 | (f.oenskerLaegeattest ? 131072 : 0) | (f.attestIndhentet ? 262144 : 0) | s[592] << 19 | s[587] << 20 | s[586] << 21 | (f.tilbagevendenForestaar ? 4194304 : 0) | (f.risikoForLangtForloeb ? 8388608 : 0) | s[579] << 24 | s[580] << 25 | (f.behovForTvaerfagligIndsats ? 67108864 : 0) | s[593] << 27 | s[594] << 28 | s[1911] << 29, s[1897], s[1898], s[1909], s[1910], s[1912] << 0 | (s[43] && s[464] ? 1 : s[43] && !s[463] ? (s[2518] ? s[849] : s[900] ? s[3150] : s[3070]) : 0) << 1 | s[582] << 4 | s[1913] << 5 | s[1914] << 6 | s[1915] << 7 | (f.vurderingsdato <= 18989 /* 2021-12-28 */ ? s[852] : f.vurderingsdato <= 19236 /* 2022-09-01 */ ? (s[3151] ? 2 : 0) : f.vurderingsdato <= 19436 /* 2023-03-20 */ ? (s[3152] ? 3 : 0) : f.vurderingsdato <= 19620 /* 2023-09-20 */ ? (s[3153] ? 4 : 0) : s[900] ? (s[3154] ? 5 : 0) : s[2567]) << 8 | s[599] << 11 | s[600] << 12 | (f.fremmoedeErNoedvendigt ? 8192 : 0) | s[1918] << 14 | s[1919] << 15 | (s[585] && s[464] ? 1 : s[585] && !s[463] ? (s[3155] ? s[878] : s[938] ? (s[3156] ? 3 : 0) : s[2164] ? (s[858] ? 4 : 0) : s[838] ? s[3157] : s[2518] ? s[2644] : s[900] ? s[2838] : s[874] ? s[2863] : s[50] ? 9 : 0) : 0) << 16 | s[3158] << 20 | s[3159] << 21 | s[1920] << 22 | s[1921] << 23 | s[1922] << 24 | (s[938] ? s[852] : f.vurderingsdato <= 15069 /* 2011-04-05 */ ? s[2381] : f.vurderingsdato <= 15207 /* 2011-08-21 */ ? (s[3160] ? 3 : 0) : s[2164] ? (s[3161] ? 4 : 0) : s[3157]) << 25 | s[1923] << 28 | s[1924] << 29, s[1916], s[1917], s[1925] << 0 | (s[2164] ? s[852] : s[2518] ? s[2165] : s[900] ? s[3150] : s[901]) << 1 | s[1926] << 4 | s[1927] << 5 | s[1928] << 6 | (s[2164] ? s[852] : s[838] ? s[2165] : s[2518] ? s[851] : s[900] ? s[2519] : s[912]) << 7 | s[1931] << 10 | s[1932] << 11 | s[1933] << 12 | s[1934] << 13 | s[1935] << 14 | (s[3155] ? s[852] : s[938] ? (s[3156] ? 2 : 0) : s[2164] ? s[2912] : s[3162]) << 15 | s[1936] << 18 | s[1937] << 19 | (s[938] ? s[852] : s[837] ? s[2381] : s[2382] ? s[869] : s[874] ? s[2383] : s[930]) << 20 | s[3163] << 23 | (f.udebliver ? 16777216 : 0) | (f.rimeligGrund ? 33554432 : 0) | (f.skriftligtOrienteret ? 67108864 : 0) | s[604] << 27 | s[603] << 28, s[1929], s[1930], (s[938] ? s[852] : s[2504] ? s[2381] : f.vurderingsdato <= 16982 /* 2016-06-30 */ ? s[2617] : s[2591] ? (f.vurderingsdato >= 16983 /* 2016-07-01 */ ? 4 : 0) : s[415] ? 5 : 0) << 0 | s[3164] << 3 | s[1938] << 4 | s[1939] << 5 | s[3165] << 6 | s[3166] << 7 | (f.noedvendigBehandling ? 256 : 0) | s[3167] << 9 | s[3168] << 10 | (f.hensigtsmaessigOptraening ? 2048 : 0) | (f.opfordret ? 4096 : 0) | s[1940] << 13 | s[1941] << 14 | s[1942] << 15 | s[1943] << 16 | (f.partshoertOmOphoer ? 131072 : 0) | s[3169] << 18 | (f.harSvaretPaaPartshoering ? 524288 : 0) | s[3170] << 20 | s[1944] << 21 | s[1945] << 22 | (f.vurderingsdato <= 18638 /* 2021-01-11 */ ? s[852] : f.vurderingsdato >= 18639 /* 2021-01-12 */ ? 2 : 0) << 23 | (f.andetGrundlagEndHoertOm ? 33554432 : 0) | (f.partshoertOmNytGrundlag ? 67108864 : 0) | s[832] << 27 | s[1947] << 28 | s[1948] << 29, s[1949], s[1950], (s[938] ? s[852] : f.vurderingsdato <= 15397 /* 2012-02-27 */ ? s[2381] : s[3171] ? (s[3172] ? 3 : 0) : s[3173]) << 0 | s[3174] << 3 | s[3175] << 4 | (f.genoptagetFoer ? 32 : 0) | s[1953] << 6 | (s[832] && !s[1947] && !s[1948] ? s[2394] : 0) << 7 | s[613] << 9 | s[614] << 10 | (s[861] ? (s[862] ? s[863] : s[3176] ? s[864] : s[3177] ? s[3178] : s[115] <= 18318 /* 2020-02-26 */ ? s[3179] : s[115] <= 18858 /* 2021-08-19 */ ? (s[113] >= 18319 /* 2020-02-27 */ ? 5 : 0) : s[115] <= 18953 /* 2021-11-22 */ ? (s[113] >= 18859 /* 2021-08-20 */ ? 6 : 0) : s[115] <= 19051 /* 2022-02-28 */ ? (s[113] >= 18954 /* 2021-11-23 */ ? 7 : 0) : s[113] >= 19052 /* 2022-03-01 */ ? 8 : 0) : 0) << 11 | s[737] << 15 | s[739] << 16 | (f.aftaleForSelvstaendig ? 131072 : 0) | (f.sygMedCovid19 ? 262144 : 0) | s[2036] << 19 | s[2037] << 20 | s[3180] << 21 | s[3181] << 22 | s[3182] << 23 | s[3183] << 24 | s[767] << 25 | s[769] << 26 | (f.aftaleMedArbejdsgiver ? 134217728 : 0) | s[760] << 28 | s[763] << 29, s[1951], s[1952], s[615], s[616], s[2034], s[2035], s[708] << 0 | s[3184] << 1 | s[3185] << 2 | s[3186] << 3 | s[3187] << 4 | s[3188] << 5 | s[3189] << 6 | s[3190] << 7 | s[3191] << 8 | s[3192] << 9 | s[3193] << 10 | s[3194] << 11 | s[1954] << 12 | s[1955] << 13 | s[1956] << 14 | s[1959] << 15 | s[1960] << 16 | (f.vurderingsdato <= 16687 /* 2015-09-09 */ ? s[852] : s[3195] ? 2 : 0) << 17 | s[1961] << 19 | s[1962] << 20 | s[1963] << 21 | (s[624] && !s[625] && !s[157] ? (s[155] && !s[157] && !s[3196] ? (s[161] <= 16251 /* 2014-06-30 */ ? (s[159] >= 13332 /* 2006-07-03 */ ? 1 : 0) : s[159] >= 16252 /* 2014-07-01 */ ? 2 : 0) : 0) : 0) << 22 | s[1967] << 24 | s[1968] << 25 | (s[627] && !s[630] && !s[629] ? (s[861] ? (s[936] ? 1 : 0) : 0) : 0) << 26 | s[1969] << 27 | s[1970] << 28 | s[631] << 29, s[1957], s[1958], s[1965], s[1966], s[632] << 0 | (f.opfylderBeskaeftigelseskravetVedLivstruende ? 2 : 0) | s[1974] << 2 | (s[631] && !s[632] && s[1] ? (s[216] ? 1 : 0) : 0) << 3 | s[3197] << 4 | s[1979] << 5 | s[1980] << 6 | (f.pensionTilkendt ? (s[938] ? s[852] : f.vurderingsdato <= 15320 /* 2011-12-12 */ ? s[2381] : s[3171] ? (s[3198] ? 3 : 0) : s[3173]) : 0) << 7 | (f.pensionTilkendt ? 1024 : 0) | (f.pensionMedTilbagevirkendeKraft ? 2048 : 0) | s[1990] << 12 | s[3199] << 13 | s[1981] << 15 | s[1982] << 16 | s[1983] << 17 | (s[3200] ? s[3199] : 0) << 18 | s[3200] << 20 | (f.retErOpbrugt ? 2097152 : 0) | s[3201] << 22 | s[644] << 23 | s[645] << 24 | s[3202] << 25 | s[3203] << 26 | s[3204] << 27 | s[648] << 28 | s[649] << 29, s[1972], s[1973], s[1977], s[1978], s[1988], s[1989], s[646], s[647], (s[3205] ? (s[937] <= 18808 /* 2021-06-30 */ ? 1 : s[3206] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 0 | s[3207] << 2 | s[3208] << 3 | s[3209] << 4 | s[637] << 5 | s[3210] << 6 | s[3211] << 7 | s[3212] << 8 | s[3213] << 9 | s[635] << 10 | s[636] << 11 | s[3214] << 12 | (f.fortsatRet9Marts2020 ? 8192 : 0) | s[1986] << 14 | s[1987] << 15 | (s[3205] ? 1 : 0) << 16 | s[1991] << 17 | s[1992] << 18 | s[1993] << 19 | (s[3215] && !s[3216] ? s[3199] : 0) << 20 | s[3215] << 22 | s[3216] << 23 | s[3217] << 24 | s[652] << 25 | s[653] << 26 | (s[648] && !s[649] && s[3218] < NEVER ? (s[3218] <= 18808 /* 2021-06-30 */ ? 1 : s[3219] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 27 | s[3220] << 29, s[1984], s[1985], s[650], s[651], s[3221] << 0 | s[3222] << 1 | s[3223] << 2 | s[3224] << 3 | s[3225] << 4 | s[3226] << 5 | s[3227] << 6 | s[3228] << 7 | s[3229] << 8 | s[3230] << 9 | (s[3231] <= 18808 /* 2021-06-30 */ ? 1 : s[3232] ? 2 : 0) << 10 | s[3233] << 12 | s[3234] << 13 | s[3235] << 14 | s[3236] << 15 | s[655] << 16 | (s[655] ? 0 : s[3237] <= 18808 /* 2021-06-30 */ ? 1 : s[3238] ? 2 : 0) << 17 | s[3239] << 19 | s[3240] << 20 | s[3241] << 21 | s[3242] << 22 | s[3243] << 23 | s[657] << 24 | s[659] << 25 | (s[652] && !s[653] && s[3244] < NEVER ? (s[3244] <= 18808 /* 2021-06-30 */ ? 1 : s[3245] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 26 | s[3246] << 28 | s[3247] << 29, s[1994], s[654], s[661], s[663], s[3248] << 0 | s[3249] << 1 | s[3250] << 2 | s[3251] << 3 | s[656] << 4 | s[658] << 5 | (s[3252] ? (s[3253] <= 18808 /* 2021-06-30 */ ? 1 : s[3254] ? 2 : 0) : 0) << 6 | s[3255] << 8 | s[3256] << 9 | s[3257] << 10 | s[3258] << 11 | s[3259] << 12 | s[3260] << 13 | s[1997] << 14 | s[1998] << 15 | (s[3261] && !s[3262] && s[3263] < NEVER ? (s[3263] <= 18808 /* 2021-06-30 */ ? 1 : s[3264] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 16 | s[3265] << 18 | s[3266] << 19 | s[3262] << 20 | s[3267] << 21 | s[3268] << 22 | s[3269] << 23 | s[3270] << 24 | s[666] << 25 | s[667] << 26 | (s[1997] && !s[1998] && s[3271] < NEVER ? (s[3271] <= 18808 /* 2021-06-30 */ ? 1 : s[3272] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 27 | s[3273] << 29, s[660], s[662], s[1995], s[1996], s[664], s[665], s[3274] << 0 | s[3275] << 1 | s[3276] << 2 | s[3277] << 3 | s[3278] << 4 | s[2001] << 5 | s[2002] << 6 | (s[666] && !s[667] && s[3279] < NEVER ? (s[3279] <= 18808 /* 2021-06-30 */ ? 1 : s[3280] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 7 | s[3281] << 9 | s[3282] << 10 | s[3283] << 11 | s[3284] << 12 | s[3285] << 13 | s[3286] << 14 | s[2005] << 15 | s[2006] << 16 | (s[2001] && !s[2002] && s[3287] < NEVER ? (s[3287] <= 18808 /* 2021-06-30 */ ? 1 : s[3288] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 17 | s[3289] << 19 | s[3290] << 20 | s[3291] << 21 | s[3292] << 22 | s[3293] << 23 | s[3294] << 24 | s[2011] << 25 | (s[2424] ? (s[95] <= 14691 /* 2010-03-23 */ ? s[2426] : s[2425] ? (s[96] >= 14692 /* 2010-03-24 */ ? 2 : 0) : s[2435] ? (s[3295] ? 3 : 0) : s[2437] ? 4 : 0) : 0) << 26 | s[687] << 29, s[1999], s[2000], s[2003], s[2004], s[2009], s[2010], s[685], s[686], s[691] << 0 | (s[2424] ? s[2426] : 0) << 1 | s[690] << 2 | s[693] << 3 | s[2014] << 4 | s[2015] << 5 | s[2021] << 6 | s[2022] << 7 | (s[162] && !s[163] && !s[164] ? s[2430] : 0) << 8 | s[3296] << 10 | s[3297] << 11 | s[694] << 12 | s[2023] << 13 | s[2024] << 14 | s[2025] << 15 | (f.sygUnderAftaltFri ? 65536 : 0) | s[2028] << 17 | (f.sygUnderAftaltFri ? (f.vurderingsdato <= 18839 /* 2021-07-31 */ ? s[852] : f.vurderingsdato >= 18840 /* 2021-08-01 */ ? 2 : 0) : 0) << 18 | s[2042] << 20 | s[2043] << 21 | (s[126] && !s[127] && !s[125] ? s[934] : 0) << 22 | (f.sygemeldtITide ? 16777216 : 0) | (f.indsigelseModSenSygemelding ? 33554432 : 0) | (f.fyldestgoerendeBegrundelse ? 67108864 : 0) | s[699] << 27 | s[703] << 28, s[688], s[689], s[2012], s[2013], s[2019], s[2020], s[2026], s[2027], s[2040], s[2041], s[701], s[700], (s[142] ? (s[861] ? (s[3177] ? s[863] : s[3298] ? 2 : 0) : 0) : 0) << 0 | s[2046] << 2 | s[2047] << 3 | s[3299] << 4 | s[3300] << 5 | s[2050] << 6 | s[2051] << 7 | (s[717] ? (s[861] ? (s[862] ? s[863] : s[3301] ? s[864] : s[3177] ? s[3302] : s[2455] ? s[3179] : s[2456] ? 5 : 0) : 0) : 0) << 8 | s[717] << 11 | s[728] << 12 | (f.underretningsbrevSendt ? 8192 : 0) | s[714] << 14 | s[715] << 15 | s[716] << 16 | (s[717] ? s[934] : 0) << 17 | s[711] << 19 | s[713] << 20 | s[712] << 21 | (s[717] ? (s[861] ? (s[862] ? s[863] : s[3301] ? s[864] : s[115] <= 19722 /* 2023-12-31 */ ? s[3302] : s[113] >= 19723 /* 2024-01-01 */ ? 4 : 0) : 0) : 0) << 22 | s[3303] << 25 | s[3304] << 26 | s[3305] << 27 | s[3306] << 28 | (f.undskyldendeForhold ? 536870912 : 0), s[2044], s[2045], s[2048], s[2049], s[3307] << 0 | (f.arbejdsgiverAnmeldteIkke ? 2 : 0) | s[3308] << 2 | s[2054] << 3 | s[2055] << 4 | s[2058] << 5 | s[2059] << 6 | (s[121] ? (s[861] ? (s[862] ? s[863] : s[2453] ? s[864] : s[3301] ? (s[2454] ? 3 : 0) : s[3177] ? (s[3309] ? 4 : 0) : s[3298] ? 5 : 0) : 0) : 0) << 7 | s[3310] << 10 | s[3311] << 11 | s[778] << 12 | s[776] << 13 | s[3312] << 14 | s[2062] << 15 | s[2063] << 16 | s[3313] << 17 | (s[3313] === 1 ? 0 : s[3313] === 2 ? 0 : s[3313] === 4 ? 0 : s[3313] === 6 ? (f.oplystDelvistLedig ? 1 : 0) : 0) << 20 | (f.oplystDelvistLedig ? 2097152 : 0) | s[2066] << 22 | s[2067] << 23 | (s[137] ? (s[861] ? (s[862] ? s[863] : s[3176] ? s[864] : s[3178]) : 0) : 0) << 24 | s[2075] << 26 | s[2076] << 27 | s[2077] << 28, s[2052], s[2053], s[2056], s[2057], s[2060], s[2061], s[2064], s[2065], (s[137] ? s[3314] : 0) << 0 | s[3315] << 3 | s[3316] << 4 | s[3317] << 5 | (f.nemrefusionNede ? 64 : 0) | s[2070] << 7 | s[2071] << 8 | (s[137] ? s[934] : 0) << 9 | s[3318] << 11 | s[3319] << 12 | s[2072] << 13 | s[2073] << 14 | s[2074] << 15 | s[2094] << 16 | s[2095] << 17 | s[770] << 18 | s[2107] << 19 | s[2108] << 20 | (f.vurderingsdato <= 14691 /* 2010-03-23 */ ? s[852] : s[938] ? (s[3320] ? 2 : 0) : s[2912]) << 21 | s[2103] << 23 | s[2104] << 24 | s[939] << 25 | s[3321] << 26 | (f.ledigUdenLoen ? 268435456 : 0) | (f.arbejdsgiverTilbyderDeltid ? 536870912 : 0), s[2068], s[2069], s[2078], s[2079], s[753], s[754], s[2092], s[2093], s[2105], s[2106], s[755], s[756], s[765], s[766], s[764] << 0 | s[768] << 1 | s[3322] << 2 | s[3323] << 3 | s[3324] << 4 | s[3325] << 5 | s[3326] << 6 | s[761] << 7 | s[762] << 8 | s[3327] << 9 | s[3328] << 10 | s[3329] << 11 | s[2082] << 12 | s[2083] << 13 | s[2086] << 14 | s[2087] << 15 | s[2090] << 16 | s[2091] << 17 | (s[121] ? s[2394] : 0) << 18 | s[2098] << 20 | s[2099] << 21 | (s[121] ? s[3321] : 0) << 22 | s[2102] << 24 | s[2109] << 25 | s[2110] << 26 | (s[938] ? s[852] : f.vurderingsdato <= 15522 /* 2012-07-01 */ ? s[2381] : s[3330] ? 3 : 0) << 27 | s[834] << 29, s[758], s[759], s[2080], s[2081], s[2084], s[2085], s[2088], s[2089], s[2096], s[2097], s[2100], s[2101], s[2113] << 0 | s[2114] << 1 | (s[834] ? 0 : s[3331] <= 16658 /* 2015-08-11 */ ? 1 : s[835] ? 2 : 0) << 2 | s[2115] << 4 | s[2116] << 5 | s[2117] << 6 | (f.vurderingsdato <= 18318 /* 2020-02-26 */ ? s[852] : s[3129] ? (s[3332] ? 2 : 0) : f.vurderingsdato <= 18858 /* 2021-08-19 */ ? (s[757] ? 3 : 0) : f.vurderingsdato <= 18953 /* 2021-11-22 */ ? (s[3333] ? 4 : 0) : f.vurderingsdato <= 19051 /* 2022-02-28 */ ? (s[3334] ? 5 : 0) : s[3335] ? 6 : 0) << 7 | s[3336] << 10 | (f.hjemmeEfterAnbefaling ? 2048 : 0) | s[2120] << 12 | s[2121] << 13 | (s[760] && !s[763] && !s[125] ? s[2394] : 0) << 14 | s[2124] << 16 | s[2125] << 17 | (s[767] && !s[769] && !s[125] ? s[2162] : 0) << 18 | s[2126] << 20 | s[2127] << 21 | s[836] << 22 | (f.aftaleIndgaaetDen <= 13604 /* 2007-04-01 */ ? s[3337] : f.aftaleIndgaaetDen <= 14031 /* 2008-06-01 */ ? (s[3338] ? 2 : 0) : s[3339] ? (s[3340] ? 3 : 0) : s[940] ? 4 : 0) << 23 | s[3341] << 26 | (f.langvarigEllerKroniskLidelse ? 134217728 : 0) | (f.risikoenErVaesentligtForoeget ? 268435456 : 0) | s[3342] << 29, s[2118], s[2119], s[2122], s[2123], (f.behandlingBesluttetVedAnsaettelsen ? 1 : 0) | s[3343] << 1 | s[3344] << 2 | s[3345] << 3 | s[2129] << 4 | s[2130] << 5 | (s[3339] ? s[3337] : s[3346]) << 6 | (f.aftaleErSkriftlig ? 256 : 0) | (f.aftaleErGodkendt ? 512 : 0) | s[2133] << 10 | s[2134] << 11 | s[3347] << 12 | (f.vaesentligeAendringerVedUdloeb ? 8192 : 0) | s[2135] << 14 | s[2136] << 15 | (s[3339] ? s[3337] : f.aftaleIndgaaetDen <= 15397 /* 2012-02-27 */ ? s[3346] : f.aftaleIndgaaetDen <= 15516 /* 2012-06-25 */ ? (s[3348] ? 3 : 0) : f.aftaleIndgaaetDen >= 15517 /* 2012-06-26 */ ? 4 : 0) << 16 | (f.laegeligDokumentationForRisiko ? 524288 : 0) | s[2141] << 20 | s[2142] << 21 | (s[121] ? s[3314] : 0) << 22 | s[3349] << 25 | s[3350] << 26 | s[3351] << 27 | (f.skyldesLoenmodtageren ? 268435456 : 0) | s[3352] << 29, s[2131], s[2132], s[2137], s[2138], s[2139] << 0 | s[2140] << 1 | (s[121] ? (s[861] ? (s[862] ? s[863] : s[3301] ? s[864] : s[3177] ? s[3302] : s[3179]) : 0) : 0) << 2 | s[3353] << 5 | s[3354] << 6 | s[3355] << 7 | s[3356] << 8 | s[3357] << 9 | s[3358] << 10 | s[3359] << 11 | s[3360] << 12 | s[3361] << 13 | s[3362] << 14 | s[3363] << 15 | s[2143] << 16 | s[2144] << 17 | s[2148] << 18 | s[2149] << 19 | s[780] << 20 | (s[259] ? s[852] : s[780] ? 2 : 0) << 21 | (f.hjaelpemiddelKoebtFoerBevilling ? 8388608 : 0) | (f.saerligGrundTilKoebFoerBevilling ? 16777216 : 0) | s[2145] << 25 | s[2146] << 26 | (f.funktionsevnenErVarigtNedsat ? 134217728 : 0) | s[3364] << 28 | (f.hjaelpemidletAfhjaelperVaesentligt ? 536870912 : 0), (f.hjaelpemidletLetterHjemmetVaesentligt ? 1 : 0) | (f.hjaelpemidletErNoedvendigtForErhverv ? 2 : 0) | (f.hjaelpemidletErBedstOgBilligst ? 4 : 0) | s[791] << 3 | (s[921] ? s[852] : f.vurderingsdato <= 15399 /* 2012-02-29 */ ? s[2776] : s[2501] ? (s[3365] ? 3 : 0) : s[2719] ? s[2697] : s[3366] ? (s[782] ? 5 : 0) : s[781] ? (s[3367] ? 6 : 0) : s[838] ? (s[783] ? 7 : 0) : s[2532] ? (s[43] ? 8 : 0) : s[2518] ? (s[184] ? 9 : 0) : s[262] ? (s[167] ? 10 : 0) : s[2837] ? (s[252] ? 11 : 0) : s[558] ? 12 : 0) << 4 | s[3368] << 8 | s[3369] << 9 | s[792] << 10 | (s[786] && !s[784] && !s[785] ? (s[921] ? s[852] : s[262] ? s[2776] : s[2775]) : 0) << 11 | s[3370] << 14 | (f.faaetHjaelp3MaanederAf18 ? 32768 : 0) | s[3371] << 16 | s[3372] << 17 | (f.behovetBortfalderEfterRevalidering ? 262144 : 0) | s[3373] << 19 | s[3374] << 20 | s[3375] << 21 | s[2154] << 22 | s[2155] << 23 | s[2158] << 24 | s[2159] << 25, s[787], s[788], s[789], s[790], s[2152], s[2153], s[2156], s[2157]] }
}
