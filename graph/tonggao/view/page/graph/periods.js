"use strict";
// Dates of stated precision: 2031, 2031-03 or 2031-03-05. A less precise date may lie in any period that touches it.
(function () {
  const DATE = /^\d{4}(-\d\d(-\d\d)?)?$/;
  const firstDay = (date) => date + "-01-01".slice(date.length - 4);
  const lastDay = (date) => date + "-12-31".slice(date.length - 4);

  tonggao.periods = {
    isDate: (words) => DATE.test(words),

    // Whether the date may lie between the two others, both included; an empty one is no bound.
    touches: (date, from, to) => (!from || lastDay(date) >= firstDay(from)) && (!to || firstDay(date) <= lastDay(to)),
  };
})();
