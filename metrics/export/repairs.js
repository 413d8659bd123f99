// What the engine's small DOM gets wrong, put right.
// Text is measured line by line and run by run, each in its own size: the original forgets the text beside a
// <span>, and the sizes inside one. A straight path knows its points, without which arrows lose their heads.
// Dollar signs are no formula, for nothing here typesets one. The last chart is let go, or memory would fill.
// ASCENT and DESCENT are the font's, in em.
(function () {
  'use strict';
  var boxOfShape = Element.prototype.getBBox;

  function stated(node, property) {
    var written = new RegExp('(?:^|;)\\s*' + property + ':\\s*([^;]+)').exec(node.getAttribute('style') || '');
    return node.style.getPropertyValue(property) || node.getAttribute(property) || (written ? written[1] : '');
  }
  function sizeOf(node, around) {
    var text = stated(node, 'font-size'), number = parseFloat(text);
    if (!(number > 0)) return around;
    return /%/.test(text) ? around * number / 100 : /em/.test(text) ? around * number : number;
  }
  function widthOf(node, size) {
    if (node.nodeType === 3) return parseFloat(_measureTextRaw(node.nodeValue, '', String(size), ''));
    var own = sizeOf(node, size);
    return node.childNodes.reduce(function (sum, child) { return sum + widthOf(child, own); }, 0);
  }
  function largest(node, size) {
    var own = node.nodeType === 1 ? sizeOf(node, size) : size;
    return node.childNodes.reduce(function (most, child) { return Math.max(most, largest(child, own)); }, own);
  }
  function lineBox(node, x, y, size, anchor) {
    var width = widthOf(node, size), tall = largest(node, size);
    var left = x - width * ({middle: 0.5, end: 1}[anchor] || 0);
    return {left: left, right: left + width, top: y - ASCENT * tall, bottom: y + DESCENT * tall};
  }
  function linesOf(text, size) {
    var x = parseFloat(text.getAttribute('x')) || 0, y = parseFloat(text.getAttribute('y')) || 0;
    var anchor = stated(text, 'text-anchor').trim();
    var lines = text.childNodes.filter(function (c) { return c.nodeType === 1 && c.classList.contains('line'); });
    if (!lines.length) return [lineBox(text, x, y, size, anchor)];
    return lines.map(function (line) {
      if (line.hasAttribute('y')) y = parseFloat(line.getAttribute('y')) || 0;
      y += (parseFloat(line.getAttribute('dy')) || 0) * size;
      return lineBox(line, line.hasAttribute('x') ? parseFloat(line.getAttribute('x')) || 0 : x, y, size, anchor);
    });
  }
  Element.prototype.getBBox = function () {
    var tag = this.tagName.toLowerCase();
    if (tag !== 'text' && tag !== 'tspan') return boxOfShape.call(this);
    if (!this.textContent) return {x: 0, y: 0, width: 0, height: 0, left: 0, top: 0, right: 0, bottom: 0};
    var lines = linesOf(this, sizeOf(this, 12));
    function edge(name, pick) { return pick.apply(null, lines.map(function (line) { return line[name]; })); }
    var left = edge('left', Math.min), right = edge('right', Math.max);
    var top = edge('top', Math.min), bottom = edge('bottom', Math.max);
    return {x: left, y: top, width: right - left, height: bottom - top,
            left: left, top: top, right: right, bottom: bottom};
  };

  function corners(path) {
    var d = path.getAttribute('d') || '';
    var numbers = /^[ML\s\d.,eE+-]*$/.test(d) ? d.match(/-?[\d.]+(?:e[+-]?\d+)?/gi) || [] : [];
    var points = [];
    for (var i = 0; i + 1 < numbers.length; i += 2) points.push([+numbers[i], +numbers[i + 1]]);
    return points;
  }
  function step(from, to) { return Math.hypot(to[0] - from[0], to[1] - from[1]); }
  Element.prototype.getTotalLength = function () {
    return corners(this).reduce(function (sum, point, i, all) { return i ? sum + step(all[i - 1], point) : 0; }, 0);
  };
  Element.prototype.getPointAtLength = function (length) {
    var points = corners(this), last = points[points.length - 1] || [0, 0];
    for (var i = 1; i < points.length; i++) {
      var long = step(points[i - 1], points[i]), part = long ? Math.max(0, length) / long : 0;
      if (part < 1) return {x: points[i - 1][0] + part * (points[i][0] - points[i - 1][0]),
                            y: points[i - 1][1] + part * (points[i][1] - points[i - 1][1])};
      length -= long;
    }
    return {x: last[0], y: last[1]};
  };

  var newPlot = Plotly.newPlot, last = null;
  Plotly.newPlot = function (place, data, layout, config) {
    if (last) Plotly.purge(last);
    last = place;
    return newPlot(place, data, layout, Object.assign({}, config, {typesetMath: false}));
  };
})();
