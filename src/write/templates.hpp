// The office's Word templates; a run reads each once.
#pragma once

#include "phuluc766/error.hpp"
#include "write/docx.hpp"

#include <filesystem>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace phuluc {

struct ReportDocument;

/// A folder of Word templates. Several threads may use it at once.
class Templates {
  public:
    /// `folder` is empty if there is none.
    explicit Templates(std::filesystem::path folder) : folder_(std::move(folder)) {}

    /// Whether there is a folder of templates. If not, findings() reports it from now on.
    [[nodiscard]] bool areThere();

    /// The template of a document; it is read when it is first needed. Throws Error (system) if it is missing, and
    /// Error (usage) as DocxTemplate() does, at every call.
    [[nodiscard]] const DocxTemplate &of(const ReportDocument &document);

    /// Warnings on parts of the templates read so far that documents do not take over, or on the missing folder; and a
    /// note on Word files in the folder that are the template of no document.
    [[nodiscard]] std::vector<Finding> findings();

  private:
    std::filesystem::path folder_;
    std::mutex guard_;
    bool missed_ = false;
    std::map<std::string, std::unique_ptr<const DocxTemplate>> read_; ///< by name
};

} // namespace phuluc
