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

const HELLIGDAGE_1 = holidayTable([{"on":{"month":1,"day":1}},{"on":{"easter":-3}},{"on":{"easter":-2}},{"on":{"easter":0}},{"on":{"easter":1}},{"on":{"easter":26},"to":19722},{"on":{"easter":39}},{"on":{"easter":49}},{"on":{"easter":50}},{"on":{"month":12,"day":25}},{"on":{"month":12,"day":26}}], [1, 2, 3, 4, 5])

const HELLIGDAGE_2 = holidayTable([{"on":{"month":1,"day":1}},{"on":{"easter":-3}},{"on":{"easter":-2}},{"on":{"easter":0}},{"on":{"easter":1}},{"on":{"easter":26},"to":19722},{"on":{"easter":39}},{"on":{"easter":49}},{"on":{"easter":50}},{"on":{"month":12,"day":25}},{"on":{"month":12,"day":26}}], [1, 2, 3, 4, 5, 6])

function svar_1(f, s) {
  // ALF.53.2.fleksjob: Ny ret til dagpenge efter fleksjob (ALF § 53, stk. 2)
  const v0 = f.vurderingsdato >= 13332 /* 2006-07-03 */
  s[1] = v0
  const v1 = f.timerUdenStoetteSeneste3Aar >= 192400
  s[509] = v1
  const v2 = f.erVisiteretTilFleksjob === false && v1
  const ALF_53_2_fleksjob = !v0 || v2
  s[956] = ALF_53_2_fleksjob
  const ALF_53_2_fleksjob_nej = !v0 || !v2
  s[957] = ALF_53_2_fleksjob_nej
  // SDL.6.1: Første fraværsdag (SDL § 6, stk. 1)
  const v5 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt' || r_fravaer.omfang === 'delvist')
  s[56] = v5
  const v6 = runStart(v5, f.vurderingsdato)
  s[58] = v6
  const v7 = v6 >= 13332 /* 2006-07-03 */
  s[57] = v7
  const v8 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt')
  const v9 = dayReaching(v8, v6, 1)
  s[788] = v9
  const v10 = runEnd(v5, f.vurderingsdato)
  s[62] = v10
  const v11 = v10 >= v9
  s[2332] = v11
  const v12 = v11 ? v9 : NEVER
  const v13 = v6 >= NEVER
  s[61] = v13
  const SDL_6_1 = v7 ? v12 : FIRST_DAY
  s[116] = SDL_6_1
  const SDL_6_1_hoej = v7 ? v12 : NEVER
  s[118] = SDL_6_1_hoej
  const SDL_6_1_ir = v13 || !v7
  s[63] = SDL_6_1_ir
  // ALF.62.3: Sidste sygedag, a-kassen betaler (ALF § 62, stk. 3)
  const v17 = !v13 && SDL_6_1 <= 13331 /* 2006-07-02 */
  s[120] = v17
  const v18 = SDL_6_1_hoej >= 13332 /* 2006-07-03 */
  s[117] = v18
  const v19 = SDL_6_1 <= 15011 /* 2011-02-06 */
  s[587] = v19
  const v20 = !v13 && v18 && v19
  s[123] = v20
  const v21 = SDL_6_1_hoej >= 15012 /* 2011-02-07 */
  s[122] = v21
  const v22 = SDL_6_1 <= 16439 /* 2015-01-04 */
  s[132] = v22
  const v23 = !v13 && v21 && v22
  s[760] = v23
  const v24 = SDL_6_1 <= 2147483646
  s[119] = v24
  const v25 = !v13 && SDL_6_1_hoej >= 16440 /* 2015-01-05 */ && v24
  s[135] = v25
  const v26 = f.persongruppe === 'ledig'
  s[145] = v26
  const v27 = shiftDays(SDL_6_1, 13)
  const v28 = shiftDays(SDL_6_1_hoej, 13)
  const v29 = v26 && SDL_6_1_ir
  s[719] = v29
  const v30 = SDL_6_1_ir || !v13 && SDL_6_1_hoej === NEVER
  s[121] = v30
  const v31 = v25 && (!v26 || !v13)
  const ALF_62_3 = v17 ? FIRST_DAY : v23 || v31 ? (v31 ? (v26 ? (f.dagpengerettenSlutter ? Math.min(v27, f.sidsteDagMedDagpengeret) : v27) : NEVER) : NEVER) : NEVER
  s[620] = ALF_62_3
  const ALF_62_3_hoej = v17 ? NEVER : v20 ? NEVER : v23 ? NEVER : v26 ? (f.dagpengerettenSlutter ? Math.min(v28, f.sidsteDagMedDagpengeret) : v28) : NEVER
  s[621] = ALF_62_3_hoej
  const ALF_62_3_er = v17 || v20 || v23 || v31
  s[619] = ALF_62_3_er
  const ALF_62_3_ir = v17 || v25 && v29 || v30
  s[622] = ALF_62_3_ir
  // BEK937.27: Sygedagpenge under uddannelse (BEK 937/2024 § 27, stk. 1-3)
  const v36 = f.vurderingsdato >= 16440 /* 2015-01-05 */
  s[462] = v36
  const v37 = f.uddannelseUnderSygdom === 'foer'
  s[2337] = v37
  const v38 = f.uddannelseUnderSygdom === 'begyndt_under'
  s[2339] = v38
  const v39 = f.undervisningstimer <= 600
  s[2340] = v39
  const v40 = v38 && v39 && f.uddannelsePasserMedBehandling && f.uddannelseUdskyderRevalidering === false
  s[2338] = v40
  const v41 = f.uddannelseUnderSygdom === 'opfoelgning'
  s[2341] = v41
  const v42 = !v36 && (v37 || v40) || v36 && (v37 || v40 || v41)
  const v43 = f.uddannelseUnderSygdom === 'ingen'
  s[2334] = v43
  const BEK937_27 = !v43 && (!v0 || v42)
  s[958] = BEK937_27
  const BEK937_27_nej = !v43 && (!v0 || !v42)
  s[959] = BEK937_27_nej
  const BEK937_27_ir = v43 || !v0
  s[960] = BEK937_27_ir
  // FERIEBEK.2.6: 12 måneder med løntilskud imellem (BEK 762/2025 § 2, stk. 6)
  const LAS_68_5 = f.vurderingsdato >= 15706 /* 2013-01-01 */
  s[0] = LAS_68_5
  const v48 = sum(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'loentilskud' ? 1 : 0) <= 0
  s[2342] = v48
  const FERIEBEK_2_6 = LAS_68_5 && !v48
  s[962] = FERIEBEK_2_6
  // FERIEBEK.2: 12 sammenhængende måneder med ressourceforløbsydelse (BEK 762/2025 § 2, stk. 1-8)
  const v50 = periods(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'ressourceforloebsydelse' || r_ydelsesperioder.slags === 'ferie')
  const v51 = monthStart(shiftDays(monthStart(shiftDays(f.vurderingsdato, 1)), -1))
  const v52 = countDays(v50, v51, monthEnd(v51)) >= 1
  s[2348] = v52
  const v53 = periods(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'ressourceforloebsydelse' || r_ydelsesperioder.slags === 'ferie' || r_ydelsesperioder.slags === 'kontanthjaelp' || r_ydelsesperioder.slags === 'revalidering')
  const v54 = shiftMonths(v51, -1)
  const v55 = countDays(v53, v54, monthEnd(v54)) >= 1
  s[2349] = v55
  const v56 = shiftMonths(v51, -2)
  const v57 = countDays(v53, v56, monthEnd(v56)) >= 1
  s[2350] = v57
  const v58 = shiftMonths(v51, -3)
  const v59 = countDays(v53, v58, monthEnd(v58)) >= 1
  s[2351] = v59
  const v60 = shiftMonths(v51, -4)
  const v61 = countDays(v53, v60, monthEnd(v60)) >= 1
  s[2352] = v61
  const v62 = shiftMonths(v51, -5)
  const v63 = countDays(v53, v62, monthEnd(v62)) >= 1
  s[2353] = v63
  const v64 = shiftMonths(v51, -6)
  const v65 = countDays(v53, v64, monthEnd(v64)) >= 1
  s[2354] = v65
  const v66 = shiftMonths(v51, -7)
  const v67 = countDays(v53, v66, monthEnd(v66)) >= 1
  s[2355] = v67
  const v68 = shiftMonths(v51, -8)
  const v69 = countDays(v53, v68, monthEnd(v68)) >= 1
  s[2356] = v69
  const v70 = shiftMonths(v51, -9)
  const v71 = countDays(v53, v70, monthEnd(v70)) >= 1
  s[2357] = v71
  const v72 = shiftMonths(v51, -10)
  const v73 = countDays(v53, v72, monthEnd(v72)) >= 1
  s[2358] = v73
  const v74 = shiftMonths(v51, -11)
  const v75 = countDays(v53, v74, monthEnd(v74)) >= 1
  s[2359] = v75
  const v76 = v52 && v55 && v57 && v59 && v61 && v63 && v65 && v67 && v69 && v71 && v73 && v75
  s[2347] = v76
  const FERIEBEK_2 = LAS_68_5 && (!LAS_68_5 || v76 || FERIEBEK_2_6)
  s[418] = FERIEBEK_2
  const FERIEBEK_2_nej = LAS_68_5 && (!LAS_68_5 || !v76)
  s[417] = FERIEBEK_2_nej
}

function svar_2(f, s) {
  // FLEKSLOENBEK.1.1: Beløbet tæller med i fleksløntilskuddet (BEK 227/2024 § 1)
  const v0 = f.vurderingsdato >= 16190 /* 2014-04-30 */
  s[214] = v0
  const v1 = f.vurderingsdato >= 19723 /* 2024-01-01 */
  s[204] = v1
  const v2 = s[0] && (!v0 && (f.beloebetsArt === 'loen' || f.beloebetsArt === 'pensionsbidrag' || f.beloebetsArt === 'ferietillaeg' || f.beloebetsArt === 'fritvalg') || v0 && (!v1 && (f.beloebetsArt === 'loen' || f.beloebetsArt === 'pensionsbidrag' || f.beloebetsArt === 'ferietillaeg' || f.beloebetsArt === 'fritvalg' || f.beloebetsArt === 'loen_b') || v1 && (f.beloebetsArt === 'loen' || f.beloebetsArt === 'pensionsbidrag' || f.beloebetsArt === 'ferietillaeg' || f.beloebetsArt === 'fritvalg' || f.beloebetsArt === 'loen_b' || f.beloebetsArt === 'pasning')))
  const FLEKSLOENBEK_1_1 = !s[1] || v2
  s[963] = FLEKSLOENBEK_1_1
  const FLEKSLOENBEK_1_1_nej = !s[1] || !v2
  s[964] = FLEKSLOENBEK_1_1_nej
  // FLEKSLOENBEK.3.4: Løn for flere måneder, delt ud (BEK 227/2024 § 3, stk. 4)
  const v5 = Math.round(f.loenForFlereMaaneder / f.maanederLoennenDaekker)
  const FLEKSLOENBEK_3_4_ir = !s[1] || s[0] && !v0
  s[967] = FLEKSLOENBEK_3_4_ir
  const FLEKSLOENBEK_3_4 = s[1] ? (s[0] ? (v0 ? v5 : -Infinity) : 0) : -Infinity
  s[965] = FLEKSLOENBEK_3_4
  const FLEKSLOENBEK_3_4_hoej = s[1] ? (s[0] ? (v0 ? v5 : Infinity) : 0) : Infinity
  s[966] = FLEKSLOENBEK_3_4_hoej
  // LAB.133.1.nyt: Ændringen er et nyt fleksjob (LAB § 71)
  const v9 = f.aendringIFleksjobbet === 'ledig' || f.aendringIFleksjobbet === 'genansat' || f.aendringIFleksjobbet === 'nyt_job'
  s[2360] = v9
  const v10 = f.aendringIFleksjobbet === 'beskrivelse' || f.aendringIFleksjobbet === 'arbejdssted'
  s[2362] = v10
  const v11 = f.sammeArbejdsgiverIFleksjobbet && f.sammeOpgaverIFleksjobbet
  s[2363] = v11
  const v12 = v10 && !v11
  s[2361] = v12
  const v13 = f.aendringIFleksjobbet === 'overdragelse'
  s[2365] = v13
  const v14 = v13 && f.sammeOpgaverIFleksjobbet === false
  s[2364] = v14
  const v15 = s[0] && (v9 || v12 || v14)
  const LAB_133_1_nyt = !s[1] || v15
  s[1426] = LAB_133_1_nyt
  const LAB_133_1_nyt_nej = !s[1] || !v15
  s[1427] = LAB_133_1_nyt_nej
  // LAB.133.1: Fleksjobbet følger reglerne fra før 2013 (LAB § 133, stk. 1)
  const v18 = f.fleksjobStartede >= 15706 /* 2013-01-01 */
  s[2366] = v18
  const LAB_133_1 = f.ansatIFleksjob && (!s[1] || !s[0] || !v18 && (LAB_133_1_nyt_nej || !s[1]))
  s[198] = LAB_133_1
  const LAB_133_1_nej = f.ansatIFleksjob && (!s[1] || s[0] && (v18 || LAB_133_1_nyt))
  s[197] = LAB_133_1_nej
  const LAB_133_1_ir = f.ansatIFleksjob === false || !s[1]
  s[199] = LAB_133_1_ir
  // FLEKSLOENBEK.4.1: Den måned, lønnen læses i (BEK 227/2024 § 4, stk. 1)
  const v22 = s[0] ? shiftDays(monthStart(f.vurderingsdato), -1) : NEVER
  const FLEKSLOENBEK_4_1 = s[1] ? v22 : FIRST_DAY
  s[968] = FLEKSLOENBEK_4_1
  const FLEKSLOENBEK_4_1_hoej = s[1] ? v22 : NEVER
  s[969] = FLEKSLOENBEK_4_1_hoej
  const v25 = f.ansatIFleksjob === false || LAB_133_1
  s[206] = v25
  const FLEKSLOENBEK_4_1_er = f.ansatIFleksjob && (LAB_133_1_nej || LAB_133_1_ir)
  s[205] = FLEKSLOENBEK_4_1_er
  const FLEKSLOENBEK_4_1_ir = FLEKSLOENBEK_4_1_er && !s[1] || v25
  s[213] = FLEKSLOENBEK_4_1_ir
  // FLEKSLOENBEK.4.2: Den forventede løn bruges (BEK 227/2024 § 4, stk. 2)
  const v28 = s[0] && f.helMaanedsLoenErOplyst === false
  const FLEKSLOENBEK_4_2 = FLEKSLOENBEK_4_1_er && (!s[1] || v28)
  s[971] = FLEKSLOENBEK_4_2
  const FLEKSLOENBEK_4_2_nej = FLEKSLOENBEK_4_1_er && (!s[1] || !v28)
  s[972] = FLEKSLOENBEK_4_2_nej
  // FLEKSLOENBEK.4.4: Tilskuddet kan reguleres fra (BEK 227/2024 § 4, stk. 4)
  const v31 = s[0] ? shiftMonths(f.vurderingsdato, -12) : NEVER
  const FLEKSLOENBEK_4_4 = s[1] ? v31 : FIRST_DAY
  s[974] = FLEKSLOENBEK_4_4
  const FLEKSLOENBEK_4_4_hoej = s[1] ? v31 : NEVER
  s[975] = FLEKSLOENBEK_4_4_hoej
  // FYL.2a: Du har betalt bidrag længe nok (FYL § 2 a, stk. 1-5)
  const v34 = f.vurderingsdato >= 11504 /* 2001-07-01 */
  s[15] = v34
  const v35 = f.bidragsmaanederSeneste30Aar >= 300
  s[2370] = v35
  const v36 = f.foedselsdag <= -6516 /* 1952-02-29 */
  s[2372] = v36
  const v37 = f.iAkasseUdenBrudFra <= 8125 /* 1992-03-31 */
  s[2374] = v37
  const v38 = v37 || f.betalteTilFleksydelsesalderen
  s[2373] = v38
  const v39 = f.ubrudteMaanederSeneste15Aar >= 120
  s[2375] = v39
  const v40 = f.bidragUdenBrudFra <= 10682 /* 1999-04-01 */
  s[2376] = v40
  const v41 = v36 && v38 && v39 && v40 && f.fleksydelsesbidragFraTilmelding
  s[2371] = v41
  const v42 = f.vurderingsdato >= 13879 /* 2008-01-01 */
  s[247] = v42
  const v43 = shiftMonths(f.foedselsdag, 360)
  s[43] = v43
  const v44 = v43 >= f.foersteEfterloensEllerFleksydelsesbidragDen
  s[2378] = v44
  const v45 = f.bidragsmaanederIAlt >= 360
  s[2379] = v45
  const v46 = v44 && v45
  s[2377] = v46
  const v47 = f.foedselsdag <= -4019 /* 1958-12-31 */
  s[14] = v47
  const v48 = f.bidragUdenBrudFra <= 10773 /* 1999-07-01 */
  s[2381] = v48
  const v49 = f.bidragsmaanederSeneste25Aar >= 240
  s[2382] = v49
  const v50 = v47 && v48 && v49 && f.fleksydelsesbidragFraTilmelding
  s[2380] = v50
  const v51 = f.foedselsdag >= -4018 /* 1959-01-01 */
  s[42] = v51
  const v52 = f.foedselsdag <= 2190 /* 1975-12-31 */
  s[2385] = v52
  const v53 = v51 && v52
  s[2384] = v53
  const v54 = f.bidragUdenBrudFra <= 13879 /* 2008-01-01 */
  s[2389] = v54
  const v55 = f.iAkasseUdenBrudFra <= 13879 /* 2008-01-01 */
  s[2390] = v55
  const v56 = v54 && v55
  s[2388] = v56
  const v57 = f.bidragsmaanederIAlt >= 300
  s[2391] = v57
  const v58 = v56 && v57
  s[2387] = v58
  const v59 = f.foedselsdag <= -2011 /* 1964-06-30 */
  s[2394] = v59
  const v60 = f.iAkasseUdenBrudFra <= 10773 /* 1999-07-01 */
  s[2395] = v60
  const v61 = v59 && v48 && v60
  s[2393] = v61
  const v62 = v61 && v49 && f.fleksydelsesbidragFraTilmelding
  s[2392] = v62
  const v63 = v58 || v62
  s[2386] = v63
  const v64 = v53 && v63
  s[2383] = v64
  const v65 = f.foedselsdag >= 2191 /* 1976-01-01 */
  s[2398] = v65
  const v66 = f.foedselsdag <= 2921 /* 1977-12-31 */
  s[2399] = v66
  const v67 = v65 && v66
  s[2397] = v67
  const v68 = shiftMonths(f.foedselsdag, 384) >= f.foersteEfterloensEllerFleksydelsesbidragDen
  s[2400] = v68
  const v69 = v67 && v68 && v45
  s[2396] = v69
  const v70 = !v42 && (v35 || v41) || v42 && (v46 || v41 || v50 || v64 || v69)
  const FYL_2a = !v34 || v70
  s[17] = FYL_2a
  const FYL_2a_nej = !v34 || !v70
  s[21] = FYL_2a_nej
  // FLEKSYDELSESBEK.4: Lempeligere krav om bidrag ved nedsat arbejdsevne (BEK 1187/2020 § 4)
  const v73 = f.vurderingsdato >= 13330 /* 2006-07-01 */
  s[16] = v73
  const v74 = f.foedselsdag >= -1280 /* 1966-07-01 */
  s[2402] = v74
  const v75 = f.fleksydelsesbidragFraTilmelding && f.betalteTilFleksydelsesalderen
  s[2403] = v75
  const v76 = f.bidragsmaanederIAlt >= 60
  s[2404] = v76
  const v77 = FYL_2a_nej || !v34
  s[19] = v77
  const FLEKSYDELSESBEK_4 = !v73 || !v74 && v77 && f.kunneIkkeKlareNormaltJob && f.visTilknytningTilArbejdsmarkedet && v75 && v76
  s[18] = FLEKSYDELSESBEK_4
  const FLEKSYDELSESBEK_4_nej = !v73 || v74 || FYL_2a || f.kunneIkkeKlareNormaltJob === false || f.visTilknytningTilArbejdsmarkedet === false || !v75 || !v76
  s[20] = FLEKSYDELSESBEK_4_nej
}

function svar_3(f, s) {
  // FVL.7.1: Myndigheden skal vejlede dig (FVL § 7, stk. 1)
  const v0 = f.henvendelsenVedroererSagsomraadet && f.vejledningErFornoeden
  const FVL_7_1 = !s[1] || v0
  s[977] = FVL_7_1
  const FVL_7_1_nej = !s[1] || !v0
  s[978] = FVL_7_1_nej
  // FVL.7.2: Henvendelsen skal sendes videre til den rette myndighed (FVL § 7, stk. 2)
  const v3 = f.henvendelsenErSkriftlig && f.henvendelsenVedroererSagsomraadet === false && f.retteMyndighedKendes
  const FVL_7_2 = !s[1] || v3
  s[979] = FVL_7_2
  const FVL_7_2_nej = !s[1] || !v3
  s[980] = FVL_7_2_nej
  // FVL.8.1: Du kan lade dig repræsentere eller bistå (FVL § 8, stk. 1)
  const v6 = f.hensynModRepraesentation === false && f.andenLovBegraenserRepraesentation === false && f.erPartISagen
  const FVL_8_1 = !s[1] || v6
  s[981] = FVL_8_1
  const FVL_8_1_nej = !s[1] || !v6
  s[982] = FVL_8_1_nej
  // FVL.8.1.aktindsigt: Den, der hjælper dig, kan få aktindsigt for dig (FVL § 8, stk. 1)
  const v9 = f.hjaelperensRolle === 'partsrepraesentant'
  s[2409] = v9
  const FVL_8_1_aktindsigt = !s[1] || v9
  s[983] = FVL_8_1_aktindsigt
  const FVL_8_1_aktindsigt_nej = !s[1] || !v9
  s[984] = FVL_8_1_aktindsigt_nej
  // FVL.8.1.breve: Brevene sendes til din repræsentant (FVL § 8, stk. 1)
  const v12 = v9 && f.aftaltAtBrevetSendesTilParten === false
  const FVL_8_1_breve = !s[1] || v12
  s[985] = FVL_8_1_breve
  const FVL_8_1_breve_nej = !s[1] || !v12
  s[986] = FVL_8_1_breve_nej
  // FVL.8.1.fuldmagt: Der kan kræves en skriftlig fuldmagt (FVL § 8, stk. 1)
  const v15 = f.repraesentantensFag === 'advokat' || f.repraesentantensFag === 'revisor' || f.repraesentantensFag === 'socialraadgiver'
  s[2412] = v15
  const v16 = v15 && f.repraesentantenHandlerForParten
  s[2411] = v16
  const v17 = v16 && f.tvivlOmFuldmagten || !v16 && f.skriftligFuldmagtErNoedvendig
  s[2410] = v17
  const v18 = f.skriftligFuldmagtForeligger === false && v17
  const FVL_8_1_fuldmagt = !s[1] || v18
  s[987] = FVL_8_1_fuldmagt
  const FVL_8_1_fuldmagt_nej = !s[1] || !v18
  s[988] = FVL_8_1_fuldmagt_nej
  // FVL.8.1.omfang: Fuldmagten dækker sagen (FVL § 8, stk. 1)
  const v21 = f.vurderingsdato >= f.fuldmagtenGaelderFra
  s[2414] = v21
  const v22 = f.fuldmagtenGaelderTil >= f.vurderingsdato
  s[2416] = v22
  const v23 = f.fuldmagtenHarEnSidsteDag === false || v22
  s[2415] = v23
  const v24 = v21 && v23
  s[2413] = v24
  const v25 = f.fuldmagtenNaevnerSagen && f.fuldmagtenNaevnerHandlingen && v24 && f.fuldmagtenErTilbagekaldt === false
  const FVL_8_1_omfang = !s[1] || v25
  s[989] = FVL_8_1_omfang
  const FVL_8_1_omfang_nej = !s[1] || !v25
  s[990] = FVL_8_1_omfang_nej
  // FVL.8.1.personligt: Du kan blive bedt om selv at medvirke (FVL § 8, stk. 1)
  const FVL_8_1_personligt = !s[1] || f.personligMedvirkenHarBetydning
  s[991] = FVL_8_1_personligt
  const FVL_8_1_personligt_nej = !s[1] || f.personligMedvirkenHarBetydning === false
  s[992] = FVL_8_1_personligt_nej
  // FVL.9.1: Ret til at se sagens dokumenter (FVL § 9, stk. 1-2)
  const v30 = f.erPartISagen && f.sagenErEnAfgoerelsessag && f.sagenErEnStraffesag === false
  const FVL_9_1 = !s[1] || v30
  s[993] = FVL_9_1
  const FVL_9_1_nej = !s[1] || !v30
  s[3] = FVL_9_1_nej
  // FVL.12.1: Dokumentet er internt (FVL § 12, stk. 1-2)
  const v33 = f.vurderingsdato >= 16071 /* 2014-01-01 */
  s[2] = v33
  const v34 = f.afgivetAfGrund === 'retlig' || f.afgivetAfGrund === 'forskning'
  s[2419] = v34
  const v35 = f.afgivetTilUdenforstaaende === false || v34 || f.afgivetAfLignendeGrund
  s[2418] = v35
  const v36 = !v33 && f.erInterntArbejdsdokument || v33 && f.erInterntArbejdsdokument && v35
  const FVL_12_1 = !s[1] || v36
  s[1007] = FVL_12_1
  const FVL_12_1_nej = !s[1] || !v36
  s[1008] = FVL_12_1_nej
  // FVL.13: Det interne dokument skal alligevel udleveres (FVL § 13)
  const v39 = f.interntDokumentsIndhold === 'beslutning' || f.interntDokumentsIndhold === 'notat' || f.interntDokumentsIndhold === 'bevis'
  s[2420] = v39
  const v40 = FVL_12_1 || !s[1]
  const FVL_13 = !s[1] || v40 && f.foreliggerIEndeligForm && v39
  s[1013] = FVL_13
  const FVL_13_nej = !s[1] || FVL_12_1_nej || f.foreliggerIEndeligForm === false || !v39
  s[1014] = FVL_13_nej
  // FVL.14: Dokumentet er undtaget på grund af sin art (FVL § 14)
  const v43 = f.dokumentetsSaerligeArt === 'ministermoede'
  s[2421] = v43
  const v44 = f.dokumentetsSaerligeArt === 'sekretariat'
  s[2422] = v44
  const v45 = f.dokumentetsSaerligeArt === 'retssag'
  s[11] = v45
  const v46 = v43 || v44 || v45
  const FVL_14 = !s[1] || v46
  s[1015] = FVL_14
  const FVL_14_nej = !s[1] || !v46
  s[1016] = FVL_14_nej
  // FVL.12.1.undtaget: Dokumentet kan holdes tilbage (FVL § 12, stk. 1)
  const v49 = FVL_12_1_nej || FVL_13
  s[2424] = v49
  const v50 = v40 && (FVL_13_nej || !s[1]) && (FVL_12_1 || FVL_13_nej)
  s[2423] = v50
  const FVL_12_1_undtaget = !s[1] || v50 || FVL_14
  s[5] = FVL_12_1_undtaget
  const FVL_12_1_undtaget_nej = !s[1] || (v49 || !s[1]) && (FVL_14_nej || !s[1]) && (v49 || FVL_14_nej)
  s[9] = FVL_12_1_undtaget_nej
  // FVL.15: Passagen kan undtages (FVL § 15)
  const v53 = f.hensynBagUndtagelse === 'intet'
  s[2425] = v53
  const v54 = f.hensynBagUndtagelse === 'statens_sikkerhed'
  s[2427] = v54
  const v55 = v54 && f.hensynetVejerTungest
  s[2426] = v55
  const v56 = f.hensynBagUndtagelse === 'fortrolighed_udland'
  s[2429] = v56
  const v57 = v56 && f.fortrolighedFoelgerAfForpligtelse
  s[2428] = v57
  const v58 = f.hensynBagUndtagelse === 'udenrigspolitik'
  s[2431] = v58
  const v59 = v58 && f.hensynetVejerTungest
  s[2430] = v59
  const v60 = f.hensynBagUndtagelse === 'lovovertraedelser'
  s[2433] = v60
  const v61 = v60 && f.hensynetVejerTungest
  s[2432] = v61
  const v62 = f.hensynBagUndtagelse === 'kontrol'
  s[2435] = v62
  const v63 = v62 && f.hensynetVejerTungest
  s[2434] = v63
  const v64 = f.hensynBagUndtagelse === 'oekonomi'
  s[2437] = v64
  const v65 = v64 && f.hensynetVejerTungest
  s[2436] = v65
  const v66 = f.hensynBagUndtagelse === 'forskning'
  s[2439] = v66
  const v67 = v66 && f.hensynetVejerTungest
  s[2438] = v67
  const v68 = f.hensynBagUndtagelse === 'saerlig_karakter'
  s[2441] = v68
  const v69 = v68 && f.hensynetVejerTungest
  s[2440] = v69
  const v70 = !v33 && !v53 && f.hensynetVejerTungest || v33 && (v55 || v57 || v59 || v61 || v63 || v65 || v67 || v69)
  const FVL_15 = !s[1] || v70
  s[6] = FVL_15
  const FVL_15_nej = !s[1] || !v70
  s[10] = FVL_15_nej
  // FVL.9.2: Dokumentet skal udleveres helt (FVL § 9)
  const v73 = FVL_9_1 || !s[1]
  s[4] = v73
  const v74 = FVL_12_1_undtaget_nej || !s[1]
  s[7] = v74
  const v75 = FVL_15_nej || !s[1]
  s[8] = v75
  const FVL_9_2 = !s[1] || v73 && v74 && v75 && (FVL_9_1 || FVL_12_1_undtaget_nej || FVL_15_nej)
  s[994] = FVL_9_2
  const FVL_9_2_nej = !s[1] || FVL_9_1_nej || FVL_12_1_undtaget || FVL_15
  s[995] = FVL_9_2_nej
}

function svar_4(f, s) {
  // FVL.9.4: Et dokument, der er sendt til andre, kan ses (FVL § 9, stk. 4)
  const v0 = s[2] ? shiftDays(f.dokumentetAfsendtDen, 1) : f.dokumentetAntagesFremmeDen
  const FVL_9_4 = s[1] ? v0 : FIRST_DAY
  s[996] = FVL_9_4
  const FVL_9_4_hoej = s[1] ? v0 : NEVER
  s[997] = FVL_9_4_hoej
  const FVL_9_4_ir = f.dokumentetErAfsendtTilAndre === false || !s[1]
  s[998] = FVL_9_4_ir
  // FVL.9a.1: Anmodningen om aktindsigt er tilstrækkelig (FVL § 9 a)
  const FVL_9a_1 = !s[1] || f.sagenAngivet
  s[999] = FVL_9a_1
  const FVL_9a_1_nej = !s[1] || f.sagenAngivet === false
  s[1000] = FVL_9a_1_nej
  // FVL.9a.2: Anmodningen kan afslås på grund af sit formål (FVL § 9 a, stk. 2)
  const v6 = f.vurderingsdato >= 19905 /* 2024-07-01 */
  s[564] = v6
  const v7 = v6 && f.retsstridigtFormaal
  const FVL_9a_2 = !s[1] || v7
  s[1001] = FVL_9a_2
  const FVL_9a_2_nej = !s[1] || !v7
  s[1002] = FVL_9a_2_nej
  // FVL.9b.1: Afgørelsen skal vente på aktindsigten (FVL § 9 b, stk. 1)
  const v10 = s[3] || f.nogetKanUdleveres === false
  s[2451] = v10
  const v11 = s[4] && f.nogetKanUdleveres
  s[2450] = v11
  const FVL_9b_1 = !s[1] || f.fristForAfgoerelsenBrydes === false && f.hensynModAtVentePaaAktindsigt === false && f.anmodetOmAktindsigt && v11 && f.harFaaetAktindsigt === false
  s[1003] = FVL_9b_1
  const FVL_9b_1_nej = !s[1] || f.fristForAfgoerelsenBrydes || f.hensynModAtVentePaaAktindsigt || f.anmodetOmAktindsigt === false || v10 || f.harFaaetAktindsigt
  s[1004] = FVL_9b_1_nej
  // FVL.10.1: Det skal overvejes at give mere, end du har ret til (FVL § 10, stk. 1)
  const v14 = s[5] || s[6]
  s[2452] = v14
  const v15 = s[7] && s[8] && (s[9] || s[10])
  s[2453] = v15
  const FVL_10_1 = !s[1] || s[2] && f.anmodetOmAktindsigt && (v14 || !s[1])
  s[1005] = FVL_10_1
  const FVL_10_1_nej = !s[1] || !s[2] || f.anmodetOmAktindsigt === false || v15
  s[1006] = FVL_10_1_nej
  // FVL.12.1.navn: Du skal have lægekonsulentens navn (FVL § 12, stk. 1)
  const FVL_12_1_navn = !s[1] || f.laegekonsulentHarUdtaltSig
  s[1009] = FVL_12_1_navn
  const FVL_12_1_navn_nej = !s[1] || f.laegekonsulentHarUdtaltSig === false
  s[1010] = FVL_12_1_navn_nej
  // FVL.12.1.skik: Lægekonsulentens vurdering bør deles med dig (FVL § 12, stk. 1)
  const v20 = f.laegekonsulentHarUdtaltSig && f.afgoerelsenErTruffet === false
  const FVL_12_1_skik = !s[1] || v20
  s[1011] = FVL_12_1_skik
  const FVL_12_1_skik_nej = !s[1] || !v20
  s[1012] = FVL_12_1_skik_nej
  // FVL.14a.1: Oplysningen skal gives, selv om dokumentet er undtaget (FVL § 14 a)
  const v23 = f.oplysningernesArt === 'faktisk_grundlag'
  s[12] = v23
  const v24 = v23 && f.oplysningenErRelevant
  s[2455] = v24
  const v25 = f.oplysningernesArt === 'ekstern_faglig_vurdering'
  s[2457] = v25
  const v26 = v25 && f.oplysningenErRelevant && !s[11]
  s[2456] = v26
  const v27 = v24 || v26
  s[2454] = v27
  const v28 = !s[2] && v23 && f.oplysningerneErVaesentlige && f.fremgaarAfAndetUdleveret === false || s[2] && v27 && f.fremgaarAfAndetUdleveret === false
  const FVL_14a_1 = s[5] && (!s[1] || v28)
  s[1017] = FVL_14a_1
  const FVL_14a_1_nej = s[5] && (!s[1] || !v28)
  s[1018] = FVL_14a_1_nej
  const FVL_14a_1_ir = !s[1] || s[7]
  s[1019] = FVL_14a_1_ir
  // FVL.14b: Myndighedens egen faglige vurdering skal gives (FVL § 14 b)
  const v32 = s[2] && f.erInternFagligVurdering && f.foreliggerIEndeligForm && f.praksisAtIndhenteEksternVurdering
  const FVL_14b = !s[1] || v32
  s[1020] = FVL_14b
  const FVL_14b_nej = !s[1] || !v32
  s[1021] = FVL_14b_nej
  // FVL.15c: Resten af dokumentet skal udleveres (FVL § 15 c)
  const v35 = !s[2] && f.heleDokumentetErOmfattet === false || s[2] && f.restenRoeberHensynet === false && f.restenErKlartVildledende === false && f.restenErUdenMening === false && f.heleDokumentetErOmfattet === false
  const FVL_15c = s[6] && (!s[1] || v35)
  s[1022] = FVL_15c
  const FVL_15c_nej = s[6] && (!s[1] || !v35)
  s[1023] = FVL_15c_nej
  const FVL_15c_ir = !s[1] || s[8]
  s[1024] = FVL_15c_ir
  // FVL.16.2: Anmodningen om aktindsigt skal være færdigbehandlet (FVL § 16, stk. 2)
  const v39 = f.anmodningOmAktindsigtModtaget >= 13332 /* 2006-07-03 */
  s[854] = v39
  const v40 = f.anmodningOmAktindsigtModtaget >= 16071 /* 2014-01-01 */
  s[855] = v40
  const v41 = shiftDays(f.anmodningOmAktindsigtModtaget, 1)
  const v42 = from(ALL_DAYS, v41)
  const v43 = from(ALL_DAYS, shiftDays(v41, 120))
  const v44 = without(v42, v43)
  const v45 = v40 ? dayReaching(without(onWeekdays(v44, 62), intersectTable(v44, HELLIGDAGE_1)), v41, 7) : shiftDays(f.anmodningOmAktindsigtModtaget, 10)
  const FVL_16_2 = v39 ? v45 : FIRST_DAY
  s[1025] = FVL_16_2
  const FVL_16_2_hoej = v39 ? v45 : NEVER
  s[1026] = FVL_16_2_hoej
  const FVL_16_2_ir = f.anmodetOmAktindsigt === false || !v39
  s[1027] = FVL_16_2_ir
  // FVL.16.2.underretning: Du skal have besked om, at fristen ikke holdes (FVL § 16, stk. 2)
  const v49 = f.anmodetOmAktindsigt && f.anmodningOmAktindsigtErFaerdigbehandlet === false
  s[2461] = v49
  const v50 = f.anmodetOmAktindsigt && FVL_16_2 < f.vurderingsdato
  s[2462] = v50
  const v51 = f.anmodetOmAktindsigt && FVL_16_2_hoej >= f.vurderingsdato
  s[2463] = v51
  const v52 = v50 || f.ikkeMuligtIndenForFristen
  s[2464] = v52
  const v53 = (v51 || FVL_16_2_ir) && f.ikkeMuligtIndenForFristen === false
  s[2465] = v53
  const FVL_16_2_underretning = !v39 || !v40 && v49 && (v50 || FVL_16_2_ir) || v40 && v49 && v52
  s[1028] = FVL_16_2_underretning
  const FVL_16_2_underretning_nej = !v39 || !v40 && (!v49 || v51) || v40 && (!v49 || v53)
  s[1029] = FVL_16_2_underretning_nej
  // FVL.16.3: Dokumenterne skal udleveres, som du ønsker det (FVL § 16, stk. 3)
  const v56 = f.formenErUmulig || f.tungtvejendeModhensyn
  s[571] = v56
  const v57 = !s[2] && f.kopiHarBetydning && f.dokumenterneTalerModKopi === false || s[2] && !v56
  const FVL_16_3 = !s[1] || v57
  s[1030] = FVL_16_3
  const FVL_16_3_nej = !s[1] || !v57
  s[1031] = FVL_16_3_nej
  // FVL.16.4: Klagen over aktindsigt går til sagens egen klageinstans (FVL § 16, stk. 4)
  const v60 = f.klagenGaelder === 'partsaktindsigt'
  s[2466] = v60
  const v61 = f.klageinstansISagen === 'ingen'
  s[566] = v61
  const v62 = v60 && !v61
  s[2467] = v62
  const FVL_16_4 = !s[1] || v62
  s[1032] = FVL_16_4
  const FVL_16_4_nej = !s[1] || !v62
  s[1033] = FVL_16_4_nej
  // FVL.16.4.ankestyrelsen: Klagen over aktindsigt går til Ankestyrelsen (FVL § 16, stk. 4)
  const v65 = f.klageinstansISagen === 'ankestyrelsen'
  s[2468] = v65
  const v66 = v62 && v65
  const FVL_16_4_ankestyrelsen = !s[1] || v66
  s[1034] = FVL_16_4_ankestyrelsen
  const FVL_16_4_ankestyrelsen_nej = !s[1] || !v66
  s[1035] = FVL_16_4_ankestyrelsen_nej
  // FVL.16.4.spor: Klagen har 4 ugers frist og genvurdering (FVL § 16, stk. 4)
  const v69 = f.klagenGaelder === 'sagen'
  s[2469] = v69
  const v70 = v69 && v65
  const FVL_16_4_spor = !s[1] || v70
  s[1036] = FVL_16_4_spor
  const FVL_16_4_spor_nej = !s[1] || !v70
  s[1037] = FVL_16_4_spor_nej
  // FVL.16.4.udsættelse: Afgørelsen skal vente på klagen over aktindsigt (FVL § 16, stk. 4)
  const FVL_16_4_udsaettelse = !s[1] || f.fristForAfgoerelsenBrydes === false && f.hensynModAtVentePaaAktindsigt === false && f.klageOverAktindsigtVerserer && v11 && f.harFaaetAktindsigt === false
  s[1038] = FVL_16_4_udsaettelse
  const FVL_16_4_udsaettelse_nej = !s[1] || f.fristForAfgoerelsenBrydes || f.hensynModAtVentePaaAktindsigt || f.klageOverAktindsigtVerserer === false || v10 || f.harFaaetAktindsigt
  s[1039] = FVL_16_4_udsaettelse_nej
}

function svar_5(f, s) {
  // FVL.17: Klagefristens sidste dag, når der er bedt om aktindsigt (FVL § 17)
  const v0 = f.anmodningOmAktindsigtModtaget >= f.afgoerelsenMeddeltDen
  s[2471] = v0
  const v1 = f.klagefristensSidsteDag >= f.anmodningOmAktindsigtModtaget
  s[2472] = v1
  const v2 = f.anmodetOmAktindsigt && v0 && v1 && f.klagefristenAfbrydes
  s[2470] = v2
  const v3 = v2 ? (f.anmodningOmAktindsigtErFaerdigbehandlet ? Math.max(shiftDays(f.aktindsigtMeddeltEllerAfslaaet, f.klagefristensSidsteDag - f.anmodningOmAktindsigtModtaget), shiftDays(f.aktindsigtMeddeltEllerAfslaaet, 14)) : NEVER) : f.klagefristensSidsteDag
  const FVL_17 = s[1] ? v3 : FIRST_DAY
  s[1040] = FVL_17
  const FVL_17_hoej = s[1] ? v3 : NEVER
  s[1041] = FVL_17_hoej
  // FVL.19.1: Du skal høres om oplysningerne (FVL § 19, stk. 1)
  const v6 = f.oplysningernesArt === 'faktisk_grundlag' || f.oplysningernesArt === 'ekstern_faglig_vurdering'
  s[565] = v6
  const v7 = !s[2] && f.ubetaenkeligtAtAfgoere === false && f.fristForAfgoerelsenBrydes === false && f.hensynModAtVentePaaHoering === false && f.retTilAktindsigtIOplysningerne && f.videKredsEllerVanskeligt === false && f.andenLovSikrerUdtalelse === false && f.erPartISagen && s[12] && f.partenKenderOplysningerne === false && f.oplysningerneErTilUgunst && f.oplysningerneErVaesentlige || s[2] && f.ubetaenkeligtAtAfgoere === false && f.fristForAfgoerelsenBrydes === false && f.hensynModAtVentePaaHoering === false && f.retTilAktindsigtIOplysningerne && f.videKredsEllerVanskeligt === false && f.andenLovSikrerUdtalelse === false && f.erPartISagen && v6 && f.partenKenderOplysningerne === false && f.oplysningerneErTilUgunst && f.oplysningerneErVaesentlige
  const FVL_19_1 = !s[1] || v7
  s[1043] = FVL_19_1
  const FVL_19_1_nej = !s[1] || !v7
  s[1044] = FVL_19_1_nej
  // FVL.20.1: Høringen kan udelades, fordi afgørelsen kan ændres (FVL § 20, stk. 1)
  const v10 = f.kanAendresPaaAnmodning && f.karakterenTalerForAtUndladeHoering
  const FVL_20_1 = !s[1] || v10
  s[1047] = FVL_20_1
  const FVL_20_1_nej = !s[1] || !v10
  s[1048] = FVL_20_1_nej
  // FVL.19.1.venter: Afgørelsen skal vente på partshøringen (FVL § 19, stk. 1)
  const v13 = f.hoeringsfrist >= f.vurderingsdato
  s[2477] = v13
  const v14 = f.hoeringsfristErSat === false || v13
  s[2476] = v14
  const v15 = f.harUdtaltSig === false && v14
  s[2475] = v15
  const v16 = f.hoertOmOplysningerne === false || v15
  s[2474] = v16
  const v17 = FVL_19_1 || !s[1]
  const FVL_19_1_venter = !s[1] || v17 && (FVL_20_1_nej || !s[1]) && v16
  s[1045] = FVL_19_1_venter
  const FVL_19_1_venter_nej = !s[1] || FVL_19_1_nej || FVL_20_1 || !v16
  s[1046] = FVL_19_1_venter_nej
  // FVL.20.2: Oplysningerne og adgangen til genoptagelse skal med afgørelsen (FVL § 20, stk. 2)
  const FVL_20_2 = !s[1] || v17 && (FVL_20_1 || !s[1]) && f.hoertOmOplysningerne === false
  s[803] = FVL_20_2
  const FVL_20_2_nej = !s[1] || FVL_19_1_nej || FVL_20_1_nej || f.hoertOmOplysningerne
  s[1050] = FVL_20_2_nej
  // FVL.20.3: Klagefristens sidste dag, når sagen skal genoptages efter udeladt høring (FVL § 20, stk. 3)
  const v22 = f.klagefristensSidsteDag >= f.bedtOmGenoptagelseDen
  s[2479] = v22
  const v23 = f.bedtOmGenoptagelse && v22
  s[2478] = v23
  const v24 = v23 ? (f.nyAfgoerelseErMeddelt ? Math.max(shiftDays(f.nyAfgoerelseMeddeltDen, f.klagefristensSidsteDag - f.bedtOmGenoptagelseDen), shiftDays(f.nyAfgoerelseMeddeltDen, 14)) : NEVER) : f.klagefristensSidsteDag
  const FVL_20_3 = s[1] ? v24 : FIRST_DAY
  s[1051] = FVL_20_3
  const FVL_20_3_hoej = s[1] ? v24 : NEVER
  s[1052] = FVL_20_3_hoej
  const FVL_20_3_ir = !s[1] || FVL_20_2_nej || !s[1]
  s[1053] = FVL_20_3_ir
  // FVL.21.1: Afgørelsen skal vente på den udtalelse, du vil komme med (FVL § 21, stk. 1)
  const v28 = f.fristForAfgoerelsenBrydes === false && f.hensynModAtVentePaaUdtalelse === false && f.andenLovSikrerUdtalelse === false && f.erPartISagen && f.harForlangtUdsaettelse && f.harUdtaltSig === false && v14
  const FVL_21_1 = !s[1] || v28
  s[1054] = FVL_21_1
  const FVL_21_1_nej = !s[1] || !v28
  s[1055] = FVL_21_1_nej
  // FVL.22: Afgørelsen skal begrundes (FVL § 22)
  const v31 = f.afgoerelsenMeddelesSkriftligt && f.afgoerelsenGiverFuldtMedhold === false
  const FVL_22 = !s[1] || v31
  s[1056] = FVL_22
  const FVL_22_nej = !s[1] || !v31
  s[1057] = FVL_22_nej
  // FVL.23.1: Du kan forlange en skriftlig begrundelse (FVL § 23, stk. 1)
  const v34 = f.afgoerelsenMeddelesSkriftligt === false && f.afgoerelsenGiverFuldtMedhold === false
  const FVL_23_1 = !s[1] || v34
  s[804] = FVL_23_1
  const FVL_23_1_nej = !s[1] || !v34
  s[1059] = FVL_23_1_nej
  // FVL.23.1.frist: Den skriftlige begrundelse skal være forlangt (FVL § 23, stk. 1)
  const v37 = shiftDays(f.afgoerelsenMeddeltDen, 14)
  const FVL_23_1_frist = s[1] ? v37 : FIRST_DAY
  s[1060] = FVL_23_1_frist
  const FVL_23_1_frist_hoej = s[1] ? v37 : NEVER
  s[1061] = FVL_23_1_frist_hoej
  const FVL_23_1_frist_ir = !s[1] || FVL_23_1_nej || !s[1]
  s[805] = FVL_23_1_frist_ir
  // FVL.23.2: Den skriftlige begrundelse skal være givet (FVL § 23, stk. 2)
  const v41 = shiftDays(f.begrundelseBegaeretDen, 14)
  const FVL_23_2 = s[1] ? v41 : FIRST_DAY
  s[1063] = FVL_23_2
  const FVL_23_2_hoej = s[1] ? v41 : NEVER
  s[1064] = FVL_23_2_hoej
  // FVL.24.1.hovedhensyn: Begrundelsen skal angive hovedhensynene (FVL § 24, stk. 1)
  const v44 = FVL_22 || !s[1]
  const FVL_24_1_hovedhensyn = !s[1] || v44 && f.afgoerelsenBerorPaaSkoen
  s[1068] = FVL_24_1_hovedhensyn
  const FVL_24_1_hovedhensyn_nej = !s[1] || FVL_22_nej || f.afgoerelsenBerorPaaSkoen === false
  s[1069] = FVL_24_1_hovedhensyn_nej
  // FVL.24.2: Begrundelsen skal gøre rede for fakta (FVL § 24, stk. 2)
  const FVL_24_2 = !s[1] || v44 && f.redegoerelseForFaktaErFornoeden
  s[1070] = FVL_24_2
  const FVL_24_2_nej = !s[1] || FVL_22_nej || f.redegoerelseForFaktaErFornoeden === false
  s[1071] = FVL_24_2_nej
  // FVL.24.1: Begrundelsen har det, den skal (FVL § 24, stk. 1-2)
  const v49 = FVL_24_1_hovedhensyn_nej || f.begrundelsenHarHovedhensynene
  s[2481] = v49
  const v50 = (FVL_24_1_hovedhensyn || !s[1]) && f.begrundelsenHarHovedhensynene === false
  s[2482] = v50
  const v51 = FVL_24_2_nej || f.begrundelsenHarFakta
  s[2483] = v51
  const v52 = (FVL_24_2 || !s[1]) && f.begrundelsenHarFakta === false
  s[2484] = v52
  const FVL_24_1 = FVL_22 && (!s[1] || f.begrundelsenHarRetsreglerne && v49 && v51)
  s[1065] = FVL_24_1
  const FVL_24_1_nej = FVL_22 && (!s[1] || f.begrundelsenHarRetsreglerne === false || v50 || v52)
  s[1066] = FVL_24_1_nej
  const FVL_24_1_ir = !s[1] || FVL_22_nej || !s[1]
  s[1067] = FVL_24_1_ir
  // FVL.25.1: Afgørelsen skal have en klagevejledning (FVL § 25, stk. 1)
  const v56 = f.afgoerelsenKanPaaklages && f.afgoerelsenMeddelesSkriftligt && f.afgoerelsenGiverFuldtMedhold === false
  const FVL_25_1 = !s[1] || v56
  s[1072] = FVL_25_1
  const FVL_25_1_nej = !s[1] || !v56
  s[1073] = FVL_25_1_nej
  // FVL.25.1.indhold: Klagevejledningen har det, den skal (FVL § 25, stk. 1)
  const v59 = f.klagenHarEnFrist === false || f.klagevejledningHarFristen
  s[2485] = v59
  const v60 = f.klagevejledningHarKlageinstansen && f.klagevejledningHarFremgangsmaaden && v59
  const FVL_25_1_indhold = FVL_25_1 && (!s[1] || v60)
  s[1077] = FVL_25_1_indhold
  const FVL_25_1_indhold_nej = FVL_25_1 && (!s[1] || !v60)
  s[1078] = FVL_25_1_indhold_nej
  const FVL_25_1_indhold_ir = !s[1] || FVL_25_1_nej || !s[1]
  s[1079] = FVL_25_1_indhold_ir
  // FVL.25.1.fristløb: Klagefristen løber, som klagevejledningen er (FVL § 25, stk. 1)
  const v64 = f.afgoerelsenKanPaaklages && f.klagenHarEnFrist
  s[2486] = v64
  const FVL_25_1_fristloeb = v64 && (!s[1] || FVL_25_1_nej || FVL_25_1_indhold)
  s[1074] = FVL_25_1_fristloeb
  const FVL_25_1_fristloeb_nej = v64 && (!s[1] || (FVL_25_1_indhold_nej || FVL_25_1_indhold_ir) && FVL_25_1)
  s[1075] = FVL_25_1_fristloeb_nej
  const FVL_25_1_fristloeb_ir = !v64 || !s[1]
  s[1076] = FVL_25_1_fristloeb_ir
  // FVL.27.1: Oplysningen er omfattet af tavshedspligt (FVL § 27, stk. 1-4)
  const v68 = f.oplysningenGaelder === 'privat_forhold'
  s[2487] = v68
  const v69 = f.oplysningenGaelder === 'forretningsforhold'
  s[2489] = v69
  const v70 = v69 && f.vaesentligOekonomiskBetydning
  s[2488] = v70
  const v71 = !s[2] && (f.betegnetSomFortrolig || f.hemmeligholdelseErNoedvendig) || s[2] && (v68 || v70 || f.betegnetSomFortrolig || f.hemmeligholdelseErNoedvendig)
  const FVL_27_1 = !s[1] || v71
  s[1080] = FVL_27_1
  const FVL_27_1_nej = !s[1] || !v71
  s[1081] = FVL_27_1_nej
  // FVL.28.1: Videregivelsen følger reglerne om persondata (FVL § 28, stk. 1)
  const v74 = f.vurderingsdato >= 15622 /* 2012-10-09 */
  s[13] = v74
  const FVL_28_1 = !v74 || f.erPersonoplysning
  s[1082] = FVL_28_1
  const FVL_28_1_nej = !v74 || f.erPersonoplysning === false
  s[1083] = FVL_28_1_nej
}

function svar_6(f, s) {
  // FVL.28.2: Den fortrolige oplysning må gives til en anden myndighed (FVL § 28, stk. 2)
  const v0 = f.samtykkeTilVideregivelse || f.lovKraeverVideregivelse || f.vaesentligForMyndigheden
  const FVL_28_2 = f.erPersonoplysning === false && (!s[13] || v0)
  s[1084] = FVL_28_2
  const FVL_28_2_nej = f.erPersonoplysning === false && (!s[13] || !v0)
  s[1085] = FVL_28_2_nej
  const FVL_28_2_ir = f.erPersonoplysning || !s[13]
  s[1086] = FVL_28_2_ir
  // FYL.1a: Fleksydelsesalderen nås (FYL § 1 a)
  const v4 = f.vurderingsdato >= 15340 /* 2012-01-01 */
  s[31] = v4
  const v5 = f.vurderingsdato >= 13503 /* 2006-12-21 */
  s[41] = v5
  const v6 = shiftMonths(f.foedselsdag, 720)
  s[561] = v6
  const v7 = f.foedselsdag <= -3838 /* 1959-06-30 */
  s[29] = v7
  const v8 = f.foedselsdag <= -3654 /* 1959-12-31 */
  s[2491] = v8
  const v9 = f.foedselsdag <= -3472 /* 1960-06-30 */
  s[2492] = v9
  const v10 = s[14] ? 720 : v7 ? 726 : v8 ? 732 : v9 ? 738 : 744
  const FYL_1a_2_er = f.foedselsdag <= -2558 /* 1962-12-31 */
  s[1090] = FYL_1a_2_er
  const v12 = shiftMonths(f.folkepensionsalderNaasDen, -36)
  s[30] = v12
  const v13 = f.foedselsdag <= -5845 /* 1953-12-31 */
  s[2493] = v13
  const v14 = f.foedselsdag <= -5664 /* 1954-06-30 */
  s[2494] = v14
  const v15 = f.foedselsdag <= -5480 /* 1954-12-31 */
  s[2495] = v15
  const v16 = f.foedselsdag <= -5299 /* 1955-06-30 */
  s[2496] = v16
  const v17 = f.foedselsdag <= -5115 /* 1955-12-31 */
  s[32] = v17
  const v18 = f.foedselsdag <= -4933 /* 1956-06-30 */
  s[33] = v18
  const v19 = v13 ? 720 : v14 ? 726 : v15 ? 732 : v16 ? 738 : v17 ? 744 : v18 ? 750 : s[14] ? 756 : v7 ? 762 : 768
  const v20 = v5 ? (v4 ? (FYL_1a_2_er ? shiftMonths(f.foedselsdag, v19) : v12) : shiftMonths(f.foedselsdag, v10)) : v6
  const FYL_1a = s[15] ? v20 : FIRST_DAY
  s[27] = FYL_1a
  const FYL_1a_hoej = s[15] ? v20 : NEVER
  s[28] = FYL_1a_hoej
  // FYL.1a.2: Fleksydelsesalderen i måneder (FYL § 1 a, stk. 1-2)
  const v23 = v4 ? v19 : v10
  const FYL_1a_2 = s[16] ? v23 : -Infinity
  s[1088] = FYL_1a_2
  const FYL_1a_2_hoej = s[16] ? v23 : Infinity
  s[1089] = FYL_1a_2_hoej
  const FYL_1a_2_ir = !FYL_1a_2_er || !s[16]
  s[1091] = FYL_1a_2_ir
  // FYL.2.1: Ret til fleksydelse (FYL § 2, stk. 1)
  const v27 = f.vurderingsdato >= FYL_1a
  s[2497] = v27
  const v28 = f.vurderingsdato >= FYL_1a_hoej
  s[455] = v28
  const v29 = s[17] || s[18]
  s[2498] = v29
  const v30 = s[19] && (s[20] || !s[16]) && (s[21] || s[20])
  s[2499] = v30
  const v31 = !s[15] && !s[16]
  s[2500] = v31
  const v32 = f.bopaelVedFleksydelse === 'danmark' || f.bopaelVedFleksydelse === 'eu_eoes' || f.bopaelVedFleksydelse === 'schweiz_groenland_faeroeerne'
  s[2501] = v32
  const v33 = v27 || !s[15]
  s[454] = v33
  const FYL_2_1 = !s[15] || v33 && f.erVisiteretTilFleksjob && f.betalerFleksydelsesbidrag && (v29 || v31) && f.pensionsvaerdiIndberettet && v32
  s[1092] = FYL_2_1
  const FYL_2_1_nej = !s[15] || !v28 || f.erVisiteretTilFleksjob === false || f.betalerFleksydelsesbidrag === false || v30 || f.pensionsvaerdiIndberettet === false || !v32
  s[1093] = FYL_2_1_nej
  // FYL.4.2: Du er tilmeldt fleksydelsesordningen fra (FYL § 4, stk. 2)
  const v36 = shiftDays(monthEnd(f.blevVisiteretTilFleksjobDen), 1)
  const FYL_4_2 = s[16] ? v36 : FIRST_DAY
  s[1104] = FYL_4_2
  const FYL_4_2_hoej = s[16] ? v36 : NEVER
  s[1105] = FYL_4_2_hoej
  const FYL_4_2_ir = f.erVisiteretTilFleksjob === false || !s[16]
  s[461] = FYL_4_2_ir
  // FYL.3a.1: Fleksydelse, selv om du valgte efterløn fra (FYL § 3 a, stk. 1-2)
  const v40 = f.manglendeBidragsmaaneder >= 1
  s[2504] = v40
  const v41 = f.foedselsdag >= 1096 /* 1973-01-01 */
  s[2506] = v41
  const v42 = v41 && shiftMonths(f.foedselsdag, 288) >= f.iAkasseUdenBrudFra || !v41 && f.iAkasseUdenBrudFra <= 9862 /* 1997-01-01 */
  s[2505] = v42
  const v43 = FYL_4_2_ir || !s[15]
  s[2509] = v43
  const v44 = f.erVisiteretTilFleksjob && shiftMonths(FYL_1a_hoej, -180) >= FYL_4_2
  s[2507] = v44
  const v45 = f.erVisiteretTilFleksjob && shiftMonths(FYL_1a, -180) < FYL_4_2_hoej
  s[2508] = v45
  const FYL_3a_1 = !s[16] || v5 && (!v4 || f.fravalgteEfterloen && v40 && v42 && (v44 || v43) && f.fleksydelsesbidragFraTilmelding)
  s[1094] = FYL_3a_1
  const FYL_3a_1_nej = !s[16] || !v5 || !v4 || f.fravalgteEfterloen === false || !v40 || !v42 || v45 || f.fleksydelsesbidragFraTilmelding === false
  s[1095] = FYL_3a_1_nej
  const FYL_3a_1_ir = !s[16] || v5 && !v4
  s[1096] = FYL_3a_1_ir
  // FYL.3a.4: Nedsættelse af fleksydelsen om året, når bidrag mangler (FYL § 3 a, stk. 4)
  const v49 = f.vurderingsdato <= 13149 /* 2006-01-01 */
  s[436] = v49
  const v50 = f.vurderingsdato >= 20822 /* 2027-01-04 */
  s[456] = v50
  const v51 = v49 || v50
  s[25] = v51
  const v52 = SATS_1(f.vurderingsdato)
  const v53 = v51 ? -Infinity : v52
  s[22] = v53
  const v54 = v51 ? Infinity : v52
  s[23] = v54
  const v55 = v53 > -Infinity && v54 < Infinity
  s[24] = v55
  const v56 = quotient([v53, 10400, f.manglendeBidragsmaaneder], [12, 10000], 'nærmeste', 1)
  const v57 = quotient([v54, 10400, f.manglendeBidragsmaaneder], [12, 10000], 'nærmeste', 1)
  const v58 = v51 || !v55
  s[26] = v58
  const FYL_3a_4 = s[16] ? (v5 ? (v4 ? (v55 ? Math.min(v56, v57) : -Infinity) : -Infinity) : 0) : -Infinity
  s[1097] = FYL_3a_4
  const FYL_3a_4_hoej = s[16] ? (v5 ? (v4 ? (v55 ? Math.max(v56, v57) : Infinity) : Infinity) : 0) : Infinity
  s[1098] = FYL_3a_4_hoej
  const FYL_3a_4_er = f.fravalgteEfterloen && (!s[16] || !v5 || !v4 || !(!v55 && !v51 && v53 === v54))
  s[1099] = FYL_3a_4_er
  const FYL_3a_4_ir = f.fravalgteEfterloen === false || !s[16] || v5 && (!v4 || v58)
  s[1100] = FYL_3a_4_ir
  // FYL.4.1: Kommunen skal give besked om visitationen (FYL § 4, stk. 1)
  const v63 = f.vurderingsdato >= 16556 /* 2015-05-01 */
  s[857] = v63
  const v64 = v63 ? shiftDays(f.blevVisiteretTilFleksjobDen, 14) : NEVER
  const FYL_4_1 = s[16] ? v64 : FIRST_DAY
  s[1101] = FYL_4_1
  const FYL_4_1_hoej = s[16] ? v64 : NEVER
  s[1102] = FYL_4_1_hoej
  // FYL.4.3: Din egen tilmelding virker fra (FYL § 4, stk. 3)
  const v67 = shiftDays(monthEnd(f.tilmeldingModtagetDen), 1)
  const FYL_4_3 = s[16] ? v67 : FIRST_DAY
  s[1106] = FYL_4_3
  const FYL_4_3_hoej = s[16] ? v67 : NEVER
  s[1107] = FYL_4_3_hoej
  // FYL.5: Din udmeldelse virker fra (BEK 1187/2020 § 7)
  const v70 = shiftDays(monthEnd(f.udmeldelseModtagetDen), 1)
  const FYL_5 = s[16] ? (f.oenskedeIkkeTilmelding ? FYL_4_2 : v70) : FIRST_DAY
  s[1108] = FYL_5
  const FYL_5_hoej = s[16] ? (f.oenskedeIkkeTilmelding ? FYL_4_2_hoej : v70) : NEVER
  s[1109] = FYL_5_hoej
  const FYL_5_er = f.erVisiteretTilFleksjob && (!s[16] || f.oenskedeIkkeTilmelding === false || f.erVisiteretTilFleksjob)
  s[1110] = FYL_5_er
  const FYL_5_ir = f.erVisiteretTilFleksjob === false || !s[16] || f.oenskedeIkkeTilmelding && FYL_4_2_ir
  s[1111] = FYL_5_ir
}

function svar_7(f, s) {
  // FYL.8: Fleksydelsesbidrag for et kvartal (FYL § 8)
  const v0 = quotient([s[22], 3500], [10000], 'nærmeste', 100)
  const v1 = quotient([s[23], 3500], [10000], 'nærmeste', 100)
  const FYL_8_er = !s[1] || !(!s[24] && !s[25] && s[22] === s[23])
  s[758] = FYL_8_er
  const FYL_8_ir = !s[1] || s[26]
  s[759] = FYL_8_ir
  const FYL_8 = s[1] ? (s[24] ? Math.min(v0, v1) : -Infinity) : -Infinity
  s[1112] = FYL_8
  const FYL_8_hoej = s[1] ? (s[24] ? Math.max(v0, v1) : Infinity) : Infinity
  s[1113] = FYL_8_hoej
  // FYL.9.1: Bidraget skal være betalt efter rykkeren (FYL § 9, stk. 1)
  const v6 = shiftDays(f.rykkerForFleksydelsesbidragSendtDen, 21)
  const FYL_9_1 = s[16] ? v6 : FIRST_DAY
  s[1115] = FYL_9_1
  const FYL_9_1_hoej = s[16] ? v6 : NEVER
  s[1116] = FYL_9_1_hoej
  // FYL.9.3: Udmeldelsen ophæves, hvis du betaler senest (FYL § 9, stk. 3)
  const v9 = shiftDays(f.underrettetOmUdmeldelseDen, 28)
  const FYL_9_3 = s[16] ? v9 : FIRST_DAY
  s[1118] = FYL_9_3
  const FYL_9_3_hoej = s[16] ? v9 : NEVER
  s[1119] = FYL_9_3_hoej
  // FYL.15.1: Du kan tidligst gå på fleksydelse (FYL § 15, stk. 1)
  const v12 = shiftMonths(f.blevVisiteretTilFleksjobDen, 3)
  const FYL_15_1_ir = !s[16] || !s[15]
  s[1122] = FYL_15_1_ir
  const FYL_15_1 = s[16] ? Math.max(s[27], v12) : FIRST_DAY
  s[1120] = FYL_15_1
  const FYL_15_1_hoej = s[16] ? Math.max(s[28], v12) : NEVER
  s[1121] = FYL_15_1_hoej
  // FYL.15.4: Fleksydelsen udbetales fortsat, set på pension og ophold (FYL § 15, stk. 4)
  const v16 = f.pensionDuFaar === 'ingen' || f.pensionDuFaar === 'invaliditetsydelse'
  s[2511] = v16
  const v17 = f.maanederUdenForEOeS <= 3
  s[2512] = v17
  const v18 = v16 && v17
  const FYL_15_4 = !s[16] || v18
  s[1123] = FYL_15_4
  const FYL_15_4_nej = !s[16] || !v18
  s[1124] = FYL_15_4_nej
  // FYL.15.4.pension: Dage med både fleksydelse og pension (FYL § 15, stk. 4)
  const v21 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'fleksydelse')
  const v22 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'foertidspension' || r_ydelser.ydelse === 'seniorpension' || r_ydelser.ydelse === 'tidlig_pension' || r_ydelser.ydelse === 'folkepension')
  const v23 = intersect(v21, v22)
  const FYL_15_4_pension = from(v23, 13332 /* 2006-07-03 */)
  s[1125] = FYL_15_4_pension
  const v25 = dayReaching(FYL_15_4_pension, 13332 /* 2006-07-03 */, 1)
  s[2513] = v25
  const FYL_15_4_pension_ir = v25 >= NEVER
  s[1126] = FYL_15_4_pension_ir
  // FYL.17.1: Fleksydelse med 100 pct. (FYL § 17, stk. 1-3)
  const FYL_18_5_er = f.foedselsdag >= -5114 /* 1956-01-01 */
  s[1139] = FYL_18_5_er
  const v28 = FYL_18_5_er && s[29]
  s[2515] = v28
  const v29 = f.fleksydelseFraDen >= s[30]
  s[2516] = v29
  const v30 = v28 && v29
  s[2514] = v30
  const v31 = s[0] && (!s[29] || v30)
  const FYL_17_1 = !s[16] || v31
  s[1127] = FYL_17_1
  const FYL_17_1_nej = !s[16] || !v31
  s[1128] = FYL_17_1_nej
  // FYL.17.2: Fleksydelsens sats om året (FYL § 17, stk. 1-3)
  const v34 = quotient([s[22], 473200], [10000], 'nærmeste', 1200)
  const v35 = quotient([s[23], 473200], [10000], 'nærmeste', 1200)
  const v36 = f.vurderingsdato <= 15705 /* 2012-12-31 */
  s[852] = v36
  const v37 = f.vurderingsdato >= 20819 /* 2027-01-01 */
  s[53] = v37
  const v38 = v36 || v37
  s[203] = v38
  const v39 = SATS_2(f.vurderingsdato)
  const v40 = v38 ? -Infinity : v39
  const v41 = v38 ? Infinity : v39
  const v42 = SATS_3(f.vurderingsdato)
  const v43 = v38 ? -Infinity : v42
  const v44 = v38 ? Infinity : v42
  const v45 = Math.max(v40, v43)
  const v46 = Math.min(v41, v44)
  const v47 = !s[16] && v46 >= v45
  const v48 = FYL_17_1_nej || v47
  const v49 = FYL_17_1_nej ? (v47 ? Math.min(v43, v45) : v43) : v45
  const v50 = FYL_17_1_nej ? (v47 ? Math.max(v44, v46) : v44) : v46
  const FYL_17_2_er = !s[16] || !s[0] && !(!s[24] && !s[25] && s[22] === s[23]) || s[0] && (FYL_17_1 || FYL_17_1_nej || v47)
  s[1131] = FYL_17_2_er
  const FYL_17_2_ir = !s[16] || !s[0] && s[26] || s[0] && (FYL_17_1 && v38 || FYL_17_1_nej && v38 || !s[16] && v38 || !s[16] && !(!v38 && v40 === v41 && !v38 && v43 === v44 && v40 === v43))
  s[1132] = FYL_17_2_ir
  const FYL_17_2 = s[16] ? (s[0] ? (FYL_17_1 ? (v48 ? Math.min(v40, v49) : v40) : v49) : s[24] ? Math.min(v34, v35) : -Infinity) : -Infinity
  s[1129] = FYL_17_2
  const FYL_17_2_hoej = s[16] ? (s[0] ? (FYL_17_1 ? (v48 ? Math.max(v41, v50) : v41) : v50) : s[24] ? Math.max(v34, v35) : Infinity) : Infinity
  s[1130] = FYL_17_2_hoej
  // FYL.17.4: Fleksydelse om måneden (FYL § 17, stk. 4-7)
  const v55 = Math.min(FYL_17_2, f.aarsindtaegtFoerFleksydelse)
  const v56 = Math.min(FYL_17_2_hoej, f.aarsindtaegtFoerFleksydelse)
  const v57 = v55 <= -Infinity
  const v58 = quotient([v55], [12], 'nærmeste', 100)
  const v59 = quotient([v56], [12], 'nærmeste', 100)
  const FYL_17_4_er = !s[1] || FYL_17_2_er && !(v57 && (!FYL_17_2_er || !FYL_17_2_ir && v55 === v56))
  s[1135] = FYL_17_4_er
  const FYL_17_4_ir = !s[1] || FYL_17_2_ir || v57
  s[1136] = FYL_17_4_ir
  const FYL_17_4 = s[1] ? (v57 ? -Infinity : Math.min(v58, v59)) : -Infinity
  s[1133] = FYL_17_4
  const FYL_17_4_hoej = s[1] ? (v57 ? Infinity : Math.max(v58, v59)) : Infinity
  s[1134] = FYL_17_4_hoej
  // FYL.18.5: Fradrag i fleksydelsen om året for pensioner (FYL § 18, stk. 5-6)
  const v64 = Math.round(f.livsvarigPensionOmAaret * 16 / 25) + Math.round(f.pensionsdepoter / 25) + Math.round(f.loebendePensionFraAnsaettelse * 16 / 25)
  const FYL_18_5 = s[31] ? v64 : -Infinity
  s[1137] = FYL_18_5
  const FYL_18_5_hoej = s[31] ? v64 : Infinity
  s[1138] = FYL_18_5_hoej
  const FYL_18_5_ir = !FYL_18_5_er || !s[31]
  s[1140] = FYL_18_5_ir
  // FYL.20.3: Fleksydelse udbetales ved siden af arbejdet (FYL § 20, stk. 1-3)
  const v68 = f.arbejdstimerIMaanedenMedFleksydelse <= 12800
  s[2519] = v68
  const v69 = v68 && f.arbejdetErFleksjobEllerHosAegtefaellen === false
  const FYL_20_3 = !s[31] || v69
  s[1141] = FYL_20_3
  const FYL_20_3_nej = !s[31] || !v69
  s[1142] = FYL_20_3_nej
  // FYL.22.1: Fleksydelse udbetales tidligst fra (FYL § 22, stk. 1)
  const v72 = shiftDays(monthEnd(f.ansoegtOmFleksydelseDen), 1)
  const FYL_22_1_ir = !s[16] || FYL_15_1_ir
  s[1145] = FYL_22_1_ir
  const FYL_22_1 = s[16] ? Math.max(FYL_15_1, v72) : FIRST_DAY
  s[1143] = FYL_22_1
  const FYL_22_1_hoej = s[16] ? Math.max(FYL_15_1_hoej, v72) : NEVER
  s[1144] = FYL_22_1_hoej
  // FYL.22.2: Fleksydelsen slutter (FYL § 22, stk. 2)
  const v76 = monthEnd(f.folkepensionsalderNaasDen)
  const FYL_22_2 = s[16] ? v76 : FIRST_DAY
  s[1146] = FYL_22_2
  const FYL_22_2_hoej = s[16] ? v76 : NEVER
  s[1147] = FYL_22_2_hoej
}

function svar_8(f, s) {
  // FYL.22.2.laengst: Så længe kan du højst få fleksydelse (FYL § 22, stk. 2)
  const v0 = s[31] ? (s[32] ? 60 : s[33] ? 54 : s[14] ? 48 : s[29] ? 42 : 36) : 60
  const FYL_22_2_laengst = s[16] ? v0 : -Infinity
  s[1148] = FYL_22_2_laengst
  const FYL_22_2_laengst_hoej = s[16] ? v0 : Infinity
  s[1149] = FYL_22_2_laengst_hoej
  // GDPR.12.3: Du skal have svar om dine data (GDPR § 12, stk. 3)
  const v3 = f.indsigtsanmodningModtaget >= 17676 /* 2018-05-25 */
  s[1152] = v3
  const v4 = shiftMonths(f.indsigtsanmodningModtaget, f.indsigtsfristenErForlaenget ? 3 : 1)
  const GDPR_12_3 = v3 ? v4 : FIRST_DAY
  s[1150] = GDPR_12_3
  const GDPR_12_3_hoej = v3 ? v4 : NEVER
  s[1151] = GDPR_12_3_hoej
  // GDPR.15.1.medarbejder: Du skal vide, hvilken medarbejder der slog op (GDPR § 15, stk. 1)
  const v7 = f.vurderingsdato >= 17676 /* 2018-05-25 */
  s[806] = v7
  const v8 = f.bedtOmIndsigtIOpslag && f.medarbejderensNavnErNoedvendigt
  const GDPR_15_1_medarbejder = !v7 || v8
  s[1153] = GDPR_15_1_medarbejder
  const GDPR_15_1_medarbejder_nej = !v7 || !v8
  s[1154] = GDPR_15_1_medarbejder_nej
  // GDPR.15.1.opslag: Du skal vide, hvornår og hvorfor der er slået op (GDPR § 15, stk. 1)
  const v11 = f.vurderingsdato >= 19530 /* 2023-06-22 */
  s[867] = v11
  const GDPR_15_1_opslag = !v7 || f.bedtOmIndsigtIOpslag
  s[1156] = GDPR_15_1_opslag
  const GDPR_15_1_opslag_nej = !v7 || !v11 || f.bedtOmIndsigtIOpslag === false
  s[1157] = GDPR_15_1_opslag_nej
  // INDSATSBEK.65: Så mange må være ansat med tilskud eller i praktik (BEK 1216/2023 § 65)
  const v14 = Math.max(1, Math.floor(Math.min(f.ordinaertAnsatte, 50) / 5) + Math.floor(Math.max(0, f.ordinaertAnsatte - 50) / 10))
  const INDSATSBEK_65 = s[1] ? v14 : -Infinity
  s[1158] = INDSATSBEK_65
  const INDSATSBEK_65_hoej = s[1] ? v14 : Infinity
  s[1159] = INDSATSBEK_65_hoej
  // INDSATSBEK.86: Støttens andel af lønomkostningerne (BEK 1216/2023 § 86)
  const v17 = Math.round(f.stoetteTilAnsaettelsenOmAaret * 10000 / f.loenomkostningerOmAaret)
  const INDSATSBEK_86 = s[1] ? v17 : -Infinity
  s[1160] = INDSATSBEK_86
  const INDSATSBEK_86_hoej = s[1] ? v17 : Infinity
  s[1161] = INDSATSBEK_86_hoej
  const INDSATSBEK_86_ir = f.arbejdsgiverenErPrivat === false || !s[1]
  s[1162] = INDSATSBEK_86_ir
  // INDSATSBEK.86.loft: Støtten er over loftet på 75 procent (BEK 1216/2023 § 86)
  const v21 = f.arbejdsgiverenErPrivat && INDSATSBEK_86_hoej > 7500
  s[2525] = v21
  const v22 = f.arbejdsgiverenErPrivat && INDSATSBEK_86 <= 7500
  s[2526] = v22
  const INDSATSBEK_86_loft = f.arbejdsgiverenErPrivat && (!s[1] || v21)
  s[1163] = INDSATSBEK_86_loft
  const INDSATSBEK_86_loft_nej = f.arbejdsgiverenErPrivat && (!s[1] || v22)
  s[1164] = INDSATSBEK_86_loft_nej
  const INDSATSBEK_86_loft_ir = f.arbejdsgiverenErPrivat === false || !s[1] || INDSATSBEK_86_ir
  s[1165] = INDSATSBEK_86_loft_ir
  // KOMP.3.1: Fortrin til stillingen (KOMP § 3, stk. 1)
  const KOMP_17a_3_er = f.fortrinVed === 'offentlig_stilling' || f.fortrinVed === 'stadeplads_eller_taxi'
  s[37] = KOMP_17a_3_er
  const v27 = f.fortrinVed === 'offentlig_stilling'
  s[38] = v27
  const v28 = v27 && f.stillingenBesaettesInternt
  s[39] = v28
  const v29 = KOMP_17a_3_er && f.handicapGoerBeskaeftigelseVanskelig && !v28 && f.ligeSaaKvalificeret
  const KOMP_3_1 = !s[1] || v29
  s[1166] = KOMP_3_1
  const KOMP_3_1_nej = !s[1] || !v29
  s[1167] = KOMP_3_1_nej
  // KOMP.4: Personlig assistance i arbejdet (KOMP § 4)
  const v32 = f.assistanceTil === 'andet'
  s[2528] = v32
  const v33 = f.funktionsnedsaettelsenErVarigOgBetydelig && !v32 && f.erhvervetUforeneligtMedNedsaettelsen === false && f.assistancenErVikarEllerMedhjaelp === false
  const KOMP_4 = !s[1] || v33
  s[807] = KOMP_4
  const KOMP_4_nej = !s[1] || !v33
  s[870] = KOMP_4_nej
  // KOMP.7.3: Assistance pr. uge, højst (KOMP § 7, stk. 3)
  const v36 = f.assistanceTil === 'efteruddannelse_foer_job'
  s[2531] = v36
  const v37 = f.flereFunktionsnedsaettelser || f.funktionsnedsaettelsenErMegetBetydelig
  s[2533] = v37
  const v38 = v37 && f.assistanceUdOver20Timer
  s[2532] = v38
  const v39 = v36 || v38
  s[2530] = v39
  const v40 = v39 ? 3700 : Math.min(2000, Math.round(2000 * f.arbejdstimerVedAssistance / 3700))
  const KOMP_7_3 = s[1] ? v40 : -Infinity
  s[1169] = KOMP_7_3
  const KOMP_7_3_hoej = s[1] ? v40 : Infinity
  s[1170] = KOMP_7_3_hoej
  const v43 = KOMP_4_nej || !s[1]
  const KOMP_7_3_ir = !s[1] || v43
  s[808] = KOMP_7_3_ir
  // KOMP.7.3.behov: Assistance, der kan bevilges (KOMP § 7, stk. 3)
  const KOMP_7_3_behov = s[1] ? Math.min(KOMP_7_3, f.behovForAssistance) : -Infinity
  s[1172] = KOMP_7_3_behov
  const KOMP_7_3_behov_hoej = s[1] ? Math.min(KOMP_7_3_hoej, f.behovForAssistance) : Infinity
  s[1173] = KOMP_7_3_behov_hoej
  const KOMP_7_3_behov_ir = KOMP_4 && (!s[1] || KOMP_7_3_ir) || v43
  s[1174] = KOMP_7_3_behov_ir
  // KOMP.14: Personlig assistance på uddannelse (KOMP § 14)
  const v48 = f.uddannelseMedAssistance === 'anden'
  s[2537] = v48
  const v49 = f.vurderingsdato >= 15887 /* 2013-07-01 */
  s[40] = v49
  const v50 = f.uddannelseMedAssistance === 'anden' || f.uddannelseMedAssistance === 'ledig_med_godtgoerelse'
  s[2538] = v50
  const v51 = !v49 && f.funktionsnedsaettelsenErVarigOgBetydelig && f.berettigetTilSpecialpaedagogiskStoette === false && !v48 || v49 && f.funktionsnedsaettelsenErVarigOgBetydelig && f.berettigetTilSpecialpaedagogiskStoette === false && !v50
  const KOMP_14 = !s[1] || v51
  s[809] = KOMP_14
  const KOMP_14_nej = !s[1] || !v51
  s[1176] = KOMP_14_nej
  // KOMP.14a.3: Assistance pr. uge på uddannelse (KOMP § 14 a, stk. 3)
  const v54 = Math.min(f.behovForAssistance, f.saerligtTilfaeldeUnderUddannelse ? 3700 : 2000)
  const KOMP_14a_3 = s[1] ? v54 : -Infinity
  s[1177] = KOMP_14a_3
  const KOMP_14a_3_hoej = s[1] ? v54 : Infinity
  s[1178] = KOMP_14a_3_hoej
  const KOMP_14a_3_ir = !s[1] || KOMP_14_nej || !s[1]
  s[1179] = KOMP_14a_3_ir
  // KOMP.15.1: Løntilskud til nyuddannede med handicap (KOMP § 15)
  const v58 = f.handicapUddannelsensLaengde >= 18
  s[2539] = v58
  const v59 = shiftMonths(f.handicapUddannelseAfsluttet, 24) >= f.vurderingsdato
  s[2540] = v59
  const v60 = f.handicapGoerBeskaeftigelseVanskelig && v58 && f.uddannelsenGiverAdgangTilAkasse && v59 && f.ansatEfterHandicapUddannelsen === false && f.manglerErfaringIFaget
  const KOMP_15_1 = !s[1] || v60
  s[810] = KOMP_15_1
  const KOMP_15_1_nej = !s[1] || !v60
  s[1181] = KOMP_15_1_nej
  // KOMP.15b.3: Løntilskuddet kan vare til (KOMP § 15 b, stk. 3)
  const LAB_31_3_ledighedsydelse_er = f.vurderingsdato >= 18262 /* 2020-01-01 */
  s[36] = LAB_31_3_ledighedsydelse_er
  const v64 = shiftDays(shiftMonths(f.isbryderBegyndte, 12), -1)
  const KOMP_15b_3 = LAB_31_3_ledighedsydelse_er ? v64 : FIRST_DAY
  s[1182] = KOMP_15b_3
  const KOMP_15b_3_hoej = LAB_31_3_ledighedsydelse_er ? v64 : NEVER
  s[1183] = KOMP_15b_3_hoej
  const KOMP_15b_3_ir = KOMP_15_1 && !LAB_31_3_ledighedsydelse_er || KOMP_15_1_nej || !s[1]
  s[1184] = KOMP_15b_3_ir
  // KOMP.15f.1: Hjælpemiddel i et tilbud (KOMP § 15 f)
  const v68 = f.hjaelpemidletErAfgoerende || f.hjaelpemidletKompenserer
  s[2543] = v68
  const v69 = f.handicapGoerBeskaeftigelseVanskelig || f.andenLovDaekkerHjaelpemidlet === false
  s[2544] = v69
  const v70 = !LAB_31_3_ledighedsydelse_er && v68 || LAB_31_3_ledighedsydelse_er && v68 && f.udgiftenLiggerUdOverArbejdsgiverens && f.saedvanligtPaaArbejdspladsen === false && v69
  const v71 = !s[1] || v70
  s[34] = v71
  const v72 = !s[1] || !v70
  s[35] = v72
  const v73 = f.arbejdshjaelpemiddelTil === 'tilbud'
  s[2542] = v73
  const KOMP_15f_1 = v73 && v71
  s[1185] = KOMP_15f_1
  const KOMP_15f_1_nej = v73 && v72
  s[1186] = KOMP_15f_1_nej
  const KOMP_15f_1_ir = !v73 || !s[1]
  s[1187] = KOMP_15f_1_ir
}

function svar_9(f, s) {
  // KOMP.15i.1: Hjælpemiddel i job eller egen virksomhed (KOMP § 15 i)
  const v0 = f.arbejdshjaelpemiddelTil === 'ordinaert_job' || f.arbejdshjaelpemiddelTil === 'egen_virksomhed'
  s[2545] = v0
  const KOMP_15i_1 = v0 && s[34]
  s[1188] = KOMP_15i_1
  const KOMP_15i_1_nej = v0 && s[35]
  s[1189] = KOMP_15i_1_nej
  const KOMP_15i_1_ir = !v0 || !s[1]
  s[1190] = KOMP_15i_1_ir
  // KOMP.15j.1: Hjælpemiddel i fleksjob (KOMP § 15 j)
  const v4 = f.hjaelpemidletErAfgoerende && f.hjaelpemidletKompenserer && f.andenLovDaekkerHjaelpemidlet === false
  const v5 = f.arbejdshjaelpemiddelTil === 'fleksjob'
  s[2546] = v5
  const KOMP_15j_1 = v5 && (!s[1] || v4)
  s[1191] = KOMP_15j_1
  const KOMP_15j_1_nej = v5 && (!s[1] || !v4)
  s[1192] = KOMP_15j_1_nej
  const KOMP_15j_1_ir = !v5 || !s[1]
  s[1193] = KOMP_15j_1_ir
  // KOMP.16: Kommunen skal have afgjort, om du får hjælpemidlet (KOMP § 16)
  const v9 = s[36] ? shiftDays(f.hjaelpemiddelSoegtDen, 28) : NEVER
  const KOMP_16 = s[1] ? v9 : FIRST_DAY
  s[1194] = KOMP_16
  const KOMP_16_hoej = s[1] ? v9 : NEVER
  s[1195] = KOMP_16_hoej
  // KOMP.16a.2: Assistancen betales tidligst fra (KOMP § 16 a, stk. 2)
  const v12 = Math.max(f.assistanceBegyndte, shiftMonths(f.assistanceSoegtDen, -3))
  const KOMP_16a_2 = s[1] ? v12 : FIRST_DAY
  s[1196] = KOMP_16a_2
  const KOMP_16a_2_hoej = s[1] ? v12 : NEVER
  s[1197] = KOMP_16a_2_hoej
  // KOMP.17a.3: Du skal have bedt om en udtalelse om afslaget (KOMP § 17 a)
  const v15 = shiftDays(f.afslagPaaStillingModtaget, 28)
  const KOMP_17a_3 = s[1] ? v15 : FIRST_DAY
  s[1198] = KOMP_17a_3
  const KOMP_17a_3_hoej = s[1] ? v15 : NEVER
  s[1199] = KOMP_17a_3_hoej
  const KOMP_17a_3_ir = !s[37] || !s[1]
  s[1200] = KOMP_17a_3_ir
  // KOMPBEK.6.2: Du skal kaldes til samtale (BEK 1174/2019 § 6, stk. 2)
  const v19 = s[38] && f.opfylderFormelleUddannelseskrav
  s[2548] = v19
  const v20 = f.fortrinVed === 'stadeplads_eller_taxi'
  s[2550] = v20
  const v21 = v20 && f.aabenbartRingereKvalificeret === false
  s[2549] = v21
  const v22 = v19 || v21
  s[2547] = v22
  const v23 = f.handicapGoerBeskaeftigelseVanskelig && !s[39] && f.bedtOmFortrinsadgang && v22
  const KOMPBEK_6_2 = !s[1] || v23
  s[1201] = KOMPBEK_6_2
  const KOMPBEK_6_2_nej = !s[1] || !v23
  s[1202] = KOMPBEK_6_2_nej
  // KOMPBEK.15.4: Kommunen skal have taget stilling til, om assistancen fortsætter (BEK 1174/2019 § 15, stk. 4)
  const v26 = s[40] ? shiftMonths(f.assistanceBevilgetDen, 12) : NEVER
  const KOMPBEK_15_4 = s[1] ? v26 : FIRST_DAY
  s[1203] = KOMPBEK_15_4
  const KOMPBEK_15_4_hoej = s[1] ? v26 : NEVER
  s[1204] = KOMPBEK_15_4_hoej
  // LSP.1a.1.tabel2006: Aldrene vedtaget i 2006 gælder (LSP § 1 a, stk. 1)
  const v29 = f.vurderingsdato >= 14432 /* 2009-07-07 */
  s[50] = v29
  const LSP_1a_1_tabel2006 = !s[1] || s[41]
  s[1858] = LSP_1a_1_tabel2006
  const LSP_1a_1_tabel2006_nej = !s[1] || !s[41] || !v29
  s[1859] = LSP_1a_1_tabel2006_nej
  const LSP_1a_1_tabel2006_ir = !s[1] || s[41] && !v29
  s[1860] = LSP_1a_1_tabel2006_ir
  // LSP.1a.1.tabel2011: Aldrene vedtaget i 2011 gælder (LSP § 1 a, stk. 1)
  const v33 = f.vurderingsdato >= 15337 /* 2011-12-29 */
  s[2555] = v33
  const v34 = f.vurderingsdato >= 15530 /* 2012-07-09 */
  s[2556] = v34
  const LSP_1a_1_tabel2011 = !s[1] || v33
  s[1861] = LSP_1a_1_tabel2011
  const LSP_1a_1_tabel2011_nej = !s[1] || !v33 || !v34
  s[1862] = LSP_1a_1_tabel2011_nej
  const LSP_1a_1_tabel2011_ir = !s[1] || v33 && !v34
  s[1863] = LSP_1a_1_tabel2011_ir
  // LSP.1a.1: Din folkepensionsalder (LSP § 1 a, stk. 1)
  const v38 = f.vurderingsdato >= 14519 /* 2009-10-02 */
  s[871] = v38
  const v39 = f.foedselsdag >= -11142 /* 1939-07-01 */
  s[2563] = v39
  const v40 = LSP_1a_1_tabel2006_nej || LSP_1a_1_tabel2006_ir
  s[2564] = v40
  const v41 = f.foedselsdag >= -3837 /* 1959-07-01 */
  s[2565] = v41
  const v42 = f.foedselsdag >= -3653 /* 1960-01-01 */
  s[2566] = v42
  const v43 = f.foedselsdag >= -3471 /* 1960-07-01 */
  s[2567] = v43
  const v44 = s[42] ? (v41 ? (v42 ? (v43 ? 804 : 798) : 792) : 786) : 780
  const v45 = LSP_1a_1_tabel2011_nej || LSP_1a_1_tabel2011_ir
  s[2568] = v45
  const v46 = f.foedselsdag >= -5844 /* 1954-01-01 */
  s[2569] = v46
  const v47 = f.foedselsdag >= -5663 /* 1954-07-01 */
  s[2570] = v47
  const v48 = f.foedselsdag >= -5479 /* 1955-01-01 */
  s[2571] = v48
  const v49 = f.foedselsdag >= -5298 /* 1955-07-01 */
  s[553] = v49
  const v50 = v46 ? (v47 ? (v48 ? (v49 ? 804 : 798) : 792) : 786) : 780
  const v51 = f.vurderingsdato >= 16798 /* 2015-12-29 */
  s[2559] = v51
  const v52 = f.foedselsdag >= -2557 /* 1963-01-01 */
  s[555] = v52
  const v53 = f.vurderingsdato >= 18627 /* 2020-12-31 */
  s[2561] = v53
  const v54 = f.foedselsdag >= -1096 /* 1967-01-01 */
  s[556] = v54
  const v55 = f.vurderingsdato >= 20453 /* 2025-12-31 */
  s[2562] = v55
  const v56 = f.foedselsdag >= 365 /* 1971-01-01 */
  s[554] = v56
  const v57 = v51 ? (v53 ? (v55 ? (v46 ? (v47 ? (v48 ? (v49 ? (v52 ? (v54 ? (v56 ? 840 : 828) : 816) : 804) : 798) : 792) : 786) : 780) : v46 ? (v47 ? (v48 ? (v49 ? (v52 ? (v54 ? 828 : 816) : 804) : 798) : 792) : 786) : 780) : v46 ? (v47 ? (v48 ? (v49 ? (v52 ? 816 : 804) : 798) : 792) : 786) : 780) : v50
  const LSP_1a_1 = s[1] ? (v38 ? (v33 ? (v34 ? v57 : LSP_1a_1_tabel2011 ? (v45 ? Math.min(v44, v50) : v50) : v44) : v44) : v39 ? (v40 ? 780 : v44) : 804) : -Infinity
  s[540] = LSP_1a_1
  const LSP_1a_1_hoej = s[1] ? (v38 ? (v33 ? (v34 ? v57 : LSP_1a_1_tabel2011 ? (v45 ? Math.max(v44, v50) : v50) : v44) : v44) : v39 ? (LSP_1a_1_tabel2006 ? v44 : 780) : 804) : Infinity
  s[539] = LSP_1a_1_hoej
  // LSP.1a.1.dag: Dagen, du når folkepensionsalderen (LSP § 1 a, stk. 1)
  const LSP_1a_1_dag = s[1] ? shiftMonths(f.foedselsdag, LSP_1a_1) : FIRST_DAY
  s[537] = LSP_1a_1_dag
  const LSP_1a_1_dag_hoej = s[1] ? shiftMonths(f.foedselsdag, LSP_1a_1_hoej) : NEVER
  s[538] = LSP_1a_1_dag_hoej
  // LAB.6.11: Job med løntilskud for førtidspensionister (LAB § 6)
  const v62 = f.pensionDuFaar === 'foertidspension'
  s[191] = v62
  const v63 = f.vurderingsdato >= LSP_1a_1_dag_hoej
  s[536] = v63
  const v64 = f.vurderingsdato >= LSP_1a_1_dag
  s[535] = v64
  const v65 = !v63 || !s[1]
  s[544] = v65
  const LAB_6_11 = !s[1] || !s[36] && v62 && v65 && f.ikkeNormaltArbejdePaaNedsatTid || s[36] && v62
  s[1205] = LAB_6_11
  const LAB_6_11_nej = !s[1] || !s[36] && (!v62 || v64 || f.ikkeNormaltArbejdePaaNedsatTid === false) || s[36] && !v62
  s[1206] = LAB_6_11_nej
  // LAB.92.1: Første tilbud senest, under 30 år (LAB § 102, stk. 1)
  const v68 = f.soegteHjaelpDen >= 13332 /* 2006-07-03 */
  s[44] = v68
  const LAB_95_1_er = f.soegteHjaelpDen >= s[43]
  s[46] = LAB_95_1_er
  const v70 = shiftDays(f.soegteHjaelpDen, 91)
  const v71 = f.soegteHjaelpDen >= 16071 /* 2014-01-01 */
  s[45] = v71
  const LAB_92_straks_nej = !v68 || v71
  s[1258] = LAB_92_straks_nej
  const LAB_92_1 = v68 ? (v71 ? FIRST_DAY : v70) : FIRST_DAY
  s[48] = LAB_92_1
  const LAB_92_1_hoej = v68 ? (v71 ? NEVER : v70) : NEVER
  s[49] = LAB_92_1_hoej
  const LAB_92_1_ir = LAB_95_1_er || LAB_92_straks_nej
  s[47] = LAB_92_1_ir
}

function svar_10(f, s) {
  // LAB.95.1: Første tilbud senest, fra 30 år (LAB § 102, stk. 1)
  const v0 = f.soegteHjaelpDen >= 14028 /* 2008-05-29 */
  s[54] = v0
  const v1 = f.soegteHjaelpDen >= 13572 /* 2007-02-28 */
  s[2575] = v1
  const v2 = shiftMonths(f.soegteHjaelpDen, 12)
  const v3 = shiftMonths(f.soegteHjaelpDen, 9)
  const LAB_95_1 = s[44] ? (v1 ? (v0 ? (s[45] ? FIRST_DAY : v3) : FIRST_DAY) : v2) : FIRST_DAY
  s[1262] = LAB_95_1
  const LAB_95_1_hoej = s[44] ? (v1 ? (v0 ? (s[45] ? NEVER : v3) : NEVER) : v2) : NEVER
  s[1263] = LAB_95_1_hoej
  const LAB_95_1_ir = !s[46] || !s[44] || v1 && (!v0 || s[45])
  s[1264] = LAB_95_1_ir
  // LAB.29.1: Skriftlig plan senest (LAB § 102, stk. 1)
  const LAB_29_1_ir = !s[44] || s[45] || !s[46] && s[47] || s[46] && LAB_95_1_ir
  s[1209] = LAB_29_1_ir
  const LAB_29_1 = s[44] ? (s[45] ? FIRST_DAY : s[46] ? LAB_95_1 : s[48]) : FIRST_DAY
  s[1207] = LAB_29_1
  const LAB_29_1_hoej = s[44] ? (s[45] ? NEVER : s[46] ? LAB_95_1_hoej : s[49]) : NEVER
  s[1208] = LAB_29_1_hoej
  // LAB.30.3: Du skal have et uddannelsespålæg (LAB § 30)
  const v10 = f.vurderingsdato >= s[43]
  s[274] = v10
  const v11 = !v10 && f.harErhvervskompetencegivendeUddannelse === false
  s[264] = v11
  const LAB_30_3 = !s[2] || v11
  s[1210] = LAB_30_3
  const LAB_30_3_nej = !s[2] || !v11
  s[1211] = LAB_30_3_nej
  // LAB.31.3: Mindste antal samtaler i forløbet (lov 1750/2025 § 1)
  const LAS_69t_2_er = f.vurderingsdato >= 16252 /* 2014-07-01 */
  s[166] = LAS_69t_2_er
  const v15 = f.vurderingsdato >= 20485 /* 2026-02-01 */
  s[179] = v15
  const LAB_31_3 = LAS_69t_2_er ? (s[36] ? (v15 ? -Infinity : 4) : 6) : -Infinity
  s[1213] = LAB_31_3
  const LAB_31_3_hoej = LAS_69t_2_er ? (s[36] ? (v15 ? Infinity : 4) : 6) : Infinity
  s[1214] = LAB_31_3_hoej
  const LAB_31_3_er = f.erIJobafklaring && LAS_69t_2_er
  s[169] = LAB_31_3_er
  const LAB_31_3_ir = !LAB_31_3_er || !LAS_69t_2_er || s[36] && v15
  s[811] = LAB_31_3_ir
  // LAB.31.3.ledighedsydelse: Jobsamtaler i de første 6 måneder med ledighedsydelse (LAB § 31)
  const v20 = f.vurderingsdato >= 20635 /* 2026-07-01 */
  s[55] = v20
  const v21 = v20 ? (f.fritagetForJobsamtaler ? 0 : 4) : 4
  const LAB_31_3_ledighedsydelse = s[36] ? v21 : -Infinity
  s[1216] = LAB_31_3_ledighedsydelse
  const LAB_31_3_ledighedsydelse_hoej = s[36] ? v21 : Infinity
  s[1217] = LAB_31_3_ledighedsydelse_hoej
  // LAB.31.3.vindue: De første samtaler skal være holdt (lov 1750/2025 § 1)
  const v24 = shiftDays(shiftMonths(f.jobafklaringStartede, 6), -1)
  const v25 = f.risikoForFireAar ? v24 : shiftDays(shiftMonths(f.jobafklaringStartede, 12), -1)
  const LAB_31_3_vindue = LAS_69t_2_er ? (s[36] ? (v15 ? FIRST_DAY : v24) : v25) : FIRST_DAY
  s[1218] = LAB_31_3_vindue
  const LAB_31_3_vindue_hoej = LAS_69t_2_er ? (s[36] ? (v15 ? NEVER : v24) : v25) : NEVER
  s[1219] = LAB_31_3_vindue_hoej
  // LAB.33.3: Kontaktforløb uden kontakt (standby) i jobafklaringsforløb (LAB § 33, stk. 3)
  const LAB_33_3 = LAB_31_3_er && (!LAS_69t_2_er || f.kontaktUhensigtsmaessig)
  s[1220] = LAB_33_3
  const LAB_33_3_nej = LAB_31_3_er && (!LAS_69t_2_er || f.kontaktUhensigtsmaessig === false)
  s[1221] = LAB_33_3_nej
  const LAB_33_3_ir = !LAB_31_3_er || !LAS_69t_2_er
  s[812] = LAB_33_3_ir
  // LAB.36.3: Ret til en koordinerende sagsbehandler (LAB § 36, stk. 3)
  const LAB_36_3_nej = LAB_31_3_er && !LAS_69t_2_er
  s[1224] = LAB_36_3_nej
  // LOV1750.21.8: Dit ressourceforløb fortsætter efter de gamle regler (lov 1750/2025 § 21, stk. 8)
  const v32 = f.ressourceforloebBevilgetDen <= 20484 /* 2026-01-31 */
  s[2581] = v32
  const v33 = f.ressourceforloebErBevilget && v32
  s[180] = v33
  const v34 = s[0] && (!v15 || v33)
  const LOV1750_21_8 = f.ressourceforloebErBevilget && (!s[1] || v34)
  s[181] = LOV1750_21_8
  const LOV1750_21_8_nej = f.ressourceforloebErBevilget && (!s[1] || !v34)
  s[183] = LOV1750_21_8_nej
  const LOV1750_21_8_ir = f.ressourceforloebErBevilget === false || !s[1]
  s[182] = LOV1750_21_8_ir
  // LAB.36.3.ressourceforløb: Koordinerende sagsbehandler (LAB § 36, stk. 3)
  const LAB_36_3_ressourceforloeb = f.ressourceforloebErBevilget && (!s[1] || s[0] && (!v15 || LOV1750_21_8))
  s[813] = LAB_36_3_ressourceforloeb
  const LAB_36_3_ressourceforloeb_nej = f.ressourceforloebErBevilget && (!s[1] || !s[0] || v15 && LOV1750_21_8_nej)
  s[814] = LAB_36_3_ressourceforloeb_nej
  const LAB_36_3_ressourceforloeb_ir = f.ressourceforloebErBevilget === false || !s[1] || s[0] && v15 && LOV1750_21_8_ir
  s[815] = LAB_36_3_ressourceforloeb_ir
  // LAB.43: Samlet beskrivelse (LAB § 43)
  const v41 = f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig' || f.afgoerelsenGaelder === 'foertidspension'
  s[573] = v41
  const v42 = v20 && v41
  const LAB_43 = !s[1] || v42
  s[816] = LAB_43
  const LAB_43_nej = !s[1] || !v42
  s[817] = LAB_43_nej
  // LAB.109.2.kraft: Undtagelsen om 8 uger gælder (LAB § 109, stk. 2)
  const LAB_45_1 = f.jobafklaringStartede >= 16252 /* 2014-07-01 */
  s[171] = LAB_45_1
  const v46 = f.jobafklaringStartede >= 16618 /* 2015-07-02 */
  s[172] = v46
  const v47 = f.jobafklaringStartede >= 17126 /* 2016-11-21 */
  s[173] = v47
  const v48 = v46 && !v47
  s[175] = v48
  const LAB_109_2_kraft = LAB_45_1 && (!LAB_45_1 || v46)
  s[1287] = LAB_109_2_kraft
  const LAB_109_2_kraft_nej = LAB_45_1 && (!LAB_45_1 || !v46 || !v47)
  s[1288] = LAB_109_2_kraft_nej
  const LAB_109_2_kraft_ir = !LAB_45_1 || !LAB_45_1 || v48
  s[1289] = LAB_109_2_kraft_ir
  // LAB.109.1: Sagen om det første forløb skal i rehabiliteringsteamet (lov 1750/2025 § 1)
  const v52 = f.jobafklaringStartede >= 20635 /* 2026-07-01 */
  s[876] = v52
  const v53 = shiftDays(f.jobafklaringStartede, 56) >= f.forventetRask
  s[167] = v53
  const v54 = f.ventesFuldtRask === false || !v53 || LAB_109_2_kraft_nej
  s[2591] = v54
  const v55 = f.ventesFuldtRask && v53 && (LAB_109_2_kraft || LAB_109_2_kraft_ir)
  s[2590] = v55
  const v56 = f.fikTvaerfagligIndsats && f.overgikVedRevurderingen
  s[2592] = v56
  const v57 = f.jobafklaringStartede >= 20089 /* 2025-01-01 */
  s[170] = v57
  const v58 = !v52 && f.tvaerfagligtBehovIForloebet
  const v59 = v20 && v57 && !v52
  s[2585] = v59
  const LAB_109_1 = LAB_45_1 && (v59 || !LAB_45_1 || !v57 && v54 && !v56 || v57 && v58)
  s[1281] = LAB_109_1
  const LAB_109_1_nej = LAB_45_1 && (v59 || !LAB_45_1 || !v57 && (v55 || v56) || v57 && !v58)
  s[1282] = LAB_109_1_nej
  const LAB_109_1_ir = !LAB_45_1 || v59 || !LAB_45_1
  s[1283] = LAB_109_1_ir
  // LAB.44.1: Planens forberedende del skal laves før teamet (lov 1750/2025 § 1)
  const v63 = !LAB_45_1 || v52
  const v64 = !LAB_45_1 || LAB_109_1_nej
  s[176] = v64
  const LAB_44_1 = LAB_45_1 && (LAB_109_1 || LAB_109_1_ir)
  s[174] = LAB_44_1
  const LAB_44_1_nej = LAB_44_1 && v63
  s[1228] = LAB_44_1_nej
  const LAB_44_1_ir = LAB_44_1_nej || v64
  s[1229] = LAB_44_1_ir
  // LAB.45.1: Du skal have planens indsatsdel (lov 1750/2025 § 1)
  const LAB_45_1_nej = LAB_45_1 && v63
  s[1230] = LAB_45_1_nej
  const LAB_45_1_ir = !LAB_45_1 || v63
  s[1231] = LAB_45_1_ir
  // LAB.57.1: Virksomhedspraktik (LAB § 57, stk. 1)
  const v70 = f.maalgruppeForTilbud === 'fleksjobvisiteret'
  s[242] = v70
  const v71 = f.maalgruppeForTilbud === 'foertidspension' || f.maalgruppeForTilbud === 'selvforsoergende' || f.maalgruppeForTilbud === 'under_18'
  s[2596] = v71
  const v72 = !v71 && f.kanKunVanskeligtFaaArbejdeUdenPraktik
  s[2595] = v72
  const v73 = !s[36] && (v70 || v72) || s[36] && f.kanKunVanskeligtFaaArbejdeUdenPraktik
  const LAB_57_1 = !s[1] || v73
  s[51] = LAB_57_1
  const LAB_57_1_nej = !s[1] || !v73
  s[52] = LAB_57_1_nej
  // LAB.58.1: Formålet med praktikken passer til helbredet (LAB § 58, stk. 1)
  const v76 = f.praktikkensFormaal === 'optraening'
  s[2597] = v76
  const v77 = v76 || f.helbredetErStationaert
  const LAB_58_1 = !s[1] || v77
  s[1233] = LAB_58_1
  const LAB_58_1_nej = !s[1] || !v77
  s[1234] = LAB_58_1_nej
}

function svar_11(f, s) {
  // LAB.60.1: Reglerne for lønmodtagere gælder i praktikken (LAB § 60, stk. 1)
  const v0 = f.maalgruppeForTilbud === 'sygedagpenge' || f.maalgruppeForTilbud === 'jobafklaring'
  s[2598] = v0
  const v1 = s[36] && v0 && f.ansatPaaPraktikstedet
  const LAB_60_1 = !s[1] || v1
  s[1235] = LAB_60_1
  const LAB_60_1_nej = !s[1] || !v1
  s[1236] = LAB_60_1_nej
  // LAB.61.1: Praktikken kan vare til (LAB § 61)
  const v4 = f.maalgruppeForTilbud === 'dagpenge'
  s[243] = v4
  const v5 = f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat'
  s[2601] = v5
  const v6 = v5 && f.harVanskeligtVedLoentilskud === false
  s[2600] = v6
  const v7 = v4 || v6
  s[2599] = v7
  const v8 = shiftDays(shiftDays(f.praktikBegyndte, 28), -1)
  const v9 = shiftDays(shiftDays(f.praktikBegyndte, 182), -1)
  const v10 = shiftDays(shiftDays(f.praktikBegyndte, 91), -1)
  const v11 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat'
  s[2602] = v11
  const v12 = s[36] ? (v11 ? v8 : f.praktikForlaengesTil26Uger ? (f.saerligtBehovForLaengerePraktik ? shiftDays(shiftDays(f.praktikBegyndte, 273), -1) : v9) : v10) : v7 ? v8 : f.praktikForlaengesTil26Uger ? (f.saerligtBehovForLaengerePraktik ? NEVER : v9) : v10
  const LAB_61_1 = s[50] ? v12 : FIRST_DAY
  s[1237] = LAB_61_1
  const LAB_61_1_hoej = s[50] ? v12 : NEVER
  s[1238] = LAB_61_1_hoej
  const LAB_61_1_ir = s[51] && !s[50] || s[52] || !s[1]
  s[1239] = LAB_61_1_ir
  // LAB.66.1: Job med løntilskud (LAB § 66, stk. 1)
  const v16 = f.maalgruppeForTilbud === 'fleksjobvisiteret' || f.maalgruppeForTilbud === 'under_18'
  s[2605] = v16
  const v17 = f.maalgruppeForTilbud === 'ung_uddannelsesparat'
  s[2607] = v17
  const v18 = v17 && f.aabenlystUddannelsesparat
  s[2606] = v18
  const v19 = v0 && f.harJobEllerVirksomhedVedTilbud
  s[2608] = v19
  const v20 = v16 || v18 || v19
  s[2604] = v20
  const v21 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'selvforsoergende'
  s[2611] = v21
  const v22 = f.maalgruppeForTilbud === 'sygedagpenge' || f.maalgruppeForTilbud === 'jobafklaring' || f.maalgruppeForTilbud === 'ressourceforloeb'
  s[2613] = v22
  const v23 = f.tilbuddetsArt === 'loentilskud_privat'
  s[244] = v23
  const v24 = v22 && v23
  s[2612] = v24
  const v25 = v21 || v24
  s[2610] = v25
  const v26 = shiftMonths(f.foedselsdag, 600)
  s[190] = v26
  const v27 = v26 >= f.vurderingsdato
  s[2615] = v27
  const v28 = f.harKompetencegivendeUddannelse === false || !v27 || f.eneforsoergerVedLoentilskud
  s[2614] = v28
  const v29 = f.maanederMedForsoergelseFoerLoentilskud >= 6
  s[2616] = v29
  const v30 = !v25 || v28 || v29
  s[2609] = v30
  const v31 = !v20 && v30
  const v32 = f.tilbuddetsArt === 'loentilskud_offentlig' || f.tilbuddetsArt === 'loentilskud_privat'
  s[2603] = v32
  const LAB_66_1 = v32 && (!s[36] || v31)
  s[818] = LAB_66_1
  const LAB_66_1_nej = v32 && (!s[36] || !v31)
  s[1241] = LAB_66_1_nej
  const LAB_66_1_ir = !v32 || !s[36]
  s[1242] = LAB_66_1_ir
  // LAB.68.1: Løntilskuddet kan vare til (LAB § 68)
  const v36 = f.maalgruppeForTilbud === 'foertidspension'
  s[2617] = v36
  const v37 = f.tilbuddetsArt === 'loentilskud_offentlig'
  s[2618] = v37
  const v38 = shiftDays(shiftMonths(f.loentilskudBegyndte, 6), -1)
  const v39 = v36 ? NEVER : v11 ? (v37 ? shiftDays(shiftMonths(f.loentilskudBegyndte, 4), -1) : v38) : f.loentilskudForlaengesTil12Maaneder ? shiftDays(shiftMonths(f.loentilskudBegyndte, 12), -1) : v38
  const LAB_68_1 = s[36] ? v39 : FIRST_DAY
  s[1243] = LAB_68_1
  const LAB_68_1_hoej = s[36] ? v39 : NEVER
  s[1244] = LAB_68_1_hoej
  const LAB_68_1_ir = LAB_66_1 && !s[36] || LAB_66_1_nej || LAB_66_1_ir
  s[1245] = LAB_68_1_ir
  // LAB.74: Løn og arbejdstid i job med løntilskud (LAB § 74)
  const LAB_74 = !s[1] || f.vilkaarAftaltMedFagligOrganisation
  s[1246] = LAB_74
  const LAB_74_nej = !s[1] || f.vilkaarAftaltMedFagligOrganisation === false
  s[1247] = LAB_74_nej
  // LAB.76.6: Løntilskud pr. time (LAB § 76, stk. 6)
  const v45 = f.vurderingsdato <= 13148 /* 2005-12-31 */
  s[221] = v45
  const v46 = v45 || s[53]
  s[558] = v46
  const v47 = SATS_4(f.vurderingsdato)
  const v48 = SATS_5(f.vurderingsdato)
  const LAB_76_6_ir = !s[1] || v46
  s[819] = LAB_76_6_ir
  const LAB_76_6 = s[1] ? (f.saerligtTilfaeldeForLoentilskud ? (v46 ? -Infinity : v47) : v46 ? -Infinity : v48) : -Infinity
  s[1248] = LAB_76_6
  const LAB_76_6_hoej = s[1] ? (f.saerligtTilfaeldeForLoentilskud ? (v46 ? Infinity : v47) : v46 ? Infinity : v48) : Infinity
  s[1249] = LAB_76_6_hoej
  // LAB.78: Ansættelsen drøftes først med de ansatte (LAB § 78)
  const LAB_78 = !s[1] || f.ansaettelsenErDroeftetMedDeAnsatte
  s[1251] = LAB_78
  const LAB_78_nej = !s[1] || f.ansaettelsenErDroeftetMedDeAnsatte === false
  s[1252] = LAB_78_nej
  // LAB.79: Flere ansatte ved job med løntilskud (LAB § 79)
  const v54 = !s[36] && (f.merbeskaeftigelse || f.stillingenErLedigVedAfgang) || s[36] && f.merbeskaeftigelse
  const LAB_79 = !s[1] || v54
  s[1253] = LAB_79
  const LAB_79_nej = !s[1] || !v54
  s[1254] = LAB_79_nej
  // LAB.82.3: Taksten på dagpenge i praktik, indtil 2012 (LAB § 82, stk. 3)
  const v57 = f.vurderingsdato >= 15404 /* 2012-03-05 */
  s[246] = v57
  // LAB.90: Vejledning og opkvalificering (LAB § 90)
  const LAB_90 = !s[36] || !v36
  s[1255] = LAB_90
  const LAB_90_nej = !s[36] || v36
  s[1256] = LAB_90_nej
  // LAB.92.timer: Mindste timetal i tilbud under 30 år (LAB § 92)
  const v60 = f.kunProblemetLedighed && f.harErhvervskompetencegivendeUddannelse === false
  s[2620] = v60
  const LAB_92_timer = s[44] ? (s[54] ? -Infinity : v60 ? 3000 : 0) : -Infinity
  s[1259] = LAB_92_timer
  const LAB_92_timer_hoej = s[44] ? (s[54] ? Infinity : 3000) : Infinity
  s[1260] = LAB_92_timer_hoej
  const LAB_92_timer_ir = s[46] || !s[44] || s[54]
  s[1261] = LAB_92_timer_ir
  // LAB.102.1: Det første tilbud skal være begyndt (LAB § 102)
  const v64 = f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat'
  s[241] = v64
  const v65 = v64 ? shiftMonths(f.tilbudsfristenRegnesFra, 1) : shiftMonths(f.tilbudsfristenRegnesFra, 6)
  const v66 = v11 && f.kommerSelvIJob
  s[2622] = v66
  const v67 = s[55] ? (v66 ? NEVER : v65) : v65
  const LAB_102_1 = s[36] ? v67 : FIRST_DAY
  s[1265] = LAB_102_1
  const LAB_102_1_hoej = s[36] ? v67 : NEVER
  s[1266] = LAB_102_1_hoej
  const LAB_102_1_er = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat'
  s[245] = LAB_102_1_er
  const LAB_102_1_ir = !LAB_102_1_er || !s[36]
  s[1267] = LAB_102_1_ir
}

function svar_12(f, s) {
  // LAS.11.3: Du opfylder opholdskravet (LAS § 11, stk. 3)
  const v0 = f.opholdSeneste8Aar >= 84
  s[2626] = v0
  const v1 = f.retEfterEURetten || v0
  const v2 = f.vurderingsdato >= 16679 /* 2015-09-01 */
  s[2625] = v2
  const v3 = f.vurderingsdato >= 17897 /* 2019-01-01 */
  s[792] = v3
  const v4 = f.opholdSeneste10Aar >= 108
  s[2627] = v4
  const v5 = !s[31] && v1 || s[31] && (!v2 || !v3 && v1 || v3 && (f.retEfterEURetten || v4))
  const v6 = f.vurderingsdato <= 20269 /* 2025-06-30 */
  s[273] = v6
  const v7 = f.modtogHjaelpenVedSkaerpelsen2019 && v3 && v6
  s[2623] = v7
  const LAS_11_3 = v7 && v1 || !v7 && (!s[1] || v5)
  s[1501] = LAS_11_3
  const LAS_11_3_nej = v7 && !v1 || !v7 && (!s[1] || !v5)
  s[1502] = LAS_11_3_nej
  const LAS_11_3_ir = !v7 && !s[1]
  s[275] = LAS_11_3_ir
  // LAS.11.8: Du opfylder beskæftigelseskravet (LAS § 11, stk. 8)
  const LAS_17_1_er = f.vurderingsdato >= 20270 /* 2025-07-01 */
  s[263] = LAS_17_1_er
  const v12 = f.vurderingsdato >= f.folkepensionsalderNaasDen
  s[177] = v12
  const v13 = f.fuldtidsarbejdeSeneste8Aar >= 30
  s[2629] = v13
  const v14 = f.indrejstDen >= 13879 /* 2008-01-01 */
  s[2631] = v14
  const v15 = f.indrejstFraUdlandet && v14
  s[2630] = v15
  const v16 = f.fuldtidsarbejdeSeneste10Aar >= 30
  s[2632] = v16
  const v17 = f.indrejstDen >= -639 /* 1968-04-02 */
  s[2634] = v17
  const v18 = f.indrejstFraUdlandet && v17
  s[2633] = v18
  const v19 = !s[31] && (f.harHaftRetTilStarthjaelp === false || f.retEfterEURetten || f.pensionNedsatForOptjening || v12 || v13) || s[31] && (!v3 || !LAS_17_1_er && (!v15 || f.retEfterEURetten || f.pensionNedsatForOptjening || v12 || f.opfyldtBeskaeftigelseskravetFoer || v16) || LAS_17_1_er && (!v18 || f.retEfterEURetten || f.pensionNedsatForOptjening || v12 || f.opfyldtBeskaeftigelseskravetFoer || v16))
  const LAS_11_8 = v7 || !s[1] || v19
  s[1504] = LAS_11_8
  const LAS_11_8_nej = !v7 && (!s[1] || !v19)
  s[1505] = LAS_11_8_nej
  // LAB.105a.1: Kommunen kan give dig arbejdspligt (LAB § 105 a, stk. 1)
  const LAB_105a_3_er = f.vurderingsdato >= 20089 /* 2025-01-01 */
  s[168] = LAB_105a_3_er
  const v23 = f.fikSelvforsoergelsesydelse && f.fordrevetFraUkraine === false
  const v24 = LAS_11_3_nej || LAS_11_8_nej
  s[276] = v24
  const v25 = (LAS_11_3 || LAS_11_3_ir) && (LAS_11_8 || LAS_11_3_ir) && (LAS_11_3 || LAS_11_8)
  s[277] = v25
  const v26 = v24 || LAS_11_3_ir
  s[278] = v26
  const LAB_105a_1 = LAB_105a_3_er && (!LAB_105a_3_er || !LAS_17_1_er && v23 || LAS_17_1_er && v26 && f.fordrevetFraUkraine === false)
  s[1268] = LAB_105a_1
  const LAB_105a_1_nej = LAB_105a_3_er && (!LAB_105a_3_er || !LAS_17_1_er && !v23 || LAS_17_1_er && (v25 || f.fordrevetFraUkraine))
  s[1269] = LAB_105a_1_nej
  // LAB.105a.3: Arbejdspligten begynder senest (LAB § 105 a, stk. 3)
  const v29 = shiftMonths(f.omfattetAfArbejdspligtFra, 1)
  const LAB_105a_3 = LAB_105a_3_er ? v29 : FIRST_DAY
  s[1271] = LAB_105a_3
  const LAB_105a_3_hoej = LAB_105a_3_er ? v29 : NEVER
  s[1272] = LAB_105a_3_hoej
  // LAB.105a.indfaset: Arbejdspligten skal være indfaset (LAB § 105 a)
  const v32 = f.fikSelvforsoergelsesydelse ? 20270 /* 2025-07-01 */ : 20454 /* 2026-01-01 */
  const LAB_105a_indfaset = LAB_105a_3_er ? v32 : FIRST_DAY
  s[1274] = LAB_105a_indfaset
  const LAB_105a_indfaset_hoej = LAB_105a_3_er ? v32 : NEVER
  s[1275] = LAB_105a_indfaset_hoej
  // SDL.7.2: Det mindste fravær (SDL § 7, stk. 2)
  const SDL_53_1_timer_er = f.persongruppe === 'loenmodtager'
  s[124] = SDL_53_1_timer_er
  const v36 = f.timerDuKanArbejde === 0
  s[2642] = v36
  const v37 = f.normalTimerPrUge - f.timerDuKanArbejde
  s[761] = v37
  const v38 = v37 >= 400
  s[2643] = v38
  const v39 = v36 || v38
  s[2641] = v39
  const v40 = SDL_53_1_timer_er && v39
  s[2640] = v40
  const v41 = f.persongruppe === 'selvstaendig'
  s[140] = v41
  const v42 = f.andelAfArbejdetDuKan <= 5000
  s[378] = v42
  const v43 = v41 && v42
  s[2644] = v43
  const v44 = f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  s[2645] = v44
  const v45 = f.ansatFra >= 15706 /* 2013-01-01 */
  s[2649] = v45
  const v46 = f.ansatIFleksjob && v45
  s[2648] = v46
  const v47 = v39 || v46
  s[2647] = v47
  const v48 = SDL_53_1_timer_er && v47
  s[2646] = v48
  const v49 = !s[0] && (v40 || v43 || v44) || s[0] && (v48 || v43 || v44)
  const SDL_7_2 = !s[1] || v49
  s[2049] = SDL_7_2
  const SDL_7_2_nej = !s[1] || !v49
  s[2050] = SDL_7_2_nej
  // SDL.7.1: Uarbejdsdygtig på grund af egen sygdom (SDL § 7, stk. 1-2)
  const SDL_7_1 = !s[1] || f.uarbejdsdygtigVedEgenSygdom && (SDL_7_2 || !s[1])
  s[146] = SDL_7_1
  const SDL_7_1_nej = !s[1] || f.uarbejdsdygtigVedEgenSygdom === false || SDL_7_2_nej
  s[152] = SDL_7_1_nej
  // SDL.24.3.2: De første dage, der ikke tæller (SDL § 24, stk. 3, nr. 1-2)
  const v54 = v41 ? 14 : 15
  const v55 = v41 ? 14 : 21
  const v56 = v41 ? 14 : 30
  // SDL.24.3: Dage, der tæller med (SDL § 24, stk. 3-4)
  const v57 = dropFirst(s[56], (start) => start >= NEVER ? 0 : start >= 13332 /* 2006-07-03 */ ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? v56 : v55) : v54) : 14) : Infinity)
  const v58 = dropFirst(s[56], (start) => { const r0_0 = start >= 13332 /* 2006-07-03 */; const r0_1 = start >= NEVER; const r0_2 = r0_0 ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? v56 : v55) : v54) : 14) : -Infinity; return Math.max(0, r0_1 ? 0 : r0_1 || !r0_0 ? Math.min(0, r0_2) : r0_2) })
  const v59 = allPeriods(f.afbrydelser)
  const v60 = without(v57, v59)
  const v61 = without(v58, v59)
  const SDL_24_3 = !s[57] ? NO_DAYS : without(v60, intersectTable(from(v61, 15523 /* 2012-07-02 */), HELLIGDAGE_2))
  s[59] = SDL_24_3
  const SDL_24_3_hoej = !s[57] ? ALL_DAYS : without(v61, intersectTable(from(v60, 15523 /* 2012-07-02 */), HELLIGDAGE_2))
  s[60] = SDL_24_3_hoej
  const SDL_24_3_eksakt = s[57] && sameDays(v57, v58)
  s[848] = SDL_24_3_eksakt
}

function svar_13(f, s) {
  // SDL.25.1: Grænsen for pensionister m.fl. (SDL § 25, stk. 1)
  const v0 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'seniorpension'
  s[153] = v0
  const v1 = f.pensionDuFaar === 'tidlig_pension'
  s[154] = v1
  const v2 = s[58] >= 15012 /* 2011-02-07 */
  s[705] = v2
  const v3 = onWeekdays(s[59], 62)
  s[65] = v3
  const v4 = onWeekdays(s[60], 62)
  s[64] = v4
  const v5 = monthEndOver(v4, 12, 130, s[58])
  const v6 = monthEndOver(v3, 12, 130, s[58])
  const v7 = !s[61] && s[62] >= v5
  s[2652] = v7
  const v8 = !s[61] && s[62] < v6
  s[2653] = v8
  const v9 = v7 && !s[61]
  const v10 = s[63] && !s[61] && v6 >= NEVER
  const v11 = v9 ? v5 : NEVER
  const v12 = v8 ? NEVER : v6
  const v13 = v9 ? (v8 || v10 ? Math.max(v6, v12) : v6) : v12
  const v14 = v9 || v8 || v10
  const v15 = monthEndOver(s[60], 12, 182, s[58])
  const v16 = monthEndOver(s[59], 12, 182, s[58])
  const v17 = !s[61] && s[62] >= v15
  s[2654] = v17
  const v18 = !s[61] && s[62] < v16
  s[2655] = v18
  const v19 = v17 && !s[61]
  const v20 = s[63] && !s[61] && v16 >= NEVER
  const v21 = v19 ? v15 : NEVER
  const v22 = v18 ? NEVER : v16
  const v23 = v19 ? (v18 || v20 ? Math.max(v16, v22) : v16) : v22
  const v24 = v19 || v18 || v20
  const SDL_25_1 = v2 ? (v14 ? (v24 ? Math.min(v11, v21) : v11) : v21) : FIRST_DAY
  s[159] = SDL_25_1
  const SDL_25_1_hoej = v2 ? (v14 ? (v24 ? Math.max(v13, v23) : v13) : v23) : NEVER
  s[161] = SDL_25_1_hoej
  const v27 = v0 || f.opfylderHelbredsbetingelserForFoertidspension || f.naaetFolkepensionsalder || v1
  s[651] = v27
  const SDL_25_1_er = v27 && !s[61] && (!v2 || v14 || v24)
  s[155] = SDL_25_1_er
  const SDL_25_1_ir = !v27 || s[61] || !v2 || v7 && s[63] || s[63] && !((s[61] || !s[63] && v5 === v6) && !s[61] && (s[61] || v5 === NEVER)) || v17 && s[63] || s[63] && !((s[61] || !s[63] && v15 === v16) && !s[61] && (s[61] || v15 === NEVER))
  s[157] = SDL_25_1_ir
}

function svar_14(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = monthEndOver(s[64], 18, 260, s[58])
  const v1 = monthEndOver(s[65], 18, 260, s[58])
  const v2 = !s[61] && v0 <= 16251 /* 2014-06-30 */
  s[66] = v2
  const v3 = !s[61] && v1 > 16251 /* 2014-06-30 */
  s[67] = v3
  const v4 = !s[61] && s[62] >= v0
  s[2671] = v4
  const v5 = !s[61] && s[62] < v1
  s[2672] = v5
  const v6 = v4 && !s[61]
  const v7 = s[63] && !s[61] && v1 >= NEVER
  const v8 = v6 ? v0 : NEVER
  const v9 = v5 ? NEVER : v1
  const v10 = v6 ? (v5 || v7 ? Math.max(v1, v9) : v1) : v9
  const v11 = v6 || v5 || v7
  const v12 = v4 && s[63] || s[63] && !((s[61] || !s[63] && v0 === v1) && !s[61] && (s[61] || v0 === NEVER))
  const v13 = v2 && v11
  const v14 = s[63] && v11 && v10 >= NEVER
  const v15 = v13 ? v8 : NEVER
  s[81] = v15
  const v16 = v3 ? NEVER : v10
  const v17 = v13 ? (v3 || v14 ? Math.max(v10, v16) : v10) : v16
  s[82] = v17
  const v18 = v13 || v3 || v14
  s[79] = v18
  const v19 = v2 && v12 || s[63] && !((!v11 || !v12 && v8 === v10) && v11 && (!v11 || v8 === NEVER))
  s[80] = v19
  const v20 = monthEndOver(s[60], 18, 364, s[58])
  const v21 = monthEndOver(s[59], 18, 364, s[58])
  const v22 = !s[61] && v20 <= 16251 /* 2014-06-30 */
  s[68] = v22
  const v23 = !s[61] && v21 > 16251 /* 2014-06-30 */
  s[69] = v23
  const v24 = !s[61] && s[62] >= v20
  s[2673] = v24
  const v25 = !s[61] && s[62] < v21
  s[2674] = v25
  const v26 = v24 && !s[61]
  const v27 = s[63] && !s[61] && v21 >= NEVER
  const v28 = v26 ? v20 : NEVER
  const v29 = v25 ? NEVER : v21
  const v30 = v26 ? (v25 || v27 ? Math.max(v21, v29) : v21) : v29
  const v31 = v26 || v25 || v27
  const v32 = v24 && s[63] || s[63] && !((s[61] || !s[63] && v20 === v21) && !s[61] && (s[61] || v20 === NEVER))
  const v33 = v22 && v31
  const v34 = s[63] && v31 && v30 >= NEVER
  const v35 = v33 ? v28 : NEVER
  s[85] = v35
  const v36 = v23 ? NEVER : v30
  const v37 = v33 ? (v23 || v34 ? Math.max(v30, v36) : v30) : v36
  s[86] = v37
  const v38 = v33 || v23 || v34
  s[83] = v38
  const v39 = v22 && v32 || s[63] && !((!v31 || !v32 && v28 === v30) && v31 && (!v31 || v28 === NEVER))
  s[84] = v39
  const v40 = v18 || v38
  const v41 = v18 ? (v38 ? Math.min(v15, v35) : v15) : v35
  s[73] = v41
  const v42 = v18 ? (v38 ? Math.max(v17, v37) : v17) : v37
  s[75] = v42
  const v43 = v19 || v39
  s[78] = v43
  const v44 = v18 && v15 <= 15011 /* 2011-02-06 */ && v17 >= 13332 /* 2006-07-03 */ || v38 && v35 <= 15011 /* 2011-02-06 */ && v37 >= 13332 /* 2006-07-03 */
  s[77] = v44
  const v45 = v18 && v15 <= 16251 /* 2014-06-30 */ && v17 >= 15012 /* 2011-02-07 */ || v38 && v35 <= 16251 /* 2014-06-30 */ && v37 >= 15012 /* 2011-02-07 */
  s[87] = v45
  const v46 = s[58] >= 16252 /* 2014-07-01 */
  s[70] = v46
  const v47 = Math.max(s[58], 16252 /* 2014-07-01 */)
  const v48 = monthEndOver(s[64], 9, 110, v47)
  const v49 = monthEndOver(s[65], 9, 110, v47)
  const v50 = !s[61] && s[62] >= v48
  s[2675] = v50
  const v51 = !s[61] && s[62] < v49
  s[2676] = v51
  const v52 = v50 && !s[61]
  const v53 = s[63] && !s[61] && v49 >= NEVER
  const v54 = v52 ? v48 : NEVER
  const v55 = v51 ? NEVER : v49
  const v56 = v52 ? (v51 || v53 ? Math.max(v49, v55) : v49) : v55
  const v57 = v52 || v51 || v53
  s[91] = v57
  const v58 = v50 && s[63] || s[63] && !((s[61] || !s[63] && v48 === v49) && !s[61] && (s[61] || v48 === NEVER))
  s[89] = v58
  const v59 = monthEndOver(s[60], 9, 154, v47)
  const v60 = monthEndOver(s[59], 9, 154, v47)
  const v61 = !s[61] && s[62] >= v59
  s[2677] = v61
  const v62 = !s[61] && s[62] < v60
  s[2678] = v62
  const v63 = v61 && !s[61]
  const v64 = s[63] && !s[61] && v60 >= NEVER
  const v65 = v63 ? v59 : NEVER
  const v66 = v62 ? NEVER : v60
  const v67 = v63 ? (v62 || v64 ? Math.max(v60, v66) : v60) : v66
  const v68 = v63 || v62 || v64
  s[92] = v68
  const v69 = v61 && s[63] || s[63] && !((s[61] || !s[63] && v59 === v60) && !s[61] && (s[61] || v59 === NEVER))
  s[90] = v69
  const v70 = v57 || v68
  s[88] = v70
  const v71 = !(v57 && !v58 || v68 && !v69) && (v40 || v18 || v38 || v57 || v68)
  const v72 = v71 ? FIRST_DAY : v57 ? (v68 ? Math.min(v54, v65) : v54) : v65
  const v73 = v71 ? NEVER : v57 ? (v68 ? Math.max(v56, v67) : v56) : v67
  const v74 = v45 && v40
  const v75 = !(v18 && !v19 && v15 >= 15012 /* 2011-02-07 */ && v17 <= 16251 /* 2014-06-30 */ || v38 && !v39 && v35 >= 15012 /* 2011-02-07 */ && v37 <= 16251 /* 2014-06-30 */) && (v70 || v71)
  const v76 = v74 ? (v75 ? Math.min(v41, v72) : v41) : v72
  s[74] = v76
  const v77 = v74 ? (v75 ? Math.max(v42, v73) : v42) : v73
  s[76] = v77
  const v78 = v44 && v40
  s[71] = v78
  const v79 = !(v18 && !v19 && v15 >= 13332 /* 2006-07-03 */ && v17 <= 15011 /* 2011-02-06 */ || v38 && !v39 && v35 >= 13332 /* 2006-07-03 */ && v37 <= 15011 /* 2011-02-06 */) && (v74 || v75)
  s[72] = v79
}

function svar_15(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = !s[61] && countDays(s[60], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) >= 1
  s[2659] = v0
  const v1 = !s[61] && countDays(s[59], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) < 1
  s[2660] = v1
  const v2 = !s[61] && countDays(s[64], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 110
  s[2665] = v2
  const v3 = !s[61] && countDays(s[65], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 110
  s[2666] = v3
  const v4 = s[66] || v3
  s[2664] = v4
  const v5 = (s[67] || s[63]) && (v2 || s[63]) && (s[67] || v2)
  s[2663] = v5
  const v6 = !s[61] && countDays(s[60], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 154
  s[2669] = v6
  const v7 = !s[61] && countDays(s[59], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 154
  s[2670] = v7
  const v8 = s[68] || v7
  s[2668] = v8
  const v9 = (s[69] || s[63]) && (v6 || s[63]) && (s[69] || v6)
  s[2667] = v9
  const v10 = v5 || v9
  s[2661] = v10
  const v11 = (v4 || s[63]) && (v8 || s[63]) && (v4 || v8)
  s[2662] = v11
  const v12 = s[70] || v1 || v11
  s[2658] = v12
  const v13 = !s[70] && (v0 || s[63]) && (v10 || s[63])
  s[2657] = v13
  const v14 = v13 && !v12
  s[2656] = v14
  const SDL_24_1 = v13 ? FIRST_DAY : s[71] ? (s[72] ? Math.min(s[73], s[74]) : s[73]) : s[74]
  s[160] = SDL_24_1
  const SDL_24_1_hoej = v13 ? NEVER : s[71] ? (s[72] ? Math.max(s[75], s[76]) : s[75]) : s[76]
  s[162] = SDL_24_1_hoej
  const SDL_24_1_er = !s[61] && (v13 || !v14 && (s[71] || s[72]))
  s[156] = SDL_24_1_er
  const SDL_24_1_ir = s[61] || v13 || !v14 && (s[77] && s[78] || !(s[79] && !s[80] && s[81] >= 13332 /* 2006-07-03 */ && s[82] <= 15011 /* 2011-02-06 */ || s[83] && !s[84] && s[85] >= 13332 /* 2006-07-03 */ && s[86] <= 15011 /* 2011-02-06 */) && (s[87] && s[78] || !(s[79] && !s[80] && s[81] >= 15012 /* 2011-02-07 */ && s[82] <= 16251 /* 2014-06-30 */ || s[83] && !s[84] && s[85] >= 15012 /* 2011-02-07 */ && s[86] <= 16251 /* 2014-06-30 */) && (s[88] && (s[89] || s[90]) || !(s[91] && !s[89] || s[92] && !s[90]))))
  s[158] = SDL_24_1_ir
  // SDL.27.1.1: Forlængelse, fordi revalidering er sandsynlig (SDL § 27, stk. 1, nr. 1)
  const v19 = SDL_24_1_hoej >= NEVER
  s[3464] = v19
  const v20 = SDL_24_1_er && SDL_24_1 < NEVER
  s[634] = v20
  const v21 = SDL_24_1_er && v19
  s[635] = v21
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
  s[97] = v31
  const v32 = f.forlaengelseErAfgjort === false && (v20 && SDL_24_1_ir || SDL_24_1_ir && !((!SDL_24_1_er || !SDL_24_1_ir && v22 === v23) && SDL_24_1_er && (!SDL_24_1_er || f.vurderingsdato === v22)))
  s[879] = v32
  const v33 = f.forlaengelseErAfgjort ? f.forlaengelseAfgjortDen : v26 ? (v28 ? Math.min(v22, v29) : v22) : v29
  s[99] = v33
  const v34 = f.forlaengelseErAfgjort ? f.forlaengelseAfgjortDen : v26 ? (v28 ? Math.max(v23, v30) : v23) : v30
  s[98] = v34
  const v35 = v31 && v33 <= 13331 /* 2006-07-02 */
  s[93] = v35
  const v36 = v34 >= 13332 /* 2006-07-03 */
  s[101] = v36
  const v37 = v33 <= 15011 /* 2011-02-06 */
  s[677] = v37
  const v38 = v31 && v36 && v37
  s[94] = v38
  const v39 = v34 >= 15012 /* 2011-02-07 */
  const v40 = v33 <= 20484 /* 2026-01-31 */
  const v41 = v31 && v39 && v40
  const v42 = v33 <= 2147483646
  s[100] = v42
  const v43 = v31 && v34 >= 20485 /* 2026-02-01 */ && v42
  s[685] = v43
  const v44 = v32 || v31 && v34 === NEVER
  s[102] = v44
  const SDL_27_1_1 = v35 || v38 && f.revalideringErSandsynlig || v41 && f.revalideringErSandsynlig || v43
  s[103] = SDL_27_1_1
  const SDL_27_1_1_nej = v35 || v38 && f.revalideringErSandsynlig === false || v41 && f.revalideringErSandsynlig === false || v43
  s[108] = SDL_27_1_1_nej
  const SDL_27_1_1_ir = v35 || v43 || v44
  s[109] = SDL_27_1_1_ir
  // SDL.27.1.2: Forlængelse for at afklare arbejdsevnen (SDL § 27, stk. 1, nr. 2)
  const v48 = v31 && v39 && v42
  s[115] = v48
  const SDL_27_1_2 = v35 || v38 && f.afklaringErNoedvendig || v48 && f.afklaringErNoedvendig
  s[104] = SDL_27_1_2
  const SDL_27_1_2_nej = v35 || v38 && f.afklaringErNoedvendig === false || v48 && f.afklaringErNoedvendig === false
  s[112] = SDL_27_1_2_nej
  const SDL_27_1_2_ir = v35 || v44
  s[111] = SDL_27_1_2_ir
  // SDL.27.1.3.uger: Længste forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v52 = v31 && v36 && v33 <= 13544 /* 2007-01-31 */
  const v53 = v31 && v34 >= 13545 /* 2007-02-01 */ && v33 <= 13604 /* 2007-04-01 */
  const v54 = v31 && v34 >= 13605 /* 2007-04-02 */ && v37
  const v55 = v31 && v39 && v33 <= 16251 /* 2014-06-30 */
  s[95] = v55
  const v56 = v34 >= 16252 /* 2014-07-01 */
  const v57 = v31 && v56 && v42
  s[96] = v57
  const v58 = v55 || v57
  s[678] = v58
  const v59 = v54 || v58
  const SDL_27_1_3_uger = v35 ? -Infinity : v52 ? 364 : v53 ? 364 : v54 ? 728 : v55 ? 728 : 938
  s[681] = SDL_27_1_3_uger
  const SDL_27_1_3_uger_hoej = v35 ? Infinity : v53 || v59 ? (v59 ? (v58 ? (v57 ? 938 : 728) : 728) : 728) : 364
  s[683] = SDL_27_1_3_uger_hoej
  const SDL_27_1_3_uger_er = v35 || v52 || v53 || v54 || v55 || v57
  s[679] = SDL_27_1_3_uger_er
  // SDL.27.1.3: Forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v63 = SDL_27_1_3_uger_er && SDL_27_1_3_uger_hoej >= f.laegensSkoenUgerTilArbejde
  s[2693] = v63
  const v64 = SDL_27_1_3_uger_er && SDL_27_1_3_uger < f.laegensSkoenUgerTilArbejde
  s[2694] = v64
  const v65 = f.underLaegebehandling === false || f.laegensSkoenErSikkert === false || v64
  const v66 = f.underLaegebehandling && f.laegensSkoenErSikkert && (v63 || SDL_27_1_2_ir)
  const v67 = f.laegensSkoenUgerTilArbejde <= 364
  s[2695] = v67
  const v68 = f.underLaegebehandling && f.laegensSkoenErSikkert && v67
  const v69 = f.laegensSkoenUgerTilArbejde <= 728
  s[2696] = v69
  const v70 = f.underLaegebehandling && f.laegensSkoenErSikkert && v69
  const SDL_27_1_3 = v35 || v52 && v66 || v53 && (v68 || v70) || v54 && v66 || v48 && v66
  s[105] = SDL_27_1_3
  const SDL_27_1_3_nej = v35 || v52 && v65 || v53 && (!v68 || !v70) || v54 && v65 || v48 && v65
  s[113] = SDL_27_1_3_nej
  // SDL.27.1.4: Forlængelse, fordi fleksjob eller pension skal afklares (SDL § 27, stk. 1, nr. 4)
  const v73 = v31 && v56 && v40
  s[684] = v73
  const SDL_27_1_4 = v35 || v38 && f.kanIkkeArbejdePaaNormaleVilkaar || v55 && f.kanIkkeArbejdePaaNormaleVilkaar || v73 && f.sagSkalIRehabiliteringsteam || v43
  s[106] = SDL_27_1_4
  const SDL_27_1_4_nej = v35 || v38 && f.kanIkkeArbejdePaaNormaleVilkaar === false || v55 && f.kanIkkeArbejdePaaNormaleVilkaar === false || v73 && f.sagSkalIRehabiliteringsteam === false || v43
  s[114] = SDL_27_1_4_nej
  // SDL.27.1.5: Forlængelse ved livstruende sygdom (SDL § 27, stk. 1, nr. 5)
  const v76 = f.laegenVurdererLivstruende && f.behandlingsmulighederUdtoemte
  const SDL_27_1_5 = v35 || v38 && v76 || v55 && v76 || v57 && f.laegenVurdererLivstruende
  s[107] = SDL_27_1_5
  const SDL_27_1_5_nej = v35 || v38 && !v76 || v55 && !v76 || v57 && f.laegenVurdererLivstruende === false
  s[110] = SDL_27_1_5_nej
}

function svar_16(f, s) {
  // SDL.27.1.6: Forlængelse ved arbejdsskadesag (SDL § 27, stk. 1, nr. 6)
  const v0 = f.arbejdsskadesag === 'uden_afgoerelse'
  const v1 = f.arbejdsskadesag === 'uden_afgoerelse' || f.arbejdsskadesag === 'foreloebig_afgoerelse'
  const SDL_27_1_6 = s[93] || s[94] && v0 || s[95] && v0 || s[96] && v1
  s[686] = SDL_27_1_6
  const SDL_27_1_6_nej = s[93] || s[94] && !v0 || s[95] && !v0 || s[96] && !v1
  s[692] = SDL_27_1_6_nej
  // SDL.27.1.7.2: Åbenbar sag om førtidspension uden om rehabiliteringsteamet (SDL § 27, stk. 1, nr. 7)
  const v4 = s[97] && s[98] >= 16953 /* 2016-06-01 */ && s[99] <= 16974 /* 2016-06-22 */
  const v5 = s[97] && s[98] >= 16975 /* 2016-06-23 */ && s[99] <= 20634 /* 2026-06-30 */
  const v6 = s[97] && s[98] >= 20635 /* 2026-07-01 */ && s[100]
  const SDL_27_1_7_2 = s[93] || v4 || v5 && f.arbejdsevnenKanAabenbartIkkeForbedres || v6
  s[2187] = SDL_27_1_7_2
  const SDL_27_1_7_2_nej = s[93] || s[97] && s[101] && s[99] <= 16952 /* 2016-05-31 */ || v4 || v5 && f.arbejdsevnenKanAabenbartIkkeForbedres === false || v6
  s[2188] = SDL_27_1_7_2_nej
  const SDL_27_1_7_2_ir = s[93] || v4 || v6 || s[102]
  s[2189] = SDL_27_1_7_2_ir
  // SDL.27.1.7: Forlængelse ved sag om førtidspension (SDL § 27, stk. 1, nr. 7)
  const SDL_27_1_7 = s[93] || s[94] && f.foertidspensionssagPaabegyndt || s[95] && f.foertidspensionssagPaabegyndt || s[96] && (f.ansoegningOmFoertidspension || SDL_27_1_7_2)
  s[687] = SDL_27_1_7
  const SDL_27_1_7_nej = s[93] || s[94] && f.foertidspensionssagPaabegyndt === false || s[95] && f.foertidspensionssagPaabegyndt === false || s[96] && f.ansoegningOmFoertidspension === false && (SDL_27_1_7_2_nej || SDL_27_1_7_2_ir)
  s[693] = SDL_27_1_7_nej
  // SDL.27.1: Forlængelse af sygedagpenge (SDL § 27, stk. 1)
  const v12 = s[103] || s[104] || s[105] || s[106] || s[107] || SDL_27_1_6 || SDL_27_1_7
  const v13 = s[108] || s[109]
  s[688] = v13
  const v14 = s[110] || s[111]
  s[689] = v14
  const v15 = SDL_27_1_6_nej || s[111]
  s[690] = v15
  const v16 = SDL_27_1_7_nej || s[111]
  s[691] = v16
  const v17 = v13 && (s[112] || s[111]) && (s[113] || s[111]) && (s[114] || s[109]) && v14 && v15 && v16 && (s[108] || s[112] || s[113] || s[114] || s[110] || SDL_27_1_6_nej || SDL_27_1_7_nej)
  const v18 = s[109] && s[111]
  s[703] = v18
  const SDL_27_1 = s[93] || s[94] && v12 || s[115] && v12
  s[163] = SDL_27_1
  const SDL_27_1_nej = s[93] || s[94] && v17 || s[115] && v17
  s[164] = SDL_27_1_nej
  const SDL_27_1_ir = s[93] || s[94] && v18 || s[115] && v18 || s[102]
  s[165] = SDL_27_1_ir
  // SDL.24a.1.grænse: Over grænsen på første fraværsdag (SDL § 24 a, stk. 1)
  const v22 = s[116] <= 16251 /* 2014-06-30 */
  s[636] = v22
  const v23 = !s[61] && s[117] && v22
  s[150] = v23
  const v24 = !s[61] && s[118] >= 16252 /* 2014-07-01 */ && s[119]
  s[147] = v24
  const v25 = monthStart(s[116])
  s[133] = v25
  const v26 = monthStart(s[118])
  s[134] = v26
  const v27 = shiftMonths(v25, -9)
  const v28 = shiftMonths(v26, -9)
  const v29 = shiftDays(v25, -1)
  const v30 = shiftDays(v26, -1)
  const v31 = shiftMonths(v25, -8)
  const v32 = shiftMonths(v26, -8)
  const v33 = shiftDays(s[116], -1)
  const v34 = shiftDays(s[118], -1)
  const SDL_24a_1_graense = s[120] || v24 && (!s[61] && countDays(s[64], v27, v30) > 110 || !s[61] && countDays(s[60], v27, v30) > 154 || !s[61] && countDays(s[64], v31, v34) > 110 || !s[61] && countDays(s[60], v31, v34) > 154)
  s[148] = SDL_24a_1_graense
  const SDL_24a_1_graense_nej = s[120] || v23 || v24 && (!s[61] && countDays(s[65], v28, v29) <= 110 || !s[61] && countDays(s[59], v28, v29) <= 154 || !s[61] && countDays(s[65], v32, v33) <= 110 || !s[61] && countDays(s[59], v32, v33) <= 154)
  s[151] = SDL_24a_1_graense_nej
  const SDL_24a_1_graense_ir = s[120] || v24 && s[63] || s[121]
  s[149] = SDL_24a_1_graense_ir
  // SDL.30.2: Beskæftigelseskravet over for arbejdsgiveren (SDL § 30, stk. 2-4)
  const v38 = !s[61] && shiftDays(s[118], -56) >= f.ansatFra
  s[2702] = v38
  const v39 = !s[61] && shiftDays(s[116], -56) < f.ansatFra
  s[2703] = v39
  const v40 = v39 || f.andetFravaerSeneste8Uger
  s[2701] = v40
  const v41 = (v38 || s[63]) && f.andetFravaerSeneste8Uger === false
  s[2700] = v41
  const v42 = f.timerHosArbejdsgiveren >= 7400
  s[2704] = v42
  const v43 = v40 || !v42
  s[2699] = v43
  const v44 = v41 && v42
  s[2698] = v44
  const v45 = v42 && f.genansat && f.paaArbejdeDaSygdommenKom
  s[2705] = v45
  const v46 = v44 || v45
  const v47 = v43 && !v45
  const v48 = !s[61] && s[122] && s[119]
  s[131] = v48
  const SDL_30_2 = s[120] || s[123] && v46 || v48 && v46
  s[2200] = SDL_30_2
  const SDL_30_2_nej = s[120] || s[123] && v47 || v48 && v47
  s[2201] = SDL_30_2_nej
  const SDL_30_2_ir = s[120] || s[121]
  s[128] = SDL_30_2_ir
  // SDL.30.fleksjob: Ingen arbejdsgiverperiode i fleksjob (SDL § 32, stk. 1, nr. 5)
  const SDL_30_fleksjob = f.ansatIFleksjob && (s[120] || s[123] || v48)
  s[2202] = SDL_30_fleksjob
  const SDL_30_fleksjob_nej = f.ansatIFleksjob && s[120]
  s[2203] = SDL_30_fleksjob_nej
  const SDL_30_fleksjob_ir = f.ansatIFleksjob === false || SDL_30_2_ir
  s[2204] = SDL_30_fleksjob_ir
  // SDL.30: Ret over for arbejdsgiveren (SDL § 30, stk. 1)
  const v55 = f.ansatIFleksjob === false || SDL_30_fleksjob_nej
  s[2706] = v55
  const v56 = f.ansatIFleksjob && (SDL_30_fleksjob || SDL_30_fleksjob_ir)
  s[2707] = v56
  const v57 = !s[124] || SDL_30_2_nej || v56
  const v58 = s[124] && (SDL_30_2 || SDL_30_2_ir) && v55
  const SDL_30 = s[120] || s[123] && v58 || v48 && v58
  s[129] = SDL_30
  const SDL_30_nej = s[120] || s[123] && v57 || v48 && v57
  s[130] = SDL_30_nej
  // SDL.30.1: Arbejdsgiverperioden (SDL § 30, stk. 1)
  const v61 = !s[61] && s[117] && s[116] <= 13604 /* 2007-04-01 */
  const v62 = !s[61] && s[118] >= 13605 /* 2007-04-02 */ && s[116] <= 14031 /* 2008-06-01 */
  const v63 = s[116] <= 15340 /* 2012-01-01 */
  s[732] = v63
  const v64 = !s[61] && s[118] >= 14032 /* 2008-06-02 */ && v63
  const v65 = s[118] >= 15341 /* 2012-01-02 */
  s[733] = v65
  const v66 = !s[61] && v65 && s[119]
  const v67 = v64 || v66
  const SDL_30_1 = s[120] ? -Infinity : v61 ? 14 : v62 ? 15 : v64 ? 21 : 30
  s[125] = SDL_30_1
  const SDL_30_1_hoej = s[120] ? Infinity : v62 || v67 ? (v67 ? (v66 ? 30 : 21) : 15) : 14
  s[126] = SDL_30_1_hoej
  const SDL_30_1_er = s[120] || v61 || v62 || v64 || v66
  s[127] = SDL_30_1_er
}

function svar_17(f, s) {
  // SDL.31.1: Sidste dag, arbejdsgiveren betaler (SDL § 31, stk. 1)
  const v0 = shiftDays(s[116], s[125])
  s[730] = v0
  const v1 = shiftDays(s[118], s[126])
  s[731] = v1
  const v2 = !s[61] && s[127]
  s[576] = v2
  const v3 = s[63] || s[128]
  s[580] = v3
  const v4 = shiftDays(v0, -1)
  s[578] = v4
  const v5 = shiftDays(v1, -1)
  s[577] = v5
  const v6 = f.fratraeder ? Math.min(v4, f.fratraedelsesdag) : v4
  const v7 = f.fratraeder ? Math.min(v5, f.fratraedelsesdag) : v5
  const v8 = s[129] && v2
  const v9 = s[128] && v2 && v7 >= NEVER
  const v10 = s[130] ? NEVER : v7
  const v11 = v8 || s[130] || v9
  const v12 = s[129] && v3 || s[128] && !((!v2 || !v3 && v6 === v7) && v2 && (!v2 || v6 === NEVER))
  const SDL_31_1 = s[120] ? FIRST_DAY : v8 ? v6 : NEVER
  s[616] = SDL_31_1
  const SDL_31_1_hoej = s[120] ? NEVER : v8 ? (s[130] || v9 ? Math.max(v7, v10) : v7) : v10
  s[617] = SDL_31_1_hoej
  const SDL_31_1_er = s[120] || s[123] && v11 || s[131] && v11
  s[615] = SDL_31_1_er
  const SDL_31_1_ir = s[120] || s[123] && v12 || s[131] && v12 || s[121]
  s[618] = SDL_31_1_ir
  // SDL.32.1: Beskæftigelseskravet over for kommunen (SDL § 32, stk. 1-3)
  const v17 = !s[61] && shiftDays(s[118], -91) >= f.tilknyttetArbejdsmarkedetFra
  s[2714] = v17
  const v18 = !s[61] && shiftDays(s[116], -91) < f.tilknyttetArbejdsmarkedetFra
  s[2715] = v18
  const v19 = f.timerSeneste13Uger >= 12000
  s[2716] = v19
  const v20 = SDL_31_1_er && SDL_31_1 < f.vurderingsdato
  s[2719] = v20
  const v21 = SDL_31_1_er && SDL_31_1_hoej >= f.vurderingsdato
  s[2720] = v21
  const v22 = s[130] || v20
  s[2717] = v22
  const v23 = s[129] || s[128]
  s[579] = v23
  const v24 = v23 && (v21 || SDL_31_1_ir) && (s[129] || v21)
  s[136] = v24
  const v25 = s[128] && SDL_31_1_ir
  s[2718] = v25
  const v26 = v18 || !v19 || v24
  s[2713] = v26
  const v27 = v22 || v25
  s[137] = v27
  const v28 = (v17 || s[63]) && v19 && v27
  s[2712] = v28
  const v29 = f.uddannelsensLaengde >= 18
  s[2721] = v29
  const v30 = !s[61] && s[118] >= f.uddannelseAfsluttet
  s[2722] = v30
  const v31 = !s[61] && s[116] < f.uddannelseAfsluttet
  s[2723] = v31
  const v32 = shiftMonths(f.uddannelseAfsluttet, 1)
  const v33 = !s[61] && v32 >= s[116]
  s[2724] = v33
  const v34 = !s[61] && v32 < s[118]
  s[2725] = v34
  const v35 = f.erhvervsmaessigUddannelse === false || !v29 || v31 || v34
  s[143] = v35
  const v36 = f.erhvervsmaessigUddannelse && v29 && (v30 || s[63]) && (v33 || s[63])
  s[144] = v36
  const v37 = v28 || f.dagpengeretHvisRask || v36 || f.elevILoennetPraktik || f.ansatIFleksjob
  const v38 = v26 && f.dagpengeretHvisRask === false && v35 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false
  const v39 = !s[61] && s[122] && s[116] <= 15522 /* 2012-07-01 */
  const v40 = !s[61] && s[118] >= 15523 /* 2012-07-02 */ && s[132]
  const v41 = !s[61] && shiftDays(s[118], -182) >= f.tilknyttetArbejdsmarkedetFra
  s[2728] = v41
  const v42 = !s[61] && shiftDays(s[116], -182) < f.tilknyttetArbejdsmarkedetFra
  s[2729] = v42
  const v43 = f.timerSeneste26Uger >= 24000
  s[2730] = v43
  const v44 = v42 || !v43 || v24
  s[2727] = v44
  const v45 = (v41 || s[63]) && v43 && v27
  s[2726] = v45
  const v46 = shiftMonths(s[133], -6)
  const v47 = shiftMonths(s[134], -6)
  const v48 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[61] && r_timerPrMaaned.maaned >= v46; const r0_1 = !s[61] && r_timerPrMaaned.maaned < s[134]; return (r0_0 || s[63]) && (r0_1 || s[63]) && (r0_0 || r0_1) ? r_timerPrMaaned.timer : 0 }) >= 24000
  s[2737] = v48
  const v49 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[61] && r_timerPrMaaned.maaned >= v46; const r0_1 = !s[61] && r_timerPrMaaned.maaned < s[134]; const r0_2 = (r0_0 || s[63]) && (r0_1 || s[63]) && (r0_0 || r0_1); return r0_2 ? (r0_2 && !(!s[61] && r_timerPrMaaned.maaned < v47 || !s[61] && r_timerPrMaaned.maaned >= s[133]) && !s[63] ? r_timerPrMaaned.timer : 0) : 0 }) >= 24000
  s[2738] = v49
  const v50 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[61] && r_timerPrMaaned.maaned >= v46; const r0_1 = !s[61] && r_timerPrMaaned.maaned < s[134]; return (r0_0 || s[63]) && (r0_1 || s[63]) && (r0_0 || r0_1) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5
  s[2739] = v50
  const v51 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[61] && r_timerPrMaaned.maaned >= v46; const r0_1 = !s[61] && r_timerPrMaaned.maaned < s[134]; const r0_2 = (r0_0 || s[63]) && (r0_1 || s[63]) && (r0_0 || r0_1); const r0_3 = r_timerPrMaaned.timer >= 4000; const r0_4 = r0_2 && r0_3; return r0_4 ? (r0_4 && !(r0_2 && !r0_3 || !s[61] && r_timerPrMaaned.maaned < v47 || !s[61] && r_timerPrMaaned.maaned >= s[133] || s[63] && !r0_3) && !(s[63] && r0_3) ? 1 : 0) : 0 }) >= 5
  s[2740] = v51
  const v52 = !v49 || !v51
  s[2736] = v52
  const v53 = v48 && v50
  s[2735] = v53
  const v54 = 6 + f.maanederDerSesBortFra
  const v55 = -v54
  const v56 = shiftMonths(s[133], v55)
  const v57 = shiftMonths(s[134], v55)
  const v58 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[61] && r_timerPrMaaned.maaned < s[134]; const r0_1 = !s[61] && r_timerPrMaaned.maaned >= v56; return (r0_1 || s[63]) && (r0_0 || s[63]) && (r0_1 || r0_0) ? r_timerPrMaaned.timer : 0 }) >= 24000
  s[2743] = v58
  const v59 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[61] && r_timerPrMaaned.maaned < s[134]; const r0_1 = !s[61] && r_timerPrMaaned.maaned >= v56; const r0_2 = (r0_1 || s[63]) && (r0_0 || s[63]) && (r0_1 || r0_0); return r0_2 ? (r0_2 && !(!s[61] && r_timerPrMaaned.maaned < v57 || !s[61] && r_timerPrMaaned.maaned >= s[133]) && !s[63] ? r_timerPrMaaned.timer : 0) : 0 }) >= 24000
  s[2744] = v59
  const v60 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[61] && r_timerPrMaaned.maaned < s[134]; const r0_1 = !s[61] && r_timerPrMaaned.maaned >= v56; return (r0_1 || s[63]) && (r0_0 || s[63]) && (r0_1 || r0_0) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5
  s[2745] = v60
  const v61 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[61] && r_timerPrMaaned.maaned < s[134]; const r0_1 = r_timerPrMaaned.timer >= 4000; const r0_2 = !s[61] && r_timerPrMaaned.maaned >= v56; const r0_3 = (r0_2 || s[63]) && (r0_0 || s[63]) && (r0_2 || r0_0); const r0_4 = r0_3 && r0_1; return r0_4 ? (r0_4 && !(r0_3 && !r0_1 || !s[61] && r_timerPrMaaned.maaned < v57 || !s[61] && r_timerPrMaaned.maaned >= s[133] || s[63] && !r0_1) && !(s[63] && r0_1) ? 1 : 0) : 0 }) >= 5
  s[2746] = v61
  const v62 = !v59 || !v61
  s[2742] = v62
  const v63 = v58 && v60
  s[2741] = v63
  const v64 = v53 || v63
  s[2733] = v64
  const v65 = v52 && v62
  s[2734] = v65
  const v66 = f.iBeskaeftigelse === false || v65 || v24
  s[2732] = v66
  const v67 = f.iBeskaeftigelse && v64 && v27
  s[2731] = v67
  const SDL_32_1 = s[120] || s[123] && v37 || v39 && v37 || v40 && (v45 || f.dagpengeretHvisRask || v36 || f.elevILoennetPraktik || f.ansatIFleksjob) || s[135] && (v67 || f.dagpengeretHvisRask || v36 || f.elevILoennetPraktik || f.ansatIFleksjob)
  s[139] = SDL_32_1
  const SDL_32_1_nej = s[120] || s[123] && v38 || v39 && v38 || v40 && v44 && f.dagpengeretHvisRask === false && v35 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false || s[135] && v66 && f.dagpengeretHvisRask === false && v35 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false
  s[138] = SDL_32_1_nej
  // SDL.42.1: Beskæftigelseskravet for selvstændige (SDL § 42)
  const v70 = f.maanederSomSelvstaendig + f.maanederSomLoenmodtagerFoer >= 6
  s[2748] = v70
  const v71 = v70 && f.drevetSenesteMaaned
  s[2747] = v71
  const v72 = f.timerIVirksomheden >= 1850
  s[2749] = v72
  const v73 = v71 && v72
  s[2750] = v73
  const v74 = !s[61] && s[122] && s[116] <= 15705 /* 2012-12-31 */
  const v75 = !s[61] && s[118] >= 15706 /* 2013-01-01 */ && s[116] <= 15883 /* 2013-06-27 */
  const v76 = v73 || f.tilskudTilEgenVirksomhed
  const v77 = !s[61] && s[118] >= 15884 /* 2013-06-28 */ && s[119]
  const SDL_42_1 = s[120] || s[123] && v73 || v74 && v73 || v75 && v76 || v77 && v76
  s[142] = SDL_42_1
  const SDL_42_1_nej = s[120] || s[123] && !v73 || v74 && !v73 || v75 && !v76 || v77 && !v76
  s[141] = SDL_42_1_nej
}

function svar_18(f, s) {
  // SDL.34.1: Ret ved arbejdsskade (SDL § 34, stk. 1)
  const v0 = f.arbejdsskade === false || s[136]
  const v1 = f.arbejdsskade && s[137]
  const SDL_34_1 = s[120] || s[123] && v1 || s[131] && v1
  s[2209] = SDL_34_1
  const SDL_34_1_nej = s[120] || s[123] && v0 || s[131] && v0
  s[2210] = SDL_34_1_nej
  // SDL.32: Ret over for kommunen (SDL § 2, stk. 2)
  const v4 = !s[124] || s[138]
  s[2752] = v4
  const v5 = s[124] && (s[139] || s[128])
  s[2751] = v5
  const v6 = !s[140] || s[141]
  s[2754] = v6
  const v7 = s[140] && (s[142] || s[128])
  s[2753] = v7
  const v8 = f.persongruppe === 'ingen'
  s[718] = v8
  const v9 = !v8 || s[143]
  s[575] = v9
  const v10 = v8 && s[144]
  s[574] = v10
  const v11 = v5 || v7 || s[145] || v10 || SDL_34_1
  const v12 = v4 && v6 && !s[145] && v9 && (SDL_34_1_nej || s[128])
  const SDL_32 = s[120] || s[123] && v11 || s[131] && v11
  s[581] = SDL_32
  const SDL_32_nej = s[120] || s[123] && v12 || s[131] && v12
  s[582] = SDL_32_nej
  // SDL.3: Ophold i Danmark (SDL § 3)
  const v15 = f.vurderingsdato >= 17702 /* 2018-06-20 */
  s[2755] = v15
  const v16 = !v15 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'dansk_social_sikring') || v15 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'repatriering' || f.ophold === 'dansk_social_sikring')
  const SDL_3 = !s[1] || v16
  s[586] = SDL_3
  const SDL_3_nej = !s[1] || !v16
  s[583] = SDL_3_nej
  // SDL.24a.1: Jobafklaring ved ny sygemelding (SDL § 24 a, stk. 1)
  const v19 = SDL_32 || s[128]
  s[627] = v19
  const v20 = SDL_3 || !s[1]
  s[584] = v20
  const v21 = s[146] || !s[1]
  s[585] = v21
  const SDL_24a_1 = s[120] || s[147] && (s[148] || s[149]) && v19 && v20 && v21 && (s[148] || SDL_32 || SDL_3 || s[146])
  s[637] = SDL_24a_1
  const SDL_24a_1_nej = s[120] || s[150] || s[147] && (s[151] || SDL_32_nej || SDL_3_nej || s[152])
  s[640] = SDL_24a_1_nej
  const SDL_24a_1_ir = s[120] || s[147] && s[149] && s[128] && !s[1] || s[121]
  s[639] = SDL_24a_1_ir
  // SDL.24c.1: Stop for sygedagpenge, når sygdommen ikke længere er livstruende (SDL § 24 c, stk. 1)
  const v25 = f.vurderingsdato >= 16801 /* 2016-01-01 */
  s[220] = v25
  const v26 = v25 && f.fikSygedagpengeVedLivstruende && f.laegenFinderIkkeLaengereLivstruende
  const SDL_24c_1 = !s[1] || v26
  s[2146] = SDL_24c_1
  const SDL_24c_1_nej = !s[1] || !v26
  s[2147] = SDL_24c_1_nej
  // LAB.107.1: Ret til jobafklaringsforløb (LAB § 107)
  const v29 = s[153] || f.naaetFolkepensionsalder || s[154]
  s[2768] = v29
  const v30 = f.forlaengelseErAfgjort || v29 && s[155] || !v29 && s[156]
  s[630] = v30
  const v31 = f.forlaengelseErAfgjort === false && (v29 && s[157] || !v29 && s[158])
  s[631] = v31
  const v32 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v29 ? s[159] : s[160]
  s[632] = v32
  const v33 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v29 ? s[161] : s[162]
  s[633] = v33
  const v34 = v30 && f.vurderingsdato >= v32
  s[2766] = v34
  const v35 = v30 && f.vurderingsdato < v33
  s[2767] = v35
  const v36 = v35 || v29 || s[163]
  s[2765] = v36
  const v37 = s[164] || s[165]
  s[704] = v37
  const v38 = (v34 || v31) && !v29 && v37
  s[2764] = v38
  const v39 = v38 || SDL_24a_1
  s[2762] = v39
  const v40 = SDL_24a_1_nej || SDL_24a_1_ir
  s[638] = v40
  const v41 = v36 && v40
  s[2763] = v41
  const v42 = v38 || SDL_24a_1 || SDL_24c_1
  s[2769] = v42
  const v43 = v36 && v40 && (SDL_24c_1_nej || !s[1])
  s[2770] = v43
  const v44 = !s[61] && f.vurderingsdato >= s[116]
  s[629] = v44
  const v45 = !s[61] && f.vurderingsdato < s[118]
  s[628] = v45
  const v46 = !s[166] || v44
  s[2757] = v46
  const v47 = s[166] && (v45 || s[63])
  s[2758] = v47
  const LAB_107_1 = v46 && (!s[1] || s[166] && (!v25 && v21 && v39 || v25 && v21 && v42))
  s[1276] = LAB_107_1
  const LAB_107_1_nej = v46 && (!s[1] || !s[166] || !v25 && (s[152] || v41) || v25 && (s[152] || v43))
  s[1277] = LAB_107_1_nej
  const LAB_107_1_ir = v46 && !s[1] || v47
  s[1278] = LAB_107_1_ir
  // LAB.108.2: Tilbuddet kan indgå i forløbet (LAB § 108, stk. 2)
  const v51 = f.vurderingsdato >= 17126 /* 2016-11-21 */
  s[178] = v51
  const v52 = f.ventesFuldtRask && s[167] && f.fikTvaerfagligIndsats === false
  s[2774] = v52
  const v53 = f.tilbudUnderForloebet === 'praktik' || f.tilbudUnderForloebet === 'vejledning'
  s[2775] = v53
  const v54 = !v51 || s[168] || !v52 || v53
  const LAB_108_2 = s[169] && (!s[166] || v54)
  s[1279] = LAB_108_2
  const LAB_108_2_nej = s[169] && (!s[166] || !v54)
  s[1280] = LAB_108_2_nej
  // LAB.109.1.frist: Sagen skal have været i rehabiliteringsteamet (LAB § 109)
  const v57 = f.jobafklaringStartede >= 16428 /* 2014-12-24 */
  s[2776] = v57
  const v58 = shiftDays(f.sygedagpengeOphoerteDen, 28)
  const v59 = f.jobafklaringStartede >= 16617 /* 2015-07-01 */
  s[2777] = v59
  const v60 = shiftDays(f.jobafklaringStartede, 28)
  const v61 = f.jobafklaringEfter === 'ny_sygemelding'
  s[2778] = v61
  const v62 = s[170] ? NEVER : v61 ? shiftDays(f.afgoerelseOmJobafklaringDen, 28) : v60
  const LAB_109_1_frist = s[171] ? (v57 ? (v59 ? (s[172] ? (s[173] ? v62 : FIRST_DAY) : v60) : FIRST_DAY) : v58) : FIRST_DAY
  s[1284] = LAB_109_1_frist
  const LAB_109_1_frist_hoej = s[171] ? (v57 ? (v59 ? (s[172] ? (s[173] ? v62 : NEVER) : v60) : NEVER) : v58) : NEVER
  s[1285] = LAB_109_1_frist_hoej
  const LAB_109_1_frist_ir = s[174] && (!s[171] || v57 && (!v59 || s[175])) || s[176]
  s[1286] = LAB_109_1_frist_ir
}

function svar_19(f, s) {
  // LAB.110.1: Jobafklaringsforløbets længste varighed (LAB § 110, stk. 1)
  const v0 = f.jobafklaringStartede >= 18262 /* 2020-01-01 */
  s[874] = v0
  const v1 = f.jobafklaringStartede >= 17533 /* 2018-01-02 */
  s[2779] = v1
  const v2 = shiftMonths(f.jobafklaringStartede, 24)
  const v3 = shiftDays(v2, -1)
  const v4 = allPeriods(f.barselUnderJobafklaring)
  s[416] = v4
  const v5 = without(ALL_DAYS, v4)
  const v6 = v2 === NEVER ? Infinity : v2 - f.jobafklaringStartede
  const v7 = dayReaching(v5, f.jobafklaringStartede, v6)
  const v8 = from(v4, 18262 /* 2020-01-01 */)
  const v9 = without(ALL_DAYS, v8)
  const v10 = dayReaching(v9, f.jobafklaringStartede, v6)
  const LAB_110_1 = s[171] ? (v1 ? (v0 ? v7 : Math.min(v3, v7, v10)) : v3) : FIRST_DAY
  s[1290] = LAB_110_1
  const LAB_110_1_hoej = s[171] ? (v1 ? (v0 ? v7 : Math.max(v3, v7, v10)) : v3) : NEVER
  s[1291] = LAB_110_1_hoej
  const LAB_110_1_er = f.erIJobafklaring && s[171]
  s[1292] = LAB_110_1_er
  const LAB_110_1_ir = !LAB_110_1_er || !s[171]
  s[1293] = LAB_110_1_ir
  // LAB.110.2: Jobafklaringsforløbet slutter (LAB § 110, stk. 2)
  const v15 = f.vurderingsdato >= 16618 /* 2015-07-02 */
  s[2780] = v15
  const v16 = f.uarbejdsdygtigVedEgenSygdom === false || s[177] || f.fikSygedagpengeVedLivstruende
  const LAB_110_2 = s[169] && (!s[166] || !v15 && f.uarbejdsdygtigVedEgenSygdom === false || v15 && (!s[178] || v16))
  s[1294] = LAB_110_2
  const LAB_110_2_nej = s[169] && (!s[166] || !v15 && f.uarbejdsdygtigVedEgenSygdom || v15 && (!s[178] || !v16))
  s[1295] = LAB_110_2_nej
  const LAB_110_2_ir = !s[169] || !s[166] || v15 && !s[178]
  s[1296] = LAB_110_2_ir
  // LAB.111.1: Din arbejdsevne skal være vurderet (LAB § 111, stk. 1)
  const LAB_111_1 = s[166] ? LAB_110_1 : FIRST_DAY
  s[1297] = LAB_111_1
  const LAB_111_1_hoej = s[166] ? LAB_110_1_hoej : NEVER
  s[1298] = LAB_111_1_hoej
  const LAB_111_1_er = s[169] && (!s[166] || LAB_110_1_er)
  s[1299] = LAB_111_1_er
  const LAB_111_1_ir = !s[169] || !s[166] || LAB_110_1_ir
  s[1300] = LAB_111_1_ir
  // LAB.111.2: Sagen skal i rehabiliteringsteamet, før forløbet slutter (lov 1750/2025 § 1)
  const v24 = f.uarbejdsdygtigVedEgenSygdom || f.maalgruppeForAnden
  s[2782] = v24
  const v25 = f.kanVendeTilbageIArbejde === false && v24
  const LAB_111_2 = s[169] && (!s[166] || s[55] || v25)
  s[1301] = LAB_111_2
  const LAB_111_2_nej = s[169] && (!s[166] || s[55] || !v25)
  s[1302] = LAB_111_2_nej
  const LAB_111_2_ir = !s[169] || !s[166] || s[55]
  s[820] = LAB_111_2_ir
  // LAB.111.3: Samtale med sundhedskoordinatoren (LAB § 111, stk. 3)
  const v29 = shiftMonths(f.sygedagpengeOphoerteDen, 42)
  const LAB_111_3 = s[166] ? v29 : FIRST_DAY
  s[1304] = LAB_111_3
  const LAB_111_3_hoej = s[166] ? v29 : NEVER
  s[1305] = LAB_111_3_hoej
  const LAB_111_3_er = s[169] && f.risikoForFireAar
  s[1306] = LAB_111_3_er
  const LAB_111_3_ir = !LAB_111_3_er || !s[166]
  s[1307] = LAB_111_3_ir
  // LAB.111.4: Kommunen skal overveje klinisk funktion før et nyt forløb (lov 1750/2025 § 1)
  const v34 = shiftMonths(f.sygedagpengeOphoerteDen, 48) >= f.nytForloebVarerTil
  const LAB_111_4 = s[169] && (!s[166] || s[55] || !v34)
  s[1308] = LAB_111_4
  const LAB_111_4_nej = s[169] && (!s[166] || s[55] || v34)
  s[1309] = LAB_111_4_nej
  // LAB.112.2: Et ressourceforløb er udelukket, fordi arbejdsevnen ikke kan udvikles (LAB § 112, stk. 2)
  const v37 = f.vurderingsdato >= 17683 /* 2018-06-01 */
  s[886] = v37
  const v38 = s[0] && (!v37 && f.aabenbartFormaalsloestPaaGrundAfSygdom || v37 && !s[179] && (f.dokumenteretIngenUdvikling || f.heltAabenbartIngenUdvikling))
  const LAB_112_2 = !s[1] || v38
  s[1313] = LAB_112_2
  const LAB_112_2_nej = !s[1] || !v38
  s[1314] = LAB_112_2_nej
  // LAB.112.3: Et ressourceforløb kan begynde, selv om folkepensionsalderen nærmer sig (LAB § 112, stk. 3)
  const v41 = f.vurderingsdato >= 18993 /* 2022-01-01 */
  s[186] = v41
  const v42 = shiftMonths(f.folkepensionsalderNaasDen, -72) >= f.vurderingsdato
  s[2789] = v42
  const v43 = !v41 || v42 || f.oenskerRessourceforloeb
  const LAB_112_3 = !s[1] || v43
  s[1315] = LAB_112_3
  const LAB_112_3_nej = !s[1] || !v43
  s[1316] = LAB_112_3_nej
  // LAB.112.1: Målgruppen for ressourceforløb (LAB § 112, stk. 1)
  const v46 = f.laengerevarendeForsoergelse || f.deltagetUdenOegetTilknytning || f.behovForLaengerevarendeIndsats
  s[2791] = v46
  const v47 = LAB_112_2_nej || !s[1]
  const v48 = s[179] && s[180]
  s[2790] = v48
  const LAB_112_1 = v48 || !s[1] || s[0] && (!v41 && f.komplekseProblemer && f.kanIkkeLoesesAfAndenIndsats && f.kraeverHelhedsorienteretForloeb && v46 && v47 || v41 && !s[179] && f.komplekseProblemer && f.kanIkkeLoesesAfAndenIndsats && f.kraeverHelhedsorienteretForloeb && v46 && v47 && (LAB_112_3 || !s[1]))
  s[1310] = LAB_112_1
  const LAB_112_1_nej = v48 || !s[1] || !s[0] || !v41 && (f.komplekseProblemer === false || f.kanIkkeLoesesAfAndenIndsats === false || f.kraeverHelhedsorienteretForloeb === false || !v46 || LAB_112_2) || v41 && (s[179] || f.komplekseProblemer === false || f.kanIkkeLoesesAfAndenIndsats === false || f.kraeverHelhedsorienteretForloeb === false || !v46 || LAB_112_2 || LAB_112_3_nej)
  s[1311] = LAB_112_1_nej
  const LAB_112_1_ir = v48 || !s[1]
  s[1312] = LAB_112_1_ir
  // LAB.113.2: En indsats skal være i gang (LAB § 113, stk. 2)
  const v52 = f.ressourceforloebStartede >= 13332 /* 2006-07-03 */
  s[188] = v52
  const v53 = f.ressourceforloebStartede >= 18809 /* 2021-07-01 */
  s[2797] = v53
  const v54 = f.ressourceforloebStartede >= 18993 /* 2022-01-01 */
  s[187] = v54
  const v55 = allPeriods(f.perioderUdenRaadighed)
  const v56 = without(ALL_DAYS, v55)
  const v57 = shiftMonths(f.ressourceforloebStartede, 6)
  const v58 = dayReaching(v56, shiftDays(f.ressourceforloebStartede, 1), v57 === NEVER ? Infinity : v57 - f.ressourceforloebStartede)
  const LAB_113_2 = v52 ? (v53 ? v58 : NEVER) : FIRST_DAY
  s[1317] = LAB_113_2
  const LAB_113_2_hoej = v52 ? (v53 ? (v54 ? v58 : NEVER) : NEVER) : NEVER
  s[1318] = LAB_113_2_hoej
  const LAB_113_2_ir = f.ressourceforloebErBevilget === false || !v52
  s[189] = LAB_113_2_ir
  // LAB.113.2.team: Sagen skal i rehabiliteringsteamet igen (LAB § 113, stk. 2)
  const v62 = f.ressourceforloebErBevilget && LAB_113_2 < f.vurderingsdato
  s[2800] = v62
  const v63 = f.ressourceforloebErBevilget && LAB_113_2_hoej >= f.vurderingsdato
  s[2801] = v63
  const v64 = f.ressourceforloebErBevilget && LAB_113_2 < f.indsatsBegyndteDen
  s[2804] = v64
  const v65 = f.ressourceforloebErBevilget && LAB_113_2_hoej >= f.indsatsBegyndteDen
  s[2805] = v65
  const v66 = f.indsatsErBegyndt === false || v64
  s[2802] = v66
  const v67 = f.indsatsErBegyndt && (v65 || LAB_113_2_ir)
  s[2803] = v67
  const LAB_113_2_team = f.ressourceforloebErBevilget && (s[55] || !v52 || v53 && (v62 || LAB_113_2_ir) && v66 && f.arbejdeIFoersteHalvaar === false && f.saerligeGrundeModTeamet === false)
  s[1320] = LAB_113_2_team
  const LAB_113_2_team_nej = f.ressourceforloebErBevilget && (s[55] || !v52 || !v53 || v63 || v67 || f.arbejdeIFoersteHalvaar || f.saerligeGrundeModTeamet)
  s[1321] = LAB_113_2_team_nej
  const LAB_113_2_team_ir = f.ressourceforloebErBevilget === false || s[55] || !v52
  s[1322] = LAB_113_2_team_ir
  // LAB.113.3: Tilbuddet venter på samtalen om dit helbred (LAB § 113, stk. 3)
  const LAB_113_3 = f.ressourceforloebErBevilget && (!s[1] || v41 && (s[181] || s[182]) && f.menerTilbuddetSkaderHelbredet && f.bedtOmSamtaleFoerTilbuddet && f.kommunenHarTagetStillingTilTilbuddet === false)
  s[1323] = LAB_113_3
  const LAB_113_3_nej = f.ressourceforloebErBevilget && (!s[1] || !v41 || s[183] || f.menerTilbuddetSkaderHelbredet === false || f.bedtOmSamtaleFoerTilbuddet === false || f.kommunenHarTagetStillingTilTilbuddet)
  s[1324] = LAB_113_3_nej
  // LAB.113.4: Kommunen skal have besluttet, hvad der sker efter forløbet (LAB § 113, stk. 4)
  const v73 = f.ressourceforloebPlanlagtTil >= 13332 /* 2006-07-03 */
  s[185] = v73
  const v74 = f.ressourceforloebPlanlagtTil >= 15706 /* 2013-01-01 */
  s[184] = v74
  const v75 = v74 ? f.ressourceforloebPlanlagtTil : NEVER
  const LAB_113_4 = v73 ? v75 : FIRST_DAY
  s[1326] = LAB_113_4
  const LAB_113_4_hoej = v73 ? v75 : NEVER
  s[1327] = LAB_113_4_hoej
  const LAB_113_4_ir = f.ressourceforloebErBevilget === false || !v73
  s[821] = LAB_113_4_ir
}

function svar_20(f, s) {
  // LAB.113.4.ydelse: Ressourceforløb og ydelse løber videre uden en afgørelse (LAB § 113, stk. 4)
  const v0 = f.ressourceforloebPlanlagtTil >= f.vurderingsdato
  s[2811] = v0
  const v1 = s[184] && (v0 || f.kommunenHarTagetStillingTilForloebet === false)
  const LAB_113_4_ydelse = f.ressourceforloebErBevilget && (!s[185] || v1)
  s[1330] = LAB_113_4_ydelse
  const LAB_113_4_ydelse_nej = f.ressourceforloebErBevilget && (!s[185] || !v1)
  s[1331] = LAB_113_4_ydelse_nej
  // LAB.113a: Personlig jobformidler (LAB § 113 a)
  const LAB_113a = f.ressourceforloebErBevilget && (!s[1] || s[186] && s[181])
  s[1332] = LAB_113a
  const LAB_113a_nej = f.ressourceforloebErBevilget && (!s[1] || !s[186] || s[183])
  s[1333] = LAB_113a_nej
  const LAB_113a_ir = f.ressourceforloebErBevilget === false || !s[1] || s[186] && s[182]
  s[1334] = LAB_113a_ir
  // LAB.114.1: Ressourceforløbets længste varighed (LAB § 114, stk. 1)
  const v7 = f.ressourceforloebStartede >= 15706 /* 2013-01-01 */
  s[888] = v7
  const v8 = f.ressourceforloebStartede >= 16436 /* 2015-01-01 */
  s[2813] = v8
  const v9 = shiftMonths(f.ressourceforloebStartede, 60)
  const v10 = shiftDays(v9, -1)
  const v11 = f.ressourceforloebStartede >= 18262 /* 2020-01-01 */
  s[2814] = v11
  const v12 = allPeriods(f.barselUnderRessourceforloeb)
  const v13 = without(ALL_DAYS, v12)
  const v14 = dayReaching(v13, f.ressourceforloebStartede, v9 === NEVER ? Infinity : v9 - f.ressourceforloebStartede)
  const v15 = shiftMonths(f.ressourceforloebStartede, 36)
  const v16 = s[187] ? dayReaching(v13, f.ressourceforloebStartede, v15 === NEVER ? Infinity : v15 - f.ressourceforloebStartede) : v14
  const LAB_114_1 = s[188] ? (v7 ? (v8 ? (v11 ? v16 : Math.min(v10, v14)) : v10) : NEVER) : FIRST_DAY
  s[1335] = LAB_114_1
  const LAB_114_1_hoej = s[188] ? (v7 ? (v8 ? (v11 ? v16 : Math.max(v10, v14)) : v10) : NEVER) : NEVER
  s[1336] = LAB_114_1_hoej
  // LAB.114.1.plan: Forløbets planlagte længde er tilladt (LAB § 114, stk. 1)
  const v19 = f.ressourceforloebPlanlagtTil >= shiftDays(shiftMonths(f.ressourceforloebStartede, 12), -1)
  s[2815] = v19
  const v20 = f.ressourceforloebErBevilget && LAB_114_1_hoej >= f.ressourceforloebPlanlagtTil
  s[2816] = v20
  const v21 = f.ressourceforloebErBevilget && LAB_114_1 < f.ressourceforloebPlanlagtTil
  s[2817] = v21
  const LAB_114_1_plan = f.ressourceforloebErBevilget && (!s[188] || v7 && v19 && (v20 || s[189]))
  s[1337] = LAB_114_1_plan
  const LAB_114_1_plan_nej = f.ressourceforloebErBevilget && (!s[188] || !v7 || !v19 || v21)
  s[1338] = LAB_114_1_plan_nej
  // LAB.114.3: Så længe kan det næste ressourceforløb vare (LAB § 114, stk. 2-4)
  const v24 = shiftMonths(f.foedselsdag, 480)
  s[196] = v24
  const v25 = f.vurderingsdato >= v24
  s[193] = v25
  const v26 = f.maanederIRessourceforloeb <= 0
  s[2821] = v26
  const v27 = v25 && !v26 && f.oenskerRessourceforloeb === false
  s[2820] = v27
  const v28 = v27 ? 0 : 60
  const v29 = f.vurderingsdato >= s[190]
  s[2823] = v29
  const v30 = v29 && !v26 && f.oenskerRessourceforloeb === false
  s[2822] = v30
  const v31 = v25 && !v29 && f.oenskerRessourceforloeb === false
  s[2824] = v31
  const v32 = v30 ? 0 : v31 ? Math.min(36, Math.max(0, 60 - f.maanederIRessourceforloeb)) : 36
  const LAB_114_3_ir = !s[1] || s[0] && s[186] && s[179]
  s[1342] = LAB_114_3_ir
  const LAB_114_3 = s[1] ? (s[0] ? (s[186] ? (s[179] ? -Infinity : v32) : v28) : 0) : -Infinity
  s[1340] = LAB_114_3
  const LAB_114_3_hoej = s[1] ? (s[0] ? (s[186] ? (s[179] ? Infinity : v32) : v28) : 0) : Infinity
  s[1341] = LAB_114_3_hoej
  // LAB.114.4: Ressourceforløbet må ikke gå ud over folkepensionsalderen (LAB § 114, stk. 4)
  const v36 = f.folkepensionsalderNaasDen >= 13332 /* 2006-07-03 */
  s[2825] = v36
  const v37 = f.folkepensionsalderNaasDen >= 16618 /* 2015-07-02 */
  s[2826] = v37
  const v38 = f.folkepensionsalderNaasDen >= 17126 /* 2016-11-21 */
  s[2827] = v38
  const v39 = shiftDays(f.folkepensionsalderNaasDen, -1)
  const LAB_114_4 = v36 ? (v37 ? (v38 ? v39 : FIRST_DAY) : NEVER) : FIRST_DAY
  s[1343] = LAB_114_4
  const LAB_114_4_hoej = v36 ? (v37 ? (v38 ? v39 : NEVER) : NEVER) : NEVER
  s[1344] = LAB_114_4_hoej
  const LAB_114_4_ir = f.ressourceforloebErBevilget === false || !v36 || v37 && !v38
  s[1345] = LAB_114_4_ir
  // LAB.115.1: Ressourceforløb, når du får førtidspension (LAB § 115)
  const v43 = s[0] && !s[179] && s[191] && !v25 && f.oenskerRessourceforloeb
  const LAB_115_1 = !s[1] || v43
  s[1346] = LAB_115_1
  const LAB_115_1_nej = !s[1] || !v43
  s[1347] = LAB_115_1_nej
  // LAB.116.1.alder: Alder for fleksjob (LAB § 116, stk. 1)
  const v46 = f.foedselsdag <= -11142 /* 1939-07-01 */
  s[2829] = v46
  const v47 = !s[50] && f.vurderingsdato < (v46 ? shiftMonths(f.foedselsdag, 804) : shiftMonths(f.foedselsdag, 780)) || s[50] && !s[177]
  const LAB_116_1_alder = !s[1] || v47
  s[1348] = LAB_116_1_alder
  const LAB_116_1_alder_nej = !s[1] || !v47
  s[1349] = LAB_116_1_alder_nej
  // LAB.116.1.pension: Ingen pension ved siden af (LAB § 116, stk. 1)
  const v50 = f.vurderingsdato >= 19134 /* 2022-05-22 */
  s[240] = v50
  const v51 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'seniorpension' || f.pensionDuFaar === 'tidlig_pension'
  s[541] = v51
  const v52 = !v50 && !s[191] || v50 && !v51
  const v53 = f.pensionDuFaar === 'seniorpension'
  s[545] = v53
  const v54 = v53 && s[36]
  s[2833] = v54
  const v55 = f.vurderingsdato >= 18626 /* 2020-12-30 */
  s[551] = v55
  const v56 = s[154] && v55
  s[2834] = v56
  const v57 = v54 || v56
  s[2832] = v57
  const v58 = f.vurderingsdato <= 19133 /* 2022-05-21 */
  s[891] = v58
  const v59 = v57 && v58
  s[2830] = v59
  const LAB_116_1_pension = v59 || !s[1] || v52
  s[1352] = LAB_116_1_pension
  const LAB_116_1_pension_nej = v59 || !s[1] || !v52
  s[218] = LAB_116_1_pension_nej
  const LAB_116_1_pension_ir = v59 || !s[1]
  s[1353] = LAB_116_1_pension_ir
  // LAB.116.3: Alle muligheder er prøvet (LAB § 116, stk. 3)
  const v63 = f.aabenbartFormaalsloestAtAfproeve || f.relevanteTilbudErAfproevet
  const LAB_116_3 = !s[1] || v63
  s[1361] = LAB_116_3
  const LAB_116_3_nej = !s[1] || !v63
  s[231] = LAB_116_3_nej
  // LAB.116.1: Målgruppen for fleksjob (LAB § 116, stk. 1)
  const v66 = LAB_116_1_alder || !s[1]
  const v67 = LAB_116_1_pension || LAB_116_1_pension_ir
  s[217] = v67
  const v68 = LAB_116_3 || !s[1]
  s[230] = v68
  const LAB_116_1 = !s[1] || !s[0] && v66 && v67 && f.arbejdePaaNormaleVilkaarErUmuligt && f.varigeBegraensninger && v68 || s[0] && v66 && v67 && f.arbejdePaaNormaleVilkaarErUmuligt && f.varigeBegraensninger && f.vaesentligeBegraensninger && v68
  s[194] = LAB_116_1
  const LAB_116_1_nej = !s[1] || !s[0] && (LAB_116_1_alder_nej || LAB_116_1_pension_nej || f.arbejdePaaNormaleVilkaarErUmuligt === false || f.varigeBegraensninger === false || LAB_116_3_nej) || s[0] && (LAB_116_1_alder_nej || LAB_116_1_pension_nej || f.arbejdePaaNormaleVilkaarErUmuligt === false || f.varigeBegraensninger === false || f.vaesentligeBegraensninger === false || LAB_116_3_nej)
  s[195] = LAB_116_1_nej
  // LAB.116.1.foertidspension: Dage med både fleksjob og førtidspension (LAB § 116, stk. 1)
  const v71 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'fleksjob')
  s[192] = v71
  const v72 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'foertidspension')
  s[453] = v72
  const v73 = intersect(v71, v72)
  const LAB_116_1_foertidspension = from(v73, 13332 /* 2006-07-03 */)
  s[1350] = LAB_116_1_foertidspension
  const v75 = dayReaching(LAB_116_1_foertidspension, 13332 /* 2006-07-03 */, 1)
  s[2837] = v75
  const LAB_116_1_foertidspension_ir = v75 >= NEVER
  s[1351] = LAB_116_1_foertidspension_ir
}

function svar_21(f, s) {
  // LAB.116.1.seniorpension: Dage med både fleksjob og seniorpension eller tidlig pension (LAB § 116, stk. 1)
  const v0 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'seniorpension' || r_ydelser.ydelse === 'tidlig_pension')
  const v1 = intersect(s[192], v0)
  const v2 = from(v1, 13332 /* 2006-07-03 */)
  const v3 = dayReaching(v2, 13332 /* 2006-07-03 */, 1)
  s[2838] = v3
  const v4 = v3 >= 18262 /* 2020-01-01 */
  s[2839] = v4
  const v5 = v3 >= 19134 /* 2022-05-22 */
  s[2840] = v5
  const v6 = v3 >= NEVER
  s[822] = v6
  const LAB_116_1_seniorpension = !v4 ? v2 : !v5 ? NO_DAYS : v2
  s[1354] = LAB_116_1_seniorpension
  const LAB_116_1_seniorpension_hoej = !v4 ? v2 : !v5 ? ALL_DAYS : v2
  s[1355] = LAB_116_1_seniorpension_hoej
  const LAB_116_1_seniorpension_eksakt = !v4 || v5
  s[823] = LAB_116_1_seniorpension_eksakt
  const LAB_116_1_seniorpension_ir = v6 || v4 && !v5
  s[1357] = LAB_116_1_seniorpension_ir
  // LAB.116.2: Fleksjob på få timer (LAB § 116, stk. 2)
  const v11 = s[0] && f.arbejdsevnenKanUdviklesITide
  const LAB_116_2 = f.megetBegraensetArbejdsevne && (!s[1] || v11)
  s[1358] = LAB_116_2
  const LAB_116_2_nej = f.megetBegraensetArbejdsevne && (!s[1] || !v11)
  s[1359] = LAB_116_2_nej
  const LAB_116_2_ir = f.megetBegraensetArbejdsevne === false || !s[1]
  s[1360] = LAB_116_2_ir
  // LAB.119.1.bundet: 12 måneder på særlige vilkår kræves (LAB § 119, stk. 1)
  const v15 = f.akutSkadeEllerSygdom && f.formaalsloestMedSaerligeVilkaar
  s[892] = v15
  const v16 = s[0] && (!s[36] && !v15 || s[36] && !v15 && shiftMonths(f.vurderingsdato, 72) < f.folkepensionsalderNaasDen)
  const LAB_119_1_bundet = !s[1] || v16
  s[1369] = LAB_119_1_bundet
  const LAB_119_1_bundet_nej = !s[1] || !v16
  s[1370] = LAB_119_1_bundet_nej
  // LAB.118.2: Grundlaget for en afgørelse om fleksjob (LAB § 118)
  const v19 = f.redegoerelseForTilbud && f.redegoerelseForRessourcer && f.redegoerelseForVarigBegraensning && f.redegoerelseForNormaleVilkaar
  const v20 = f.fleksjobPaaNuvaerendeArbejdsplads === false || LAB_119_1_bundet_nej || f.dokumentationForSaerligeVilkaar
  s[2844] = v20
  const v21 = LAB_119_1_bundet || !s[1]
  const v22 = f.fleksjobPaaNuvaerendeArbejdsplads && v21 && f.dokumentationForSaerligeVilkaar === false
  s[2845] = v22
  const LAB_118_2 = !s[1] || !s[0] && v19 || s[0] && (s[55] || f.sagenErForelagtTeamet && f.dokumentationForAfklaring && f.dokumentationForIndsatser && f.dokumentationForArbejdsevnen && v20)
  s[261] = LAB_118_2
  const LAB_118_2_nej = !s[1] || !s[0] && !v19 || s[0] && (s[55] || f.sagenErForelagtTeamet === false || f.dokumentationForAfklaring === false || f.dokumentationForIndsatser === false || f.dokumentationForArbejdsevnen === false || v22)
  s[260] = LAB_118_2_nej
  const LAB_118_2_ir = !s[1] || s[0] && s[55]
  s[262] = LAB_118_2_ir
  // LAB.118.3: At sige nej til behandling tæller ikke imod dig (LAB § 118, stk. 3)
  const v26 = f.vurderingsdato >= 18078 /* 2019-07-01 */
  s[426] = v26
  const v27 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling' || f.afviser === 'indlaeggelse'
  s[614] = v27
  const v28 = f.afviser === 'operation' || f.afviser === 'medicin'
  s[2847] = v28
  const v29 = f.afviser === 'anden_laegebehandling'
  s[2849] = v29
  const v30 = v29 && f.tilsvarendeIndgribende
  s[2848] = v30
  const v31 = v28 || v30
  s[427] = v31
  const v32 = v26 && v31
  s[613] = v32
  const v33 = s[166] && (!v26 && v27 && f.andenVurderingIndhentet || v32)
  const v34 = f.afviser === 'ingenting'
  s[425] = v34
  const LAB_118_3 = !v34 && (!s[1] || v33)
  s[1363] = LAB_118_3
  const LAB_118_3_nej = !v34 && (!s[1] || !v33)
  s[1364] = LAB_118_3_nej
  const LAB_118_3_ir = v34 || !s[1]
  s[1365] = LAB_118_3_ir
  // LAB.119.1: Fleksjob på din nuværende arbejdsplads (LAB § 119, stk. 1)
  const v38 = f.maanederPaaSaerligeVilkaar >= 12
  s[2851] = v38
  const LAB_119_1 = f.fleksjobPaaNuvaerendeArbejdsplads && (!s[1] || !s[0] || LAB_119_1_bundet_nej || v38)
  s[1366] = LAB_119_1
  const LAB_119_1_nej = f.fleksjobPaaNuvaerendeArbejdsplads && (!s[1] || s[0] && v21 && !v38)
  s[1367] = LAB_119_1_nej
  const LAB_119_1_ir = f.fleksjobPaaNuvaerendeArbejdsplads === false || !s[1]
  s[824] = LAB_119_1_ir
  // LAB.119.1.mangler: Måneder på særlige vilkår, der mangler (LAB § 119, stk. 1)
  const v42 = Math.max(0, 12 - f.maanederPaaSaerligeVilkaar)
  const v43 = LAB_119_1_bundet_nej && !LAB_119_1_bundet && s[1]
  s[894] = v43
  const LAB_119_1_mangler = s[1] ? (s[0] ? (LAB_119_1_bundet_nej ? 0 : v42) : 0) : -Infinity
  s[1371] = LAB_119_1_mangler
  const LAB_119_1_mangler_hoej = s[1] ? (s[0] ? (v43 ? 0 : v42) : 0) : Infinity
  s[1372] = LAB_119_1_mangler_hoej
  // LAB.119.2: Aftalen om særlige vilkår (LAB § 119, stk. 2)
  const v46 = sum(f.skaanehensyn, (r_skaanehensyn) => r_skaanehensyn.aftalt ? 1 : 0) >= 1
  s[2855] = v46
  const v47 = !s[0] || f.skriftligAftaleOmSaerligeVilkaar && f.svaereFunktionerErNaevnt && v46 && f.forsoegtUstoettetJob
  const v48 = f.fleksjobPaaNuvaerendeArbejdsplads === false || LAB_119_1_bundet_nej
  s[2854] = v48
  const v49 = f.fleksjobPaaNuvaerendeArbejdsplads && v21
  s[2853] = v49
  const LAB_119_2 = v49 && (!s[1] || v47)
  s[1373] = LAB_119_2
  const LAB_119_2_nej = v49 && (!s[1] || !v47)
  s[1374] = LAB_119_2_nej
  const LAB_119_2_ir = v49 && !s[1] || v48
  s[1375] = LAB_119_2_ir
  // LAB.120.2: Permanent fleksjob (LAB § 120, stk. 2)
  const LAB_120_2 = !s[1] || s[0] && s[193] && f.foersteFleksjob === false && f.ordinaertArbejdeErIkkeMuligt && (s[194] || !s[1])
  s[1379] = LAB_120_2
  const LAB_120_2_nej = !s[1] || !s[0] || !s[193] || f.foersteFleksjob || f.ordinaertArbejdeErIkkeMuligt === false || s[195]
  s[1380] = LAB_120_2_nej
  // LAB.120.1: Fleksjobbet er bevilget til (LAB § 120, stk. 1)
  const v55 = shiftDays(shiftMonths(f.fleksjobBevilgetFra, 60), -1)
  const v56 = f.fleksjobBevilgetFra >= s[196]
  s[2862] = v56
  const v57 = !v56 || LAB_120_2_nej
  s[2861] = v57
  const v58 = v56 && (LAB_120_2 || !s[1])
  s[2860] = v58
  const v59 = f.ansatIFleksjob === false || s[197]
  s[219] = v59
  const v60 = f.ansatIFleksjob && (s[198] || s[199])
  s[202] = v60
  const v61 = v58 && !v57
  s[898] = v61
  const v62 = v60 && !v59
  s[201] = v62
  const v63 = !v61 && !v62
  const v64 = f.fleksjobBevilgetFra >= 15706 /* 2013-01-01 */
  s[2859] = v64
  const v65 = !s[0] || v64 || v60
  s[2858] = v65
  const v66 = s[0] && !v64 && v59
  s[896] = v66
  const v67 = v66 && !v65
  s[895] = v67
  const LAB_120_1 = v66 ? FIRST_DAY : s[1] ? (s[0] ? (v60 || v63 ? (v63 ? v55 : NEVER) : NEVER) : NEVER) : FIRST_DAY
  s[1376] = LAB_120_1
  const LAB_120_1_hoej = v66 ? NEVER : s[1] ? (s[0] ? (v58 ? NEVER : v60 ? NEVER : v55) : NEVER) : NEVER
  s[1377] = LAB_120_1_hoej
  const LAB_120_1_ir = v66 || !v67 && !s[1]
  s[1378] = LAB_120_1_ir
  // LAB.121.1: Næste opfølgning i fleksjobbet (LAB § 121, stk. 1)
  const v71 = s[0] ? shiftMonths(f.fulgtOpIFleksjobbet ? f.senestFulgtOpIFleksjobbet : f.fleksjobStartede, 30) : f.fulgtOpIFleksjobbet ? shiftMonths(f.senestFulgtOpIFleksjobbet, 12) : shiftMonths(f.fleksjobydelseFoersteGang, 6)
  const LAB_121_1 = s[1] ? v71 : FIRST_DAY
  s[1381] = LAB_121_1
  const LAB_121_1_hoej = s[1] ? v71 : NEVER
  s[1382] = LAB_121_1_hoej
  // LAB.121.3: Status i fleksjobbet (LAB § 121, stk. 3)
  const v74 = s[0] ? shiftMonths(f.fleksjobStartede, 54) : NEVER
  const LAB_121_3 = s[1] ? v74 : FIRST_DAY
  s[1384] = LAB_121_3
  const LAB_121_3_hoej = s[1] ? v74 : NEVER
  s[1385] = LAB_121_3_hoej
  const LAB_121_3_er = f.ansatIFleksjob && f.fleksjobErMidlertidigt
  s[200] = LAB_121_3_er
  const LAB_121_3_ir = !LAB_121_3_er || !s[1]
  s[825] = LAB_121_3_ir
}

function svar_22(f, s) {
  // LAB.121.4: Du bliver i fleksjobordningen (LAB § 121, stk. 4)
  const v0 = !s[0] || f.afgoerelseEfterStatus === false
  const LAB_121_4 = s[200] && (!s[1] || v0)
  s[1387] = LAB_121_4
  const LAB_121_4_nej = s[200] && (!s[1] || !v0)
  s[1388] = LAB_121_4_nej
  // LAB.122.2: Kommunen skal vurdere arbejdsevnen i fleksjobbet (LAB § 122, stk. 2)
  const v3 = s[0] && (f.fleksjobbetOprettesNu || f.beggeBederOmNyVurdering)
  const LAB_122_2 = !s[1] || v3
  s[1389] = LAB_122_2
  const LAB_122_2_nej = !s[1] || !v3
  s[1390] = LAB_122_2_nej
  // LAB.122.3: Løn og vilkår bygger på en overenskomst (LAB § 122, stk. 3-4)
  const v6 = f.jobbetErOverenskomstdaekket || f.sammenligneligOverenskomstFindes
  const LAB_122_3 = !s[1] || v6
  s[1391] = LAB_122_3
  const LAB_122_3_nej = !s[1] || !v6
  s[1392] = LAB_122_3_nej
  // LAB.122.3.afvigelse: Løn og tid kan afvige fra overenskomsten (LAB § 122, stk. 3)
  const LAB_122_3_afvigelse = f.jobbetErOverenskomstdaekket && (!s[1] || s[0] && !s[201] && f.overenskomstenHarFleksjobvilkaar === false)
  s[1393] = LAB_122_3_afvigelse
  const LAB_122_3_afvigelse_nej = f.jobbetErOverenskomstdaekket && (!s[1] || !s[0] || s[202] || !s[201] && f.overenskomstenHarFleksjobvilkaar)
  s[1394] = LAB_122_3_afvigelse_nej
  const LAB_122_3_afvigelse_ir = f.jobbetErOverenskomstdaekket === false || !s[1]
  s[1395] = LAB_122_3_afvigelse_ir
  // LAB.122.5: Vilkår som en funktionær (LAB § 122, stk. 5)
  const v12 = f.timerIFleksjobbet <= 800
  s[2867] = v12
  const v13 = s[0] && f.udfoererFunktionaerarbejde && v12
  const LAB_122_5 = !s[1] || v13
  s[1396] = LAB_122_5
  const LAB_122_5_nej = !s[1] || !v13
  s[1397] = LAB_122_5_nej
  // LAB.123.2: Fradrag for løn i fleksløntilskud (LAB § 123, stk. 2)
  const v16 = f.loenIFleksjobbet + f.pensionIFleksjobbet
  const v17 = v16 + f.andenLoenMedPension
  const v18 = SATS_6(f.vurderingsdato)
  const v19 = s[203] ? -Infinity : v18
  s[501] = v19
  const v20 = s[203] ? Infinity : v18
  s[502] = v20
  const v21 = Math.min(v17, v19)
  const v22 = Math.min(v17, v20)
  const v23 = v21 <= -Infinity
  const v24 = quotient([v21, 3000], [10000], 'nærmeste', 1)
  const v25 = Math.round(v22 * 3000 / 10000)
  const v26 = v23 ? -Infinity : Math.min(v24, v25)
  const v27 = v23 ? Infinity : Math.max(v24, v25)
  const v28 = v23 && !s[203] && v21 === v22
  const v29 = s[203] || v23
  const v30 = -v20 === -Infinity
  s[503] = v30
  const v31 = -v19 === Infinity
  s[504] = v31
  const v32 = Math.max(0, v30 ? -Infinity : v17 - v20)
  const v33 = Math.max(0, v31 ? Infinity : v17 - v19)
  const v34 = v33 >= Infinity
  const v35 = v34 ? -Infinity : Math.round(v32 * 5500 / 10000)
  const v36 = v34 ? Infinity : quotient([v33, 5500], [10000], 'nærmeste', 1)
  const v37 = v34 && !s[203] && v32 === v33
  const v38 = s[203] || v34
  const v39 = v27 === Infinity
  const v40 = v35 === -Infinity
  const v41 = v26 === -Infinity
  const v42 = v36 === Infinity
  const v43 = v39 && v40 || v41 && v42
  const v44 = v17 + f.hjaelpTilPasning
  const v45 = Math.min(v19, v44)
  const v46 = Math.min(v20, v44)
  const v47 = v45 <= -Infinity
  const v48 = quotient([v45, 3000], [10000], 'nærmeste', 1)
  const v49 = Math.round(v46 * 3000 / 10000)
  const v50 = v47 ? -Infinity : Math.min(v48, v49)
  const v51 = v47 ? Infinity : Math.max(v48, v49)
  const v52 = v47 && !s[203] && v45 === v46
  const v53 = s[203] || v47
  const v54 = Math.max(0, v30 ? -Infinity : v44 - v20)
  const v55 = Math.max(0, v31 ? Infinity : v44 - v19)
  const v56 = v55 >= Infinity
  const v57 = v56 ? -Infinity : Math.round(v54 * 5500 / 10000)
  const v58 = v56 ? Infinity : quotient([v55, 5500], [10000], 'nærmeste', 1)
  const v59 = v56 && !s[203] && v54 === v55
  const v60 = s[203] || v56
  const v61 = v51 === Infinity
  const v62 = v57 === -Infinity
  const v63 = v50 === -Infinity
  const v64 = v58 === Infinity
  const v65 = v61 && v62 || v63 && v64
  const LAB_123_2 = s[1] ? (s[0] ? (s[204] ? (v63 || v62 ? -Infinity : v50 + v57) : v41 || v40 ? -Infinity : v26 + v35) : 0) : -Infinity
  s[208] = LAB_123_2
  const LAB_123_2_hoej = s[1] ? (s[0] ? (s[204] ? (v61 || v64 ? Infinity : v51 + v58) : v39 || v42 ? Infinity : v27 + v36) : 0) : Infinity
  s[207] = LAB_123_2_hoej
  const LAB_123_2_er = s[205] && (!s[1] || !s[0] || !s[204] && !v28 && !v37 && !(v43 && (v28 || !v29 && v26 === v27) && (v37 || !v38 && v35 === v36)) || s[204] && !v52 && !v59 && !(v65 && (v52 || !v53 && v50 === v51) && (v59 || !v60 && v57 === v58)))
  s[211] = LAB_123_2_er
  const LAB_123_2_ir = s[205] && (!s[1] || s[0] && (!s[204] && (v29 || v38 || v43) || s[204] && (v53 || v60 || v65))) || s[206]
  s[212] = LAB_123_2_ir
  // LAB.123.3: Det mest, lønloftet giver plads til (LAB § 123, stk. 3)
  const v70 = Math.max(0, f.loenloft - v16)
  const v71 = Math.max(0, f.loenloft - v17)
  const v72 = Math.max(0, f.loenloft - (v44 + f.dagpengeIFleksjobbet))
  const LAB_123_3 = s[1] ? (s[0] ? (s[166] ? (s[204] ? v72 : Math.min(v70, v71)) : v70) : 0) : -Infinity
  s[209] = LAB_123_3
  const LAB_123_3_hoej = s[1] ? (s[0] ? (s[166] ? (s[204] ? v72 : Math.max(v70, v71)) : v70) : 0) : Infinity
  s[210] = LAB_123_3_hoej
  // LAB.123.1.ret: Ret til fleksløntilskud (LAB § 123)
  const v75 = v16 <= 0
  s[2869] = v75
  const v76 = f.dagpengeIFleksjobbet <= 0
  s[2870] = v76
  const v77 = !v75 || !v76
  s[2868] = v77
  const LAB_123_1_ret = !s[1] || s[0] && s[205] && v77
  s[215] = LAB_123_1_ret
  const LAB_123_1_ret_nej = !s[1] || !s[0] || s[206] || !v77
  s[216] = LAB_123_1_ret_nej
}

function svar_23(f, s) {
  // LAB.123.1: Fleksløntilskud pr. måned (LAB § 123, stk. 1-3)
  const v0 = SATS_7(f.vurderingsdato)
  const v1 = s[203] ? -Infinity : v0
  const v2 = s[203] ? Infinity : v0
  const v3 = v2 === Infinity
  const v4 = -s[207] === -Infinity
  const v5 = v1 === -Infinity
  const v6 = -s[208] === Infinity
  const v7 = v3 && v4 || v5 && v6
  const v8 = v5 || v4 ? -Infinity : v1 - s[207]
  const v9 = v3 || v6 ? Infinity : v2 - s[208]
  const v10 = Math.min(Math.max(0, v8 === -Infinity ? -Infinity : v8 - f.dagpengeIFleksjobbet), s[209])
  const v11 = Math.min(Math.max(0, v9 === Infinity ? Infinity : v9 - f.dagpengeIFleksjobbet), s[210])
  const v12 = s[211] && !(v7 && !s[203] && v1 === v2 && (!s[211] || !s[212] && s[208] === s[207])) && s[205]
  const v13 = s[203] || s[212] || v7 || s[213]
  const v14 = v10 > -Infinity && v11 < Infinity
  const v15 = quotient([v10], [1], 'nærmeste', 100)
  const v16 = quotient([v11], [1], 'nærmeste', 100)
  const LAB_123_1 = s[1] ? (s[0] ? (s[214] ? (v14 ? Math.min(v15, v16) : -Infinity) : v10) : 0) : -Infinity
  s[236] = LAB_123_1
  const LAB_123_1_hoej = s[1] ? (s[0] ? (s[214] ? (v14 ? Math.max(v15, v16) : Infinity) : v11) : 0) : Infinity
  s[237] = LAB_123_1_hoej
  const LAB_123_1_er = s[215] && (!s[1] || !s[0] || !s[214] && v12 || s[214] && v12 && !(!v14 && (!v12 || !v13 && v10 === v11)))
  s[238] = LAB_123_1_er
  const LAB_123_1_ir = s[215] && (!s[1] || s[0] && (!s[214] && v13 || s[214] && (v13 || !v14))) || s[216] || !s[1]
  s[239] = LAB_123_1_ir
  // LAB.123.4: Tilskuddet følger med, når du flytter (LAB § 123, stk. 4)
  const LAB_123_4 = f.ansatIFleksjob && f.flytterTilAndenKommune
  s[1398] = LAB_123_4
  const LAB_123_4_nej = LAB_123_4 && !s[1]
  s[1399] = LAB_123_4_nej
  const LAB_123_4_ir = !LAB_123_4 || !s[1]
  s[1400] = LAB_123_4_ir
  // LAB.124.5: Fleksløntilskuddet slutter med jobbet (LAB § 124, stk. 5-6)
  const v24 = s[0] ? f.fleksjobSlutDen : NEVER
  const LAB_124_5 = s[1] ? v24 : FIRST_DAY
  s[1401] = LAB_124_5
  const LAB_124_5_hoej = s[1] ? v24 : NEVER
  s[1402] = LAB_124_5_hoej
  const v27 = s[206] || f.fleksjobErSlut === false
  s[2874] = v27
  const LAB_124_5_er = s[205] && f.fleksjobErSlut
  s[1403] = LAB_124_5_er
  const LAB_124_5_ir = LAB_124_5_er && !s[1] || v27
  s[1404] = LAB_124_5_ir
  // LAB.125.1: Fleksløntilskud skal betales tilbage (LAB § 125, stk. 1-3)
  const v30 = f.fikFleksloentilskudMedUrette && f.fleksloentilskudModBedreVidende
  s[2875] = v30
  const v31 = s[0] && (!s[214] && v30 || s[214] && (v30 || f.loennenKunneIkkeEfterreguleres))
  const LAB_125_1 = !s[1] || v31
  s[826] = LAB_125_1
  const LAB_125_1_nej = !s[1] || !v31
  s[1406] = LAB_125_1_nej
  // LAB.125.4: Kravet om tilbagebetaling falder bort (LAB § 125, stk. 4)
  const v34 = s[214] ? (f.kravetKunneAldrigInddrives ? shiftMonths(f.fleksloentilskudOphoerteDen, 36) : NEVER) : NEVER
  const LAB_125_4 = s[1] ? v34 : FIRST_DAY
  s[1407] = LAB_125_4
  const LAB_125_4_hoej = s[1] ? v34 : NEVER
  s[1408] = LAB_125_4_hoej
  const LAB_125_4_ir = !s[1] || LAB_125_1_nej || !s[1]
  s[1409] = LAB_125_4_ir
  // LAB.126.1: Tilskud til selvstændige (LAB § 126, stk. 1)
  const v38 = f.vurderingsdato >= 15724 /* 2013-01-19 */
  s[906] = v38
  const v39 = f.maanederVirksomhedenBlevDrevet >= 12
  s[2878] = v39
  const v40 = f.tilskuddetErFoersteGang === false || v39
  s[2877] = v40
  const LAB_126_1 = !s[1] || v38 && f.virksomhedErHovedbeskaeftigelse && f.nedsatVarigtOgVaesentligtIVirksomheden && f.udnytterArbejdsevnenFuldtUd && !s[177] && s[217] && v40
  s[827] = LAB_126_1
  const LAB_126_1_nej = !s[1] || !v38 || f.virksomhedErHovedbeskaeftigelse === false || f.nedsatVarigtOgVaesentligtIVirksomheden === false || f.udnytterArbejdsevnenFuldtUd === false || s[177] || s[218] || !v40
  s[1411] = LAB_126_1_nej
  // LAB.126.1.til: Tilskuddet til virksomheden gives til (LAB § 126, stk. 1)
  const v43 = v38 ? shiftDays(shiftMonths(f.tilskudTilVirksomhedenFra, 60), -1) : NEVER
  const LAB_126_1_til = s[1] ? v43 : FIRST_DAY
  s[1412] = LAB_126_1_til
  const LAB_126_1_til_hoej = s[1] ? v43 : NEVER
  s[1413] = LAB_126_1_til_hoej
  const v46 = f.tilskudTilVirksomhedenFra >= 15724 /* 2013-01-19 */
  s[2879] = v46
  const LAB_126_1_til_er = f.tilskudTilEgenVirksomhed && v46
  s[828] = LAB_126_1_til_er
  const LAB_126_1_til_ir = !LAB_126_1_til_er || !s[1]
  s[829] = LAB_126_1_til_ir
  // LAB.126.3: Opfølgning med den selvstændige (LAB § 126, stk. 3)
  const v49 = v38 ? shiftMonths(f.tilskudTilVirksomhedenFra, 30) : NEVER
  const LAB_126_3 = s[1] ? v49 : FIRST_DAY
  s[1415] = LAB_126_3
  const LAB_126_3_hoej = s[1] ? v49 : NEVER
  s[1416] = LAB_126_3_hoej
  // LAB.126.4: Status for den selvstændige (LAB § 126, stk. 4)
  const v52 = v38 ? shiftMonths(f.tilskudTilVirksomhedenFra, 54) : NEVER
  const LAB_126_4 = s[1] ? v52 : FIRST_DAY
  s[1417] = LAB_126_4
  const LAB_126_4_hoej = s[1] ? v52 : NEVER
  s[1418] = LAB_126_4_hoej
  // LAB.126.5: Tilskud til selvstændige om året (LAB § 126, stk. 5)
  const v55 = SATS_8(f.vurderingsdato)
  const v56 = s[203] ? -Infinity : v55
  const v57 = s[203] ? Infinity : v55
  const v58 = Math.round((f.aarsindtaegtIVirksomheden + f.arbejdsindkomstVedSidenAf) * 3000 / 10000)
  const LAB_126_5 = s[1] ? (v38 ? Math.max(0, v56 === -Infinity ? -Infinity : v56 - v58) : 0) : -Infinity
  s[1419] = LAB_126_5
  const LAB_126_5_hoej = s[1] ? (v38 ? Math.max(0, v57 === Infinity ? Infinity : v57 - v58) : 0) : Infinity
  s[1420] = LAB_126_5_hoej
  const v61 = LAB_126_1_nej || !s[1]
  const LAB_126_5_ir = LAB_126_1 && (!s[1] || v38 && s[203]) || v61
  s[1421] = LAB_126_5_ir
  // LAB.126.5.maaned: Tilskud til selvstændige pr. måned (LAB § 126, stk. 5)
  const v63 = LAB_126_5 > -Infinity && LAB_126_5_hoej < Infinity
  const v64 = quotient([LAB_126_5], [12], 'nærmeste', 1)
  const v65 = quotient([LAB_126_5_hoej], [12], 'nærmeste', 1)
  const LAB_126_5_maaned = s[1] ? (v38 ? (v63 ? Math.min(v64, v65) : -Infinity) : 0) : -Infinity
  s[1422] = LAB_126_5_maaned
  const LAB_126_5_maaned_hoej = s[1] ? (v38 ? (v63 ? Math.max(v64, v65) : Infinity) : 0) : Infinity
  s[1423] = LAB_126_5_maaned_hoej
  const LAB_126_5_maaned_er = LAB_126_1 && (!s[1] || !v38 || LAB_126_1 && !(!v63 && (!LAB_126_1 || !LAB_126_5_ir && LAB_126_5 === LAB_126_5_hoej)))
  s[1424] = LAB_126_5_maaned_er
  const LAB_126_5_maaned_ir = LAB_126_1 && (!s[1] || v38 && (LAB_126_5_ir || !v63)) || v61
  s[1425] = LAB_126_5_maaned_ir
  // LAB.133.3.loft: Løntilskuddet har et loft (LAB § 71, stk. 3)
  const v70 = f.fleksjobStartede >= 13330 /* 2006-07-01 */
  const v71 = f.fleksjobStartede >= 13334 /* 2006-07-05 */
  const LAB_133_3_loft = s[202] && (!s[1] || v70 || v71)
  s[224] = LAB_133_3_loft
  const LAB_133_3_loft_nej = s[202] && (!s[1] || !v70 || !v71)
  s[223] = LAB_133_3_loft_nej
  const LAB_133_3_loft_ir = s[202] && !s[1] || s[219]
  s[222] = LAB_133_3_loft_ir
}

function svar_24(f, s) {
  // LAB.133.3: Løntilskud pr. time til arbejdsgiveren (LAB § 133, stk. 2-3)
  const v0 = f.tilskudsgrad === 'halvdelen'
  s[234] = v0
  const v1 = Math.min(f.timeloenMedBidrag, f.mindsteTimeloenMedBidrag)
  const v2 = f.vurderingsdato >= 13514 /* 2007-01-01 */
  s[789] = v2
  const v3 = f.vurderingsdato <= 16435 /* 2014-12-31 */
  s[3025] = v3
  const v4 = v2 && v3
  const v5 = f.vurderingsdato <= 17896 /* 2018-12-31 */
  s[790] = v5
  const v6 = s[220] && v5
  const v7 = s[221] || v4 || v6 || s[36]
  s[235] = v7
  const v8 = SATS_9(f.vurderingsdato)
  const v9 = v7 ? -Infinity : v8
  s[232] = v9
  const v10 = v7 ? Infinity : v8
  s[233] = v10
  const v11 = Math.min(v1, v9)
  const v12 = Math.min(v1, v10)
  const v13 = Math.max(v1, v11)
  const v14 = Math.min(v1, v12)
  const v15 = s[222] && v14 >= v13
  const v16 = s[223] || v15
  const v17 = s[223] ? (v15 ? Math.min(v1, v13) : v1) : v13
  const v18 = s[224] ? (v16 ? Math.min(v11, v17) : v11) : v17
  const v19 = s[223] ? (v15 ? Math.max(v1, v14) : v1) : v14
  const v20 = s[224] ? (v16 ? Math.max(v12, v19) : v12) : v19
  const v21 = s[224] || s[223] || v15
  const v22 = s[224] && v7 || s[222] && !(!v7 && v11 === v12 && v1 === v11)
  const v23 = v18 <= -Infinity
  const v24 = quotient([v18], [2], 'nærmeste', 1)
  const v25 = Math.round(v20 / 2)
  const v26 = quotient([v18, 2], [3], 'nærmeste', 1)
  const v27 = Math.round(v20 * 2 / 3)
  const LAB_133_3 = s[1] ? (v0 ? (v23 ? -Infinity : Math.min(v24, v25)) : v23 ? -Infinity : Math.min(v26, v27)) : -Infinity
  s[1428] = LAB_133_3
  const LAB_133_3_hoej = s[1] ? (v0 ? (v23 ? Infinity : Math.max(v24, v25)) : v23 ? Infinity : Math.max(v26, v27)) : Infinity
  s[1429] = LAB_133_3_hoej
  const LAB_133_3_er = s[202] && (!s[1] || v21 && !(v23 && (!v21 || !v22 && v18 === v20)))
  s[1430] = LAB_133_3_er
  const LAB_133_3_ir = s[202] && (!s[1] || v22 || v23) || s[219]
  s[1431] = LAB_133_3_ir
  // LAB.133.3.aar: Løntilskud om året på fuld tid (LAB § 133, stk. 2-3)
  const v32 = Math.min(f.aarsloenMedBidrag, f.mindsteAarsloenMedBidrag)
  const v33 = f.vurderingsdato <= 19722 /* 2023-12-31 */
  s[902] = v33
  const v34 = s[221] || v4 || v6 || s[36] && v33 || s[168]
  const v35 = SATS_10(f.vurderingsdato)
  const v36 = Math.min(v32, v34 ? -Infinity : v35)
  const v37 = Math.min(v32, v34 ? Infinity : v35)
  const v38 = Math.max(v32, v36)
  const v39 = Math.min(v32, v37)
  const v40 = s[222] && v39 >= v38
  const v41 = s[223] || v40
  const v42 = s[223] ? (v40 ? Math.min(v32, v38) : v32) : v38
  const v43 = s[224] ? (v41 ? Math.min(v36, v42) : v36) : v42
  const v44 = s[223] ? (v40 ? Math.max(v32, v39) : v32) : v39
  const v45 = s[224] ? (v41 ? Math.max(v37, v44) : v37) : v44
  const v46 = s[224] || s[223] || v40
  const v47 = s[224] && v34 || s[222] && !(!v34 && v36 === v37 && v32 === v36)
  const v48 = v43 <= -Infinity
  const v49 = quotient([v43], [2], 'nærmeste', 1)
  const v50 = Math.round(v45 / 2)
  const v51 = quotient([v43, 2], [3], 'nærmeste', 1)
  const v52 = Math.round(v45 * 2 / 3)
  const LAB_133_3_aar = s[1] ? (v0 ? (v48 ? -Infinity : Math.min(v49, v50)) : v48 ? -Infinity : Math.min(v51, v52)) : -Infinity
  s[1432] = LAB_133_3_aar
  const LAB_133_3_aar_hoej = s[1] ? (v0 ? (v48 ? Infinity : Math.max(v49, v50)) : v48 ? Infinity : Math.max(v51, v52)) : Infinity
  s[1433] = LAB_133_3_aar_hoej
  const v55 = s[219] || f.fleksjobPaaFuldTid === false
  s[2881] = v55
  const v56 = s[202] && f.fleksjobPaaFuldTid
  s[2880] = v56
  const LAB_133_3_aar_er = v56 && (!s[1] || v46 && !(v48 && (!v46 || !v47 && v43 === v45)))
  s[1434] = LAB_133_3_aar_er
  const LAB_133_3_aar_ir = v56 && (!s[1] || v47 || v48) || v55
  s[1435] = LAB_133_3_aar_ir
  // LAB.133.4: Løntilskud en dag med refusion (LAB § 133, stk. 4)
  const v59 = LAB_133_3 > -Infinity && LAB_133_3_hoej < Infinity
  const v60 = quotient([LAB_133_3, f.tilskudstimerDenDag], [100], 'nærmeste', 1)
  const v61 = quotient([LAB_133_3_hoej, f.tilskudstimerDenDag], [100], 'nærmeste', 1)
  const v62 = v59 ? Math.min(v60, v61) : -Infinity
  const v63 = v59 ? Math.max(v60, v61) : Infinity
  const LAB_133_4 = s[1] ? Math.max(0, v62 === -Infinity ? -Infinity : v62 - f.refusionDenDag) : -Infinity
  s[1436] = LAB_133_4
  const LAB_133_4_hoej = s[1] ? Math.max(0, v63 === Infinity ? Infinity : v63 - f.refusionDenDag) : Infinity
  s[1437] = LAB_133_4_hoej
  const LAB_133_4_er = s[202] && (!s[1] || LAB_133_3_er && !(!v59 && (!LAB_133_3_er || !LAB_133_3_ir && LAB_133_3 === LAB_133_3_hoej)))
  s[1438] = LAB_133_4_er
  const LAB_133_4_ir = s[202] && (!s[1] || LAB_133_3_ir || !v59) || s[219]
  s[1439] = LAB_133_4_ir
  // LAB.134.3: Fleksjobbet er på deltid (LAB § 134, stk. 2-6)
  const v68 = f.senesteJobVarDeltid && f.deltidDeSeneste12Maaneder
  s[2884] = v68
  const v69 = f.oenskerDeltid === false && f.deltidHavdeSammeAarsag
  s[908] = v69
  const v70 = f.oenskerDeltid === false && f.personligeForholdErAendret
  s[909] = v70
  const v71 = !v69 && !v70 && (f.oenskerDeltid || v68)
  const v72 = !s[0] || s[202]
  s[227] = v72
  const v73 = s[0] && s[219]
  s[225] = v73
  const LAB_134_3 = v72 && (!s[1] || v71)
  s[228] = LAB_134_3
  const LAB_134_3_nej = v72 && (!s[1] || !v71)
  s[226] = LAB_134_3_nej
  const LAB_134_3_ir = v72 && !s[1] || v73
  s[229] = LAB_134_3_ir
}

function svar_25(f, s) {
  // LAB.134.4: Timer i fleksjob på deltid (LAB § 134, stk. 4)
  const LAB_134_4 = s[1] ? f.timerISenesteJob : -Infinity
  s[1440] = LAB_134_4
  const LAB_134_4_hoej = s[1] ? f.timerISenesteJob : Infinity
  s[1441] = LAB_134_4_hoej
  const v2 = s[225] || f.oenskerDeltid || s[226]
  s[2885] = v2
  const LAB_134_4_er = s[227] && f.oenskerDeltid === false && (s[228] || s[229])
  s[1442] = LAB_134_4_er
  const LAB_134_4_ir = LAB_134_4_er && !s[1] || v2
  s[1443] = LAB_134_4_ir
  // LAB.136.1: Tilskud til selvstændige fra før 2013 (LAB § 136, stk. 1)
  const v5 = f.tilskudTilVirksomhedenFra <= 15705 /* 2012-12-31 */
  s[2886] = v5
  const v6 = f.virksomhedErHovedbeskaeftigelse && f.svaertVedAtOpretholdeVirksomheden && v5
  const LAB_136_1 = !s[1] || !s[0] && f.virksomhedErHovedbeskaeftigelse && f.svaertVedAtOpretholdeVirksomheden && s[217] && s[230] || s[0] && v6
  s[1444] = LAB_136_1
  const LAB_136_1_nej = !s[1] || !s[0] && (f.virksomhedErHovedbeskaeftigelse === false || f.svaertVedAtOpretholdeVirksomheden === false || s[218] || s[231]) || s[0] && !v6
  s[1445] = LAB_136_1_nej
  // LAB.136.2: Tilskud pr. time til selvstændige fra før 2013 (LAB § 136, stk. 2)
  const v9 = Math.min(s[232], f.mindsteTimeloenForUfaglaerte)
  const v10 = Math.min(s[233], f.mindsteTimeloenForUfaglaerte)
  const v11 = v9 <= -Infinity
  const v12 = quotient([v9], [2], 'nærmeste', 1)
  const v13 = Math.round(v10 / 2)
  const v14 = quotient([v9, 2], [3], 'nærmeste', 1)
  const v15 = Math.round(v10 * 2 / 3)
  const LAB_136_2 = s[1] ? (s[234] ? (v11 ? -Infinity : Math.min(v12, v13)) : v11 ? -Infinity : Math.min(v14, v15)) : -Infinity
  s[1446] = LAB_136_2
  const LAB_136_2_hoej = s[1] ? (s[234] ? (v11 ? Infinity : Math.max(v12, v13)) : v11 ? Infinity : Math.max(v14, v15)) : Infinity
  s[1447] = LAB_136_2_hoej
  const LAB_136_2_er = LAB_136_1 && (!s[1] || !(v11 && !s[235] && v9 === v10))
  s[1448] = LAB_136_2_er
  const LAB_136_2_ir = LAB_136_1 && (!s[1] || s[235] || v11) || LAB_136_1_nej || !s[1]
  s[1449] = LAB_136_2_ir
  // LAB.137.1: ATP af fleksløntilskuddet (LAB § 137, stk. 1)
  const v20 = s[236] > -Infinity && s[237] < Infinity
  const v21 = quotient([s[236], 500], [10000], 'nærmeste', 100)
  const v22 = quotient([s[237], 500], [10000], 'nærmeste', 100)
  const LAB_137_1_er = !s[1] || !s[0] || s[238] && !(!v20 && (!s[238] || !s[239] && s[236] === s[237]))
  s[1452] = LAB_137_1_er
  const LAB_137_1_ir = !s[1] || s[0] && (s[239] || !v20)
  s[1453] = LAB_137_1_ir
  const LAB_137_1 = s[1] ? (s[0] ? Math.min(v20 ? Math.min(v21, v22) : -Infinity, 50000) : 0) : -Infinity
  s[1450] = LAB_137_1
  const LAB_137_1_hoej = s[1] ? (s[0] ? Math.min(v20 ? Math.max(v21, v22) : Infinity, 50000) : 0) : Infinity
  s[1451] = LAB_137_1_hoej
  // LAB.142.1: Målgruppen for revalidering (LAB § 142)
  const v27 = !s[179] && f.begraensningerIArbejdsevnen && f.andenIndsatsErIkkeNok && f.kanKommeIndPaaArbejdsmarkedet
  const LAB_142_1 = !s[1] || v27
  s[1454] = LAB_142_1
  const LAB_142_1_nej = !s[1] || !v27
  s[1455] = LAB_142_1_nej
  // LOV1750.21.revalidering: Din revalidering fortsætter efter de gamle regler (lov 1750/2025 § 21)
  const v30 = !s[179] || f.revalideringBevilgetDen < 20485 /* 2026-02-01 */
  const LOV1750_21_revalidering = f.revalideringErBevilget && (!s[1] || v30)
  s[1857] = LOV1750_21_revalidering
  const LOV1750_21_revalidering_nej = f.revalideringErBevilget && (!s[1] || !v30)
  s[434] = LOV1750_21_revalidering_nej
  const LOV1750_21_revalidering_ir = f.revalideringErBevilget === false || !s[1]
  s[439] = LOV1750_21_revalidering_ir
  // LAB.144: Forrevalidering (LAB § 144)
  const v34 = f.revalideringErBevilget === false || LOV1750_21_revalidering_nej
  s[2889] = v34
  const v35 = LOV1750_21_revalidering || LOV1750_21_revalidering_ir
  s[433] = v35
  const v36 = f.revalideringErBevilget && v35
  s[2888] = v36
  const LAB_144 = !s[1] || !s[179] && (LAB_142_1 || !s[1]) && f.erhvervssigtetErAfklaret === false || s[179] && v36 && f.erhvervssigtetErAfklaret === false
  s[830] = LAB_144
  const LAB_144_nej = !s[1] || !s[179] && (LAB_142_1_nej || f.erhvervssigtetErAfklaret) || s[179] && (v34 || f.erhvervssigtetErAfklaret)
  s[449] = LAB_144_nej
  // LAB.145.2: Mere end 5 års revalidering (LAB § 145, stk. 2)
  const v39 = f.revalideringStartede >= 13332 /* 2006-07-03 */
  s[912] = v39
  const v40 = f.revalideringStartede >= 18262 /* 2020-01-01 */
  s[913] = v40
  const v41 = !v40 && f.betydeligeBegraensninger && f.talerIUdpraegetGradForLangUddannelse || v40 && f.betydeligeBegraensninger && f.talerForLangUddannelse
  const LAB_145_2 = !v39 || v41
  s[1464] = LAB_145_2
  const LAB_145_2_nej = !v39 || !v41
  s[1465] = LAB_145_2_nej
  // LAB.145.1: Den længste revalidering (LAB § 145, stk. 1)
  const v44 = shiftDays(shiftMonths(f.revalideringStartede, 60), -1)
  const v45 = LAB_145_2 && !LAB_145_2_nej && v39
  s[914] = v45
  const LAB_145_1 = v39 ? (v45 ? NEVER : v44) : FIRST_DAY
  s[1457] = LAB_145_1
  const LAB_145_1_hoej = v39 ? (LAB_145_2 ? NEVER : v44) : NEVER
  s[1458] = LAB_145_1_hoej
  const LAB_145_1_ir = f.revalideringErBevilget === false || !v39
  s[1460] = LAB_145_1_ir
  // LAB.145.1.plan: Revalideringens planlagte længde er tilladt (LAB § 145, stk. 1)
  const LAB_145_1_plan = f.revalideringErBevilget && (!v39 || f.revalideringErBevilget && LAB_145_1_hoej >= f.revalideringPlanlagtTil)
  s[1461] = LAB_145_1_plan
  const LAB_145_1_plan_nej = f.revalideringErBevilget && (!v39 || f.revalideringErBevilget && LAB_145_1 < f.revalideringPlanlagtTil)
  s[1462] = LAB_145_1_plan_nej
  const LAB_145_1_plan_ir = f.revalideringErBevilget === false || !v39 || LAB_145_1_ir
  s[1463] = LAB_145_1_plan_ir
  // LAB.146: Revalideringen kan forlænges (LAB § 146)
  const v52 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold'
  const v53 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold' || f.grundTilForsinkelse === 'pasning_af_andre'
  const v54 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold' || f.grundTilForsinkelse === 'pasning_af_andre' || f.grundTilForsinkelse === 'sorgorlov'
  const LAB_146 = !s[1] || !s[36] && v52 || s[36] && (!s[240] && (v53 || v54) || s[240] && v54)
  s[1466] = LAB_146
  const LAB_146_nej = !s[1] || !s[36] && !v52 || s[36] && (!s[240] && (!v53 || !v54) || s[240] && !v54)
  s[1467] = LAB_146_nej
  // LAB.167.1: Mentorstøtte (LAB § 167, stk. 1)
  const v57 = f.mentorensArbejdsgiver === 'kommune_eller_konsulent'
  s[2896] = v57
  const v58 = v57 || f.mentorErAfgoerendeOgUdOverDetSaedvanlige
  s[2895] = v58
  const v59 = !s[50] && f.mentorFremmerMaalet && f.mentorErAfgoerendeOgUdOverDetSaedvanlige || s[50] && f.mentorFremmerMaalet && v58
  const LAB_167_1 = !s[1] || v59
  s[831] = LAB_167_1
  const LAB_167_1_nej = !s[1] || !v59
  s[1469] = LAB_167_1_nej
  // LAB.167.1.periode: Mentorstøtten kan vare til (LAB § 167, stk. 1)
  const v62 = f.vurderingsdato >= 15520 /* 2012-06-29 */
  s[2897] = v62
  const v63 = f.vurderingsdato >= 15819 /* 2013-04-24 */
  s[2898] = v63
  const v64 = shiftDays(shiftMonths(f.mentorstoetteBegyndte, 6), -1)
  const LAB_167_1_periode = s[1] ? (v62 ? (v63 ? v64 : FIRST_DAY) : NEVER) : FIRST_DAY
  s[1470] = LAB_167_1_periode
  const LAB_167_1_periode_hoej = s[1] ? (v62 ? (v63 ? v64 : NEVER) : NEVER) : NEVER
  s[1471] = LAB_167_1_periode_hoej
  const LAB_167_1_periode_ir = LAB_167_1 && (!s[1] || v62 && !v63) || LAB_167_1_nej || !s[1]
  s[1472] = LAB_167_1_periode_ir
  // LAB.167.2: Ret til mentor efter psykiatrisk indlæggelse (LAB § 167, stk. 2)
  const v68 = f.vurderingsdato >= 16325 /* 2014-09-12 */
  s[915] = v68
  const v69 = f.vurderingsdato >= 15820 /* 2013-04-25 */
  s[2900] = v69
  const v70 = f.vurderingsdato >= shiftMonths(f.udskrivningsdag, -3)
  s[2901] = v70
  const v71 = f.udskrivesFraPsykiatrien && v70
  const LAB_167_2 = !s[1] || v69 && (!v68 || v71)
  s[1473] = LAB_167_2
  const LAB_167_2_nej = !s[1] || !v69 || !v68 || !v71
  s[1474] = LAB_167_2_nej
  const LAB_167_2_ir = !s[1] || v69 && !v68
  s[1475] = LAB_167_2_ir
  // LAB.167.3: Unges ret til mentor på en uddannelse (LAB § 167, stk. 3)
  const v75 = shiftMonths(f.optagetPaaUddannelseDen, 6) >= f.vurderingsdato
  s[2903] = v75
  const v76 = f.optagetPaaUddannelse && v75
  const LAB_167_3 = s[241] && (!s[1] || s[36] && (!s[240] || v76))
  s[1476] = LAB_167_3
  const LAB_167_3_nej = s[241] && (!s[1] || !s[36] || !s[240] || !v76)
  s[1477] = LAB_167_3_nej
  const LAB_167_3_ir = !s[241] || !s[1] || s[36] && !s[240]
  s[1478] = LAB_167_3_ir
}

function svar_26(f, s) {
  // LAB.175.1: Ret til penge til transport (LAB § 175, stk. 1)
  const v0 = f.kilometerOmDagen <= 2400
  s[2906] = v0
  const v1 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'revalidering' || f.maalgruppeForTilbud === 'sygedagpenge'
  s[2909] = v1
  const v2 = f.tilbuddetsArt === 'vejledning' || f.tilbuddetsArt === 'praktik' || f.tilbuddetsArt === 'loentilskud_offentlig' || f.tilbuddetsArt === 'loentilskud_privat'
  s[2910] = v2
  const v3 = v1 && v2
  s[2908] = v3
  const v4 = f.tilbuddetsArt === 'vejledning' || f.tilbuddetsArt === 'praktik'
  s[259] = v4
  const v5 = s[242] && v4
  s[2911] = v5
  const v6 = v3 || v5
  s[2907] = v6
  const v7 = s[243] && s[244]
  s[2912] = v7
  const v8 = !v0 && v6 && !v7
  const v9 = f.vurderingsdato >= 15149 /* 2011-06-24 */
  s[258] = v9
  const v10 = f.tilbuddetsArt === 'jobrettet_uddannelse'
  s[2915] = v10
  const v11 = s[243] && v10
  s[2914] = v11
  const v12 = v3 || v5 || v11
  s[2913] = v12
  const v13 = !v0 && v12 && !v7
  const v14 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'sygedagpenge' || f.maalgruppeForTilbud === 'jobafklaring' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'revalidering'
  s[2918] = v14
  const v15 = v14 && v2
  s[2917] = v15
  const v16 = v15 || v5 || v11
  s[2916] = v16
  const v17 = s[245] && s[244]
  s[2919] = v17
  const v18 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'sygedagpenge' || f.maalgruppeForTilbud === 'jobafklaring' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'revalidering' || f.maalgruppeForTilbud === 'fleksjobvisiteret'
  s[2922] = v18
  const v19 = f.tilbuddetsArt === 'nytteindsats'
  s[2924] = v19
  const v20 = v2 || v19
  s[2923] = v20
  const v21 = v18 && v20
  s[2921] = v21
  const v22 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'fleksjobvisiteret'
  s[2926] = v22
  const v23 = v22 && v10
  s[2925] = v23
  const v24 = f.maalgruppeForTilbud === 'selvforsoergende'
  s[2930] = v24
  const v25 = f.tilbuddetsArt === 'vejledning' || f.tilbuddetsArt === 'praktik' || f.tilbuddetsArt === 'loentilskud_offentlig'
  s[2931] = v25
  const v26 = v24 && v25
  s[2929] = v26
  const v27 = f.maalgruppeForTilbud === 'under_18'
  s[2933] = v27
  const v28 = v27 && v4
  s[2932] = v28
  const v29 = v26 || v28
  s[2928] = v29
  const v30 = v29 && f.befordringEfterKonkretVurdering
  s[2927] = v30
  const v31 = v21 || v23 || v30
  s[2920] = v31
  const v32 = !s[36] && !v0 && v16 && !v17 || s[36] && !v0 && v31 && !v17
  const v33 = v9 && !s[246]
  const LAB_175_1 = !s[1] || !s[50] && v8 || s[50] && (!v9 && v13 || v9 && (!s[246] || v32))
  s[252] = LAB_175_1
  const LAB_175_1_nej = !s[1] || !s[50] && !v8 || s[50] && (!v9 && !v13 || v9 && (!s[246] || !v32))
  s[254] = LAB_175_1_nej
  const LAB_175_1_ir = !s[1] || s[50] && v33
  s[253] = LAB_175_1_ir
  // LAB.175.4: Ret til den faktiske udgift til transport (LAB § 175, stk. 4)
  const v37 = f.maalgruppeForTilbud === 'revalidering' || f.maalgruppeForTilbud === 'fleksjobvisiteret' || f.maalgruppeForTilbud === 'sygedagpenge'
  s[2934] = v37
  const v38 = f.befordringFoelgerAfFunktionsnedsaettelse && v37 && v2
  const v39 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'sygedagpenge' || f.maalgruppeForTilbud === 'jobafklaring' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'fleksjobvisiteret' || f.maalgruppeForTilbud === 'revalidering'
  s[2935] = v39
  const v40 = v2 || v10
  s[2936] = v40
  const v41 = v39 && v20
  s[2938] = v41
  const v42 = f.maalgruppeForTilbud === 'selvforsoergende' || f.maalgruppeForTilbud === 'under_18'
  s[2940] = v42
  const v43 = v42 && v2 && f.befordringEfterKonkretVurdering
  s[2939] = v43
  const v44 = v41 || v23 || v43
  s[2937] = v44
  const v45 = !s[36] && f.befordringFoelgerAfFunktionsnedsaettelse && v39 && v40 || s[36] && f.befordringFoelgerAfFunktionsnedsaettelse && v44
  const LAB_175_4 = !s[1] || !v9 && v38 || v9 && (!s[246] || v45)
  s[257] = LAB_175_4
  const LAB_175_4_nej = !s[1] || !v9 && !v38 || v9 && (!s[246] || !v45)
  s[255] = LAB_175_4_nej
  const LAB_175_4_ir = !s[1] || v33
  s[256] = LAB_175_4_ir
  // LAB.175.2.takst: Taksten pr. kilometer (LAB § 175, stk. 2)
  const v49 = f.tilbuddetsArt === 'praktik' || f.tilbuddetsArt === 'jobrettet_uddannelse'
  s[2942] = v49
  const v50 = s[243] && v49
  s[2941] = v50
  const v51 = f.vurderingsdato <= 13513 /* 2006-12-31 */
  s[270] = v51
  const v52 = f.vurderingsdato <= 15339 /* 2011-12-31 */
  s[563] = v52
  const v53 = f.vurderingsdato <= 19357 /* 2022-12-31 */
  s[3090] = v53
  const v54 = v51 || s[247] && v52 || f.vurderingsdato >= 19113 /* 2022-05-01 */ && v53 || s[55]
  const v55 = SATS_11(f.vurderingsdato)
  const v56 = v54 ? -Infinity : v55
  const v57 = v54 ? Infinity : v55
  const LAB_175_2_takst_er = !s[1] || v9 || !v50 || !s[246]
  s[250] = LAB_175_2_takst_er
  const LAB_175_2_takst_ir = !s[1] || !v9 && (v50 || v54) || v9 && (!s[246] || v54)
  s[251] = LAB_175_2_takst_ir
  const LAB_175_2_takst = s[1] ? (v9 ? (s[246] ? v56 : -Infinity) : v50 ? -Infinity : v56) : -Infinity
  s[248] = LAB_175_2_takst
  const LAB_175_2_takst_hoej = s[1] ? (v9 ? (s[246] ? v57 : Infinity) : v50 ? Infinity : v57) : Infinity
  s[249] = LAB_175_2_takst_hoej
}

function svar_27(f, s) {
  // LAB.175.2: Penge til transport i alt (LAB § 175)
  const v0 = Math.max(0, f.kilometerOmDagen - 2400)
  const v1 = s[248] > -Infinity && s[249] < Infinity
  const v2 = quotient([v0, f.dageMedFremmoede, s[248]], [100], 'nærmeste', 100)
  const v3 = quotient([v0, f.dageMedFremmoede, s[249]], [100], 'nærmeste', 100)
  const v4 = v1 ? Math.min(v2, v3) : -Infinity
  const v5 = v1 ? Math.max(v2, v3) : Infinity
  const v6 = s[250] && !(!v1 && (!s[250] || !s[251] && s[248] === s[249]))
  const v7 = s[251] || !v1
  const v8 = Math.max(0, v4)
  const v9 = Math.min(0, v5)
  const v10 = s[252] && v6
  const v11 = s[253] && v6 && v9 >= v8
  const v12 = s[254] || v11
  const v13 = s[254] ? 0 : v8
  const v14 = v10 ? (v12 ? Math.min(v4, v13) : v4) : v13
  const v15 = s[254] ? 0 : v9
  const v16 = v10 ? (v12 ? Math.max(v5, v15) : v5) : v15
  const v17 = v10 || s[254] || v11
  const v18 = s[252] && v7 || s[253] && !((!v6 || !v7 && v4 === v5) && v6 && (!v6 || v4 === 0))
  const v19 = Math.max(f.faktiskBefordringsudgift, v14)
  const v20 = Math.min(f.faktiskBefordringsudgift, v16)
  const v21 = s[255] && v17
  const v22 = s[256] && v17 && v20 >= v19
  const v23 = v21 || v22
  const v24 = v21 ? (v22 ? Math.min(v14, v19) : v14) : v19
  const v25 = s[257] ? (v23 ? Math.min(f.faktiskBefordringsudgift, v24) : f.faktiskBefordringsudgift) : v24
  const v26 = v21 ? (v22 ? Math.max(v16, v20) : v16) : v20
  const v27 = s[257] ? (v23 ? Math.max(f.faktiskBefordringsudgift, v26) : f.faktiskBefordringsudgift) : v26
  const v28 = s[257] || v21 || v22
  const v29 = s[255] && v18 || s[256] && !((!v17 || !v18 && v14 === v16) && v17 && f.faktiskBefordringsudgift === v14)
  const LAB_175_2_er = !s[1] || !s[258] && v28 || s[258] && (!s[246] || v28)
  s[1481] = LAB_175_2_er
  const LAB_175_2_ir = !s[1] || !s[258] && v29 || s[258] && (!s[246] || v29)
  s[1482] = LAB_175_2_ir
  const LAB_175_2 = s[1] ? (s[258] ? (s[246] ? v25 : -Infinity) : v25) : -Infinity
  s[1479] = LAB_175_2
  const LAB_175_2_hoej = s[1] ? (s[258] ? (s[246] ? v27 : Infinity) : v27) : Infinity
  s[1480] = LAB_175_2_hoej
  // LAB.175.5: A-kassen afgør og udbetaler pengene til transport (LAB § 175, stk. 5)
  const v34 = !s[36] && s[243] || s[36] && s[243] && f.befordringFoelgerAfFunktionsnedsaettelse === false
  const LAB_175_5 = !s[1] || v34
  s[1483] = LAB_175_5
  const LAB_175_5_nej = !s[1] || !v34
  s[1484] = LAB_175_5_nej
  // LAB.176.1: Dækning af udgifter ved at deltage (LAB § 176, stk. 1)
  const v37 = f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'jobafklaring'
  s[2944] = v37
  const v38 = v37 && s[259]
  s[2943] = v38
  const v39 = f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'jobafklaring' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'selvforsoergende' || f.maalgruppeForTilbud === 'under_18'
  s[2946] = v39
  const v40 = f.tilbuddetsArt === 'vejledning' || f.tilbuddetsArt === 'praktik' || f.tilbuddetsArt === 'nytteindsats'
  s[2947] = v40
  const v41 = v39 && v40
  s[2945] = v41
  const v42 = !s[36] && v38 && f.merudgiftGodtgoeresEfterRetningslinjer || s[36] && v41 && f.merudgiftGodtgoeresEfterRetningslinjer
  const LAB_176_1 = !s[1] || v42
  s[832] = LAB_176_1
  const LAB_176_1_nej = !s[1] || !v42
  s[1486] = LAB_176_1_nej
  // LAB.176.1.beløb: Dækning af udgifter pr. måned (LAB § 176, stk. 1)
  const v45 = Math.min(100000, f.merudgiftVedTilbud)
  const v46 = f.vurderingsdato >= 14730 /* 2010-05-01 */
  s[2948] = v46
  const v47 = f.vurderingsdato >= 14976 /* 2011-01-02 */
  s[2949] = v47
  const v48 = v46 ? (v47 ? v45 : Math.min(f.merudgiftVedTilbud, 150000)) : v45
  const LAB_176_1_beloeb = s[1] ? v48 : -Infinity
  s[1487] = LAB_176_1_beloeb
  const LAB_176_1_beloeb_hoej = s[1] ? v48 : Infinity
  s[1488] = LAB_176_1_beloeb_hoej
  const LAB_176_1_beloeb_ir = !s[1] || LAB_176_1_nej || !s[1]
  s[1489] = LAB_176_1_beloeb_ir
  // LAB.2003.121.4: Kommunen mister refusion for fleksjobbet (LAB § 122)
  const LAB_2003_121_4 = !s[1] || !s[0] && (s[260] || f.revurderingensGrundlagMangler)
  s[833] = LAB_2003_121_4
  const LAB_2003_121_4_nej = !s[1] || s[0] || (s[261] || s[262]) && f.revurderingensGrundlagMangler === false
  s[1491] = LAB_2003_121_4_nej
  // LAB.2003.121.4.til: Sidste dag uden refusion (LAB § 122)
  const v54 = s[0] ? NEVER : shiftDays(shiftMonths(f.visiteretEllerRevurderetDen, 36 - f.maanederUdenRefusionFoer), -1)
  const LAB_2003_121_4_til = s[1] ? v54 : FIRST_DAY
  s[1492] = LAB_2003_121_4_til
  const LAB_2003_121_4_til_hoej = s[1] ? v54 : NEVER
  s[1493] = LAB_2003_121_4_til_hoej
  const LAB_2003_121_4_til_ir = !s[1] || LAB_2003_121_4_nej || !s[1]
  s[1494] = LAB_2003_121_4_til_ir
  // LAS.2a: Din samlever skal forsørge dig (LAS § 2)
  const v58 = s[2] && !s[220]
  const LAS_2a = f.harSamleverMedForsoergelsespligt && (!s[1] || v58)
  s[267] = LAS_2a
  const LAS_2a_nej = f.harSamleverMedForsoergelsespligt && (!s[1] || !v58)
  s[268] = LAS_2a_nej
  const LAS_2a_ir = f.harSamleverMedForsoergelsespligt === false || !s[1]
  s[269] = LAS_2a_ir
  // LAS.10.3: Opfølgning på ledighedsydelsen (LAS § 10, stk. 3)
  const v62 = f.fulgtOpPaaLedighedsydelsen ? shiftMonths(f.ledighedsydelsenSenestVurderetDen, 12) : shiftMonths(f.ledighedsydelseFoersteGang, 6)
  const LAS_10_3 = s[16] ? v62 : FIRST_DAY
  s[1495] = LAS_10_3
  const LAS_10_3_hoej = s[16] ? v62 : NEVER
  s[1496] = LAS_10_3_hoej
  // LAS.11.2: En social begivenhed gør hjælpen nødvendig (LAS § 11, stk. 2)
  const v65 = f.aendringIForholdene && f.kanIkkeForsoergeSig && f.behovetDaekkesAfAndenYdelse === false
  const LAS_11_2 = !s[1] || v65
  s[271] = LAS_11_2
  const LAS_11_2_nej = !s[1] || !v65
  s[272] = LAS_11_2_nej
  // LAS.23.1: Uddannelseshjælp i stedet for kontanthjælp (LAS § 11, stk. 1)
  const v68 = s[2] && !s[263] && s[264]
  const LAS_23_1 = !s[1] || v68
  s[265] = LAS_23_1
  const LAS_23_1_nej = !s[1] || !v68
  s[266] = LAS_23_1_nej
}

function svar_28(f, s) {
  // LAS.13.1: Du står til rådighed (LAS § 13, stk. 1)
  const v0 = f.harRimeligtTilbudOmArbejde === false && f.udnytterSineMuligheder
  s[2954] = v0
  const v1 = f.erGift === false || f.aegtefaellenErUndtagetFraRaadighed || f.aegtefaellenUdnytterSineMuligheder
  s[2955] = v1
  const v2 = v0 && v1
  const v3 = f.staarTilRaadighedForUddannelse && v0
  const v4 = f.staarTilRaadighedForUddannelse === false && !v0
  const v5 = !s[1] && !(v3 || v4)
  s[2958] = v5
  const v6 = s[265] && f.staarTilRaadighedForUddannelse || s[266] && v0 || !s[1] && v3
  s[2956] = v6
  const v7 = s[265] && f.staarTilRaadighedForUddannelse === false || s[266] && !v0 || !s[1] && v4
  s[2957] = v7
  const v8 = s[264] && f.staarTilRaadighedForUddannelse || !s[264] && v0
  s[2959] = v8
  const v9 = v8 && v1
  const LAS_13_1 = !s[1] || !s[2] && v2 || s[2] && (!s[263] && (v6 || v5) && v1 || s[263] && v9)
  s[1506] = LAS_13_1
  const LAS_13_1_nej = !s[1] || !s[2] && !v2 || s[2] && (!s[263] && (v7 || !v1) || s[263] && !v9)
  s[1507] = LAS_13_1_nej
  // LAS.14.1.grænse: Den formue, du må have (LAS § 14, stk. 1)
  const v12 = f.erGift || s[267]
  s[2961] = v12
  const v13 = f.erGift === false && (s[268] || s[269])
  s[2962] = v13
  const v14 = s[270] || s[53]
  const v15 = SATS_12(f.vurderingsdato)
  const v16 = v14 ? -Infinity : v15
  const v17 = v14 ? Infinity : v15
  const v18 = SATS_13(f.vurderingsdato)
  const v19 = v14 ? -Infinity : v18
  const v20 = v14 ? Infinity : v18
  const LAS_14_1_graense_ir = !s[1] || s[263] && (v12 && v14 || v13 && v14)
  s[1528] = LAS_14_1_graense_ir
  const LAS_14_1_graense = s[1] ? (s[263] ? (v12 ? (v13 ? Math.min(v16, v19) : v16) : v19) : v13 ? 1000000 : 2000000) : -Infinity
  s[1526] = LAS_14_1_graense
  const LAS_14_1_graense_hoej = s[1] ? (s[263] ? (v12 ? (v13 ? Math.max(v17, v20) : v17) : v20) : v12 ? 2000000 : 1000000) : Infinity
  s[1527] = LAS_14_1_graense_hoej
  // LAS.14.1.over: Formuen over grænsen (LAS § 14, stk. 1-9)
  const v24 = f.formue - f.formueDerSesBortFra
  const v25 = -LAS_14_1_graense_hoej === -Infinity
  const v26 = -LAS_14_1_graense === Infinity
  const v27 = v24 - f.arbejdsgiverbetaltPension
  const LAS_14_1_over_ir = !s[1] || LAS_14_1_graense_ir
  s[1531] = LAS_14_1_over_ir
  const LAS_14_1_over = s[1] ? (s[263] ? Math.max(0, v25 ? -Infinity : v27 - LAS_14_1_graense_hoej) : Math.max(0, v25 ? -Infinity : v24 - LAS_14_1_graense_hoej)) : -Infinity
  s[1529] = LAS_14_1_over
  const LAS_14_1_over_hoej = s[1] ? (s[263] ? Math.max(0, v26 ? Infinity : v27 - LAS_14_1_graense) : Math.max(0, v26 ? Infinity : v24 - LAS_14_1_graense)) : Infinity
  s[1530] = LAS_14_1_over_hoej
  // LAS.14.1: Formuen udelukker hjælp (LAS § 14, stk. 1)
  const LAS_14_1 = !s[1] || LAS_14_1_over_hoej > 0
  s[1523] = LAS_14_1
  const LAS_14_1_nej = !s[1] || LAS_14_1_over <= 0
  s[1524] = LAS_14_1_nej
  const LAS_14_1_ir = !s[1] || LAS_14_1_over_ir
  s[1525] = LAS_14_1_ir
  // LAS.11: Ret til kontanthjælp (LAS § 11, stk. 2)
  const v34 = s[271] || !s[1]
  const LAS_11 = !s[1] || v34 && (LAS_13_1 || !s[1]) && (LAS_14_1_nej || LAS_14_1_ir) && (s[271] || LAS_13_1 || LAS_14_1_nej)
  s[1497] = LAS_11
  const LAS_11_nej = !s[1] || s[272] || LAS_13_1_nej || LAS_14_1
  s[1498] = LAS_11_nej
  // LAS.11.2.supplerende: Supplerende kontanthjælp (LAS § 11, stk. 2)
  const v37 = f.arbejderDeltid || f.dagpengeUnderDetHoejeste
  s[2963] = v37
  const LAS_11_2_supplerende = !s[1] || v34 && v37 && f.klarTilFuldTid
  s[1499] = LAS_11_2_supplerende
  const LAS_11_2_supplerende_nej = !s[1] || s[272] || !v37 || f.klarTilFuldTid === false
  s[1500] = LAS_11_2_supplerende_nej
  // LAS.13.8: Ægteparrets timer i almindeligt arbejde, 2007-2011 (LAS § 13)
  const v40 = f.vurderingsdato >= 13604 /* 2007-04-01 */
  s[2964] = v40
  const v41 = f.aarMedHjaelpSomPar >= 2
  s[2966] = v41
  const v42 = f.ordinaereTimerSeneste24Maaneder >= 30000
  s[2967] = v42
  const v43 = f.erGift === false || !v41 || f.kanIkkeFaaOrdinaertArbejde || v42
  const v44 = f.vurderingsdato >= 15156 /* 2011-07-01 */
  s[2965] = v44
  const v45 = v44 && !s[31]
  const LAS_13_8 = !s[1] || !v40 || v44 || v43
  s[1508] = LAS_13_8
  const LAS_13_8_nej = !s[1] || v40 && (!v44 && !v43 || v45)
  s[1509] = LAS_13_8_nej
  const LAS_13_8_ir = !s[1] || v40 && v45
  s[1510] = LAS_13_8_ir
  // LAS.13f.1: 225-timersreglen er opfyldt (LAS § 13 f, stk. 1-9)
  const v49 = f.vurderingsdato >= 17075 /* 2016-10-01 */
  s[339] = v49
  const v50 = f.vurderingsdato >= 17257 /* 2017-04-01 */
  s[2969] = v50
  const v51 = f.maanederMedHjaelpSeneste3Aar >= 12
  s[2970] = v51
  const v52 = f.ordinaereTimerSeneste6Maaneder >= 11300
  s[2971] = v52
  const v53 = f.ordinaereTimerSeneste12Maaneder >= 22500
  s[2972] = v53
  const v54 = !v50 && (!v51 || f.kanIkkeFaaOrdinaertArbejde || v52) || v50 && (!v51 || f.kanIkkeFaaOrdinaertArbejde || v53)
  const LAS_25b_1_er = v49 && s[273]
  s[340] = LAS_25b_1_er
  const LAS_13f_1 = LAS_25b_1_er && (!v49 || v54)
  s[342] = LAS_13f_1
  const LAS_13f_1_nej = LAS_25b_1_er && (!v49 || !v54)
  s[1511] = LAS_13f_1_nej
  const LAS_13f_1_ir = !LAS_25b_1_er || !v49
  s[834] = LAS_13f_1_ir
  // LAS.13f.14: Fuld hjælp igen efter 225 timer (LAS § 13 f, stk. 14)
  const v59 = f.ordinaereTimerEfterNedsaettelsen >= 22500
  const LAS_13f_14 = LAS_25b_1_er && (!v49 || v59)
  s[1513] = LAS_13f_14
  const LAS_13f_14_nej = LAS_25b_1_er && (!v49 || !v59)
  s[1514] = LAS_13f_14_nej
  // LAS.13g.1.beløb: Nedsættelsens beløb (LAS § 13 g, stk. 1)
  const v62 = f.vurderingsdato >= 17167 /* 2017-01-01 */
  s[791] = v62
  const v63 = f.hjaelpEfterVoksensatsen ? 100000 : 50000
  const v64 = f.vurderingsdato >= 18628 /* 2021-01-01 */
  s[432] = v64
  const v65 = f.vurderingsdato <= 18261 /* 2019-12-31 */
  s[853] = v65
  const v66 = v65 || v64
  const LAS_13g_1_beloeb = v49 ? (v62 ? (s[36] ? (v64 ? -Infinity : f.hjaelpEfterVoksensatsen ? (v66 ? -Infinity : 105400) : v66 ? -Infinity : 52600) : -Infinity) : v63) : -Infinity
  s[1519] = LAS_13g_1_beloeb
  const LAS_13g_1_beloeb_hoej = v49 ? (v62 ? (s[36] ? (v64 ? Infinity : f.hjaelpEfterVoksensatsen ? (v66 ? Infinity : 105400) : v66 ? Infinity : 52600) : Infinity) : v63) : Infinity
  s[1520] = LAS_13g_1_beloeb_hoej
  const LAS_13g_1_beloeb_er = LAS_25b_1_er && f.erGift === false
  s[1521] = LAS_13g_1_beloeb_er
  const LAS_13g_1_beloeb_ir = !LAS_13g_1_beloeb_er || !v49 || v62 && (!s[36] || v64 || v66)
  s[1522] = LAS_13g_1_beloeb_ir
  // LAS.13g.1: Nedsættelse efter 225-timersreglen (LAS § 13 g, stk. 1-2)
  const v71 = LAS_13f_1 || f.hjaelpPaaSUNiveau
  s[2975] = v71
  const v72 = LAS_13f_1_nej || LAS_13f_1_ir
  s[341] = v72
  const v73 = v72 && f.hjaelpPaaSUNiveau === false
  s[2976] = v73
  const v74 = v73 && LAS_13g_1_beloeb_er
  const LAS_13g_1 = v49 ? (v71 ? (v74 ? Math.min(0, LAS_13g_1_beloeb) : 0) : LAS_13g_1_beloeb) : -Infinity
  s[1515] = LAS_13g_1
  const LAS_13g_1_hoej = v49 ? (v74 ? LAS_13g_1_beloeb_hoej : 0) : Infinity
  s[1516] = LAS_13g_1_hoej
  const LAS_13g_1_er = LAS_13g_1_beloeb_er && (!v49 || v71 || v74)
  s[1517] = LAS_13g_1_er
  const LAS_13g_1_ir = !LAS_13g_1_beloeb_er || !v49 || v73 && LAS_13g_1_beloeb_ir
  s[1518] = LAS_13g_1_ir
}

function svar_29(f, s) {
  // LAS.16.3: Forhøjet sats fra 25 år efter arbejde (LAS § 16, stk. 3-5)
  const v0 = shiftMonths(f.foedselsdag, 300)
  s[438] = v0
  const v1 = f.vurderingsdato >= v0
  s[285] = v1
  const v2 = f.fuldtidsarbejdeMedEOeSSeneste10Aar >= 30
  s[2978] = v2
  const v3 = v2 || f.opfyldtBeskaeftigelseskravetFoer
  s[2977] = v3
  const v4 = v1 && v3
  const LAS_16_3 = s[263] && (!s[263] || v4)
  s[1532] = LAS_16_3
  const LAS_16_3_nej = s[263] && (!s[263] || !v4)
  s[1533] = LAS_16_3_nej
  // LAS.16.1: Din sats fra juli 2025 (LAS § 16, stk. 1-3)
  const v7 = !s[274] && f.borHosForaeldre && f.forsoergerEgetBarnIHjemmet === false
  s[279] = v7
  const v8 = s[273] || s[53]
  s[284] = v8
  const v9 = SATS_14(f.vurderingsdato)
  const v10 = s[274] || LAS_16_3
  s[2979] = v10
  const v11 = !s[274] && (LAS_16_3_nej || !s[263])
  s[2980] = v11
  const v12 = SATS_15(f.vurderingsdato)
  const v13 = v8 ? -Infinity : v12
  s[524] = v13
  const v14 = v8 ? Infinity : v12
  s[523] = v14
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
  const v26 = s[275] && v25 >= v24
  const v27 = s[276] || v26
  const v28 = s[276] ? (v26 ? Math.min(v22, v24) : v22) : v24
  const v29 = s[276] ? (v26 ? Math.max(v23, v25) : v23) : v25
  const LAS_16_1 = s[263] ? (v7 ? (v8 ? -Infinity : v9) : s[277] ? (v27 ? Math.min(v18, v28) : v18) : v28) : -Infinity
  s[330] = LAS_16_1
  const LAS_16_1_hoej = s[263] ? (v7 ? (v8 ? Infinity : v9) : s[277] ? (v27 ? Math.max(v19, v29) : v19) : v29) : Infinity
  s[329] = LAS_16_1_hoej
  const LAS_16_1_er = s[263] && (!s[263] || v7 || s[277] || s[276] || v26)
  s[336] = LAS_16_1_er
  const LAS_16_1_ir = !s[263] || !s[263] || v7 && v8 || !v7 && (s[277] && v20 || s[276] && v8 || s[275] && v20 && v8 || s[275] && !(!v20 && v18 === v19 && !v8 && v22 === v23 && v18 === v22))
  s[337] = LAS_16_1_ir
  // LAS.16.overgang: Hjælpen følger de nye regler (LAS § 16)
  const LAS_16_overgang = !s[1] || s[263]
  s[1534] = LAS_16_overgang
  const LAS_16_overgang_nej = !s[1] || !s[263]
  s[1535] = LAS_16_overgang_nej
  // LAS.17.1: Børnetillæg (LAS § 17, stk. 1-2)
  const v36 = f.boernOpholderSigIDanmark || f.boernLigestillet
  s[2981] = v36
  const v37 = f.harForsoergelsespligt && v36
  s[283] = v37
  const v38 = SATS_18(f.vurderingsdato)
  const v39 = v37 && v8
  s[286] = v39
  const LAS_17_1 = s[263] ? (v37 ? (v8 ? -Infinity : v38) : 0) : -Infinity
  s[316] = LAS_17_1
  const LAS_17_1_hoej = s[263] ? (v37 ? (v8 ? Infinity : v38) : 0) : Infinity
  s[314] = LAS_17_1_hoej
  const LAS_17_1_ir = !s[263] || !s[263] || v39
  s[318] = LAS_17_1_ir
  // LAS.18.1: Tillæg til enlige forsørgere (LAS § 18, stk. 1-2)
  const v43 = s[276] || v7 || v10
  s[282] = v43
  const v44 = s[277] || s[275]
  s[280] = v44
  const v45 = v44 && !v7 && v11
  s[281] = v45
  const v46 = s[277] || v7
  s[2987] = v46
  const v47 = s[278] && !v7
  s[2986] = v47
  const v48 = v45 || v47
  s[2984] = v48
  const v49 = v43 && v46
  s[2985] = v49
  const v50 = f.retTilEkstraBoernetilskud === false || v49
  s[2983] = v50
  const v51 = f.retTilEkstraBoernetilskud && v48
  s[2982] = v51
  const v52 = SATS_19(f.vurderingsdato)
  const v53 = v8 ? -Infinity : v52
  const LAS_18_1 = s[263] ? (v51 ? (v50 ? Math.min(0, v53) : v53) : 0) : -Infinity
  s[315] = LAS_18_1
  const LAS_18_1_hoej = s[263] ? (v51 ? (v8 ? Infinity : v52) : 0) : Infinity
  s[317] = LAS_18_1_hoej
  const LAS_18_1_ir = !s[263] || !s[263] || v51 && v8
  s[319] = LAS_18_1_ir
  // LAS.18.3: Tillæg til enlige uden børn (LAS § 18, stk. 3)
  const v57 = s[276] || v7 || v11
  s[2993] = v57
  const v58 = v44 && !v7 && v10
  s[2992] = v58
  const v59 = v45 || v58
  s[2990] = v59
  const v60 = v43 && v57
  s[2991] = v60
  const v61 = f.enligEfterBoernetilskudsloven === false || f.harForsoergelsespligt || v60
  s[2989] = v61
  const v62 = f.enligEfterBoernetilskudsloven && f.harForsoergelsespligt === false && v59
  s[2988] = v62
  const v63 = SATS_20(f.vurderingsdato)
  const v64 = v8 ? -Infinity : v63
  const LAS_18_3 = s[263] ? (v62 ? (v61 ? Math.min(0, v64) : v64) : 0) : -Infinity
  s[320] = LAS_18_3
  const LAS_18_3_hoej = s[263] ? (v62 ? (v8 ? Infinity : v63) : 0) : Infinity
  s[321] = LAS_18_3_hoej
  const LAS_18_3_ir = !s[263] || !s[263] || v62 && v8
  s[322] = LAS_18_3_ir
}

function svar_30(f, s) {
  // LAS.19.1: Særligt ungetillæg (LAS § 19, stk. 1-3)
  const v0 = s[276] || !s[279]
  s[3000] = v0
  const v1 = f.visiteretSom === 'aktivitetsparat'
  s[352] = v1
  const v2 = v1 || f.erForrevalidend
  s[2996] = v2
  const v3 = s[280] && s[279]
  s[2999] = v3
  const v4 = s[281] || v3
  s[2997] = v4
  const v5 = s[282] && v0
  s[2998] = v5
  const v6 = !v2 || v5
  s[2995] = v6
  const v7 = v2 && v4
  s[2994] = v7
  const v8 = SATS_21(f.vurderingsdato)
  const v9 = SATS_22(f.vurderingsdato)
  const v10 = SATS_23(f.vurderingsdato)
  const v11 = f.harForsoergelsespligt ? (s[283] ? (s[284] ? -Infinity : v8) : 0) : s[285] ? (s[284] ? -Infinity : v10) : s[284] ? -Infinity : v9
  const LAS_19_1 = s[263] ? (v7 ? (v6 ? Math.min(0, v11) : v11) : 0) : -Infinity
  s[323] = LAS_19_1
  const LAS_19_1_hoej = s[263] ? (v7 ? (f.harForsoergelsespligt ? (s[283] ? (s[284] ? Infinity : v8) : 0) : s[285] ? (s[284] ? Infinity : v10) : s[284] ? Infinity : v9) : 0) : Infinity
  s[324] = LAS_19_1_hoej
  const LAS_19_1_ir = !s[263] || !s[263] || v7 && (f.harForsoergelsespligt && s[286] || f.harForsoergelsespligt === false && s[284])
  s[325] = LAS_19_1_ir
  // LAS.20.1: Midlertidigt tilpasningstillæg (LAS § 20, stk. 1)
  const v15 = f.vurderingsdato >= 21000 /* 2027-07-01 */
  s[3001] = v15
  const v16 = f.gruppeIJuni2025 === 'ingen'
  s[3004] = v16
  const v17 = v16 || f.grundsatsEllerHjemmeboendeIJuli2025 === false || f.tillaegspakkenIJuli2025 === false || v5
  s[3003] = v17
  const v18 = !v16 && f.grundsatsEllerHjemmeboendeIJuli2025 && f.tillaegspakkenIJuli2025 && v4
  s[3002] = v18
  const v19 = s[273] || v15
  const v20 = v19 ? -Infinity : 200000
  const LAS_20_1 = s[263] ? (v15 ? 0 : v18 ? (v17 ? Math.min(0, v20) : v20) : 0) : -Infinity
  s[326] = LAS_20_1
  const LAS_20_1_hoej = s[263] ? (v15 ? 0 : v18 ? (v19 ? Infinity : 200000) : 0) : Infinity
  s[327] = LAS_20_1_hoej
  const LAS_20_1_ir = !s[263] || !s[263] || !v15 && v18 && v19
  s[328] = LAS_20_1_ir
  // LAS.24.1: Aktivitetstillæg tidligst fra (LAS § 24, stk. 1)
  const v24 = f.deltagerEllerOenskerTilbud && v2
  s[3009] = v24
  const v25 = v1 && f.saerligtKomplekseUdfordringer
  s[3008] = v25
  const v26 = f.erForrevalidend || v25
  s[3007] = v26
  const v27 = f.deltagerEllerOenskerTilbud && v26
  s[3006] = v27
  const v28 = v27 ? f.visiteretDen : v24 ? Math.max(f.visiteretDen, shiftMonths(f.fikHjaelpFra, 3)) : NEVER
  const LAS_24_1 = s[2] ? v28 : FIRST_DAY
  s[306] = LAS_24_1
  const LAS_24_1_hoej = s[2] ? v28 : NEVER
  s[305] = LAS_24_1_hoej
  const v31 = s[2] && s[273]
  s[287] = v31
  const LAS_24_1_er = v31 && !s[274]
  s[294] = LAS_24_1_er
  const LAS_24_1_ir = !LAS_24_1_er || !s[2]
  s[309] = LAS_24_1_ir
}

function svar_31(f, s) {
  // LAS.25.3.forsørger: Sats for unge forsørgere uden ekstra børnetilskud (LAS § 25, stk. 3, nr. 2)
  const v0 = f.vurderingsdato >= 16617 /* 2015-07-01 */
  s[377] = v0
  const v1 = s[221] || s[263]
  s[288] = v1
  const v2 = SATS_24(f.vurderingsdato)
  const v3 = v1 ? -Infinity : v2
  s[307] = v3
  const v4 = v1 ? Infinity : v2
  s[308] = v4
  const v5 = f.vurderingsdato <= 16070 /* 2013-12-31 */
  s[362] = v5
  const v6 = v5 || s[263]
  s[289] = v6
  const v7 = s[265] && v6
  s[297] = v7
  const v8 = s[266] && v6
  s[298] = v8
  const v9 = !s[1] && v6
  s[299] = v9
  const v10 = f.vurderingsdato >= 16388 /* 2014-11-14 */
  s[3012] = v10
  const v11 = SATS_25(f.vurderingsdato)
  const v12 = v6 ? -Infinity : v11
  const v13 = v6 ? Infinity : v11
  const v14 = SATS_26(f.vurderingsdato)
  const v15 = v6 ? -Infinity : v14
  const v16 = v6 ? Infinity : v14
  const v17 = Math.max(v12, v15)
  const v18 = Math.min(v13, v16)
  const v19 = !s[1] && v18 >= v17
  const v20 = s[266] || v19
  const v21 = s[266] ? (v19 ? Math.min(v15, v17) : v15) : v17
  const v22 = s[265] ? (v20 ? Math.min(v12, v21) : v12) : v21
  const v23 = s[266] ? (v19 ? Math.max(v16, v18) : v16) : v18
  const v24 = s[265] ? (v20 ? Math.max(v13, v23) : v13) : v23
  const v25 = s[265] || s[266] || v19
  const v26 = v7 || v8 || v9 || !s[1] && !(!v6 && v12 === v13 && !v6 && v15 === v16 && v12 === v15)
  const v27 = SATS_27(f.vurderingsdato)
  const v28 = v6 ? -Infinity : v27
  const v29 = v6 ? Infinity : v27
  const v30 = SATS_28(f.vurderingsdato)
  const v31 = s[285] && v6 || !s[285] && v1
  s[303] = v31
  const v32 = s[285] ? (v6 ? -Infinity : v30) : v3
  const v33 = s[285] ? (v6 ? Infinity : v30) : v4
  const v34 = Math.max(v28, v32)
  const v35 = Math.min(v29, v33)
  const v36 = !s[1] && v35 >= v34
  const v37 = s[266] || v36
  const v38 = s[266] ? (v36 ? Math.min(v32, v34) : v32) : v34
  const v39 = s[265] ? (v37 ? Math.min(v28, v38) : v28) : v38
  s[291] = v39
  const v40 = s[266] ? (v36 ? Math.max(v33, v35) : v33) : v35
  const v41 = s[265] ? (v37 ? Math.max(v29, v40) : v29) : v40
  s[293] = v41
  const v42 = s[265] || s[266] || v36
  s[296] = v42
  const v43 = s[266] && v31
  s[301] = v43
  const v44 = !s[1] && v6 && v31
  s[302] = v44
  const v45 = v7 || v43 || v44 || !s[1] && !(!v6 && v28 === v29 && !v31 && v32 === v33 && v28 === v32)
  s[304] = v45
  const LAS_25_3_forsoerger = s[2] ? (v10 ? (v0 ? v22 : -Infinity) : f.samleverMedUngeydelse ? v22 : v39) : -Infinity
  s[290] = LAS_25_3_forsoerger
  const LAS_25_3_forsoerger_hoej = s[2] ? (v10 ? (v0 ? v24 : Infinity) : f.samleverMedUngeydelse ? v24 : v41) : Infinity
  s[292] = LAS_25_3_forsoerger_hoej
  const v48 = s[287] && !s[274] && f.forsoergerEgetBarnIHjemmet && f.retTilEkstraBoernetilskud === false
  s[3010] = v48
  const LAS_25_3_forsoerger_er = v48 && (!s[2] || !v10 && (f.samleverMedUngeydelse && v25 || f.samleverMedUngeydelse === false && v42) || v10 && (!v0 || v25))
  s[295] = LAS_25_3_forsoerger_er
  const LAS_25_3_forsoerger_ir = !v48 || !s[2] || !v10 && (f.samleverMedUngeydelse && v26 || f.samleverMedUngeydelse === false && v45) || v10 && (!v0 || v26)
  s[300] = LAS_25_3_forsoerger_ir
}

function svar_32(f, s) {
  // LAS.25.3: Hjælpen under 30 år, 2014-2025 (LAS § 25, stk. 3)
  const v0 = SATS_29(f.vurderingsdato)
  const v1 = s[288] ? -Infinity : v0
  s[310] = v1
  const v2 = s[288] ? Infinity : v0
  s[312] = v2
  const v3 = SATS_30(f.vurderingsdato)
  const v4 = s[288] ? -Infinity : v3
  s[332] = v4
  const v5 = s[288] ? Infinity : v3
  s[334] = v5
  const v6 = SATS_31(f.vurderingsdato)
  const v7 = s[288] ? -Infinity : v6
  s[311] = v7
  const v8 = s[288] ? Infinity : v6
  s[313] = v8
  const v9 = f.psykiskLidelseNaevntILoven && s[283]
  s[3013] = v9
  const v10 = f.forsoergerEgetBarnIHjemmet && f.retTilEkstraBoernetilskud
  s[3014] = v10
  const v11 = SATS_32(f.vurderingsdato)
  const v12 = s[289] ? -Infinity : v11
  const v13 = s[289] ? Infinity : v11
  const v14 = SATS_33(f.vurderingsdato)
  const v15 = s[289] ? -Infinity : v14
  const v16 = s[289] ? Infinity : v14
  const v17 = Math.max(v12, v15)
  const v18 = Math.min(v13, v16)
  const v19 = !s[1] && v18 >= v17
  const v20 = s[266] || v19
  const v21 = s[266] ? (v19 ? Math.min(v15, v17) : v15) : v17
  const v22 = s[266] ? (v19 ? Math.max(v16, v18) : v16) : v18
  const v23 = SATS_34(f.vurderingsdato)
  const v24 = s[289] ? -Infinity : v23
  const v25 = s[289] ? Infinity : v23
  const v26 = SATS_35(f.vurderingsdato)
  const v27 = s[285] ? (s[289] ? -Infinity : v26) : v4
  const v28 = s[285] ? (s[289] ? Infinity : v26) : v5
  const v29 = Math.max(v24, v27)
  const v30 = Math.min(v25, v28)
  const v31 = !s[1] && v30 >= v29
  const v32 = s[266] || v31
  const v33 = s[266] ? (v31 ? Math.min(v27, v29) : v27) : v29
  const v34 = s[266] ? (v31 ? Math.max(v28, v30) : v28) : v30
  const LAS_25_3 = s[2] ? (v9 ? v1 : v10 ? (s[265] ? (v20 ? Math.min(v12, v21) : v12) : v21) : f.gravidEfter12Uge ? v7 : f.forsoergerEgetBarnIHjemmet ? s[290] : f.borHosForaeldre ? (s[265] ? (v32 ? Math.min(v24, v33) : v24) : v33) : f.psykiskLidelseNaevntILoven ? v7 : s[291]) : -Infinity
  s[331] = LAS_25_3
  const LAS_25_3_hoej = s[2] ? (v9 ? v2 : v10 ? (s[265] ? (v20 ? Math.max(v13, v22) : v13) : v22) : f.gravidEfter12Uge ? v8 : f.forsoergerEgetBarnIHjemmet ? s[292] : f.borHosForaeldre ? (s[265] ? (v32 ? Math.max(v25, v34) : v25) : v34) : f.psykiskLidelseNaevntILoven ? v8 : s[293]) : Infinity
  s[333] = LAS_25_3_hoej
  const LAS_25_3_er = s[294] && (!s[2] || v9 || v10 && (s[265] || s[266] || v19) || !v10 && (f.gravidEfter12Uge || f.forsoergerEgetBarnIHjemmet && s[295] || f.forsoergerEgetBarnIHjemmet === false && (f.borHosForaeldre && (s[265] || s[266] || v31) || f.borHosForaeldre === false && (f.psykiskLidelseNaevntILoven || s[296]))))
  s[335] = LAS_25_3_er
  const LAS_25_3_ir = !s[294] || !s[2] || v9 && s[288] || !v9 && (v10 && (s[297] || s[298] || s[299] || !s[1] && !(!s[289] && v12 === v13 && !s[289] && v15 === v16 && v12 === v15)) || !v10 && (f.gravidEfter12Uge && s[288] || f.gravidEfter12Uge === false && (f.forsoergerEgetBarnIHjemmet && s[300] || f.forsoergerEgetBarnIHjemmet === false && (f.borHosForaeldre && (s[297] || s[301] || s[302] || !s[1] && !(!s[289] && v24 === v25 && !s[303] && v27 === v28 && v24 === v27)) || f.borHosForaeldre === false && (f.psykiskLidelseNaevntILoven && s[288] || f.psykiskLidelseNaevntILoven === false && s[304])))))
  s[338] = LAS_25_3_ir
  // LAS.24.3: Aktivitetstillæg pr. måned (LAS § 24, stk. 3)
  const v39 = s[294] && f.vurderingsdato < s[305]
  s[3015] = v39
  const v40 = s[294] && f.vurderingsdato >= s[306]
  s[3016] = v40
  const v41 = f.psykiskLidelseNaevntILoven && f.borHosForaeldre === false
  s[3018] = v41
  const v42 = f.gravidEfter12Uge || v41
  s[3017] = v42
  const v43 = f.forsoergerEgetBarnIHjemmet ? v1 : s[285] ? v7 : f.borHosForaeldre ? v4 : s[307]
  const v44 = f.forsoergerEgetBarnIHjemmet ? v2 : s[285] ? v8 : f.borHosForaeldre ? v5 : s[308]
  const v45 = v44 === Infinity
  const v46 = -LAS_25_3_hoej === -Infinity
  const v47 = v43 === -Infinity
  const v48 = -LAS_25_3 === Infinity
  const v49 = v45 && v46 || v47 && v48
  const v50 = v42 || LAS_25_3_er && !(v49 && !s[288] && v43 === v44 && (!LAS_25_3_er || !LAS_25_3_ir && LAS_25_3 === LAS_25_3_hoej))
  const v51 = !v42 && (s[288] || LAS_25_3_ir || v49)
  const v52 = v42 ? 0 : Math.max(0, v47 || v46 ? -Infinity : v43 - LAS_25_3_hoej)
  const v53 = v42 ? 0 : Math.max(0, v45 || v48 ? Infinity : v44 - LAS_25_3)
  const v54 = v40 && v50
  const v55 = s[309] && v50 && v52 <= 0
  const LAS_24_3 = s[2] ? (v39 ? 0 : v52) : -Infinity
  s[1537] = LAS_24_3
  const LAS_24_3_hoej = s[2] ? (v54 || v55 ? (v54 ? v53 : 0) : 0) : Infinity
  s[1538] = LAS_24_3_hoej
  const LAS_24_3_er = s[294] && (!s[2] || v39 || v54 || v55)
  s[1539] = LAS_24_3_er
  const LAS_24_3_ir = !s[294] || !s[2] || v40 && v51 || s[309] && !((!v50 || !v51 && v52 === v53) && v50 && v52 === 0)
  s[1540] = LAS_24_3_ir
}

function svar_33(f, s) {
  // LAS.25: Din hjælp pr. måned (LAS § 16, stk. 1-3)
  const v0 = s[283] ? s[310] : s[311]
  s[343] = v0
  const v1 = s[283] ? s[312] : s[313]
  s[344] = v1
  const v2 = f.psykiskLidelseNaevntILoven && f.forsoergelsespligtUdenForHjemmet
  s[437] = v2
  const v3 = s[314] === Infinity
  const v4 = s[315] === -Infinity
  const v5 = s[316] === -Infinity
  const v6 = s[317] === Infinity
  const v7 = v3 && v4 || v5 && v6
  const v8 = v5 || v4 ? -Infinity : s[316] + s[315]
  const v9 = v3 || v6 ? Infinity : s[314] + s[317]
  const v10 = s[263] && !(v7 && (!s[263] || !s[318] && s[316] === s[314]) && (!s[263] || !s[319] && s[315] === s[317]))
  const v11 = s[318] || s[319] || v7
  const v12 = v9 === Infinity
  const v13 = s[320] === -Infinity
  const v14 = v8 === -Infinity
  const v15 = s[321] === Infinity
  const v16 = v12 && v13 || v14 && v15
  const v17 = v14 || v13 ? -Infinity : v8 + s[320]
  const v18 = v12 || v15 ? Infinity : v9 + s[321]
  const v19 = v10 && s[263] && !(v16 && (!v10 || !v11 && v8 === v9) && (!s[263] || !s[322] && s[320] === s[321]))
  const v20 = v11 || s[322] || v16
  const v21 = v18 === Infinity
  const v22 = s[323] === -Infinity
  const v23 = v17 === -Infinity
  const v24 = s[324] === Infinity
  const v25 = v21 && v22 || v23 && v24
  const v26 = v23 || v22 ? -Infinity : v17 + s[323]
  const v27 = v21 || v24 ? Infinity : v18 + s[324]
  const v28 = v19 && s[263] && !(v25 && (!v19 || !v20 && v17 === v18) && (!s[263] || !s[325] && s[323] === s[324]))
  const v29 = v20 || s[325] || v25
  const v30 = v27 === Infinity
  const v31 = s[326] === -Infinity
  const v32 = v26 === -Infinity
  const v33 = s[327] === Infinity
  const v34 = v30 && v31 || v32 && v33
  const v35 = v32 || v31 ? -Infinity : v26 + s[326]
  const v36 = v30 || v33 ? Infinity : v27 + s[327]
  const v37 = v28 && s[263] && !(v34 && (!v28 || !v29 && v26 === v27) && (!s[263] || !s[328] && s[326] === s[327]))
  const v38 = v29 || s[328] || v34
  const v39 = s[329] === Infinity
  const v40 = v35 === -Infinity
  const v41 = s[330] === -Infinity
  const v42 = v36 === Infinity
  const v43 = v39 && v40 || v41 && v42
  const LAS_25 = s[1] ? (s[2] ? (s[263] ? (v41 || v40 ? -Infinity : s[330] + v35) : s[274] ? v0 : s[331]) : s[285] ? v0 : f.forsoergerEgetBarnIHjemmet ? s[310] : v2 ? s[310] : f.gravidEfter12Uge ? s[311] : f.borHosForaeldre ? s[332] : f.psykiskLidelseNaevntILoven ? s[311] : s[307]) : -Infinity
  s[1541] = LAS_25
  const LAS_25_hoej = s[1] ? (s[2] ? (s[263] ? (v39 || v42 ? Infinity : s[329] + v36) : s[274] ? v1 : s[333]) : s[285] ? v1 : f.forsoergerEgetBarnIHjemmet ? s[312] : v2 ? s[312] : f.gravidEfter12Uge ? s[313] : f.borHosForaeldre ? s[334] : f.psykiskLidelseNaevntILoven ? s[313] : s[308]) : Infinity
  s[1542] = LAS_25_hoej
  const v46 = s[263] || s[277]
  s[3019] = v46
  const v47 = !s[263] && s[278]
  s[3020] = v47
  const LAS_25_er = v46 && (!s[1] || !s[2] || !s[263] && (s[274] || s[335]) || s[263] && s[336] && v37 && !(v43 && (!s[336] || !s[337] && s[330] === s[329]) && (!v37 || !v38 && v35 === v36)))
  s[1543] = LAS_25_er
  const LAS_25_ir = v46 && (!s[1] || !s[2] && s[288] || s[2] && (!s[263] && (s[274] && s[288] || !s[274] && s[338]) || s[263] && (s[337] || v38 || v43))) || v47
  s[1544] = LAS_25_ir
  // LAS.25b.1: Det, der ligger over kontanthjælpsloftet (LAS § 25 b, stk. 1-10)
  const v50 = Math.max(0, f.samletHjaelpUnderLoftet - f.loftForDinFamilie)
  const LAS_25b_1 = s[339] ? v50 : -Infinity
  s[1545] = LAS_25b_1
  const LAS_25b_1_hoej = s[339] ? v50 : Infinity
  s[1546] = LAS_25b_1_hoej
  // LAS.26.3: Der regnes ikke hjælp til ægtefællen (LAS § 26, stk. 3)
  const LAS_26_3 = f.erGift && (!s[1] || f.aegtefaellenFaarAndenYdelse)
  s[345] = LAS_26_3
  const LAS_26_3_nej = f.erGift && (!s[1] || f.aegtefaellenFaarAndenYdelse === false)
  s[346] = LAS_26_3_nej
  const LAS_26_3_ir = f.erGift === false || !s[1]
  s[347] = LAS_26_3_ir
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
  s[350] = LAS_26_1_er
  const LAS_26_1_ir = !s[1] || f.erGift && (LAS_26_3 && LAS_25_ir || LAS_26_3_nej && LAS_25_ir || LAS_26_3_ir && LAS_25_ir || LAS_26_3_ir && !((!LAS_25_er || !LAS_25_ir && LAS_25 === LAS_25_hoej) && (!LAS_25_er || !LAS_25_ir && v56 === v57) && (!LAS_25_er || LAS_25 === v56))) || f.erGift === false && LAS_25_ir
  s[351] = LAS_26_1_ir
  const LAS_26_1 = s[1] ? (f.erGift ? (v60 ? (v63 ? Math.min(LAS_25, v64) : LAS_25) : v64) : LAS_25) : -Infinity
  s[348] = LAS_26_1
  const LAS_26_1_hoej = s[1] ? (f.erGift ? (v60 ? (v63 ? Math.max(LAS_25_hoej, v65) : LAS_25_hoej) : v65) : LAS_25_hoej) : Infinity
  s[349] = LAS_26_1_hoej
  // LAS.26.5: Hjælpen til dig falder bort (LAS § 26, stk. 5)
  const v70 = s[340] && f.erGift
  s[3021] = v70
  const LAS_26_5 = v70 && (!s[339] || f.hjaelpEfterVoksensatsen && s[341])
  s[1548] = LAS_26_5
  const LAS_26_5_nej = v70 && (!s[339] || f.hjaelpEfterVoksensatsen === false || s[342])
  s[1549] = LAS_26_5_nej
  const LAS_26_5_ir = !v70 || !s[339]
  s[835] = LAS_26_5_ir
  // LAS.26.7: Jeres hjælp sættes ned (LAS § 26, stk. 7)
  const LAS_26_7 = v70 && (!s[339] || f.hjaelpEfterVoksensatsen === false && s[341])
  s[1551] = LAS_26_7
  const LAS_26_7_nej = v70 && (!s[339] || f.hjaelpEfterVoksensatsen || s[342])
  s[1552] = LAS_26_7_nej
}

function svar_34(f, s) {
  // LAS.30.2: Det, ægtefællen må have (LAS § 30, stk. 2)
  const v0 = SATS_36(f.vurderingsdato)
  const v1 = s[203] ? -Infinity : v0
  s[358] = v1
  const v2 = s[203] ? Infinity : v0
  s[360] = v2
  const v3 = SATS_37(f.vurderingsdato)
  const v4 = s[203] ? -Infinity : v3
  s[359] = v4
  const v5 = s[203] ? Infinity : v3
  s[361] = v5
  const LAS_30_2 = s[1] ? (s[263] ? (s[283] ? v1 : v4) : s[343]) : -Infinity
  s[1557] = LAS_30_2
  const LAS_30_2_hoej = s[1] ? (s[263] ? (s[283] ? v2 : v5) : s[344]) : Infinity
  s[1558] = LAS_30_2_hoej
  const LAS_30_2_ir = s[345] && (!s[1] || !s[263] && s[288] || s[263] && s[203]) || s[346] || s[347]
  s[1559] = LAS_30_2_ir
  // LAS.30.1: Hjælpen, når indtægter er trukket fra (LAS § 30, stk. 1)
  const v9 = s[348] === -Infinity ? -Infinity : s[348] - f.egneIndtaegterPrMaaned
  const v10 = s[349] === Infinity ? Infinity : s[349] - f.egneIndtaegterPrMaaned
  const v11 = Math.max(0, -LAS_30_2_hoej === -Infinity ? -Infinity : f.aegtefaellensIndtaegterPrMaaned - LAS_30_2_hoej)
  const v12 = Math.max(0, -LAS_30_2 === Infinity ? Infinity : f.aegtefaellensIndtaegterPrMaaned - LAS_30_2)
  const v13 = Math.max(f.aegtefaellensIndtaegterPrMaaned, v11)
  const v14 = Math.min(f.aegtefaellensIndtaegterPrMaaned, v12)
  const v15 = s[347] && s[345] && v14 >= v13
  const v16 = s[346] || v15
  const v17 = s[346] ? (v15 ? Math.min(f.aegtefaellensIndtaegterPrMaaned, v13) : f.aegtefaellensIndtaegterPrMaaned) : v13
  const v18 = s[346] ? (v15 ? Math.max(f.aegtefaellensIndtaegterPrMaaned, v14) : f.aegtefaellensIndtaegterPrMaaned) : v14
  const v19 = f.erGift === false || s[345] || s[346] || v15
  const v20 = f.erGift && (s[345] && LAS_30_2_ir || s[347] && !((!s[345] || !LAS_30_2_ir && v11 === v12) && s[345] && (!s[345] || f.aegtefaellensIndtaegterPrMaaned === v11)))
  const v21 = f.erGift ? (s[345] ? (v16 ? Math.min(v11, v17) : v11) : v17) : 0
  const v22 = f.erGift ? (s[345] ? (v16 ? Math.max(v12, v18) : v12) : v18) : 0
  const v23 = v10 === Infinity
  const v24 = -v22 === -Infinity
  const v25 = v23 && v24
  const LAS_30_1_er = !s[1] || s[350] && v19 && !(v25 && (!s[350] || !s[351] && v9 === v10) && (!v19 || !v20 && v21 === v22))
  s[1555] = LAS_30_1_er
  const LAS_30_1_ir = !s[1] || s[351] || v20 || v25
  s[1556] = LAS_30_1_ir
  const LAS_30_1 = s[1] ? Math.max(0, v9 === -Infinity || v24 ? -Infinity : v9 - v22) : -Infinity
  s[1553] = LAS_30_1
  const LAS_30_1_hoej = s[1] ? Math.max(0, v23 ? Infinity : v10 - v21) : Infinity
  s[1554] = LAS_30_1_hoej
  // LAS.81.1.ændring: Dine forhold har ændret sig (LAS § 81, 1. pkt.)
  const v30 = f.hvadAendredeSig === 'ledighed' || f.hvadAendredeSig === 'sygdom' || f.hvadAendredeSig === 'barsel' || f.hvadAendredeSig === 'mistet_forsoerger'
  s[3022] = v30
  const v31 = f.hvadAendredeSig === 'andet'
  s[3024] = v31
  const v32 = v31 && f.aendringenErEnSocialBegivenhed
  s[3023] = v32
  const v33 = v30 || v32
  const LAS_81_1_aendring = !s[1] || v33
  s[1765] = LAS_81_1_aendring
  const LAS_81_1_aendring_nej = !s[1] || !v33
  s[521] = LAS_81_1_aendring_nej
  // LAS.34.1: Ret til særlig støtte (LAS § 87)
  const v36 = f.ydelseVedSaerligStoette === 'jobafklaring' || f.ydelseVedSaerligStoette === 'ressourceforloeb'
  s[3027] = v36
  const v37 = !v36 || f.opfylderBetingelserForKontanthjaelp
  s[3026] = v37
  const v38 = LAS_81_1_aendring || !s[1]
  s[520] = v38
  const v39 = f.vurderingsdato >= 16436 /* 2015-01-01 */
  s[397] = v39
  const v40 = f.ydelseVedSaerligStoette === 'kontanthjaelp' || f.ydelseVedSaerligStoette === 'fravalgt_kontanthjaelp'
  s[3028] = v40
  const v41 = s[263] && s[179]
  const LAS_34_1 = !s[1] || !v39 && v38 && f.storForsoergerbyrdeEllerBoligudgift && f.parUdenForSaerligStoette === false && f.faarHjaelpMensSagenAfgoeres === false && v37 && f.ungPaaLavSatsUdenSaerligStoette === false || v39 && (!s[263] && v38 && f.storForsoergerbyrdeEllerBoligudgift && f.parUdenForSaerligStoette === false && f.faarHjaelpMensSagenAfgoeres === false && v37 || s[263] && (s[179] || v38 && f.storForsoergerbyrdeEllerBoligudgift && !v40))
  s[795] = LAS_34_1
  const LAS_34_1_nej = !s[1] || !v39 && (LAS_81_1_aendring_nej || f.storForsoergerbyrdeEllerBoligudgift === false || f.parUdenForSaerligStoette || f.faarHjaelpMensSagenAfgoeres || !v37 || f.ungPaaLavSatsUdenSaerligStoette) || v39 && (!s[263] && (LAS_81_1_aendring_nej || f.storForsoergerbyrdeEllerBoligudgift === false || f.parUdenForSaerligStoette || f.faarHjaelpMensSagenAfgoeres || !v37) || s[263] && (s[179] || LAS_81_1_aendring_nej || f.storForsoergerbyrdeEllerBoligudgift === false || v40))
  s[793] = LAS_34_1_nej
  const LAS_34_1_ir = !s[1] || v39 && v41
  s[794] = LAS_34_1_ir
  // LAS.34.2: Støtten kan sættes ned, fordi du kan få en billigere bolig (LAS § 87)
  const v45 = f.billigereBoligErUndersoegt && f.billigereBoligErRimelig
  const v46 = f.billigereBoligErUndersoegt && f.konkretBilligereBoligErFundet && f.billigereBoligErRimelig
  const LAS_34_2 = !s[1] || !s[263] && v45 || s[263] && (s[179] || v46)
  s[1561] = LAS_34_2
  const LAS_34_2_nej = !s[1] || !s[263] && !v45 || s[263] && (s[179] || !v46)
  s[1562] = LAS_34_2_nej
  const LAS_34_2_ir = !s[1] || v41
  s[1563] = LAS_34_2_ir
  // LAS.35.1: Vejledningen er god nok til en sanktion (LAS § 35, stk. 1)
  const v50 = f.vurderingsdato >= 14518 /* 2009-10-01 */
  s[525] = v50
  const v51 = !s[36] && f.skriftligtVejledtOmSanktioner || s[36] && (!s[204] && f.skriftligtVejledtOmSanktioner && f.vejledningErGennemgaaet || s[204] && f.skriftligtVejledtOmSanktioner)
  const LAS_35_1 = !v50 || v51
  s[1564] = LAS_35_1
  const LAS_35_1_nej = !v50 || !v51
  s[1565] = LAS_35_1_nej
  // LAS.40a.1: Den skærpede sanktion kan bruges (LAS § 40 a, stk. 1)
  const v54 = s[352] || f.manglendeViljeTilRaadighed === false || LAS_35_1_nej
  const v55 = LAS_35_1 || !v50
  const v56 = !s[352] && f.manglendeViljeTilRaadighed && v55
  const LAS_40a_1 = !s[1] || s[2] && (!s[36] && v56 || s[36] && (!s[168] && f.manglendeViljeTilRaadighed && v55 || s[168] && v56))
  s[1566] = LAS_40a_1
  const LAS_40a_1_nej = !s[1] || !s[2] || !s[36] && v54 || s[36] && (!s[168] && (f.manglendeViljeTilRaadighed === false || LAS_35_1_nej) || s[168] && v54)
  s[1567] = LAS_40a_1_nej
  // LAS.50: Plan for revalideringen (LAS § 70, stk. 2)
  const LAS_50 = f.revalideringErBevilget && (!s[1] || f.erhvervssigtetErAfklaret)
  s[1568] = LAS_50
  const LAS_50_nej = f.revalideringErBevilget && (!s[1] || f.erhvervssigtetErAfklaret === false)
  s[1569] = LAS_50_nej
  // LAS.69j.2.bidrag: Tillæg til unge, der betaler bidrag til et barn (LAS § 69 j, stk. 2, nr. 4)
  const v61 = f.bidragspligtigeBoern <= 0
  s[355] = v61
  const v62 = SATS_38(f.vurderingsdato)
  const v63 = s[284] ? -Infinity : v62
  const v64 = s[284] ? Infinity : v62
  const v65 = v63 > -Infinity && v64 < Infinity
  const v66 = quotient([v63, f.bidragspligtigeBoern], [1], 'nærmeste', 1)
  const v67 = quotient([v64, f.bidragspligtigeBoern], [1], 'nærmeste', 1)
  const LAS_69j_2_bidrag = s[0] ? (s[263] ? (v65 ? Math.min(v66, v67) : -Infinity) : f.bidragPrMaaned) : -Infinity
  s[353] = LAS_69j_2_bidrag
  const LAS_69j_2_bidrag_hoej = s[0] ? (s[263] ? (v65 ? Math.max(v66, v67) : Infinity) : f.bidragPrMaaned) : Infinity
  s[354] = LAS_69j_2_bidrag_hoej
  const v70 = s[0] && !v61
  s[3034] = v70
  const LAS_69j_2_bidrag_er = v70 && (!s[0] || !s[263] || !(!v65 && !s[284] && v63 === v64))
  s[356] = LAS_69j_2_bidrag_er
  const LAS_69j_2_bidrag_ir = !v70 || !s[0] || s[263] && (s[284] || !v65)
  s[357] = LAS_69j_2_bidrag_ir
}

function svar_35(f, s) {
  // LAS.68.2: Ressourceforløbsydelsens sats i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v0 = !s[285] && f.borHosForaeldre && f.harForsoergelsespligt === false
  s[428] = v0
  const v1 = SATS_39(f.vurderingsdato)
  const v2 = s[203] ? -Infinity : v1
  const v3 = s[203] ? Infinity : v1
  const v4 = v3 === Infinity
  const v5 = s[353] === -Infinity
  const v6 = v2 === -Infinity
  const v7 = s[354] === Infinity
  const v8 = v4 && v5 || v6 && v7
  const v9 = SATS_40(f.vurderingsdato)
  const v10 = s[283] || !v0 || s[355] || s[356] && !(v8 && !s[203] && v2 === v3 && (!s[356] || !s[357] && s[353] === s[354]))
  s[375] = v10
  const v11 = s[283] && s[203] || !s[283] && (v0 && (!s[355] && (s[203] || s[357] || v8 || s[203]) || s[355] && s[203]) || !v0 && s[203])
  s[376] = v11
  const v12 = s[283] ? s[358] : v0 ? (s[355] ? v2 : Math.min(v6 || v5 ? -Infinity : v2 + s[353], s[203] ? -Infinity : v9)) : s[359]
  s[373] = v12
  const v13 = s[283] ? s[360] : v0 ? (s[355] ? v3 : Math.min(v4 || v7 ? Infinity : v3 + s[354], s[203] ? Infinity : v9)) : s[361]
  s[374] = v13
  const LAS_68_2 = s[0] ? v12 : -Infinity
  s[1571] = LAS_68_2
  const LAS_68_2_hoej = s[0] ? v13 : Infinity
  s[1572] = LAS_68_2_hoej
  const LAS_68_2_er = s[0] && (!s[0] || v10)
  s[1573] = LAS_68_2_er
  const LAS_68_2_ir = !s[0] || !s[0] || v11
  s[1574] = LAS_68_2_ir
  // LAS.68.5: Mindst satsen til den, der kom fra ledighedsydelse (LAS § 68, stk. 5)
  const v18 = f.vurderingsdato >= 16387 /* 2014-11-13 */
  s[435] = v18
  const LAS_68_5_nej = s[0] && !v18
  s[1575] = LAS_68_5_nej
  const LAS_68_5_ir = !s[0] || !v18
  s[1576] = LAS_68_5_ir
  // LAS.68.4: Ressourceforløbsydelsen før fradrag i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v21 = f.ydelseFoerForloebet === 'sygedagpenge'
  s[3040] = v21
  const v22 = f.sidsteDagMedSygedagpengeEllers >= f.vurderingsdato
  s[3041] = v22
  const v23 = v21 && v22
  s[3039] = v23
  const v24 = Math.max(LAS_68_2, f.hidtidigYdelsePrMaaned)
  const v25 = Math.max(LAS_68_2_hoej, f.hidtidigYdelsePrMaaned)
  const v26 = f.ydelseFoerForloebet === 'ledighedsydelse'
  s[3042] = v26
  const v27 = Math.max(f.hidtidigYdelsePrMaaned, v24)
  const v28 = Math.min(f.hidtidigYdelsePrMaaned, v25)
  const v29 = s[0] && LAS_68_2_er
  const v30 = LAS_68_5_ir && LAS_68_2_er && v28 >= v27
  const v31 = LAS_68_5_nej || v30
  const v32 = LAS_68_5_nej ? (v30 ? Math.min(f.hidtidigYdelsePrMaaned, v27) : f.hidtidigYdelsePrMaaned) : v27
  const v33 = LAS_68_5_nej ? (v30 ? Math.max(f.hidtidigYdelsePrMaaned, v28) : f.hidtidigYdelsePrMaaned) : v28
  const LAS_68_4 = s[0] ? (v23 ? v24 : v26 ? (v29 ? (v31 ? Math.min(v24, v32) : v24) : v32) : LAS_68_2) : -Infinity
  s[370] = LAS_68_4
  const LAS_68_4_hoej = s[0] ? (v23 ? v25 : v26 ? (v29 ? (v31 ? Math.max(v25, v33) : v25) : v33) : LAS_68_2_hoej) : Infinity
  s[369] = LAS_68_4_hoej
  const v36 = f.ydelseFoerForloebet === 'foertidspension'
  s[3038] = v36
  const v37 = s[0] && !v36
  s[3037] = v37
  const LAS_68_4_er = v37 && (!s[0] || v23 && LAS_68_2_er || !v23 && (v26 && (v29 || LAS_68_5_nej || v30) || !v26 && LAS_68_2_er))
  s[371] = LAS_68_4_er
  const LAS_68_4_ir = !v37 || !s[0] || v23 && LAS_68_2_ir || !v23 && (v26 && (s[0] && LAS_68_2_ir || LAS_68_5_ir && !((!LAS_68_2_er || !LAS_68_2_ir && v24 === v25) && LAS_68_2_er && (!LAS_68_2_er || f.hidtidigYdelsePrMaaned === v24))) || !v26 && LAS_68_2_ir)
  s[372] = LAS_68_4_ir
  // LAS.68a.1.tid: Indtægter for anden tid holdes ude (LAS § 68 a, stk. 1)
  const v40 = !s[0] || s[220]
  const v41 = !s[0] || !s[220]
  const LAS_68a_1_tid = s[0] && v40
  s[1581] = LAS_68a_1_tid
  const LAS_68a_1_tid_nej = s[0] && v41
  s[364] = LAS_68a_1_tid_nej
  // LAS.68a.3: Løn i tilbud, der ikke tæller med (LAS § 68 a, stk. 3)
  const v44 = LAS_68a_1_tid || !s[0]
  s[365] = v44
  const v45 = Math.min(f.timerITilbud, 16000)
  const v46 = s[362] || s[53]
  s[382] = v46
  const v47 = SATS_41(f.vurderingsdato)
  const v48 = v46 ? -Infinity : v47
  s[383] = v48
  const v49 = v46 ? Infinity : v47
  s[384] = v49
  const v50 = v48 > -Infinity && v49 < Infinity
  s[381] = v50
  const v51 = quotient([v45, v48], [100], 'nærmeste', 1)
  const v52 = quotient([v45, v49], [100], 'nærmeste', 1)
  const v53 = v50 ? Math.min(v51, v52) : -Infinity
  s[379] = v53
  const v54 = v50 ? Math.max(v51, v52) : Infinity
  s[380] = v54
  const v55 = v46 || !v50
  s[385] = v55
  const LAS_68a_3 = s[0] ? Math.min(v53, sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || LAS_68a_1_tid_nej; const r0_2 = r_indtaegter.art === 'loen_i_tilbud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && v44) ? r_indtaegter.beloeb : 0) : 0 })) : -Infinity
  s[366] = LAS_68a_3
  const LAS_68a_3_hoej = s[0] ? Math.min(v54, sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_68a_1_tid_nej) && r_indtaegter.art === 'loen_i_tilbud' ? r_indtaegter.beloeb : 0)) : Infinity
  s[363] = LAS_68a_3_hoej
  const LAS_68a_3_er = s[0] && (!s[0] || !(!v50 && !v46 && v48 === v49))
  s[368] = LAS_68a_3_er
  const LAS_68a_3_ir = !s[0] || !s[0] || v55
  s[367] = LAS_68a_3_ir
}

function svar_36(f, s) {
  // LAS.68a.2: Fradrag for løn i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v0 = Math.max(0, -s[363] === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[364]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_under_sygdom' || r_indtaegter.art === 'loen_i_tilbud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[365]) ? r_indtaegter.beloeb : 0) : 0 }) + sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[364]; const r0_2 = r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[365]) ? r_indtaegter.beloeb : 0) : 0 }) - s[363])
  const v1 = Math.max(0, -s[366] === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[364]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_under_sygdom' || r_indtaegter.art === 'loen_i_tilbud') ? r_indtaegter.beloeb : 0) + sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[364]) && (r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.beloeb : 0) - s[366])
  const v2 = SATS_42(f.vurderingsdato)
  const v3 = s[203] ? -Infinity : v2
  s[392] = v3
  const v4 = s[203] ? Infinity : v2
  s[393] = v4
  const v5 = Math.min(v0, v3)
  const v6 = Math.min(v1, v4)
  const v7 = !s[203] && v3 === v4
  s[395] = v7
  const v8 = s[367] || s[203]
  const v9 = v5 > -Infinity && v6 < Infinity
  const v10 = quotient([v5, 3000], [10000], 'nærmeste', 1)
  const v11 = quotient([v6, 3000], [10000], 'nærmeste', 1)
  const v12 = v9 ? Math.min(v10, v11) : -Infinity
  const v13 = v9 ? Math.max(v10, v11) : Infinity
  const v14 = s[368] && !(!v9 && (!s[368] || !v8 && v5 === v6))
  const v15 = v8 || !v9
  const v16 = v1 === Infinity
  const v17 = -v4 === -Infinity
  s[394] = v17
  const v18 = v16 && v17
  const v19 = -v3 === Infinity
  s[396] = v19
  const v20 = s[368] && !(v18 && (!s[368] || !s[367] && v0 === v1) && v7)
  const v21 = s[367] || s[203] || v18
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
  const LAS_68a_2 = s[0] ? (s[186] ? v25 : v31 || v30 ? -Infinity : v12 + v25) : -Infinity
  s[1582] = LAS_68a_2
  const LAS_68a_2_hoej = s[0] ? (s[186] ? v26 : v29 || v32 ? Infinity : v13 + v26) : Infinity
  s[1583] = LAS_68a_2_hoej
  const LAS_68a_2_er = s[0] && (!s[0] || !s[186] && v14 && v27 && !(v33 && (!v14 || !v15 && v12 === v13) && (!v27 || !v28 && v25 === v26)) || s[186] && v27)
  s[1584] = LAS_68a_2_er
  const LAS_68a_2_ir = !s[0] || !s[0] || !s[186] && (v15 || v28 || v33) || s[186] && v28
  s[1585] = LAS_68a_2_ir
  // LAS.68a.1: Ressourceforløbsydelse til udbetaling i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v38 = s[369] === Infinity
  const v39 = -LAS_68a_2_hoej === -Infinity
  const v40 = s[370] === -Infinity
  const v41 = -LAS_68a_2 === Infinity
  const v42 = v38 && v39 || v40 && v41
  const v43 = v40 || v39 ? -Infinity : s[370] - LAS_68a_2_hoej
  const v44 = v38 || v41 ? Infinity : s[369] - LAS_68a_2
  const v45 = v43 === -Infinity ? -Infinity : v43 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[364]) && (r_indtaegter.art === 'anden' || r_indtaegter.art === 'uddannelsesgodtgoerelse') ? r_indtaegter.beloeb : 0)
  const v46 = v44 === Infinity ? Infinity : v44 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[364]; const r0_2 = r_indtaegter.art === 'anden' || r_indtaegter.art === 'uddannelsesgodtgoerelse'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[365]) ? r_indtaegter.beloeb : 0) : 0 })
  const v47 = v45 === -Infinity ? -Infinity : v45 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[364]) && (r_indtaegter.art === 'fleksloentilskud' || r_indtaegter.art === 'tilskud_egen_virksomhed') ? r_indtaegter.beloeb : 0)
  const v48 = v46 === Infinity ? Infinity : v46 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[364]; const r0_2 = r_indtaegter.art === 'fleksloentilskud' || r_indtaegter.art === 'tilskud_egen_virksomhed'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[365]) ? r_indtaegter.beloeb : 0) : 0 })
  const LAS_68a_1 = s[0] ? Math.max(0, v47 === -Infinity ? -Infinity : v47 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[364]) && r_indtaegter.art === 'overskud_egen_virksomhed' ? r_indtaegter.beloeb : 0)) : -Infinity
  s[1577] = LAS_68a_1
  const LAS_68a_1_hoej = s[0] ? Math.max(0, v48 === Infinity ? Infinity : v48 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[364]; const r0_2 = r_indtaegter.art === 'overskud_egen_virksomhed'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[365]) ? r_indtaegter.beloeb : 0) : 0 })) : Infinity
  s[1578] = LAS_68a_1_hoej
  const LAS_68a_1_er = s[0] && (!s[0] || s[371] && LAS_68a_2_er && !(v42 && (!s[371] || !s[372] && s[370] === s[369]) && (!LAS_68a_2_er || !LAS_68a_2_ir && LAS_68a_2 === LAS_68a_2_hoej)))
  s[1579] = LAS_68a_1_er
  const LAS_68a_1_ir = !s[0] || !s[0] || s[372] || LAS_68a_2_ir || v42
  s[1580] = LAS_68a_1_ir
  // LAS.69j.2: Ressourceforløbsydelsens sats i jobafklaringsforløb (LAS § 69 j, stk. 2-3)
  const LAS_69j_2 = s[166] ? s[373] : -Infinity
  s[1586] = LAS_69j_2
  const LAS_69j_2_hoej = s[166] ? s[374] : Infinity
  s[1587] = LAS_69j_2_hoej
  const LAS_69j_2_er = s[166] && (!s[166] || s[375])
  s[1588] = LAS_69j_2_er
  const LAS_69j_2_ir = !s[166] || !s[166] || s[376]
  s[1589] = LAS_69j_2_ir
  // LAS.69j.4: Ressourceforløbsydelsen før fradrag i jobafklaringsforløb (LAS § 69 j, stk. 4)
  const v57 = f.vurderingsdato >= 16428 /* 2014-12-24 */
  s[409] = v57
  const v58 = f.andelAfArbejdetVedForloebetsStart <= 0
  s[3044] = v58
  const v59 = f.andelAfArbejdetVedForloebetsStart <= 2500
  s[3045] = v59
  const v60 = LAS_69j_2 > -Infinity && LAS_69j_2_hoej < Infinity
  const v61 = quotient([LAS_69j_2, 3], [4], 'nærmeste', 1)
  const v62 = quotient([LAS_69j_2_hoej, 3], [4], 'nærmeste', 1)
  const v63 = v60 ? Math.min(v61, v62) : -Infinity
  const v64 = v60 ? Math.max(v61, v62) : Infinity
  const v65 = LAS_69j_2_er && !(!v60 && (!LAS_69j_2_er || !LAS_69j_2_ir && LAS_69j_2 === LAS_69j_2_hoej))
  const v66 = LAS_69j_2_ir || !v60
  const v67 = f.andelAfArbejdetVedForloebetsStart <= 5000
  s[3046] = v67
  const v68 = quotient([LAS_69j_2, 2], [4], 'nærmeste', 1)
  const v69 = quotient([LAS_69j_2_hoej, 2], [4], 'nærmeste', 1)
  const v70 = v60 ? Math.min(v68, v69) : -Infinity
  const v71 = v60 ? Math.max(v68, v69) : Infinity
  const v72 = !s[140] && LAS_69j_2_er
  const v73 = !s[140] && LAS_69j_2_ir
  const v74 = f.andelAfArbejdetDuKan <= 0
  s[408] = v74
  const v75 = f.andelAfArbejdetDuKan <= 2500
  s[757] = v75
  const LAS_69j_4 = s[166] ? (v57 ? (s[377] ? (s[140] ? (v74 ? LAS_69j_2 : v75 ? v63 : s[378] ? v70 : 0) : LAS_69j_2) : -Infinity) : s[140] ? (v58 ? LAS_69j_2 : v59 ? v63 : v67 ? v70 : 0) : LAS_69j_2) : -Infinity
  s[413] = LAS_69j_4
  const LAS_69j_4_hoej = s[166] ? (v57 ? (s[377] ? (s[140] ? (v74 ? LAS_69j_2_hoej : v75 ? v64 : s[378] ? v71 : 0) : LAS_69j_2_hoej) : Infinity) : s[140] ? (v58 ? LAS_69j_2_hoej : v59 ? v64 : v67 ? v71 : 0) : LAS_69j_2_hoej) : Infinity
  s[412] = LAS_69j_4_hoej
  const LAS_69j_4_er = s[166] && (!s[166] || !v57 && (s[140] && (v58 && LAS_69j_2_er || !v58 && (v59 && v65 || !v59 && (!v67 || v65))) || v72) || v57 && (!s[377] || s[140] && (v74 && LAS_69j_2_er || !v74 && (v75 && v65 || !v75 && (!s[378] || v65))) || v72))
  s[414] = LAS_69j_4_er
  const LAS_69j_4_ir = !s[166] || !s[166] || !v57 && (s[140] && (v58 && LAS_69j_2_ir || !v58 && (v59 && v66 || !v59 && v67 && v66)) || v73) || v57 && (!s[377] || s[140] && (v74 && LAS_69j_2_ir || !v74 && (v75 && v66 || !v75 && s[378] && v66)) || v73)
  s[415] = LAS_69j_4_ir
}

function svar_37(f, s) {
  // LAS.69j.5.tid: Indtægter for anden tid holdes ude (LAS § 69 j, stk. 5)
  const v0 = !s[166] || s[220]
  const v1 = !s[166] || !s[220]
  const LAS_69j_5_tid = s[166] && v0
  s[1597] = LAS_69j_5_tid
  const LAS_69j_5_tid_nej = s[166] && v1
  s[387] = LAS_69j_5_tid_nej
  // LAS.69j.10: Løn i tilbud, der ikke tæller med (LAS § 69 j, stk. 10)
  const v4 = LAS_69j_5_tid || !s[166]
  s[388] = v4
  const LAS_69j_10 = s[166] ? Math.min(s[379], sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r_indtaegter.art === 'loen_i_tilbud'; const r0_2 = r0_0 || LAS_69j_5_tid_nej; const r0_3 = r0_2 && r0_1; return r0_3 ? (r0_3 && !(r0_2 && !r0_1 || !r0_0 && v4) ? r_indtaegter.beloeb : 0) : 0 })) : -Infinity
  s[389] = LAS_69j_10
  const LAS_69j_10_hoej = s[166] ? Math.min(s[380], sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_69j_5_tid_nej) && r_indtaegter.art === 'loen_i_tilbud' ? r_indtaegter.beloeb : 0)) : Infinity
  s[386] = LAS_69j_10_hoej
  const LAS_69j_10_er = s[166] && (!s[166] || !(!s[381] && !s[382] && s[383] === s[384]))
  s[390] = LAS_69j_10_er
  const LAS_69j_10_ir = !s[166] || !s[166] || s[385]
  s[391] = LAS_69j_10_ir
}

function svar_38(f, s) {
  // LAS.69j.9: Fradrag for løn i jobafklaringsforløb (LAS § 69 j, stk. 9)
  const v0 = Math.max(0, -s[386] === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[387]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[388]) ? r_indtaegter.beloeb : 0) : 0 }) - s[386])
  const v1 = Math.max(0, -s[389] === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[387]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.beloeb : 0) - s[389])
  const v2 = v1 === Infinity
  const v3 = Math.max(0, v0 - 1344200)
  const v4 = Math.max(0, v2 ? Infinity : v1 - 1344200)
  const v5 = v4 >= Infinity
  s[402] = v5
  const v6 = v5 ? -Infinity : quotient([v3, 5500], [10000], 'nærmeste', 1)
  const v7 = v5 ? Infinity : quotient([v4, 5500], [10000], 'nærmeste', 1)
  const v8 = v6 === -Infinity ? -Infinity : Math.round(Math.min(v0, 1344200) * 3000 / 10000) + v6
  const v9 = v7 === Infinity ? Infinity : Math.round(Math.min(v1, 1344200) * 3000 / 10000) + v7
  const v10 = s[390] && s[390] && !(v5 && (!s[390] || !s[391] && v3 === v4))
  s[398] = v10
  const v11 = Math.max(0, v0 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[387]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.pension ?? 0 : 0))
  const v12 = Math.max(0, v2 ? Infinity : v1 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[387]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[388]) ? r_indtaegter.pension ?? 0 : 0) : 0 }))
  const v13 = v12 === Infinity
  const v14 = Math.max(0, v11 - 1344200)
  const v15 = Math.max(0, v13 ? Infinity : v12 - 1344200)
  const v16 = v15 >= Infinity
  s[403] = v16
  const v17 = v16 ? -Infinity : quotient([v14, 5500], [10000], 'nærmeste', 1)
  const v18 = v16 ? Infinity : quotient([v15, 5500], [10000], 'nærmeste', 1)
  const v19 = v17 === -Infinity ? -Infinity : Math.round(Math.min(1344200, v11) * 3000 / 10000) + v17
  const v20 = v18 === Infinity ? Infinity : Math.round(Math.min(1344200, v12) * 3000 / 10000) + v18
  const v21 = s[390] && s[390] && !(v16 && (!s[390] || !s[391] && v14 === v15))
  s[399] = v21
  const v22 = Math.min(s[392], v0)
  const v23 = Math.min(s[393], v1)
  const v24 = s[391] || s[203]
  const v25 = v22 > -Infinity && v23 < Infinity
  const v26 = quotient([v22, 3000], [10000], 'nærmeste', 1)
  const v27 = quotient([v23, 3000], [10000], 'nærmeste', 1)
  const v28 = v25 ? Math.min(v26, v27) : -Infinity
  const v29 = v25 ? Math.max(v26, v27) : Infinity
  const v30 = s[390] && !(!v25 && (!s[390] || !v24 && v22 === v23))
  const v31 = v24 || !v25
  const v32 = v2 && s[394]
  const v33 = s[390] && !(v32 && (!s[390] || !s[391] && v0 === v1) && s[395])
  const v34 = s[391] || s[203] || v32
  const v35 = Math.max(0, s[394] ? -Infinity : v0 - s[393])
  const v36 = Math.max(0, v2 || s[396] ? Infinity : v1 - s[392])
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
  s[400] = v49
  const v50 = v31 || v41 || v46
  s[404] = v50
  const v51 = Math.min(s[392], v11)
  const v52 = Math.min(s[393], v12)
  const v53 = v51 > -Infinity && v52 < Infinity
  const v54 = quotient([v51, 3000], [10000], 'nærmeste', 1)
  const v55 = quotient([v52, 3000], [10000], 'nærmeste', 1)
  const v56 = v53 ? Math.min(v54, v55) : -Infinity
  const v57 = v53 ? Math.max(v54, v55) : Infinity
  const v58 = s[390] && !(!v53 && (!s[390] || !v24 && v51 === v52))
  const v59 = v24 || !v53
  s[405] = v59
  const v60 = v13 && s[394]
  const v61 = s[390] && !(v60 && (!s[390] || !s[391] && v11 === v12) && s[395])
  const v62 = s[391] || s[203] || v60
  const v63 = Math.max(0, s[394] ? -Infinity : v11 - s[393])
  const v64 = Math.max(0, v13 || s[396] ? Infinity : v12 - s[392])
  const v65 = v64 >= Infinity
  const v66 = v65 ? -Infinity : quotient([v63, 5500], [10000], 'nærmeste', 1)
  const v67 = v65 ? Infinity : quotient([v64, 5500], [10000], 'nærmeste', 1)
  const v68 = v61 && !(v65 && (!v61 || !v62 && v63 === v64))
  const v69 = v62 || v65
  s[406] = v69
  const v70 = v57 === Infinity
  const v71 = v66 === -Infinity
  const v72 = v56 === -Infinity
  const v73 = v67 === Infinity
  const v74 = v70 && v71 || v72 && v73
  s[407] = v74
  const v75 = v72 || v71 ? -Infinity : v56 + v66
  const v76 = v70 || v73 ? Infinity : v57 + v67
  const v77 = v58 && v68 && !(v74 && (!v58 || !v59 && v56 === v57) && (!v68 || !v69 && v66 === v67))
  s[401] = v77
  const LAS_69j_9 = s[166] ? (s[397] ? (s[220] ? v47 : v49 ? (v77 ? Math.min(v47, v75) : v47) : v75) : v10 ? (v21 ? Math.min(v8, v19) : v8) : v19) : -Infinity
  s[410] = LAS_69j_9
  const LAS_69j_9_hoej = s[166] ? (s[397] ? (s[220] ? v48 : v49 ? (v77 ? Math.max(v48, v76) : v48) : v76) : v10 ? (v21 ? Math.max(v9, v20) : v9) : v20) : Infinity
  s[411] = LAS_69j_9_hoej
}

function svar_39(f, s) {
  // LAS.69j.9: Fradrag for løn i jobafklaringsforløb (LAS § 69 j, stk. 9)
  const LAS_69j_9_er = s[166] && (!s[166] || !s[397] && (s[398] || s[399]) || s[397] && (!s[220] && (s[400] || s[401]) || s[220] && s[400]))
  s[1604] = LAS_69j_9_er
  const LAS_69j_9_ir = !s[166] || !s[166] || !s[397] && (s[391] || s[391] || s[402] || s[391] || s[391] || s[403]) || s[397] && (!s[220] && (s[404] || s[405] || s[406] || s[407]) || s[220] && s[404])
  s[1605] = LAS_69j_9_ir
  // LAS.69j.7: Fleksløntilskuddet trækkes fra (LAS § 69 j, stk. 6-7)
  const v2 = sum(f.indtaegter, (r_indtaegter) => r_indtaegter.art === 'loen_under_sygdom' ? 1 : 0) <= 0
  s[3048] = v2
  const v3 = !v2 || f.ansatIFleksjobVedForloebetsStart === false
  const LAS_69j_7 = s[166] && (!s[166] || v3)
  s[1599] = LAS_69j_7
  const LAS_69j_7_nej = s[166] && (!s[166] || !v3)
  s[1600] = LAS_69j_7_nej
  // LAS.69j.8: Overskud af egen virksomhed trækkes fra (LAS § 69 j, stk. 8)
  const v6 = s[140] && !s[408]
  const LAS_69j_8 = s[166] && (!s[166] || !s[409] || !s[377] || !v6)
  s[1601] = LAS_69j_8
  const LAS_69j_8_nej = s[166] && (!s[166] || s[409] && (!s[377] || v6))
  s[1602] = LAS_69j_8_nej
  const LAS_69j_8_ir = !s[166] || !s[166] || s[409] && !s[377]
  s[1603] = LAS_69j_8_ir
  // LAS.69j.13: Uddannelsesgodtgørelse efter en arbejdsskade trækkes ikke fra (LAS § 69 j, stk. 13)
  const v10 = f.vurderingsdato >= 19704 /* 2023-12-13 */
  s[3049] = v10
  const v11 = f.vurderingsdato >= 19899 /* 2024-06-25 */
  s[3050] = v11
  const LAS_69j_13 = s[166] && (!s[166] || v10)
  s[1609] = LAS_69j_13
  const LAS_69j_13_nej = s[166] && (!s[166] || !v10 || !v11)
  s[1610] = LAS_69j_13_nej
  const LAS_69j_13_ir = !s[166] || !s[166] || v10 && !v11
  s[1611] = LAS_69j_13_ir
  // LAS.69j.5: Fradrag i ydelsen under jobafklaringsforløb (LAS § 69 j, stk. 5-13)
  const v15 = s[410] === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[387]; const r0_2 = r_indtaegter.art === 'anden' || r_indtaegter.art === 'loen_under_sygdom'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[388]) ? r_indtaegter.beloeb : 0) : 0 }) + s[410]
  const v16 = s[411] === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[387]) && (r_indtaegter.art === 'anden' || r_indtaegter.art === 'loen_under_sygdom') ? r_indtaegter.beloeb : 0) + s[411]
  const v17 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[387]; const r0_2 = r_indtaegter.art === 'fleksloentilskud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[388]) ? r_indtaegter.beloeb : 0) : 0 })
  const v18 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[387]) && r_indtaegter.art === 'fleksloentilskud' ? r_indtaegter.beloeb : 0)
  const v19 = !s[166] && v17 <= 0
  const v20 = LAS_69j_7_nej ? 0 : v17
  const v21 = v15 === -Infinity ? -Infinity : v15 + (LAS_69j_7 ? (LAS_69j_7_nej || v19 ? Math.min(v17, v20) : v17) : v20)
  const v22 = v16 === Infinity ? Infinity : v16 + (LAS_69j_7 ? v18 : 0)
  const v23 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r_indtaegter.art === 'overskud_egen_virksomhed'; const r0_2 = r0_0 || s[387]; const r0_3 = r0_2 && r0_1; return r0_3 ? (r0_3 && !(r0_2 && !r0_1 || !r0_0 && s[388]) ? r_indtaegter.beloeb : 0) : 0 })
  const v24 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[387]) && r_indtaegter.art === 'overskud_egen_virksomhed' ? r_indtaegter.beloeb : 0)
  const v25 = LAS_69j_8_ir && v23 <= 0
  const v26 = LAS_69j_8_nej ? 0 : v23
  const v27 = v21 === -Infinity ? -Infinity : v21 + (LAS_69j_8 ? (LAS_69j_8_nej || v25 ? Math.min(v23, v26) : v23) : v26)
  const v28 = v22 === Infinity ? Infinity : v22 + (LAS_69j_8 ? v24 : 0)
  const v29 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[387]; const r0_2 = r_indtaegter.art === 'uddannelsesgodtgoerelse'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[388]) ? r_indtaegter.beloeb : 0) : 0 })
  const v30 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[387]) && r_indtaegter.art === 'uddannelsesgodtgoerelse' ? r_indtaegter.beloeb : 0)
  const v31 = LAS_69j_13_ir && v29 <= 0
  const v32 = LAS_69j_13 ? 0 : v29
  const LAS_69j_5 = s[166] ? (v27 === -Infinity ? -Infinity : v27 + (LAS_69j_13_nej ? (LAS_69j_13 || v31 ? Math.min(v29, v32) : v29) : v32)) : -Infinity
  s[1590] = LAS_69j_5
  const LAS_69j_5_hoej = s[166] ? (v28 === Infinity ? Infinity : v28 + (LAS_69j_13_nej ? v30 : 0)) : Infinity
  s[1591] = LAS_69j_5_hoej
  const LAS_69j_5_er = s[166] && (!s[166] || LAS_69j_9_er && (LAS_69j_7 || LAS_69j_7_nej || v19) && (LAS_69j_8 || LAS_69j_8_nej || v25) && (LAS_69j_13_nej || LAS_69j_13 || v31))
  s[1592] = LAS_69j_5_er
  const LAS_69j_5_ir = !s[166] || !s[166] || LAS_69j_9_ir || !s[166] && !(v17 === v18 && v17 === 0) || LAS_69j_8_ir && !(v23 === v24 && v23 === 0) || LAS_69j_13_ir && !(v29 === v30 && v29 === 0)
  s[1593] = LAS_69j_5_ir
  // LAS.69j.5.modtager: Retten til forløbet består, selv om intet udbetales (LAS § 69 j, stk. 5)
  const v37 = !s[36] || f.harFrasagtYdelsen === false
  const v38 = s[166] && f.erIJobafklaring
  s[3051] = v38
  const LAS_69j_5_modtager = v38 && (!s[166] || v37)
  s[1594] = LAS_69j_5_modtager
  const LAS_69j_5_modtager_nej = v38 && (!s[166] || !v37)
  s[1595] = LAS_69j_5_modtager_nej
  const LAS_69j_5_modtager_ir = !v38 || !s[166]
  s[1596] = LAS_69j_5_modtager_ir
  // LAS.69j.11: Optjent ferie kan holdes før de 12 måneder (LAS § 69 j, stk. 11)
  const v42 = f.vurderingsdato >= 16941 /* 2016-05-20 */
  s[452] = v42
  const v43 = f.ugerMedFeriegodtgoerelse <= 0
  const LAS_69j_11 = s[0] && (!v42 || !v43)
  s[1606] = LAS_69j_11
  const LAS_69j_11_nej = s[0] && (!v42 || v43)
  s[1607] = LAS_69j_11_nej
  const LAS_69j_11_ir = !s[0] || !v42
  s[1608] = LAS_69j_11_ir
  // LAS.69j.15: Ydelsen stopper, når fleksjobbet ophører (LAS § 69 j, stk. 15)
  const v47 = f.fleksjobSlutDen >= f.vurderingsdato
  s[3052] = v47
  const v48 = f.ansatIFleksjobVedForloebetsStart && f.fleksjobErSlut && !v47
  const LAS_69j_15 = s[166] && (!s[166] || v48)
  s[424] = LAS_69j_15
  const LAS_69j_15_nej = s[166] && (!s[166] || !v48)
  s[423] = LAS_69j_15_nej
  // LAS.69j.udbetales: Ressourceforløbsydelse til udbetaling i jobafklaringsforløb (LAS § 69 j, stk. 5)
  const v51 = s[412] === Infinity
  const v52 = -LAS_69j_5_hoej === -Infinity
  const v53 = s[413] === -Infinity
  const v54 = -LAS_69j_5 === Infinity
  const v55 = v51 && v52 || v53 && v54
  const LAS_69j_udbetales = s[166] ? Math.max(0, v53 || v52 ? -Infinity : s[413] - LAS_69j_5_hoej) : -Infinity
  s[1612] = LAS_69j_udbetales
  const LAS_69j_udbetales_hoej = s[166] ? Math.max(0, v51 || v54 ? Infinity : s[412] - LAS_69j_5) : Infinity
  s[1613] = LAS_69j_udbetales_hoej
  const LAS_69j_udbetales_er = s[166] && (!s[166] || s[414] && LAS_69j_5_er && !(v55 && (!s[414] || !s[415] && s[413] === s[412]) && (!LAS_69j_5_er || !LAS_69j_5_ir && LAS_69j_5 === LAS_69j_5_hoej)))
  s[1614] = LAS_69j_udbetales_er
  const LAS_69j_udbetales_ir = !s[166] || !s[166] || s[415] || LAS_69j_5_ir || v55
  s[1615] = LAS_69j_udbetales_ir
  // LAS.69k.5: Fritaget for at stå til rådighed (LAS § 69 k, stk. 5)
  const v60 = countDays(s[416], f.vurderingsdato, f.vurderingsdato) >= 1
  const LAS_69k_5 = s[166] && (!s[166] || v60)
  s[421] = LAS_69k_5
  const LAS_69k_5_nej = s[166] && (!s[166] || !v60)
  s[422] = LAS_69k_5_nej
  // LAS.69k.6: Uger ferie med ydelse (LAS § 69 k, stk. 6)
  const v63 = 35 - f.ugerMedFeriegodtgoerelse
  s[450] = v63
  const v64 = Math.max(0, v63 - f.ferieMedYdelseHoldt)
  const v65 = !s[0] && v64 <= 0
  const v66 = s[417] ? 0 : v64
  const LAS_69k_6 = s[0] ? (s[418] ? (s[417] || v65 ? Math.min(v64, v66) : v64) : v66) : -Infinity
  s[1621] = LAS_69k_6
  const LAS_69k_6_hoej = s[0] ? (s[418] ? v64 : 0) : Infinity
  s[1622] = LAS_69k_6_hoej
  const LAS_69k_6_er = s[0] && (!s[0] || s[418] || s[417] || v65)
  s[1623] = LAS_69k_6_er
  // LAS.69k.6.senest: Ferie med ydelse skal være holdt (LAS § 69 k, stk. 6)
  const v70 = shiftDays(shiftMonths(shiftDays(f.tolvMaanederNaaetDen, 1), 12), -1)
  const LAS_69k_6_senest = s[0] ? v70 : FIRST_DAY
  s[1624] = LAS_69k_6_senest
  const LAS_69k_6_senest_hoej = s[0] ? v70 : NEVER
  s[1625] = LAS_69k_6_senest_hoej
  // LAS.69k.6.aftale: Du kan holde ferien med ydelse (LAS § 69 k, stk. 6)
  const v73 = LAS_69k_6_er && LAS_69k_6_hoej > 0
  s[3053] = v73
  const v74 = LAS_69k_6_er && LAS_69k_6 <= 0
  s[3054] = v74
  const v75 = s[0] && LAS_69k_6_senest_hoej >= f.vurderingsdato
  s[3055] = v75
  const v76 = s[0] && LAS_69k_6_senest < f.vurderingsdato
  s[3056] = v76
  const LAS_69k_6_aftale = s[0] && (!s[0] || (v73 || !s[0]) && (v75 || !s[0]) && f.ferienErAftalt)
  s[420] = LAS_69k_6_aftale
  const LAS_69k_6_aftale_nej = s[0] && (!s[0] || v74 || v76 || f.ferienErAftalt === false)
  s[419] = LAS_69k_6_aftale_nej
}

function svar_40(f, s) {
  // LAS.69k.1: Du opfylder betingelserne for ydelsen (LAS § 69 k, stk. 1)
  const v0 = f.holderFerieMedYdelse === false || s[419]
  s[3060] = v0
  const v1 = f.holderFerieMedYdelse && (s[420] || !s[0])
  s[3059] = v1
  const v2 = f.deltagerAktivt || s[421] || v1
  s[3057] = v2
  const v3 = f.deltagerAktivt === false && (s[422] || !s[166]) && v0
  s[3058] = v3
  const LAS_69k_1 = s[166] && (!s[166] || (s[423] || !s[166]) && v2)
  s[1616] = LAS_69k_1
  const LAS_69k_1_nej = s[166] && (!s[166] || s[424] || v3)
  s[1617] = LAS_69k_1_nej
  // LAS.69k.2: At sige nej til behandlingen får ingen betydning for ydelsen (LAS § 69 k, stk. 2)
  const v6 = s[166] && !s[425]
  s[3061] = v6
  const LAS_69k_2 = v6 && (!s[426] || s[427])
  s[1618] = LAS_69k_2
  const LAS_69k_2_nej = v6 && (!s[426] || !s[427])
  s[1619] = LAS_69k_2_nej
  const LAS_69k_2_ir = !v6 || !s[426]
  s[1620] = LAS_69k_2_ir
  // LAS.69l.1: Kommunen har gjort det, der skal til, før en sanktion (LAS § 69 l, stk. 1-2)
  const LAS_69l_3_er = f.bruddetSkete >= 16252 /* 2014-07-01 */
  s[429] = LAS_69l_3_er
  const v11 = f.skriftligtVejledtOmSanktioner && f.personligKontaktErForsoegt
  const v12 = f.bruddetSkete >= 18258 /* 2019-12-28 */
  s[510] = v12
  const v13 = f.bruddetSkete >= 18670 /* 2021-02-12 */
  s[3067] = v13
  const v14 = f.bruddetSkete >= 19723 /* 2024-01-01 */
  s[3069] = v14
  const v15 = !v14 && f.skriftligtVejledtOmSanktioner && f.vejledningErGennemgaaet && f.personligKontaktErForsoegt || v14 && v11
  const v16 = !v13 || v15
  s[511] = v16
  const v17 = v12 && (!v13 || !v15)
  s[512] = v17
  const v18 = v12 && !v13
  s[513] = v18
  const LAS_69l_1 = LAS_69l_3_er && (!LAS_69l_3_er || !v12 && v11 || v12 && v16)
  s[1626] = LAS_69l_1
  const LAS_69l_1_nej = LAS_69l_3_er && (!LAS_69l_3_er || !v12 && !v11 || v17)
  s[431] = LAS_69l_1_nej
  const LAS_69l_1_ir = !LAS_69l_3_er || !LAS_69l_3_er || v18
  s[1627] = LAS_69l_1_ir
  // LAS.69l.3: Fradraget for et brud skal være sket (LAS § 69 l, stk. 3)
  const v22 = shiftDays(shiftMonths(monthStart(f.bruddetSkete), 4), -1)
  const LAS_69l_3 = LAS_69l_3_er ? v22 : FIRST_DAY
  s[1628] = LAS_69l_3
  const LAS_69l_3_hoej = LAS_69l_3_er ? v22 : NEVER
  s[1629] = LAS_69l_3_hoej
  // LAS.69n.1: Dage, der trækkes fra efter en samtale (LAS § 69 n, stk. 1)
  const v25 = from(ALL_DAYS, f.bruddetSkete)
  const v26 = f.kontaktErGenoprettet ? shiftDays(f.kontaktGenoprettetDen, -1) : f.vurderingsdato
  const v27 = Math.max(1, countDays(v25, f.bruddetSkete, v26))
  s[514] = v27
  const v28 = onWeekdays(v25, 62)
  const v29 = Math.max(1, countDays(v28, f.bruddetSkete, v26))
  s[515] = v29
  const LAS_69n_1 = LAS_69l_3_er ? Math.min(v27, v29) : -Infinity
  s[1635] = LAS_69n_1
  const LAS_69n_1_hoej = LAS_69l_3_er ? Math.max(v27, v29) : Infinity
  s[1636] = LAS_69n_1_hoej
  const v32 = f.brudPaaPligten === 'udeblev_fra_samtale'
  s[3073] = v32
  const v33 = f.brudPaaPligten === 'bookede_ikke'
  s[3075] = v33
  const v34 = f.bruddetSkete >= 18262 /* 2020-01-01 */
  s[3076] = v34
  const v35 = v33 && v34
  s[3074] = v35
  const v36 = v32 || v35
  s[3072] = v36
  const LAS_69n_1_er = LAS_69l_3_er && v36
  s[1637] = LAS_69n_1_er
  const LAS_69n_1_ir = !LAS_69n_1_er || !LAS_69l_3_er
  s[1638] = LAS_69n_1_ir
  // LAS.69m.2: Fradrag for dage, du var væk (LAS § 69 m, stk. 2)
  const v39 = LAS_69l_1_nej || f.rimeligGrundTilBrud
  s[3081] = v39
  const v40 = LAS_69l_1 || LAS_69l_1_ir
  s[430] = v40
  const v41 = v40 && f.rimeligGrundTilBrud === false
  s[3080] = v41
  const v42 = f.brudPaaPligten === 'udeblev_fra_tilbud'
  s[3079] = v42
  const v43 = v42 || LAS_69n_1_er
  const v44 = !v42 && LAS_69n_1_ir
  const v45 = v42 ? f.dageUdeblevet : LAS_69n_1
  const v46 = v42 ? f.dageUdeblevet : LAS_69n_1_hoej
  const v47 = f.bruddetSkete <= 18261 /* 2019-12-31 */ || f.bruddetSkete >= 20819 /* 2027-01-01 */
  const v48 = SATS_43(f.bruddetSkete)
  const v49 = SATS_44(f.bruddetSkete)
  const v50 = SATS_45(f.bruddetSkete)
  const v51 = s[283] ? (v47 ? -Infinity : v48) : s[428] ? (v47 ? -Infinity : v49) : v47 ? -Infinity : v50
  const v52 = s[283] ? (v47 ? Infinity : v48) : s[428] ? (v47 ? Infinity : v49) : v47 ? Infinity : v50
  const v53 = v45 > -Infinity && v46 < Infinity && v51 > -Infinity && v52 < Infinity
  const v54 = quotient([v45, v51], [1], 'nærmeste', 1)
  const v55 = quotient([v45, v52], [1], 'nærmeste', 1)
  const v56 = quotient([v46, v51], [1], 'nærmeste', 1)
  const v57 = quotient([v46, v52], [1], 'nærmeste', 1)
  const v58 = v53 ? Math.min(v57, v56, v54, v55) : -Infinity
  const v59 = v53 ? Math.max(v57, v56, v54, v55) : Infinity
  const v60 = v41 && v43 && !(!v53 && (!v43 || !v44 && v45 === v46) && !v47 && v51 === v52)
  const LAS_69m_2 = LAS_69l_3_er ? (v60 ? (v39 ? Math.min(0, v58) : v58) : 0) : -Infinity
  s[1631] = LAS_69m_2
  const LAS_69m_2_hoej = LAS_69l_3_er ? (v60 ? (v39 ? Math.max(0, v59) : v59) : 0) : Infinity
  s[1632] = LAS_69m_2_hoej
  const v63 = v42 || v36
  s[3078] = v63
  const v64 = LAS_69l_3_er && v63
  s[3077] = v64
  const LAS_69m_2_er = v64 && (!LAS_69l_3_er || v60 || v39)
  s[1633] = LAS_69m_2_er
  const LAS_69m_2_ir = !v64 || !LAS_69l_3_er || v41 && (v44 || v47 || !v53)
  s[1634] = LAS_69m_2_ir
  // LAS.69o.1: Ydelsen sættes ned med et fast beløb (LAS § 69 o, stk. 1)
  const v67 = f.brudPaaPligten === 'ophoerte_med_arbejde' || f.brudPaaPligten === 'afviste_arbejde' || f.brudPaaPligten === 'meldte_ikke_sygdom' || f.brudPaaPligten === 'soegte_ikke_job'
  s[3083] = v67
  const v68 = LAS_69l_3_er && v67
  s[3082] = v68
  const LAS_69o_1 = v68 && (!LAS_69l_3_er || v40 && f.rimeligGrundTilBrud === false && f.nedsatSammeMaaned === false)
  s[1639] = LAS_69o_1
  const LAS_69o_1_nej = v68 && (!LAS_69l_3_er || LAS_69l_1_nej || f.rimeligGrundTilBrud || f.nedsatSammeMaaned)
  s[1640] = LAS_69o_1_nej
  const LAS_69o_1_ir = !v68 || !LAS_69l_3_er
  s[1641] = LAS_69o_1_ir
  // LAS.69o.2: Det, ydelsen sættes ned med (LAS § 69 o, stk. 2)
  const v72 = f.bruddetSkete >= 16436 /* 2015-01-01 */
  s[3085] = v72
  const v73 = s[428] ? 25500 : 164400
  const LAS_69o_2 = LAS_69l_3_er ? (v72 ? -Infinity : v73) : -Infinity
  s[1642] = LAS_69o_2
  const LAS_69o_2_hoej = LAS_69l_3_er ? (v72 ? Infinity : v73) : Infinity
  s[1643] = LAS_69o_2_hoej
  const v76 = !LAS_69l_3_er || LAS_69o_1_nej
  s[3084] = v76
  const LAS_69o_2_er = LAS_69l_3_er && (LAS_69o_1 || LAS_69o_1_ir)
  s[1644] = LAS_69o_2_er
  const LAS_69o_2_ir = LAS_69o_2_er && (!LAS_69l_3_er || v72) || v76
  s[1645] = LAS_69o_2_ir
}

function svar_41(f, s) {
  // LAS.69p.1: Ydelsen ophører efter gentagne brud (LAS § 69 p)
  const LAS_69p_1 = s[429] && (!s[429] || s[430] && f.ydelsenBoerOphoere)
  s[1646] = LAS_69p_1
  const LAS_69p_1_nej = s[429] && (!s[429] || s[431] || f.ydelsenBoerOphoere === false)
  s[1647] = LAS_69p_1_nej
  // LAS.69q.1: Uger med en tredjedel mindre (LAS § 69 q, stk. 1-7)
  const v2 = f.forseelserPaaFemAar <= 1
  s[3086] = v2
  const v3 = f.forseelserPaaFemAar <= 0
  s[3087] = v3
  const v4 = f.modBedreVidende ? (v2 ? (v3 ? 0 : 21) : 140) : 0
  const LAS_69q_1 = s[429] ? v4 : -Infinity
  s[1648] = LAS_69q_1
  const LAS_69q_1_hoej = s[429] ? v4 : Infinity
  s[1649] = LAS_69q_1_hoej
  // LAS.69t.2: Arbejdsgiverens refusion under jobafklaringsforløb (LAS § 69 t, stk. 1-4)
  const v7 = Math.max(0, Math.min(Math.round(f.ydelsePrTime * Math.min(3700, f.timerMedLoenUnderSygdom) / 100), f.loenUnderSygdomPrUge) - f.sygedagpengerefusionPrUge)
  const LAS_69t_2 = s[166] ? v7 : -Infinity
  s[1650] = LAS_69t_2
  const LAS_69t_2_hoej = s[166] ? v7 : Infinity
  s[1651] = LAS_69t_2_hoej
  // LAS.69x.3: Tillæg til arbejdsgiverens refusion (LAS § 69 x, stk. 2-3)
  const v10 = f.vurderingsdato >= 19358 /* 2023-01-01 */
  s[557] = v10
  const v11 = f.vurderingsdato >= 20454 /* 2026-01-01 */
  s[562] = v11
  const v12 = f.vurderingsdato >= 21184 /* 2028-01-01 */
  s[3093] = v12
  const v13 = f.vurderingsdato >= 21550 /* 2029-01-01 */
  s[3095] = v13
  const v14 = f.vurderingsdato >= 21915 /* 2030-01-01 */
  s[534] = v14
  const v15 = s[36] ? (s[432] ? (s[186] ? (v10 ? (s[204] ? (s[168] ? (v11 ? (s[53] ? (v12 ? (v13 ? (v14 ? 330 : 300) : 270) : 240) : 210) : 180) : 150) : 120) : 90) : 60) : 30) : 0
  const LAS_69x_3 = s[166] ? v15 : -Infinity
  s[1653] = LAS_69x_3
  const LAS_69x_3_hoej = s[166] ? v15 : Infinity
  s[1654] = LAS_69x_3_hoej
  // LAS.70.1: Ret til revalideringsydelse (LAS § 70)
  const v18 = f.betydeligeBegraensninger || f.saerligtBegraensedeErhvervsmuligheder
  s[3099] = v18
  const v19 = f.netopForladtSkolen && f.kanKlareSigMedSU && !v18
  s[3098] = v19
  const LAS_70_1 = f.revalideringErBevilget && (!s[1] || s[433] && f.foelgerRevalideringsplanen && f.leveomkostningerDaekkesAndetsteds === false && !v19)
  s[442] = LAS_70_1
  const LAS_70_1_nej = f.revalideringErBevilget && (!s[1] || s[434] || f.foelgerRevalideringsplanen === false || f.leveomkostningerDaekkesAndetsteds || v19)
  s[448] = LAS_70_1_nej
  // LAS.70.1.3: Løn efter overenskomst under revalidering (LAS § 70, stk. 1, nr. 3)
  const v22 = f.vurderingsdato >= 15395 /* 2012-02-25 */
  s[451] = v22
  const v23 = v22 && !s[435]
  const v24 = !s[1] || v23
  s[531] = v24
  const LAS_70_1_3 = f.revalideringErBevilget && (!s[1] || v22 || f.saerligeForholdForLoen)
  s[1655] = LAS_70_1_3
  const LAS_70_1_3_nej = f.revalideringErBevilget && (!s[1] || !v22 && f.saerligeForholdForLoen === false || v23)
  s[1656] = LAS_70_1_3_nej
  const LAS_70_1_3_ir = f.revalideringErBevilget === false || v24
  s[1657] = LAS_70_1_3_ir
  // LAS.71.4: Din indtægt før revalideringen var over den højeste sats (LAS § 71, stk. 4)
  const v28 = f.vurderingsdato >= 15071 /* 2011-04-07 */
  s[927] = v28
  const v29 = f.vurderingsdato >= 15394 /* 2012-02-24 */
  s[447] = v29
  const v30 = f.revalideringBevilgetDen <= 14974 /* 2010-12-31 */ || f.revalideringBevilgetDen >= 20819 /* 2027-01-01 */
  const v31 = SATS_46(f.revalideringBevilgetDen)
  const v32 = !s[274] && f.forsoergerEgetBarnIHjemmet === false
  s[3103] = v32
  const LAS_71_4 = v32 && (!s[1] || !v28 && f.arbejdsindtaegtTilHoejesteSygedagpenge || v28 && (!v29 || (v30 ? -Infinity : v31) < f.indtaegtFoerRevalidering))
  s[1676] = LAS_71_4
  const LAS_71_4_nej = v32 && (!s[1] || !v28 && f.arbejdsindtaegtTilHoejesteSygedagpenge === false || v28 && (!v29 || (v30 ? Infinity : v31) >= f.indtaegtFoerRevalidering))
  s[1677] = LAS_71_4_nej
  const LAS_71_4_ir = !v32 || !s[1] || v28 && (!v29 || v30)
  s[1678] = LAS_71_4_ir
  // LAS.71.2.ung: Revalideringsydelse under 25 år (LAS § 71, stk. 2)
  const v36 = s[436] || s[53]
  const v37 = SATS_47(f.vurderingsdato)
  const v38 = v36 ? -Infinity : v37
  const v39 = v36 ? Infinity : v37
  const v40 = v38 > -Infinity && v39 < Infinity
  const v41 = quotient([v38], [2], 'nærmeste', 100)
  const v42 = quotient([v39], [2], 'nærmeste', 100)
  const v43 = v40 ? Math.min(v41, v42) : -Infinity
  const v44 = v40 ? Math.max(v41, v42) : Infinity
  const v45 = v36 || !v40
  const v46 = f.vurderingsdato <= 14974 /* 2010-12-31 */ || s[53]
  s[446] = v46
  const v47 = SATS_48(f.vurderingsdato)
  const v48 = SATS_49(f.vurderingsdato)
  const v49 = SATS_50(f.vurderingsdato)
  const v50 = SATS_51(f.vurderingsdato)
  const v51 = SATS_52(f.vurderingsdato)
  const LAS_71_2_ung = s[1] ? (v28 ? (v29 ? (s[437] ? (v46 ? -Infinity : v47) : f.gravidEfter12Uge ? (v46 ? -Infinity : v48) : f.borHosForaeldre ? (v46 ? -Infinity : v49) : f.psykiskLidelseNaevntILoven ? (v46 ? -Infinity : v50) : v46 ? -Infinity : v51) : -Infinity) : v43) : -Infinity
  s[1668] = LAS_71_2_ung
  const LAS_71_2_ung_hoej = s[1] ? (v28 ? (v29 ? (s[437] ? (v46 ? Infinity : v47) : f.gravidEfter12Uge ? (v46 ? Infinity : v48) : f.borHosForaeldre ? (v46 ? Infinity : v49) : f.psykiskLidelseNaevntILoven ? (v46 ? Infinity : v50) : v46 ? Infinity : v51) : Infinity) : v44) : Infinity
  s[1669] = LAS_71_2_ung_hoej
  const LAS_71_2_ung_er = !s[285] && (!s[1] || v28 || !(!v40 && !v36 && v38 === v39))
  s[1670] = LAS_71_2_ung_er
  const LAS_71_2_ung_ir = s[285] || !s[1] || !v28 && v45 || v28 && (!v29 || v46)
  s[1671] = LAS_71_2_ung_ir
  // LAS.71.2: Revalideringsydelse under 30 år uden barn i hjemmet (LAS § 71, stk. 2)
  const v56 = monthEnd(s[438]) >= f.vurderingsdato
  s[3106] = v56
  const v57 = v56 && f.forsoergerEgetBarnIHjemmet === false && f.arbejdsindtaegtTilHoejesteSygedagpenge === false
  s[3105] = v57
  const v58 = v57 ? v43 : v38
  const v59 = v57 ? v44 : v39
  const v60 = SATS_53(f.vurderingsdato)
  const v61 = SATS_54(f.vurderingsdato)
  const v62 = !v28 && (!v57 || !(!v40 && !v36 && v38 === v39))
  const v63 = !v28 && (v57 && v45 || !v57 && v36)
  const LAS_71_2 = s[1] ? (v28 ? (v29 ? (s[285] ? (f.forsoergelsespligtUdenForHjemmet ? (v46 ? -Infinity : v60) : v46 ? -Infinity : v61) : LAS_71_2_ung) : -Infinity) : v58) : -Infinity
  s[1664] = LAS_71_2
  const LAS_71_2_hoej = s[1] ? (v28 ? (v29 ? (s[285] ? (f.forsoergelsespligtUdenForHjemmet ? (v46 ? Infinity : v60) : v46 ? Infinity : v61) : LAS_71_2_ung_hoej) : Infinity) : v59) : Infinity
  s[1665] = LAS_71_2_hoej
  const LAS_71_2_er = v32 && (!s[1] || v62 || v28 && (!v29 || s[285] || LAS_71_2_ung_er))
  s[1666] = LAS_71_2_er
  const LAS_71_2_ir = !v32 || !s[1] || v63 || v28 && (!v29 || !s[285] && LAS_71_2_ung_ir || s[285] && v46)
  s[1667] = LAS_71_2_ir
  // LAS.71.1: Revalideringsydelsen pr. måned (LAS § 71, stk. 1-2)
  const v68 = SATS_55(f.vurderingsdato)
  const v69 = f.forsoergerEgetBarnIHjemmet || LAS_71_4
  s[3108] = v69
  const v70 = f.forsoergerEgetBarnIHjemmet === false && (LAS_71_4_nej || LAS_71_4_ir)
  s[3109] = v70
  const v71 = SATS_56(f.vurderingsdato)
  const v72 = v46 ? -Infinity : v71
  const v73 = v46 ? Infinity : v71
  const v74 = v70 && LAS_71_2_er
  const LAS_71_1 = s[1] ? (v28 ? (v29 ? (s[274] ? (v46 ? -Infinity : v68) : v69 ? (v74 ? Math.min(v72, LAS_71_2) : v72) : LAS_71_2) : -Infinity) : v58) : -Infinity
  s[440] = LAS_71_1
  const LAS_71_1_hoej = s[1] ? (v28 ? (v29 ? (s[274] ? (v46 ? Infinity : v68) : v69 ? (v74 ? Math.max(v73, LAS_71_2_hoej) : v73) : LAS_71_2_hoej) : Infinity) : v59) : Infinity
  s[441] = LAS_71_1_hoej
  const v77 = LAS_70_1_nej || s[439]
  s[445] = v77
  const LAS_71_1_er = LAS_70_1 && (!s[1] || v62 || v28 && (!v29 || s[274] || v69 || v74))
  s[443] = LAS_71_1_er
  const LAS_71_1_ir = LAS_70_1 && (!s[1] || v63 || v28 && (!v29 || s[274] && v46 || !s[274] && (v69 && v46 || v70 && LAS_71_2_ir))) || v77
  s[444] = LAS_71_1_ir
}

function svar_42(f, s) {
  // LAS.70.4: Tilskud, når elevlønnen er lavere end ydelsen (LAS § 70, stk. 4)
  const LAS_70_4 = s[1] ? Math.max(0, s[440] === -Infinity ? -Infinity : s[440] - f.elevloenPrMaaned) : -Infinity
  s[1658] = LAS_70_4
  const LAS_70_4_hoej = s[1] ? Math.max(0, s[441] === Infinity ? Infinity : s[441] - f.elevloenPrMaaned) : Infinity
  s[1659] = LAS_70_4_hoej
  const LAS_70_4_er = s[442] && (!s[1] || s[443])
  s[1660] = LAS_70_4_er
  const LAS_70_4_ir = s[442] && (!s[1] || s[444]) || s[445]
  s[1661] = LAS_70_4_ir
  // LAS.70.5: Dage med både revalideringsydelse og en ydelse efter en anden lov (LAS § 70, stk. 5)
  const v4 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'revalideringsydelse')
  const v5 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'sygedagpenge' || r_ydelser.ydelse === 'dagpenge' || r_ydelser.ydelse === 'fleksydelse' || r_ydelser.ydelse === 'foertidspension' || r_ydelser.ydelse === 'seniorpension' || r_ydelser.ydelse === 'tidlig_pension' || r_ydelser.ydelse === 'folkepension' || r_ydelser.ydelse === 'efterloen')
  const v6 = intersect(v4, v5)
  const LAS_70_5 = from(v6, 13332 /* 2006-07-03 */)
  s[1662] = LAS_70_5
  const v8 = dayReaching(LAS_70_5, 13332 /* 2006-07-03 */, 1)
  s[3110] = v8
  const LAS_70_5_ir = v8 >= NEVER
  s[1663] = LAS_70_5_ir
  // LAS.71.3: Tillæg for bidrag til et barn (LAS § 71, stk. 3)
  const v10 = SATS_57(f.vurderingsdato)
  const v11 = s[446] ? -Infinity : v10
  const v12 = s[446] ? Infinity : v10
  const v13 = v12 === Infinity
  const v14 = -s[441] === -Infinity
  const v15 = v11 === -Infinity
  const v16 = -s[440] === Infinity
  const v17 = v13 && v14 || v15 && v16
  const LAS_71_3 = s[447] ? Math.max(0, Math.min(f.bidragPrMaaned, v15 || v14 ? -Infinity : v11 - s[441])) : -Infinity
  s[1672] = LAS_71_3
  const LAS_71_3_hoej = s[447] ? Math.max(0, Math.min(f.bidragPrMaaned, v13 || v16 ? Infinity : v12 - s[440])) : Infinity
  s[1673] = LAS_71_3_hoej
  const v20 = f.forsoergelsespligtUdenForHjemmet || f.borHosForaeldre === false
  s[3115] = v20
  const v21 = f.psykiskLidelseNaevntILoven && v20
  s[3114] = v21
  const v22 = !s[285] && f.forsoergerEgetBarnIHjemmet === false && f.gravidEfter12Uge === false && !v21
  s[3113] = v22
  const v23 = s[448] || !v22
  s[3112] = v23
  const v24 = (s[442] || s[439]) && v22
  s[3111] = v24
  const LAS_71_3_er = v24 && (!s[447] || s[443] && !(v17 && !s[446] && v11 === v12 && (!s[443] || !s[444] && s[440] === s[441])))
  s[1674] = LAS_71_3_er
  const LAS_71_3_ir = v24 && (!s[447] || s[446] || s[444] || v17) || v23
  s[1675] = LAS_71_3_ir
  // LAS.71.6: Du beholder din hidtidige ydelse under forrevalidering (LAS § 71, stk. 6)
  const LAS_71_6_ir = !s[1] || s[449] || !s[1]
  s[1680] = LAS_71_6_ir
  // LAS.73b: Ydelsen bevares, mens du er væk (LAS § 73 b)
  const v28 = f.kortvarigAfbrydelseUdenBetydning || f.fravaerVedBarselIRevalidering
  const LAS_73b = f.revalideringErBevilget && (!s[1] || v28)
  s[1681] = LAS_73b
  const LAS_73b_nej = f.revalideringErBevilget && (!s[1] || !v28)
  s[1682] = LAS_73b_nej
  // LAS.73c.1: Uger ferie med revalideringsydelse (LAS § 73 c, stk. 1)
  const v31 = f.vurderingsdato >= 16883 /* 2016-03-23 */
  s[3116] = v31
  const v32 = f.maanederITilbudIRevalidering >= 12
  s[3118] = v32
  const v33 = v32 ? Math.max(0, s[450]) : 0
  const v34 = v32 ? Math.max(0, 28 - f.ugerMedFeriegodtgoerelse) : 0
  const LAS_73c_1 = s[1] ? (s[451] ? (s[435] ? (v31 ? (s[452] ? v34 : -Infinity) : v33) : -Infinity) : 0) : -Infinity
  s[1683] = LAS_73c_1
  const LAS_73c_1_hoej = s[1] ? (s[451] ? (s[435] ? (v31 ? (s[452] ? v34 : Infinity) : v33) : Infinity) : 0) : Infinity
  s[1684] = LAS_73c_1_hoej
  const LAS_73c_1_ir = f.revalideringErBevilget === false || !s[1] || s[451] && (!s[435] || v31 && !s[452])
  s[1685] = LAS_73c_1_ir
  // LAS.73f.1: Ydelsen sættes ned for andet arbejde (LAS § 73 f, stk. 1)
  const v38 = f.andenArbejdsindtaegtOmAaret <= 1200000
  s[3119] = v38
  const LAS_73f_1 = f.revalideringErBevilget && (!s[1] || !v38)
  s[1686] = LAS_73f_1
  const LAS_73f_1_nej = f.revalideringErBevilget && (!s[1] || v38)
  s[1687] = LAS_73f_1_nej
  // LAS.73f.1.beløb: Nedsættelse for andet arbejde, pr. år (LAS § 73 f, stk. 1)
  const v41 = Math.max(0, f.andenArbejdsindtaegtOmAaret - 1200000)
  const v42 = v38 ? 0 : f.andenArbejdsindtaegtOmAaret
  const LAS_73f_1_beloeb = s[1] ? Math.min(v41, v42) : -Infinity
  s[1688] = LAS_73f_1_beloeb
  const LAS_73f_1_beloeb_hoej = s[1] ? Math.max(v41, v42) : Infinity
  s[1689] = LAS_73f_1_beloeb_hoej
  // LAS.74.1.foertidspension: Dage med både ledighedsydelse og førtidspension (LAS § 74, stk. 1)
  const v45 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'ledighedsydelse')
  const v46 = intersect(v45, s[453])
  const LAS_74_1_foertidspension = from(v46, 13332 /* 2006-07-03 */)
  s[1690] = LAS_74_1_foertidspension
  const v48 = dayReaching(LAS_74_1_foertidspension, 13332 /* 2006-07-03 */, 1)
  s[3120] = v48
  const LAS_74_1_foertidspension_ir = v48 >= NEVER
  s[1691] = LAS_74_1_foertidspension_ir
  // LAS.74a.1: Ret til ledighedsydelse (LAS § 74 a, stk. 1)
  const v50 = f.grundTilLedighedsydelse === 'venter_paa_fleksjob'
  s[3123] = v50
  const v51 = f.ydelseVedVisitationen === 'kunne_faa_syge_eller_barselsdagpenge' || f.ydelseVedVisitationen === 'sygedagpenge' || f.ydelseVedVisitationen === 'revalidering_med_plan' || f.ydelseVedVisitationen === 'ledighedsydelse_efter_ustoettet_arbejde'
  s[3124] = v51
  const v52 = v50 && v51
  s[3122] = v52
  const v53 = f.maanederIFleksjobSeneste18 >= 9
  s[516] = v53
  const v54 = v51 || v53
  s[3127] = v54
  const v55 = f.erVisiteretTilFleksjob && v54
  s[3126] = v55
  const v56 = !v50 && v55
  s[3125] = v56
  const v57 = v52 || v56
  s[3121] = v57
  const v58 = !s[0] && f.erVisiteretTilFleksjob && v57 || s[0] && f.erVisiteretTilFleksjob
  const LAS_74a_1 = !s[16] || v58
  s[1692] = LAS_74a_1
  const LAS_74a_1_nej = !s[16] || !v58
  s[1693] = LAS_74a_1_nej
  // LAS.74a.1.fleksjob: Dage med både ledighedsydelse og fleksjob (LAS § 74 a, stk. 1)
  const v61 = intersect(v45, s[192])
  const v62 = from(v61, 13332 /* 2006-07-03 */)
  const v63 = dayReaching(v62, 13332 /* 2006-07-03 */, 1)
  s[929] = v63
  const LAS_74a_1_fleksjob = f.ledighedsydelseForAfbrydelse ? NO_DAYS : v62
  s[1694] = LAS_74a_1_fleksjob
  const LAS_74a_1_fleksjob_ir = v63 >= NEVER
  s[928] = LAS_74a_1_fleksjob_ir
  // LAS.74a.2: Ledighedsydelse med 89 pct. af højeste dagpenge (LAS § 74 a, stk. 2-4)
  const v66 = s[0] && v54
  const LAS_74a_2 = f.erVisiteretTilFleksjob && (!s[16] || v66)
  s[460] = LAS_74a_2
  const LAS_74a_2_nej = f.erVisiteretTilFleksjob && (!s[16] || !v66)
  s[457] = LAS_74a_2_nej
  // LAS.74b.2: De 6 måneder efter fleksydelsesalderen er brugt (LAS § 74 b, stk. 2)
  const v69 = f.maanederEfterFleksydelsesalderen >= 6
  s[3130] = v69
  const LAS_74b_2 = !s[16] || s[454] && v69
  s[458] = LAS_74b_2
  const LAS_74b_2_nej = !s[16] || !s[455] || !v69
  s[459] = LAS_74b_2_nej
}

function svar_43(f, s) {
  // LAS.74a.2.uge: Høj ledighedsydelse om ugen (BEK 892/2017 § 2)
  const v0 = f.vurderingsdato >= 15712 /* 2013-01-07 */
  s[930] = v0
  const v1 = f.vurderingsdato >= 17348 /* 2017-07-01 */
  s[3136] = v1
  const v2 = s[436] || v1
  const v3 = SATS_58(f.vurderingsdato)
  const v4 = v2 ? -Infinity : v3
  s[492] = v4
  const v5 = v2 ? Infinity : v3
  s[493] = v5
  const v6 = v4 > -Infinity && v5 < Infinity
  s[494] = v6
  const v7 = quotient([v4, 89], [100], 'nærmeste', 500)
  const v8 = quotient([v5, 89], [100], 'nærmeste', 500)
  const v9 = v6 ? Math.min(v7, v8) : -Infinity
  const v10 = v6 ? Math.max(v7, v8) : Infinity
  const v11 = !v6 && !v2 && v4 === v5
  s[495] = v11
  const v12 = v2 || !v6
  s[497] = v12
  const v13 = f.vurderingsdato <= 15711 /* 2013-01-06 */
  s[3133] = v13
  const v14 = v13 || s[204] && f.vurderingsdato <= 20093 /* 2025-01-05 */ || s[456]
  const v15 = SATS_59(f.vurderingsdato)
  const v16 = v14 ? -Infinity : v15
  const v17 = v14 ? Infinity : v15
  const v18 = v0 ? v16 : v9
  s[499] = v18
  const v19 = v0 ? v17 : v10
  s[500] = v19
  const LAS_74a_2_uge = s[0] ? v18 : -Infinity
  s[1696] = LAS_74a_2_uge
  const LAS_74a_2_uge_hoej = s[0] ? v19 : Infinity
  s[1697] = LAS_74a_2_uge_hoej
  const v22 = s[457] || s[458]
  s[3138] = v22
  const v23 = s[459] || !s[16]
  const v24 = (s[460] || s[461]) && v23 && (s[460] || s[459])
  s[3137] = v24
  const v25 = !s[0] || v22
  s[3132] = v25
  const v26 = s[0] && (v24 || !s[16])
  s[3131] = v26
  const LAS_74a_2_uge_er = v26 && (!s[0] || v0 || !v11)
  s[496] = LAS_74a_2_uge_er
  const LAS_74a_2_uge_ir = v26 && (!s[0] || !v0 && v12 || v0 && v14) || v25
  s[498] = LAS_74a_2_uge_ir
  // LAS.74a.3: Ledighedsydelse om måneden (LAS § 74 a, stk. 2-3)
  const v29 = v9 > -Infinity && v10 < Infinity
  const v30 = quotient([v9, 43333], [10000], 'nærmeste', 100)
  const v31 = quotient([v10, 43333], [10000], 'nærmeste', 100)
  const v32 = v29 ? Math.min(v30, v31) : -Infinity
  const v33 = v29 ? Math.max(v30, v31) : Infinity
  const v34 = !v11 && !(!v29 && (v11 || !v12 && v9 === v10))
  const v35 = v12 || !v29
  const v36 = f.harForsoergelsespligt === false || s[458]
  s[3140] = v36
  const v37 = f.harForsoergelsespligt && v23
  s[3139] = v37
  const v38 = v37 ? (v36 ? Math.min(s[358], s[359]) : s[358]) : s[359]
  const v39 = v37 ? (v36 ? Math.max(s[360], s[361]) : s[360]) : s[361]
  const v40 = v37 && s[203] || v36 && s[203]
  const v41 = Math.max(v32, v38)
  const v42 = Math.min(v33, v39)
  const v43 = !v40 && v38 === v39
  const v44 = v24 && v34
  const v45 = !s[16] && v34 && v42 >= v41
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
  const v60 = !s[16] && !v55 && v58 >= v57
  const v61 = v22 || v60
  const v62 = v22 ? (v60 ? Math.min(v38, v57) : v38) : v57
  const v63 = v22 ? (v60 ? Math.max(v39, v58) : v39) : v58
  const v64 = f.vurderingsdato <= 17347 /* 2017-06-30 */
  s[3134] = v64
  const v65 = v64 || s[53]
  const v66 = SATS_60(f.vurderingsdato)
  const v67 = v65 ? -Infinity : v66
  const v68 = v65 ? Infinity : v66
  const v69 = Math.max(v38, v67)
  const v70 = Math.min(v39, v68)
  const v71 = !s[16] && v70 >= v69
  const v72 = v22 || v71
  const v73 = v22 ? (v71 ? Math.min(v38, v69) : v38) : v69
  const v74 = v22 ? (v71 ? Math.max(v39, v70) : v39) : v70
  const LAS_74a_3 = s[0] ? (v0 ? (v1 ? (v24 ? (v72 ? Math.min(v67, v73) : v67) : v73) : v59 ? (v61 ? Math.min(v53, v62) : v53) : v62) : v44 ? (v46 ? Math.min(v32, v47) : v32) : v47) : -Infinity
  s[506] = LAS_74a_3
  const LAS_74a_3_hoej = s[0] ? (v0 ? (v1 ? (v24 ? (v72 ? Math.max(v68, v74) : v68) : v74) : v59 ? (v61 ? Math.max(v54, v63) : v54) : v63) : v44 ? (v46 ? Math.max(v33, v48) : v33) : v48) : Infinity
  s[505] = LAS_74a_3_hoej
  const LAS_74a_3_er = s[0] && (!s[0] || !v0 && (v44 || v22 || v45) || v0 && (!v1 && (v59 || v22 || v60) || v1 && (v24 || v22 || v71)))
  s[507] = LAS_74a_3_er
  const LAS_74a_3_ir = !s[0] || !s[0] || !v0 && (v24 && v35 || v49 || !s[16] && v35 && v40 || !s[16] && !((!v34 || !v35 && v32 === v33) && v43 && v34 && (!v34 || v32 === v38))) || v0 && (!v1 && (v24 && v56 || v49 || !s[16] && v56 && v40 || !s[16] && !((v55 || !v56 && v53 === v54) && v43 && !v55 && (v55 || v38 === v53))) || v1 && (v24 && v65 || v49 || !s[16] && v65 && v40 || !s[16] && !(!v65 && v67 === v68 && v43 && v38 === v67)))
  s[508] = LAS_74a_3_ir
}

function svar_44(f, s) {
  // SDL.7c: Tidlig opfølgning (SDL § 7 c, stk. 1)
  const v0 = f.tidligOpfoelgningOensketAf === 'arbejdsgiver'
  s[3142] = v0
  const v1 = shiftDays(s[116], 35)
  s[739] = v1
  const v2 = shiftDays(s[118], 35)
  s[740] = v2
  const v3 = !s[61] && shiftDays(v2, -1) >= f.tidligOpfoelgningBedtOm
  s[3143] = v3
  const v4 = !s[61] && shiftDays(v1, -1) < f.tidligOpfoelgningBedtOm
  s[3144] = v4
  const v5 = f.tidligOpfoelgningOensketAf === 'sygemeldt'
  s[3145] = v5
  const v6 = v5 && f.ventesRaskInden8Uger === false
  const SDL_7c = s[462] && (!s[462] || v0 && f.ventesRaskInden8Uger === false && (v3 || s[63]) && f.oenskerTidligOpfoelgning || !v0 && v6)
  s[468] = SDL_7c
  const SDL_7c_nej = s[462] && (!s[462] || v0 && (f.ventesRaskInden8Uger || v4 || f.oenskerTidligOpfoelgning === false) || !v0 && !v6)
  s[469] = SDL_7c_nej
  // SDL.12.1.1: Kategori 1 (SDL § 12, stk. 1, nr. 1)
  const v9 = shiftDays(shiftDays(s[116], 56), -1)
  s[463] = v9
  const v10 = shiftDays(shiftDays(s[118], 56), -1)
  s[464] = v10
  const v11 = !s[61] && v10 >= f.forventetRask
  s[3148] = v11
  const v12 = !s[61] && v9 < f.forventetRask
  s[3149] = v12
  const v13 = !s[61] && v10 >= f.vurderingsdato
  s[3150] = v13
  const v14 = !s[61] && v9 < f.vurderingsdato
  s[3151] = v14
  const v15 = v12 || v14
  s[588] = v15
  const v16 = (v11 || s[63]) && (v13 || s[63]) && (v11 || v13)
  s[589] = v16
  const v17 = !s[55] && s[63]
  s[590] = v17
  const SDL_12_1_1 = !s[1] || !s[462] && f.tilbagevendenForestaar || s[462] && !s[55] && v16
  s[467] = SDL_12_1_1
  const SDL_12_1_1_nej = !s[1] || !s[462] && f.tilbagevendenForestaar === false || s[462] && (s[55] || v15)
  s[465] = SDL_12_1_1_nej
  const SDL_12_1_1_ir = !s[1] || s[462] && v17
  s[466] = SDL_12_1_1_ir
  // SDL.13f.1: Ingen opfølgning i et kortere forløb (SDL § 13 f, stk. 1-3)
  const v21 = f.fratraedelsesdag >= f.vurderingsdato
  s[3157] = v21
  const v22 = f.fratraeder && !v21
  s[3156] = v22
  const v23 = s[124] && !v22
  s[604] = v23
  const v24 = f.holdteSamtaler >= 1
  s[594] = v24
  const v25 = shiftDays(shiftDays(f.foersteOpfoelgningssamtale, 91), -1)
  s[606] = v25
  const v26 = v25 >= f.forventetRask
  s[3158] = v26
  const v27 = v25 >= f.vurderingsdato
  s[3159] = v27
  const v28 = v23 && v24 && f.forudsigeligtForloeb && v26 && v27
  s[591] = v28
  const v29 = shiftDays(shiftDays(s[116], 182), -1)
  s[605] = v29
  const v30 = shiftDays(shiftDays(s[118], 182), -1)
  s[607] = v30
  const v31 = !s[61] && v30 >= f.forventetRask
  s[3162] = v31
  const v32 = !s[61] && v29 < f.forventetRask
  s[3163] = v32
  const v33 = !v23 || v32 || f.opfoelgningOenskes
  s[3161] = v33
  const v34 = v23 && (v31 || s[63]) && f.opfoelgningOenskes === false
  s[3160] = v34
  const v35 = !s[61] && v30 >= f.vurderingsdato
  s[3164] = v35
  const v36 = !s[61] && v29 < f.vurderingsdato
  s[3165] = v36
  const v37 = v33 || f.opfoelgningAlligevel || v36
  s[472] = v37
  const v38 = v34 && f.opfoelgningAlligevel === false && (v35 || s[63])
  s[473] = v38
  const v39 = !s[61] && s[116] < 20635 /* 2026-07-01 */
  s[3154] = v39
  const v40 = !s[61] && s[118] >= 20635 /* 2026-07-01 */
  s[3155] = v40
  const v41 = !s[55] || v40
  s[3153] = v41
  const v42 = s[55] && (v39 || s[63])
  s[474] = v42
  const v43 = v42 && !v41
  s[475] = v43
  const SDL_13f_1 = s[168] && (v42 && (v28 || v38) || !v43 && (!s[168] || !s[55] && v28 || s[55] && v38))
  s[471] = SDL_13f_1
  const SDL_13f_1_nej = s[168] && (v42 && (!v28 || v37) || !v43 && (!s[168] || !s[55] && !v28 || s[55] && v37))
  s[470] = SDL_13f_1_nej
}

function svar_45(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const v0 = shiftDays(f.tidligOpfoelgningBedtOm, 14)
  const v1 = Math.min(s[463], v0)
  const v2 = Math.min(s[464], v0)
  const v3 = s[61] || !s[63] && s[463] === s[464]
  const v4 = s[465] && !s[61]
  const v5 = s[466] && !s[61] && s[464] >= NEVER
  const v6 = v4 || v5 ? (v4 ? s[463] : NEVER) : NEVER
  const v7 = s[467] ? NEVER : s[464]
  const v8 = s[467] || v4 || v5
  const v9 = s[465] && s[63] || s[466] && !(v3 && !s[61] && s[463] === NEVER)
  const v10 = Math.max(v1, v6)
  const v11 = Math.min(v2, v7)
  const v12 = s[61] || !s[63] && v1 === v2
  const v13 = s[468] && !s[61]
  const v14 = s[469] && v8
  const v15 = !s[462] && !s[61] && v8 && v11 >= v10
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(v6, v10) : v6) : v10
  const v18 = v13 ? (v16 ? Math.min(v1, v17) : v1) : v17
  const v19 = v14 ? (v15 ? Math.max(v7, v11) : v7) : v11
  const v20 = v13 ? (v16 ? Math.max(v2, v19) : v2) : v19
  const v21 = v13 || v14 || v15
  const v22 = s[468] && s[63]
  const v23 = v22 || s[469] && v9 || !s[462] && s[63] && v9 || !s[462] && !(v12 && (!v8 || !v9 && v6 === v7) && (!s[61] && v8 || s[61] && !v8) && (s[61] || v1 === v6))
  s[482] = v23
  const v24 = shiftMonths(s[116], 6)
  s[592] = v24
  const v25 = shiftMonths(s[118], 6)
  s[593] = v25
  const v26 = shiftDays(v24, -1)
  s[599] = v26
  const v27 = shiftDays(v25, -1)
  s[600] = v27
  const v28 = Math.min(v0, v26)
  const v29 = Math.min(v0, v27)
  const v30 = Math.max(v26, v28)
  const v31 = Math.min(v27, v29)
  const v32 = s[469] && !s[61]
  const v33 = !s[462] && !s[61] && v31 >= v30
  const v34 = v32 || v33
  const v35 = v32 ? (v33 ? Math.min(v26, v30) : v26) : v30
  const v36 = v13 ? (v34 ? Math.min(v28, v35) : v28) : v35
  s[487] = v36
  const v37 = v32 ? (v33 ? Math.max(v27, v31) : v27) : v31
  const v38 = v13 ? (v34 ? Math.max(v29, v37) : v29) : v37
  s[488] = v38
  const v39 = v13 || v32 || v33
  s[486] = v39
  const v40 = s[469] && s[63]
  const v41 = !s[462] && s[63]
  s[485] = v41
  const v42 = v22 || v40 || v41 || !s[462] && !((s[61] || !s[63] && v28 === v29) && (s[61] || !s[63] && v26 === v27) && (s[61] || v26 === v28))
  s[483] = v42
  const v43 = s[470] && v39
  const v44 = !s[168] && v39 && v38 >= NEVER
  const v45 = v43 || v44 ? (v43 ? v36 : NEVER) : NEVER
  const v46 = s[471] ? NEVER : v38
  const v47 = s[471] || v43 || v44
  const v48 = Math.max(s[463], v1)
  const v49 = Math.min(s[464], v2)
  const v50 = !s[462] && !s[61] && v49 >= v48
  const v51 = v32 || v50
  const v52 = v32 ? (v50 ? Math.min(s[463], v48) : s[463]) : v48
  const v53 = v13 ? (v51 ? Math.min(v1, v52) : v1) : v52
  s[490] = v53
  const v54 = v32 ? (v50 ? Math.max(s[464], v49) : s[464]) : v49
  const v55 = v13 ? (v51 ? Math.max(v2, v54) : v2) : v54
  s[491] = v55
  const v56 = v13 || v32 || v50
  s[489] = v56
  const v57 = v22 || v40 || v41 || !s[462] && !(v12 && v3 && (s[61] || s[463] === v1))
  s[484] = v57
  const v58 = s[470] && v56
  const v59 = !s[168] && v56 && v55 >= NEVER
  const v60 = v58 || v59 ? (v58 ? v53 : NEVER) : NEVER
  const v61 = s[471] ? NEVER : v55
  const v62 = s[471] || v58 || v59
  const v63 = s[1] ? (s[462] ? (s[55] ? (v47 ? (v62 ? Math.min(v45, v60) : v45) : v60) : v18) : s[463]) : FIRST_DAY
  s[478] = v63
  const v64 = s[1] ? (s[462] ? (s[55] ? (v47 ? (v62 ? Math.max(v46, v61) : v46) : v61) : v20) : s[464]) : NEVER
  s[480] = v64
  const v65 = s[472] && v39
  const v66 = s[473] || v65
  const v67 = v65 ? v36 : NEVER
  const v68 = s[473] ? NEVER : v38
  const v69 = s[472] && v56
  const v70 = s[473] || v69
  const v71 = v69 ? v53 : NEVER
  const v72 = s[473] ? NEVER : v55
  const v73 = v66 || v70
  const v74 = v66 ? (v70 ? Math.min(v67, v71) : v67) : v71
  const v75 = v21 ? (v73 ? Math.min(v18, v74) : v18) : v74
  s[479] = v75
  const v76 = v66 ? (v70 ? Math.max(v68, v72) : v68) : v72
  const v77 = v21 ? (v73 ? Math.max(v20, v76) : v20) : v76
  s[481] = v77
  const v78 = s[474] && (v21 || v66 || v70)
  s[476] = v78
  const v79 = !s[475] && (!s[1] || !s[462] && !s[61] || s[462] && (!s[55] && v21 || s[55] && (v47 || v62)))
  s[477] = v79
}

function svar_46(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const SDL_13b_1_er = s[476] || s[477]
  s[2076] = SDL_13b_1_er
  const SDL_13b_1 = s[476] ? (s[477] ? Math.min(s[478], s[479]) : s[479]) : s[478]
  s[2074] = SDL_13b_1
  const SDL_13b_1_hoej = s[476] ? (s[477] ? Math.max(s[480], s[481]) : s[481]) : s[480]
  s[2075] = SDL_13b_1_hoej
  const SDL_13b_1_ir = s[474] && (s[482] || s[472] && s[483] || s[472] && s[484]) || !s[475] && (!s[1] || s[485] || s[462] && (!s[55] && s[482] || s[55] && (s[470] && s[483] || !s[168] && !((!s[486] || !s[483] && s[487] === s[488]) && s[486] && s[487] === NEVER) || s[470] && s[484] || !s[168] && !((!s[489] || !s[484] && s[490] === s[491]) && s[489] && s[490] === NEVER))))
  s[2077] = SDL_13b_1_ir
  // LAS.74a.7: Første opfølgning på sygdom under ledighedsydelse (LAS § 74 a, stk. 7)
  const v4 = f.vurderingsdato >= 14522 /* 2009-10-05 */
  s[3168] = v4
  const LAS_74a_7 = s[16] ? (v4 ? NEVER : SDL_13b_1) : FIRST_DAY
  s[1698] = LAS_74a_7
  const LAS_74a_7_hoej = s[16] ? (v4 ? NEVER : SDL_13b_1_hoej) : NEVER
  s[1699] = LAS_74a_7_hoej
  const v7 = f.grundTilLedighedsydelse === 'syg'
  s[3167] = v7
  const LAS_74a_7_er = v7 && (!s[16] || v4 || SDL_13b_1_er)
  s[1700] = LAS_74a_7_er
  const LAS_74a_7_ir = !v7 || !s[16] || !v4 && SDL_13b_1_ir
  s[1701] = LAS_74a_7_ir
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
  s[3181] = v19
  const v20 = (v17 ? -Infinity : v18 ? Infinity : v15 - v16) === 364
  const v21 = !v19 && v20
  s[3179] = v21
  const v22 = !v19 && !v20
  s[3180] = v22
  const v23 = shiftDays(shiftMonths(v16, 12), -1)
  const v24 = runEnd(v14, v15) >= v23
  s[3182] = v24
  const v25 = v22 || !v24
  s[3178] = v25
  const v26 = (v21 || v19) && v24
  s[3177] = v26
  const v27 = f.modtogLedighedsydelse30Juni2006 && !s[0]
  s[3169] = v27
  const v28 = from(v11, 13330 /* 2006-07-01 */)
  const v29 = without(v10, v28)
  const v30 = from(v29, v13)
  const v31 = dayOver(v30, 24, 547, v13)
  const v32 = runStart(v30, v31)
  const v33 = v32 === NEVER
  const v34 = v31 === NEVER
  const v35 = v33 && v34
  s[3175] = v35
  const v36 = (v33 ? -Infinity : v34 ? Infinity : v31 - v32) === 547
  const v37 = !v35 && v36
  s[3173] = v37
  const v38 = !v35 && !v36
  s[3174] = v38
  const v39 = shiftDays(shiftMonths(v32, 18), -1)
  const v40 = runEnd(v30, v31) >= v39
  s[3176] = v40
  const v41 = v38 || !v40
  s[3172] = v41
  const v42 = (v37 || v35) && v40
  s[3171] = v42
  const LAS_74c_1_ir = !v27 && !s[16]
  s[1704] = LAS_74c_1_ir
  const LAS_74c_1 = v27 ? (v42 ? (v41 ? Math.min(v31, v39) : v39) : v31) : s[16] ? (v26 ? (v25 ? Math.min(v15, v23) : v23) : v15) : FIRST_DAY
  s[1702] = LAS_74c_1
  const LAS_74c_1_hoej = v27 ? (v42 ? (v41 ? Math.max(v31, v39) : v39) : v31) : s[16] ? (v26 ? (v25 ? Math.max(v15, v23) : v23) : v15) : NEVER
  s[1703] = LAS_74c_1_hoej
  // LAS.74c.1.18: Ledighedsydelsen er givet i 18 måneder (LAS § 74 c, stk. 1)
  const v46 = runEnd(v12, LAS_74c_1)
  const v47 = runEnd(v12, LAS_74c_1_hoej)
  const v48 = !LAS_74c_1_ir && LAS_74c_1 === LAS_74c_1_hoej || v46 !== 2147483647 || v47 === 2147483647 && (runStart(v12, LAS_74c_1) !== 2147483647 || runStart(v12, LAS_74c_1_hoej) === 2147483647)
  const v49 = shiftMonths(LAS_74c_1, 6)
  const v50 = shiftMonths(LAS_74c_1_hoej, 6)
  const v51 = (v48 ? v47 : NEVER) >= v49
  s[3183] = v51
  const v52 = (v48 ? v46 : FIRST_DAY) >= v50
  s[3184] = v52
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
  const LAS_74c_1_18_er = !s[16] || v51 || !v52 || v61
  s[1707] = LAS_74c_1_18_er
  const LAS_74c_1_18 = s[16] ? (v51 ? (v62 ? Math.min(v49, v63) : v49) : v63) : FIRST_DAY
  s[1705] = LAS_74c_1_18
  const LAS_74c_1_18_hoej = s[16] ? (v51 ? (v62 ? Math.max(v50, v64) : v50) : v64) : NEVER
  s[1706] = LAS_74c_1_18_hoej
  // LAS.74c.1.frist: Vurderingen af retten til fleksjob skal være færdig (LAS § 74 c, stk. 1)
  const v68 = f.vurderingsdato >= 14606 /* 2009-12-28 */
  s[934] = v68
  const v69 = f.flyttedeKommuneMedLedighedsydelse && f.flytningForhindrerFristen
  s[3186] = v69
  const v70 = shiftMonths(f.flyttedeDenMedLedighedsydelse, 6)
  const v71 = f.modtogLedighedsydelse30Juni2006 && f.revurderetFoer === false && !s[247]
  s[933] = v71
  const LAS_74c_1_frist_er = v71 || !s[16] || !v68 || !s[447] || v69 || LAS_74c_1_18_er
  s[1710] = LAS_74c_1_frist_er
  const LAS_74c_1_frist_ir = !v71 && (!s[16] || v68 && (!s[447] || !v69 && !s[16]))
  s[1711] = LAS_74c_1_frist_ir
  const LAS_74c_1_frist = v71 ? 13694 /* 2007-06-30 */ : s[16] ? (v68 ? (s[447] ? (v69 ? v70 : LAS_74c_1_18) : FIRST_DAY) : NEVER) : FIRST_DAY
  s[1708] = LAS_74c_1_frist
  const LAS_74c_1_frist_hoej = v71 ? 13694 /* 2007-06-30 */ : s[16] ? (v68 ? (s[447] ? (v69 ? v70 : LAS_74c_1_18_hoej) : NEVER) : NEVER) : NEVER
  s[1709] = LAS_74c_1_frist_hoej
  // LAS.74c.1.nu: Kommunen skal nu vurdere, om du stadig har ret til fleksjob (LAS § 74 c, stk. 1)
  const LAS_74c_1_nu = !s[16] || f.vurderingsdato >= LAS_74c_1
  s[1712] = LAS_74c_1_nu
  const LAS_74c_1_nu_nej = !s[16] || f.vurderingsdato < LAS_74c_1_hoej
  s[1713] = LAS_74c_1_nu_nej
}

function svar_47(f, s) {
  // LAS.74d.2: Ledighedsydelse om ugen (LAS § 74 a, stk. 2)
  const v0 = quotient([s[492], 91], [100], 'nærmeste', 500)
  const v1 = quotient([s[493], 91], [100], 'nærmeste', 500)
  const v2 = quotient([s[492], 82], [100], 'nærmeste', 500)
  const v3 = quotient([s[493], 82], [100], 'nærmeste', 500)
  const v4 = Math.max(Math.min(f.indtaegtSeneste3Maaneder, s[494] ? Math.min(v0, v1) : -Infinity), s[494] ? Math.min(v2, v3) : -Infinity)
  const v5 = Math.max(Math.min(f.indtaegtSeneste3Maaneder, s[494] ? Math.max(v0, v1) : Infinity), s[494] ? Math.max(v2, v3) : Infinity)
  const v6 = Math.max(0, v4)
  const v7 = Math.min(0, v5)
  const v8 = s[459] && !s[495]
  const v9 = !s[16] && !s[495] && v7 >= v6
  const v10 = v8 || v9
  const v11 = v8 ? (v9 ? Math.min(v4, v6) : v4) : v6
  const v12 = v8 ? (v9 ? Math.max(v5, v7) : v5) : v7
  const LAS_74d_2_er = !s[16] || !s[0] && (s[458] || v8 || v9) || s[0] && s[496]
  s[1716] = LAS_74d_2_er
  const LAS_74d_2_ir = !s[16] || !s[0] && (s[459] && s[497] || !s[16] && !((s[495] || !s[497] && v4 === v5) && !s[495] && v4 === 0)) || s[0] && s[498]
  s[1717] = LAS_74d_2_ir
  const LAS_74d_2 = s[16] ? (s[0] ? s[499] : s[458] ? (v10 ? Math.min(0, v11) : 0) : v11) : -Infinity
  s[1714] = LAS_74d_2
  const LAS_74d_2_hoej = s[16] ? (s[0] ? s[500] : s[458] ? (v10 ? Math.max(0, v12) : 0) : v12) : Infinity
  s[1715] = LAS_74d_2_hoej
  // LAS.74d.3: Fradrag i ledighedsydelsen for indtægter (LAS § 74 d, stk. 2-3)
  const v17 = sum(f.indtaegterVedLedighedsydelse, (r_indtaegterVedLedighedsydelse) => r_indtaegterVedLedighedsydelse.art === 'loen' || r_indtaegterVedLedighedsydelse.art === 'i_stedet_for_loen' || r_indtaegterVedLedighedsydelse.art === 'pension_fra_ansaettelse' || r_indtaegterVedLedighedsydelse.art === 'hverv' ? r_indtaegterVedLedighedsydelse.beloeb : 0)
  const v18 = Math.min(s[501], v17)
  const v19 = Math.min(s[502], v17)
  const v20 = v18 <= -Infinity
  const v21 = quotient([v18, 30], [100], 'nærmeste', 1)
  const v22 = quotient([v19, 30], [100], 'nærmeste', 1)
  const v23 = v20 ? -Infinity : Math.min(v21, v22)
  const v24 = v20 ? Infinity : Math.max(v21, v22)
  const v25 = v20 && !s[203] && v18 === v19
  const v26 = s[203] || v20
  const v27 = Math.max(0, s[503] ? -Infinity : v17 - s[502])
  const v28 = Math.max(0, s[504] ? Infinity : v17 - s[501])
  const v29 = v28 >= Infinity
  const v30 = v29 ? -Infinity : quotient([v27, 55], [100], 'nærmeste', 1)
  const v31 = v29 ? Infinity : quotient([v28, 55], [100], 'nærmeste', 1)
  const v32 = v29 && !s[203] && v27 === v28
  const v33 = s[203] || v29
  const v34 = v24 === Infinity
  const v35 = v30 === -Infinity
  const v36 = v23 === -Infinity
  const v37 = v31 === Infinity
  const v38 = v34 && v35 || v36 && v37
  const LAS_74d_3 = s[0] ? (v36 || v35 ? -Infinity : v23 + v30) : -Infinity
  s[1718] = LAS_74d_3
  const LAS_74d_3_hoej = s[0] ? (v34 || v37 ? Infinity : v24 + v31) : Infinity
  s[1719] = LAS_74d_3_hoej
  const LAS_74d_3_er = s[0] && (!s[0] || !v25 && !v32 && !(v38 && (v25 || !v26 && v23 === v24) && (v32 || !v33 && v30 === v31)))
  s[1720] = LAS_74d_3_er
  const LAS_74d_3_ir = !s[0] || !s[0] || v26 || v33 || v38
  s[1721] = LAS_74d_3_ir
  // LAS.74d.3.udbetales: Ledighedsydelse efter fradrag (LAS § 74 d, stk. 3)
  const v43 = s[505] === Infinity
  const v44 = -LAS_74d_3_hoej === -Infinity
  const v45 = s[506] === -Infinity
  const v46 = -LAS_74d_3 === Infinity
  const v47 = v43 && v44 || v45 && v46
  const v48 = s[507] && LAS_74d_3_er && !(v47 && (!s[507] || !s[508] && s[506] === s[505]) && (!LAS_74d_3_er || !LAS_74d_3_ir && LAS_74d_3 === LAS_74d_3_hoej))
  const v49 = s[508] || LAS_74d_3_ir || v47
  const v50 = Math.max(0, v45 || v44 ? -Infinity : s[506] - LAS_74d_3_hoej)
  const v51 = Math.max(0, v43 || v46 ? Infinity : s[505] - LAS_74d_3)
  const v52 = v51 >= Infinity
  const LAS_74d_3_udbetales = s[0] ? (v52 ? -Infinity : quotient([v50], [1], 'nærmeste', 100)) : -Infinity
  s[1722] = LAS_74d_3_udbetales
  const LAS_74d_3_udbetales_hoej = s[0] ? (v52 ? Infinity : quotient([v51], [1], 'nærmeste', 100)) : Infinity
  s[1723] = LAS_74d_3_udbetales_hoej
  const LAS_74d_3_udbetales_er = s[0] && (!s[0] || v48 && !(v52 && (!v48 || !v49 && v50 === v51)))
  s[1724] = LAS_74d_3_udbetales_er
  const LAS_74d_3_udbetales_ir = !s[0] || !s[0] || v49 || v52
  s[1725] = LAS_74d_3_udbetales_ir
  // LAS.74e.3: Feriedage med ledighedsydelse (LAS § 74 e, stk. 3-5)
  const v57 = f.ferieaaretBegyndte >= 11504 /* 2001-07-01 */
  s[3187] = v57
  const v58 = f.retTilLedighedsydelseFra >= f.ferieaaretBegyndte
  s[3190] = v58
  const v59 = f.retTilLedighedsydelseFra >= shiftMonths(f.ferieaaretBegyndte, 3)
  s[3191] = v59
  const v60 = f.retTilLedighedsydelseFra >= shiftMonths(f.ferieaaretBegyndte, 8)
  s[3192] = v60
  const v61 = v58 ? (v59 ? (v60 ? 5 : 10) : 15) : 25
  const v62 = Math.max(0, v61 - Math.max(0, v61 + f.optjentFerieMedBetaling - 25))
  const v63 = f.ferieaaretBegyndte >= 18383 /* 2020-05-01 */
  s[3188] = v63
  const v64 = f.ferieaaretBegyndte >= 18506 /* 2020-09-01 */
  s[3189] = v64
  const v65 = f.maanederMedLedighedsydelseIFerieaaret === 12
  s[3193] = v65
  const v66 = Math.min(v65 ? 25 : Math.floor(f.maanederMedLedighedsydelseIFerieaaret * 20800 / 10000), Math.max(0, 25 - f.optjentFerieMedBetaling))
  const LAS_74e_3_ir = !v57 || v63 && !v64
  s[836] = LAS_74e_3_ir
  const LAS_74e_3 = v57 ? (v63 ? (v64 ? v66 : -Infinity) : v62) : -Infinity
  s[1726] = LAS_74e_3
  const LAS_74e_3_hoej = v57 ? (v63 ? (v64 ? v66 : Infinity) : v62) : Infinity
  s[1727] = LAS_74e_3_hoej
  // LAS.74e.4: Ferie med ledighedsydelse skal være holdt (LAS § 74 e, stk. 4)
  const v70 = shiftDays(shiftMonths(f.ferieaaretBegyndte, 12), -1)
  const v71 = shiftDays(shiftMonths(f.ferieaaretBegyndte, 16), -1)
  const LAS_74e_4 = v57 ? (v63 ? (v64 ? v71 : FIRST_DAY) : v70) : FIRST_DAY
  s[1729] = LAS_74e_4
  const LAS_74e_4_hoej = v57 ? (v63 ? (v64 ? v71 : NEVER) : v70) : NEVER
  s[1730] = LAS_74e_4_hoej
  // LAS.74e.8: Besked om ferie med ledighedsydelse (BEK 4/2026 § 21, stk. 2)
  const LAS_74e_8_er = f.ferienMedLedighedsydelseBegynder >= 15706 /* 2013-01-01 */
  s[1733] = LAS_74e_8_er
  const v75 = shiftDays(f.ferienMedLedighedsydelseBegynder, -14)
  const LAS_74e_8 = LAS_74e_8_er ? v75 : FIRST_DAY
  s[1731] = LAS_74e_8
  const LAS_74e_8_hoej = LAS_74e_8_er ? v75 : NEVER
  s[1732] = LAS_74e_8_hoej
}

function svar_48(f, s) {
  // LAS.74f.1.dag: Ledighedsydelse efter et job uden støtte kan fås til (LAS § 74 f, stk. 1)
  const v0 = shiftDays(shiftDays(f.ustoettetArbejdeBegyndte, 546), f.barselsdageEfterUstoettetArbejde)
  const LAS_74f_1_dag = s[16] ? v0 : FIRST_DAY
  s[1736] = LAS_74f_1_dag
  const LAS_74f_1_dag_hoej = s[16] ? v0 : NEVER
  s[1737] = LAS_74f_1_dag_hoej
  // LAS.74f.1: Ret til ledighedsydelse efter et job uden støtte (LAS § 74 f, stk. 1-2)
  const v3 = LAS_74f_1_dag_hoej >= f.vurderingsdato
  s[3194] = v3
  const v4 = LAS_74f_1_dag >= f.vurderingsdato
  s[3195] = v4
  const v5 = f.maanederIArbejdeEfterFleksjob >= 9
  s[3197] = v5
  const v6 = f.berettigetVedOvergangen || v5
  s[3196] = v6
  const v7 = v3 || !s[16]
  const LAS_74f_1 = !s[16] || !s[0] && f.erVisiteretTilFleksjob && v7 && !s[509] && v6 || s[0] && f.erVisiteretTilFleksjob && v7 && !s[509]
  s[1734] = LAS_74f_1
  const LAS_74f_1_nej = !s[16] || !s[0] && (f.erVisiteretTilFleksjob === false || !v4 || s[509] || !v6) || s[0] && (f.erVisiteretTilFleksjob === false || !v4 || s[509])
  s[1735] = LAS_74f_1_nej
  // LAS.75.1: Dit cv skal være på Jobnet (LAS § 75, stk. 1)
  const v10 = f.retTilLedighedsydelseFra >= 11504 /* 2001-07-01 */
  s[1740] = v10
  const v11 = f.retTilLedighedsydelseFra >= 15706 /* 2013-01-01 */
  s[3198] = v11
  const v12 = v11 ? shiftDays(f.retTilLedighedsydelseFra, 21) : NEVER
  const LAS_75_1 = v10 ? v12 : FIRST_DAY
  s[1738] = LAS_75_1
  const LAS_75_1_hoej = v10 ? v12 : NEVER
  s[1739] = LAS_75_1_hoej
  // LAS.75a.1: Kommunen har vejledt dig før en sanktion i ledighedsydelsen (LAS § 75 a, stk. 1-2)
  const v15 = f.bruddetSkete >= 13330 /* 2006-07-01 */
  s[837] = v15
  const LAS_75a_1 = !v15 || !s[510] || s[511]
  s[1741] = LAS_75a_1
  const LAS_75a_1_nej = !v15 || s[512]
  s[1742] = LAS_75a_1_nej
  const LAS_75a_1_ir = !v15 || s[513]
  s[1743] = LAS_75a_1_ir
  // LAS.76.1: Retten mistes, fordi du ikke søgte job aktivt (LAS § 76, stk. 1)
  const v19 = s[0] && f.harSoegtAktivtMedLedighedsydelse === false && f.rimeligGrundTilBrud === false
  const LAS_76_1 = !s[16] || v19
  s[1744] = LAS_76_1
  const LAS_76_1_nej = !s[16] || !v19
  s[1745] = LAS_76_1_nej
  // LAS.77.1: Dage, der trækkes fra efter en samtale eller et manglende cv (LAS § 77, stk. 1-5)
  const v22 = f.bruddetSkete >= 15706 /* 2013-01-01 */
  s[935] = v22
  const v23 = LAS_75a_1_nej || f.rimeligGrundTilBrud
  s[3203] = v23
  const v24 = LAS_75a_1 || LAS_75a_1_ir
  const v25 = v24 && f.rimeligGrundTilBrud === false
  s[3202] = v25
  const LAS_77_1 = v15 ? (v22 ? Math.min(v23 ? 0 : s[514], v23 ? 0 : s[515]) : 0) : -Infinity
  s[1746] = LAS_77_1
  const LAS_77_1_hoej = v15 ? (v22 ? Math.max(v25 ? s[514] : 0, v25 ? s[515] : 0) : 0) : Infinity
  s[1747] = LAS_77_1_hoej
  const LAS_77_1_er = f.brudVedLedighedsydelse === 'udeblev_fra_samtale' || f.brudVedLedighedsydelse === 'bookede_ikke' || f.brudVedLedighedsydelse === 'manglende_cv'
  s[1748] = LAS_77_1_er
  const LAS_77_1_ir = !LAS_77_1_er || !v15
  s[1749] = LAS_77_1_ir
  // LAS.77a.1: Uger uden ledighedsydelse (LAS § 77 a, stk. 1-3)
  const v30 = f.brudVedLedighedsydelse === 'afviste_fleksjob'
  s[3205] = v30
  const v31 = f.brudVedLedighedsydelse === 'udeblev_fra_samtale'
  s[3206] = v31
  const v32 = f.rimeligGrundTilBrud ? 0 : v30 ? 35 : v31 ? 21 : 0
  const v33 = f.brudVedLedighedsydelse === 'afviste_fleksjob' || f.brudVedLedighedsydelse === 'ophoerte_i_fleksjob' || f.brudVedLedighedsydelse === 'afviste_tilbud' || f.brudVedLedighedsydelse === 'ophoerte_i_tilbud'
  s[3209] = v33
  const v34 = LAS_75a_1_nej || f.rimeligGrundTilBrud || !v33
  s[3208] = v34
  const v35 = v24 && f.rimeligGrundTilBrud === false && v33
  s[3207] = v35
  const LAS_77a_1 = v15 ? (v22 ? (v34 ? 0 : 21) : v32) : -Infinity
  s[1750] = LAS_77a_1
  const LAS_77a_1_hoej = v15 ? (v22 ? (v35 ? 21 : 0) : v32) : Infinity
  s[1751] = LAS_77a_1_hoej
  // LAS.77a.2: Dage, der trækkes fra, når du blev væk fra et tilbud (LAS § 77 a, stk. 2)
  const v38 = f.bruddetSkete >= 16617 /* 2015-07-01 */
  s[923] = v38
  const LAS_77a_2 = v15 ? (v22 ? (v38 ? (v23 ? 0 : f.dageUdeblevet) : -Infinity) : 0) : -Infinity
  s[1753] = LAS_77a_2
  const LAS_77a_2_hoej = v15 ? (v22 ? (v38 ? (v25 ? f.dageUdeblevet : 0) : Infinity) : 0) : Infinity
  s[1754] = LAS_77a_2_hoej
  const LAS_77a_2_er = f.brudVedLedighedsydelse === 'udeblev_fra_tilbud'
  s[1755] = LAS_77a_2_er
  const LAS_77a_2_ir = !LAS_77a_2_er || !v15 || v22 && !v38
  s[1756] = LAS_77a_2_ir
  // LAS.77a.4: Retten til ledighedsydelse mistes, fordi det skete igen (LAS § 77 a, stk. 4)
  const v43 = shiftMonths(f.bruddetSkete, -12)
  const v44 = sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_fleksjob' && r_tidligereBrudVedLedighedsydelse.dag < f.bruddetSkete && r_tidligereBrudVedLedighedsydelse.dag >= v43 ? 1 : 0) >= 1
  s[3212] = v44
  const v45 = v30 && v44
  s[3211] = v45
  const v46 = sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => r_tidligereBrudVedLedighedsydelse.hvad === 'udeblev_fra_samtale' && r_tidligereBrudVedLedighedsydelse.dag < f.bruddetSkete && r_tidligereBrudVedLedighedsydelse.dag >= v43 ? 1 : 0) >= 1
  s[3214] = v46
  const v47 = v31 && v46
  s[3213] = v47
  const v48 = v45 || v47
  s[3210] = v48
  const v49 = f.rimeligGrundTilBrud === false && v48
  const v50 = shiftDays(v43, 1)
  const v51 = sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_fleksjob' && r_tidligereBrudVedLedighedsydelse.dag < f.bruddetSkete && r_tidligereBrudVedLedighedsydelse.dag >= v50 ? 1 : 0) >= 1
  s[3217] = v51
  const v52 = v30 && v51
  s[3216] = v52
  const v53 = sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => r_tidligereBrudVedLedighedsydelse.hvad === 'udeblev_fra_samtale' && r_tidligereBrudVedLedighedsydelse.dag < f.bruddetSkete && r_tidligereBrudVedLedighedsydelse.dag >= v50 ? 1 : 0) >= 1
  s[3219] = v53
  const v54 = v31 && v53
  s[3218] = v54
  const v55 = v52 || v54
  s[3215] = v55
  const v56 = f.rimeligGrundTilBrud === false && v55
  const v57 = sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => (r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_fleksjob' || r_tidligereBrudVedLedighedsydelse.hvad === 'ophoerte_i_fleksjob' || r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_tilbud' || r_tidligereBrudVedLedighedsydelse.hvad === 'ophoerte_i_tilbud') && r_tidligereBrudVedLedighedsydelse.dag < f.bruddetSkete && r_tidligereBrudVedLedighedsydelse.dag >= v43 ? 1 : 0) >= 1
  s[3220] = v57
  const v58 = sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => (r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_fleksjob' || r_tidligereBrudVedLedighedsydelse.hvad === 'ophoerte_i_fleksjob' || r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_tilbud' || r_tidligereBrudVedLedighedsydelse.hvad === 'ophoerte_i_tilbud') && r_tidligereBrudVedLedighedsydelse.dag < f.bruddetSkete && r_tidligereBrudVedLedighedsydelse.dag >= v50 ? 1 : 0) >= 1
  s[3221] = v58
  const LAS_77a_4 = !v15 || !v22 && (v49 || v56) || v22 && (v24 && f.rimeligGrundTilBrud === false && v33 && v57 || v24 && f.rimeligGrundTilBrud === false && v33 && v58)
  s[1757] = LAS_77a_4
  const LAS_77a_4_nej = !v15 || !v22 && (!v49 || !v56) || v22 && (LAS_75a_1_nej || f.rimeligGrundTilBrud || !v33 || !v57 || LAS_75a_1_nej || f.rimeligGrundTilBrud || !v33 || !v58)
  s[1758] = LAS_77a_4_nej
  // LAS.77a.6: Retten til ledighedsydelse er kommet igen (LAS § 77 a, stk. 6)
  const LAS_77a_6 = !s[16] || s[516]
  s[1759] = LAS_77a_6
  const LAS_77a_6_nej = !s[16] || !s[516]
  s[1760] = LAS_77a_6_nej
  // LAS.77b.1: Du beholder ledighedsydelsen, set på din rådighed (LAS § 77 b, stk. 1-2)
  const v63 = f.staarTilRaadighedForFleksjob || f.pensionssagUnderBehandling
  const LAS_77b_1 = !s[16] || v63
  s[1761] = LAS_77b_1
  const LAS_77b_1_nej = !s[16] || !v63
  s[1762] = LAS_77b_1_nej
  // LAS.81.1.rimelig: Udgiften er rimelig (LAS § 81, 1. pkt.)
  const v66 = f.enkeltudgiftensArt === 'energi'
  s[3223] = v66
  const v67 = f.energiregningenFra >= 18901 /* 2021-10-01 */
  s[3224] = v67
  const v68 = f.energiregningenTil <= 19477 /* 2023-04-30 */
  s[3225] = v68
  const v69 = v66 && v67 && v68
  s[3222] = v69
  const v70 = v69 && f.forbrugetErUrimeligtHoejt === false || !v69 && f.enkeltudgiftenErRimeligtBegrundet
  const LAS_81_1_rimelig = !s[1] || v70
  s[519] = LAS_81_1_rimelig
  const LAS_81_1_rimelig_nej = !s[1] || !v70
  s[522] = LAS_81_1_rimelig_nej
  // LAS.81.1.forudsigelig: Udgiften kunne forudses (LAS § 81, 2. pkt.)
  const v73 = f.enkeltudgiftensArt === 'boligindskud' || f.enkeltudgiftensArt === 'flytning' || f.enkeltudgiftensArt === 'almindelig_udskiftning' || f.enkeltudgiftensArt === 'foedsel_daab_konfirmation'
  s[3226] = v73
  const v74 = v73 || !v69 && f.behovetKunneIkkeForudses === false
  const LAS_81_1_forudsigelig = !s[1] || v74
  s[518] = LAS_81_1_forudsigelig
  const LAS_81_1_forudsigelig_nej = !s[1] || !v74
  s[517] = LAS_81_1_forudsigelig_nej
}

function svar_49(f, s) {
  // LAS.88.1: Udgiften var påtaget, før du søgte (LAS § 88)
  const v0 = f.udgiftenPaatagetDen >= f.soegtOmEnkeltydelseDen
  s[3227] = v0
  const v1 = f.udgiftenErPaataget && !v0 && f.hjaelpTrodsSenAnsoegning === false
  const LAS_88_1 = !s[1] || v1
  s[527] = LAS_88_1
  const LAS_88_1_nej = !s[1] || !v1
  s[1816] = LAS_88_1_nej
  // LAS.81.1: Hjælp til en enkeltudgift (LAS § 81)
  const v4 = s[517] || f.udgiftenErHeltAfgoerende
  s[529] = v4
  const v5 = (s[518] || !s[1]) && f.udgiftenErHeltAfgoerende === false
  s[530] = v5
  const v6 = s[519] || !s[1]
  s[528] = v6
  const v7 = LAS_88_1_nej || !s[1]
  s[526] = v7
  const v8 = f.enkeltudgiftensArt === 'flytning' || f.enkeltudgiftensArt === 'boligindskud'
  s[3228] = v8
  const LAS_81_1 = !s[1] || !s[36] && s[520] && v6 && f.egenBetalingVanskeliggoerFremtiden && v4 && v7 || s[36] && !v8 && s[520] && v6 && f.egenBetalingVanskeliggoerFremtiden && v4 && v7
  s[1763] = LAS_81_1
  const LAS_81_1_nej = !s[1] || !s[36] && (s[521] || s[522] || f.egenBetalingVanskeliggoerFremtiden === false || v5 || LAS_88_1) || s[36] && (v8 || s[521] || s[522] || f.egenBetalingVanskeliggoerFremtiden === false || v5 || LAS_88_1)
  s[1764] = LAS_81_1_nej
  // LAS.81a.1: Midlertidig hjælp til husleje (LAS § 81 a)
  const v11 = s[0] && f.udsaettelsestruetPaaGrundAfRestance && f.huslejehjaelpForebyggerUdsaettelse && f.hjaelpenDaekkerKunSanktion === false && f.kanIkkeBetaleUdgiften
  const LAS_81a_1 = !s[1] || v11
  s[1766] = LAS_81a_1
  const LAS_81a_1_nej = !s[1] || !v11
  s[1767] = LAS_81a_1_nej
  // LAS.81a.1.prøvet: Ansøgningen om restancen er prøvet fuldt ud (LAS § 81 a)
  const v14 = !s[0] || f.ansoegningenProevetEfterHuslejehjaelp
  const LAS_81a_1_proevet = f.udsaettelsestruetPaaGrundAfRestance && (!s[1] || v14)
  s[1768] = LAS_81a_1_proevet
  const LAS_81a_1_proevet_nej = f.udsaettelsestruetPaaGrundAfRestance && (!s[1] || !v14)
  s[1769] = LAS_81a_1_proevet_nej
  const LAS_81a_1_proevet_ir = f.udsaettelsestruetPaaGrundAfRestance === false || !s[1]
  s[1770] = LAS_81a_1_proevet_ir
  // LAS.82.1: Hjælp til sygebehandling, medicin og tandlæge (LAS § 82)
  const v18 = f.offentligBehandlingFindes === false && f.privatBehandlingErLaegeligtVelbegrundet
  s[3230] = v18
  const v19 = f.behandlingUdenForDetOffentlige === false || v18
  s[3229] = v19
  const LAS_82_1 = !s[1] || f.udgiftenDaekkesEfterAndenLov === false && f.kanIkkeBetaleUdgiften && f.behandlingenErNoedvendig && v19 && v7
  s[1771] = LAS_82_1
  const LAS_82_1_nej = !s[1] || f.udgiftenDaekkesEfterAndenLov || f.kanIkkeBetaleUdgiften === false || f.behandlingenErNoedvendig === false || !v19 || LAS_88_1
  s[1772] = LAS_82_1_nej
  // LAS.82.1.formue: Den formue, du selv kan betale af (LAS § 82)
  const v22 = f.formueUdenMéngodtgoerelse + f.méngodtgoerelse
  const LAS_82_1_formue = s[1] ? v22 : -Infinity
  s[1773] = LAS_82_1_formue
  const LAS_82_1_formue_hoej = s[1] ? v22 : Infinity
  s[1774] = LAS_82_1_formue_hoej
  // LAS.82a.1: Ret til tilskud til tandlæge (LAS § 82 a, stk. 1)
  const v25 = f.ydelseVedTandpleje === 'kontanthjaelp' || f.ydelseVedTandpleje === 'uddannelseshjaelp_uden_tillaeg'
  s[3232] = v25
  const v26 = f.ydelseVedTandpleje === 'hjaelp_efter_27a'
  s[3234] = v26
  const v27 = v26 && f.ydelsenSvarerTilKontanthjaelp
  s[3233] = v27
  const v28 = f.ydelseVedTandpleje === 'revalidering_ressource_ledighed'
  s[3236] = v28
  const v29 = v28 && f.ydelsenSvarerTilKontanthjaelp && f.opfylderKontanthjaelpensOekonomi
  s[3235] = v29
  const v30 = v25 || v27 || v29
  const v31 = (f.harForsoergelsespligt ? s[360] : s[361]) >= f.ydelseFoerFradragVedTandpleje
  s[3239] = v31
  const v32 = (f.harForsoergelsespligt ? s[358] : s[359]) >= f.ydelseFoerFradragVedTandpleje
  s[3240] = v32
  const v33 = !v28 || f.opfylderKontanthjaelpensOekonomi === false || !v32
  s[3238] = v33
  const v34 = v28 && f.opfylderKontanthjaelpensOekonomi && (v31 || s[203])
  s[3237] = v34
  const LAS_82a_1 = !s[1] || s[0] && (!s[263] && v30 || s[263] && (v25 || v27 || v34))
  s[1775] = LAS_82a_1
  const LAS_82a_1_nej = !s[1] || !s[0] || !s[263] && !v30 || s[263] && !v25 && !v27 && v33
  s[1776] = LAS_82a_1_nej
  // LAS.82a.2: Tilskud til tandlæge i kalenderåret (LAS § 82 a, stk. 2-4)
  const v37 = Math.max(0, f.tandplejeudgifterIAaret - 60000)
  const v38 = s[285] ? Math.round(Math.max(0, f.tandplejeudgifterIAaret - 80000) * 6500 / 10000) : v37
  const v39 = f.vurderingsdato >= 16587 /* 2015-06-01 */
  s[3242] = v39
  const v40 = f.ydelseVedTandpleje === 'uddannelseshjaelp_uden_tillaeg'
  s[3244] = v40
  const v41 = v40 && s[285]
  s[3243] = v41
  const v42 = v41 ? v37 : v38
  const v43 = Math.round(v37 * 6500 / 10000)
  const v44 = v41 ? v37 : s[285] ? v43 : v37
  const v45 = f.ydelseFoerFradragVedTandpleje >= s[523]
  s[3245] = v45
  const v46 = f.ydelseFoerFradragVedTandpleje >= s[524]
  s[3246] = v46
  const v47 = Math.max(v37, v43)
  const v48 = Math.min(v37, v43)
  const v49 = s[284] && v48 >= v47
  const v50 = v46 || v49
  const v51 = v46 ? (v49 ? Math.min(v43, v47) : v43) : v47
  const v52 = v46 ? (v49 ? Math.max(v43, v48) : v43) : v48
  const LAS_82a_2 = s[1] ? (s[0] ? (s[2] ? (v39 ? (s[263] ? (v45 ? v51 : v50 ? Math.min(v37, v51) : v37) : v44) : v42) : v38) : 0) : -Infinity
  s[1777] = LAS_82a_2
  const LAS_82a_2_hoej = s[1] ? (s[0] ? (s[2] ? (v39 ? (s[263] ? (v45 ? v52 : v50 ? Math.max(v37, v52) : v37) : v44) : v42) : v38) : 0) : Infinity
  s[1778] = LAS_82a_2_hoej
  const LAS_82a_2_er = LAS_82a_1 && (!s[1] || !s[0] || !s[2] || !v39 || !s[263] || !v45 || v46 || v49)
  s[1779] = LAS_82a_2_er
  const LAS_82a_2_ir = LAS_82a_1 && (!s[1] || s[0] && s[2] && v39 && s[263] && s[284] && v37 !== v43) || LAS_82a_1_nej || !s[1]
  s[1780] = LAS_82a_2_ir
  // LAS.82a.6: Kommunen skal godkende tandbehandlingen først (LAS § 82 a)
  const v57 = s[0] && f.tandbehandlingensPris > 1000000
  const LAS_82a_6 = !s[1] || v57
  s[838] = LAS_82a_6
  const LAS_82a_6_nej = !s[1] || !v57
  s[1782] = LAS_82a_6_nej
  // LAS.82a.6.gælder: Godkendelsen gælder til (LAS § 82 a, stk. 6)
  const v60 = v39 ? shiftMonths(f.tandbehandlingGodkendtDen, 2) : NEVER
  const LAS_82a_6_gaelder = s[1] ? v60 : FIRST_DAY
  s[1783] = LAS_82a_6_gaelder
  const LAS_82a_6_gaelder_hoej = s[1] ? v60 : NEVER
  s[1784] = LAS_82a_6_gaelder_hoej
  const LAS_82a_6_gaelder_ir = !s[1] || LAS_82a_6_nej || !s[1]
  s[1785] = LAS_82a_6_gaelder_ir
  // LAS.82b.1: Medicin uden egenbetaling (LAS § 82 b)
  const v64 = f.medicinTil === 'dit_barn'
  s[3248] = v64
  const v65 = f.medicinTil === 'dig'
  s[3250] = v65
  const v66 = f.maanederMedKontanthjaelpAf18 >= 12
  s[3251] = v66
  const v67 = v65 && v66
  s[3249] = v67
  const v68 = v64 || v67
  s[3247] = v68
  const v69 = s[263] && f.faarKontanthjaelpVedMedicin && v68
  const LAS_82b_1 = !s[1] || v69
  s[839] = LAS_82b_1
  const LAS_82b_1_nej = !s[1] || !v69
  s[1787] = LAS_82b_1_nej
  // LAS.82b.2: Kommunens betaling af medicinen (LAS § 82 b, stk. 2)
  const v72 = s[263] ? Math.min(f.egenbetalingForMedicin, f.egenbetalingForBilligsteMedicin) : 0
  const LAS_82b_2 = s[1] ? v72 : -Infinity
  s[1788] = LAS_82b_2
  const LAS_82b_2_hoej = s[1] ? v72 : Infinity
  s[1789] = LAS_82b_2_hoej
  const LAS_82b_2_ir = !s[1] || LAS_82b_1_nej || !s[1]
  s[1790] = LAS_82b_2_ir
}

function svar_50(f, s) {
  // LAS.83.1: Hjælp til samvær med dit barn (LAS § 83, stk. 1)
  const v0 = f.samvaerMed === 'eget_barn' || f.samvaerMed === 'bopaelsforaelders_transport'
  s[3253] = v0
  const v1 = v0 && f.kanIkkeBetaleUdgiften
  const v2 = f.samvaerMed === 'eget_barn' || f.samvaerMed === 'bopaelsforaelders_transport' || f.samvaerMed === 'andet'
  s[3252] = v2
  const LAS_83_1 = v2 && (!s[1] || v1)
  s[1791] = LAS_83_1
  const LAS_83_1_nej = v2 && (!s[1] || !v1)
  s[1792] = LAS_83_1_nej
  const LAS_83_1_ir = !v2 || !s[1]
  s[1793] = LAS_83_1_ir
  // LAS.83.1.bortadopteret: Hjælp til samvær med et barn, andre har adopteret (LAS § 83, stk. 1)
  const v6 = f.vurderingsdato >= 13860 /* 2007-12-13 */
  s[532] = v6
  const v7 = !s[1] || v6 && !s[525]
  s[533] = v7
  const v8 = f.samvaerMed === 'bortadopteret_barn'
  s[3254] = v8
  const LAS_83_1_bortadopteret = v8 && (!s[1] || !v6 && v1 || v6 && (!s[525] || f.kanIkkeBetaleUdgiften))
  s[1794] = LAS_83_1_bortadopteret
  const LAS_83_1_bortadopteret_nej = v8 && (!s[1] || !v6 && !v1 || v6 && (!s[525] || f.kanIkkeBetaleUdgiften === false))
  s[1795] = LAS_83_1_bortadopteret_nej
  const LAS_83_1_bortadopteret_ir = !v8 || v7
  s[1796] = LAS_83_1_bortadopteret_ir
  // LAS.85.1: Hjælp til en flytning, der forbedrer (LAS § 85)
  const v12 = f.flytterTilUdlandet === false || f.knyttetTilLandetDerFlyttesTil
  s[3256] = v12
  const LAS_85_1 = !s[1] || f.flytningenForbedrerForholdene && f.kanIkkeBetaleUdgiften && v12 && s[526]
  s[1797] = LAS_85_1
  const LAS_85_1_nej = !s[1] || f.flytningenForbedrerForholdene === false || f.kanIkkeBetaleUdgiften === false || !v12 || s[527]
  s[1798] = LAS_85_1_nej
  // LAS.85.2: Hjælp til en enkeltudgift ved flytning (LAS § 85, stk. 2)
  const LAS_85_2 = !s[1] || s[36] && s[520] && s[528] && f.egenBetalingVanskeliggoerFremtiden && s[529] && s[526] && v12
  s[1799] = LAS_85_2
  const LAS_85_2_nej = !s[1] || !s[36] || s[521] || s[522] || f.egenBetalingVanskeliggoerFremtiden === false || s[530] || s[527] || !v12
  s[1800] = LAS_85_2_nej
  // LAS.85.4: Den kommune, du flytter til, skal afgøre ansøgningen (LAS § 85, stk. 4)
  const v17 = s[36] && f.flytterTilUdlandet === false
  const LAS_85_4 = !s[1] || v17
  s[1801] = LAS_85_4
  const LAS_85_4_nej = !s[1] || !v17
  s[1802] = LAS_85_4_nej
  // LAS.86.7: Fritidstillæg tidligst fra (LAS § 86, stk. 7)
  const v20 = shiftDays(monthEnd(shiftDays(shiftMonths(f.kontanthjaelpUdenAfbrydelseFra, 3), -1)), 1)
  const LAS_86_7 = s[263] ? v20 : FIRST_DAY
  s[1807] = LAS_86_7
  const LAS_86_7_hoej = s[263] ? v20 : NEVER
  s[1808] = LAS_86_7_hoej
  // LAS.86.2: Fritidstillæg pr. måned (LAS § 86, stk. 1-5)
  const v23 = s[263] && f.vurderingsdato < LAS_86_7_hoej
  s[3257] = v23
  const v24 = s[263] && f.vurderingsdato >= LAS_86_7
  s[3258] = v24
  const v25 = s[284] ? -Infinity : 45000
  const v26 = s[284] ? Infinity : 45000
  const v27 = Math.min(3, f.boernTilFritidstillaeg)
  const v28 = v25 > -Infinity && v26 < Infinity
  const v29 = quotient([v25, v27], [1], 'nærmeste', 1)
  const v30 = quotient([v26, v27], [1], 'nærmeste', 1)
  const v31 = v28 ? Math.min(v29, v30) : -Infinity
  const v32 = v28 ? Math.max(v29, v30) : Infinity
  const v33 = !v28 && !s[284] && v25 === v26
  const v34 = s[284] || !v28
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
  const v45 = !s[263] && v38 && v43 >= v42
  const v46 = v44 || v45
  const v47 = v44 ? (v45 ? Math.min(v40, v42) : v40) : v42
  const v48 = v44 ? (v45 ? Math.max(v41, v43) : v41) : v43
  const LAS_86_2 = s[263] ? (v23 ? (v46 ? Math.min(0, v47) : 0) : v47) : -Infinity
  s[1803] = LAS_86_2
  const LAS_86_2_hoej = s[263] ? (v23 ? (v46 ? Math.max(0, v48) : 0) : v48) : Infinity
  s[1804] = LAS_86_2_hoej
  const LAS_86_2_er = s[263] && (!s[263] || v23 || v44 || v45)
  s[1805] = LAS_86_2_er
  const LAS_86_2_ir = !s[263] || !s[263] || v24 && v39 || !s[263] && !((!v38 || !v39 && v40 === v41) && v38 && v40 === 0)
  s[1806] = LAS_86_2_ir
  // LAS.86.8: Kvitteringer for fritidstillæg senest (LAS § 86, stk. 8)
  const LAS_86_8 = s[263] ? shiftDays(shiftMonths(LAS_86_7, 3), 19) : FIRST_DAY
  s[1810] = LAS_86_8
  const LAS_86_8_hoej = s[263] ? shiftDays(shiftMonths(LAS_86_7_hoej, 3), 19) : NEVER
  s[1811] = LAS_86_8_hoej
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
  const LAS_86_8_beloeb = s[263] ? (v62 ? Math.min(v63, v64) : -Infinity) : -Infinity
  s[1812] = LAS_86_8_beloeb
  const LAS_86_8_beloeb_hoej = s[263] ? (v62 ? Math.max(v63, v64) : Infinity) : Infinity
  s[1813] = LAS_86_8_beloeb_hoej
  const LAS_86_8_beloeb_er = s[263] && (!s[263] || v60 && !(!v62 && (!v60 || !v61 && v58 === v59)))
  s[1814] = LAS_86_8_beloeb_er
  const LAS_86_8_beloeb_ir = !s[263] || !s[263] || v61 || !v62
  s[1815] = LAS_86_8_beloeb_ir
  // LAS.91.1.su: Tilbagebetaling, når SU dækker samme tid (LAS § 91, stk. 1, nr. 3)
  const LAS_91_1_su = f.fikSUForSammeTid && (!s[1] || s[451])
  s[1822] = LAS_91_1_su
  const LAS_91_1_su_nej = f.fikSUForSammeTid && (!s[1] || !s[451] || !s[435])
  s[1823] = LAS_91_1_su_nej
  const LAS_91_1_su_ir = f.fikSUForSammeTid === false || s[531]
  s[1824] = LAS_91_1_su_ir
  // LAS.91.1.dom: Tilbagebetaling efter visse domme (LAS § 91, stk. 1, nr. 5)
  const v72 = f.vurderingsdato >= 17968 /* 2019-03-13 */
  s[920] = v72
  const v73 = f.vurderingsdato >= 17247 /* 2017-03-22 */
  s[925] = v73
  const LAS_91_1_dom = f.doemtForHandlingILovensListe && (!s[1] || v73)
  s[1819] = LAS_91_1_dom
  const LAS_91_1_dom_nej = f.doemtForHandlingILovensListe && (!s[1] || !v73 || !v72)
  s[1820] = LAS_91_1_dom_nej
  const LAS_91_1_dom_ir = f.doemtForHandlingILovensListe === false || !s[1] || v73 && !v72
  s[1821] = LAS_91_1_dom_ir
  // LAS.91.1: Kommunen skal kræve hjælpen tilbage (LAS § 91, stk. 1)
  const LAS_91_1 = !s[1] || f.undlodOplysningerModBedreVidende || f.modtogUberettigetModBedreVidende || LAS_91_1_su || f.sanktionIDagpenge || LAS_91_1_dom
  s[1817] = LAS_91_1
  const LAS_91_1_nej = !s[1] || f.undlodOplysningerModBedreVidende === false && f.modtogUberettigetModBedreVidende === false && (LAS_91_1_su_nej || LAS_91_1_su_ir) && f.sanktionIDagpenge === false && (LAS_91_1_dom_nej || LAS_91_1_dom_ir)
  s[1818] = LAS_91_1_nej
}

function svar_51(f, s) {
  // LAS.91.6: Kommunen skal anmelde sagen til politiet (LAS § 91, stk. 6)
  const v0 = f.tilbagebetalingAfgjortDen >= 13332 /* 2006-07-03 */
  s[1827] = v0
  const v1 = f.tilbagebetalingAfgjortDen >= 18262 /* 2020-01-01 */
  s[3259] = v1
  const v2 = f.tilbagebetalingAfgjortDen >= 19358 /* 2023-01-01 */
  s[3260] = v2
  const v3 = f.undlodOplysningerModBedreVidende || f.modtogUberettigetModBedreVidende
  s[3261] = v3
  const v4 = f.sammenhaengendeDageIUdlandet <= 14
  s[3263] = v4
  const v5 = f.tilbagebetalingskravet <= 3000000
  s[3264] = v5
  const v6 = !v4 || !v5
  s[3262] = v6
  const v7 = f.tilbagebetalingskravet <= 2150000
  s[3266] = v7
  const v8 = !v4 || !v7
  s[3265] = v8
  const v9 = v1 && (!v2 && v3 && v6 || v2 && v3 && v8)
  const LAS_91_6 = !v0 || v9
  s[1825] = LAS_91_6
  const LAS_91_6_nej = !v0 || !v9
  s[1826] = LAS_91_6_nej
  // LAS.92.1: Hjælp til indskud skal betales tilbage (LAS § 92, stk. 1)
  const LAS_92_1_nej = f.fikHjaelpTilBoligindskud && !s[1]
  s[1829] = LAS_92_1_nej
  const LAS_92_1_ir = f.fikHjaelpTilBoligindskud === false || !s[1]
  s[840] = LAS_92_1_ir
  // LAS.92.3: Det indskud, udlejeren betalte tilbage, skal være betalt til kommunen (LAS § 92, stk. 3)
  const v14 = s[263] ? shiftMonths(f.indskudBetaltTilbageDen, 2) : NEVER
  const LAS_92_3 = s[1] ? v14 : FIRST_DAY
  s[1831] = LAS_92_3
  const LAS_92_3_hoej = s[1] ? v14 : NEVER
  s[1832] = LAS_92_3_hoej
  // LAS.93.1.selvforskyldt: Tilbagebetaling, når du selv var skyld i ledigheden (LAS § 93, stk. 1)
  const LAS_93_1_selvforskyldt = f.selvforskyldtLedig && (!s[1] || !s[532] || !s[525])
  s[1835] = LAS_93_1_selvforskyldt
  const LAS_93_1_selvforskyldt_nej = f.selvforskyldtLedig && (!s[1] || s[532])
  s[1836] = LAS_93_1_selvforskyldt_nej
  const LAS_93_1_selvforskyldt_ir = f.selvforskyldtLedig === false || s[533]
  s[1837] = LAS_93_1_selvforskyldt_ir
  // LAS.93.1: Kommunen kan kræve hjælpen tilbage (LAS § 93, stk. 1-3)
  const v20 = f.brugteMidlerUndtagetFraForsoergelse === false && f.uforsvarligOekonomi
  s[3269] = v20
  const v21 = v20 || f.gavIkkeOplysningerTilAndreMyndigheder || f.indblandetIArbejdsstrid || f.kanSnartBetaleTilbage || LAS_93_1_selvforskyldt
  s[3267] = v21
  const v22 = !v20 && f.gavIkkeOplysningerTilAndreMyndigheder === false && f.indblandetIArbejdsstrid === false && f.kanSnartBetaleTilbage === false && (LAS_93_1_selvforskyldt_nej || LAS_93_1_selvforskyldt_ir)
  s[3268] = v22
  const LAS_93_1 = !s[1] || f.hjaelpenYdesUnderTilbud === false && f.oplystOmTilbagebetalingspligt && v21
  s[1833] = LAS_93_1
  const LAS_93_1_nej = !s[1] || f.hjaelpenYdesUnderTilbud || f.oplystOmTilbagebetalingspligt === false || v22
  s[1834] = LAS_93_1_nej
  // LAS.94.1: Tilbagebetaling af en senere erstatning (LAS § 94, stk. 1-4)
  const v25 = f.senereErstatningForSammeTid && f.hjaelpenYdesUnderTilbud === false && f.erstatningForTabAfErhvervsevne === false
  const LAS_94_1 = !s[1] || v25
  s[1838] = LAS_94_1
  const LAS_94_1_nej = !s[1] || !v25
  s[1839] = LAS_94_1_nej
  // LOB.4.1: Kommunens placering af beskæftigelsesindsatsen er tilladt (LOB § 4, stk. 1)
  const v28 = !s[179] && f.jobcenterUdfoererIndsatsen || s[179] && (s[534] || f.indsatsenErIÉtUdvalg)
  const LOB_4_1 = !s[1] || v28
  s[1840] = LOB_4_1
  const LOB_4_1_nej = !s[1] || !v28
  s[1841] = LOB_4_1_nej
  // LSP.18.2: Førtidspension kan afgøres uden rehabiliteringsteamet (LSP § 18, stk. 2)
  const v31 = f.afgoerelsenGaelder === 'foertidspension'
  s[3270] = v31
  const v32 = f.vurderingsdato >= 16953 /* 2016-06-01 */
  s[3271] = v32
  const v33 = f.heltAabenbartIngenForbedring && f.sundhedskoordinatorHarUdtaltSig
  s[3272] = v33
  const v34 = f.bedtOmAfgoerelseOmPensionAlene && f.utvivlsomtIkkePension
  s[3273] = v34
  const v35 = v32 && !s[55] && (v33 || v34)
  const LSP_18_2 = v31 && (!s[1] || v35)
  s[549] = LSP_18_2
  const LSP_18_2_nej = v31 && (!s[1] || !v35)
  s[1909] = LSP_18_2_nej
  const LSP_18_2_ir = !v31 || !s[1]
  s[1910] = LSP_18_2_ir
  // LOB.9.1: Sagen skal i rehabiliteringsteamet (lov 1750/2025 § 2)
  const v39 = f.afgoerelsenGaelder === 'ressourceforloeb' || f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig'
  s[3275] = v39
  const v40 = !v31 || LSP_18_2
  s[3277] = v40
  const v41 = LSP_18_2_nej || LSP_18_2_ir
  s[550] = v41
  const v42 = v31 && v41
  s[3276] = v42
  const v43 = f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig'
  s[3278] = v43
  const v44 = s[55] && f.sagenErForelagtTeamet
  s[3274] = v44
  const LOB_9_1 = v44 || !s[1] || s[0] && (!s[179] && (v39 || v42) || s[179] && !s[55] && (v43 || v42))
  s[1842] = LOB_9_1
  const LOB_9_1_nej = v44 || !s[1] || !s[0] || !s[179] && !v39 && v40 || s[179] && (s[55] || !v43 && v40)
  s[1843] = LOB_9_1_nej
  const LOB_9_1_ir = v44 || !s[1]
  s[1844] = LOB_9_1_ir
  // LOB.10.1: Området skal være med i rehabiliteringsteamet (lov 1750/2025 § 2)
  const v48 = f.forvaltningsomraade === 'beskaeftigelse' || f.forvaltningsomraade === 'sundhed' || f.forvaltningsomraade === 'social' || f.forvaltningsomraade === 'region'
  s[3279] = v48
  const v49 = f.forvaltningsomraade === 'undervisning'
  s[3281] = v49
  const v50 = s[264] || f.behovForUndervisningsomraadet
  s[3282] = v50
  const v51 = v49 && v50
  s[3280] = v51
  const v52 = s[0] && (!s[168] && (v48 || v51) || s[168] && !s[55] && (f.forvaltningsomraade === 'beskaeftigelse' || f.forvaltningsomraade === 'region'))
  const LOB_10_1 = !s[1] || v52
  s[1845] = LOB_10_1
  const LOB_10_1_nej = !s[1] || !v52
  s[1846] = LOB_10_1_nej
  // LOV1559.9.valg: Ansøgningen behandles som seniorpension (lov 1559/2019 § 9)
  const v55 = f.seniorpensionAnsoegtDen >= 13332 /* 2006-07-03 */
  s[546] = v55
  const v56 = f.seniorpensionAnsoegtDen >= 16071 /* 2014-01-01 */
  s[547] = v56
  const v57 = f.seniorpensionAnsoegtDen >= 18262 /* 2020-01-01 */
  s[548] = v57
  const v58 = v56 && (v57 || f.sagVerserede1Januar2020 && f.vaelgerSeniorpension)
  const LOV1559_9_valg = !v55 || v58
  s[841] = LOV1559_9_valg
  const LOV1559_9_valg_nej = !v55 || !v58
  s[1851] = LOV1559_9_valg_nej
  // LOV1559.9.betaling: Seniorpension betales tidligst fra (lov 1559/2019 § 9)
  const LOV1559_9_betaling = v55 ? 18262 /* 2020-01-01 */ : FIRST_DAY
  s[1847] = LOV1559_9_betaling
  const LOV1559_9_betaling_hoej = v55 ? 18262 /* 2020-01-01 */ : NEVER
  s[1848] = LOV1559_9_betaling_hoej
  const LOV1559_9_betaling_ir = !v55 || LOV1559_9_valg_nej || !v55
  s[1850] = LOV1559_9_betaling_ir
  // LOV1655.udbetaling: Den nye kontanthjælp betales første gang (lov 1655/2024 § 1)
  const LOV1655_udbetaling = s[263] ? 20300 /* 2025-07-31 */ : FIRST_DAY
  s[1853] = LOV1655_udbetaling
  const LOV1655_udbetaling_hoej = s[263] ? 20300 /* 2025-07-31 */ : NEVER
  s[1854] = LOV1655_udbetaling_hoej
  const LOV1655_udbetaling_er = s[263] && f.modtogHjaelp30Juni2025
  s[1855] = LOV1655_udbetaling_er
  const LOV1655_udbetaling_ir = !LOV1655_udbetaling_er || !s[263]
  s[1856] = LOV1655_udbetaling_ir
  // LSP.2.1: Statsborgerskab for at få pension (LSP § 2)
  const v68 = f.bopaelsmaanederEfter15 >= 120
  s[3288] = v68
  const v69 = f.bopaelsmaanederLigeFoer >= 60
  s[3289] = v69
  const v70 = v68 && v69
  s[3287] = v70
  const v71 = f.harDanskIndfoedsret || v70 || f.opholdstilladelseEfterUdlaendingeloven7Eller8
  const LSP_2_1 = !s[1] || v71
  s[1864] = LSP_2_1
  const LSP_2_1_nej = !s[1] || !v71
  s[1865] = LSP_2_1_nej
  // LSP.2.1.eu: Statsborgerskab eller ligestilling efter EU-regler (LSP § 2)
  const LSP_2_1_eu = !s[1] || LSP_2_1 || f.ligestilletEfterEUEllerOverenskomst
  s[542] = LSP_2_1_eu
  const LSP_2_1_eu_nej = !s[1] || (LSP_2_1_nej || !s[1]) && f.ligestilletEfterEUEllerOverenskomst === false
  s[543] = LSP_2_1_eu_nej
}

function svar_52(f, s) {
  // LSP.3.danmark: Kun bopæl i Danmark tæller (LSP § 3)
  const v0 = f.vurderingsdato >= 18670 /* 2021-02-12 */
  s[552] = v0
  const v1 = f.vurderingsdato >= 18248 /* 2019-12-18 */
  s[3290] = v1
  const LSP_3_danmark = !s[1] || v1
  s[1872] = LSP_3_danmark
  const LSP_3_danmark_nej = !s[1] || !v1 || !v0
  s[1873] = LSP_3_danmark_nej
  const LSP_3_danmark_ir = !s[1] || v1 && !v0
  s[1874] = LSP_3_danmark_ir
  // LSP.3.2: Folkepension, når du bor i udlandet (LSP § 3, stk. 2)
  const v5 = LSP_3_danmark_nej || LSP_3_danmark_ir
  s[3294] = v5
  const v6 = LSP_3_danmark ? (v5 ? Math.min(f.bopaelsmaanederEfter15, f.bopaelsmaanederIDanmarkEfter15) : f.bopaelsmaanederIDanmarkEfter15) : f.bopaelsmaanederEfter15
  const v7 = LSP_3_danmark ? (v5 ? Math.max(f.bopaelsmaanederEfter15, f.bopaelsmaanederIDanmarkEfter15) : f.bopaelsmaanederIDanmarkEfter15) : f.bopaelsmaanederEfter15
  const v8 = v7 >= 360
  s[3292] = v8
  const v9 = v6 >= 360
  s[3293] = v9
  const v10 = s[535] || !s[1]
  const LSP_3_2 = !s[1] || f.harDanskIndfoedsret && v10 && v8
  s[1868] = LSP_3_2
  const LSP_3_2_nej = !s[1] || f.harDanskIndfoedsret === false || !s[536] || !v9
  s[1869] = LSP_3_2_nej
  // LSP.3.3: Pensionen beholdes i udlandet (LSP § 3, stk. 3)
  const v13 = v7 >= 120
  s[3297] = v13
  const v14 = v6 >= 120
  s[3298] = v14
  const v15 = v7 * 4 >= f.maanederFra15TilPensionen
  s[3299] = v15
  const v16 = v6 * 4 >= f.maanederFra15TilPensionen
  s[3300] = v16
  const v17 = v13 || v15
  s[3295] = v17
  const v18 = !v14 && !v16
  s[3296] = v18
  const LSP_3_3 = !s[1] || f.harDanskIndfoedsret && f.flyttetEfterTilkendelsen && v17
  s[1870] = LSP_3_3
  const LSP_3_3_nej = !s[1] || f.harDanskIndfoedsret === false || f.flyttetEfterTilkendelsen === false || v18
  s[1871] = LSP_3_3_nej
  // LSP.3.1: Bopæl for at få pension (LSP § 3, stk. 1)
  const v21 = f.harFastBopaelPaaFaeroeerneEllerIGroenland === false || LSP_3_danmark
  s[3306] = v21
  const v22 = f.harFastBopaelPaaFaeroeerneEllerIGroenland && v5
  s[3305] = v22
  const v23 = f.harFastBopaelIDanmark || v22
  s[3303] = v23
  const v24 = f.harFastBopaelIDanmark === false && v21
  s[3304] = v24
  const v25 = v23 || f.harHyrePaaDanskSkib
  s[3301] = v25
  const v26 = v24 && f.harHyrePaaDanskSkib === false
  s[3302] = v26
  const v27 = f.flyttetEfterTilkendelsen && f.saerligeOmstaendighederForPensionIUdlandet
  s[3307] = v27
  const LSP_3_1 = !s[1] || v25 || LSP_3_2 || LSP_3_3 || v27
  s[1866] = LSP_3_1
  const LSP_3_1_nej = !s[1] || v26 && (LSP_3_2_nej || !s[1]) && (LSP_3_3_nej || !s[1]) && !v27
  s[1867] = LSP_3_1_nej
  // LSP.4: Mindst 3 års bopæl (LSP § 4)
  const v30 = f.bopaelsmaanederEfter15 >= 36
  const LSP_4 = !s[1] || v30
  s[1875] = LSP_4
  const LSP_4_nej = !s[1] || !v30
  s[1876] = LSP_4_nej
  // LSP.5.2: Fyrretyvendedele af fuld folkepension (LSP § 5, stk. 1-2)
  const v33 = s[537] <= 3651 /* 1979-12-31 */
  const v34 = s[538] >= 3652 /* 1980-01-01 */
  const v35 = s[191] ? f.hidtidigeFyrretyvendedele : Math.min(Math.floor(f.bopaelsmaanederEfter15 / 12), 40)
  const v36 = s[537] <= 2147483646
  const v37 = !s[1] || s[538] === NEVER
  const LSP_5_2 = v33 ? -Infinity : v35
  s[1877] = LSP_5_2
  const LSP_5_2_hoej = v33 ? Infinity : v35
  s[1878] = LSP_5_2_hoej
  const v40 = s[537] >= 20270 /* 2025-07-01 */
  s[937] = v40
  const v41 = s[538] >= 20270 /* 2025-07-01 */
  s[938] = v41
  const LSP_5_2_er = !v40 && (v33 || v34 && s[537] <= 14518 /* 2009-10-01 */ || s[538] >= 14519 /* 2009-10-02 */ && v36)
  s[1879] = LSP_5_2_er
  const LSP_5_2_ir = !v40 && (v33 || v37) || v41 || !s[1]
  s[1880] = LSP_5_2_ir
  // LSP.5.3: Din andel af fuld folkepension (LSP § 5, stk. 1-3)
  const v44 = v34 && s[537] <= 20269 /* 2025-06-30 */
  const v45 = LSP_5_2 > -Infinity && LSP_5_2_hoej < Infinity
  const v46 = quotient([LSP_5_2, 250], [1], 'nærmeste', 10)
  const v47 = quotient([LSP_5_2_hoej, 250], [1], 'nærmeste', 10)
  const v48 = v45 ? Math.min(v46, v47) : -Infinity
  const v49 = v45 ? Math.max(v46, v47) : Infinity
  const v50 = v41 && v36
  const v51 = s[539] === Infinity ? Infinity : s[539] - 180
  const v52 = Math.max(600, s[540] === -Infinity ? -Infinity : s[540] - 180)
  const v53 = v51 >= Infinity
  const v54 = f.bopaelsmaanederEfter15 >= 12
  s[3311] = v54
  const v55 = s[541] ? f.hidtidigProcentandel : v54 ? Math.min(10000, v53 ? -Infinity : quotient([f.bopaelsmaanederEfter15, 10, 10000], [v51, 9], 'nærmeste', 100)) : 0
  const v56 = s[541] ? f.hidtidigProcentandel : v54 ? Math.min(10000, v53 ? Infinity : Math.round(f.bopaelsmaanederEfter15 * 10 * 100 / (v52 * 9)) * 100) : 0
  const v57 = v44 && LSP_5_2_er && !(!v45 && (!LSP_5_2_er || !LSP_5_2_ir && LSP_5_2 === LSP_5_2_hoej))
  const v58 = v50 && (s[541] || !v54 || !(v53 && s[1] && v51 === v52))
  const LSP_5_3 = v33 ? -Infinity : v57 ? (v58 ? Math.min(v48, v55) : v48) : v55
  s[1881] = LSP_5_3
  const LSP_5_3_hoej = v33 ? Infinity : v57 ? (v58 ? Math.max(v49, v56) : v49) : v56
  s[1882] = LSP_5_3_hoej
  const LSP_5_3_er = v33 || v57 || v58
  s[1883] = LSP_5_3_er
  const LSP_5_3_ir = v33 || v44 && (LSP_5_2_ir || !v45) || v50 && !s[541] && v54 && (!s[1] || v53) || v37
  s[1884] = LSP_5_3_ir
  // LSP.6: Din andel af fuld førtidspension (LSP § 6)
  const v63 = f.pensionBetalesFra >= 13332 /* 2006-07-03 */
  s[941] = v63
  const v64 = f.pensionBetalesFra >= 17713 /* 2018-07-01 */
  s[942] = v64
  const v65 = v64 ? (v54 ? Math.min(10000, Math.round(f.bopaelsmaanederEfter15 * 10 * 100 / (f.maanederFra15TilPensionen * 9)) * 100) : 0) : Math.round(Math.min(40, Math.floor(f.bopaelsmaanederEfter15 * 50 / f.maanederFra15TilPensionen)) * 250 / 10) * 10
  const v66 = v41 || !v64
  s[3313] = v66
  const v67 = (!v40 || !s[1]) && v64
  s[940] = v67
  const v68 = v67 && !v66
  s[939] = v68
  const LSP_6 = v67 ? -Infinity : v63 ? v65 : -Infinity
  s[1885] = LSP_6
  const LSP_6_hoej = v67 ? Infinity : v63 ? v65 : Infinity
  s[1886] = LSP_6_hoej
  const LSP_6_ir = v67 || !v68 && !v63
  s[1887] = LSP_6_ir
  // LSP.12.1: Ret til folkepension (LSP § 12, stk. 1)
  const LSP_12_1 = !s[1] || v10 && (s[542] || !s[1]) && (LSP_3_1 || !s[1]) && (LSP_4 || !s[1]) && (s[535] || s[542] || LSP_3_1 || LSP_4)
  s[1888] = LSP_12_1
  const LSP_12_1_nej = !s[1] || !s[536] || s[543] || LSP_3_1_nej || LSP_4_nej
  s[1889] = LSP_12_1_nej
  // LSP.13: Myndigheden skal skrive til dig, før du når folkepensionsalderen (LSP § 13)
  const v74 = f.vurderingsdato >= 17326 /* 2017-06-09 */
  s[3314] = v74
  const v75 = f.vurderingsdato >= 17487 /* 2017-11-17 */
  s[3315] = v75
  const LSP_13 = !s[1] || !v74 || !v75
  s[1890] = LSP_13
  const LSP_13_nej = !s[1] || v74
  s[1891] = LSP_13_nej
  const LSP_13_ir = !s[1] || v74 && !v75
  s[1892] = LSP_13_ir
}

function svar_53(f, s) {
  // LSP.16.1: Alderen for førtidspension (LSP § 16, stk. 1)
  const v0 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 216)
  s[3316] = v0
  const LSP_16_1 = !s[1] || !s[0] && v0 && s[544] || s[0] && s[193] && s[544]
  s[1895] = LSP_16_1
  const LSP_16_1_nej = !s[1] || !s[0] && (!v0 || s[535]) || s[0] && (!s[193] || s[535])
  s[1896] = LSP_16_1_nej
  // LSP.16.2: Førtidspension, før du fylder 40 (LSP § 16, stk. 2)
  const v3 = f.dokumenteretIngenForbedring || f.heltAabenbartIngenForbedring
  s[3319] = v3
  const v4 = s[0] && v0 && !s[193] && v3
  const LSP_16_2 = !s[1] || v4
  s[1897] = LSP_16_2
  const LSP_16_2_nej = !s[1] || !v4
  s[1898] = LSP_16_2_nej
  // LSP.16.3: Arbejdsevnen ved førtidspension (LSP § 16, stk. 3)
  const v7 = f.arbejdsevnenErVarigtNedsat && f.ikkeSelvforsoergendeTrodsStoette
  const LSP_16_3 = !s[1] || v7
  s[1899] = LSP_16_3
  const LSP_16_3_nej = !s[1] || !v7
  s[1900] = LSP_16_3_nej
  // LSP.16: Førtidspension kan tilkendes (LSP § 16)
  const v10 = LSP_16_1 || LSP_16_2
  s[3320] = v10
  const v11 = (LSP_16_1_nej || !s[1]) && (LSP_16_2_nej || !s[1]) && (LSP_16_1_nej || LSP_16_2_nej)
  s[3321] = v11
  const LSP_16 = !s[1] || (v10 || !s[1]) && (LSP_16_3 || !s[1]) && (v10 || LSP_16_3)
  s[1893] = LSP_16
  const LSP_16_nej = !s[1] || v11 || LSP_16_3_nej
  s[1894] = LSP_16_nej
  // LSP.17.2: Egen ansøgning om førtidspension (LSP § 17, stk. 2)
  const v14 = !s[36] || !s[545]
  const LSP_17_2 = !s[1] || v14
  s[1901] = LSP_17_2
  const LSP_17_2_nej = !s[1] || !v14
  s[1902] = LSP_17_2_nej
  // LSP.17.2.oplysninger: Nye oplysninger, når du kun har bedt om førtidspension (LSP § 17, stk. 2)
  const LSP_17_2_oplysninger = f.bedtOmAfgoerelseOmPensionAlene && !s[1]
  s[1903] = LSP_17_2_oplysninger
  const LSP_17_2_oplysninger_ir = f.bedtOmAfgoerelseOmPensionAlene === false || !s[1]
  s[1904] = LSP_17_2_oplysninger_ir
  // LSP.17.3.senior: Seniorførtidspension kan søges (LSP § 17)
  const v19 = f.seniorpensionAnsoegtDen >= shiftMonths(s[537], -60)
  s[3322] = v19
  const v20 = f.seniorpensionAnsoegtDen >= shiftMonths(s[538], -60)
  s[3323] = v20
  const LSP_17_3_senior = !s[546] || s[547] && !s[548] && (v19 || !s[1]) && f.langvarigOgAktuelTilknytning
  s[1905] = LSP_17_3_senior
  const LSP_17_3_senior_nej = !s[546] || !s[547] || s[548] || !v20 || f.langvarigOgAktuelTilknytning === false
  s[1906] = LSP_17_3_senior_nej
  // LSP.18.1: Sagen behandles som pensionssag (LSP § 18)
  const v23 = f.dokumenteretIngenForbedring || f.heltAabenbartIngenForbedring || f.bedtOmAfgoerelseOmPensionAlene
  s[3325] = v23
  const v24 = f.sagenErForelagtTeamet || s[549]
  s[3326] = v24
  const v25 = f.sagenErForelagtTeamet === false && s[550]
  s[3327] = v25
  const LSP_18_1 = !s[1] || !s[0] && v23 || s[0] && (!s[55] && v23 && v24 || s[55] && v23)
  s[1907] = LSP_18_1
  const LSP_18_1_nej = !s[1] || !s[0] && !v23 || s[0] && (!s[55] && (!v23 || v25) || s[55] && !v23)
  s[1908] = LSP_18_1_nej
  // LSP.19.1: Det, en afgørelse om førtidspension skal bygge på (LSP § 19, stk. 1)
  const v28 = f.forklaringPaaManglendeSelvforsoergelse || f.konkreteArbejdsfunktionerErAngivet
  s[3329] = v28
  const v29 = f.redegoerelseForIngenForbedring && f.redegoerelseForRessourcerIPensionssag && f.forklaringPaaVarigNedsaettelse && v28
  const v30 = f.planMedFuldAfklaring && f.dokumentationForUdtoemteIndsatser && f.forklaringPaaVarigNedsaettelse && v28
  const LSP_19_1 = !s[1] || !s[0] && v29 || s[0] && (s[55] || v30)
  s[1911] = LSP_19_1
  const LSP_19_1_nej = !s[1] || !s[0] && !v29 || s[0] && (s[55] || !v30)
  s[1912] = LSP_19_1_nej
  // LSP.20.3: Mødet, før førtidspension afgøres (LSP § 20, stk. 3)
  const LSP_20_3 = !s[1] || f.moedeMedBeslutterneErTilbudt
  s[1913] = LSP_20_3
  const LSP_20_3_nej = !s[1] || f.moedeMedBeslutterneErTilbudt === false
  s[1914] = LSP_20_3_nej
  // LSP.21.1: Førtidspension skal være afgjort (LSP § 21, stk. 1)
  const v35 = f.pensionssagenOvergikDen >= 13332 /* 2006-07-03 */
  s[560] = v35
  const v36 = shiftMonths(f.pensionssagenOvergikDen, 3)
  s[559] = v36
  const LSP_21_1 = v35 ? v36 : FIRST_DAY
  s[1915] = LSP_21_1
  const LSP_21_1_hoej = v35 ? v36 : NEVER
  s[1916] = LSP_21_1_hoej
  // SENBEK.2.1: Langvarig tilknytning til arbejdsmarkedet (BEK 1618/2019 § 2)
  const v39 = f.maanederMedFuldtidsarbejde >= 300
  s[3331] = v39
  const v40 = f.maanederMedFuldtidsarbejde >= 240
  s[3333] = v40
  const v41 = v40 && f.langTilknytningMed20Til25Aar
  s[3332] = v41
  const v42 = s[36] && (v39 || v41)
  const SENBEK_2_1 = !s[1] || v42
  s[2321] = SENBEK_2_1
  const SENBEK_2_1_nej = !s[1] || !v42
  s[2322] = SENBEK_2_1_nej
  // LSP.26a.1: Seniorpension kan tilkendes (LSP § 26 a)
  const v45 = f.vurderingsdato >= shiftMonths(s[537], -72)
  s[3334] = v45
  const v46 = f.vurderingsdato >= shiftMonths(s[538], -72)
  s[3335] = v46
  const v47 = f.arbejdsevneISenesteJob <= 1500
  s[3337] = v47
  const v48 = v47 && f.varigtNedsatISenesteJob
  s[3336] = v48
  const v49 = !v46 || SENBEK_2_1_nej || !v48
  s[3339] = v49
  const v50 = (v45 || !s[1]) && (SENBEK_2_1 || !s[1]) && v48
  s[3338] = v50
  const v51 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'invaliditetsydelse'
  s[3340] = v51
  const LSP_26a_1 = !s[1] || s[36] && (!s[432] && v50 || s[432] && v50 && !v51)
  s[1918] = LSP_26a_1
  const LSP_26a_1_nej = !s[1] || !s[36] || !s[432] && v49 || s[432] && (v49 || v51)
  s[1919] = LSP_26a_1_nej
  // LSP.26a.5: Dage med både seniorpension og førtidspension (LSP § 26 a, stk. 5)
  const v54 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'seniorpension')
  const v55 = intersect(v54, s[453])
  const v56 = from(v55, 13332 /* 2006-07-03 */)
  const v57 = dayReaching(v56, 13332 /* 2006-07-03 */, 1)
  s[3341] = v57
  const v58 = v57 >= 18262 /* 2020-01-01 */
  s[3342] = v58
  const v59 = v57 >= 18670 /* 2021-02-12 */
  s[3343] = v59
  const v60 = v57 >= NEVER
  s[842] = v60
  const LSP_26a_5 = !v58 ? v56 : !v59 ? NO_DAYS : v56
  s[1920] = LSP_26a_5
  const LSP_26a_5_hoej = !v58 ? v56 : !v59 ? ALL_DAYS : v56
  s[1921] = LSP_26a_5_hoej
  const LSP_26a_5_eksakt = !v58 || v59
  s[843] = LSP_26a_5_eksakt
  const LSP_26a_5_ir = v60 || v58 && !v59
  s[1923] = LSP_26a_5_ir
  // LSP.26b: Seniorpension kan tidligst søges (LSP § 26 b)
  const LSP_26b = s[1] ? (s[36] ? shiftMonths(s[537], -78) : NEVER) : FIRST_DAY
  s[1924] = LSP_26b
  const LSP_26b_hoej = s[1] ? (s[36] ? shiftMonths(s[538], -78) : NEVER) : NEVER
  s[1925] = LSP_26b_hoej
  // LSP.26d.2: Seniorpension skal være afgjort (LSP § 26 d, stk. 2)
  const v67 = s[547] ? shiftMonths(f.seniorpensionAnsoegtDen, 6) : NEVER
  const LSP_26d_2 = s[546] ? v67 : FIRST_DAY
  s[1926] = LSP_26d_2
  const LSP_26d_2_hoej = s[546] ? v67 : NEVER
  s[1927] = LSP_26d_2_hoej
}

function svar_54(f, s) {
  // LSP.26h.3: År med tidlig pension (LSP § 26 h, stk. 3-6)
  const v0 = f.foedselsdag >= -1826 /* 1965-01-01 */
  s[3344] = v0
  const v1 = f.anciennitetPaaArbejdsmarkedet >= 528
  s[3345] = v1
  const v2 = f.anciennitetPaaArbejdsmarkedet >= 516
  s[3346] = v2
  const v3 = f.anciennitetPaaArbejdsmarkedet >= 504
  s[3347] = v3
  const v4 = v1 ? 3 : v2 ? 2 : v3 ? 1 : 0
  const v5 = f.foedselsdag >= -365 /* 1969-01-01 */
  s[3348] = v5
  const v6 = f.anciennitetPaaArbejdsmarkedet >= 540
  s[3349] = v6
  const v7 = v6 ? 3 : v1 ? 2 : v2 ? 1 : 0
  const v8 = f.anciennitetPaaArbejdsmarkedet >= 552
  s[3350] = v8
  const v9 = v8 ? 3 : v6 ? 2 : v1 ? 1 : 0
  const LSP_26h_3_ir = !s[1] || s[551] && (!s[552] || s[553] && v0 && v5 && s[554])
  s[1940] = LSP_26h_3_ir
  const LSP_26h_3 = s[1] ? (s[551] ? (s[552] ? (s[553] ? (v0 ? (v5 ? (s[554] ? -Infinity : v9) : v7) : v4) : 0) : -Infinity) : 0) : -Infinity
  s[1938] = LSP_26h_3
  const LSP_26h_3_hoej = s[1] ? (s[551] ? (s[552] ? (s[553] ? (v0 ? (v5 ? (s[554] ? Infinity : v9) : v7) : v4) : 0) : Infinity) : 0) : Infinity
  s[1939] = LSP_26h_3_hoej
  // LSP.26g.dag: Tidlig pension kan tidligst begynde (LSP § 26 g)
  const v13 = LSP_26h_3_hoej >= 1
  s[3351] = v13
  const v14 = LSP_26h_3 >= 1
  s[3352] = v14
  const v15 = LSP_26h_3 > -Infinity && LSP_26h_3_hoej < Infinity
  const v16 = quotient([LSP_26h_3, 12], [1], 'ned', 1)
  const v17 = quotient([LSP_26h_3_hoej, 12], [1], 'ned', 1)
  const v18 = !v15 && !LSP_26h_3_ir && LSP_26h_3 === LSP_26h_3_hoej
  const v19 = shiftMonths(s[537], -(v15 ? Math.max(v16, v17) : Infinity))
  const v20 = shiftMonths(s[538], -(v15 ? Math.min(v16, v17) : -Infinity))
  const v21 = !s[1] || LSP_26h_3_ir || !v15
  const v22 = v13 && !v18
  const v23 = LSP_26h_3_ir && !v18 && v20 >= NEVER
  const v24 = v14 ? v20 : NEVER
  const LSP_26g_dag_er = !s[1] || !s[551] || !s[552] || v22 || !v14 || v23
  s[1933] = LSP_26g_dag_er
  const LSP_26g_dag_ir = !s[1] || s[551] && (!s[552] || v13 && v21 || LSP_26h_3_ir && !((v18 || !v21 && v19 === v20) && !v18 && (v18 || v19 === NEVER)))
  s[1934] = LSP_26g_dag_ir
  const LSP_26g_dag = s[1] ? (s[551] ? (s[552] ? (v22 ? v19 : NEVER) : FIRST_DAY) : NEVER) : FIRST_DAY
  s[1931] = LSP_26g_dag
  const LSP_26g_dag_hoej = s[1] ? (s[551] ? (s[552] ? (v22 ? (!v14 || v23 ? Math.max(v20, v24) : v20) : v24) : NEVER) : NEVER) : NEVER
  s[1932] = LSP_26g_dag_hoej
  // LSP.26g: Ret til tidlig pension (LSP § 26 g)
  const v29 = f.vurderingsdato >= shiftMonths(s[537], -36)
  s[3355] = v29
  const v30 = f.vurderingsdato >= shiftMonths(s[538], -36)
  s[3356] = v30
  const v31 = LSP_26g_dag_er && f.vurderingsdato >= LSP_26g_dag
  s[3357] = v31
  const v32 = LSP_26g_dag_er && f.vurderingsdato < LSP_26g_dag_hoej
  s[3358] = v32
  const v33 = s[535] || !v30 || v32
  s[3354] = v33
  const v34 = s[544] && (v29 || !s[1]) && (v31 || LSP_26g_dag_ir) && (!s[536] || v29 || v31)
  s[3353] = v34
  const v35 = f.tilknytningI9Maaneder || f.kommerFraFleksydelse
  s[3359] = v35
  const LSP_26g = !s[1] || s[551] && (!s[552] || (v34 || !s[1]) && v35 && !s[153])
  s[1928] = LSP_26g
  const LSP_26g_nej = !s[1] || !s[551] || !s[552] || v33 || !v35 || s[153]
  s[1929] = LSP_26g_nej
  const LSP_26g_ir = !s[1] || s[551] && !s[552]
  s[1930] = LSP_26g_ir
  // LSP.26h.1: Dagen, ancienniteten gøres op (LSP § 26 h, stk. 1-2)
  const v39 = f.foedselsdag <= -1827 /* 1964-12-31 */
  s[3362] = v39
  const v40 = s[555] && v39
  s[3361] = v40
  const v41 = f.foedselsdag <= -366 /* 1968-12-31 */
  s[3364] = v41
  const v42 = s[556] && v41
  s[3363] = v42
  const v43 = v40 || v42
  s[3360] = v43
  const v44 = -(v43 ? 84 : 72)
  const LSP_26h_1_ir = !s[1] || s[551] && (!s[552] || !s[1])
  s[1937] = LSP_26h_1_ir
  const LSP_26h_1 = s[1] ? (s[551] ? (s[552] ? shiftMonths(s[537], v44) : FIRST_DAY) : NEVER) : FIRST_DAY
  s[1935] = LSP_26h_1
  const LSP_26h_1_hoej = s[1] ? (s[551] ? (s[552] ? shiftMonths(s[538], v44) : NEVER) : NEVER) : NEVER
  s[1936] = LSP_26h_1_hoej
  // LSP.26v.1: Dage med både tidlig pension og en anden forsørgelsesydelse (LSP § 26 v, stk. 1)
  const v48 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'tidlig_pension')
  const v49 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'dagpenge' || r_ydelser.ydelse === 'ressourceforloebsydelse' || r_ydelser.ydelse === 'revalideringsydelse' || r_ydelser.ydelse === 'ledighedsydelse' || r_ydelser.ydelse === 'fleksydelse' || r_ydelser.ydelse === 'kontanthjaelp' || r_ydelser.ydelse === 'efterloen')
  const v50 = intersect(v48, v49)
  const LSP_26v_1 = from(v50, 13332 /* 2006-07-03 */)
  s[1941] = LSP_26v_1
  const v52 = dayReaching(LSP_26v_1, 13332 /* 2006-07-03 */, 1)
  s[3365] = v52
  const LSP_26v_1_ir = v52 >= NEVER
  s[1942] = LSP_26v_1_ir
  // LSP.26v.2: Dage med både tidlig pension og førtidspension eller seniorpension (LSP § 26 v, stk. 2)
  const v54 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'foertidspension' || r_ydelser.ydelse === 'seniorpension')
  const v55 = intersect(v48, v54)
  const LSP_26v_2 = from(v55, 13332 /* 2006-07-03 */)
  s[1943] = LSP_26v_2
  const v57 = dayReaching(LSP_26v_2, 13332 /* 2006-07-03 */, 1)
  s[3366] = v57
  const LSP_26v_2_ir = v57 >= NEVER
  s[1944] = LSP_26v_2_ir
  // LSP.29.1.eget: Din egen arbejdsindtægt regnes med i folkepensionen (LSP § 29)
  const v59 = f.vurderingsdato >= 19108 /* 2022-04-26 */
  s[3368] = v59
  const v60 = f.vurderingsdato >= 19968 /* 2024-09-02 */
  s[945] = v60
  const LSP_29_1_eget = !s[1] || !v59 || !v60
  s[1945] = LSP_29_1_eget
  const LSP_29_1_eget_nej = !s[1] || v59
  s[1946] = LSP_29_1_eget_nej
  const LSP_29_1_eget_ir = !s[1] || v59 && !v60
  s[1947] = LSP_29_1_eget_ir
  // LSP.32a.1.aegtefaelle: Din ægtefælles eller samlevers arbejdsindtægt regnes med (LSP § 32 a)
  const LSP_32a_1_aegtefaelle = !s[1] || !s[557]
  s[1948] = LSP_32a_1_aegtefaelle
  const LSP_32a_1_aegtefaelle_nej = !s[1] || s[557]
  s[1949] = LSP_32a_1_aegtefaelle_nej
  // LSP.32c.1: Nedsættelse af førtidspension for et år (LSP § 32 c, stk. 1)
  const v66 = Math.round(f.indtaegtsgrundlagForFoertidspension * (f.aegtefaelleHarOgsaaPension ? 1500 : 3000) / 10000)
  const LSP_32c_1 = s[1] ? v66 : -Infinity
  s[1950] = LSP_32c_1
  const LSP_32c_1_hoej = s[1] ? v66 : Infinity
  s[1951] = LSP_32c_1_hoej
}

function svar_55(f, s) {
  // LSP.32c.2: Den mindste førtidspension for et år (LSP § 32 c)
  const v0 = f.vurderingsdato >= 18162 /* 2019-09-23 */
  s[943] = v0
  const v1 = SATS_61(f.vurderingsdato)
  const v2 = SATS_62(f.vurderingsdato)
  const v3 = f.giftEllerSamlevende ? (s[558] ? -Infinity : v1) : s[558] ? -Infinity : v2
  const v4 = f.giftEllerSamlevende ? (s[558] ? Infinity : v1) : s[558] ? Infinity : v2
  const v5 = v3 > -Infinity && v4 < Infinity
  const v6 = quotient([v3], [40], 'nærmeste', 100)
  const v7 = quotient([v4], [40], 'nærmeste', 100)
  const v8 = v5 ? Math.min(v6, v7) : -Infinity
  const v9 = v5 ? Math.max(v6, v7) : Infinity
  const v10 = !v5 && !s[558] && v3 === v4
  const v11 = s[558] || !v5
  const v12 = v8 > -Infinity && v9 < Infinity
  const v13 = quotient([v8, 12], [1], 'nærmeste', 100)
  const v14 = quotient([v9, 12], [1], 'nærmeste', 100)
  const v15 = f.vurderingsdato >= 17488 /* 2017-11-18 */
  s[3371] = v15
  const LSP_32c_2_er = !s[1] || v15 || !v10 && !(!v12 && (v10 || !v11 && v8 === v9))
  s[1954] = LSP_32c_2_er
  const LSP_32c_2_ir = !s[1] || !v15 && (v11 || !v12) || v15 && !v0
  s[1955] = LSP_32c_2_ir
  const LSP_32c_2 = s[1] ? (v15 ? (v0 ? 0 : -Infinity) : v12 ? Math.min(v13, v14) : -Infinity) : -Infinity
  s[1952] = LSP_32c_2
  const LSP_32c_2_hoej = s[1] ? (v15 ? (v0 ? 0 : Infinity) : v12 ? Math.max(v13, v14) : Infinity) : Infinity
  s[1953] = LSP_32c_2_hoej
  // LSP.33.1.tilbage: Folkepension betales tilbage i tiden (LSP § 33, stk. 1, 2. pkt.)
  const v20 = f.folkepensionAnsoegtDen >= 13332 /* 2006-07-03 */
  s[946] = v20
  const v21 = f.folkepensionAnsoegtDen >= 17326 /* 2017-06-09 */
  s[3375] = v21
  const v22 = f.folkepensionAnsoegtDen >= 17487 /* 2017-11-17 */
  s[3376] = v22
  const v23 = shiftDays(shiftMonths(monthStart(s[538]), 5), 9) >= f.folkepensionAnsoegtDen
  s[3377] = v23
  const v24 = shiftDays(shiftMonths(monthStart(s[537]), 5), 9) >= f.folkepensionAnsoegtDen
  s[3378] = v24
  const LSP_33_1_tilbage = !v20 || v21 && (!v22 || v23)
  s[1960] = LSP_33_1_tilbage
  const LSP_33_1_tilbage_nej = !v20 || !v21 || !v22 || !v24
  s[1961] = LSP_33_1_tilbage_nej
  const LSP_33_1_tilbage_ir = !v20 || v21 && (!v22 || !s[1])
  s[1962] = LSP_33_1_tilbage_ir
  // LSP.33.1: Folkepensionen betales fra (LSP § 33, stk. 1)
  const v28 = shiftDays(monthEnd(s[537]), 1)
  const v29 = shiftDays(monthEnd(s[538]), 1)
  const v30 = shiftDays(monthEnd(Math.max(s[537], f.folkepensionAnsoegtDen)), 1)
  const v31 = shiftDays(monthEnd(Math.max(s[538], f.folkepensionAnsoegtDen)), 1)
  const v32 = Math.max(v28, v30)
  const v33 = Math.min(v29, v31)
  const v34 = LSP_33_1_tilbage_ir && v33 >= v32
  const v35 = LSP_33_1_tilbage_nej || v34
  const v36 = LSP_33_1_tilbage_nej ? (v34 ? Math.min(v30, v32) : v30) : v32
  const v37 = LSP_33_1_tilbage_nej ? (v34 ? Math.max(v31, v33) : v31) : v33
  const LSP_33_1_er = !v20 || s[541] || LSP_33_1_tilbage || LSP_33_1_tilbage_nej || v34
  s[1958] = LSP_33_1_er
  const LSP_33_1_ir = !v20 || s[541] && !s[1] || !s[541] && (LSP_33_1_tilbage && !s[1] || LSP_33_1_tilbage_nej && !s[1] || LSP_33_1_tilbage_ir && !s[1] || LSP_33_1_tilbage_ir && !(s[1] && v28 === v29 && s[1] && v30 === v31 && v28 === v30))
  s[1959] = LSP_33_1_ir
  const LSP_33_1 = v20 ? (s[541] ? v28 : LSP_33_1_tilbage ? (v35 ? Math.min(v28, v36) : v28) : v36) : FIRST_DAY
  s[1956] = LSP_33_1
  const LSP_33_1_hoej = v20 ? (s[541] ? v29 : LSP_33_1_tilbage ? (v35 ? Math.max(v29, v37) : v29) : v37) : NEVER
  s[1957] = LSP_33_1_hoej
  // LSP.33.2: Førtidspensionen betales fra (LSP § 33, stk. 2)
  const v42 = s[559] >= f.pensionAfgjortDen
  s[3381] = v42
  const v43 = shiftDays(monthEnd(s[559]), 1)
  s[572] = v43
  const v44 = v42 ? shiftDays(monthEnd(f.pensionAfgjortDen), 1) : v43
  const LSP_33_2 = s[560] ? v44 : FIRST_DAY
  s[1963] = LSP_33_2
  const LSP_33_2_hoej = s[560] ? v44 : NEVER
  s[1964] = LSP_33_2_hoej
  // LSP.37: Dage med både folkepension og en anden pension (LSP § 37)
  const v47 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'folkepension')
  const v48 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'foertidspension' || r_ydelser.ydelse === 'seniorpension' || r_ydelser.ydelse === 'tidlig_pension')
  const v49 = intersect(v47, v48)
  const LSP_37 = from(v49, 13332 /* 2006-07-03 */)
  s[1965] = LSP_37
  const v51 = dayReaching(LSP_37, 13332 /* 2006-07-03 */, 1)
  s[3382] = v51
  const LSP_37_ir = v51 >= NEVER
  s[1966] = LSP_37_ir
  // LSP.44.udsendte: Udsendte soldater og statsansatte er værnet mod frakendelse (LSP § 44)
  const v53 = f.vurderingsdato >= 18671 /* 2021-02-13 */
  s[766] = v53
  const v54 = f.vurderingsdato >= 19107 /* 2022-04-25 */
  s[3384] = v54
  const LSP_44_udsendte = !s[1] || v53
  s[1969] = LSP_44_udsendte
  const LSP_44_udsendte_nej = !s[1] || !v53 || !v54
  s[1970] = LSP_44_udsendte_nej
  const LSP_44_udsendte_ir = !s[1] || v53 && !v54
  s[1971] = LSP_44_udsendte_ir
  // LSP.44.1: Førtidspension kan tages fra dig (LSP § 44)
  const v58 = f.vurderingsdato >= s[561]
  s[3386] = v58
  const v59 = !v58 || f.samtykkerTilFrakendelse
  s[3385] = v59
  const v60 = LSP_44_udsendte_nej || LSP_44_udsendte_ir
  s[3389] = v60
  const v61 = f.udsendtMedPsykiskLidelse === false || v60
  s[3387] = v61
  const v62 = f.udsendtMedPsykiskLidelse && LSP_44_udsendte
  s[3388] = v62
  const v63 = f.vaesentligtForbedretOgSelvforsoergende === false || !v59 || v62
  const v64 = f.vaesentligtForbedretOgSelvforsoergende && v59 && v61
  const LSP_44_1 = !s[1] || !s[557] && v64 || s[557] && (!s[562] && f.vaesentligtForbedretOgSelvforsoergende && v59 && v61 && f.saerligeOmstaendighederForFrakendelse || s[562] && v64)
  s[1967] = LSP_44_1
  const LSP_44_1_nej = !s[1] || !s[557] && v63 || s[557] && (!s[562] && (f.vaesentligtForbedretOgSelvforsoergende === false || !v59 || v62 || f.saerligeOmstaendighederForFrakendelse === false) || s[562] && v63)
  s[1968] = LSP_44_1_nej
  // LSP.49.1.foertidspension: Fuld førtidspension pr. måned (LSP § 49, stk. 1)
  const LSP_49_1_foertidspension = s[1] ? v3 : -Infinity
  s[1972] = LSP_49_1_foertidspension
  const LSP_49_1_foertidspension_hoej = s[1] ? v4 : Infinity
  s[1973] = LSP_49_1_foertidspension_hoej
}

function svar_56(f, s) {
  // LSP.49.1.folkepension: Fuld folkepension pr. måned (LSP § 49, stk. 1)
  const v0 = SATS_63(f.vurderingsdato)
  const v1 = s[558] ? -Infinity : v0
  const v2 = s[558] ? Infinity : v0
  const v3 = f.vurderingsdato <= 17531 /* 2017-12-31 */
  s[3633] = v3
  const v4 = f.vurderingsdato <= 18627 /* 2020-12-31 */
  s[2974] = v4
  const v5 = s[563] || s[397] && v3 || s[36] && v4 || s[53]
  const v6 = SATS_64(f.vurderingsdato)
  const v7 = SATS_65(f.vurderingsdato)
  const v8 = f.giftEllerSamlevende ? (v5 ? -Infinity : v6) : v5 ? -Infinity : v7
  const v9 = f.giftEllerSamlevende ? (v5 ? Infinity : v6) : v5 ? Infinity : v7
  const v10 = v2 === Infinity
  const v11 = v8 === -Infinity
  const v12 = v1 === -Infinity
  const v13 = v9 === Infinity
  const v14 = v10 && v11 || v12 && v13
  const LSP_49_1_folkepension_er = !s[1] || !(v14 && !s[558] && v1 === v2 && !v5 && v8 === v9)
  s[1976] = LSP_49_1_folkepension_er
  const LSP_49_1_folkepension_ir = !s[1] || s[558] || v5 || v14
  s[1977] = LSP_49_1_folkepension_ir
  const LSP_49_1_folkepension = s[1] ? (v12 || v11 ? -Infinity : v1 + v8) : -Infinity
  s[1974] = LSP_49_1_folkepension
  const LSP_49_1_folkepension_hoej = s[1] ? (v10 || v13 ? Infinity : v2 + v9) : Infinity
  s[1975] = LSP_49_1_folkepension_hoej
  // OFL.8: Du kan se oplysninger om dine egne forhold (OFL § 8)
  const v19 = f.personligeForholdErOmtalt && f.undtagetEfterOffentlighedsloven === false && f.hensynModEgenacces === false
  const OFL_8 = !s[2] || v19
  s[1978] = OFL_8
  const OFL_8_nej = !s[2] || !v19
  s[1979] = OFL_8_nej
  // OFL.9.1: Anmodningen efter offentlighedsloven er tilstrækkelig (OFL § 9, stk. 1)
  const v22 = f.sagenAngivet && f.temaErAngivet
  const OFL_9_1 = !s[2] || v22
  s[1980] = OFL_9_1
  const OFL_9_1_nej = !s[2] || !v22
  s[1981] = OFL_9_1_nej
  // OFL.9.2: Anmodningen efter offentlighedsloven kan afslås uden at blive behandlet (OFL § 9, stk. 2)
  const v25 = f.retsstridigtFormaal || f.chikanoestFormaal
  s[3390] = v25
  const v26 = !s[564] && (f.uforholdsmaessigtRessourceforbrug || f.retsstridigtFormaal) || s[564] && (f.uforholdsmaessigtRessourceforbrug || v25)
  const OFL_9_2 = !s[2] || v26
  s[1982] = OFL_9_2
  const OFL_9_2_nej = !s[2] || !v26
  s[1983] = OFL_9_2_nej
  // OFL.13.1: Oplysningen skal noteres (OFL § 13, stk. 1)
  const v29 = f.sagenErEnAfgoerelsessag && f.sagenErEnStraffesag === false
  s[3391] = v29
  const v30 = v29 && s[565] && f.oplysningenErModtagetUdenDokument && f.oplysningenHarBetydning
  const OFL_13_1 = !s[2] || v30
  s[1984] = OFL_13_1
  const OFL_13_1_nej = !s[2] || !v30
  s[1985] = OFL_13_1_nej
  // OFL.13.2: Sagsskridtet skal noteres (OFL § 13, stk. 2)
  const v33 = v29 && f.sagsskridtetErVaesentligt && f.sagsskridtetFremgaarAfDokumenterne === false
  const OFL_13_2 = !s[2] || v33
  s[1986] = OFL_13_2
  const OFL_13_2_nej = !s[2] || !v33
  s[1987] = OFL_13_2_nej
  // OFL.15.1: Dokumentet skal journaliseres (OFL § 15, stk. 1)
  const v36 = f.dokumentetsVej === 'modtaget' || f.dokumentetsVej === 'afsendt' || f.dokumentetsVej === 'internt_endeligt'
  s[3392] = v36
  const v37 = v36 && f.dokumentetHarBetydning
  const OFL_15_1 = !s[2] || v37
  s[1988] = OFL_15_1
  const OFL_15_1_nej = !s[2] || !v37
  s[1989] = OFL_15_1_nej
  // OFL.15.2: Dokumentet skal journaliseres snarest (OFL § 15, stk. 2)
  const v40 = f.dokumentetsVej === 'modtaget' || f.dokumentetsVej === 'afsendt'
  s[3393] = v40
  const OFL_15_2 = !s[2] || (OFL_15_1 || !s[2]) && v40
  s[1990] = OFL_15_2
  const OFL_15_2_nej = !s[2] || OFL_15_1_nej || !v40
  s[1991] = OFL_15_2_nej
  // OFL.36.2: Anmodningen efter offentlighedsloven skal være færdigbehandlet (OFL § 36, stk. 2)
  const v43 = f.anmodningEfterOffentlighedslovenModtaget >= 16071 /* 2014-01-01 */
  s[570] = v43
  const v44 = shiftDays(f.anmodningEfterOffentlighedslovenModtaget, 1)
  const v45 = from(ALL_DAYS, v44)
  const v46 = from(ALL_DAYS, shiftDays(v44, 120))
  const v47 = without(v45, v46)
  const v48 = onWeekdays(v47, 62)
  const v49 = intersectTable(v47, HELLIGDAGE_1)
  const v50 = without(v48, v49)
  const v51 = dayReaching(v50, v44, 7)
  const v52 = !v43 && s[2] && f.anmodningEfterOffentlighedslovenErFaerdigbehandlet === false
  s[569] = v52
  const OFL_36_2_ir = !v52 && !v43
  s[844] = OFL_36_2_ir
  const OFL_36_2 = v52 ? v51 : v43 ? v51 : FIRST_DAY
  s[1992] = OFL_36_2
  const OFL_36_2_hoej = v52 ? v51 : v43 ? v51 : NEVER
  s[1993] = OFL_36_2_hoej
  // OFL.36.2.praksis: Så hurtigt bør anmodningen efter offentlighedsloven være færdig (OFL § 36, stk. 2)
  const v56 = f.anmodningensOmfang === 'enkel'
  s[3396] = v56
  const v57 = f.anmodningensOmfang === 'almindelig'
  s[3397] = v57
  const v58 = f.anmodningensOmfang === 'saerlig_gennemgang'
  s[3398] = v58
  const v59 = dayReaching(v50, v44, 14)
  s[568] = v59
  const v60 = v56 ? dayReaching(v50, v44, 2) : v57 ? v51 : v58 ? v59 : dayReaching(v50, v44, 40)
  const OFL_36_2_praksis = v43 ? v60 : FIRST_DAY
  s[1995] = OFL_36_2_praksis
  const OFL_36_2_praksis_hoej = v43 ? v60 : NEVER
  s[1996] = OFL_36_2_praksis_hoej
  // OFL.36.2.underretning: Du skal have besked om, at fristen efter offentlighedsloven ikke holdes (OFL § 36, stk. 2)
  const v63 = OFL_36_2 >= f.vurderingsdato
  s[3401] = v63
  const v64 = OFL_36_2_hoej >= f.vurderingsdato
  s[3402] = v64
  const v65 = !v63 || f.ikkeMuligtIndenForFristen
  s[3399] = v65
  const v66 = (v64 || OFL_36_2_ir) && f.ikkeMuligtIndenForFristen === false
  s[3400] = v66
  const v67 = f.anmodningEfterOffentlighedslovenErFaerdigbehandlet || v66
  const v68 = f.anmodningEfterOffentlighedslovenErFaerdigbehandlet === false && v65
  const OFL_36_2_underretning = v52 && v68 || !v52 && (!v43 || v68)
  s[1997] = OFL_36_2_underretning
  const OFL_36_2_underretning_nej = v52 && v67 || !v52 && (!v43 || v67)
  s[1998] = OFL_36_2_underretning_nej
  // OFL.37.1: Klagen efter offentlighedsloven går til sagens øverste klageinstans (OFL § 37, stk. 1)
  const v71 = f.klagenGaelder === 'offentlighedsloven'
  s[567] = v71
  const v72 = v71 && !s[566]
  const OFL_37_1 = !s[2] || v72
  s[1999] = OFL_37_1
  const OFL_37_1_nej = !s[2] || !v72
  s[2000] = OFL_37_1_nej
}

function svar_57(f, s) {
  // OFL.37.2: Klagen over aktindsigt skal være sendt videre (OFL § 37, stk. 2)
  const v0 = f.klageOverAfslagModtaget >= 16071 /* 2014-01-01 */
  s[3403] = v0
  const v1 = shiftDays(f.klageOverAfslagModtaget, 1)
  const v2 = from(ALL_DAYS, v1)
  const v3 = from(ALL_DAYS, shiftDays(v1, 120))
  const v4 = without(v2, v3)
  const v5 = onWeekdays(v4, 62)
  const v6 = intersectTable(v4, HELLIGDAGE_1)
  const v7 = without(v5, v6)
  const v8 = dayReaching(v7, v1, 7)
  const OFL_37_2 = v0 ? v8 : FIRST_DAY
  s[2001] = OFL_37_2
  const OFL_37_2_hoej = v0 ? v8 : NEVER
  s[2002] = OFL_37_2_hoej
  const OFL_37_2_ir = f.afgoerelsenOmAktindsigtFastholdes === false || !v0
  s[2003] = OFL_37_2_ir
  // OFL.37.3: Klageinstansen skal være færdig med klagen over aktindsigt (OFL § 37, stk. 3)
  const v12 = f.klageOverAfslagModtagetAfKlageinstansen >= 16071 /* 2014-01-01 */
  s[2006] = v12
  const v13 = shiftDays(f.klageOverAfslagModtagetAfKlageinstansen, 1)
  const v14 = from(ALL_DAYS, v13)
  const v15 = from(ALL_DAYS, shiftDays(v13, 120))
  const v16 = without(v14, v15)
  const v17 = onWeekdays(v16, 62)
  const v18 = intersectTable(v16, HELLIGDAGE_1)
  const v19 = without(v17, v18)
  const v20 = dayReaching(v19, v13, 20)
  const OFL_37_3 = v12 ? v20 : FIRST_DAY
  s[2004] = OFL_37_3
  const OFL_37_3_hoej = v12 ? v20 : NEVER
  s[2005] = OFL_37_3_hoej
  // OFL.38.1: Afslaget skal vejlede om tilsynet (OFL § 38, stk. 1)
  const v23 = s[567] && s[566]
  const OFL_38_1 = !s[2] || v23
  s[2007] = OFL_38_1
  const OFL_38_1_nej = !s[2] || !v23
  s[2008] = OFL_38_1_nej
  // OFL.39.1: Du kan klage over, at svaret trækker ud (OFL § 39, stk. 1)
  const v26 = s[568] >= f.vurderingsdato
  s[3404] = v26
  const v27 = f.anmodningEfterOffentlighedslovenErFaerdigbehandlet === false && !v26
  const OFL_39_1 = s[569] && !v26 || !s[569] && (!s[570] || v27)
  s[2009] = OFL_39_1
  const OFL_39_1_nej = s[569] && v26 || !s[569] && (!s[570] || !v27)
  s[2010] = OFL_39_1_nej
  // OFL.39.2: Klagen over sagsbehandlingstiden skal være sendt videre (OFL § 39, stk. 2)
  const v30 = f.klageOverSagsbehandlingstidModtaget >= 16071 /* 2014-01-01 */
  s[2013] = v30
  const v31 = shiftDays(f.klageOverSagsbehandlingstidModtaget, 1)
  const v32 = from(ALL_DAYS, v31)
  const v33 = from(ALL_DAYS, shiftDays(v31, 120))
  const v34 = without(v32, v33)
  const v35 = onWeekdays(v34, 62)
  const v36 = intersectTable(v34, HELLIGDAGE_1)
  const v37 = without(v35, v36)
  const v38 = dayReaching(v37, v31, 7)
  const OFL_39_2 = v30 ? v38 : FIRST_DAY
  s[2011] = OFL_39_2
  const OFL_39_2_hoej = v30 ? v38 : NEVER
  s[2012] = OFL_39_2_hoej
  // OFL.39.3: Klageinstansen skal være færdig med klagen over sagsbehandlingstiden (OFL § 39, stk. 3)
  const v41 = f.klageOverSagsbehandlingstidModtagetAfKlageinstansen >= 16071 /* 2014-01-01 */
  s[2016] = v41
  const v42 = shiftDays(f.klageOverSagsbehandlingstidModtagetAfKlageinstansen, 1)
  const v43 = from(ALL_DAYS, v42)
  const v44 = from(ALL_DAYS, shiftDays(v42, 120))
  const v45 = without(v43, v44)
  const v46 = onWeekdays(v45, 62)
  const v47 = intersectTable(v45, HELLIGDAGE_1)
  const v48 = without(v46, v47)
  const v49 = dayReaching(v48, v42, 20)
  const OFL_39_3 = v41 ? v49 : FIRST_DAY
  s[2014] = OFL_39_3
  const OFL_39_3_hoej = v41 ? v49 : NEVER
  s[2015] = OFL_39_3_hoej
  // OFL.40.1: Dokumenterne efter offentlighedsloven udleveres, som du ønsker det (OFL § 40, stk. 1)
  const v52 = s[571] || f.materialetErOffentligtTilgaengeligt
  const OFL_40_1 = !s[2] || !v52
  s[2017] = OFL_40_1
  const OFL_40_1_nej = !s[2] || v52
  s[2018] = OFL_40_1_nej
  // PENSBEK.7: Dagpengeretten bliver begrænset til 52 uger (BEK 349/2011 § 7)
  const v55 = f.pensionssagenOvergikDen >= 15095 /* 2011-05-01 */
  s[2021] = v55
  const v56 = f.foertidspensionErBevilget ? Math.min(f.pensionBetalesFra, s[572]) : s[572]
  const PENSBEK_7 = v55 ? v56 : FIRST_DAY
  s[2019] = PENSBEK_7
  const PENSBEK_7_hoej = v55 ? v56 : NEVER
  s[2020] = PENSBEK_7_hoej
  // PENSBEK.10: Dagpenge, mens der er en sag om førtidspension (BEK 349/2011 § 10)
  const v59 = f.foertidspensionAnsoegtDen >= 13332 /* 2006-07-03 */
  s[845] = v59
  const v60 = f.foertidspensionAnsoegtDen >= 15095 /* 2011-05-01 */
  s[3405] = v60
  const v61 = v60 && f.staarTilRaadighedUnderPensionssagen
  const PENSBEK_10 = !v59 || v61
  s[2022] = PENSBEK_10
  const PENSBEK_10_nej = !v59 || !v61
  s[2023] = PENSBEK_10_nej
  // PENSBEK.11: Efterløn, når du har søgt førtidspension (BEK 349/2011 § 11, stk. 1)
  const v64 = shiftMonths(f.foertidspensionAnsoegtDen, 3)
  const v65 = v60 ? shiftDays(f.pensionssagenOvergikDen, -1) : f.foertidspensionErBevilget ? Math.min(v64, shiftDays(f.pensionAfgjortDen, -1)) : v64
  const PENSBEK_11 = v59 ? v65 : FIRST_DAY
  s[2025] = PENSBEK_11
  const PENSBEK_11_hoej = v59 ? v65 : NEVER
  s[2026] = PENSBEK_11_hoej
  // PLANBEK.2.1: Rehabiliteringsplanens forberedende del kræves (LAB § 43)
  const v68 = s[0] && (!s[179] && (f.afgoerelsenGaelder === 'ressourceforloeb' || f.afgoerelsenGaelder === 'revalidering' || f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig' || f.afgoerelsenGaelder === 'foertidspension') || s[179] && !s[55] && s[573])
  const PLANBEK_2_1 = !s[1] || v68
  s[2027] = PLANBEK_2_1
  const PLANBEK_2_1_nej = !s[1] || !v68
  s[2028] = PLANBEK_2_1_nej
  // REFUSIONSBEK.2: Refusion under jobafklaringsforløb tidligst fra (BEK 1468/2019 § 2, stk. 1-2)
  const v71 = f.anmodetOmRefusionDen >= 16252 /* 2014-07-01 */
  s[3406] = v71
  const v72 = f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[3407] = v72
  const v73 = v72 ? f.jobafklaringStartede : Math.max(f.jobafklaringStartede, shiftMonths(f.anmodetOmRefusionDen, -3))
  const REFUSIONSBEK_2 = v71 ? v73 : FIRST_DAY
  s[2029] = REFUSIONSBEK_2
  const REFUSIONSBEK_2_hoej = v71 ? v73 : NEVER
  s[2030] = REFUSIONSBEK_2_hoej
  const REFUSIONSBEK_2_er = v71 && s[171]
  s[2031] = REFUSIONSBEK_2_er
  const REFUSIONSBEK_2_ir = !REFUSIONSBEK_2_er || !v71
  s[2032] = REFUSIONSBEK_2_ir
}

function svar_58(f, s) {
  // SDL.2.1: Hvem kan få sygedagpenge (SDL § 2, stk. 1)
  const v0 = s[124] || s[140] || s[145] || f.arbejdsskade || s[574]
  const v1 = !s[124] && !s[140] && !s[145] && f.arbejdsskade === false && s[575]
  const SDL_2_1 = s[120] || s[123] && v0 || s[131] && v0
  s[2036] = SDL_2_1
  const SDL_2_1_nej = s[120] || s[123] && v1 || s[131] && v1
  s[2037] = SDL_2_1_nej
  // SDL.2: Ret til sygedagpenge (SDL § 2)
  const v4 = s[576] && s[577] >= f.vurderingsdato
  s[3412] = v4
  const v5 = s[576] && s[578] < f.vurderingsdato
  s[3413] = v5
  const v6 = s[130] || v5
  s[3411] = v6
  const v7 = s[579] && (v4 || s[580]) && (s[129] || v4)
  s[3410] = v7
  const v8 = v7 || s[581]
  s[3408] = v8
  const v9 = (v6 || s[128]) && (s[582] || s[128]) && (v6 || s[582])
  s[3409] = v9
  const v10 = SDL_2_1_nej || v9 || s[583] || s[152]
  const v11 = (SDL_2_1 || s[128]) && (v8 || s[128]) && s[584] && s[585] && (SDL_2_1 || v8 || s[586] || s[146])
  const v12 = s[128] && !s[1]
  const SDL_2 = s[120] || s[123] && v11 || s[131] && v11
  s[2033] = SDL_2
  const SDL_2_nej = s[120] || s[123] && v10 || s[131] && v10
  s[2034] = SDL_2_nej
  const SDL_2_ir = s[120] || s[123] && v12 || s[131] && v12 || s[121]
  s[2035] = SDL_2_ir
  // SDL.7.1.ferieaftale: Ferien kan aftales med kommunen (SDL § 7, stk. 1)
  const v16 = f.feriePasserMedForloebet && f.ferieIndenForFerieloven
  const SDL_7_1_ferieaftale = !s[1] || v16
  s[2042] = SDL_7_1_ferieaftale
  const SDL_7_1_ferieaftale_nej = !s[1] || !v16
  s[2043] = SDL_7_1_ferieaftale_nej
  // SDL.7.1.genoptagelse: Sygedagpenge igen efter ferien fra (SDL § 7, stk. 1)
  const v19 = periods(f.afbrydelser, (r_afbrydelser) => r_afbrydelser.slags === 'ferie')
  const v20 = shiftDays(runEnd(v19, f.vurderingsdato), 1)
  const SDL_7_1_genoptagelse = s[1] ? v20 : FIRST_DAY
  s[2044] = SDL_7_1_genoptagelse
  const SDL_7_1_genoptagelse_hoej = s[1] ? v20 : NEVER
  s[2045] = SDL_7_1_genoptagelse_hoej
  const SDL_7_1_genoptagelse_ir = f.ferieAftalt === false || !s[1]
  s[2046] = SDL_7_1_genoptagelse_ir
  // SDL.7.1.ny: Ferien gør det til en ny sygemelding (SDL § 7, stk. 1)
  const SDL_7_1_ny = !s[1] || f.ferieAftalt === false
  s[2047] = SDL_7_1_ny
  const SDL_7_1_ny_nej = !s[1] || f.ferieAftalt
  s[2048] = SDL_7_1_ny_nej
  // SDL.7.3: Fra hvornår arbejdsevnen ses bredere (SDL § 7, stk. 3)
  const v26 = shiftMonths(s[116], 3)
  s[597] = v26
  const v27 = shiftMonths(s[118], 3)
  s[598] = v27
  const v28 = f.saerligeGrundeTilAndetTidspunkt || !s[61]
  const v29 = f.saerligeGrundeTilAndetTidspunkt === false && s[63]
  const SDL_7_3 = s[120] ? FIRST_DAY : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v26
  s[2051] = SDL_7_3
  const SDL_7_3_hoej = s[120] ? NEVER : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v27
  s[2052] = SDL_7_3_hoej
  const v32 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'selvstaendig'
  s[947] = v32
  const SDL_7_3_er = v32 && (s[120] || s[123] && v28 || s[131] && v28)
  s[2053] = SDL_7_3_er
  const SDL_7_3_ir = !v32 || s[120] || s[123] && v29 || s[131] && v29 || s[121]
  s[2054] = SDL_7_3_ir
  // SDL.7.5: Stop, når helbredet er stationært (SDL § 7, stk. 5, 2. pkt.)
  const v35 = !s[0] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && f.berettigetTilRevalidering === false && f.berettigetTilFleksjob === false && f.berettigetTilFoertidspension === false || s[0] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && f.berettigetTilRevalidering === false && f.berettigetTilFleksjob === false && f.berettigetTilFoertidspension === false && f.berettigetTilRessourceforloeb === false
  const SDL_7_5 = !s[1] || v35
  s[2055] = SDL_7_5
  const SDL_7_5_nej = !s[1] || !v35
  s[2056] = SDL_7_5_nej
  // SDL.7.5.fra: Stop efter § 7 virker tidligst fra (SDL § 7, stk. 5)
  const v38 = f.vurderingsdato >= 17655 /* 2018-05-04 */
  s[2059] = v38
  const v39 = f.ophoerErAfgjort ? f.ophoerAfgjortDen : NEVER
  const SDL_7_5_fra = v38 ? v39 : FIRST_DAY
  s[2057] = SDL_7_5_fra
  const SDL_7_5_fra_hoej = v38 ? v39 : NEVER
  s[2058] = SDL_7_5_fra_hoej
  // SDL.7a.1: Arbejdsgiverens samtale skal være holdt (SDL § 7 a, stk. 1-3)
  const v42 = !s[61] && s[117] && s[116] <= 14612 /* 2010-01-03 */
  const v43 = !s[61] && s[118] >= 14613 /* 2010-01-04 */ && s[587]
  const v44 = allPeriods(f.fravaer)
  const v45 = runStart(v44, f.vurderingsdato)
  const v46 = shiftDays(v45, 56) >= f.fratraedelsesdag
  s[3419] = v46
  const v47 = f.fratraeder && v46
  s[3418] = v47
  const v48 = v47 ? NEVER : shiftDays(v45, 28)
  const SDL_7a_1 = s[120] ? FIRST_DAY : v43 || s[131] ? v48 : NEVER
  s[2060] = SDL_7a_1
  const SDL_7a_1_hoej = s[120] ? NEVER : v42 ? NEVER : v48
  s[2061] = SDL_7a_1_hoej
  const SDL_7a_1_er = s[124] && (s[120] || v42 || v43 || s[131])
  s[2062] = SDL_7a_1_er
  const SDL_7a_1_ir = !s[124] || s[128]
  s[786] = SDL_7a_1_ir
  // SDL.10a: Der skal udfyldes et oplysningsskema (SDL § 10 a)
  const v53 = !s[220] || !(f.fikSygedagpengeVedLivstruende && f.sagenErBelyst)
  const SDL_10a = !s[1] || v53
  s[2064] = SDL_10a
  const SDL_10a_nej = !s[1] || !v53
  s[2065] = SDL_10a_nej
  // SDL.11.3: Oplysningsskemaet skal være besvaret (SDL § 11, stk. 3)
  const v56 = f.oplysningsskemaSendt >= 13332 /* 2006-07-03 */
  s[2068] = v56
  const v57 = shiftDays(f.oplysningsskemaSendt, 8)
  const SDL_11_3 = v56 ? v57 : FIRST_DAY
  s[2066] = SDL_11_3
  const SDL_11_3_hoej = v56 ? v57 : NEVER
  s[2067] = SDL_11_3_hoej
  // SDL.11a.1: Lægeattest før den første samtale (SDL § 11 a, stk. 1)
  const SDL_11a_1 = !s[1] || !s[462] && f.laegeattestNoedvendig || s[462] && (!s[36] && s[465] || s[36] && f.laegeattestNoedvendig)
  s[2069] = SDL_11a_1
  const SDL_11a_1_nej = !s[1] || !s[462] && f.laegeattestNoedvendig === false || s[462] && (!s[36] && s[467] || s[36] && f.laegeattestNoedvendig === false)
  s[2070] = SDL_11a_1_nej
  const SDL_11a_1_ir = !s[1] || s[462] && !s[36] && s[466]
  s[2071] = SDL_11a_1_ir
  // SDL.11c: Lægeattest, når du ønsker det (SDL § 11 c)
  const v63 = s[36] && f.oenskerLaegeattest && f.attestIndhentet === false
  const SDL_11c = !s[1] || v63
  s[2072] = SDL_11c
  const SDL_11c_nej = !s[1] || !v63
  s[2073] = SDL_11c_nej
  // SDL.12.1.2: Kategori 2 (SDL § 12, stk. 1, nr. 2)
  const v66 = f.tilbagevendenForestaar === false && f.risikoForLangtForloeb
  const v67 = s[588] || s[63]
  const SDL_12_1_2 = !s[1] || !s[462] && v66 || s[462] && (!s[168] && v67 && f.behovForTvaerfagligIndsats === false || s[168] && !s[55] && s[588])
  s[601] = SDL_12_1_2
  const SDL_12_1_2_nej = !s[1] || !s[462] && !v66 || s[462] && (!s[168] && (s[589] || f.behovForTvaerfagligIndsats) || s[168] && (s[55] || s[589]))
  s[596] = SDL_12_1_2_nej
  const SDL_12_1_2_ir = !s[1] || s[462] && s[168] && s[590]
  s[595] = SDL_12_1_2_ir
  // SDL.12.1.3: Kategori 3 (SDL § 12, stk. 1, nr. 3)
  const v71 = f.tilbagevendenForestaar === false && f.risikoForLangtForloeb === false
  const SDL_12_1_3 = !s[1] || !s[462] && v71 || s[462] && !s[168] && v67 && f.behovForTvaerfagligIndsats
  s[602] = SDL_12_1_3
  const SDL_12_1_3_nej = !s[1] || !s[462] && !v71 || s[462] && (s[168] || s[589] || f.behovForTvaerfagligIndsats === false)
  s[603] = SDL_12_1_3_nej
}

function svar_59(f, s) {
  // SDL.13b.1.antal: Samtaler i det første halve år (SDL § 13 b, stk. 1, 1. pkt.)
  const v0 = s[467] || s[465]
  const v1 = s[467] ? 0 : 4
  const v2 = s[465] ? 4 : 0
  const v3 = Math.max(1, v1)
  const v4 = Math.min(1, v2)
  const v5 = s[470] && v0
  const v6 = !s[168] && v0 && v4 >= v3
  const v7 = v5 || v6
  const v8 = v5 ? (v6 ? Math.min(v1, v3) : v1) : v3
  const v9 = v5 ? (v6 ? Math.max(v2, v4) : v2) : v4
  const v10 = s[36] ? (s[168] ? (s[55] ? (s[471] ? 0 : 1) : s[471] ? (v7 ? Math.min(1, v8) : 1) : v8) : v1) : -Infinity
  const v11 = s[36] ? (s[168] ? (s[55] ? (s[470] ? 1 : 0) : s[471] ? (v7 ? Math.max(1, v9) : 1) : v9) : v2) : Infinity
  const v12 = s[591] ? 1 : 4
  const v13 = s[473] ? 0 : 1
  const v14 = !s[475] && (!s[36] || !s[168] && v0 || s[168] && (!s[55] && (s[471] || v5 || v6) || s[55] && (s[471] || s[470])))
  const SDL_13b_1_antal = s[474] ? (v14 ? Math.min(v10, v13) : v13) : v10
  s[2078] = SDL_13b_1_antal
  const SDL_13b_1_antal_hoej = s[474] ? (v14 ? Math.max(v11, v12) : v12) : v11
  s[2079] = SDL_13b_1_antal_hoej
  const SDL_13b_1_antal_er = s[36] && (s[474] || v14)
  s[2080] = SDL_13b_1_antal_er
  const SDL_13b_1_antal_ir = !s[36] || !s[475] && (!s[36] || !s[168] && s[466] || s[168] && (!s[55] && (s[470] && s[466] || !s[168] && !((!v0 || !s[466] && v1 === v2) && v0 && v1 === 1)) || s[55] && !s[168]))
  s[2081] = SDL_13b_1_antal_ir
  // SDL.13b.1.form: Du kan vælge telefon eller video (SDL § 13 b, stk. 1)
  const v19 = f.vurderingsdato >= 18990 /* 2021-12-29 */
  s[3421] = v19
  const v20 = f.vurderingsdato >= 19237 /* 2022-09-02 */
  s[3422] = v20
  const v21 = f.vurderingsdato >= 19437 /* 2023-03-21 */
  s[3423] = v21
  const v22 = !s[61] && f.vurderingsdato >= s[592]
  s[610] = v22
  const v23 = !s[61] && f.vurderingsdato < s[593]
  s[612] = v23
  const v24 = f.vurderingsdato >= 19621 /* 2023-09-21 */
  s[3424] = v24
  const v25 = s[594] && f.fremmoedeErNoedvendigt === false
  const SDL_13b_1_form = !s[1] || v19 && (!v20 || !v21 && (v22 || s[63]) && f.fremmoedeErNoedvendigt === false || v21 && (!v24 || v25))
  s[2082] = SDL_13b_1_form
  const SDL_13b_1_form_nej = !s[1] || !v19 || !v20 || !v21 && (v23 || f.fremmoedeErNoedvendigt) || v21 && (!v24 || !v25)
  s[2083] = SDL_13b_1_form_nej
  const SDL_13b_1_form_ir = !s[1] || v19 && (!v20 || v21 && !v24)
  s[2084] = SDL_13b_1_form_ir
  // SDL.13b.1.naeste: Den næste opfølgning skal være sket (SDL § 13 b, stk. 1)
  const v29 = f.vurderingsdato >= 15012 /* 2011-02-07 */
  s[611] = v29
  const v30 = f.vurderingsdato >= 14407 /* 2009-06-12 */
  s[609] = v30
  const v31 = shiftDays(f.senesteOpfoelgningssamtale, 28)
  const v32 = shiftDays(f.senesteOpfoelgningssamtale, 56)
  const v33 = Math.max(v31, v32)
  const v34 = Math.min(v31, v32)
  const v35 = s[595] && v34 >= v33
  const v36 = s[596] || v35
  const v37 = s[596] ? (v35 ? Math.min(v32, v33) : v32) : v33
  const v38 = s[596] ? (v35 ? Math.max(v32, v34) : v32) : v34
  const v39 = f.holdteSamtaler >= 2
  s[608] = v39
  const v40 = shiftMonths(f.senesteOpfoelgningssamtale, 3)
  const v41 = v39 || !s[61]
  const v42 = !v39 && s[63]
  const v43 = v39 ? v40 : shiftDays(s[597], -1)
  const v44 = v39 ? v40 : shiftDays(s[598], -1)
  const v45 = Math.max(v31, v43)
  const v46 = Math.min(v31, v44)
  const v47 = s[596] && v41
  const v48 = s[595] && v41 && v46 >= v45
  const v49 = v47 || v48
  const v50 = v47 ? (v48 ? Math.min(v43, v45) : v43) : v45
  const v51 = v47 ? (v48 ? Math.max(v44, v46) : v44) : v46
  const v52 = s[466] && v31 >= NEVER
  const v53 = f.holdteSamtaler >= 4
  s[3427] = v53
  const v54 = v53 || !s[61]
  const v55 = !v53 && s[63]
  const v56 = v53 ? NEVER : s[599]
  const v57 = v53 ? NEVER : s[600]
  const v58 = s[465] && v54
  const v59 = s[466] && v54 && v57 >= NEVER
  const v60 = v58 || v59 ? (v58 ? v56 : NEVER) : NEVER
  const v61 = s[467] ? NEVER : v57
  const v62 = s[467] || v58 || v59
  const v63 = s[465] && v55 || s[466] && !((!v54 || !v55 && v56 === v57) && v54 && v56 === NEVER)
  const v64 = s[470] && v62
  const v65 = !s[168] && v62 && v61 >= NEVER
  const v66 = s[1] ? (v30 ? (v29 ? (s[462] ? (s[36] ? (s[168] ? (s[55] ? NEVER : v64 || v65 ? (v64 ? v60 : NEVER) : NEVER) : v60) : s[465] || v52 ? (s[465] ? v31 : NEVER) : NEVER) : s[601] ? (v49 ? Math.min(v31, v50) : v31) : v50) : FIRST_DAY) : s[601] ? (v36 ? Math.min(v31, v37) : v31) : v37) : FIRST_DAY
  const v67 = s[591] || v54 ? (s[591] ? NEVER : v56) : NEVER
  const v68 = !s[475] && (!s[1] || !v30 && (s[601] || s[596] || v35) || v30 && (!v29 || !s[462] && (s[601] || v47 || v48) || s[462] && (!s[36] && (s[467] || s[465] || v52) || s[36] && (!s[168] && v62 || s[168] && (s[55] || s[471] || v64 || v65)))))
  const SDL_13b_1_naeste = s[474] ? (v68 ? Math.min(v66, v67) : v67) : v66
  s[2085] = SDL_13b_1_naeste
  const SDL_13b_1_naeste_hoej = s[474] ? NEVER : s[1] ? (v30 ? (v29 ? (s[462] ? (s[36] ? (s[168] ? (s[55] ? NEVER : s[471] ? NEVER : v61) : v61) : s[467] ? NEVER : v31) : s[601] ? (v49 ? Math.max(v31, v51) : v31) : v51) : NEVER) : s[601] ? (v36 ? Math.max(v31, v38) : v31) : v38) : NEVER
  s[2086] = SDL_13b_1_naeste_hoej
  const SDL_13b_1_naeste_er = s[594] && (s[474] || v68)
  s[2087] = SDL_13b_1_naeste_er
  const SDL_13b_1_naeste_ir = !s[594] || s[474] && !s[591] && v55 || !s[475] && (!s[1] || !v30 && s[595] && v31 !== v32 || v30 && (!v29 || !s[462] && (s[596] && v42 || s[595] && !((!v41 || !v42 && v43 === v44) && v41 && v31 === v43)) || s[462] && (!s[36] && s[466] && v31 !== NEVER || s[36] && (!s[168] && v63 || s[168] && !s[55] && (s[470] && v63 || !s[168] && !((!v62 || !v63 && v60 === v61) && v62 && v60 === NEVER))))))
  s[2088] = SDL_13b_1_naeste_ir
  // SDL.13b.5: Opfølgning uden kontakt (standby) (SDL § 13 b, stk. 5)
  const v73 = f.vurderingsdato >= 15070 /* 2011-04-06 */
  s[3428] = v73
  const v74 = f.vurderingsdato >= 15208 /* 2011-08-22 */
  s[3429] = v74
  const SDL_13b_5 = !v29 || !v73 && f.sygdomForhindrerKontakt || v73 && (!v74 || f.kontaktUhensigtsmaessig)
  s[2089] = SDL_13b_5
  const SDL_13b_5_nej = !v29 || !v73 && f.sygdomForhindrerKontakt === false || v73 && (!v74 || f.kontaktUhensigtsmaessig === false)
  s[2090] = SDL_13b_5_nej
  const SDL_13b_5_ir = !v29 || v73 && !v74
  s[2091] = SDL_13b_5_ir
}

function svar_60(f, s) {
  // SDL.13c.1.2: Tværfaglig indsats (SDL § 13 c, stk. 1, 2. pkt.)
  const SDL_13c_1_2 = !s[1] || s[462] && (!s[168] && s[602] || s[168] && f.behovForTvaerfagligIndsats)
  s[2092] = SDL_13c_1_2
  const SDL_13c_1_2_nej = !s[1] || !s[462] || !s[168] && s[603] || s[168] && f.behovForTvaerfagligIndsats === false
  s[2093] = SDL_13c_1_2_nej
  const SDL_13c_1_2_ir = !s[1] || s[462] && !s[168] && !s[1]
  s[2094] = SDL_13c_1_2_ir
  // SDL.13c.2: Aftalen skal stå i Min Plan (SDL § 13 c, stk. 2)
  const SDL_13c_2 = !s[1] || s[36] && (!s[168] && s[601] || s[168] && (s[601] || s[595]) && !s[604])
  s[2095] = SDL_13c_2
  const SDL_13c_2_nej = !s[1] || !s[36] || !s[168] && s[596] || s[168] && (s[596] || s[604])
  s[2096] = SDL_13c_2_nej
  const SDL_13c_2_ir = !s[1] || s[36] && !s[168] && s[595]
  s[2097] = SDL_13c_2_ir
  // SDL.13f.1.dag: Grænsen for de kortere forløb (SDL § 13 f, stk. 1)
  const v6 = s[168] ? (s[55] ? s[605] : s[606]) : FIRST_DAY
  const v7 = s[168] ? (s[55] ? s[607] : s[606]) : NEVER
  const v8 = s[61] ? s[606] : Math.min(s[606], s[605])
  const v9 = s[61] ? s[606] : Math.max(s[606], s[607])
  const v10 = !s[475] && (!s[168] || !s[55] || !s[61])
  const SDL_13f_1_dag = s[474] ? (v10 ? Math.min(v6, v8) : v8) : v6
  s[2098] = SDL_13f_1_dag
  const SDL_13f_1_dag_hoej = s[474] ? (v10 ? Math.max(v7, v9) : v9) : v7
  s[2099] = SDL_13f_1_dag_hoej
  const SDL_13f_1_dag_er = s[168] && (s[474] || v10)
  s[2100] = SDL_13f_1_dag_er
  const SDL_13f_1_dag_ir = !s[168] || s[474] && s[63] || !s[475] && (!s[168] || s[55] && s[63])
  s[2101] = SDL_13f_1_dag_ir
  // SDL.16.2: Der skal være en opfølgningsplan (SDL § 16)
  const v15 = !s[462] && s[608]
  const SDL_16_2 = !s[1] || !s[609] && s[610] || s[609] && (!s[611] || v15)
  s[2102] = SDL_16_2
  const SDL_16_2_nej = !s[1] || !s[609] && s[612] || s[609] && (!s[611] || !v15)
  s[2103] = SDL_16_2_nej
  const SDL_16_2_ir = !s[1] || !s[609] && s[63] || s[609] && !s[611]
  s[2104] = SDL_16_2_ir
  // SDL.21.1.1: Bortfald, når du ikke medvirker (SDL § 21, stk. 1, nr. 1)
  const v19 = f.udebliver && f.rimeligGrund === false
  s[3431] = v19
  const v20 = v19 && f.skriftligtOrienteret
  const SDL_21_1_1 = !s[1] || v20
  s[2105] = SDL_21_1_1
  const SDL_21_1_1_nej = !s[1] || !v20
  s[2106] = SDL_21_1_1_nej
  // SDL.21a: Du må sige nej til behandlingen (SDL § 21 a)
  const v23 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling'
  s[3432] = v23
  const v24 = s[166] && (!s[426] && v23 && f.andenVurderingIndhentet || s[613])
  const SDL_21a = !s[1] || v24
  s[2126] = SDL_21a
  const SDL_21a_nej = !s[1] || !v24
  s[2127] = SDL_21a_nej
  // SDL.21.1.2: Bortfald, når du siger nej til behandling (SDL § 21, stk. 1, nr. 2)
  const v27 = s[614] && f.noedvendigBehandling
  s[3434] = v27
  const v28 = f.afviser === 'optraening'
  s[3436] = v28
  const v29 = v28 && f.hensigtsmaessigOptraening
  s[3435] = v29
  const v30 = v27 || v29
  s[3433] = v30
  const SDL_21_1_2 = !s[1] || v30 && f.opfordret && (SDL_21a_nej || !s[1]) && f.skriftligtOrienteret
  s[2107] = SDL_21_1_2
  const SDL_21_1_2_nej = !s[1] || !v30 || f.opfordret === false || SDL_21a || f.skriftligtOrienteret === false
  s[2108] = SDL_21_1_2_nej
  // SDL.21.1.3: Bortfald, når adfærden forhaler helbredelsen (SDL § 21, stk. 1, nr. 3)
  const SDL_21_1_3 = !s[1] || f.forhalerHelbredelsen
  s[2109] = SDL_21_1_3
  const SDL_21_1_3_nej = !s[1] || f.forhalerHelbredelsen === false
  s[2110] = SDL_21_1_3_nej
  // SDL.21.3: Afgørelsen om ophør kan træffes (SDL § 21, stk. 3)
  const v35 = f.partshoeringsfrist >= f.vurderingsdato
  s[3438] = v35
  const v36 = f.harSvaretPaaPartshoering || !v35
  s[3437] = v36
  const v37 = f.partshoertOmOphoer && v36
  const SDL_21_3 = !s[1] || v37
  s[2111] = SDL_21_3
  const SDL_21_3_nej = !s[1] || !v37
  s[2112] = SDL_21_3_nej
  // SDL.21.3.grundlag: Der mangler en ny partshøring (SDL § 21, stk. 3)
  const v40 = f.andetGrundlagEndHoertOm && f.partshoertOmNytGrundlag === false
  const SDL_21_3_grundlag = !s[1] || v40
  s[2113] = SDL_21_3_grundlag
  const SDL_21_3_grundlag_nej = !s[1] || !v40
  s[2114] = SDL_21_3_grundlag_nej
  // SDL.21.4.dag: Du skal opfylde betingelserne igen (SDL § 21, stk. 4)
  const v43 = shiftDays(f.underrettetOmBortfald, 28)
  const SDL_21_4_dag = s[1] ? v43 : FIRST_DAY
  s[2118] = SDL_21_4_dag
  const SDL_21_4_dag_hoej = s[1] ? v43 : NEVER
  s[2119] = SDL_21_4_dag_hoej
  // SDL.21.4: Sygedagpengene bliver genoptaget (SDL § 21, stk. 4)
  const v46 = SDL_21_4_dag_hoej >= f.opfyldtIgen
  s[3442] = v46
  const v47 = SDL_21_4_dag >= f.opfyldtIgen
  s[3443] = v47
  const v48 = f.vurderingsdato >= 15398 /* 2012-02-28 */
  s[3440] = v48
  const v49 = f.vurderingsdato >= 15517 /* 2012-06-26 */
  s[643] = v49
  const SDL_21_4 = !s[1] || !v48 && v46 || v48 && (!v49 || (v46 || !s[1]) && f.genoptagetFoer === false)
  s[847] = SDL_21_4
  const SDL_21_4_nej = !s[1] || !v48 && !v47 || v48 && (!v49 || !v47 || f.genoptagetFoer)
  s[2116] = SDL_21_4_nej
  const SDL_21_4_ir = !s[1] || !v48 && !s[1] || v48 && !v49
  s[2117] = SDL_21_4_ir
  // SDL.21.4.fra: Sygedagpengene bliver genoptaget fra (SDL § 21, stk. 4)
  const v53 = shiftDays(f.opfyldtIgen, 1)
  const SDL_21_4_fra = s[1] ? v53 : FIRST_DAY
  s[2120] = SDL_21_4_fra
  const SDL_21_4_fra_hoej = s[1] ? v53 : NEVER
  s[2121] = SDL_21_4_fra_hoej
  const SDL_21_4_fra_ir = !s[1] || SDL_21_4_nej || SDL_21_4_ir
  s[2122] = SDL_21_4_fra_ir
}

function svar_61(f, s) {
  // SDL.41.1: Første dag for selvstændige (SDL § 41)
  const v0 = f.selvstaendigForsikring === 'foerste_fravaersdag'
  s[746] = v0
  const v1 = f.selvstaendigForsikring === 'tredje_fravaersdag'
  s[748] = v1
  const v2 = shiftDays(s[116], 14)
  s[743] = v2
  const v3 = shiftDays(s[118], 14)
  s[744] = v3
  const v4 = v0 && !s[61] || !v0 && (v1 || !s[61])
  s[751] = v4
  const v5 = v0 && s[63] || !v0 && !v1 && s[63]
  s[756] = v5
  const v6 = v0 ? s[116] : v1 ? f.tredjeFravaersdag : v2
  const v7 = v0 ? s[118] : v1 ? f.tredjeFravaersdag : v3
  const v8 = !s[61] && s[122] && s[116] <= 15397 /* 2012-02-27 */
  const v9 = s[118] >= 15398 /* 2012-02-28 */
  s[750] = v9
  const v10 = s[116] <= 15516 /* 2012-06-25 */
  s[706] = v10
  const v11 = !s[61] && v9 && v10
  const v12 = v0 ? s[116] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[116] : v2
  const v13 = v0 ? s[118] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[118] : v3
  const v14 = s[118] >= 15517 /* 2012-06-26 */
  s[707] = v14
  const v15 = !s[61] && v14 && s[116] <= 18318 /* 2020-02-26 */
  const v16 = !s[61] && s[118] >= 18319 /* 2020-02-27 */ && s[116] <= 18858 /* 2021-08-19 */
  const v17 = v0 ? s[116] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[116] : f.sygMedCovid19 ? s[116] : v2
  const v18 = v0 ? s[118] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[118] : f.sygMedCovid19 ? s[118] : v3
  const v19 = !s[61] && s[118] >= 18859 /* 2021-08-20 */ && s[116] <= 18953 /* 2021-11-22 */
  const v20 = !s[61] && s[118] >= 18954 /* 2021-11-23 */ && s[116] <= 19051 /* 2022-02-28 */
  const v21 = !s[61] && s[118] >= 19052 /* 2022-03-01 */ && s[119]
  const v22 = s[123] && v4
  s[753] = v22
  const v23 = v8 && v4
  s[752] = v23
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
  const SDL_41_1 = s[120] ? FIRST_DAY : v22 ? (v40 ? Math.min(v6, v41) : v6) : v41
  s[625] = SDL_41_1
  const v43 = v28 ? (v29 ? Math.max(v13, v18) : v18) : v13
  const v44 = v27 ? (v30 ? Math.max(v13, v43) : v13) : v43
  const v45 = v26 ? (v32 ? Math.max(v18, v44) : v18) : v44
  const v46 = v25 ? (v34 ? Math.max(v13, v45) : v13) : v45
  const v47 = v24 ? (v36 ? Math.max(v13, v46) : v13) : v46
  const v48 = v23 ? (v38 ? Math.max(v7, v47) : v7) : v47
  const SDL_41_1_hoej = s[120] ? NEVER : v22 ? (v40 ? Math.max(v7, v48) : v7) : v48
  s[626] = SDL_41_1_hoej
  const SDL_41_1_er = s[120] || v22 || v23 || v24 || v25 || v26 || v27 || v28 || v29
  s[623] = SDL_41_1_er
  const v51 = s[123] && v5
  s[754] = v51
  const v52 = v8 && v5
  s[755] = v52
  const SDL_41_1_ir = s[120] || v51 || v52 || v11 && v5 || v15 && v5 || v16 && v5 || v19 && v5 || v20 && v5 || v21 && v5 || s[121]
  s[624] = SDL_41_1_ir
}

function svar_62(f, s) {
  // SDL.33.1: Første dag, kommunen betaler (SDL § 33)
  const v0 = s[61] || !s[63] && s[116] === s[118]
  s[716] = v0
  const v1 = s[615] && s[616] < NEVER
  s[3448] = v1
  const v2 = s[615] && s[617] >= NEVER
  s[3449] = v2
  const v3 = Math.max(s[116], shiftDays(s[616], 1))
  const v4 = Math.max(s[118], shiftDays(s[617], 1))
  const v5 = s[615] && !s[61]
  const v6 = s[618] || s[63]
  const v7 = Math.max(s[116], v3)
  const v8 = Math.min(s[118], v4)
  const v9 = v1 && v5
  const v10 = v2 && !s[61]
  const v11 = s[618] && v5 && !s[61] && v8 >= v7
  const v12 = v10 || v11
  const v13 = v10 ? (v11 ? Math.min(s[116], v7) : s[116]) : v7
  const v14 = v10 ? (v11 ? Math.max(s[118], v8) : s[118]) : v8
  const v15 = s[619] && s[620] < NEVER
  s[3450] = v15
  const v16 = s[619] && s[621] >= NEVER
  s[3451] = v16
  const v17 = Math.max(s[116], shiftDays(s[620], 1))
  const v18 = Math.max(s[118], shiftDays(s[621], 1))
  const v19 = s[619] && !s[61]
  const v20 = s[622] || s[63]
  const v21 = Math.max(s[116], v17)
  const v22 = Math.min(s[118], v18)
  const v23 = v15 && v19
  const v24 = v16 && !s[61]
  const v25 = s[622] && v19 && !s[61] && v22 >= v21
  const v26 = v24 || v25
  const v27 = v24 ? (v25 ? Math.min(s[116], v21) : s[116]) : v21
  const v28 = v24 ? (v25 ? Math.max(s[118], v22) : s[118]) : v22
  const v29 = s[124] && (v9 || v10 || v11) || !s[124] && (s[145] && (v23 || v24 || v25) || !s[145] && (s[140] && (f.arbejdsskade && !s[61] || f.arbejdsskade === false && s[623]) || !s[140] && !s[61]))
  const v30 = s[124] && (v1 && v6 || v2 && s[63] || s[618] && s[63] || s[618] && !((!v5 || !v6 && v3 === v4) && v0 && (v5 && !s[61] || !v5 && s[61]) && (!v5 || s[116] === v3))) || !s[124] && (s[145] && (v15 && v20 || v16 && s[63] || s[622] && s[63] || s[622] && !((!v19 || !v20 && v17 === v18) && v0 && (v19 && !s[61] || !v19 && s[61]) && (!v19 || s[116] === v17))) || !s[145] && (s[140] && (f.arbejdsskade && s[63] || f.arbejdsskade === false && s[624]) || !s[140] && s[63]))
  const SDL_33_1 = s[120] ? FIRST_DAY : s[124] ? (v9 ? (v12 ? Math.min(v3, v13) : v3) : v13) : s[145] ? (v23 ? (v26 ? Math.min(v17, v27) : v17) : v27) : s[140] ? (f.arbejdsskade ? s[116] : s[625]) : s[116]
  s[2205] = SDL_33_1
  const SDL_33_1_hoej = s[120] ? NEVER : s[124] ? (v9 ? (v12 ? Math.max(v4, v14) : v4) : v14) : s[145] ? (v23 ? (v26 ? Math.max(v18, v28) : v18) : v28) : s[140] ? (f.arbejdsskade ? s[118] : s[626]) : s[118]
  s[2206] = SDL_33_1_hoej
  const SDL_33_1_er = s[120] || s[123] && v29 || s[131] && v29
  s[2207] = SDL_33_1_er
  const SDL_33_1_ir = s[120] || s[123] && v30 || s[131] && v30 || s[121]
  s[2208] = SDL_33_1_ir
  // SDL.56.1: Refusion fra første fraværsdag (SDL § 56, stk. 1)
  const v35 = s[130] || f.aftaleMedArbejdsgiver === false
  const v36 = s[579] && f.aftaleMedArbejdsgiver
  const SDL_56_1 = s[120] || s[123] && v36 || s[131] && v36
  s[776] = SDL_56_1
  const SDL_56_1_nej = s[120] || s[123] && v35 || s[131] && v35
  s[778] = SDL_56_1_nej
  // SDL.54.1: Refusion til arbejdsgiveren (SDL § 54, stk. 1)
  const v39 = f.arbejdsgiverensBetaling === 'loen'
  s[717] = v39
  const v40 = SDL_33_1_er && f.vurderingsdato >= SDL_33_1
  s[3458] = v40
  const v41 = SDL_33_1_er && f.vurderingsdato < SDL_33_1_hoej
  s[3459] = v41
  const v42 = v41 || s[582]
  s[3456] = v42
  const v43 = (v40 || SDL_33_1_ir) && s[627] && (v40 || s[581])
  s[3455] = v43
  const v44 = SDL_33_1_ir && s[128]
  s[3457] = v44
  const v45 = SDL_56_1_nej || s[628]
  s[3461] = v45
  const v46 = (SDL_56_1 || s[128]) && (s[629] || s[63]) && (SDL_56_1 || s[629])
  s[3460] = v46
  const v47 = s[128] && s[63]
  s[3462] = v47
  const v48 = v43 || v46
  s[3452] = v48
  const v49 = (v42 || v44) && (v45 || v47) && (v42 || v45)
  s[3453] = v49
  const v50 = v44 && v47
  s[3454] = v50
  const v51 = !s[124] || !v39 || v49
  const v52 = s[124] && v39 && (v48 || v50)
  const SDL_54_1 = s[120] || s[123] && v52 || s[131] && v52
  s[769] = SDL_54_1
  const SDL_54_1_nej = s[120] || s[123] && v51 || s[131] && v51
  s[772] = SDL_54_1_nej
  // SDL.21.5: Arbejdsgiveren skal have besked (SDL § 21, stk. 5)
  const SDL_21_5 = !s[1] || SDL_54_1
  s[2123] = SDL_21_5
  const SDL_21_5_nej = !s[1] || SDL_54_1_nej
  s[2124] = SDL_21_5_nej
  const SDL_21_5_ir = !s[1] || s[128]
  s[2125] = SDL_21_5_ir
  // SDL.24.1.ophør: Tidligste stop af udbetalingen (SDL § 24, stk. 1)
  const v58 = f.vurderingsdato >= 16688 /* 2015-09-10 */
  s[3463] = v58
  const SDL_24_1_ophoer_er = !v58 || f.ophoerErAfgjort === false || s[630]
  s[2130] = SDL_24_1_ophoer_er
  const SDL_24_1_ophoer_ir = !v58 || f.ophoerErAfgjort && s[631]
  s[2131] = SDL_24_1_ophoer_ir
  const SDL_24_1_ophoer = v58 ? (f.ophoerErAfgjort ? Math.max(s[632], f.ophoerAfgjortDen) : NEVER) : FIRST_DAY
  s[2128] = SDL_24_1_ophoer
  const SDL_24_1_ophoer_hoej = v58 ? (f.ophoerErAfgjort ? Math.max(s[633], f.ophoerAfgjortDen) : NEVER) : NEVER
  s[2129] = SDL_24_1_ophoer_hoej
  // SDL.24.1.revurdering: Revurdering før sygedagpengene stopper (SDL § 24, stk. 1)
  const v63 = s[156] && s[160] <= 13331 /* 2006-07-02 */
  const SDL_24_1_revurdering = s[634] && (v63 || s[156] && s[162] >= 16252 /* 2014-07-01 */ && s[160] <= 2147483646)
  s[2132] = SDL_24_1_revurdering
  const SDL_24_1_revurdering_nej = s[634] && (v63 || s[156] && s[162] >= 13332 /* 2006-07-03 */ && s[160] <= 16251 /* 2014-06-30 */)
  s[2133] = SDL_24_1_revurdering_nej
  const SDL_24_1_revurdering_ir = s[634] && (v63 || s[158] || s[156] && s[162] === NEVER) || s[635] || s[158]
  s[2134] = SDL_24_1_revurdering_ir
  // SDL.24a.2: Første dag i jobafklaring ved ny sygemelding (SDL § 24 a, stk. 2-5)
  const v67 = !s[61] && s[636]
  const SDL_24a_2 = v67 ? FIRST_DAY : s[140] ? s[116] : SDL_33_1
  s[2136] = SDL_24a_2
  const SDL_24a_2_hoej = v67 ? NEVER : s[140] ? s[118] : SDL_33_1_hoej
  s[2137] = SDL_24a_2_hoej
  const SDL_24a_2_er = s[637] && (v67 || s[147] && (s[140] && !s[61] || !s[140] && SDL_33_1_er))
  s[2138] = SDL_24a_2_er
  const SDL_24a_2_ir = s[637] && (v67 || s[147] && (s[140] && s[63] || !s[140] && SDL_33_1_ir) || s[121]) || s[638]
  s[2139] = SDL_24a_2_ir
  // SDL.24a.6: Sygedagpenge i stedet for jobafklaring ved livstruende sygdom (SDL § 24 a, stk. 6)
  const SDL_24a_6 = !s[1] || s[220] && (s[637] || s[639]) && f.laegenVurdererLivstruende
  s[2140] = SDL_24a_6
  const SDL_24a_6_nej = !s[1] || !s[220] || s[640] || f.laegenVurdererLivstruende === false
  s[2141] = SDL_24a_6_nej
  // SDL.24b.1: Fra jobafklaring til sygedagpenge ved livstruende sygdom (SDL § 24 b, stk. 1)
  const v74 = s[220] && f.erIJobafklaring && f.laegenVurdererLivstruende && f.opfylderBeskaeftigelseskravetVedLivstruende
  const SDL_24b_1 = !s[1] || v74
  s[641] = SDL_24b_1
  const SDL_24b_1_nej = !s[1] || !v74
  s[642] = SDL_24b_1_nej
}

function svar_63(f, s) {
  // SDL.24b.2: Første dag med sygedagpenge i stedet for jobafklaring (SDL § 24 b, stk. 2)
  const v0 = shiftDays(f.laegenVurderedeLivstruendeDen, 56) >= f.bedtOmSygedagpengeDen
  s[3465] = v0
  const v1 = v0 ? f.laegenVurderedeLivstruendeDen : f.bedtOmSygedagpengeDen
  const SDL_24b_2 = s[220] ? v1 : FIRST_DAY
  s[2143] = SDL_24b_2
  const SDL_24b_2_hoej = s[220] ? v1 : NEVER
  s[2144] = SDL_24b_2_hoej
  const SDL_24b_2_ir = s[641] && !s[220] || s[642] || !s[1]
  s[2145] = SDL_24b_2_ir
  // SDL.25.2: Sidste dag med sygedagpenge, når pension er tilkendt (SDL § 25, stk. 2)
  const v5 = f.vurderingsdato >= 15321 /* 2011-12-13 */
  s[3466] = v5
  const v6 = f.pensionMedTilbagevirkendeKraft ? Math.max(f.pensionAfgjortDen, shiftDays(f.pensionBetalesFra, -1)) : shiftDays(monthStart(f.pensionBetalesFra), -1)
  const SDL_25_2 = s[1] ? (v5 ? (s[643] ? Math.min(s[159], v6) : FIRST_DAY) : s[159]) : FIRST_DAY
  s[2148] = SDL_25_2
  const SDL_25_2_hoej = s[1] ? (v5 ? (s[643] ? Math.min(s[161], v6) : NEVER) : s[161]) : NEVER
  s[2149] = SDL_25_2_hoej
  const SDL_25_2_er = f.pensionTilkendt && (!s[1] || !v5 && s[155] || v5 && (!s[643] || s[155]))
  s[2150] = SDL_25_2_er
  const SDL_25_2_ir = f.pensionTilkendt === false || !s[1] || !v5 && s[157] || v5 && (!s[643] || s[157])
  s[2151] = SDL_25_2_ir
  // SDL.26.1.uger: Krævet arbejdsdygtighed før ny ret (SDL § 26, stk. 1)
  const v11 = !s[61] && s[122] && s[636]
  s[652] = v11
  const SDL_26_1_uger = s[120] ? -Infinity : v11 || s[147] ? (s[147] ? 0 : 91) : 91
  s[2159] = SDL_26_1_uger
  const SDL_26_1_uger_hoej = s[120] ? Infinity : s[123] ? 91 : v11 ? 91 : 0
  s[2160] = SDL_26_1_uger_hoej
  const SDL_26_1_uger_er = s[120] || s[123] || v11 || s[147]
  s[2161] = SDL_26_1_uger_er
  // SDL.26.1: Ny ret, når retten er brugt op (SDL § 26, stk. 1)
  const v15 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer >= SDL_26_1_uger
  s[653] = v15
  const v16 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer < SDL_26_1_uger_hoej
  s[654] = v16
  const v17 = s[582] || s[164]
  s[3471] = v17
  const v18 = s[627] && (s[163] || s[165]) && (s[581] || s[163])
  s[3470] = v18
  const v19 = s[128] && s[165]
  s[3472] = v19
  const v20 = v15 || v18
  const v21 = (v16 || s[128]) && (v17 || v19) && (v16 || v17)
  const v22 = s[128] && v19
  const v23 = f.ugerISammenhaengendeSygeperiode <= 364
  s[3469] = v23
  const v24 = f.retErOpbrugt && !v23
  s[3468] = v24
  const SDL_26_1 = v24 && (s[120] || s[123] && v20 || v11 && v20 || s[147])
  s[2152] = SDL_26_1
  const SDL_26_1_nej = v24 && (s[120] || s[123] && v21 || v11 && v21)
  s[2153] = SDL_26_1_nej
  const SDL_26_1_ir = !v24 || s[120] || s[123] && v22 || v11 && v22 || s[121]
  s[2154] = SDL_26_1_ir
  // SDL.26.1.covid: Covid-forlængelse i 3 måneder (SDL § 26, stk. 1-2)
  const v28 = Math.max(s[160], 18330 /* 2020-03-09 */)
  s[3474] = v28
  const v29 = Math.max(s[162], 18330 /* 2020-03-09 */)
  s[951] = v29
  const v30 = s[156] && v28 <= 18808 /* 2021-06-30 */
  const v31 = s[156] && s[162] >= 18330 /* 2020-03-09 */
  s[3478] = v31
  const v32 = s[156] && s[160] < 18330 /* 2020-03-09 */
  s[3479] = v32
  const v33 = s[156] && s[160] <= 18535 /* 2020-09-30 */
  s[3480] = v33
  const v34 = s[156] && s[162] > 18535 /* 2020-09-30 */
  s[3481] = v34
  const v35 = v32 || v34
  s[647] = v35
  const v36 = (v31 || s[158]) && (v33 || s[158]) && (v31 || v33)
  s[3477] = v36
  const v37 = countDays(s[56], 18330 /* 2020-03-09 */, 18330 /* 2020-03-09 */) >= 1
  s[3482] = v37
  const v38 = v31 || !v37 || f.fortsatRet9Marts2020 === false
  s[646] = v38
  const v39 = (v32 || s[158]) && v37 && f.fortsatRet9Marts2020
  s[645] = v39
  const v40 = v36 || v39
  s[3475] = v40
  const v41 = (v35 || s[158]) && v38
  s[3476] = v41
  const v42 = shiftDays(s[160], 1)
  s[680] = v42
  const v43 = shiftDays(s[162], 1)
  s[682] = v43
  const v44 = shiftDays(shiftMonths(v42, 3), -1)
  const v45 = shiftDays(shiftMonths(v43, 3), -1)
  const v46 = Math.max(v44, 18443 /* 2020-06-30 */)
  const v47 = Math.min(v45, 18443 /* 2020-06-30 */)
  const v48 = v36 && s[156]
  s[648] = v48
  const v49 = s[158] && s[156] && v47 >= v46
  const v50 = v35 || v49
  const v51 = v35 ? 18443 /* 2020-06-30 */ : v46
  const v52 = v48 ? (v50 ? Math.min(v44, v51) : v44) : v51
  const v53 = v35 ? 18443 /* 2020-06-30 */ : v47
  const v54 = v48 ? (v50 ? Math.max(v45, v53) : v45) : v53
  const v55 = v36 && s[158]
  s[649] = v55
  const v56 = v40 && (v48 || v35 || v49)
  const v57 = v41 && s[156]
  const v58 = v56 ? (v57 ? Math.min(s[160], v52) : v52) : s[160]
  const v59 = v56 ? (v57 ? Math.max(s[162], v54) : v54) : s[162]
  const v60 = v28 <= 2147483646
  s[644] = v60
  const v61 = s[156] && v29 >= 18809 /* 2021-07-01 */ && v60
  const v62 = s[158] || s[156] && v29 === NEVER
  s[650] = v62
  const v63 = v30 && (v56 || v57)
  const v64 = v61 && s[156]
  const SDL_26_1_covid_er = v63 || v64
  s[657] = SDL_26_1_covid_er
  const SDL_26_1_covid = v63 ? (v64 ? Math.min(s[160], v58) : v58) : s[160]
  s[655] = SDL_26_1_covid
  const SDL_26_1_covid_hoej = v63 ? (v64 ? Math.max(s[162], v59) : v59) : s[162]
  s[656] = SDL_26_1_covid_hoej
  const SDL_26_1_covid_ir = v30 && (v40 && (v55 || s[158] && !((!s[156] || !s[158] && v44 === v45) && s[156] && (!s[156] || v44 === 18443 /* 2020-06-30 */))) || v41 && s[158]) || v61 && s[158] || v62
  s[658] = SDL_26_1_covid_ir
}

function svar_64(f, s) {
  // SDL.26.1.fra: Hvornår covid-forlængelsen regnes fra (SDL § 26, stk. 1-2)
  const v0 = !s[156] || !s[158] && s[160] === s[162]
  s[701] = v0
  const v1 = s[156] && s[644]
  const v2 = s[645] ? 18352 /* 2020-03-31 */ : NEVER
  const v3 = s[646] ? NEVER : 18352 /* 2020-03-31 */
  const v4 = Math.max(s[160], v2)
  const v5 = Math.min(s[162], v3)
  const v6 = s[158] && s[156] && v5 >= v4
  const v7 = s[647] || v6
  const v8 = s[647] ? (v6 ? Math.min(v2, v4) : v2) : v4
  const SDL_26_1_fra = s[648] ? (v7 ? Math.min(s[160], v8) : s[160]) : v8
  s[2155] = SDL_26_1_fra
  const v10 = s[647] ? (v6 ? Math.max(v3, v5) : v3) : v5
  const SDL_26_1_fra_hoej = s[648] ? (v7 ? Math.max(s[162], v10) : s[162]) : v10
  s[2156] = SDL_26_1_fra_hoej
  const SDL_26_1_fra_er = v1 && (s[648] || s[647] || v6)
  s[2157] = SDL_26_1_fra_er
  const SDL_26_1_fra_ir = v1 && (s[649] || s[158] && !(v0 && v2 === v3 && s[156] && (!s[156] || s[160] === v2))) || s[650]
  s[2158] = SDL_26_1_fra_ir
  // SDL.26.2: Ny ret for pensionister, når retten er brugt op (SDL § 26, stk. 1)
  const v14 = f.ugerISammenhaengendeSygeperiode <= 182
  s[3484] = v14
  const v15 = f.retErOpbrugt && !v14 && s[651]
  s[3483] = v15
  const SDL_26_2 = v15 && (s[120] || s[123] || s[652] && s[653] || s[147])
  s[2162] = SDL_26_2
  const SDL_26_2_nej = v15 && (s[120] || s[123] || s[652] && s[654])
  s[2163] = SDL_26_2_nej
  const SDL_26_2_ir = !v15 || s[120] || s[123] || s[652] && s[128] || s[121]
  s[2164] = SDL_26_2_ir
  // SDL.26.3.covid: Covid-forlængelse i 3 måneder mere (SDL § 26, stk. 3)
  const v19 = Math.max(18330 /* 2020-03-09 */, s[655])
  s[3486] = v19
  const v20 = Math.max(18330 /* 2020-03-09 */, s[656])
  s[3485] = v20
  const v21 = s[657] && v19 <= 18808 /* 2021-06-30 */
  const v22 = s[657] && s[156]
  const v23 = s[658] || s[158]
  s[3491] = v23
  const v24 = v22 && s[160] < s[656]
  s[3489] = v24
  const v25 = v22 && s[162] >= s[655]
  s[3490] = v25
  const v26 = s[657] && s[656] >= 18443 /* 2020-06-30 */
  s[3494] = v26
  const v27 = s[657] && s[655] < 18443 /* 2020-06-30 */
  s[3495] = v27
  const v28 = s[657] && s[655] <= 18535 /* 2020-09-30 */
  s[3496] = v28
  const v29 = s[657] && s[656] > 18535 /* 2020-09-30 */
  s[3497] = v29
  const v30 = v27 || v29
  s[3493] = v30
  const v31 = (v26 || s[658]) && (v28 || s[658]) && (v26 || v28)
  s[3492] = v31
  const v32 = v25 || v30
  s[3488] = v32
  const v33 = (v24 || v23) && (v31 || s[658]) && (v24 || v31)
  s[3487] = v33
  const v34 = shiftDays(shiftMonths(shiftDays(s[655], 1), 3), -1)
  const v35 = shiftDays(shiftMonths(shiftDays(s[656], 1), 3), -1)
  const v36 = Math.max(s[655], v34)
  const v37 = Math.min(s[656], v35)
  const v38 = v33 && s[657]
  const v39 = v32 && s[657]
  const v40 = s[658] && s[657] && v37 >= v36
  const v41 = v39 || v40
  const v42 = v39 ? (v40 ? Math.min(s[655], v36) : s[655]) : v36
  const v43 = v38 ? (v41 ? Math.min(v34, v42) : v34) : v42
  const v44 = v39 ? (v40 ? Math.max(s[656], v37) : s[656]) : v37
  const v45 = v38 ? (v41 ? Math.max(v35, v44) : v35) : v44
  const v46 = s[657] && v20 >= 18809 /* 2021-07-01 */ && v19 <= 2147483646
  const v47 = v21 && (v38 || v39 || v40)
  const v48 = v46 && s[657]
  const SDL_26_3_covid_er = v47 || v48
  s[661] = SDL_26_3_covid_er
  const SDL_26_3_covid = v47 ? (v48 ? Math.min(s[655], v43) : v43) : s[655]
  s[659] = SDL_26_3_covid
  const SDL_26_3_covid_hoej = v47 ? (v48 ? Math.max(s[656], v45) : v45) : s[656]
  s[660] = SDL_26_3_covid_hoej
  const SDL_26_3_covid_ir = v21 && s[658] || v46 && s[658] || s[658] || s[657] && v20 === NEVER
  s[662] = SDL_26_3_covid_ir
  // SDL.26a.1.covid: Covid-forlængelse efter en anden forlængelse (SDL § 26 a, stk. 1-2)
  const v53 = f.forlaengelsenSlutter >= 18330 /* 2020-03-09 */
  s[3501] = v53
  const v54 = Math.max(f.forlaengelsenSlutter, 18330 /* 2020-03-09 */)
  s[3498] = v54
  const v55 = v54 >= 18809 /* 2021-07-01 */
  s[3499] = v55
  const v56 = f.forlaengelsenSlutter <= 18535 /* 2020-09-30 */
  s[3502] = v56
  const v57 = v53 && v56
  s[3500] = v57
  const v58 = shiftDays(shiftMonths(shiftDays(f.forlaengelsenSlutter, 1), 3), -1)
  const v59 = v58 >= 18443 /* 2020-06-30 */
  s[3503] = v59
  const SDL_26a_1_covid = v55 ? f.forlaengelsenSlutter : v57 ? (v59 ? v58 : 18443 /* 2020-06-30 */) : f.forlaengelsenSlutter
  s[2165] = SDL_26a_1_covid
  // SDL.26a.3.covid: Covid-forlængelse i 3 måneder mere efter en anden forlængelse (SDL § 26 a, stk. 3)
  const v61 = Math.max(18330 /* 2020-03-09 */, SDL_26a_1_covid)
  s[3504] = v61
  const v62 = v61 >= 18809 /* 2021-07-01 */
  s[3505] = v62
  const v63 = f.forlaengelsenSlutter >= SDL_26a_1_covid
  s[3507] = v63
  const v64 = SDL_26a_1_covid >= 18443 /* 2020-06-30 */
  s[3509] = v64
  const v65 = SDL_26a_1_covid <= 18535 /* 2020-09-30 */
  s[3510] = v65
  const v66 = v64 && v65
  s[3508] = v66
  const v67 = !v63 && v66
  s[3506] = v67
  const SDL_26a_3_covid_ir = v61 >= NEVER
  s[664] = SDL_26a_3_covid_ir
  const SDL_26a_3_covid = v62 ? SDL_26a_1_covid : v67 ? shiftDays(shiftMonths(shiftDays(SDL_26a_1_covid, 1), 3), -1) : SDL_26a_1_covid
  s[663] = SDL_26a_3_covid
}

function svar_65(f, s) {
  // SDL.26c.covid: Covid-forlængelse i 1 måned, oktober 2020 (SDL § 26 c, stk. 1-2)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[659])
  s[3512] = v0
  const v1 = Math.max(18330 /* 2020-03-09 */, s[660])
  s[3511] = v1
  const v2 = s[661] && v0 <= 18808 /* 2021-06-30 */
  const v3 = s[661] && s[660] >= 18535 /* 2020-09-30 */
  s[3515] = v3
  const v4 = s[661] && s[659] < 18535 /* 2020-09-30 */
  s[3516] = v4
  const v5 = s[661] && s[659] <= 18566 /* 2020-10-31 */
  s[3517] = v5
  const v6 = s[661] && s[660] > 18566 /* 2020-10-31 */
  s[3518] = v6
  const v7 = v4 || v6
  s[3514] = v7
  const v8 = (v3 || s[662]) && (v5 || s[662]) && (v3 || v5)
  s[3513] = v8
  const v9 = shiftDays(shiftMonths(shiftDays(s[659], 1), 1), -1)
  const v10 = shiftDays(shiftMonths(shiftDays(s[660], 1), 1), -1)
  const v11 = Math.max(s[659], v9)
  const v12 = Math.min(s[660], v10)
  const v13 = v8 && s[661]
  const v14 = v7 && s[661]
  const v15 = s[662] && s[661] && v12 >= v11
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(s[659], v11) : s[659]) : v11
  const v18 = v13 ? (v16 ? Math.min(v9, v17) : v9) : v17
  const v19 = v14 ? (v15 ? Math.max(s[660], v12) : s[660]) : v12
  const v20 = v13 ? (v16 ? Math.max(v10, v19) : v10) : v19
  const v21 = s[661] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v22 = v2 && (v13 || v14 || v15)
  const v23 = v21 && s[661]
  const SDL_26c_covid_er = v22 || v23
  s[666] = SDL_26c_covid_er
  const SDL_26c_covid = v22 ? (v23 ? Math.min(s[659], v18) : v18) : s[659]
  s[670] = SDL_26c_covid
  const SDL_26c_covid_hoej = v22 ? (v23 ? Math.max(s[660], v20) : v20) : s[660]
  s[672] = SDL_26c_covid_hoej
  const SDL_26c_covid_ir = v2 && s[662] || v21 && s[662] || s[662] || s[661] && v1 === NEVER
  s[668] = SDL_26c_covid_ir
  // SDL.26d.covid: Covid-forlængelse i 1 måned, oktober 2020, efter en anden forlængelse (SDL § 26 d, stk. 1-2)
  const v28 = Math.max(18330 /* 2020-03-09 */, s[663])
  s[3520] = v28
  const v29 = v28 >= 18809 /* 2021-07-01 */
  s[3521] = v29
  const v30 = s[663] >= 18535 /* 2020-09-30 */
  const v31 = !s[664] && v30
  s[3524] = v31
  const v32 = !s[664] && !v30
  s[3525] = v32
  const v33 = s[663] <= 18566 /* 2020-10-31 */
  const v34 = !s[664] && v33
  s[3526] = v34
  const v35 = !s[664] && !v33
  s[3527] = v35
  const v36 = v32 || v35
  s[3523] = v36
  const v37 = (v31 || s[664]) && (v34 || s[664]) && (v31 || v34)
  s[3522] = v37
  const v38 = shiftDays(shiftMonths(shiftDays(s[663], 1), 1), -1)
  const v39 = Math.max(s[663], v38)
  const v40 = Math.min(s[663], v38)
  const v41 = v37 && !s[664]
  const v42 = v36 && !s[664]
  const v43 = s[664] && !s[664] && v40 >= v39
  const v44 = v42 || v43
  const v45 = v42 ? (v43 ? Math.min(s[663], v39) : s[663]) : v39
  const v46 = v42 ? (v43 ? Math.max(s[663], v40) : s[663]) : v40
  const v47 = !s[664] && v28 < NEVER
  s[3519] = v47
  const SDL_26d_covid = v29 ? s[663] : v41 ? (v44 ? Math.min(v38, v45) : v38) : v45
  s[669] = SDL_26d_covid
  const SDL_26d_covid_hoej = v29 ? s[663] : v41 ? (v44 ? Math.max(v38, v46) : v38) : v46
  s[671] = SDL_26d_covid_hoej
  const SDL_26d_covid_er = v47 && (!v29 && (v41 || v42 || v43) || v29 && !s[664])
  s[665] = SDL_26d_covid_er
  const SDL_26d_covid_ir = !v47 || s[664]
  s[667] = SDL_26d_covid_ir
}

function svar_66(f, s) {
  // SDL.26f.covid: Covid-forlængelse i stedet for jobafklaring, § 26 f (SDL § 26 f, stk. 1)
  const v0 = f.forlaengelseErAfgjort && s[665] || f.forlaengelseErAfgjort === false && s[666]
  s[3528] = v0
  const v1 = f.forlaengelseErAfgjort && s[667] || f.forlaengelseErAfgjort === false && s[668]
  s[3529] = v1
  const v2 = f.forlaengelseErAfgjort ? s[669] : s[670]
  const v3 = f.forlaengelseErAfgjort ? s[671] : s[672]
  const v4 = Math.max(18330 /* 2020-03-09 */, v2)
  s[3531] = v4
  const v5 = Math.max(18330 /* 2020-03-09 */, v3)
  s[3530] = v5
  const v6 = v0 && v4 <= 18808 /* 2021-06-30 */
  const v7 = shiftDays(v2, 1)
  const v8 = shiftDays(v3, 1)
  const v9 = v0 && v8 >= 18567 /* 2020-11-01 */
  s[3534] = v9
  const v10 = v0 && v7 < 18567 /* 2020-11-01 */
  s[3535] = v10
  const v11 = v0 && v7 <= 18658 /* 2021-01-31 */
  s[3536] = v11
  const v12 = v0 && v8 > 18658 /* 2021-01-31 */
  s[3537] = v12
  const v13 = v10 || v12
  s[3533] = v13
  const v14 = (v9 || v1) && (v11 || v1) && (v9 || v11)
  s[3532] = v14
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
  s[2168] = SDL_26f_covid_er
  const SDL_26f_covid = v28 ? (v29 ? Math.min(v2, v24) : v24) : v2
  s[2166] = SDL_26f_covid
  const SDL_26f_covid_hoej = v28 ? (v29 ? Math.max(v3, v26) : v26) : v3
  s[2167] = SDL_26f_covid_hoej
  const SDL_26f_covid_ir = v6 && v1 || v27 && v1 || v1 || v0 && v5 === NEVER
  s[2169] = SDL_26f_covid_ir
  // SDL.26g.covid: Covid-forlængelse i stedet for jobafklaring, § 26 g (SDL § 26 g, stk. 1)
  const v34 = Math.max(18330 /* 2020-03-09 */, SDL_26f_covid)
  s[3539] = v34
  const v35 = Math.max(18330 /* 2020-03-09 */, SDL_26f_covid_hoej)
  s[3538] = v35
  const v36 = SDL_26f_covid_er && v34 <= 18808 /* 2021-06-30 */
  const v37 = shiftDays(SDL_26f_covid, 1)
  const v38 = shiftDays(SDL_26f_covid_hoej, 1)
  const v39 = SDL_26f_covid_er && v38 >= 18659 /* 2021-02-01 */
  s[3542] = v39
  const v40 = SDL_26f_covid_er && v37 < 18659 /* 2021-02-01 */
  s[3543] = v40
  const v41 = SDL_26f_covid_er && v37 <= 18686 /* 2021-02-28 */
  s[3544] = v41
  const v42 = SDL_26f_covid_er && v38 > 18686 /* 2021-02-28 */
  s[3545] = v42
  const v43 = v40 || v42
  s[3541] = v43
  const v44 = (v39 || SDL_26f_covid_ir) && (v41 || SDL_26f_covid_ir) && (v39 || v41)
  s[3540] = v44
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
  s[675] = SDL_26g_covid_er
  const SDL_26g_covid = v58 ? (v59 ? Math.min(SDL_26f_covid, v54) : v54) : SDL_26f_covid
  s[673] = SDL_26g_covid
  const SDL_26g_covid_hoej = v58 ? (v59 ? Math.max(SDL_26f_covid_hoej, v56) : v56) : SDL_26f_covid_hoej
  s[674] = SDL_26g_covid_hoej
  const SDL_26g_covid_ir = v36 && SDL_26f_covid_ir || v57 && SDL_26f_covid_ir || SDL_26f_covid_ir || SDL_26f_covid_er && v35 === NEVER
  s[676] = SDL_26g_covid_ir
}

function svar_67(f, s) {
  // SDL.26h.covid: Covid-forlængelse i stedet for jobafklaring, § 26 h (SDL § 26 h, stk. 1)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[673])
  s[3547] = v0
  const v1 = Math.max(18330 /* 2020-03-09 */, s[674])
  s[3546] = v1
  const v2 = s[675] && v0 <= 18808 /* 2021-06-30 */
  const v3 = shiftDays(s[673], 1)
  const v4 = shiftDays(s[674], 1)
  const v5 = s[675] && v4 >= 18687 /* 2021-03-01 */
  s[3550] = v5
  const v6 = s[675] && v3 < 18687 /* 2021-03-01 */
  s[3551] = v6
  const v7 = s[675] && v3 <= 18747 /* 2021-04-30 */
  s[3552] = v7
  const v8 = s[675] && v4 > 18747 /* 2021-04-30 */
  s[3553] = v8
  const v9 = v6 || v8
  s[3549] = v9
  const v10 = (v5 || s[676]) && (v7 || s[676]) && (v5 || v7)
  s[3548] = v10
  const v11 = shiftDays(shiftMonths(v3, 2), -1)
  const v12 = shiftDays(shiftMonths(v4, 2), -1)
  const v13 = Math.max(s[673], v11)
  const v14 = Math.min(s[674], v12)
  const v15 = v10 && s[675]
  const v16 = v9 && s[675]
  const v17 = s[676] && s[675] && v14 >= v13
  const v18 = v16 || v17
  const v19 = v16 ? (v17 ? Math.min(s[673], v13) : s[673]) : v13
  const v20 = v15 ? (v18 ? Math.min(v11, v19) : v11) : v19
  const v21 = v16 ? (v17 ? Math.max(s[674], v14) : s[674]) : v14
  const v22 = v15 ? (v18 ? Math.max(v12, v21) : v12) : v21
  const v23 = s[675] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v24 = v2 && (v15 || v16 || v17)
  const v25 = v23 && s[675]
  const SDL_26h_covid_er = v24 || v25
  s[2172] = SDL_26h_covid_er
  const SDL_26h_covid = v24 ? (v25 ? Math.min(s[673], v20) : v20) : s[673]
  s[2170] = SDL_26h_covid
  const SDL_26h_covid_hoej = v24 ? (v25 ? Math.max(s[674], v22) : v22) : s[674]
  s[2171] = SDL_26h_covid_hoej
  const SDL_26h_covid_ir = v2 && s[676] || v23 && s[676] || s[676] || s[675] && v1 === NEVER
  s[2173] = SDL_26h_covid_ir
  // SDL.26i.covid: Covid-forlængelse i stedet for jobafklaring, § 26 i (SDL § 26 i, stk. 1)
  const v30 = Math.max(18330 /* 2020-03-09 */, SDL_26h_covid)
  s[3555] = v30
  const v31 = Math.max(18330 /* 2020-03-09 */, SDL_26h_covid_hoej)
  s[3554] = v31
  const v32 = SDL_26h_covid_er && v30 <= 18808 /* 2021-06-30 */
  const v33 = shiftDays(SDL_26h_covid, 1)
  const v34 = shiftDays(SDL_26h_covid_hoej, 1)
  const v35 = SDL_26h_covid_er && v34 >= 18748 /* 2021-05-01 */
  s[3558] = v35
  const v36 = SDL_26h_covid_er && v33 < 18748 /* 2021-05-01 */
  s[3559] = v36
  const v37 = SDL_26h_covid_er && v33 <= 18808 /* 2021-06-30 */
  s[3560] = v37
  const v38 = SDL_26h_covid_er && v34 > 18808 /* 2021-06-30 */
  s[3561] = v38
  const v39 = v36 || v38
  s[3557] = v39
  const v40 = (v35 || SDL_26h_covid_ir) && (v37 || SDL_26h_covid_ir) && (v35 || v37)
  s[3556] = v40
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
  s[2176] = SDL_26i_covid_er
  const SDL_26i_covid = v54 ? (v55 ? Math.min(SDL_26h_covid, v50) : v50) : SDL_26h_covid
  s[2174] = SDL_26i_covid
  const SDL_26i_covid_hoej = v54 ? (v55 ? Math.max(SDL_26h_covid_hoej, v52) : v52) : SDL_26h_covid_hoej
  s[2175] = SDL_26i_covid_hoej
  const SDL_26i_covid_ir = v32 && SDL_26h_covid_ir || v53 && SDL_26h_covid_ir || SDL_26h_covid_ir || SDL_26h_covid_er && v31 === NEVER
  s[2177] = SDL_26i_covid_ir
  // SDL.27.1.2.uger: Længste forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v60 = s[97] && s[101] && s[99] <= 14691 /* 2010-03-23 */
  const v61 = s[97] && s[98] >= 14692 /* 2010-03-24 */ && s[677]
  const SDL_27_1_2_uger = s[93] ? -Infinity : v60 ? 182 : v61 ? 273 : s[95] ? 273 : 483
  s[2180] = SDL_27_1_2_uger
  const SDL_27_1_2_uger_hoej = s[93] ? Infinity : v61 || s[678] ? (s[678] ? (s[96] ? 483 : 273) : 273) : 182
  s[2181] = SDL_27_1_2_uger_hoej
  const SDL_27_1_2_uger_er = s[93] || v60 || v61 || s[95] || s[96]
  s[2182] = SDL_27_1_2_uger_er
  // SDL.27.1.2.slut: Seneste slut på forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v65 = s[97] && s[101] && s[100]
  const v66 = s[158] || s[111]
  const SDL_27_1_2_slut_er = s[93] || v65 && s[156] && SDL_27_1_2_uger_er
  s[696] = SDL_27_1_2_slut_er
  const SDL_27_1_2_slut = s[93] ? FIRST_DAY : shiftDays(s[160], SDL_27_1_2_uger)
  s[694] = SDL_27_1_2_slut
  const SDL_27_1_2_slut_hoej = s[93] ? NEVER : shiftDays(s[162], SDL_27_1_2_uger_hoej)
  s[695] = SDL_27_1_2_slut_hoej
  const SDL_27_1_2_slut_ir = s[93] || v65 && v66 || s[102]
  s[700] = SDL_27_1_2_slut_ir
  // SDL.27.1.3.slut: Seneste slut på forlængelse ved lægebehandling (SDL § 27, stk. 2)
  const v71 = allPeriods(f.ventetidPaaSygehus)
  const v72 = without(ALL_DAYS, v71)
  const v73 = s[156] && s[679]
  const SDL_27_1_3_slut = s[93] ? FIRST_DAY : dayReaching(v72, s[680], s[681])
  s[697] = SDL_27_1_3_slut
  const SDL_27_1_3_slut_hoej = s[93] ? NEVER : dayReaching(v72, s[682], s[683])
  s[698] = SDL_27_1_3_slut_hoej
  const SDL_27_1_3_slut_er = s[93] || s[94] && v73 || s[115] && v73
  s[699] = SDL_27_1_3_slut_er
  const SDL_27_1_3_slut_ir = s[93] || s[94] && v66 || s[115] && v66 || s[102]
  s[702] = SDL_27_1_3_slut_ir
}

function svar_68(f, s) {
  // SDL.27.1.4.slut: Seneste slut på forlængelse til afklaring af fleksjob eller pension (SDL § 27, stk. 1, nr. 4)
  const v0 = shiftDays(s[160], 182)
  const v1 = s[95] && s[156]
  const v2 = s[684] || s[685]
  const v3 = s[685] ? FIRST_DAY : NEVER
  const SDL_27_1_4_slut = s[93] ? FIRST_DAY : s[94] ? FIRST_DAY : v1 ? (v2 ? Math.min(v0, v3) : v0) : v3
  s[2183] = SDL_27_1_4_slut
  const SDL_27_1_4_slut_hoej = s[93] ? NEVER : s[94] ? NEVER : v2 ? NEVER : shiftDays(s[162], 182)
  s[2184] = SDL_27_1_4_slut_hoej
  const SDL_27_1_4_slut_er = s[93] || s[94] || v1 || s[684] || s[685]
  s[2185] = SDL_27_1_4_slut_er
  const SDL_27_1_4_slut_ir = s[93] || s[94] || s[95] && s[158] || s[685] || s[102]
  s[2186] = SDL_27_1_4_slut_ir
  // SDL.27.1.slut: Forlængelsens seneste slut (SDL § 27, stk. 1)
  const v8 = s[103] || s[107] || s[686] || s[687]
  s[3563] = v8
  const v9 = s[688] && s[689] && s[690] && s[691] && (s[108] || s[110] || s[692] || s[693])
  s[3564] = v9
  const v10 = Math.max(s[160], s[694])
  const v11 = Math.min(s[162], s[695])
  const v12 = s[104] && s[696]
  const v13 = s[112] && s[156]
  const v14 = s[111] && s[696] && s[156] && v11 >= v10
  const v15 = v13 || v14
  const v16 = v13 ? (v14 ? Math.min(s[160], v10) : s[160]) : v10
  const v17 = v13 ? (v14 ? Math.max(s[162], v11) : s[162]) : v11
  const v18 = Math.max(s[160], s[697])
  const v19 = Math.min(s[162], s[698])
  const v20 = s[105] && s[699]
  const v21 = s[113] && s[156]
  const v22 = s[111] && s[699] && s[156] && v19 >= v18
  const v23 = v21 || v22
  const v24 = v21 ? (v22 ? Math.min(s[160], v18) : s[160]) : v18
  const v25 = v21 ? (v22 ? Math.max(s[162], v19) : s[162]) : v19
  const v26 = Math.max(s[160], SDL_27_1_4_slut)
  const v27 = Math.min(s[162], SDL_27_1_4_slut_hoej)
  const v28 = s[106] && SDL_27_1_4_slut_er
  const v29 = s[114] && s[156]
  const v30 = s[109] && SDL_27_1_4_slut_er && s[156] && v27 >= v26
  const v31 = v29 || v30
  const v32 = v29 ? (v30 ? Math.min(s[160], v26) : s[160]) : v26
  const v33 = v29 ? (v30 ? Math.max(s[162], v27) : s[162]) : v27
  const v34 = Math.max(v28 ? (v31 ? Math.min(SDL_27_1_4_slut, v32) : SDL_27_1_4_slut) : v32, v12 ? (v15 ? Math.min(s[694], v16) : s[694]) : v16, v20 ? (v23 ? Math.min(s[697], v24) : s[697]) : v24)
  const v35 = Math.max(v28 ? (v31 ? Math.max(SDL_27_1_4_slut_hoej, v33) : SDL_27_1_4_slut_hoej) : v33, v12 ? (v15 ? Math.max(s[695], v17) : s[695]) : v17, v20 ? (v23 ? Math.max(s[698], v25) : s[698]) : v25)
  const v36 = (v12 || v13 || v14) && (v20 || v21 || v22) && (v28 || v29 || v30)
  const v37 = s[104] && s[700] || s[112] && s[158] || s[111] && s[700] && s[158] || s[111] && !((!s[696] || !s[700] && s[694] === s[695]) && s[701] && (s[696] && s[156] || !s[696] && !s[156]) && (!s[696] || s[160] === s[694])) || s[105] && s[702] || s[113] && s[158] || s[111] && s[702] && s[158] || s[111] && !((!s[699] || !s[702] && s[697] === s[698]) && s[701] && (s[699] && s[156] || !s[699] && !s[156]) && (!s[699] || s[160] === s[697])) || s[106] && SDL_27_1_4_slut_ir || s[114] && s[158] || s[109] && SDL_27_1_4_slut_ir && s[158] || s[109] && !((!SDL_27_1_4_slut_er || !SDL_27_1_4_slut_ir && SDL_27_1_4_slut === SDL_27_1_4_slut_hoej) && s[701] && (SDL_27_1_4_slut_er && s[156] || !SDL_27_1_4_slut_er && !s[156]) && (!SDL_27_1_4_slut_er || s[160] === SDL_27_1_4_slut))
  const v38 = v9 && v36
  const v39 = s[703] && v36 && v35 >= NEVER
  const v40 = v8 || v38 || v39
  const v41 = v9 && v37 || s[703] && !((!v36 || !v37 && v34 === v35) && v36 && v34 === NEVER)
  const SDL_27_1_slut = s[93] ? FIRST_DAY : v38 || v39 ? (v38 ? v34 : NEVER) : NEVER
  s[2190] = SDL_27_1_slut
  const SDL_27_1_slut_hoej = s[93] ? NEVER : v8 ? NEVER : v35
  s[2191] = SDL_27_1_slut_hoej
  const SDL_27_1_slut_er = s[163] && (s[93] || s[94] && v40 || s[115] && v40)
  s[2192] = SDL_27_1_slut_er
  const SDL_27_1_slut_ir = s[163] && (s[93] || s[94] && v41 || s[115] && v41 || s[102]) || s[704]
  s[2193] = SDL_27_1_slut_ir
  // SDL.29.1: Forlængelse for pensionister m.fl. (SDL § 29)
  const SDL_29_1 = s[651] && !s[61] && (!s[705] || f.laegenVenterArbejdeInden26Uger)
  s[2194] = SDL_29_1
  const SDL_29_1_nej = s[651] && !s[61] && (!s[705] || f.laegenVenterArbejdeInden26Uger === false)
  s[2195] = SDL_29_1_nej
  const SDL_29_1_ir = !s[651] || s[61] || !s[705]
  s[2196] = SDL_29_1_ir
  // SDL.30.1.fri: Første fraværsdag, når du blev syg i aftalt fri (SDL § 30, stk. 1)
  const v49 = Math.max(s[58], shiftDays(f.fridageneSlutter, 1))
  const SDL_30_1_fri = s[1] ? v49 : FIRST_DAY
  s[2197] = SDL_30_1_fri
  const SDL_30_1_fri_hoej = s[1] ? v49 : NEVER
  s[2198] = SDL_30_1_fri_hoej
  const SDL_30_1_fri_ir = f.sygUnderAftaltFri === false || !s[1]
  s[2199] = SDL_30_1_fri_ir
  // SDL.35.2: Arbejdsgiveren betaler tidligst fra (SDL § 35, stk. 2)
  const v53 = shiftDays(f.sygemeldtTilArbejdsgiver, 1)
  const v54 = f.fyldestgoerendeBegrundelse === false || !s[61]
  s[711] = v54
  const v55 = f.fyldestgoerendeBegrundelse && s[63]
  s[715] = v55
  const v56 = f.sygemeldtITide && !s[61] || f.sygemeldtITide === false && (f.indsigelseModSenSygemelding && v54 || f.indsigelseModSenSygemelding === false && !s[61])
  const v57 = f.sygemeldtITide && s[63] || f.sygemeldtITide === false && (f.indsigelseModSenSygemelding && v55 || f.indsigelseModSenSygemelding === false && s[63])
  const SDL_35_2 = s[120] ? FIRST_DAY : f.sygemeldtITide ? s[116] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[116] : v53) : s[116]
  s[2211] = SDL_35_2
  const SDL_35_2_hoej = s[120] ? NEVER : f.sygemeldtITide ? s[118] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[118] : v53) : s[118]
  s[2212] = SDL_35_2_hoej
  const SDL_35_2_er = s[129] && (s[120] || s[123] && v56 || s[131] && v56)
  s[2213] = SDL_35_2_er
  const SDL_35_2_ir = s[129] && (s[120] || s[123] && v57 || s[131] && v57 || s[121]) || s[130] || s[128]
  s[2214] = SDL_35_2_ir
  // SDL.35.3: Du skal have meldt dig syg til a-kassen (SDL § 35, stk. 3)
  const v62 = !s[61] && s[117] && s[706]
  s[713] = v62
  const v63 = !s[61] && s[707] && s[119]
  s[714] = v63
  const SDL_35_3 = s[120] ? FIRST_DAY : v62 ? FIRST_DAY : s[116]
  s[710] = SDL_35_3
  const SDL_35_3_hoej = s[120] ? NEVER : v62 ? NEVER : s[118]
  s[709] = SDL_35_3_hoej
  const SDL_35_3_er = s[145] && (s[120] || v62 || v63 && !s[61])
  s[708] = SDL_35_3_er
  const SDL_35_3_ir = !s[145] || s[120] || v62 || v63 && s[63] || s[121]
  s[712] = SDL_35_3_ir
}

function svar_69(f, s) {
  // SDL.35.3.fra: Ret tidligst fra (SDL § 35, stk. 3)
  const v0 = s[708] && s[709] >= f.anmeldtTilAkasse
  s[3566] = v0
  const v1 = s[708] && s[710] < f.anmeldtTilAkasse
  s[3567] = v1
  const v2 = f.fyldestgoerendeBegrundelse ? s[116] : f.anmeldtTilAkasse
  const v3 = f.fyldestgoerendeBegrundelse ? s[118] : f.anmeldtTilAkasse
  const v4 = Math.max(s[116], v2)
  const v5 = Math.min(s[118], v3)
  const v6 = v0 && !s[61]
  const v7 = v1 && s[711]
  const v8 = s[712] && !s[61] && v5 >= v4
  const v9 = v7 || v8
  const v10 = v7 ? (v8 ? Math.min(v2, v4) : v2) : v4
  const v11 = v7 ? (v8 ? Math.max(v3, v5) : v3) : v5
  const SDL_35_3_fra = s[120] ? FIRST_DAY : s[713] ? FIRST_DAY : v6 ? (v9 ? Math.min(s[116], v10) : s[116]) : v10
  s[2215] = SDL_35_3_fra
  const SDL_35_3_fra_hoej = s[120] ? NEVER : s[713] ? NEVER : v6 ? (v9 ? Math.max(s[118], v11) : s[118]) : v11
  s[2216] = SDL_35_3_fra_hoej
  const SDL_35_3_fra_er = s[145] && (s[120] || s[713] || s[714] && (v6 || v7 || v8))
  s[2217] = SDL_35_3_fra_er
  const SDL_35_3_fra_ir = !s[145] || s[120] || s[713] || s[714] && (v0 && s[63] || v1 && s[715] || s[712] && s[63] && s[715] || s[712] && !(s[716] && (!s[711] || !s[715] && v2 === v3) && (!s[61] || s[61] && !s[711]) && (s[61] || s[116] === v2))) || s[121]
  s[2218] = SDL_35_3_fra_ir
  // SDL.38.1: Du skal have søgt kommunen om sygedagpenge (SDL § 38, stk. 1)
  const v16 = f.arbejdsgiverensBetaling === 'sygedagpenge'
  s[737] = v16
  const v17 = shiftDays(f.sidsteDagMedBetaling, 7)
  s[738] = v17
  const v18 = shiftDays(s[116], 7)
  s[747] = v18
  const v19 = shiftDays(s[118], 7)
  s[749] = v19
  const v20 = v16 || !s[61]
  s[741] = v20
  const v21 = !v16 && s[63]
  s[745] = v21
  const v22 = v16 ? v17 : v18
  const v23 = v16 ? v17 : v19
  const v24 = s[116] <= 15426 /* 2012-03-27 */
  s[734] = v24
  const v25 = !s[61] && s[122] && v24
  s[727] = v25
  const v26 = s[118] >= 15427 /* 2012-03-28 */
  const v27 = !s[61] && v26 && s[706]
  s[742] = v27
  const v28 = !s[61] && s[707] && s[132]
  const v29 = shiftDays(f.underretningsbrevAfsendt, 8)
  const v30 = shiftDays(s[116], 21)
  s[735] = v30
  const v31 = shiftDays(s[118], 21)
  s[736] = v31
  const v32 = shiftDays(f.sidsteDagMedBetaling, 21)
  const v33 = v16 || s[717] || !s[61]
  const v34 = v16 ? v32 : s[717] ? NEVER : v30
  const v35 = v16 ? v32 : s[717] ? NEVER : v31
  const v36 = !s[145] && !v16 && !s[717] && s[63]
  const v37 = s[718] && !s[61]
  const v38 = s[718] && s[63]
  const v39 = s[718] ? v18 : f.underretningsbrevSendt ? v29 : s[145] ? v30 : v34
  const v40 = s[718] ? v19 : f.underretningsbrevSendt ? v29 : s[145] ? v31 : v35
  const v41 = s[718] ? v18 : f.underretningsbrevSendt ? v29 : s[145] ? v32 : v34
  const v42 = s[718] ? v19 : f.underretningsbrevSendt ? v29 : s[145] ? v32 : v35
  const v43 = s[123] && v20
  const v44 = v25 && v20
  const v45 = v28 && (v37 || !s[718] && (f.underretningsbrevSendt || s[145] && !s[61] || !s[145] && v33))
  const v46 = s[135] && (v37 || !s[718] && (f.underretningsbrevSendt || s[145] || v33))
  const v47 = v27 || v45 || v46
  const v48 = v27 ? FIRST_DAY : v45 ? (v46 ? Math.min(v39, v41) : v39) : v41
  const v49 = v44 || v47
  const v50 = v44 ? (v47 ? Math.min(v22, v48) : v22) : v48
  const SDL_38_1 = s[120] ? FIRST_DAY : v43 ? (v49 ? Math.min(v22, v50) : v22) : v50
  s[2219] = SDL_38_1
  const v52 = v27 ? NEVER : v45 ? (v46 ? Math.max(v40, v42) : v40) : v42
  const v53 = v44 ? (v47 ? Math.max(v23, v52) : v23) : v52
  const SDL_38_1_hoej = s[120] ? NEVER : v43 ? (v49 ? Math.max(v23, v53) : v23) : v53
  s[2220] = SDL_38_1_hoej
  const v55 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  s[726] = v55
  const SDL_38_1_er = v55 && (s[120] || v43 || v44 || v27 || v45 || v46)
  s[2221] = SDL_38_1_er
  const SDL_38_1_ir = !v55 || s[120] || s[123] && v21 || v25 && v21 || v27 || v28 && (v38 || !s[718] && f.underretningsbrevSendt === false && (s[719] || v36)) || s[135] && (v38 || !s[718] && f.underretningsbrevSendt === false && v36) || s[121]
  s[2222] = SDL_38_1_ir
  // SDL.38.7.tide: Du søgte i tide (SDL § 38, stk. 1)
  const v58 = SDL_38_1_er && SDL_38_1_hoej >= f.anmodningModtaget
  const v59 = SDL_38_1_er && SDL_38_1 < f.anmodningModtaget
  const SDL_38_7_tide = v55 && (s[120] || s[123] && v58 || s[131] && v58)
  s[723] = SDL_38_7_tide
  const SDL_38_7_tide_nej = v55 && (s[120] || s[123] && v59 || s[131] && v59)
  s[724] = SDL_38_7_tide_nej
  const SDL_38_7_tide_ir = !v55 || s[120] || s[123] && SDL_38_1_ir || s[131] && SDL_38_1_ir || s[121]
  s[725] = SDL_38_7_tide_ir
  // SDL.38.8: Den for sene ansøgning undskyldes (SDL § 38, stk. 8-9)
  const v63 = !s[61] && s[593] >= f.anmodningModtaget
  s[3572] = v63
  const v64 = !s[61] && s[592] < f.anmodningModtaget
  s[3573] = v64
  const v65 = v64 || f.undskyldendeForhold === false
  s[3571] = v65
  const v66 = (v63 || s[63]) && f.undskyldendeForhold
  s[3570] = v66
  const v67 = shiftDays(f.sidsteDagMedBetaling, 28) >= f.anmodningModtaget
  s[3575] = v67
  const v68 = s[124] && f.arbejdsgiverAnmeldteIkke && f.fratraeder && v67
  s[3574] = v68
  const v69 = v66 || v68
  const v70 = v65 && !v68
  const v71 = !s[61] && v26 && s[116] <= 19722 /* 2023-12-31 */
  s[728] = v71
  const v72 = !s[61] && s[118] >= 19723 /* 2024-01-01 */ && s[119]
  s[729] = v72
  const SDL_38_8 = v55 && (s[120] || s[123] && v69 || v25 && v69 || v71 && v69 || v72 && v69)
  s[720] = SDL_38_8
  const SDL_38_8_nej = v55 && (s[120] || s[123] && v70 || v25 && v70 || v71 && v70 || v72 && v70)
  s[722] = SDL_38_8_nej
  const SDL_38_8_ir = !v55 || s[128]
  s[721] = SDL_38_8_ir
}

function svar_70(f, s) {
  // SDL.38.7: Kommunen betaler tidligst fra (SDL § 38, stk. 7)
  const v0 = Math.max(s[116], f.anmodningModtaget)
  const v1 = Math.min(s[118], f.anmodningModtaget)
  const v2 = s[720] && !s[61]
  const v3 = s[721] && !s[61] && v1 >= v0
  const v4 = s[722] || v3
  const v5 = s[722] ? (v3 ? Math.min(f.anmodningModtaget, v0) : f.anmodningModtaget) : v0
  const v6 = v2 ? (v4 ? Math.min(s[116], v5) : s[116]) : v5
  const v7 = s[722] ? (v3 ? Math.max(f.anmodningModtaget, v1) : f.anmodningModtaget) : v1
  const v8 = v2 ? (v4 ? Math.max(s[118], v7) : s[118]) : v7
  const v9 = v2 || s[722] || v3
  const v10 = s[720] && s[63] || s[721] && !(s[716] && !s[61] && (s[61] || s[116] === f.anmodningModtaget))
  const v11 = Math.max(s[116], v6)
  const v12 = Math.min(s[118], v8)
  const v13 = s[723] && !s[61]
  const v14 = s[724] && v9
  const v15 = s[725] && !s[61] && v9 && v12 >= v11
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(v6, v11) : v6) : v11
  const v18 = v14 ? (v15 ? Math.max(v8, v12) : v8) : v12
  const v19 = v13 || v14 || v15
  const v20 = s[723] && s[63] || s[724] && v10 || s[725] && s[63] && v10 || s[725] && !(s[716] && (!v9 || !v10 && v6 === v8) && (!s[61] && v9 || s[61] && !v9) && (s[61] || s[116] === v6))
  const SDL_38_7 = s[120] ? FIRST_DAY : v13 ? (v16 ? Math.min(s[116], v17) : s[116]) : v17
  s[2223] = SDL_38_7
  const SDL_38_7_hoej = s[120] ? NEVER : v13 ? (v16 ? Math.max(s[118], v18) : s[118]) : v18
  s[2224] = SDL_38_7_hoej
  const SDL_38_7_er = s[726] && (s[120] || s[123] && v19 || s[727] && v19 || s[728] && v19 || s[729] && v19)
  s[2225] = SDL_38_7_er
  const SDL_38_7_ir = !s[726] || s[120] || s[123] && v20 || s[727] && v20 || s[728] && v20 || s[729] && v20 || s[121]
  s[2226] = SDL_38_7_ir
  // SDL.40.1: Arbejdsgiveren skal have meldt fraværet (SDL § 40, stk. 1-3)
  const v25 = s[576] && s[62] >= s[730]
  s[3577] = v25
  const v26 = s[576] && s[62] < s[731]
  s[3578] = v26
  const v27 = shiftDays(s[116], 28)
  s[784] = v27
  const v28 = shiftDays(s[118], 28)
  s[783] = v28
  const v29 = !s[717] || !s[61]
  const v30 = s[717] && s[63]
  const v31 = s[717] ? v27 : NEVER
  const v32 = s[717] ? v28 : NEVER
  const v33 = v29 && v32 >= NEVER
  const v34 = v25 && v29
  const v35 = s[580] && v33
  const v36 = v34 ? v31 : NEVER
  const v37 = v26 ? NEVER : v32
  const v38 = v34 ? (v26 || v35 ? Math.max(v32, v37) : v32) : v37
  const v39 = v34 || v26 || v35
  const v40 = v25 && v30 || s[580] && !((!v29 || !v30 && v31 === v32) && v29 && (!v29 || v31 === NEVER))
  const v41 = !s[61] && s[122] && s[732]
  const v42 = !s[61] && s[733] && s[734]
  const v43 = !s[61] && s[62] >= s[735]
  s[787] = v43
  const v44 = !s[61] && s[62] < s[736]
  s[785] = v44
  const v45 = v43 && v29
  const v46 = s[63] && v33
  const v47 = v45 ? v31 : NEVER
  const v48 = v44 ? NEVER : v32
  const v49 = v45 ? (v44 || v46 ? Math.max(v32, v48) : v32) : v48
  const v50 = f.arbejdsgiverensBetaling === 'ingen'
  s[3579] = v50
  const v51 = s[737] ? s[738] : s[739]
  const v52 = s[737] ? s[738] : s[740]
  const v53 = v25 && s[741]
  const v54 = s[580] && s[741] && v52 >= NEVER
  const v55 = v26 ? NEVER : v52
  const v56 = s[123] && v39
  const v57 = v41 && v39
  const v58 = v42 && (v45 || v44 || v46)
  const v59 = s[714] && (v50 && !s[61] || !v50 && (v53 || v26 || v54))
  const v60 = s[742] || v59
  const v61 = s[742] ? FIRST_DAY : v50 ? s[743] : v53 ? v51 : NEVER
  const v62 = v58 || v60
  const v63 = v58 ? (v60 ? Math.min(v47, v61) : v47) : v61
  const v64 = v57 || v62
  const v65 = v57 ? (v62 ? Math.min(v36, v63) : v36) : v63
  const SDL_40_1 = s[120] ? FIRST_DAY : v56 ? (v64 ? Math.min(v36, v65) : v36) : v65
  s[2227] = SDL_40_1
  const v67 = s[742] ? NEVER : v50 ? s[744] : v53 ? (v26 || v54 ? Math.max(v52, v55) : v52) : v55
  const v68 = v58 ? (v60 ? Math.max(v49, v67) : v49) : v67
  const v69 = v57 ? (v62 ? Math.max(v38, v68) : v38) : v68
  const SDL_40_1_hoej = s[120] ? NEVER : v56 ? (v64 ? Math.max(v38, v69) : v38) : v69
  s[2228] = SDL_40_1_hoej
  const SDL_40_1_er = s[124] && (s[120] || v56 || v57 || v58 || s[742] || v59)
  s[2229] = SDL_40_1_er
  const SDL_40_1_ir = !s[124] || s[120] || s[123] && v40 || v41 && v40 || v42 && (v43 && v30 || s[63] && !((!v29 || !v30 && v31 === v32) && v29 && (!v29 || v31 === NEVER))) || s[742] || s[714] && (v50 && s[63] || !v50 && (v25 && s[745] || s[580] && !((!s[741] || !s[745] && v51 === v52) && s[741] && (!s[741] || v51 === NEVER)))) || s[121]
  s[2230] = SDL_40_1_ir
}

function svar_71(f, s) {
  // SDL.40a.1: A-kassen skal have meldt fraværet (SDL § 40 a, stk. 1)
  const v0 = !s[61] && s[707] && s[116] <= 16248 /* 2014-06-27 */
  const v1 = shiftDays(f.anmeldtTilAkasse, 7)
  const v2 = !s[61] && s[118] >= 16249 /* 2014-06-28 */ && s[116] <= 16658 /* 2015-08-11 */
  const v3 = !s[61] && s[118] >= 16659 /* 2015-08-12 */ && s[119]
  const v4 = f.oplystDelvistLedig ? v1 : shiftDays(f.anmeldtTilAkasse, 21)
  const v5 = v2 || v3
  const v6 = v2 ? FIRST_DAY : v4
  const v7 = s[742] || v0 || v5
  const SDL_40a_1 = s[120] ? FIRST_DAY : s[727] || v7 ? (v7 ? (s[742] ? FIRST_DAY : v0 ? (v5 ? Math.min(v1, v6) : v1) : v6) : NEVER) : NEVER
  s[2231] = SDL_40a_1
  const v9 = v2 ? NEVER : v4
  const SDL_40a_1_hoej = s[120] ? NEVER : s[123] ? NEVER : s[727] ? NEVER : s[742] ? NEVER : v0 ? (v5 ? Math.max(v1, v9) : v1) : v9
  s[2232] = SDL_40a_1_hoej
  const SDL_40a_1_er = s[145] && (s[120] || s[123] || s[727] || s[742] || v0 || v2 || v3)
  s[2233] = SDL_40a_1_er
  const SDL_40a_1_ir = !s[145] || s[120] || s[742] || v2 || s[121]
  s[2234] = SDL_40a_1_ir
  // SDL.43.1: Du skal have meldt dig syg til kommunen (SDL § 43, stk. 1)
  const v13 = shiftDays(f.tredjeFravaersdag, 7)
  const v14 = s[746] ? s[747] : s[748] ? v13 : s[735]
  const v15 = s[746] ? s[749] : s[748] ? v13 : s[736]
  const v16 = !s[61] && s[750] && s[119]
  const v17 = f.aftaleForSelvstaendig ? s[747] : v14
  const v18 = f.aftaleForSelvstaendig ? s[749] : v15
  const v19 = v16 && (f.aftaleForSelvstaendig && !s[61] || f.aftaleForSelvstaendig === false && s[751])
  const v20 = s[752] || v19
  const v21 = s[752] ? (v19 ? Math.min(v14, v17) : v14) : v17
  const SDL_43_1 = s[120] ? FIRST_DAY : s[753] ? (v20 ? Math.min(v14, v21) : v14) : v21
  s[2235] = SDL_43_1
  const v23 = s[752] ? (v19 ? Math.max(v15, v18) : v15) : v18
  const SDL_43_1_hoej = s[120] ? NEVER : s[753] ? (v20 ? Math.max(v15, v23) : v15) : v23
  s[2236] = SDL_43_1_hoej
  const SDL_43_1_er = s[140] && (s[120] || s[753] || s[752] || v19)
  s[2237] = SDL_43_1_er
  const SDL_43_1_ir = !s[140] || s[120] || s[754] || s[755] || v16 && (f.aftaleForSelvstaendig && s[63] || f.aftaleForSelvstaendig === false && s[756]) || s[121]
  s[2238] = SDL_43_1_ir
  // SDL.43.5: Den for sene anmeldelse undskyldes (SDL § 43, stk. 5)
  const v27 = !s[61] && s[593] >= f.selvstaendigAnmeldt
  s[3582] = v27
  const v28 = !s[61] && s[592] < f.selvstaendigAnmeldt
  s[3583] = v28
  const v29 = v28 || f.undskyldendeForhold === false
  const v30 = v27 || s[63]
  const v31 = v30 && f.undskyldendeForhold
  const v32 = !s[61] && s[122] && s[116] <= 15111 /* 2011-05-17 */
  s[780] = v32
  const v33 = !s[61] && s[118] >= 15112 /* 2011-05-18 */ && s[116] <= 15207 /* 2011-08-21 */
  s[781] = v33
  const v34 = f.undskyldendeForhold || f.nemrefusionNede
  s[3584] = v34
  const v35 = v28 || !v34
  const v36 = v30 && v34
  const v37 = !s[61] && s[118] >= 15208 /* 2011-08-22 */ && s[119]
  s[782] = v37
  const SDL_43_5 = s[140] && (s[120] || s[123] && v31 || v32 && v31 || v33 && v36 || v37 && v36)
  s[2246] = SDL_43_5
  const SDL_43_5_nej = s[140] && (s[120] || s[123] && v29 || v32 && v29 || v33 && v35 || v37 && v35)
  s[2247] = SDL_43_5_nej
  const SDL_43_5_ir = !s[140] || s[128]
  s[2248] = SDL_43_5_ir
  // SDL.43.4: Kommunen betaler tidligst fra (SDL § 43, stk. 4)
  const v41 = SDL_43_1_er && SDL_43_1_hoej >= f.selvstaendigAnmeldt
  s[3585] = v41
  const v42 = SDL_43_1_er && SDL_43_1 < f.selvstaendigAnmeldt
  s[3586] = v42
  const v43 = Math.max(s[116], f.selvstaendigAnmeldt)
  const v44 = Math.min(s[118], f.selvstaendigAnmeldt)
  const v45 = SDL_43_5 && !s[61]
  const v46 = SDL_43_5_ir && !s[61] && v44 >= v43
  const v47 = SDL_43_5_nej || v46
  const v48 = SDL_43_5_nej ? (v46 ? Math.min(f.selvstaendigAnmeldt, v43) : f.selvstaendigAnmeldt) : v43
  const v49 = v45 ? (v47 ? Math.min(s[116], v48) : s[116]) : v48
  const v50 = SDL_43_5_nej ? (v46 ? Math.max(f.selvstaendigAnmeldt, v44) : f.selvstaendigAnmeldt) : v44
  const v51 = v45 ? (v47 ? Math.max(s[118], v50) : s[118]) : v50
  const v52 = v45 || SDL_43_5_nej || v46
  const v53 = SDL_43_5 && s[63] || SDL_43_5_ir && !(s[716] && !s[61] && (s[61] || s[116] === f.selvstaendigAnmeldt))
  const v54 = Math.max(s[116], v49)
  const v55 = Math.min(s[118], v51)
  const v56 = v41 && !s[61]
  const v57 = v42 && v52
  const v58 = SDL_43_1_ir && !s[61] && v52 && v55 >= v54
  const v59 = v57 || v58
  const v60 = v57 ? (v58 ? Math.min(v49, v54) : v49) : v54
  const v61 = v57 ? (v58 ? Math.max(v51, v55) : v51) : v55
  const v62 = v56 || v57 || v58
  const v63 = v41 && s[63] || v42 && v53 || SDL_43_1_ir && s[63] && v53 || SDL_43_1_ir && !(s[716] && (!v52 || !v53 && v49 === v51) && (!s[61] && v52 || s[61] && !v52) && (s[61] || s[116] === v49))
  const SDL_43_4 = s[120] ? FIRST_DAY : v56 ? (v59 ? Math.min(s[116], v60) : s[116]) : v60
  s[2239] = SDL_43_4
  const SDL_43_4_hoej = s[120] ? NEVER : v56 ? (v59 ? Math.max(s[118], v61) : s[118]) : v61
  s[2240] = SDL_43_4_hoej
  const SDL_43_4_er = s[140] && (s[120] || s[123] && v62 || s[131] && v62)
  s[2241] = SDL_43_4_er
  const SDL_43_4_ir = !s[140] || s[120] || s[123] && v63 || s[131] && v63 || s[121]
  s[2242] = SDL_43_4_ir
  // SDL.43.4.tide: Du meldte dig i tide (SDL § 43, stk. 1)
  const SDL_43_4_tide = s[140] && (s[120] || s[123] && v41 || s[131] && v41)
  s[2243] = SDL_43_4_tide
  const SDL_43_4_tide_nej = s[140] && (s[120] || s[123] && v42 || s[131] && v42)
  s[2244] = SDL_43_4_tide_nej
  const SDL_43_4_tide_ir = !s[140] || s[120] || s[123] && SDL_43_1_ir || s[131] && SDL_43_1_ir || s[121]
  s[2245] = SDL_43_4_tide_ir
  // SDL.45.4: Præmiernes del af udgifterne (SDL § 45, stk. 4)
  const v71 = s[746] ? 8500 : s[748] ? 5500 : 0
  const SDL_45_4 = s[1] ? v71 : -Infinity
  s[2249] = SDL_45_4
  const SDL_45_4_hoej = s[1] ? v71 : Infinity
  s[2250] = SDL_45_4_hoej
  // SDL.51.1: Lediges sygedagpenge pr. uge (SDL § 51)
  const SDL_51_1 = s[1] ? f.dagpengePrUge : -Infinity
  s[762] = SDL_51_1
  const SDL_51_1_hoej = s[1] ? f.dagpengePrUge : Infinity
  s[763] = SDL_51_1_hoej
}

function svar_72(f, s) {
  // SDL.52.1: Selvstændiges sygedagpenge pr. uge ved fuldt fravær (SDL § 52, stk. 1)
  const v0 = f.selvstaendigForsikring === 'ingen'
  s[779] = v0
  const v1 = quotient([s[22], 2], [3], 'nærmeste', 100)
  const v2 = quotient([s[23], 2], [3], 'nærmeste', 100)
  const SDL_52_1_er = !s[1] || v0 || !(!s[24] && !s[25] && s[22] === s[23])
  s[2265] = SDL_52_1_er
  const SDL_52_1_ir = !s[1] || !v0 && s[26] || s[25]
  s[2266] = SDL_52_1_ir
  const SDL_52_1 = s[1] ? Math.min(s[22], v0 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, s[24] ? Math.min(v1, v2) : -Infinity)) : -Infinity
  s[2263] = SDL_52_1
  const SDL_52_1_hoej = s[1] ? Math.min(s[23], v0 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, s[24] ? Math.max(v1, v2) : Infinity)) : Infinity
  s[2264] = SDL_52_1_hoej
  // SDL.53.3: Selvstændiges sygedagpenge pr. uge (SDL § 53, stk. 3)
  const v7 = f.vurderingsdato >= 14692 /* 2010-03-24 */
  s[3587] = v7
  const v8 = SDL_52_1 > -Infinity && SDL_52_1_hoej < Infinity
  const v9 = quotient([SDL_52_1, 3], [4], 'nærmeste', 1)
  const v10 = quotient([SDL_52_1_hoej, 3], [4], 'nærmeste', 1)
  const v11 = SDL_52_1_er && !(!v8 && (!SDL_52_1_er || !SDL_52_1_ir && SDL_52_1 === SDL_52_1_hoej))
  const v12 = SDL_52_1_ir || !v8
  const v13 = quotient([SDL_52_1], [2], 'nærmeste', 1)
  const v14 = quotient([SDL_52_1_hoej], [2], 'nærmeste', 1)
  const v15 = s[408] && SDL_52_1_er
  const v16 = s[408] && SDL_52_1_ir
  const SDL_53_3_er = !v7 || v15 || !s[408] && (s[757] && v11 || !s[757] && (!s[378] || v11))
  s[2278] = SDL_53_3_er
  const SDL_53_3_ir = !v7 || v16 || !s[408] && (s[757] && v12 || !s[757] && s[378] && v12)
  s[2279] = SDL_53_3_ir
  const SDL_53_3 = v7 ? (s[408] ? SDL_52_1 : s[757] ? (v8 ? Math.min(v9, v10) : -Infinity) : s[378] ? (v8 ? Math.min(v13, v14) : -Infinity) : 0) : -Infinity
  s[2276] = SDL_53_3
  const SDL_53_3_hoej = v7 ? (s[408] ? SDL_52_1_hoej : s[757] ? (v8 ? Math.max(v9, v10) : Infinity) : s[378] ? (v8 ? Math.max(v13, v14) : Infinity) : 0) : Infinity
  s[2277] = SDL_53_3_hoej
  // SDL.53.2: Beløb som ved fuldt fravær (SDL § 53, stk. 2)
  const v21 = f.vurderingsdato >= 13605 /* 2007-04-02 */
  s[953] = v21
  const v22 = f.ledigUdenLoen || s[145] || f.arbejdsgiverTilbyderDeltid === false
  const SDL_53_2 = !v21 || v22
  s[2274] = SDL_53_2
  const SDL_53_2_nej = !v21 || !v22
  s[2275] = SDL_53_2_nej
  // SDL.50.1: Det højeste beløb pr. time (SDL § 50, stk. 1)
  const v25 = quotient([s[22], 100], [3700], 'nærmeste', 1)
  const v26 = quotient([s[23], 100], [3700], 'nærmeste', 1)
  const SDL_50_1 = s[1] ? (s[24] ? Math.min(v25, v26) : -Infinity) : -Infinity
  s[764] = SDL_50_1
  const SDL_50_1_hoej = s[1] ? (s[24] ? Math.max(v25, v26) : Infinity) : Infinity
  s[765] = SDL_50_1_hoej
  // SDL.47.1: Sygedagpenge pr. uge ved fuldt fravær (SDL § 47, stk. 1)
  const v29 = s[758] && f.timefortjeneste >= SDL_50_1
  s[3591] = v29
  const v30 = s[758] && f.timefortjeneste < SDL_50_1_hoej
  s[3592] = v30
  const v31 = f.normalTimerPrUge >= 3700
  s[3593] = v31
  const v32 = v30 || !v31
  s[3590] = v32
  const v33 = v29 || s[759]
  const v34 = v33 && v31
  s[3589] = v34
  const v35 = Math.min(f.timefortjeneste, SDL_50_1)
  const v36 = Math.min(f.timefortjeneste, SDL_50_1_hoej)
  const v37 = v35 <= -Infinity
  const v38 = quotient([v35, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v39 = quotient([v36, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v40 = s[758] && !(v37 && (!s[758] || !s[759] && v35 === v36))
  const v41 = Math.min(s[22], v37 ? -Infinity : Math.min(v38, v39))
  const v42 = Math.min(s[23], v37 ? Infinity : Math.max(v38, v39))
  const v43 = s[759] || v37 || s[25]
  const v44 = v32 && v40
  const v45 = v34 || v44
  const v46 = v34 && s[25] || v32 && v43
  const SDL_47_1 = s[120] ? -Infinity : v34 ? (v44 ? Math.min(s[22], v41) : s[22]) : v41
  s[774] = SDL_47_1
  const SDL_47_1_hoej = s[120] ? Infinity : v34 ? (v44 ? Math.max(s[23], v42) : s[23]) : v42
  s[775] = SDL_47_1_hoej
  const SDL_47_1_er = s[120] || s[123] && v45 || s[760] && v45 || s[135] && v45
  s[773] = SDL_47_1_er
  const SDL_47_1_ir = s[120] || s[123] && v46 || s[760] && v46 || s[135] && v46 || s[121]
  s[777] = SDL_47_1_ir
  // SDL.53.1: Lønmodtagerens sygedagpenge pr. uge (SDL § 53, stk. 1)
  const v51 = Math.max(0, s[761])
  const v52 = v51 >= 3700
  s[3596] = v52
  const v53 = v30 || !v52
  s[3595] = v53
  const v54 = v33 && v52
  s[3594] = v54
  const v55 = quotient([v35, v51], [100], 'nærmeste', 1)
  const v56 = quotient([v36, v51], [100], 'nærmeste', 1)
  const v57 = Math.min(s[22], v37 ? -Infinity : Math.min(v55, v56))
  const v58 = Math.min(s[23], v37 ? Infinity : Math.max(v55, v56))
  const v59 = v53 && v40
  const v60 = v54 || v59
  const v61 = v54 ? (v59 ? Math.min(s[22], v57) : s[22]) : v57
  const v62 = v54 ? (v59 ? Math.max(s[23], v58) : s[23]) : v58
  const v63 = v54 && s[25] || v53 && v43
  const v64 = Math.max(SDL_47_1, v61)
  const v65 = Math.min(SDL_47_1_hoej, v62)
  const v66 = SDL_53_2 && SDL_47_1_er
  const v67 = SDL_53_2_nej && v60
  const v68 = !v21 && SDL_47_1_er && v60 && v65 >= v64
  const v69 = v67 || v68
  const v70 = v67 ? (v68 ? Math.min(v61, v64) : v61) : v64
  const v71 = v67 ? (v68 ? Math.max(v62, v65) : v62) : v65
  const SDL_53_1_er = !s[1] || v66 || v67 || v68
  s[770] = SDL_53_1_er
  const SDL_53_1_ir = !s[1] || SDL_53_2 && SDL_47_1_ir || SDL_53_2_nej && v63 || !v21 && SDL_47_1_ir && v63 || !v21 && !((!SDL_47_1_er || !SDL_47_1_ir && SDL_47_1 === SDL_47_1_hoej) && (!v60 || !v63 && v61 === v62) && (SDL_47_1_er && v60 || !SDL_47_1_er && !v60) && (!SDL_47_1_er || SDL_47_1 === v61))
  s[771] = SDL_53_1_ir
  const SDL_53_1 = s[1] ? (v66 ? (v69 ? Math.min(SDL_47_1, v70) : SDL_47_1) : v70) : -Infinity
  s[767] = SDL_53_1
  const SDL_53_1_hoej = s[1] ? (v66 ? (v69 ? Math.max(SDL_47_1_hoej, v71) : SDL_47_1_hoej) : v71) : Infinity
  s[768] = SDL_53_1_hoej
  // SDL.46.1: Sygedagpenge pr. uge (SDL § 46, stk. 1)
  const SDL_46_1_er = !s[1] || s[145] || s[140] && (v15 || !s[408] && SDL_53_3_er) || !s[140] && SDL_53_1_er
  s[2253] = SDL_46_1_er
  const SDL_46_1_ir = !s[1] || s[145] && !s[1] || !s[145] && (s[140] && (v16 || !s[408] && SDL_53_3_ir) || !s[140] && SDL_53_1_ir)
  s[2254] = SDL_46_1_ir
  const SDL_46_1 = s[1] ? (s[145] ? s[762] : s[140] ? (s[408] ? SDL_52_1 : SDL_53_3) : SDL_53_1) : -Infinity
  s[2251] = SDL_46_1
  const SDL_46_1_hoej = s[1] ? (s[145] ? s[763] : s[140] ? (s[408] ? SDL_52_1_hoej : SDL_53_3_hoej) : SDL_53_1_hoej) : Infinity
  s[2252] = SDL_46_1_hoej
}

function svar_73(f, s) {
  // SDL.47.1.3: Sygedagpenge pr. uge fra arbejdsgiveren (SDL § 47, stk. 1)
  const v0 = Math.min(s[764], f.timeloenHosArbejdsgiveren)
  const v1 = Math.min(s[765], f.timeloenHosArbejdsgiveren)
  const v2 = v0 <= -Infinity
  const v3 = quotient([v0, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v4 = quotient([v1, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v5 = s[758] && !(v2 && (!s[758] || !s[759] && v0 === v1))
  const v6 = s[759] || v2
  const SDL_47_1_3 = s[120] ? -Infinity : v2 ? -Infinity : Math.min(v3, v4)
  s[2255] = SDL_47_1_3
  const SDL_47_1_3_hoej = s[120] ? Infinity : v2 ? Infinity : Math.max(v3, v4)
  s[2256] = SDL_47_1_3_hoej
  const SDL_47_1_3_er = s[120] || s[123] && v5 || s[131] && v5
  s[2257] = SDL_47_1_3_er
  const SDL_47_1_3_ir = s[120] || s[123] && v6 || s[131] && v6 || s[121]
  s[2258] = SDL_47_1_3_ir
  // SDL.50.4: Sygedagpenge ved siden af løn (SDL § 50, stk. 4)
  const SDL_50_4 = s[1] ? Math.max(0, SDL_47_1_3 === -Infinity ? -Infinity : SDL_47_1_3 - f.loenUnderSygdomPrUge) : -Infinity
  s[2259] = SDL_50_4
  const SDL_50_4_hoej = s[1] ? Math.max(0, SDL_47_1_3_hoej === Infinity ? Infinity : SDL_47_1_3_hoej - f.loenUnderSygdomPrUge) : Infinity
  s[2260] = SDL_50_4_hoej
  const SDL_50_4_er = s[124] && (!s[1] || SDL_47_1_3_er)
  s[2261] = SDL_50_4_er
  const SDL_50_4_ir = !s[124] || !s[1] || SDL_47_1_3_ir
  s[2262] = SDL_50_4_ir
  // SDL.53.1.ialt: Sygedagpenge for timerne i alt (SDL § 53, stk. 1)
  const v15 = sum(f.timeregnskab, (r_timeregnskab) => { const r0_0 = r_timeregnskab.fra <= 13149 /* 2006-01-01 */ || r_timeregnskab.fra >= 20822 /* 2027-01-04 */ && r_timeregnskab.fra <= 2147483646; const r0_1 = SATS_66(r_timeregnskab.fra); const r0_2 = r_timeregnskab.fra === NEVER; const r0_3 = r0_2 || r0_0; const r0_4 = Math.min(f.timefortjeneste, r0_0 ? -Infinity : r0_1); const r0_5 = Math.min(f.timefortjeneste, r0_0 ? Infinity : r0_1); const r0_6 = r0_4 <= -Infinity; const r0_7 = Math.min(r0_6 ? -Infinity : Math.min(quotient([r0_4, r_timeregnskab.fravaerstimer], [100], 'nærmeste', 1), Math.round(r0_5 * r_timeregnskab.fravaerstimer / 100)), r0_0 ? -Infinity : SATS_1(r_timeregnskab.fra)); return !r0_2 && !(r0_6 && (r0_2 || !r0_3 && r0_4 === r0_5)) && !r0_2 ? (r0_3 || r0_6 || r0_3 ? Math.min(0, r0_7) : r0_7) : 0 })
  const v16 = sum(f.timeregnskab, (r_timeregnskab) => { const r0_0 = r_timeregnskab.fra <= 13149 /* 2006-01-01 */ || r_timeregnskab.fra >= 20822 /* 2027-01-04 */ && r_timeregnskab.fra <= 2147483646; const r0_1 = SATS_66(r_timeregnskab.fra); const r0_2 = r_timeregnskab.fra === NEVER; const r0_3 = Math.min(f.timefortjeneste, r0_0 ? -Infinity : r0_1); const r0_4 = Math.min(f.timefortjeneste, r0_0 ? Infinity : r0_1); const r0_5 = r0_3 <= -Infinity; return !r0_2 && !(r0_5 && (r0_2 || !(r0_2 || r0_0) && r0_3 === r0_4)) && !r0_2 ? Math.min(r0_5 ? Infinity : Math.max(quotient([r0_3, r_timeregnskab.fravaerstimer], [100], 'nærmeste', 1), Math.round(r0_4 * r_timeregnskab.fravaerstimer / 100)), r0_0 ? Infinity : SATS_1(r_timeregnskab.fra)) : 0 })
  const v17 = v15 > -Infinity && v16 < Infinity
  const v18 = quotient([v15, 1], [1], 'nærmeste', 1)
  const v19 = quotient([v16, 1], [1], 'nærmeste', 1)
  const SDL_53_1_ialt = s[1] ? (v17 ? Math.min(v18, v19) : -Infinity) : -Infinity
  s[2267] = SDL_53_1_ialt
  const SDL_53_1_ialt_hoej = s[1] ? (v17 ? Math.max(v18, v19) : Infinity) : Infinity
  s[2268] = SDL_53_1_ialt_hoej
  const SDL_53_1_ialt_er = s[124] && (!s[1] || !(!v17 && v15 === v16))
  s[2269] = SDL_53_1_ialt_er
  const SDL_53_1_ialt_ir = !s[124] || !s[1] || !v17
  s[2270] = SDL_53_1_ialt_ir
  // SDL.53.1.timer: Fraværstimer i alt (SDL § 53, stk. 1)
  const v24 = sum(f.timeregnskab, (r_timeregnskab) => r_timeregnskab.fravaerstimer)
  const SDL_53_1_timer = s[1] ? v24 : -Infinity
  s[2271] = SDL_53_1_timer
  const SDL_53_1_timer_hoej = s[1] ? v24 : Infinity
  s[2272] = SDL_53_1_timer_hoej
  const SDL_53_1_timer_ir = !s[124] || !s[1]
  s[2273] = SDL_53_1_timer_ir
  // SDL.53a.1: Ingen sygedagpenge på helligdagen (SDL § 53 a, stk. 1)
  const v28 = f.vurderingsdato >= 15523 /* 2012-07-02 */
  s[3597] = v28
  const v29 = intersectTable(ALL_DAYS, HELLIGDAGE_2)
  const v30 = v28 && countDays(v29, f.vurderingsdato, f.vurderingsdato) >= 1
  const SDL_53a_1 = !s[1] || v30
  s[2280] = SDL_53a_1
  const SDL_53a_1_nej = !s[1] || !v30
  s[2281] = SDL_53a_1_nej
  // SDL.53a.2: Dage med både sygedagpenge og dagpenge (SDL § 53 a, stk. 2)
  const v33 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'sygedagpenge')
  const v34 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'dagpenge')
  const v35 = intersect(v33, v34)
  const v36 = from(v35, 13332 /* 2006-07-03 */)
  const v37 = dayReaching(v36, 13332 /* 2006-07-03 */, 1)
  s[3598] = v37
  const SDL_53a_2_eksakt = v37 >= 16659 /* 2015-08-12 */
  s[850] = SDL_53a_2_eksakt
  const v39 = v37 >= NEVER
  s[849] = v39
  const SDL_53a_2 = !SDL_53a_2_eksakt ? NO_DAYS : v36
  s[2282] = SDL_53a_2
  const SDL_53a_2_hoej = !SDL_53a_2_eksakt ? ALL_DAYS : v36
  s[2283] = SDL_53a_2_hoej
  const SDL_53a_2_ir = v39 || !SDL_53a_2_eksakt
  s[2285] = SDL_53a_2_ir
  // SDL.53b.1: Refusion fra første dag ved covid-19 (SDL § 53 b, stk. 1-2)
  const v43 = f.vurderingsdato >= 18319 /* 2020-02-27 */
  s[3599] = v43
  const v44 = f.sygMedCovid19 || f.hjemmeEfterAnbefaling
  s[3603] = v44
  const v45 = s[124] && v44
  const v46 = f.vurderingsdato >= 18859 /* 2021-08-20 */
  s[3600] = v46
  const v47 = f.vurderingsdato >= 18954 /* 2021-11-23 */
  s[3601] = v47
  const v48 = f.vurderingsdato >= 19052 /* 2022-03-01 */
  s[3602] = v48
  const v49 = v47 && !v48 && v45
  const SDL_53b_1 = !s[1] || v43 && (!s[766] && v45 || s[766] && (!v46 || v49))
  s[2286] = SDL_53b_1
  const SDL_53b_1_nej = !s[1] || !v43 || !s[766] && !v45 || s[766] && (!v46 || !v49)
  s[2287] = SDL_53b_1_nej
  const SDL_53b_1_ir = !s[1] || v43 && s[766] && !v46
  s[2288] = SDL_53b_1_ir
  // SDL.54.1.beloeb: Refusion til arbejdsgiveren pr. uge (SDL § 54, stk. 1)
  const SDL_54_1_beloeb = s[1] ? Math.min(f.loenUnderSygdomPrUge, s[767]) : -Infinity
  s[2289] = SDL_54_1_beloeb
  const SDL_54_1_beloeb_hoej = s[1] ? Math.min(f.loenUnderSygdomPrUge, s[768]) : Infinity
  s[2290] = SDL_54_1_beloeb_hoej
  const SDL_54_1_beloeb_er = s[769] && (!s[1] || s[770])
  s[2291] = SDL_54_1_beloeb_er
  const SDL_54_1_beloeb_ir = s[769] && (!s[1] || s[771]) || s[772] || s[128]
  s[2292] = SDL_54_1_beloeb_ir
  // SDL.56.1.beloeb: Refusion med aftale pr. uge (SDL § 56, stk. 1)
  const v57 = Math.min(s[22], SDL_47_1_3)
  const v58 = Math.min(s[23], SDL_47_1_3_hoej)
  const v59 = SDL_47_1_3_ir || s[25]
  const v60 = s[123] && SDL_47_1_3_er
  const v61 = s[760] && SDL_47_1_3_er
  const v62 = s[135] && s[773]
  const v63 = v61 || v62
  const v64 = v61 ? (v62 ? Math.min(s[774], v57) : v57) : s[774]
  const SDL_56_1_beloeb = s[120] ? -Infinity : v60 ? (v63 ? Math.min(v57, v64) : v57) : v64
  s[2293] = SDL_56_1_beloeb
  const v66 = v61 ? (v62 ? Math.max(s[775], v58) : v58) : s[775]
  const SDL_56_1_beloeb_hoej = s[120] ? Infinity : v60 ? (v63 ? Math.max(v58, v66) : v58) : v66
  s[2294] = SDL_56_1_beloeb_hoej
  const SDL_56_1_beloeb_er = s[776] && (s[120] || v60 || v61 || v62)
  s[2295] = SDL_56_1_beloeb_er
  const SDL_56_1_beloeb_ir = s[776] && (s[120] || s[123] && v59 || s[760] && v59 || s[135] && s[777] || s[121]) || s[778] || s[128]
  s[2296] = SDL_56_1_beloeb_ir
}

function svar_74(f, s) {
  // SDL.56.2: Aftale om refusion fra første dag (SDL § 56, stk. 2)
  const v0 = f.aftaleIndgaaetDen >= 13332 /* 2006-07-03 */
  s[851] = v0
  const v1 = f.aftaleIndgaaetDen >= 13605 /* 2007-04-02 */
  s[3605] = v1
  const v2 = f.skoennedeFravaersdage >= 10
  s[3609] = v2
  const v3 = f.langvarigEllerKroniskLidelse && f.risikoenErVaesentligtForoeget && v2
  s[3608] = v3
  const v4 = f.dageBetaltForLidelsen >= 14
  s[3610] = v4
  const v5 = f.aftaleIndgaaetDen >= 14032 /* 2008-06-02 */
  s[3607] = v5
  const v6 = f.dageBetaltForLidelsen >= 15
  s[3611] = v6
  const v7 = f.dageBetaltForLidelsen >= 21
  s[3612] = v7
  const v8 = !v1 && (v3 || f.behandlingBesluttetVedAnsaettelsen || v4) || v1 && (!v5 && (v3 || f.behandlingBesluttetVedAnsaettelsen || v6) || v5 && (v3 || f.behandlingBesluttetVedAnsaettelsen || v7))
  const SDL_56_2 = !v0 || v8
  s[2297] = SDL_56_2
  const SDL_56_2_nej = !v0 || !v8
  s[2298] = SDL_56_2_nej
  // SDL.56.3: Aftalens form (SDL § 56, stk. 3)
  const v11 = f.aftaleErSkriftlig && f.aftaleErGodkendt
  const SDL_56_3 = !v0 || v11
  s[2300] = SDL_56_3
  const SDL_56_3_nej = !v0 || !v11
  s[2301] = SDL_56_3_nej
  // SDL.56.4: Aftalens sidste dag (SDL § 56, stk. 4)
  const v14 = shiftDays(shiftMonths(f.aftaleIndgaaetDen, 24), -1)
  const SDL_56_4 = v0 ? v14 : FIRST_DAY
  s[2302] = SDL_56_4
  const SDL_56_4_hoej = v0 ? v14 : NEVER
  s[2303] = SDL_56_4_hoej
  // SDL.56.4.fornyelse: Aftalen kan fornyes (SDL § 56, stk. 4)
  const v17 = f.fravaersdageSidsteAar >= 10
  s[3614] = v17
  const v18 = v17 || f.vaesentligeAendringerVedUdloeb
  const SDL_56_4_fornyelse = !v0 || v18
  s[2304] = SDL_56_4_fornyelse
  const SDL_56_4_fornyelse_nej = !v0 || !v18
  s[2305] = SDL_56_4_fornyelse_nej
  // SDL.58a.1: Aftale for selvstændige (SDL § 58 a, stk. 1-4)
  const v21 = f.aftaleIndgaaetDen >= 15398 /* 2012-02-28 */
  s[3615] = v21
  const v22 = v21 && s[779] && v3 && f.aftaleErSkriftlig && f.laegeligDokumentationForRisiko
  const SDL_58a_1 = !v0 || v22
  s[2306] = SDL_58a_1
  const SDL_58a_1_nej = !v0 || !v22
  s[2307] = SDL_58a_1_nej
  // SDL.59.6: Refusion trods for sen anmeldelse (SDL § 59, stk. 6)
  const v25 = !s[61] && s[593] >= f.refusionskravFremsat
  s[3616] = v25
  const v26 = !s[61] && s[592] < f.refusionskravFremsat
  s[3617] = v26
  const v27 = f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[3618] = v27
  const v28 = v26 || !v27
  const v29 = v25 || s[63]
  const v30 = v29 && v27
  const v31 = f.nemrefusionNede || f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[3619] = v31
  const v32 = v26 || !v31
  const v33 = v29 && v31
  const SDL_59_6 = s[124] && (s[120] || s[123] && v30 || s[780] && v30 || s[781] && v33 || s[782] && v33)
  s[2312] = SDL_59_6
  const SDL_59_6_nej = s[124] && (s[120] || s[123] && v28 || s[780] && v28 || s[781] && v32 || s[782] && v32)
  s[2313] = SDL_59_6_nej
  // SDL.59.2: Refusion tidligst fra (SDL § 59, stk. 2-5)
  const v36 = !s[61] && s[783] >= f.arbejdsgiverAnmeldt
  s[3623] = v36
  const v37 = !s[61] && s[784] < f.arbejdsgiverAnmeldt
  s[3624] = v37
  const v38 = v36 || s[785] || SDL_59_6
  s[3620] = v38
  const v39 = SDL_59_6_nej || s[786]
  const v40 = (v37 || s[63]) && (s[787] || s[63]) && v39 && (v37 || s[787] || SDL_59_6_nej)
  s[3621] = v40
  const v41 = s[63] && s[786]
  s[3622] = v41
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
  const v56 = !s[61] && s[740] >= f.arbejdsgiverAnmeldt
  s[3627] = v56
  const v57 = !s[61] && s[739] < f.arbejdsgiverAnmeldt
  s[3628] = v57
  const v58 = !s[61] && s[62] < shiftDays(s[118], 30)
  s[3629] = v58
  const v59 = !s[61] && s[62] >= shiftDays(s[116], 30)
  s[3630] = v59
  const v60 = v56 || v58 || SDL_59_6
  s[3625] = v60
  const v61 = (v57 || s[63]) && (v59 || s[63]) && v39 && (v57 || v59 || SDL_59_6_nej)
  s[3626] = v61
  const v62 = v61 || v47
  const v63 = v61 ? v49 : v44
  const v64 = v61 ? v52 : v45
  const v65 = s[123] && v55
  const v66 = s[727] && v55
  const v67 = s[714] && (v60 || v61 || v47)
  const v68 = s[742] || v67
  const v69 = s[742] ? FIRST_DAY : v60 ? (v62 ? Math.min(v42, v63) : v42) : v63
  const v70 = v66 || v68
  const v71 = v66 ? (v68 ? Math.min(v51, v69) : v51) : v69
  const SDL_59_2 = s[120] ? FIRST_DAY : v65 ? (v70 ? Math.min(v51, v71) : v51) : v71
  s[2308] = SDL_59_2
  const v73 = s[742] ? NEVER : v60 ? (v62 ? Math.max(v42, v64) : v42) : v64
  const v74 = v66 ? (v68 ? Math.max(v54, v73) : v54) : v73
  const SDL_59_2_hoej = s[120] ? NEVER : v65 ? (v70 ? Math.max(v54, v74) : v54) : v74
  s[2309] = SDL_59_2_hoej
  const SDL_59_2_er = s[124] && (s[120] || v65 || v66 || s[742] || v67)
  s[2310] = SDL_59_2_er
  const SDL_59_2_ir = !s[124] || s[120] || s[123] && v46 || s[727] && v46 || s[742] || s[714] && v46 || s[121]
  s[2311] = SDL_59_2_ir
}

function svar_75(f, s) {
  // SDL.82.1: Loven af 2006 gælder for fraværet (SDL § 82, stk. 1-3)
  const v0 = s[788] >= 13332 /* 2006-07-03 */
  const SDL_82_1 = !s[1] || v0
  s[2314] = SDL_82_1
  const SDL_82_1_nej = !s[1] || !v0
  s[2315] = SDL_82_1_nej
  // SEL.112.1.forud: Hjælpemidlet blev købt for tidligt (SEL § 112)
  const v3 = f.hjaelpemiddelKoebtFoerBevilling && f.saerligGrundTilKoebFoerBevilling === false
  const SEL_112_1_forud = !s[789] || v3
  s[2319] = SEL_112_1_forud
  const SEL_112_1_forud_nej = !s[789] || !v3
  s[2320] = SEL_112_1_forud_nej
  // SEL.112.1: Støtte til et hjælpemiddel (SEL § 112, stk. 1)
  const v6 = f.hjaelpemidletAfhjaelperVaesentligt || f.hjaelpemidletLetterHjemmetVaesentligt || f.hjaelpemidletErNoedvendigtForErhverv
  s[3631] = v6
  const SEL_112_1 = !s[789] || f.funktionsevnenErVarigtNedsat && v6 && f.hjaelpemidletErBedstOgBilligst && (SEL_112_1_forud_nej || !s[789])
  s[2316] = SEL_112_1
  const SEL_112_1_nej = !s[789] || f.funktionsevnenErVarigtNedsat === false || !v6 || f.hjaelpemidletErBedstOgBilligst === false || SEL_112_1_forud
  s[2317] = SEL_112_1_nej
  // SSBEK.3.1: Grænsen for boligudgiften (BEK om særlig støtte § 3)
  const v9 = f.vurderingsdato >= 15400 /* 2012-03-01 */
  s[3632] = v9
  const v10 = f.boernIHjemmetVedSaerligStoette >= 1
  s[3635] = v10
  const v11 = f.vurderingsdato <= 14517 /* 2009-09-30 */
  s[936] = v11
  const v12 = f.vurderingsdato >= 17532 /* 2018-01-01 */
  s[3634] = v12
  const v13 = f.vurderingsdato <= 20088 /* 2024-12-31 */
  s[2772] = v13
  const v14 = v11 || v12 && s[790] || s[186] && v13 || s[562]
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
  s[3636] = v25
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
  const SSBEK_3_1_ir = !s[525] || !v9 && v14 || v9 && (!s[220] && v14 || s[220] && (!s[791] && v14 || s[791] && (!v12 && v14 || v12 && (!s[792] || !s[36] && v14 || s[36] && (!s[186] && v14 || s[186] && (!s[168] || s[562] || v14))))))
  s[800] = SSBEK_3_1_ir
  const SSBEK_3_1 = s[525] ? (v9 ? (s[220] ? (s[791] ? (v12 ? (s[792] ? (s[36] ? (s[186] ? (s[168] ? (s[562] ? -Infinity : Math.max(0, v10 ? (v60 === -Infinity ? -Infinity : v60 - v62) : v25 ? v34 : v32 ? -Infinity : v27 - v63)) : -Infinity) : Math.max(0, v10 ? (v56 ? -Infinity : v53 - v57) : v25 ? v34 : v32 ? -Infinity : v27 - v58)) : Math.max(0, v10 ? (v56 ? -Infinity : v53 - v48) : v50)) : -Infinity) : Math.max(0, v10 ? (v47 ? -Infinity : v44 - v48) : v50)) : Math.max(0, v10 ? (v47 ? -Infinity : v44 - v39) : v41)) : Math.max(0, v10 ? (v37 === -Infinity ? -Infinity : v37 - v39) : v41)) : Math.max(0, v10 ? (v22 === -Infinity ? -Infinity : v22 - v24) : v25 ? v34 : v32 ? -Infinity : v27 - v30)) : -Infinity
  s[796] = SSBEK_3_1
  const SSBEK_3_1_hoej = s[525] ? (v9 ? (s[220] ? (s[791] ? (v12 ? (s[792] ? (s[36] ? (s[186] ? (s[168] ? (s[562] ? Infinity : Math.max(0, v10 ? (v61 === Infinity ? Infinity : v61 - v62) : v25 ? v35 : v31 ? Infinity : v28 - v63)) : Infinity) : Math.max(0, v10 ? (v55 ? Infinity : v54 - v57) : v25 ? v35 : v31 ? Infinity : v28 - v58)) : Math.max(0, v10 ? (v55 ? Infinity : v54 - v48) : v51)) : Infinity) : Math.max(0, v10 ? (v46 ? Infinity : v45 - v48) : v51)) : Math.max(0, v10 ? (v46 ? Infinity : v45 - v39) : v42)) : Math.max(0, v10 ? (v38 === Infinity ? Infinity : v38 - v39) : v42)) : Math.max(0, v10 ? (v23 === Infinity ? Infinity : v23 - v24) : v25 ? v35 : v31 ? Infinity : v28 - v30)) : Infinity
  s[797] = SSBEK_3_1_hoej
  // SSBEK.6.1: Loftet over støtte og indtægt (LAS § 87)
  const v67 = f.ydelseVedSaerligStoette === 'revalidering'
  s[3639] = v67
  const v68 = v67 && f.behovetBortfalderEfterRevalidering
  s[3638] = v68
  const v69 = f.faaetHjaelp3MaanederAf18 && !v68
  s[3637] = v69
  const v70 = f.boernIHjemmetVedSaerligStoette === 0
  s[3641] = v70
  const v71 = f.boernUdeVedSaerligStoette === 0
  s[3642] = v71
  const v72 = v70 && v71
  s[3640] = v72
  const v73 = Math.round(f.hidtidigNettoindtaegt * 9 / 10)
  const v74 = v72 ? Math.max(v73, f.nettoForsoergersats) : v73
  const v75 = v69 ? Math.min(v74, f.nettoHoejesteDagpenge) : v74
  const SSBEK_6_1 = s[525] ? (s[179] ? -Infinity : v75) : -Infinity
  s[798] = SSBEK_6_1
  const SSBEK_6_1_hoej = s[525] ? (s[179] ? Infinity : v75) : Infinity
  s[799] = SSBEK_6_1_hoej
  const v78 = s[793] || s[794]
  s[802] = v78
  const SSBEK_6_1_ir = s[795] && (!s[525] || s[179]) || v78
  s[801] = SSBEK_6_1_ir
}

function svar_76(f, s) {
  // SSBEK.5.1: Særlig støtte pr. måned (LAS § 87)
  const v0 = Math.max(0, -s[796] === Infinity ? Infinity : f.nettoboligudgift - s[796])
  const v1 = Math.max(0, f.nettoindtaegtVedSaerligStoette - f.nettohjaelpAlene)
  const SSBEK_5_1 = s[525] ? (s[179] ? -Infinity : Math.max(0, Math.min(Math.max(0, -s[797] === -Infinity ? -Infinity : f.nettoboligudgift - s[797]) - v1, s[798] === -Infinity ? -Infinity : s[798] - f.nettoindtaegtVedSaerligStoette))) : -Infinity
  s[2323] = SSBEK_5_1
  const SSBEK_5_1_hoej = s[525] ? (s[179] ? Infinity : Math.max(0, Math.min(v0 === Infinity ? Infinity : v0 - v1, s[799] === Infinity ? Infinity : s[799] - f.nettoindtaegtVedSaerligStoette))) : Infinity
  s[2324] = SSBEK_5_1_hoej
  const SSBEK_5_1_er = s[795] && (!s[525] || s[179] || s[795])
  s[2325] = SSBEK_5_1_er
  const SSBEK_5_1_ir = s[795] && (!s[525] || s[179] || s[800] || s[801]) || s[802]
  s[2326] = SSBEK_5_1_ir
  // SSBEK.10.1: Den del af støtten, du skal betale tilbage (LAS § 87)
  const SSBEK_10_1 = s[525] ? (s[179] ? -Infinity : Math.min(SSBEK_5_1, f.nettoLaaneudgifter)) : -Infinity
  s[2327] = SSBEK_10_1
  const SSBEK_10_1_hoej = s[525] ? (s[179] ? Infinity : Math.min(SSBEK_5_1_hoej, f.nettoLaaneudgifter)) : Infinity
  s[2328] = SSBEK_10_1_hoej
  const SSBEK_10_1_er = s[795] && (!s[525] || s[179] || SSBEK_5_1_er)
  s[2329] = SSBEK_10_1_er
  const SSBEK_10_1_ir = s[795] && (!s[525] || s[179] || SSBEK_5_1_ir) || s[802]
  s[2330] = SSBEK_10_1_ir
}

function svar_77(f, s) {
  const v0 = s[1] ? 0 : 4
  s[846] = v0
  const v1 = s[0] ? 0 : 4
  s[961] = v1
  const v2 = s[213] ? 4 : 0
  s[973] = v2
  const v3 = (s[205] ? 1 : 0) + v2
  s[970] = v3
  const v4 = f.vurderingsdato >= 16307 /* 2014-08-25 */
  s[856] = v4
  const v5 = s[16] ? 0 : 4
  s[976] = v5
  const v6 = 1 + v0
  s[1042] = v6
  const v7 = s[803] ? 1 : 0
  s[1049] = v7
  const v8 = s[804] ? 1 : 0
  s[1058] = v8
  const v9 = v8 + (s[805] ? 4 : 0)
  s[1062] = v9
  const v10 = s[15] ? 0 : 4
  s[1087] = v10
  const v11 = s[461] ? 4 : 0
  s[1695] = v11
  const v12 = (f.erVisiteretTilFleksjob ? 1 : 0) + v11
  s[1103] = v12
  const v13 = (s[758] ? 1 : 0) + (s[759] ? 4 : 0)
  s[1114] = v13
  const v14 = 1 + v5
  s[1117] = v14
  const v15 = s[806] ? 0 : 4
  s[1155] = v15
  const v16 = s[807] ? 1 : 0
  s[1168] = v16
  const v17 = v16 + (s[808] ? 4 : 0)
  s[1171] = v17
  const v18 = s[809] ? 1 : 0
  s[1175] = v18
  const v19 = s[810] ? 1 : 0
  s[1180] = v19
  const v20 = f.soegteHjaelpDen >= 18262 /* 2020-01-01 */
  s[872] = v20
  const v21 = s[2] ? 0 : 4
  s[1212] = v21
  const v22 = s[169] ? 1 : 0
  s[1223] = v22
  const v23 = v22 + (s[811] ? 4 : 0)
  s[1215] = v23
  const v24 = s[812] ? 4 : 0
  s[1222] = v24
  const v25 = (s[813] ? 1 : 0) + (s[814] ? 2 : 0) + (s[815] ? 4 : 0)
  s[1225] = v25
  const v26 = (s[816] ? 1 : 0) + (s[817] ? 2 : 0) + v0
  s[1226] = v26
  const v27 = s[174] ? 1 : 0
  s[1227] = v27
  const v28 = s[171] ? 1 : 0
  s[875] = v28
  const v29 = s[51] ? 1 : 0
  s[1232] = v29
  const v30 = s[818] ? 1 : 0
  s[1240] = v30
  const v31 = 1 + (s[819] ? 4 : 0)
  s[1250] = v31
  const v32 = s[46] ? 0 : 1
  s[1257] = v32
  const v33 = f.vurderingsdato >= 13859 /* 2007-12-12 */
  s[877] = v33
  const v34 = s[168] ? 0 : 4
  s[1270] = v34
  const v35 = s[168] ? 1 : 0
  s[2635] = v35
  const v36 = s[168] ? 1 : 4
  s[1273] = v36
  const v37 = s[820] ? 4 : 0
  s[1303] = v37
  const v38 = f.ressourceforloebStartede >= 20485 /* 2026-02-01 */
  s[887] = v38
  const v39 = f.ressourceforloebErBevilget ? 1 : 0
  s[1328] = v39
  const v40 = s[189] ? 4 : 0
  s[1339] = v40
  const v41 = v39 + v40
  s[1319] = v41
  const v42 = s[182] ? 4 : 0
  s[1325] = v42
  const v43 = f.ressourceforloebPlanlagtTil >= 20485 /* 2026-02-01 */
  s[2810] = v43
  const v44 = s[821] ? 4 : 0
  s[1329] = v44
  const v45 = f.vurderingsdato >= 14512 /* 2009-09-25 */
  s[890] = v45
  const v46 = !s[822] && !s[823]
  s[1356] = v46
  const v47 = s[262] ? 4 : 0
  s[1362] = v47
  const v48 = s[824] ? 4 : 0
  s[1368] = v48
  const v49 = s[199] ? 4 : 0
  s[1383] = v49
  const v50 = s[825] ? 4 : 0
  s[1386] = v50
  const v51 = s[826] ? 1 : 0
  s[1405] = v51
  const v52 = s[827] ? 1 : 0
  s[1410] = v52
  const v53 = (s[828] ? 1 : 0) + (s[829] ? 4 : 0)
  s[1414] = v53
  const v54 = s[830] ? 1 : 0
  s[1456] = v54
  const v55 = f.revalideringErBevilget ? 1 : 0
  s[1459] = v55
  const v56 = s[831] ? 1 : 0
  s[1468] = v56
  const v57 = s[832] ? 1 : 0
  s[1485] = v57
  const v58 = s[833] ? 1 : 0
  s[1490] = v58
  const v59 = s[275] ? 4 : 0
  s[1503] = v59
  const v60 = s[834] ? 4 : 0
  s[1512] = v60
  const v61 = s[263] ? 1 : 0
  s[1536] = v61
  const v62 = s[345] ? 1 : 0
  s[1547] = v62
  const v63 = s[835] ? 4 : 0
  s[1550] = v63
  const v64 = s[795] ? 1 : 0
  s[1560] = v64
  const v65 = s[439] ? 4 : 0
  s[1570] = v65
  const v66 = s[0] ? 1 : 0
  s[921] = v66
  const v67 = s[166] ? 0 : 4
  s[1598] = v67
  const v68 = f.bruddetSkete >= 19899 /* 2024-06-25 */
  s[3070] = v68
  const v69 = s[429] ? 1 : 0
  s[924] = v69
  const v70 = s[429] ? 1 : 4
  s[1630] = v70
  const v71 = s[166] ? 1 : 0
  s[873] = v71
  const v72 = s[166] ? 1 : 4
  s[1652] = v72
  const v73 = s[1] ? 0 : 2
  s[1679] = v73
  const v74 = 1 + (s[836] ? 4 : 0)
  s[1728] = v74
  const v75 = s[837] ? 0 : 4
  s[1752] = v75
  const v76 = s[838] ? 1 : 0
  s[1781] = v76
  const v77 = s[839] ? 1 : 0
  s[1786] = v77
  const v78 = s[263] ? 1 : 4
  s[1809] = v78
  const v79 = f.fikHjaelpTilBoligindskud ? 1 : 0
  s[1828] = v79
}

function svar_78(f, s) {
  const v0 = s[840] ? 4 : 0
  s[1830] = v0
  const v1 = s[841] ? 1 : 0
  s[1849] = v1
  const v2 = s[546] ? 0 : 4
  s[1852] = v2
  const v3 = 1 + (s[560] ? 0 : 4)
  s[1917] = v3
  const v4 = !s[842] && !s[843]
  s[1922] = v4
  const v5 = f.anmodningEfterOffentlighedslovenModtaget >= 13332 /* 2006-07-03 */
  s[3395] = v5
  const v6 = s[844] ? 4 : 0
  s[1994] = v6
  const v7 = s[845] ? 0 : 4
  s[2024] = v7
  const v8 = s[128] ? 4 : 0
  s[2038] = v8
  const v9 = s[61] ? 0 : 1
  s[2039] = v9
  const v10 = s[63] ? 4 : 0
  s[2040] = v10
  const v11 = (s[1] ? 0 : 1) + 2 + s[846]
  s[2041] = v11
  const v12 = s[786] ? 4 : 0
  s[2063] = v12
  const v13 = s[847] ? 1 : 0
  s[2115] = v13
  const v14 = !s[61] && !s[848]
  s[2135] = v14
  const v15 = s[641] ? 1 : 0
  s[2142] = v15
  const v16 = s[109] ? 4 : 0
  s[2178] = v16
  const v17 = s[111] ? 4 : 0
  s[2179] = v17
  const v18 = !s[849] && !s[850]
  s[2284] = v18
  const v19 = f.aftaleIndgaaetDen >= 15012 /* 2011-02-07 */
  s[955] = v19
  const v20 = s[851] ? 0 : 4
  s[2299] = v20
  const v21 = s[789] ? 0 : 4
  s[2318] = v21
  const v22 = s[0] ? 2 : 0
  s[864] = v22
  const v23 = s[1] ? 1 : 0
  s[868] = v23
  const v24 = s[852] ? v23 : v22
  s[2331] = v24
  const v25 = s[57] ? 1 : 0
  s[878] = v25
  const v26 = !s[61] && !s[63] && s[118] < NEVER
  s[880] = v26
  const v27 = s[116] >= 16440 /* 2015-01-05 */
  s[2711] = v27
  const v28 = s[116] >= 15012 /* 2011-02-07 */
  s[3417] = v28
  const v29 = v28 ? 2 : 0
  s[883] = v29
  const v30 = s[118] <= 16439 /* 2015-01-04 */
  s[2710] = v30
  const v31 = s[116] >= 13332 /* 2006-07-03 */ ? 1 : 0
  s[882] = v31
  const v32 = s[118] <= 15011 /* 2011-02-06 */
  s[881] = v32
  const v33 = v26 ? (v32 ? v31 : v30 ? v29 : v27 ? 3 : 0) : 0
  s[2333] = v33
  const v34 = s[462] ? 2 : 0
  s[2336] = v34
  const v35 = f.vurderingsdato <= 16439 /* 2015-01-04 */
  s[2335] = v35
  const v36 = s[263] ? 5 : 0
  s[2346] = v36
  const v37 = s[36] ? 4 : 0
  s[885] = v37
  const v38 = s[377] ? 3 : 0
  s[2345] = v38
  const v39 = s[2] ? 2 : 0
  s[2344] = v39
  const v40 = f.vurderingsdato <= 16616 /* 2015-06-30 */
  s[2343] = v40
  const v41 = s[204] ? 4 : 0
  s[903] = v41
  const v42 = s[214] ? 3 : 0
  s[905] = v42
  const v43 = f.vurderingsdato <= 16189 /* 2014-04-29 */
  s[904] = v43
  const v44 = s[36] ? 3 : 0
  s[869] = v44
  const v45 = s[852] ? v23 : s[853] ? v22 : v44
  s[901] = v45
  const v46 = s[205] && !s[206]
  s[2367] = v46
  const v47 = s[31] ? 4 : 0
  s[2369] = v47
  const v48 = f.vurderingsdato <= 16306 /* 2014-08-24 */
  s[861] = v48
  const v49 = s[41] ? 2 : 0
  s[860] = v49
  const v50 = s[15] ? 1 : 0
  s[2368] = v50
  const v51 = f.vurderingsdato <= 13502 /* 2006-12-20 */
  s[858] = v51
  const v52 = s[31] ? 2 : 0
  s[865] = v52
  const v53 = s[16] ? 1 : 0
  s[859] = v53
  const v54 = s[563] ? v53 : v52
  s[2401] = v54
  const v55 = f.vurderingsdato >= 13854 /* 2007-12-07 */ ? 2 : 0
  s[2443] = v55
  const v56 = f.vurderingsdato <= 13853 /* 2007-12-06 */
  s[2442] = v56
  const v57 = v56 ? v23 : v55
  s[2405] = v57
  const v58 = f.hensynModRepraesentation ? 1 : f.andenLovBegraenserRepraesentation ? 2 : 0
  s[2407] = v58
  const v59 = v57 === 2
  s[2408] = v59
  const v60 = v57 === 1
  s[2406] = v60
  const v61 = s[2] ? 3 : 0
  s[916] = v61
  const v62 = v56 ? v23 : s[362] ? v55 : f.vurderingsdato <= 16181 /* 2014-04-21 */ ? v61 : f.vurderingsdato >= 16182 /* 2014-04-22 */ ? 4 : 0
  s[2417] = v62
  const v63 = f.vurderingsdato <= 19904 /* 2024-06-30 */
  s[2444] = v63
  const v64 = f.fristForAfgoerelsenBrydes ? 1 : f.hensynModAtVentePaaAktindsigt ? 2 : 0
  s[2446] = v64
  const v65 = v62 === 4
  s[2449] = v65
  const v66 = v62 === 3
  s[2448] = v66
  const v67 = v62 === 2
  s[2447] = v67
  const v68 = v62 === 1
  s[2445] = v68
  const v69 = s[6] && !s[10] && s[1] ? v62 : 0
  s[2458] = v69
  const v70 = f.restenRoeberHensynet ? 1 : f.restenErKlartVildledende ? 2 : f.restenErUdenMening ? 3 : 0
  s[2459] = v70
  const v71 = f.anmodningOmAktindsigtModtaget <= 13853 /* 2007-12-06 */ ? (s[854] ? 1 : 0) : f.anmodningOmAktindsigtModtaget <= 16070 /* 2013-12-31 */ ? (f.anmodningOmAktindsigtModtaget >= 13854 /* 2007-12-07 */ ? 2 : 0) : f.anmodningOmAktindsigtModtaget <= 16181 /* 2014-04-21 */ ? (s[855] ? 3 : 0) : f.anmodningOmAktindsigtModtaget >= 16182 /* 2014-04-22 */ ? 4 : 0
  s[2460] = v71
  const v72 = f.ubetaenkeligtAtAfgoere ? 1 : f.fristForAfgoerelsenBrydes ? 2 : f.hensynModAtVentePaaHoering ? 3 : f.retTilAktindsigtIOplysningerne ? (f.videKredsEllerVanskeligt ? 5 : f.andenLovSikrerUdtalelse ? 6 : 0) : 4
  s[2473] = v72
  const v73 = f.fristForAfgoerelsenBrydes ? 1 : f.hensynModAtVentePaaUdtalelse ? 2 : f.andenLovSikrerUdtalelse ? 3 : 0
  s[2480] = v73
  const v74 = f.vurderingsdato <= 17675 /* 2018-05-24 */
  s[2520] = v74
  const v75 = f.vurderingsdato <= 14407 /* 2009-06-12 */ ? v23 : f.vurderingsdato <= 15621 /* 2012-10-08 */ ? (f.vurderingsdato >= 14408 /* 2009-06-13 */ ? 2 : 0) : v74 ? (s[13] ? 3 : 0) : s[806] ? 4 : 0
  s[2490] = v75
  const v76 = s[856] ? 4 : 0
  s[863] = v76
  const v77 = s[31] ? 3 : 0
  s[862] = v77
  const v78 = s[856] ? 3 : 0
  s[866] = v78
  const v79 = s[563] ? v53 : f.vurderingsdato <= 16555 /* 2015-04-30 */ ? v52 : s[857] ? 3 : 0
  s[2502] = v79
}

function svar_79(f, s) {
  const v0 = s[858] ? s[859] : s[563] ? s[860] : s[861] ? s[862] : s[863]
  s[2503] = v0
  const v1 = s[856] ? 2 : 0
  s[2510] = v1
  const v2 = s[852] ? s[859] : s[864]
  s[2517] = v2
  const v3 = s[563] ? s[859] : s[861] ? s[865] : s[866]
  s[2518] = v3
  const v4 = s[806] ? 2 : 0
  s[2521] = v4
  const v5 = s[867] ? 3 : 0
  s[2523] = v5
  const v6 = f.vurderingsdato <= 19529 /* 2023-06-21 */
  s[2522] = v6
  const v7 = f.vurderingsdato <= 14456 /* 2009-07-31 */ ? s[868] : s[853] ? (f.vurderingsdato >= 14457 /* 2009-08-01 */ ? 2 : 0) : s[869]
  s[2524] = v7
  const v8 = f.vurderingsdato >= 13917 /* 2008-02-08 */ ? 2 : 0
  s[2535] = v8
  const v9 = f.vurderingsdato <= 13916 /* 2008-02-07 */
  s[2534] = v9
  const v10 = v9 ? s[868] : v8
  s[2527] = v10
  const v11 = s[807] && !s[870] && s[1]
  s[2529] = v11
  const v12 = f.vurderingsdato <= 15886 /* 2013-06-30 */
  s[2536] = v12
  const v13 = f.vurderingsdato >= 14028 /* 2008-05-29 */ ? 2 : 0
  s[900] = v13
  const v14 = f.vurderingsdato <= 14027 /* 2008-05-28 */
  s[899] = v14
  const v15 = v14 ? s[868] : s[853] ? v13 : s[869]
  s[907] = v15
  const v16 = s[36] ? 2 : 0
  s[3088] = v16
  const v17 = s[853] ? s[868] : v16
  s[2541] = v17
  const v18 = s[50] ? 3 : 0
  s[2552] = v18
  const v19 = f.vurderingsdato <= 14431 /* 2009-07-06 */
  s[2551] = v19
  const v20 = f.vurderingsdato <= 15529 /* 2012-07-08 */
  s[2554] = v20
  const v21 = f.vurderingsdato <= 15336 /* 2011-12-28 */
  s[2553] = v21
  const v22 = f.vurderingsdato <= 18669 /* 2021-02-11 */
  s[2560] = v22
  const v23 = s[871] ? 2 : 0
  s[2558] = v23
  const v24 = f.vurderingsdato <= 14518 /* 2009-10-01 */
  s[2557] = v24
  const v25 = f.soegteHjaelpDen <= 18261 /* 2019-12-31 */
  s[2577] = v25
  const v26 = s[54] ? 2 : 0
  s[2619] = v26
  const v27 = f.soegteHjaelpDen <= 16070 /* 2013-12-31 */
  s[2576] = v27
  const v28 = s[44] ? 1 : 0
  s[2573] = v28
  const v29 = f.soegteHjaelpDen <= 14027 /* 2008-05-28 */
  s[2574] = v29
  const v30 = v29 ? v28 : v27 ? v26 : v25 ? (s[45] ? 3 : 0) : s[872] ? 4 : 0
  s[2572] = v30
  const v31 = s[179] ? 3 : 0
  s[932] = v31
  const v32 = f.vurderingsdato <= 20484 /* 2026-01-31 */
  s[884] = v32
  const v33 = v32 ? v16 : v31
  s[2578] = v33
  const v34 = s[55] ? 2 : 0
  s[2579] = v34
  const v35 = f.vurderingsdato <= 20634 /* 2026-06-30 */
  s[893] = v35
  const v36 = s[853] ? s[873] : v16
  s[2580] = v36
  const v37 = s[179] ? 4 : 0
  s[917] = v37
  const v38 = v32 ? s[869] : v37
  s[911] = v38
  const v39 = s[852] ? s[868] : s[853] ? s[864] : v38
  s[2582] = v39
  const v40 = f.jobafklaringStartede <= 17125 /* 2016-11-20 */
  s[2584] = v40
  const v41 = f.jobafklaringStartede <= 16617 /* 2015-07-01 */
  s[2583] = v41
  const v42 = f.jobafklaringStartede <= 20634 /* 2026-06-30 */
  s[2589] = v42
  const v43 = s[874] ? 3 : 0
  s[2588] = v43
  const v44 = f.jobafklaringStartede <= 20088 /* 2024-12-31 */
  s[2587] = v44
  const v45 = f.jobafklaringStartede <= 18261 /* 2019-12-31 */
  s[2586] = v45
  const v46 = s[174] && !s[176]
  s[2593] = v46
  const v47 = v45 ? s[875] : v42 ? (s[874] ? 2 : 0) : s[876] ? 3 : 0
  s[2594] = v47
  const v48 = v35 ? v16 : s[55] ? 3 : 0
  s[2781] = v48
  const v49 = s[245] ? (s[853] ? s[868] : v48) : 0
  s[2621] = v49
  const v50 = s[877] ? 3 : 0
  s[2624] = v50
  const v51 = s[1] ? 2 : 0
  s[897] = v51
  const v52 = f.vurderingsdato <= 13858 /* 2007-12-11 */
  s[910] = v52
  const v53 = s[263] ? 6 : 0
  s[2628] = v53
  const v54 = s[263] ? 2 : 0
  s[2636] = v54
  const v55 = f.vurderingsdato >= 15884 /* 2013-06-28 */ ? 4 : 0
  s[2639] = v55
  const v56 = s[0] ? 3 : 0
  s[889] = v56
  const v57 = f.vurderingsdato <= 15883 /* 2013-06-27 */
  s[2638] = v57
  const v58 = s[611] ? 2 : 0
  s[2637] = v58
  const v59 = f.vurderingsdato <= 15011 /* 2011-02-06 */
  s[952] = v59
  const v60 = v59 ? s[868] : v58
  s[2650] = v60
  const v61 = s[61] ? 0 : s[58] <= 15011 /* 2011-02-06 */ ? s[878] : s[705] ? 2 : 0
  s[2651] = v61
  const v62 = s[97] && !s[879] && s[98] < NEVER
  s[2679] = v62
  const v63 = s[99] >= 20485 /* 2026-02-01 */
  s[2684] = v63
  const v64 = s[99] >= 15012 /* 2011-02-07 */
  s[3562] = v64
  const v65 = v64 ? 2 : 0
  s[2683] = v65
  const v66 = s[98] <= 20484 /* 2026-01-31 */
  s[2682] = v66
  const v67 = s[99] >= 13332 /* 2006-07-03 */ ? 1 : 0
  s[2681] = v67
  const v68 = s[98] <= 15011 /* 2011-02-06 */
  s[2680] = v68
  const v69 = v62 ? (v68 ? v67 : v65) : 0
  s[2685] = v69
  const v70 = s[99] >= 16252 /* 2014-07-01 */
  s[2692] = v70
  const v71 = v64 ? 4 : 0
  s[2691] = v71
  const v72 = s[98] <= 16251 /* 2014-06-30 */
  s[2690] = v72
  const v73 = s[99] >= 13605 /* 2007-04-02 */ ? 3 : 0
  s[2689] = v73
  const v74 = s[99] >= 13545 /* 2007-02-01 */ ? 2 : 0
  s[2688] = v74
  const v75 = s[98] <= 13604 /* 2007-04-01 */
  s[2687] = v75
  const v76 = s[98] <= 13544 /* 2007-01-31 */
  s[2686] = v76
  const v77 = v70 ? 3 : 0
  s[2697] = v77
  const v78 = s[116] >= 16252 /* 2014-07-01 */
  s[950] = v78
  const v79 = s[118] <= 16251 /* 2014-06-30 */
  s[949] = v79
}

function svar_80(f, s) {
  const v0 = s[880] ? (s[881] ? s[882] : s[883]) : 0
  s[948] = v0
  const v1 = s[116] >= 15341 /* 2012-01-02 */
  s[2709] = v1
  const v2 = s[118] <= 15340 /* 2012-01-01 */
  s[2708] = v2
  const v3 = s[220] ? 2 : 0
  s[922] = v3
  const v4 = f.vurderingsdato <= 16800 /* 2015-12-31 */
  s[2756] = v4
  const v5 = s[220] ? 3 : 0
  s[2761] = v5
  const v6 = s[166] ? 2 : 0
  s[2760] = v6
  const v7 = f.vurderingsdato <= 16251 /* 2014-06-30 */
  s[2759] = v7
  const v8 = s[168] ? 4 : 0
  s[2773] = v8
  const v9 = f.vurderingsdato <= 17125 /* 2016-11-20 */
  s[2771] = v9
  const v10 = s[179] ? 5 : 0
  s[931] = v10
  const v11 = s[884] ? s[885] : v10
  s[2785] = v11
  const v12 = s[886] ? 3 : 0
  s[2784] = v12
  const v13 = f.vurderingsdato <= 17682 /* 2018-05-31 */
  s[2783] = v13
  const v14 = s[240] ? 4 : 0
  const v15 = s[884] ? v14 : v10
  s[2788] = v15
  const v16 = s[186] ? 3 : 0
  s[2787] = v16
  const v17 = f.vurderingsdato <= 18992 /* 2021-12-31 */
  s[2786] = v17
  const v18 = s[36] ? 5 : 0
  s[918] = v18
  const v19 = s[887] ? 5 : 0
  s[2799] = v19
  const v20 = f.ressourceforloebStartede <= 20484 /* 2026-01-31 */
  s[2798] = v20
  const v21 = f.ressourceforloebStartede <= 18992 /* 2021-12-31 */
  s[2796] = v21
  const v22 = s[888] ? 2 : 0
  s[2795] = v22
  const v23 = f.ressourceforloebStartede <= 18808 /* 2021-06-30 */
  s[2794] = v23
  const v24 = s[188] ? 1 : 0
  s[2793] = v24
  const v25 = f.ressourceforloebStartede <= 15705 /* 2012-12-31 */
  s[2792] = v25
  const v26 = f.ressourceforloebPlanlagtTil <= 20484 /* 2026-01-31 */
  s[2809] = v26
  const v27 = s[184] ? 2 : 0
  s[2808] = v27
  const v28 = s[185] ? 1 : 0
  s[2807] = v28
  const v29 = f.ressourceforloebPlanlagtTil <= 15705 /* 2012-12-31 */
  s[2806] = v29
  const v30 = f.ressourceforloebStartede <= 18261 /* 2019-12-31 */
  s[2812] = v30
  const v31 = s[179] ? 6 : 0
  s[919] = v31
  const v32 = s[240] ? 5 : 0
  s[2819] = v32
  const v33 = s[186] ? 4 : 0
  s[2818] = v33
  const v34 = s[0] ? 4 : 0
  s[2828] = v34
  const v35 = f.vurderingsdato <= 14511 /* 2009-09-24 */
  s[2831] = v35
  const v36 = s[853] ? s[889] : s[885]
  s[2863] = v36
  const v37 = v35 ? s[868] : s[852] ? (s[890] ? 2 : 0) : v36
  s[2835] = v37
  const v38 = f.aabenbartFormaalsloestAtAfproeve ? 1 : 0
  s[2836] = v38
  const v39 = s[891] ? s[869] : v14
  s[2902] = v39
  const v40 = s[852] ? s[868] : s[853] ? s[864] : v39
  s[2841] = v40
  const v41 = s[892] ? 1 : 0
  s[2842] = v41
  const v42 = s[55] ? 5 : 0
  s[944] = v42
  const v43 = s[893] ? s[885] : v42
  s[2843] = v43
  const v44 = f.vurderingsdato <= 18077 /* 2019-06-30 */
  s[2846] = v44
  const v45 = f.fleksjobPaaNuvaerendeArbejdsplads ? v40 : 0
  s[2850] = v45
  const v46 = s[894] ? 1 : 0
  s[2852] = v46
  const v47 = s[895] ? 1 : s[896] ? 0 : s[852] ? s[897] : v36
  s[2856] = v47
  const v48 = s[898] ? 1 : s[201] ? 2 : 0
  s[2857] = v48
  const v49 = s[877] ? 2 : 0
  s[926] = v49
  const v50 = s[899] ? s[868] : s[852] ? s[900] : v36
  s[2864] = v50
  const v51 = f.jobbetErOverenskomstdaekket ? s[901] : 0
  s[2865] = v51
  const v52 = s[201] ? 1 : 0
  s[2866] = v52
  const v53 = s[902] ? s[869] : s[903]
  s[2871] = v53
  const v54 = s[166] ? 3 : 0
  s[2872] = v54
  const v55 = s[852] ? s[868] : s[904] ? s[864] : s[853] ? s[905] : s[885]
  s[2873] = v55
  const v56 = f.vurderingsdato <= 15723 /* 2013-01-18 */ ? s[868] : s[853] ? (s[906] ? 2 : 0) : s[869]
  s[2876] = v56
  const v57 = s[227] && !s[225] ? s[907] : 0
  s[2882] = v57
  const v58 = s[908] ? 1 : s[909] ? 2 : 0
  s[2883] = v58
  const v59 = s[910] ? s[868] : s[853] ? v49 : s[911]
  s[2887] = v59
  const v60 = f.revalideringStartede <= 13858 /* 2007-12-11 */ ? (s[912] ? 1 : 0) : f.revalideringStartede <= 18261 /* 2019-12-31 */ ? (f.revalideringStartede >= 13859 /* 2007-12-12 */ ? 2 : 0) : f.revalideringStartede <= 20484 /* 2026-01-31 */ ? (s[913] ? 3 : 0) : f.revalideringStartede >= 20485 /* 2026-02-01 */ ? 4 : 0
  s[2890] = v60
  const v61 = f.revalideringErBevilget ? v60 : 0
  s[2891] = v61
  const v62 = s[914] ? 1 : 0
  s[2892] = v62
  const v63 = s[853] ? (s[915] ? 4 : 0) : v18
  s[2894] = v63
  const v64 = f.vurderingsdato <= 16324 /* 2014-09-11 */
  s[2893] = v64
  const v65 = s[36] ? 6 : 0
  s[2899] = v65
  const v66 = f.vurderingsdato <= 15403 /* 2012-03-04 */
  s[2905] = v66
  const v67 = f.vurderingsdato <= 15148 /* 2011-06-23 */
  s[2904] = v67
  const v68 = s[899] ? s[868] : f.vurderingsdato <= 15147 /* 2011-06-22 */ ? s[900] : s[852] ? (f.vurderingsdato >= 15148 /* 2011-06-23 */ ? 3 : 0) : v34
  s[2950] = v68
  const v69 = s[220] ? 4 : 0
  s[2951] = v69
  const v70 = s[910] ? s[868] : v49
  s[2952] = v70
  const v71 = s[910] ? s[868] : s[362] ? v49 : s[273] ? s[916] : s[263] ? 4 : 0
  s[2953] = v71
  const v72 = s[263] ? 3 : 0
  s[3231] = v72
  const v73 = s[910] ? s[868] : s[273] ? v49 : v72
  s[2960] = v73
  const v74 = s[339] ? 1 : 0
  s[2968] = v74
  const v75 = f.vurderingsdato <= 17166 /* 2016-12-31 */
  s[2973] = v75
  const v76 = s[2] ? 1 : 0
  s[3011] = v76
  const v77 = s[294] ? v76 : 0
  s[3005] = v77
  const v78 = s[884] ? v72 : s[917]
  s[3029] = v78
  const v79 = s[525] ? 2 : 0
  s[3030] = v79
}

function svar_81(f, s) {
  const v0 = s[884] ? s[918] : s[919]
  s[3033] = v0
  const v1 = s[920] ? 4 : 0
  s[3032] = v1
  const v2 = f.vurderingsdato <= 17967 /* 2019-03-12 */
  s[3031] = v2
  const v3 = s[179] ? 2 : 0
  s[3141] = v3
  const v4 = s[884] ? s[921] : v3
  s[3035] = v4
  const v5 = f.vurderingsdato <= 16386 /* 2014-11-12 */
  s[3036] = v5
  const v6 = f.vurderingsdato <= 16940 /* 2016-05-19 */
  s[3047] = v6
  const v7 = v6 ? s[922] : s[452] ? 3 : 0
  s[3043] = v7
  const v8 = f.bruddetSkete <= 19898 /* 2024-06-24 */
  s[3068] = v8
  const v9 = f.bruddetSkete <= 19722 /* 2023-12-31 */
  s[3066] = v9
  const v10 = f.bruddetSkete <= 18669 /* 2021-02-11 */
  s[3065] = v10
  const v11 = s[923] ? 2 : 0
  s[3064] = v11
  const v12 = f.bruddetSkete <= 18257 /* 2019-12-27 */
  s[3063] = v12
  const v13 = f.bruddetSkete <= 16616 /* 2015-06-30 */
  s[3062] = v13
  const v14 = v13 ? s[924] : v11
  s[3071] = v14
  const v15 = f.vurderingsdato <= 21914 /* 2029-12-31 */
  s[3094] = v15
  const v16 = s[168] ? 7 : 0
  s[3092] = v16
  const v17 = f.vurderingsdato <= 20453 /* 2025-12-31 */
  s[3091] = v17
  const v18 = s[432] ? 3 : 0
  s[3089] = v18
  const v19 = s[925] ? 3 : 0
  s[3097] = v19
  const v20 = f.vurderingsdato <= 17246 /* 2017-03-21 */
  s[3096] = v20
  const v21 = s[435] ? 4 : 0
  s[3102] = v21
  const v22 = s[451] ? 3 : 0
  s[3101] = v22
  const v23 = f.vurderingsdato <= 15394 /* 2012-02-24 */
  s[3100] = v23
  const v24 = s[447] ? 4 : 0
  const v25 = f.vurderingsdato <= 15393 /* 2012-02-23 */
  const v26 = s[910] ? s[868] : f.vurderingsdato <= 15070 /* 2011-04-06 */ ? s[926] : v25 ? (s[927] ? 3 : 0) : s[853] ? v24 : v0
  s[3104] = v26
  const v27 = s[442] && !s[448] && !s[439]
  s[3107] = v27
  const v28 = s[179] ? 8 : 0
  s[3117] = v28
  const v29 = s[928] ? 0 : s[929] <= 16616 /* 2015-06-30 */ ? 1 : s[929] >= 16617 /* 2015-07-01 */ ? 2 : 0
  s[3128] = v29
  const v30 = f.ledighedsydelseForAfbrydelse ? 1 : 0
  s[3129] = v30
  const v31 = s[930] ? 2 : 0
  s[3135] = v31
  const v32 = s[893] ? s[931] : s[55] ? 6 : 0
  s[3147] = v32
  const v33 = s[462] ? 3 : 0
  s[3146] = v33
  const v34 = s[55] ? 4 : 0
  s[3328] = v34
  const v35 = s[893] ? s[932] : v34
  s[3152] = v35
  const v36 = s[462] ? 4 : 0
  s[3430] = v36
  const v37 = s[884] ? v36 : v32
  s[3166] = v37
  const v38 = s[611] ? 3 : 0
  s[954] = v38
  const v39 = s[16] ? 2 : 0
  s[3170] = v39
  const v40 = s[933] ? 1 : f.vurderingsdato <= 14605 /* 2009-12-27 */ ? v39 : v25 ? (s[934] ? 3 : 0) : v24
  s[3185] = v40
  const v41 = s[837] ? 1 : 0
  s[3199] = v41
  const v42 = s[935] ? 2 : 0
  s[3201] = v42
  const v43 = f.bruddetSkete <= 15705 /* 2012-12-31 */
  s[3200] = v43
  const v44 = v43 ? v41 : v13 ? v42 : s[923] ? 3 : 0
  s[3204] = v44
  const v45 = f.vurderingsdato <= 16586 /* 2015-05-31 */
  s[3241] = v45
  const v46 = s[910] ? s[868] : f.vurderingsdato <= 13859 /* 2007-12-12 */ ? s[926] : s[936] ? (s[532] ? 3 : 0) : s[525] ? 4 : 0
  s[3255] = v46
  const v47 = s[547] ? 2 : 0
  s[3286] = v47
  const v48 = f.seniorpensionAnsoegtDen <= 18261 /* 2019-12-31 */
  s[3285] = v48
  const v49 = s[546] ? 1 : 0
  s[3284] = v49
  const v50 = f.seniorpensionAnsoegtDen <= 16070 /* 2013-12-31 */
  s[3283] = v50
  const v51 = s[552] ? 3 : 0
  s[3291] = v51
  const v52 = s[1] && s[538] < NEVER
  const v53 = s[537] >= 3652 /* 1980-01-01 */ ? 1 : 0
  const v54 = !s[937] && !s[938] && s[1] ? (v52 ? (s[538] <= 14518 /* 2009-10-01 */ ? v53 : s[537] >= 14519 /* 2009-10-02 */ ? 2 : 0) : 0) : 0
  s[3308] = v54
  const v55 = s[191] ? 1 : 0
  s[3309] = v55
  const v56 = v52 ? (s[538] <= 20269 /* 2025-06-30 */ ? v53 : s[937] ? 2 : 0) : 0
  s[3310] = v56
  const v57 = s[939] ? 1 : s[940] ? 0 : f.pensionBetalesFra <= 14518 /* 2009-10-01 */ ? (s[941] ? 2 : 0) : f.pensionBetalesFra <= 17712 /* 2018-06-30 */ ? (f.pensionBetalesFra >= 14519 /* 2009-10-02 */ ? 3 : 0) : s[942] ? 4 : 0
  s[3312] = v57
  const v58 = s[943] ? 4 : 0
  s[3318] = v58
  const v59 = f.vurderingsdato <= 18161 /* 2019-09-22 */
  s[3317] = v59
  const v60 = s[893] ? s[917] : s[944]
  s[3324] = v60
  const v61 = s[560] ? 1 : 0
  s[3330] = v61
  const v62 = s[945] ? 4 : 0
  s[3369] = v62
  const v63 = f.vurderingsdato <= 19967 /* 2024-09-01 */
  s[3367] = v63
  const v64 = s[557] ? 3 : 0
  s[3370] = v64
  const v65 = f.folkepensionAnsoegtDen >= 14519 /* 2009-10-02 */ ? 2 : 0
  s[3374] = v65
  const v66 = s[946] ? 1 : 0
  s[3373] = v66
  const v67 = f.folkepensionAnsoegtDen <= 14518 /* 2009-10-01 */
  s[3372] = v67
  const v68 = v67 ? v66 : v65
  s[3379] = v68
  const v69 = s[541] ? 1 : 0
  s[3380] = v69
  const v70 = f.vurderingsdato <= 18670 /* 2021-02-12 */
  s[3383] = v70
  const v71 = f.anmodningEfterOffentlighedslovenModtaget <= 16070 /* 2013-12-31 */
  s[3394] = v71
  const v72 = s[790] ? s[868] : s[792] ? 2 : 0
  s[3414] = v72
  const v73 = s[947] ? s[948] : 0
  s[3415] = v73
  const v74 = f.saerligeGrundeTilAndetTidspunkt ? 1 : 0
  s[3416] = v74
  const v75 = s[168] ? 3 : 0
  s[3420] = v75
  const v76 = s[462] ? 5 : 0
  s[3426] = v76
  const v77 = f.vurderingsdato <= 14406 /* 2009-06-11 */
  s[3425] = v77
  const v78 = s[643] ? 4 : 0
  s[3441] = v78
  const v79 = f.vurderingsdato <= 15516 /* 2012-06-25 */
  s[3439] = v79
}

function svar_82(f, s) {
  const v0 = s[116] >= 15517 /* 2012-06-26 */
  s[3565] = v0
  const v1 = v0 ? 4 : 0
  s[3447] = v1
  const v2 = s[116] >= 15398 /* 2012-02-28 */ ? 3 : 0
  s[3446] = v2
  const v3 = s[118] <= 15516 /* 2012-06-25 */
  s[3445] = v3
  const v4 = s[118] <= 15397 /* 2012-02-27 */
  s[3444] = v4
  const v5 = s[880] ? (s[881] ? s[882] : s[949] ? s[883] : s[950] ? 3 : 0) : 0
  s[3467] = v5
  const v6 = s[156] && !s[158] && s[951] < NEVER
  s[3473] = v6
  const v7 = s[116] >= 15427 /* 2012-03-28 */
  s[3576] = v7
  const v8 = v7 ? 3 : 0
  s[3569] = v8
  const v9 = s[118] <= 15426 /* 2012-03-27 */
  s[3568] = v9
  const v10 = s[145] ? (s[880] ? (s[881] ? s[882] : v9 ? s[883] : v3 ? v8 : s[118] <= 16248 /* 2014-06-27 */ ? v1 : s[118] <= 16658 /* 2015-08-11 */ ? (s[116] >= 16249 /* 2014-06-28 */ ? 5 : 0) : s[116] >= 16659 /* 2015-08-12 */ ? 6 : 0) : 0) : 0
  s[3580] = v10
  const v11 = s[880] ? (s[881] ? s[882] : s[118] <= 15111 /* 2011-05-17 */ ? s[883] : s[118] <= 15207 /* 2011-08-21 */ ? (s[116] >= 15112 /* 2011-05-18 */ ? 3 : 0) : s[116] >= 15208 /* 2011-08-22 */ ? 4 : 0) : 0
  s[3581] = v11
  const v12 = f.vurderingsdato <= 13604 /* 2007-04-01 */ ? s[868] : s[952] ? (s[953] ? 2 : 0) : s[954]
  s[3588] = v12
  const v13 = f.aftaleIndgaaetDen <= 15011 /* 2011-02-06 */
  s[3606] = v13
  const v14 = s[851] ? 1 : 0
  s[3604] = v14
  const v15 = s[955] ? 2 : 0
  s[3613] = v15
}

export function svar(f) {
  const s = new Array(3643)
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
  svar_78(f, s)
  svar_79(f, s)
  svar_80(f, s)
  svar_81(f, s)
  svar_82(f, s)
  return { ALF_53_2_fleksjob_kan: (s[956] ? 1 : 0) + (s[957] ? 2 : 0) + s[846], ALF_62_3: s[620], ALF_62_3_hoej: s[621], ALF_62_3_kan: (s[619] ? 1 : 0) + (s[622] ? 4 : 0), BEK937_27_kan: (s[958] ? 1 : 0) + (s[959] ? 2 : 0) + (s[960] ? 4 : 0), FERIEBEK_2_kan: (s[418] ? 1 : 0) + (s[417] ? 2 : 0) + s[961], FERIEBEK_2_6_kan: (s[962] ? 3 : 0) + 4, FLEKSLOENBEK_1_1_kan: (s[963] ? 1 : 0) + (s[964] ? 2 : 0) + s[846], FLEKSLOENBEK_3_4: s[965], FLEKSLOENBEK_3_4_hoej: s[966], FLEKSLOENBEK_3_4_kan: 1 + (s[967] ? 4 : 0), FLEKSLOENBEK_4_1: s[968], FLEKSLOENBEK_4_1_hoej: s[969], FLEKSLOENBEK_4_1_kan: s[970], FLEKSLOENBEK_4_2_kan: (s[971] ? 1 : 0) + (s[972] ? 2 : 0) + s[973], FLEKSLOENBEK_4_4: s[974], FLEKSLOENBEK_4_4_hoej: s[975], FLEKSLOENBEK_4_4_kan: s[970], FLEKSYDELSESBEK_4_kan: (s[18] ? 1 : 0) + (s[20] ? 2 : 0) + s[976], FVL_7_1_kan: (s[977] ? 1 : 0) + (s[978] ? 2 : 0) + s[846], FVL_7_2_kan: (s[979] ? 1 : 0) + (s[980] ? 2 : 0) + s[846], FVL_8_1_kan: (s[981] ? 1 : 0) + (s[982] ? 2 : 0) + s[846], FVL_8_1_aktindsigt_kan: (s[983] ? 1 : 0) + (s[984] ? 2 : 0) + s[846], FVL_8_1_breve_kan: (s[985] ? 1 : 0) + (s[986] ? 2 : 0) + s[846], FVL_8_1_fuldmagt_kan: (s[987] ? 1 : 0) + (s[988] ? 2 : 0) + s[846], FVL_8_1_omfang_kan: (s[989] ? 1 : 0) + (s[990] ? 2 : 0) + s[846], FVL_8_1_personligt_kan: (s[991] ? 1 : 0) + (s[992] ? 2 : 0) + s[846], FVL_9_1_kan: (s[993] ? 1 : 0) + (s[3] ? 2 : 0) + s[846], FVL_9_2_kan: (s[994] ? 1 : 0) + (s[995] ? 2 : 0) + s[846], FVL_9_4: s[996], FVL_9_4_hoej: s[997], FVL_9_4_kan: (f.dokumentetErAfsendtTilAndre ? 1 : 0) + (s[998] ? 4 : 0), FVL_9a_1_kan: (s[999] ? 1 : 0) + (s[1000] ? 2 : 0) + s[846], FVL_9a_2_kan: (s[1001] ? 1 : 0) + (s[1002] ? 2 : 0) + s[846], FVL_9b_1_kan: (s[1003] ? 1 : 0) + (s[1004] ? 2 : 0) + s[846], FVL_10_1_kan: (s[1005] ? 1 : 0) + (s[1006] ? 2 : 0) + s[846], FVL_12_1_kan: (s[1007] ? 1 : 0) + (s[1008] ? 2 : 0) + s[846], FVL_12_1_navn_kan: (s[1009] ? 1 : 0) + (s[1010] ? 2 : 0) + s[846], FVL_12_1_skik_kan: (s[1011] ? 1 : 0) + (s[1012] ? 2 : 0) + s[846], FVL_12_1_undtaget_kan: (s[5] ? 1 : 0) + (s[9] ? 2 : 0) + s[846], FVL_13_kan: (s[1013] ? 1 : 0) + (s[1014] ? 2 : 0) + s[846], FVL_14_kan: (s[1015] ? 1 : 0) + (s[1016] ? 2 : 0) + s[846], FVL_14a_1_kan: (s[1017] ? 1 : 0) + (s[1018] ? 2 : 0) + (s[1019] ? 4 : 0), FVL_14b_kan: (s[1020] ? 1 : 0) + (s[1021] ? 2 : 0) + s[846], FVL_15_kan: (s[6] ? 1 : 0) + (s[10] ? 2 : 0) + s[846], FVL_15c_kan: (s[1022] ? 1 : 0) + (s[1023] ? 2 : 0) + (s[1024] ? 4 : 0), FVL_16_2: s[1025], FVL_16_2_hoej: s[1026], FVL_16_2_kan: (f.anmodetOmAktindsigt ? 1 : 0) + (s[1027] ? 4 : 0), FVL_16_2_underretning_kan: (s[1028] ? 1 : 0) + (s[1029] ? 2 : 0) + (s[854] ? 0 : 4), FVL_16_3_kan: (s[1030] ? 1 : 0) + (s[1031] ? 2 : 0) + s[846], FVL_16_4_kan: (s[1032] ? 1 : 0) + (s[1033] ? 2 : 0) + s[846], FVL_16_4_ankestyrelsen_kan: (s[1034] ? 1 : 0) + (s[1035] ? 2 : 0) + s[846], FVL_16_4_spor_kan: (s[1036] ? 1 : 0) + (s[1037] ? 2 : 0) + s[846], FVL_16_4_udsaettelse_kan: (s[1038] ? 1 : 0) + (s[1039] ? 2 : 0) + s[846], FVL_17: s[1040], FVL_17_hoej: s[1041], FVL_17_kan: s[1042], FVL_19_1_kan: (s[1043] ? 1 : 0) + (s[1044] ? 2 : 0) + s[846], FVL_19_1_venter_kan: (s[1045] ? 1 : 0) + (s[1046] ? 2 : 0) + s[846], FVL_20_1_kan: (s[1047] ? 1 : 0) + (s[1048] ? 2 : 0) + s[846], FVL_20_2_kan: s[1049] + (s[1050] ? 2 : 0) + s[846], FVL_20_3: s[1051], FVL_20_3_hoej: s[1052], FVL_20_3_kan: s[1049] + (s[1053] ? 4 : 0), FVL_21_1_kan: (s[1054] ? 1 : 0) + (s[1055] ? 2 : 0) + s[846], FVL_22_kan: (s[1056] ? 1 : 0) + (s[1057] ? 2 : 0) + s[846], FVL_23_1_kan: s[1058] + (s[1059] ? 2 : 0) + s[846], FVL_23_1_frist: s[1060], FVL_23_1_frist_hoej: s[1061], FVL_23_1_frist_kan: s[1062], FVL_23_2: s[1063], FVL_23_2_hoej: s[1064], FVL_23_2_kan: s[1062], FVL_24_1_kan: (s[1065] ? 1 : 0) + (s[1066] ? 2 : 0) + (s[1067] ? 4 : 0), FVL_24_1_hovedhensyn_kan: (s[1068] ? 1 : 0) + (s[1069] ? 2 : 0) + s[846], FVL_24_2_kan: (s[1070] ? 1 : 0) + (s[1071] ? 2 : 0) + s[846], FVL_25_1_kan: (s[1072] ? 1 : 0) + (s[1073] ? 2 : 0) + s[846], FVL_25_1_fristloeb_kan: (s[1074] ? 1 : 0) + (s[1075] ? 2 : 0) + (s[1076] ? 4 : 0), FVL_25_1_indhold_kan: (s[1077] ? 1 : 0) + (s[1078] ? 2 : 0) + (s[1079] ? 4 : 0), FVL_27_1_kan: (s[1080] ? 1 : 0) + (s[1081] ? 2 : 0) + s[846], FVL_28_1_kan: (s[1082] ? 1 : 0) + (s[1083] ? 2 : 0) + (s[13] ? 0 : 4), FVL_28_2_kan: (s[1084] ? 1 : 0) + (s[1085] ? 2 : 0) + (s[1086] ? 4 : 0), FYL_1a: s[27], FYL_1a_hoej: s[28], FYL_1a_kan: 1 + s[1087], FYL_1a_2: s[1088], FYL_1a_2_hoej: s[1089], FYL_1a_2_kan: (s[1090] ? 1 : 0) + (s[1091] ? 4 : 0), FYL_2_1_kan: (s[1092] ? 1 : 0) + (s[1093] ? 2 : 0) + s[1087], FYL_2a_kan: (s[17] ? 1 : 0) + (s[21] ? 2 : 0) + s[1087], FYL_3a_1_kan: (s[1094] ? 1 : 0) + (s[1095] ? 2 : 0) + (s[1096] ? 4 : 0), FYL_3a_4: s[1097], FYL_3a_4_hoej: s[1098], FYL_3a_4_kan: (s[1099] ? 1 : 0) + (s[1100] ? 4 : 0), FYL_4_1: s[1101], FYL_4_1_hoej: s[1102], FYL_4_1_kan: s[1103], FYL_4_2: s[1104], FYL_4_2_hoej: s[1105], FYL_4_2_kan: s[1103], FYL_4_3: s[1106], FYL_4_3_hoej: s[1107], FYL_4_3_kan: s[1103], FYL_5: s[1108], FYL_5_hoej: s[1109], FYL_5_kan: (s[1110] ? 1 : 0) + (s[1111] ? 4 : 0), FYL_8: s[1112], FYL_8_hoej: s[1113], FYL_8_kan: s[1114], FYL_9_1: s[1115], FYL_9_1_hoej: s[1116], FYL_9_1_kan: s[1117], FYL_9_3: s[1118], FYL_9_3_hoej: s[1119], FYL_9_3_kan: s[1117], FYL_15_1: s[1120], FYL_15_1_hoej: s[1121], FYL_15_1_kan: 1 + (s[1122] ? 4 : 0), FYL_15_4_kan: (s[1123] ? 1 : 0) + (s[1124] ? 2 : 0) + s[976], FYL_15_4_pension: flat(s[1125]), FYL_15_4_pension_kan: s[1126] ? 4 : 1, FYL_17_1_kan: (s[1127] ? 1 : 0) + (s[1128] ? 2 : 0) + s[976], FYL_17_2: s[1129], FYL_17_2_hoej: s[1130], FYL_17_2_kan: (s[1131] ? 1 : 0) + (s[1132] ? 4 : 0), FYL_17_4: s[1133], FYL_17_4_hoej: s[1134], FYL_17_4_kan: (s[1135] ? 1 : 0) + (s[1136] ? 4 : 0), FYL_18_5: s[1137], FYL_18_5_hoej: s[1138], FYL_18_5_kan: (s[1139] ? 1 : 0) + (s[1140] ? 4 : 0), FYL_20_3_kan: (s[1141] ? 1 : 0) + (s[1142] ? 2 : 0) + (s[31] ? 0 : 4), FYL_22_1: s[1143], FYL_22_1_hoej: s[1144], FYL_22_1_kan: 1 + (s[1145] ? 4 : 0), FYL_22_2: s[1146], FYL_22_2_hoej: s[1147], FYL_22_2_kan: s[1117], FYL_22_2_laengst: s[1148], FYL_22_2_laengst_hoej: s[1149], FYL_22_2_laengst_kan: s[1117], GDPR_12_3: s[1150], GDPR_12_3_hoej: s[1151], GDPR_12_3_kan: 1 + (s[1152] ? 0 : 4), GDPR_15_1_medarbejder_kan: (s[1153] ? 1 : 0) + (s[1154] ? 2 : 0) + s[1155], GDPR_15_1_opslag_kan: (s[1156] ? 1 : 0) + (s[1157] ? 2 : 0) + s[1155], INDSATSBEK_65: s[1158], INDSATSBEK_65_hoej: s[1159], INDSATSBEK_65_kan: s[1042], INDSATSBEK_86: s[1160], INDSATSBEK_86_hoej: s[1161], INDSATSBEK_86_kan: (f.arbejdsgiverenErPrivat ? 1 : 0) + (s[1162] ? 4 : 0), INDSATSBEK_86_loft_kan: (s[1163] ? 1 : 0) + (s[1164] ? 2 : 0) + (s[1165] ? 4 : 0), KOMP_3_1_kan: (s[1166] ? 1 : 0) + (s[1167] ? 2 : 0) + s[846], KOMP_4_kan: s[1168] + (s[870] ? 2 : 0) + s[846], KOMP_7_3: s[1169], KOMP_7_3_hoej: s[1170], KOMP_7_3_kan: s[1171], KOMP_7_3_behov: s[1172], KOMP_7_3_behov_hoej: s[1173], KOMP_7_3_behov_kan: s[1168] + (s[1174] ? 4 : 0), KOMP_14_kan: s[1175] + (s[1176] ? 2 : 0) + s[846], KOMP_14a_3: s[1177], KOMP_14a_3_hoej: s[1178], KOMP_14a_3_kan: s[1175] + (s[1179] ? 4 : 0), KOMP_15_1_kan: s[1180] + (s[1181] ? 2 : 0) + s[846], KOMP_15b_3: s[1182], KOMP_15b_3_hoej: s[1183], KOMP_15b_3_kan: s[1180] + (s[1184] ? 4 : 0), KOMP_15f_1_kan: (s[1185] ? 1 : 0) + (s[1186] ? 2 : 0) + (s[1187] ? 4 : 0), KOMP_15i_1_kan: (s[1188] ? 1 : 0) + (s[1189] ? 2 : 0) + (s[1190] ? 4 : 0), KOMP_15j_1_kan: (s[1191] ? 1 : 0) + (s[1192] ? 2 : 0) + (s[1193] ? 4 : 0), KOMP_16: s[1194], KOMP_16_hoej: s[1195], KOMP_16_kan: s[1042], KOMP_16a_2: s[1196], KOMP_16a_2_hoej: s[1197], KOMP_16a_2_kan: s[1171], KOMP_17a_3: s[1198], KOMP_17a_3_hoej: s[1199], KOMP_17a_3_kan: (s[37] ? 1 : 0) + (s[1200] ? 4 : 0), KOMPBEK_6_2_kan: (s[1201] ? 1 : 0) + (s[1202] ? 2 : 0) + s[846], KOMPBEK_15_4: s[1203], KOMPBEK_15_4_hoej: s[1204], KOMPBEK_15_4_kan: s[1171], LAB_6_11_kan: (s[1205] ? 1 : 0) + (s[1206] ? 2 : 0) + s[846], LAB_29_1: s[1207], LAB_29_1_hoej: s[1208], LAB_29_1_kan: 1 + (s[1209] ? 4 : 0), LAB_30_3_kan: (s[1210] ? 1 : 0) + (s[1211] ? 2 : 0) + s[1212], LAB_31_3: s[1213], LAB_31_3_hoej: s[1214], LAB_31_3_kan: s[1215], LAB_31_3_ledighedsydelse: s[1216], LAB_31_3_ledighedsydelse_hoej: s[1217], LAB_31_3_ledighedsydelse_kan: s[36] ? 1 : 4, LAB_31_3_vindue: s[1218], LAB_31_3_vindue_hoej: s[1219], LAB_31_3_vindue_kan: s[1215], LAB_33_3_kan: (s[1220] ? 1 : 0) + (s[1221] ? 2 : 0) + s[1222], LAB_36_3_kan: s[1223] + (s[1224] ? 2 : 0) + s[1222], LAB_36_3_ressourceforloeb_kan: s[1225], LAB_43_kan: s[1226], LAB_44_1_kan: s[1227] + (s[1228] ? 2 : 0) + (s[1229] ? 4 : 0), LAB_45_1_kan: s[875] + (s[1230] ? 2 : 0) + (s[1231] ? 4 : 0), LAB_57_1_kan: s[1232] + (s[52] ? 2 : 0) + s[846], LAB_58_1_kan: (s[1233] ? 1 : 0) + (s[1234] ? 2 : 0) + s[846], LAB_60_1_kan: (s[1235] ? 1 : 0) + (s[1236] ? 2 : 0) + s[846], LAB_61_1: s[1237], LAB_61_1_hoej: s[1238], LAB_61_1_kan: s[1232] + (s[1239] ? 4 : 0), LAB_66_1_kan: s[1240] + (s[1241] ? 2 : 0) + (s[1242] ? 4 : 0), LAB_68_1: s[1243], LAB_68_1_hoej: s[1244], LAB_68_1_kan: s[1240] + (s[1245] ? 4 : 0), LAB_74_kan: (s[1246] ? 1 : 0) + (s[1247] ? 2 : 0) + s[846], LAB_76_6: s[1248], LAB_76_6_hoej: s[1249], LAB_76_6_kan: s[1250], LAB_78_kan: (s[1251] ? 1 : 0) + (s[1252] ? 2 : 0) + s[846], LAB_79_kan: (s[1253] ? 1 : 0) + (s[1254] ? 2 : 0) + s[846], LAB_82_3: -Infinity, LAB_82_3_hoej: Infinity, LAB_82_3_kan: (s[246] ? 0 : 1) + 4, LAB_90_kan: (s[1255] ? 1 : 0) + (s[1256] ? 2 : 0) + (s[36] ? 0 : 4), LAB_92_1: s[48], LAB_92_1_hoej: s[49], LAB_92_1_kan: s[1257] + (s[47] ? 4 : 0), LAB_92_straks_kan: 1 + (s[1258] ? 2 : 0) + (s[1258] ? 4 : 0), LAB_92_timer: s[1259], LAB_92_timer_hoej: s[1260], LAB_92_timer_kan: s[1257] + (s[1261] ? 4 : 0), LAB_95_1: s[1262], LAB_95_1_hoej: s[1263], LAB_95_1_kan: (s[46] ? 1 : 0) + (s[1264] ? 4 : 0), LAB_102_1: s[1265], LAB_102_1_hoej: s[1266], LAB_102_1_kan: (s[245] ? 1 : 0) + (s[1267] ? 4 : 0), LAB_105a_1_kan: (s[1268] ? 1 : 0) + (s[1269] ? 2 : 0) + s[1270], LAB_105a_3: s[1271], LAB_105a_3_hoej: s[1272], LAB_105a_3_kan: s[1273], LAB_105a_indfaset: s[1274], LAB_105a_indfaset_hoej: s[1275], LAB_105a_indfaset_kan: s[1273], LAB_107_1_kan: (s[1276] ? 1 : 0) + (s[1277] ? 2 : 0) + (s[1278] ? 4 : 0), LAB_108_2_kan: (s[1279] ? 1 : 0) + (s[1280] ? 2 : 0) + s[1222], LAB_109_1_kan: (s[1281] ? 1 : 0) + (s[1282] ? 2 : 0) + (s[1283] ? 4 : 0), LAB_109_1_frist: s[1284], LAB_109_1_frist_hoej: s[1285], LAB_109_1_frist_kan: s[1227] + (s[1286] ? 4 : 0), LAB_109_2_kraft_kan: (s[1287] ? 1 : 0) + (s[1288] ? 2 : 0) + (s[1289] ? 4 : 0), LAB_110_1: s[1290], LAB_110_1_hoej: s[1291], LAB_110_1_kan: (s[1292] ? 1 : 0) + (s[1293] ? 4 : 0), LAB_110_2_kan: (s[1294] ? 1 : 0) + (s[1295] ? 2 : 0) + (s[1296] ? 4 : 0), LAB_111_1: s[1297], LAB_111_1_hoej: s[1298], LAB_111_1_kan: (s[1299] ? 1 : 0) + (s[1300] ? 4 : 0), LAB_111_2_kan: (s[1301] ? 1 : 0) + (s[1302] ? 2 : 0) + s[1303], LAB_111_3: s[1304], LAB_111_3_hoej: s[1305], LAB_111_3_kan: (s[1306] ? 1 : 0) + (s[1307] ? 4 : 0), LAB_111_4_kan: (s[1308] ? 1 : 0) + (s[1309] ? 2 : 0) + s[1303], LAB_112_1_kan: (s[1310] ? 1 : 0) + (s[1311] ? 2 : 0) + (s[1312] ? 4 : 0), LAB_112_2_kan: (s[1313] ? 1 : 0) + (s[1314] ? 2 : 0) + s[846], LAB_112_3_kan: (s[1315] ? 1 : 0) + (s[1316] ? 2 : 0) + s[846], LAB_112_3_igang_kan: s[1225], LAB_113_2: s[1317], LAB_113_2_hoej: s[1318], LAB_113_2_kan: s[1319], LAB_113_2_team_kan: (s[1320] ? 1 : 0) + (s[1321] ? 2 : 0) + (s[1322] ? 4 : 0), LAB_113_3_kan: (s[1323] ? 1 : 0) + (s[1324] ? 2 : 0) + s[1325], LAB_113_4: s[1326], LAB_113_4_hoej: s[1327], LAB_113_4_kan: s[1328] + s[1329], LAB_113_4_ydelse_kan: (s[1330] ? 1 : 0) + (s[1331] ? 2 : 0) + s[1329], LAB_113a_kan: (s[1332] ? 1 : 0) + (s[1333] ? 2 : 0) + (s[1334] ? 4 : 0), LAB_114_1: s[1335], LAB_114_1_hoej: s[1336], LAB_114_1_kan: s[1319], LAB_114_1_plan_kan: (s[1337] ? 1 : 0) + (s[1338] ? 2 : 0) + s[1339], LAB_114_3: s[1340], LAB_114_3_hoej: s[1341], LAB_114_3_kan: 1 + (s[1342] ? 4 : 0), LAB_114_3_igang_kan: s[1225], LAB_114_4: s[1343], LAB_114_4_hoej: s[1344], LAB_114_4_kan: s[1328] + (s[1345] ? 4 : 0), LAB_115_1_kan: (s[1346] ? 1 : 0) + (s[1347] ? 2 : 0) + s[846], LAB_116_1_kan: (s[194] ? 1 : 0) + (s[195] ? 2 : 0) + s[846], LAB_116_1_alder_kan: (s[1348] ? 1 : 0) + (s[1349] ? 2 : 0) + s[846], LAB_116_1_foertidspension: flat(s[1350]), LAB_116_1_foertidspension_kan: s[1351] ? 4 : 1, LAB_116_1_pension_kan: (s[1352] ? 1 : 0) + (s[218] ? 2 : 0) + (s[1353] ? 4 : 0), LAB_116_1_seniorpension: flat(s[1354]), LAB_116_1_seniorpension_hoej: flat(s[1355]), LAB_116_1_seniorpension_kan: (s[822] ? 0 : 1) + (s[1356] ? 2 : 0) + (s[1357] ? 4 : 0), LAB_116_2_kan: (s[1358] ? 1 : 0) + (s[1359] ? 2 : 0) + (s[1360] ? 4 : 0), LAB_116_3_kan: (s[1361] ? 1 : 0) + (s[231] ? 2 : 0) + s[846], LAB_118_2_kan: (s[261] ? 1 : 0) + (s[260] ? 2 : 0) + s[1362], LAB_118_3_kan: (s[1363] ? 1 : 0) + (s[1364] ? 2 : 0) + (s[1365] ? 4 : 0), LAB_119_1_kan: (s[1366] ? 1 : 0) + (s[1367] ? 2 : 0) + s[1368], LAB_119_1_bundet_kan: (s[1369] ? 1 : 0) + (s[1370] ? 2 : 0) + s[846], LAB_119_1_mangler: s[1371], LAB_119_1_mangler_hoej: s[1372], LAB_119_1_mangler_kan: (f.fleksjobPaaNuvaerendeArbejdsplads ? 1 : 0) + s[1368], LAB_119_2_kan: (s[1373] ? 1 : 0) + (s[1374] ? 2 : 0) + (s[1375] ? 4 : 0), LAB_120_1: s[1376], LAB_120_1_hoej: s[1377], LAB_120_1_kan: 1 + (s[1378] ? 4 : 0), LAB_120_2_kan: (s[1379] ? 1 : 0) + (s[1380] ? 2 : 0) + s[846], LAB_121_1: s[1381], LAB_121_1_hoej: s[1382], LAB_121_1_kan: (f.ansatIFleksjob ? 1 : 0) + s[1383], LAB_121_3: s[1384], LAB_121_3_hoej: s[1385], LAB_121_3_kan: (s[200] ? 1 : 0) + s[1386], LAB_121_4_kan: (s[1387] ? 1 : 0) + (s[1388] ? 2 : 0) + s[1386], LAB_122_2_kan: (s[1389] ? 1 : 0) + (s[1390] ? 2 : 0) + s[846], LAB_122_3_kan: (s[1391] ? 1 : 0) + (s[1392] ? 2 : 0) + s[846], LAB_122_3_afvigelse_kan: (s[1393] ? 1 : 0) + (s[1394] ? 2 : 0) + (s[1395] ? 4 : 0), LAB_122_5_kan: (s[1396] ? 1 : 0) + (s[1397] ? 2 : 0) + s[846], LAB_123_1: s[236], LAB_123_1_hoej: s[237], LAB_123_1_kan: (s[238] ? 1 : 0) + (s[239] ? 4 : 0), LAB_123_1_ret_kan: (s[215] ? 1 : 0) + (s[216] ? 2 : 0) + s[846], LAB_123_2: s[208], LAB_123_2_hoej: s[207], LAB_123_2_kan: (s[211] ? 1 : 0) + (s[212] ? 4 : 0), LAB_123_3: s[209], LAB_123_3_hoej: s[210], LAB_123_3_kan: s[970], LAB_123_4_kan: (s[1398] ? 1 : 0) + (s[1399] ? 2 : 0) + (s[1400] ? 4 : 0), LAB_124_5: s[1401], LAB_124_5_hoej: s[1402], LAB_124_5_kan: (s[1403] ? 1 : 0) + (s[1404] ? 4 : 0), LAB_125_1_kan: s[1405] + (s[1406] ? 2 : 0) + s[846], LAB_125_4: s[1407], LAB_125_4_hoej: s[1408], LAB_125_4_kan: s[1405] + (s[1409] ? 4 : 0), LAB_126_1_kan: s[1410] + (s[1411] ? 2 : 0) + s[846], LAB_126_1_til: s[1412], LAB_126_1_til_hoej: s[1413], LAB_126_1_til_kan: s[1414], LAB_126_3: s[1415], LAB_126_3_hoej: s[1416], LAB_126_3_kan: s[1414], LAB_126_4: s[1417], LAB_126_4_hoej: s[1418], LAB_126_4_kan: s[1414], LAB_126_5: s[1419], LAB_126_5_hoej: s[1420], LAB_126_5_kan: s[1410] + (s[1421] ? 4 : 0), LAB_126_5_maaned: s[1422], LAB_126_5_maaned_hoej: s[1423], LAB_126_5_maaned_kan: (s[1424] ? 1 : 0) + (s[1425] ? 4 : 0), LAB_133_1_kan: (s[198] ? 1 : 0) + (s[197] ? 2 : 0) + s[1383], LAB_133_1_nyt_kan: (s[1426] ? 1 : 0) + (s[1427] ? 2 : 0) + s[846], LAB_133_3: s[1428], LAB_133_3_hoej: s[1429], LAB_133_3_kan: (s[1430] ? 1 : 0) + (s[1431] ? 4 : 0), LAB_133_3_aar: s[1432], LAB_133_3_aar_hoej: s[1433], LAB_133_3_aar_kan: (s[1434] ? 1 : 0) + (s[1435] ? 4 : 0), LAB_133_3_loft_kan: (s[224] ? 1 : 0) + (s[223] ? 2 : 0) + (s[222] ? 4 : 0), LAB_133_4: s[1436], LAB_133_4_hoej: s[1437], LAB_133_4_kan: (s[1438] ? 1 : 0) + (s[1439] ? 4 : 0), LAB_134_3_kan: (s[228] ? 1 : 0) + (s[226] ? 2 : 0) + (s[229] ? 4 : 0), LAB_134_4: s[1440], LAB_134_4_hoej: s[1441], LAB_134_4_kan: (s[1442] ? 1 : 0) + (s[1443] ? 4 : 0), LAB_136_1_kan: (s[1444] ? 1 : 0) + (s[1445] ? 2 : 0) + s[846], LAB_136_2: s[1446], LAB_136_2_hoej: s[1447], LAB_136_2_kan: (s[1448] ? 1 : 0) + (s[1449] ? 4 : 0), LAB_137_1: s[1450], LAB_137_1_hoej: s[1451], LAB_137_1_kan: (s[1452] ? 1 : 0) + (s[1453] ? 4 : 0), LAB_142_1_kan: (s[1454] ? 1 : 0) + (s[1455] ? 2 : 0) + s[846], LAB_144_kan: s[1456] + (s[449] ? 2 : 0) + s[846], LAB_145_1: s[1457], LAB_145_1_hoej: s[1458], LAB_145_1_kan: s[1459] + (s[1460] ? 4 : 0), LAB_145_1_plan_kan: (s[1461] ? 1 : 0) + (s[1462] ? 2 : 0) + (s[1463] ? 4 : 0), LAB_145_2_kan: (s[1464] ? 1 : 0) + (s[1465] ? 2 : 0) + (s[912] ? 0 : 4), LAB_146_kan: (s[1466] ? 1 : 0) + (s[1467] ? 2 : 0) + s[846], LAB_167_1_kan: s[1468] + (s[1469] ? 2 : 0) + s[846], LAB_167_1_periode: s[1470], LAB_167_1_periode_hoej: s[1471], LAB_167_1_periode_kan: s[1468] + (s[1472] ? 4 : 0), LAB_167_2_kan: (s[1473] ? 1 : 0) + (s[1474] ? 2 : 0) + (s[1475] ? 4 : 0), LAB_167_3_kan: (s[1476] ? 1 : 0) + (s[1477] ? 2 : 0) + (s[1478] ? 4 : 0), LAB_175_1_kan: (s[252] ? 1 : 0) + (s[254] ? 2 : 0) + (s[253] ? 4 : 0), LAB_175_2: s[1479], LAB_175_2_hoej: s[1480], LAB_175_2_kan: (s[1481] ? 1 : 0) + (s[1482] ? 4 : 0), LAB_175_2_takst: s[248], LAB_175_2_takst_hoej: s[249], LAB_175_2_takst_kan: (s[250] ? 1 : 0) + (s[251] ? 4 : 0), LAB_175_4_kan: (s[257] ? 1 : 0) + (s[255] ? 2 : 0) + (s[256] ? 4 : 0), LAB_175_5_kan: (s[1483] ? 1 : 0) + (s[1484] ? 2 : 0) + s[846], LAB_176_1_kan: s[1485] + (s[1486] ? 2 : 0) + s[846], LAB_176_1_beloeb: s[1487], LAB_176_1_beloeb_hoej: s[1488], LAB_176_1_beloeb_kan: s[1485] + (s[1489] ? 4 : 0), LAB_2003_121_4_kan: s[1490] + (s[1491] ? 2 : 0) + s[846], LAB_2003_121_4_til: s[1492], LAB_2003_121_4_til_hoej: s[1493], LAB_2003_121_4_til_kan: s[1490] + (s[1494] ? 4 : 0), LAS_2a_kan: (s[267] ? 1 : 0) + (s[268] ? 2 : 0) + (s[269] ? 4 : 0), LAS_10_3: s[1495], LAS_10_3_hoej: s[1496], LAS_10_3_kan: s[1117], LAS_11_kan: (s[1497] ? 1 : 0) + (s[1498] ? 2 : 0) + s[846], LAS_11_2_kan: (s[271] ? 1 : 0) + (s[272] ? 2 : 0) + s[846], LAS_11_2_supplerende_kan: (s[1499] ? 1 : 0) + (s[1500] ? 2 : 0) + s[846], LAS_11_3_kan: (s[1501] ? 1 : 0) + (s[1502] ? 2 : 0) + s[1503], LAS_11_8_kan: (s[1504] ? 1 : 0) + (s[1505] ? 2 : 0) + s[1503], LAS_13_1_kan: (s[1506] ? 1 : 0) + (s[1507] ? 2 : 0) + s[846], LAS_13_8_kan: (s[1508] ? 1 : 0) + (s[1509] ? 2 : 0) + (s[1510] ? 4 : 0), LAS_13f_1_kan: (s[342] ? 1 : 0) + (s[1511] ? 2 : 0) + s[1512], LAS_13f_14_kan: (s[1513] ? 1 : 0) + (s[1514] ? 2 : 0) + s[1512], LAS_13g_1: s[1515], LAS_13g_1_hoej: s[1516], LAS_13g_1_kan: (s[1517] ? 1 : 0) + (s[1518] ? 4 : 0), LAS_13g_1_beloeb: s[1519], LAS_13g_1_beloeb_hoej: s[1520], LAS_13g_1_beloeb_kan: (s[1521] ? 1 : 0) + (s[1522] ? 4 : 0), LAS_14_1_kan: (s[1523] ? 1 : 0) + (s[1524] ? 2 : 0) + (s[1525] ? 4 : 0), LAS_14_1_graense: s[1526], LAS_14_1_graense_hoej: s[1527], LAS_14_1_graense_kan: 1 + (s[1528] ? 4 : 0), LAS_14_1_over: s[1529], LAS_14_1_over_hoej: s[1530], LAS_14_1_over_kan: 1 + (s[1531] ? 4 : 0), LAS_16_1: s[330], LAS_16_1_hoej: s[329], LAS_16_1_kan: (s[336] ? 1 : 0) + (s[337] ? 4 : 0), LAS_16_3_kan: (s[1532] ? 1 : 0) + (s[1533] ? 2 : 0) + (s[263] ? 0 : 4), LAS_16_overgang_kan: (s[1534] ? 1 : 0) + (s[1535] ? 2 : 0) + s[846], LAS_17_1: s[316], LAS_17_1_hoej: s[314], LAS_17_1_kan: s[1536] + (s[318] ? 4 : 0), LAS_18_1: s[315], LAS_18_1_hoej: s[317], LAS_18_1_kan: s[1536] + (s[319] ? 4 : 0), LAS_18_3: s[320], LAS_18_3_hoej: s[321], LAS_18_3_kan: s[1536] + (s[322] ? 4 : 0), LAS_19_1: s[323], LAS_19_1_hoej: s[324], LAS_19_1_kan: s[1536] + (s[325] ? 4 : 0), LAS_20_1: s[326], LAS_20_1_hoej: s[327], LAS_20_1_kan: s[1536] + (s[328] ? 4 : 0), LAS_23_1_kan: (s[265] ? 1 : 0) + (s[266] ? 2 : 0) + s[846], LAS_24_1: s[306], LAS_24_1_hoej: s[305], LAS_24_1_kan: (s[294] ? 1 : 0) + (s[309] ? 4 : 0), LAS_24_3: s[1537], LAS_24_3_hoej: s[1538], LAS_24_3_kan: (s[1539] ? 1 : 0) + (s[1540] ? 4 : 0), LAS_25: s[1541], LAS_25_hoej: s[1542], LAS_25_kan: (s[1543] ? 1 : 0) + (s[1544] ? 4 : 0), LAS_25_3: s[331], LAS_25_3_hoej: s[333], LAS_25_3_kan: (s[335] ? 1 : 0) + (s[338] ? 4 : 0), LAS_25_3_forsoerger: s[290], LAS_25_3_forsoerger_hoej: s[292], LAS_25_3_forsoerger_kan: (s[295] ? 1 : 0) + (s[300] ? 4 : 0), LAS_25b_1: s[1545], LAS_25b_1_hoej: s[1546], LAS_25b_1_kan: (s[340] ? 1 : 0) + s[1512], LAS_26_1: s[348], LAS_26_1_hoej: s[349], LAS_26_1_kan: (s[350] ? 1 : 0) + (s[351] ? 4 : 0), LAS_26_3_kan: s[1547] + (s[346] ? 2 : 0) + (s[347] ? 4 : 0), LAS_26_5_kan: (s[1548] ? 1 : 0) + (s[1549] ? 2 : 0) + s[1550], LAS_26_7_kan: (s[1551] ? 1 : 0) + (s[1552] ? 2 : 0) + s[1550], LAS_30_1: s[1553], LAS_30_1_hoej: s[1554], LAS_30_1_kan: (s[1555] ? 1 : 0) + (s[1556] ? 4 : 0), LAS_30_2: s[1557], LAS_30_2_hoej: s[1558], LAS_30_2_kan: s[1547] + (s[1559] ? 4 : 0), LAS_34_1_kan: s[1560] + (s[793] ? 2 : 0) + (s[794] ? 4 : 0), LAS_34_2_kan: (s[1561] ? 1 : 0) + (s[1562] ? 2 : 0) + (s[1563] ? 4 : 0), LAS_35_1_kan: (s[1564] ? 1 : 0) + (s[1565] ? 2 : 0) + (s[525] ? 0 : 4), LAS_40a_1_kan: (s[1566] ? 1 : 0) + (s[1567] ? 2 : 0) + s[846], LAS_50_kan: (s[1568] ? 1 : 0) + (s[1569] ? 2 : 0) + s[1570], LAS_68_2: s[1571], LAS_68_2_hoej: s[1572], LAS_68_2_kan: (s[1573] ? 1 : 0) + (s[1574] ? 4 : 0), LAS_68_4: s[370], LAS_68_4_hoej: s[369], LAS_68_4_kan: (s[371] ? 1 : 0) + (s[372] ? 4 : 0), LAS_68_5_kan: s[921] + (s[1575] ? 2 : 0) + (s[1576] ? 4 : 0), LAS_68a_1: s[1577], LAS_68a_1_hoej: s[1578], LAS_68a_1_kan: (s[1579] ? 1 : 0) + (s[1580] ? 4 : 0), LAS_68a_1_tid_kan: (s[1581] ? 1 : 0) + (s[364] ? 2 : 0) + s[961], LAS_68a_2: s[1582], LAS_68a_2_hoej: s[1583], LAS_68a_2_kan: (s[1584] ? 1 : 0) + (s[1585] ? 4 : 0), LAS_68a_3: s[366], LAS_68a_3_hoej: s[363], LAS_68a_3_kan: (s[368] ? 1 : 0) + (s[367] ? 4 : 0), LAS_69j_2: s[1586], LAS_69j_2_hoej: s[1587], LAS_69j_2_kan: (s[1588] ? 1 : 0) + (s[1589] ? 4 : 0), LAS_69j_2_bidrag: s[353], LAS_69j_2_bidrag_hoej: s[354], LAS_69j_2_bidrag_kan: (s[356] ? 1 : 0) + (s[357] ? 4 : 0), LAS_69j_4: s[413], LAS_69j_4_hoej: s[412], LAS_69j_4_kan: (s[414] ? 1 : 0) + (s[415] ? 4 : 0), LAS_69j_5: s[1590], LAS_69j_5_hoej: s[1591], LAS_69j_5_kan: (s[1592] ? 1 : 0) + (s[1593] ? 4 : 0), LAS_69j_5_modtager_kan: (s[1594] ? 1 : 0) + (s[1595] ? 2 : 0) + (s[1596] ? 4 : 0), LAS_69j_5_tid_kan: (s[1597] ? 1 : 0) + (s[387] ? 2 : 0) + s[1598], LAS_69j_7_kan: (s[1599] ? 1 : 0) + (s[1600] ? 2 : 0) + s[1598], LAS_69j_8_kan: (s[1601] ? 1 : 0) + (s[1602] ? 2 : 0) + (s[1603] ? 4 : 0), LAS_69j_9: s[410], LAS_69j_9_hoej: s[411], LAS_69j_9_kan: (s[1604] ? 1 : 0) + (s[1605] ? 4 : 0), LAS_69j_10: s[389], LAS_69j_10_hoej: s[386], LAS_69j_10_kan: (s[390] ? 1 : 0) + (s[391] ? 4 : 0), LAS_69j_11_kan: (s[1606] ? 1 : 0) + (s[1607] ? 2 : 0) + (s[1608] ? 4 : 0), LAS_69j_13_kan: (s[1609] ? 1 : 0) + (s[1610] ? 2 : 0) + (s[1611] ? 4 : 0), LAS_69j_15_kan: (s[424] ? 1 : 0) + (s[423] ? 2 : 0) + s[1598], LAS_69j_udbetales: s[1612], LAS_69j_udbetales_hoej: s[1613], LAS_69j_udbetales_kan: (s[1614] ? 1 : 0) + (s[1615] ? 4 : 0), LAS_69k_1_kan: (s[1616] ? 1 : 0) + (s[1617] ? 2 : 0) + s[1598], LAS_69k_2_kan: (s[1618] ? 1 : 0) + (s[1619] ? 2 : 0) + (s[1620] ? 4 : 0), LAS_69k_5_kan: (s[421] ? 1 : 0) + (s[422] ? 2 : 0) + s[1598], LAS_69k_6: s[1621], LAS_69k_6_hoej: s[1622], LAS_69k_6_kan: (s[1623] ? 1 : 0) + s[961], LAS_69k_6_aftale_kan: (s[420] ? 1 : 0) + (s[419] ? 2 : 0) + s[961], LAS_69k_6_senest: s[1624], LAS_69k_6_senest_hoej: s[1625], LAS_69k_6_senest_kan: s[0] ? 1 : 4, LAS_69l_1_kan: (s[1626] ? 1 : 0) + (s[431] ? 2 : 0) + (s[1627] ? 4 : 0), LAS_69l_3: s[1628], LAS_69l_3_hoej: s[1629], LAS_69l_3_kan: s[1630], LAS_69m_2: s[1631], LAS_69m_2_hoej: s[1632], LAS_69m_2_kan: (s[1633] ? 1 : 0) + (s[1634] ? 4 : 0), LAS_69n_1: s[1635], LAS_69n_1_hoej: s[1636], LAS_69n_1_kan: (s[1637] ? 1 : 0) + (s[1638] ? 4 : 0), LAS_69o_1_kan: (s[1639] ? 1 : 0) + (s[1640] ? 2 : 0) + (s[1641] ? 4 : 0), LAS_69o_2: s[1642], LAS_69o_2_hoej: s[1643], LAS_69o_2_kan: (s[1644] ? 1 : 0) + (s[1645] ? 4 : 0), LAS_69p_1_kan: (s[1646] ? 1 : 0) + (s[1647] ? 2 : 0) + (s[429] ? 0 : 4), LAS_69q_1: s[1648], LAS_69q_1_hoej: s[1649], LAS_69q_1_kan: s[1630], LAS_69t_2: s[1650], LAS_69t_2_hoej: s[1651], LAS_69t_2_kan: s[1652], LAS_69x_3: s[1653], LAS_69x_3_hoej: s[1654], LAS_69x_3_kan: s[1652], LAS_70_1_kan: (s[442] ? 1 : 0) + (s[448] ? 2 : 0) + s[1570], LAS_70_1_3_kan: (s[1655] ? 1 : 0) + (s[1656] ? 2 : 0) + (s[1657] ? 4 : 0), LAS_70_4: s[1658], LAS_70_4_hoej: s[1659], LAS_70_4_kan: (s[1660] ? 1 : 0) + (s[1661] ? 4 : 0), LAS_70_5: flat(s[1662]), LAS_70_5_kan: s[1663] ? 4 : 1, LAS_71_1: s[440], LAS_71_1_hoej: s[441], LAS_71_1_kan: (s[443] ? 1 : 0) + (s[444] ? 4 : 0), LAS_71_2: s[1664], LAS_71_2_hoej: s[1665], LAS_71_2_kan: (s[1666] ? 1 : 0) + (s[1667] ? 4 : 0), LAS_71_2_ung: s[1668], LAS_71_2_ung_hoej: s[1669], LAS_71_2_ung_kan: (s[1670] ? 1 : 0) + (s[1671] ? 4 : 0), LAS_71_3: s[1672], LAS_71_3_hoej: s[1673], LAS_71_3_kan: (s[1674] ? 1 : 0) + (s[1675] ? 4 : 0), LAS_71_4_kan: (s[1676] ? 1 : 0) + (s[1677] ? 2 : 0) + (s[1678] ? 4 : 0), LAS_71_6_kan: s[1456] + s[1679] + (s[1680] ? 4 : 0), LAS_73b_kan: (s[1681] ? 1 : 0) + (s[1682] ? 2 : 0) + s[1570], LAS_73c_1: s[1683], LAS_73c_1_hoej: s[1684], LAS_73c_1_kan: s[1459] + (s[1685] ? 4 : 0), LAS_73f_1_kan: (s[1686] ? 1 : 0) + (s[1687] ? 2 : 0) + s[1570], LAS_73f_1_beloeb: s[1688], LAS_73f_1_beloeb_hoej: s[1689], LAS_73f_1_beloeb_kan: s[1459] + s[1570], LAS_74_1_foertidspension: flat(s[1690]), LAS_74_1_foertidspension_kan: s[1691] ? 4 : 1, LAS_74a_1_kan: (s[1692] ? 1 : 0) + (s[1693] ? 2 : 0) + s[976], LAS_74a_1_fleksjob: flat(s[1694]), LAS_74a_1_fleksjob_kan: s[928] ? 4 : 1, LAS_74a_2_kan: (s[460] ? 1 : 0) + (s[457] ? 2 : 0) + s[1695], LAS_74a_2_uge: s[1696], LAS_74a_2_uge_hoej: s[1697], LAS_74a_2_uge_kan: (s[496] ? 1 : 0) + (s[498] ? 4 : 0), LAS_74a_3: s[506], LAS_74a_3_hoej: s[505], LAS_74a_3_kan: (s[507] ? 1 : 0) + (s[508] ? 4 : 0), LAS_74a_7: s[1698], LAS_74a_7_hoej: s[1699], LAS_74a_7_kan: (s[1700] ? 1 : 0) + (s[1701] ? 4 : 0), LAS_74b_2_kan: (s[458] ? 1 : 0) + (s[459] ? 2 : 0) + s[976], LAS_74c_1: s[1702], LAS_74c_1_hoej: s[1703], LAS_74c_1_kan: 1 + (s[1704] ? 4 : 0), LAS_74c_1_18: s[1705], LAS_74c_1_18_hoej: s[1706], LAS_74c_1_18_kan: (s[1707] ? 1 : 0) + s[976], LAS_74c_1_frist: s[1708], LAS_74c_1_frist_hoej: s[1709], LAS_74c_1_frist_kan: (s[1710] ? 1 : 0) + (s[1711] ? 4 : 0), LAS_74c_1_nu_kan: (s[1712] ? 1 : 0) + (s[1713] ? 2 : 0) + s[976], LAS_74d_2: s[1714], LAS_74d_2_hoej: s[1715], LAS_74d_2_kan: (s[1716] ? 1 : 0) + (s[1717] ? 4 : 0), LAS_74d_3: s[1718], LAS_74d_3_hoej: s[1719], LAS_74d_3_kan: (s[1720] ? 1 : 0) + (s[1721] ? 4 : 0), LAS_74d_3_udbetales: s[1722], LAS_74d_3_udbetales_hoej: s[1723], LAS_74d_3_udbetales_kan: (s[1724] ? 1 : 0) + (s[1725] ? 4 : 0), LAS_74e_3: s[1726], LAS_74e_3_hoej: s[1727], LAS_74e_3_kan: s[1728], LAS_74e_4: s[1729], LAS_74e_4_hoej: s[1730], LAS_74e_4_kan: s[1728], LAS_74e_8: s[1731], LAS_74e_8_hoej: s[1732], LAS_74e_8_kan: s[1733] ? 1 : 4, LAS_74f_1_kan: (s[1734] ? 1 : 0) + (s[1735] ? 2 : 0) + s[976], LAS_74f_1_dag: s[1736], LAS_74f_1_dag_hoej: s[1737], LAS_74f_1_dag_kan: s[1117], LAS_75_1: s[1738], LAS_75_1_hoej: s[1739], LAS_75_1_kan: 1 + (s[1740] ? 0 : 4), LAS_75a_1_kan: (s[1741] ? 1 : 0) + (s[1742] ? 2 : 0) + (s[1743] ? 4 : 0), LAS_76_1_kan: (s[1744] ? 1 : 0) + (s[1745] ? 2 : 0) + s[976], LAS_77_1: s[1746], LAS_77_1_hoej: s[1747], LAS_77_1_kan: (s[1748] ? 1 : 0) + (s[1749] ? 4 : 0), LAS_77a_1: s[1750], LAS_77a_1_hoej: s[1751], LAS_77a_1_kan: 1 + s[1752], LAS_77a_2: s[1753], LAS_77a_2_hoej: s[1754], LAS_77a_2_kan: (s[1755] ? 1 : 0) + (s[1756] ? 4 : 0), LAS_77a_4_kan: (s[1757] ? 1 : 0) + (s[1758] ? 2 : 0) + s[1752], LAS_77a_6_kan: (s[1759] ? 1 : 0) + (s[1760] ? 2 : 0) + s[976], LAS_77b_1_kan: (s[1761] ? 1 : 0) + (s[1762] ? 2 : 0) + s[976], LAS_81_1_kan: (s[1763] ? 1 : 0) + (s[1764] ? 2 : 0) + s[846], LAS_81_1_forudsigelig_kan: (s[518] ? 1 : 0) + (s[517] ? 2 : 0) + s[846], LAS_81_1_rimelig_kan: (s[519] ? 1 : 0) + (s[522] ? 2 : 0) + s[846], LAS_81_1_aendring_kan: (s[1765] ? 1 : 0) + (s[521] ? 2 : 0) + s[846], LAS_81a_1_kan: (s[1766] ? 1 : 0) + (s[1767] ? 2 : 0) + s[846], LAS_81a_1_proevet_kan: (s[1768] ? 1 : 0) + (s[1769] ? 2 : 0) + (s[1770] ? 4 : 0), LAS_82_1_kan: (s[1771] ? 1 : 0) + (s[1772] ? 2 : 0) + s[846], LAS_82_1_formue: s[1773], LAS_82_1_formue_hoej: s[1774], LAS_82_1_formue_kan: s[1042], LAS_82a_1_kan: (s[1775] ? 1 : 0) + (s[1776] ? 2 : 0) + s[846], LAS_82a_2: s[1777], LAS_82a_2_hoej: s[1778], LAS_82a_2_kan: (s[1779] ? 1 : 0) + (s[1780] ? 4 : 0), LAS_82a_6_kan: s[1781] + (s[1782] ? 2 : 0) + s[846], LAS_82a_6_gaelder: s[1783], LAS_82a_6_gaelder_hoej: s[1784], LAS_82a_6_gaelder_kan: s[1781] + (s[1785] ? 4 : 0), LAS_82b_1_kan: s[1786] + (s[1787] ? 2 : 0) + s[846], LAS_82b_2: s[1788], LAS_82b_2_hoej: s[1789], LAS_82b_2_kan: s[1786] + (s[1790] ? 4 : 0), LAS_83_1_kan: (s[1791] ? 1 : 0) + (s[1792] ? 2 : 0) + (s[1793] ? 4 : 0), LAS_83_1_bortadopteret_kan: (s[1794] ? 1 : 0) + (s[1795] ? 2 : 0) + (s[1796] ? 4 : 0), LAS_85_1_kan: (s[1797] ? 1 : 0) + (s[1798] ? 2 : 0) + s[846], LAS_85_2_kan: (s[1799] ? 1 : 0) + (s[1800] ? 2 : 0) + s[846], LAS_85_4_kan: (s[1801] ? 1 : 0) + (s[1802] ? 2 : 0) + s[846], LAS_86_2: s[1803], LAS_86_2_hoej: s[1804], LAS_86_2_kan: (s[1805] ? 1 : 0) + (s[1806] ? 4 : 0), LAS_86_7: s[1807], LAS_86_7_hoej: s[1808], LAS_86_7_kan: s[1809], LAS_86_8: s[1810], LAS_86_8_hoej: s[1811], LAS_86_8_kan: s[1809], LAS_86_8_beloeb: s[1812], LAS_86_8_beloeb_hoej: s[1813], LAS_86_8_beloeb_kan: (s[1814] ? 1 : 0) + (s[1815] ? 4 : 0), LAS_88_1_kan: (s[527] ? 1 : 0) + (s[1816] ? 2 : 0) + s[846], LAS_91_1_kan: (s[1817] ? 1 : 0) + (s[1818] ? 2 : 0) + s[846], LAS_91_1_dom_kan: (s[1819] ? 1 : 0) + (s[1820] ? 2 : 0) + (s[1821] ? 4 : 0), LAS_91_1_su_kan: (s[1822] ? 1 : 0) + (s[1823] ? 2 : 0) + (s[1824] ? 4 : 0), LAS_91_6_kan: (s[1825] ? 1 : 0) + (s[1826] ? 2 : 0) + (s[1827] ? 0 : 4), LAS_92_1_kan: s[1828] + (s[1829] ? 2 : 0) + s[1830], LAS_92_3: s[1831], LAS_92_3_hoej: s[1832], LAS_92_3_kan: s[1828] + s[1830], LAS_93_1_kan: (s[1833] ? 1 : 0) + (s[1834] ? 2 : 0) + s[846], LAS_93_1_selvforskyldt_kan: (s[1835] ? 1 : 0) + (s[1836] ? 2 : 0) + (s[1837] ? 4 : 0), LAS_94_1_kan: (s[1838] ? 1 : 0) + (s[1839] ? 2 : 0) + s[846], LOB_4_1_kan: (s[1840] ? 1 : 0) + (s[1841] ? 2 : 0) + s[846], LOB_9_1_kan: (s[1842] ? 1 : 0) + (s[1843] ? 2 : 0) + (s[1844] ? 4 : 0), LOB_10_1_kan: (s[1845] ? 1 : 0) + (s[1846] ? 2 : 0) + s[846], LOB_15a_1_kan: s[1226], LOV1559_9_betaling: s[1847], LOV1559_9_betaling_hoej: s[1848], LOV1559_9_betaling_kan: s[1849] + (s[1850] ? 4 : 0), LOV1559_9_valg_kan: s[1849] + (s[1851] ? 2 : 0) + s[1852], LOV1655_udbetaling: s[1853], LOV1655_udbetaling_hoej: s[1854], LOV1655_udbetaling_kan: (s[1855] ? 1 : 0) + (s[1856] ? 4 : 0), LOV1750_21_8_kan: (s[181] ? 1 : 0) + (s[183] ? 2 : 0) + s[1325], LOV1750_21_revalidering_kan: (s[1857] ? 1 : 0) + (s[434] ? 2 : 0) + s[1570], LSP_1a_1: s[540], LSP_1a_1_hoej: s[539], LSP_1a_1_kan: s[1042], LSP_1a_1_dag: s[537], LSP_1a_1_dag_hoej: s[538], LSP_1a_1_dag_kan: s[1042], LSP_1a_1_tabel2006_kan: (s[1858] ? 1 : 0) + (s[1859] ? 2 : 0) + (s[1860] ? 4 : 0), LSP_1a_1_tabel2011_kan: (s[1861] ? 1 : 0) + (s[1862] ? 2 : 0) + (s[1863] ? 4 : 0), LSP_2_1_kan: (s[1864] ? 1 : 0) + (s[1865] ? 2 : 0) + s[846], LSP_2_1_eu_kan: (s[542] ? 1 : 0) + (s[543] ? 2 : 0) + s[846], LSP_3_1_kan: (s[1866] ? 1 : 0) + (s[1867] ? 2 : 0) + s[846], LSP_3_2_kan: (s[1868] ? 1 : 0) + (s[1869] ? 2 : 0) + s[846], LSP_3_3_kan: (s[1870] ? 1 : 0) + (s[1871] ? 2 : 0) + s[846], LSP_3_danmark_kan: (s[1872] ? 1 : 0) + (s[1873] ? 2 : 0) + (s[1874] ? 4 : 0), LSP_4_kan: (s[1875] ? 1 : 0) + (s[1876] ? 2 : 0) + s[846], LSP_5_2: s[1877], LSP_5_2_hoej: s[1878], LSP_5_2_kan: (s[1879] ? 1 : 0) + (s[1880] ? 4 : 0), LSP_5_3: s[1881], LSP_5_3_hoej: s[1882], LSP_5_3_kan: (s[1883] ? 1 : 0) + (s[1884] ? 4 : 0), LSP_6: s[1885], LSP_6_hoej: s[1886], LSP_6_kan: 1 + (s[1887] ? 4 : 0), LSP_12_1_kan: (s[1888] ? 1 : 0) + (s[1889] ? 2 : 0) + s[846], LSP_13_kan: (s[1890] ? 1 : 0) + (s[1891] ? 2 : 0) + (s[1892] ? 4 : 0), LSP_16_kan: (s[1893] ? 1 : 0) + (s[1894] ? 2 : 0) + s[846], LSP_16_1_kan: (s[1895] ? 1 : 0) + (s[1896] ? 2 : 0) + s[846], LSP_16_2_kan: (s[1897] ? 1 : 0) + (s[1898] ? 2 : 0) + s[846], LSP_16_3_kan: (s[1899] ? 1 : 0) + (s[1900] ? 2 : 0) + s[846], LSP_17_2_kan: (s[1901] ? 1 : 0) + (s[1902] ? 2 : 0) + s[846], LSP_17_2_oplysninger_kan: (s[1903] ? 1 : 0) + (f.bedtOmAfgoerelseOmPensionAlene ? 2 : 0) + (s[1904] ? 4 : 0), LSP_17_3_senior_kan: (s[1905] ? 1 : 0) + (s[1906] ? 2 : 0) + s[1852], LSP_17_4_kan: 1 + s[1679] + s[846], LSP_18_1_kan: (s[1907] ? 1 : 0) + (s[1908] ? 2 : 0) + s[846], LSP_18_2_kan: (s[549] ? 1 : 0) + (s[1909] ? 2 : 0) + (s[1910] ? 4 : 0), LSP_19_1_kan: (s[1911] ? 1 : 0) + (s[1912] ? 2 : 0) + s[1362], LSP_20_3_kan: (s[1913] ? 1 : 0) + (s[1914] ? 2 : 0) + s[846], LSP_21_1: s[1915], LSP_21_1_hoej: s[1916], LSP_21_1_kan: s[1917], LSP_26a_1_kan: (s[1918] ? 1 : 0) + (s[1919] ? 2 : 0) + s[846], LSP_26a_5: flat(s[1920]), LSP_26a_5_hoej: flat(s[1921]), LSP_26a_5_kan: (s[842] ? 0 : 1) + (s[1922] ? 2 : 0) + (s[1923] ? 4 : 0), LSP_26b: s[1924], LSP_26b_hoej: s[1925], LSP_26b_kan: s[1042], LSP_26d_2: s[1926], LSP_26d_2_hoej: s[1927], LSP_26d_2_kan: 1 + s[1852], LSP_26g_kan: (s[1928] ? 1 : 0) + (s[1929] ? 2 : 0) + (s[1930] ? 4 : 0), LSP_26g_dag: s[1931], LSP_26g_dag_hoej: s[1932], LSP_26g_dag_kan: (s[1933] ? 1 : 0) + (s[1934] ? 4 : 0), LSP_26h_1: s[1935], LSP_26h_1_hoej: s[1936], LSP_26h_1_kan: 1 + (s[1937] ? 4 : 0), LSP_26h_3: s[1938], LSP_26h_3_hoej: s[1939], LSP_26h_3_kan: 1 + (s[1940] ? 4 : 0), LSP_26h_6: -Infinity, LSP_26h_6_hoej: Infinity, LSP_26h_6_kan: 5, LSP_26v_1: flat(s[1941]), LSP_26v_1_kan: s[1942] ? 4 : 1, LSP_26v_2: flat(s[1943]), LSP_26v_2_kan: s[1944] ? 4 : 1, LSP_29_1_eget_kan: (s[1945] ? 1 : 0) + (s[1946] ? 2 : 0) + (s[1947] ? 4 : 0), LSP_32a_1_aegtefaelle_kan: (s[1948] ? 1 : 0) + (s[1949] ? 2 : 0) + s[846], LSP_32c_1: s[1950], LSP_32c_1_hoej: s[1951], LSP_32c_1_kan: s[1042], LSP_32c_2: s[1952], LSP_32c_2_hoej: s[1953], LSP_32c_2_kan: (s[1954] ? 1 : 0) + (s[1955] ? 4 : 0), LSP_33_1: s[1956], LSP_33_1_hoej: s[1957], LSP_33_1_kan: (s[1958] ? 1 : 0) + (s[1959] ? 4 : 0), LSP_33_1_tilbage_kan: (s[1960] ? 1 : 0) + (s[1961] ? 2 : 0) + (s[1962] ? 4 : 0), LSP_33_2: s[1963], LSP_33_2_hoej: s[1964], LSP_33_2_kan: s[1917], LSP_37: flat(s[1965]), LSP_37_kan: s[1966] ? 4 : 1, LSP_44_1_kan: (s[1967] ? 1 : 0) + (s[1968] ? 2 : 0) + s[846], LSP_44_udsendte_kan: (s[1969] ? 1 : 0) + (s[1970] ? 2 : 0) + (s[1971] ? 4 : 0), LSP_49_1_foertidspension: s[1972], LSP_49_1_foertidspension_hoej: s[1973], LSP_49_1_foertidspension_kan: s[1250], LSP_49_1_folkepension: s[1974], LSP_49_1_folkepension_hoej: s[1975], LSP_49_1_folkepension_kan: (s[1976] ? 1 : 0) + (s[1977] ? 4 : 0), OFL_8_kan: (s[1978] ? 1 : 0) + (s[1979] ? 2 : 0) + s[1212], OFL_9_1_kan: (s[1980] ? 1 : 0) + (s[1981] ? 2 : 0) + s[1212], OFL_9_2_kan: (s[1982] ? 1 : 0) + (s[1983] ? 2 : 0) + s[1212], OFL_13_1_kan: (s[1984] ? 1 : 0) + (s[1985] ? 2 : 0) + s[1212], OFL_13_2_kan: (s[1986] ? 1 : 0) + (s[1987] ? 2 : 0) + s[1212], OFL_15_1_kan: (s[1988] ? 1 : 0) + (s[1989] ? 2 : 0) + s[1212], OFL_15_2_kan: (s[1990] ? 1 : 0) + (s[1991] ? 2 : 0) + s[1212], OFL_36_2: s[1992], OFL_36_2_hoej: s[1993], OFL_36_2_kan: 1 + s[1994], OFL_36_2_praksis: s[1995], OFL_36_2_praksis_hoej: s[1996], OFL_36_2_praksis_kan: 1 + (s[570] ? 0 : 4), OFL_36_2_underretning_kan: (s[1997] ? 1 : 0) + (s[1998] ? 2 : 0) + s[1994], OFL_37_1_kan: (s[1999] ? 1 : 0) + (s[2000] ? 2 : 0) + s[1212], OFL_37_2: s[2001], OFL_37_2_hoej: s[2002], OFL_37_2_kan: (f.afgoerelsenOmAktindsigtFastholdes ? 1 : 0) + (s[2003] ? 4 : 0), OFL_37_3: s[2004], OFL_37_3_hoej: s[2005], OFL_37_3_kan: 1 + (s[2006] ? 0 : 4), OFL_38_1_kan: (s[2007] ? 1 : 0) + (s[2008] ? 2 : 0) + s[1212], OFL_39_1_kan: (s[2009] ? 1 : 0) + (s[2010] ? 2 : 0) + s[1994], OFL_39_2: s[2011], OFL_39_2_hoej: s[2012], OFL_39_2_kan: 1 + (s[2013] ? 0 : 4), OFL_39_3: s[2014], OFL_39_3_hoej: s[2015], OFL_39_3_kan: 1 + (s[2016] ? 0 : 4), OFL_40_1_kan: (s[2017] ? 1 : 0) + (s[2018] ? 2 : 0) + s[1212], PENSBEK_7: s[2019], PENSBEK_7_hoej: s[2020], PENSBEK_7_kan: 1 + (s[2021] ? 0 : 4), PENSBEK_10_kan: (s[2022] ? 1 : 0) + (s[2023] ? 2 : 0) + s[2024], PENSBEK_11: s[2025], PENSBEK_11_hoej: s[2026], PENSBEK_11_kan: 1 + s[2024], PLANBEK_2_1_kan: (s[2027] ? 1 : 0) + (s[2028] ? 2 : 0) + s[846], REFUSIONSBEK_2: s[2029], REFUSIONSBEK_2_hoej: s[2030], REFUSIONSBEK_2_kan: (s[2031] ? 1 : 0) + (s[2032] ? 4 : 0), SDL_2_kan: (s[2033] ? 1 : 0) + (s[2034] ? 2 : 0) + (s[2035] ? 4 : 0), SDL_2_1_kan: (s[2036] ? 1 : 0) + (s[2037] ? 2 : 0) + s[2038], SDL_3_kan: (s[586] ? 1 : 0) + (s[583] ? 2 : 0) + s[846], SDL_6_1: s[116], SDL_6_1_hoej: s[118], SDL_6_1_kan: s[2039] + s[2040], SDL_7_1_kan: (s[146] ? 1 : 0) + (s[152] ? 2 : 0) + s[846], SDL_7_1_ferie_kan: s[2041], SDL_7_1_ferieaftale_kan: (s[2042] ? 1 : 0) + (s[2043] ? 2 : 0) + s[846], SDL_7_1_genoptagelse: s[2044], SDL_7_1_genoptagelse_hoej: s[2045], SDL_7_1_genoptagelse_kan: (f.ferieAftalt ? 1 : 0) + (s[2046] ? 4 : 0), SDL_7_1_ny_kan: (s[2047] ? 1 : 0) + (s[2048] ? 2 : 0) + s[846], SDL_7_2_kan: (s[2049] ? 1 : 0) + (s[2050] ? 2 : 0) + s[846], SDL_7_3: s[2051], SDL_7_3_hoej: s[2052], SDL_7_3_kan: (s[2053] ? 1 : 0) + (s[2054] ? 4 : 0), SDL_7_5_kan: (s[2055] ? 1 : 0) + (s[2056] ? 2 : 0) + s[846], SDL_7_5_fra: s[2057], SDL_7_5_fra_hoej: s[2058], SDL_7_5_fra_kan: 1 + (s[2059] ? 0 : 4), SDL_7a_1: s[2060], SDL_7a_1_hoej: s[2061], SDL_7a_1_kan: (s[2062] ? 1 : 0) + s[2063], SDL_7c_kan: (s[468] ? 1 : 0) + (s[469] ? 2 : 0) + (s[462] ? 0 : 4), SDL_10a_kan: (s[2064] ? 1 : 0) + (s[2065] ? 2 : 0) + s[846], SDL_11_3: s[2066], SDL_11_3_hoej: s[2067], SDL_11_3_kan: 1 + (s[2068] ? 0 : 4), SDL_11a_1_kan: (s[2069] ? 1 : 0) + (s[2070] ? 2 : 0) + (s[2071] ? 4 : 0), SDL_11c_kan: (s[2072] ? 1 : 0) + (s[2073] ? 2 : 0) + s[846], SDL_12_1_1_kan: (s[467] ? 1 : 0) + (s[465] ? 2 : 0) + (s[466] ? 4 : 0), SDL_12_1_2_kan: (s[601] ? 1 : 0) + (s[596] ? 2 : 0) + (s[595] ? 4 : 0), SDL_12_1_3_kan: (s[602] ? 1 : 0) + (s[603] ? 2 : 0) + s[846], SDL_13b_1: s[2074], SDL_13b_1_hoej: s[2075], SDL_13b_1_kan: (s[2076] ? 1 : 0) + (s[2077] ? 4 : 0), SDL_13b_1_antal: s[2078], SDL_13b_1_antal_hoej: s[2079], SDL_13b_1_antal_kan: (s[2080] ? 1 : 0) + (s[2081] ? 4 : 0), SDL_13b_1_form_kan: (s[2082] ? 1 : 0) + (s[2083] ? 2 : 0) + (s[2084] ? 4 : 0), SDL_13b_1_naeste: s[2085], SDL_13b_1_naeste_hoej: s[2086], SDL_13b_1_naeste_kan: (s[2087] ? 1 : 0) + (s[2088] ? 4 : 0), SDL_13b_5_kan: (s[2089] ? 1 : 0) + (s[2090] ? 2 : 0) + (s[2091] ? 4 : 0), SDL_13c_1_2_kan: (s[2092] ? 1 : 0) + (s[2093] ? 2 : 0) + (s[2094] ? 4 : 0), SDL_13c_2_kan: (s[2095] ? 1 : 0) + (s[2096] ? 2 : 0) + (s[2097] ? 4 : 0), SDL_13f_1_kan: (s[471] ? 1 : 0) + (s[470] ? 2 : 0) + s[1270], SDL_13f_1_dag: s[2098], SDL_13f_1_dag_hoej: s[2099], SDL_13f_1_dag_kan: (s[2100] ? 1 : 0) + (s[2101] ? 4 : 0), SDL_16_2_kan: (s[2102] ? 1 : 0) + (s[2103] ? 2 : 0) + (s[2104] ? 4 : 0), SDL_21_1_1_kan: (s[2105] ? 1 : 0) + (s[2106] ? 2 : 0) + s[846], SDL_21_1_2_kan: (s[2107] ? 1 : 0) + (s[2108] ? 2 : 0) + s[846], SDL_21_1_3_kan: (s[2109] ? 1 : 0) + (s[2110] ? 2 : 0) + s[846], SDL_21_3_kan: (s[2111] ? 1 : 0) + (s[2112] ? 2 : 0) + s[846], SDL_21_3_grundlag_kan: (s[2113] ? 1 : 0) + (s[2114] ? 2 : 0) + s[846], SDL_21_4_kan: s[2115] + (s[2116] ? 2 : 0) + (s[2117] ? 4 : 0), SDL_21_4_dag: s[2118], SDL_21_4_dag_hoej: s[2119], SDL_21_4_dag_kan: s[1042], SDL_21_4_fra: s[2120], SDL_21_4_fra_hoej: s[2121], SDL_21_4_fra_kan: s[2115] + (s[2122] ? 4 : 0), SDL_21_5_kan: (s[2123] ? 1 : 0) + (s[2124] ? 2 : 0) + (s[2125] ? 4 : 0), SDL_21a_kan: (s[2126] ? 1 : 0) + (s[2127] ? 2 : 0) + s[846], SDL_24_1: s[160], SDL_24_1_hoej: s[162], SDL_24_1_kan: (s[156] ? 1 : 0) + (s[158] ? 4 : 0), SDL_24_1_ophoer: s[2128], SDL_24_1_ophoer_hoej: s[2129], SDL_24_1_ophoer_kan: (s[2130] ? 1 : 0) + (s[2131] ? 4 : 0), SDL_24_1_revurdering_kan: (s[2132] ? 1 : 0) + (s[2133] ? 2 : 0) + (s[2134] ? 4 : 0), SDL_24_3: flat(s[59]), SDL_24_3_hoej: flat(s[60]), SDL_24_3_kan: s[2039] + (s[2135] ? 2 : 0) + s[2040], SDL_24a_1_kan: (s[637] ? 1 : 0) + (s[640] ? 2 : 0) + (s[639] ? 4 : 0), SDL_24a_1_graense_kan: (s[148] ? 1 : 0) + (s[151] ? 2 : 0) + (s[149] ? 4 : 0), SDL_24a_2: s[2136], SDL_24a_2_hoej: s[2137], SDL_24a_2_kan: (s[2138] ? 1 : 0) + (s[2139] ? 4 : 0), SDL_24a_6_kan: (s[2140] ? 1 : 0) + (s[2141] ? 2 : 0) + s[846], SDL_24b_1_kan: s[2142] + (s[642] ? 2 : 0) + s[846], SDL_24b_2: s[2143], SDL_24b_2_hoej: s[2144], SDL_24b_2_kan: s[2142] + (s[2145] ? 4 : 0), SDL_24c_1_kan: (s[2146] ? 1 : 0) + (s[2147] ? 2 : 0) + s[846], SDL_25_1: s[159], SDL_25_1_hoej: s[161], SDL_25_1_kan: (s[155] ? 1 : 0) + (s[157] ? 4 : 0), SDL_25_2: s[2148], SDL_25_2_hoej: s[2149], SDL_25_2_kan: (s[2150] ? 1 : 0) + (s[2151] ? 4 : 0), SDL_26_1_kan: (s[2152] ? 1 : 0) + (s[2153] ? 2 : 0) + (s[2154] ? 4 : 0), SDL_26_1_covid: s[655], SDL_26_1_covid_hoej: s[656], SDL_26_1_covid_kan: (s[657] ? 1 : 0) + (s[658] ? 4 : 0), SDL_26_1_fra: s[2155], SDL_26_1_fra_hoej: s[2156], SDL_26_1_fra_kan: (s[2157] ? 1 : 0) + (s[2158] ? 4 : 0), SDL_26_1_uger: s[2159], SDL_26_1_uger_hoej: s[2160], SDL_26_1_uger_kan: (s[2161] ? 1 : 0) + s[2038], SDL_26_2_kan: (s[2162] ? 1 : 0) + (s[2163] ? 2 : 0) + (s[2164] ? 4 : 0), SDL_26_3_covid: s[659], SDL_26_3_covid_hoej: s[660], SDL_26_3_covid_kan: (s[661] ? 1 : 0) + (s[662] ? 4 : 0), SDL_26a_1_covid: s[2165], SDL_26a_3_covid: s[663], SDL_26a_3_covid_kan: s[664] ? 4 : 1, SDL_26c_covid: s[670], SDL_26c_covid_hoej: s[672], SDL_26c_covid_kan: (s[666] ? 1 : 0) + (s[668] ? 4 : 0), SDL_26d_covid: s[669], SDL_26d_covid_hoej: s[671], SDL_26d_covid_kan: (s[665] ? 1 : 0) + (s[667] ? 4 : 0), SDL_26f_covid: s[2166], SDL_26f_covid_hoej: s[2167], SDL_26f_covid_kan: (s[2168] ? 1 : 0) + (s[2169] ? 4 : 0), SDL_26g_covid: s[673], SDL_26g_covid_hoej: s[674], SDL_26g_covid_kan: (s[675] ? 1 : 0) + (s[676] ? 4 : 0), SDL_26h_covid: s[2170], SDL_26h_covid_hoej: s[2171], SDL_26h_covid_kan: (s[2172] ? 1 : 0) + (s[2173] ? 4 : 0), SDL_26i_covid: s[2174], SDL_26i_covid_hoej: s[2175], SDL_26i_covid_kan: (s[2176] ? 1 : 0) + (s[2177] ? 4 : 0), SDL_27_1_kan: (s[163] ? 1 : 0) + (s[164] ? 2 : 0) + (s[165] ? 4 : 0), SDL_27_1_1_kan: (s[103] ? 1 : 0) + (s[108] ? 2 : 0) + s[2178], SDL_27_1_2_kan: (s[104] ? 1 : 0) + (s[112] ? 2 : 0) + s[2179], SDL_27_1_2_slut: s[694], SDL_27_1_2_slut_hoej: s[695], SDL_27_1_2_slut_kan: (s[696] ? 1 : 0) + (s[700] ? 4 : 0), SDL_27_1_2_uger: s[2180], SDL_27_1_2_uger_hoej: s[2181], SDL_27_1_2_uger_kan: (s[2182] ? 1 : 0) + s[2179], SDL_27_1_3_kan: (s[105] ? 1 : 0) + (s[113] ? 2 : 0) + s[2179], SDL_27_1_3_slut: s[697], SDL_27_1_3_slut_hoej: s[698], SDL_27_1_3_slut_kan: (s[699] ? 1 : 0) + (s[702] ? 4 : 0), SDL_27_1_3_uger: s[681], SDL_27_1_3_uger_hoej: s[683], SDL_27_1_3_uger_kan: (s[679] ? 1 : 0) + s[2179], SDL_27_1_4_kan: (s[106] ? 1 : 0) + (s[114] ? 2 : 0) + s[2178], SDL_27_1_4_slut: s[2183], SDL_27_1_4_slut_hoej: s[2184], SDL_27_1_4_slut_kan: (s[2185] ? 1 : 0) + (s[2186] ? 4 : 0), SDL_27_1_5_kan: (s[107] ? 1 : 0) + (s[110] ? 2 : 0) + s[2179], SDL_27_1_6_kan: (s[686] ? 1 : 0) + (s[692] ? 2 : 0) + s[2179], SDL_27_1_7_kan: (s[687] ? 1 : 0) + (s[693] ? 2 : 0) + s[2179], SDL_27_1_7_2_kan: (s[2187] ? 1 : 0) + (s[2188] ? 2 : 0) + (s[2189] ? 4 : 0), SDL_27_1_slut: s[2190], SDL_27_1_slut_hoej: s[2191], SDL_27_1_slut_kan: (s[2192] ? 1 : 0) + (s[2193] ? 4 : 0), SDL_27_3_nedsat_kan: s[2041], SDL_29_1_kan: (s[2194] ? 1 : 0) + (s[2195] ? 2 : 0) + (s[2196] ? 4 : 0), SDL_30_kan: (s[129] ? 1 : 0) + (s[130] ? 2 : 0) + s[2038], SDL_30_1: s[125], SDL_30_1_hoej: s[126], SDL_30_1_kan: (s[127] ? 1 : 0) + s[2038], SDL_30_1_fri: s[2197], SDL_30_1_fri_hoej: s[2198], SDL_30_1_fri_kan: (f.sygUnderAftaltFri ? 1 : 0) + (s[2199] ? 4 : 0), SDL_30_2_kan: (s[2200] ? 1 : 0) + (s[2201] ? 2 : 0) + s[2038], SDL_30_fleksjob_kan: (s[2202] ? 1 : 0) + (s[2203] ? 2 : 0) + (s[2204] ? 4 : 0), SDL_31_1: s[616], SDL_31_1_hoej: s[617], SDL_31_1_kan: (s[615] ? 1 : 0) + (s[618] ? 4 : 0), SDL_32_kan: (s[581] ? 1 : 0) + (s[582] ? 2 : 0) + s[2038], SDL_32_1_kan: (s[139] ? 1 : 0) + (s[138] ? 2 : 0) + s[2038], SDL_33_1: s[2205], SDL_33_1_hoej: s[2206], SDL_33_1_kan: (s[2207] ? 1 : 0) + (s[2208] ? 4 : 0), SDL_34_1_kan: (s[2209] ? 1 : 0) + (s[2210] ? 2 : 0) + s[2038], SDL_35_2: s[2211], SDL_35_2_hoej: s[2212], SDL_35_2_kan: (s[2213] ? 1 : 0) + (s[2214] ? 4 : 0), SDL_35_3: s[710], SDL_35_3_hoej: s[709], SDL_35_3_kan: (s[708] ? 1 : 0) + (s[712] ? 4 : 0), SDL_35_3_fra: s[2215], SDL_35_3_fra_hoej: s[2216], SDL_35_3_fra_kan: (s[2217] ? 1 : 0) + (s[2218] ? 4 : 0), SDL_38_1: s[2219], SDL_38_1_hoej: s[2220], SDL_38_1_kan: (s[2221] ? 1 : 0) + (s[2222] ? 4 : 0), SDL_38_7: s[2223], SDL_38_7_hoej: s[2224], SDL_38_7_kan: (s[2225] ? 1 : 0) + (s[2226] ? 4 : 0), SDL_38_7_tide_kan: (s[723] ? 1 : 0) + (s[724] ? 2 : 0) + (s[725] ? 4 : 0), SDL_38_8_kan: (s[720] ? 1 : 0) + (s[722] ? 2 : 0) + (s[721] ? 4 : 0), SDL_40_1: s[2227], SDL_40_1_hoej: s[2228], SDL_40_1_kan: (s[2229] ? 1 : 0) + (s[2230] ? 4 : 0), SDL_40a_1: s[2231], SDL_40a_1_hoej: s[2232], SDL_40a_1_kan: (s[2233] ? 1 : 0) + (s[2234] ? 4 : 0), SDL_41_1: s[625], SDL_41_1_hoej: s[626], SDL_41_1_kan: (s[623] ? 1 : 0) + (s[624] ? 4 : 0), SDL_42_1_kan: (s[142] ? 1 : 0) + (s[141] ? 2 : 0) + s[2038], SDL_43_1: s[2235], SDL_43_1_hoej: s[2236], SDL_43_1_kan: (s[2237] ? 1 : 0) + (s[2238] ? 4 : 0), SDL_43_4: s[2239], SDL_43_4_hoej: s[2240], SDL_43_4_kan: (s[2241] ? 1 : 0) + (s[2242] ? 4 : 0), SDL_43_4_tide_kan: (s[2243] ? 1 : 0) + (s[2244] ? 2 : 0) + (s[2245] ? 4 : 0), SDL_43_5_kan: (s[2246] ? 1 : 0) + (s[2247] ? 2 : 0) + (s[2248] ? 4 : 0), SDL_45_4: s[2249], SDL_45_4_hoej: s[2250], SDL_45_4_kan: s[1042], SDL_46_1: s[2251], SDL_46_1_hoej: s[2252], SDL_46_1_kan: (s[2253] ? 1 : 0) + (s[2254] ? 4 : 0), SDL_47_1: s[774], SDL_47_1_hoej: s[775], SDL_47_1_kan: (s[773] ? 1 : 0) + (s[777] ? 4 : 0), SDL_47_1_3: s[2255], SDL_47_1_3_hoej: s[2256], SDL_47_1_3_kan: (s[2257] ? 1 : 0) + (s[2258] ? 4 : 0), SDL_50_1: s[764], SDL_50_1_hoej: s[765], SDL_50_1_kan: s[1114], SDL_50_4: s[2259], SDL_50_4_hoej: s[2260], SDL_50_4_kan: (s[2261] ? 1 : 0) + (s[2262] ? 4 : 0), SDL_51_1: s[762], SDL_51_1_hoej: s[763], SDL_51_1_kan: s[1042], SDL_52_1: s[2263], SDL_52_1_hoej: s[2264], SDL_52_1_kan: (s[2265] ? 1 : 0) + (s[2266] ? 4 : 0), SDL_53_1: s[767], SDL_53_1_hoej: s[768], SDL_53_1_kan: (s[770] ? 1 : 0) + (s[771] ? 4 : 0), SDL_53_1_ialt: s[2267], SDL_53_1_ialt_hoej: s[2268], SDL_53_1_ialt_kan: (s[2269] ? 1 : 0) + (s[2270] ? 4 : 0), SDL_53_1_timer: s[2271], SDL_53_1_timer_hoej: s[2272], SDL_53_1_timer_kan: (s[124] ? 1 : 0) + (s[2273] ? 4 : 0), SDL_53_2_kan: (s[2274] ? 1 : 0) + (s[2275] ? 2 : 0) + (s[953] ? 0 : 4), SDL_53_3: s[2276], SDL_53_3_hoej: s[2277], SDL_53_3_kan: (s[2278] ? 1 : 0) + (s[2279] ? 4 : 0), SDL_53a_1_kan: (s[2280] ? 1 : 0) + (s[2281] ? 2 : 0) + s[846], SDL_53a_2: flat(s[2282]), SDL_53a_2_hoej: flat(s[2283]), SDL_53a_2_kan: (s[849] ? 0 : 1) + (s[2284] ? 2 : 0) + (s[2285] ? 4 : 0), SDL_53b_1_kan: (s[2286] ? 1 : 0) + (s[2287] ? 2 : 0) + (s[2288] ? 4 : 0), SDL_54_1_kan: (s[769] ? 1 : 0) + (s[772] ? 2 : 0) + s[2038], SDL_54_1_beloeb: s[2289], SDL_54_1_beloeb_hoej: s[2290], SDL_54_1_beloeb_kan: (s[2291] ? 1 : 0) + (s[2292] ? 4 : 0), SDL_56_1_kan: (s[776] ? 1 : 0) + (s[778] ? 2 : 0) + s[2038], SDL_56_1_beloeb: s[2293], SDL_56_1_beloeb_hoej: s[2294], SDL_56_1_beloeb_kan: (s[2295] ? 1 : 0) + (s[2296] ? 4 : 0), SDL_56_2_kan: (s[2297] ? 1 : 0) + (s[2298] ? 2 : 0) + s[2299], SDL_56_3_kan: (s[2300] ? 1 : 0) + (s[2301] ? 2 : 0) + s[2299], SDL_56_4: s[2302], SDL_56_4_hoej: s[2303], SDL_56_4_kan: 1 + s[2299], SDL_56_4_fornyelse_kan: (s[2304] ? 1 : 0) + (s[2305] ? 2 : 0) + s[2299], SDL_58a_1_kan: (s[2306] ? 1 : 0) + (s[2307] ? 2 : 0) + s[2299], SDL_59_2: s[2308], SDL_59_2_hoej: s[2309], SDL_59_2_kan: (s[2310] ? 1 : 0) + (s[2311] ? 4 : 0), SDL_59_6_kan: (s[2312] ? 1 : 0) + (s[2313] ? 2 : 0) + s[2063], SDL_82_1_kan: (s[2314] ? 1 : 0) + (s[2315] ? 2 : 0) + s[846], SEL_112_1_kan: (s[2316] ? 1 : 0) + (s[2317] ? 2 : 0) + s[2318], SEL_112_1_forud_kan: (s[2319] ? 1 : 0) + (s[2320] ? 2 : 0) + s[2318], SENBEK_2_1_kan: (s[2321] ? 1 : 0) + (s[2322] ? 2 : 0) + s[846], SSBEK_3_1: s[796], SSBEK_3_1_hoej: s[797], SSBEK_3_1_kan: 1 + (s[800] ? 4 : 0), SSBEK_5_1: s[2323], SSBEK_5_1_hoej: s[2324], SSBEK_5_1_kan: (s[2325] ? 1 : 0) + (s[2326] ? 4 : 0), SSBEK_6_1: s[798], SSBEK_6_1_hoej: s[799], SSBEK_6_1_kan: s[1560] + (s[801] ? 4 : 0), SSBEK_10_1: s[2327], SSBEK_10_1_hoej: s[2328], SSBEK_10_1_kan: (s[2329] ? 1 : 0) + (s[2330] ? 4 : 0), spor: [s[956] << 0 | s[957] << 1 | s[1] << 2 | s[2331] << 3 | (f.erVisiteretTilFleksjob ? 32 : 0) | s[509] << 6 | s[61] << 7 | s[63] << 8 | (s[61] ? 0 : s[878]) << 9 | s[2332] << 10 | s[619] << 11 | s[622] << 12 | s[2333] << 13 | s[145] << 15 | (f.dagpengerettenSlutter ? 65536 : 0) | s[958] << 17 | s[959] << 18 | s[960] << 19 | (s[2334] ? 0 : s[2335] ? s[868] : s[2336]) << 20 | s[2334] << 22 | s[2337] << 23 | s[2338] << 24 | s[2339] << 25 | s[2340] << 26 | (f.uddannelsePasserMedBehandling ? 134217728 : 0) | (f.uddannelseUdskyderRevalidering ? 268435456 : 0) | s[2341] << 29, s[116], s[118], s[620], s[621], s[962] << 0 | (s[962] ? s[921] : 0) << 1 | s[0] << 2 | s[2342] << 3 | s[418] << 4 | s[417] << 5 | (s[0] ? (s[362] ? s[921] : s[2343] ? s[2344] : s[853] ? s[2345] : s[273] ? s[885] : s[2346]) : 0) << 6 | s[2347] << 9 | s[2348] << 10 | s[2349] << 11 | s[2350] << 12 | s[2351] << 13 | s[2352] << 14 | s[2353] << 15 | s[2354] << 16 | s[2355] << 17 | s[2356] << 18 | s[2357] << 19 | s[2358] << 20 | s[2359] << 21 | s[963] << 22 | s[964] << 23 | (s[852] ? s[868] : s[904] ? s[864] : s[902] ? s[905] : s[903]) << 24 | s[967] << 27 | (s[852] ? s[868] : s[904] ? s[864] : s[905]) << 28, s[965], s[966], s[1426] << 0 | s[1427] << 1 | s[2360] << 2 | s[2361] << 3 | s[2362] << 4 | s[2363] << 5 | (f.sammeArbejdsgiverIFleksjobbet ? 64 : 0) | (f.sammeOpgaverIFleksjobbet ? 128 : 0) | s[2364] << 8 | s[2365] << 9 | s[198] << 10 | s[197] << 11 | s[199] << 12 | (f.ansatIFleksjob ? s[901] : 0) << 13 | (f.ansatIFleksjob ? 32768 : 0) | s[2366] << 16 | s[205] << 17 | s[213] << 18 | (s[2367] ? s[901] : 0) << 19 | s[206] << 21 | s[971] << 22 | s[972] << 23 | s[17] << 24 | s[21] << 25 | s[15] << 26 | (s[858] ? s[2368] : f.vurderingsdato <= 13878 /* 2007-12-31 */ ? s[860] : s[563] ? (s[247] ? 3 : 0) : s[861] ? s[2369] : s[856] ? 5 : 0) << 27, s[968], s[969], s[974], s[975], s[2370] << 0 | s[2371] << 1 | s[2372] << 2 | s[2373] << 3 | s[2374] << 4 | (f.betalteTilFleksydelsesalderen ? 32 : 0) | s[2375] << 6 | s[2376] << 7 | (f.fleksydelsesbidragFraTilmelding ? 256 : 0) | s[2377] << 9 | s[2378] << 10 | s[2379] << 11 | s[2380] << 12 | s[14] << 13 | s[2381] << 14 | s[2382] << 15 | s[2383] << 16 | s[2384] << 17 | s[42] << 18 | s[2385] << 19 | s[2386] << 20 | s[2387] << 21 | s[2388] << 22 | s[2389] << 23 | s[2390] << 24 | s[2391] << 25 | s[2392] << 26 | s[2393] << 27 | s[2394] << 28 | s[2395] << 29, s[2396] << 0 | s[2397] << 1 | s[2398] << 2 | s[2399] << 3 | s[2400] << 4 | s[18] << 5 | s[20] << 6 | s[16] << 7 | s[2401] << 8 | s[2402] << 10 | (f.kunneIkkeKlareNormaltJob ? 2048 : 0) | (f.visTilknytningTilArbejdsmarkedet ? 4096 : 0) | s[2403] << 13 | s[2404] << 14 | s[977] << 15 | s[978] << 16 | s[2405] << 17 | (f.henvendelsenVedroererSagsomraadet ? 524288 : 0) | (f.vejledningErFornoeden ? 1048576 : 0) | s[979] << 21 | s[980] << 22 | (f.henvendelsenErSkriftlig ? 8388608 : 0) | (f.retteMyndighedKendes ? 16777216 : 0) | s[981] << 25 | s[982] << 26 | (s[2406] ? s[2407] : s[2408] ? s[2407] : 0) << 27 | (f.hensynModRepraesentation ? 536870912 : 0), (f.andenLovBegraenserRepraesentation ? 1 : 0) | s[983] << 1 | s[984] << 2 | s[868] << 3 | s[985] << 4 | s[986] << 5 | s[2409] << 6 | (f.aftaltAtBrevetSendesTilParten ? 128 : 0) | s[987] << 8 | s[988] << 9 | (f.skriftligFuldmagtForeligger ? 1024 : 0) | s[2410] << 11 | s[2411] << 12 | s[2412] << 13 | (f.repraesentantenHandlerForParten ? 16384 : 0) | s[989] << 15 | s[990] << 16 | (f.fuldmagtenNaevnerSagen ? 131072 : 0) | (f.fuldmagtenNaevnerHandlingen ? 262144 : 0) | s[2413] << 19 | s[2414] << 20 | s[2415] << 21 | (f.fuldmagtenHarEnSidsteDag ? 4194304 : 0) | s[2416] << 23 | (f.fuldmagtenErTilbagekaldt ? 16777216 : 0) | s[991] << 25 | s[992] << 26 | s[993] << 27 | s[3] << 28, s[2417] << 0 | (f.erPartISagen ? 8 : 0) | (f.sagenErEnAfgoerelsessag ? 16 : 0) | (f.sagenErEnStraffesag ? 32 : 0) | s[1007] << 6 | s[1008] << 7 | (f.erInterntArbejdsdokument ? 256 : 0) | s[2418] << 9 | (f.afgivetTilUdenforstaaende ? 1024 : 0) | s[2419] << 11 | (f.afgivetAfLignendeGrund ? 4096 : 0) | s[1013] << 13 | s[1014] << 14 | (f.foreliggerIEndeligForm ? 32768 : 0) | s[2420] << 16 | s[1015] << 17 | s[1016] << 18 | s[2421] << 19 | s[2422] << 20 | s[11] << 21 | s[5] << 22 | s[9] << 23 | s[2423] << 24 | s[2424] << 25 | s[6] << 26 | s[10] << 27 | s[2425] << 28 | (f.hensynetVejerTungest ? 536870912 : 0), s[2426] << 0 | s[2427] << 1 | s[2428] << 2 | s[2429] << 3 | (f.fortrolighedFoelgerAfForpligtelse ? 16 : 0) | s[2430] << 5 | s[2431] << 6 | s[2432] << 7 | s[2433] << 8 | s[2434] << 9 | s[2435] << 10 | s[2436] << 11 | s[2437] << 12 | s[2438] << 13 | s[2439] << 14 | s[2440] << 15 | s[2441] << 16 | s[994] << 17 | s[995] << 18 | (f.dokumentetErAfsendtTilAndre ? 524288 : 0) | s[998] << 20 | (f.dokumentetErAfsendtTilAndre ? s[2417] : 0) << 21 | s[999] << 24 | s[1000] << 25 | s[1001] << 26 | s[1002] << 27, s[996], s[997], (s[2442] ? s[868] : s[362] ? s[2443] : s[2444] ? s[916] : s[564] ? 4 : 0) << 0 | s[1003] << 3 | s[1004] << 4 | (s[2445] ? s[2446] : s[2447] ? s[2446] : s[2448] ? s[2446] : s[2449] ? s[2446] : 0) << 5 | (f.fristForAfgoerelsenBrydes ? 128 : 0) | (f.hensynModAtVentePaaAktindsigt ? 256 : 0) | (f.anmodetOmAktindsigt ? 512 : 0) | s[2450] << 10 | s[2451] << 11 | (f.nogetKanUdleveres ? 4096 : 0) | (f.harFaaetAktindsigt ? 8192 : 0) | s[1005] << 14 | s[1006] << 15 | s[2452] << 16 | s[2453] << 17 | s[1009] << 18 | s[1010] << 19 | s[1011] << 20 | s[1012] << 21 | (f.laegekonsulentHarUdtaltSig ? 4194304 : 0) | (f.afgoerelsenErTruffet ? 8388608 : 0) | s[1017] << 24 | s[1018] << 25 | s[1019] << 26 | (s[5] && !s[9] && s[1] ? s[2417] : 0) << 27, s[12] << 0 | (f.oplysningerneErVaesentlige ? 2 : 0) | (f.fremgaarAfAndetUdleveret ? 4 : 0) | s[2454] << 3 | s[2455] << 4 | (f.oplysningenErRelevant ? 32 : 0) | s[2456] << 6 | s[2457] << 7 | s[1020] << 8 | s[1021] << 9 | (f.erInternFagligVurdering ? 1024 : 0) | (f.praksisAtIndhenteEksternVurdering ? 2048 : 0) | s[1022] << 12 | s[1023] << 13 | s[1024] << 14 | s[2458] << 15 | (s[2458] === 1 ? 0 : s[2458] === 2 ? 0 : s[2458] === 3 ? s[2459] : s[2458] === 4 ? s[2459] : 0) << 18 | (f.restenRoeberHensynet ? 1048576 : 0) | (f.restenErKlartVildledende ? 2097152 : 0) | (f.restenErUdenMening ? 4194304 : 0) | s[1027] << 23 | (f.anmodetOmAktindsigt ? s[2460] : 0) << 24 | s[1028] << 27 | s[1029] << 28 | s[854] << 29, s[1025], s[1026], s[2460] << 0 | s[2461] << 3 | (f.anmodningOmAktindsigtErFaerdigbehandlet ? 16 : 0) | s[2462] << 5 | s[2463] << 6 | s[2464] << 7 | s[2465] << 8 | (f.ikkeMuligtIndenForFristen ? 512 : 0) | s[1030] << 10 | s[1031] << 11 | (f.kopiHarBetydning ? 4096 : 0) | (f.dokumenterneTalerModKopi ? 8192 : 0) | (f.formenErUmulig ? 16384 : 0) | (f.tungtvejendeModhensyn ? 32768 : 0) | s[1032] << 16 | s[1033] << 17 | s[2466] << 18 | s[566] << 19 | s[1034] << 20 | s[1035] << 21 | s[2467] << 22 | s[2468] << 23 | s[1036] << 24 | s[1037] << 25 | s[2469] << 26 | s[1038] << 27 | s[1039] << 28 | (f.klageOverAktindsigtVerserer ? 536870912 : 0), s[1040], s[1041], s[2470] << 0 | s[2471] << 1 | s[2472] << 2 | (f.klagefristenAfbrydes ? 8 : 0) | s[1043] << 4 | s[1044] << 5 | (s[2445] ? s[2473] : s[2447] ? s[2473] : s[2448] ? s[2473] : s[2449] ? s[2473] : 0) << 6 | (f.ubetaenkeligtAtAfgoere ? 512 : 0) | (f.hensynModAtVentePaaHoering ? 1024 : 0) | (f.retTilAktindsigtIOplysningerne ? 2048 : 0) | (f.videKredsEllerVanskeligt ? 4096 : 0) | (f.andenLovSikrerUdtalelse ? 8192 : 0) | (f.partenKenderOplysningerne ? 16384 : 0) | (f.oplysningerneErTilUgunst ? 32768 : 0) | s[565] << 16 | s[1047] << 17 | s[1048] << 18 | (f.kanAendresPaaAnmodning ? 524288 : 0) | (f.karakterenTalerForAtUndladeHoering ? 1048576 : 0) | s[1045] << 21 | s[1046] << 22 | s[2474] << 23 | (f.hoertOmOplysningerne ? 16777216 : 0) | s[2475] << 25 | (f.harUdtaltSig ? 67108864 : 0) | s[2476] << 27 | (f.hoeringsfristErSat ? 268435456 : 0) | s[2477] << 29, s[803] << 0 | s[1050] << 1 | s[1053] << 2 | (s[803] && !s[1050] && s[1] ? s[2405] : 0) << 3 | s[2478] << 5 | (f.bedtOmGenoptagelse ? 64 : 0) | s[2479] << 7 | (f.nyAfgoerelseErMeddelt ? 256 : 0) | s[1054] << 9 | s[1055] << 10 | (s[2406] ? s[2480] : s[2408] ? s[2480] : 0) << 11 | (f.hensynModAtVentePaaUdtalelse ? 8192 : 0) | (f.harForlangtUdsaettelse ? 16384 : 0) | s[1056] << 15 | s[1057] << 16 | (f.afgoerelsenMeddelesSkriftligt ? 131072 : 0) | (f.afgoerelsenGiverFuldtMedhold ? 262144 : 0) | s[804] << 19 | s[1059] << 20 | s[805] << 21 | (s[804] && !s[1059] && s[1] ? s[2405] : 0) << 22 | s[1068] << 24 | s[1069] << 25 | (f.afgoerelsenBerorPaaSkoen ? 67108864 : 0) | s[1070] << 27 | s[1071] << 28 | (f.redegoerelseForFaktaErFornoeden ? 536870912 : 0), s[1051], s[1052], s[1060], s[1061], s[1063], s[1064], s[1065] << 0 | s[1066] << 1 | s[1067] << 2 | (s[1056] && !s[1057] && s[1] ? s[2405] : 0) << 3 | (f.begrundelsenHarRetsreglerne ? 32 : 0) | s[2481] << 6 | s[2482] << 7 | (f.begrundelsenHarHovedhensynene ? 256 : 0) | s[2483] << 9 | s[2484] << 10 | (f.begrundelsenHarFakta ? 2048 : 0) | s[1072] << 12 | s[1073] << 13 | (f.afgoerelsenKanPaaklages ? 16384 : 0) | s[1077] << 15 | s[1078] << 16 | s[1079] << 17 | (s[1072] && !s[1073] && s[1] ? s[2405] : 0) << 18 | (f.klagevejledningHarKlageinstansen ? 1048576 : 0) | (f.klagevejledningHarFremgangsmaaden ? 2097152 : 0) | s[2485] << 22 | (f.klagenHarEnFrist ? 8388608 : 0) | (f.klagevejledningHarFristen ? 16777216 : 0) | s[1074] << 25 | s[1075] << 26 | s[1076] << 27 | (s[2486] ? s[868] : 0) << 28 | s[2486] << 29, s[1080] << 0 | s[1081] << 1 | (f.betegnetSomFortrolig ? 4 : 0) | (f.hemmeligholdelseErNoedvendig ? 8 : 0) | s[2487] << 4 | s[2488] << 5 | s[2489] << 6 | (f.vaesentligOekonomiskBetydning ? 128 : 0) | s[1082] << 8 | s[1083] << 9 | s[13] << 10 | s[2490] << 11 | s[1084] << 14 | s[1085] << 15 | s[1086] << 16 | (f.erPersonoplysning ? 0 : s[2490]) << 17 | (f.erPersonoplysning ? 1048576 : 0) | (f.samtykkeTilVideregivelse ? 2097152 : 0) | (f.lovKraeverVideregivelse ? 4194304 : 0) | (f.vaesentligForMyndigheden ? 8388608 : 0) | (s[858] ? s[2368] : s[563] ? s[860] : s[861] ? s[862] : f.vurderingsdato <= 20438 /* 2025-12-16 */ ? s[863] : f.vurderingsdato >= 20439 /* 2025-12-17 */ ? 5 : 0) << 24 | s[29] << 27 | s[2491] << 28 | s[2492] << 29, s[27], s[28], s[1090] << 0 | s[2493] << 1 | s[2494] << 2 | s[2495] << 3 | s[2496] << 4 | s[32] << 5 | s[33] << 6 | s[1091] << 7 | (s[1090] ? s[2401] : 0) << 8 | s[1092] << 10 | s[1093] << 11 | (s[858] ? s[2368] : s[861] ? s[860] : s[866]) << 12 | s[2497] << 14 | s[455] << 15 | (f.betalerFleksydelsesbidrag ? 65536 : 0) | s[2498] << 17 | s[2499] << 18 | s[2500] << 19 | (f.pensionsvaerdiIndberettet ? 1048576 : 0) | s[2501] << 21 | s[461] << 22 | (f.erVisiteretTilFleksjob ? s[2502] : 0) << 23 | s[1094] << 25 | s[1095] << 26 | s[1096] << 27, s[1088], s[1089], s[1104], s[1105], s[2503] << 0 | (f.fravalgteEfterloen ? 8 : 0) | s[2504] << 4 | s[2505] << 5 | s[2506] << 6 | s[2507] << 7 | s[2508] << 8 | s[2509] << 9 | s[1099] << 10 | s[1100] << 11 | (f.fravalgteEfterloen ? s[2503] : 0) << 12 | s[1110] << 15 | s[1111] << 16 | (f.oenskedeIkkeTilmelding ? 131072 : 0) | s[758] << 18 | s[759] << 19 | (s[563] ? s[868] : s[865]) << 20 | s[2502] << 22 | s[1122] << 24 | (s[861] ? s[859] : s[2510]) << 25 | s[1123] << 27 | s[1124] << 28 | s[2511] << 29, s[1097], s[1098], s[1101], s[1102], s[1106], s[1107], s[1108], s[1109], s[1112], s[1113], s[1115], s[1116], s[1118], s[1119], s[1120], s[1121], s[2512] << 0 | s[1126] << 1 | (s[1126] ? 0 : s[2513] <= 16306 /* 2014-08-24 */ ? 1 : s[2513] >= 16307 /* 2014-08-25 */ ? 2 : 0) << 2 | s[1127] << 4 | s[1128] << 5 | (s[852] ? s[859] : s[861] ? s[864] : s[866]) << 6 | s[2514] << 8 | s[2515] << 9 | s[1139] << 10 | s[2516] << 11 | s[1131] << 12 | s[1132] << 13 | s[2517] << 14 | s[1135] << 16 | s[1136] << 17 | (s[861] ? s[868] : s[2510]) << 18 | s[1140] << 20 | (s[1139] ? s[2518] : 0) << 21 | s[1141] << 23 | s[1142] << 24 | s[31] << 25 | s[2518] << 26 | s[2519] << 28 | (f.arbejdetErFleksjobEllerHosAegtefaellen ? 536870912 : 0), s[1129], s[1130], s[1133], s[1134], s[1137], s[1138], s[1143], s[1144], s[1145] << 0 | s[1152] << 1 | (f.indsigtsanmodningModtaget <= 17675 /* 2018-05-24 */ ? (f.indsigtsanmodningModtaget >= 13332 /* 2006-07-03 */ ? 1 : 0) : s[1152] ? 2 : 0) << 2 | (f.indsigtsfristenErForlaenget ? 16 : 0) | s[1153] << 5 | s[1154] << 6 | s[806] << 7 | (s[2520] ? s[868] : s[2521]) << 8 | (f.bedtOmIndsigtIOpslag ? 1024 : 0) | (f.medarbejderensNavnErNoedvendigt ? 2048 : 0) | s[1156] << 12 | s[1157] << 13 | (s[2520] ? s[868] : s[2522] ? s[2521] : s[2523]) << 14 | s[2524] << 16 | (f.arbejdsgiverenErPrivat ? 262144 : 0) | s[1162] << 19 | (f.arbejdsgiverenErPrivat ? s[2524] : 0) << 20 | s[1163] << 22 | s[1164] << 23 | s[1165] << 24 | s[2525] << 25 | s[2526] << 26 | s[1166] << 27 | s[1167] << 28, s[1146], s[1147], s[1148], s[1149], s[1150], s[1151], s[1158], s[1159], s[1160], s[1161], s[2527] << 0 | s[37] << 2 | (f.handicapGoerBeskaeftigelseVanskelig ? 8 : 0) | s[39] << 4 | s[38] << 5 | (f.stillingenBesaettesInternt ? 64 : 0) | (f.ligeSaaKvalificeret ? 128 : 0) | s[807] << 8 | s[870] << 9 | (f.funktionsnedsaettelsenErVarigOgBetydelig ? 1024 : 0) | s[2528] << 11 | (f.erhvervetUforeneligtMedNedsaettelsen ? 4096 : 0) | (f.assistancenErVikarEllerMedhjaelp ? 8192 : 0) | s[808] << 14 | (s[2529] ? s[2527] : 0) << 15 | s[2530] << 17 | s[2531] << 18 | s[2532] << 19 | s[2533] << 20 | (f.flereFunktionsnedsaettelser ? 2097152 : 0) | (f.funktionsnedsaettelsenErMegetBetydelig ? 4194304 : 0) | (f.assistanceUdOver20Timer ? 8388608 : 0) | s[1174] << 24 | s[809] << 25 | s[1176] << 26 | (s[2534] ? s[868] : f.vurderingsdato <= 14432 /* 2009-07-07 */ ? s[2535] : s[2536] ? (f.vurderingsdato >= 14433 /* 2009-07-08 */ ? 3 : 0) : s[40] ? 4 : 0) << 27, s[1169], s[1170], s[1172], s[1173], (f.berettigetTilSpecialpaedagogiskStoette ? 1 : 0) | s[2537] << 1 | s[2538] << 2 | s[1179] << 3 | (s[809] && !s[1176] && s[1] ? s[2527] : 0) << 4 | (f.saerligtTilfaeldeUnderUddannelse ? 64 : 0) | s[810] << 7 | s[1181] << 8 | s[907] << 9 | s[2539] << 11 | (f.uddannelsenGiverAdgangTilAkasse ? 4096 : 0) | s[2540] << 13 | (f.ansatEfterHandicapUddannelsen ? 16384 : 0) | (f.manglerErfaringIFaget ? 32768 : 0) | s[1184] << 16 | (s[810] && !s[1181] && s[1] ? s[2541] : 0) << 17 | s[1185] << 19 | s[1186] << 20 | s[1187] << 21 | (s[2542] ? s[907] : 0) << 22 | s[2542] << 24 | s[2543] << 25 | (f.hjaelpemidletErAfgoerende ? 67108864 : 0) | (f.hjaelpemidletKompenserer ? 134217728 : 0) | (f.udgiftenLiggerUdOverArbejdsgiverens ? 268435456 : 0) | (f.saedvanligtPaaArbejdspladsen ? 536870912 : 0), s[1177], s[1178], s[1182], s[1183], s[2544] << 0 | (f.andenLovDaekkerHjaelpemidlet ? 2 : 0) | s[1188] << 2 | s[1189] << 3 | s[1190] << 4 | (s[2545] ? s[907] : 0) << 5 | s[2545] << 7 | s[1191] << 8 | s[1192] << 9 | s[1193] << 10 | (s[2546] ? s[907] : 0) << 11 | s[2546] << 13 | s[1200] << 14 | (s[37] ? s[2527] : 0) << 15 | s[1201] << 17 | s[1202] << 18 | (f.bedtOmFortrinsadgang ? 524288 : 0) | s[2547] << 20 | s[2548] << 21 | (f.opfylderFormelleUddannelseskrav ? 4194304 : 0) | s[2549] << 23 | s[2550] << 24 | (f.aabenbartRingereKvalificeret ? 33554432 : 0) | (s[2529] ? (s[2534] ? s[868] : s[2536] ? s[2535] : s[40] ? 3 : 0) : 0) << 26 | s[1858] << 28 | s[1859] << 29, s[1194], s[1195], s[1196], s[1197], s[1198], s[1199], s[1203], s[1204], s[1860] << 0 | (s[858] ? s[868] : s[2551] ? s[860] : s[2552]) << 1 | s[1861] << 3 | s[1862] << 4 | s[1863] << 5 | (s[2553] ? s[868] : s[2554] ? (s[2555] ? 2 : 0) : s[2556] ? 3 : 0) << 6 | (s[2557] ? s[868] : s[2553] ? s[2558] : s[2554] ? (s[2555] ? 3 : 0) : f.vurderingsdato <= 16797 /* 2015-12-28 */ ? (s[2556] ? 4 : 0) : f.vurderingsdato <= 17086 /* 2016-10-12 */ ? (s[2559] ? 5 : 0) : f.vurderingsdato <= 18626 /* 2020-12-30 */ ? (f.vurderingsdato >= 17087 /* 2016-10-13 */ ? 6 : 0) : s[2560] ? (s[2561] ? 7 : 0) : f.vurderingsdato <= 20452 /* 2025-12-30 */ ? (s[552] ? 8 : 0) : s[2562] ? 9 : 0) << 8 | s[2563] << 12 | s[2564] << 13 | s[2565] << 14 | s[2566] << 15 | s[2567] << 16 | s[2568] << 17 | s[2569] << 18 | s[2570] << 19 | s[2571] << 20 | s[553] << 21 | s[555] << 22 | s[556] << 23 | s[554] << 24 | s[1205] << 25 | s[1206] << 26 | s[191] << 27 | s[536] << 28 | s[535] << 29, s[540], s[539], s[537], s[538], (f.ikkeNormaltArbejdePaaNedsatTid ? 1 : 0) | s[46] << 1 | s[47] << 2 | (s[46] ? 0 : s[2572]) << 3 | s[1264] << 6 | (s[46] ? (f.soegteHjaelpDen <= 13571 /* 2007-02-27 */ ? s[2573] : s[2574] ? (s[2575] ? 2 : 0) : s[2576] ? (s[54] ? 3 : 0) : s[2577] ? (s[45] ? 4 : 0) : s[872] ? 5 : 0) : 0) << 7 | s[1209] << 10 | s[2572] << 11 | s[1210] << 14 | s[1211] << 15 | s[2] << 16 | (s[362] ? s[868] : s[853] ? s[2344] : s[869]) << 17 | s[274] << 19 | (f.harErhvervskompetencegivendeUddannelse ? 1048576 : 0) | s[169] << 21 | s[811] << 22 | (s[169] ? (s[853] ? s[873] : s[2578]) : 0) << 23 | (f.erIJobafklaring ? 33554432 : 0) | s[166] << 26 | s[36] << 27 | (s[36] ? (s[893] ? (s[36] ? 1 : 0) : s[2579]) : 0) << 28, s[48], s[49], s[1262], s[1263], s[1207], s[1208], s[1213], s[1214], s[1216], s[1217], (f.fritagetForJobsamtaler ? 1 : 0) | (f.risikoForFireAar ? 2 : 0) | s[1220] << 2 | s[1221] << 3 | s[812] << 4 | (s[169] ? s[2580] : 0) << 5 | s[1224] << 7 | s[181] << 8 | s[183] << 9 | s[182] << 10 | (f.ressourceforloebErBevilget ? (s[852] ? s[868] : s[884] ? s[864] : s[932]) : 0) << 11 | (f.ressourceforloebErBevilget ? 8192 : 0) | s[180] << 14 | s[2581] << 15 | s[813] << 16 | s[814] << 17 | s[815] << 18 | (f.ressourceforloebErBevilget ? s[2582] : 0) << 19 | s[816] << 22 | s[817] << 23 | (s[893] ? s[868] : s[2579]) << 24 | s[1287] << 26 | s[1288] << 27 | s[1289] << 28, s[1218], s[1219], (s[171] ? (s[2583] ? s[875] : s[2584] ? (s[172] ? 2 : 0) : s[173] ? 3 : 0) : 0) << 0 | s[171] << 2 | s[1281] << 3 | s[1282] << 4 | s[1283] << 5 | (s[171] && s[2585] ? 1 : s[171] && !s[2585] ? (s[2586] ? (s[171] ? 2 : 0) : s[2587] ? s[2588] : s[2589] ? (s[170] ? 4 : 0) : s[876] ? 5 : 0) : 0) << 6 | s[2585] << 9 | s[55] << 10 | s[170] << 11 | s[876] << 12 | s[2590] << 13 | s[2591] << 14 | (f.ventesFuldtRask ? 32768 : 0) | s[167] << 16 | s[2592] << 17 | (f.fikTvaerfagligIndsats ? 262144 : 0) | (f.overgikVedRevurderingen ? 524288 : 0) | s[174] << 20 | s[1228] << 21 | s[1229] << 22 | (s[2593] ? s[2594] : 0) << 23 | s[176] << 25 | s[1230] << 26 | s[1231] << 27 | (s[171] ? s[2594] : 0) << 28, s[51] << 0 | s[52] << 1 | s[242] << 2 | s[2595] << 3 | s[2596] << 4 | (f.kanKunVanskeligtFaaArbejdeUdenPraktik ? 32 : 0) | s[1233] << 6 | s[1234] << 7 | s[2541] << 8 | s[2597] << 10 | (f.helbredetErStationaert ? 2048 : 0) | s[1235] << 12 | s[1236] << 13 | s[2598] << 14 | (f.ansatPaaPraktikstedet ? 32768 : 0) | s[1239] << 16 | (s[51] && !s[52] && s[1] ? (s[2551] ? s[868] : s[853] ? (s[50] ? 2 : 0) : s[869]) : 0) << 17 | s[2599] << 19 | s[243] << 20 | s[2600] << 21 | s[2601] << 22 | (f.harVanskeligtVedLoentilskud ? 8388608 : 0) | (f.praktikForlaengesTil26Uger ? 16777216 : 0) | (f.saerligtBehovForLaengerePraktik ? 33554432 : 0) | s[2602] << 26 | s[818] << 27 | s[1241] << 28 | s[1242] << 29, s[1237], s[1238], (s[2603] ? s[2541] : 0) << 0 | s[2603] << 2 | s[2604] << 3 | s[2605] << 4 | s[2606] << 5 | s[2607] << 6 | (f.aabenlystUddannelsesparat ? 128 : 0) | s[2608] << 8 | (f.harJobEllerVirksomhedVedTilbud ? 512 : 0) | s[2609] << 10 | s[2610] << 11 | s[2611] << 12 | s[2612] << 13 | s[2613] << 14 | s[244] << 15 | s[2614] << 16 | (f.harKompetencegivendeUddannelse ? 131072 : 0) | s[2615] << 18 | (f.eneforsoergerVedLoentilskud ? 524288 : 0) | s[2616] << 20 | s[1245] << 21 | (s[818] && !s[1241] && !s[1242] ? s[2541] : 0) << 22 | s[2617] << 24 | s[2618] << 25 | (f.loentilskudForlaengesTil12Maaneder ? 67108864 : 0) | s[1246] << 27 | s[1247] << 28 | (f.vilkaarAftaltMedFagligOrganisation ? 536870912 : 0), s[1243], s[1244], s[1248], s[1249], s[819] << 0 | (f.saerligtTilfaeldeForLoentilskud ? 2 : 0) | s[1251] << 2 | s[1252] << 3 | (f.ansaettelsenErDroeftetMedDeAnsatte ? 16 : 0) | s[1253] << 5 | s[1254] << 6 | (f.merbeskaeftigelse ? 128 : 0) | (f.stillingenErLedigVedAfgang ? 256 : 0) | s[246] << 9 | (s[246] ? 0 : s[868]) << 10 | s[1255] << 11 | s[1256] << 12 | s[1258] << 13 | s[1261] << 14 | (s[46] ? 0 : s[2574] ? s[2573] : s[2619]) << 15 | s[2620] << 17 | (f.kunProblemetLedighed ? 262144 : 0) | s[245] << 19 | s[1267] << 20 | s[2621] << 21 | (s[2621] === 2 ? 0 : s[2621] === 3 ? (s[2622] ? 1 : 0) : 0) << 23 | s[241] << 24 | s[2622] << 25 | (f.kommerSelvIJob ? 67108864 : 0) | s[1501] << 27 | s[1502] << 28 | s[275] << 29, s[1259], s[1260], s[1265], s[1266], (s[2623] ? 1 : s[910] ? s[897] : s[563] ? s[2624] : f.vurderingsdato <= 16678 /* 2015-08-31 */ ? s[2369] : s[790] ? (s[2625] ? 5 : 0) : s[273] ? (s[792] ? 6 : 0) : s[263] ? 7 : 0) << 0 | s[2623] << 3 | (f.modtogHjaelpenVedSkaerpelsen2019 ? 16 : 0) | s[792] << 5 | s[273] << 6 | (f.retEfterEURetten ? 128 : 0) | s[2626] << 8 | s[2627] << 9 | s[1504] << 10 | s[1505] << 11 | (s[2623] ? 1 : s[910] ? s[897] : s[563] ? s[2624] : s[790] ? s[2369] : s[273] ? (s[792] ? 5 : 0) : s[2628]) << 12 | (f.harHaftRetTilStarthjaelp ? 32768 : 0) | (f.pensionNedsatForOptjening ? 65536 : 0) | s[177] << 17 | s[2629] << 18 | s[2630] << 19 | (f.indrejstFraUdlandet ? 1048576 : 0) | s[2631] << 21 | (f.opfyldtBeskaeftigelseskravetFoer ? 4194304 : 0) | s[2632] << 23 | s[2633] << 24 | s[2634] << 25 | s[1268] << 26 | s[1269] << 27 | s[168] << 28, (s[168] ? (s[273] ? s[2635] : s[2636]) : 0) << 0 | (f.fikSelvforsoergelsesydelse ? 4 : 0) | (f.fordrevetFraUkraine ? 8 : 0) | s[276] << 4 | s[277] << 5 | s[2635] << 6 | s[2049] << 7 | s[2050] << 8 | (s[952] ? s[868] : s[852] ? s[2637] : s[2638] ? s[889] : s[2639]) << 9 | s[2640] << 12 | s[124] << 13 | s[2641] << 14 | s[2642] << 15 | s[2643] << 16 | s[2644] << 17 | s[140] << 18 | s[378] << 19 | s[2645] << 20 | s[2646] << 21 | s[2647] << 22 | s[2648] << 23 | s[2649] << 24 | s[146] << 25 | s[152] << 26 | s[2650] << 27 | (f.uarbejdsdygtigVedEgenSygdom ? 536870912 : 0), s[1271], s[1272], s[1274], s[1275], s[2135] << 0 | s[2651] << 1 | s[155] << 3 | s[157] << 4 | (s[651] ? s[2651] : 0) << 5 | s[651] << 7 | s[153] << 8 | (f.opfylderHelbredsbetingelserForFoertidspension ? 512 : 0) | (f.naaetFolkepensionsalder ? 1024 : 0) | s[154] << 11 | s[2652] << 12 | s[2653] << 13 | s[2654] << 14 | s[2655] << 15 | s[156] << 16 | s[158] << 17 | (!s[61] && s[2656] ? 1 : !s[61] && !s[2657] ? (s[77] ? 2 : s[87] ? 3 : s[88] ? 4 : 0) : 0) << 18 | s[2657] << 21 | s[2658] << 22 | s[70] << 23 | s[2659] << 24 | s[2660] << 25 | s[2661] << 26 | s[2662] << 27 | s[2663] << 28 | s[2664] << 29, s[159], s[161], s[160], s[162], s[67] << 0 | s[66] << 1 | s[2665] << 2 | s[2666] << 3 | s[2667] << 4 | s[2668] << 5 | s[69] << 6 | s[68] << 7 | s[2669] << 8 | s[2670] << 9 | s[2671] << 10 | s[2672] << 11 | s[2673] << 12 | s[2674] << 13 | s[2675] << 14 | s[2676] << 15 | s[2677] << 16 | s[2678] << 17 | s[103] << 18 | s[108] << 19 | s[109] << 20 | (s[2679] ? (s[2680] ? s[2681] : s[2682] ? s[2683] : s[2684] ? 3 : 0) : 0) << 21 | (f.forlaengelseErAfgjort ? 8388608 : 0) | s[634] << 24 | s[635] << 25 | s[104] << 26 | s[112] << 27 | s[111] << 28, s[2685] << 0 | s[679] << 2 | (s[2679] ? (s[2686] ? s[2681] : s[2687] ? s[2688] : s[2680] ? s[2689] : s[2690] ? s[2691] : s[2692] ? 5 : 0) : 0) << 3 | s[105] << 6 | s[113] << 7 | (s[2679] ? (s[2686] ? s[2681] : s[2687] ? s[2688] : s[2680] ? s[2689] : s[2691]) : 0) << 8 | (f.underLaegebehandling ? 2048 : 0) | (f.laegensSkoenErSikkert ? 4096 : 0) | s[2693] << 13 | s[2694] << 14 | s[2695] << 15 | s[2696] << 16 | s[106] << 17 | s[114] << 18 | (s[2679] ? (s[2680] ? s[2681] : s[2690] ? s[2683] : s[2682] ? s[2697] : s[2684] ? 4 : 0) : 0) << 19 | s[107] << 22 | s[110] << 23 | (s[2679] ? (s[2680] ? s[2681] : s[2690] ? s[2683] : s[2697]) : 0) << 24 | (f.laegenVurdererLivstruende ? 67108864 : 0) | (f.behandlingsmulighederUdtoemte ? 134217728 : 0) | s[686] << 28 | s[692] << 29, s[681], s[683], s[2187] << 0 | s[2188] << 1 | s[2189] << 2 | (s[2679] ? (s[98] <= 16952 /* 2016-05-31 */ ? s[2681] : s[98] <= 16974 /* 2016-06-22 */ ? (s[99] >= 16953 /* 2016-06-01 */ ? 2 : 0) : s[98] <= 20634 /* 2026-06-30 */ ? (s[99] >= 16975 /* 2016-06-23 */ ? 3 : 0) : s[99] >= 20635 /* 2026-07-01 */ ? 4 : 0) : 0) << 3 | s[687] << 6 | s[693] << 7 | (f.ansoegningOmFoertidspension ? 256 : 0) | s[163] << 9 | s[164] << 10 | s[165] << 11 | s[148] << 12 | s[151] << 13 | s[149] << 14 | (s[880] ? (s[949] ? s[882] : s[950] ? 2 : 0) : 0) << 15 | s[2200] << 17 | s[2201] << 18 | s[128] << 19 | s[948] << 20 | s[2698] << 22 | s[2699] << 23 | s[2700] << 24 | s[2701] << 25 | s[2702] << 26 | s[2703] << 27 | (f.andetFravaerSeneste8Uger ? 268435456 : 0) | s[2704] << 29, s[2705] << 0 | (f.genansat ? 2 : 0) | (f.paaArbejdeDaSygdommenKom ? 4 : 0) | s[2202] << 3 | s[2203] << 4 | s[2204] << 5 | (f.ansatIFleksjob ? s[948] : 0) << 6 | s[129] << 8 | s[130] << 9 | s[2706] << 10 | s[2707] << 11 | s[127] << 12 | (s[880] ? (s[118] <= 13604 /* 2007-04-01 */ ? s[882] : s[118] <= 14031 /* 2008-06-01 */ ? (s[116] >= 13605 /* 2007-04-02 */ ? 2 : 0) : s[2708] ? (s[116] >= 14032 /* 2008-06-02 */ ? 3 : 0) : s[2709] ? 4 : 0) : 0) << 13 | s[615] << 16 | s[618] << 17 | (f.fratraeder ? 262144 : 0) | s[139] << 19 | s[138] << 20 | (s[880] ? (s[881] ? s[882] : s[118] <= 15522 /* 2012-07-01 */ ? s[883] : s[2710] ? (s[116] >= 15523 /* 2012-07-02 */ ? 3 : 0) : s[2711] ? 4 : 0) : 0) << 21 | s[2712] << 24 | s[2713] << 25 | s[2714] << 26 | s[2715] << 27 | s[2716] << 28 | s[2717] << 29, s[125], s[126], s[616], s[617], s[136] << 0 | s[2718] << 1 | s[2719] << 2 | s[2720] << 3 | (f.dagpengeretHvisRask ? 16 : 0) | s[144] << 5 | s[143] << 6 | (f.erhvervsmaessigUddannelse ? 128 : 0) | s[2721] << 8 | s[2722] << 9 | s[2723] << 10 | s[2724] << 11 | s[2725] << 12 | (f.elevILoennetPraktik ? 8192 : 0) | s[2726] << 14 | s[2727] << 15 | s[2728] << 16 | s[2729] << 17 | s[2730] << 18 | s[2731] << 19 | s[2732] << 20 | (f.iBeskaeftigelse ? 2097152 : 0) | s[2733] << 22 | s[2734] << 23 | s[2735] << 24 | s[2736] << 25 | s[2737] << 26 | s[2738] << 27 | s[2739] << 28 | s[2740] << 29, s[2741] << 0 | s[2742] << 1 | s[2743] << 2 | s[2744] << 3 | s[2745] << 4 | s[2746] << 5 | s[142] << 6 | s[141] << 7 | (s[880] ? (s[881] ? s[882] : s[118] <= 15705 /* 2012-12-31 */ ? s[883] : s[118] <= 15883 /* 2013-06-27 */ ? (s[116] >= 15706 /* 2013-01-01 */ ? 3 : 0) : s[116] >= 15884 /* 2013-06-28 */ ? 4 : 0) : 0) << 8 | s[2747] << 11 | s[2748] << 12 | (f.drevetSenesteMaaned ? 8192 : 0) | s[2749] << 14 | s[2750] << 15 | (f.tilskudTilEgenVirksomhed ? 65536 : 0) | s[2209] << 17 | s[2210] << 18 | (f.arbejdsskade ? 524288 : 0) | s[581] << 20 | s[582] << 21 | s[2751] << 22 | s[2752] << 23 | s[2753] << 24 | s[2754] << 25 | s[574] << 26 | s[575] << 27 | s[718] << 28 | s[586] << 29, s[583] << 0 | (s[952] ? s[868] : f.vurderingsdato <= 17701 /* 2018-06-19 */ ? s[2637] : s[2755] ? 3 : 0) << 1 | s[637] << 3 | s[640] << 4 | s[639] << 5 | s[2146] << 6 | s[2147] << 7 | (s[2756] ? s[868] : s[922]) << 8 | (f.fikSygedagpengeVedLivstruende ? 1024 : 0) | (f.laegenFinderIkkeLaengereLivstruende ? 2048 : 0) | s[1276] << 12 | s[1277] << 13 | s[1278] << 14 | (s[2757] && !s[2758] ? (s[2759] ? s[868] : s[2756] ? s[2760] : s[853] ? s[2761] : s[885]) : 0) << 15 | s[2757] << 18 | s[2758] << 19 | s[629] << 20 | s[628] << 21 | s[2762] << 22 | s[2763] << 23 | s[2764] << 24 | s[2765] << 25 | s[2766] << 26 | s[2767] << 27 | s[631] << 28 | s[2768] << 29, s[2769] << 0 | s[2770] << 1 | s[1279] << 2 | s[1280] << 3 | (s[169] ? (s[2771] ? s[873] : s[853] ? (s[178] ? 2 : 0) : s[2772] ? s[869] : s[2773]) : 0) << 4 | s[2774] << 7 | s[2775] << 8 | s[1286] << 9 | (s[2593] ? (f.jobafklaringStartede <= 16427 /* 2014-12-23 */ ? s[875] : f.jobafklaringStartede <= 16616 /* 2015-06-30 */ ? (s[2776] ? 2 : 0) : s[2583] ? (s[2777] ? 3 : 0) : s[2584] ? (s[172] ? 4 : 0) : s[2586] ? (s[173] ? 5 : 0) : s[2587] ? (s[874] ? 6 : 0) : s[170] ? 7 : 0) : 0) << 10 | s[2778] << 13 | s[1292] << 14 | s[1293] << 15 | (s[1292] ? (f.jobafklaringStartede <= 17532 /* 2018-01-01 */ ? s[875] : s[2586] ? (s[2779] ? 2 : 0) : s[2588]) : 0) << 16 | s[1294] << 18 | s[1295] << 19 | s[1296] << 20 | (s[169] ? (f.vurderingsdato <= 16617 /* 2015-07-01 */ ? s[873] : s[2771] ? (s[2780] ? 2 : 0) : s[853] ? (s[178] ? 3 : 0) : s[885]) : 0) << 21 | s[1299] << 24 | s[1300] << 25 | s[1301] << 26 | s[1302] << 27 | s[820] << 28, s[1284], s[1285], s[1290], s[1291], s[1297], s[1298], (s[169] ? (s[853] ? s[873] : s[2781]) : 0) << 0 | (f.kanVendeTilbageIArbejde ? 4 : 0) | s[2782] << 3 | (f.maalgruppeForAnden ? 16 : 0) | s[1306] << 5 | s[1307] << 6 | (s[1306] ? s[2580] : 0) << 7 | s[1308] << 9 | s[1309] << 10 | s[1313] << 11 | s[1314] << 12 | (s[852] ? s[868] : s[2783] ? s[864] : s[853] ? s[2784] : s[2785]) << 13 | (f.dokumenteretIngenUdvikling ? 65536 : 0) | (f.heltAabenbartIngenUdvikling ? 131072 : 0) | s[1315] << 18 | s[1316] << 19 | (s[852] ? s[868] : s[2786] ? s[864] : s[891] ? s[2787] : s[2788]) << 20 | s[2789] << 23 | (f.oenskerRessourceforloeb ? 16777216 : 0) | s[1310] << 25 | s[1311] << 26 | s[1312] << 27, s[1304], s[1305], (s[2790] ? 1 : s[852] ? s[897] : s[2783] ? s[889] : s[853] ? (s[886] ? 4 : 0) : s[2786] ? s[918] : s[884] ? (s[186] ? 6 : 0) : s[179] ? 7 : 0) << 0 | s[2790] << 3 | s[179] << 4 | (f.komplekseProblemer ? 32 : 0) | (f.kanIkkeLoesesAfAndenIndsats ? 64 : 0) | (f.kraeverHelhedsorienteretForloeb ? 128 : 0) | s[2791] << 8 | (f.laengerevarendeForsoergelse ? 512 : 0) | (f.deltagetUdenOegetTilknytning ? 1024 : 0) | (f.behovForLaengerevarendeIndsats ? 2048 : 0) | (f.ressourceforloebErBevilget ? (s[852] ? s[868] : s[2786] ? s[864] : s[884] ? s[2787] : s[917]) : 0) << 12 | s[189] << 15 | (f.ressourceforloebErBevilget ? (s[2792] ? s[2793] : s[2794] ? s[2795] : s[2796] ? (s[2797] ? 3 : 0) : s[2798] ? (s[187] ? 4 : 0) : s[2799]) : 0) << 16 | s[1320] << 19 | s[1321] << 20 | s[1322] << 21 | (f.ressourceforloebErBevilget && s[55] ? 1 : f.ressourceforloebErBevilget && !s[55] ? (s[2792] ? (s[188] ? 2 : 0) : s[2794] ? (s[888] ? 3 : 0) : s[2798] ? (s[2797] ? 4 : 0) : s[2799]) : 0) << 22 | s[2800] << 25 | s[2801] << 26 | s[2802] << 27 | s[2803] << 28 | (f.indsatsErBegyndt ? 536870912 : 0), s[1317], s[1318], s[2804] << 0 | s[2805] << 1 | (f.arbejdeIFoersteHalvaar ? 4 : 0) | (f.saerligeGrundeModTeamet ? 8 : 0) | s[1323] << 4 | s[1324] << 5 | (f.menerTilbuddetSkaderHelbredet ? 64 : 0) | (f.bedtOmSamtaleFoerTilbuddet ? 128 : 0) | (f.kommunenHarTagetStillingTilTilbuddet ? 256 : 0) | s[821] << 9 | (f.ressourceforloebErBevilget ? (s[2806] ? s[2807] : f.ressourceforloebPlanlagtTil <= 18261 /* 2019-12-31 */ ? s[2808] : f.ressourceforloebPlanlagtTil <= 18992 /* 2021-12-31 */ ? (f.ressourceforloebPlanlagtTil >= 18262 /* 2020-01-01 */ ? 3 : 0) : s[2809] ? (f.ressourceforloebPlanlagtTil >= 18993 /* 2022-01-01 */ ? 4 : 0) : s[2810] ? 5 : 0) : 0) << 10 | s[1330] << 13 | s[1331] << 14 | (f.ressourceforloebErBevilget ? (s[2806] ? s[2807] : s[2809] ? s[2808] : s[2810] ? 3 : 0) : 0) << 15 | s[2811] << 17 | (f.kommunenHarTagetStillingTilForloebet ? 262144 : 0) | s[1332] << 19 | s[1333] << 20 | s[1334] << 21 | (f.ressourceforloebErBevilget ? (s[2792] ? s[2793] : f.ressourceforloebStartede <= 16435 /* 2014-12-31 */ ? s[2795] : s[2812] ? (s[2813] ? 3 : 0) : s[2796] ? (s[2814] ? 4 : 0) : f.ressourceforloebStartede <= 19133 /* 2022-05-21 */ ? (s[187] ? 5 : 0) : s[2798] ? (f.ressourceforloebStartede >= 19134 /* 2022-05-22 */ ? 6 : 0) : s[887] ? 7 : 0) : 0) << 22 | s[1337] << 25 | s[1338] << 26 | (f.ressourceforloebErBevilget ? (s[2792] ? s[2793] : s[2812] ? s[2795] : s[2798] ? (s[2814] ? 3 : 0) : s[887] ? 4 : 0) : 0) << 27, s[1326], s[1327], s[1335], s[1336], s[2815] << 0 | s[2816] << 1 | s[2817] << 2 | s[1342] << 3 | (s[852] ? s[868] : s[853] ? s[864] : s[2786] ? s[869] : s[891] ? s[2818] : s[884] ? s[2819] : s[919]) << 4 | s[2820] << 7 | s[193] << 8 | s[2821] << 9 | s[2822] << 10 | s[2823] << 11 | s[2824] << 12 | (f.ressourceforloebErBevilget ? (s[852] ? s[868] : s[853] ? s[864] : s[2786] ? s[869] : s[884] ? s[2818] : s[931]) : 0) << 13 | s[1345] << 16 | (f.ressourceforloebErBevilget ? (f.folkepensionsalderNaasDen <= 15705 /* 2012-12-31 */ ? (s[2825] ? 1 : 0) : f.folkepensionsalderNaasDen <= 16617 /* 2015-07-01 */ ? (f.folkepensionsalderNaasDen >= 15706 /* 2013-01-01 */ ? 2 : 0) : f.folkepensionsalderNaasDen <= 17125 /* 2016-11-20 */ ? (s[2826] ? 3 : 0) : f.folkepensionsalderNaasDen <= 18261 /* 2019-12-31 */ ? (s[2827] ? 4 : 0) : f.folkepensionsalderNaasDen <= 18992 /* 2021-12-31 */ ? (f.folkepensionsalderNaasDen >= 18262 /* 2020-01-01 */ ? 5 : 0) : f.folkepensionsalderNaasDen <= 20484 /* 2026-01-31 */ ? (f.folkepensionsalderNaasDen >= 18993 /* 2022-01-01 */ ? 6 : 0) : f.folkepensionsalderNaasDen >= 20485 /* 2026-02-01 */ ? 7 : 0) : 0) << 17 | s[1346] << 20 | s[1347] << 21 | s[2582] << 22 | s[1348] << 25 | s[1349] << 26 | (s[899] ? s[868] : s[2551] ? s[900] : s[852] ? s[2552] : s[853] ? s[2828] : s[918]) << 27, s[1340], s[1341], s[1343], s[1344], s[2829] << 0 | s[1352] << 1 | s[218] << 2 | s[1353] << 3 | (s[2830] ? 1 : s[2831] ? s[897] : s[852] ? (s[890] ? 3 : 0) : s[853] ? s[2828] : s[891] ? s[918] : s[240] ? 6 : 0) << 4 | s[2830] << 7 | s[2832] << 8 | s[2833] << 9 | s[545] << 10 | s[2834] << 11 | s[551] << 12 | s[891] << 13 | s[1361] << 14 | s[231] << 15 | s[2835] << 16 | (s[2835] === 1 ? s[2836] : s[2835] === 2 ? s[2836] : s[2835] === 3 ? s[2836] : s[2835] === 4 ? s[2836] : 0) << 19 | (f.aabenbartFormaalsloestAtAfproeve ? 1048576 : 0) | s[194] << 21 | s[195] << 22 | (f.arbejdePaaNormaleVilkaarErUmuligt ? 8388608 : 0) | (f.varigeBegraensninger ? 16777216 : 0) | (f.vaesentligeBegraensninger ? 33554432 : 0) | s[1351] << 26 | (s[1351] ? 0 : s[2837] <= 14511 /* 2009-09-24 */ ? 1 : s[2837] <= 18261 /* 2019-12-31 */ ? (s[2837] >= 14512 /* 2009-09-25 */ ? 2 : 0) : s[2837] >= 18262 /* 2020-01-01 */ ? 3 : 0) << 27 | s[822] << 29, s[1356] << 0 | s[1357] << 1 | (s[822] ? 0 : s[2838] <= 18261 /* 2019-12-31 */ ? 1 : s[2838] <= 19133 /* 2022-05-21 */ ? (s[2839] ? 2 : 0) : s[2840] ? 3 : 0) << 2 | s[1358] << 4 | s[1359] << 5 | s[1360] << 6 | (f.megetBegraensetArbejdsevne ? s[901] : 0) << 7 | (f.megetBegraensetArbejdsevne ? 512 : 0) | s[1369] << 10 | s[1370] << 11 | s[2841] << 12 | (s[2841] === 1 ? 0 : s[2841] === 2 ? s[2842] : s[2841] === 3 ? s[2842] : s[2841] === 4 ? s[2842] : 0) << 15 | s[892] << 16 | (f.akutSkadeEllerSygdom ? 131072 : 0) | (f.formaalsloestMedSaerligeVilkaar ? 262144 : 0) | s[261] << 19 | s[260] << 20 | s[262] << 21 | (s[899] ? s[868] : s[852] ? s[900] : s[853] ? s[889] : s[2843]) << 22 | (f.redegoerelseForTilbud ? 33554432 : 0) | (f.redegoerelseForRessourcer ? 67108864 : 0) | (f.redegoerelseForVarigBegraensning ? 134217728 : 0) | (f.redegoerelseForNormaleVilkaar ? 268435456 : 0) | (f.sagenErForelagtTeamet ? 536870912 : 0), (f.dokumentationForAfklaring ? 1 : 0) | (f.dokumentationForIndsatser ? 2 : 0) | (f.dokumentationForArbejdsevnen ? 4 : 0) | s[2844] << 3 | s[2845] << 4 | (f.fleksjobPaaNuvaerendeArbejdsplads ? 32 : 0) | (f.dokumentationForSaerligeVilkaar ? 64 : 0) | s[1363] << 7 | s[1364] << 8 | s[1365] << 9 | (s[425] ? 0 : s[2759] ? s[868] : s[2846] ? s[2760] : s[853] ? (s[426] ? 3 : 0) : s[891] ? s[885] : s[2819]) << 10 | s[425] << 13 | s[614] << 14 | (f.andenVurderingIndhentet ? 32768 : 0) | s[2847] << 16 | s[2848] << 17 | s[2849] << 18 | (f.tilsvarendeIndgribende ? 524288 : 0) | s[1366] << 20 | s[1367] << 21 | s[824] << 22 | s[2850] << 23 | s[2851] << 26 | (s[2850] === 1 ? 0 : s[2850] === 2 ? s[2852] : s[2850] === 3 ? s[2852] : s[2850] === 4 ? s[2852] : 0) << 27 | s[1373] << 28 | s[1374] << 29, s[1371], s[1372], s[1375] << 0 | (s[2853] && !s[2854] ? s[901] : 0) << 1 | s[2853] << 3 | s[2854] << 4 | (f.skriftligAftaleOmSaerligeVilkaar ? 32 : 0) | (f.svaereFunktionerErNaevnt ? 64 : 0) | s[2855] << 7 | (f.forsoegtUstoettetJob ? 256 : 0) | s[1379] << 9 | s[1380] << 10 | s[901] << 11 | (f.foersteFleksjob ? 8192 : 0) | (f.ordinaertArbejdeErIkkeMuligt ? 16384 : 0) | s[1378] << 15 | s[2856] << 16 | (s[2856] === 2 ? 0 : s[2856] === 3 ? s[2857] : s[2856] === 4 ? s[2857] : 0) << 19 | s[896] << 21 | s[2858] << 22 | s[2859] << 23 | s[219] << 24 | s[202] << 25 | s[2860] << 26 | s[2861] << 27 | s[2862] << 28, s[1376], s[1377], s[1381], s[1382], (f.ansatIFleksjob ? (s[910] ? s[868] : s[852] ? s[926] : s[2863]) : 0) << 0 | (f.fulgtOpIFleksjobbet ? 8 : 0) | s[200] << 4 | s[825] << 5 | (s[200] ? s[901] : 0) << 6 | (f.fleksjobErMidlertidigt ? 256 : 0) | s[1387] << 9 | s[1388] << 10 | s[1389] << 11 | s[1390] << 12 | (f.fleksjobbetOprettesNu ? 8192 : 0) | (f.beggeBederOmNyVurdering ? 16384 : 0) | s[1391] << 15 | s[1392] << 16 | s[2864] << 17 | (f.jobbetErOverenskomstdaekket ? 1048576 : 0) | (f.sammenligneligOverenskomstFindes ? 2097152 : 0) | s[1393] << 22 | s[1394] << 23 | s[1395] << 24 | s[2865] << 25 | (s[2865] === 1 ? 0 : s[2865] === 2 ? s[2866] : s[2865] === 3 ? s[2866] : 0) << 27 | s[1396] << 28 | s[1397] << 29, s[1384], s[1385], (f.udfoererFunktionaerarbejde ? 1 : 0) | s[2867] << 1 | s[215] << 2 | s[216] << 3 | s[2868] << 4 | s[2869] << 5 | s[2870] << 6 | s[211] << 7 | s[212] << 8 | (s[2367] ? (s[852] ? s[868] : s[853] ? s[864] : s[2871]) : 0) << 9 | (s[2367] ? (s[852] ? s[868] : s[2759] ? s[864] : s[853] ? s[2872] : s[902] ? s[885] : s[204] ? 5 : 0) : 0) << 12 | s[238] << 15 | s[239] << 16 | (s[215] && !s[216] && s[1] ? s[2873] : 0) << 17 | s[1398] << 20 | s[1399] << 21 | s[1400] << 22 | (s[1398] ? s[2835] : 0) << 23 | (f.flytterTilAndenKommune ? 67108864 : 0) | s[1403] << 27 | s[1404] << 28, s[208], s[207], s[209], s[210], s[236], s[237], s[1401], s[1402], (s[1403] && !s[2874] ? s[901] : 0) << 0 | s[2874] << 2 | (f.fleksjobErSlut ? 8 : 0) | s[826] << 4 | s[1406] << 5 | s[2873] << 6 | (f.fikFleksloentilskudMedUrette ? 512 : 0) | (f.fleksloentilskudModBedreVidende ? 1024 : 0) | s[2875] << 11 | (f.loennenKunneIkkeEfterreguleres ? 4096 : 0) | s[1409] << 13 | (s[826] && !s[1406] && s[1] ? s[2873] : 0) << 14 | (f.kravetKunneAldrigInddrives ? 131072 : 0) | s[827] << 18 | s[1411] << 19 | s[2876] << 20 | (f.virksomhedErHovedbeskaeftigelse ? 4194304 : 0) | (f.nedsatVarigtOgVaesentligtIVirksomheden ? 8388608 : 0) | (f.udnytterArbejdsevnenFuldtUd ? 16777216 : 0) | s[2877] << 25 | (f.tilskuddetErFoersteGang ? 67108864 : 0) | s[2878] << 27 | s[828] << 28 | s[829] << 29, s[1407], s[1408], s[1412], s[1413], (s[828] ? s[2876] : 0) << 0 | s[2879] << 2 | s[1421] << 3 | (s[827] && !s[1411] && s[1] ? s[2876] : 0) << 4 | s[1424] << 6 | s[1425] << 7 | s[224] << 8 | s[223] << 9 | s[222] << 10 | (s[201] ? s[868] : 0) << 11 | s[1430] << 12 | s[1431] << 13 | (s[201] ? s[2864] : 0) << 14 | s[234] << 17 | s[1434] << 18 | s[1435] << 19 | (s[2880] && !s[2881] ? s[2864] : 0) << 20 | s[2880] << 23 | s[2881] << 24 | (f.fleksjobPaaFuldTid ? 33554432 : 0) | s[1438] << 26 | s[1439] << 27 | s[228] << 28 | s[226] << 29, s[1415], s[1416], s[1417], s[1418], s[1419], s[1420], s[1422], s[1423], s[1428], s[1429], s[1432], s[1433], s[1436], s[1437], s[229] << 0 | s[2882] << 1 | (s[2882] === 1 ? s[2883] : s[2882] === 2 ? s[2883] : s[2882] === 3 ? s[2883] : 0) << 3 | s[227] << 5 | s[225] << 6 | s[908] << 7 | (f.oenskerDeltid ? 256 : 0) | (f.deltidHavdeSammeAarsag ? 512 : 0) | s[909] << 10 | (f.personligeForholdErAendret ? 2048 : 0) | s[2884] << 12 | (f.senesteJobVarDeltid ? 8192 : 0) | (f.deltidDeSeneste12Maaneder ? 16384 : 0) | s[1442] << 15 | s[1443] << 16 | (s[1442] && !s[2885] ? s[907] : 0) << 17 | s[2885] << 19 | s[1444] << 20 | s[1445] << 21 | (f.svaertVedAtOpretholdeVirksomheden ? 4194304 : 0) | s[2886] << 23 | s[1448] << 24 | s[1449] << 25 | (s[1444] && !s[1445] && s[1] ? s[2835] : 0) << 26 | s[1452] << 29, s[1440], s[1441], s[1446], s[1447], s[1450], s[1451], s[1453] << 0 | s[1454] << 1 | s[1455] << 2 | s[2887] << 3 | (f.begraensningerIArbejdsevnen ? 64 : 0) | (f.andenIndsatsErIkkeNok ? 128 : 0) | (f.kanKommeIndPaaArbejdsmarkedet ? 256 : 0) | s[1857] << 9 | s[434] << 10 | s[439] << 11 | (f.revalideringErBevilget ? s[2887] : 0) << 12 | (f.revalideringErBevilget ? 32768 : 0) | s[830] << 16 | s[449] << 17 | (f.erhvervssigtetErAfklaret ? 262144 : 0) | s[2888] << 19 | s[2889] << 20 | s[1464] << 21 | s[1465] << 22 | s[912] << 23 | s[2890] << 24 | (f.betydeligeBegraensninger ? 134217728 : 0) | (f.talerIUdpraegetGradForLangUddannelse ? 268435456 : 0) | (f.talerForLangUddannelse ? 536870912 : 0), s[1457], s[1458], s[1460] << 0 | s[2891] << 1 | (s[2891] === 1 ? s[2892] : s[2891] === 2 ? s[2892] : s[2891] === 3 ? s[2892] : s[2891] === 4 ? s[2892] : 0) << 4 | s[1461] << 5 | s[1462] << 6 | s[1463] << 7 | s[1466] << 8 | s[1467] << 9 | (s[910] ? s[868] : s[853] ? s[926] : s[891] ? s[869] : s[2788]) << 10 | s[831] << 13 | s[1469] << 14 | (s[899] ? s[868] : s[2551] ? s[900] : s[2893] ? s[2552] : s[2894]) << 15 | (f.mentorFremmerMaalet ? 262144 : 0) | (f.mentorErAfgoerendeOgUdOverDetSaedvanlige ? 524288 : 0) | s[2895] << 20 | s[2896] << 21 | s[1472] << 22 | (s[831] && !s[1469] && s[1] ? (s[899] ? s[868] : f.vurderingsdato <= 15519 /* 2012-06-28 */ ? s[900] : f.vurderingsdato <= 15818 /* 2013-04-23 */ ? (s[2897] ? 3 : 0) : s[2893] ? (s[2898] ? 4 : 0) : s[853] ? (s[915] ? 5 : 0) : s[2899]) : 0) << 23 | s[1473] << 26 | s[1474] << 27 | s[1475] << 28, s[1470], s[1471], (s[899] ? s[868] : f.vurderingsdato <= 15819 /* 2013-04-24 */ ? s[900] : s[2893] ? (s[2900] ? 3 : 0) : s[2894]) << 0 | (f.udskrivesFraPsykiatrien ? 8 : 0) | s[2901] << 4 | s[1476] << 5 | s[1477] << 6 | s[1478] << 7 | (s[241] ? (s[899] ? s[868] : s[853] ? s[900] : s[2902]) : 0) << 8 | (f.optagetPaaUddannelse ? 2048 : 0) | s[2903] << 12 | s[252] << 13 | s[254] << 14 | s[253] << 15 | (s[899] ? s[868] : s[2551] ? s[900] : s[2904] ? s[2552] : s[2905] ? (s[258] ? 4 : 0) : s[853] ? (s[246] ? 5 : 0) : s[2899]) << 16 | s[2906] << 19 | s[2907] << 20 | s[2908] << 21 | s[2909] << 22 | s[2910] << 23 | s[2911] << 24 | s[259] << 25 | s[2912] << 26 | s[2913] << 27 | s[2914] << 28 | s[2915] << 29, s[2916] << 0 | s[2917] << 1 | s[2918] << 2 | s[2919] << 3 | s[2920] << 4 | s[2921] << 5 | s[2922] << 6 | s[2923] << 7 | s[2924] << 8 | s[2925] << 9 | s[2926] << 10 | s[2927] << 11 | s[2928] << 12 | s[2929] << 13 | s[2930] << 14 | s[2931] << 15 | s[2932] << 16 | s[2933] << 17 | (f.befordringEfterKonkretVurdering ? 262144 : 0) | s[257] << 19 | s[255] << 20 | s[256] << 21 | (s[899] ? s[868] : s[2904] ? s[900] : s[2905] ? (s[258] ? 3 : 0) : s[853] ? (s[246] ? 4 : 0) : s[918]) << 22 | (f.befordringFoelgerAfFunktionsnedsaettelse ? 33554432 : 0) | s[2934] << 26 | s[2935] << 27 | s[2936] << 28 | s[2937] << 29, s[2938] << 0 | s[2939] << 1 | s[2940] << 2 | s[250] << 3 | s[251] << 4 | s[2941] << 5 | s[2942] << 6 | s[1481] << 7 | s[1482] << 8 | s[1483] << 9 | s[1484] << 10 | s[832] << 11 | s[1486] << 12 | s[2943] << 13 | s[2944] << 14 | (f.merudgiftGodtgoeresEfterRetningslinjer ? 32768 : 0) | s[2945] << 16 | s[2946] << 17 | s[2947] << 18 | s[1489] << 19 | (s[832] && !s[1486] && s[1] ? (s[899] ? s[868] : f.vurderingsdato <= 14729 /* 2010-04-30 */ ? s[900] : f.vurderingsdato <= 14975 /* 2011-01-01 */ ? (s[2948] ? 3 : 0) : s[853] ? (s[2949] ? 4 : 0) : s[918]) : 0) << 20 | s[833] << 23 | s[1491] << 24 | s[2950] << 25 | (f.revurderingensGrundlagMangler ? 268435456 : 0) | s[1494] << 29, s[248], s[249], s[1479], s[1480], s[1487], s[1488], s[1492], s[1493], (s[833] && !s[1491] && s[1] ? s[2950] : 0) << 0 | s[267] << 3 | s[268] << 4 | s[269] << 5 | (f.harSamleverMedForsoergelsespligt ? (s[910] ? s[868] : s[362] ? s[926] : s[2756] ? s[916] : s[2951]) : 0) << 6 | (f.harSamleverMedForsoergelsespligt ? 512 : 0) | (s[910] ? s[859] : s[926]) << 10 | (f.fulgtOpPaaLedighedsydelsen ? 4096 : 0) | s[271] << 13 | s[272] << 14 | s[2952] << 15 | (f.aendringIForholdene ? 131072 : 0) | (f.kanIkkeForsoergeSig ? 262144 : 0) | (f.behovetDaekkesAfAndenYdelse ? 524288 : 0) | s[265] << 20 | s[266] << 21 | s[2953] << 22 | s[1506] << 25 | s[1507] << 26 | s[2954] << 27 | (f.harRimeligtTilbudOmArbejde ? 268435456 : 0) | (f.udnytterSineMuligheder ? 536870912 : 0), s[1495], s[1496], s[2955] << 0 | (f.erGift ? 2 : 0) | (f.aegtefaellenErUndtagetFraRaadighed ? 4 : 0) | (f.aegtefaellenUdnytterSineMuligheder ? 8 : 0) | s[2956] << 4 | s[2957] << 5 | s[2958] << 6 | s[2959] << 7 | s[264] << 8 | s[1528] << 9 | s[2960] << 10 | s[2961] << 12 | s[2962] << 13 | s[1531] << 14 | s[1523] << 15 | s[1524] << 16 | s[1525] << 17 | s[1497] << 18 | s[1498] << 19 | s[1499] << 20 | s[1500] << 21 | s[2963] << 22 | (f.arbejderDeltid ? 8388608 : 0) | (f.dagpengeUnderDetHoejeste ? 16777216 : 0) | (f.klarTilFuldTid ? 33554432 : 0) | s[1508] << 26 | s[1509] << 27 | s[1510] << 28, s[1526], s[1527], s[1529], s[1530], (f.vurderingsdato <= 13603 /* 2007-03-31 */ ? s[868] : s[910] ? (s[2964] ? 2 : 0) : f.vurderingsdato <= 15155 /* 2011-06-30 */ ? s[2624] : s[563] ? (s[2965] ? 4 : 0) : s[31] ? 5 : 0) << 0 | s[2966] << 3 | (f.kanIkkeFaaOrdinaertArbejde ? 16 : 0) | s[2967] << 5 | s[342] << 6 | s[1511] << 7 | s[834] << 8 | (s[340] ? (f.vurderingsdato <= 17256 /* 2017-03-31 */ ? s[2968] : s[2969] ? 2 : 0) : 0) << 9 | s[340] << 11 | s[339] << 12 | s[2970] << 13 | s[2971] << 14 | s[2972] << 15 | s[1513] << 16 | s[1514] << 17 | (s[340] ? s[2968] : 0) << 18 | s[1521] << 19 | s[1522] << 20 | (s[1521] ? (s[2973] ? s[2968] : s[853] ? (s[791] ? 2 : 0) : s[2974] ? s[869] : s[432] ? 4 : 0) : 0) << 21 | (f.hjaelpEfterVoksensatsen ? 16777216 : 0) | s[1517] << 25 | s[1518] << 26 | (s[1521] ? s[2968] : 0) << 27 | s[2975] << 28 | s[2976] << 29, s[1519], s[1520], s[1515], s[1516], (f.hjaelpPaaSUNiveau ? 1 : 0) | s[1532] << 1 | s[1533] << 2 | s[263] << 3 | s[1536] << 4 | s[285] << 5 | s[2977] << 6 | s[2978] << 7 | s[336] << 8 | s[337] << 9 | s[279] << 10 | (f.borHosForaeldre ? 2048 : 0) | (f.forsoergerEgetBarnIHjemmet ? 4096 : 0) | s[2979] << 13 | s[2980] << 14 | s[1534] << 15 | s[1535] << 16 | (s[273] ? s[868] : s[2636]) << 17 | s[318] << 19 | s[283] << 20 | (f.harForsoergelsespligt ? 2097152 : 0) | s[2981] << 22 | (f.boernOpholderSigIDanmark ? 8388608 : 0) | (f.boernLigestillet ? 16777216 : 0) | s[319] << 25 | s[2982] << 26 | s[2983] << 27 | (f.retTilEkstraBoernetilskud ? 268435456 : 0) | s[2984] << 29, s[330], s[329], s[316], s[314], s[315], s[317], s[2985] << 0 | s[281] << 1 | s[282] << 2 | s[2986] << 3 | s[2987] << 4 | s[322] << 5 | s[2988] << 6 | s[2989] << 7 | (f.enligEfterBoernetilskudsloven ? 256 : 0) | s[2990] << 9 | s[2991] << 10 | s[2992] << 11 | s[2993] << 12 | s[325] << 13 | s[2994] << 14 | s[2995] << 15 | s[2996] << 16 | s[352] << 17 | (f.erForrevalidend ? 262144 : 0) | s[2997] << 19 | s[2998] << 20 | s[2999] << 21 | s[3000] << 22 | s[328] << 23 | (s[263] ? (f.vurderingsdato <= 20999 /* 2027-06-30 */ ? s[1536] : s[3001] ? 2 : 0) : 0) << 24 | s[3002] << 26 | s[3003] << 27 | s[3004] << 28 | (f.grundsatsEllerHjemmeboendeIJuli2025 ? 536870912 : 0), s[320], s[321], s[323], s[324], s[326], s[327], (f.tillaegspakkenIJuli2025 ? 1 : 0) | s[294] << 1 | s[309] << 2 | s[3005] << 3 | (s[3005] === 1 ? (s[3006] ? 1 : 0) : 0) << 4 | s[287] << 5 | s[3006] << 6 | (f.deltagerEllerOenskerTilbud ? 128 : 0) | s[3007] << 8 | s[3008] << 9 | (f.saerligtKomplekseUdfordringer ? 1024 : 0) | s[3009] << 11 | s[295] << 12 | s[300] << 13 | (s[3010] ? (f.vurderingsdato <= 16387 /* 2014-11-13 */ ? s[3011] : s[2343] ? (s[3012] ? 2 : 0) : s[2345]) : 0) << 14 | s[3010] << 16 | (f.samleverMedUngeydelse ? 131072 : 0) | s[335] << 18 | s[338] << 19 | s[3013] << 20 | (f.psykiskLidelseNaevntILoven ? 2097152 : 0) | s[3014] << 22 | (f.gravidEfter12Uge ? 8388608 : 0) | s[1539] << 24 | s[1540] << 25 | s[3015] << 26 | s[3016] << 27 | s[3017] << 28 | s[3018] << 29, s[306], s[305], s[290], s[292], s[331], s[333], s[1537], s[1538], s[1541], s[1542], s[1543] << 0 | s[1544] << 1 | (s[3019] && !s[3020] ? s[2953] : 0) << 2 | s[3019] << 5 | s[3020] << 6 | s[437] << 7 | (f.forsoergelsespligtUdenForHjemmet ? 256 : 0) | s[345] << 9 | s[346] << 10 | s[347] << 11 | (f.erGift ? s[2952] : 0) << 12 | s[350] << 14 | s[351] << 15 | s[1548] << 16 | s[1549] << 17 | s[835] << 18 | (s[3021] ? s[2968] : 0) << 19 | s[3021] << 20 | s[1551] << 21 | s[1552] << 22 | s[1559] << 23 | (s[345] && !s[346] && !s[347] ? s[2960] : 0) << 24 | s[1555] << 26 | s[1556] << 27 | s[1765] << 28 | s[521] << 29, s[1545], s[1546], s[348], s[349], s[1557], s[1558], s[1553], s[1554], s[3022] << 0 | s[3023] << 1 | s[3024] << 2 | (f.aendringenErEnSocialBegivenhed ? 8 : 0) | s[795] << 4 | s[793] << 5 | s[794] << 6 | (s[910] ? s[868] : s[3025] ? s[926] : s[2343] ? (s[397] ? 3 : 0) : s[273] ? (s[377] ? 4 : 0) : s[884] ? s[2346] : s[919]) << 7 | (f.storForsoergerbyrdeEllerBoligudgift ? 1024 : 0) | (f.parUdenForSaerligStoette ? 2048 : 0) | (f.faarHjaelpMensSagenAfgoeres ? 4096 : 0) | s[3026] << 13 | s[3027] << 14 | (f.opfylderBetingelserForKontanthjaelp ? 32768 : 0) | (f.ungPaaLavSatsUdenSaerligStoette ? 65536 : 0) | s[3028] << 17 | s[1561] << 18 | s[1562] << 19 | s[1563] << 20 | (s[910] ? s[868] : s[273] ? s[926] : s[3029]) << 21 | (f.billigereBoligErUndersoegt ? 16777216 : 0) | (f.billigereBoligErRimelig ? 33554432 : 0) | (f.konkretBilligereBoligErFundet ? 67108864 : 0) | s[1564] << 27 | s[1565] << 28 | s[525] << 29, (s[936] ? s[868] : s[853] ? s[3030] : s[2871]) << 0 | (f.skriftligtVejledtOmSanktioner ? 8 : 0) | (f.vejledningErGennemgaaet ? 16 : 0) | s[1566] << 5 | s[1567] << 6 | (s[910] ? s[868] : s[362] ? s[926] : s[853] ? s[916] : s[2772] ? s[885] : s[273] ? (s[168] ? 5 : 0) : s[2628]) << 7 | (f.manglendeViljeTilRaadighed ? 1024 : 0) | s[1568] << 11 | s[1569] << 12 | (f.revalideringErBevilget ? (s[910] ? s[868] : s[2343] ? s[926] : s[3031] ? s[2345] : s[853] ? s[3032] : s[3033]) : 0) << 13 | s[356] << 16 | s[357] << 17 | (s[3034] ? (s[273] ? s[921] : s[2636]) : 0) << 18 | s[3034] << 20 | s[355] << 21 | s[1573] << 22 | s[1574] << 23 | (s[0] ? s[3035] : 0) << 24 | s[428] << 26 | s[1575] << 27 | s[1576] << 28, s[353], s[354], s[1571], s[1572], (s[0] ? (s[3036] ? s[921] : s[435] ? 2 : 0) : 0) << 0 | s[371] << 2 | s[372] << 3 | (s[3037] ? s[3035] : 0) << 4 | s[3037] << 6 | s[3038] << 7 | s[3039] << 8 | s[3040] << 9 | s[3041] << 10 | s[3042] << 11 | s[1581] << 12 | s[364] << 13 | (s[0] ? (s[2756] ? s[921] : s[3043]) : 0) << 14 | s[368] << 16 | s[367] << 17 | s[921] << 18 | s[1584] << 19 | s[1585] << 20 | (s[0] ? (s[2786] ? s[921] : s[2522] ? (s[186] ? 2 : 0) : s[884] ? s[2523] : s[917]) : 0) << 21 | s[1579] << 24 | s[1580] << 25 | s[1588] << 26 | s[1589] << 27 | s[873] << 28 | s[414] << 29, s[370], s[369], s[366], s[363], s[1582], s[1583], s[1577], s[1578], s[1586], s[1587], s[413], s[412], s[415] << 0 | (s[166] ? (f.vurderingsdato <= 16427 /* 2014-12-23 */ ? s[873] : s[2343] ? (s[409] ? 2 : 0) : s[2345]) : 0) << 1 | s[3044] << 3 | s[3045] << 4 | s[3046] << 5 | s[408] << 6 | s[757] << 7 | s[1597] << 8 | s[387] << 9 | (s[166] ? (s[2756] ? s[873] : s[3043]) : 0) << 10 | s[390] << 12 | s[391] << 13 | s[1604] << 14 | s[1605] << 15 | (s[166] ? (s[3025] ? s[873] : s[2756] ? (s[397] ? 2 : 0) : s[3047] ? s[2761] : s[452] ? 4 : 0) : 0) << 16 | s[1599] << 19 | s[1600] << 20 | s[3048] << 21 | (f.ansatIFleksjobVedForloebetsStart ? 4194304 : 0) | s[1601] << 23 | s[1602] << 24 | s[1603] << 25 | s[1609] << 26 | s[1610] << 27 | s[1611] << 28, s[389], s[386], s[410], s[411], (s[166] ? (f.vurderingsdato <= 19703 /* 2023-12-12 */ ? s[873] : f.vurderingsdato <= 19898 /* 2024-06-24 */ ? (s[3049] ? 2 : 0) : s[3050] ? 3 : 0) : 0) << 0 | s[1592] << 2 | s[1593] << 3 | s[1594] << 4 | s[1595] << 5 | s[1596] << 6 | (s[3051] ? s[2580] : 0) << 7 | s[3051] << 9 | s[1606] << 10 | s[1607] << 11 | s[1608] << 12 | (s[0] ? (s[3047] ? s[921] : s[452] ? 2 : 0) : 0) << 13 | s[424] << 15 | s[423] << 16 | s[3052] << 17 | s[1614] << 18 | s[1615] << 19 | s[421] << 20 | s[422] << 21 | (s[166] ? (s[2522] ? s[873] : s[867] ? 2 : 0) : 0) << 22 | s[1623] << 24 | s[420] << 25 | s[419] << 26 | s[3053] << 27 | s[3054] << 28 | s[3055] << 29, s[1590], s[1591], s[1612], s[1613], s[1621], s[1622], s[1624], s[1625], s[3056] << 0 | (f.ferienErAftalt ? 2 : 0) | s[1616] << 2 | s[1617] << 3 | (s[166] ? (s[2343] ? s[873] : s[377] ? 2 : 0) : 0) << 4 | s[3057] << 6 | s[3058] << 7 | (f.deltagerAktivt ? 256 : 0) | s[3059] << 9 | s[3060] << 10 | (f.holderFerieMedYdelse ? 2048 : 0) | s[1618] << 12 | s[1619] << 13 | s[1620] << 14 | (s[3061] ? (s[2846] ? s[873] : s[426] ? 2 : 0) : 0) << 15 | s[3061] << 17 | s[1626] << 18 | s[431] << 19 | s[1627] << 20 | (s[429] ? (s[3062] ? s[924] : s[3063] ? s[3064] : s[3065] ? (s[510] ? 3 : 0) : s[3066] ? (s[3067] ? 4 : 0) : s[3068] ? (s[3069] ? 5 : 0) : s[3070] ? 6 : 0) : 0) << 21 | s[429] << 24 | (f.personligKontaktErForsoegt ? 33554432 : 0) | (s[429] ? s[3071] : 0) << 26 | s[1637] << 28 | s[1638] << 29, s[1628], s[1629], s[1635], s[1636], (s[1637] ? s[3071] : 0) << 0 | s[3072] << 2 | s[3073] << 3 | s[3074] << 4 | s[3075] << 5 | s[3076] << 6 | (f.kontaktErGenoprettet ? 128 : 0) | s[1633] << 8 | s[1634] << 9 | (s[3077] ? s[3071] : 0) << 10 | s[3077] << 12 | s[3078] << 13 | s[3079] << 14 | s[3080] << 15 | s[3081] << 16 | (f.rimeligGrundTilBrud ? 131072 : 0) | s[1639] << 18 | s[1640] << 19 | s[1641] << 20 | (s[3082] ? s[3071] : 0) << 21 | s[3082] << 23 | s[3083] << 24 | (f.nedsatSammeMaaned ? 33554432 : 0) | s[1644] << 26 | s[1645] << 27 | (s[1644] && !s[3084] ? (f.bruddetSkete <= 16435 /* 2014-12-31 */ ? s[924] : s[3085] ? 2 : 0) : 0) << 28, s[1631], s[1632], s[1642], s[1643], s[3084] << 0 | s[1646] << 1 | s[1647] << 2 | (f.ydelsenBoerOphoere ? 8 : 0) | (f.modBedreVidende ? 16 : 0) | s[3086] << 5 | s[3087] << 6 | (s[166] ? (s[853] ? s[873] : s[2974] ? s[3088] : s[2786] ? s[3089] : s[3090] ? s[2818] : s[902] ? (s[557] ? 5 : 0) : s[2772] ? (s[204] ? 6 : 0) : s[3091] ? s[3092] : f.vurderingsdato <= 20818 /* 2026-12-31 */ ? (s[562] ? 8 : 0) : f.vurderingsdato <= 21183 /* 2027-12-31 */ ? (s[53] ? 9 : 0) : f.vurderingsdato <= 21549 /* 2028-12-31 */ ? (s[3093] ? 10 : 0) : s[3094] ? (s[3095] ? 11 : 0) : s[534] ? 12 : 0) : 0) << 7 | s[442] << 11 | s[448] << 12 | (f.revalideringErBevilget ? (s[910] ? s[868] : s[3096] ? s[926] : s[853] ? s[3097] : s[2785]) : 0) << 13 | (f.foelgerRevalideringsplanen ? 65536 : 0) | (f.leveomkostningerDaekkesAndetsteds ? 131072 : 0) | s[3098] << 18 | (f.netopForladtSkolen ? 524288 : 0) | (f.kanKlareSigMedSU ? 1048576 : 0) | s[3099] << 21 | (f.saerligtBegraensedeErhvervsmuligheder ? 4194304 : 0) | s[1655] << 23 | s[1656] << 24 | s[1657] << 25 | (f.revalideringErBevilget ? (s[910] ? s[868] : s[3100] ? s[926] : s[3036] ? s[3101] : s[853] ? s[3102] : s[3033]) : 0) << 26 | s[1676] << 29, s[1648], s[1649], s[1650], s[1651], s[1653], s[1654], s[1677] << 0 | s[1678] << 1 | (s[3103] ? s[3104] : 0) << 2 | s[3103] << 5 | s[1670] << 6 | s[1671] << 7 | (s[285] ? 0 : s[3104]) << 8 | s[1666] << 11 | s[1667] << 12 | s[3105] << 13 | s[3106] << 14 | (f.arbejdsindtaegtTilHoejesteSygedagpenge ? 32768 : 0) | s[443] << 16 | s[444] << 17 | (s[3107] ? s[3104] : 0) << 18 | s[3108] << 21 | s[3109] << 22 | s[1660] << 23 | s[1661] << 24 | (s[3107] ? s[2887] : 0) << 25 | s[1663] << 28, s[1668], s[1669], s[1664], s[1665], s[440], s[441], s[1658], s[1659], (s[1663] ? 0 : s[3110] <= 13858 /* 2007-12-11 */ ? 1 : s[3110] <= 18261 /* 2019-12-31 */ ? (s[3110] >= 13859 /* 2007-12-12 */ ? 2 : 0) : s[3110] >= 18262 /* 2020-01-01 */ ? 3 : 0) << 0 | s[1674] << 2 | s[1675] << 3 | (s[3111] && !s[3112] ? s[3104] : 0) << 4 | s[3111] << 7 | s[3112] << 8 | s[3113] << 9 | s[3114] << 10 | s[3115] << 11 | s[1680] << 12 | (s[830] && !s[449] && s[1] ? s[2887] : 0) << 13 | s[1681] << 16 | s[1682] << 17 | (f.kortvarigAfbrydelseUdenBetydning ? 262144 : 0) | (f.fravaerVedBarselIRevalidering ? 524288 : 0) | s[1685] << 20 | (f.revalideringErBevilget ? (s[910] ? s[868] : s[3100] ? s[926] : s[3036] ? s[3101] : f.vurderingsdato <= 16882 /* 2016-03-22 */ ? s[3102] : s[3047] ? (s[3116] ? 5 : 0) : s[853] ? (s[452] ? 6 : 0) : s[884] ? (s[36] ? 7 : 0) : s[3117]) : 0) << 21 | s[3118] << 25 | s[1686] << 26 | s[1687] << 27 | (f.revalideringErBevilget ? (s[853] ? s[868] : s[2578]) : 0) << 28, s[1672], s[1673], s[1683], s[1684], s[1688], s[1689], s[3119] << 0 | s[1691] << 1 | (s[1691] ? 0 : s[3120] <= 16616 /* 2015-06-30 */ ? 1 : s[3120] >= 16617 /* 2015-07-01 */ ? 2 : 0) << 2 | s[1692] << 4 | s[1693] << 5 | (s[910] ? s[859] : s[852] ? s[926] : s[889]) << 6 | s[3121] << 8 | s[3122] << 9 | s[3123] << 10 | s[3124] << 11 | s[3125] << 12 | s[3126] << 13 | s[3127] << 14 | s[516] << 15 | s[928] << 16 | s[3128] << 17 | (s[3128] === 1 ? s[3129] : s[3128] === 2 ? s[3129] : 0) << 19 | (f.ledighedsydelseForAfbrydelse ? 1048576 : 0) | s[460] << 21 | s[457] << 22 | (f.erVisiteretTilFleksjob ? s[2517] : 0) << 23 | s[458] << 25 | s[459] << 26 | s[3130] << 27 | s[496] << 28 | s[498] << 29, s[1696], s[1697], (s[3131] && !s[3132] ? (s[3133] ? s[921] : s[3134] ? s[3135] : s[3136] ? 3 : 0) : 0) << 0 | s[3131] << 2 | s[3132] << 3 | s[3137] << 4 | s[3138] << 5 | s[507] << 6 | s[508] << 7 | (s[0] ? (s[3133] ? s[921] : s[2759] ? s[3135] : s[3134] ? s[2872] : s[273] ? (s[3136] ? 4 : 0) : s[2346]) : 0) << 8 | s[3139] << 11 | s[3140] << 12 | s[468] << 13 | s[469] << 14 | s[462] << 15 | (s[462] ? (s[884] ? (s[462] ? 1 : 0) : s[3141]) : 0) << 16 | s[3142] << 18 | (f.ventesRaskInden8Uger ? 524288 : 0) | s[3143] << 20 | s[3144] << 21 | (f.oenskerTidligOpfoelgning ? 4194304 : 0) | s[3145] << 23 | s[467] << 24 | s[465] << 25 | s[466] << 26 | (s[952] ? s[868] : s[2335] ? s[2637] : s[2772] ? s[3146] : s[884] ? s[2773] : s[3147]) << 27, s[506], s[505], s[3148] << 0 | s[3149] << 1 | s[3150] << 2 | s[3151] << 3 | s[471] << 4 | s[470] << 5 | (s[168] && s[475] ? 1 : s[168] && !s[474] ? (s[884] ? (s[168] ? 2 : 0) : s[3152]) : 0) << 6 | s[474] << 9 | s[3153] << 10 | s[3154] << 11 | s[3155] << 12 | s[604] << 13 | s[3156] << 14 | s[3157] << 15 | s[594] << 16 | (f.forudsigeligtForloeb ? 131072 : 0) | s[3158] << 18 | s[3159] << 19 | s[3160] << 20 | s[3161] << 21 | s[3162] << 22 | s[3163] << 23 | (f.opfoelgningOenskes ? 16777216 : 0) | (f.opfoelgningAlligevel ? 33554432 : 0) | s[3164] << 26 | s[3165] << 27 | s[2076] << 28 | s[2077] << 29, s[2074], s[2075], (s[475] ? 1 : s[474] ? 0 : s[952] ? s[897] : s[2335] ? s[954] : s[3166]) << 0 | s[473] << 3 | s[472] << 4 | s[1700] << 5 | s[1701] << 6 | (s[3167] ? (f.vurderingsdato <= 14521 /* 2009-10-04 */ ? s[859] : s[852] ? (s[3168] ? 2 : 0) : s[889]) : 0) << 7 | s[3167] << 9 | s[1704] << 10 | (s[3169] ? 1 : s[910] ? s[3170] : s[2624]) << 11 | s[3169] << 13 | (f.modtogLedighedsydelse30Juni2006 ? 16384 : 0) | s[3171] << 15 | s[3172] << 16 | s[3173] << 17 | s[3174] << 18 | s[3175] << 19 | (f.revurderetFoer ? 1048576 : 0) | s[3176] << 21 | s[3177] << 22 | s[3178] << 23 | s[3179] << 24 | s[3180] << 25 | s[3181] << 26 | s[3182] << 27 | s[1707] << 28 | s[859] << 29, s[1698], s[1699], s[1702], s[1703], s[1705], s[1706], s[3183] << 0 | s[3184] << 1 | s[1710] << 2 | s[1711] << 3 | s[3185] << 4 | (s[3185] === 1 ? 0 : s[3185] === 2 ? 0 : s[3185] === 4 ? (s[3186] ? 1 : 0) : 0) << 7 | s[933] << 8 | s[247] << 9 | s[3186] << 10 | (f.flyttedeKommuneMedLedighedsydelse ? 2048 : 0) | (f.flytningForhindrerFristen ? 4096 : 0) | s[1712] << 13 | s[1713] << 14 | s[1716] << 15 | s[1717] << 16 | s[1720] << 17 | s[1721] << 18 | s[1724] << 19 | s[1725] << 20 | s[836] << 21 | (f.ferieaaretBegyndte <= 13858 /* 2007-12-11 */ ? (s[3187] ? 1 : 0) : f.ferieaaretBegyndte <= 18382 /* 2020-04-30 */ ? (f.ferieaaretBegyndte >= 13859 /* 2007-12-12 */ ? 2 : 0) : f.ferieaaretBegyndte <= 18505 /* 2020-08-31 */ ? (s[3188] ? 3 : 0) : s[3189] ? 4 : 0) << 22 | s[3190] << 25 | s[3191] << 26 | s[3192] << 27 | s[3193] << 28 | s[1733] << 29, s[1708], s[1709], s[1714], s[1715], s[1718], s[1719], s[1722], s[1723], s[1726], s[1727], s[1729], s[1730], s[1731], s[1732], (s[1733] ? (f.ferienMedLedighedsydelseBegynder <= 20484 /* 2026-01-31 */ ? (s[1733] ? 1 : 0) : f.ferienMedLedighedsydelseBegynder >= 20485 /* 2026-02-01 */ ? 2 : 0) : 0) << 0 | s[1734] << 2 | s[1735] << 3 | s[3194] << 4 | s[3195] << 5 | s[3196] << 6 | (f.berettigetVedOvergangen ? 128 : 0) | s[3197] << 8 | s[1740] << 9 | (f.retTilLedighedsydelseFra <= 15705 /* 2012-12-31 */ ? (s[1740] ? 1 : 0) : s[3198] ? 2 : 0) << 10 | s[1741] << 12 | s[1742] << 13 | s[1743] << 14 | (s[3063] ? s[3199] : s[3065] ? (s[510] ? 2 : 0) : s[3066] ? (s[3067] ? 3 : 0) : s[3068] ? (s[3069] ? 4 : 0) : s[3070] ? 5 : 0) << 15 | s[1744] << 18 | s[1745] << 19 | (f.harSoegtAktivtMedLedighedsydelse ? 1048576 : 0) | s[1748] << 21 | s[1749] << 22 | (s[1748] ? (s[3200] ? s[3199] : s[3201]) : 0) << 23 | s[3202] << 25 | s[3203] << 26 | s[837] << 27 | s[3204] << 28, s[1736], s[1737], s[1738], s[1739], s[1746], s[1747], s[1750], s[1751], s[3205] << 0 | s[3206] << 1 | s[3207] << 2 | s[3208] << 3 | s[3209] << 4 | s[1755] << 5 | s[1756] << 6 | (s[1755] ? s[3204] : 0) << 7 | s[1757] << 9 | s[1758] << 10 | s[3210] << 11 | s[3211] << 12 | s[3212] << 13 | s[3213] << 14 | s[3214] << 15 | s[3215] << 16 | s[3216] << 17 | s[3217] << 18 | s[3218] << 19 | s[3219] << 20 | s[3220] << 21 | s[3221] << 22 | s[1759] << 23 | s[1760] << 24 | (s[852] ? s[859] : s[2343] ? s[864] : s[2345]) << 25 | s[1761] << 27 | s[1762] << 28 | (f.staarTilRaadighedForFleksjob ? 536870912 : 0), s[1753], s[1754], (f.pensionssagUnderBehandling ? 1 : 0) | s[519] << 1 | s[522] << 2 | s[3222] << 3 | s[3223] << 4 | s[3224] << 5 | s[3225] << 6 | s[518] << 7 | s[517] << 8 | s[3226] << 9 | s[527] << 10 | s[1816] << 11 | (f.udgiftenErPaataget ? 4096 : 0) | s[3227] << 13 | (f.hjaelpTrodsSenAnsoegning ? 16384 : 0) | s[1763] << 15 | s[1764] << 16 | (s[910] ? s[868] : s[853] ? s[926] : s[869]) << 17 | (f.egenBetalingVanskeliggoerFremtiden ? 524288 : 0) | s[529] << 20 | s[530] << 21 | (f.udgiftenErHeltAfgoerende ? 4194304 : 0) | s[3228] << 23 | s[1766] << 24 | s[1767] << 25 | (f.udsaettelsestruetPaaGrundAfRestance ? 67108864 : 0) | (f.huslejehjaelpForebyggerUdsaettelse ? 134217728 : 0) | (f.hjaelpenDaekkerKunSanktion ? 268435456 : 0) | (f.kanIkkeBetaleUdgiften ? 536870912 : 0), s[1768] << 0 | s[1769] << 1 | s[1770] << 2 | (f.udsaettelsestruetPaaGrundAfRestance ? s[2331] : 0) << 3 | s[1771] << 5 | s[1772] << 6 | (f.udgiftenDaekkesEfterAndenLov ? 128 : 0) | (f.behandlingenErNoedvendig ? 256 : 0) | s[3229] << 9 | (f.behandlingUdenForDetOffentlige ? 1024 : 0) | s[3230] << 11 | (f.offentligBehandlingFindes ? 4096 : 0) | (f.privatBehandlingErLaegeligtVelbegrundet ? 8192 : 0) | s[1775] << 14 | s[1776] << 15 | (s[852] ? s[868] : s[273] ? s[864] : s[3231]) << 16 | s[3232] << 18 | s[3233] << 19 | s[3234] << 20 | (f.ydelsenSvarerTilKontanthjaelp ? 2097152 : 0) | s[3235] << 22 | s[3236] << 23 | (f.opfylderKontanthjaelpensOekonomi ? 16777216 : 0) | s[3237] << 25 | s[3238] << 26 | s[3239] << 27 | s[3240] << 28 | s[203] << 29, s[1773], s[1774], s[1777], s[1778], s[1779] << 0 | s[1780] << 1 | (s[1775] && !s[1776] && s[1] ? (s[852] ? s[868] : s[362] ? s[864] : s[3241] ? s[916] : s[273] ? (s[3242] ? 4 : 0) : s[2346]) : 0) << 2 | s[3243] << 5 | s[3244] << 6 | s[3245] << 7 | s[3246] << 8 | s[284] << 9 | s[838] << 10 | s[1782] << 11 | s[1785] << 12 | (s[838] && !s[1782] && s[1] ? (s[852] ? s[868] : s[3241] ? s[864] : s[3242] ? 3 : 0) : 0) << 13 | s[839] << 15 | s[1787] << 16 | (f.faarKontanthjaelpVedMedicin ? 131072 : 0) | s[3247] << 18 | s[3248] << 19 | s[3249] << 20 | s[3250] << 21 | s[3251] << 22 | s[1790] << 23 | (s[839] && !s[1787] && s[1] ? s[2960] : 0) << 24 | s[1791] << 26 | s[1792] << 27 | s[1793] << 28, s[1783], s[1784], s[1788], s[1789], (s[3252] ? s[2952] : 0) << 0 | s[3252] << 2 | s[3253] << 3 | s[1794] << 4 | s[1795] << 5 | s[1796] << 6 | (s[3254] ? s[3255] : 0) << 7 | s[3254] << 10 | s[1797] << 11 | s[1798] << 12 | (f.flytningenForbedrerForholdene ? 8192 : 0) | s[3256] << 14 | (f.flytterTilUdlandet ? 32768 : 0) | (f.knyttetTilLandetDerFlyttesTil ? 65536 : 0) | s[1799] << 17 | s[1800] << 18 | s[1801] << 19 | s[1802] << 20 | s[1805] << 21 | s[1806] << 22 | s[3257] << 23 | s[3258] << 24 | s[1814] << 25 | s[1815] << 26 | s[1822] << 27 | s[1823] << 28 | s[1824] << 29, s[1807], s[1808], s[1803], s[1804], s[1810], s[1811], s[1812], s[1813], (f.fikSUForSammeTid ? (s[910] ? s[868] : s[3100] ? s[926] : s[3036] ? s[3101] : s[3102]) : 0) << 0 | (f.fikSUForSammeTid ? 8 : 0) | s[1819] << 4 | s[1820] << 5 | s[1821] << 6 | (f.doemtForHandlingILovensListe ? (s[910] ? s[868] : s[3096] ? s[926] : s[3031] ? s[3097] : s[3032]) : 0) << 7 | (f.doemtForHandlingILovensListe ? 1024 : 0) | s[1817] << 11 | s[1818] << 12 | (f.undlodOplysningerModBedreVidende ? 8192 : 0) | (f.modtogUberettigetModBedreVidende ? 16384 : 0) | (f.sanktionIDagpenge ? 32768 : 0) | s[1825] << 16 | s[1826] << 17 | s[1827] << 18 | (f.tilbagebetalingAfgjortDen <= 13858 /* 2007-12-11 */ ? (s[1827] ? 1 : 0) : f.tilbagebetalingAfgjortDen <= 18261 /* 2019-12-31 */ ? (f.tilbagebetalingAfgjortDen >= 13859 /* 2007-12-12 */ ? 2 : 0) : f.tilbagebetalingAfgjortDen <= 19357 /* 2022-12-31 */ ? (s[3259] ? 3 : 0) : s[3260] ? 4 : 0) << 19 | s[3261] << 22 | s[3262] << 23 | s[3263] << 24 | s[3264] << 25 | s[3265] << 26 | s[3266] << 27 | (f.fikHjaelpTilBoligindskud ? 268435456 : 0) | s[1829] << 29, s[840] << 0 | (f.fikHjaelpTilBoligindskud ? s[2952] : 0) << 1 | (f.fikHjaelpTilBoligindskud ? s[2960] : 0) << 3 | s[1835] << 5 | s[1836] << 6 | s[1837] << 7 | (f.selvforskyldtLedig ? s[3255] : 0) << 8 | (f.selvforskyldtLedig ? 2048 : 0) | s[1833] << 12 | s[1834] << 13 | (f.hjaelpenYdesUnderTilbud ? 16384 : 0) | (f.oplystOmTilbagebetalingspligt ? 32768 : 0) | s[3267] << 16 | s[3268] << 17 | s[3269] << 18 | (f.brugteMidlerUndtagetFraForsoergelse ? 524288 : 0) | (f.uforsvarligOekonomi ? 1048576 : 0) | (f.gavIkkeOplysningerTilAndreMyndigheder ? 2097152 : 0) | (f.indblandetIArbejdsstrid ? 4194304 : 0) | (f.kanSnartBetaleTilbage ? 8388608 : 0) | s[1838] << 24 | s[1839] << 25 | (f.senereErstatningForSammeTid ? 67108864 : 0) | (f.erstatningForTabAfErhvervsevne ? 134217728 : 0) | s[1840] << 28 | s[1841] << 29, s[1831], s[1832], (f.vurderingsdato <= 14774 /* 2010-06-14 */ ? s[868] : s[2335] ? (f.vurderingsdato >= 14775 /* 2010-06-15 */ ? 2 : 0) : s[884] ? s[3146] : s[3094] ? s[917] : s[534] ? 5 : 0) << 0 | s[549] << 3 | s[1909] << 4 | s[1910] << 5 | (s[3270] ? (s[852] ? s[868] : f.vurderingsdato <= 16952 /* 2016-05-31 */ ? s[864] : s[853] ? (s[3271] ? 3 : 0) : s[2843]) : 0) << 6 | s[3270] << 9 | s[3272] << 10 | (f.heltAabenbartIngenForbedring ? 2048 : 0) | (f.sundhedskoordinatorHarUdtaltSig ? 4096 : 0) | s[3273] << 13 | (f.bedtOmAfgoerelseOmPensionAlene ? 16384 : 0) | (f.utvivlsomtIkkePension ? 32768 : 0) | s[1842] << 16 | s[1843] << 17 | s[1844] << 18 | (s[3274] ? 1 : s[852] ? s[897] : s[2335] ? s[889] : s[3166]) << 19 | s[3274] << 22 | s[3275] << 23 | s[3276] << 24 | s[3277] << 25 | s[3278] << 26 | s[1845] << 27 | s[1846] << 28, (s[852] ? s[868] : s[2335] ? s[864] : s[2772] ? s[3146] : s[893] ? s[2773] : s[944]) << 0 | s[3279] << 3 | s[3280] << 4 | s[3281] << 5 | s[3282] << 6 | (f.behovForUndervisningsomraadet ? 128 : 0) | s[841] << 8 | s[1851] << 9 | s[546] << 10 | (s[3283] ? s[3284] : s[3285] ? s[3286] : s[548] ? 3 : 0) << 11 | (f.sagVerserede1Januar2020 ? 8192 : 0) | (f.vaelgerSeniorpension ? 16384 : 0) | s[1850] << 15 | (s[841] && !s[1851] && s[546] ? s[3284] : 0) << 16 | s[1855] << 17 | s[1856] << 18 | (s[1855] ? s[1536] : 0) << 19 | (f.modtogHjaelp30Juni2025 ? 1048576 : 0) | s[1864] << 21 | s[1865] << 22 | (s[2557] ? s[868] : s[2558]) << 23 | (f.harDanskIndfoedsret ? 33554432 : 0) | s[3287] << 26 | s[3288] << 27 | s[3289] << 28 | (f.opholdstilladelseEfterUdlaendingeloven7Eller8 ? 536870912 : 0), s[1847], s[1848], s[1853], s[1854], s[542] << 0 | s[543] << 1 | (f.ligestilletEfterEUEllerOverenskomst ? 4 : 0) | s[1872] << 3 | s[1873] << 4 | s[1874] << 5 | (f.vurderingsdato <= 18247 /* 2019-12-17 */ ? s[868] : s[2560] ? (s[3290] ? 2 : 0) : s[3291]) << 6 | s[1868] << 8 | s[1869] << 9 | s[3292] << 10 | s[3293] << 11 | s[3294] << 12 | s[1870] << 13 | s[1871] << 14 | (f.flyttetEfterTilkendelsen ? 32768 : 0) | s[3295] << 16 | s[3296] << 17 | s[3297] << 18 | s[3298] << 19 | s[3299] << 20 | s[3300] << 21 | s[1866] << 22 | s[1867] << 23 | s[3301] << 24 | s[3302] << 25 | s[3303] << 26 | s[3304] << 27 | (f.harFastBopaelIDanmark ? 268435456 : 0) | s[3305] << 29, s[3306] << 0 | (f.harFastBopaelPaaFaeroeerneEllerIGroenland ? 2 : 0) | (f.harHyrePaaDanskSkib ? 4 : 0) | s[3307] << 3 | (f.saerligeOmstaendighederForPensionIUdlandet ? 16 : 0) | s[1875] << 5 | s[1876] << 6 | s[1879] << 7 | s[1880] << 8 | s[3308] << 9 | (s[3308] === 1 ? s[3309] : s[3308] === 2 ? s[3309] : 0) << 11 | s[937] << 12 | s[938] << 13 | s[1883] << 14 | s[1884] << 15 | s[3310] << 16 | (s[3310] === 1 ? 0 : s[3310] === 2 ? (s[541] ? 1 : s[3311] ? 0 : 2) : 0) << 18 | s[541] << 20 | s[3311] << 21 | s[1887] << 22 | s[3312] << 23 | (s[3312] === 2 ? 0 : s[3312] === 3 ? 0 : s[3312] === 4 ? (s[3311] ? 0 : 1) : 0) << 26 | s[940] << 27 | s[3313] << 28 | s[942] << 29, s[1877], s[1878], s[1881], s[1882], s[1885], s[1886], s[1888] << 0 | s[1889] << 1 | s[1890] << 2 | s[1891] << 3 | s[1892] << 4 | (s[2557] ? s[868] : f.vurderingsdato <= 17325 /* 2017-06-08 */ ? s[2558] : f.vurderingsdato <= 17486 /* 2017-11-16 */ ? (s[3314] ? 3 : 0) : s[3315] ? 4 : 0) << 5 | s[1895] << 8 | s[1896] << 9 | (s[2557] ? s[868] : s[852] ? s[2558] : s[884] ? s[889] : s[917]) << 10 | s[3316] << 13 | s[1897] << 14 | s[1898] << 15 | (s[852] ? s[868] : s[2783] ? s[864] : s[3317] ? s[2784] : s[884] ? s[3318] : s[931]) << 16 | s[3319] << 19 | (f.dokumenteretIngenForbedring ? 1048576 : 0) | s[1899] << 21 | s[1900] << 22 | (f.arbejdsevnenErVarigtNedsat ? 8388608 : 0) | (f.ikkeSelvforsoergendeTrodsStoette ? 16777216 : 0) | s[1893] << 25 | s[1894] << 26 | (s[2557] ? s[868] : s[884] ? s[2558] : s[932]) << 27 | s[3320] << 29, s[3321] << 0 | s[1901] << 1 | s[1902] << 2 | (s[2557] ? s[868] : s[852] ? s[2558] : s[853] ? s[889] : s[2785]) << 3 | s[1903] << 6 | s[1904] << 7 | (f.bedtOmAfgoerelseOmPensionAlene ? (s[2557] ? s[868] : s[852] ? s[2558] : s[889]) : 0) << 8 | s[1905] << 10 | s[1906] << 11 | (s[3283] ? s[3284] : f.seniorpensionAnsoegtDen <= 16362 /* 2014-10-19 */ ? s[3286] : s[3285] ? (f.seniorpensionAnsoegtDen >= 16363 /* 2014-10-20 */ ? 3 : 0) : s[548] ? 4 : 0) << 12 | s[3322] << 15 | s[3323] << 16 | (f.langvarigOgAktuelTilknytning ? 131072 : 0) | s[1907] << 18 | s[1908] << 19 | (s[2557] ? s[868] : s[852] ? s[2558] : s[884] ? s[889] : s[3324]) << 20 | s[3325] << 23 | s[3326] << 24 | s[3327] << 25 | s[1911] << 26 | s[1912] << 27, (s[2557] ? s[868] : s[852] ? s[2558] : s[893] ? s[889] : s[3328]) << 0 | (f.redegoerelseForIngenForbedring ? 8 : 0) | (f.redegoerelseForRessourcerIPensionssag ? 16 : 0) | (f.forklaringPaaVarigNedsaettelse ? 32 : 0) | s[3329] << 6 | (f.forklaringPaaManglendeSelvforsoergelse ? 128 : 0) | (f.konkreteArbejdsfunktionerErAngivet ? 256 : 0) | (f.planMedFuldAfklaring ? 512 : 0) | (f.dokumentationForUdtoemteIndsatser ? 1024 : 0) | s[1913] << 11 | s[1914] << 12 | (f.moedeMedBeslutterneErTilbudt ? 8192 : 0) | s[560] << 14 | (f.pensionssagenOvergikDen <= 14518 /* 2009-10-01 */ ? s[3330] : f.pensionssagenOvergikDen >= 14519 /* 2009-10-02 */ ? 2 : 0) << 15 | s[2321] << 17 | s[2322] << 18 | s[3331] << 19 | s[3332] << 20 | s[3333] << 21 | (f.langTilknytningMed20Til25Aar ? 4194304 : 0) | s[1918] << 23 | s[1919] << 24 | (s[853] ? s[868] : s[2974] ? s[3088] : s[3089]) << 25 | s[3334] << 27 | s[3335] << 28 | s[3336] << 29, s[1915], s[1916], s[3337] << 0 | (f.varigtNedsatISenesteJob ? 2 : 0) | s[3338] << 2 | s[3339] << 3 | s[3340] << 4 | s[842] << 5 | s[1922] << 6 | s[1923] << 7 | (s[842] ? 0 : s[3341] <= 18261 /* 2019-12-31 */ ? 1 : s[3341] <= 18669 /* 2021-02-11 */ ? (s[3342] ? 2 : 0) : s[3343] ? 3 : 0) << 8 | s[1940] << 10 | (f.vurderingsdato <= 18625 /* 2020-12-29 */ ? s[868] : s[2560] ? (s[551] ? 2 : 0) : s[3291]) << 11 | s[3344] << 13 | s[3345] << 14 | s[3346] << 15 | s[3347] << 16 | s[3348] << 17 | s[3349] << 18 | s[3350] << 19 | s[1933] << 20 | s[1934] << 21 | s[3351] << 22 | s[3352] << 23 | s[1928] << 24 | s[1929] << 25 | s[1930] << 26 | s[3353] << 27 | s[3354] << 28 | s[3355] << 29, s[1924], s[1925], s[1926], s[1927], s[1938], s[1939], s[1931], s[1932], s[3356] << 0 | s[3357] << 1 | s[3358] << 2 | s[3359] << 3 | (f.tilknytningI9Maaneder ? 16 : 0) | (f.kommerFraFleksydelse ? 32 : 0) | s[1937] << 6 | s[3360] << 7 | s[3361] << 8 | s[3362] << 9 | s[3363] << 10 | s[3364] << 11 | s[1942] << 12 | (s[1942] ? 0 : s[3365] <= 18669 /* 2021-02-11 */ ? 1 : s[3365] >= 18670 /* 2021-02-12 */ ? 2 : 0) << 13 | s[1944] << 15 | (s[1944] ? 0 : s[3366] <= 18669 /* 2021-02-11 */ ? 1 : s[3366] >= 18670 /* 2021-02-12 */ ? 2 : 0) << 16 | s[1945] << 18 | s[1946] << 19 | s[1947] << 20 | (s[2557] ? s[868] : f.vurderingsdato <= 19107 /* 2022-04-25 */ ? s[2558] : s[3367] ? (s[3368] ? 3 : 0) : s[3369]) << 21 | s[1948] << 24 | s[1949] << 25 | (s[2557] ? s[868] : s[3090] ? s[2558] : s[3367] ? s[3370] : s[3369]) << 26 | (f.aegtefaelleHarOgsaaPension ? 536870912 : 0), s[1935], s[1936], s[1950], s[1951], s[1952], s[1953], s[1954] << 0 | s[1955] << 1 | (s[2557] ? s[868] : f.vurderingsdato <= 17487 /* 2017-11-17 */ ? s[2558] : s[3317] ? (s[3371] ? 3 : 0) : s[3318]) << 2 | (f.giftEllerSamlevende ? 32 : 0) | s[1960] << 6 | s[1961] << 7 | s[1962] << 8 | (s[3372] ? s[3373] : f.folkepensionAnsoegtDen <= 17325 /* 2017-06-08 */ ? s[3374] : f.folkepensionAnsoegtDen <= 17486 /* 2017-11-16 */ ? (s[3375] ? 3 : 0) : s[3376] ? 4 : 0) << 9 | s[3377] << 12 | s[3378] << 13 | s[1958] << 14 | s[1959] << 15 | s[3379] << 16 | (s[3379] === 1 ? s[3380] : s[3379] === 2 ? s[3380] : 0) << 18 | s[3381] << 19 | s[1966] << 20 | (s[1966] ? 0 : s[3382] <= 14518 /* 2009-10-01 */ ? 1 : s[3382] >= 14519 /* 2009-10-02 */ ? 2 : 0) << 21 | s[1969] << 23 | s[1970] << 24 | s[1971] << 25 | (s[3383] ? s[868] : f.vurderingsdato <= 19106 /* 2022-04-24 */ ? (s[766] ? 2 : 0) : s[3384] ? 3 : 0) << 26 | s[1967] << 28 | s[1968] << 29, s[1956], s[1957], s[1963], s[1964], (s[2557] ? s[868] : s[3090] ? s[2558] : s[3091] ? s[3370] : s[562] ? 4 : 0) << 0 | (f.vaesentligtForbedretOgSelvforsoergende ? 8 : 0) | s[3385] << 4 | s[3386] << 5 | (f.samtykkerTilFrakendelse ? 64 : 0) | s[3387] << 7 | s[3388] << 8 | (f.udsendtMedPsykiskLidelse ? 512 : 0) | s[3389] << 10 | (f.saerligeOmstaendighederForFrakendelse ? 2048 : 0) | s[1976] << 12 | s[1977] << 13 | s[1978] << 14 | s[1979] << 15 | (s[362] ? s[868] : s[2344]) << 16 | (f.personligeForholdErOmtalt ? 262144 : 0) | (f.undtagetEfterOffentlighedsloven ? 524288 : 0) | (f.hensynModEgenacces ? 1048576 : 0) | s[1980] << 21 | s[1981] << 22 | (f.sagenAngivet ? 8388608 : 0) | (f.temaErAngivet ? 16777216 : 0) | s[1982] << 25 | s[1983] << 26 | (s[362] ? s[868] : s[2444] ? s[2344] : s[564] ? 3 : 0) << 27 | (f.uforholdsmaessigtRessourceforbrug ? 536870912 : 0), s[1972], s[1973], s[1974], s[1975], (f.retsstridigtFormaal ? 1 : 0) | s[3390] << 1 | (f.chikanoestFormaal ? 4 : 0) | s[1984] << 3 | s[1985] << 4 | s[3391] << 5 | (f.oplysningenErModtagetUdenDokument ? 64 : 0) | (f.oplysningenHarBetydning ? 128 : 0) | s[1986] << 8 | s[1987] << 9 | (f.sagsskridtetErVaesentligt ? 1024 : 0) | (f.sagsskridtetFremgaarAfDokumenterne ? 2048 : 0) | s[1988] << 12 | s[1989] << 13 | s[3392] << 14 | (f.dokumentetHarBetydning ? 32768 : 0) | s[1990] << 16 | s[1991] << 17 | s[3393] << 18 | s[844] << 19 | (s[569] ? 1 : s[3394] ? (s[3395] ? 2 : 0) : s[570] ? 3 : 0) << 20 | s[569] << 22 | s[570] << 23 | (f.anmodningEfterOffentlighedslovenErFaerdigbehandlet ? 16777216 : 0) | (s[3394] ? (s[3395] ? 1 : 0) : s[570] ? 2 : 0) << 25 | s[3396] << 27 | s[3397] << 28 | s[3398] << 29, s[1992], s[1993], s[1995], s[1996], s[1997] << 0 | s[1998] << 1 | s[3399] << 2 | s[3400] << 3 | s[3401] << 4 | s[3402] << 5 | s[1999] << 6 | s[2000] << 7 | s[567] << 8 | (f.afgoerelsenOmAktindsigtFastholdes ? 512 : 0) | s[2003] << 10 | (f.afgoerelsenOmAktindsigtFastholdes ? (f.klageOverAfslagModtaget <= 16070 /* 2013-12-31 */ ? (f.klageOverAfslagModtaget >= 13332 /* 2006-07-03 */ ? 1 : 0) : s[3403] ? 2 : 0) : 0) << 11 | s[2006] << 13 | (f.klageOverAfslagModtagetAfKlageinstansen <= 16070 /* 2013-12-31 */ ? (f.klageOverAfslagModtagetAfKlageinstansen >= 13332 /* 2006-07-03 */ ? 1 : 0) : s[2006] ? 2 : 0) << 14 | s[2007] << 16 | s[2008] << 17 | s[2009] << 18 | s[2010] << 19 | s[3404] << 20 | s[2013] << 21 | (f.klageOverSagsbehandlingstidModtaget <= 16070 /* 2013-12-31 */ ? (f.klageOverSagsbehandlingstidModtaget >= 13332 /* 2006-07-03 */ ? 1 : 0) : s[2013] ? 2 : 0) << 22 | s[2016] << 24 | (f.klageOverSagsbehandlingstidModtagetAfKlageinstansen <= 16070 /* 2013-12-31 */ ? (f.klageOverSagsbehandlingstidModtagetAfKlageinstansen >= 13332 /* 2006-07-03 */ ? 1 : 0) : s[2016] ? 2 : 0) << 25 | s[2017] << 27 | s[2018] << 28 | s[571] << 29, s[2001], s[2002], s[2004], s[2005], s[2011], s[2012], s[2014], s[2015], (f.materialetErOffentligtTilgaengeligt ? 1 : 0) | s[2021] << 1 | (f.pensionssagenOvergikDen <= 15094 /* 2011-04-30 */ ? s[3330] : s[2021] ? 2 : 0) << 2 | (f.foertidspensionErBevilget ? 16 : 0) | s[2022] << 5 | s[2023] << 6 | s[845] << 7 | (f.foertidspensionAnsoegtDen <= 15094 /* 2011-04-30 */ ? (s[845] ? 1 : 0) : s[3405] ? 2 : 0) << 8 | s[2027] << 10 | s[2028] << 11 | (s[852] ? s[868] : s[884] ? s[864] : s[3152]) << 12 | s[2031] << 15 | s[2032] << 16 | (s[2031] ? (f.anmodetOmRefusionDen <= 16439 /* 2015-01-04 */ ? (s[3406] ? 1 : 0) : f.anmodetOmRefusionDen <= 18261 /* 2019-12-31 */ ? (f.anmodetOmRefusionDen >= 16440 /* 2015-01-05 */ ? 2 : 0) : f.anmodetOmRefusionDen >= 18262 /* 2020-01-01 */ ? 3 : 0) : 0) << 17 | s[3406] << 19 | s[3407] << 20 | (f.forkertVejledning ? 2097152 : 0) | (f.saerligeOmstaendighederForRefusion ? 4194304 : 0) | s[2036] << 23 | s[2037] << 24 | s[2033] << 25 | s[2034] << 26 | s[2035] << 27 | s[3408] << 28 | s[3409] << 29, s[2019], s[2020], s[2025], s[2026], s[2029], s[2030], s[3410] << 0 | s[3411] << 1 | s[3412] << 2 | s[3413] << 3 | s[580] << 4 | s[3414] << 5 | s[2042] << 7 | s[2043] << 8 | (f.feriePasserMedForloebet ? 512 : 0) | (f.ferieIndenForFerieloven ? 1024 : 0) | (f.ferieAftalt ? 2048 : 0) | s[2046] << 12 | (f.ferieAftalt ? s[3414] : 0) << 13 | s[2047] << 15 | s[2048] << 16 | s[2053] << 17 | s[2054] << 18 | s[3415] << 19 | (s[3415] === 1 ? s[3416] : s[3415] === 2 ? s[3416] : 0) << 21 | s[947] << 22 | (f.saerligeGrundeTilAndetTidspunkt ? 8388608 : 0) | s[2055] << 24 | s[2056] << 25 | (s[952] ? s[868] : s[852] ? s[2637] : s[2638] ? s[889] : s[884] ? s[2639] : s[931]) << 26 | (f.arbejdsevnenErAfklaret ? 536870912 : 0), s[2044], s[2045], s[2051], s[2052], (f.berettigetTilRevalidering ? 1 : 0) | (f.berettigetTilFleksjob ? 2 : 0) | (f.berettigetTilFoertidspension ? 4 : 0) | (f.berettigetTilRessourceforloeb ? 8 : 0) | s[2059] << 4 | (f.vurderingsdato <= 17654 /* 2018-05-03 */ ? s[868] : s[2059] ? 2 : 0) << 5 | (f.ophoerErAfgjort ? 128 : 0) | s[2062] << 8 | s[786] << 9 | (s[124] ? (s[880] ? (s[118] <= 14612 /* 2010-01-03 */ ? s[882] : s[881] ? (s[116] >= 14613 /* 2010-01-04 */ ? 2 : 0) : s[3417] ? 3 : 0) : 0) : 0) << 10 | s[3418] << 12 | s[3419] << 13 | s[2064] << 14 | s[2065] << 15 | (s[952] ? s[868] : s[2756] ? s[2637] : s[2761]) << 16 | (f.sagenErBelyst ? 262144 : 0) | s[2068] << 19 | (f.oplysningsskemaSendt <= 15011 /* 2011-02-06 */ ? (s[2068] ? 1 : 0) : f.oplysningsskemaSendt >= 15012 /* 2011-02-07 */ ? 2 : 0) << 20 | s[2069] << 22 | s[2070] << 23 | s[2071] << 24 | (s[2335] ? s[868] : s[853] ? s[2336] : s[869]) << 25 | s[2072] << 27 | s[2073] << 28 | (f.oenskerLaegeattest ? 536870912 : 0), s[2057], s[2058], s[2060], s[2061], s[2066], s[2067], (f.attestIndhentet ? 1 : 0) | s[601] << 1 | s[596] << 2 | s[595] << 3 | (f.tilbagevendenForestaar ? 16 : 0) | (f.risikoForLangtForloeb ? 32 : 0) | s[588] << 6 | s[589] << 7 | (f.behovForTvaerfagligIndsats ? 256 : 0) | s[602] << 9 | s[603] << 10 | s[2080] << 11 | s[2081] << 12 | (s[36] && s[475] ? 1 : s[36] && !s[474] ? (s[2772] ? s[3088] : s[884] ? s[3420] : s[3324]) : 0) << 13 | s[591] << 16 | s[2082] << 17 | s[2083] << 18 | s[2084] << 19 | (f.vurderingsdato <= 18989 /* 2021-12-28 */ ? s[868] : f.vurderingsdato <= 19236 /* 2022-09-01 */ ? (s[3421] ? 2 : 0) : f.vurderingsdato <= 19436 /* 2023-03-20 */ ? (s[3422] ? 3 : 0) : f.vurderingsdato <= 19620 /* 2023-09-20 */ ? (s[3423] ? 4 : 0) : s[884] ? (s[3424] ? 5 : 0) : s[919]) << 20 | s[610] << 23 | s[612] << 24 | (f.fremmoedeErNoedvendigt ? 33554432 : 0) | s[2087] << 26 | s[2088] << 27, s[2078], s[2079], s[2085], s[2086], (s[594] && s[475] ? 1 : s[594] && !s[474] ? (s[3425] ? s[897] : s[952] ? (s[609] ? 3 : 0) : s[2335] ? (s[611] ? 4 : 0) : s[853] ? s[3426] : s[2772] ? s[2899] : s[884] ? s[3092] : s[893] ? s[3117] : s[55] ? 9 : 0) : 0) << 0 | s[3427] << 4 | s[608] << 5 | s[2089] << 6 | s[2090] << 7 | s[2091] << 8 | (s[952] ? s[868] : f.vurderingsdato <= 15069 /* 2011-04-05 */ ? s[2637] : f.vurderingsdato <= 15207 /* 2011-08-21 */ ? (s[3428] ? 3 : 0) : s[2335] ? (s[3429] ? 4 : 0) : s[3426]) << 9 | s[2092] << 12 | s[2093] << 13 | s[2094] << 14 | (s[2335] ? s[868] : s[2772] ? s[2336] : s[884] ? s[3420] : s[917]) << 15 | s[2095] << 18 | s[2096] << 19 | s[2097] << 20 | (s[2335] ? s[868] : s[853] ? s[2336] : s[2772] ? s[869] : s[884] ? s[2773] : s[931]) << 21 | s[2100] << 24 | s[2101] << 25 | s[2102] << 26 | s[2103] << 27 | s[2104] << 28, s[2098], s[2099], (s[3425] ? s[868] : s[952] ? (s[609] ? 2 : 0) : s[2335] ? s[954] : s[3430]) << 0 | s[2105] << 3 | s[2106] << 4 | (s[952] ? s[868] : s[852] ? s[2637] : s[2638] ? s[889] : s[893] ? s[2639] : s[944]) << 5 | s[3431] << 8 | (f.udebliver ? 512 : 0) | (f.rimeligGrund ? 1024 : 0) | (f.skriftligtOrienteret ? 2048 : 0) | s[2126] << 12 | s[2127] << 13 | (s[952] ? s[868] : s[2759] ? s[2637] : f.vurderingsdato <= 16982 /* 2016-06-30 */ ? s[2872] : s[2846] ? (f.vurderingsdato >= 16983 /* 2016-07-01 */ ? 4 : 0) : s[426] ? 5 : 0) << 14 | s[3432] << 17 | s[2107] << 18 | s[2108] << 19 | s[3433] << 20 | s[3434] << 21 | (f.noedvendigBehandling ? 4194304 : 0) | s[3435] << 23 | s[3436] << 24 | (f.hensigtsmaessigOptraening ? 33554432 : 0) | (f.opfordret ? 67108864 : 0) | s[2109] << 27 | s[2110] << 28 | s[2111] << 29, s[2112] << 0 | (f.partshoertOmOphoer ? 2 : 0) | s[3437] << 2 | (f.harSvaretPaaPartshoering ? 8 : 0) | s[3438] << 4 | s[2113] << 5 | s[2114] << 6 | (f.vurderingsdato <= 18638 /* 2021-01-11 */ ? s[868] : f.vurderingsdato >= 18639 /* 2021-01-12 */ ? 2 : 0) << 7 | (f.andetGrundlagEndHoertOm ? 512 : 0) | (f.partshoertOmNytGrundlag ? 1024 : 0) | s[847] << 11 | s[2116] << 12 | s[2117] << 13 | (s[952] ? s[868] : f.vurderingsdato <= 15397 /* 2012-02-27 */ ? s[2637] : s[3439] ? (s[3440] ? 3 : 0) : s[3441]) << 14 | s[3442] << 17 | s[3443] << 18 | (f.genoptagetFoer ? 524288 : 0) | s[2122] << 20 | (s[847] && !s[2116] && !s[2117] ? s[2650] : 0) << 21 | s[623] << 23 | s[624] << 24 | (s[880] ? (s[881] ? s[882] : s[3444] ? s[883] : s[3445] ? s[3446] : s[118] <= 18318 /* 2020-02-26 */ ? s[3447] : s[118] <= 18858 /* 2021-08-19 */ ? (s[116] >= 18319 /* 2020-02-27 */ ? 5 : 0) : s[118] <= 18953 /* 2021-11-22 */ ? (s[116] >= 18859 /* 2021-08-20 */ ? 6 : 0) : s[118] <= 19051 /* 2022-02-28 */ ? (s[116] >= 18954 /* 2021-11-23 */ ? 7 : 0) : s[116] >= 19052 /* 2022-03-01 */ ? 8 : 0) : 0) << 25 | s[746] << 29, s[2118], s[2119], s[2120], s[2121], s[625], s[626], s[748] << 0 | (f.aftaleForSelvstaendig ? 2 : 0) | (f.sygMedCovid19 ? 4 : 0) | s[2207] << 3 | s[2208] << 4 | s[3448] << 5 | s[3449] << 6 | s[3450] << 7 | s[3451] << 8 | s[776] << 9 | s[778] << 10 | (f.aftaleMedArbejdsgiver ? 2048 : 0) | s[769] << 12 | s[772] << 13 | s[717] << 14 | s[3452] << 15 | s[3453] << 16 | s[3454] << 17 | s[3455] << 18 | s[3456] << 19 | s[3457] << 20 | s[3458] << 21 | s[3459] << 22 | s[3460] << 23 | s[3461] << 24 | s[3462] << 25 | s[2123] << 26 | s[2124] << 27 | s[2125] << 28 | s[2130] << 29, s[2205], s[2206], s[2128], s[2129], s[2131] << 0 | (f.vurderingsdato <= 16687 /* 2015-09-09 */ ? s[868] : s[3463] ? 2 : 0) << 1 | s[2132] << 3 | s[2133] << 4 | s[2134] << 5 | (s[634] && !s[635] && !s[158] ? (s[156] && !s[158] && !s[3464] ? (s[162] <= 16251 /* 2014-06-30 */ ? (s[160] >= 13332 /* 2006-07-03 */ ? 1 : 0) : s[160] >= 16252 /* 2014-07-01 */ ? 2 : 0) : 0) : 0) << 6 | s[2138] << 8 | s[2139] << 9 | (s[637] && !s[640] && !s[639] ? (s[880] ? (s[950] ? 1 : 0) : 0) : 0) << 10 | s[2140] << 11 | s[2141] << 12 | s[641] << 13 | s[642] << 14 | (f.opfylderBeskaeftigelseskravetVedLivstruende ? 32768 : 0) | s[2145] << 16 | (s[641] && !s[642] && s[1] ? (s[220] ? 1 : 0) : 0) << 17 | s[3465] << 18 | s[2150] << 19 | s[2151] << 20 | (f.pensionTilkendt ? (s[952] ? s[868] : f.vurderingsdato <= 15320 /* 2011-12-12 */ ? s[2637] : s[3439] ? (s[3466] ? 3 : 0) : s[3441]) : 0) << 21 | (f.pensionTilkendt ? 16777216 : 0) | (f.pensionMedTilbagevirkendeKraft ? 33554432 : 0) | s[2161] << 26 | s[3467] << 27 | s[2152] << 29, s[2136], s[2137], s[2143], s[2144], s[2148], s[2149], s[2159], s[2160], s[2153] << 0 | s[2154] << 1 | (s[3468] ? s[3467] : 0) << 2 | s[3468] << 4 | (f.retErOpbrugt ? 32 : 0) | s[3469] << 6 | s[653] << 7 | s[654] << 8 | s[3470] << 9 | s[3471] << 10 | s[3472] << 11 | s[657] << 12 | s[658] << 13 | (s[3473] ? (s[951] <= 18808 /* 2021-06-30 */ ? 1 : s[3474] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 14 | s[3475] << 16 | s[3476] << 17 | s[3477] << 18 | s[647] << 19 | s[3478] << 20 | s[3479] << 21 | s[3480] << 22 | s[3481] << 23 | s[645] << 24 | s[646] << 25 | s[3482] << 26 | (f.fortsatRet9Marts2020 ? 134217728 : 0) | s[2157] << 28 | s[2158] << 29, s[655], s[656], s[2155], s[2156], (s[3473] ? 1 : 0) << 0 | s[2162] << 1 | s[2163] << 2 | s[2164] << 3 | (s[3483] ? s[3467] : 0) << 4 | s[3483] << 6 | s[3484] << 7 | s[661] << 8 | s[662] << 9 | (s[657] && !s[658] && s[3485] < NEVER ? (s[3485] <= 18808 /* 2021-06-30 */ ? 1 : s[3486] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 10 | s[3487] << 12 | s[3488] << 13 | s[3489] << 14 | s[3490] << 15 | s[3491] << 16 | s[3492] << 17 | s[3493] << 18 | s[3494] << 19 | s[3495] << 20 | s[3496] << 21 | s[3497] << 22 | (s[3498] <= 18808 /* 2021-06-30 */ ? 1 : s[3499] ? 2 : 0) << 23 | s[3500] << 25 | s[3501] << 26 | s[3502] << 27 | s[3503] << 28 | s[664] << 29, s[659], s[660], s[2165], s[663], (s[664] ? 0 : s[3504] <= 18808 /* 2021-06-30 */ ? 1 : s[3505] ? 2 : 0) << 0 | s[3506] << 2 | s[3507] << 3 | s[3508] << 4 | s[3509] << 5 | s[3510] << 6 | s[666] << 7 | s[668] << 8 | (s[661] && !s[662] && s[3511] < NEVER ? (s[3511] <= 18808 /* 2021-06-30 */ ? 1 : s[3512] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 9 | s[3513] << 11 | s[3514] << 12 | s[3515] << 13 | s[3516] << 14 | s[3517] << 15 | s[3518] << 16 | s[665] << 17 | s[667] << 18 | (s[3519] ? (s[3520] <= 18808 /* 2021-06-30 */ ? 1 : s[3521] ? 2 : 0) : 0) << 19 | s[3522] << 21 | s[3523] << 22 | s[3524] << 23 | s[3525] << 24 | s[3526] << 25 | s[3527] << 26 | s[2168] << 27 | s[2169] << 28, s[670], s[672], s[669], s[671], s[2166], s[2167], (s[3528] && !s[3529] && s[3530] < NEVER ? (s[3530] <= 18808 /* 2021-06-30 */ ? 1 : s[3531] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 0 | s[3532] << 2 | s[3533] << 3 | s[3529] << 4 | s[3534] << 5 | s[3535] << 6 | s[3536] << 7 | s[3537] << 8 | s[675] << 9 | s[676] << 10 | (s[2168] && !s[2169] && s[3538] < NEVER ? (s[3538] <= 18808 /* 2021-06-30 */ ? 1 : s[3539] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 11 | s[3540] << 13 | s[3541] << 14 | s[3542] << 15 | s[3543] << 16 | s[3544] << 17 | s[3545] << 18 | s[2172] << 19 | s[2173] << 20 | (s[675] && !s[676] && s[3546] < NEVER ? (s[3546] <= 18808 /* 2021-06-30 */ ? 1 : s[3547] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 21 | s[3548] << 23 | s[3549] << 24 | s[3550] << 25 | s[3551] << 26 | s[3552] << 27 | s[3553] << 28 | s[2176] << 29, s[673], s[674], s[2170], s[2171], s[2174], s[2175], s[2177] << 0 | (s[2172] && !s[2173] && s[3554] < NEVER ? (s[3554] <= 18808 /* 2021-06-30 */ ? 1 : s[3555] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 1 | s[3556] << 3 | s[3557] << 4 | s[3558] << 5 | s[3559] << 6 | s[3560] << 7 | s[3561] << 8 | s[2182] << 9 | (s[2679] ? (s[98] <= 14691 /* 2010-03-23 */ ? s[2681] : s[2680] ? (s[99] >= 14692 /* 2010-03-24 */ ? 2 : 0) : s[2690] ? (s[3562] ? 3 : 0) : s[2692] ? 4 : 0) : 0) << 10 | s[696] << 13 | s[700] << 14 | (s[2679] ? s[2681] : 0) << 15 | s[699] << 16 | s[702] << 17 | s[2185] << 18 | s[2186] << 19 | s[2192] << 20 | s[2193] << 21 | (s[163] && !s[164] && !s[165] ? s[2685] : 0) << 22 | s[3563] << 24 | s[3564] << 25 | s[703] << 26 | s[2194] << 27 | s[2195] << 28 | s[2196] << 29, s[2180], s[2181], s[694], s[695], s[697], s[698], s[2183], s[2184], s[2190], s[2191], s[2197], s[2198], (f.sygUnderAftaltFri ? 1 : 0) | s[2199] << 1 | (f.sygUnderAftaltFri ? (f.vurderingsdato <= 18839 /* 2021-07-31 */ ? s[868] : f.vurderingsdato >= 18840 /* 2021-08-01 */ ? 2 : 0) : 0) << 2 | s[2213] << 4 | s[2214] << 5 | (s[129] && !s[130] && !s[128] ? s[948] : 0) << 6 | (f.sygemeldtITide ? 256 : 0) | (f.indsigelseModSenSygemelding ? 512 : 0) | (f.fyldestgoerendeBegrundelse ? 1024 : 0) | s[708] << 11 | s[712] << 12 | (s[145] ? (s[880] ? (s[3445] ? s[882] : s[3565] ? 2 : 0) : 0) : 0) << 13 | s[2217] << 15 | s[2218] << 16 | s[3566] << 17 | s[3567] << 18 | s[2221] << 19 | s[2222] << 20 | (s[726] ? (s[880] ? (s[881] ? s[882] : s[3568] ? s[883] : s[3445] ? s[3569] : s[2710] ? s[3447] : s[2711] ? 5 : 0) : 0) : 0) << 21 | s[726] << 24 | s[737] << 25 | (f.underretningsbrevSendt ? 67108864 : 0) | s[723] << 27 | s[724] << 28 | s[725] << 29, s[2211], s[2212], s[710], s[709], s[2215], s[2216], s[2219], s[2220], (s[726] ? s[948] : 0) << 0 | s[720] << 2 | s[722] << 3 | s[721] << 4 | (s[726] ? (s[880] ? (s[881] ? s[882] : s[3568] ? s[883] : s[118] <= 19722 /* 2023-12-31 */ ? s[3569] : s[116] >= 19723 /* 2024-01-01 */ ? 4 : 0) : 0) : 0) << 5 | s[3570] << 8 | s[3571] << 9 | s[3572] << 10 | s[3573] << 11 | (f.undskyldendeForhold ? 4096 : 0) | s[3574] << 13 | (f.arbejdsgiverAnmeldteIkke ? 16384 : 0) | s[3575] << 15 | s[2225] << 16 | s[2226] << 17 | s[2229] << 18 | s[2230] << 19 | (s[124] ? (s[880] ? (s[881] ? s[882] : s[2708] ? s[883] : s[3568] ? (s[2709] ? 3 : 0) : s[3445] ? (s[3576] ? 4 : 0) : s[3565] ? 5 : 0) : 0) : 0) << 20 | s[3577] << 23 | s[3578] << 24 | s[787] << 25 | s[785] << 26 | s[3579] << 27 | s[2233] << 28 | s[2234] << 29, s[2223], s[2224], s[2227], s[2228], s[2231], s[2232], s[3580] << 0 | (s[3580] === 1 ? 0 : s[3580] === 2 ? 0 : s[3580] === 4 ? 0 : s[3580] === 6 ? (f.oplystDelvistLedig ? 1 : 0) : 0) << 3 | (f.oplystDelvistLedig ? 16 : 0) | s[2237] << 5 | s[2238] << 6 | (s[140] ? (s[880] ? (s[881] ? s[882] : s[3444] ? s[883] : s[3446]) : 0) : 0) << 7 | s[2246] << 9 | s[2247] << 10 | s[2248] << 11 | (s[140] ? s[3581] : 0) << 12 | s[3582] << 15 | s[3583] << 16 | s[3584] << 17 | (f.nemrefusionNede ? 262144 : 0) | s[2241] << 19 | s[2242] << 20 | (s[140] ? s[948] : 0) << 21 | s[3585] << 23 | s[3586] << 24 | s[2243] << 25 | s[2244] << 26 | s[2245] << 27 | s[2265] << 28 | s[2266] << 29, s[2235], s[2236], s[2239], s[2240], s[2249], s[2250], s[762], s[763], s[2263], s[2264], s[779] << 0 | s[2278] << 1 | s[2279] << 2 | (f.vurderingsdato <= 14691 /* 2010-03-23 */ ? s[868] : s[952] ? (s[3587] ? 2 : 0) : s[954]) << 3 | s[2274] << 5 | s[2275] << 6 | s[953] << 7 | s[3588] << 8 | (f.ledigUdenLoen ? 1024 : 0) | (f.arbejdsgiverTilbyderDeltid ? 2048 : 0) | s[773] << 12 | s[777] << 13 | s[3589] << 14 | s[3590] << 15 | s[3591] << 16 | s[3592] << 17 | s[3593] << 18 | s[770] << 19 | s[771] << 20 | s[3594] << 21 | s[3595] << 22 | s[3596] << 23 | s[2253] << 24 | s[2254] << 25 | s[2257] << 26 | s[2258] << 27 | s[2261] << 28 | s[2262] << 29, s[2276], s[2277], s[764], s[765], s[774], s[775], s[767], s[768], s[2251], s[2252], s[2255], s[2256], s[2259], s[2260], (s[124] ? s[2650] : 0) << 0 | s[2269] << 2 | s[2270] << 3 | (s[124] ? s[3588] : 0) << 4 | s[2273] << 6 | s[2280] << 7 | s[2281] << 8 | (s[952] ? s[868] : f.vurderingsdato <= 15522 /* 2012-07-01 */ ? s[2637] : s[3597] ? 3 : 0) << 9 | s[849] << 11 | s[2284] << 12 | s[2285] << 13 | (s[849] ? 0 : s[3598] <= 16658 /* 2015-08-11 */ ? 1 : s[850] ? 2 : 0) << 14 | s[2286] << 16 | s[2287] << 17 | s[2288] << 18 | (f.vurderingsdato <= 18318 /* 2020-02-26 */ ? s[868] : s[3383] ? (s[3599] ? 2 : 0) : f.vurderingsdato <= 18858 /* 2021-08-19 */ ? (s[766] ? 3 : 0) : f.vurderingsdato <= 18953 /* 2021-11-22 */ ? (s[3600] ? 4 : 0) : f.vurderingsdato <= 19051 /* 2022-02-28 */ ? (s[3601] ? 5 : 0) : s[3602] ? 6 : 0) << 19 | s[3603] << 22 | (f.hjemmeEfterAnbefaling ? 8388608 : 0) | s[2291] << 24 | s[2292] << 25 | (s[769] && !s[772] && !s[128] ? s[2650] : 0) << 26 | s[2295] << 28 | s[2296] << 29, s[2267], s[2268], s[2271], s[2272], s[2289], s[2290], s[2293], s[2294], (s[776] && !s[778] && !s[128] ? s[2333] : 0) << 0 | s[2297] << 2 | s[2298] << 3 | s[851] << 4 | (f.aftaleIndgaaetDen <= 13604 /* 2007-04-01 */ ? s[3604] : f.aftaleIndgaaetDen <= 14031 /* 2008-06-01 */ ? (s[3605] ? 2 : 0) : s[3606] ? (s[3607] ? 3 : 0) : s[955] ? 4 : 0) << 5 | s[3608] << 8 | (f.langvarigEllerKroniskLidelse ? 512 : 0) | (f.risikoenErVaesentligtForoeget ? 1024 : 0) | s[3609] << 11 | (f.behandlingBesluttetVedAnsaettelsen ? 4096 : 0) | s[3610] << 13 | s[3611] << 14 | s[3612] << 15 | s[2300] << 16 | s[2301] << 17 | (s[3606] ? s[3604] : s[3613]) << 18 | (f.aftaleErSkriftlig ? 1048576 : 0) | (f.aftaleErGodkendt ? 2097152 : 0) | s[2304] << 22 | s[2305] << 23 | s[3614] << 24 | (f.vaesentligeAendringerVedUdloeb ? 33554432 : 0) | s[2306] << 26 | s[2307] << 27, s[2302], s[2303], (s[3606] ? s[3604] : f.aftaleIndgaaetDen <= 15397 /* 2012-02-27 */ ? s[3613] : f.aftaleIndgaaetDen <= 15516 /* 2012-06-25 */ ? (s[3615] ? 3 : 0) : f.aftaleIndgaaetDen >= 15517 /* 2012-06-26 */ ? 4 : 0) << 0 | (f.laegeligDokumentationForRisiko ? 8 : 0) | s[2312] << 4 | s[2313] << 5 | (s[124] ? s[3581] : 0) << 6 | s[3616] << 9 | s[3617] << 10 | s[3618] << 11 | (f.skyldesLoenmodtageren ? 4096 : 0) | s[3619] << 13 | s[2310] << 14 | s[2311] << 15 | (s[124] ? (s[880] ? (s[881] ? s[882] : s[3568] ? s[883] : s[3445] ? s[3569] : s[3447]) : 0) : 0) << 16 | s[3620] << 19 | s[3621] << 20 | s[3622] << 21 | s[3623] << 22 | s[3624] << 23 | s[3625] << 24 | s[3626] << 25 | s[3627] << 26 | s[3628] << 27 | s[3629] << 28 | s[3630] << 29, s[2308], s[2309], s[2314] << 0 | s[2315] << 1 | s[2319] << 2 | s[2320] << 3 | s[789] << 4 | (s[270] ? s[868] : s[789] ? 2 : 0) << 5 | (f.hjaelpemiddelKoebtFoerBevilling ? 128 : 0) | (f.saerligGrundTilKoebFoerBevilling ? 256 : 0) | s[2316] << 9 | s[2317] << 10 | (f.funktionsevnenErVarigtNedsat ? 2048 : 0) | s[3631] << 12 | (f.hjaelpemidletAfhjaelperVaesentligt ? 8192 : 0) | (f.hjaelpemidletLetterHjemmetVaesentligt ? 16384 : 0) | (f.hjaelpemidletErNoedvendigtForErhverv ? 32768 : 0) | (f.hjaelpemidletErBedstOgBilligst ? 65536 : 0) | s[800] << 17 | (s[936] ? s[868] : f.vurderingsdato <= 15399 /* 2012-02-29 */ ? s[3030] : s[2756] ? (s[3632] ? 3 : 0) : s[2973] ? s[2951] : s[3633] ? (s[791] ? 5 : 0) : s[790] ? (s[3634] ? 6 : 0) : s[853] ? (s[792] ? 7 : 0) : s[2786] ? (s[36] ? 8 : 0) : s[2772] ? (s[186] ? 9 : 0) : s[273] ? (s[168] ? 10 : 0) : s[3091] ? (s[263] ? 11 : 0) : s[562] ? 12 : 0) << 18 | s[3635] << 22 | s[3636] << 23 | s[801] << 24 | (s[795] && !s[793] && !s[794] ? (s[936] ? s[868] : s[273] ? s[3030] : s[3029]) : 0) << 25 | s[3637] << 28 | (f.faaetHjaelp3MaanederAf18 ? 536870912 : 0), s[796], s[797], s[798], s[799], s[3638] << 0 | s[3639] << 1 | (f.behovetBortfalderEfterRevalidering ? 4 : 0) | s[3640] << 3 | s[3641] << 4 | s[3642] << 5 | s[2325] << 6 | s[2326] << 7 | s[2329] << 8 | s[2330] << 9, s[2323], s[2324], s[2327], s[2328]] }
}
