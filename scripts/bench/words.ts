/** The words that the pages of the bench are put together from. Made up for the bench; nothing in them is advertised. */
const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Everyday text, a clause each: when, who and what, in any combination. */
export const everyday = {
  when: list(`
    昨天下午 今天清早 上个周末 去年冬天 雨停以后 吃过晚饭 开学前一天 搬家那天 天快亮的时候 每到换季 国庆长假里 三月中旬 连着好几天
    从那以后 大约十年前 春节期间 中午休息时 出发之前 回到家里 临近年底
  `),
  who: list(`
    邻居家的孩子 楼下的阿姨 小区门卫 几位同事 隔壁的医生 车队的司机 我和爱人 编辑部 市民代表 两名电台主持人 一群大学生 村里的老人
    物业公司 图书馆管理员 快递员 修车师傅 新来的店员 球队队长 乐团的指挥 当地居民 摄影爱好者
  `),
  what: list(`
    在河边散步聊天 把旧报纸整理好 讨论新网站的配色 给窗台的花浇水 排队买豆浆油条 修好了漏水的龙头 看完一部老电影 沿着山路骑车
    打扫了整个院子 记下当天的气温 准备下一期的选题 比较两款相机的镜头 收到朋友寄来的明信片 学着做红烧排骨 检查机房的线路 练习新的曲子
    商量去海边的行程 把书架重新刷了漆 统计各个路口的车流 复习上学期的笔记 参加社区的读书会 完成了数据的备份 观看转播的比赛 等末班地铁
  `),
  more: list(`
    天气比前两天凉快 大家都觉得很满意 路上行人稀少 结果比想象的好 后来又下了一场雨 费了不少时间 价格倒也合适 心情一下子好起来
    傍晚慢慢散场 菜单上多了几样 原因还在分析之中 声音传得很远 味道和小时候一样 房间里安静下来 颜色慢慢变深了 几乎用完了
    邮件里写得很清楚 版本号已经更新 周围的商店陆续开门 高峰时段略有拥堵
  `),
};

/** Labels of menus, cells and links. */
export const labels = list(`
  首页 新闻 体育 财经 天气 地图 论坛 相册 视频 音乐 读书 美食 旅行 数码 家居 汽车 健康 亲子 宠物 园艺 排行 收藏 分享 更多 上一页 下一页
  名称 数量 单位 备注 日期 编号 颜色 尺码 产地 重量 口味 库存 发货 评分 作者 来源 阅读 点赞 转发 查看全文 返回顶部 关于本站
`);

/** Honest text about courses, which the cheap look cannot dismiss. */
export const courses = list(`
  本学期课程从九月开始上课 请同学们带好教材和笔记本 图书馆三楼有历年真题可以借阅 老师会在课后统一答疑 考试时间以教务处的安排为准
  成绩公布后可以在系统里查询 这门课介绍基础的编程方法 培训地点在二号楼的会议室 学员可以自带午餐 讲师来自本地的设计公司
  课时一共三十二节 晚上七点开始点名 缺课的请提前告诉班长 证书的样式今年换了新版 复习资料放在公共邮箱里 请按座位表就座
`);

/** Where and for what the advertised courses of the bench are. */
export const places = list('河东 城西 南湖 北塘 东岭 西关 青石 白沙 长亭 新桥 大坪 小河 柳林 桃园 梅岭 竹溪');
export const trades = list(`
  消防设施操作员 健康管理师 一级建造师 造价工程师 心理咨询师 育婴师 电工 焊工 保育员 茶艺师 养老护理员 人力资源师
`);

/** What the advertisements say; each holds one phrase that is to be found, and a place, a trade and a price go in. */
export const offers: readonly string[] = [
  '{place}校区{trade}考证包过，学费{price}元，报名请联系老师',
  '{place}{trade}考证班，不过包退，学费{price}元，名额有限速报名',
  '报名{trade}课程，{days}天拿证，学费{price}元，咨询{place}校区',
  '{place}{trade}培训招生，学费{price}元，签约保过，欢迎来电咨询',
  '{trade}证书挂靠，一年{price}元，{place}地区报名请加微信',
  '{place}{trade}速成班，学费{price}元，名额有限，欢迎来电咨询',
];

export const englishWords = list(`
  the of and to in a is that for it as was with be by on not he his but at are this have from or had an they which one you were
  her all she there would their we him been has when who will more no if out so said what up its about into than them can only
  other new some could time these two may then do first any my now such like our over man me even most made after also did many
`);
